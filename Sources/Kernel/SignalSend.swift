// Sending signals (kernel/signal.c: prepare_signal, complete_signal, __send_signal_locked and their callers).
//
// Generation decides at once what a stop or SIGCONT undoes, whether the signal is dropped, which queue it joins and which
// thread is woken; a signal that is fatal to the group starts the group's exit here. Rules F1-F10, F17-F24, G13.

/// Who sends, which decides `si_pid` and whether a namespace's init can be forced.
enum SignalSource: Sendable {
    /// SEND_SIG_NOINFO: the kernel on behalf of a task, as if by kill.
    case task(Handle)
    /// SEND_SIG_PRIV: the kernel itself; not dropped by an init that has no handler.
    case kernel
    /// A siginfo made by a user's call, sent by this task.
    case user(Handle)
    /// A siginfo made by the kernel for a parent (`__send_signal_locked` with force false).
    case notice
}

/// Which of a process's queues: the thread's own (PIDTYPE_PID) or the shared one.
enum SignalTarget: Sendable {
    case thread
    case process
}

extension Kernel {
    // Dispositions

    @inline(__always)
    func handler(_ task: Handle, _ signal: Int32) -> SignalAction.Handler {
        sighands[tasks[task].sighand].handler(signal)
    }

    /// `sig_handler_ignored()`.
    @inline(__always)
    func isIgnored(_ handler: SignalAction.Handler, _ signal: Int32) -> Bool {
        handler == .SIG_IGN || handler == .SIG_DFL && SignalSet.ignoredByDefault.contains(signal)
    }

    /// `sig_task_ignored()`: would the task drop the signal if it were delivered?
    @inline(__always)
    func wouldIgnore(_ task: Handle, _ signal: Int32, force: Bool) -> Bool {
        let handler = handler(task, signal)
        let kernelOnly = SignalSet.unblockable.contains(signal)
        if isGlobalInit(task), kernelOnly { return true }
        if signals[tasks[task].signal].flags & SignalFlags.UNKILLABLE != 0, handler == .SIG_DFL, !(force && kernelOnly)
        {
            return true
        }
        return isIgnored(handler, signal)
    }

    /// `sig_ignored()`: blocked signals are kept, and a tracer sees even ignored ones.
    @inline(__always)
    func ignores(_ task: Handle, _ signal: Int32, force: Bool) -> Bool {
        if (tasks[task].blocked | tasks[task].realBlocked) & SignalSet.bit(signal) != 0 { return false }
        if tasks[task].ptrace != 0, signal != Signal.SIGKILL { return false }
        return wouldIgnore(task, signal, force: force)
    }

    @inline(__always)
    func isGlobalInit(_ task: Handle) -> Bool { tasks[task].signal == Self.initSignal }

    /// `sig_fatal()`: SIG_DFL and neither ignored nor a stop.
    @inline(__always)
    func isFatal(_ task: Handle, _ signal: Int32) -> Bool {
        !SignalSet.stop.contains(signal) && !SignalSet.ignoredByDefault.contains(signal)
            && handler(task, signal) == .SIG_DFL
    }

    // TIF_SIGPENDING

    /// `recalc_sigpending_tsk()`: sets the flag when anything waits; never clears it.
    @discardableResult
    mutating func recalcSigpendingSet(_ task: Handle) -> Bool {
        let waiting = tasks[task].pending.signal | signals[tasks[task].signal].sharedPending.signal
        if tasks[task].jobctl & JobControl.PENDING_MASK != 0 || waiting & ~tasks[task].blocked != 0 {
            tasks[task].sigpending = true
            return true
        }
        return false
    }

    /// `recalc_sigpending()`, which only the task itself does.
    mutating func recalcSigpending(_ task: Handle) {
        if !recalcSigpendingSet(task) { tasks[task].sigpending = false }
    }

    /// `signal_wake_up()`: the task will look at its signals; a fatal one ends every sleep but the frozen.
    mutating func signalWakeUp(_ task: Handle, fatal: Bool) {
        tasks[task].sigpending = true
        switch tasks[task].state {
        case .interruptible: wake(task)
        case .killable, .stopped, .traced:
            if fatal {
                tasks[task].jobctl &= ~(JobControl.STOPPED | JobControl.TRACED)
                wake(task)
            }
        case .running: kick(task)
        case .uninterruptible, .dead: break
        }
    }

