import JSON
import Kernel

extension ProcessTree {
    /// The tree as a picture: self-contained, without scripts or styles, with a title and a description for those who
    /// hear it.
    func svg(kernel: String, seq: UInt64) -> String { TreePicture(self).svg(kernel: kernel, seq: seq) }
}

/// Places the tree's boxes: every subtree has a column of its own, children stand centred below their parent.
private struct TreePicture {
    private struct Box {
        var rows: [String]
        var width = 0
        var height = 0
        /// The width of the subtree.
        var span = 0
        var x = 0
        var y = 0

        var middle: Int { x + width / 2 }
    }

    // In pixels. Text is 12 px high in a font whose characters are 0.6 of that wide, and wide ones twice as much.
    private static let rowHeight = 16
    private static let padding = 8
    private static let gap = 28
    private static let levelGap = 34
    private static let margin = 20

    private let tree: ProcessTree
    private let order: [(place: Int, depth: Int)]
    private var boxes: [Box]
    private var width = 0
    private var height = 0

    init(_ tree: ProcessTree) {
        self.tree = tree
        order = tree.preorder
        boxes = tree.nodes.map { node in
            let label = TreeLabel(task: node.leader, isThread: false)
            var rows = [label.title, label.state]
            for thread in node.threads {
                let label = TreeLabel(task: thread, isThread: true)
                rows.append("\(label.title) \(label.state)")
            }
            return Box(rows: rows)
        }
        for place in boxes.indices {
            let widest = boxes[place].rows.map(Self.cells).max() ?? 0
            boxes[place].width = widest * 72 / 10 + 2 * Self.padding
            boxes[place].height = boxes[place].rows.count * Self.rowHeight + Self.padding
        }
        layOut()
    }

    /// Columns that a text takes in a fixed-width font.
    private static func cells(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
    }

    private mutating func layOut() {
        for (place, _) in order.reversed() {
            boxes[place].span = max(boxes[place].width, span(of: tree.nodes[place].children))
        }
        var tops: [Int] = []
        for (place, depth) in order {
            if depth == tops.count { tops.append(0) }
            tops[depth] = max(tops[depth], boxes[place].height)
        }
        var top = Self.margin
        for depth in tops.indices { (tops[depth], top) = (top, top + tops[depth] + Self.levelGap) }
        height = top - Self.levelGap + Self.margin + Self.rowHeight
        spread(tree.roots, from: Self.margin)
        for (place, depth) in order {
            boxes[place].y = tops[depth]
            let children = tree.nodes[place].children
            // The column's left edge stands in x until its turn comes.
            let left = boxes[place].x
            boxes[place].x = left + (boxes[place].span - boxes[place].width) / 2
            spread(children, from: left + (boxes[place].span - span(of: children)) / 2)
        }
        width = span(of: tree.roots) + 2 * Self.margin
    }

    private func span(of places: [Int]) -> Int {
        places.reduce(0) { $0 + boxes[$1].span } + Self.gap * max(0, places.count - 1)
    }

    private mutating func spread(_ places: [Int], from left: Int) {
        var left = left
        for place in places {
            boxes[place].x = left
            left += boxes[place].span + Self.gap
        }
    }

    // MARK: Writing

    func svg(kernel: String, seq: UInt64) -> String {
        let title = "Process tree of kernel \(Self.escaped(kernel)) at seq \(seq)"
        var text = """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
            viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="title description" \
            font-family="ui-monospace, 'DejaVu Sans Mono', monospace" font-size="12">
            <title id="title">\(title)</title>
            <desc id="description">\(description)</desc>
            <defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" \
            orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="#c0392b"/></marker></defs>
            <rect width="100%" height="100%" fill="#ffffff"/>

            """
        for (place, _) in order { writeEdges(place, to: &text) }
        for (place, _) in order { writeBox(place, to: &text) }
        writePtrace(to: &text)
        text += "<text x=\"\(Self.margin)\" y=\"\(height - 10)\" fill=\"#555555\">seq \(seq)</text>\n"
        return text + "</svg>\n"
    }

