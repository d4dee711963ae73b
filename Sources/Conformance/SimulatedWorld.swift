import Kernel

/// A place where a scenario can be performed: the real kernel or the simulated one.
package protocol World {
    /// The tasks as they are now, ascending.
    var tasks: [(tid: Int32, state: TaskSight)] { get }
    /// Performs a command and waits for quiet.
    mutating func perform(_ command: Command) throws -> Saw
}

extension World {
    /// Is PID 1's process still there? When not, the namespace is over.
    package var isAlive: Bool { tasks.contains { $0.state.tgid == 1 && $0.state.state != "Z" } }
}

/// The simulated kernel.
package struct SimulatedWorld: World {
    package private(set) var kernel: Kernel
    package private(set) var tasks: [(tid: Int32, state: TaskSight)] = []
    private var open: [UInt64: (task: Int32, args: JSONValue)] = [:]
    private var seq: UInt64

    /// - Parameter exitKeepsOwnSignals: follows a Linux whose dying threads keep their own signals.
    package init(exitKeepsOwnSignals: Bool = false) {
        var configuration = Configuration()
        configuration.initMode = .manual
        configuration.exitKeepsOwnSignals = exitKeepsOwnSignals
        kernel = Kernel(configuration: configuration)
        seq = kernel.seq
        tasks = look()
    }

    private func look() -> [(tid: Int32, state: TaskSight)] { kernel.tasks().map { ($0.tid, TaskSight($0)) } }

    package mutating func perform(_ command: Command) throws -> Saw {
        var returned: [(Returned, args: JSONValue)] = []
        switch kernel.perform(try command.syscall(), by: command.task) {
        case .made(let call):
            if call.state == .blocked {
                open[call.id] = (command.task, command.args)
            } else if let result = Returned(call, task: command.task) {
                returned.append((result, command.args))
            }
        case .noSuchTask: throw WorldError.cannotCall("no such task")
        case .cannotRun(let state, _): throw WorldError.cannotCall("the task is in state \(state.letter)")
        case .panicked(let message): throw WorldError.cannotCall(message)
        }
        for id in kernel.takeCompletions() {
            guard let waiting = open.removeValue(forKey: id), let call = kernel.call(id) else { continue }
            if let result = Returned(call, task: waiting.task) { returned.append((result, waiting.args)) }
        }
        let before = tasks
        tasks = look()
        return Saw(
            returned: returned,
            handlers: handlers(),
            changed: tasks.changes(since: before),
            gone: tasks.missing(from: before)
        )
    }

    private mutating func handlers() -> [HandlerRun] {
        var runs: [HandlerRun] = []
        while true {
            let events = kernel.events(after: seq, limit: 1_000)
            guard let last = events.last else { return runs }
            seq = last.seq
            for event in events
            where event.type == .signal_deliver && event.arguments.4 == Event.Action.handler.rawValue {
                let (sig, code, pid, status, _, _) = event.arguments
                runs.append(HandlerRun(task: event.task, sig: sig, code: code, pid: pid, status: status))
            }
        }
    }
}

/// Why a command could not be performed.
package enum WorldError: Error, CustomStringConvertible {
    /// The task is not in user mode.
    case cannotCall(String)
    /// The world did not come to rest, or broke.
    case broken(String)

    package var description: String {
        switch self {
        case .cannotCall(let why): "the command cannot be given: \(why)"
        case .broken(let why): why
        }
    }
}

extension Returned {
    /// What a finished call of the simulated kernel returned; nil when it returned nothing.
    init?(_ call: Call, task: Int32) {
        switch call.state {
        case .returned where call.name != .execve:
            self.init(task: task, call: call.name, value: call.value, data: call.data)
        case .failed: self.init(task: task, call: call.name, errno: call.errno.map { "\($0.name)" }, value: -1)
        default: return nil
        }
    }
}

extension [(tid: Int32, state: TaskSight)] {
    /// The tasks that are new or look different.
    package func changes(since before: Self) -> Self {
        let old = Dictionary(uniqueKeysWithValues: before.map { ($0.tid, $0.state) })
        return filter { old[$0.tid] != $0.state }
    }

    /// The tids that `before` had.
    package func missing(from before: Self) -> [Int32] {
        let now = Set(map(\.tid))
        return before.map(\.tid).filter { !now.contains($0) }
    }
}
