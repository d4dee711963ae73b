import HTTPServer
import JSON
import Kernel
import KernelHost

/// The process tree in the languages of drawing programs, and as pstree draws it.
extension APIHandler {
    /// The tree as it is now.
    func processTree(_ request: Request) throws(Problem) -> (tree: ProcessTree, host: KernelHost, seq: UInt64) {
        let host = try host(request)
        let (tasks, seq) = host.sync { ($0.kernel.tasks(), $0.seq) }
        return (ProcessTree(tasks), host, seq)
    }

    func getTreeDOT(_ request: Request) throws(Problem) -> Handled { try draw(request, .dot) }

    func getTreeMermaid(_ request: Request) throws(Problem) -> Handled { try draw(request, .mermaid) }

    func getTreeSVG(_ request: Request) throws(Problem) -> Handled { try draw(request, .svg) }

    private func draw(_ request: Request, _ media: Reply.Media) throws(Problem) -> Handled {
        _ = try request.query([])
        return try drawTree(request, media)
    }

    /// One of the drawings.
    func drawTree(_ request: Request, _ media: Reply.Media) throws(Problem) -> Handled {
        let (tree, host, seq) = try processTree(request)
        switch media {
        case .dot: return .reply(Reply(text: tree.dot(seq: seq), media: media, seq: seq))
        case .mermaid: return .reply(Reply(text: tree.mermaid(seq: seq), media: media, seq: seq))
        default: return .reply(Reply(text: tree.svg(kernel: host.id, seq: seq), media: media, seq: seq))
        }
    }

    /// The tree as text: with state letters, or with any of pstree's options as pstree draws it.
    func getTreeText(_ request: Request) throws(Problem) -> Handled {
        let query = try request.query(Self.pstreeParameters)
        let options = try pstreeOptions(query)
        let pid = try query.integer("pid", 1...Int64(Int32.max))
        let (tree, _, seq) = try processTree(request)
        if query.items.isEmpty { return .reply(Reply(text: tree.text(), seq: seq)) }
        let root = pid.map { Int32($0) } ?? tree.nodes.first?.leader.tid ?? 1
        guard let text = PstreeText(tree, options).text(from: root) else {
            return .reply(Reply(.noTask(String(root)), seq: seq))
        }
        return .reply(Reply(text: text, seq: seq))
    }

    private static let pstreeParameters: [StaticString] = [
        "pid", "arguments", "ascii", "columns", "compact-not", "hide-threads", "long", "numeric-sort", "show-parents",
        "show-pgids", "show-pids", "thread-names", "uid-changes", "unicode",
    ]

    private func pstreeOptions(_ query: Query) throws(Problem) -> PstreeText.Options {
        var options = PstreeText.Options()
        options.arguments = try query.flag("arguments")
        options.compact = try !query.flag("compact-not")
        options.hideThreads = try query.flag("hide-threads")
        options.numericSort = try query.flag("numeric-sort")
        options.showParents = try query.flag("show-parents")
        options.showPgids = try query.flag("show-pgids")
        options.showPids = try query.flag("show-pids")
        options.threadNames = try query.flag("thread-names")
        options.uidChanges = try query.flag("uid-changes")
        // Of the two sets of lines the one that is asked for last counts, as with pstree.
        let (ascii, unicode) = (try query.flag("ascii"), try query.flag("unicode"))
        options.ascii =
            ascii && !(unicode && query.items.last { ["ascii", "unicode"].contains($0.name) }?.name == "unicode")
        options.columns = Int(try query.integer("columns", 8...1000, default: 132))
        if try query.flag("long") { options.columns = nil }
        return options
    }
}

extension Query {
    /// An option that is given or not: `?name` and `?name=true`, or `?name=false`.
    func flag(_ name: StaticString) throws(Problem) -> Bool {
        switch self[name] {
        case nil, "false": return false
        case "", "true": return true
        default: throw .query(name.description, "`\(name)` must be `true` or `false`; the name alone is `true`.")
        }
    }
}
