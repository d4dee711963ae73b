import Testing

@testable import Kernel

@Suite("E: reparenting")
struct RulesE {
    @Test("E1: another thread adopts; else the nearest subreaper; else init")
    func e1() throws {
        var m = TestMachine()
        let outer = try m.process()
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 1, by: outer)
        let inner = try m.fork(by: outer)
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 1, by: inner)
        let middle = try m.fork(by: inner)
        let task = try m.fork(by: middle)
        let thread = try m.thread(by: task)
        let child = try m.fork(by: thread)
        try m.exitThread(thread)
        #expect(try m.view(child).realParent == task)
        try m.exit(task)
        #expect(try m.view(child).realParent == inner, "not its grandparent, which did not ask for it")
        try m.exit(inner)
        #expect(try m.view(child).realParent == outer)
        try m.exit(outer)
        #expect(try m.view(child).realParent == 1)
        let other = try m.process()
        let last = try m.fork(by: other)
        try m.exit(other)
        #expect(try m.view(last).ppid == 1)
    }

    @Test("E1: the walk to a subreaper stays inside the PID namespace")
    func e1Namespace() throws {
        var m = TestMachine()
        let reaper = try m.process()
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 1, by: reaper)
        try m.value(.unshare(flags: F.CLONE_NEWPID), by: reaper)
        let inner = try m.fork(by: reaper)
        _ = try m.fork(by: inner)
        let middle = inner + 1
        _ = try m.fork(by: middle)
        try m.exit(middle)
        #expect(try m.view(middle + 1).realParent == inner)
    }

    @Test("E2: who gave up being a subreaper, or is dead, is passed over")
    func e2() throws {
        var m = TestMachine()
        let outer = try m.process()
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 1, by: outer)
        let inner = try m.fork(by: outer)
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 1, by: inner)
        let middle = try m.fork(by: inner)
        let child = try m.fork(by: middle)
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 0, by: inner)
        try m.exit(middle)
        #expect(try m.view(child).ppid == outer)
        try m.exit(outer)
        #expect(try m.view(child).ppid == 1)
    }

    @Test("E3: a move to a sibling thread is not seen by getppid")
    func e3() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        let child = try m.fork(by: thread)
        #expect(try m.value(.getppid, by: child) == Int64(task))
        try m.exitThread(thread)
        #expect(try m.value(.getppid, by: child) == Int64(task))
        try m.exit(task)
        #expect(try m.value(.getppid, by: child) == 1)
    }

    @Test("E4: moved to another process a child reports with SIGCHLD; inside the process nothing changes")
    func e4() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        let child = try m.clone(0, S.SIGUSR1, by: thread)
        let zombie = try m.zombie(by: thread)
        let mark = m.kernel.seq
        try m.exitThread(thread)
        #expect(try m.view(child).exitSignal == S.SIGUSR1)
        #expect(m.sent(to: task, after: mark) == [])
        #expect(try m.view(task).children == [child, zombie])
        try m.exit(task)
        #expect(try m.view(child).exitSignal == S.SIGCHLD)
    }

    @Test("E5: the death signal is tied to the thread that forked, and comes from its process")
    func e5() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.value(.setresuid(ruid: 8, euid: 0, suid: 0), by: task)
        let thread = try m.thread(by: task)
        let child = try m.fork(by: thread)
        try m.prctl(PrctlOption.PR_SET_PDEATHSIG, Int64(S.SIGUSR1), by: child)
        try m.block(S.SIGUSR1, by: child)
        let take = Syscall.sigtimedwait(set: SignalSet(S.SIGUSR1), timeout: 0)
        let info = SignalInfo(signo: S.SIGUSR1, code: SignalInfo.SI_USER, pid: task, uid: 8)
        try m.exitThread(thread)
        #expect(try m.call(take, by: child).info == info, "though a sibling adopted it")
        try m.exit(task)
        #expect(try m.call(take, by: child).info == info, "and again when the adopter dies")
    }

    @Test("E6: a zombie handed over: the new parent is told, or it reaps itself when that one ignores SIGCHLD")
    func e6() throws {
        for ignores in [false, true] {
            var m = TestMachine()
            let reaper = try m.process()
            try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 1, by: reaper)
            if ignores { try m.ignore(S.SIGCHLD, by: reaper) } else { try m.block(S.SIGCHLD, by: reaper) }
            let middle = try m.fork(by: reaper)
            let zombie = try m.zombie(by: middle, 5)
            try m.exit(middle)
            if ignores {
                #expect(m.kernel.task(zombie) == nil)
            } else {
                let take = Syscall.sigtimedwait(set: SignalSet(S.SIGCHLD), timeout: 0)
                #expect(try m.call(take, by: reaper).info?.pid == zombie, "before the death of its old parent is told")
                #expect(try m.wait(zombie, by: reaper) == Waited(zombie, 0x500))
            }
        }
    }

    @Test("E7: a traced child that is handed over keeps its tracer; after a detach the tracer has no child")
    func e7() throws {
        var m = TestMachine()
        let tracer = try m.process()
        let parent = try m.process()
        let child = try m.fork(by: parent)
        try m.attach(child, by: tracer)
        try m.exit(parent)
        #expect(try m.view(child).ppid == 1 && m.view(child).tracer == tracer)
        try m.resume(child, by: tracer, with: P.PTRACE_DETACH)
        #expect(try m.waitErrno(child, by: tracer) == .ECHILD)
        try m.exit(child)
        #expect(try m.wait(child).pid == child)
    }

    @Test("E8: the children are appended to the reaper's list in their old order")
    func e8() throws {
        var m = TestMachine()
        let task = try m.process()
        let own = try m.fork()
        let first = try m.fork(by: task)
        let second = try m.zombie(by: task)
        let third = try m.fork(by: task)
        try m.exit(task)
        #expect(try m.view(1).children == [task, own, first, second, third])
    }

    @Test("E9: both lists are walked: the dying one's children, whoever traces them, and the tasks that it traces")
    func e9() throws {
        var m = TestMachine()
        let tracer = try m.process()
        let task = try m.process()
        let child = try m.fork(by: task)
        let stranger = try m.process()
        try m.attach(child, by: tracer)
        try m.attach(stranger, by: task)
        try m.exit(task)
        #expect(try m.view(child).ppid == 1 && m.view(child).tracer == tracer)
        #expect(try m.view(stranger).tracer == 0 && m.view(stranger).state == .running)
    }

    @Test("E10: when a thread of a namespace's init dies the next one is the reaper")
    func e10() throws {
        var m = TestMachine()
        try m.value(.unshare(flags: F.CLONE_NEWPID))
        let inner = try m.fork()
        _ = try m.thread(by: inner)
        let thread = inner + 1
        _ = try m.fork(by: inner)
        let middle = inner + 2
        _ = try m.fork(by: middle)
        let child = inner + 3
        try m.exitThread(inner)
        #expect(try m.view(middle).realParent == thread)
        try m.exit(middle)
        #expect(try m.view(child).realParent == thread)
    }

    @Test("E11: who was injected into a namespace leaves its children to the namespace's init")
    func e11() throws {
        var m = TestMachine()
        let outside = try m.process()
        try m.value(.unshare(flags: F.CLONE_NEWPID), by: outside)
        let inner = try m.fork(by: outside)
        let fd = Int32(try m.value(.pidfdOpen(pid: inner, flags: 0)))
        try m.value(.setns(fd: fd, nstype: F.CLONE_NEWPID))
        let injected = try m.fork()
        #expect(try m.view(injected).nsPids.count == 2 && m.view(injected).ppid == 1)
        _ = try m.fork(by: injected)
        try m.exit(injected)
        #expect(try m.view(injected + 1).realParent == inner)
    }

    @Test("E12: PR_SET_PDEATHSIG's checks; it is cleared in a child and sends nothing for a parent that is gone")
    func e12() throws {
        var m = TestMachine()
        let parent = try m.process()
        let task = try m.fork(by: parent)
        for arg: Int64 in [65, -1, Int64.max, Int64.min] {
            #expect(try m.errno(.prctl(option: 1, arg: arg, name: ""), by: task) == .EINVAL)
        }
        try m.prctl(PrctlOption.PR_SET_PDEATHSIG, Int64(S.SIGUSR1), by: task)
        #expect(try m.call(.prctl(option: 2, arg: 0, name: ""), by: task).arg == Int64(S.SIGUSR1))
        let child = try m.fork(by: task)
        #expect(try m.view(child).pdeathSignal == 0)
        try m.exec(task)
        #expect(try m.view(task).pdeathSignal == S.SIGUSR1, "kept by an ordinary exec")
        try m.prctl(PrctlOption.PR_SET_PDEATHSIG, 0, by: task)
        let mark = m.kernel.seq
        try m.exit(parent)
        try m.prctl(PrctlOption.PR_SET_PDEATHSIG, Int64(S.SIGKILL), by: task)
        #expect(m.sent(to: task, after: mark) == [])
    }

    @Test(
        "E13: PR_SET_CHILD_SUBREAPER: any non-zero is on; for the process; not inherited, kept by exec; for all descendants"
    )
    func e13() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        let child = try m.fork(by: task)
        let grandchild = try m.fork(by: child)
        let last = try m.fork(by: grandchild)
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, -7, by: thread)
        #expect(try m.call(.prctl(option: PrctlOption.PR_GET_CHILD_SUBREAPER, arg: 0, name: ""), by: task).arg == 1)
        #expect(try m.view(child).subreaper == false)
        try m.exec(task)
        #expect(try m.view(task).subreaper)
        try m.exit(grandchild)
        #expect(try m.view(last).ppid == task, "it was there before the call")
    }
}
