// Making tasks (kernel/fork.c): clone's checks, copy_process, and what the parent does while the child starts.
// Rules A1-A26, H29.

/// What kernel_clone is asked for (`struct kernel_clone_args`).
struct CloneRequest: Sendable {
    var flags: UInt64
    var exitSignal: Int32
    var setTid: [Int32] = []
}

extension Kernel {
    @inline(__always)
    private func has(_ flags: UInt64, _ flag: UInt64) -> Bool { flags & flag != 0 }

    /// The legacy `clone(2)`: the exit signal is the low byte and is not checked (rules A3, A4, A8).
    mutating func clone(_ task: Handle, flags: UInt64, exitSignal: Int32) throws(Errno) -> Step {
        let word = flags & 0xffff_ffff & ~0xff
        if has(word, CloneFlags.CLONE_PIDFD), has(word, CloneFlags.CLONE_PARENT_SETTID) {
            throw Errno(.EINVAL, .cloneFlags("CLONE_PIDFD and CLONE_PARENT_SETTID use the same address"))
        }
        let signal = (exitSignal | Int32(truncatingIfNeeded: flags)) & 0xff
        return try kernelClone(task, CloneRequest(flags: word, exitSignal: signal))
    }

    /// `clone3(2)`: the structure is checked first (rules A12-A19).
    mutating func clone3(_ task: Handle, _ arguments: CloneArguments) throws(Errno) -> Step {
        let flags = arguments.flags
        if arguments.size < 64 { throw Errno(.EINVAL, .cloneStructure("it must have at least 64 bytes")) }
        if arguments.size > 4096 { throw Errno(.E2BIG, .cloneStructure("it may have at most a page")) }
        if arguments.size > 88, arguments.tail {
            throw Errno(.E2BIG, .cloneStructure("bytes behind the part that the kernel knows must be zero"))
        }
        // set_tid and its size came with the structure's second version, the cgroup with its third.
        let setTid = arguments.size < 72 ? [] : arguments.setTid
        if setTid.count > 32 { throw Errno(.EINVAL, .cloneStructure("set_tid has at most 32 numbers")) }
        if arguments.size < 80, !setTid.isEmpty {
            throw Errno(.EINVAL, .cloneStructure("it has set_tid and ends before set_tid_size"))
        }
        if arguments.exitSignal & ~0xff != 0 || arguments.exitSignal > Int64(Signal.highest) {
            throw Errno(.EINVAL, .cloneStructure("exit_signal must be 0 to 64"))
        }
        if has(flags, CloneFlags.CLONE_INTO_CGROUP), arguments.size < 88 {
            throw Errno(.EINVAL, .cloneStructure("CLONE_INTO_CGROUP needs the version that has a cgroup"))
        }
        let known: UInt64 = 0x3_ffff_ffff & ~0xff | CloneFlags.CLONE_NEWTIME
        if flags & ~known != 0 { throw Errno(.EINVAL, .cloneFlags("a bit has no meaning")) }
        if has(flags, CloneFlags.CLONE_DETACHED) || flags & 0x7f != 0 {
            throw Errno(.EINVAL, .cloneFlags("CLONE_DETACHED and the low byte are not for clone3"))
        }
        if has(flags, CloneFlags.CLONE_SIGHAND), has(flags, CloneFlags.CLONE_CLEAR_SIGHAND) {
            throw Errno(.EINVAL, .cloneFlags("CLONE_SIGHAND shares what CLONE_CLEAR_SIGHAND would clear"))
        }
        if has(flags, CloneFlags.CLONE_THREAD) || has(flags, CloneFlags.CLONE_PARENT), arguments.exitSignal != 0 {
            throw Errno(.EINVAL, .cloneFlags("with CLONE_THREAD or CLONE_PARENT there is no exit_signal to choose"))
        }
        if (arguments.stack == 0) != (arguments.stackSize == 0) {
            throw Errno(.EINVAL, .cloneStructure("stack and stack_size go together"))
        }
        if has(flags, CloneFlags.CLONE_INTO_CGROUP) {
            throw Errno(.EBADF, .cloneFlags("CLONE_INTO_CGROUP needs a cgroup, and there are none"))
        }
        return try kernelClone(
            task,
            CloneRequest(
                flags: flags,
                exitSignal: Int32(truncatingIfNeeded: arguments.exitSignal),
                setTid: setTid
            )
        )
    }

