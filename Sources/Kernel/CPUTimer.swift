// Timers that run on CPU time (kernel/time/posix-cpu-timers.c): ITIMER_VIRTUAL, ITIMER_PROF, POSIX timers on CPU clocks
// and RLIMIT_CPU. CPU time passes when the virtual clock is advanced, in equal parts for the tasks that are able to run.

extension Kernel {
    /// A process's user and system time (CPUCLOCK_PROF).
    func cpuTime(ofProcess task: Handle) -> Int64 {
        let usage = usage(ofProcess: task)
        return usage.utime &+ usage.stime
    }

    /// The CPU time at which a timer expires, nil for a value of 0, which disarms it.
    func cpuDeadline(_ now: Int64, _ value: Int64) -> Int64? {
        if value == 0 { return nil }
        let (sum, overflow) = now.addingReportingOverflow(value)
        return overflow ? Int64.max : sum
    }

    /// Notes whether a process has timers on CPU time.
    mutating func updateCPUTimed(_ signal: Handle) {
        let timers = signals[signal].timers
        let isTimed = timers != none && resources.timers[timers].usesCPUTime
        let isListed = resources.timerQueue.cpuTimed.contains(signal)
        if isTimed, !isListed { resources.timerQueue.cpuTimed.append(signal) }
        if !isTimed, isListed { resources.timerQueue.cpuTimed.removeAll { $0 == signal } }
    }

    /// The processes to look at: those with timers, or all when RLIMIT_CPU is in use.
    private var cpuTimedProcesses: [Handle] {
        guard resources.timerQueue.cpuIsLimited else { return resources.timerQueue.cpuTimed }
        var result: [Handle] = []
        var signal = processes.first
        while signal != none {
            if signals[signal].live > 0 { result.append(signal) }
            signal = signals[signal].tasksLink.next
        }
        return result
    }

    /// When the first CPU timer expires if the tasks that are able to run stay the same; nil when none will.
    func nextCPUTimerAt() -> Int64? {
        let candidates = cpuTimedProcesses
        if candidates.isEmpty { return nil }
        var runnable: Int64 = 0
        var task = runQueue.first
        while task != none {
            runnable += 1
            task = tasks[task].run.next
        }
        var least: Int64?
        for signal in candidates {
            for (rest, share) in cpuTimersLeft(signal) where share > 0 {
                // Each of `runnable` tasks gets an equal part, and `share` of them count.
                let (product, overflow) = max(rest, 1).multipliedReportingOverflow(by: runnable)
                let (wait, remainder) = product.quotientAndRemainder(dividingBy: share)
                let until = overflow ? Int64.max : deadline(in: remainder > 0 ? wait + 1 : wait)
                // What lies behind the end of time never comes; waiting for it there would not end.
                if until == Int64.max { continue }
                least = min(least ?? Int64.max, until)
            }
        }
        return least
    }

    /// What is left of each CPU timer of a process, and how many tasks that are able to run use it up.
    private func cpuTimersLeft(_ signal: Handle) -> [(rest: Int64, share: Int64)] {
        let leader = signals[signal].leader
        let running = Int64(threads(of: leader).count { tasks[$0].onRunQueue })
        let usage = usage(ofProcess: leader)
        let total = usage.utime &+ usage.stime
        var result: [(Int64, Int64)] = []
        if let limit = cpuLimit(signal) { result.append((limit - total, running)) }
        guard signals[signal].timers != none else { return result }
        let timers = resources.timers[signals[signal].timers]
        if let expiry = timers.virtual { result.append((expiry - usage.utime, running)) }
        if let expiry = timers.profiling { result.append((expiry - total, running)) }
        for timer in timers.posix {
            guard let expiry = timer.cpuExpiry else { continue }
            if timer.clock == PosixTimer.processClock {
                result.append((expiry - total, running))
            } else if isAlive(timer) {
                let time = tasks[timer.thread].utime &+ tasks[timer.thread].stime
                result.append((expiry - time, tasks[timer.thread].onRunQueue ? 1 : 0))
            }
        }
        return result
    }

    /// The thread whose clock or signal a timer uses is still the same one.
    func isAlive(_ timer: PosixTimer) -> Bool {
        tasks[timer.thread].born == timer.threadBorn && tasks[timer.thread].exitState == .none
            && tasks[timer.thread].sighand != none
    }

    /// The next CPU time at which RLIMIT_CPU acts, nil when it never does.
    private func cpuLimit(_ signal: Handle) -> Int64? {
        guard resources.timerQueue.cpuIsLimited else { return nil }
        let table = limits[signals[signal].rlimits]
        let index = Int(Resource.RLIMIT_CPU)
        let seconds = min(table.cur[index], table.max[index])
        let (product, overflow) = seconds.multipliedReportingOverflow(by: UInt64(Self.nanosecondsPerSecond))
        return overflow ? nil : Int64(exactly: product)
    }

    /// `run_posix_cpu_timers()`.
    mutating func fireCPUTimers() {
        for signal in cpuTimedProcesses {
            checkCPULimit(signal)
            let leader = signals[signal].leader
            let handle = signals[signal].timers
            guard handle != none else { continue }
            let usage = usage(ofProcess: leader)
            let total = usage.utime &+ usage.stime
            if let expiry = resources.timers[handle].profiling, expiry <= total {
                resources.timers[handle].profiling = nil
                expire(signal, -3, Signal.SIGPROF)
            }
            if let expiry = resources.timers[handle].virtual, expiry <= usage.utime {
                resources.timers[handle].virtual = nil
                expire(signal, -2, Signal.SIGVTALRM)
            }
            for timer in resources.timers[handle].posix {
                guard let expiry = timer.cpuExpiry else { continue }
                let isProcess = timer.clock == PosixTimer.processClock
                if !isProcess, !isAlive(timer) { continue }
                let now = isProcess ? total : tasks[timer.thread].utime &+ tasks[timer.thread].stime
                if expiry <= now { expirePosixTimer(signal, timer.id) }
            }
            updateCPUTimed(signal)
        }
    }

    /// RLIMIT_CPU: SIGXCPU at the soft limit and each second after it, SIGKILL at the hard one (rule J9).
    ///
    /// After two minutes of CPU time the seconds grow longer, so that a long step of the clock ends.
    private mutating func checkCPULimit(_ signal: Handle) {
        guard let limit = cpuLimit(signal) else { return }
        let leader = signals[signal].leader
        guard cpuTime(ofProcess: leader) >= limit, signals[signal].flags & SignalFlags.GROUP_EXIT == 0 else { return }
        let index = Int(Resource.RLIMIT_CPU)
        let isHard = limits[signals[signal].rlimits].max[index] <= limits[signals[signal].rlimits].cur[index]
        unshareLimits(signal)
        if isHard {
            sendSignal(
                SignalInfo(signo: Signal.SIGKILL, code: SignalInfo.SI_KERNEL),
                to: leader,
                group: true,
                force: true
            )
            // A process that SIGKILL cannot end, PID 1, is not sent it again.
            limits[signals[signal].rlimits].cur[index] = UInt64.max
            limits[signals[signal].rlimits].max[index] = UInt64.max
        } else {
            let soft = limits[signals[signal].rlimits].cur[index]
            limits[signals[signal].rlimits].cur[index] = soft + max(1, soft / 64)
            sendSignal(
                SignalInfo(signo: Signal.SIGXCPU, code: SignalInfo.SI_KERNEL),
                to: leader,
                group: true,
                force: true
            )
        }
    }
}
