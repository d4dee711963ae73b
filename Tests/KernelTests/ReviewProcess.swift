import Testing

@testable import Kernel

/// What a review against Linux 6.18's sources found about clone, exec, exit and credentials; each was tried on the real
/// kernel too.
@Suite("Review: processes")
struct ReviewProcess {
    private func ids(_ m: inout TestMachine, _ tid: Int32) throws -> [Int32] {
        guard case .uids(let ruid, let euid, let suid) = try m.call(.getresuid, by: tid).data else { return [] }
        return [ruid, euid, suid]
    }

    @Test(
        "flag_nproc_exceeded: who joins a user is not counted yet; a fork that succeeds forgets the excess",
        arguments: [
            (0, .EAGAIN), (1, nil), (2, nil),
        ] as [(UInt64, Errno.Name?)]
    )
    func processLimit(limit: UInt64, errno: Errno.Name?) throws {
        var m = TestMachine()
        try m.become(1000, try m.process())
        let child = try m.process()
        try m.value(.setrlimit(resource: Resource.RLIMIT_NPROC, cur: limit, max: 10), by: child)
        try m.become(1000, child)
        #expect(try m.errno(.execve(path: "/bin/true", argv: []), by: child) == errno)
    }

    @Test("copy_process: a fork within RLIMIT_NPROC clears PF_NPROC_EXCEEDED")
    func forkClearsExcess() throws {
        var m = TestMachine()
        try m.become(1000, try m.process())
        let child = try m.process()
        try m.value(.setrlimit(resource: Resource.RLIMIT_NPROC, cur: 0, max: 10), by: child)
        try m.become(1000, child)
        #expect(try m.view(child).flags & PF.NPROC_EXCEEDED != 0)
        #expect(try m.errno(.fork, by: child) == .EAGAIN)
        #expect(try m.view(child).flags & PF.NPROC_EXCEEDED != 0)
        try m.value(.setrlimit(resource: Resource.RLIMIT_NPROC, cur: 9, max: 10), by: child)
        _ = try m.fork(by: child)
        #expect(try m.view(child).flags & PF.NPROC_EXCEEDED == 0)
    }

    @Test(
        "cap_bprm_creds_from_file: exec saves the effective id; what the ids do not give is lost",
        arguments: [
            ([0, 0, 0], [0, 0, 0], true),
            ([1000, 1000, 0], [1000, 1000, 1000], true), ([0, 1000, 0], [0, 1000, 1000], false),
            ([1000, 0, 1000], [1000, 0, 0], false), ([1000, 2000, 3000], [1000, 2000, 2000], false),
        ] as [([Int32], [Int32], Bool)]
    )
    func execCredentials(before: [Int32], after: [Int32], isPlain: Bool) throws {
        var m = TestMachine()
        let child = try m.process()
        try m.value(.setresuid(ruid: before[0], euid: before[1], suid: before[2]), by: child)
        try m.prctl(PrctlOption.PR_SET_PDEATHSIG, Int64(S.SIGKILL), by: child)
        try m.exec(child)
        #expect(try ids(&m, child) == after)
        #expect(try m.view(child).dumpable == (isPlain ? 1 : 0))
        #expect(try m.view(child).pdeathSignal == (isPlain ? S.SIGKILL : 0))
        let wanted: Errno.Name? = after.contains(0) ? nil : .EPERM
        #expect(try m.errno(.setresuid(ruid: -1, euid: 0, suid: -1), by: child) == wanted)
    }

    @Test("find_child_reaper: a namespace's init releases the tracees that end with it before it waits for the rest")
    func zapReleasesTracees() throws {
        var m = TestMachine()
        let outer = try m.process()
        let inner = try m.clone(F.CLONE_NEWPID, by: outer)
        // A process that was sent into the namespace; its parent outside wants no zombies.
        let pidfd = Int32(try m.value(.pidfdOpen(pid: inner, flags: 0), by: outer))
        try m.value(.setns(fd: pidfd, nstype: F.CLONE_NEWPID), by: outer)
        let tracee = try m.fork(by: outer)
        try m.seize(2, by: inner)
        try m.value(
            .sigaction(sig: S.SIGCHLD, action: SignalAction(handler: .SIG_DFL, flags: SigactionFlags.SA_NOCLDWAIT)),
            by: outer
        )
        try m.exit(tracee)
        #expect(m.state(tracee) == .zombie)
        try m.exit(inner, 3)
        #expect(m.kernel.task(tracee) == nil)
        #expect(m.kernel.task(inner) == nil)
    }

    @Test("flush_signal_handlers: CLONE_CLEAR_SIGHAND takes the flags along, SA_NOCLDWAIT too")
    func clearSighandFlags() throws {
        var m = TestMachine()
        let parent = try m.process()
        let action = SignalAction(handler: .SIG_DFL, flags: SigactionFlags.SA_NOCLDWAIT)
        try m.value(.sigaction(sig: S.SIGCHLD, action: action), by: parent)
        try m.ignore(S.SIGUSR1, by: parent)
        var arguments = CloneArguments()
        arguments.flags = F.CLONE_CLEAR_SIGHAND
        let child = Int32(try m.value(.clone3(arguments), by: parent))
        #expect(try m.view(child).ignored == SignalSet(S.SIGUSR1))
        let grandchild = try m.zombie(by: child)
        #expect(try m.wait(grandchild, by: child) == Waited(grandchild, 0))
    }

