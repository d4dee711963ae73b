// How a task dies (kernel/exit.c). do_exit() reads as the chapter's list: one line a chore, top to bottom, each an event
// with what it released and the counts before and after.
//
// exit() and a fatal signal end in do_exit; exit_group and a fatal signal take the other threads along first. What is
// left afterwards is a zombie: its number, its links, its exit code, its signal structures; the parent's wait4() or
// release_task() by whoever else reaps it frees these. Rules B1-B14, C1-C12, E1-E13.

extension Kernel {
    /// `exit(2)`: ends the calling task only.
    mutating func exit(_ task: Handle, _ status: Int32) -> Step {
        finish(enteringID, entering, task, .noReturn, 0, .none, nil)
        forgetCall(task, enteringID)
        enteringID = 0
        doExit(task, (status & 0xff) << 8)
        return .gone
    }

    /// `exit_group(2)`: ends every task of the process.
    mutating func exitGroup(_ task: Handle, _ status: Int32) -> Step {
        finish(enteringID, entering, task, .noReturn, 0, .none, nil)
        forgetCall(task, enteringID)
        enteringID = 0
        groupExit(task, (status & 0xff) << 8)
        return .gone
    }

    /// The call is over for its client though the task is still on its way out.
    private mutating func forgetCall(_ task: Handle, _ id: UInt64) {
        blockedCalls[id] = nil
        let frame = tasks[task].frame
        if frame != none {
            frames[frame].call = nil
            frames[frame].callID = 0
        }
    }

    /// `do_group_exit()`: the first group exit wins; later ones take over its code (rule B2).
    mutating func groupExit(_ task: Handle, _ exitCode: Int32) {
        let signal = tasks[task].signal
        var code = exitCode
        if signals[signal].flags & SignalFlags.GROUP_EXIT != 0 {
            code = signals[signal].groupExitCode
        } else if signals[signal].groupExecTask != none {
            code = 0
        } else {
            signals[signal].groupExitCode = code
            signals[signal].flags = SignalFlags.GROUP_EXIT
            record(.do_group_exit, task, code, signals[signal].nrThreads)
            _ = zapOtherThreads(task)
        }
        doExit(task, code)
    }

    /// `do_exit()`, up to the stop that a tracer may have asked for.
    mutating func doExit(_ task: Handle, _ code: Int32) {
        let frame = tasks[task].frame
        if frame != none, frames[frame].callID != 0, let call = frames[frame].call {
            finish(frames[frame].callID, call, task, .killed, 0, .none, nil)
            forgetCall(task, frames[frame].callID)
        }
        if tasks[task].letsChildGoFirst {
            tasks[task].letsChildGoFirst = false
            if othersAreWaiting { return queueUp(task, .exiting(code: code)) }
        }
        record(.do_exit, task, code, signals[tasks[task].signal].flags & SignalFlags.GROUP_EXIT != 0 ? 1 : 0)
        synchronizeGroupExit(task, code)
        if isEventEnabled(task, PtraceEvent.EXIT),
            ptraceEvent(task, PtraceEvent.EXIT, message: Int64(code), stage: .exitEvent(code: code))
        {
            return
        }
        doExitChores(task, code)
    }

    mutating func afterExitEvent(_ task: Handle, _ code: Int32) {
        endPtraceStop(task)
        doExitChores(task, code)
    }

    /// The chapter's list.
    private mutating func doExitChores(_ task: Handle, _ code: Int32) {
        exitSignals(task)
        let groupDead = dropLive(task)
        if groupDead, isGlobalInit(task) { return panic(exitCode: groupCode(task) != 0 ? groupCode(task) : code) }
        if groupDead { delTimers(task) }
        storeExitCode(task, code, groupDead)
        let memory = acctCollect(task)
        exitMM(task)
        if groupDead || !rules.accountsProcesses { writeAccounting(task, code, memory) }
        exitSemaphores(task)
        exitFiles(task)
        exitFS(task)
        if groupDead { disassociateCtty(task, onExit: true) }
        exitNamespace(task)
        if parentGoesFirst(task) {
            // It only takes its signal first: its own exit takes as long as this one.
            tasks[tasks[task].parent].letsChildGoFirst = true
            return queueUp(task, .exitNotify(code: code, groupDead: groupDead))
        }
        exitNotify(task, code, groupDead)
    }