    /// `12 processes, 3 threads besides; 1 zombie. 9 is traced by 8.`
    private var description: String {
        let threads = tree.nodes.reduce(0) { $0 + $1.threads.count }
        let zombies = tree.nodes.count { $0.leader.state == .zombie }
        let traced = tree.ptraceEdges.prefix(20).map { " \($0.tracee) is traced by \($0.tracer)." }.joined()
        let dead = tree.deadProcesses
        return "Processes: \(tree.nodes.count - dead). Further threads: \(threads). Zombies: \(zombies)."
            + (dead == 0 ? "" : " Dead: \(dead).") + traced
    }

    private func writeEdges(_ place: Int, to text: inout String) {
        let box = boxes[place]
        let bottom = box.y + box.height
        for child in tree.nodes[place].children {
            let middle = boxes[child].y - Self.levelGap / 2
            text += "<path d=\"M\(box.middle) \(bottom)V\(middle)H\(boxes[child].middle)V\(boxes[child].y)\" "
            text += "fill=\"none\" stroke=\"#777777\"/>\n"
        }
    }

    private func writeBox(_ place: Int, to text: inout String) {
        let (box, node) = (boxes[place], tree.nodes[place])
        let label = TreeLabel(task: node.leader, isThread: false)
        let ppid = tree.isGhost(node.leader) ? node.leader.birthParent : node.leader.ppid
        let parent = ppid == 0 ? "" : ", child of \(ppid)"
        text += "<g><title>\(Self.escaped(label.title)): \(Self.escaped(label.state))\(parent)</title>"
        text += Self.rectangle(box.x, box.y, box.width, box.height, label)
        for (number, thread) in node.threads.enumerated() {
            let label = TreeLabel(task: thread, isThread: true)
            let y = box.y + (number + 2) * Self.rowHeight + 2
            text += Self.rectangle(box.x + 3, y, box.width - 6, Self.rowHeight, label)
        }
        for (number, row) in box.rows.enumerated() {
            let y = box.y + number * Self.rowHeight + 15
            text += "<text x=\"\(box.x + Self.padding)\" y=\"\(y)\" fill=\"#111111\" xml:space=\"preserve\""
            text += (number == 0 ? " font-weight=\"bold\">" : ">") + Self.escaped(row) + "</text>"
        }
        text += "</g>\n"
    }

    private static func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ label: TreeLabel) -> String {
        "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"5\" "
            + "fill=\"\(TreeLabel.colour(label.task.state))\" stroke=\"#333333\""
            + (label.isDead ? " stroke-dasharray=\"5 3\"" : "") + "/>"
    }

    private func writePtrace(to text: inout String) {
        var places: [Int32: (place: Int, row: Int)] = [:]
        for (place, node) in tree.nodes.enumerated() {
            if !tree.isGhost(node.leader) { places[node.leader.tid] = (place, 0) }
            for (number, thread) in node.threads.enumerated() where !tree.isGhost(thread) {
                places[thread.tid] = (place, number + 2)
            }
        }
        for edge in tree.ptraceEdges {
            guard let from = places[edge.tracer], let to = places[edge.tracee] else { continue }
            let (start, end) = (point(from), point(to))
            let reach = max(start.x, end.x) + Self.gap + 12
            text += "<g><title>\(edge.tracee) is traced by \(edge.tracer)</title>"
            text += "<path d=\"M\(start.x) \(start.y)C\(reach) \(start.y) \(reach) \(end.y) \(end.x + 1) \(end.y)\" "
            text += "fill=\"none\" stroke=\"#c0392b\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\" "
            text += "marker-end=\"url(#arrow)\"/></g>\n"
        }
    }

    /// Where tracing begins and ends: the right edge of a task's row.
    private func point(_ at: (place: Int, row: Int)) -> (x: Int, y: Int) {
        let box = boxes[at.place]
        return (box.x + box.width, box.y + at.row * Self.rowHeight + 11)
    }

    /// XML has no way to say some characters, noncharacters among them.
    private static func escaped(_ text: String) -> String {
        visible(text).replacing { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            case "\u{fffe}", "\u{ffff}": "?"
            default: nil
            }
        }
    }
}