    /// `kernel_clone()`: makes the child, starts it, tells a tracer, waits for a vfork child.
    mutating func kernelClone(_ task: Handle, _ request: CloneRequest) throws(Errno) -> Step {
        let flags = request.flags
        var trace: Int32 = 0
        if !has(flags, CloneFlags.CLONE_UNTRACED) {
            if has(flags, CloneFlags.CLONE_VFORK) {
                trace = PtraceEvent.VFORK
            } else if request.exitSignal != Signal.SIGCHLD {
                trace = PtraceEvent.CLONE
            } else {
                trace = PtraceEvent.FORK
            }
            if !isEventEnabled(task, trace) { trace = 0 }
        }
        // A signal that is pending is handled first, so that one sent to the whole group misses no child (rule A24).
        try checkCloneFlags(task, flags)
        recalcSigpending(task)
        if tasks[task].sigpending { return .restart(.noIntr) }
        let child = try copyProcess(task, request, traced: trace != 0)
        let pid = tasks[child].pid
        if has(flags, CloneFlags.CLONE_VFORK) { tasks[child].vforkParent = task }
        wakeUpNewTask(child, by: task)
        let vfork = has(flags, CloneFlags.CLONE_VFORK)
        if trace != 0 {
            let stage = Stage.forkEvent(child: child, pid: pid, vfork: vfork)
            // The child may be dead and its number given back when the parent goes on.
            let frame = frame(of: task)
            frames[frame].kept = Int64(tid(child, seenBy: task))
            frames[frame].keptToo = Int64(number(pid, in: tracerNamespace(task)))
            pinPid(pid)
            if ptraceEvent(task, trace, message: frames[frame].keptToo, stage: stage) { return .blocked }
            unpinPid(pid)
        }
        if vfork { return waitForVfork(task, child: child, pid: pid) }
        return .done(Int64(tid(child, seenBy: task)))
    }

    @inline(__always)
    private func tracerNamespace(_ task: Handle) -> Handle {
        tasks[task].parent == none ? 0 : namespace(of: tasks[task].parent)
    }

    /// `wait_for_vfork_done()`: in state D until the child releases its mm; only a fatal signal ends it sooner.
    private mutating func waitForVfork(_ task: Handle, child: Handle, pid: Handle) -> Step {
        let value = Int64(number(pid, in: namespace(of: task)))
        guard child != none, tasks[child].vforkParent == task, tasks[child].pid == pid else { return .done(value) }
        let frame = frame(of: task)
        frames[frame].kept = value
        frames[frame].keptToo = Int64(number(pid, in: tracerNamespace(task)))
        frames[frame].stage = .vforkWait(child: child, pid: pid)
        pinPid(pid)
        tasks[task].state = rules.vforkIsKillable ? .killable : .uninterruptible
        schedule(task)
        if hasFatalSignal(task), rules.vforkIsKillable { wake(task) }
        return .blocked
    }

    /// After the fork, vfork or clone event stop.
    mutating func afterForkEvent(_ task: Handle, child: Handle, pid: Handle, vfork: Bool) {
        endPtraceStop(task)
        let frame = tasks[task].frame
        frames[frame].stage = .toUser
        let value = frames[frame].kept
        let waits = vfork && pids[pid].task == child && tasks[child].vforkParent == task
        if waits, case .blocked = waitForVfork(task, child: child, pid: pid) {
            unpinPid(pid)
            return
        }
        unpinPid(pid)
        if vfork { return vforkIsDone(task, value) }
        leaveSyscall(task, frames[frame].callID, .value(value, .none))
    }

    /// The vfork child let go of its mm, or the parent is being killed.
    mutating func continueVforkWait(_ task: Handle, child: Handle, pid: Handle) {
        let frame = tasks[task].frame
        let value = frames[frame].kept
        let alive = pids[pid].task == child && tasks[child].vforkParent == task
        if alive, !hasFatalSignal(task) || !rules.vforkIsKillable {
            tasks[task].state = rules.vforkIsKillable ? .killable : .uninterruptible
            schedule(task)
            return
        }
        if alive {
            tasks[child].vforkParent = none
            unpinPid(pid)
            return leaveSyscall(task, frames[frame].callID, .value(value, .none))
        }
        unpinPid(pid)
        vforkIsDone(task, value)
    }

