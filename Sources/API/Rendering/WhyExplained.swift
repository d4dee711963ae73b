import Kernel

/// An answer under construction.
final class Why {
    /// The most tasks that are named one by one.
    static let mostNamed = 5

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

    /// The entry of a task's current or last call.
    @discardableResult
    private func citeCall(of task: TaskView) -> Event? {
        cite { $0.type == .sys_enter && $0.task == task.tid && $0.arguments.0 == Int32(truncatingIfNeeded: task.call) }
    }

    private func callName(of task: TaskView) -> String { task.callName.map { "\($0.rawValue)()" } ?? "a call" }

    /// Whom a signal came from, when the event that tells of it is kept.
    private func sender(_ generated: Event?) -> String {
        generated.map { $0.arguments.2 == 0 ? " from the kernel" : " from task \($0.arguments.2)" } ?? ""
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
        // Who is still dying has not stored it yet.
        let isOver = task.state == .zombie || task.state == .dead
        let status = WaitStatus(isOver ? task.exitCode : death?.arguments.0 ?? task.exitCode)
        switch status {
        case .signaled(let signal, _):
            cite { $0.type == .signal_deliver && $0.task == task.tid && $0.seq <= since && $0.arguments.0 == signal }
            let sent = cite {
                $0.type == .signal_generate && $0.arguments.0 == signal && $0.arguments.4 == 0 && $0.seq <= since
                    && ($0.task == task.tid || $0.arguments.3 != 0 && task.threadGroup.contains($0.task))
            }
            return "it was killed by \(Signal.name(signal))\(sender(sent))"
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
            citeCall(of: parent)
            let other =
                sight.parentObstacle?.kind == .children
                ? ", which waits for another child: \(list(sight.parentObstacle?.tasks ?? []))" : ""
            answer.append("\(name) cannot: it is blocked in \(callName(of: parent))\(other).")
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
        let enter = citeCall(of: task)
        cite { $0.type == .sched_switch && $0.task == task.tid && $0.seq > enter?.seq ?? 0 }
        let since = enter.map { " since event \($0.seq)" } ?? ""
        answer.append("\(who) is blocked in \(callName(of: task))\(since).")
        if !task.waitingFor.isEmpty { answer.append(task.waitingFor) }
        guard let obstacle = sight.obstacle else { return }
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
        case .writer: explainPipe(obstacle, end: "write into", by: "write")
        case .reader: explainPipe(obstacle, end: "read from", by: "read")
        case .semaphore:
            answer.append("A semop() on set \(obstacle.number) by any other task, or a signal, can end that.")
        case .deaths: answer.append("\(described(obstacle.tasks).capitalizedFirst) must die first.")
        case .time: answer.append("Its time is up when the clock stands at \(obstacle.number) ns, or a signal comes.")
        case .signal: answer.append("A signal that it does not ignore or block ends that.")
        case .tracer, .continuation: break
        }
    }

    private func explainPipe(_ obstacle: Obstacle, end: String, by act: String) {
        answer.append(
            obstacle.tasks.isEmpty
                ? "Nobody has the other end open."
                : "The end to \(end) is open in \(described(obstacle.tasks)); a \(act) or the last close ends that."
        )
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
        let since = group.map { " at event \($0.seq)" } ?? ""
        answer.append("\(who) is stopped: \(Signal.name(signal))\(sender(sent)) stopped it\(since).")
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

    private func list(_ tids: [Int32]) -> String { list(tids) { "task \($0)" } }

    /// The tasks with how each is.
    private func described(_ tids: [Int32]) -> String {
        list(tids) { tid in
            "task \(tid)" + (sight.helpers.first { $0.tid == tid }.map { " (\(word($0.state)))" } ?? "")
        }
    }

    private func list(_ tids: [Int32], _ name: (Int32) -> String) -> String {
        let others = tids.count - Self.mostNamed
        let names = tids.prefix(Self.mostNamed).map(name) + (others > 0 ? ["\(others) others"] : [])
        guard let last = names.last else { return "nobody" }
        return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and \(last)"
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
