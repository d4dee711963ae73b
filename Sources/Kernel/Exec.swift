// execve (fs/exec.c): the other threads die, the caller becomes the leader, the old program's things are dropped.
// Rules I1-I8, H17, H28.

extension Kernel {
    /// `execve(2)`.
    mutating func execve(_ task: Handle, path: String, argv: [String]) throws(Errno) -> Step {
        if path.isEmpty { throw Errno(.ENOENT, .noSuchFile("")) }
        // Each argument takes room for its bytes, the 0 behind them and a pointer.
        if argv.reduce(path.utf8.count, { $0 &+ $1.utf8.count &+ 9 }) > 131_072 {
            throw Errno(.E2BIG, .argumentsTooLong)
        }
        // After setresuid went over RLIMIT_NPROC, exec is where it is refused (rule I7).
        if tasks[task].flags & PF.NPROC_EXCEEDED != 0 {
            let cred = creds[tasks[task].cred]
            let limit = limits[signals[tasks[task].signal].rlimits].cur[Int(Resource.RLIMIT_NPROC)]
            if UInt64(max(0, userTable[cred.user].processes)) > limit {
                throw Errno(.EAGAIN, .processLimit(userTable[cred.user].processes, limit))
            }
        }
        tasks[task].flags &= ~PF.NPROC_EXCEEDED
        guard !threadGroupEmpty(task) else {
            beginNewExec(task, formerTid: tid(task), formerNumber: Int64(tid(task, seenBy: tracerOrSelf(task))))
            return .blocked
        }
        return try deThread(task)
    }

    private func tracerOrSelf(_ task: Handle) -> Handle {
        tasks[task].ptrace != 0 && tasks[task].parent != none ? tasks[task].parent : task
    }

    /// `de_thread()`: kills the other threads and waits for them.
    private mutating func deThread(_ task: Handle) throws(Errno) -> Step {
        let signal = tasks[task].signal
        if signals[signal].flags & SignalFlags.GROUP_EXIT != 0 || signals[signal].groupExecTask != none {
            throw Errno(.EAGAIN, .interrupted)
        }
        signals[signal].groupExecTask = task
        let others = zapOtherThreads(task)
        signals[signal].notifyCount = isLeader(task) ? others : others - 1
        record(.de_thread, task, tid(leader(task)), others)
        let frame = frame(of: task)
        frames[frame].stage = .deThread(waitingForLeader: false)
        // Where its old number stays readable for PTRACE_EVENT_EXEC.
        frames[frame].kept = Int64(tid(task, seenBy: tracerOrSelf(task)))
        frames[frame].keptToo = Int64(tid(task))
        continueDeThread(task, waitingForLeader: false)
        return .blocked
    }

    mutating func continueDeThread(_ task: Handle, waitingForLeader: Bool) {
        let frame = tasks[task].frame
        let signal = tasks[task].signal
        if hasFatalSignal(task) {
            endDeThread(signal)
            return leaveSyscall(task, frames[frame].callID, .error(Errno(.EAGAIN, .interrupted)))
        }
        if !waitingForLeader, signals[signal].notifyCount > 0 { return sleepKillable(task) }
        if !isLeader(task) {
            frames[frame].stage = .deThread(waitingForLeader: true)
            signals[signal].notifyCount = -1
            if tasks[leader(task)].exitState == .none { return sleepKillable(task) }
            becomeLeader(task)
        }
        endDeThread(signal)
        let rest = frames[frame]
        beginNewExec(task, formerTid: Int32(truncatingIfNeeded: rest.keptToo), formerNumber: rest.kept)
    }

    /// The other threads are dead or the caller is to die itself: whoever waits for the exec to end goes on.
    private mutating func endDeThread(_ signal: Handle) {
        signals[signal].groupExecTask = none
        signals[signal].notifyCount = 0
        wakeExecWaiters(signal)
    }

    private mutating func sleepKillable(_ task: Handle) {
        tasks[task].state = .killable
        schedule(task)
    }

