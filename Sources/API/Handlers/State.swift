import HTTPServer
import JSON
import Kernel
import KernelHost

/// A kernel whole, taken at one moment.
struct StateSnapshot: Sendable {
    let kernel: String
    let configuration: Configuration
    var seq: UInt64 = 0
    let time: Int64
    let panic: String?
    /// By uid (`born`), the dead included when they were asked for.
    var tasks: [TaskView]
    let objects: [ObjectView]
    let users: [UserView]

    init(_ host: KernelHost, _ kernel: borrowing Kernel) {
        self.kernel = host.id
        configuration = host.configuration
        time = kernel.time
        panic = kernel.panicMessage
        tasks = kernel.tasks()
        objects = kernel.objects()
        users = kernel.users()
    }

    /// The document: maps with stable keys, so that one state's differs from another's in what has changed only.
    func json() -> JSONObject {
        var object = Self.head(kernel, configuration, seq: seq, time: time, panic: panic)
        var tasks = JSONObject()
        for task in self.tasks { tasks.set(key: String(task.born), TaskSnapshot(view: task).json()) }
        object.set("tasks", tasks)
        var objects = JSONObject()
        for one in self.objects { objects.set(key: one.key, one.json()) }
        object.set("objects", objects)
        var users = JSONObject()
        for user in self.users { users.set(key: String(user.uid), user.json()) }
        object.set("users", users)
        return object
    }

    /// What the document begins with.
    static func head(
        _ kernel: String,
        _ configuration: Configuration,
        seq: UInt64,
        time: Int64,
        panic: String?
    ) -> JSONObject {
        var object = JSONObject()
        object.set("kernel", kernel)
        object.set("seq", Int64(clamping: seq))
        object.set("time", time)
        object.set("profile", configuration.profile.rawValue)
        object.set("init", configuration.initMode.rawValue)
        if let panic { object.set("panic", panic) }
        return object
    }

    /// The patch that makes `other`'s document out of this one's.
    func patch(to other: StateSnapshot) -> JSONPatch {
        var patch = JSONPatch()
        if seq != other.seq { patch.replace("/seq", Int64(clamping: other.seq)) }
        if time != other.time { patch.replace("/time", other.time) }
        switch (panic, other.panic) {
        case (nil, let new?): patch.add("/panic", new)
        case (_?, nil): patch.remove("/panic")
        default: break
        }
        compare(&patch, "/tasks", tasks, other.tasks, key: { String($0.born) }) { TaskSnapshot(view: $0).json() }
        compare(&patch, "/objects", objects, other.objects, key: { $0.key }) { $0.json() }
        compare(&patch, "/users", users, other.users, key: { String($0.uid) }) { $0.json() }
        return patch
    }

    /// Only what differs becomes JSON.
    private func compare<Value: Equatable>(
        _ patch: inout JSONPatch,
        _ path: String,
        _ old: [Value],
        _ new: [Value],
        key: (Value) -> String,
        json: (Value) -> JSONObject
    ) {
        let before = Dictionary(uniqueKeysWithValues: old.map { (key($0), $0) })
        let after = Set(new.map(key))
        for value in old where !after.contains(key(value)) { patch.remove("\(path)/\(key(value))") }
        for value in new {
            let name = "\(path)/\(key(value))"
            guard let former = before[key(value)] else {
                patch.add(name, json(value))
                continue
            }
            if former != value { patch.compare(name, json(former), json(value)) }
        }
    }
}

extension ObjectView {
    /// Its name among all objects of a kernel.
    var key: String { "\(type):\(id)" }
}

/// `GET …/state` and `GET …/diff`.
extension APIHandler {
    /// The most tasks of a state that is made in one piece.
    private static let wholeTasks = 500

    /// The whole kernel at a moment; `name` is the parameter that named it.
    func state(_ host: KernelHost, at: UInt64?, _ name: String, ghosts: Bool) throws(Problem) -> Seen<StateSnapshot> {
        var seen = try look(host, at: at, name, ghosts: ghosts) { StateSnapshot(host, $0) }
        seen.value.seq = seen.moment
        if ghosts { seen.value.tasks = Ghosts.merge(seen.value.tasks, seen.ghosts) }
        return seen
    }

    func getState(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["at", "ghosts"])
        try requireJSON(request)
        let ghosts = try query.flag("ghosts")
        let at = try query.seq("at")
        if ghosts {
            let seen = try state(host, at: at, "at", ghosts: true)
            return .reply(seen.reply(seen.value.json()))
        }
        let seen = try look(host, query) { kernel in
            kernel.taskCount > Self.wholeTasks ? Sized.large(copy kernel) : .small(StateSnapshot(host, kernel))
        }
        switch seen.value {
        case .small(var state):
            state.seq = seen.moment
            return .reply(seen.reply(state.json()))
        case .large(let kernel):
            let text = StateText(host, kernel)
            return try pieces(text, weight: text.weight, states, seen, .json, request)
        }
    }

    /// A state that is made in one piece, or the kernel of which it is made in several.
    private enum Sized {
        case small(StateSnapshot)
        case large(Kernel)
    }

    func getDiff(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["from", "to", "ghosts"])
        let offered = ["application/json-patch+json", "application/json"]
        let format = try Negotiation.choose(request.exchange, offered)
        guard let from = try query.seq("from") else {
            throw .query("from", "`from` is missing: the number of the event after which the patch begins.")
        }
        let ghosts = try query.flag("ghosts")
        let to = try query.seq("to")
        // The later one first: by the time of the earlier the kernel may have gone on.
        let new = try state(host, at: to, "to", ghosts: ghosts)
        let old = try state(host, at: from, "from", ghosts: ghosts)
        var reply = Reply(
            200,
            media: format == 0 ? .patch : .json,
            body: old.value.patch(to: new.value).serialized(),
            seq: new.seq
        )
        reply.tag = "\(old.tag)-\(new.tag)"
        return .reply(reply)
    }
}
