// Tracing (kernel/ptrace.c): attaching, letting go, and what a tracer asks of a stopped tracee. Rules H1-H33.
//
// A tracer is one task. Attaching makes it the tracee's `parent`; the real parent stays `real_parent`. A tracee that is
// in a ptrace-stop has a frame whose stage says where it goes on.

extension Kernel {
    // Links

    /// `ptrace_link()`.
    private mutating func ptraceLink(_ tracee: Handle, _ tracer: Handle) {
        prependTracee(tracee, to: tracer)
        tasks[tracee].parent = tracer
        record(.ptrace_link, tracee, tid(tracer), tasks[tracee].ptrace & PT.SEIZED != 0 ? 1 : 0)
    }

    /// `ptrace_init_task()`: the child of a traced task is traced too.
    mutating func inheritTracer(_ child: Handle, from task: Handle) {
        guard tasks[task].ptrace != 0, tasks[task].parent != none else { return }
        tasks[child].ptrace = tasks[task].ptrace
        ptraceLink(child, tasks[task].parent)
        if tasks[child].ptrace & PT.SEIZED != 0 {
            tasks[child].jobctl |= JobControl.TRAP_STOP
        } else {
            tasks[child].pending.signal |= SignalSet.bit(Signal.SIGSTOP)
        }
    }

    /// `__ptrace_unlink()`: back to the real parent; the task ends in the state that its group is in.
    mutating func ptraceUnlink(_ task: Handle) {
        tasks[task].syscallTrace = false
        tasks[task].syscallEmulate = false
        let tracer = tasks[task].parent
        if tracer != none { removeTracee(task, from: tracer) }
        tasks[task].parent = tasks[task].realParent
        tasks[task].ptrace = 0
        clearJobctlPending(task, JobControl.TRAP_MASK)
        tasks[task].jobctl &= ~JobControl.TRAPPING
        let signal = tasks[task].signal
        if tasks[task].flags & PF.EXITING == 0,
            signals[signal].flags & SignalFlags.STOP_STOPPED != 0 || signals[signal].groupStopCount != 0
        {
            tasks[task].jobctl |= JobControl.STOP_PENDING
        }
        if tasks[task].jobctl & JobControl.STOP_PENDING != 0 || tasks[task].state == .traced {
            ptraceSignalWakeUp(task, resume: true)
        }
    }

    /// `__ptrace_detach()`: true when the task is a zombie that is to be released.
    private mutating func ptraceDetach(_ tracer: Handle, _ task: Handle) -> Bool {
        ptraceUnlink(task)
        guard tasks[task].exitState == .zombie else { return false }
        var isDead = !isLeader(task)
        if !isDead, threadGroupEmpty(task) {
            let real = tasks[task].realParent
            if real == none || !sameThreadGroup(real, tracer) {
                isDead = notifyParent(task, tasks[task].exitSignal)
            } else if ignoringChildren(tracer) {
                wakeUpParent(task, tracer)
                isDead = true
            }
        }
        if isDead { markDead(task) }
        return isDead
    }

    /// `exit_ptrace()`: a dying tracer lets its tracees go, or takes them along (rule H25).
    mutating func exitPtrace(_ tracer: Handle) {
        guard !tasks[tracer].ptraced.isEmpty else { return }
        var count: Int32 = 0
        var tracee = tasks[tracer].ptraced.first
        while tracee != none {
            let next = tasks[tracee].ptraceEntry.next
            count += 1
            if tasks[tracee].ptrace & (PtraceOptions.PTRACE_O_EXITKILL << PT.optionShift) != 0 {
                sendQuietly(Signal.SIGKILL, to: tracee, .thread, from: .kernel)
            }
            record(.ptrace_detach, tracee, tid(tracer), 0)
            if ptraceDetach(tracer, tracee) { dead.append(tracee) }
            tracee = next
        }
        record(.exit_ptrace, tracer, count)
    }

    // Events

    /// `ptrace_event_enabled()`.
    @inline(__always)
    func isEventEnabled(_ task: Handle, _ event: Int32) -> Bool {
        tasks[task].ptrace & (1 << (PT.optionShift + UInt32(event))) != 0
    }

