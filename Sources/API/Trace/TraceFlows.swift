import Kernel

/// An arrow of a timeline, from one task's bar to another's.
struct TraceFlow: Sendable, Equatable {
    enum Kind: String, Sendable {
        case fork, signal, wait, wakeup
    }
    let kind: Kind
    /// Its number among those of its kind: that of the event at which it begins.
    let id: UInt64
    /// The lives at its two ends.
    let from: Int
    let to: Int
}

/// Finds the arrows of a stretch of events. Only arrows with both ends in it, each inside a bar, are any.
struct TraceFlows: Sendable {
    /// By the number of the event at which they begin, and end.
    private(set) var beginnings: [UInt64: [TraceFlow]] = [:]
    private(set) var ends: [UInt64: [TraceFlow]] = [:]

    private struct Start {
        let id: UInt64
        let life: Int
    }
    private struct Address: Hashable {
        let task: Int32
        let sig: Int32
        let group: Bool
    }
    private var births: [Int32: Start] = [:]
    private var deaths: [Int32: Start] = [:]
    private var signals: [Address: [Start]] = [:]
    /// Who did the last thing that a task does itself: the sender of what follows.
    private var actor: Int32 = 0

    /// Walks over the events up to the end of the stretch, and leaves `slices` there.
    init(_ window: TraceWindow, _ slices: inout TaskSlices) {
        for (index, event) in window.events[..<window.asked.upperBound].enumerated() {
            slices.take(event)
            if window.asked.contains(index) { look(event, &slices) }
            slices.finish(event)
        }
    }

    private mutating func look(_ event: Event, _ slices: inout TaskSlices) {
        let life = slices.life(event.task)
        let a = event.arguments
        switch event.type {
        case .sched_process_fork:
            if slices.isShown(life) { births[a.0] = Start(id: event.seq, life: life) }
        case .wake_up_new_task:
            if let start = births.removeValue(forKey: event.task) { join(.fork, start, life, event.seq, slices) }
        case .exit_state:
            deaths[event.task] = slices.isShown(life) ? Start(id: event.seq, life: life) : nil
        case .wait_task_zombie:
            if let start = deaths.removeValue(forKey: a.0) { join(.wait, start, life, event.seq, slices) }
        case .sched_process_free: deaths[event.task] = nil
        case .signal_generate where a.4 == 0:
            let sender = slices.life(actor)
            guard actor != 0, slices.isShown(sender) else { return }
            let group = a.3 != 0
            let address = Address(task: group ? slices.lives.all[life].tgid : event.task, sig: a.0, group: group)
            signals[address, default: []].append(Start(id: event.seq, life: sender))
        case .signal_deliver:
            let tgid = slices.lives.all[life].tgid
            for address in [
                Address(task: event.task, sig: a.0, group: false), Address(task: tgid, sig: a.0, group: true),
            ] {
                guard let starts = signals[address], let start = starts.first else { continue }
                signals[address] = Array(starts.dropFirst())
                join(.signal, start, life, event.seq, slices)
                break
            }
        case .sched_wakeup:
            let waker = slices.life(a.0)
            guard a.0 != 0, waker != life, slices.isShown(waker) else { break }
            join(.wakeup, Start(id: event.seq, life: waker), life, event.seq, slices)
        default: break
        }
        switch event.type {
        case .signal_generate, .sched_wakeup, .pipe_wake, .reparent, .ptrace_link, .setpgid, .ptrace_resume,
            .ptrace_detach, .wake_up_new_task, .release_task, .group_continue, .sched_switch, .do_group_exit,
            .do_signal_stop:
            break
        case .timer_expire, .clock_advance: actor = 0
        default: actor = event.task
        }
    }

    private mutating func join(_ kind: TraceFlow.Kind, _ start: Start, _ to: Int, _ end: UInt64, _ slices: TaskSlices) {
        guard slices.isShown(to) else { return }
        let flow = TraceFlow(kind: kind, id: start.id, from: start.life, to: to)
        beginnings[start.id, default: []].append(flow)
        ends[end, default: []].append(flow)
    }
}
