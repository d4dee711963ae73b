// Taking signals (kernel/signal.c: dequeue_signal, get_signal, do_signal_stop, ptrace_stop and what the parent is told).
// Rules F11-F13, G10-G15, H8-H18, C11-C12.

extension Kernel {
    /// `next_signal()`: the deliverable signal that comes first: synchronous faults, then the lowest number.
    @inline(__always)
    func nextSignal(_ pending: UInt64, _ mask: UInt64) -> Int32 {
        var ready = pending & ~mask
        guard ready != 0 else { return 0 }
        let faults = ready & SignalSet.synchronous.bits
        if faults != 0 { ready = faults }
        return Int32(ready.trailingZeroBitCount) + 1
    }

    /// `collect_signal()`: takes the oldest siginfo of a signal off a queue.
    /// Nil when it was a timer's that was set anew or deleted since (`posixtimer_deliver_signal`).
    private mutating func collect(_ sig: Int32, from queue: inout PendingSignals) -> SignalInfo? {
        var first: Handle = none
        var another = false
        var entry = queue.list.first
        while entry != none {
            if sigqueues[entry].info.signo == sig {
                if first != none {
                    another = true
                    break
                }
                first = entry
            }
            entry = sigqueues[entry].link.next
        }
        if !another { queue.signal &= ~SignalSet.bit(sig) }
        // Nothing was queued: the bit alone was set, and who sent it is lost.
        guard first != none else { return SignalInfo(signo: sig) }
        let taken = sigqueues[first]
        remove(first, from: &queue)
        return taken.isStale ? nil : taken.info
    }

    /// `dequeue_signal()`: the task's own queue before the shared one.
    mutating func dequeueSignal(_ task: Handle, mask: UInt64) -> (info: SignalInfo, shared: Bool)? {
        var shared: Bool
        var sig: Int32
        var info: SignalInfo?
        repeat {
            shared = false
            sig = nextSignal(tasks[task].pending.signal, mask)
            if sig != 0 {
                var queue = tasks[task].pending
                info = collect(sig, from: &queue)
                tasks[task].pending = queue
            } else {
                shared = true
                let signal = tasks[task].signal
                sig = nextSignal(signals[signal].sharedPending.signal, mask)
                if sig != 0 {
                    var queue = signals[signal].sharedPending
                    info = collect(sig, from: &queue)
                    signals[signal].sharedPending = queue
                }
            }
        } while sig != 0 && info == nil
        recalcSigpending(task)
        guard sig != 0, let info else { return nil }
        if SignalSet.stop.contains(sig) { tasks[task].jobctl |= JobControl.STOP_DEQUEUED }
        return (info, shared)
    }

    // jobctl

    /// `task_set_jobctl_pending()`: false when the task is dying.
    @discardableResult
    mutating func setJobctlPending(_ task: Handle, _ mask: UInt32) -> Bool {
        if hasFatalSignal(task) || tasks[task].flags & PF.EXITING != 0 { return false }
        if mask & JobControl.STOP_SIGMASK != 0 { tasks[task].jobctl &= ~JobControl.STOP_SIGMASK }
        tasks[task].jobctl |= mask
        return true
    }

    /// `task_clear_jobctl_pending()`.
    mutating func clearJobctlPending(_ task: Handle, _ mask: UInt32) {
        var mask = mask
        if mask & JobControl.STOP_PENDING != 0 { mask |= JobControl.STOP_CONSUME | JobControl.STOP_DEQUEUED }
        tasks[task].jobctl &= ~mask
        if tasks[task].jobctl & JobControl.PENDING_MASK == 0 { tasks[task].jobctl &= ~JobControl.TRAPPING }
    }

    /// `task_participate_group_stop()`: true when this completes a fresh group stop.
    mutating func participateGroupStop(_ task: Handle) -> Bool {
        let signal = tasks[task].signal
        let consume = tasks[task].jobctl & JobControl.STOP_CONSUME != 0
        clearJobctlPending(task, JobControl.STOP_PENDING)
        guard consume else { return false }
        if signals[signal].groupStopCount > 0 { signals[signal].groupStopCount -= 1 }
        if signals[signal].groupStopCount == 0, signals[signal].flags & SignalFlags.STOP_STOPPED == 0 {
            setStopFlags(signal, SignalFlags.STOP_STOPPED)
            record(.group_stop, task, signals[signal].groupExitCode)
            return true
        }
        return false
    }