    /// `ptrace_event()`: true when the task stopped.
    @inline(never)
    mutating func ptraceEvent(_ task: Handle, _ event: Int32, message: Int64, stage: Stage) -> Bool {
        let code = event << 8 | Signal.SIGTRAP
        return ptraceStop(
            task,
            stage: stage,
            code: code,
            why: SignalInfo.CLD_TRAPPED,
            message: message,
            info: stopInfo(task, Signal.SIGTRAP, code)
        )
    }

    // Syscall stops

    /// PTRACE_EVENTMSG_SYSCALL_ENTRY and _EXIT.
    private static let syscallEntryMessage: Int64 = 1
    private static let syscallExitMessage: Int64 = 2
    /// The code of a syscall-stop under PTRACE_O_TRACESYSGOOD.
    private static let markedSyscallStop = Signal.SIGTRAP | 0x80

    /// `ptrace_report_syscall()`: at entry or exit of a call, for a tracer that resumed it with PTRACE_SYSCALL.
    mutating func reportSyscall(_ task: Handle, stage: Stage) {
        let good = tasks[task].ptrace & (PtraceOptions.PTRACE_O_TRACESYSGOOD << PT.optionShift) != 0
        let code = good ? Self.markedSyscallStop : Signal.SIGTRAP
        var message = Self.syscallExitMessage
        if case .syscallEntry = stage { message = Self.syscallEntryMessage }
        let stopped = ptraceStop(
            task,
            stage: stage,
            code: code,
            why: SignalInfo.CLD_TRAPPED,
            message: message,
            info: stopInfo(task, Signal.SIGTRAP, code)
        )
        guard !stopped, tasks[task].frame != none else { return }
        if case .syscallEntry = stage { afterSyscallEntry(task) } else { afterSyscallExit(task) }
    }

    /// A signal that the tracer injected at a syscall stop is sent by the kernel (SI_KERNEL).
    private mutating func endSyscallStop(_ task: Handle) {
        let sig = endPtraceStop(task)
        if Signal.isValid(sig) { sendQuietly(sig, to: task, .thread, from: .kernel) }
    }

    mutating func afterSyscallEntry(_ task: Handle) {
        endSyscallStop(task)
        let frame = tasks[task].frame
        frames[frame].stage = .toUser
        // A task that was killed in the stop does not begin the call (ptrace_report_syscall_permit_entry).
        guard let call = frames[frame].call, !hasFatalSignal(task) else { return returnToUser(task) }
        enteringID = frames[frame].callID
        entering = call
        if frames[frame].skipped || frames[frame].registers.orig_rax < 0 {
            leaveSyscall(task, enteringID, .error(Errno(.ENOSYS, .skippedByTracer)))
            return
        }
        executeSyscall(task, call)
    }

    mutating func afterSyscallExit(_ task: Handle) {
        endSyscallStop(task)
        let frame = tasks[task].frame
        frames[frame].stage = .toUser
        returnToUser(task)
    }

    /// `force_sig_fault()`: the trap after one instruction, which neither a mask nor SIG_IGN keeps off.
    mutating func forceSingleStepTrap(_ task: Handle, code: Int32) {
        let sig = Signal.SIGTRAP
        let sighand = tasks[task].sighand
        let isBlocked = tasks[task].blocked & SignalSet.bit(sig) != 0
        if isBlocked || handler(task, sig) == .SIG_IGN {
            var action = sighands[sighand].action(sig)
            action.handler = .SIG_DFL
            sighands[sighand].setAction(sig, action)
            tasks[task].blocked &= ~SignalSet.bit(sig)
        }
        if handler(task, sig) == .SIG_DFL, tasks[task].ptrace == 0 {
            signals[tasks[task].signal].flags &= ~SignalFlags.UNKILLABLE
        }
        sendQuietly(sig, to: task, .thread, from: .kernel, info: SignalInfo(signo: sig, code: code))
        recalcSigpendingSet(task)
    }

    // Permission

    /// `ptrace_may_access()` for attaching: the access check, then Yama's scope (rule H5).
    func mayPtrace(_ task: Handle, _ target: Handle) -> Bool {
        guard mayAccess(task, target) else { return false }
        if sameThreadGroup(task, target) { return true }
        let privileged = creds[tasks[task].cred].effective
        switch configuration.ptraceScope {
        case 1: return privileged || isDescendant(target, of: task) || mayBeTraced(target, by: task)
        case 2: return privileged
        case 3: return false
        default: return true
        }
    }