    private mutating func vforkIsDone(_ task: Handle, _ value: Int64) {
        let frame = tasks[task].frame
        frames[frame].kept = value
        if isEventEnabled(task, PtraceEvent.VFORK_DONE),
            ptraceEvent(task, PtraceEvent.VFORK_DONE, message: frames[frame].keptToo, stage: .vforkDone)
        {
            return
        }
        leaveSyscall(task, frames[frame].callID, .value(value, .none))
    }

    mutating func afterVforkDone(_ task: Handle) {
        endPtraceStop(task)
        let frame = tasks[task].frame
        leaveSyscall(task, frames[frame].callID, .value(frames[frame].kept, .none))
    }

    /// `mm_release()`: the vfork parent may go on.
    mutating func completeVfork(_ task: Handle) {
        let parent = tasks[task].vforkParent
        guard parent != none else { return }
        tasks[task].vforkParent = none
        record(.vfork_done, task, tid(parent))
        if tasks[parent].state == .killable || tasks[parent].state == .uninterruptible { wake(parent) }
    }

    /// The checks at the top of `copy_process()`, in Linux's order.
    @inline(__always)
    private func checkCloneFlags(_ task: Handle, _ flags: UInt64) throws(Errno) {
        if rules.detachedGoesWithThread,
            has(flags, CloneFlags.CLONE_DETACHED) != has(flags, CloneFlags.CLONE_THREAD)
        {
            throw Errno(.EINVAL, .cloneFlags("in this kernel CLONE_DETACHED and CLONE_THREAD go together"))
        }
        if has(flags, CloneFlags.CLONE_NEWNS), has(flags, CloneFlags.CLONE_FS) {
            throw Errno(.EINVAL, .cloneFlags("CLONE_NEWNS cannot share the root with CLONE_FS"))
        }
        if has(flags, CloneFlags.CLONE_NEWUSER), has(flags, CloneFlags.CLONE_FS) {
            throw Errno(.EINVAL, .cloneFlags("CLONE_NEWUSER cannot share the root with CLONE_FS"))
        }
        if has(flags, CloneFlags.CLONE_THREAD), !has(flags, CloneFlags.CLONE_SIGHAND) {
            throw Errno(.EINVAL, .cloneFlags("threads share their handlers: CLONE_THREAD needs CLONE_SIGHAND"))
        }
        if has(flags, CloneFlags.CLONE_SIGHAND), !has(flags, CloneFlags.CLONE_VM) {
            throw Errno(.EINVAL, .cloneFlags("shared handlers need shared memory: CLONE_SIGHAND needs CLONE_VM"))
        }
        if has(flags, CloneFlags.CLONE_PARENT), signals[tasks[task].signal].flags & SignalFlags.UNKILLABLE != 0 {
            throw Errno(.EINVAL, .cloneFlags("init may not make siblings with CLONE_PARENT"))
        }
        if has(flags, CloneFlags.CLONE_THREAD) {
            let other = nsproxies[tasks[task].nsproxy].pidForChildren != namespace(of: task)
            if has(flags, CloneFlags.CLONE_NEWUSER) || has(flags, CloneFlags.CLONE_NEWPID) || other {
                throw Errno(.EINVAL, .cloneFlags("threads of a process live in one PID namespace"))
            }
        }
        if has(flags, CloneFlags.CLONE_PIDFD), has(flags, CloneFlags.CLONE_DETACHED) {
            throw Errno(.EINVAL, .cloneFlags("CLONE_PIDFD with CLONE_DETACHED is reserved"))
        }
    }