    /// `task_join_group_stop()`: a new thread takes part in a stop that is under way.
    mutating func joinGroupStop(_ child: Handle, creator: Handle) {
        let signal = tasks[child].signal
        var mask = tasks[creator].jobctl & JobControl.STOP_SIGMASK
        if signals[signal].groupStopCount != 0 {
            signals[signal].groupStopCount += 1
            mask |= JobControl.STOP_CONSUME
        } else if signals[signal].flags & SignalFlags.STOP_STOPPED == 0 {
            return
        }
        setJobctlPending(child, mask | JobControl.STOP_PENDING)
    }

    // get_signal

    /// `get_signal()`, until nothing is deliverable or a handler was set up.
    ///
    /// False when the task does not go on: it stopped (its frame says where it goes on) or died.
    ///
    /// - Parameter afterSignalStop: the loop goes on behind a signal-delivery-stop. The parent is told of a continuation
    ///   on the way in and after other stops (`relock`), but not there.
    mutating func getSignal(_ task: Handle, afterSignalStop: Bool = false) -> Bool {
        let signal = tasks[task].signal
        while true {
            if signals[signal].flags & SignalFlags.CLD_MASK != 0, !afterSignalStop {
                let continued = signals[signal].flags & SignalFlags.CLD_CONTINUED != 0
                let why = continued ? SignalInfo.CLD_CONTINUED : SignalInfo.CLD_STOPPED
                signals[signal].flags &= ~SignalFlags.CLD_MASK
                postStopNotice(task, forTracer: false, why)
                let leader = leader(task)
                if isPtraceReparented(leader) { postStopNotice(leader, forTracer: true, why) }
            }
            if signals[signal].flags & SignalFlags.GROUP_EXIT != 0 || signals[signal].groupExecTask != none {
                tasks[task].pending.signal &= ~SignalSet.bit(Signal.SIGKILL)
                recordDelivery(task, SignalInfo(signo: Signal.SIGKILL), .terminate)
                recalcSigpending(task)
                die(task, by: Signal.SIGKILL)
                return false
            }
            if tasks[task].jobctl & JobControl.STOP_PENDING != 0, signalStop(task, 0) { return false }
            if tasks[task].jobctl & JobControl.TRAP_MASK != 0 {
                if jobctlTrap(task) { return false }
                continue
            }
            guard let (info, shared) = dequeueSignal(task, mask: tasks[task].blocked) else { return true }
            if tasks[task].ptrace != 0, info.signo != Signal.SIGKILL {
                // Unconditionally: the tracer may turn any signal into a stop signal.
                tasks[task].jobctl |= JobControl.STOP_DEQUEUED
                let stopped = ptraceStop(
                    task,
                    stage: .signalStop(shared: shared),
                    code: info.signo,
                    why: SignalInfo.CLD_TRAPPED,
                    message: 0,
                    info: info
                )
                if stopped { return false }
            }
            switch act(task, info, shared: shared) {
            case .nothing: continue
            case .handler: return true
            case .stopped, .died: return false
            }
        }
    }

    private enum Acted { case nothing, handler, stopped, died }

    /// Does what the disposition of a dequeued signal says.
    private mutating func act(_ task: Handle, _ info: SignalInfo, shared: Bool) -> Acted {
        let sig = info.signo
        let action = sighands[tasks[task].sighand].action(sig)
        switch handler(task, sig) {
        case .SIG_IGN:
            recordDelivery(task, info, .ignore)
            return .nothing
        case .handler:
            if action.flags & SigactionFlags.SA_RESETHAND != 0 {
                var reset = action
                reset.handler = .SIG_DFL
                sighands[tasks[task].sighand].setAction(sig, reset)
            }
            setUpHandler(task, info, action)
            return stepsIntoHandler(task) ? .stopped : .handler
        case .SIG_DFL:
            break
        }
        if SignalSet.ignoredByDefault.contains(sig) {
            recordDelivery(task, info, sig == Signal.SIGCONT ? .continue : .ignore)
            return .nothing
        }
        if signals[tasks[task].signal].flags & SignalFlags.UNKILLABLE != 0, !SignalSet.unblockable.contains(sig) {
            recordDelivery(task, info, .ignore)
            return .nothing
        }
        if SignalSet.stop.contains(sig) {
            if sig != Signal.SIGSTOP, isOrphaned(signals[tasks[task].signal].pgrp, ignoring: none) {
                recordDelivery(task, info, .ignore)
                return .nothing
            }
            recordDelivery(task, info, .stop)
            return signalStop(task, sig) ? .stopped : .nothing
        }
        let core = SignalSet.coreDump.contains(sig)
        recordDelivery(task, info, core ? .core : .terminate)
        die(task, by: sig)
        return .died
    }

