// What a task does inside the kernel while it is not in user mode, as data: the "kernel stack" of a task that sleeps, is
// stopped, or is on its way back to user mode.

/// The kernel stack of one task.
struct Frame: Sendable {
    /// Where it goes on when it runs again.
    var stage: Stage = .toUser
    /// The call that it is inside, if any.
    var call: Syscall?
    var callID: UInt64 = 0
    /// What the call will return on the way to user mode.
    var result: CallResult = .pending
    /// Signal frames on the user stack whose handlers have not run yet.
    var handlers: [HandlerFrame] = []
    /// The mask to put back when no handler does (`saved_sigmask`).
    var savedSigmask: UInt64 = 0
    /// While in a ptrace-stop: `ptrace_message` and `last_siginfo`.
    var ptraceMessage: Int64 = 0
    var lastSiginfo: SignalInfo?
    /// The call was skipped by its tracer (SYSEMU, or number -1).
    var skipped = false
    /// A finished or restarted call must not be restarted once more for a second handler.
    var restartDecided = false
    var registers = Registers()
    /// Numbers that the call keeps for itself while it sleeps or stands in a stop, out of reach of the tracer: the child's
    /// or the old number as the task and as its tracer see it, the end of a sleep.
    var kept: Int64 = 0
    var keptToo: Int64 = 0

    /// Its call will be entered anew on the way to user mode.
    var restarts: Bool {
        switch result {
        case .restart, .pending: call != nil
        case .value, .error: false
        }
    }

    /// A signal frame: what the handler gets, and the mask that its return puts back.
    struct HandlerFrame: Sendable {
        var info: SignalInfo
        var savedMask: UInt64
    }
}

/// Where a task goes on.
enum Stage: Sendable {
    /// On the way to user mode (`exit_to_user_mode_loop`).
    case toUser
    /// In the ptrace-stop at the entry of the call.
    case syscallEntry
    /// In the ptrace-stop at the exit of the call.
    case syscallExit
    /// Asleep inside the call.
    case sleep(Sleep)
    /// fork: stopped for its event; then waits for the vfork child.
    case forkEvent(child: Handle, pid: Handle, vfork: Bool)
    /// fork: waits until the child gives up its mm (`wait_for_vfork_done`).
    case vforkWait(child: Handle, pid: Handle)
    /// fork: stopped for PTRACE_EVENT_VFORK_DONE.
    case vforkDone
    /// PTRACE_ATTACH and SEIZE of a stopped task: waits until it is in a ptrace-stop.
    case trapping
    /// execve: waits for the other threads to die, then for the leader (`de_thread`).
    case deThread(waitingForLeader: Bool)
    /// execve: stopped for PTRACE_EVENT_EXEC.
    case execEvent
    /// exit: stopped for PTRACE_EVENT_EXIT.
    case exitEvent(code: Int32)
    /// exit of a namespace's init: waits until the namespace is empty (`zap_pid_ns_processes`).
    case zapNamespace(code: Int32, groupDead: Bool)
    /// exit: it was told to die and has not begun.
    case exiting(code: Int32)
    /// exit: exit_notify is what remains.
    case exitNotify(code: Int32, groupDead: Bool)
    /// Stopped for its tracer to see a signal (`ptrace_signal`).
    case signalStop(shared: Bool)
    /// Stopped for its tracer: group-stop or PTRACE_EVENT_STOP (`do_jobctl_trap`).
    case jobctlTrap
    /// Stopped by job control (`do_signal_stop`).
    case groupStop
    /// Stopped for a tracer that steps, at the first instruction of a handler.
    case singleStep
}

/// What a sleeping task waits for.
enum Sleep: Sendable {
    case wait(WaitRequest)
    case pause
    case sigsuspend
    /// `until`: virtual time, nil for ever.
    case sigtimedwait(set: UInt64, until: Int64?)
    case nanosleep(until: Int64)
    case semaphore(SemaphoreSleep)
    case pipeRead(file: Handle, count: Int64)
    case pipeWrite(file: Handle, count: Int64)
    case signalfdRead(file: Handle, count: Int64)
    /// PTRACE_ATTACH and SEIZE: an exec in the process has to end first.
    case exec(signal: Handle)
}