    /// `synchronize_group_exit()`: the code of the last thread to exit becomes the process's (rule C17).
    private mutating func synchronizeGroupExit(_ task: Handle, _ code: Int32) {
        let signal = tasks[task].signal
        signals[signal].quickThreads -= 1
        if rules.lastThreadDecides, signals[signal].quickThreads == 0,
            signals[signal].flags & SignalFlags.GROUP_EXIT == 0
        {
            signals[signal].flags = SignalFlags.GROUP_EXIT
            signals[signal].groupExitCode = code
            signals[signal].groupStopCount = 0
        }
    }

    @inline(__always)
    private func groupCode(_ task: Handle) -> Int32 { signals[tasks[task].signal].groupExitCode }

    /// `atomic_dec_and_test(&signal->live)`: is this the last thread of the process to exit?
    private mutating func dropLive(_ task: Handle) -> Bool {
        let signal = tasks[task].signal
        signals[signal].live -= 1
        return signals[signal].live == 0
    }

    private mutating func delTimers(_ task: Handle) {
        let armed = exitTimers(tasks[task].signal)
        record(.del_timer_sync, task, armed)
    }

    private mutating func storeExitCode(_ task: Handle, _ code: Int32, _ groupDead: Bool) {
        tasks[task].exitCode = code
        record(.exit_code, task, code)
        record(.sched_process_exit, task, code, groupDead ? 1 : 0)
    }

    /// `exit_mm()`: a vfork parent goes on; the last user destroys the address space.
    private mutating func exitMM(_ task: Handle) {
        completeVfork(task)
        let mm = tasks[task].mm
        guard mm != none else { return }
        tasks[task].mm = none
        tasks[task].userDumpable = mms[mm].dumpable == 1
        let before = mms[mm].count
        putMM(mm)
        record(.exit_mm, task, mm, before, before - 1)
    }

    private mutating func writeAccounting(_ task: Handle, _ code: Int32, _ memory: Int64) {
        acctProcess(task, exitCode: code, memory: memory)
        let written = resources.accounting.records.isEmpty ? 0 : accountingFile.count / 64
        record(.acct_process, task, code, Int32(clamping: written))
    }

    private mutating func exitSemaphores(_ task: Handle) {
        let list = tasks[task].sysvsem
        guard list != none else { return record(.exit_sem, task, none, 0, 0, 0) }
        let (before, after, undone) = exitSem(task)
        record(.exit_sem, task, list, before, after, undone)
    }

    private mutating func exitFiles(_ task: Handle) {
        let files = tasks[task].files
        guard files != none else { return }
        tasks[task].files = none
        let (before, after) = putFiles(files, by: task)
        record(.exit_files, task, files, before, after)
    }

    private mutating func exitFS(_ task: Handle) {
        let fs = tasks[task].fs
        guard fs != none else { return }
        tasks[task].fs = none
        let (before, after) = putFS(fs)
        record(.exit_fs, task, fs, before, after)
    }

    private mutating func exitNamespace(_ task: Handle) {
        let proxy = tasks[task].nsproxy
        guard proxy != none else { return }
        tasks[task].nsproxy = none
        let before = nsproxies[proxy].count
        putNSProxy(proxy)
        record(.exit_namespace, task, proxy, before, before - 1)
    }

    /// The rest of an exit waits behind those who were woken before.
    mutating func queueUp(_ task: Handle, _ stage: Stage) {
        let frame = frame(of: task)
        frames[frame].stage = stage
        if tasks[task].queued { tasks[task].skipsTurn = true }
        tasks[task].queued = true
        work.append(.resume(task))
    }

