import HTTPServer
import JSON
import Kernel
import KernelHost

/// `GET …/tasks/{tid}/why`: why a task is what it is, as a chain of events.
extension APIHandler {
    func getWhy(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["at", "task_uid"])
        try requireJSON(request)
        let tid = try request.tid(4)
        let uid = try query.integer("task_uid", 1...Int64.max).map(UInt64.init)
        let seen = try look(host, query, ghosts: true) { kernel in
            let task = kernel.task(tid)
            let parent = task.flatMap { kernel.task($0.tracer != 0 ? $0.tracer : $0.realParent) }
            return TaskSight(
                task: task,
                parent: parent,
                tracer: task.flatMap { kernel.task($0.tracer) },
                obstacle: kernel.obstacle(tid),
                parentObstacle: parent.flatMap { kernel.obstacle($0.tid) },
                tasks: kernel.tasks()
            )
        }
        let sight = seen.value
        let task: TaskView
        if let live = sight.task, uid == nil || uid == live.born {
            task = live
        } else if let ghost = seen.ghosts.last(where: { uid == nil ? $0.tid == tid : $0.born == uid }) {
            task = ghost
        } else {
            return .reply(Reply(.noTask(uid.map { "\(tid) and the uid \($0)" } ?? String(tid)), seq: seen.seq))
        }
        let events = events(host, after: task.born - 1, upTo: max(seen.moment, task.lastSeq))
        let why = Why(task, sight, events)
        why.explain()
        var object = JSONObject()
        object.set("task", task.tid)
        object.set("task_uid", Int64(clamping: task.born))
        object.set("state", task.state.word)
        object.set("seq", Int64(clamping: seen.moment))
        object.set("answer", why.answer.joined(separator: " "))
        var because = JSONArray()
        for event in why.chain.sorted(by: { $0.seq < $1.seq }) {
            var link = JSONObject()
            link.set("seq", Int64(clamping: event.seq))
            link.set("type", event.type.word)
            link.set("sentence", event.text)
            because.append(link)
        }
        object.set("because", because)
        return .reply(seen.reply(object))
    }

    /// A stretch of a kernel's events, as far as they are kept, taken a piece at a time.
    private func events(_ host: KernelHost, after: UInt64, upTo last: UInt64) -> [Event] {
        var all: [Event] = []
        var place = after
        while place < last {
            let (events, first) = host.sync { $0.events(after: place, limit: 8_192) }
            guard let end = events.last?.seq else { break }
            all += events.prefix { $0.seq <= last }
            place = max(end, first - 1)
        }
        return all
    }

    /// What is looked at to answer.
    struct TaskSight: Sendable {
        var task: TaskView?
        /// Who has to wait for it: the tracer, else the real parent.
        var parent: TaskView?
        var tracer: TaskView?
        var obstacle: Obstacle?
        var parentObstacle: Obstacle?
        var tasks: [TaskView]
    }
}

/// An answer under construction.
final class Why {
    private let task: TaskView
    private let sight: APIHandler.TaskSight
    private let events: [Event]
    /// The answer's parts.
    private(set) var answer: [String] = []
    private(set) var chain: [Event] = []

    init(_ task: TaskView, _ sight: APIHandler.TaskSight, _ events: [Event]) {
        self.task = task
        self.sight = sight
        self.events = events
    }

    private var who: String { "Task \(task.tid)" }

    /// Adds the last event that fits to the chain.
    @discardableResult
    private func cite(_ fits: (Event) -> Bool) -> Event? {
        guard let event = events.last(where: fits) else { return nil }
        if !chain.contains(where: { $0.seq == event.seq }) { chain.append(event) }
        return event
    }

    /// The last event of this type that happened to the task.
    @discardableResult
    private func cite(_ types: EventType..., by tid: Int32? = nil) -> Event? {
        let tid = tid ?? task.tid
        return cite { types.contains($0.type) && $0.task == tid }
    }

    func explain() {
        switch task.state {
        case .dead: explainDeath(freed: true)
        case .zombie: explainDeath(freed: false)
        case .sleeping, .uninterruptible: explainSleep()
        case .stopped: explainStop()
        case .traced: explainTrace()
        case .running: explainRunning()
        }
        explainParent()
    }

    // MARK: The dead

    /// What it died of.
    private func cause() -> String {
        let death = cite(.do_exit)
        let since = death?.seq ?? .max
        let status = WaitStatus(task.exitCode)
        switch status {
        case .signaled(let signal, _):
            cite { $0.type == .signal_deliver && $0.task == task.tid && $0.seq <= since && $0.arguments.0 == signal }
            let sent = cite {
                $0.type == .signal_generate && $0.arguments.0 == signal && $0.arguments.4 == 0 && $0.seq <= since
                    && ($0.task == task.tid || $0.arguments.3 != 0 && task.threadGroup.contains($0.task))
            }
            let sender = sent.map { $0.arguments.2 == 0 ? " from the kernel" : " from task \($0.arguments.2)" } ?? ""
            return "it was killed by \(Signal.name(signal))\(sender)"
        default:
            cite { event in
                event.type == .sys_enter && event.seq <= since && event.task == task.tid
                    && [CallName.exit.index, CallName.exit_group.index].contains(event.arguments.1)
            }
            if case .exited(let status) = status { return "it exited with status \(status)" }
            return "it died"
        }
    }