    /// `min_coredump` of ELF, a page: below that RLIMIT_CORE no core is dumped.
    private static let smallestCore: UInt64 = 4096

    /// The fatal end of get_signal: PF_SIGNALED, a core if one is dumped, do_group_exit.
    private mutating func die(_ task: Handle, by sig: Int32) {
        tasks[task].flags |= PF.SIGNALED
        var code = sig
        let signal = tasks[task].signal
        if SignalSet.coreDump.contains(sig), signals[signal].flags & SignalFlags.GROUP_EXIT == 0,
            signals[signal].groupExecTask == none,
            limits[signals[signal].rlimits].cur[Int(Resource.RLIMIT_CORE)] >= Self.smallestCore,
            tasks[task].mm != none, mms[tasks[task].mm].dumpable == 1
        {
            tasks[task].flags |= PF.DUMPCORE
            code |= 0x80
        }
        groupExit(task, code)
    }

    /// `handle_signal()`: a frame on the user stack; the mask is widened until the handler returns.
    private mutating func setUpHandler(_ task: Handle, _ info: SignalInfo, _ action: SignalAction) {
        decideRestart(task, restarts: action.flags & SigactionFlags.SA_RESTART != 0)
        let frame = frame(of: task)
        let saved = tasks[task].restoreSigmask ? frames[frame].savedSigmask : tasks[task].blocked
        tasks[task].restoreSigmask = false
        frames[frame].handlers.append(Frame.HandlerFrame(info: info, savedMask: saved))
        var mask = tasks[task].blocked | action.mask.bits
        if action.flags & SigactionFlags.SA_NODEFER == 0 { mask |= SignalSet.bit(info.signo) }
        setBlocked(task, mask & ~SignalSet.unblockable.bits)
    }

    /// `signal_setup_done()`: a tracer that steps stops the task at the handler's first instruction.
    private mutating func stepsIntoHandler(_ task: Handle) -> Bool {
        guard tasks[task].singleStep else { return false }
        tasks[task].singleStep = false
        return ptraceStop(
            task,
            stage: .singleStep,
            code: Signal.SIGTRAP,
            why: SignalInfo.CLD_TRAPPED,
            message: 0,
            info: stopInfo(task, Signal.SIGTRAP, Signal.SIGTRAP)
        )
    }

    mutating func recordDelivery(_ task: Handle, _ info: SignalInfo, _ action: Event.Action) {
        record(.signal_deliver, task, info.signo, info.code, info.pid, info.status, action.rawValue)
    }

    // Stops

    /// `do_signal_stop()`: starts or joins a group stop. True when the task stopped.
    private mutating func signalStop(_ task: Handle, _ sig: Int32) -> Bool {
        let signal = tasks[task].signal
        if tasks[task].jobctl & JobControl.STOP_PENDING == 0 {
            if tasks[task].jobctl & JobControl.STOP_DEQUEUED == 0 || signals[signal].flags & SignalFlags.GROUP_EXIT != 0
                || signals[signal].groupExecTask != none
            {
                return false
            }
            let stop = JobControl.STOP_PENDING | JobControl.STOP_CONSUME | UInt32(sig)
            if signals[signal].flags & SignalFlags.STOP_STOPPED == 0 { signals[signal].groupExitCode = sig }
            signals[signal].groupStopCount = 0
            if setJobctlPending(task, stop) { signals[signal].groupStopCount += 1 }
            var thread = nextThread(task)
            while thread != task {
                if tasks[thread].jobctl & JobControl.STOPPED == 0, setJobctlPending(thread, stop) {
                    signals[signal].groupStopCount += 1
                    if tasks[thread].ptrace & PT.SEIZED == 0 {
                        signalWakeUp(thread, fatal: false)
                    } else {
                        ptraceTrapNotify(thread)
                    }
                }
                thread = nextThread(thread)
            }
            record(.do_signal_stop, task, sig, signals[signal].groupStopCount)
        }
        guard tasks[task].ptrace == 0 else {
            setJobctlPending(task, JobControl.TRAP_STOP)
            return false
        }
        let complete = participateGroupStop(task)
        tasks[task].jobctl |= JobControl.STOPPED
        tasks[task].state = .stopped
        let frame = frame(of: task)
        frames[frame].stage = .groupStop
        if complete { postStopNotice(task, forTracer: false, SignalInfo.CLD_STOPPED) }
        schedule(task)
        return true
    }

