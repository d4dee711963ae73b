import Testing

@testable import Kernel

/// The differences between the book's kernel and today's: each is seen by the same calls on both.
///
/// The letters are the differences' numbers; `true` in `modern` is Linux 6, `false` 2.6.0.
@Suite("Profiles: 2.6.0 and 6")
struct ProfileTests {
    private func machine(_ modern: Bool, _ change: (inout Configuration) -> Void = { _ in }) -> TestMachine {
        TestMachine {
            $0.profile = modern ? .linux6 : .linux26
            change(&$0)
        }
    }

    @Test("P6: one accounting record for a process, or one for each task", arguments: [true, false])
    func p6(modern: Bool) throws {
        var m = machine(modern)
        try m.value(.open(path: "/acct", flags: 0o101))
        try m.value(.acct(path: "/acct"))
        let leader = try m.process()
        let thread = try m.detachedThread(by: leader)
        try m.exitThread(thread)
        try m.exitThread(leader)
        #expect(m.kernel.accountingFile.count == (modern ? 64 : 128))
    }

    @Test("P7: orphans go to any live thread, or to the group leader only", arguments: [true, false])
    func p7Thread(modern: Bool) throws {
        var m = machine(modern)
        let leader = try m.process()
        let thread = try m.detachedThread(by: leader)
        let other = try m.detachedThread(by: leader)
        let child = try m.fork(by: leader)
        try m.exitThread(leader)
        #expect(try m.view(child).realParent == (modern ? thread : 1))
        #expect(try m.view(other).state == .running)
    }

