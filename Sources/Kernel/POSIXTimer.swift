// POSIX timers (kernel/time/posix-timers.c). They are not inherited by fork and deleted by exec. Rule J6.

/// `struct k_itimer`.
struct PosixTimer: Sendable {
    var id: Int32
    var clock: Int32
    var notify: Int32
    var signo: Int32
    /// The thread whose CPU time it measures or that it signals (SIGEV_THREAD_ID), and the event that made the thread.
    var thread: Handle
    var threadBorn: UInt64
    /// The user who is charged with its queue entry.
    var user: Handle
    /// Its place in the clock's queue while it is armed.
    var key: TimerQueue.Key?
    /// On a CPU clock: the CPU time at which it expires.
    var cpuExpiry: Int64?

    var isArmed: Bool { key != nil || cpuExpiry != nil }
    var isOnCPUClock: Bool { clock == Self.processClock || clock == Self.threadClock }

    /// CLOCK_PROCESS_CPUTIME_ID and CLOCK_THREAD_CPUTIME_ID.
    static let processClock: Int32 = 2
    static let threadClock: Int32 = 3
    /// CLOCK_REALTIME, CLOCK_MONOTONIC, the CPU clocks, CLOCK_BOOTTIME, CLOCK_TAI.
    static let clocks: [Int32] = [0, 1, 2, 3, 7, 11]
    /// CLOCK_MONOTONIC_RAW, the coarse clocks, and the alarm clocks, which need a device that the model has not.
    static let clocksWithoutTimers: ClosedRange<Int32> = 4...9

    static let SIGEV_SIGNAL: Int32 = 0
    static let SIGEV_NONE: Int32 = 1
    static let SIGEV_THREAD: Int32 = 2
    static let SIGEV_THREAD_ID: Int32 = 4
}

extension Kernel {
    /// `timer_create(2)`: clock, queue entry (EAGAIN at RLIMIT_SIGPENDING), id, then the notification.
    mutating func timerCreate(
        _ task: Handle,
        _ clockid: Int32,
        _ notify: Int32,
        _ signo: Int32
    ) throws(Errno) -> Step {
        guard PosixTimer.clocks.contains(clockid) else {
            let isKnown = PosixTimer.clocksWithoutTimers.contains(clockid)
            throw Errno(isKnown ? .EOPNOTSUPP : .EINVAL, .resource(.noTimersOnClock(clockid)))
        }
        let user = creds[tasks[task].cred].user
        let limit = limit(task, Resource.RLIMIT_SIGPENDING)
        if UInt64(clamping: userTable[user].sigpending) >= limit {
            throw Errno(.EAGAIN, .resource(.tooManyQueuedSignals(limit)))
        }
        let timers = timers(of: task)
        let id = resources.timers[timers].nextID
        // Ids are used up by failures too, and begin again at 0.
        resources.timers[timers].nextID = id == Int32.max ? 0 : id + 1
        switch notify {
        case PosixTimer.SIGEV_NONE: break
        case PosixTimer.SIGEV_SIGNAL, PosixTimer.SIGEV_THREAD, PosixTimer.SIGEV_THREAD_ID:
            if !Signal.isValid(signo) { throw Errno(.EINVAL, .resource(.badTimerSignal(signo))) }
        default: throw Errno(.EINVAL, .resource(.badNotification(notify)))
        }
        userTable[user].sigpending += 1
        userTable[user].count += 1
        let timer = PosixTimer(
            id: id,
            clock: clockid,
            notify: notify,
            signo: signo,
            thread: task,
            threadBorn: tasks[task].born,
            user: user
        )
        let index = resources.timers[timers].posix.firstIndex { $0.id > id } ?? resources.timers[timers].posix.endIndex
        resources.timers[timers].posix.insert(timer, at: index)
        return .done(0, .timerID(id))
    }

    /// `lock_timer()`: where a timer of the caller's process is.
    private func posixTimer(_ task: Handle, _ id: Int32) throws(Errno) -> (timers: Handle, index: Int) {
        let timers = signals[tasks[task].signal].timers
        guard timers != none, let index = resources.timers[timers].posix.firstIndex(where: { $0.id == id }) else {
            throw Errno(.EINVAL, .resource(.noSuchTimer(id)))
        }
        return (timers, index)
    }

    /// `common_timer_get()`.
    private func timeLeft(_ task: Handle, _ timer: PosixTimer) -> Int64 {
        if timer.isOnCPUClock { return timer.cpuExpiry.map { max(1, $0 - cpuNow(task, timer)) } ?? 0 }
        return resources.timerQueue.time(of: timer.key).map { max(1, $0 - time) } ?? 0
    }

    private func cpuNow(_ task: Handle, _ timer: PosixTimer) -> Int64 {
        if timer.clock == PosixTimer.processClock { return cpuTime(ofProcess: task) }
        return isAlive(timer) ? tasks[timer.thread].utime &+ tasks[timer.thread].stime : Int64.max
    }