    /// `__ptrace_may_access()`: same ids and dumpable, or privileged.
    func mayAccess(_ task: Handle, _ target: Handle) -> Bool {
        if sameThreadGroup(task, target) { return true }
        let own = creds[tasks[task].cred]
        let other = creds[tasks[target].cred]
        let same = own.ruid == other.euid && own.ruid == other.suid && own.ruid == other.ruid
        if !same, !own.effective { return false }
        let mm = tasks[target].mm
        let dumpable = mm == none ? tasks[target].userDumpable : mms[mm].dumpable == 1
        if !dumpable, !own.effective { return false }
        // cap_ptrace_access_check: nobody traces a task that may do more.
        return !other.permitted || own.permitted || own.effective
    }

    private func isDescendant(_ task: Handle, of ancestor: Handle) -> Bool {
        var current = task
        while current != none {
            if sameThreadGroup(current, ancestor) { return true }
            current = tasks[leader(current)].realParent
        }
        return false
    }

    /// `ptracer_exception_found()`: the process's present tracer, the one that it declared with its descendants, or anyone.
    private func mayBeTraced(_ task: Handle, by tracer: Handle) -> Bool {
        let present = tasks[task].ptrace != 0 ? tasks[task].parent : none
        if present != none, sameThreadGroup(present, tracer) { return true }
        let signal = tasks[task].signal
        if signals[signal].anyoneMayTrace { return true }
        let declared = signals[signal].declaredTracer
        return declared != none && pids[declared].task != none && isDescendant(tracer, of: pids[declared].task)
    }

    // The call

    /// `ptrace(2)`.
    mutating func ptrace(_ task: Handle, _ arguments: PtraceArguments) throws(Errno) -> Step {
        let request = arguments.request
        if !rules.has(request: request) { throw Errno(.EIO, .unknownRequest(request)) }
        if request == PtraceRequest.PTRACE_TRACEME {
            try traceMe(task)
            return .done(0)
        }
        let target = arguments.pid > 0 ? findTask(arguments.pid, seenBy: task) : none
        guard target != none else { throw Errno(.ESRCH, .noSuchTask(arguments.pid)) }
        if request == PtraceRequest.PTRACE_ATTACH || request == PtraceRequest.PTRACE_SEIZE {
            return try attach(task, target, arguments)
        }
        guard tasks[target].ptrace != 0, tasks[target].parent == task else {
            throw Errno(.ESRCH, .notMyTracee(arguments.pid, tasks[target].ptrace == 0 ? 0 : tid(tasks[target].parent)))
        }
        if request != PtraceRequest.PTRACE_KILL, request != PtraceRequest.PTRACE_INTERRUPT {
            try checkStopped(target, arguments.pid)
        }
        return try perform(request, task, target, arguments)
    }

    /// `ptrace_check_attach()`: the tracee must stand still.
    private func checkStopped(_ target: Handle, _ pid: Int32) throws(Errno) {
        let frame = tasks[target].frame
        let listening = tasks[target].jobctl & JobControl.LISTENING != 0
        guard tasks[target].state == .traced, !listening, !hasFatalSignal(target), frame != none else {
            throw Errno(.ESRCH, .traceeNotStopped(pid))
        }
        // The tracee changed its number by exec and the event was not waited for.
        if tasks[target].exitCode == PtraceEvent.EXEC << 8 | Signal.SIGTRAP,
            frames[frame].ptraceMessage != Int64(number(tasks[target].pid, in: namespace(of: tasks[target].parent)))
        {
            throw Errno(.ESRCH, .traceeNotStopped(pid))
        }
    }

    private mutating func traceMe(_ task: Handle) throws(Errno) {
        if tasks[task].ptrace != 0 { throw Errno(.EPERM, .alreadyTraced(tid(task), tid(tasks[task].parent))) }
        let parent = tasks[task].realParent
        // PID 1's parent is the idle task, which traces nobody.
        guard parent != none else { return }
        let own = creds[tasks[task].cred]
        let tracer = creds[tasks[parent].cred]
        // cap_ptrace_traceme: the same rule, asked from the other side.
        if own.permitted, !tracer.permitted, !tracer.effective { throw Errno(.EPERM, .mayNotTrace(tid(task))) }
        // yama_ptrace_traceme
        if configuration.ptraceScope == 3 || configuration.ptraceScope == 2 && !tracer.effective {
            throw Errno(.EPERM, .mayNotTrace(tid(task)))
        }
        if tasks[parent].flags & PF.EXITING == 0 {
            tasks[task].ptrace = PT.PTRACED
            ptraceLink(task, parent)
        }
    }

