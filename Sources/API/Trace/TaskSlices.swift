import Kernel

/// What a task does at a time, as a timeline shows it: a bar that may stand on others.
enum Slice: Sendable, Equatable {
    /// In user mode, able to run.
    case user
    case call(CallName)
    /// Asleep in a call, or stopped.
    case sleep(TaskState)
    /// In do_exit().
    case dying
    case zombie

    /// The state letter of a task whose uppermost bar this is.
    var state: TaskState {
        switch self {
        case .user, .call, .dying: .running
        case .sleep(let state): state
        case .zombie: .zombie
        }
    }
}

/// Turns events into bars that begin and end, properly nested for each task.
struct TaskSlices: Sendable {
    /// A bar begins or ends.
    enum Change: Sendable, Equatable {
        case begin(life: Int, Slice)
        case end(life: Int, Slice)
    }

    private(set) var lives: TaskLives
    /// The open bars of each life, the uppermost last.
    private(set) var open: [[Slice]] = []
    /// What the last event changed, in order.
    private(set) var changes: [Change] = []
    /// Woken inside a call since everything was last quiet.
    private var awake: [Int] = []
    /// The first event of each number, which tells what a task was doing that was there before.
    private var firstTypes: [Int32: Event] = [:]

    init(_ window: TraceWindow) {
        lives = TaskLives(window)
        for event in window.events where firstTypes[event.task] == nil { firstTypes[event.task] = event }
        let states = Dictionary(window.kernel.lives().map { ($0.tid, $0.state) }) { first, _ in first }
        for life in lives.all { adopt(life.index, present: states[life.tid]) }
        changes = []
    }

    /// Is there a bar that an arrow can begin or end at?
    func isShown(_ life: Int) -> Bool { life < open.count && !open[life].isEmpty }

    /// How many tasks are in which state.
    private(set) var states: [TaskState: Int] = [:]

    /// The bars of a life that was there before the first event.
    private mutating func adopt(_ index: Int, present: TaskState?) {
        while open.count <= index { open.append([]) }
        let life = lives.all[index]
        guard life.tid != 0 else { return }
        guard let first = firstTypes[life.tid] else {
            switch present {
            case .zombie, .dead: begin(index, .zombie)
            case .running, nil: begin(index, .user)
            case .some(let state): begin(index, .sleep(state))
            }
            return
        }
        switch first.type {
        case .sys_exit: begin(index, .call(CallName.allCases[Int(first.arguments.1)]))
        case .sched_wakeup, .pipe_wake: begin(index, .sleep(.sleeping))
        case .release_task, .free_uid, .unhash_process, .exit_sighand, .put_task_struct, .sched_process_free:
            begin(index, .zombie)
        default: begin(index, .user)
        }
    }

    private mutating func begin(_ life: Int, _ slice: Slice) {
        count(open[life].last, -1)
        open[life].append(slice)
        count(slice, 1)
        changes.append(.begin(life: life, slice))
    }

    private mutating func end(_ life: Int) {
        guard let slice = open[life].popLast() else { return }
        count(slice, -1)
        count(open[life].last, 1)
        changes.append(.end(life: life, slice))
    }

    private mutating func count(_ slice: Slice?, _ change: Int) {
        if let slice { states[slice.state, default: 0] += change }
    }

    private mutating func endAll(_ life: Int) {
        while !open[life].isEmpty { end(life) }
    }

    /// Ends what lies on top as long as it is this.
    private mutating func endTop(_ life: Int, while test: (Slice) -> Bool) {
        while let top = open[life].last, test(top) { end(life) }
    }

    private static func isSleep(_ slice: Slice) -> Bool { if case .sleep = slice { true } else { false } }

    private static func isCall(_ slice: Slice) -> Bool { if case .call = slice { true } else { false } }

    /// The life that a number stands for now, with its bars.
    mutating func life(_ tid: Int32) -> Int {
        let index = lives.life(tid)
        while open.count < lives.all.count { adopt(open.count, present: nil) }
        return index
    }

    /// Takes in an event; `changes` then says what it changed, and `finish` has to follow.
    mutating func take(_ event: Event) {
        changes.removeAll(keepingCapacity: true)
        lives.begin(event)
        if event.type == .sched_process_fork {
            // Others that the walk met for the first time stand before the child.
            while open.count < lives.all.count - 1 { adopt(open.count, present: nil) }
            open.append([])
            begin(lives.life(event.arguments.0), .user)
        }
        let life = life(event.task)
        if event.type == .sys_enter || event.type == .clock_advance { settle() }
        guard event.task != 0 else { return }
        switch event.type {
        case .sys_enter:
            endTop(life) { $0 == .user || Self.isSleep($0) }
            begin(life, .call(CallName.allCases[Int(event.arguments.1)]))
        case .sys_exit: leave(life, CallName.allCases[Int(event.arguments.1)])
        case .sched_switch:
            if let state = TaskState(rawValue: UInt8(truncatingIfNeeded: event.arguments.0)) { sleep(life, state) }
        case .group_stop: sleep(life, .stopped)
        case .ptrace_stop: sleep(life, .traced)
        case .sched_wakeup:
            endTop(life, while: Self.isSleep)
            if open[life].isEmpty { begin(life, .user) }
            awake.append(life)
        case .sched_process_exec where event.arguments.0 != event.task:
            // A thread took over the dead leader's number.
            endAll(life)
            begin(life, .call(.execve))
        case .do_exit:
            endTop(life) { slice in
                switch slice {
                case .call(.exit), .call(.exit_group): false
                default: true
                }
            }
            begin(life, .dying)
        case .exit_state:
            endAll(life)
            if event.arguments.0 == Int32(TaskState.zombie.rawValue) { begin(life, .zombie) }
        case .sched_process_free: endAll(life)
        default: break
        }
    }

    /// The event has been looked at.
    mutating func finish(_ event: Event) { lives.end(event) }

    private mutating func leave(_ life: Int, _ name: CallName) {
        // These never return: what follows is part of them.
        if name == .exit || name == .exit_group { return }
        guard open[life].contains(where: Self.isCall) else { return }
        endTop(life) { !Self.isCall($0) }
        end(life)
        if open[life].isEmpty { begin(life, .user) }
    }

    private mutating func sleep(_ life: Int, _ state: TaskState) {
        guard state != .running, state != .zombie, state != .dead else { return }
        switch open[life].last {
        case .sleep: return
        case .user: end(life)
        default: break
        }
        begin(life, .sleep(state))
    }

    /// Before the next command everything is quiet: who was woken in a call and is still in it, sleeps again.
    private mutating func settle() {
        for life in awake {
            if let top = open[life].last, Self.isCall(top) { begin(life, .sleep(.sleeping)) }
        }
        awake.removeAll(keepingCapacity: true)
    }
}
