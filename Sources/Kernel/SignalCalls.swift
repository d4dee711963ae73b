// The calls with which a task arranges its own signals: dispositions, mask, waiting.

extension Kernel {
    /// `set_current_blocked()`: signals that become deliverable are looked at; siblings take what is blocked now.
    mutating func setBlocked(_ task: Handle, _ mask: UInt64) {
        if tasks[task].sigpending, !threadGroupEmpty(task) {
            _ = retargetSharedPending(task, mask & ~tasks[task].blocked)
        }
        tasks[task].blocked = mask
        recalcSigpending(task)
    }

    /// `sigaction(2)`, `do_sigaction()`: a disposition that ignores drops what is pending (rules F8, F14).
    mutating func sigaction(_ task: Handle, _ sig: Int32, _ action: SignalAction?) throws(Errno) -> Step {
        guard Signal.isValid(sig) else { throw Errno(.EINVAL, .noSuchSignal(sig)) }
        if action != nil, SignalSet.unblockable.contains(sig) { throw Errno(.EINVAL, .unblockable(sig)) }
        let sighand = tasks[task].sighand
        let old = sighands[sighand].action(sig)
        if var action {
            action.mask = action.mask - SignalSet.unblockable
            action.flags &= Self.knownActionFlags
            sighands[sighand].setAction(sig, action)
            if isIgnored(action.handler, sig) { flushSignals(task, SignalSet(sig)) }
        }
        return .done(0, .oldAction(old))
    }

    private static let knownActionFlags: UInt32 =
        SigactionFlags.SA_NOCLDSTOP | SigactionFlags.SA_NOCLDWAIT | SigactionFlags.SA_SIGINFO
        | SigactionFlags.SA_ONSTACK
        | SigactionFlags.SA_RESTART | SigactionFlags.SA_NODEFER | SigactionFlags.SA_RESETHAND

    /// `sigprocmask(2)`: SIGKILL and SIGSTOP are silently never blocked (rule F15).
    mutating func sigprocmask(_ task: Handle, _ how: Int32, _ set: SignalSet?) throws(Errno) -> Step {
        let old = tasks[task].blocked
        if let set {
            let change = set.bits & ~SignalSet.unblockable.bits
            switch how {
            case HowToMask.SIG_BLOCK: setBlocked(task, old | change)
            case HowToMask.SIG_UNBLOCK: setBlocked(task, old & ~change)
            case HowToMask.SIG_SETMASK: setBlocked(task, change)
            default: throw Errno(.EINVAL, .badArgument("how"))
            }
        }
        return .done(0, .oldMask(SignalSet(bits: old)))
    }

    /// `sigpending(2)`: what is pending and blocked.
    func pendingBlockedSignals(_ task: Handle) -> SignalSet {
        let pending = tasks[task].pending.signal | signals[tasks[task].signal].sharedPending.signal
        return SignalSet(bits: pending & tasks[task].blocked)
    }

    /// `sigsuspend(2)`: another mask until a handler has run.
    mutating func sigsuspend(_ task: Handle, _ mask: SignalSet) -> Step {
        let frame = frame(of: task)
        frames[frame].savedSigmask = tasks[task].blocked
        setBlocked(task, mask.bits & ~SignalSet.unblockable.bits)
        if tasks[task].sigpending {
            tasks[task].restoreSigmask = true
            return .restart(.noHand)
        }
        return sleep(task, .sigsuspend)
    }

    mutating func continueSigsuspend(_ task: Handle) -> Step {
        guard tasks[task].sigpending else { return sleep(task, .sigsuspend) }
        tasks[task].restoreSigmask = true
        return .restart(.noHand)
    }

    /// `sigtimedwait(2)`: takes one signal of a set off a queue, waiting for it if need be (rule F25).
    mutating func sigtimedwait(_ task: Handle, _ set: SignalSet, _ timeout: Int64?) throws(Errno) -> Step {
        if let timeout, timeout < 0 { throw Errno(.EINVAL, .badArgument("timeout_ms")) }
        let mask = ~(set.bits & ~SignalSet.unblockable.bits)
        if let (info, _) = dequeueSignal(task, mask: mask) { return taken(task, info) }
        if timeout == 0 { throw Errno(.EAGAIN, .timedOut) }
        tasks[task].realBlocked = tasks[task].blocked
        tasks[task].blocked &= mask
        recalcSigpending(task)
        var until: Int64?
        if let timeout {
            let (nanoseconds, overflow) = timeout.multipliedReportingOverflow(by: 1_000_000)
            let (deadline, past) = time.addingReportingOverflow(overflow ? Int64.max : nanoseconds)
            until = past ? Int64.max : deadline
            scheduleWake(task, at: until ?? Int64.max)
        }
        return sleep(task, .sigtimedwait(set: ~mask, until: until))
    }

    mutating func continueSigtimedwait(_ task: Handle, _ set: UInt64, _ until: Int64?) throws(Errno) -> Step {
        let expired = until.map { $0 <= time } ?? false
        if !tasks[task].sigpending, !expired { return sleep(task, .sigtimedwait(set: set, until: until)) }
        if until != nil { cancelWake(task) }
        let real = tasks[task].realBlocked
        setBlocked(task, real)
        tasks[task].realBlocked = 0
        if let (info, _) = dequeueSignal(task, mask: ~set) { return taken(task, info) }
        throw expired ? Errno(.EAGAIN, .timedOut) : Errno(.EINTR, .interrupted)
    }

    private func taken(_ task: Handle, _ info: SignalInfo) -> Step { .done(Int64(info.signo), .siginfo(info)) }
}
