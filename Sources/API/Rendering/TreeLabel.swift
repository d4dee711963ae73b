import Kernel

/// What the drawings of the tree say of a task, and how.
struct TreeLabel {
    let task: TaskView
    let isThread: Bool

    /// `2 sh`, threads in braces; the name in plain text.
    var title: String { isThread ? "\(task.tid) {\(visible(task.comm))}" : "\(task.tid) \(visible(task.comm))" }

    /// The state's letter and what it means.
    var state: String { "\(task.state.letter) \(meaning)" }

    private var meaning: String {
        switch task.state {
        case .running: "running"
        case .sleeping: "sleeping"
        case .uninterruptible: "blocked"
        case .stopped: task.tracer == 0 ? "stopped" : "stopped, traced by \(task.tracer)"
        case .traced: "stopped by tracer \(task.tracer)"
        case .zombie: "zombie, \(end)"
        case .dead: "dead, \(end)"
        }
    }

    private var end: String {
        let signal = task.exitCode & 0x7f
        return signal == 0 ? "exit \(task.exitCode >> 8 & 0xff)" : "killed by \(Signal.name(signal))"
    }

    /// The state in one word, for classes.
    var word: StaticString {
        switch task.state {
        case .running: "running"
        case .sleeping: "sleeping"
        case .uninterruptible: "blocked"
        case .stopped: "stopped"
        case .traced: "traced"
        case .zombie: "zombie"
        case .dead: "dead"
        }
    }

    /// The background that stands for a state; the letter says the same to those who do not tell colours apart.
    static func colour(_ state: TaskState) -> String {
        switch state {
        case .running: "#d8f0d8"
        case .sleeping: "#d9e8fb"
        case .uninterruptible: "#e6dcf5"
        case .stopped: "#fbe3c0"
        case .traced: "#f9cfc4"
        case .zombie: "#d9d9d9"
        case .dead: "#ffffff"
        }
    }

    /// Dead tasks have a dashed outline.
    var isDead: Bool { task.state == .zombie || task.state == .dead }
}

extension ProcessTree {
    /// Every process with its depth, parents before their children.
    var preorder: [(place: Int, depth: Int)] {
        var result: [(place: Int, depth: Int)] = []
        var stack = roots.reversed().map { (place: $0, depth: 0) }
        while let next = stack.popLast() {
            result.append(next)
            for child in nodes[next.place].children.reversed() { stack.append((child, next.depth + 1)) }
        }
        return result
    }

    /// A box for each process and each of its threads, in that order.
    var labels: [TreeLabel] {
        preorder.flatMap { place, _ in
            [TreeLabel(task: nodes[place].leader, isThread: false)]
                + nodes[place].threads.map { TreeLabel(task: $0, isThread: true) }
        }
    }

    /// Who traces whom, by number, ascending by tracee.
    var ptraceEdges: [(tracer: Int32, tracee: Int32)] {
        var edges: [(tracer: Int32, tracee: Int32)] = []
        for node in nodes {
            for task in [node.leader] + node.threads where task.tracer != 0 && !isGhost(task) {
                edges.append((task.tracer, task.tid))
            }
        }
        return edges.sorted { $0.tracee < $1.tracee }
    }
}