/// What a call is going to return.
enum CallResult: Sendable {
    case pending
    case value(Int64, CallData)
    case error(Errno)
    /// -ERESTART…: decided on the way to user mode, by whether a handler runs.
    case restart(Restart)

    /// `include/linux/errno.h`: codes that never reach user mode.
    enum Restart: Sendable {
        /// -ERESTARTSYS: restarts unless a handler without SA_RESTART runs.
        case sys
        /// -ERESTARTNOINTR: always restarts.
        case noIntr
        /// -ERESTARTNOHAND: restarts only if no handler runs.
        case noHand
        /// -ERESTART_RESTARTBLOCK: restarts, with what is left of the time, only if no handler runs.
        case block

        /// The code as it stands in a register at a syscall-exit stop.
        var code: Int64 {
            switch self {
            case .sys: -512
            case .noIntr: -513
            case .noHand: -514
            case .block: -516
            }
        }
    }
}

/// What a system call does: how its body hands over to the way out.
enum Step: Sendable {
    /// It returned.
    case done(Int64, CallData = .none)
    /// It sleeps, or stopped for its tracer; its frame says where it goes on.
    case blocked
    /// It will return one of the -ERESTART codes.
    case restart(CallResult.Restart)
    /// The task will never go on: it died, or is dying.
    case gone
}

extension Kernel {
    /// The frame of a task, made when it has none: it carries the call being made.
    mutating func frame(of task: Handle) -> Handle {
        if tasks[task].frame != none { return tasks[task].frame }
        var frame = Frame()
        if enteringID != 0, tasks[task].call == enteringID {
            frame.call = entering
            frame.callID = enteringID
            blockedCalls[enteringID] = task
        }
        let handle = frames.allocate(frame)
        tasks[task].frame = handle
        return handle
    }

    mutating func dropFrame(_ task: Handle) {
        let frame = tasks[task].frame
        guard frame != none else { return }
        tasks[task].frame = none
        if frames[frame].callID != 0 { blockedCalls[frames[frame].callID] = nil }
        frames.release(frame, Frame())
    }

    /// The arguments of the call being made, whose id is `enteringID`.
    @inline(__always)
    var entering: Syscall {
        get { enteringID == performing ? finished.current : resumed }
        set { if enteringID == performing { finished.current = newValue } else { resumed = newValue } }
    }

    /// The way into a call: a stop for a tracer that asked for it, then the call itself.
    mutating func enterSyscall(_ task: Handle, _ call: Syscall, _ id: UInt64) {
        enteringID = id
        entering = call
        if tasks[task].syscallTrace || tasks[task].syscallEmulate {
            let frame = frame(of: task)
            frames[frame].skipped = tasks[task].syscallEmulate
            frames[frame].registers.orig_rax = Int64(call.name.index)
            frames[frame].registers.rax = -38
            reportSyscall(task, stage: .syscallEntry)
            return
        }
        executeSyscall(task, call)
    }

    /// Performs the call and sees to what follows from its outcome.
    mutating func executeSyscall(_ task: Handle, _ call: Syscall) {
        let id = tasks[task].call
        do throws(Errno) {
            switch try dispatch(call, task) {
            case .done(let value, let data):
                leaveSyscall(task, id, .value(value, data))
            case .restart(let restart):
                leaveSyscall(task, id, .restart(restart))
            case .blocked:
                enteringID = 0
            case .gone:
                enteringID = 0
            }
        } catch {
            leaveSyscall(task, id, .error(error))
        }
    }