    @Test("P7: orphans of a thread go to the leader in 2.6.0", arguments: [true, false])
    func p7Leader(modern: Bool) throws {
        var m = machine(modern)
        let leader = try m.process()
        let first = try m.detachedThread(by: leader)
        let second = try m.detachedThread(by: leader)
        let child = try m.fork(by: second)
        try m.exitThread(second)
        #expect(try [leader, first].contains(m.view(child).realParent))
        if !modern { #expect(try m.view(child).realParent == leader) }
    }

    @Test("P7, P25: subreapers adopt, or are unknown", arguments: [true, false])
    func p25Subreaper(modern: Bool) throws {
        var m = machine(modern)
        let subreaper = try m.process()
        let errno = try m.errno(
            .prctl(option: PrctlOption.PR_SET_CHILD_SUBREAPER, arg: 1, name: ""),
            by: subreaper
        )
        #expect(errno == (modern ? nil : .EINVAL))
        let middle = try m.fork(by: subreaper)
        let orphan = try m.fork(by: middle)
        try m.exit(middle)
        #expect(try m.view(orphan).ppid == (modern ? subreaper : 1))
    }

    @Test("P9: waitid, WCONTINUED and WNOWAIT exist, or do not", arguments: [true, false])
    func p9(modern: Bool) throws {
        var m = machine(modern)
        _ = try m.process()
        let waitid = Syscall.waitid(idtype: IDType.P_ALL, id: 0, options: W.WEXITED | W.WNOHANG)
        #expect(try m.errno(waitid) == (modern ? nil : .ENOSYS))
        #expect(try m.waitErrno(-1, W.WNOHANG | W.WCONTINUED) == (modern ? nil : .EINVAL))
    }

    @Test(
        "P10: a tracer sees a tracee with another exit signal by itself, or by __WALL only",
        arguments: [true, false]
    )
    func p10(modern: Bool) throws {
        var m = machine(modern)
        let tracer = try m.process()
        let child = try m.clone(0, S.SIGUSR1, by: tracer)
        #expect(try m.trace(P.PTRACE_ATTACH, child, by: tracer).state == .returned)
        if modern {
            #expect(try m.wait(child, by: tracer) == Waited(child, stopped(S.SIGSTOP)))
        } else {
            #expect(try m.waitErrno(child, by: tracer) == .ECHILD)
            #expect(try m.wait(child, W.__WALL, by: tracer) == Waited(child, stopped(S.SIGSTOP)))
        }
    }

    @Test("P11: the last thread's exit code is the process's, or the leader's own", arguments: [true, false])
    func p11(modern: Bool) throws {
        var m = machine(modern)
        let leader = try m.process()
        let thread = try m.detachedThread(by: leader)
        try m.exitThread(leader, 3)
        try m.exitThread(thread, 5)
        #expect(try m.wait(leader) == Waited(leader, modern ? 5 << 8 : 3 << 8))
    }

    @Test("P12: a task that its tracer stopped shows t, or T", arguments: [true, false])
    func p12(modern: Bool) throws {
        var m = machine(modern)
        let tracer = try m.process()
        let child = try m.fork(by: tracer)
        try m.attach(child, by: tracer)
        #expect(try m.view(child).state.letter == (modern ? "t" : "T"))
    }

    @Test("P13: SIGKILL ends a vfork parent at once, or when its child is through", arguments: [true, false])
    func p13(modern: Bool) throws {
        var m = machine(modern)
        let parent = try m.process()
        let vfork = try m.blocked(.vfork, by: parent)
        let child = try #require(m.kernel.task(parent)?.children.first)
        #expect(try m.view(parent).state.letter == "D")
        try m.kill(parent, S.SIGKILL)
        #expect(try m.view(parent).state.letter == (modern ? "Z" : "D"))
        try m.exit(child)
        #expect(try m.view(parent).state.letter == "Z")
        #expect(try m.now(vfork).state == .killed)
    }

    @Test("P15: root may trace PID 1, or nobody may", arguments: [true, false])
    func p15(modern: Bool) throws {
        var m = machine(modern)
        let tracer = try m.process()
        #expect(try m.traceErrno(P.PTRACE_ATTACH, 1, by: tracer) == (modern ? nil : .EPERM))
    }

    @Test("P16: CLONE_DETACHED is ignored, or goes with CLONE_THREAD", arguments: [true, false])
    func p16(modern: Bool) throws {
        var m = machine(modern)
        let task = try m.process()
        let alone = Syscall.clone(flags: F.CLONE_DETACHED, exitSignal: S.SIGCHLD)
        #expect(try m.errno(alone, by: task) == (modern ? nil : .EINVAL))
        let together = Syscall.clone(flags: threadFlags | F.CLONE_DETACHED, exitSignal: 0)
        #expect(try m.errno(together, by: task) == nil)
        #expect(try m.errno(.clone(flags: threadFlags, exitSignal: 0), by: task) == (modern ? nil : .EINVAL))
    }

    @Test(
        "P18: a CLONE_PARENT child has its creator's exit signal, or the one that was given",
        arguments: [true, false]
    )
    func p18(modern: Bool) throws {
        var m = machine(modern)
        let task = try m.process()
        let sibling = try m.clone(F.CLONE_PARENT, S.SIGUSR1, by: task)
        #expect(try m.view(sibling).exitSignal == (modern ? S.SIGCHLD : S.SIGUSR1))
    }

    @Test("P19: the time of a child that nobody waits for is lost, or added at its release", arguments: [true, false])
    func p19(modern: Bool) throws {
        var m = machine(modern)
        let parent = try m.process()
        try m.ignore(S.SIGCHLD, by: parent)
        let child = try m.fork(by: parent)
        m.kernel.advanceClock(by: 1_000_000_000)
        try m.exit(child)
        #expect(m.kernel.task(child) == nil)
        let usage = try #require(try m.call(.getrusage(who: -1), by: parent).usage)
        #expect((usage.utime == 0) == modern)
    }

    @Test("P21: a parent is told of a continuation, or not", arguments: [true, false])
    func p21(modern: Bool) throws {
        var m = machine(modern)
        let parent = try m.sessionLeader()
        let child = try m.groupLeader(by: parent)
        try m.catchSignal(S.SIGCHLD, by: parent)
        try m.kill(child, S.SIGSTOP)
        let mark = m.kernel.seq
        try m.kill(child, S.SIGCONT)
        #expect(m.taken(by: parent, after: mark) == (modern ? [S.SIGCHLD] : []))
    }

    @Test("P22: a thread may set the group of its process's children, or of its own only", arguments: [true, false])
    func p22(modern: Bool) throws {
        var m = machine(modern)
        let parent = try m.process()
        let child = try m.fork(by: parent)
        let thread = try m.detachedThread(by: parent)
        #expect(try m.errno(.setpgid(pid: child, pgid: 0), by: thread) == (modern ? nil : .ESRCH))
        #expect(try m.errno(.setpgid(pid: child, pgid: 0), by: parent) == nil)
    }

    @Test("P23: the panic message tells the exit code, or not", arguments: [true, false])
    func p23(modern: Bool) throws {
        var m = machine(modern)
        try m.exit(1, 3)
        let message = try #require(m.kernel.panicMessage)
        let plain = "Kernel panic - not syncing: Attempted to kill init!"
        #expect(message == (modern ? plain + " exitcode=0x00000300" : plain))
    }

    @Test("P25: namespaces, clone3 and pidfds exist, or do not", arguments: [true, false])
    func p25Calls(modern: Bool) throws {
        var m = machine(modern)
        let task = try m.process()
        for call in [Syscall.pidfdOpen(pid: task, flags: 0), .unshare(flags: 0), .clone3(CloneArguments())] {
            #expect(try m.errno(call, by: task) == (modern ? nil : .ENOSYS), "\(call)")
        }
        let space = try m.call(.clone(flags: F.CLONE_NEWPID, exitSignal: S.SIGCHLD), by: task)
        let inside = try m.view(Int32(space.value))
        #expect(inside.nsPids.count == (modern ? 2 : 1))
    }

    @Test("P26: SEIZE and the later options exist, or do not", arguments: [true, false])
    func p26(modern: Bool) throws {
        var m = machine(modern)
        let tracer = try m.process()
        let child = try m.fork(by: tracer)
        #expect(try m.traceErrno(P.PTRACE_SEIZE, child, by: tracer) == (modern ? nil : .EIO))
        let other = try m.fork(by: tracer)
        try m.attach(other, by: tracer)
        let killing = try m.traceErrno(P.PTRACE_SETOPTIONS, other, by: tracer) { $0.options = O.PTRACE_O_EXITKILL }
        #expect(killing == (modern ? nil : .EINVAL))
    }

    @Test(
        "E4: a child that moves within its parent's process keeps its exit signal, or sends SIGCHLD",
        arguments: [true, false]
    )
    func e4(modern: Bool) throws {
        var m = machine(modern)
        let leader = try m.process()
        let thread = try m.detachedThread(by: leader)
        let child = try m.clone(0, S.SIGUSR1, by: thread)
        try m.exitThread(thread)
        #expect(try m.view(child).realParent == leader)
        #expect(try m.view(child).exitSignal == (modern ? S.SIGUSR1 : S.SIGCHLD))
    }

    @Test(
        "B9: a dying thread drops its own pending signals, or keeps them until release_task",
        arguments: [true, false]
    )
    func b9(modern: Bool) throws {
        for older in [false, true] {
            var m = machine(modern) { $0.exitKeepsOwnSignals = older }
            let child = try m.process()
            try m.value(.tgkill(tgid: child, tid: child, sig: S.SIGTERM))
            #expect(try m.view(child).state == .zombie)
            let kept = !modern || older
            #expect(try m.view(child).pending.contains(S.SIGTERM) == kept)
            // What is sent to a dead leader alone is dropped, or queued for nobody.
            let leader = try m.process()
            _ = try m.detachedThread(by: leader)
            try m.exitThread(leader)
            try m.value(.tgkill(tgid: leader, tid: leader, sig: S.SIGUSR1))
            #expect(try m.view(leader).pending.contains(S.SIGUSR1) == kept)
        }
    }
}

extension TestMachine {
    /// A thread as both kernels make it: in 2.6.0 CLONE_THREAD goes with CLONE_DETACHED.
    fileprivate mutating func detachedThread(by tid: Int32) throws -> Int32 {
        Int32(try value(.clone(flags: threadFlags | F.CLONE_DETACHED, exitSignal: 0), by: tid))
    }
}
