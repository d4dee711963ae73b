// Process groups and sessions (kernel/sys.c): setpgid, setsid and the calls that read them. Rules G1-G5.

extension Kernel {
    /// `setpgid(2)`: the checks in Linux's order.
    mutating func setpgid(_ task: Handle, _ pid: Int32, _ pgid: Int32) throws(Errno) -> Int64 {
        let own = leader(task)
        let pid = pid == 0 ? tid(own, seenBy: task) : pid
        let pgid = pgid == 0 ? pid : pgid
        if pgid < 0 { throw Errno(.EINVAL, .notPositive("pgid", pgid)) }
        let target = findTask(pid, seenBy: task)
        guard target != none else { throw Errno(.ESRCH, .noSuchTask(pid)) }
        guard isLeader(target) else { throw Errno(.EINVAL, .notALeader(pid)) }
        let signal = tasks[target].signal
        let session = signals[tasks[own].signal].session
        let parent = tasks[target].realParent
        if parent != none, rules.processIsParent ? sameThreadGroup(parent, own) : parent == task {
            if signals[signal].session != session { throw Errno(.EPERM, .otherSession) }
            if tasks[target].flags & PF.FORKNOEXEC == 0 { throw Errno(.EACCES, .childHasExecuted(pid)) }
        } else if target != own {
            throw Errno(.ESRCH, .notMyChild(pid))
        }
        if signals[signal].isLeader { throw Errno(.EPERM, .sessionLeader(pid)) }
        var group = tasks[target].pid
        if pgid != pid {
            group = findPid(pgid, seenBy: task)
            guard group != none, let first = pids[group].pgrp.first as Handle?, first != none,
                signals[first].session == session
            else { throw Errno(.EPERM, .noSuchGroupInSession(pgid)) }
        }
        if signals[signal].pgrp != group {
            let old = signals[signal].pgrp
            record(.setpgid, target, pids[group].number, pids[old].number)
            detachPgrp(signal)
            attachPgrp(signal, group)
            putPid(old)
        }
        return 0
    }

    /// `getpgid(2)`.
    func getpgid(_ task: Handle, _ pid: Int32) throws(Errno) -> Int64 {
        let target = pid == 0 ? task : findTask(pid, seenBy: task)
        guard target != none else { throw Errno(.ESRCH, .noSuchTask(pid)) }
        return Int64(number(signals[tasks[target].signal].pgrp, in: namespace(of: task)))
    }

    /// `getsid(2)`.
    func getsid(_ task: Handle, _ pid: Int32) throws(Errno) -> Int64 {
        let target = pid == 0 ? task : findTask(pid, seenBy: task)
        guard target != none else { throw Errno(.ESRCH, .noSuchTask(pid)) }
        return Int64(number(signals[tasks[target].signal].session, in: namespace(of: task)))
    }

    /// `setsid(2)`: a new session and group of one, without a terminal.
    mutating func setsid(_ task: Handle) throws(Errno) -> Int64 {
        let signal = tasks[task].signal
        let pid = tasks[signals[signal].leader].pid
        if signals[signal].isLeader { throw Errno(.EPERM, .sessionLeader(pids[pid].number)) }
        if !pids[pid].pgrp.isEmpty { throw Errno(.EPERM, .groupExists(pids[pid].number)) }
        signals[signal].isLeader = true
        let session = signals[signal].session
        let group = signals[signal].pgrp
        detachSession(signal)
        attachSession(signal, pid)
        detachPgrp(signal)
        attachPgrp(signal, pid)
        putPid(session)
        if group != session { putPid(group) }
        signals[signal].tty = none
        record(.setsid, task, pids[pid].number)
        return Int64(number(pid, in: namespace(of: task)))
    }

    /// `getppid(2)`: the process of the real parent, 0 when it is outside the namespace.
    func parentTgid(_ task: Handle, seenBy other: Handle) -> Int32 {
        let parent = tasks[task].realParent
        return parent == none ? 0 : tgid(parent, seenBy: other)
    }
}
