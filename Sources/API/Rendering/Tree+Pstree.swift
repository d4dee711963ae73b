import Kernel

/// The tree as pstree (psmisc) draws it.
struct PstreeText {
    /// pstree's options, by their long names.
    struct Options: Sendable, Equatable {
        var arguments = false
        var ascii = false
        /// Equal subtrees are drawn once with their number; `showPids` and `showPgids` need each of them.
        var compact = true
        var showPgids = false
        var hideThreads = false
        var numericSort = false
        var showParents = false
        var showPids = false
        var threadNames = false
        var uidChanges = false
        /// Longer lines are cut off; nil for no limit.
        var columns: Int? = 132
    }

    /// One line's subject: a process or a thread.
    private struct Item {
        let task: TaskView
        let name: [UInt8]
        let isThread: Bool
        /// Of its process's parent.
        var parentUid: Int32
        var children: [Int] = []
        /// Equal for subtrees that are drawn alike.
        var shape = 0
    }

    /// Bytes after which nothing more is drawn, and columns after which arguments are left out of a line without end.
    private static let longestText = 16 << 20
    private static let longestLine = 1000

    private let options: Options
    private var items: [Item] = []
    private var place: [Int32: Int] = [:]
    private var text = ""
    private var line = ""
    /// Columns of `line`.
    private var column = 0

    init(_ tree: ProcessTree, _ options: Options) {
        self.options = options
        var index = Array(repeating: 0, count: tree.nodes.count)
        var uids: [Int32: Int32] = [:]
        for node in tree.nodes { uids[node.leader.tid] = node.leader.euid }
        for (number, node) in tree.nodes.enumerated() {
            index[number] = items.count
            let parentUid = uids[node.leader.ppid] ?? 0
            add(node.leader, name: Array(node.leader.comm.utf8), isThread: false, parentUid)
            guard !options.hideThreads else { continue }
            for thread in node.threads {
                let comm = options.threadNames ? thread.comm : node.leader.comm
                add(thread, name: Array("{\(comm)}".utf8), isThread: true, thread.euid)
            }
        }
        for (number, node) in tree.nodes.enumerated() {
            let own = index[number]
            let threads = options.hideThreads ? 0 : node.threads.count
            let all = node.children.map { index[$0] } + (0..<threads).map { own + 1 + $0 }
            items[own].children = all.sorted { precedes($0, $1) }
        }
        findShapes(from: tree.roots.map { index[$0] })
    }

    private mutating func add(_ task: TaskView, name: [UInt8], isThread: Bool, _ parentUid: Int32) {
        place[task.tid] = items.count
        items.append(Item(task: task, name: name, isThread: isThread, parentUid: parentUid))
    }

    /// By name, user and number; or by number alone.
    private func precedes(_ a: Int, _ b: Int) -> Bool {
        let (a, b) = (items[a], items[b])
        if options.numericSort { return a.task.tid < b.task.tid }
        if a.name != b.name { return a.name.lexicographicallyPrecedes(b.name) }
        if a.task.euid != b.task.euid { return UInt32(bitPattern: a.task.euid) < UInt32(bitPattern: b.task.euid) }
        return a.task.tid < b.task.tid
    }

    private struct Shape: Hashable {
        let name: [UInt8]
        let uid: Int32
        let children: [Int]
    }

    /// Numbers the shapes of subtrees, children first.
    private mutating func findShapes(from roots: [Int]) {
        var order = roots
        var next = 0
        while next < order.count {
            order += items[order[next]].children
            next += 1
        }
        var shapes: [Shape: Int] = [:]
        for item in order.reversed() {
            let uid = options.uidChanges ? items[item].task.euid : 0
            let shape = Shape(name: items[item].name, uid: uid, children: items[item].children.map { items[$0].shape })
            items[item].shape = shapes[shape, default: shapes.count]
            shapes[shape] = items[item].shape
        }
    }

    /// The tree below a task; nil when there is no such task.
    func text(from pid: Int32) -> String? {
        guard let root = place[pid] else { return nil }
        var drawing = self
        if options.showParents { drawing.keepOnly(ancestorsOf: root) }
        let top = options.showParents ? drawing.oldestAncestor(of: root) : root
        // Whoever stands first is told apart from root.
        drawing.items[top].parentUid = 0
        drawing.draw(top, prefix: "", count: 1, closing: 0, depth: 1)
        return drawing.isFull ? drawing.text + "...\n" : drawing.text
    }

    private func parent(of item: Int) -> Int? {
        let task = items[item].task
        return items[item].isThread ? place[task.tgid] : place[task.ppid]
    }

    private func oldestAncestor(of item: Int) -> Int {
        var item = item
        while let parent = parent(of: item), parent != item { item = parent }
        return item
    }

    private mutating func keepOnly(ancestorsOf item: Int) {
        var item = item
        while let parent = parent(of: item), parent != item {
            items[parent].children = [item]
            item = parent
        }
    }

    // MARK: Drawing