    /// `timer_settime(2)`; 0 disarms. Answers with what was left.
    mutating func timerSettime(
        _ task: Handle,
        _ timerid: Int32,
        _ seconds: Int64,
        _ nanoseconds: Int64
    ) throws(Errno) -> Step {
        guard let value = duration(seconds, nanoseconds, unit: 1) else { throw Errno(.EINVAL, .resource(.badTime)) }
        let (timers, index) = try posixTimer(task, timerid)
        var timer = resources.timers[timers].posix[index]
        let left = timeLeft(task, timer)
        resources.timerQueue.remove(timer.key)
        outdateSignal(tasks[task].signal, timer)
        timer.key = nil
        timer.cpuExpiry = nil
        if timer.isOnCPUClock {
            timer.cpuExpiry = cpuDeadline(cpuNow(task, timer), value)
        } else if value > 0 {
            timer.key = resources.timerQueue.add(at: deadline(in: value), .posix(tasks[task].signal, timerid))
        }
        resources.timers[timers].posix[index] = timer
        updateCPUTimed(tasks[task].signal)
        recordTimer(task, timerid, value)
        return .done(0, .remaining(left))
    }

    /// `timer_gettime(2)`.
    func timerGettime(_ task: Handle, _ timerid: Int32) throws(Errno) -> Step {
        let (timers, index) = try posixTimer(task, timerid)
        return .done(0, .remaining(timeLeft(task, resources.timers[timers].posix[index])))
    }

    /// `timer_delete(2)`.
    mutating func timerDelete(_ task: Handle, _ timerid: Int32) throws(Errno) -> Int64 {
        let (timers, index) = try posixTimer(task, timerid)
        outdateSignal(tasks[task].signal, resources.timers[timers].posix[index])
        release(resources.timers[timers].posix.remove(at: index))
        updateCPUTimed(tasks[task].signal)
        return 0
    }

    /// `posix_timer_fn()`: disarms, and signals unless its last signal is still queued (an overrun).
    mutating func expirePosixTimer(_ signal: Handle, _ id: Int32) {
        let timers = signals[signal].timers
        guard timers != none, let index = resources.timers[timers].posix.firstIndex(where: { $0.id == id }) else {
            return
        }
        resources.timers[timers].posix[index].key = nil
        resources.timers[timers].posix[index].cpuExpiry = nil
        let timer = resources.timers[timers].posix[index]
        let leader = signals[signal].leader
        record(.timer_expire, leader, id, timer.notify == PosixTimer.SIGEV_NONE ? 0 : timer.signo)
        if timer.notify == PosixTimer.SIGEV_NONE { return }
        let toThread = timer.notify == PosixTimer.SIGEV_THREAD_ID
        // The signal of a thread that has died is lost.
        if toThread, !isAlive(timer) { return }
        let target = toThread ? timer.thread : leader
        let queued = queuedSignal(signal, timer)
        if queued != none {
            sigqueues[queued].isStale = false
            return
        }
        // The place that timer_create reserved in the user's queue is the one that the signal takes.
        userTable[timer.user].sigpending -= 1
        let info = SignalInfo(signo: timer.signo, code: SignalInfo.SI_TIMER, value: Int64(id))
        sendQuietly(timer.signo, to: target, toThread ? .thread : .process, from: .notice, info: info, timer: id)
        userTable[timer.user].sigpending += 1
    }

    /// Where a timer's last signal is queued, `none` if it is not.
    private func queuedSignal(_ signal: Handle, _ timer: PosixTimer) -> Handle {
        let toThread = timer.notify == PosixTimer.SIGEV_THREAD_ID
        if toThread, !isAlive(timer) { return none }
        let pending = toThread ? tasks[timer.thread].pending : signals[signal].sharedPending
        guard pending.signal & SignalSet.bit(timer.signo) != 0 else { return none }
        var entry = pending.list.first
        while entry != none, sigqueues[entry].timer != timer.id { entry = sigqueues[entry].link.next }
        return entry
    }

    /// A signal that is queued for a timer which is set anew or deleted will not be seen (`it_signal_seq`).
    private mutating func outdateSignal(_ signal: Handle, _ timer: PosixTimer) {
        let queued = queuedSignal(signal, timer)
        if queued != none { sigqueues[queued].isStale = true }
    }

    /// `flush_itimer_signals()`: exec drops the signals of POSIX timers.
    mutating func flushTimerSignals(_ task: Handle) {
        let signal = tasks[task].signal
        tasks[task].pending = withoutTimers(tasks[task].pending)
        signals[signal].sharedPending = withoutTimers(signals[signal].sharedPending)
    }

    private mutating func withoutTimers(_ pending: PendingSignals) -> PendingSignals {
        var queue = pending
        var retained: UInt64 = 0
        var entry = queue.list.first
        while entry != none {
            let (info, next) = (sigqueues[entry].info, sigqueues[entry].link.next)
            if info.code == SignalInfo.SI_TIMER {
                queue.signal &= ~SignalSet.bit(info.signo)
                remove(entry, from: &queue)
            } else {
                retained |= SignalSet.bit(info.signo)
            }
            entry = next
        }
        queue.signal |= retained
        return queue
    }

    /// `exit_itimers()`.
    mutating func deletePosixTimers(_ signal: Handle) {
        let timers = signals[signal].timers
        let deleted = resources.timers[timers].posix
        resources.timers[timers].posix = []
        for timer in deleted { release(timer) }
    }

    private mutating func release(_ timer: PosixTimer) {
        resources.timerQueue.remove(timer.key)
        userTable[timer.user].sigpending -= 1
        putUser(timer.user)
    }
}
