// alarm, interval timers and nanosleep on the virtual clock (kernel/time/itimer.c, hrtimer.c). Rule J5.
//
// Timers are one-shot: the calls that set them have no interval. Events name ITIMER_REAL -1, ITIMER_VIRTUAL -2 and
// ITIMER_PROF -3; POSIX timers go by their ids.

/// The timers of one process, made when the first is set.
struct ProcessTimers: Sendable {
    /// ITIMER_REAL, which alarm sets too.
    var real: TimerQueue.Key?
    /// ITIMER_VIRTUAL and ITIMER_PROF: the process's CPU time at which they expire.
    var virtual: Int64?
    var profiling: Int64?
    /// POSIX timers, ascending id.
    var posix: [PosixTimer] = []
    /// `next_posix_timer_id`.
    var nextID: Int32 = 0

    /// Something of it runs on CPU time.
    var usesCPUTime: Bool { virtual != nil || profiling != nil || posix.contains { $0.cpuExpiry != nil } }
}

/// `setitimer(2)`: which timer.
enum IntervalTimer {
    static let ITIMER_REAL: Int32 = 0
    static let ITIMER_VIRTUAL: Int32 = 1
    static let ITIMER_PROF: Int32 = 2
}

extension Kernel {
    static let nanosecondsPerSecond: Int64 = 1_000_000_000

    /// Nanoseconds from now until the next timer, nil when none runs.
    package var nextTimer: Int64? { nextTimerAt().map { max(0, $0 - time) } }

    /// When the next timer or sleeper is due, in virtual nanoseconds since boot.
    ///
    /// CPU timers count as if the tasks that are able to run now stayed so until then.
    func nextTimerAt() -> Int64? {
        guard let cpu = nextCPUTimerAt() else { return resources.timerQueue.first?.time }
        return min(cpu, resources.timerQueue.first?.time ?? Int64.max)
    }

    /// Everything that is due now happens, in order of time and then of setting; CPU timers come last.
    mutating func fireTimers() {
        while let entry = resources.timerQueue.first, entry.time <= time {
            switch entry.target {
            case .real(let signal):
                resources.timerQueue.remove(entry.key)
                resources.timers[signals[signal].timers].real = nil
                expire(signal, -1, Signal.SIGALRM)
            case .posix(let signal, let id):
                resources.timerQueue.remove(entry.key)
                expirePosixTimer(signal, id)
            case .wake(let task):
                resources.timerQueue.cancelWake(task)
                if tasks[task].state == .interruptible { wake(task) }
            }
        }
        fireCPUTimers()
    }

    /// `it_real_fn()` and the like: the kernel signals the process.
    mutating func expire(_ signal: Handle, _ timer: Int32, _ sig: Int32) {
        let leader = signals[signal].leader
        record(.timer_expire, leader, timer, sig)
        sendSignal(SignalInfo(signo: sig, code: SignalInfo.SI_KERNEL), to: leader, group: true, force: true)
    }

    /// Virtual time so far ahead, at most the end of time.
    func deadline(in nanoseconds: Int64) -> Int64 {
        let (sum, overflow) = time.addingReportingOverflow(nanoseconds)
        return overflow ? Int64.max : sum
    }

    /// `timespec64_to_ktime()`, which saturates; nil when the timespec is not valid.
    func duration(_ seconds: Int64, _ fraction: Int64, unit: Int64) -> Int64? {
        guard seconds >= 0, fraction >= 0, fraction < Self.nanosecondsPerSecond / unit else { return nil }
        let (product, overflow) = seconds.multipliedReportingOverflow(by: Self.nanosecondsPerSecond)
        let (sum, past) = product.addingReportingOverflow(fraction * unit)
        return overflow || past ? Int64.max : sum
    }

    /// The timers of a task's process, made if there are none.
    mutating func timers(of task: Handle) -> Handle {
        let signal = tasks[task].signal
        if signals[signal].timers == none { signals[signal].timers = resources.timers.allocate(ProcessTimers()) }
        return signals[signal].timers
    }

    // Interval timers

    /// `alarm(2)`: what was left of the previous alarm, rounded to a second and never down to 0.
    mutating func alarm(_ task: Handle, _ seconds: Int64) -> Int64 {
        let asked = Int64(UInt32(truncatingIfNeeded: seconds))
        let left = setRealTimer(task, asked * Self.nanosecondsPerSecond)
        let whole = left / Self.nanosecondsPerSecond
        let rest = left % Self.nanosecondsPerSecond
        return whole == 0 && rest > 0 || rest >= Self.nanosecondsPerSecond / 2 ? whole + 1 : whole
    }

    /// Sets ITIMER_REAL, 0 to cancel; what was left of it.
    private mutating func setRealTimer(_ task: Handle, _ nanoseconds: Int64) -> Int64 {
        let signal = tasks[task].signal
        let left = intervalTimerLeft(task, IntervalTimer.ITIMER_REAL)
        if nanoseconds == 0, signals[signal].timers == none { return left }
        let timers = timers(of: task)
        resources.timerQueue.remove(resources.timers[timers].real)
        resources.timers[timers].real = nil
        if nanoseconds > 0 {
            resources.timers[timers].real = resources.timerQueue.add(at: deadline(in: nanoseconds), .real(signal))
        }
        recordTimer(task, -1, nanoseconds)
        return left
    }

