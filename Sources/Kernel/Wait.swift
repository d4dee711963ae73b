// The wait family (kernel/exit.c): one engine, do_wait, behind wait4 and waitid. Rules D1-D30, H32.
//
// Candidates are the caller's children, then its tracees, then those of its sibling threads; the first that is ready
// wins. A wait that finds candidates but none ready sleeps, and is looked at again when one of them changes.

/// `struct wait_opts`: what a wait looks for.
struct WaitRequest: Sendable {
    /// Which candidates match.
    enum Selection: Sendable { case any, process, group }
    var selection: Selection
    /// The `struct pid` that is meant, pinned while the wait sleeps; `none` when no such number is in use.
    var pid: Handle
    /// The number as the caller gave it.
    var asked: Int32 = 0
    var options: UInt32
    var isWaitid: Bool
    /// When it joined the wait queue, whose newest member is woken first.
    var since: UInt64 = 0
    /// A pidfd with O_NONBLOCK: EAGAIN where WNOHANG gives 0 (rule D6).
    var nonblocking = false
}

extension Kernel {
    /// `wait4(2)`.
    mutating func wait4(_ task: Handle, _ pid: Int32, _ options: UInt32) throws(Errno) -> Step {
        let known =
            WaitOptions.WNOHANG | WaitOptions.WUNTRACED | WaitOptions.WCONTINUED | WaitOptions.__WNOTHREAD
            | WaitOptions.__WCLONE | WaitOptions.__WALL
        let allowed = rules.hasWaitid ? known : known & ~WaitOptions.WCONTINUED
        if options & ~allowed != 0 { throw Errno(.EINVAL, .waitOptions) }
        if pid == Int32.min, !rules.hasWaitid { throw Errno(.ECHILD, .noSuchGroup(pid)) }
        if pid == Int32.min { throw Errno(.ESRCH, .noSuchGroup(pid)) }
        var request = WaitRequest(selection: .any, pid: none, options: options | WaitOptions.WEXITED, isWaitid: false)
        if pid == 0 {
            request.selection = .group
            request.pid = signals[tasks[task].signal].pgrp
        } else if pid > 0 {
            request.selection = .process
            request.asked = pid
            request.pid = findPid(pid, seenBy: task)
        } else if pid < -1 {
            request.selection = .group
            request.asked = -pid
            request.pid = findPid(-pid, seenBy: task)
        }
        return try doWait(task, request)
    }

    /// `waitid(2)`.
    mutating func waitid(_ task: Handle, _ idtype: Int32, _ id: Int32, _ options: UInt32) throws(Errno) -> Step {
        let kinds = WaitOptions.WEXITED | WaitOptions.WSTOPPED | WaitOptions.WCONTINUED
        let known =
            kinds | WaitOptions.WNOHANG | WaitOptions.WNOWAIT | WaitOptions.__WNOTHREAD | WaitOptions.__WCLONE
            | WaitOptions.__WALL
        if options & ~known != 0 { throw Errno(.EINVAL, .waitOptions) }
        if options & kinds == 0 { throw Errno(.EINVAL, .waitForNothing) }
        var request = WaitRequest(selection: .any, pid: none, options: options, isWaitid: true)
        switch idtype {
        case IDType.P_ALL: break
        case IDType.P_PID:
            if id <= 0 { throw Errno(.EINVAL, .notPositive("id", id)) }
            request.selection = .process
            request.asked = id
            request.pid = findPid(id, seenBy: task)
        case IDType.P_PGID:
            if id < 0 { throw Errno(.EINVAL, .notPositive("id", id)) }
            request.selection = .group
            request.asked = id
            request.pid = id == 0 ? signals[tasks[task].signal].pgrp : findPid(id, seenBy: task)
        case IDType.P_PIDFD:
            if id < 0 { throw Errno(.EINVAL, .notPositive("id", id)) }
            let (pid, nonblocking) = try pidfdTarget(task, id)
            request.selection = .process
            request.pid = pid
            if nonblocking, options & WaitOptions.WNOHANG == 0 {
                request.nonblocking = true
                request.options |= WaitOptions.WNOHANG
            }
        default: throw Errno(.EINVAL, .badArgument("idtype"))
        }
        return try doWait(task, request)
    }