    private mutating func attach(
        _ task: Handle,
        _ target: Handle,
        _ arguments: PtraceArguments
    ) throws(Errno) -> Step {
        let seize = arguments.request == PtraceRequest.PTRACE_SEIZE
        var flags = PT.PTRACED
        if seize {
            if arguments.addr != 0 { throw Errno(.EIO, .seizeAddress) }
            if arguments.options & ~PtraceOptions.mask != 0 { throw Errno(.EIO, .ptraceOptions) }
            try checkOptions(task, arguments.options)
            flags |= PT.SEIZED | arguments.options << PT.optionShift
        }
        if sameThreadGroup(task, target) { throw Errno(.EPERM, .sameProcess) }
        if isGlobalInit(target), !rules.initMayBeTraced { throw Errno(.EPERM, .mayNotTrace(tid(target))) }
        // An exec in that process holds its cred_guard_mutex until the other threads are dead.
        if signals[tasks[target].signal].groupExecTask != none { return waitForExec(task, tasks[target].signal) }
        if !mayPtrace(task, target) { throw Errno(.EPERM, .mayNotTrace(tid(target))) }
        if tasks[target].exitState != .none { throw Errno(.EPERM, .traceeDead(tid(target))) }
        if tasks[target].ptrace != 0 { throw Errno(.EPERM, .alreadyTraced(tid(target), tid(tasks[target].parent))) }
        tasks[target].ptrace = flags
        ptraceLink(target, task)
        if !seize { sendQuietly(Signal.SIGSTOP, to: target, .thread, from: .kernel) }
        // A stopped task goes from the group stop into a ptrace-stop; the tracer never sees it run in between.
        if tasks[target].jobctl & JobControl.STOPPED != 0,
            setJobctlPending(target, JobControl.TRAP_STOP | JobControl.TRAPPING)
        {
            tasks[target].jobctl &= ~JobControl.STOPPED
            tasks[target].sigpending = true
            wake(target)
            // wait_on_bit(JOBCTL_TRAPPING_BIT): the tracee stands still, and has told of it, before the call is over.
            queueUp(task, .trapping)
            return .blocked
        }
        return .done(0)
    }

    /// `mutex_lock_interruptible(&cred_guard_mutex)`: sleeps until the exec is over, then attaches anew.
    private mutating func waitForExec(_ task: Handle, _ signal: Handle) -> Step {
        execWaiters.append(task)
        return sleep(task, .exec(signal: signal))
    }

    mutating func continueExecWait(_ task: Handle, _ signal: Handle) throws(Errno) -> Step {
        execWaiters.removeAll { $0 == task }
        if tasks[task].sigpending { return .restart(.noIntr) }
        guard case .ptrace(let arguments) = entering else { return .restart(.noIntr) }
        return try ptrace(task, arguments)
    }

    /// An exec is over: whoever waits to attach to the process goes on.
    mutating func wakeExecWaiters(_ signal: Handle) {
        for task in execWaiters where tasks[task].frame != none {
            if case .sleep(.exec(signal)) = frames[tasks[task].frame].stage { wake(task) }
        }
    }

    private func checkOptions(_ task: Handle, _ options: UInt32) throws(Errno) {
        if options & ~rules.ptraceOptions != 0 { throw Errno(.EINVAL, .ptraceOptions) }
        if options & PtraceOptions.PTRACE_O_SUSPEND_SECCOMP != 0, !isCapable(task) {
            throw Errno(.EPERM, .needsCapability)
        }
    }

