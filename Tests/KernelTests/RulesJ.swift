import Testing

@testable import Kernel

@Suite("J: resources")
struct RulesJ {
    private typealias Op = SemaphoreOperation

    private func semaphores(_ m: inout TestMachine, _ count: Int32 = 2, by tid: Int32) throws -> Int32 {
        Int32(try m.value(.semget(key: 0, nsems: count, semflg: 0o600), by: tid))
    }

    private func value(_ m: inout TestMachine, _ set: Int32, _ cmd: Int32 = SemctlCommand.GETVAL) throws -> Int64 {
        try m.value(.semctl(semid: set, num: 0, cmd: cmd, val: 0))
    }

    @Test("J1: semop's errors, in order")
    func j1() throws {
        var m = TestMachine()
        let task = try m.process()
        let set = try semaphores(&m, by: task)
        let down = Op(num: 0, op: -1, flags: 0)
        func errno(_ semid: Int32, _ sops: [Op], by tid: Int32? = nil) throws -> Errno.Name? {
            try m.errno(.semop(semid: semid, sops: sops), by: tid ?? task)
        }
        #expect(try errno(-1, Array(repeating: down, count: 501)) == .E2BIG)
        #expect(try errno(-1, []) == .EINVAL)
        #expect(try errno(-1, [down]) == .EINVAL)
        #expect(try errno(99, [down]) == .EINVAL)
        let poor = try m.process()
        try m.become(1000, poor)
        #expect(try errno(set, [Op(num: 9, op: 1, flags: 0)], by: poor) == .EFBIG, "before the permission")
        #expect(try errno(set, [down], by: poor) == .EACCES)
        #expect(try errno(set, [Op(num: 0, op: 32767, flags: 0), Op(num: 0, op: 1, flags: 0)]) == .ERANGE)
        #expect(try errno(set, [Op(num: 0, op: -1, flags: SemaphoreFlags.IPC_NOWAIT)]) == .EAGAIN)
        let sleeper = try m.blocked(.semop(semid: set, sops: [down]), by: task)
        try m.value(.semctl(semid: set, num: 0, cmd: SemctlCommand.IPC_RMID, val: 0))
        #expect(try m.now(sleeper).errno?.name == .EIDRM)
        let other = try semaphores(&m, by: task)
        try m.catchSignal(S.SIGUSR1, flags: SigactionFlags.SA_RESTART, by: task)
        let interrupted = try m.blocked(.semop(semid: other, sops: [down]), by: task)
        try m.kill(task, S.SIGUSR1)
        #expect(try m.now(interrupted).errno?.name == .EINTR)
    }

    @Test("J2: SEM_UNDO is applied at exit, within 0 to 32767; sempid is the dead; waiters are looked at at once")
    func j2() throws {
        var m = TestMachine()
        let set = try semaphores(&m, by: 1)
        let task = try m.process()
        let waiter = try m.process()
        try m.value(.semop(semid: set, sops: [Op(num: 0, op: 3, flags: SemaphoreFlags.SEM_UNDO)]), by: task)
        try m.value(.semop(semid: set, sops: [Op(num: 0, op: -1, flags: 0)]))
        let call = try m.blocked(.semop(semid: set, sops: [Op(num: 0, op: 0, flags: 0)]), by: waiter)
        try m.exit(task)
        #expect(try m.now(call).state == .returned)
        #expect(try value(&m, set) == 0, "2 - 3 is 0")
        let shared = try m.process()
        let mate = try m.clone(F.CLONE_SYSVSEM, by: shared)
        try m.value(.semop(semid: set, sops: [Op(num: 0, op: 2, flags: SemaphoreFlags.SEM_UNDO)]), by: shared)
        try m.exit(shared)
        #expect(try value(&m, set) == 2, "the other user of the list is alive")
        try m.exit(mate)
        #expect(try value(&m, set) == 0)
        #expect(try value(&m, set, SemctlCommand.GETPID) == Int64(mate))
    }