    /// `do_wait()`.
    private mutating func doWait(_ task: Handle, _ request: WaitRequest) throws(Errno) -> Step {
        record(.sched_process_wait, task, request.pid == none ? 0 : pids[request.pid].number)
        if let step = try scan(task, request) { return step }
        pinPid(request.pid)
        var request = request
        request.since = seq
        return sleep(task, .wait(request))
    }

    mutating func continueWait(_ task: Handle, _ request: WaitRequest) throws(Errno) -> Step {
        let step: Step?
        do throws(Errno) {
            step = try scan(task, request)
        } catch {
            unpinPid(request.pid)
            throw error
        }
        if let step {
            unpinPid(request.pid)
            return step
        }
        if tasks[task].sigpending {
            unpinPid(request.pid)
            return .restart(.sys)
        }
        return sleep(task, .wait(request))
    }

    /// `__do_wait()`: nil when there are candidates and none is ready.
    private mutating func scan(_ task: Handle, _ request: WaitRequest) throws(Errno) -> Step? {
        var candidates = false
        let step =
            request.selection == .process
            ? scanOne(task, request, &candidates)
            : scanFamily(task, request, &candidates)
        if let step { return step }
        guard candidates else { throw Errno(.ECHILD, whyNoChild(task, request)) }
        guard request.options & WaitOptions.WNOHANG != 0 else { return nil }
        if request.nonblocking { throw Errno(.EAGAIN, .notReady) }
        return .done(0)
    }

    /// `do_wait_pid()`: one number is asked for, so no list need be walked.
    private mutating func scanOne(_ task: Handle, _ request: WaitRequest, _ candidates: inout Bool) -> Step? {
        guard request.pid != none else { return nil }
        let child = pids[request.pid].leader
        if child != none, isFamily(task, tasks[child].realParent, request),
            let step = consider(task, request, child, traced: false, &candidates)
        {
            return step
        }
        let tracee = pids[request.pid].task
        if tracee != none, tasks[tracee].ptrace != 0, isFamily(task, tasks[tracee].parent, request) {
            return consider(task, request, tracee, traced: true, &candidates)
        }
        return nil
    }

    @inline(__always)
    private func isFamily(_ task: Handle, _ parent: Handle, _ request: WaitRequest) -> Bool {
        guard parent != none else { return false }
        return parent == task || request.options & WaitOptions.__WNOTHREAD == 0 && sameThreadGroup(task, parent)
    }

    /// Children first, then tracees, of the caller and then of each sibling thread.
    private mutating func scanFamily(_ task: Handle, _ request: WaitRequest, _ candidates: inout Bool) -> Step? {
        if request.selection == .group, request.pid == none || pids[request.pid].pgrp.isEmpty { return nil }
        var thread = task
        repeat {
            var child = tasks[thread].children.first
            while child != none {
                if let step = consider(task, request, child, traced: false, &candidates) { return step }
                child = tasks[child].sibling.next
            }
            var tracee = tasks[thread].ptraced.first
            while tracee != none {
                if let step = consider(task, request, tracee, traced: true, &candidates) { return step }
                tracee = tasks[tracee].ptraceEntry.next
            }
            if request.options & WaitOptions.__WNOTHREAD != 0 { return nil }
            thread = nextThread(thread)
        } while thread != task
        return nil
    }

    /// `eligible_pid()`.
    @inline(__always)
    func matches(_ request: WaitRequest, _ child: Handle) -> Bool {
        switch request.selection {
        case .any: true
        case .process: tasks[child].pid == request.pid
        case .group: signals[tasks[child].signal].pgrp == request.pid
        }
    }

