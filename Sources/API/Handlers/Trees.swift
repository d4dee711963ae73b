import HTTPServer
import JSON
import Kernel
import KernelHost

/// The process tree in the languages of drawing programs, and as pstree draws it.
extension APIHandler {
    /// The tree as it is, or as it was at the moment that `at` names; with the dead under the parents of their birth when
    /// `ghosts` asks for them.
    func processTree(_ request: Request, _ query: Query) throws(Problem) -> Seen<ProcessTree> {
        let seen = try look(host(request), query, ghosts: query.flag("ghosts")) { $0.tasks() }
        return seen.map { ProcessTree($0, ghosts: seen.ghosts) }
    }

    func getTreeDOT(_ request: Request) throws(Problem) -> Handled { try draw(request, .dot) }

    func getTreeMermaid(_ request: Request) throws(Problem) -> Handled { try draw(request, .mermaid) }

    func getTreeSVG(_ request: Request) throws(Problem) -> Handled { try draw(request, .svg) }

    private func draw(_ request: Request, _ media: Reply.Media) throws(Problem) -> Handled {
        let seen = try processTree(request, request.query(["at", "ghosts"]))
        switch media {
        case .dot: return .reply(seen.reply(text: seen.value.dot(seq: seen.moment), media))
        case .mermaid: return .reply(seen.reply(text: seen.value.mermaid(seq: seen.moment), media))
        default: return .reply(seen.reply(text: seen.value.svg(kernel: request.text(2), seq: seen.moment), media))
        }
    }

    /// The tree as text: with state letters, or with any of pstree's options as pstree draws it.
    func getTreeText(_ request: Request) throws(Problem) -> Handled {
        let query = try request.query(Self.pstreeParameters)
        let options = try pstreeOptions(query)
        let pid = try query.integer("pid", 1...Int64(Int32.max))
        let isPlain = query.items.allSatisfy { $0.name == "at" || $0.name == "ghosts" }
        if try query.flag("ghosts"), !isPlain {
            throw .query("ghosts", "`ghosts` goes with `at` only: pstree's options draw what pstree would, the living.")
        }
        let seen = try processTree(request, query)
        let tree = seen.value
        if isPlain { return .reply(seen.reply(text: tree.text())) }
        let root = pid.map { Int32($0) } ?? tree.nodes.first?.leader.tid ?? 1
        guard let text = PstreeText(tree, options).text(from: root) else {
            return .reply(Reply(.noTask(String(root)), seq: seen.seq))
        }
        return .reply(seen.reply(text: text))
    }

    private static let pstreeParameters: [StaticString] = [
        "at", "ghosts", "pid", "arguments", "ascii", "columns", "compact-not", "hide-threads", "long", "numeric-sort",
        "show-parents",
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
