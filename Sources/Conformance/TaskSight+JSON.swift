import Kernel

extension TaskSight {
    init(_ json: JSONValue) throws {
        func number(_ key: String) throws -> Int32 {
            guard let value = json[key]?.int else { throw RecordingError.malformed("task \(json)") }
            return Int32(truncatingIfNeeded: value)
        }
        func set(_ key: String) throws -> UInt64 {
            var set = SignalSet()
            for name in json[key]?.array ?? [] {
                guard let signal = name.string.flatMap(Signal.number) else {
                    throw RecordingError.malformed("signal \(name)")
                }
                set.insert(signal)
            }
            return set.bits
        }
        self.init()
        state = json["state"]?.string ?? ""
        tgid = try number("tgid")
        ppid = try number("ppid")
        tracer = try number("tracer")
        pgid = try number("pgid")
        sid = try number("sid")
        threads = try number("threads")
        uid = try number("uid")
        pending = try set("pending")
        sharedPending = try set("shared_pending")
        blocked = try set("blocked")
        ignored = try set("ignored")
        caught = try set("caught")
    }

    /// A task of the simulated kernel.
    init(_ view: TaskView) {
        self.init()
        state = view.state.letter
        tgid = view.tgid
        ppid = view.ppid
        tracer = view.tracer
        pgid = view.pgid
        sid = view.sid
        threads = view.threads
        uid = view.euid
        pending = view.pending.bits
        sharedPending = view.sharedPending.bits
        blocked = view.blocked.bits
        ignored = view.ignored.bits
        caught = view.caught.bits
    }

    package var json: JSONValue {
        func set(_ bits: UInt64) -> JSONValue { JSONValue(SignalSet(bits: bits).names) }
        return [
            "state": .string(state), "tgid": JSONValue(tgid), "ppid": JSONValue(ppid), "tracer": JSONValue(tracer),
            "pgid": JSONValue(pgid), "sid": JSONValue(sid), "threads": JSONValue(threads), "uid": JSONValue(uid),
            "pending": set(pending), "shared_pending": set(sharedPending), "blocked": set(blocked),
            "ignored": set(ignored), "caught": set(caught),
        ]
    }
}
