import JSON
import Kernel

/// The process tree: every process under its real parent, its threads beside it; the dead that were asked for under the
/// parent of their birth.
struct ProcessTree {
    /// Deeper processes are told of by number only: parsers and terminals have their limits.
    static let maximumDepth = 100

    /// A process.
    struct Node {
        var leader: TaskView
        var threads: [TaskView] = []
        var children: [Int] = []
    }

    /// The processes, ascending, and which of them have no parent.
    private(set) var nodes: [Node] = []
    private(set) var roots: [Int] = []
    /// Which tasks are dead and gone, by their uid.
    private let ghosts: Set<UInt64>

    /// Builds the tree out of all tasks, ascending by tid.
    init(_ tasks: [TaskView], ghosts: [Ghost] = []) {
        let living = Set(tasks.map(\.born))
        self.ghosts = Set(ghosts.map(\.born)).subtracting(living)
        let all = ghosts.isEmpty ? tasks : Ghosts.merge(tasks, ghosts)
        var processes = Processes()
        for task in all where task.tid == task.tgid {
            processes.add(task, isGhost: isGhost(task), place: nodes.count)
            nodes.append(Node(leader: task))
        }
        for task in all where task.tid != task.tgid {
            guard let place = processes.process(of: task, isGhost: isGhost(task)) else { continue }
            processes.byUid[task.born] = place
            nodes[place].threads.append(task)
        }
        for place in nodes.indices {
            let leader = nodes[place].leader
            if let parent = processes.parent(of: leader, isGhost: isGhost(leader)), parent != place {
                nodes[parent].children.append(place)
            } else {
                roots.append(place)
            }
        }
    }

    /// Is this task dead and gone, and here only because it was asked for?
    func isGhost(_ task: TaskView) -> Bool { !ghosts.isEmpty && ghosts.contains(task.born) }

    /// How many of the processes are dead and gone.
    var deadProcesses: Int { nodes.count { isGhost($0.leader) } }

    /// A task's name in a drawing: numbers are used again, so the dead go by their uid.
    func name(_ task: TaskView) -> String { isGhost(task) ? "g\(task.born)" : "t\(task.tid)" }

    /// Where the processes are.
    private struct Processes {
        /// The living ones by number.
        var byNumber: [Int32: Int] = [:]
        /// All that had a number, by birth.
        var bearers: [Int32: [(born: UInt64, place: Int)]] = [:]
        /// The process of each task.
        var byUid: [UInt64: Int] = [:]

        mutating func add(_ leader: TaskView, isGhost: Bool, place: Int) {
            if !isGhost { byNumber[leader.tid] = place }
            bearers[leader.tid, default: []].append((leader.born, place))
            byUid[leader.born] = place
        }

        /// The process of a thread; of a dead one the last that had its number when it was born.
        func process(of thread: TaskView, isGhost: Bool) -> Int? {
            isGhost ? bearers[thread.tgid]?.last { $0.born <= thread.born }?.place : byNumber[thread.tgid]
        }

        /// The real parent; of a dead one the parent of its birth, if it is not forgotten.
        func parent(of leader: TaskView, isGhost: Bool) -> Int? {
            isGhost ? byUid[leader.birthTask] : byNumber[leader.ppid]
        }
    }

    /// The tree as nested objects, one for each task without a parent.
    func json() -> JSONArray {
        var array = JSONArray()
        for root in roots { array.append(json(root, depth: 1)) }
        return array
    }

    private func json(_ place: Int, depth: Int) -> JSONObject {
        let node = nodes[place]
        var object = JSONObject()
        object.set("tid", node.leader.tid)
        object.set("comm", node.leader.comm)
        object.set("state", node.leader.state.word)
        object.set("tracer", node.leader.tracer)
        object.set("born", Int64(clamping: node.leader.born))
        object.set("task_uid", Int64(clamping: node.leader.born))
        if node.leader.lastSeq != 0 { object.set("last_seq", Int64(clamping: node.leader.lastSeq)) }
        var threads = JSONArray()
        for thread in node.threads {
            var member = JSONObject()
            member.set("tid", thread.tid)
            member.set("comm", thread.comm)
            member.set("state", thread.state.word)
            member.set("task_uid", Int64(clamping: thread.born))
            threads.append(member)
        }
        object.set("threads", threads)
        var children = JSONArray()
        if depth < Self.maximumDepth {
            for child in node.children { children.append(json(child, depth: depth + 1)) }
        } else if !node.children.isEmpty {
            object.set("omitted_children", node.children.count)
        }
        object.set("children", children)
        return object
    }

    /// The tree as text, a line a task: `sh(2)S`, threads in braces.
    func text() -> String {
        var text = ""
        for root in roots { write(root, first: "", rest: "", depth: 1, to: &text) }
        return text
    }

    private func write(_ place: Int, first: String, rest: String, depth: Int, to text: inout String) {
        let node = nodes[place]
        text += "\(first)\(visible(node.leader.comm))(\(node.leader.tid))\(node.leader.state.letter)\n"
        let count = node.threads.count + node.children.count
        guard depth < Self.maximumDepth else {
            if count > 0 { text += "\(rest)└─… \(count) more\n" }
            return
        }
        var number = 0
        for thread in node.threads {
            number += 1
            let branch = number == count ? "└─" : "├─"
            text += "\(rest)\(branch){\(visible(thread.comm))}(\(thread.tid))\(thread.state.letter)\n"
        }
        for child in node.children {
            number += 1
            let last = number == count
            write(
                child,
                first: rest + (last ? "└─" : "├─"),
                rest: rest + (last ? "  " : "│ "),
                depth: depth + 1,
                to: &text
            )
        }
    }
}

/// A task's name as it may stand in plain text: a client chose it, so control characters are replaced.
func visible(_ comm: String) -> String {
    var result = ""
    for scalar in comm.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: result += "?"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
