// Process descriptors (kernel/pid.c, fs/pidfs.c, kernel/signal.c). A pidfd holds the `struct pid`, not the number: what it
// means never changes, however often the number is given out again. Rules C14, C15 and F22.

extension Kernel {
    /// PIDFD_THREAD: the descriptor stands for a thread, not for its process.
    static let PIDFD_THREAD: Int32 = OpenFlags.O_EXCL
    private static let PIDFD_SIGNAL_THREAD: Int32 = 1
    private static let PIDFD_SIGNAL_THREAD_GROUP: Int32 = 2
    private static let PIDFD_SIGNAL_PROCESS_GROUP: Int32 = 4

    /// `pidfd_open(2)`.
    mutating func pidfdOpen(_ task: Handle, _ number: Int32, _ flags: Int32) throws(Errno) -> Int64 {
        if flags & ~(OpenFlags.O_NONBLOCK | Self.PIDFD_THREAD) != 0 { throw Errno(.EINVAL, .resource(.badFlags)) }
        if number <= 0 { throw Errno(.EINVAL, .resource(.pidNotPositive(number))) }
        let pid = findPid(number, seenBy: task)
        if pid == none || pids[pid].task == none { throw Errno(.ESRCH, .resource(.noSuchProcess(number))) }
        if flags & Self.PIDFD_THREAD == 0, pids[pid].leader == none {
            throw Errno(.ENOENT, .resource(.notALeader(number)))
        }
        return Int64(try installPidFD(task, pid, flags: flags))
    }

    /// `pidfd_prepare()` and fd_install: the lowest free descriptor, close-on-exec, for a process or one thread.
    mutating func installPidFD(_ task: Handle, _ pid: Handle, flags: Int32) throws(Errno) -> Int32 {
        let thread = flags & Self.PIDFD_THREAD != 0
        let kept = OpenFlags.O_RDWR | flags & (OpenFlags.O_NONBLOCK | Self.PIDFD_THREAD)
        let fd = try installNewFile(task, .pidfd(pid: pid, thread: thread), flags: kept, closeOnExec: true)
        pinPid(pid)
        return fd
    }

    /// `pidfd_get_pid()`: EBADF when the descriptor is not a pidfd.
    func pidfdTarget(_ task: Handle, _ fd: Int32) throws(Errno) -> (pid: Handle, nonblocking: Bool) {
        let (pid, _, file) = try pidfd(task, fd)
        return (pid, resources.openFiles[file].isNonblocking)
    }

    private func pidfd(_ task: Handle, _ fd: Int32) throws(Errno) -> (pid: Handle, thread: Bool, file: Handle) {
        let file = try file(task, fd)
        guard case .pidfd(let pid, let thread) = resources.openFiles[file].kind else {
            throw Errno(.EBADF, .resource(.notAPidfd(fd)))
        }
        return (pid, thread, file)
    }

    /// `pidfd_send_signal(2)`: to the process or thread that the descriptor means, whoever has its number now.
    mutating func pidfdSendSignal(
        _ task: Handle,
        _ fd: Int32,
        _ sig: Int32,
        _ flags: Int32
    ) throws(Errno) -> Int64 {
        guard (0...2).contains(flags) || flags == Self.PIDFD_SIGNAL_PROCESS_GROUP else {
            throw Errno(.EINVAL, .resource(.badFlags))
        }
        let (pid, thread, _) = try pidfd(task, fd)
        if !isInside(pids[pid].namespace, namespace(of: task)) {
            throw Errno(.EINVAL, .resource(.pidfdOfAnotherNamespace))
        }
        var info = userInfo(task, sig, SignalInfo.SI_USER)
        if flags == Self.PIDFD_SIGNAL_PROCESS_GROUP {
            let members = members(ofGroup: pid)
            if members.isEmpty { throw Errno(.ESRCH, .resource(.noSuchGroup(pids[pid].number))) }
            try sendToMembers(members, info, by: task)
            return 0
        }
        let target = pids[pid].task
        if target == none || tasks[target].sighand == none { throw Errno(.ESRCH, .resource(.pidfdIsGone)) }
        let toThread = flags == Self.PIDFD_SIGNAL_THREAD || flags == 0 && thread
        if toThread { info.code = SignalInfo.SI_TKILL }
        try sendUserSignal(from: task, to: target, info: info, group: !toThread)
        return 0
    }

    /// Whether a namespace is another or lies within it (`access_pidfd_pidns`).
    private func isInside(_ namespace: Handle, _ ancestor: Handle) -> Bool {
        var current = namespace
        while current != none {
            if current == ancestor { return true }
            current = namespaces[current].parent
        }
        return false
    }

    /// `pidfd_getfd(2)`: a copy of another process's descriptor.
    mutating func pidfdGetfd(
        _ task: Handle,
        _ fd: Int32,
        _ targetfd: Int32,
        _ flags: Int32
    ) throws(Errno) -> Int64 {
        if flags != 0 { throw Errno(.EINVAL, .resource(.badFlags)) }
        let (pid, _, _) = try pidfd(task, fd)
        let target = pids[pid].task
        if target == none { throw Errno(.ESRCH, .resource(.pidfdIsGone)) }
        if !mayPtrace(task, target) { throw Errno(.EPERM, .resource(.mayNotInspect(tid(target)))) }
        let isExiting = tasks[target].flags & PF.EXITING != 0 || tasks[target].files == none
        let file = isExiting ? none : filesTable[tasks[target].files].file(targetfd)
        guard file != none else {
            throw isExiting ? Errno(.ESRCH, .resource(.pidfdIsGone)) : Errno(.EBADF, .resource(.notOpen(targetfd)))
        }
        let new = try unusedDescriptors(task)[0]
        resources.openFiles[file].count += 1
        install(task, new, file, closeOnExec: true)
        return Int64(new)
    }

    /// `pidfd_poll()`: readable once the task is a zombie, hung up once it has been reaped.
    ///
    /// A leader that exited before its threads is not over (`delay_group_leader()`), not for a PIDFD_THREAD either: one
    /// of them may exec and take its number.
    func pollPidfd(_ pid: Handle) -> Int32 {
        let task = pids[pid].task
        if task == none { return PollEvents.POLLIN | PollEvents.POLLHUP }
        let isDelayed = isLeader(task) && !threadGroupEmpty(task)
        return tasks[task].exitState != .none && !isDelayed ? PollEvents.POLLIN : 0
    }
}
