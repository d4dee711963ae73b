import Testing

@testable import Kernel

@Suite("Files, pipes and process descriptors")
struct FileTests {
    @Test("the lowest free number is given out, from 3 on")
    func lowest() throws {
        var machine = TestMachine()
        #expect(try machine.value(.open(path: "/dev/null", flags: 2)) == 3)
        #expect(try machine.value(.dup(oldfd: 3)) == 4)
        try machine.value(.close(fd: 3))
        #expect(try machine.value(.dup(oldfd: 0)) == 3)
        #expect(try machine.value(.dup2(oldfd: 0, newfd: 9)) == 9)
        #expect(try machine.value(.fcntl(fd: 0, cmd: FcntlCommand.F_DUPFD, arg: 9)) == 10)
        #expect(try machine.errno(.close(fd: 8)) == .EBADF)
        #expect(try machine.errno(.dup2(oldfd: 0, newfd: 1024)) == .EBADF)
        #expect(try machine.errno(.fcntl(fd: 0, cmd: FcntlCommand.F_DUPFD, arg: 1024)) == .EINVAL)
        #expect(try machine.errno(.fcntl(fd: 0, cmd: 77, arg: 0)) == .EINVAL)
    }

    @Test("RLIMIT_NOFILE is where EMFILE begins")
    func limit() throws {
        var machine = TestMachine()
        try machine.value(.setrlimit(resource: Resource.RLIMIT_NOFILE, cur: 4, max: 1024))
        #expect(try machine.value(.open(path: "/dev/null", flags: 0)) == 3)
        #expect(try machine.errno(.open(path: "/dev/null", flags: 0)) == .EMFILE)
        #expect(try machine.errno(.pipe) == .EMFILE)
        #expect(try machine.errno(.dup(oldfd: 0)) == .EMFILE)
    }

    @Test(
        "open judges a path as Linux does",
        arguments: [
            ("", 0, .ENOENT), ("/nowhere", 0, .ENOENT), ("/nowhere/file", OpenFlags.O_CREAT, .ENOENT),
            ("/etc/passwd/x", 0, .ENOTDIR), ("/etc/passwd", OpenFlags.O_DIRECTORY, .ENOTDIR),
            ("/tmp", OpenFlags.O_RDWR, .EISDIR), ("/tmp", OpenFlags.O_CREAT, .EISDIR),
            ("/tmp/x/", OpenFlags.O_CREAT, .EISDIR), ("/tmp", OpenFlags.O_CREAT | OpenFlags.O_EXCL, .EEXIST),
            ("/tmp", OpenFlags.O_CREAT | OpenFlags.O_DIRECTORY, .EINVAL), ("/dev/tty", 2, .ENXIO),
            (String(repeating: "a", count: 256), 0, .ENAMETOOLONG),
        ] as [(String, Int32, Errno.Name)]
    )
    func paths(path: String, flags: Int32, expected: Errno.Name) throws {
        var machine = TestMachine()
        #expect(try machine.errno(.open(path: path, flags: flags)) == expected)
    }

    @Test("files are made in the working directory, with the umask's mode, and counted in bytes")
    func creation() throws {
        var machine = TestMachine()
        #expect(try machine.value(.chdir(path: "/home/../tmp/./")) == 0)
        #expect(machine.kernel.task(1)?.cwd == "/tmp")
        #expect(try machine.value(.umask(mask: 0o77)) == 0o22)
        let fd = Int32(try machine.value(.open(path: "notes", flags: OpenFlags.O_CREAT | OpenFlags.O_RDWR)))
        #expect(try machine.value(.write(fd: fd, count: 100)) == 100)
        #expect(try machine.value(.read(fd: fd, count: 10)) == 0)
        let again = Int32(try machine.value(.open(path: "/tmp/notes", flags: 0)))
        #expect(try machine.value(.read(fd: again, count: 1000)) == 100)
        #expect(try machine.errno(.write(fd: again, count: 1)) == .EBADF)
        let child = try machine.fork()
        try machine.value(.setresuid(ruid: 7, euid: 7, suid: 7), by: child)
        #expect(try machine.errno(.open(path: "notes", flags: 0), by: child) == .EACCES)
        #expect(try machine.errno(.open(path: "/etc/new", flags: OpenFlags.O_CREAT), by: child) == .EACCES)
        #expect(try machine.errno(.chdir(path: "/etc/passwd")) == .ENOTDIR)
    }