    private mutating func perform(
        _ request: Int32,
        _ task: Handle,
        _ target: Handle,
        _ arguments: PtraceArguments
    ) throws(Errno) -> Step {
        let frame = tasks[target].frame
        switch request {
        case PtraceRequest.PTRACE_CONT, PtraceRequest.PTRACE_SYSCALL, PtraceRequest.PTRACE_SINGLESTEP,
            PtraceRequest.PTRACE_SYSEMU, PtraceRequest.PTRACE_SYSEMU_SINGLESTEP:
            try ptraceResume(task, target, request, arguments.sig)
            return .done(0)
        case PtraceRequest.PTRACE_DETACH:
            try checkSignal(arguments.sig)
            let sig = Int32(truncatingIfNeeded: arguments.sig)
            tasks[target].singleStep = false
            tasks[target].exitCode = sig
            record(.ptrace_detach, target, tid(task), sig)
            _ = ptraceDetach(task, target)
            return .done(0)
        case PtraceRequest.PTRACE_KILL:
            sendQuietly(Signal.SIGKILL, to: target, .thread, from: .task(task))
            return .done(0)
        case PtraceRequest.PTRACE_INTERRUPT:
            return try interrupt(target)
        case PtraceRequest.PTRACE_LISTEN:
            return try listen(target)
        case PtraceRequest.PTRACE_SETOPTIONS:
            try checkOptions(task, arguments.options)
            tasks[target].ptrace = tasks[target].ptrace & ~PT.optionMask | arguments.options << PT.optionShift
            return .done(0)
        case PtraceRequest.PTRACE_GETEVENTMSG:
            return .done(0, .message(frames[frame].ptraceMessage))
        case PtraceRequest.PTRACE_GETSIGINFO:
            guard let info = frames[frame].lastSiginfo else { throw Errno(.EINVAL, .noSiginfo) }
            return .done(0, .siginfo(info))
        case PtraceRequest.PTRACE_SETSIGINFO:
            guard frames[frame].lastSiginfo != nil, let info = arguments.siginfo else {
                throw Errno(.EINVAL, .noSiginfo)
            }
            frames[frame].lastSiginfo = info
            return .done(0)
        case PtraceRequest.PTRACE_PEEKSIGINFO:
            return try peekSiginfo(target, arguments)
        case PtraceRequest.PTRACE_GETSIGMASK:
            if arguments.size != 8 { throw Errno(.EINVAL, .sigsetSize) }
            let mask = tasks[target].restoreSigmask ? frames[frame].savedSigmask : tasks[target].blocked
            return .done(0, .mask(SignalSet(bits: mask)))
        case PtraceRequest.PTRACE_SETSIGMASK:
            if arguments.size != 8 { throw Errno(.EINVAL, .sigsetSize) }
            tasks[target].blocked = arguments.mask.bits & ~SignalSet.unblockable.bits
            tasks[target].restoreSigmask = false
            return .done(0)
        default:
            return try performMemory(request, target, arguments)
        }
    }

    /// `ptrace_resume()`.
    private mutating func ptraceResume(
        _ task: Handle,
        _ target: Handle,
        _ request: Int32,
        _ sig: Int64
    ) throws(Errno) {
        try checkSignal(sig)
        let sig = Int32(truncatingIfNeeded: sig)
        tasks[target].syscallTrace = request == PtraceRequest.PTRACE_SYSCALL
        tasks[target].syscallEmulate =
            request == PtraceRequest.PTRACE_SYSEMU || request == PtraceRequest.PTRACE_SYSEMU_SINGLESTEP
        tasks[target].singleStep =
            request == PtraceRequest.PTRACE_SINGLESTEP || request == PtraceRequest.PTRACE_SYSEMU_SINGLESTEP
        tasks[target].exitCode = sig
        tasks[target].jobctl &= ~JobControl.TRACED
        record(.ptrace_resume, target, tid(task), request, sig)
        wake(target)
    }

    private func checkSignal(_ sig: Int64) throws(Errno) {
        if sig < 0 || sig > Int64(Signal.highest) {
            throw Errno(.EIO, .noSuchSignal(Int32(clamping: sig)))
        }
    }

    private mutating func interrupt(_ target: Handle) throws(Errno) -> Step {
        guard tasks[target].ptrace & PT.SEIZED != 0 else { throw Errno(.EIO, .notSeized) }
        guard tasks[target].exitState == .none, tasks[target].sighand != none else { return .done(0) }
        if setJobctlPending(target, JobControl.TRAP_STOP) {
            ptraceSignalWakeUp(target, resume: tasks[target].jobctl & JobControl.LISTENING != 0)
        }
        return .done(0)
    }

    private mutating func listen(_ target: Handle) throws(Errno) -> Step {
        let frame = tasks[target].frame
        guard tasks[target].ptrace & PT.SEIZED != 0, let info = frames[frame].lastSiginfo,
            info.code >> 8 == PtraceEvent.STOP
        else { throw Errno(.EIO, .cannotListen) }
        tasks[target].jobctl |= JobControl.LISTENING
        // Something happened in between: it stops again at once.
        if tasks[target].jobctl & JobControl.TRAP_NOTIFY != 0 { ptraceSignalWakeUp(target, resume: true) }
        return .done(0)
    }

