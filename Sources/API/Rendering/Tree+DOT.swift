import JSON
import Kernel

extension ProcessTree {
    /// The tree in Graphviz' language: processes are boxes, threads ellipses, tracing a dashed red arrow.
    func dot(seq: UInt64) -> String {
        var text = """
            digraph proc {
                graph [label="seq \(seq)", labelloc="b", fontname="monospace", nodesep=0.25, ranksep=0.4];
                node [shape="box", style="rounded,filled", fontname="monospace", fontsize=11, color="#333333"];
                edge [color="#555555", arrowsize=0.7];

            """
        for label in labels { text += node(label) }
        for (place, _) in preorder {
            let node = nodes[place]
            for thread in node.threads {
                text += "    \(name(node.leader)) -> \(name(thread)) [style=\"dotted\", arrowhead=\"none\"];\n"
            }
            for child in node.children { text += "    \(name(node.leader)) -> \(name(nodes[child].leader));\n" }
        }
        for edge in ptraceEdges {
            text += "    t\(edge.tracer) -> t\(edge.tracee) [style=\"dashed\", color=\"#c0392b\", "
            text += "fontcolor=\"#c0392b\", fontsize=9, label=\"ptrace\", constraint=\"false\"];\n"
        }
        return text + "}\n"
    }

    private func node(_ label: TreeLabel) -> String {
        var text = "    \(name(label.task)) [label=\"\(Self.escaped(label.title))\\n\(Self.escaped(label.state))\", "
        text += "fillcolor=\"\(TreeLabel.colour(label.task.state))\""
        if label.isThread { text += ", shape=\"ellipse\"" }
        if label.isDead { text += ", style=\"\(label.isThread ? "" : "rounded,")filled,dashed\"" }
        return text + "];\n"
    }

    /// A label's text: quotes and backslashes are Graphviz' own, and `&` would begin an entity.
    private static func escaped(_ text: String) -> String {
        text.replacing { scalar in
            switch scalar {
            case "\\": "\\\\"
            case "\"": "\\\""
            case "&": "&amp;"
            default: nil
            }
        }
    }
}