    /// The way out of a call: the common case returns at once, without a frame.
    mutating func leaveSyscall(_ task: Handle, _ id: UInt64, _ result: CallResult) {
        if tasks[task].frame == none, !tasks[task].sigpending, !tasks[task].syscallTrace, !tasks[task].singleStep {
            switch result {
            case .value(let value, let data):
                finish(id, entering, task, .returned, value, data, nil)
                enteringID = 0
                return
            case .error(let errno):
                finish(id, entering, task, .failed, 0, .none, errno)
                enteringID = 0
                return
            case .restart, .pending:
                break
            }
        }
        let frame = frame(of: task)
        enteringID = 0
        frames[frame].result = result
        frames[frame].stage = .toUser
        switch result {
        case .value(let value, _): frames[frame].registers.rax = value
        case .error(let errno): frames[frame].registers.rax = -Int64(errno.name.rawValue)
        case .restart(let restart): frames[frame].registers.rax = restart.code
        case .pending: break
        }
        // A tracer that stepped over the call sees a trap instead of a syscall stop (report_single_step).
        if tasks[task].singleStep, !tasks[task].syscallEmulate {
            tasks[task].singleStep = false
            forceSingleStepTrap(task, code: SignalInfo.TRAP_BRKPT)
        } else if tasks[task].syscallTrace {
            reportSyscall(task, stage: .syscallExit)
            return
        }
        // Whoever kills itself along with others gets to die only after it has sent the last signal.
        if id == performing, othersAreWaiting, signals[tasks[task].signal].flags & SignalFlags.GROUP_EXIT != 0 {
            return queueUp(task, .toUser)
        }
        returnToUser(task)
    }

    /// `exit_to_user_mode_loop()`: signals first, then handlers, then the call's return or restart.
    mutating func returnToUser(_ task: Handle) {
        while true {
            while tasks[task].sigpending {
                if !getSignal(task) { return }
            }
            let frame = tasks[task].frame
            guard frame != none else { return }
            // The one instruction is the handler's, or the one after the call; a call that restarts is itself the one.
            if tasks[task].singleStep, !frames[frame].handlers.isEmpty || !frames[frame].restarts {
                tasks[task].singleStep = false
                forceSingleStepTrap(task, code: SignalInfo.TRAP_TRACE)
                continue
            }
            // The handler that was set up last runs first; its return puts its mask back (`rt_sigreturn`).
            if let handler = frames[frame].handlers.popLast() {
                recordDelivery(task, handler.info, .handler)
                setBlocked(task, handler.savedMask & ~SignalSet.unblockable.bits)
                continue
            }
            break
        }
        let frame = tasks[task].frame
        if tasks[task].restoreSigmask {
            tasks[task].restoreSigmask = false
            setBlocked(task, frames[frame].savedSigmask)
            if tasks[task].sigpending { return returnToUser(task) }
        }
        let result = frames[frame].result
        let id = frames[frame].callID
        guard let call = frames[frame].call else {
            dropFrame(task)
            return
        }
        switch result {
        case .value(let value, let data):
            dropFrame(task)
            finish(id, call, task, .returned, value, data, nil)
        case .error(let errno):
            // An interrupted nanosleep tells what was left.
            var data = CallData.none
            if case .nanosleep = call, frames[frame].restartDecided { data = .remaining(restOfSleep(frames[frame])) }
            dropFrame(task)
            finish(id, call, task, .failed, 0, data, errno)
        case .restart, .pending:
            let rest = restartedCall(call, frames[frame])
            dropFrame(task)
            enterSyscall(task, rest, id)
        }
    }

    /// A restarted nanosleep sleeps only for what is left.
    private func restartedCall(_ call: Syscall, _ frame: Frame) -> Syscall {
        if case .restart(.block) = frame.result, case .nanosleep = call {
            let rest = restOfSleep(frame)
            return .nanosleep(seconds: rest / 1_000_000_000, nanoseconds: rest % 1_000_000_000)
        }
        return call
    }

    /// What is left of an interrupted nanosleep.
    private func restOfSleep(_ frame: Frame) -> Int64 { max(0, frame.kept - time) }

    /// A handler is about to run: whether an interrupted call restarts or returns EINTR (`handle_signal`).
    mutating func decideRestart(_ task: Handle, restarts: Bool) {
        let frame = tasks[task].frame
        guard frame != none, !frames[frame].restartDecided, case .restart(let kind) = frames[frame].result else {
            return
        }
        frames[frame].restartDecided = true
        switch kind {
        case .noIntr: break
        case .sys where restarts: break
        case .sys, .noHand, .block:
            frames[frame].result = .error(Errno(.EINTR, .interrupted))
            frames[frame].registers.rax = -4
        }
    }

