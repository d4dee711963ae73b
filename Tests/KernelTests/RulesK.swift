import Testing

@testable import Kernel

@Suite("K: init and PID namespaces")
struct RulesK {
    /// The init of a new namespace, child of PID 1: its number outside.
    private func namespace(_ m: inout TestMachine) throws -> Int32 {
        try m.value(.unshare(flags: F.CLONE_NEWPID))
        return try m.fork()
    }

    /// A fork inside a namespace: the child's number outside.
    private func fork(_ m: inout TestMachine, by tid: Int32) throws -> Int32 {
        _ = try m.fork(by: tid)
        return try #require(m.view(tid).children.last)
    }

    @Test("K1: a namespace's init is 1, its parent outside 0, and so are a session and group from outside")
    func k1() throws {
        var m = TestMachine()
        let inner = try namespace(&m)
        #expect(try m.value(.getpid, by: inner) == 1)
        #expect(try m.value(.getppid, by: inner) == 0)
        #expect(try m.value(.getsid(pid: 0), by: inner) == 0)
        #expect(try m.value(.getpgid(pid: 0), by: inner) == 0)
        #expect(try m.value(.setsid, by: inner) == 1)
    }

    @Test("K2: from inside nothing unhandled reaches it, KILL and STOP neither; from outside those two do")
    func k2() throws {
        var m = TestMachine()
        let inner = try namespace(&m)
        let child = try fork(&m, by: inner)
        let mark = m.kernel.seq
        for sig in [S.SIGTERM, S.SIGKILL, S.SIGSTOP, S.SIGSEGV] { try m.kill(1, sig, by: child) }
        #expect(m.sent(to: inner, after: mark) == [] && m.state(inner) == .running)
        try m.catchSignal(S.SIGTERM, by: inner)
        try m.kill(1, S.SIGTERM, by: child)
        #expect(m.taken(by: inner) == [S.SIGTERM])
        try m.kill(inner, S.SIGHUP)
        #expect(m.state(inner) == .running)
        try m.kill(inner, S.SIGSTOP)
        #expect(m.state(inner) == .stopped)
        try m.kill(inner, S.SIGKILL)
        #expect(try m.wait(inner) == Waited(inner, 9))
    }

