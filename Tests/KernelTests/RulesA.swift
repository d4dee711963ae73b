import Testing

@testable import Kernel

@Suite("A: fork, vfork, clone, clone3")
struct RulesA {
    @Test("A1: fork is clone(SIGCHLD); the parent gets the number that its own namespace gives")
    func a1() throws {
        var m = TestMachine()
        let child = try m.fork()
        #expect(try m.view(child).exitSignal == S.SIGCHLD)
        #expect(try m.view(child).ppid == 1)
        #expect(try m.value(.getpid, by: child) == Int64(child))
        try m.value(.unshare(flags: F.CLONE_NEWPID))
        #expect(try m.fork() == child + 1, "the caller stays outside and sees its own namespace's number")
        #expect(try m.value(.getpid, by: child + 1) == 1)
        #expect(try m.value(.fork, by: child + 1) == 2, "inside, the namespace's own numbers")
        #expect(try m.view(child + 2).nsPids == [child + 2, 2])
    }

    @Test("A2: a vfork parent sleeps in D until the child lets its memory go; only death ends that sooner")
    func a2() throws {
        var m = TestMachine()
        let parent = try m.process()
        try m.catchSignal(S.SIGUSR1, by: parent)
        let call = try m.blocked(.vfork, by: parent)
        let child = try #require(m.view(parent).children.first)
        #expect(m.state(parent) == .uninterruptible)
        #expect(try m.view(child).mm == m.view(parent).mm)
        let mark = m.kernel.seq
        try m.kill(parent, S.SIGUSR1)
        try m.kill(parent, S.SIGSTOP)
        #expect(m.state(parent) == .uninterruptible)
        #expect(m.taken(by: parent, after: mark) == [])
        try m.kill(parent, S.SIGCONT)
        try m.exec(child)
        #expect(try m.now(call).value == Int64(child))
        #expect(m.state(parent) == .running)
        #expect(m.taken(by: parent, after: mark).contains(S.SIGUSR1))

        let again = try m.blocked(.vfork, by: parent)
        try m.exit(try #require(m.view(parent).children.last))
        #expect(try m.now(again).state == .returned)

        let last = try m.blocked(.vfork, by: parent)
        let survivor = try #require(m.view(parent).children.last)
        try m.kill(parent, S.SIGTERM)
        #expect(try m.now(last).state == .killed)
        #expect(try m.wait(parent) == Waited(parent, S.SIGTERM))
        #expect(m.state(survivor) == .running)
    }

    @Test(
        "A3: clone checks which flags go together, one pair after the other",
        arguments: [
            (F.CLONE_NEWNS | F.CLONE_FS, "CLONE_NEWNS"), (F.CLONE_NEWUSER | F.CLONE_FS, "CLONE_NEWUSER"),
            (F.CLONE_NEWNS | F.CLONE_NEWUSER | F.CLONE_FS, "CLONE_NEWNS"),
            (F.CLONE_THREAD | F.CLONE_NEWNS | F.CLONE_FS, "CLONE_NEWNS"), (F.CLONE_THREAD, "needs CLONE_SIGHAND"),
            (F.CLONE_THREAD | F.CLONE_VM, "needs CLONE_SIGHAND"), (F.CLONE_SIGHAND, "needs CLONE_VM"),
            (F.CLONE_SIGHAND | F.CLONE_PARENT, "needs CLONE_VM"), (F.CLONE_PARENT, "init"),
            (F.CLONE_PARENT | threadFlags | F.CLONE_NEWPID, "init"),
            (threadFlags | F.CLONE_NEWPID, "one PID namespace"),
            (F.CLONE_PIDFD | F.CLONE_DETACHED, "CLONE_DETACHED"),
            (threadFlags | F.CLONE_NEWPID | F.CLONE_PIDFD | F.CLONE_DETACHED, "one PID namespace"),
        ] as [(UInt64, String)]
    )
    func a3(flags: UInt64, why: String) throws {
        var m = TestMachine()
        let call = try m.call(.clone(flags: flags, exitSignal: S.SIGCHLD))
        #expect(call.errno?.name == .EINVAL)
        #expect(call.errno?.detail.contains(why) == true)
        #expect(m.kernel.taskCount == 1)
    }

    @Test("A3: no thread after unshare(CLONE_NEWPID); the init of a namespace may not use CLONE_PARENT either")
    func a3Namespaces() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.value(.unshare(flags: F.CLONE_NEWPID), by: task)
        #expect(try m.errno(.clone(flags: threadFlags, exitSignal: 0), by: task) == .EINVAL)
        let inner = try m.fork(by: task)
        #expect(try m.errno(.clone(flags: F.CLONE_PARENT, exitSignal: 17), by: inner) == .EINVAL)
        #expect(try m.clone(F.CLONE_PARENT, by: try m.process()) > 0)
    }