    /// The caller takes the dead leader's number, place among its siblings, parent and start time (rule I2).
    private mutating func becomeLeader(_ task: Handle) {
        let old = leader(task)
        let signal = tasks[task].signal
        tasks[task].startTime = tasks[old].startTime
        exchangeTids(task, old)
        signals[signal].leader = task
        pids[tasks[task].pid].leader = task
        if tasks[old].realParent != none { replaceChild(old, by: task, of: tasks[old].realParent) }
        tasks[task].exitSignal = Signal.SIGCHLD
        tasks[old].exitSignal = -1
        zombies -= tasks[old].exitState == .zombie ? 1 : 0
        tasks[old].exitState = .dead
        // The tracer may sleep waiting for the old leader, which vanishes silently (rule H28).
        if tasks[old].ptrace != 0, tasks[old].parent != none { wakeUpParent(old, tasks[old].parent) }
        releaseTask(old, by: task)
    }

    /// `exchange_tids()`.
    private mutating func exchangeTids(_ a: Handle, _ b: Handle) {
        let pid = tasks[a].pid
        tasks[a].pid = tasks[b].pid
        tasks[b].pid = pid
        pids[tasks[a].pid].task = a
        pids[pid].task = b
    }

    /// `begin_new_exec()` and what load_elf_binary does after it: the point of no return.
    private mutating func beginNewExec(_ task: Handle, formerTid: Int32, formerNumber: Int64) {
        let frame = frame(of: task)
        guard case .execve(let path, let argv) = frames[frame].call ?? .getpid else { return }
        let signal = tasks[task].signal
        tasks[task].exitSignal = Signal.SIGCHLD
        if sighands[tasks[task].sighand].count > 1 {
            var copy = sighands[tasks[task].sighand]
            copy.count = 1
            sighands[tasks[task].sighand].count -= 1
            tasks[task].sighand = sighands.allocate(copy)
        }
        // exec_mmap: the old address space goes, and with it the vfork parent's wait.
        let old = tasks[task].mm
        let program = programs.allocate(Program(path: path, argv: argv.isEmpty ? [path] : argv))
        let before = mms[old].count
        tasks[task].mm = mms.allocate(MMStruct(program: program))
        completeVfork(task)
        record(.mm_release, task, old, before, before - 1)
        putMM(old)
        execCreds(task)
        execTimers(signal)
        flushTimerSignals(task)
        closeOnExec(task)
        tasks[task].flags &= ~PF.FORKNOEXEC
        tasks[task].selfExecID &+= 1
        sighands[tasks[task].sighand].flushHandlers()
        setComm(task, String(path.split(separator: "/").last ?? ""))
        record(.sched_process_exec, task, formerTid, tasks[task].mm)
        frames[frame].registers = Registers()
        if isEventEnabled(task, PtraceEvent.EXEC) {
            if ptraceEvent(task, PtraceEvent.EXEC, message: formerNumber, stage: .execEvent) { return }
        } else if tasks[task].ptrace & (PT.PTRACED | PT.SEIZED) == PT.PTRACED {
            sendQuietly(Signal.SIGTRAP, to: task, .thread, from: .task(task))
        }
        leaveSyscall(task, frames[frame].callID, .value(0, .none))
    }

    mutating func afterExecEvent(_ task: Handle) {
        endPtraceStop(task)
        let frame = tasks[task].frame
        leaveSyscall(task, frames[frame].callID, .value(0, .none))
    }

    /// `set_task_comm()`: at most 15 bytes.
    mutating func setComm(_ task: Handle, _ name: String) {
        var text = ""
        for character in name.unicodeScalars {
            if text.utf8.count + character.utf8.count > 15 { break }
            text.unicodeScalars.append(character)
        }
        renames.append(Rename(seq: seq + 1, task: tid(task), old: strings[tasks[task].comm].text, new: text))
        putString(tasks[task].comm)
        tasks[task].comm = strings.allocate(SharedString(text: text))
    }

    mutating func putString(_ string: Handle) {
        strings[string].count -= 1
        if strings[string].count == 0 { strings.release(string, SharedString(text: "")) }
    }

    /// `mmput()`: the last user destroys the address space.
    mutating func putMM(_ mm: Handle) {
        mms[mm].count -= 1
        guard mms[mm].count == 0 else { return }
        let program = mms[mm].program
        mms.release(mm, MMStruct())
        programs[program].count -= 1
        if programs[program].count == 0 { programs.release(program, Program(path: "", argv: [])) }
    }
}