    /// `do_jobctl_trap()`: the stop that a tracer sees for a group-stop or an event of its own. True when it stopped.
    private mutating func jobctlTrap(_ task: Handle) -> Bool {
        let signal = tasks[task].signal
        var sig = Int32(tasks[task].jobctl & JobControl.STOP_SIGMASK)
        if tasks[task].ptrace & PT.SEIZED != 0 {
            if signals[signal].groupStopCount == 0, signals[signal].flags & SignalFlags.STOP_STOPPED == 0 {
                sig = Signal.SIGTRAP
            }
            let code = sig | PtraceEvent.STOP << 8
            let info = stopInfo(task, sig, code)
            return ptraceStop(
                task,
                stage: .jobctlTrap,
                code: code,
                why: SignalInfo.CLD_STOPPED,
                message: 0,
                info: info
            )
        }
        return ptraceStop(task, stage: .jobctlTrap, code: sig, why: SignalInfo.CLD_STOPPED, message: 0, info: nil)
    }

    /// The siginfo of a stop that is no signal (`ptrace_do_notify`).
    func stopInfo(_ task: Handle, _ sig: Int32, _ code: Int32) -> SignalInfo {
        SignalInfo(
            signo: sig,
            code: code,
            pid: tid(task, seenBy: task),
            uid: creds[tasks[task].cred].ruid
        )
    }

    /// `ptrace_stop()`: the one way into every ptrace-stop. False when it did not stop: untraced, or being killed.
    mutating func ptraceStop(
        _ task: Handle,
        stage: Stage,
        code: Int32,
        why: Int32,
        message: Int64,
        info: SignalInfo?
    ) -> Bool {
        if tasks[task].ptrace == 0 || hasFatalSignal(task) { return false }
        let frame = frame(of: task)
        frames[frame].stage = stage
        frames[frame].ptraceMessage = message
        frames[frame].lastSiginfo = info
        tasks[task].state = .traced
        tasks[task].jobctl |= JobControl.TRACED
        tasks[task].exitCode = code
        var groupStopDone = false
        if why == SignalInfo.CLD_STOPPED, tasks[task].jobctl & JobControl.STOP_PENDING != 0 {
            groupStopDone = participateGroupStop(task)
        }
        clearJobctlPending(task, JobControl.TRAP_STOP)
        if let info, info.code >> 8 == PtraceEvent.STOP { clearJobctlPending(task, JobControl.TRAP_NOTIFY) }
        tasks[task].jobctl &= ~JobControl.TRAPPING
        record(.ptrace_stop, task, tid(tasks[task].parent), code << 8 | 0x7f, Int32(clamping: message))
        postStopNotice(task, forTracer: true, why)
        if groupStopDone, isPtraceReparented(task) { postStopNotice(task, forTracer: false, why) }
        schedule(task)
        return true
    }

    /// The end of `ptrace_stop()`: what the tracer resumed it with.
    @discardableResult
    mutating func endPtraceStop(_ task: Handle) -> Int32 {
        let frame = tasks[task].frame
        let code = tasks[task].exitCode
        if frame != none {
            frames[frame].lastSiginfo = nil
            frames[frame].ptraceMessage = 0
        }
        tasks[task].exitCode = 0
        tasks[task].jobctl &= ~JobControl.LISTENING
        recalcSigpendingSet(task)
        return code
    }

