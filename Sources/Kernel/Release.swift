// release_task() (kernel/exit.c): what frees the last things that a zombie holds. Rules C13, C14.

extension Kernel {
    /// `release_task()`: the user's count, the trace link, the signal structures, the numbers, and the structure itself.
    mutating func releaseTask(_ first: Handle, by task: Handle) {
        var released = first
        while true {
            record(.release_task, released, tid(task))
            freeUid(released)
            if !rules.waitCollectsTimes, isLeader(released), tasks[released].realParent != none {
                addChildTotals(parentSignal: tasks[tasks[released].realParent].signal, child: released)
            }
            if tasks[released].ptrace != 0 {
                record(.ptrace_unlink, released, tid(tasks[released].parent), tid(tasks[released].realParent))
                ptraceUnlink(released)
            }
            let signal = tasks[released].signal
            let wasLeader = isLeader(released)
            exitSignal(released, wasLeader)
            // The last thread is gone and the leader was a zombie all along: now its parent is told.
            let leader = signals[signal].leader
            var zapLeader = false
            if !wasLeader, leader != none, leader != released, threadGroupEmpty(leader),
                tasks[leader].exitState == .zombie
            {
                if signals[signal].flags & SignalFlags.GROUP_EXIT != 0 {
                    tasks[leader].exitCode = signals[signal].groupExitCode
                }
                zapLeader = notifyParent(leader, tasks[leader].exitSignal)
                if zapLeader { markDead(leader) }
            }
            freeTask(released, signal, wasLeader)
            guard zapLeader else { return }
            released = leader
        }
    }

    /// `free_uid()`: the user may have one process more again.
    private mutating func freeUid(_ task: Handle) {
        let user = creds[tasks[task].cred].user
        let before = userTable[user].processes
        userTable[user].processes -= 1
        record(.free_uid, task, userTable[user].uid, before, before - 1)
    }

    /// `__exit_signal()` with `__unhash_process()`: off every list, the numbers given back.
    private mutating func exitSignal(_ task: Handle, _ wasLeader: Bool) {
        let signal = tasks[task].signal
        if !wasLeader {
            if signals[signal].notifyCount > 0 {
                signals[signal].notifyCount -= 1
                if signals[signal].notifyCount == 0 { wake(signals[signal].groupExecTask) }
            }
            if signals[signal].currTarget == task { signals[signal].currTarget = nextThread(task) }
        }
        addDeadThread(task)
        flushAll(thread: task)
        if wasLeader { flushAll(shared: signal) }
        unhashProcess(task, wasLeader)
        let sighand = tasks[task].sighand
        tasks[task].sighand = none
        let before = sighands[sighand].count
        sighands[sighand].count -= 1
        if sighands[sighand].count == 0 { sighands.release(sighand, SighandStruct()) }
        recordReleased(.exit_sighand, sighand, before, before - 1)
    }

    private mutating func unhashProcess(_ task: Handle, _ wasLeader: Bool) {
        let signal = tasks[task].signal
        let pid = tasks[task].pid
        lastTid = tid(task)
        signals[signal].nrThreads -= 1
        removeThread(task)
        record(.unhash_process, task, lastTid, signals[signal].nrThreads)
        pids[pid].task = none
        if wasLeader {
            let pgrp = signals[signal].pgrp
            let session = signals[signal].session
            pids[pid].leader = none
            detachPgrp(signal)
            detachSession(signal)
            removeProcess(signal)
            if tasks[task].realParent != none { removeChild(task, from: tasks[task].realParent) }
            if session != pid { putPid(session) }
            if pgrp != pid, pgrp != session { putPid(pgrp) }
        }
        tasks[task].pid = none
        putPid(pid)
    }

    /// `put_task_struct()`: the stack, thread_info and slab object go; the last task takes the signal_struct along.
    private mutating func freeTask(_ task: Handle, _ signal: Handle, _ wasLeader: Bool) {
        let usage = tasks[task].usage
        recordReleased(.put_task_struct, usage)
        recordReleased(.sched_process_free, lastTid)
        putCred(tasks[task].cred)
        putString(tasks[task].comm)
        dequeueRunnable(task)
        if current == task { current = runQueue.first }
        dropFrame(task)
        tasks.release(task, Task.released)
        signals[signal].count -= 1
        guard signals[signal].count == 0 else { return }
        forgetDeclaredTracer(signal)
        let rlimits = signals[signal].rlimits
        limits[rlimits].count -= 1
        if limits[rlimits].count == 0 { limits.release(rlimits, Limits(cur: [], max: [])) }
        if signals[signal].totals != none { totals.release(signals[signal].totals, Totals()) }
        signals.release(signal, SignalStruct())
    }
}

extension Task {
    /// What stands in a free entry of the slab: a task that nothing can be done with.
    static var released: Task {
        var task = Task()
        task.state = .dead
        task.exitState = .dead
        return task
    }
}