    /// `eligible_child()`: a "clone" child is one that does not report with SIGCHLD.
    @inline(__always)
    private func isEligible(_ request: WaitRequest, _ child: Handle, traced: Bool) -> Bool {
        guard matches(request, child) else { return false }
        if traced && rules.tracerSeesClones || request.options & WaitOptions.__WALL != 0 { return true }
        let cloneChild = tasks[child].exitSignal != Signal.SIGCHLD
        return cloneChild == (request.options & WaitOptions.__WCLONE != 0)
    }

    /// `wait_consider_task()`: exit, then stop, then continuation.
    private mutating func consider(
        _ task: Handle,
        _ request: WaitRequest,
        _ child: Handle,
        traced: Bool,
        _ candidates: inout Bool
    ) -> Step? {
        let exitState = tasks[child].exitState
        if exitState == .dead { return nil }
        guard isEligible(request, child, traced: traced) else { return nil }
        if exitState == .trace {
            if !traced { candidates = true }
            return nil
        }
        var traced = traced
        // Traced by the caller's own process: one interface for both.
        if !traced, tasks[child].ptrace != 0, !isPtraceReparented(child) { traced = true }
        if exitState == .zombie {
            let delayed = isLeader(child) && !threadGroupEmpty(child)
            if !delayed, traced || tasks[child].ptrace == 0 { return waitZombie(task, request, child) }
            if !traced || request.options & (WaitOptions.WCONTINUED | WaitOptions.WEXITED) != 0 { candidates = true }
        } else {
            candidates = true
        }
        if let step = waitStopped(task, request, child, traced: traced) { return step }
        return waitContinued(task, request, child)
    }

    /// The status word of a dead task: its process's code once there is one (rule C17).
    @inline(__always)
    func waitStatus(_ child: Handle) -> Int32 {
        let signal = tasks[child].signal
        return signals[signal].flags & SignalFlags.GROUP_EXIT != 0
            ? signals[signal].groupExitCode : tasks[child].exitCode
    }

    /// `wait_task_zombie()`.
    private mutating func waitZombie(_ task: Handle, _ request: WaitRequest, _ child: Handle) -> Step? {
        guard request.options & WaitOptions.WEXITED != 0 else { return nil }
        let number = tid(child, seenBy: task)
        let uid = creds[tasks[child].cred].ruid
        let status = waitStatus(child)
        let usage = totalUsage(child)
        let peek = request.options & WaitOptions.WNOWAIT != 0
        record(.wait_task_zombie, task, tid(child), status, peek ? 1 : 0)
        if !peek {
            if isPtraceReparented(child), isLeader(child) {
                // Its tracer has seen it; now it is its real parent's turn.
                tasks[child].exitState = .trace
                ptraceUnlink(child)
                tasks[child].exitState = .zombie
                if notifyParent(child, tasks[child].exitSignal) {
                    markDead(child)
                    releaseTask(child, by: task)
                }
            } else {
                if isLeader(child), rules.waitCollectsTimes {
                    addChildTotals(parentSignal: tasks[task].signal, child: child)
                }
                markDead(child)
                releaseTask(child, by: task)
            }
        }
        var info = SignalInfo(signo: Signal.SIGCHLD, pid: number, uid: uid)
        if status & 0x7f == 0 {
            info.code = SignalInfo.CLD_EXITED
            info.status = status >> 8
        } else {
            info.code = status & 0x80 != 0 ? SignalInfo.CLD_DUMPED : SignalInfo.CLD_KILLED
            info.status = status & 0x7f
        }
        return found(request, number, status, info, usage)
    }