    @Test("J3: SETVAL drops everybody's adjustments; a child of fork has none, exec keeps them")
    func j3() throws {
        var m = TestMachine()
        let set = try semaphores(&m, by: 1)
        let task = try m.process()
        let up = Syscall.semop(semid: set, sops: [Op(num: 0, op: 1, flags: SemaphoreFlags.SEM_UNDO)])
        try m.value(up, by: task)
        let child = try m.fork(by: task)
        try m.exit(child)
        #expect(try value(&m, set) == 1)
        try m.exec(task)
        try m.value(.semctl(semid: set, num: 0, cmd: SemctlCommand.SETVAL, val: 7))
        try m.exit(task)
        #expect(try value(&m, set) == 7)
        let last = try m.process()
        try m.value(up, by: last)
        try m.exec(last)
        try m.exit(last)
        #expect(try value(&m, set) == 7)
    }

    @Test("J4: a killed sleeper is off the queue before its exit begins")
    func j4() throws {
        var m = TestMachine()
        let set = try semaphores(&m, by: 1)
        let tasks = [try m.process(), try m.process()]
        for task in tasks {
            try m.seize(task, O.PTRACE_O_TRACEEXIT, by: 1)
            try m.blocked(.semop(semid: set, sops: [Op(num: 0, op: -1, flags: 0)]), by: task)
        }
        #expect(try value(&m, set, SemctlCommand.GETNCNT) == 2)
        try m.kill(tasks[0], S.SIGKILL)
        #expect(m.state(tasks[0]) == .traced, "it stands in its EXIT event")
        #expect(try value(&m, set, SemctlCommand.GETNCNT) == 1)
    }

