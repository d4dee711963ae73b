import JSON
import Kernel

extension ProcessTree {
    /// The tree as a Mermaid flowchart: threads have round ends, tracing a dotted arrow.
    func mermaid(seq: UInt64) -> String {
        var text = "%% seq \(seq)\nflowchart TD\n"
        for label in labels { text += node(label) }
        for (place, _) in preorder {
            let node = nodes[place]
            for thread in node.threads { text += "    \(name(node.leader)) --- \(name(thread))\n" }
            for child in node.children { text += "    \(name(node.leader)) --> \(name(nodes[child].leader))\n" }
        }
        for edge in ptraceEdges { text += "    t\(edge.tracer) -. ptrace .-> t\(edge.tracee)\n" }
        for state in TaskState.allCases {
            var task = TaskView()
            task.state = state
            let label = TreeLabel(task: task, isThread: false)
            text += "    classDef \(label.word) fill:\(TreeLabel.colour(state)),stroke:#333333,color:#111111"
            text += (label.isDead ? ",stroke-dasharray:4 2" : "") + "\n"
        }
        return text
    }

    private func node(_ label: TreeLabel) -> String {
        let text = "\"\(Self.escaped(label.title))<br/>\(Self.escaped(label.state))\""
        let shape = label.isThread ? "([\(text)])" : "[\(text)]"
        return "    \(name(label.task))\(shape):::\(label.word)\n"
    }

    /// A label's text: whatever might be markup, Markdown or an entity stands as its number.
    private static func escaped(_ text: String) -> String {
        text.replacing { scalar in
            switch scalar {
            case "0"..."9", "A"..."Z", "a"..."z", " ", ",", "/", ".": nil
            default: scalar.isASCII ? "#\(scalar.value);" : nil
            }
        }
    }
}