    /// `wait_task_stopped()`.
    private mutating func waitStopped(
        _ task: Handle,
        _ request: WaitRequest,
        _ child: Handle,
        traced: Bool
    ) -> Step? {
        if !traced, request.options & WaitOptions.WUNTRACED == 0 { return nil }
        let signal = tasks[child].signal
        let code: Int32
        if traced {
            guard tasks[child].jobctl & JobControl.TRACED != 0, tasks[child].jobctl & JobControl.LISTENING == 0 else {
                return nil
            }
            code = tasks[child].exitCode
        } else {
            guard signals[signal].flags & SignalFlags.STOP_STOPPED != 0 else { return nil }
            code = signals[signal].groupExitCode
        }
        guard code != 0 else { return nil }
        let peek = request.options & WaitOptions.WNOWAIT != 0
        if !peek {
            if traced { tasks[child].exitCode = 0 } else { signals[signal].groupExitCode = 0 }
        }
        if rules.stopReportRotates, !traced, tasks[child].realParent != none {
            let parent = tasks[child].realParent
            removeChild(child, from: parent)
            appendChild(child, to: parent)
        }
        record(.wait_task_stopped, task, tid(child), code << 8 | 0x7f, peek ? 1 : 0)
        let number = tid(child, seenBy: task)
        let info = SignalInfo(
            signo: Signal.SIGCHLD,
            code: traced ? SignalInfo.CLD_TRAPPED : SignalInfo.CLD_STOPPED,
            pid: number,
            uid: creds[tasks[child].cred].ruid,
            status: code
        )
        return found(request, number, code << 8 | 0x7f, info, totalUsage(child))
    }

    /// `wait_task_continued()`.
    private mutating func waitContinued(_ task: Handle, _ request: WaitRequest, _ child: Handle) -> Step? {
        let signal = tasks[child].signal
        guard request.options & WaitOptions.WCONTINUED != 0,
            signals[signal].flags & SignalFlags.STOP_CONTINUED != 0
        else { return nil }
        let peek = request.options & WaitOptions.WNOWAIT != 0
        if !peek { signals[signal].flags &= ~SignalFlags.STOP_CONTINUED }
        record(.wait_task_continued, task, tid(child), 0xffff, peek ? 1 : 0)
        let number = tid(child, seenBy: task)
        let info = SignalInfo(
            signo: Signal.SIGCHLD,
            code: SignalInfo.CLD_CONTINUED,
            pid: number,
            uid: creds[tasks[child].cred].ruid,
            status: Signal.SIGCONT
        )
        return found(request, number, 0xffff, info, totalUsage(child))
    }

    @inline(__always)
    private func found(
        _ request: WaitRequest,
        _ number: Int32,
        _ status: Int32,
        _ info: SignalInfo,
        _ usage: ResourceUsage
    ) -> Step {
        request.isWaitid
            ? .done(0, .waitInfo(info, rusage: usage)) : .done(Int64(number), .wait(status: status, rusage: usage))
    }

    /// RUSAGE_BOTH: the process and the children that it has waited for.
    @inline(__always)
    private func totalUsage(_ child: Handle) -> ResourceUsage {
        usage(ofProcess: child) + childUsage(tasks[child].signal)
    }

    /// `__wake_up_parent()`: the waits of a process that this child concerns are looked at again, the newest first.
    mutating func wakeUpParent(_ child: Handle, _ parent: Handle) {
        let first = signals[tasks[parent].signal].threads.first
        if tasks[first].threadNode.next == none {
            if waitSince(first, child) != nil { wake(first) }
            return
        }
        var waiters: [(since: UInt64, thread: Handle)] = []
        var thread = first
        while thread != none {
            if let since = waitSince(thread, child) { waiters.append((since, thread)) }
            thread = tasks[thread].threadNode.next
        }
        for waiter in waiters.sorted(by: { $0.since > $1.since }) { wake(waiter.thread) }
    }

    /// Since when a thread sleeps in a wait that this child concerns (`child_wait_callback`), nil if it does not.
    @inline(__always)
    private func waitSince(_ thread: Handle, _ child: Handle) -> UInt64? {
        let frame = tasks[thread].frame
        guard frame != none, tasks[thread].state == .interruptible else { return nil }
        switch frames[frame].stage {
        case .sleep(.wait(let request)):
            let concerns = request.options & WaitOptions.__WNOTHREAD == 0 || tasks[child].parent == thread
            return concerns && matches(request, child) ? request.since : nil
        case .zapNamespace: return 0
        default: return nil
        }
    }
}
