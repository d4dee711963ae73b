import Testing

@testable import Kernel

@Suite("System V semaphores")
struct SemaphoreTests {
    private func op(_ change: Int32, num: Int32 = 0, _ flags: Int32 = 0) -> SemaphoreOperation {
        SemaphoreOperation(num: num, op: change, flags: flags)
    }

    private func semctl(_ cmd: Int32, _ semid: Int32 = 0, num: Int32 = 0, val: Int32 = 0) -> Syscall {
        .semctl(semid: semid, num: num, cmd: cmd, val: val)
    }

    private func machine(semaphores: Int32 = 1) throws -> TestMachine {
        var machine = TestMachine()
        let id = try machine.value(.semget(key: 0, nsems: semaphores, semflg: 0))
        #expect(id == 0)
        return machine
    }

    @Test("ids are given out in a circle of at least 64, and a used index comes back with another id")
    func ids() throws {
        // What Linux 6.18 answers in a fresh IPC namespace.
        var machine = TestMachine()
        let create = Syscall.semget(key: 0, nsems: 1, semflg: 0)
        var ids: [Int64] = []
        for _ in 0..<66 {
            ids.append(try machine.value(create))
            try machine.value(semctl(SemctlCommand.IPC_RMID, Int32(try #require(ids.last))))
        }
        #expect(ids == Array(0..<64) + [32_768, 32_769])
        #expect(try machine.errno(semctl(SemctlCommand.GETVAL, 0)) == .EINVAL)
        machine = TestMachine()
        for expected in 0..<100 as Range<Int64> { #expect(try machine.value(create) == expected) }
        for semid in 0..<60 as Range<Int32> { try machine.value(semctl(SemctlCommand.IPC_RMID, semid)) }
        #expect(try machine.value(create) == 32_768)
        #expect(try machine.value(create) == 32_769)
    }

    @Test("semget finds a key, makes it, or says why not")
    func keys() throws {
        var machine = TestMachine()
        let create = SemaphoreFlags.IPC_CREAT
        #expect(try machine.errno(.semget(key: 7, nsems: 1, semflg: 0)) == .ENOENT)
        let id = try machine.value(.semget(key: 7, nsems: 2, semflg: create | 0o600))
        #expect(try machine.value(.semget(key: 7, nsems: 1, semflg: create)) == id)
        #expect(try machine.errno(.semget(key: 7, nsems: 1, semflg: create | SemaphoreFlags.IPC_EXCL)) == .EEXIST)
        #expect(try machine.errno(.semget(key: 7, nsems: 3, semflg: 0)) == .EINVAL)
        #expect(try machine.errno(.semget(key: 0, nsems: 0, semflg: 0)) == .EINVAL)
        #expect(try machine.errno(.semget(key: 0, nsems: 32_001, semflg: 0)) == .EINVAL)
    }

    @Test("each misuse of semop has Linux's errno")
    func errors() throws {
        var machine = try machine()
        #expect(try machine.errno(.semop(semid: 0, sops: [])) == .EINVAL)
        #expect(try machine.errno(.semop(semid: 0, sops: Array(repeating: op(1), count: 501))) == .E2BIG)
        #expect(try machine.errno(.semop(semid: -1, sops: [op(1)])) == .EINVAL)
        #expect(try machine.errno(.semop(semid: 9, sops: [op(1)])) == .EINVAL)
        #expect(try machine.errno(.semop(semid: 0, sops: [op(1, num: 1)])) == .EFBIG)
        #expect(try machine.errno(.semop(semid: 0, sops: [op(-1, SemaphoreFlags.IPC_NOWAIT)])) == .EAGAIN)
        try machine.value(.semop(semid: 0, sops: [op(32_767)]))
        #expect(try machine.errno(.semop(semid: 0, sops: [op(1)])) == .ERANGE)
        #expect(try machine.errno(semctl(SemctlCommand.SETVAL, val: -1)) == .ERANGE)
        #expect(try machine.errno(semctl(SemctlCommand.GETVAL, num: 1)) == .EINVAL)
        #expect(try machine.errno(semctl(99)) == .EINVAL)
    }

    @Test("another user is kept out by the mode, root is not")
    func permission() throws {
        var machine = try machine()
        let child = try machine.fork()
        try machine.value(.setresuid(ruid: 1000, euid: 1000, suid: 1000), by: child)
        #expect(try machine.errno(semctl(SemctlCommand.GETVAL), by: child) == .EACCES)
        #expect(try machine.errno(.semop(semid: 0, sops: [op(1)]), by: child) == .EACCES)
        #expect(try machine.errno(semctl(SemctlCommand.IPC_RMID), by: child) == .EPERM)
        #expect(try machine.value(.semget(key: 0, nsems: 1, semflg: 0o600), by: child) == 1)
        #expect(try machine.value(semctl(SemctlCommand.GETVAL, 1), by: child) == 0)
        // A mode without bits keeps out even the maker.
        #expect(try machine.value(.semget(key: 0, nsems: 1, semflg: 0), by: child) == 2)
        #expect(try machine.errno(semctl(SemctlCommand.GETVAL, 2), by: child) == .EACCES)
        #expect(try machine.value(semctl(SemctlCommand.GETVAL)) == 0)
    }

    @Test("a decrement sleeps until the value suffices, and the oldest sleeper goes first")
    func order() throws {
        var machine = try machine()
        let first = try machine.fork()
        let second = try machine.fork()
        #expect(try machine.call(.semop(semid: 0, sops: [op(-2)]), by: first).state == .blocked)
        #expect(try machine.call(.semop(semid: 0, sops: [op(-1)]), by: second).state == .blocked)
        #expect(try machine.value(semctl(SemctlCommand.GETNCNT)) == 2)
        // 1 is too little for the first, enough for the second.
        try machine.value(.semop(semid: 0, sops: [op(1)]))
        #expect(machine.state(first) == .sleeping)
        #expect(machine.state(second) == .running)
        try machine.value(.semop(semid: 0, sops: [op(2)]))
        #expect(machine.state(first) == .running)
        #expect(try machine.value(semctl(SemctlCommand.GETVAL)) == 0)
        #expect(try machine.value(semctl(SemctlCommand.GETPID)) == Int64(first))
    }

    @Test("a waiter for zero wakes when the value reaches 0")
    func zero() throws {
        var machine = try machine()
        try machine.value(semctl(SemctlCommand.SETVAL, val: 2))
        let child = try machine.fork()
        #expect(try machine.call(.semop(semid: 0, sops: [op(0)]), by: child).state == .blocked)
        #expect(try machine.value(semctl(SemctlCommand.GETZCNT)) == 1)
        #expect(try machine.value(semctl(SemctlCommand.GETNCNT)) == 0)
        try machine.value(.semop(semid: 0, sops: [op(-1)]))
        #expect(machine.state(child) == .sleeping)
        try machine.value(.semop(semid: 0, sops: [op(-1)]))
        #expect(machine.state(child) == .running)
    }

    @Test("several operations happen together or not at all")
    func atomic() throws {
        var machine = try machine(semaphores: 2)
        let child = try machine.fork()
        let both = [op(-1), op(-1, num: 1)]
        #expect(try machine.call(.semop(semid: 0, sops: both), by: child).state == .blocked)
        try machine.value(.semop(semid: 0, sops: [op(1)]))
        #expect(try machine.value(semctl(SemctlCommand.GETVAL)) == 1)
        // It is counted at the first semaphore that it cannot take.
        #expect(try machine.value(semctl(SemctlCommand.GETNCNT, num: 0)) == 0)
        #expect(try machine.value(semctl(SemctlCommand.GETNCNT, num: 1)) == 1)
        try machine.value(.semop(semid: 0, sops: [op(1, num: 1)]))
        #expect(machine.state(child) == .running)
        #expect(try machine.value(semctl(SemctlCommand.GETVAL)) == 0)
        // The same semaphore twice: the second sees what the first did, and failure takes both back.
        let twice = [op(1), op(-2, SemaphoreFlags.IPC_NOWAIT)]
        #expect(try machine.errno(.semop(semid: 0, sops: twice)) == .EAGAIN)
        #expect(try machine.value(semctl(SemctlCommand.GETVAL)) == 0)
    }

    @Test("simple operations keep their turn while one on several semaphores sleeps")
    func merging() throws {
        var machine = try machine(semaphores: 2)
        let complex = try machine.fork()
        let simple = try machine.fork()
        #expect(try machine.call(.semop(semid: 0, sops: [op(-1), op(-1, num: 1)]), by: complex).state == .blocked)
        #expect(try machine.call(.semop(semid: 0, sops: [op(-1, num: 1)]), by: simple).state == .blocked)
        try machine.value(.kill(pid: complex, sig: Signal.SIGKILL))
        try machine.value(.semop(semid: 0, sops: [op(1, num: 1)]))
        #expect(machine.state(simple) == .running)
        #expect(try machine.value(semctl(SemctlCommand.GETVAL, num: 1)) == 0)
    }

    @Test("SEM_UNDO is taken back at exit, cut to the range, in the name of the dead")
    func undo() throws {
        var machine = try machine()
        let child = try machine.fork()
        let waiter = try machine.fork()
        let undo = SemaphoreFlags.SEM_UNDO
        try machine.value(semctl(SemctlCommand.SETVAL, val: 3))
        try machine.value(.semop(semid: 0, sops: [op(-2, undo)]), by: child)
        #expect(try machine.call(.semop(semid: 0, sops: [op(-3)]), by: waiter).state == .blocked)
        try machine.call(.exitGroup(status: 0), by: child)
        #expect(machine.state(waiter) == .running)
        let undone = try #require(machine.events(.sem_undo).first)
        #expect(undone.task == child)
        #expect(undone.arguments.2 == 2)
        #expect(undone.arguments.3 == 3)
        #expect(try machine.value(semctl(SemctlCommand.GETVAL)) == 0)
        let adder = try machine.fork()
        try machine.value(.semop(semid: 0, sops: [op(5, undo)]), by: adder)
        try machine.value(.semop(semid: 0, sops: [op(-4)]))
        try machine.call(.exitGroup(status: 0), by: adder)
        #expect(try machine.value(semctl(SemctlCommand.GETVAL)) == 0)
        #expect(try machine.value(semctl(SemctlCommand.GETPID)) == Int64(adder))
    }

    @Test("SETVAL and IPC_RMID drop the adjustments")
    func droppedUndo() throws {
        var machine = try machine()
        let child = try machine.fork()
        try machine.value(.semop(semid: 0, sops: [op(4, SemaphoreFlags.SEM_UNDO)]), by: child)
        try machine.value(semctl(SemctlCommand.SETVAL, val: 9))
        try machine.call(.exitGroup(status: 0), by: child)
        #expect(try machine.value(semctl(SemctlCommand.GETVAL)) == 9)
        let other = try machine.fork()
        try machine.value(.semop(semid: 0, sops: [op(1, SemaphoreFlags.SEM_UNDO)]), by: other)
        try machine.value(semctl(SemctlCommand.IPC_RMID))
        try machine.call(.exitGroup(status: 0), by: other)
        #expect(machine.events(.sem_undo).isEmpty)
    }

    @Test("threads that share an undo list take nothing back until the last has exited")
    func sharedUndo() throws {
        var machine = try machine()
        let child = try machine.fork()
        let flags =
            CloneFlags.CLONE_VM | CloneFlags.CLONE_SIGHAND | CloneFlags.CLONE_THREAD | CloneFlags.CLONE_SYSVSEM
        let thread = Int32(try machine.value(.clone(flags: flags, exitSignal: 0), by: child))
        #expect(try machine.value(.kcmp(pid1: child, pid2: thread, type: KcmpType.KCMP_SYSVSEM, idx1: 0, idx2: 0)) == 0)
        try machine.value(.semop(semid: 0, sops: [op(2, SemaphoreFlags.SEM_UNDO)]), by: thread)
        try machine.call(.exit(status: 0), by: thread)
        #expect(try machine.value(semctl(SemctlCommand.GETVAL)) == 2)
        try machine.call(.exit(status: 0), by: child)
        #expect(try machine.value(semctl(SemctlCommand.GETVAL)) == 0)
    }

    @Test("removal ends every wait with EIDRM, a signal ends one with EINTR")
    func interrupted() throws {
        var machine = try machine()
        let waiter = try machine.fork()
        let action = SignalAction(handler: .handler, flags: SigactionFlags.SA_RESTART)
        try machine.value(.sigaction(sig: Signal.SIGUSR1, action: action), by: waiter)
        let blocked = try machine.call(.semop(semid: 0, sops: [op(-1)]), by: waiter)
        try machine.value(.kill(pid: waiter, sig: Signal.SIGUSR1))
        #expect(machine.kernel.call(blocked.id)?.errno?.name == .EINTR)
        #expect(try machine.value(semctl(SemctlCommand.GETNCNT)) == 0)
        let again = try machine.call(.semop(semid: 0, sops: [op(-1)]), by: waiter)
        try machine.value(semctl(SemctlCommand.IPC_RMID))
        #expect(machine.kernel.call(again.id)?.errno?.name == .EIDRM)
        #expect(machine.events(.sem_remove).first?.arguments.1 == 1)
    }

    @Test("a killed sleeper leaves the queue before it exits")
    func killed() throws {
        var machine = try machine()
        let waiter = try machine.fork()
        try machine.call(.semop(semid: 0, sops: [op(-1)]), by: waiter)
        try machine.value(.kill(pid: waiter, sig: Signal.SIGKILL))
        #expect(machine.state(waiter) == .zombie)
        #expect(try machine.value(semctl(SemctlCommand.GETNCNT)) == 0)
        try machine.value(.semop(semid: 0, sops: [op(1)]))
        #expect(try machine.value(semctl(SemctlCommand.GETVAL)) == 1)
    }
}
