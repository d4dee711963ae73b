import HTTPServer
import JSON
import Kernel
import KernelHost

/// Looking at a kernel: tasks, tree, objects, users, `/proc`, accounting.
extension APIHandler {
    /// Which tasks a client wants to see.
    struct TaskFilter: Sendable {
        var states: Set<UInt8> = []
        var numbers: [(field: @Sendable (TaskView) -> Int32, value: Int32)] = []

        func matches(_ task: TaskView) -> Bool {
            (states.isEmpty || states.contains(task.state.rawValue))
                && numbers.allSatisfy { $0.field(task) == $0.value }
        }

        var isEmpty: Bool { states.isEmpty && numbers.isEmpty }
    }

    private static let numberFilters: [(StaticString, @Sendable (TaskView) -> Int32)] = [
        ("ppid", { $0.ppid }), ("tgid", { $0.tgid }), ("pgid", { $0.pgid }), ("sid", { $0.sid }),
        ("tracer", { $0.tracer }), ("uid", { $0.euid }),
    ]

    private func taskFilter(_ query: Query) throws(Problem) -> TaskFilter {
        var filter = TaskFilter()
        for text in query.list("state") {
            guard let state = TaskState.allCases.first(where: { $0.letter == text }) else {
                throw .query("state", "`state` must be letters out of R, S, D, T, t, Z, X, separated by commas.")
            }
            filter.states.insert(state.rawValue)
        }
        for (name, field) in Self.numberFilters {
            if let value = try query.integer(name, 0...Int64(Int32.max)) {
                filter.numbers.append((field, Int32(value)))
            }
        }
        return filter
    }

    func listTasks(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query([
            "limit", "cursor", "state", "ppid", "tgid", "pgid", "sid", "tracer", "uid", "fields", "at", "ghosts",
        ])
        try requireJSON(request)
        let limit = Int(try query.integer("limit", 1...1000, default: 100))
        let after = try TaskPlace(cursor: query)
        let filter = try taskFilter(query)
        let fields = query["fields"] ?? "basic"
        guard fields == "basic" || fields == "full" else {
            throw .query("fields", "`fields` must be `basic` or `full`.")
        }
        let ghosts = try query.flag("ghosts")
        // One more than asked for tells whether there is another page.
        let seen = try look(host, query, ghosts: ghosts) { kernel in
            ghosts ? kernel.tasks() : Self.page(kernel, after: after.tid, limit: limit + 1, filter)
        }
        var tasks = seen.value
        if ghosts {
            tasks = Ghosts.merge(tasks, seen.ghosts).filter { after < TaskPlace($0) && filter.matches($0) }
        }
        var array = JSONArray()
        for task in tasks.prefix(limit) {
            array.append(fields == "full" ? TaskSnapshot(view: task).json() : task.json())
        }
        var object = JSONObject()
        object.set("tasks", array)
        object.set("seq", Int64(clamping: seen.moment))
        var link: String?
        if tasks.count > limit {
            let place = TaskPlace(tasks[limit - 1]).cursor(ghosts: ghosts)
            object.set("next_cursor", place)
            let others = request.exchange.query.filter { $0.name != "cursor" && Self.isPlain($0.value) }
            let rest = others.map { "&\($0.name)=\($0.value)" }.joined()
            link = "</v1/kernels/\(host.id)/tasks?cursor=\(place)\(rest)>; rel=\"next\""
        }
        var reply = seen.reply(object)
        reply.link = link
        return .reply(reply)
    }

    /// Text that can stand in a header and in a query as it is.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
                || byte == UInt8(ascii: ",")
        }
    }

    private static func page(
        _ kernel: borrowing Kernel,
        after: Int32,
        limit: Int,
        _ filter: TaskFilter
    ) -> [TaskView] {
        var result: [TaskView] = []
        var place = after
        while result.count < limit {
            let wanted = filter.isEmpty ? limit - result.count : 256
            let tasks = kernel.tasks(after: place, limit: wanted)
            for task in tasks where result.count < limit && filter.matches(task) { result.append(task) }
            guard tasks.count == wanted, let last = tasks.last else { break }
            place = last.tid
        }
        return result
    }

    func getTask(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["at"])
        try requireJSON(request)
        let tid = try request.tid(4)
        let seen = try look(host, query) { $0.task(tid) }
        guard let task = seen.value else { return .reply(Reply(.noTask(String(tid)), seq: seen.seq)) }
        return .reply(seen.reply(TaskSnapshot(view: task).json()))
    }

    func getTree(_ request: Request) throws(Problem) -> Handled {
        switch try Negotiation.choose(request.exchange, Self.treeTypes) {
        case 1: return try getTreeText(request)
        case 2: return try getTreeDOT(request)
        case 3: return try getTreeMermaid(request)
        case 4: return try getTreeSVG(request)
        default: break
        }
        let seen = try processTree(request, request.query(["at", "ghosts"]))
        var object = JSONObject()
        object.set("tree", seen.value.json())
        object.set("seq", Int64(clamping: seen.moment))
        return .reply(seen.reply(object))
    }

    private static let treeTypes = [
        "application/json", "text/plain", "text/vnd.graphviz", "text/vnd.mermaid", "image/svg+xml",
    ]

    func getObjects(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["type", "at"])
        try requireJSON(request)
        let seen = try look(host, query) { $0.objects() }
        var array = JSONArray()
        for object in seen.value where query["type"].map({ $0 == object.type }) ?? true { array.append(object.json()) }
        var object = JSONObject()
        object.set("objects", array)
        object.set("seq", Int64(clamping: seen.moment))
        return .reply(seen.reply(object))
    }

    func getUsers(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["at"])
        try requireJSON(request)
        let seen = try look(host, query) { $0.users() }
        var array = JSONArray()
        for user in seen.value { array.append(user.json()) }
        var object = JSONObject()
        object.set("users", array)
        object.set("seq", Int64(clamping: seen.moment))
        return .reply(seen.reply(object))
    }

    func getAccounting(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["at"])
        _ = try Negotiation.choose(request.exchange, ["application/octet-stream"])
        let seen = try look(host, query) { $0.accountingFile }
        var buffer = ByteBuffer(capacity: seen.value.count)
        seen.value.withUnsafeBytes { buffer.append($0) }
        var reply = Reply(200, media: .bytes, body: buffer, seq: seen.seq)
        reply.tag = seen.tag
        return .reply(reply)
    }

    func getProc(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["at"])
        _ = try Negotiation.choose(request.exchange, ["text/plain"])
        // Clients made from openapi.yaml escape the slashes of a parameter.
        let text = request.exchange.pathSegments.dropFirst(4).joined(separator: "/")
        let seen = try look(host, query) { ProcFS.read(text, $0) }
        switch seen.value {
        case .file(let text): return .reply(seen.reply(text: text))
        case .link(let target): return .reply(seen.reply(text: target))
        case .directory(let names): return .reply(seen.reply(text: names.map { $0 + "\n" }.joined()))
        case .missing:
            let detail =
                ["self", "thread-self"].contains(text.split(separator: "/").first)
                ? "Who asks over HTTP is no task of this kernel, so there is no /proc/self, as on Linux for a reader "
                    + "outside the PID namespace; name the task: /proc/1."
                : "There is no /proc/\(printable(text))."
            var problem = Problem(404, "proc", "No such file", detail)
            problem.errno = .ENOENT
            return .reply(Reply(problem, seq: seen.seq))
        }
    }
}