    /// The rest of `ptrace_signal()` and of get_signal after the tracer looked at a signal.
    mutating func afterSignalStop(_ task: Handle, shared: Bool) {
        let frame = tasks[task].frame
        var info = frames[frame].lastSiginfo ?? SignalInfo(signo: 0)
        let sig = endPtraceStop(task)
        frames[frame].stage = .toUser
        if sig != 0 {
            if sig != info.signo {
                let tracer = tasks[task].parent
                info = SignalInfo(signo: sig, code: SignalInfo.SI_USER)
                if tracer != none {
                    info.pid = tid(tracer, seenBy: task)
                    info.uid = creds[tasks[tracer].cred].ruid
                }
            }
            if tasks[task].blocked & SignalSet.bit(sig) != 0 || hasFatalSignal(task) {
                sendQuietly(sig, to: task, shared ? .process : .thread, from: .user(task), info: info)
            } else {
                switch act(task, info, shared: shared) {
                case .nothing: break
                case .handler: return returnToUser(task)
                case .stopped, .died: return
                }
            }
        }
        // get_signal goes on with its loop, whether or not TIF_SIGPENDING is set.
        if getSignal(task, afterSignalStop: true) { returnToUser(task) }
    }

    // What parents are told

    /// `ptrace_reparented()`: traced by somebody outside its real parent's process.
    @inline(__always)
    func isPtraceReparented(_ task: Handle) -> Bool {
        let real = tasks[task].realParent
        let parent = tasks[task].parent
        if real == none || parent == none { return real != parent }
        return tasks[real].signal != tasks[parent].signal
    }

    /// What a parent or tracer will be told of a stop.
    struct StopNotice: Sendable {
        var task: Handle
        var forTracer: Bool
        var why: Int32
        var status: Int32
    }

    /// `do_notify_parent_cldstop()` now, or after the parent has taken the signal that hit both.
    mutating func postStopNotice(_ task: Handle, forTracer: Bool, _ why: Int32) {
        let subject = forTracer ? task : leader(task)
        let status: Int32
        switch why {
        case SignalInfo.CLD_CONTINUED: status = Signal.SIGCONT
        case SignalInfo.CLD_STOPPED: status = signals[tasks[subject].signal].groupExitCode & 0x7f
        default: status = tasks[subject].exitCode & 0x7f
        }
        let notice = StopNotice(task: subject, forTracer: forTracer, why: why, status: status)
        let parent = forTracer ? tasks[subject].parent : tasks[subject].realParent
        let hitTogether =
            parent != none && isAboutToStopOrDie(parent) && tasks[subject].volley != 0
            && tasks[subject].volley == tasks[parent].volley
        let letsChildGoFirst = tasks[subject].letsChildGoFirst
        tasks[subject].letsChildGoFirst = false
        if hitTogether || letsChildGoFirst && othersAreWaiting {
            work.append(.stopNotice(notice))
        } else {
            deliver(notice)
        }
    }

    /// SIGCHLD for a stop or continuation, unless the parent does not want it; its waits are looked at in any case.
    mutating func deliver(_ notice: StopNotice) {
        let task = notice.task
        guard tasks[task].signal != none, tasks[task].sighand != none else { return }
        let parent = notice.forTracer ? tasks[task].parent : tasks[task].realParent
        guard parent != none, tasks[parent].sighand != none, !notice.forTracer || tasks[task].ptrace != 0 else {
            return
        }
        let info = SignalInfo(
            signo: Signal.SIGCHLD,
            code: notice.why,
            pid: tid(task, seenBy: parent),
            uid: creds[tasks[task].cred].ruid,
            status: notice.status
        )
        record(.do_notify_parent_cldstop, task, tid(parent), notice.why, info.status)
        let action = sighands[tasks[parent].sighand].action(Signal.SIGCHLD)
        if handler(parent, Signal.SIGCHLD) != .SIG_IGN, action.flags & SigactionFlags.SA_NOCLDSTOP == 0 {
            sendQuietly(Signal.SIGCHLD, to: parent, .process, from: .user(task), info: info)
        }
        wakeUpParent(task, parent)
    }