    /// `copy_process()`: a failed one leaves no trace but the pid cursor (rule A7) and an undo list.
    private mutating func copyProcess(
        _ task: Handle,
        _ request: CloneRequest,
        traced: Bool
    ) throws(Errno) -> Handle {
        let flags = request.flags
        let cred = tasks[task].cred
        let user = creds[cred].user
        let signal = tasks[task].signal
        let limit = limits[signals[signal].rlimits].cur[Int(Resource.RLIMIT_NPROC)]
        if UInt64(userTable[user].processes) + 1 > limit, userTable[user].uid != 0, !creds[cred].effective {
            throw Errno(.EAGAIN, .processLimit(userTable[user].processes, limit))
        }
        tasks[task].flags &= ~PF.NPROC_EXCEEDED
        if tasks.count >= Int(configuration.threadsMax) { throw Errno(.EAGAIN, .threadsMax(configuration.threadsMax)) }
        // copy_semundo() comes before all that can fail from here on: the caller keeps the list that it got.
        if has(flags, CloneFlags.CLONE_SYSVSEM) { undoList(task) }
        let newNamespaces = flags & rules.cloneNamespaces
        if newNamespaces != 0, newNamespaces != CloneFlags.CLONE_NEWUSER, !usesCapability(task) {
            throw Errno(.EPERM, .needsCapability)
        }
        if has(flags, CloneFlags.CLONE_NEWUSER) {
            throw Errno(.EINVAL, .cloneFlags("user namespaces are not modelled"))
        }
        // Room for it is made sure of while nothing has been made yet.
        if has(flags, CloneFlags.CLONE_PIDFD) {
            _ = try unusedDescriptors(task)
            try checkMaxFiles()
        }
        let proxy = try copyNamespaces(task, flags & ~Self.namespaceFlags | newNamespaces)

        var child = Task()
        child.cred = cred
        child.nsproxy = proxy
        let handle = tasks.allocate(child)
        let pid: Handle
        do throws(Errno) {
            pid = try allocPid(in: nsproxies[proxy].pidForChildren, choosing: request.setTid, by: task)
        } catch {
            tasks.release(handle, Task())
            putNSProxy(proxy)
            throw error
        }
        build(handle, from: task, pid: pid, request, traced: traced)
        // The descriptor is the parent's alone: the child's table was copied before.
        if has(flags, CloneFlags.CLONE_PIDFD) {
            _ = try installPidFD(task, pid, flags: has(flags, CloneFlags.CLONE_THREAD) ? Self.PIDFD_THREAD : 0)
        }
        return handle
    }

    static let namespaceFlags: UInt64 =
        CloneFlags.CLONE_NEWNS | CloneFlags.CLONE_NEWUTS | CloneFlags.CLONE_NEWIPC | CloneFlags.CLONE_NEWPID
        | CloneFlags.CLONE_NEWNET | CloneFlags.CLONE_NEWCGROUP | CloneFlags.CLONE_NEWUSER | CloneFlags.CLONE_NEWTIME

    /// The part of `copy_process()` that cannot fail: share or copy each object, link the child in.
    private mutating func build(
        _ child: Handle,
        from task: Handle,
        pid: Handle,
        _ request: CloneRequest,
        traced: Bool
    ) {
        let flags = request.flags
        let thread = has(flags, CloneFlags.CLONE_THREAD)
        var new = tasks[child]
        creds[new.cred].count += 1
        userTable[creds[new.cred].user].processes += 1
        new.comm = tasks[task].comm
        strings[new.comm].count += 1
        new.flags = tasks[task].flags & ~(PF.SUPERPRIV | PF.NPROC_EXCEEDED) | PF.FORKNOEXEC
        new.nice = tasks[task].nice
        new.noNewPrivs = tasks[task].noNewPrivs
        new.blocked = tasks[task].blocked
        new.startTime = time
        new.selfExecID = tasks[task].selfExecID
        new.pid = pid
        share(&new, from: task, flags)

        if has(flags, CloneFlags.CLONE_PARENT) || thread {
            new.realParent = tasks[task].realParent
            new.parentExecID = tasks[task].parentExecID
            let inherited = rules.siblingInheritsSignal ? tasks[leader(task)].exitSignal : request.exitSignal
            new.exitSignal = thread ? -1 : inherited
        } else {
            new.realParent = task
            new.parentExecID = tasks[task].selfExecID
            new.exitSignal = request.exitSignal
        }
        new.birthParent = tgid(new.realParent)
        new.birthTask = new.realParent == none ? 0 : tasks[new.realParent].born
        new.parent = new.realParent
        tasks[child] = new
        if has(flags, CloneFlags.CLONE_SYSVSEM) { shareUndo(from: task, to: child) }
        pids[pid].task = child
        if has(flags, CloneFlags.CLONE_PTRACE) || traced { inheritTracer(child, from: task) }

        if thread {
            let signal = tasks[task].signal
            tasks[child].signal = signal
            signals[signal].count += 1
            signals[signal].live += 1
            signals[signal].quickThreads += 1
            signals[signal].nrThreads += 1
            joinGroupStop(child, creator: task)
            appendThread(child)
        } else {
            newProcess(child, from: task, pid: pid)
        }
        figures.forks &+= 1
        tasks[child].born = seq + 1
        record(
            .sched_process_fork,
            task,
            tid(child),
            tgid(child),
            tasks[child].exitSignal,
            Int32(truncatingIfNeeded: flags)
        )
    }