    @Test(
        "K3: its death: no new numbers, SIGKILL to all, it reaps and waits; then only it is a zombie, and its parent is told"
    )
    func k3() throws {
        var m = TestMachine()
        let inner = try namespace(&m)
        let child = try fork(&m, by: inner)
        let grandchild = try fork(&m, by: child)
        let outsider = try m.fork()
        #expect(try m.view(outsider).nsPids.last == 4)
        let mark = m.kernel.seq
        try m.exit(inner, 7)
        for task in [child, grandchild] { #expect(m.kernel.task(task) == nil) }
        #expect(m.state(outsider) == .zombie, "its parent is outside")
        #expect(m.state(inner) != .zombie, "it waits for that one to be reaped")
        #expect(try m.wait(inner) == Waited(0, 0))
        #expect(try m.errno(.fork) == .ENOMEM)
        #expect(m.events(after: mark).contains { $0.type == .do_notify_parent && $0.task == inner } == false)
        #expect(try m.wait(outsider) == Waited(outsider, 9))
        #expect(try m.wait(inner) == Waited(inner, 0x700))
    }

    @Test("K4: orphans go to it, and stay zombies until it waits or if it ignores SIGCHLD")
    func k4() throws {
        for ignores in [false, true] {
            var m = TestMachine { $0.initMode = .auto }
            let inner = try namespace(&m)
            if ignores { try m.ignore(S.SIGCHLD, by: inner) }
            let middle = try fork(&m, by: inner)
            let orphan = try fork(&m, by: middle)
            try m.exit(middle)
            #expect(try m.view(orphan).realParent == inner)
            try m.exit(orphan)
            #expect(m.state(orphan) == (ignores ? nil : .zombie))
            if !ignores { #expect(try m.wait(3, by: inner) == Waited(3, 0)) }
        }
    }

    @Test("K5: a task has a number at each level; who is outside cannot be named from inside")
    func k5() throws {
        var m = TestMachine()
        let outside = try m.fork()
        let inner = try namespace(&m)
        try m.value(.unshare(flags: F.CLONE_NEWPID), by: inner)
        let deep = try fork(&m, by: inner)
        #expect(try m.view(deep).nsPids == [deep, 2, 1])
        for pid in [outside, inner, deep] {
            #expect(try m.errno(.kill(pid: pid, sig: 0), by: deep) == .ESRCH)
            #expect(try m.traceErrno(P.PTRACE_ATTACH, pid, by: deep) == .ESRCH)
            #expect(try m.waitErrno(pid, by: deep) == .ECHILD)
        }
        #expect(try m.errno(.kill(pid: 2, sig: 0), by: inner) == nil)
        #expect(try m.errno(.kill(pid: deep, sig: 0)) == nil)
    }

    @Test("K6: kill(-1) reaches the namespace and those below, without init and the caller")
    func k6() throws {
        var m = TestMachine()
        let outside = try m.fork()
        let inner = try namespace(&m)
        let caller = try fork(&m, by: inner)
        let mate = try fork(&m, by: inner)
        let mark = m.kernel.seq
        for task in [outside, inner, caller, mate] { try m.catchSignal(S.SIGUSR1, by: task) }
        try m.kill(-1, S.SIGUSR1, by: caller)
        let reached = [1, outside, inner, caller, mate].filter { m.sent(to: $0, after: mark) != [] }
        #expect(reached == [mate])
    }

    @Test("K6: behind a receiver that does not know the sender, nobody learns its number")
    func k6Number() throws {
        var m = TestMachine()
        let outside = try m.fork()
        let inner = Int32(try m.value(.clone(flags: F.CLONE_NEWPID, exitSignal: S.SIGCHLD)))
        let newest = try m.fork()
        for task in [outside, inner, newest] { try m.catchSignal(S.SIGUSR1, by: task) }
        let mark = m.kernel.seq
        // The newest first: it still learns the number, the namespace's init and those behind it do not.
        try m.value(.kill(pid: 0, sig: S.SIGUSR1), by: newest)
        let senders = m.events(after: mark).filter { $0.type == .signal_deliver && $0.arguments.0 == S.SIGUSR1 }
        let pids = Dictionary(uniqueKeysWithValues: senders.map { ($0.task, $0.arguments.2) })
        #expect(pids[newest] == newest)
        #expect(pids[inner] == 0)
        #expect(pids[outside] == 0)
    }

    @Test("K6: a signal from inside a namespace has the number that its sender has there")
    func k6FromInside() throws {
        var m = TestMachine()
        let outside = try m.fork()
        try m.catchSignal(S.SIGUSR1, by: outside)
        let inner = Int32(try m.value(.clone(flags: F.CLONE_NEWPID, exitSignal: S.SIGCHLD)))
        let mark = m.kernel.seq
        try m.value(.kill(pid: 0, sig: S.SIGUSR1), by: inner)
        let event = m.events(after: mark).first { $0.type == .signal_deliver && $0.task == outside }
        #expect(event?.arguments.2 == 1)
    }

    @Test("K7: namespaces nest 32 deep; one more is ENOSPC")
    func k7() throws {
        var m = TestMachine()
        var task = try m.process()
        for level in 1...32 {
            let call = try m.call(.clone(flags: F.CLONE_NEWPID, exitSignal: 17), by: task)
            #expect(call.state == .returned, "level \(level)")
            task = try #require(m.view(task).children.last)
        }
        #expect(try m.view(task).nsPids.count == 33)
        #expect(try m.errno(.clone(flags: F.CLONE_NEWPID, exitSignal: 17), by: task) == .ENOSPC)
        #expect(try m.errno(.unshare(flags: F.CLONE_NEWPID), by: task) == .ENOSPC)
    }

    @Test("K9: the machine's init: KILL and STOP are dropped; it reaps what it adopts, or only when told to")
    func k9() throws {
        for mode in Configuration.Init.allCases {
            var m = TestMachine { $0.initMode = mode }
            let task = try m.process()
            for sig in [S.SIGKILL, S.SIGSTOP, S.SIGTERM] { try m.kill(1, sig, by: task) }
            #expect(m.sent(to: 1) == [] && m.kernel.panicMessage == nil)
            let orphan = try m.fork(by: task)
            let zombie = try m.zombie(by: task)
            try m.exit(task)
            try m.exit(orphan)
            #expect(m.state(task) == .zombie, "its own child it does not wait for by itself")
            #expect(m.state(orphan) == (mode == .auto ? nil : .zombie))
            #expect(m.state(zombie) == (mode == .auto ? nil : .zombie))
        }
    }
}