    /// `ptrace_signal_wake_up()`: like it, and out of a ptrace-stop when `resume` says so.
    mutating func ptraceSignalWakeUp(_ task: Handle, resume: Bool) {
        tasks[task].sigpending = true
        switch tasks[task].state {
        case .interruptible: wake(task)
        case .traced:
            if resume {
                tasks[task].jobctl &= ~JobControl.TRACED
                wake(task)
            }
        case .running: kick(task)
        default: break
        }
    }

    @inline(__always)
    func hasFatalSignal(_ task: Handle) -> Bool {
        tasks[task].pending.signal & SignalSet.bit(Signal.SIGKILL) != 0
    }

    @inline(__always)
    func isStoppedOrTraced(_ task: Handle) -> Bool {
        tasks[task].jobctl & (JobControl.STOPPED | JobControl.TRACED) != 0
    }

    // Queues

    /// `flush_sigqueue_mask()` on the shared queue and on every thread's.
    mutating func flushSignals(_ task: Handle, _ set: SignalSet) {
        let signal = tasks[task].signal
        if signals[signal].sharedPending.signal & set.bits != 0 {
            signals[signal].sharedPending = flushed(signals[signal].sharedPending, set)
        }
        var thread = signals[signal].threads.first
        while thread != none {
            if tasks[thread].pending.signal & set.bits != 0 {
                tasks[thread].pending = flushed(tasks[thread].pending, set)
            }
            thread = tasks[thread].threadNode.next
        }
    }

    private mutating func flushed(_ pending: PendingSignals, _ set: SignalSet) -> PendingSignals {
        var queue = pending
        queue.signal &= ~set.bits
        var entry = queue.list.first
        while entry != none {
            let next = sigqueues[entry].link.next
            if set.contains(sigqueues[entry].info.signo) { remove(entry, from: &queue) }
            entry = next
        }
        return queue
    }

    /// `flush_sigqueue()`.
    mutating func flushAll(thread task: Handle) {
        guard tasks[task].pending.signal != 0 || !tasks[task].pending.list.isEmpty else { return }
        var queue = tasks[task].pending
        tasks[task].pending = PendingSignals()
        while queue.list.first != none { remove(queue.list.first, from: &queue) }
    }

    mutating func flushAll(shared signal: Handle) {
        guard signals[signal].sharedPending.signal != 0 || !signals[signal].sharedPending.list.isEmpty else { return }
        var queue = signals[signal].sharedPending
        signals[signal].sharedPending = PendingSignals()
        while queue.list.first != none { remove(queue.list.first, from: &queue) }
    }

    mutating func remove(_ entry: Handle, from queue: inout PendingSignals) {
        let link = sigqueues[entry].link
        if link.previous == none {
            queue.list.first = link.next
        } else {
            sigqueues[link.previous].link.next = link.next
        }
        if link.next == none {
            queue.list.last = link.previous
        } else {
            sigqueues[link.next].link.previous = link.previous
        }
        let user = sigqueues[entry].user
        if user != none {
            userTable[user].sigpending -= 1
            putUser(user)
        }
        sigqueues.release(entry, SignalQueueEntry(info: SignalInfo(signo: 0)))
    }

    // Generation

    /// `prepare_signal()`: what stop and continue signals undo at once. False when the signal is to be dropped.
    private mutating func prepareSignal(_ task: Handle, _ sig: Int32, force: Bool) -> Bool {
        let signal = tasks[task].signal
        if signals[signal].flags & SignalFlags.GROUP_EXIT != 0 {
            return false
        } else if SignalSet.stop.contains(sig) {
            flushSignals(task, SignalSet(Signal.SIGCONT))
        } else if sig == Signal.SIGCONT {
            flushSignals(task, SignalSet.stop)
            var thread = signals[signal].threads.first
            while thread != none {
                clearJobctlPending(thread, JobControl.STOP_PENDING)
                if tasks[thread].ptrace & PT.SEIZED == 0 {
                    tasks[thread].jobctl &= ~JobControl.STOPPED
                    if tasks[thread].state == .stopped { wake(thread) }
                } else {
                    ptraceTrapNotify(thread)
                }
                thread = tasks[thread].threadNode.next
            }
            // A stop that is not complete yet is treated as if it had been: the parent hears of a stop only.
            var why: UInt32 = 0
            if signals[signal].flags & SignalFlags.STOP_STOPPED != 0 {
                why = SignalFlags.CLD_CONTINUED
            } else if signals[signal].groupStopCount != 0 {
                why = SignalFlags.CLD_STOPPED
            }
            if why != 0 {
                // Before 2.6.9 nobody is told of a continuation.
                let told = rules.tellsOfContinuation ? why | SignalFlags.STOP_CONTINUED : 0
                setStopFlags(signal, told)
                signals[signal].groupStopCount = 0
                signals[signal].groupExitCode = 0
                record(.group_continue, task, sig)
            }
        }
        return !ignores(task, sig, force: force)
    }

