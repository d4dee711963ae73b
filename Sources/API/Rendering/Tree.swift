import JSON
import Kernel

/// The process tree: every process under its real parent, its threads beside it.
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

    /// Builds the tree out of all tasks, ascending by tid.
    init(_ tasks: [TaskView]) {
        var index: [Int32: Int] = [:]
        for task in tasks where task.tid == task.tgid {
            index[task.tid] = nodes.count
            nodes.append(Node(leader: task))
        }
        for task in tasks where task.tid != task.tgid {
            if let place = index[task.tgid] { nodes[place].threads.append(task) }
        }
        for place in nodes.indices {
            if let parent = index[nodes[place].leader.ppid], parent != place {
                nodes[parent].children.append(place)
            } else {
                roots.append(place)
            }
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
        var threads = JSONArray()
        for thread in node.threads {
            var member = JSONObject()
            member.set("tid", thread.tid)
            member.set("comm", thread.comm)
            member.set("state", thread.state.word)
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