    /// Shares or copies mm, files, fs and sighand, as the flags say.
    private mutating func share(_ child: inout Task, from task: Handle, _ flags: UInt64) {
        let mm = tasks[task].mm
        if has(flags, CloneFlags.CLONE_VM) {
            mms[mm].count += 1
            if !has(flags, CloneFlags.CLONE_VFORK) { mms[mm].stacks &+= 1 }
            child.mm = mm
        } else {
            var copy = mms[mm]
            copy.count = 1
            programs[copy.program].count += 1
            child.mm = mms.allocate(copy)
        }
        if has(flags, CloneFlags.CLONE_FILES) {
            filesTable[tasks[task].files].count += 1
            child.files = tasks[task].files
        } else {
            child.files = copyFiles(tasks[task].files)
        }
        if has(flags, CloneFlags.CLONE_FS) {
            fsTable[tasks[task].fs].count += 1
            child.fs = tasks[task].fs
        } else {
            child.fs = copyFS(tasks[task].fs)
        }
        let sighand = tasks[task].sighand
        if has(flags, CloneFlags.CLONE_SIGHAND) {
            sighands[sighand].count += 1
            child.sighand = sighand
        } else {
            var copy = sighands[sighand]
            copy.count = 1
            if has(flags, CloneFlags.CLONE_CLEAR_SIGHAND) { copy.flushHandlers() }
            child.sighand = sighands.allocate(copy)
        }
    }

    /// A new thread group: its signal_struct, its place among processes, in the group and in the session.
    private mutating func newProcess(_ child: Handle, from task: Handle, pid: Handle) {
        let old = tasks[task].signal
        var signal = SignalStruct()
        signal.leader = child
        signal.tgid = pid
        signal.currTarget = child
        signal.rlimits = signals[old].rlimits
        limits[signal.rlimits].count += 1
        signal.tty = signals[old].tty
        let parent = tasks[child].realParent
        if parent != none {
            let family = signals[tasks[parent].signal]
            signal.hasChildSubreaper = family.hasChildSubreaper || family.isChildSubreaper
        }
        let namespace = pids[pid].namespace
        if namespaces[namespace].childReaper == none {
            namespaces[namespace].childReaper = child
            signal.flags = SignalFlags.UNKILLABLE
        }
        let handle = signals.allocate(signal)
        tasks[child].signal = handle
        pids[pid].leader = child
        appendThread(child)
        appendProcess(handle)
        if parent != none { appendChild(child, to: parent) }
        attachPgrp(handle, signals[old].pgrp)
        attachSession(handle, signals[old].session)
    }

    /// `wake_up_new_task()`: the child is able to run; signals that waited for it are looked at.
    private mutating func wakeUpNewTask(_ child: Handle, by task: Handle) {
        enqueueRunnable(child)
        record(.wake_up_new_task, child, tid(task))
        if recalcSigpendingSet(child) { kick(child) }
    }
}

extension SighandStruct {
    /// `flush_signal_handlers()`, of exec and CLONE_CLEAR_SIGHAND: handlers become SIG_DFL, flags and masks go, ignored stays ignored.
    mutating func flushHandlers() {
        guard !actions.isEmpty else { return }
        let kept = ignored
        actions = []
        caught = 0
        ignored = 0
        for signal in SignalSet(bits: kept).members { setAction(signal, SignalAction(handler: .SIG_IGN)) }
    }
}