    /// An event shows whole seconds, rounded up.
    mutating func recordTimer(_ task: Handle, _ timer: Int32, _ nanoseconds: Int64) {
        let (whole, rest) = nanoseconds.quotientAndRemainder(dividingBy: Self.nanosecondsPerSecond)
        record(.timer_set, task, timer, Int32(clamping: rest > 0 ? whole + 1 : whole))
    }

    /// What is left of an interval timer, 0 when it does not run.
    private func intervalTimerLeft(_ task: Handle, _ which: Int32) -> Int64 {
        let signal = tasks[task].signal
        guard signals[signal].timers != none else { return 0 }
        let timers = resources.timers[signals[signal].timers]
        let rest: Int64?
        switch which {
        case IntervalTimer.ITIMER_REAL: rest = resources.timerQueue.time(of: timers.real).map { $0 - time }
        case IntervalTimer.ITIMER_VIRTUAL: rest = timers.virtual.map { $0 - usage(ofProcess: task).utime }
        default: rest = timers.profiling.map { $0 - cpuTime(ofProcess: task) }
        }
        // A timer that is due but has not been delivered has a microsecond left, so that it does not look idle.
        return rest.map { max($0, 1000) } ?? 0
    }

    /// `setitimer(2)`; answers with what was left.
    mutating func setitimer(
        _ task: Handle,
        _ which: Int32,
        _ seconds: Int64,
        _ microseconds: Int64
    ) throws(Errno) -> Step {
        guard let value = duration(seconds, microseconds, unit: 1000) else {
            throw Errno(.EINVAL, .resource(.badTime))
        }
        switch which {
        case IntervalTimer.ITIMER_REAL: return .done(0, .remaining(setRealTimer(task, value)))
        case IntervalTimer.ITIMER_VIRTUAL, IntervalTimer.ITIMER_PROF:
            let left = intervalTimerLeft(task, which)
            let timers = timers(of: task)
            if which == IntervalTimer.ITIMER_VIRTUAL {
                resources.timers[timers].virtual = cpuDeadline(usage(ofProcess: task).utime, value)
            } else {
                resources.timers[timers].profiling = cpuDeadline(cpuTime(ofProcess: task), value)
            }
            updateCPUTimed(tasks[task].signal)
            recordTimer(task, which == IntervalTimer.ITIMER_VIRTUAL ? -2 : -3, value)
            return .done(0, .remaining(left))
        default: throw Errno(.EINVAL, .resource(.noSuchTimer(which)))
        }
    }

    /// `getitimer(2)`.
    func getitimer(_ task: Handle, _ which: Int32) throws(Errno) -> Step {
        guard (IntervalTimer.ITIMER_REAL...IntervalTimer.ITIMER_PROF).contains(which) else {
            throw Errno(.EINVAL, .resource(.noSuchTimer(which)))
        }
        return .done(0, .remaining(intervalTimerLeft(task, which)))
    }

    // Sleepers

    /// `nanosleep(2)`.
    mutating func nanosleep(_ task: Handle, _ seconds: Int64, _ nanoseconds: Int64) throws(Errno) -> Step {
        guard let value = duration(seconds, nanoseconds, unit: 1) else { throw Errno(.EINVAL, .resource(.badTime)) }
        if value == 0 { return .done(0) }
        let until = deadline(in: value)
        scheduleWake(task, at: until)
        return sleep(task, .nanosleep(until: until))
    }

    /// The sleeper was woken: by the clock, or by a signal, after which it sleeps on unless a handler ran.
    mutating func continueNanosleep(_ task: Handle, _ until: Int64) -> Step {
        if time >= until {
            cancelWake(task)
            return .done(0, .remaining(0))
        }
        guard tasks[task].sigpending else { return sleep(task, .nanosleep(until: until)) }
        cancelWake(task)
        frames[tasks[task].frame].kept = until
        return .restart(.block)
    }

    /// `hrtimer_sleeper`: the task will be woken at a virtual time.
    mutating func scheduleWake(_ task: Handle, at deadline: Int64) {
        resources.timerQueue.setWake(task, at: deadline)
    }

    mutating func cancelWake(_ task: Handle) { resources.timerQueue.cancelWake(task) }

    // Exit and exec

    /// `hrtimer_cancel(&signal->real_timer)` and `exit_itimers()` when the group is dead: how many timers were running.
    mutating func exitTimers(_ signal: Handle) -> Int32 {
        let handle = signals[signal].timers
        guard handle != none else { return 0 }
        let timers = resources.timers[handle]
        var running: Int32 = timers.real == nil ? 0 : 1
        if timers.virtual != nil { running += 1 }
        if timers.profiling != nil { running += 1 }
        running += Int32(timers.posix.count { $0.isArmed })
        resources.timerQueue.remove(timers.real)
        deletePosixTimers(signal)
        resources.timerQueue.cpuTimed.removeAll { $0 == signal }
        signals[signal].timers = none
        resources.timers.release(handle, ProcessTimers())
        return running
    }

    /// exec deletes POSIX timers and keeps alarm and the interval timers.
    mutating func execTimers(_ signal: Handle) {
        guard signals[signal].timers != none else { return }
        deletePosixTimers(signal)
        updateCPUTimed(signal)
    }
}