    @Test("J5: alarm returns the rest, 0 cancels; not inherited, kept by exec; SIGALRM to the process from the kernel")
    func j5() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.catchSignal(S.SIGALRM, by: task)
        #expect(try m.value(.alarm(seconds: 10), by: task) == 0)
        m.kernel.advanceClock(by: 2 * second + second / 4)
        #expect(try m.value(.alarm(seconds: 5), by: task) == 8, "7.75 rounded")
        #expect(try m.value(.alarm(seconds: 0), by: task) == 5)
        m.kernel.advanceClock(by: 20 * second)
        #expect(m.taken(by: task) == [])
        try m.value(.alarm(seconds: 1), by: task)
        let child = try m.fork(by: task)
        #expect(try m.view(child).alarm == 0)
        try m.exec(task)
        let mark = m.kernel.seq
        m.kernel.advanceClock(by: second)
        let sent = try #require(m.events(after: mark).first { $0.type == .signal_generate })
        #expect([sent.task, sent.arguments.0, sent.arguments.1, sent.arguments.3] == [task, S.SIGALRM, 0x80, 1])
        #expect(try m.wait(task) == Waited(task, S.SIGALRM))
        try m.value(.alarm(seconds: 1), by: child)
        try m.exit(child)
        m.kernel.advanceClock(by: 2 * second)
        #expect(m.sent(to: child) == [])
    }

    @Test("J6: POSIX timers are not inherited and end with exec and with the process")
    func j6() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        try m.catchSignal(S.SIGUSR1, by: task)
        let create = Syscall.timerCreate(clockid: 1, notify: 0, signo: S.SIGUSR1)
        try m.value(create, by: task)
        try m.value(.timerSettime(timerid: 0, seconds: 5, nanoseconds: 0), by: thread)
        let child = try m.fork(by: task)
        for call in [Syscall.timerGettime(timerid: 0), .timerDelete(timerid: 0), .timerGettime(timerid: -1)] {
            #expect(try m.errno(call, by: child) == .EINVAL)
        }
        try m.exitThread(thread)
        #expect(
            try m.call(.timerGettime(timerid: 0), by: task).remaining == 5 * second,
            "a thread's end is not the process's"
        )
        try m.exec(task)
        #expect(try m.errno(.timerGettime(timerid: 0), by: task) == .EINVAL)
        try m.value(create, by: task)
        try m.value(.timerSettime(timerid: 1, seconds: 5, nanoseconds: 0), by: task)
        try m.exit(task)
        let mark = m.kernel.seq
        m.kernel.advanceClock(by: 9 * second)
        #expect(m.events(after: mark).contains { $0.type == .timer_expire } == false)
    }

    @Test("J6: the signal of a SIGEV_THREAD_ID timer goes to its thread, and is lost when that is dead")
    func j6Thread() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        try m.catchSignal(S.SIGUSR1, by: task)
        try m.value(.timerCreate(clockid: 1, notify: 4, signo: S.SIGUSR1), by: thread)
        let set = Syscall.timerSettime(timerid: 0, seconds: 1, nanoseconds: 0)
        try m.value(set, by: task)
        m.kernel.advanceClock(by: second)
        #expect(m.taken(by: thread) == [S.SIGUSR1] && m.taken(by: task) == [])
        try m.value(set, by: task)
        try m.exitThread(thread)
        m.kernel.advanceClock(by: second)
        #expect(m.taken(by: task) == [])
    }

    @Test("J7: an accounting record for each process, when its last thread exits, with flags, ids and code")
    func j7() throws {
        var m = TestMachine { $0.coreLimit = 4096 }
        let poor = try m.process()
        try m.become(1000, poor)
        #expect(try m.errno(.acct(path: "/tmp/nothing"), by: poor) == .EPERM)
        #expect(try m.errno(.acct(path: "/tmp/nothing")) == .ENOENT)
        #expect(try m.errno(.acct(path: "/dev/null")) == .EACCES)
        try m.value(.open(path: "/tmp/pacct", flags: OpenFlags.O_CREAT))
        try m.value(.acct(path: "/tmp/pacct"))
        let forked = try m.process()
        let thread = try m.thread(by: forked)
        try m.exitThread(forked, 1)
        #expect(m.kernel.accountingFile.isEmpty)
        try m.exitThread(thread, 1)
        let executed = try m.process()
        try m.value(.unshare(flags: F.CLONE_NEWUTS), by: executed)
        try m.exec(executed)
        try m.kill(executed, S.SIGSEGV)
        try m.exit(poor, 3)
        let file = m.kernel.accountingFile
        #expect(file.count == 3 * 64)
        func word(_ record: Int, _ offset: Int) -> UInt32 {
            (0..<4).reduce(0) { $0 | UInt32(file[record * 64 + offset + $1]) << UInt32(8 * $1) }
        }
        #expect([file[0], file[64], file[128]] == [1, 2 | 8 | 0x10, 1 | 2])
        #expect([file[1], file[65]] == [3, 3], "version 3")
        #expect([word(0, 4), word(1, 4), word(2, 4)] == [0x100, 0x8b, 0x300])
        #expect([word(0, 8), word(2, 8)] == [0, 1000])
        #expect([word(0, 16), word(0, 20), word(1, 16)] == [UInt32(forked), 1, UInt32(executed)])
        try m.value(.acct(path: nil))
        _ = try m.zombie(by: 1)
        #expect(m.kernel.accountingFile.count == 3 * 64)
    }

    @Test("J8: RUSAGE_CHILDREN and times have only descendants that were waited for")
    func j8() throws {
        var m = TestMachine()
        let task = try m.process()
        let child = try m.fork(by: task)
        let grandchild = try m.fork(by: child)
        m.kernel.advanceClock(by: 3 * second)
        let used = try m.view(child).utime
        #expect(try used > 0 && m.view(grandchild).utime > 0)
        try m.exit(grandchild)
        try m.exit(child)
        #expect(try m.call(.getrusage(who: -1), by: task).usage?.utime == 0)
        #expect(try m.wait(child, by: task).pid == child)
        #expect(try m.call(.getrusage(who: -1), by: task).usage?.utime == used, "nobody waited for the grandchild")
        guard case .times(_, _, let cutime, _) = try m.call(.times, by: task).data else {
            Issue.record("times answered nothing")
            return
        }
        #expect(cutime == used / 10_000_000)
    }

    @Test("J9: RLIMIT_CPU: SIGXCPU each second from the soft limit on, SIGKILL at the hard one")
    func j9() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.blocked(.pause, by: 1)
        try m.value(.setrlimit(resource: Resource.RLIMIT_CPU, cur: 2, max: 4), by: task)
        try m.catchSignal(S.SIGXCPU, by: task)
        m.kernel.advanceClock(by: 10 * second)
        #expect(m.taken(by: task).filter { $0 == S.SIGXCPU }.count == 2)
        #expect(try m.view(task).state == .zombie && m.view(task).exitCode == S.SIGKILL)
    }
}