    @Test("A4: legacy clone refuses CLONE_PIDFD with CLONE_PARENT_SETTID and ignores CLONE_DETACHED")
    func a4() throws {
        var m = TestMachine()
        #expect(try m.errno(.clone(flags: F.CLONE_PIDFD | F.CLONE_PARENT_SETTID, exitSignal: 17)) == .EINVAL)
        #expect(try m.value(.clone(flags: F.CLONE_DETACHED, exitSignal: 17)) == 2)
    }

    @Test("A5: then the resources: RLIMIT_NPROC, threads-max, privilege, numbers")
    func a5() throws {
        var m = TestMachine { $0.threadsMax = 4 }
        let user = try m.process()
        try m.value(.setrlimit(resource: Resource.RLIMIT_NPROC, cur: 1, max: 1), by: user)
        #expect(try m.fork(by: user) == 3, "root is not bound by the limit")
        try m.exit(3)
        #expect(try m.wait(3, by: user) == Waited(3, 0))
        try m.become(1000, user)
        let limited = try m.call(.clone(flags: F.CLONE_NEWPID, exitSignal: 17), by: user)
        #expect(limited.errno?.name == .EAGAIN, "the limit is looked at before the privilege")
        _ = try m.fork()
        _ = try m.fork()
        #expect(try m.errno(.fork) == .EAGAIN)

        var other = TestMachine()
        let poor = try other.process()
        try other.become(1000, poor)
        #expect(try other.errno(.clone(flags: F.CLONE_NEWPID, exitSignal: 17), by: poor) == .EPERM)
        #expect(try other.errno(.clone(flags: F.CLONE_NEWNS, exitSignal: 17), by: poor) == .EPERM)
    }

