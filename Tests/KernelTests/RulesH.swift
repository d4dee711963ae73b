import Testing

@testable import Kernel

@Suite("H: ptrace")
struct RulesH {
    /// A tracer and a task that it has attached and that stands still.
    private func pair(_ m: inout TestMachine, _ options: UInt32 = 0) throws -> (tracer: Int32, task: Int32) {
        let tracer = try m.process()
        let task = try m.process()
        try m.attach(task, options, by: tracer)
        return (tracer, task)
    }

    /// A tracer and a task that it has seized and that runs.
    private func seizedPair(_ m: inout TestMachine, _ options: UInt32 = 0) throws -> (tracer: Int32, task: Int32) {
        let tracer = try m.process()
        let task = try m.process()
        try m.seize(task, options, by: tracer)
        return (tracer, task)
    }

    @Test("H1: the order of ptrace's checks")
    func h1() throws {
        var m = TestMachine()
        let tracer = try m.process()
        let task = try m.process()
        let child = try m.fork(by: tracer)
        #expect(try m.traceErrno(P.PTRACE_TRACEME, -5, by: child) == nil, "the pid does not matter")
        for request in [P.PTRACE_ATTACH, P.PTRACE_CONT, 0x9999] {
            for pid: Int32 in [99, 0, -1] { #expect(try m.traceErrno(request, pid, by: tracer) == .ESRCH) }
        }
        #expect(try m.traceErrno(0x9999, task, by: tracer) == .ESRCH, "not its tracee")
        #expect(try m.traceErrno(P.PTRACE_KILL, task, by: tracer) == .ESRCH)
        try m.seize(task, by: tracer)
        #expect(try m.traceErrno(0x9999, task, by: tracer) == .ESRCH, "not stopped")
        #expect(try m.traceErrno(P.PTRACE_CONT, task, by: tracer) { $0.sig = 99 } == .ESRCH)
        #expect(try m.traceErrno(P.PTRACE_INTERRUPT, task, by: tracer) == nil)
        #expect(try m.traceErrno(0x9999, task, by: tracer) == .EIO)
    }

    @Test("H2: a tracer is one thread; its sibling gets ESRCH")
    func h2() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m)
        let thread = try m.thread(by: tracer)
        #expect(try m.traceErrno(P.PTRACE_CONT, task, by: thread) == .ESRCH)
        #expect(try m.traceErrno(P.PTRACE_CONT, task, by: tracer) == nil)
    }

    @Test("H3: TRACEME makes the parent the tracer, once, and does not stop")
    func h3() throws {
        var m = TestMachine()
        let parent = try m.process()
        let child = try m.fork(by: parent)
        #expect(try m.traceErrno(P.PTRACE_TRACEME, 0, by: child) == nil)
        #expect(try m.view(child).tracer == parent && m.state(child) == .running)
        #expect(try m.traceErrno(P.PTRACE_TRACEME, 0, by: child) == .EPERM)
    }

    @Test("H4: the checks of ATTACH and SEIZE, in order")
    func h4() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m)
        let thread = try m.thread(by: tracer)
        let zombie = try m.zombie(by: tracer)
        func seize(_ pid: Int32, _ change: (inout PtraceArguments) -> Void = { _ in }) throws -> Errno.Name? {
            try m.traceErrno(P.PTRACE_SEIZE, pid, by: tracer, change)
        }
        #expect(try seize(thread) { $0.addr = 1 } == .EIO)
        #expect(try seize(thread) { $0.options = 1 << 30 } == .EIO)
        #expect(try seize(thread) == .EPERM)
        #expect(try seize(tracer) == .EPERM)
        #expect(try seize(zombie) == .EPERM)
        #expect(try seize(task) == .EPERM, "traced already")
        let poor = try m.process()
        try m.become(1000, poor)
        #expect(try m.traceErrno(P.PTRACE_ATTACH, 1, by: poor) == .EPERM)
        #expect(try seize(1) == nil, "6.x lets a privileged task trace init")
    }

    @Test("H5: permission: all three ids or CAP_SYS_PTRACE; dumpable; Yama's scope")
    func h5() throws {
        var m = TestMachine()
        let tracer = try m.process()
        try m.become(1000, tracer)
        for (ids, may) in [([1000, 1000, 1000], true), ([1000, 1000, 1001], false), ([1001, 1000, 1000], false)] {
            let target = try m.process()
            try m.value(.setresuid(ruid: Int32(ids[0]), euid: Int32(ids[1]), suid: Int32(ids[2])), by: target)
            try m.prctl(PrctlOption.PR_SET_DUMPABLE, 1, by: target)
            let errno = try m.traceErrno(P.PTRACE_SEIZE, target, by: tracer)
            #expect(errno == (may ? nil : .EPERM), "\(ids)")
        }
        let shy = try m.process()
        try m.become(1000, shy)
        try m.exec(shy)
        try m.prctl(PrctlOption.PR_SET_DUMPABLE, 0, by: shy)
        #expect(try m.traceErrno(P.PTRACE_SEIZE, shy, by: tracer) == .EPERM)
        #expect(try m.traceErrno(P.PTRACE_SEIZE, shy, by: 1) == nil)

        for scope: Int32 in 1...3 {
            var m = TestMachine { $0.ptraceScope = scope }
            let tracer = try m.process()
            try m.become(1000, tracer)
            try m.exec(tracer)
            let own = try m.fork(by: tracer)
            let other = try m.process()
            try m.become(1000, other)
            try m.exec(other)
            #expect(try m.traceErrno(P.PTRACE_SEIZE, own, by: tracer) == (scope == 1 ? nil : .EPERM))
            #expect(try m.traceErrno(P.PTRACE_SEIZE, other, by: tracer) == .EPERM)
            if scope == 1 {
                try m.prctl(PrctlOption.PR_SET_PTRACER, Int64(tracer), by: other)
                #expect(try m.traceErrno(P.PTRACE_SEIZE, other, by: tracer) == nil)
            }
            let free = try m.process()
            #expect(try m.traceErrno(P.PTRACE_SEIZE, free, by: 1) == (scope == 3 ? .EPERM : nil))
        }
    }

    @Test("H6: ATTACH sends SIGSTOP from the kernel; a task in group stop is in a ptrace-stop when ATTACH returns")
    func h6() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m)
        let info = try m.trace(P.PTRACE_GETSIGINFO, task, by: tracer).info
        #expect(info?.signo == S.SIGSTOP && info?.code == SignalInfo.SI_KERNEL)
        let other = try m.process()
        try m.kill(other, S.SIGSTOP)
        try m.trace(P.PTRACE_ATTACH, other, by: tracer)
        #expect(m.state(other) == .traced)
        #expect(try m.wait(other, by: tracer) == Waited(other, stopped(S.SIGSTOP)))
    }

    @Test("H7: SEIZE sends no signal, stops nothing and sets the options")
    func h7() throws {
        var m = TestMachine()
        let (tracer, task) = try seizedPair(&m, O.PTRACE_O_TRACEEXEC | O.PTRACE_O_EXITKILL)
        #expect(m.state(task) == .running && m.sent(to: task) == [])
        #expect(try m.view(task).ptraceOptions == O.PTRACE_O_TRACEEXEC | O.PTRACE_O_EXITKILL)
        #expect(try m.wait(task, by: tracer) == Waited(0, 0))
    }

    @Test("H8: the words of the kinds of stops")
    func h8() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m)
        try m.resume(task, by: tracer)
        try m.kill(task, S.SIGUSR1)
        #expect(try m.wait(task, by: tracer) == Waited(task, 0x0a7f))
        try m.resume(task, S.SIGSTOP, by: tracer)
        #expect(try m.wait(task, by: tracer) == Waited(task, 0x137f), "group-stop, the old way")
        for (options, word) in [(UInt32(0), Int32(0x057f)), (O.PTRACE_O_TRACESYSGOOD, 0x857f)] {
            try m.trace(P.PTRACE_SETOPTIONS, task, by: tracer) { $0.options = options }
            try m.resume(task, by: tracer, with: P.PTRACE_SYSCALL)
            try m.blocked(.getpid, by: task)
            #expect(try m.wait(task, by: tracer) == Waited(task, word))
            try m.resume(task, by: tracer, with: P.PTRACE_SYSCALL)
            #expect(try m.wait(task, by: tracer) == Waited(task, word))
        }
        let seized = try m.process()
        try m.seize(seized, by: tracer)
        try m.trace(P.PTRACE_INTERRUPT, seized, by: tracer)
        #expect(try m.wait(seized, by: tracer) == Waited(seized, 0x80057f))
        try m.resume(seized, by: tracer)
        try m.kill(seized, S.SIGSTOP)
        #expect(try m.wait(seized, by: tracer) == Waited(seized, 0x137f))
        try m.resume(seized, S.SIGSTOP, by: tracer)
        #expect(try m.wait(seized, by: tracer) == Waited(seized, 0x80137f))
    }

    @Test(
        "H9: each event has its number and its option",
        arguments: [
            (O.PTRACE_O_TRACEFORK, Syscall.fork, [Int32(1)]), (O.PTRACE_O_TRACEVFORK, .vfork, [2]),
            (O.PTRACE_O_TRACECLONE, .clone(flags: 0, exitSignal: 0), [3]),
            (O.PTRACE_O_TRACEEXEC, .execve(path: "/bin/puppet", argv: []), [4]),
            (O.PTRACE_O_TRACEEXIT, .exitGroup(status: 0), [6]), (0x7f, .execve(path: "/bin/puppet", argv: []), [4]),
        ] as [(UInt32, Syscall, [Int32])]
    )
    func h9(options: UInt32, call: Syscall, events: [Int32]) throws {
        var m = TestMachine()
        let (tracer, task) = try seizedPair(&m, options)
        try m.call(call, by: task)
        #expect(try m.wait(task, by: tracer) == Waited(task, event(events[0])))
        let (other, quiet) = try seizedPair(&m, 0x7f & ~options | O.PTRACE_O_TRACESYSGOOD)
        if options != 0x7f {
            try m.call(call, by: quiet)
            #expect(try m.wait(quiet, by: other).status & 0xff00 == 0)
        }
    }

    @Test("H10: SETOPTIONS replaces the whole word; unknown bits EINVAL; SUSPEND_SECCOMP needs a capability")
    func h10() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m, O.PTRACE_O_TRACEFORK)
        func set(_ options: UInt32, by tid: Int32, _ pid: Int32) throws -> Errno.Name? {
            try m.traceErrno(P.PTRACE_SETOPTIONS, pid, by: tid) { $0.options = options }
        }
        #expect(try set(1 << 8, by: tracer, task) == .EINVAL)
        #expect(try m.view(task).ptraceOptions == O.PTRACE_O_TRACEFORK)
        #expect(try set(O.PTRACE_O_TRACEEXIT, by: tracer, task) == nil)
        #expect(try m.view(task).ptraceOptions == O.PTRACE_O_TRACEEXIT)
        #expect(try set(O.PTRACE_O_SUSPEND_SECCOMP, by: tracer, task) == nil)
        let poor = try m.process()
        try m.become(1000, poor)
        try m.exec(poor)
        let child = try m.fork(by: poor)
        try m.attach(child, by: poor)
        #expect(try set(O.PTRACE_O_SUSPEND_SECCOMP, by: poor, child) == .EPERM)
    }

    @Test("H11: every signal but SIGKILL stops a tracee, ignored ones too; blocked ones do not")
    func h11() throws {
        var m = TestMachine()
        let (tracer, task) = try seizedPair(&m)
        try m.ignore(S.SIGUSR1, by: task)
        for sig in [S.SIGCHLD, S.SIGWINCH, S.SIGUSR1, S.SIGUSR2, 40] {
            try m.kill(task, sig)
            #expect(try m.wait(task, by: tracer) == Waited(task, stopped(sig)))
            try m.resume(task, by: tracer)
            #expect(m.state(task) == .running)
        }
        try m.block(S.SIGUSR2, by: task)
        try m.kill(task, S.SIGUSR2)
        #expect(m.state(task) == .running)
        try m.kill(task, S.SIGKILL)
        #expect(try m.wait(task, by: tracer) == Waited(task, 9))
    }

    @Test("H12: the signal to inject: 0 suppresses, another replaces, above 64 is EIO")
    func h12() throws {
        var m = TestMachine()
        let (tracer, task) = try seizedPair(&m)
        try m.catchSignal(S.SIGUSR1, by: task)
        try m.catchSignal(S.SIGUSR2, by: task)
        for inject in [0, S.SIGUSR1, S.SIGUSR2] {
            try m.kill(task, S.SIGUSR1)
            for bad: Int64 in [65, -1, Int64.max, Int64.min] {
                for request in [P.PTRACE_CONT, P.PTRACE_SYSCALL, P.PTRACE_SINGLESTEP, P.PTRACE_SYSEMU, P.PTRACE_DETACH]
                {
                    #expect(try m.traceErrno(request, task, by: tracer) { $0.sig = bad } == .EIO)
                }
            }
            let mark = m.kernel.seq
            try m.resume(task, inject, by: tracer)
            #expect(m.taken(by: task, after: mark) == (inject == 0 ? [] : [inject]))
        }
    }

    @Test(
        "H13: an injected stop signal makes a group-stop without siginfo; CONT runs the task though its process is stopped"
    )
    func h13() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m)
        #expect(try m.traceErrno(P.PTRACE_GETSIGINFO, task, by: tracer) == nil)
        try m.resume(task, S.SIGSTOP, by: tracer)
        #expect(try m.wait(task, by: tracer) == Waited(task, stopped(S.SIGSTOP)))
        #expect(try m.traceErrno(P.PTRACE_GETSIGINFO, task, by: tracer) == .EINVAL)
        try m.resume(task, by: tracer)
        #expect(m.state(task) == .running)
        #expect(try m.value(.getpid, by: task) == Int64(task))
    }

    @Test("H14: SIGCONT does not start a task in an old-style group-stop; it is seen after CONT")
    func h14() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m)
        try m.resume(task, S.SIGSTOP, by: tracer)
        #expect(try m.wait(task, by: tracer).pid == task)
        try m.kill(task, S.SIGCONT)
        #expect(m.state(task) == .traced)
        #expect(try m.wait(task, by: tracer) == Waited(0, 0))
        try m.resume(task, by: tracer)
        #expect(try m.wait(task, by: tracer) == Waited(task, 0x127f))
    }

    @Test(
        "H15: INTERRUPT and LISTEN are for seized tasks; a listening one is neither running nor stopped until something happens"
    )
    func h15() throws {
        var m = TestMachine()
        let (tracer, old) = try pair(&m)
        #expect(try m.traceErrno(P.PTRACE_INTERRUPT, old, by: tracer) == .EIO)
        #expect(try m.traceErrno(P.PTRACE_LISTEN, old, by: tracer) == .EIO)
        let task = try m.process()
        try m.seize(task, by: tracer)
        try m.kill(task, S.SIGCONT)
        #expect(try m.wait(task, by: tracer) == Waited(task, 0x80057f), "SIGCONT traps a running task first")
        try m.resume(task, by: tracer)
        #expect(try m.wait(task, by: tracer) == Waited(task, 0x127f))
        #expect(try m.traceErrno(P.PTRACE_LISTEN, task, by: tracer) == .EIO, "not in a 128-event stop")
        try m.resume(task, by: tracer)
        try m.kill(task, S.SIGSTOP)
        try m.resume(task, S.SIGSTOP, by: tracer)
        #expect(try m.wait(task, by: tracer) == Waited(task, 0x80137f))
        #expect(try m.traceErrno(P.PTRACE_LISTEN, task, by: tracer) == nil)
        for request in [P.PTRACE_CONT, P.PTRACE_GETSIGINFO, P.PTRACE_DETACH] {
            #expect(try m.traceErrno(request, task, by: tracer) == .ESRCH)
        }
        #expect(try m.wait(task, by: tracer) == Waited(0, 0))
        try m.kill(task, S.SIGCONT)
        #expect(try m.wait(task, by: tracer) == Waited(task, 0x80057f))
    }

    @Test("H16: the event message: the child, the former tid, the status word; 0 at a stop that is no such event")
    func h16() throws {
        var m = TestMachine()
        let (tracer, task) = try seizedPair(&m, 0x7f)
        func message(_ pid: Int32) throws -> Int64? { try m.trace(P.PTRACE_GETEVENTMSG, pid, by: tracer).message }
        try m.call(.clone(flags: threadFlags, exitSignal: 0), by: task)
        let thread = task + 1
        #expect(try message(task) == Int64(thread))
        try m.resume(task, by: tracer)
        try m.kill(task, S.SIGUSR1)
        #expect(m.state(task) == .traced)
        #expect(try message(task) == 0)
        try m.resume(task, by: tracer)
        #expect(try m.wait(thread, W.__WALL, by: tracer) == Waited(thread, 0x80057f))
        try m.resume(thread, by: tracer)
        try m.call(.execve(path: "/bin/puppet", argv: []), by: thread)
        #expect(try m.wait(task, W.__WALL, by: tracer) == Waited(task, event(6)), "the leader dies first")
        #expect(try message(task) == 0)
        try m.resume(task, by: tracer)
        #expect(try m.wait(task, W.__WALL, by: tracer) == Waited(task, event(4)))
        #expect(try message(task) == Int64(thread), "who executed")
        try m.resume(task, by: tracer)
        try m.call(.exitGroup(status: 3), by: task)
        #expect(try message(task) == 0x300)
    }

    @Test("H17: exec without the option: a SIGTRAP; with it the event; seized without it nothing")
    func h17() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m)
        try m.resume(task, by: tracer)
        try m.exec(task)
        #expect(try m.wait(task, by: tracer) == Waited(task, 0x057f))
        #expect(try m.trace(P.PTRACE_GETSIGINFO, task, by: tracer).info?.code == 0)
        try m.trace(P.PTRACE_SETOPTIONS, task, by: tracer) { $0.options = O.PTRACE_O_TRACEEXEC }
        try m.resume(task, by: tracer)
        try m.exec(task)
        #expect(try m.wait(task, by: tracer) == Waited(task, event(4)))
        let seized = try m.process()
        try m.seize(seized, by: tracer)
        try m.exec(seized)
        #expect(m.state(seized) == .running && m.sent(to: seized) == [])
    }

    @Test(
        "H18: the EXIT event also precedes death by SIGKILL; another SIGKILL does not cut it; memory and files are still there"
    )
    func h18() throws {
        var m = TestMachine()
        let (tracer, task) = try seizedPair(&m, O.PTRACE_O_TRACEEXIT)
        try m.kill(task, S.SIGKILL)
        #expect(try m.wait(task, by: tracer) == Waited(task, event(6)))
        #expect(try m.trace(P.PTRACE_GETEVENTMSG, task, by: tracer).message == 9)
        try m.kill(task, S.SIGKILL)
        #expect(m.state(task) == .traced)
        let view = try m.view(task)
        #expect(view.mm != 0 && !view.fds.isEmpty)
        #expect(try m.traceErrno(P.PTRACE_PEEKDATA, task, by: tracer) == nil)
        try m.resume(task, by: tracer)
        #expect(try m.wait(task, by: tracer) == Waited(task, 9))
    }

    @Test("H19: bad addresses are EIO; masks are 8 bytes long; SETSIGMASK leaves out KILL and STOP")
    func h19() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m)
        for addr: Int64 in [16, -1, Int64.max, Int64.min] {
            for request in [P.PTRACE_PEEKDATA, P.PTRACE_POKEDATA, P.PTRACE_PEEKTEXT, P.PTRACE_POKETEXT] {
                #expect(try m.traceErrno(request, task, by: tracer) { $0.addr = addr } == .EIO)
            }
        }
        try m.trace(P.PTRACE_POKEDATA, task, by: tracer) { ($0.addr, $0.data) = (15, -7) }
        #expect(try m.trace(P.PTRACE_PEEKDATA, task, by: tracer) { $0.addr = 15 }.data == .word(-7))
        for request in [P.PTRACE_GETSIGMASK, P.PTRACE_SETSIGMASK] {
            for size: Int64 in [0, 4, 16] {
                #expect(try m.traceErrno(request, task, by: tracer) { $0.size = size } == .EINVAL)
            }
        }
        try m.trace(P.PTRACE_SETSIGMASK, task, by: tracer) { $0.mask = SignalSet(bits: ~0) }
        let all = SignalSet(bits: ~0) - SignalSet(S.SIGKILL, S.SIGSTOP)
        #expect(try m.trace(P.PTRACE_GETSIGMASK, task, by: tracer).set == all)
        #expect(try m.traceErrno(P.PTRACE_GETREGS, task, by: tracer) == nil)
    }

    @Test("H20: SETSIGINFO changes what is injected; another number is sent as if by the tracer")
    func h20() throws {
        var m = TestMachine()
        let (tracer, task) = try seizedPair(&m)
        try m.catchSignal(S.SIGUSR1, by: task)
        try m.catchSignal(S.SIGUSR2, by: task)
        try m.kill(task, S.SIGUSR1)
        let made = SignalInfo(signo: S.SIGUSR1, code: -60, pid: 77, uid: 5)
        try m.trace(P.PTRACE_SETSIGINFO, task, by: tracer) { $0.siginfo = made }
        #expect(try m.trace(P.PTRACE_GETSIGINFO, task, by: tracer).info == made)
        try m.resume(task, S.SIGUSR1, by: tracer)
        let first = try #require(m.events(.signal_deliver).last { $0.task == task })
        #expect([first.arguments.1, first.arguments.2] == [-60, 77])
        try m.kill(task, S.SIGUSR1)
        try m.resume(task, S.SIGUSR2, by: tracer)
        let second = try #require(m.events(.signal_deliver).last { $0.task == task })
        #expect([second.arguments.0, second.arguments.1, second.arguments.2] == [S.SIGUSR2, 0, tracer])
    }

    @Test("H21: KILL works in any state, on a zombie too; CONT and DETACH need a stopped task")
    func h21() throws {
        var m = TestMachine()
        let (tracer, running) = try seizedPair(&m)
        for request in [P.PTRACE_CONT, P.PTRACE_DETACH] {
            #expect(try m.traceErrno(request, running, by: tracer) == .ESRCH)
        }
        #expect(try m.traceErrno(P.PTRACE_KILL, running, by: tracer) == nil)
        #expect(m.state(running) == .zombie)
        for request in [P.PTRACE_CONT, P.PTRACE_DETACH] {
            #expect(try m.traceErrno(request, running, by: tracer) == .ESRCH)
        }
        #expect(try m.traceErrno(P.PTRACE_KILL, running, by: tracer) == nil)
        #expect(try m.wait(running, by: tracer) == Waited(running, 9))
    }

    @Test("H22: SIGKILL ends a ptrace-stop without one of its own; the tracer learns by wait")
    func h22() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m)
        let mark = m.kernel.seq
        try m.kill(task, S.SIGKILL)
        #expect(m.trail(of: task, after: mark).contains(.ptrace_stop) == false)
        #expect(try m.wait(task, by: tracer) == Waited(task, 9))
    }

    @Test("H23: DETACH needs a stop; the task runs, or stays T in a stopped process; nothing is told to the tracer")
    func h23() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m)
        try m.resume(task, by: tracer, with: P.PTRACE_DETACH)
        #expect(try m.state(task) == .running && m.view(task).tracer == 0)
        #expect(try m.waitErrno(task, by: tracer) == .ECHILD)
        try m.attach(task, by: tracer)
        try m.resume(task, S.SIGSTOP, by: tracer)
        #expect(try m.wait(task, by: tracer).pid == task)
        try m.resume(task, by: tracer, with: P.PTRACE_DETACH)
        #expect(m.state(task) == .stopped)
        try m.kill(task, S.SIGCONT)
        try m.exit(task, 3)
        #expect(try m.wait(task) == Waited(task, 0x300))
    }

    @Test("H24: a real parent sees no ptrace-stops, and the death only after the tracer; ppid stays")
    func h24() throws {
        var m = TestMachine()
        let parent = try m.process()
        let task = try m.fork(by: parent)
        let tracer = try m.process()
        try m.seize(task, by: tracer)
        try m.kill(task, S.SIGUSR1)
        #expect(m.state(task) == .traced)
        #expect(try m.wait(-1, W.WUNTRACED | W.WCONTINUED, by: parent) == Waited(0, 0))
        #expect(try m.view(task).ppid == parent && m.view(task).tracer == tracer)
        try m.resume(task, by: tracer)
        #expect(try m.value(.getppid, by: task) == Int64(parent))
        try m.kill(task, S.SIGSTOP)
        try m.resume(task, S.SIGSTOP, by: tracer)
        #expect(try m.wait(-1, W.WUNTRACED, by: parent) == Waited(task, stopped(S.SIGSTOP)), "a complete group stop")
        try m.kill(task, S.SIGKILL)
        #expect(try m.wait(by: parent) == Waited(0, 0))
        #expect(try m.wait(task, by: tracer).pid == task)
        #expect(try m.wait(by: parent) == Waited(task, 9))
    }

    @Test(
        "H25: when the tracer dies: EXITKILL, else free; the signal of the stop is delivered; a zombie goes to its parent"
    )
    func h25() throws {
        var m = TestMachine()
        let tracer = try m.process()
        let killed = try m.process()
        let signalled = try m.process()
        let halted = try m.process()
        let zombie = try m.process()
        try m.seize(killed, O.PTRACE_O_EXITKILL, by: tracer)
        for task in [signalled, halted, zombie] { try m.seize(task, by: tracer) }
        try m.catchSignal(S.SIGUSR1, by: signalled)
        try m.kill(signalled, S.SIGUSR1)
        try m.kill(halted, S.SIGSTOP)
        try m.resume(halted, S.SIGSTOP, by: tracer)
        try m.exit(zombie, 2)
        #expect(try m.wait(zombie) == Waited(0, 0))
        try m.exit(tracer)
        #expect(try m.wait(killed) == Waited(killed, 9))
        #expect(m.taken(by: signalled) == [S.SIGUSR1] && m.state(signalled) == .running)
        #expect(m.state(halted) == .stopped)
        #expect(try m.wait(zombie) == Waited(zombie, 0x200))
    }

    @Test("H26: a tracee does not reap itself; after the tracer's wait the normal rule holds")
    func h26() throws {
        var m = TestMachine()
        let parent = try m.process()
        try m.ignore(S.SIGCHLD, by: parent)
        let own = try m.fork(by: parent)
        try m.seize(own, by: parent)
        try m.exit(own, 1)
        #expect(m.state(own) == .zombie)
        #expect(try m.wait(own, by: parent) == Waited(own, 0x100))
        let other = try m.fork(by: parent)
        try m.seize(other, by: 1)
        try m.exit(other, 2)
        #expect(try m.wait(other) == Waited(other, 0x200))
        #expect(m.kernel.task(other) == nil)
    }

    @Test("H27: a traced thread leaves a zombie for its tracer; a traced leader is told once its group is empty")
    func h27() throws {
        var m = TestMachine()
        let (tracer, task) = try seizedPair(&m)
        let thread = try m.thread(by: task)
        try m.seize(thread, by: tracer)
        try m.exitThread(task, 1)
        #expect(try m.wait(task, by: tracer) == Waited(0, 0))
        try m.exitThread(thread, 2)
        #expect(m.state(thread) == .zombie)
        #expect(try m.wait(thread, by: tracer) == Waited(thread, 0x200), "no __WALL needed for a tracee")
        #expect(m.kernel.task(thread) == nil)
        #expect(try m.wait(task, by: tracer) == Waited(task, 0x200))
    }

    @Test("H28: exec by a traced thread is told with the process's number; the old leader vanishes silently")
    func h28() throws {
        var m = TestMachine()
        let tracer = try m.process()
        let task = try m.process()
        let thread = try m.thread(by: task)
        for tid in [task, thread] { try m.seize(tid, O.PTRACE_O_TRACEEXEC, by: tracer) }
        try m.exec(thread)
        #expect(m.kernel.task(thread) == nil)
        #expect(try m.wait(-1, W.__WALL, by: tracer) == Waited(task, event(4)))
        #expect(try m.view(tracer).ptraced == [task])
        #expect(try m.trace(P.PTRACE_GETEVENTMSG, task, by: tracer).message == Int64(thread))
    }

    @Test("H29: a traced vfork: the event, the wait, VFORK_DONE after the child's exec or exit")
    func h29() throws {
        var m = TestMachine()
        let (tracer, task) = try seizedPair(&m, O.PTRACE_O_TRACEVFORK | O.PTRACE_O_TRACEVFORKDONE)
        let call = try m.blocked(.vfork, by: task)
        let child = try #require(m.view(task).children.first)
        #expect(try m.wait(task, by: tracer) == Waited(task, event(2)))
        try m.resume(task, by: tracer)
        #expect(m.state(task) == .uninterruptible)
        try m.resume(child, by: tracer)
        try m.exec(child)
        #expect(try m.wait(task, by: tracer) == Waited(task, event(5)))
        #expect(try m.trace(P.PTRACE_GETEVENTMSG, task, by: tracer).message == Int64(child))
        try m.resume(task, by: tracer)
        #expect(try m.now(call).value == Int64(child))
    }

    @Test("H30: SYSCALL stops at entry and exit; -1 skips the call; SYSEMU stops at entry and never runs it")
    func h30() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m, O.PTRACE_O_TRACESYSGOOD)
        func operation() throws -> UInt8? {
            if case .syscallInfo(let op, _, _, _) = try m.trace(P.PTRACE_GET_SYSCALL_INFO, task, by: tracer).data {
                return op
            }
            return nil
        }
        try m.resume(task, by: tracer, with: P.PTRACE_SYSCALL)
        let skipped = try m.blocked(.fork, by: task)
        #expect(try operation() == 1)
        var registers = Registers()
        registers.orig_rax = -1
        try m.trace(P.PTRACE_SETREGS, task, by: tracer) { $0.registers = registers }
        try m.resume(task, by: tracer, with: P.PTRACE_SYSCALL)
        #expect(try operation() == 2)
        try m.resume(task, by: tracer, with: P.PTRACE_SYSEMU)
        #expect(try m.now(skipped).errno?.name == .ENOSYS)
        let emulated = try m.blocked(.fork, by: task)
        #expect(try m.wait(task, by: tracer) == Waited(task, 0x857f))
        try m.resume(task, by: tracer)
        #expect(try m.now(emulated).state != .blocked && m.state(task) == .running)
        #expect(try m.view(task).children == [])
    }

    @Test("H30: GET_SYSCALL_INFO knows a syscall-stop by what TRACESYSGOOD makes of its siginfo")
    func h30Unmarked() throws {
        var m = TestMachine()
        let (tracer, task) = try pair(&m, 0)
        try m.resume(task, by: tracer, with: P.PTRACE_SYSCALL)
        try m.blocked(.getpid, by: task)
        let call = try m.trace(P.PTRACE_GET_SYSCALL_INFO, task, by: tracer)
        #expect(call.value == 24)
        #expect(call.data == .syscallInfo(op: 0, nr: 0, rval: 0, isError: false))
        try m.trace(P.PTRACE_SETSIGINFO, task, by: tracer) {
            $0.siginfo = SignalInfo(signo: S.SIGTRAP, code: S.SIGTRAP | 0x80)
        }
        #expect(try m.trace(P.PTRACE_GET_SYSCALL_INFO, task, by: tracer).value == 80)
    }

    @Test("H31: a stop need not have been waited for; CONT discards it unread")
    func h31() throws {
        var m = TestMachine()
        let (tracer, task) = try seizedPair(&m)
        try m.kill(task, S.SIGUSR1)
        #expect(try m.traceErrno(P.PTRACE_GETSIGINFO, task, by: tracer) == nil)
        try m.resume(task, by: tracer)
        #expect(try m.wait(task, by: tracer) == Waited(0, 0))
        #expect(try m.traceErrno(P.PTRACE_GETSIGINFO, task, by: tracer) == .ESRCH)
    }

    @Test("H32: a tracer's wait needs no WUNTRACED; __WNOTHREAD keeps it to the thread's own tracees")
    func h32() throws {
        var m = TestMachine()
        let (tracer, task) = try seizedPair(&m)
        let thread = try m.thread(by: tracer)
        try m.kill(task, S.SIGUSR1)
        #expect(try m.waitErrno(-1, W.WNOHANG | W.__WNOTHREAD, by: thread) == .ECHILD)
        #expect(try m.wait(-1, W.__WNOTHREAD, by: tracer) == Waited(task, stopped(S.SIGUSR1)))
        let child = try m.fork(by: thread)
        try m.seize(child, by: tracer)
        try m.kill(child, S.SIGUSR1)
        #expect(try m.wait(-1, W.__WNOTHREAD, by: thread) == Waited(child, stopped(S.SIGUSR1)), "the own child")
    }

    @Test("H33: the siginfo of each kind of stop")
    func h33() throws {
        var m = TestMachine()
        let (tracer, task) = try seizedPair(&m, O.PTRACE_O_TRACEFORK)
        func info() throws -> SignalInfo? { try m.trace(P.PTRACE_GETSIGINFO, task, by: tracer).info }
        try m.kill(task, S.SIGUSR1)
        #expect(try info() == SignalInfo(signo: S.SIGUSR1, pid: 1), "the signal's own")
        for (options, code) in [(UInt32(0), Int32(5)), (O.PTRACE_O_TRACESYSGOOD, 0x85)] {
            try m.trace(P.PTRACE_SETOPTIONS, task, by: tracer) { $0.options = options | O.PTRACE_O_TRACEFORK }
            try m.resume(task, by: tracer, with: P.PTRACE_SYSCALL)
            try m.blocked(.getpid, by: task)
            #expect(try info()?.code == code)
            try m.resume(task, by: tracer, with: P.PTRACE_SYSCALL)
        }
        try m.resume(task, by: tracer)
        try m.blocked(.fork, by: task)
        #expect(try info()?.code == 1 << 8 | 5)
        try m.resume(task, by: tracer)
        try m.trace(P.PTRACE_INTERRUPT, task, by: tracer)
        #expect(try info()?.code == 128 << 8 | 5)
        try m.resume(task, by: tracer)
        try m.kill(task, S.SIGSTOP)
        try m.resume(task, S.SIGSTOP, by: tracer)
        let stop = try info()
        #expect(stop?.signo == S.SIGSTOP && stop?.code == 128 << 8 | S.SIGSTOP)
    }
}