    private func explainDeath(freed: Bool) {
        let cause = cause()
        cite { $0.type == .exit_state && $0.task == task.tid && $0.arguments.0 == Int32(TaskState.zombie.rawValue) }
        let told = cite(.do_notify_parent)
        if freed {
            let release = cite(.release_task)
            cite(.sched_process_free)
            let wait = cite { $0.type == .wait_task_zombie && $0.arguments.0 == task.tid && $0.arguments.2 == 0 }
            let how: String
            if let wait {
                how = "task \(wait.task) waited for it"
            } else if told.map({ $0.arguments.3 != 0 }) == true {
                how = "its parent does not care for its children, so nobody had to wait for it"
            } else if let release, release.arguments.0 != task.tid {
                how = "task \(release.arguments.0) freed it"
            } else {
                how = "nobody had to wait for it"
            }
            answer.append("\(who) is dead and freed: \(cause), and \(how).")
            return
        }
        answer.append("\(who) is a zombie: \(cause), and nobody has waited for it yet.")
        let others = task.threadGroup.filter { $0 != task.tid }
        if !others.isEmpty, task.tid == task.tgid {
            answer.append("It leads its process, and nobody can wait for it before \(list(others)) died, too.")
            return
        }
        guard let parent = sight.parent else { return }
        if task.tracer != 0, task.tracer != task.realParent {
            cite(.ptrace_link)
            answer.append("Its tracer, task \(task.tracer), has to wait for it before its parent can.")
        }
        explainWaiter(parent)
    }

    /// Why who should wait for a zombie does not.
    private func explainWaiter(_ parent: TaskView) {
        let role = task.tracer == parent.tid ? "tracer" : "parent"
        let name = "Its \(role), task \(parent.tid),"
        switch parent.state {
        case .running:
            let death = chain.map(\.seq).max() ?? 0
            let tried = cite(.sched_process_wait, by: parent.tid).map { $0.seq > death } ?? false
            answer.append("\(name) is able to run and has \(tried ? "waited for others" : "not waited since").")
        case .sleeping, .uninterruptible:
            cite {
                $0.type == .sys_enter && $0.task == parent.tid
                    && $0.arguments.0 == Int32(truncatingIfNeeded: parent.call)
            }
            let call = parent.callName.map { "\($0.rawValue)()" } ?? "a call"
            let other =
                sight.parentObstacle?.kind == .children
                ? ", which waits for another child: \(list(sight.parentObstacle?.tasks ?? []))" : ""
            answer.append("\(name) cannot: it is blocked in \(call)\(other).")
        case .stopped:
            cite(.group_stop, .do_signal_stop, by: parent.tid)
            answer.append("\(name) cannot: it is stopped.")
        case .traced:
            cite(.ptrace_stop, by: parent.tid)
            answer.append("\(name) cannot: it is stopped by its own tracer, task \(parent.tracer).")
        case .zombie, .dead: answer.append("\(name) is dead itself.")
        }
    }

    // MARK: The living

    private func explainSleep() {
        let call = task.callName.map { "\($0.rawValue)()" } ?? "a call"
        let enter = cite {
            $0.type == .sys_enter && $0.task == task.tid && $0.arguments.0 == Int32(truncatingIfNeeded: task.call)
        }
        cite { $0.type == .sched_switch && $0.task == task.tid && $0.seq > enter?.seq ?? 0 }
        let since = enter.map { " since event \($0.seq)" } ?? ""
        answer.append("\(who) is blocked in \(call)\(since).")
        guard let obstacle = sight.obstacle else {
            if !task.waitingFor.isEmpty { answer.append(task.waitingFor) }
            return
        }
        if !task.waitingFor.isEmpty { answer.append(task.waitingFor) }
        switch obstacle.kind {
        case .children:
            answer.append(
                obstacle.tasks.isEmpty
                    ? "There is no child left that could end that."
                    : "What could end that is a change of \(described(obstacle.tasks)), or a signal."
            )
        case .vforkChild:
            cite { event in event.type == .sched_process_fork && obstacle.tasks.contains(event.arguments.0) }
            answer.append("Only \(described(obstacle.tasks)) can end that, by an execve or its death.")
        case .writer:
            answer.append(
                obstacle.tasks.isEmpty
                    ? "Nobody has the other end open."
                    : "The end to write into is open in \(described(obstacle.tasks)); a write or the last close ends that."
            )
        case .reader:
            answer.append(
                obstacle.tasks.isEmpty
                    ? "Nobody has the other end open."
                    : "The end to read from is open in \(described(obstacle.tasks)); a read or the last close ends that."
            )
        case .semaphore:
            answer.append("A semop() on set \(obstacle.number) by any other task, or a signal, can end that.")
        case .deaths: answer.append("\(described(obstacle.tasks).capitalizedFirst) must die first.")
        case .time: answer.append("Its time is up when the clock stands at \(obstacle.number) ns, or a signal comes.")
        case .signal: answer.append("A signal that it does not ignore or block ends that.")
        case .tracer, .continuation: break
        }
    }