    /// `signal_set_stop_flags()`.
    mutating func setStopFlags(_ signal: Handle, _ flags: UInt32) {
        signals[signal].flags = signals[signal].flags & ~SignalFlags.STOP_MASK | flags
    }

    /// `ptrace_trap_notify()`: a seized task will tell its tracer that something happened.
    mutating func ptraceTrapNotify(_ task: Handle) {
        setJobctlPending(task, JobControl.TRAP_NOTIFY)
        ptraceSignalWakeUp(task, resume: tasks[task].jobctl & JobControl.LISTENING != 0)
    }

    /// `wants_signal()`: can this thread take it?
    @inline(__always)
    private func wantsSignal(_ task: Handle, _ sig: Int32) -> Bool {
        if tasks[task].blocked & SignalSet.bit(sig) != 0 { return false }
        if tasks[task].flags & PF.EXITING != 0 { return false }
        if sig == Signal.SIGKILL { return true }
        if isStoppedOrTraced(task) { return false }
        return isOnCPU(task) || !tasks[task].sigpending
    }

    /// `task_curr()`, of the task whose call this is: it is in the kernel, others that are able to run are in user mode.
    @inline(__always)
    private func isOnCPU(_ task: Handle) -> Bool { enteringID != 0 && enteringID == tasks[task].call }

    /// `complete_signal()`: wakes a thread that can take the signal; a fatal one takes the whole group down at once.
    private mutating func completeSignal(_ task: Handle, _ sig: Int32, _ target: SignalTarget) {
        let signal = tasks[task].signal
        var thread = task
        if !wantsSignal(task, sig) {
            if target == .thread || threadGroupEmpty(task) { return }
            let start = signals[signal].currTarget
            thread = start
            while !wantsSignal(thread, sig) {
                thread = nextThread(thread)
                if thread == start { return }
            }
            signals[signal].currTarget = thread
        }
        // An init that did not ask for the signal drops it when a thread that does not block it takes it.
        let unkillable =
            signals[signal].flags & SignalFlags.UNKILLABLE != 0 && !SignalSet.unblockable.contains(sig)
        if isFatal(task, sig), !unkillable, signals[signal].flags & SignalFlags.GROUP_EXIT == 0,
            tasks[thread].realBlocked & SignalSet.bit(sig) == 0, sig == Signal.SIGKILL || tasks[task].ptrace == 0,
            !SignalSet.coreDump.contains(sig)
        {
            signals[signal].flags = SignalFlags.GROUP_EXIT
            signals[signal].groupExitCode = sig
            signals[signal].groupStopCount = 0
            record(.do_group_exit, task, sig, signals[signal].nrThreads)
            var member = signals[signal].threads.first
            while member != none {
                clearJobctlPending(member, JobControl.PENDING_MASK)
                tasks[member].pending.signal |= SignalSet.bit(Signal.SIGKILL)
                signalWakeUp(member, fatal: true)
                member = tasks[member].threadNode.next
            }
            return
        }
        signalWakeUp(thread, fatal: sig == Signal.SIGKILL)
    }

