import Testing

@testable import Kernel

/// What a review against Linux 6.18's sources found about tracing; each was tried on the real kernel too.
@Suite("Review: ptrace")
struct ReviewPtrace {
    /// A tracer and its tracee, which stands in a signal stop.
    private func pair(_ options: UInt32 = 0) throws -> (TestMachine, tracer: Int32, tracee: Int32) {
        var m = TestMachine()
        let tracer = try m.process()
        let tracee = try m.process(by: tracer)
        try m.attach(tracee, options, by: tracer)
        return (m, tracer, tracee)
    }

    private func info(_ m: inout TestMachine, _ tracee: Int32, by tracer: Int32) throws -> SignalInfo {
        try #require(try m.trace(P.PTRACE_GETSIGINFO, tracee, by: tracer).info)
    }

    @Test("ptrace_report_syscall: a signal that is injected at a syscall stop comes from the kernel")
    func injectedAtSyscallStop() throws {
        var (m, tracer, tracee) = try pair()
        try m.resume(tracee, by: tracer, with: P.PTRACE_SYSCALL)
        try m.call(.getppid, by: tracee)
        #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGTRAP)))
        try m.resume(tracee, S.SIGUSR1, by: tracer)
        #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGUSR1)))
        let info = try info(&m, tracee, by: tracer)
        #expect(info.code == SignalInfo.SI_KERNEL)
        #expect(info.pid == 0)
    }

    @Test("-ERESTARTNOHAND and its like stand in rax at the exit stop; writing the registers back changes nothing")
    func restartCodes() throws {
        for (call, code) in [
            (Syscall.pause, Int64(-514)), (.wait4(pid: -1, options: 0), -512),
            (.nanosleep(seconds: 5, nanoseconds: 0), -516), (.sigsuspend(mask: SignalSet()), -514),
        ] {
            var (m, tracer, tracee) = try pair()
            try m.resume(tracee, by: tracer)
            _ = try m.fork(by: tracee)
            try m.kill(tracee, S.SIGSTOP)
            #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGSTOP)))
            try m.resume(tracee, by: tracer, with: P.PTRACE_SYSCALL)
            let made = try m.blocked(call, by: tracee)
            #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGTRAP)))
            try m.resume(tracee, by: tracer, with: P.PTRACE_SYSCALL)
            try m.kill(tracee, S.SIGWINCH)
            #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGTRAP)))
            guard case .registers(let registers) = try m.trace(P.PTRACE_GETREGS, tracee, by: tracer).data else {
                Issue.record("no registers")
                return
            }
            #expect(registers.rax == code, "\(call)")
            try m.trace(P.PTRACE_SETREGS, tracee, by: tracer) { $0.registers = registers }
            try m.resume(tracee, by: tracer)
            #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGWINCH)))
            try m.resume(tracee, by: tracer)
            #expect(try m.now(made).state == .blocked, "\(call)")
            #expect(m.state(tracee) == .sleeping, "\(call)")
        }
    }