    /// A task that was on the work queue goes on.
    mutating func resume(_ task: Handle) {
        guard tasks[task].exitState == .none, tasks[task].state == .running, tasks[task].signal != none else { return }
        let frame = tasks[task].frame
        guard frame != none else {
            if tasks[task].sigpending { returnToUser(task) }
            return
        }
        switch frames[frame].stage {
        case .toUser: returnToUser(task)
        case .syscallEntry: afterSyscallEntry(task)
        case .syscallExit: afterSyscallExit(task)
        case .sleep(let sleep): continueSleep(task, sleep)
        case .forkEvent(let child, let pid, let vfork): afterForkEvent(task, child: child, pid: pid, vfork: vfork)
        case .vforkWait(let child, let pid): continueVforkWait(task, child: child, pid: pid)
        case .vforkDone: afterVforkDone(task)
        case .trapping: leaveSyscall(task, tasks[task].call, .value(0, .none))
        case .deThread(let waitingForLeader): continueDeThread(task, waitingForLeader: waitingForLeader)
        case .execEvent: afterExecEvent(task)
        case .exitEvent(let code): afterExitEvent(task, code)
        case .exiting(let code): doExit(task, code)
        case .exitNotify(let code, let groupDead): exitNotify(task, code, groupDead)
        case .zapNamespace(let code, let groupDead): continueZap(task, code: code, groupDead: groupDead)
        case .signalStop(let shared): afterSignalStop(task, shared: shared)
        case .jobctlTrap:
            endPtraceStop(task)
            frames[frame].stage = .toUser
            tasks[task].sigpending = true
            returnToUser(task)
        case .groupStop:
            // get_signal looks at everything once more, whether or not TIF_SIGPENDING is set.
            frames[frame].stage = .toUser
            tasks[task].sigpending = true
            returnToUser(task)
        case .singleStep:
            endPtraceStop(task)
            frames[frame].stage = .toUser
            returnToUser(task)
        }
    }

    /// Puts the task to sleep inside its call.
    mutating func sleep(_ task: Handle, _ sleep: Sleep, _ state: RunState = .interruptible) -> Step {
        let frame = frame(of: task)
        frames[frame].stage = .sleep(sleep)
        tasks[task].state = state
        schedule(task)
        // A signal that is pending already does not let it sleep.
        if tasks[task].sigpending, state == .interruptible { wake(task) }
        return .blocked
    }

    /// A sleeper was woken: by what it waited for, by a signal, or for nothing.
    mutating func continueSleep(_ task: Handle, _ sleep: Sleep) {
        let frame = tasks[task].frame
        guard let call = frames[frame].call else { return }
        enteringID = frames[frame].callID
        entering = call
        let id = enteringID
        do throws(Errno) {
            let step: Step
            switch sleep {
            case .wait(let request): step = try continueWait(task, request)
            case .pause:
                step = tasks[task].sigpending ? .restart(.noHand) : self.sleep(task, .pause)
            case .sigsuspend: step = continueSigsuspend(task)
            case .sigtimedwait(let set, let until): step = try continueSigtimedwait(task, set, until)
            case .nanosleep(let until): step = continueNanosleep(task, until)
            case .semaphore(let sleep): step = try continueSemaphore(task, sleep)
            case .pipeRead(let file, let count): step = try continuePipeRead(task, file, count)
            case .pipeWrite(let file, let count): step = try continuePipeWrite(task, file, count)
            case .signalfdRead(let file, let count): step = try continueSignalfdRead(task, file, count)
            case .exec(let signal): step = try continueExecWait(task, signal)
            }
            switch step {
            case .done(let value, let data): leaveSyscall(task, id, .value(value, data))
            case .restart(let restart): leaveSyscall(task, id, .restart(restart))
            case .blocked, .gone: enteringID = 0
            }
        } catch {
            leaveSyscall(task, id, .error(error))
        }
    }
}