    /// `__send_signal_locked()`. Throws EAGAIN when a real-time signal cannot be queued.
    mutating func queueSignal(
        _ task: Handle,
        _ sig: Int32,
        _ info: SignalInfo,
        _ target: SignalTarget,
        force: Bool,
        special: Bool,
        timer: Int32 = none
    ) throws(Errno) {
        var result: Int32 = 1  // TRACE_SIGNAL_IGNORED
        defer {
            record(.signal_generate, task, sig, info.code, info.pid, target == .process ? 1 : 0, result)
        }
        // A thread that is past its last look at signals gets none of its own any more.
        if rules.exitDropsOwnSignals, target == .thread, tasks[task].flags & PF.EXITING != 0 { return }
        guard prepareSignal(task, sig, force: force) else { return }
        let signal = tasks[task].signal
        let bit = SignalSet.bit(sig)
        let queued = target == .process ? signals[signal].sharedPending.signal : tasks[task].pending.signal
        if sig < Signal.SIGRTMIN, queued & bit != 0 {
            result = 2  // TRACE_SIGNAL_ALREADY_PENDING
            return
        }
        result = 0
        if sig != Signal.SIGKILL {
            // Standard signals from kill and the kernel are never lost to the limit; others may be.
            let override = sig < Signal.SIGRTMIN && (special || info.code >= 0)
            let user = creds[tasks[task].cred].user
            let limit = limits[signals[signal].rlimits].cur[Int(Resource.RLIMIT_SIGPENDING)]
            if override || UInt64(userTable[user].sigpending) < limit {
                userTable[user].sigpending += 1
                userTable[user].count += 1
                let entry = sigqueues.allocate(SignalQueueEntry(info: info, user: user, timer: timer))
                if target == .process {
                    signals[signal].sharedPending.list = appended(entry, to: signals[signal].sharedPending.list)
                } else {
                    tasks[task].pending.list = appended(entry, to: tasks[task].pending.list)
                }
            } else if !special, sig >= Signal.SIGRTMIN, info.code != SignalInfo.SI_USER {
                result = 3  // TRACE_SIGNAL_OVERFLOW_FAIL
                throw Errno(.EAGAIN, .signalQueueFull(limit))
            } else {
                result = 4  // TRACE_SIGNAL_LOSE_INFO
            }
        }
        if target == .process {
            signals[signal].sharedPending.signal |= bit
        } else {
            tasks[task].pending.signal |= bit
        }
        signalfdNotify(task)
        completeSignal(task, sig, target)
    }

    private mutating func appended(_ entry: Handle, to list: ListHead) -> ListHead {
        var list = list
        let last = list.last
        sigqueues[entry].link.previous = last
        if last == none { list.first = entry } else { sigqueues[last].link.next = entry }
        list.last = entry
        return list
    }

    /// `send_signal_locked()`: fills in what depends on sender and receiver, and sends.
    mutating func send(
        _ sig: Int32,
        to task: Handle,
        _ target: SignalTarget,
        from source: SignalSource,
        info given: SignalInfo? = nil,
        timer: Int32 = none
    ) throws(Errno) {
        guard tasks[task].sighand != none else { throw Errno(.ESRCH, .gone) }
        var info = given ?? SignalInfo(signo: sig)
        switch source {
        case .task(let sender):
            let pid = tgid(sender, seenBy: task)
            info = SignalInfo(signo: sig, code: SignalInfo.SI_USER, pid: pid, uid: creds[tasks[sender].cred].ruid)
            let force = tid(sender, seenBy: task) == 0
            try queueSignal(task, sig, info, target, force: force, special: true)
        case .kernel:
            if given == nil { info.code = SignalInfo.SI_KERNEL }
            try queueSignal(task, sig, info, target, force: true, special: given == nil)
        case .user(let sender):
            var force = info.code == SignalInfo.SI_KERNEL
            if tid(sender, seenBy: task) == 0 {
                info.pid = 0
                force = true
            }
            try queueSignal(task, sig, info, target, force: force, special: false)
        case .notice:
            try queueSignal(task, sig, info, target, force: false, special: false, timer: timer)
        }
    }

    /// Sends where no error can matter: the receiver is known to be there, and standard signals are never refused.
    mutating func sendQuietly(
        _ sig: Int32,
        to task: Handle,
        _ target: SignalTarget,
        from source: SignalSource,
        info: SignalInfo? = nil,
        timer: Int32 = none
    ) {
        do throws(Errno) { try send(sig, to: task, target, from: source, info: info, timer: timer) } catch {}
    }

    /// A signal that the kernel generates, with a siginfo of its own.
    mutating func sendSignal(_ info: SignalInfo, to task: Handle, group: Bool, force: Bool) {
        sendQuietly(info.signo, to: task, group ? .process : .thread, from: force ? .kernel : .notice, info: info)
    }

    /// Many are about to be hit by one signal, as good as at once.
    private mutating func beginVolley() {
        volley &+= 1
        if volley == 0 { volley = 1 }
        sendingToMany = true
    }

