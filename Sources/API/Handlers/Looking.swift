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
            "limit", "cursor", "state", "ppid", "tgid", "pgid", "sid", "tracer", "uid", "fields",
        ])
        try requireJSON(request)
        let limit = Int(try query.integer("limit", 1...1000, default: 100))
        let after = Int32(clamping: try cursor(query))
        let filter = try taskFilter(query)
        let fields = query["fields"] ?? "basic"
        guard fields == "basic" || fields == "full" else {
            throw .query("fields", "`fields` must be `basic` or `full`.")
        }
        // One more than asked for tells whether there is another page.
        let (tasks, seq) = host.sync { host in
            (Self.page(host.kernel, after: after, limit: limit + 1, filter), host.seq)
        }
        var array = JSONArray()
        for task in tasks.prefix(limit) { array.append(fields == "full" ? task.json() : task.view.json()) }
        var object = JSONObject()
        object.set("tasks", array)
        object.set("seq", Int64(clamping: seq))
        var link: String?
        if tasks.count > limit {
            let last = tasks[limit - 1].view.tid
            object.set("next_cursor", String(last))
            let others = request.exchange.query.filter { $0.name != "cursor" && Self.isPlain($0.value) }
            let rest = others.map { "&\($0.name)=\($0.value)" }.joined()
            link = "</v1/kernels/\(host.id)/tasks?cursor=\(last)\(rest)>; rel=\"next\""
        }
        var reply = Reply(200, object, seq: seq)
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
    ) -> [TaskSnapshot] {
        var result: [TaskSnapshot] = []
        var place = after
        while result.count < limit {
            let wanted = filter.isEmpty ? limit - result.count : 256
            let tasks = kernel.tasks(after: place, limit: wanted)
            for task in tasks where result.count < limit && filter.matches(task) {
                result.append(TaskSnapshot(view: task, call: task.call == 0 ? nil : kernel.call(task.call)))
            }
            guard tasks.count == wanted, let last = tasks.last else { break }
            place = last.tid
        }
        return result
    }

    func getTask(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        _ = try request.query([])
        try requireJSON(request)
        let tid = try request.tid(4)
        let (snapshot, seq) = host.sync { host in
            let snapshot = host.task(tid).map { task in
                TaskSnapshot(view: task, call: task.call == 0 ? nil : host.call(task.call))
            }
            return (snapshot, host.seq)
        }
        guard let snapshot else { return .reply(Reply(.noTask(String(tid)), seq: seq)) }
        return .reply(Reply(200, snapshot.json(), seq: seq))
    }

    func getTree(_ request: Request) throws(Problem) -> Handled {
        switch try Negotiation.choose(request.exchange, Self.treeTypes) {
        case 1:
            _ = try request.query([])
            return try getTreeText(request)
        case 2: return try getTreeDOT(request)
        case 3: return try getTreeMermaid(request)
        case 4: return try getTreeSVG(request)
        default: break
        }
        let (tree, seq) = try tree(request)
        var object = JSONObject()
        object.set("tree", tree.json())
        object.set("seq", Int64(clamping: seq))
        return .reply(Reply(200, object, seq: seq))
    }

    private static let treeTypes = [
        "application/json", "text/plain", "text/vnd.graphviz", "text/vnd.mermaid", "image/svg+xml",
    ]

    private func tree(_ request: Request) throws(Problem) -> (ProcessTree, UInt64) {
        let host = try host(request)
        _ = try request.query([])
        let (tasks, seq) = host.sync { ($0.kernel.tasks(), $0.seq) }
        return (ProcessTree(tasks), seq)
    }

    func getObjects(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["type"])
        try requireJSON(request)
        let (all, seq) = host.sync { ($0.kernel.objects(), $0.seq) }
        var array = JSONArray()
        for object in all where query["type"].map({ $0 == object.type }) ?? true { array.append(object.json()) }
        var object = JSONObject()
        object.set("objects", array)
        object.set("seq", Int64(clamping: seq))
        return .reply(Reply(200, object, seq: seq))
    }

    func getUsers(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        _ = try request.query([])
        try requireJSON(request)
        let (users, seq) = host.sync { ($0.kernel.users(), $0.seq) }
        var array = JSONArray()
        for user in users { array.append(user.json()) }
        var object = JSONObject()
        object.set("users", array)
        object.set("seq", Int64(clamping: seq))
        return .reply(Reply(200, object, seq: seq))
    }

    func getAccounting(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        _ = try request.query([])
        _ = try Negotiation.choose(request.exchange, ["application/octet-stream"])
        let (records, seq) = host.sync { ($0.kernel.accountingFile, $0.seq) }
        var buffer = ByteBuffer(capacity: records.count)
        records.withUnsafeBytes { buffer.append($0) }
        return .reply(Reply(200, media: .bytes, body: buffer, seq: seq))
    }

    func getProc(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        _ = try request.query([])
        _ = try Negotiation.choose(request.exchange, ["text/plain"])
        // Clients made from openapi.yaml escape the slashes of a parameter.
        let text = request.exchange.pathSegments.dropFirst(4).joined(separator: "/")
        let (result, seq) = host.sync { (ProcFS.read(text, $0.kernel), $0.seq) }
        switch result {
        case .file(let text): return .reply(Reply(text: text, seq: seq))
        case .link(let target): return .reply(Reply(text: target, seq: seq))
        case .directory(let names): return .reply(Reply(text: names.map { $0 + "\n" }.joined(), seq: seq))
        case .missing:
            var problem = Problem(404, "proc", "No such file", "There is no /proc/\(printable(text)).")
            problem.errno = .ENOENT
            return .reply(Reply(problem, seq: seq))
        }
    }
}