    @Test("a tracer that writes registers reaches neither the rest of a sleep nor what vfork returns")
    func registersAreTheTasks() throws {
        var (m, tracer, tracee) = try pair(O.PTRACE_O_TRACEVFORKDONE)
        try m.resume(tracee, by: tracer)
        m.kernel.advanceClock(by: second)
        let sleep = try m.blocked(.nanosleep(seconds: 5, nanoseconds: 0), by: tracee)
        try m.kill(tracee, S.SIGWINCH)
        var registers = Registers()
        registers.rdi = Int64.min
        try m.trace(P.PTRACE_SETREGS, tracee, by: tracer) { $0.registers = registers }
        try m.resume(tracee, by: tracer)
        m.kernel.advanceClock(by: 5 * second)
        #expect(try m.now(sleep).state == .returned)

        let vfork = try m.blocked(.vfork, by: tracee)
        try m.exit(try #require(try m.view(tracee).children.first))
        #expect(try m.wait(tracee, by: tracer) == Waited(tracee, event(PtraceEvent.VFORK_DONE)))
        try m.trace(P.PTRACE_SETREGS, tracee, by: tracer) { $0.registers = registers }
        try m.resume(tracee, by: tracer)
        #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGCHLD)))
        try m.resume(tracee, by: tracer)
        #expect(try m.now(vfork).value > 1)
    }

    @Test("kernel_clone: fork returns the child's number though the child was reaped during the event stop")
    func reapedDuringEvent() throws {
        var (m, tracer, tracee) = try pair(O.PTRACE_O_TRACEFORK)
        try m.resume(tracee, by: tracer)
        try m.ignore(S.SIGCHLD, by: tracee)
        let fork = try m.blocked(.fork, by: tracee)
        let child = Int32(try #require(try m.trace(P.PTRACE_GETEVENTMSG, tracee, by: tracer).message))
        try m.kill(child, S.SIGKILL)
        #expect(try m.wait(child, W.__WALL, by: tracer) == Waited(child, S.SIGKILL))
        #expect(m.kernel.task(child) == nil)
        try m.resume(tracee, by: tracer)
        #expect(try m.now(fork).value == Int64(child))
    }

    /// Steps a tracee; what it stopped with.
    private func step(
        _ m: inout TestMachine,
        _ tracee: Int32,
        by tracer: Int32,
        _ sig: Int32 = 0
    ) throws -> (signo: Int32, code: Int32) {
        try m.resume(tracee, sig, by: tracer, with: P.PTRACE_SINGLESTEP)
        #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGTRAP)))
        let info = try info(&m, tracee, by: tracer)
        return (info.signo, info.code)
    }

    @Test("report_single_step: a step in user mode is TRAP_TRACE, a step over a call TRAP_BRKPT when it returns")
    func stepCodes() throws {
        var (m, tracer, tracee) = try pair(O.PTRACE_O_TRACEFORK)
        #expect(try step(&m, tracee, by: tracer) == (S.SIGTRAP, 2))
        try m.resume(tracee, by: tracer, with: P.PTRACE_SYSCALL)
        let fork = try m.blocked(.fork, by: tracee)
        #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGTRAP)))
        try m.resume(tracee, by: tracer)
        #expect(try m.wait(tracee, by: tracer) == Waited(tracee, event(PtraceEvent.FORK)))
        #expect(try step(&m, tracee, by: tracer) == (S.SIGTRAP, 1))
        try m.resume(tracee, by: tracer)
        #expect(try m.now(fork).state == .returned)
    }

    @Test("exit_to_user_mode_loop: the instruction that is stepped over is the call that restarts")
    func stepOverRestart() throws {
        var (m, tracer, tracee) = try pair()
        try m.resume(tracee, by: tracer)
        let pause = try m.blocked(.pause, by: tracee)
        try m.kill(tracee, S.SIGWINCH)
        #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGWINCH)))
        try m.resume(tracee, by: tracer, with: P.PTRACE_SINGLESTEP)
        #expect(try m.wait(tracee, by: tracer) == Waited(0, 0))
        #expect(m.state(tracee) == .sleeping)
        try m.kill(tracee, S.SIGWINCH)
        #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGTRAP)))
        #expect(try info(&m, tracee, by: tracer).code == 1)
        try m.resume(tracee, by: tracer)
        #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGWINCH)))
        try m.resume(tracee, by: tracer)
        #expect(try m.now(pause).state == .blocked)
    }

    @Test("signal_setup_done: a step that runs into a handler stops at its first instruction")
    func stepIntoHandler() throws {
        var (m, tracer, tracee) = try pair()
        try m.resume(tracee, by: tracer)
        try m.catchSignal(S.SIGUSR1, by: tracee)
        let pause = try m.blocked(.pause, by: tracee)
        try m.kill(tracee, S.SIGUSR1)
        #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGUSR1)))
        let mark = m.kernel.seq
        #expect(try step(&m, tracee, by: tracer, S.SIGUSR1) == (S.SIGTRAP, S.SIGTRAP))
        #expect(try m.view(tracee).blocked.contains(S.SIGUSR1))
        #expect(try step(&m, tracee, by: tracer) == (S.SIGTRAP, 2))
        #expect(m.taken(by: tracee, after: mark) == [])
        try m.resume(tracee, by: tracer)
        #expect(m.taken(by: tracee, after: mark) == [S.SIGUSR1])
        #expect(try m.now(pause).errno?.name == .EINTR)
    }

    @Test("force_sig_fault: the trap of a step is neither blocked nor ignored")
    func stepIsForced() throws {
        var (m, tracer, tracee) = try pair()
        try m.resume(tracee, by: tracer)
        try m.block(S.SIGTRAP, by: tracee)
        try m.ignore(S.SIGTRAP, by: tracee)
        try m.kill(tracee, S.SIGSTOP)
        #expect(try m.wait(tracee, by: tracer) == Waited(tracee, stopped(S.SIGSTOP)))
        #expect(try step(&m, tracee, by: tracer) == (S.SIGTRAP, 2))
        #expect(try m.view(tracee).blocked == SignalSet())
        #expect(try m.view(tracee).ignored == SignalSet())
    }

    @Test("ptrace_event_pid: PTRACE_EVENT_VFORK_DONE gives the child's number as the tracer sees it")
    func vforkDoneOfNamespace() throws {
        var m = TestMachine()
        let tracer = try m.process()
        let inner = try m.clone(F.CLONE_NEWPID, by: tracer)
        try m.attach(inner, O.PTRACE_O_TRACEVFORKDONE, by: tracer)
        try m.resume(inner, by: tracer)
        try m.call(.vfork, by: inner)
        let child = try #require(try m.view(inner).children.first)
        #expect(try m.view(child).nsPids == [child, 2])
        try m.exit(child)
        #expect(try m.wait(inner, by: tracer) == Waited(inner, event(PtraceEvent.VFORK_DONE)))
        #expect(try m.trace(P.PTRACE_GETEVENTMSG, inner, by: tracer).message == Int64(child))
    }

    @Test("Yama: a declared tracer's descendants may trace too; the declaration ends with either of the two")
    func declaredTracer() throws {
        var m = TestMachine { $0.ptraceScope = 1 }
        let tracee = try m.process()
        let declared = try m.process()
        let heir = try m.process(by: declared)
        let stranger = try m.process()
        for task in [tracee, heir, stranger] { try m.become(1000, task) }
        try m.prctl(PrctlOption.PR_SET_DUMPABLE, 1, by: tracee)
        #expect(try m.traceErrno(P.PTRACE_SEIZE, tracee, by: heir) == .EPERM)
        try m.prctl(PrctlOption.PR_SET_PTRACER, Int64(declared), by: tracee)
        #expect(try m.traceErrno(P.PTRACE_SEIZE, tracee, by: stranger) == .EPERM)
        try m.seize(tracee, by: heir)
        try m.exit(heir)
        try m.exit(declared)
        _ = try m.wait(declared)
        #expect(try m.traceErrno(P.PTRACE_SEIZE, tracee, by: stranger) == .EPERM)
        // The number is given to somebody else, who was never declared.
        var arguments = CloneArguments()
        arguments.setTid = [declared]
        arguments.exitSignal = Int64(S.SIGCHLD)
        let other = Int32(try m.value(.clone3(arguments)))
        try m.become(1000, other)
        #expect(other == declared)
        #expect(try m.traceErrno(P.PTRACE_SEIZE, tracee, by: other) == .EPERM)
        try m.prctl(PrctlOption.PR_SET_PTRACER, -1, by: tracee)
        try m.seize(tracee, by: stranger)
        try m.exit(stranger)
        try m.exit(tracee)
        _ = try m.wait(tracee)
    }

    @Test("wait_on_bit(JOBCTL_TRAPPING_BIT): attaching to a stopped task ends after the task has told of its trap")
    func trapping() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.kill(task, S.SIGSTOP)
        let outer = try m.process()
        let tracer = try m.process()
        try m.seize(tracer, by: outer)
        // The SIGCHLD of the trap stops the tracer on its way out of the call.
        let call = try m.trace(P.PTRACE_SEIZE, task, by: tracer)
        #expect(call.state == .blocked)
        #expect(try m.view(task).state == .traced)
        #expect(try m.view(tracer).state == .traced)
        try m.resume(tracer, by: outer)
        #expect(m.kernel.call(call.id)?.state == .returned)
        // Nobody is held up who is not traced.
        let other = try m.process()
        try m.kill(other, S.SIGSTOP)
        #expect(try m.trace(P.PTRACE_ATTACH, other, by: try m.process()).state == .returned)
    }

    @Test("wants_signal: the caller, being on the CPU, takes a signal to its process although others wait for it")
    func callerIsOnCPU() throws {
        var m = TestMachine()
        let tracer = try m.process()
        let task = try m.process()
        let thread = try m.thread(by: task)
        try m.seize(task, by: tracer)
        // SIGCONT has a seized task trap first; no other thread is woken to drop it meanwhile.
        _ = try m.call(.kill(pid: task, sig: S.SIGCONT), by: task)
        #expect(try m.view(task).state == .traced)
        #expect(try m.view(task).sharedPending.contains(S.SIGCONT))
        #expect(try m.view(thread).state == .running)
    }

    @Test(
        "EXITKILL of a dead leader whose threads live: where dying threads keep their signals, it stays with the leader"
    )
    func exitKillOfDeadLeader() throws {
        for older in [false, true] {
            var m = TestMachine { $0.exitKeepsOwnSignals = older }
            let tracer = try m.process()
            let leader = try m.process()
            let thread = try m.thread(by: leader)
            try m.seize(leader, O.PTRACE_O_EXITKILL, by: tracer)
            try m.exitThread(leader)
            try m.exit(tracer)
            #expect(try m.view(thread).state == .running)
            #expect(try m.view(leader).pending.contains(S.SIGKILL) == older)
        }
    }

    @Test("ptrace_peek_siginfo: the offset is unsigned")
    func peekBehindTheLast() throws {
        var (m, tracer, tracee) = try pair()
        try m.kill(tracee, S.SIGUSR1)
        let seen = try m.trace(P.PTRACE_PEEKSIGINFO, tracee, by: tracer) {
            $0.flags = 1
            $0.nr = 4
        }
        #expect(seen.value == 1)
        let behind = try m.trace(P.PTRACE_PEEKSIGINFO, tracee, by: tracer) {
            $0.flags = 1
            $0.nr = 4
            $0.off = -1
        }
        #expect(behind.value == 0)
    }

    @Test("yama_ptrace_traceme: scope 2 wants a privileged parent")
    func traceMeUnderScope2() throws {
        var m = TestMachine { $0.ptraceScope = 2 }
        let root = try m.process()
        #expect(try m.traceErrno(P.PTRACE_TRACEME, 0, by: root) == nil)
        let parent = try m.process()
        try m.become(1000, parent)
        let child = try m.fork(by: parent)
        #expect(try m.traceErrno(P.PTRACE_TRACEME, 0, by: child) == .EPERM)
    }
}