    /// `__kill_pgrp_info()` from the kernel (SEND_SIG_PRIV): every process of the group, newest first.
    mutating func sendToGroup(_ pgrp: Handle, _ info: SignalInfo) {
        beginVolley()
        defer { sendingToMany = false }
        for signal in members(ofGroup: pgrp) {
            sendQuietly(info.signo, to: signals[signal].leader, .process, from: .kernel)
        }
    }

    // Permission and the calls

    /// `check_kill_permission()`.
    mutating func checkKillPermission(_ sender: Handle, _ target: Handle, _ sig: Int32) throws(Errno) {
        if sig < 0 || sig > Signal.highest { throw Errno(.EINVAL, .noSuchSignal(sig)) }
        if sameThreadGroup(sender, target) { return }
        let own = creds[tasks[sender].cred]
        let other = creds[tasks[target].cred]
        if own.euid == other.suid || own.euid == other.ruid || own.ruid == other.suid || own.ruid == other.ruid {
            return
        }
        if usesCapability(sender) { return }
        if sig == Signal.SIGCONT {
            let session = signals[tasks[target].signal].session
            if session == none || session == signals[tasks[sender].signal].session { return }
        }
        throw Errno(.EPERM, .mayNotSignal(tid(target), own.euid, other.ruid))
    }

    /// `group_send_sig_info()` for a user's call.
    mutating func sendUserSignal(
        from sender: Handle,
        to target: Handle,
        info: SignalInfo,
        group: Bool
    ) throws(Errno) {
        try checkKillPermission(sender, target, info.signo)
        if info.signo != 0 {
            try send(info.signo, to: target, group ? .process : .thread, from: .user(sender), info: info)
        }
    }

    /// The same for one of the many that a kill means. Linux hands one siginfo on from receiver to receiver: behind one
    /// whose namespace does not know the sender, nobody learns its number.
    private mutating func sendToOneOfMany(
        from sender: Handle,
        to target: Handle,
        info: inout SignalInfo
    ) throws(Errno) {
        try sendUserSignal(from: sender, to: target, info: info, group: true)
        if info.signo != 0, tid(sender, seenBy: target) == 0 { info.pid = 0 }
    }

    /// `prepare_kill_siginfo()`: the sender's number is the one that it knows itself.
    @inline(__always)
    func userInfo(_ sender: Handle, _ sig: Int32, _ code: Int32) -> SignalInfo {
        SignalInfo(signo: sig, code: code, pid: tgid(sender, seenBy: sender), uid: creds[tasks[sender].cred].ruid)
    }

    /// The siginfo of a signal with a value.
    private func queuedInfo(_ sender: Handle, _ sig: Int32, _ code: Int32, _ value: Int64) -> SignalInfo {
        var info = userInfo(sender, sig, code)
        info.value = value
        // si_status and si_value share their bytes.
        if sig == Signal.SIGCHLD { info.status = Int32(truncatingIfNeeded: value) }
        return info
    }

    /// `kill(2)`, `kill_something_info()`.
    mutating func kill(_ task: Handle, _ pid: Int32, _ sig: Int32) throws(Errno) -> Int64 {
        if pid > 0 {
            let target = findTask(pid, seenBy: task)
            guard target != none else { throw Errno(.ESRCH, .noSuchTask(pid)) }
            try sendUserSignal(
                from: task,
                to: target,
                info: userInfo(task, sig, SignalInfo.SI_USER),
                group: true
            )
            return 0
        }
        if pid == Int32.min { throw Errno(.ESRCH, .noSuchGroup(pid)) }
        if pid == -1 { return try killEveryone(task, sig) }
        let group = pid == 0 ? signals[tasks[task].signal].pgrp : findPid(-pid, seenBy: task)
        let members = members(ofGroup: group)
        if members.isEmpty { throw Errno(.ESRCH, .noSuchGroup(pid == 0 ? 0 : -pid)) }
        try sendToMembers(members, userInfo(task, sig, SignalInfo.SI_USER), by: task)
        return 0
    }

