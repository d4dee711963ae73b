import Testing

@testable import Kernel

@Suite("B: the order of events in exit")
struct RulesB {
    @Test(
        "B1: exit ends a task, exit_group the process; the stored word is the low byte, shifted",
        arguments: [
            (0, 0), (3, 0x300), (255, 0xff00), (256, 0), (-1, 0xff00), (0x1234, 0x3400), (Int32.min, 0),
            (Int32.max, 0xff00),
        ] as [(Int32, Int32)]
    )
    func b1(code: Int32, word: Int32) throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        try m.exitThread(thread, 77)
        #expect(m.kernel.task(thread) == nil && m.state(task) == .running)
        let other = try m.thread(by: task)
        try m.exit(other, code)
        #expect(m.kernel.task(other) == nil && m.state(task) == .zombie)
        #expect(try m.wait() == Waited(task, word))
    }

    @Test("B2: the first group exit's code wins; it kills every other task and cancels a stop in progress")
    func b2() throws {
        var m = TestMachine()
        let task = try m.sessionLeader()
        let loser = try m.thread(by: task)
        let sleeper = try m.thread(by: task)
        let pause = try m.blocked(.pause, by: sleeper)
        try m.attach(loser, by: 1)
        try m.resume(loser, by: 1, with: P.PTRACE_SYSCALL)
        let late = try m.blocked(.exitGroup(status: 7), by: loser)
        let mark = m.kernel.seq
        try m.exit(task, 3)
        #expect(try m.now(pause).state == .killed)
        #expect(try m.now(late).state == .killed, "it never got to its exit_group")
        #expect(try m.wait(loser, W.__WALL) == Waited(loser, 0x300))
        #expect(try m.wait(task) == Waited(task, 0x300))
        let first = try #require(m.events(after: mark).first { $0.type == .do_group_exit })
        #expect(first.arguments.0 == 0x300 && first.arguments.1 == 3)

        let stopping = try m.process()
        let stuck = try m.thread(by: stopping)
        try m.blocked(.vfork, by: stuck)
        try m.kill(stopping, S.SIGSTOP)
        #expect(m.state(stopping) == .stopped && m.state(stuck) == .uninterruptible, "not complete yet")
        try m.kill(stopping, S.SIGKILL)
        #expect(try m.wait(stopping, W.WUNTRACED) == Waited(stopping, S.SIGKILL))
        #expect(m.events(.group_stop).contains { $0.task == stopping } == false)
    }

    @Test("B3: killed siblings end with the group's code, not with 9")
    func b3() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        try m.seize(thread, O.PTRACE_O_TRACEEXIT, by: 1)
        try m.exit(task, 5)
        #expect(try m.wait(thread, W.__WALL) == Waited(thread, event(6)))
        #expect(try m.trace(P.PTRACE_GETEVENTMSG, thread, by: 1).message == 0x500)
        try m.resume(thread, by: 1)
        #expect(try m.wait(thread, W.__WALL) == Waited(thread, 0x500))
        #expect(try m.wait(task) == Waited(task, 0x500))
    }

    @Test("B4: a task's chores, in order")
    func b4() throws {
        var m = TestMachine()
        let task = try m.sessionLeader()
        try m.value(.open(path: "/dev/tty1", flags: OpenFlags.O_RDWR), by: task)
        try m.seize(task, O.PTRACE_O_TRACEEXIT, by: 1)
        let mark = m.kernel.seq
        try m.exit(task, 2)
        #expect(try m.view(task).flags & 4 == 0, "the event stop is before PF_EXITING")
        try m.resume(task, by: 1)
        let chores: [EventType] = [
            .do_group_exit, .do_exit, .ptrace_stop, .exit_signals, .del_timer_sync, .exit_code, .sched_process_exit,
            .exit_mm, .acct_process, .exit_sem, .exit_files, .exit_fs, .disassociate_ctty, .exit_namespace,
            .exit_notify, .forget_original_parent, .exit_state, .do_notify_parent,
        ]
        #expect(m.trail(of: task, after: mark).filter { chores.contains($0) } == chores)
    }

    @Test("B6: exit_notify: tracees first, then the children in order, then the own group, ZOMBIE, the parent")
    func b6() throws {
        var m = TestMachine()
        let reaper = try m.process()
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 1, by: reaper)
        let task = try m.process(by: reaper)
        let tracee = try m.process()
        try m.attach(tracee, by: task)
        let first = try m.fork(by: task)
        try m.prctl(PrctlOption.PR_SET_PDEATHSIG, Int64(S.SIGUSR1), by: first)
        try m.block(S.SIGUSR1, by: first)
        let second = try m.zombie(by: task)
        let mark = m.kernel.seq
        try m.exit(task)
        let order = [
            try m.seq(.exit_notify, task, after: mark), try m.seq(.ptrace_detach, tracee, after: mark),
            try m.seq(.exit_ptrace, task, after: mark), try m.seq(.forget_original_parent, task, after: mark),
            try m.seq(.reparent, first, after: mark), try m.seq(.signal_generate, first, after: mark),
            try m.seq(.reparent, second, after: mark), try m.seq(.do_notify_parent, second, after: mark),
            try m.seq(.exit_state, task, after: mark), try m.seq(.do_notify_parent, task, after: mark),
        ]
        #expect(order == order.sorted())
        #expect(try m.view(reaper).children == [task, first, second])
    }

    @Test("B8: when the parent's SIGCHLD is generated everything else has been told already")
    func b8() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        let parent = try m.groupLeader(by: shell)
        let set = Int32(try m.value(.semget(key: 0, nsems: 1, semflg: 0o600), by: parent))
        try m.value(.pipe, by: parent)
        let reader = try m.fork(by: parent)
        try m.value(.close(fd: 4), by: reader)
        let child = try m.fork(by: parent)
        try m.value(.close(fd: 4), by: parent)
        let read = try m.blocked(.read(fd: 3, count: 1), by: reader)
        let up = SemaphoreOperation(num: 0, op: 1, flags: SemaphoreFlags.SEM_UNDO)
        try m.value(.semop(semid: set, sops: [up]), by: child)
        let zero = SemaphoreOperation(num: 0, op: 0, flags: 0)
        let wait = try m.blocked(.semop(semid: set, sops: [zero]), by: shell)
        let heir = try m.fork(by: child)
        try m.value(.close(fd: 4), by: heir)
        try m.prctl(PrctlOption.PR_SET_PDEATHSIG, Int64(S.SIGUSR2), by: heir)
        try m.block(S.SIGUSR2, by: heir)
        let dead = try m.zombie(by: child)
        let mark = m.kernel.seq
        try m.kill(child, S.SIGKILL)
        #expect(try m.now(read).value == 0 && m.now(read).state == .returned, "end of file")
        #expect(try m.now(wait).state == .returned)
        let told = try m.seq(.do_notify_parent, child, after: mark)
        #expect(try m.seq(.sem_undo, child, after: mark) < told)
        #expect(try m.seq(.pipe_wake, child, after: mark) < told)
        #expect(try m.seq(.signal_generate, heir, after: mark) < told)
        #expect(try m.seq(.do_notify_parent, dead, after: mark) < told)

        let vforker = try m.fork(by: shell)
        let call = try m.blocked(.vfork, by: vforker)
        let last = try #require(m.view(vforker).children.first)
        let before = m.kernel.seq
        try m.exit(last)
        #expect(try m.now(call).state == .returned)
        #expect(try m.seq(.vfork_done, last, after: before) < m.seq(.do_notify_parent, last, after: before))
    }

    @Test("B9: what a zombie keeps and what it has lost")
    func b9() throws {
        var m = TestMachine()
        let session = try m.sessionLeader()
        let task = try m.groupLeader(by: session)
        try m.value(.prctl(option: PrctlOption.PR_SET_NAME, arg: 0, name: "ghost"), by: task)
        try m.value(.setresuid(ruid: 5, euid: 6, suid: 7), by: task)
        try m.catchSignal(S.SIGUSR1, by: task)
        try m.block(S.SIGHUP, by: task)
        try m.kill(task, S.SIGHUP)
        m.kernel.advanceClock(by: second)
        let alive = try m.view(task)
        try m.exit(task, 9)
        let dead = try m.view(task)
        #expect(dead.state == .zombie)
        #expect([dead.tgid, dead.pgid, dead.sid, dead.ppid] == [task, task, session, session])
        #expect(dead.comm == "ghost" && [dead.ruid, dead.euid, dead.suid] == [5, 6, 7])
        #expect(dead.utime == alive.utime && dead.exitCode == 0x900 && dead.exitSignal == S.SIGCHLD)
        #expect(dead.sharedPending == SignalSet(S.SIGHUP) && dead.caught == SignalSet(S.SIGUSR1))
        #expect(dead.flags & 4 == 4, "PF_EXITING")
        #expect([dead.mm, dead.files, dead.fs, dead.nsproxy] == [0, 0, 0, 0])
        #expect(dead.fds.isEmpty && dead.cwd.isEmpty)
        #expect(dead.sighand == alive.sighand && dead.signal == alive.signal)
    }

    @Test("B10: the process's duties are done once, by whichever thread exits last")
    func b10() throws {
        for leaderLast in [true, false] {
            var m = TestMachine()
            let task = try m.sessionLeader()
            let thread = try m.thread(by: task)
            let (first, last) = leaderLast ? (thread, task) : (task, thread)
            let mark = m.kernel.seq
            try m.exitThread(first)
            let duties: [EventType] = [.del_timer_sync, .acct_process]
            #expect(m.events(after: mark).contains { duties.contains($0.type) } == false)
            try m.exitThread(last)
            let done = m.events(after: mark).filter { duties.contains($0.type) }
            #expect(done.map(\.type) == duties)
            #expect(done.allSatisfy { $0.task == last })
        }
    }

    @Test(
        "B11: a fatal signal sets PF_SIGNALED; a core is dumped only if its limit allows",
        arguments: [
            (UInt64(0), S.SIGTERM, 0x400, Int32(15)), (UInt64(0), S.SIGQUIT, 0x400, 3),
            (UInt64.max, S.SIGQUIT, 0x600, 0x83),
            (UInt64.max, S.SIGTERM, 0x400, 15), (UInt64.max, S.SIGKILL, 0x400, 9),
            (UInt64(4096), S.SIGSEGV, 0x600, 0x8b),
        ] as [(UInt64, Int32, UInt32, Int32)]
    )
    func b11(limit: UInt64, sig: Int32, flags: UInt32, word: Int32) throws {
        var m = TestMachine { $0.coreLimit = limit }
        let task = try m.process()
        try m.kill(task, sig)
        #expect(try m.view(task).flags & 0x600 == flags)
        #expect(try m.wait() == Waited(task, word))
        let plain = try m.zombie(by: 1)
        #expect(try m.view(plain).flags & 0x600 == 0)
    }

    @Test("B12: a dead task makes no call")
    func b12() throws {
        var m = TestMachine()
        let task = try m.zombie(by: 1)
        #expect(m.kernel.perform(.getpid, by: task) == .cannotRun(.zombie, .isDead(task)))
        _ = try m.wait(task)
        #expect(m.kernel.perform(.getpid, by: task) == .noSuchTask)
    }

    @Test("B13: the end of init is the end of the machine")
    func b13() throws {
        for (call, code) in [(Syscall.exitGroup(status: 2), "0x00000200"), (.exit(status: 0), "0x00000000")] {
            var m = TestMachine()
            let thread = try m.thread(by: 1)
            try m.exitThread(thread)
            let child = try m.fork()
            _ = m.kernel.perform(call, by: 1)
            let message = "Kernel panic - not syncing: Attempted to kill init! exitcode=\(code)"
            #expect(m.kernel.panicMessage == message)
            #expect(m.kernel.perform(.getpid, by: child) == .panicked(message))
            #expect(m.events(.panic).count == 1)
        }
    }
}