    private func peekSiginfo(_ target: Handle, _ arguments: PtraceArguments) throws(Errno) -> Step {
        if arguments.flags & ~1 != 0 { throw Errno(.EINVAL, .badArgument("flags")) }
        if arguments.nr < 0 { throw Errno(.EINVAL, .badArgument("nr")) }
        let shared = arguments.flags & 1 != 0
        var entry = (shared ? signals[tasks[target].signal].sharedPending : tasks[target].pending).list.first
        // An unsigned offset: one below 0 is far behind the last.
        var skip = UInt64(bitPattern: arguments.off)
        var infos: [SignalInfo] = []
        while entry != none, Int64(infos.count) < arguments.nr {
            if skip == 0 { infos.append(sigqueues[entry].info) }
            skip = skip > 0 ? skip - 1 : 0
            entry = sigqueues[entry].link.next
        }
        return .done(Int64(infos.count), .siginfos(infos))
    }

    /// PEEK, POKE, registers, GET_SYSCALL_INFO: the modelled memory and register file.
    private mutating func performMemory(
        _ request: Int32,
        _ target: Handle,
        _ arguments: PtraceArguments
    ) throws(Errno) -> Step {
        let frame = tasks[target].frame
        switch request {
        case PtraceRequest.PTRACE_PEEKDATA, PtraceRequest.PTRACE_PEEKTEXT:
            let mm = tasks[target].mm
            guard mm != none, (0..<16).contains(arguments.addr) else { throw Errno(.EIO, .badAddress(arguments.addr)) }
            let words = mms[mm].words
            return .done(0, .word(words.isEmpty ? 0 : words[Int(arguments.addr)]))
        case PtraceRequest.PTRACE_POKEDATA, PtraceRequest.PTRACE_POKETEXT:
            let mm = tasks[target].mm
            guard mm != none, (0..<16).contains(arguments.addr) else { throw Errno(.EIO, .badAddress(arguments.addr)) }
            if mms[mm].words.isEmpty { mms[mm].words = Array(repeating: 0, count: 16) }
            mms[mm].words[Int(arguments.addr)] = arguments.data
            return .done(0)
        case PtraceRequest.PTRACE_GETREGS:
            return .done(0, .registers(frames[frame].registers))
        case PtraceRequest.PTRACE_SETREGS:
            if let registers = arguments.registers { setRegisters(target, registers) }
            return .done(0)
        case PtraceRequest.PTRACE_GET_SYSCALL_INFO:
            return syscallInfo(frames[frame])
        default:
            throw Errno(.EIO, .unknownRequest(request))
        }
    }

    /// What a tracer may change: at entry the call's number (-1 skips it), at exit its return value.
    private mutating func setRegisters(_ target: Handle, _ registers: Registers) {
        let frame = tasks[target].frame
        let old = frames[frame].registers.rax
        frames[frame].registers = registers
        // What is put back as it was read changes nothing: a call that is to be restarted still is.
        if case .syscallExit = frames[frame].stage, registers.rax != old {
            let value = registers.rax
            if value < 0, value >= -4095, let name = Errno.Name(rawValue: Int32(-value)) {
                frames[frame].result = .error(Errno(name, .setByTracer))
            } else {
                frames[frame].result = .value(value, .none)
            }
        }
    }

    /// `ptrace_get_syscall_info_op()`: only a stop that PTRACE_O_TRACESYSGOOD marked is known as one of a call. The value
    /// is how much of the structure there is to tell.
    private func syscallInfo(_ frame: Frame) -> Step {
        let number = frame.registers.orig_rax
        switch (frame.lastSiginfo?.code, frame.ptraceMessage) {
        case (Self.markedSyscallStop, Self.syscallEntryMessage):
            return .done(80, .syscallInfo(op: 1, nr: number, rval: 0, isError: false))
        case (Self.markedSyscallStop, Self.syscallExitMessage):
            let value = frame.registers.rax
            return .done(33, .syscallInfo(op: 2, nr: number, rval: value, isError: value < 0 && value >= -4095))
        default:
            return .done(24, .syscallInfo(op: 0, nr: 0, rval: 0, isError: false))
        }
    }
}