    /// `__kill_pgrp_info()` for a user's call: succeeds when any of a group's members could be signalled.
    mutating func sendToMembers(_ members: [Handle], _ info: SignalInfo, by task: Handle) throws(Errno) {
        var info = info
        var failure: Errno?
        var succeeded = false
        beginVolley()
        defer { sendingToMany = false }
        for signal in members {
            do throws(Errno) {
                try sendToOneOfMany(from: task, to: signals[signal].leader, info: &info)
                succeeded = true
            } catch {
                failure = error
            }
        }
        if !succeeded, let failure { throw failure }
    }

    /// kill(-1): every process that the caller can see, but init and itself.
    private mutating func killEveryone(_ task: Handle, _ sig: Int32) throws(Errno) -> Int64 {
        var targets: [Handle] = []
        var signal = processes.first
        while signal != none {
            let target = signals[signal].leader
            if tid(target, seenBy: task) > 1, !sameThreadGroup(target, task) { targets.append(target) }
            signal = signals[signal].tasksLink.next
        }
        if targets.isEmpty { throw Errno(.ESRCH, .nobodyToSignal) }
        var failure: Errno?
        beginVolley()
        defer { sendingToMany = false }
        var info = userInfo(task, sig, SignalInfo.SI_USER)
        for target in targets {
            do throws(Errno) {
                try sendToOneOfMany(from: task, to: target, info: &info)
                failure = nil
            } catch {
                if error.name != .EPERM { failure = error }
            }
        }
        if let failure { throw failure }
        return 0
    }

    /// `tkill(2)`.
    mutating func tkill(_ task: Handle, _ tid: Int32, _ sig: Int32) throws(Errno) -> Int64 {
        if tid <= 0 { throw Errno(.EINVAL, .notPositive("tid", tid)) }
        return try sendSpecific(task, tgid: 0, tid, sig, value: 0, code: SignalInfo.SI_TKILL)
    }

    /// `tgkill(2)`.
    mutating func tgkill(_ task: Handle, _ tgid: Int32, _ tid: Int32, _ sig: Int32) throws(Errno) -> Int64 {
        if tid <= 0 || tgid <= 0 { throw Errno(.EINVAL, .notPositive("tgid and tid", min(tid, tgid))) }
        return try sendSpecific(task, tgid: tgid, tid, sig, value: 0, code: SignalInfo.SI_TKILL)
    }

    /// `do_send_specific()`: to one thread's own queue.
    private mutating func sendSpecific(
        _ task: Handle,
        tgid wanted: Int32,
        _ tid: Int32,
        _ sig: Int32,
        value: Int64,
        code: Int32
    ) throws(Errno) -> Int64 {
        let target = findTask(tid, seenBy: task)
        guard target != none else { throw Errno(.ESRCH, .noSuchTask(tid)) }
        guard wanted <= 0 || tgid(target, seenBy: task) == wanted else {
            throw Errno(.ESRCH, .notInGroup(tid, wanted))
        }
        let info = queuedInfo(task, sig, code, value)
        try sendUserSignal(from: task, to: target, info: info, group: false)
        return 0
    }

    /// `rt_sigqueueinfo(2)`, and sigqueue(3) with SI_QUEUE.
    mutating func rtSigqueueinfo(
        _ task: Handle,
        _ pid: Int32,
        _ sig: Int32,
        _ value: Int64,
        _ code: Int32
    ) throws(Errno) -> Int64 {
        if code >= 0 || code == SignalInfo.SI_TKILL, tid(task, seenBy: task) != pid {
            throw Errno(.EPERM, .reservedCode(code))
        }
        let target = pid > 0 ? findTask(pid, seenBy: task) : none
        guard target != none else { throw Errno(.ESRCH, .noSuchTask(pid)) }
        let info = queuedInfo(task, sig, code, value)
        try sendUserSignal(from: task, to: target, info: info, group: true)
        return 0
    }

    /// `rt_tgsigqueueinfo(2)`.
    mutating func rtTgsigqueueinfo(
        _ task: Handle,
        _ tgid: Int32,
        _ tid: Int32,
        _ sig: Int32,
        _ value: Int64,
        _ code: Int32
    ) throws(Errno) -> Int64 {
        if tid <= 0 || tgid <= 0 { throw Errno(.EINVAL, .notPositive("tgid and tid", min(tid, tgid))) }
        if code >= 0 || code == SignalInfo.SI_TKILL, self.tid(task, seenBy: task) != tid {
            throw Errno(.EPERM, .reservedCode(code))
        }
        return try sendSpecific(task, tgid: tgid, tid, sig, value: value, code: code)
    }
}