    @Test("fork shares open files, and the last close releases one")
    func sharing() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        let flags = FcntlCommand.self
        try machine.value(.fcntl(fd: 0, cmd: flags.F_SETFL, arg: Int64(OpenFlags.O_NONBLOCK)), by: child)
        #expect(try machine.value(.fcntl(fd: 0, cmd: flags.F_GETFL, arg: 0)) & Int64(OpenFlags.O_NONBLOCK) != 0)
        #expect(try machine.value(.kcmp(pid1: 1, pid2: child, type: KcmpType.KCMP_FILE, idx1: 0, idx2: 2)) == 0)
        #expect(try machine.value(.kcmp(pid1: 1, pid2: child, type: KcmpType.KCMP_FILES, idx1: 0, idx2: 0)) == 3)
        try machine.call(.exitGroup(status: 0), by: child)
        #expect(machine.events(.file_release).isEmpty)
        for fd: Int32 in 0...2 { try machine.value(.close(fd: fd)) }
        #expect(machine.events(.file_release).count == 1)
    }

    @Test("exec closes what is close-on-exec, and nothing else")
    func closeOnExec() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        try machine.value(.open(path: "/dev/null", flags: OpenFlags.O_CLOEXEC), by: child)
        try machine.value(.open(path: "/dev/null", flags: 0), by: child)
        try machine.call(.execve(path: "/bin/puppet", argv: []), by: child)
        #expect(machine.kernel.task(child)?.fds.map(\.fd) == [0, 1, 2, 4])
    }

    @Test("a reader sleeps until there is something, and sees end of file when the last writer has died")
    func pipe() throws {
        var machine = TestMachine()
        try machine.value(.pipe)
        let child = try machine.fork()
        try machine.value(.close(fd: 4))
        let first = try machine.call(.read(fd: 3, count: 10))
        #expect(first.state == .blocked)
        try machine.value(.write(fd: 4, count: 4), by: child)
        #expect(machine.kernel.call(first.id)?.value == 4)
        #expect(try machine.call(.poll(fd: 3)).revents == 0)
        let second = try machine.call(.read(fd: 3, count: 10))
        try machine.call(.exitGroup(status: 0), by: child)
        #expect(machine.kernel.call(second.id)?.state == .returned)
        #expect(machine.kernel.call(second.id)?.value == 0)
        #expect(try machine.call(.poll(fd: 3)).revents == PollEvents.POLLHUP)
        // End of file comes from the descriptors' end, before the task is a zombie.
        let release = try #require(machine.events(.file_release).last)
        let zombie = try #require(machine.events(.exit_state).last)
        #expect(release.seq < zombie.seq)
    }

    @Test("a writer to a full pipe sleeps, and one without readers gets SIGPIPE")
    func fullPipe() throws {
        var machine = TestMachine()
        try machine.value(.pipe)
        let child = try machine.fork()
        try machine.value(.close(fd: 3), by: child)
        let long = try machine.call(.write(fd: 4, count: 70_000), by: child)
        #expect(long.state == .blocked)
        #expect(try machine.value(.read(fd: 3, count: 65_536)) == 65_536)
        #expect(machine.kernel.call(long.id)?.value == 70_000)
        #expect(try machine.value(.read(fd: 3, count: 65_536)) == 4_464)
        try machine.value(.close(fd: 3))
        #expect(try machine.call(.poll(fd: 4)).revents == PollEvents.POLLOUT | PollEvents.POLLERR)
        try machine.value(.sigaction(sig: Signal.SIGPIPE, action: SignalAction(handler: .SIG_IGN)))
        #expect(try machine.errno(.write(fd: 4, count: 1)) == .EPIPE)
        #expect(try machine.call(.write(fd: 4, count: 1), by: child).state == .killed)
        #expect(machine.kernel.task(child)?.exitCode == Signal.SIGPIPE)
    }

    @Test("a small write is not divided: it waits until all of it fits")
    func atomicWrite() throws {
        var machine = TestMachine()
        try machine.value(.pipe)
        let child = try machine.fork()
        try machine.value(.write(fd: 4, count: 65_000))
        let small = try machine.call(.write(fd: 4, count: 4096), by: child)
        #expect(small.state == .blocked)
        try machine.value(.read(fd: 3, count: 1000))
        #expect(machine.kernel.call(small.id)?.state == .blocked)
        try machine.value(.read(fd: 3, count: 3000))
        #expect(machine.kernel.call(small.id)?.value == 4096)
    }

    @Test("a read that a signal interrupts restarts, or fails with EINTR after a handler")
    func interruptedRead() throws {
        var machine = TestMachine()
        try machine.value(.pipe)
        let child = try machine.fork()
        try machine.value(.sigaction(sig: Signal.SIGUSR1, action: SignalAction(handler: .handler)), by: child)
        let restart = SignalAction(handler: .handler, flags: SigactionFlags.SA_RESTART)
        try machine.value(.sigaction(sig: Signal.SIGUSR2, action: restart), by: child)
        let read = try machine.call(.read(fd: 3, count: 10), by: child)
        try machine.value(.kill(pid: child, sig: Signal.SIGUSR2))
        #expect(machine.kernel.call(read.id)?.state == .blocked)
        try machine.value(.kill(pid: child, sig: Signal.SIGUSR1))
        #expect(machine.kernel.call(read.id)?.errno?.name == .EINTR)
        #expect(machine.state(child) == .running)
    }

    @Test("a pidfd is readable at the death, hung up after the reap, and never means another process")
    func pidfd() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        let fd = Int32(try machine.value(.pidfdOpen(pid: child, flags: 0)))
        #expect(try machine.call(.poll(fd: fd)).revents == 0)
        #expect(try machine.value(.pidfdSendSignal(pidfd: fd, sig: 0, flags: 0)) == 0)
        let copy = Int32(try machine.value(.pidfdGetfd(pidfd: fd, targetfd: 0, flags: 0)))
        #expect(try machine.value(.kcmp(pid1: 1, pid2: child, type: 0, idx1: Int64(copy), idx2: 0)) == 0)
        try machine.value(.pidfdSendSignal(pidfd: fd, sig: Signal.SIGKILL, flags: 0))
        #expect(try machine.call(.poll(fd: fd)).revents == PollEvents.POLLIN)
        #expect(try machine.errno(.pidfdGetfd(pidfd: fd, targetfd: 0, flags: 0)) == .ESRCH)
        try machine.value(.wait4(pid: child, options: 0))
        #expect(try machine.call(.poll(fd: fd)).revents == PollEvents.POLLIN | PollEvents.POLLHUP)
        #expect(try machine.errno(.pidfdSendSignal(pidfd: fd, sig: 0, flags: 0)) == .ESRCH)
        #expect(try machine.value(.close(fd: fd)) == 0)
    }

    @Test("a leader that exits before its threads is not over for a pidfd, of the thread or of the process")
    func pidfdOfDelayedLeader() throws {
        var machine = TestMachine()
        let leader = try machine.fork()
        let thread = try machine.thread(by: leader)
        let pidfdThread: Int32 = 0x80
        let process = Int32(try machine.value(.pidfdOpen(pid: leader, flags: 0)))
        let task = Int32(try machine.value(.pidfdOpen(pid: leader, flags: pidfdThread)))
        try machine.exitThread(leader)
        #expect(try machine.call(.poll(fd: process)).revents == 0)
        #expect(try machine.call(.poll(fd: task)).revents == 0)
        try machine.exitThread(thread)
        #expect(try machine.call(.poll(fd: process)).revents == PollEvents.POLLIN)
        #expect(try machine.call(.poll(fd: task)).revents == PollEvents.POLLIN)
    }

    @Test("pidfd calls judge their arguments in Linux's order")
    func pidfdErrors() throws {
        var machine = TestMachine()
        let flags = CloneFlags.CLONE_VM | CloneFlags.CLONE_SIGHAND | CloneFlags.CLONE_THREAD
        let thread = Int32(try machine.value(.clone(flags: flags, exitSignal: 0)))
        #expect(try machine.errno(.pidfdOpen(pid: thread, flags: 0)) == .ENOENT)
        #expect(try machine.errno(.pidfdOpen(pid: 0, flags: 0)) == .EINVAL)
        #expect(try machine.errno(.pidfdOpen(pid: 1, flags: 1)) == .EINVAL)
        #expect(try machine.errno(.pidfdOpen(pid: 99, flags: 0)) == .ESRCH)
        let fd = Int32(try machine.value(.pidfdOpen(pid: thread, flags: OpenFlags.O_EXCL)))
        #expect(try machine.value(.fcntl(fd: fd, cmd: FcntlCommand.F_GETFD, arg: 0)) == 1)
        #expect(try machine.errno(.read(fd: fd, count: 1)) == .EINVAL)
        #expect(try machine.errno(.pidfdSendSignal(pidfd: 0, sig: 0, flags: 0)) == .EBADF)
        #expect(try machine.errno(.pidfdSendSignal(pidfd: fd, sig: 0, flags: 8)) == .EINVAL)
        #expect(try machine.errno(.pidfdSendSignal(pidfd: fd, sig: 0, flags: 3)) == .EINVAL)
        #expect(try machine.errno(.pidfdSendSignal(pidfd: fd, sig: 99, flags: 0)) == .EINVAL)
    }

    @Test("a signalfd reads blocked signals, and its reader sleeps for one")
    func signalfd() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        let set = SignalSet(Signal.SIGUSR1, Signal.SIGKILL)
        try machine.value(.sigprocmask(how: HowToMask.SIG_BLOCK, set: set), by: child)
        let fd = Int32(try machine.value(.signalfd(fd: -1, mask: set, flags: 0), by: child))
        #expect(try machine.errno(.read(fd: fd, count: 127), by: child) == .EINVAL)
        let read = try machine.call(.read(fd: fd, count: 256), by: child)
        #expect(read.state == .blocked)
        try machine.value(.kill(pid: child, sig: Signal.SIGUSR1))
        #expect(machine.kernel.call(read.id)?.value == 128)
        #expect(machine.state(child) == .running)
        #expect(try machine.errno(.signalfd(fd: 0, mask: set, flags: 0)) == .EINVAL)
        #expect(try machine.errno(.signalfd(fd: 99, mask: set, flags: 0)) == .EBADF)
        #expect(try machine.errno(.signalfd(fd: 99, mask: set, flags: 1)) == .EINVAL)
    }
}