    /// `do_notify_parent()`: tells the parent, or tracer, of a death. True when the task reaps itself.
    mutating func notifyParent(_ task: Handle, _ signal: Int32) -> Bool {
        let parent = tasks[task].parent
        guard parent != none, tasks[parent].sighand != none else { return false }
        var sig = signal
        // The parent has executed a new program: no other signal than SIGCHLD may surprise it.
        if sig != Signal.SIGCHLD, tasks[task].parentExecID != tasks[parent].selfExecID { sig = Signal.SIGCHLD }
        let code = tasks[task].exitCode
        var info = SignalInfo(
            signo: sig,
            pid: tid(task, seenBy: parent),
            uid: creds[tasks[task].cred].ruid,
            status: code & 0x7f
        )
        if code & 0x80 != 0 {
            info.code = SignalInfo.CLD_DUMPED
        } else if code & 0x7f != 0 {
            info.code = SignalInfo.CLD_KILLED
        } else {
            info.code = SignalInfo.CLD_EXITED
            info.status = code >> 8
        }
        var reapsItself = false
        if tasks[task].ptrace == 0, sig == Signal.SIGCHLD {
            reapsItself = ignoringChildren(parent)
            if handler(parent, Signal.SIGCHLD) == .SIG_IGN { sig = 0 }
        }
        record(.do_notify_parent, task, tid(parent), sig, info.code, reapsItself ? 1 : 0)
        if Signal.isValid(sig) {
            info.signo = sig
            sendQuietly(sig, to: parent, .process, from: .notice, info: info)
        }
        wakeUpParent(task, parent)
        if !reapsItself { noteAdopted(task, parent: parent) }
        return reapsItself
    }

    /// `ignoring_children()`: SIGCHLD is ignored or has SA_NOCLDWAIT, so that its children leave no zombies.
    @inline(__always)
    func ignoringChildren(_ parent: Handle) -> Bool {
        handler(parent, Signal.SIGCHLD) == .SIG_IGN
            || sighands[tasks[parent].sighand].action(Signal.SIGCHLD).flags & SigactionFlags.SA_NOCLDWAIT != 0
    }

    // The end of a thread, as far as signals go

    /// `retarget_shared_pending()`: others are to take the shared signals that this thread will not.
    mutating func retargetSharedPending(_ task: Handle, _ which: UInt64) -> Int32 {
        var rest = signals[tasks[task].signal].sharedPending.signal & which
        var woken: Int32 = 0
        guard rest != 0 else { return 0 }
        var thread = nextThread(task)
        while thread != task {
            if tasks[thread].flags & PF.EXITING == 0, rest & ~tasks[thread].blocked != 0 {
                rest &= tasks[thread].blocked
                if !tasks[thread].sigpending {
                    signalWakeUp(thread, fatal: false)
                    woken += 1
                }
                if rest == 0 { break }
            }
            thread = nextThread(thread)
        }
        return woken
    }

    /// `exit_signals()`: PF_EXITING; its share of shared signals goes to siblings; it counts as stopped.
    mutating func exitSignals(_ task: Handle) {
        var retargeted: Int32 = 0
        if threadGroupEmpty(task) || signals[tasks[task].signal].flags & SignalFlags.GROUP_EXIT != 0 {
            tasks[task].flags |= PF.EXITING
        } else {
            tasks[task].flags |= PF.EXITING
            if tasks[task].sigpending {
                retargeted = retargetSharedPending(task, ~tasks[task].blocked)
                if tasks[task].jobctl & JobControl.STOP_PENDING != 0, participateGroupStop(task) {
                    postStopNotice(task, forTracer: false, SignalInfo.CLD_STOPPED)
                }
            }
        }
        // Nobody will ever take what is queued for this thread alone.
        if rules.exitDropsOwnSignals { flushAll(thread: task) }
        record(.exit_signals, task, Int32(bitPattern: tasks[task].flags), retargeted)
    }

    /// `zap_other_threads()`: SIGKILL to every other thread; returns how many are still alive.
    mutating func zapOtherThreads(_ task: Handle) -> Int32 {
        let signal = tasks[task].signal
        signals[signal].groupStopCount = 0
        var count: Int32 = 0
        var thread = nextThread(task)
        while thread != task {
            clearJobctlPending(thread, JobControl.PENDING_MASK)
            count += 1
            if tasks[thread].exitState == .none {
                tasks[thread].pending.signal |= SignalSet.bit(Signal.SIGKILL)
                signalWakeUp(thread, fatal: true)
            }
            thread = nextThread(thread)
        }
        return count
    }
}