    private var branch: String { options.ascii ? "|-" : "├─" }
    private var lastBranch: String { options.ascii ? "`-" : "└─" }
    private var vertical: String { options.ascii ? "| " : "│ " }
    private var single: String { options.ascii ? "---" : "───" }
    private var first: String { options.ascii ? "-+-" : "─┬─" }

    private mutating func out(_ part: String) {
        line += part
        column += part.unicodeScalars.count
    }

    private var isFull: Bool { text.utf8.count > Self.longestText }

    private mutating func endLine() {
        if let columns = options.columns, column >= columns {
            text.unicodeScalars.append(contentsOf: line.unicodeScalars.prefix(columns - 1))
            text += "+\n"
        } else {
            text += line + "\n"
        }
        line = ""
        column = 0
    }

    /// Names are data: what is not plain ASCII is shown as octal numbers.
    private static func escaped(_ bytes: [UInt8]) -> String {
        var result = ""
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\\"): result += "\\\\"
            case 0x20...0x7e: result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "\\" + padLeft(String(byte, radix: 8), 3, "0")
            }
        }
        return result
    }

    private func information(_ item: Item) -> [String] {
        var parts: [String] = []
        if options.showPids { parts.append(String(item.task.tid)) }
        if options.showPgids { parts.append(String(item.task.pgid)) }
        if options.uidChanges, item.task.euid != item.parentUid {
            parts.append(item.task.euid == 0 ? "root" : String(item.task.euid))
        }
        return parts
    }

    /// Draws a subtree: `prefix` stands before the branches of the lines below the first.
    private mutating func draw(_ place: Int, prefix: String, count: Int, closing: Int, depth: Int) {
        if isFull { return }
        let item = items[place]
        let start = column
        if count > 1 { out("\(count)*[") }
        let name = Self.escaped(item.name)
        let parts = information(item)
        if options.arguments {
            return drawWithArguments(item, name, parts, prefix, closing, depth)
        }
        out(parts.isEmpty ? name : "\(name)(\(parts.joined(separator: ",")))")
        if item.children.isEmpty || depth == ProcessTree.maximumDepth {
            if !item.children.isEmpty { out(single + "...") }
            out(String(repeating: "]", count: closing))
            return endLine()
        }
        let below = prefix + String(repeating: " ", count: column - start + 1)
        if let columns = options.columns, column >= columns - 1 {
            out(first + "+")
            return endLine()
        }
        let groups = groups(item.children)
        for (number, group) in groups.enumerated() {
            let isLast = number == groups.count - 1
            if number == 0 { out(isLast ? single : first) } else { out(below + (isLast ? lastBranch : branch)) }
            draw(
                group.first,
                prefix: below + (isLast ? "  " : vertical),
                count: group.count,
                closing: closing + (group.count > 1 ? 1 : 0),
                depth: depth + 1
            )
        }
    }

    /// Equal children together, where the first of them stands.
    private func groups(_ children: [Int]) -> [(first: Int, count: Int)] {
        let compact = options.compact && !options.showPids && !options.showPgids
        guard compact else { return children.map { ($0, 1) } }
        var known: [Int: Int] = [:]
        var groups: [(first: Int, count: Int)] = []
        for child in children {
            // With arguments only threads are put together.
            if options.arguments, !items[child].isThread {
                groups.append((child, 1))
            } else if let group = known[items[child].shape] {
                groups[group].count += 1
            } else {
                known[items[child].shape] = groups.count
                groups.append((child, 1))
            }
        }
        return groups
    }

    /// A line for each process, with its arguments; one that has none because it is dead is in parentheses.
    private mutating func drawWithArguments(
        _ item: Item,
        _ name: String,
        _ parts: [String],
        _ prefix: String,
        _ closing: Int,
        _ depth: Int
    ) {
        let isGone = !item.isThread && item.task.argv.isEmpty
        let words = ([name] + parts).joined(separator: ",")
        out(isGone ? "(\(words))" : words)
        if !item.isThread { writeArguments(item.task.argv.dropFirst()) }
        out(String(repeating: "]", count: closing))
        endLine()
        // pstree moves the children of a name of one letter a column to the left.
        let below = prefix + (name.utf8.count > 1 ? "  " : " ")
        if depth == ProcessTree.maximumDepth, !item.children.isEmpty {
            out(below + lastBranch + "...")
            return endLine()
        }
        let groups = groups(item.children)
        for (number, group) in groups.enumerated() {
            let isLast = number == groups.count - 1
            out(below + (isLast ? lastBranch : branch))
            draw(
                group.first,
                prefix: below + (isLast ? "  " : vertical),
                count: group.count,
                closing: group.count > 1 ? 1 : 0,
                depth: depth + 1
            )
        }
    }

    /// As many arguments as there is room for.
    private mutating func writeArguments(_ arguments: ArraySlice<String>) {
        for argument in arguments {
            out(" ")
            let bytes = Array(argument.utf8)
            let room = bytes.reduce(0) { $0 + ((0x20...0x7e).contains($1) ? 1 : 4) }
            if column + 1 + room > (options.columns ?? Self.longestLine) - 4 { return out("...") }
            out(Self.escaped(bytes))
        }
    }
}