    private func explainStop() {
        let stop =
            cite(.signal_deliver, .group_stop, .do_signal_stop)
            ?? cite { event in
                event.type == .do_signal_stop && task.threadGroup.contains(event.task)
            }
        let group = cite { event in
            (event.type == .do_signal_stop || event.type == .group_stop) && task.threadGroup.contains(event.task)
        }
        let signal = group?.arguments.0 ?? stop?.arguments.0 ?? Signal.SIGSTOP
        let sent = cite {
            $0.type == .signal_generate && $0.arguments.0 == signal && task.threadGroup.contains($0.task)
        }
        let sender = sent.map { $0.arguments.2 == 0 ? " from the kernel" : " from task \($0.arguments.2)" } ?? ""
        let since = group.map { " at event \($0.seq)" } ?? ""
        answer.append("\(who) is stopped: \(Signal.name(signal))\(sender) stopped it\(since).")
        answer.append("A SIGCONT lets it go on.")
    }

    private func explainTrace() {
        let stop = cite(.ptrace_stop)
        cite(.ptrace_link)
        let what = stop.map { ": \(lowered($0.text))" } ?? "."
        answer.append("\(who) stands still for its tracer, task \(task.tracer)\(what)")
        answer.append("It goes on when task \(task.tracer) resumes or leaves it, or when SIGKILL comes.")
        if let tracer = sight.tracer, tracer.state != .running {
            answer.append("Task \(tracer.tid) is \(word(tracer.state)) itself.")
        }
    }

    private func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    private func explainRunning() {
        if task.flags & 0x4 != 0 || events.last(where: { $0.task == task.tid })?.type == .do_exit {
            let cause = cause()
            cite { $0.task == task.tid }
            answer.append("\(who) is in the midst of do_exit(): \(cause == "it died" ? "it is dying" : cause).")
            return
        }
        let last = cite(
            .wake_up_new_task,
            .sys_exit,
            .sched_wakeup,
            .group_continue,
            .ptrace_resume,
            .ptrace_detach,
            .signal_deliver
        )
        let reason = last.map { ", as its last news was: \(lowered($0.text))" } ?? "."
        answer.append("\(who) is able to run\(reason)")
    }

    // MARK: The family

    /// Whose child it is, when that is not who made it.
    private func explainParent() {
        guard let moved = cite(.reparent) else { return }
        let old = moved.arguments.0
        let reaper = cite { $0.type == .find_new_reaper && $0.task == old && $0.seq <= moved.seq }
        cite { $0.type == .do_exit && $0.task == old && $0.seq <= moved.seq }
        let choice =
            switch reaper?.arguments.1 {
            case 1: "another thread of the same process"
            case 2: "the nearest ancestor that is a subreaper"
            case 3: "init, as no ancestor is a subreaper"
            default: "the one that adopts"
            }
        answer.append("It is a child of task \(moved.arguments.1) because its parent \(old) died: that is \(choice).")
    }

    private func list(_ tids: [Int32]) -> String {
        let names = tids.prefix(5).map { "task \($0)" } + (tids.count > 5 ? ["\(tids.count - 5) others"] : [])
        guard let last = names.last else { return "nobody" }
        return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and \(last)"
    }

    /// The tasks with how each is.
    private func described(_ tids: [Int32]) -> String {
        let names = tids.prefix(5).map { tid in
            let state = sight.tasks.first { $0.tid == tid }.map { " (\(word($0.state)))" } ?? ""
            return "task \(tid)\(state)"
        }
        let all = names + (tids.count > 5 ? ["\(tids.count - 5) others"] : [])
        guard let last = all.last else { return "nobody" }
        return all.count == 1 ? last : all.dropLast().joined(separator: ", ") + " and \(last)"
    }

    private func word(_ state: TaskState) -> String {
        switch state {
        case .running: "able to run"
        case .sleeping, .uninterruptible: "blocked"
        case .stopped: "stopped"
        case .traced: "stopped by its tracer"
        case .zombie: "a zombie"
        case .dead: "dead"
        }
    }
}