    @Test(
        "coredump: a core needs a page of RLIMIT_CORE",
        arguments: [
            (0, 0), (1, 0), (4095, 0), (4096, 0x80),
        ] as [(UInt64, Int32)]
    )
    func coreLimit(limit: UInt64, core: Int32) throws {
        var m = TestMachine()
        let child = try m.process()
        try m.value(.setrlimit(resource: Resource.RLIMIT_CORE, cur: limit, max: 1 << 20), by: child)
        try m.kill(child, S.SIGABRT)
        #expect(try m.wait(child) == Waited(child, S.SIGABRT | core))
    }

    @Test("bprm_stack_limits: arguments without a byte take room too")
    func emptyArguments() throws {
        var m = TestMachine()
        let many = Array(repeating: "", count: 20_000)
        #expect(try m.errno(.execve(path: "/bin/true", argv: many), by: 1) == .E2BIG)
        #expect(try m.errno(.execve(path: "/bin/true", argv: Array(many.prefix(100))), by: 1) == nil)
    }

    /// A process with a timer whose signal waits, blocked.
    private func firedTimer() throws -> (TestMachine, Int32, timer: Int32) {
        var m = TestMachine()
        let task = try m.process()
        try m.block(S.SIGUSR1, by: task)
        let create = Syscall.timerCreate(clockid: 1, notify: 0, signo: S.SIGUSR1)
        guard case .timerID(let timer) = try m.call(create, by: task).data else { throw TestMachine.Refused() }
        try m.call(.timerSettime(timerid: timer, seconds: 1, nanoseconds: 0), by: task)
        m.kernel.advanceClock(by: second)
        #expect(try m.view(task).sharedPending == SignalSet(S.SIGUSR1))
        return (m, task, timer)
    }

    @Test("posixtimer_deliver_signal: nobody sees the signal of a timer that was set anew or deleted since")
    func staleTimerSignal() throws {
        let take = Syscall.sigtimedwait(set: SignalSet(S.SIGUSR1), timeout: 0)
        for change in [
            Syscall.timerDelete(timerid: 0), .timerSettime(timerid: 0, seconds: 0, nanoseconds: 0),
            .timerSettime(timerid: 0, seconds: 9, nanoseconds: 0),
        ] {
            var (m, task, _) = try firedTimer()
            try m.call(change, by: task)
            #expect(try m.view(task).sharedPending == SignalSet(S.SIGUSR1))
            #expect(try m.errno(take, by: task) == .EAGAIN)
            #expect(try m.view(task).sharedPending == SignalSet())
            m.kernel.advanceClock(by: 9 * second)
            let again = change == .timerSettime(timerid: 0, seconds: 9, nanoseconds: 0)
            #expect(try m.call(take, by: task).info?.code == (again ? SignalInfo.SI_TIMER : nil))
        }
        var (m, task, timer) = try firedTimer()
        try m.call(.timerSettime(timerid: timer, seconds: 1, nanoseconds: 0), by: task)
        m.kernel.advanceClock(by: second)
        #expect(try m.call(take, by: task).info?.code == SignalInfo.SI_TIMER)
    }

    @Test("do_execveat_common: over RLIMIT_NPROC since a change of user, whatever it may do otherwise")
    func execOverLimit() throws {
        var m = TestMachine()
        let user = try m.process()
        try m.become(1000, user)
        let task = try m.process()
        try m.value(.setrlimit(resource: Resource.RLIMIT_NPROC, cur: 0, max: 0), by: task)
        try m.value(.setresuid(ruid: 1000, euid: 0, suid: 0), by: task)
        #expect(try m.errno(.execve(path: "/bin/true", argv: []), by: task) == .EAGAIN)
    }

    @Test("flush_itimer_signals: exec drops the signals of POSIX timers and keeps others")
    func execDropsTimerSignals() throws {
        var (m, task, _) = try firedTimer()
        try m.block(S.SIGUSR2, by: task)
        try m.kill(task, S.SIGUSR2)
        try m.exec(task)
        #expect(try m.view(task).sharedPending == SignalSet(S.SIGUSR2))
    }

    @Test("find_user: who becomes root again is charged to the one root there is")
    func rootIsOne() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.value(.setresuid(ruid: 1000, euid: 0, suid: 0), by: task)
        #expect(m.kernel.users().map(\.uid) == [0, 1000])
        try m.value(.setresuid(ruid: 0, euid: 0, suid: 0), by: task)
        #expect(m.kernel.users().map(\.uid) == [0])
        #expect(m.kernel.users().map(\.processes) == [2])
    }

    @Test("setns: a descriptor of another kind is EINVAL, none at all EBADF")
    func setnsDescriptor() throws {
        var m = TestMachine()
        #expect(try m.errno(.setns(fd: 0, nstype: F.CLONE_NEWPID)) == .EINVAL)
        #expect(try m.errno(.setns(fd: 99, nstype: F.CLONE_NEWPID)) == .EBADF)
    }

    @Test("a CPU timer that lies behind the end of virtual time does not keep the clock from getting there")
    func endOfTime() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.call(.timerCreate(clockid: 2, notify: 1, signo: 0), by: task)
        let set = Syscall.timerSettime(timerid: 0, seconds: 5_000_000_000, nanoseconds: 0)
        try m.call(set, by: task)
        m.kernel.advanceClock(by: Int64.max)
        #expect(m.kernel.time == Int64.max)
        #expect(m.kernel.checkInvariants() == [])
    }
}
