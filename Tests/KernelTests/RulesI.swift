import Testing

@testable import Kernel

@Suite("I: exec")
struct RulesI {
    @Test("I1: the other threads die, with code 0 for a tracer; then handlers are reset and descriptors closed")
    func i1() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        let traced = try m.thread(by: task)
        try m.seize(traced, by: 1)
        try m.catchSignal(S.SIGUSR1, by: task)
        let fd = Int32(try m.value(.open(path: "/etc/hosts", flags: OpenFlags.O_CLOEXEC), by: task))
        try m.block(S.SIGCHLD, by: 1)
        let mark = m.kernel.seq
        try m.exec(task)
        #expect(m.kernel.task(thread) == nil)
        #expect(m.state(task) == .uninterruptible, "until the tracer has let go of its thread")
        #expect(try m.wait(traced, W.__WALL) == Waited(traced, 0))
        #expect(m.state(task) == .running)
        #expect(m.sent(to: 1, after: mark) == [S.SIGCHLD], "for the traced one")
        #expect(try m.view(task).caught.isEmpty && m.view(task).fds.contains { $0.fd == fd } == false)
    }

    @Test("I2: exec by a thread: it becomes the leader, whose number, place and parent it takes")
    func i2() throws {
        for leaderIsDead in [false, true] {
            var m = TestMachine()
            let shell = try m.sessionLeader()
            let task = try m.clone(0, S.SIGUSR1, by: shell)
            let sibling = try m.fork(by: shell)
            let thread = try m.thread(by: task)
            m.kernel.advanceClock(by: second)
            let before = try m.view(task)
            if leaderIsDead { try m.exitThread(task) }
            let mark = m.kernel.seq
            let call = try m.call(.execve(path: "/bin/puppet", argv: []), by: thread)
            #expect(call.task == task && call.state == .returned)
            #expect(m.kernel.task(thread) == nil)
            let after = try m.view(task)
            #expect([after.tid, after.tgid, after.pgid, after.sid, after.ppid] == [task, task, shell, shell, shell])
            #expect(after.startTime == before.startTime && after.exitSignal == S.SIGCHLD && after.state == .running)
            #expect(try m.view(shell).children == [task, sibling])
            #expect(m.sent(to: shell, after: mark) == [])
        }
    }

    @Test("I3: a group exit that comes while exec waits for its threads wins")
    func i3() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        try m.seize(thread, O.PTRACE_O_TRACEEXIT, by: 1)
        let exec = try m.blocked(.execve(path: "/bin/puppet", argv: []), by: task)
        try m.kill(task, S.SIGKILL)
        #expect(try m.now(exec).state == .killed)
        #expect(try m.wait(thread, W.__WALL).pid == thread, "the new SIGKILL ended its EXIT event stop, too")
        #expect(try m.wait(task) == Waited(task, 9))
    }

    @Test("I4: what exec keeps")
    func i4() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        try m.value(.open(path: "/dev/tty1", flags: OpenFlags.O_RDWR), by: shell)
        let task = try m.groupLeader(by: shell)
        try m.value(.alarm(seconds: 50), by: task)
        try m.block(S.SIGUSR1, by: task)
        try m.kill(task, S.SIGUSR1)
        try m.ignore(S.SIGHUP, by: task)
        try m.value(.nice(increment: 3), by: task)
        try m.value(.setrlimit(resource: Resource.RLIMIT_NOFILE, cur: 9, max: 9), by: task)
        try m.value(.chdir(path: "/tmp"), by: task)
        try m.value(.umask(mask: 0), by: task)
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 1, by: task)
        try m.prctl(PrctlOption.PR_SET_PDEATHSIG, 9, by: task)
        let set = Int32(try m.value(.semget(key: 0, nsems: 1, semflg: 0o600), by: task))
        let up = SemaphoreOperation(num: 0, op: 1, flags: SemaphoreFlags.SEM_UNDO)
        try m.value(.semop(semid: set, sops: [up]), by: task)
        try m.seize(task, by: 1)
        m.kernel.advanceClock(by: second)
        let before = try m.view(task)
        try m.exec(task)
        var after = try m.view(task)
        #expect(after.mm != before.mm && after.comm == "puppet")
        (after.mm, after.comm, after.flags, after.call) = (before.mm, before.comm, before.flags, before.call)
        (after.callName, after.callState) = (before.callName, before.callState)
        (after.exe, after.argv, after.nvcsw, after.nivcsw) = (before.exe, before.argv, before.nvcsw, before.nivcsw)
        #expect(after == before)
        #expect(try m.call(.getrlimit(resource: Resource.RLIMIT_NOFILE), by: task).data == .limit(cur: 9, max: 9))
        try m.exit(task)
        #expect(try m.value(.semctl(semid: set, num: 0, cmd: SemctlCommand.GETVAL, val: 0)) == 0, "undone at exit")
    }

    @Test("I5: what exec resets")
    func i5() throws {
        var m = TestMachine()
        let task = try m.clone(0, S.SIGUSR2, by: 1)
        try m.catchSignal(S.SIGUSR1, flags: SigactionFlags.SA_RESTART, by: task)
        try m.value(.timerCreate(clockid: 1, notify: 0, signo: S.SIGUSR1), by: task)
        try m.prctl(PrctlOption.PR_SET_DUMPABLE, 0, by: task)
        #expect(try m.view(task).flags & 0x40 == 0x40)
        let mm = try m.view(task).mm
        try m.exec(task, "/bin/sh")
        let view = try m.view(task)
        #expect(view.mm != mm && view.comm == "sh" && view.caught.isEmpty && view.flags & 0x40 == 0)
        #expect(view.exitSignal == S.SIGCHLD && view.dumpable == 1)
        #expect(
            try m.call(.sigaction(sig: S.SIGUSR1, action: nil), by: task).oldAction == SignalAction(handler: .SIG_DFL)
        )
        #expect(try m.errno(.timerGettime(timerid: 0), by: task) == .EINVAL)
    }

    @Test("I6: a failed exec changes nothing and its threads live on")
    func i6() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        try m.catchSignal(S.SIGUSR1, by: task)
        let mm = try m.view(task).mm
        let long = String(repeating: "x", count: 200_000)
        #expect(try m.errno(.execve(path: "", argv: []), by: task) == .ENOENT)
        #expect(try m.errno(.execve(path: "/bin/puppet", argv: [long]), by: task) == .E2BIG)
        #expect(try m.view(task).mm == mm && m.view(task).caught == SignalSet(S.SIGUSR1))
        #expect(m.state(thread) == .running)
    }

    @Test("I7: exec after setresuid went above RLIMIT_NPROC is EAGAIN")
    func i7() throws {
        var m = TestMachine()
        let others = [try m.process(), try m.process()]
        for other in others { try m.become(1000, other) }
        let task = try m.process()
        try m.value(.setrlimit(resource: Resource.RLIMIT_NPROC, cur: 1, max: 1), by: task)
        try m.become(1000, task)
        let exec = Syscall.execve(path: "/bin/puppet", argv: [])
        #expect(try m.errno(exec, by: task) == .EAGAIN)
        for other in others {
            try m.exit(other)
            _ = try m.wait(other)
        }
        #expect(try m.errno(exec, by: task) == nil)
    }

    @Test("I8: a vfork child's exec lets its parent go on when the old memory is dropped")
    func i8() throws {
        var m = TestMachine()
        let parent = try m.process()
        let call = try m.blocked(.vfork, by: parent)
        let child = try #require(m.view(parent).children.first)
        let mark = m.kernel.seq
        try m.exec(child)
        #expect(try m.now(call).state == .returned)
        #expect(try m.seq(.vfork_done, child, after: mark) < m.seq(.sched_process_exec, child, after: mark))
        #expect(try m.view(child).mm != m.view(parent).mm)
    }
}
