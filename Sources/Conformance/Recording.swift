/// A scenario and what the real kernel did with it: one `.jsonl` file.
package struct Recording: Sendable, Equatable {
    /// The family of scenarios that the generator drew from.
    package var profile: String
    package var seed: Int64
    /// The release of the kernel that performed it.
    package var linux: String
    package var steps: [Step]

    package init(profile: String, seed: Int64, linux: String, steps: [Step] = []) {
        self.profile = profile
        self.seed = seed
        self.linux = linux
        self.steps = steps
    }

    /// Reads the lines of a file.
    package init(parsing text: String) throws {
        let lines = text.split(separator: "\n")
        guard let first = lines.first else { throw RecordingError.malformed("an empty file") }
        let header = try JSONValue(parsing: first)
        guard let profile = header["profile"]?.string, let seed = header["seed"]?.int else {
            throw RecordingError.malformed("header \(header)")
        }
        self.init(profile: profile, seed: seed, linux: header["linux"]?.string ?? "")
        for line in lines.dropFirst() { steps.append(try Step(JSONValue(parsing: line))) }
    }

    /// The lines of a file: the header, then a line a step.
    package var text: String {
        let header: JSONValue = [
            "trace": 1, "profile": .string(profile), "seed": .int(seed), "linux": .string(linux),
            "steps": JSONValue(steps.count),
        ]
        return ([header] + steps.map(\.json)).map { $0.description + "\n" }.joined()
    }
}

/// What can be wrong with a recording or a scenario.
package enum RecordingError: Error, CustomStringConvertible {
    case malformed(String)
    case unknownCall(String)
    case badArgument(call: String, argument: String)

    package var description: String {
        switch self {
        case .malformed(let what): "not a recording: \(what)"
        case .unknownCall(let call): "no call is named \(call)"
        case .badArgument(let call, let argument): "\(call): bad argument \(argument)"
        }
    }
}

/// Who makes which call.
package struct Command: Sendable, Equatable {
    package var task: Int32
    package var call: String
    package var args: JSONValue

    package init(_ task: Int32, _ call: String, _ args: JSONValue = [:]) {
        self.task = task
        self.call = call
        self.args = args
    }

    package var description: String { "task \(task): \(call) \(args)" }
}

/// One command and everything that was seen to follow from it.
package struct Step: Sendable, Equatable {
    package var command: Command
    package var saw: Saw

    package init(_ command: Command, _ saw: Saw) {
        self.command = command
        self.saw = saw
    }

    init(_ json: JSONValue) throws {
        guard let task = json["task"]?.int, let call = json["call"]?.string, let args = json["args"],
            let saw = json["saw"]
        else { throw RecordingError.malformed("step \(json)") }
        self.init(Command(Int32(truncatingIfNeeded: task), call, args), try Saw(saw))
    }

    var json: JSONValue {
        ["task": JSONValue(command.task), "call": .string(command.call), "args": command.args, "saw": saw.json]
    }
}

/// What was seen between a command and quiet.
package struct Saw: Sendable, Equatable {
    /// Every call that returned: `task`, `call`, `value` or `errno`, and what the call stored.
    package var returns: [JSONValue] = []
    /// What else the calls stored, where the format of `returns` has no place for it.
    package var stores: [JSONValue] = []
    /// Every handler that ran.
    package var handlers: [JSONValue] = []
    /// Every task whose visible state changed, whole, ascending.
    package var changed: [(tid: Int32, state: TaskSight)] = []
    /// The tasks that exist no longer, ascending.
    package var gone: [Int32] = []

    package init() {}

    init(_ json: JSONValue) throws {
        returns = json["returns"]?.array ?? []
        stores = json["stores"]?.array ?? []
        handlers = json["handlers"]?.array ?? []
        for member in json["changed"]?.members ?? [] {
            guard let tid = Int32(member.key) else { throw RecordingError.malformed("tid \(member.key)") }
            changed.append((tid, try TaskSight(member.value)))
        }
        changed.sort { $0.tid < $1.tid }
        gone = (json["gone"]?.array ?? []).compactMap { $0.int.map { Int32(truncatingIfNeeded: $0) } }
    }

    package var json: JSONValue {
        var members: [JSONValue.Member] = [.init("returns", .array(returns))]
        if !stores.isEmpty { members.append(.init("stores", .array(stores))) }
        members.append(.init("handlers", .array(handlers)))
        members.append(.init("changed", .object(changed.map { .init(String($0.tid), $0.state.json) })))
        members.append(.init("gone", .array(gone.map { JSONValue($0) })))
        return .object(members)
    }

    /// Everything that two kernels have to agree on, with the order of members and of sets left out.
    var essence: JSONValue {
        var copy = self
        copy.returns = returns.map { value in
            .object(
                value.members.map { member in
                    if member.key == "status", let raw = member.value["raw"] { return .init("status", raw) }
                    if let set = member.value.array {
                        return .init(member.key, .array(set.sorted { $0.description < $1.description }))
                    }
                    return member
                }
            )
        }
        return copy.json.canonical
    }

    package static func == (a: Saw, b: Saw) -> Bool { a.essence == b.essence }
}

/// A task as `/proc/TID/status` shows it.
package struct TaskSight: Sendable, Equatable {
    /// The state letter.
    package var state = "R"
    package var tgid: Int32 = 0
    package var ppid: Int32 = 0
    package var tracer: Int32 = 0
    package var pgid: Int32 = 0
    package var sid: Int32 = 0
    package var threads: Int32 = 0
    /// The effective user id.
    package var uid: Int32 = 0
    /// The signal sets, bit n-1 for signal n.
    package var pending: UInt64 = 0
    package var sharedPending: UInt64 = 0
    package var blocked: UInt64 = 0
    package var ignored: UInt64 = 0
    package var caught: UInt64 = 0

    package init() {}
}