    /// Whoever is told of this death is out of the way first when it is about to stop or die itself.
    private func parentGoesFirst(_ task: Handle) -> Bool {
        let parent = tasks[task].parent
        return parent != none && !sameThreadGroup(parent, task) && isAboutToStopOrDie(parent)
    }

    /// Was the task woken for a signal that stops or kills it?
    ///
    /// On Linux it runs on another CPU meanwhile, and to take a signal is short beside what do_exit or a stop does.
    func isAboutToStopOrDie(_ task: Handle) -> Bool {
        guard tasks[task].queued, tasks[task].sighand != none else { return false }
        let signal = tasks[task].signal
        // Its death was decided when the signal was sent: there is nothing left to take.
        if signals[signal].flags & SignalFlags.GROUP_EXIT != 0 { return false }
        let pending = tasks[task].pending.signal | signals[signal].sharedPending.signal
        let ready = SignalSet(bits: pending & ~tasks[task].blocked)
        if tasks[task].ptrace != 0, !ready.isEmpty { return true }
        let sighand = tasks[task].sighand
        let standard =
            (ready - SignalSet.ignoredByDefault).bits & ~(sighands[sighand].caught | sighands[sighand].ignored)
        return standard != 0 && signals[signal].flags & SignalFlags.UNKILLABLE == 0
    }

    /// `exit_notify()`: the children get a new parent, the task becomes a zombie, the parent is told.
    mutating func exitNotify(_ task: Handle, _ code: Int32, _ groupDead: Bool) {
        record(.exit_notify, task, groupDead ? 1 : 0, signals[tasks[task].signal].live)
        dropFrame(task)
        exitPtrace(task)
        // The init of a namespace stays until nobody else is in it (zap_pid_ns_processes).
        if mustZapNamespace(task) {
            // The tracees that end here have numbers of the namespace, for which it waits.
            releaseDead(by: task)
            return zapNamespace(task, code, groupDead)
        }
        completeExitNotify(task, code, groupDead)
    }

    mutating func completeExitNotify(_ task: Handle, _ code: Int32, _ groupDead: Bool) {
        forgetOriginalParent(task)
        let signal = tasks[task].signal
        if groupDead { killOrphanedGroup(leader(task), parent: none) }
        becomeZombie(task)
        var reapsItself = false
        if tasks[task].ptrace != 0 {
            let own = isLeader(task) && threadGroupEmpty(task) && !isPtraceReparented(task)
            reapsItself = notifyParent(task, own ? tasks[task].exitSignal : Signal.SIGCHLD)
        } else if isLeader(task) {
            reapsItself = threadGroupEmpty(task) && notifyParent(task, tasks[task].exitSignal)
        } else {
            reapsItself = true
        }
        if reapsItself {
            markDead(task)
            dead.append(task)
        }
        // A thread that executes a new program may be waiting for this leader to die.
        if signals[signal].notifyCount < 0, signals[signal].groupExecTask != none {
            wake(signals[signal].groupExecTask)
        }
        if current == task {
            record(.schedule, task, tid(runQueue.first == task ? tasks[task].run.next : runQueue.first))
        }
        schedule(task)
        releaseDead(by: task)
    }

    private mutating func becomeZombie(_ task: Handle) {
        tasks[task].state = .dead
        tasks[task].exitState = .zombie
        zombies += 1
        record(.exit_state, task, Int32(TaskState.zombie.rawValue))
    }

    /// EXIT_DEAD: about to be released.
    mutating func markDead(_ task: Handle) {
        if tasks[task].exitState == .zombie { zombies -= 1 }
        tasks[task].exitState = .dead
        record(.exit_state, task, Int32(TaskState.dead.rawValue))
    }

    /// Releases the tasks that reap themselves, the last found first, as exit_notify's list does.
    mutating func releaseDead(by task: Handle) {
        while !dead.isEmpty, let next = dead.popLast() { releaseTask(next, by: task) }
    }
}