    @Test("A5: in a namespace whose init is dead fork answers ENOMEM")
    func a5NoInit() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.value(.unshare(flags: F.CLONE_NEWPID), by: task)
        try m.exit(try m.fork(by: task))
        #expect(try m.errno(.fork, by: task) == .ENOMEM)
        #expect(try m.wait(by: task).status == 0)
        #expect(try m.errno(.fork, by: task) == .ENOMEM)
    }

    @Test("A6: RLIMIT_NPROC counts the new task; threads and zombies count")
    func a6() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.value(.setrlimit(resource: Resource.RLIMIT_NPROC, cur: 3, max: 3), by: task)
        try m.become(1000, task)
        let first = try m.fork(by: task)
        let thread = try m.thread(by: task)
        #expect(try m.errno(.fork, by: task) == .EAGAIN)
        try m.exit(first)
        #expect(try m.errno(.fork, by: task) == .EAGAIN, "a zombie is still charged")
        #expect(try m.wait(by: task).pid == first)
        #expect(try m.fork(by: task) > 0)
        #expect(try m.errno(.clone(flags: threadFlags, exitSignal: 0), by: task) == .EAGAIN)
        try m.exitThread(thread)
        #expect(try m.value(.clone(flags: threadFlags, exitSignal: 0), by: task) > 0)
    }

    @Test(
        "A7: a failed clone leaves no trace",
        arguments: [
            (Syscall.clone(flags: F.CLONE_THREAD, exitSignal: 0), Errno.Name.EINVAL),
            (.clone(flags: F.CLONE_PIDFD, exitSignal: 17), .EMFILE),
            (.clone(flags: F.CLONE_PIDFD | F.CLONE_NEWPID | F.CLONE_VFORK | F.CLONE_VM, exitSignal: 17), .EMFILE),
            (.clone3(arguments(setTid: [2])), .EEXIST), (.clone3(arguments(F.CLONE_NEWPID, setTid: [7])), .EINVAL),
            (.clone3(arguments(F.CLONE_NEWPID, setTid: [1, 2])), .EEXIST),
        ] as [(Syscall, Errno.Name)]
    )
    func a7(call: Syscall, errno: Errno.Name) throws {
        var m = TestMachine()
        let task = try m.process()
        _ = try m.thread(by: task)
        try m.value(.setrlimit(resource: Resource.RLIMIT_NOFILE, cur: 3, max: 3), by: task)
        try m.value(.getpid, by: task)
        func tasks() -> [TaskView] {
            m.kernel.tasks().map {
                var view = $0
                (view.call, view.nvcsw, view.nivcsw, view.flags) = (0, 0, 0, 0)
                (view.callName, view.callState) = (nil, .blocked)
                return view
            }
        }
        let before = (tasks(), m.kernel.objects(), m.kernel.users())
        #expect(try m.errno(call, by: task) == errno)
        #expect(tasks() == before.0)
        #expect(m.kernel.objects() == before.1)
        #expect(m.kernel.users() == before.2)
    }

    @Test("A7: a clone that fails late leaves its caller the semaphore undo list that it was to share")
    func a7UndoList() throws {
        var m = TestMachine()
        let task = try m.process()
        let other = try m.fork(by: task)
        let same = Syscall.kcmp(pid1: task, pid2: other, type: 6, idx1: 0, idx2: 0)
        #expect(try m.value(same, by: task) == 0)
        var arguments = CloneArguments()
        arguments.flags = threadFlags
        arguments.setTid = [other]
        #expect(try m.errno(.clone3(arguments), by: task) == .EEXIST)
        #expect(try m.value(same, by: task) == 3)
    }

    @Test("A7: a clone that finds no room for its pidfd's open file leaves no trace")
    func a7NoFileLeft() throws {
        var m = TestMachine()
        let task = try m.process()
        m.kernel.resources.fileMax = m.kernel.resources.openFiles.count
        let before = (m.kernel.tasks().map(\.tid), m.kernel.objects(), m.kernel.users())
        #expect(try m.errno(.clone(flags: F.CLONE_PIDFD, exitSignal: 17), by: task) == .ENFILE)
        #expect(m.kernel.tasks().map(\.tid) == before.0)
        #expect(m.kernel.objects() == before.1)
        #expect(m.kernel.users() == before.2)
        #expect(try m.fork(by: task) > 0)
    }

    @Test("A8: the exit signal is the low byte, unchecked; beyond 64 nothing is ever sent, but it is a clone child")
    func a8() throws {
        var m = TestMachine()
        let parent = try m.process()
        for signal: Int32 in [0, 65, 255] {
            let mark = m.kernel.seq
            let child = try m.clone(0, signal, by: parent)
            #expect(try m.view(child).exitSignal == signal)
            #expect(try m.waitErrno(by: parent) == .ECHILD)
            try m.exit(child, 3)
            #expect(m.sent(to: parent, after: mark) == [])
            #expect(try m.wait(-1, W.__WCLONE, by: parent) == Waited(child, 0x300))
        }
        try m.catchSignal(S.SIGUSR1, by: parent)
        let child = try m.clone(0, S.SIGUSR1, by: parent)
        try m.exit(child)
        #expect(m.taken(by: parent) == [S.SIGUSR1])
        let thread = try m.value(.clone(flags: threadFlags, exitSignal: S.SIGUSR1), by: parent)
        #expect(try m.view(Int32(thread)).exitSignal == -1)
        let uncle = try m.clone(0, S.SIGUSR2, by: parent)
        let sibling = try m.clone(F.CLONE_PARENT, S.SIGUSR1, by: uncle)
        #expect(try m.view(sibling).exitSignal == S.SIGUSR2, "CLONE_PARENT takes over its leader's")
    }

    @Test("A9: number, thread group, parent, group, session and terminal of a child")
    func a9() throws {
        var m = TestMachine()
        let task = try m.sessionLeader()
        let fd = Int32(try m.value(.open(path: "/dev/tty1", flags: OpenFlags.O_RDWR), by: task))
        #expect(fd >= 0)
        let child = try m.fork(by: task)
        #expect(try m.view(child).tgid == child)
        #expect(try m.view(child).pgid == task)
        #expect(try m.view(child).sid == task)
        #expect(try m.view(child).tty == 1)
        let thread = try m.thread(by: child)
        #expect(try m.view(thread).tgid == child)
        #expect(try m.view(thread).realParent == task)
        let sibling = try m.clone(F.CLONE_PARENT, by: thread)
        #expect(try m.view(sibling).realParent == task)
        #expect(try m.view(sibling).tgid == sibling)
        let grandchild = try m.fork(by: thread)
        #expect(try m.view(grandchild).realParent == thread)
        #expect(try m.view(grandchild).ppid == child)
    }

    @Test("A10: a child starts without pending signals, alarms, timers, times, death signal, subreaper flag, tracer")
    func a10() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.block(S.SIGUSR1, S.SIGUSR2, by: task)
        try m.kill(task, S.SIGUSR1)
        try m.value(.tkill(tid: task, sig: S.SIGUSR2), by: task)
        try m.value(.alarm(seconds: 100), by: task)
        try m.value(.timerCreate(clockid: 1, notify: 0, signo: S.SIGUSR1), by: task)
        try m.prctl(PrctlOption.PR_SET_PDEATHSIG, 9, by: task)
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 1, by: task)
        try m.value(.unshare(flags: F.CLONE_NEWUTS), by: task)
        try m.exec(task)
        m.kernel.advanceClock(by: second)
        try m.seize(task, by: 1)
        let parent = try m.view(task)
        #expect(parent.flags & 0x140 == 0x100, "used privilege, and has executed")
        let forked = try m.fork(by: task)
        let child = try m.view(forked)
        #expect(child.pending.isEmpty && child.sharedPending.isEmpty)
        #expect(child.alarm == 0 && parent.alarm > 0)
        #expect(try m.errno(.timerGettime(timerid: 0), by: child.tid) == .EINVAL)
        #expect(child.utime == 0 && child.stime == 0 && child.cutime == 0 && child.startTime == second)
        #expect(child.pdeathSignal == 0 && parent.pdeathSignal == 9)
        #expect(!child.subreaper && parent.subreaper)
        #expect(child.flags & 0x140 == 0x40, "forked but not executed, no privilege used")
        #expect(child.tracer == 0 && parent.tracer == 1)
    }

    @Test("A11: a child inherits mask, dispositions, ids, nice, limits, no_new_privs, name, directory, descriptors")
    func a11() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 1, by: task)
        let parent = try m.fork(by: task)
        try m.block(S.SIGUSR1, by: parent)
        try m.catchSignal(S.SIGUSR2, by: parent)
        try m.ignore(S.SIGHUP, by: parent)
        try m.value(.nice(increment: 5), by: parent)
        try m.value(.setrlimit(resource: Resource.RLIMIT_NOFILE, cur: 77, max: 99), by: parent)
        try m.prctl(PrctlOption.PR_SET_NO_NEW_PRIVS, 1, by: parent)
        try m.value(.prctl(option: PrctlOption.PR_SET_NAME, arg: 0, name: "worker"), by: parent)
        try m.value(.chdir(path: "/tmp"), by: parent)
        try m.value(.umask(mask: 0o77), by: parent)
        let fd = Int32(try m.value(.open(path: "/etc/hosts", flags: OpenFlags.O_CLOEXEC), by: parent))
        try m.value(.setresuid(ruid: 7, euid: 8, suid: 9), by: parent)
        let forked = try m.fork(by: parent)
        let child = try m.view(forked)
        let view = try m.view(parent)
        #expect(child.blocked == SignalSet(S.SIGUSR1))
        #expect(child.caught == SignalSet(S.SIGUSR2))
        #expect(child.ignored == SignalSet(S.SIGHUP))
        #expect([child.ruid, child.euid, child.suid] == [7, 8, 9])
        #expect(child.nice == 5 && child.noNewPrivs && child.comm == "worker")
        #expect(child.cwd == "/tmp" && child.umask == 0o77)
        #expect(child.fds.map(\.fd) == view.fds.map(\.fd))
        #expect(child.fds.first { $0.fd == fd }?.closeOnExec == true)
        #expect(child.fds.first { $0.fd == fd }?.count == 2, "the descriptions are shared")
        #expect(
            try m.call(.getrlimit(resource: Resource.RLIMIT_NOFILE), by: child.tid).data == .limit(cur: 77, max: 99)
        )
        #expect(child.sighand != view.sighand && child.files != view.files && child.fs != view.fs)
        try m.exit(parent)
        #expect(try m.view(child.tid).ppid == task, "it knows that an ancestor is a subreaper")
    }

    @Test("A11: CLONE_SIGHAND shares the dispositions")
    func a11Shared() throws {
        var m = TestMachine()
        let task = try m.process()
        let child = try m.clone(F.CLONE_VM | F.CLONE_SIGHAND, by: task)
        try m.catchSignal(S.SIGUSR1, by: child)
        #expect(try m.view(task).caught == SignalSet(S.SIGUSR1))
    }

    @Test(
        "A12: the size of clone3's structure",
        arguments: [
            (63, false, Errno.Name.EINVAL), (0, true, .EINVAL), (-1, false, .EINVAL), (4097, false, .E2BIG),
            (Int64.max, true, .E2BIG), (96, true, .E2BIG), (4096, true, .E2BIG), (96, false, nil), (4096, false, nil),
            (64, false, nil), (88, true, nil),
        ] as [(Int64, Bool, Errno.Name?)]
    )
    func a12(size: Int64, tail: Bool, errno: Errno.Name?) throws {
        var m = TestMachine()
        var arguments = CloneArguments()
        (arguments.size, arguments.tail, arguments.exitSignal) = (size, tail, 17)
        #expect(try m.errno(.clone3(arguments)) == errno)
    }

    @Test(
        "A13: clone3 refuses unknown bits, CLONE_DETACHED and the low byte but CLONE_NEWTIME",
        arguments: [
            (1 << 34, Errno.Name.EINVAL), (1 << 63, .EINVAL), (F.CLONE_DETACHED, .EINVAL), (17, .EINVAL),
            (0x40, .EINVAL),
            (F.CLONE_NEWTIME, nil), (F.CLONE_NEWTIME | 1, .EINVAL),
        ] as [(UInt64, Errno.Name?)]
    )
    func a13(flags: UInt64, errno: Errno.Name?) throws {
        var m = TestMachine()
        #expect(try m.errno(.clone3(arguments(flags))) == errno)
    }

    @Test(
        "A14: clone3's exit signal",
        arguments: [
            (0, 65, Errno.Name.EINVAL), (0, 0x100, .EINVAL), (0, -1, .EINVAL), (0, Int64.min, .EINVAL), (0, 64, nil),
            (0, 0, nil), (threadFlags, 17, .EINVAL), (F.CLONE_PARENT, 17, .EINVAL), (F.CLONE_PARENT, 0, nil),
            (threadFlags, 0, nil),
        ] as [(UInt64, Int64, Errno.Name?)]
    )
    func a14(flags: UInt64, signal: Int64, errno: Errno.Name?) throws {
        var m = TestMachine()
        let task = try m.process()
        #expect(try m.errno(.clone3(arguments(flags, signal)), by: task) == errno)
    }

    @Test("A15: CLONE_SIGHAND with CLONE_CLEAR_SIGHAND, a stack without a size and the reverse are EINVAL")
    func a15() throws {
        var m = TestMachine()
        let both = F.CLONE_VM | F.CLONE_SIGHAND | F.CLONE_CLEAR_SIGHAND
        #expect(try m.errno(.clone3(arguments(both))) == .EINVAL)
        var stack = arguments()
        stack.stack = 4096
        #expect(try m.errno(.clone3(stack)) == .EINVAL)
        (stack.stack, stack.stackSize) = (0, 4096)
        #expect(try m.errno(.clone3(stack)) == .EINVAL)
        stack.stack = 4096
        #expect(try m.errno(.clone3(stack)) == nil)
    }

    @Test("A16: set_tid has at most 32 numbers; a structure that ends before set_tid_size has none")
    func a16() throws {
        var m = TestMachine()
        #expect(try m.errno(.clone3(arguments(setTid: Array(repeating: 50, count: 33)))) == .EINVAL)
        var short = arguments(setTid: [50])
        short.size = 64
        #expect(try m.value(.clone3(short)) == 2, "set_tid lies behind the structure's end")
        short.size = 72
        #expect(try m.errno(.clone3(short)) == .EINVAL, "set_tid without set_tid_size")
        short.size = 80
        #expect(try m.value(.clone3(short)) == 50)
    }

    @Test("A17: set_tid's numbers")
    func a17() throws {
        var m = TestMachine { $0.pidMax = 400 }
        #expect(try m.errno(.clone3(arguments(setTid: [50, 51]))) == .EINVAL, "more numbers than levels")
        #expect(try m.errno(.clone3(arguments(setTid: [0]))) == .EINVAL)
        #expect(try m.errno(.clone3(arguments(setTid: [-1]))) == .EINVAL)
        #expect(try m.errno(.clone3(arguments(setTid: [400]))) == .EINVAL)
        #expect(try m.errno(.clone3(arguments(setTid: [1]))) == .EEXIST)
        #expect(try m.errno(.clone3(arguments(F.CLONE_NEWPID, setTid: [2, 60]))) == .EINVAL, "the first must be 1")
        #expect(try m.value(.clone3(arguments(F.CLONE_NEWPID, setTid: [1, 60]))) == 60)
        #expect(try m.view(60).nsPids == [60, 1])
        #expect(try m.value(.clone3(arguments(setTid: [399]))) == 399)
        let poor = try m.process()
        try m.become(1000, poor)
        #expect(try m.errno(.clone3(arguments(setTid: [70])), by: poor) == .EPERM)
        #expect(try m.errno(.clone3(arguments(setTid: [0])), by: poor) == .EINVAL, "the range comes first")
        #expect(try m.errno(.clone3(arguments(setTid: [60])), by: poor) == .EPERM, "the privilege before the number")
    }

    @Test("A18: CLONE_INTO_CGROUP needs the structure's third version, and then a cgroup")
    func a18() throws {
        var m = TestMachine()
        var request = arguments(F.CLONE_INTO_CGROUP)
        request.size = 80
        #expect(try m.errno(.clone3(request)) == .EINVAL)
        request.size = 88
        #expect(try m.errno(.clone3(request)) == .EBADF)
    }

    @Test("A19: CLONE_CLEAR_SIGHAND: handlers become SIG_DFL, what is ignored stays ignored")
    func a19() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.catchSignal(S.SIGUSR1, by: task)
        try m.ignore(S.SIGUSR2, by: task)
        let child = Int32(try m.value(.clone3(arguments(F.CLONE_CLEAR_SIGHAND)), by: task))
        #expect(try m.view(child).caught.isEmpty)
        #expect(try m.view(child).ignored == SignalSet(S.SIGUSR2))
        #expect(try m.view(task).caught == SignalSet(S.SIGUSR1))
    }

    @Test("A20: CLONE_PIDFD takes the lowest free descriptor, close-on-exec; with CLONE_THREAD it means the thread")
    func a20() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.value(.close(fd: 1), by: task)
        let child = try m.clone(F.CLONE_PIDFD, by: task)
        let fd = try #require(m.view(task).fds.first { $0.fd == 1 })
        #expect(fd.closeOnExec && fd.target == "pidfd:\(child)")
        #expect(try m.view(child).fds.contains { $0.fd == 1 } == false, "the child's table was copied before")
        #expect(try m.call(.poll(fd: 1), by: task).revents == 0)
        try m.exit(child)
        #expect(try m.call(.poll(fd: 1), by: task).revents == 1)
        let next = try #require(m.view(task).fds.last).fd + 1
        let thread = try m.clone(threadFlags | F.CLONE_PIDFD, 0, by: task)
        let mark = m.kernel.seq
        try m.block(S.SIGUSR1, by: thread)
        try m.value(.pidfdSendSignal(pidfd: next, sig: S.SIGUSR1, flags: 0), by: task)
        #expect(m.taken(by: task, after: mark) == [])
        #expect(try m.view(thread).pending == SignalSet(S.SIGUSR1))
    }

    @Test("A21: who is traced from birth: by an enabled event, or by CLONE_PTRACE; not with CLONE_UNTRACED")
    func a21() throws {
        for seized in [false, true] {
            var m = TestMachine()
            let task = try m.process()
            let options = O.PTRACE_O_TRACEFORK
            if seized {
                try m.seize(task, options, by: 1)
            } else {
                try m.attach(task, options, by: 1)
                try m.resume(task, by: 1)
            }
            let plain = try m.clone(0, 0, by: task)
            #expect(try m.view(plain).tracer == 0, "the clone event is not enabled")
            let asked = try m.clone(F.CLONE_PTRACE, 0, by: task)
            #expect(try m.view(asked).tracer == 1)
            let untraced = try m.clone(F.CLONE_UNTRACED, by: task)
            #expect(try m.view(untraced).tracer == 0)
            let call = try m.blocked(.fork, by: task)
            #expect(try m.wait(task, W.__WALL) == Waited(task, event(1)))
            let child = Int32(try #require(m.trace(P.PTRACE_GETEVENTMSG, task, by: 1).message))
            #expect(try m.view(child).tracer == 1)
            #expect(try m.view(child).ptraceOptions == options)
            #expect(try m.view(child).seized == seized)
            #expect(try m.wait(child, W.__WALL) == Waited(child, seized ? event(128) : stopped(S.SIGSTOP)))
            try m.resume(task, by: 1)
            #expect(try m.now(call).value == Int64(child))
        }
    }

    @Test(
        "A22: which event: VFORK, else FORK when it reports with SIGCHLD, else CLONE",
        arguments: [
            (F.CLONE_VFORK | F.CLONE_VM, S.SIGCHLD, Int32(2)), (F.CLONE_VFORK | F.CLONE_VM, 0, 2), (0, S.SIGCHLD, 1),
            (F.CLONE_VM, S.SIGCHLD, 1), (0, S.SIGUSR1, 3), (threadFlags, 0, 3), (F.CLONE_UNTRACED, S.SIGCHLD, 0),
            (F.CLONE_UNTRACED, 0, 0),
        ] as [(UInt64, Int32, Int32)]
    )
    func a22(flags: UInt64, signal: Int32, number: Int32) throws {
        var m = TestMachine()
        let task = try m.process()
        try m.seize(task, O.PTRACE_O_TRACEFORK | O.PTRACE_O_TRACEVFORK | O.PTRACE_O_TRACECLONE, by: 1)
        try m.call(.clone(flags: flags, exitSignal: signal), by: task)
        #expect(try m.wait(task, W.__WALL) == (number == 0 ? Waited(0, 0) : Waited(task, event(number))))
    }

    @Test("A23: the order seen outside: the child is there, made runnable; the parent's stop; vfork's wait; its end")
    func a23() throws {
        var m = TestMachine()
        let task = try m.process()
        let options = O.PTRACE_O_TRACEVFORK | O.PTRACE_O_TRACEVFORKDONE
        try m.seize(task, options, by: 1)
        let mark = m.kernel.seq
        let call = try m.blocked(.vfork, by: task)
        #expect(m.state(task) == .traced, "stopped before it waits for the child")
        let child = try #require(m.view(task).children.first)
        try m.resume(task, by: 1)
        #expect(m.state(task) == .uninterruptible)
        try m.resume(child, by: 1)
        try m.exit(child)
        #expect(m.state(task) == .traced)
        try m.resume(task, by: 1)
        #expect(try m.now(call).value == Int64(child))
        let stops = m.events(after: mark).filter { $0.task == task && $0.type == .ptrace_stop }
        #expect(stops.map(\.arguments.1) == [event(2), event(5)])
        let order = [
            try m.seq(.sched_process_fork, task, after: mark), try m.seq(.wake_up_new_task, child, after: mark),
            stops[0].seq, try m.seq(.vfork_done, child, after: mark), stops[1].seq,
            try m.seq(.sys_exit, task, after: mark),
        ]
        #expect(order == order.sorted())
    }

    @Test("A24: a signal that is pending when clone starts is handled first, then clone starts again")
    func a24() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.catchSignal(S.SIGUSR1, by: task)
        try m.attach(task, O.PTRACE_O_TRACESYSGOOD, by: 1)
        try m.resume(task, by: 1, with: P.PTRACE_SYSCALL)
        let call = try m.blocked(.fork, by: task)
        #expect(try m.wait(task) == Waited(task, stopped(0x85)))
        let mark = m.kernel.seq
        try m.kill(task, S.SIGUSR1)
        try m.resume(task, by: 1)
        #expect(try m.wait(task) == Waited(task, stopped(S.SIGUSR1)), "the signal first")
        #expect(try m.view(task).children == [])
        try m.resume(task, S.SIGUSR1, by: 1)
        #expect(try m.now(call).state == .returned)
        #expect(try m.seq(.signal_deliver, task, after: mark) < m.seq(.sched_process_fork, task, after: mark))
    }

    @Test("A25: unshare's flags")
    func a25() throws {
        var m = TestMachine()
        let task = try m.process()
        #expect(try m.errno(.unshare(flags: 1 << 40), by: task) == .EINVAL)
        #expect(try m.errno(.unshare(flags: F.CLONE_PIDFD), by: task) == .EINVAL)
        #expect(try m.errno(.unshare(flags: F.CLONE_VM), by: task) == nil)
        let thread = try m.thread(by: task)
        for flag in [F.CLONE_THREAD, F.CLONE_SIGHAND, F.CLONE_VM] {
            #expect(try m.errno(.unshare(flags: flag), by: task) == .EINVAL)
        }
        #expect(try m.errno(.unshare(flags: F.CLONE_FILES), by: thread) == nil)
        #expect(try m.view(thread).files != m.view(task).files)
        try m.exitThread(thread)
        try m.value(.unshare(flags: F.CLONE_NEWPID), by: task)
        #expect(try m.value(.getpid, by: task) == Int64(task), "the caller stays where it is")
        #expect(try m.errno(.unshare(flags: F.CLONE_NEWPID), by: task) == .EINVAL, "nobody lives in the first yet")
        let inner = try m.fork(by: task)
        #expect(try m.view(inner).nsPids.last == 1)
    }

    @Test("A26: numbers go up and round to 300, and none is used that names a task, a group or a session")
    func a26() throws {
        var m = TestMachine { $0.pidMax = 310 }
        let session = try m.sessionLeader()
        let group = try m.groupLeader(by: session)
        let member = try m.fork(by: group)
        try m.exit(group)
        #expect(try m.wait(group, by: session).pid == group)
        #expect(m.kernel.task(group) == nil)
        try m.value(.clone3(arguments(setTid: [305])))
        for expected in (member + 1)...309 where expected != 305 {
            let child = try m.fork()
            #expect(child == expected)
            try m.exit(child)
            #expect(try m.wait(child).pid == child)
        }
        #expect(try m.fork() == 300, "the low numbers are left to the system's start")
        try m.exit(member)
        #expect(m.kernel.task(member) == nil || m.state(member) == .zombie)

        var low = TestMachine { $0.pidMax = 301 }
        let first = try low.sessionLeader()
        let gone = try low.groupLeader(by: first)
        let stays = try low.fork(by: gone)
        try low.exit(gone)
        #expect(try low.wait(gone, by: first).pid == gone)
        for _ in (stays + 1)...300 {
            let child = try low.fork()
            try low.exit(child)
            _ = try low.wait(child)
        }
        #expect(try low.fork() == 300, "round from 301 to 300 again")
    }

    @Test("A28: when all numbers are in use fork answers EAGAIN")
    func a28() throws {
        var m = TestMachine { $0.pidMax = 301 }
        for expected: Int32 in 2...300 { #expect(try m.fork() == expected) }
        #expect(try m.errno(.fork) == .EAGAIN)
        try m.exit(300)
        #expect(try m.errno(.fork) == .EAGAIN, "a zombie keeps its number")
        #expect(try m.wait(300).pid == 300)
        #expect(try m.fork() == 300)
    }
}

/// clone3's structure with flags, an exit signal and chosen numbers.
private func arguments(_ flags: UInt64 = 0, _ signal: Int64 = 0, setTid: [Int32] = []) -> CloneArguments {
    var arguments = CloneArguments()
    arguments.flags = flags
    arguments.exitSignal = signal
    arguments.setTid = setTid
    return arguments
}
