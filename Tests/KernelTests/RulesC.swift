import Testing

@testable import Kernel

@Suite("C: telling the parent, and release")
struct RulesC {
    @Test(
        "C1: nobody hears of an untraced thread; of a leader its parent, once the group is empty; of a tracee its tracer"
    )
    func c1() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        let traced = try m.thread(by: task)
        let tracer = try m.process()
        try m.seize(traced, by: tracer)
        let mark = m.kernel.seq
        try m.exitThread(thread)
        #expect(m.kernel.task(thread) == nil)
        #expect(m.events(after: mark).contains { $0.type == .do_notify_parent } == false)
        try m.exitThread(task)
        #expect(m.state(task) == .zombie)
        #expect(m.events(after: mark).contains { $0.type == .do_notify_parent } == false)
        try m.exitThread(traced, 4)
        #expect(m.sent(to: 1, after: mark) == [])
        let told = m.events(after: mark).filter { $0.type == .do_notify_parent }
        #expect(told.map(\.task) == [traced] && told.map(\.arguments.0) == [tracer])
        #expect(try m.wait(traced, W.__WALL, by: tracer) == Waited(traced, 0x400))
        #expect(m.events(after: mark).last { $0.type == .do_notify_parent }?.task == task)

        let leader = try m.process()
        let other = try m.thread(by: leader)
        try m.seize(leader, by: tracer)
        let then = m.kernel.seq
        try m.exitThread(leader, 1)
        #expect(m.events(after: then).filter { $0.type == .do_notify_parent }.map(\.arguments.0) == [tracer])
        try m.exitThread(other)
    }

    @Test("C2: the own parent gets the exit signal, a foreign tracer SIGCHLD, who was reparented sends SIGCHLD")
    func c2() throws {
        var m = TestMachine()
        let tracer = try m.process()
        let parent = try m.process()
        for sig in [S.SIGCHLD, S.SIGUSR1, S.SIGUSR2] {
            try m.catchSignal(sig, by: parent)
            try m.catchSignal(sig, by: tracer)
        }
        let own = try m.clone(0, S.SIGUSR1, by: parent)
        try m.seize(own, by: parent)
        var mark = m.kernel.seq
        try m.exit(own)
        #expect(m.taken(by: parent, after: mark) == [S.SIGUSR1], "traced by its own parent")
        let foreign = try m.clone(0, S.SIGUSR2, by: parent)
        try m.seize(foreign, by: tracer)
        mark = m.kernel.seq
        try m.exit(foreign)
        #expect(m.taken(by: tracer, after: mark) == [S.SIGCHLD])
        #expect(m.taken(by: parent, after: mark) == [])
        #expect(try m.wait(foreign, W.__WALL, by: tracer).pid == foreign)
        #expect(m.taken(by: parent, after: mark) == [S.SIGUSR2])

        let middle = try m.fork(by: parent)
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 1, by: parent)
        let grandchild = try m.clone(0, S.SIGUSR1, by: middle)
        try m.exit(middle)
        mark = m.kernel.seq
        try m.exit(grandchild)
        #expect(m.taken(by: parent, after: mark) == [S.SIGCHLD])
    }

    @Test("C3: after an exec of the parent, or of the child, only SIGCHLD is sent")
    func c3() throws {
        var m = TestMachine()
        let parent = try m.process()
        let first = try m.clone(0, S.SIGUSR1, by: parent)
        let second = try m.clone(0, S.SIGUSR1, by: parent)
        try m.exec(second)
        #expect(try m.view(second).exitSignal == S.SIGCHLD)
        try m.exec(parent)
        try m.catchSignal(S.SIGCHLD, by: parent)
        try m.catchSignal(S.SIGUSR1, by: parent)
        try m.exit(first)
        #expect(m.taken(by: parent) == [S.SIGCHLD])
    }

    @Test("C4: without an exit signal nothing is queued, but a wait is woken")
    func c4() throws {
        var m = TestMachine()
        let parent = try m.process()
        try m.catchSignal(S.SIGCHLD, by: parent)
        for sig: Int32 in [0, 70] {
            let child = try m.clone(0, sig, by: parent)
            let call = try m.blocked(.wait4(pid: -1, options: W.__WALL), by: parent)
            let mark = m.kernel.seq
            try m.exit(child, 1)
            #expect(m.sent(to: parent, after: mark) == [])
            #expect(try m.now(call).waited == Waited(child, 0x100))
        }
    }

    @Test(
        "C5: the siginfo that comes with SIGCHLD",
        arguments: [
            (Syscall.exitGroup(status: 300), SignalInfo.CLD_EXITED, Int32(44)),
            (.tkill(tid: 0, sig: 15), SignalInfo.CLD_KILLED, 15),
            (.tkill(tid: 0, sig: 11), SignalInfo.CLD_DUMPED, 11),
        ] as [(Syscall, Int32, Int32)]
    )
    func c5(end: Syscall, code: Int32, status: Int32) throws {
        var m = TestMachine { $0.coreLimit = 4096 }
        let parent = try m.process()
        try m.block(S.SIGCHLD, by: parent)
        try m.value(.unshare(flags: F.CLONE_NEWPID), by: parent)
        let child = try m.fork(by: parent)
        #expect(try m.fork(by: child) == 2)
        let grandchild = child + 1
        try m.block(S.SIGCHLD, by: child)
        try m.value(.setresuid(ruid: 3, euid: 0, suid: 0), by: grandchild)
        if case .tkill(_, let sig) = end { try m.kill(grandchild, sig) } else { try m.call(end, by: grandchild) }
        let info = try m.call(.sigtimedwait(set: SignalSet(S.SIGCHLD), timeout: 0), by: child).info
        #expect(info == SignalInfo(signo: S.SIGCHLD, code: code, pid: 2, uid: 3, status: status), "pid 2 inside")
    }

    @Test("C6: a child reaps itself when SIGCHLD is ignored or SA_NOCLDWAIT is set; with the latter the signal is sent")
    func c6() throws {
        for ignored in [true, false] {
            var m = TestMachine()
            let parent = try m.process()
            if ignored {
                try m.ignore(S.SIGCHLD, by: parent)
            } else {
                try m.catchSignal(S.SIGCHLD, flags: SigactionFlags.SA_NOCLDWAIT, by: parent)
            }
            let child = try m.fork(by: parent)
            let mark = m.kernel.seq
            try m.exit(child)
            #expect(m.kernel.task(child) == nil)
            #expect(m.taken(by: parent, after: mark) == (ignored ? [] : [S.SIGCHLD]))
            #expect(try m.waitErrno(by: parent) == .ECHILD)

            let other = try m.clone(0, S.SIGUSR1, by: parent)
            try m.ignore(S.SIGUSR1, by: parent)
            try m.exit(other)
            #expect(m.state(other) == .zombie, "only SIGCHLD counts")
            let traced = try m.fork(by: parent)
            try m.seize(traced, by: 1)
            try m.exit(traced)
            #expect(m.state(traced) == .zombie, "its tracer comes first")
            let last = try m.fork(by: parent)
            #expect(try m.wait(other, W.__WALL, by: parent).pid == other)
            #expect(try m.wait(traced, W.__WALL).pid == traced)
            let call = try m.blocked(.wait4(pid: last, options: 0), by: parent)
            try m.exit(last)
            #expect(try m.now(call).errno?.name == .ECHILD)
        }
    }

    @Test("C7: SIGCHLD's default, which is to be ignored, does not reap")
    func c7() throws {
        var m = TestMachine()
        let parent = try m.process()
        let child = try m.zombie(by: parent)
        #expect(m.state(child) == .zombie)
        #expect(try m.wait(by: parent) == Waited(child, 0))
    }

    @Test("C8: SIG_IGN set later does not reap those that are zombies already")
    func c8() throws {
        var m = TestMachine()
        let parent = try m.process()
        let child = try m.zombie(by: parent, 6)
        try m.ignore(S.SIGCHLD, by: parent)
        #expect(m.state(child) == .zombie)
        #expect(try m.wait(by: parent) == Waited(child, 0x600))
    }

    @Test("C9: two deaths leave one pending SIGCHLD, the first one's")
    func c9() throws {
        var m = TestMachine()
        let parent = try m.process()
        try m.block(S.SIGCHLD, by: parent)
        let first = try m.zombie(by: parent)
        let second = try m.zombie(by: parent)
        let take = Syscall.sigtimedwait(set: SignalSet(S.SIGCHLD), timeout: 0)
        #expect(try m.call(take, by: parent).info?.pid == first)
        #expect(try m.errno(take, by: parent) == .EAGAIN)
        #expect(try m.wait(by: parent).pid == first)
        #expect(try m.wait(by: parent).pid == second)
    }

    @Test("C10: any thread of the parent may take SIGCHLD; every thread's wait is woken")
    func c10() throws {
        var m = TestMachine()
        let parent = try m.process()
        try m.catchSignal(S.SIGCHLD, flags: SigactionFlags.SA_RESTART, by: parent)
        let thread = try m.thread(by: parent)
        try m.block(S.SIGCHLD, by: parent)
        let child = try m.fork(by: parent)
        let first = try m.blocked(.wait4(pid: child, options: 0), by: thread)
        try m.exit(child)
        #expect(m.taken(by: thread) == [S.SIGCHLD] && m.taken(by: parent) == [])
        #expect(try m.now(first).waited == Waited(child, 0), "the child of a sibling thread")
    }

    @Test("C11: stops are told with SIGCHLD whatever the exit signal, unless SIG_IGN or SA_NOCLDSTOP; waits are woken")
    func c11() throws {
        var m = TestMachine()
        let parent = try m.process()
        try m.catchSignal(S.SIGCHLD, flags: SigactionFlags.SA_RESTART, by: parent)
        let child = try m.clone(0, S.SIGUSR1, by: parent)
        var mark = m.kernel.seq
        try m.kill(child, S.SIGSTOP)
        #expect(m.taken(by: parent, after: mark) == [S.SIGCHLD])
        try m.kill(child, S.SIGCONT)
        #expect(m.taken(by: parent, after: mark) == [S.SIGCHLD, S.SIGCHLD])
        mark = m.kernel.seq
        try m.catchSignal(S.SIGCHLD, flags: SigactionFlags.SA_NOCLDSTOP, by: parent)
        let stop = try m.blocked(.wait4(pid: -1, options: W.WUNTRACED | W.__WALL), by: parent)
        try m.kill(child, S.SIGSTOP)
        #expect(try m.now(stop).waited == Waited(child, stopped(S.SIGSTOP)))
        try m.ignore(S.SIGCHLD, by: parent)
        let go = try m.blocked(.wait4(pid: -1, options: W.WCONTINUED | W.__WALL), by: parent)
        try m.kill(child, S.SIGCONT)
        #expect(try m.now(go).waited == Waited(child, 0xffff))
        #expect(m.sent(to: parent, after: mark) == [])
    }

    @Test("C12: behind a signal-delivery-stop a continuation is not told before the next stop has ended")
    func c12AfterSignalStop() throws {
        var m = TestMachine()
        let parent = try m.sessionLeader()
        let child = try m.groupLeader(by: parent)
        let tracer = try m.process()
        try m.kill(child, S.SIGSTOP)
        try m.kill(child, S.SIGPIPE)
        let wait = try m.blocked(.wait4(pid: -1, options: W.WCONTINUED | W.__WALL), by: parent)
        try m.seize(child, by: tracer)
        // Out of the group-stop's trap, into the signal-delivery-stop for SIGPIPE.
        try m.resume(child, by: tracer)
        try m.kill(child, S.SIGCONT)
        // SIGPIPE is suppressed; get_signal's loop meets the trap for SIGCONT before it looks for news.
        try m.resume(child, by: tracer)
        #expect(try m.now(wait).state == .blocked)
        try m.resume(child, by: tracer)
        #expect(try m.now(wait).waited == Waited(child, 0xffff))
    }

    @Test("C12: the codes of stop and continue notices")
    func c12() throws {
        var m = TestMachine()
        let parent = try m.process()
        try m.block(S.SIGCHLD, by: parent)
        let child = try m.fork(by: parent)
        func take() throws -> SignalInfo? {
            try m.call(.sigtimedwait(set: SignalSet(S.SIGCHLD), timeout: 0), by: parent).info
        }
        func info(_ code: Int32, _ status: Int32) -> SignalInfo {
            SignalInfo(signo: S.SIGCHLD, code: code, pid: child, status: status)
        }
        try m.kill(child, S.SIGSTOP)
        #expect(try take() == info(SignalInfo.CLD_STOPPED, S.SIGSTOP))
        try m.kill(child, S.SIGCONT)
        #expect(try take() == info(SignalInfo.CLD_CONTINUED, S.SIGCONT))
        try m.seize(child, O.PTRACE_O_TRACEFORK, by: parent)
        try m.kill(child, S.SIGUSR1)
        #expect(try take() == info(SignalInfo.CLD_TRAPPED, S.SIGUSR1))
        try m.resume(child, by: parent)
        try m.blocked(.fork, by: child)
        #expect(try take() == info(SignalInfo.CLD_TRAPPED, S.SIGTRAP), "the low seven bits of an event's code")
        try m.resume(child, by: parent)
        _ = try take()
        try m.kill(child, S.SIGSTOP)
        #expect(try take()?.status == S.SIGSTOP)
        try m.resume(child, S.SIGSTOP, by: parent)
        #expect(try take() == info(SignalInfo.CLD_STOPPED, S.SIGSTOP), "the group-stop of a seized task")
    }

    @Test("C13: release: user's count, trace link, lists, the leader's parent when the last thread goes, the structure")
    func c13() throws {
        var m = TestMachine()
        let tracer = try m.process()
        let task = try m.process()
        let thread = try m.thread(by: task)
        try m.seize(thread, by: tracer)
        try m.exitThread(task)
        try m.exitThread(thread)
        let mark = m.kernel.seq
        let processes = m.kernel.users()[0].processes
        #expect(try m.wait(thread, W.__WALL, by: tracer).pid == thread)
        let steps: [EventType] = [
            .release_task, .free_uid, .ptrace_unlink, .unhash_process, .exit_sighand, .do_notify_parent,
            .put_task_struct, .sched_process_free,
        ]
        #expect(m.events(after: mark).filter { steps.contains($0.type) }.map(\.type) == steps)
        #expect(try m.seq(.do_notify_parent, task, after: mark) > 0, "the leader's parent hears now")
        #expect(m.kernel.users()[0].processes == processes - 1)
    }

    @Test("C14: after release the number means nothing; a pidfd stays, and says so")
    func c14() throws {
        var m = TestMachine()
        let child = try m.fork()
        let fd = Int32(try m.value(.pidfdOpen(pid: child, flags: 0)))
        try m.exit(child)
        #expect(try m.wait(child).pid == child)
        for call in [
            Syscall.kill(pid: child, sig: 0), .tgkill(tgid: child, tid: child, sig: 0), .getpgid(pid: child),
            .getsid(pid: child), .setpgid(pid: child, pgid: 0), .pidfdSendSignal(pidfd: fd, sig: 0, flags: 0),
        ] { #expect(try m.errno(call) == .ESRCH) }
        #expect(try m.traceErrno(P.PTRACE_ATTACH, child, by: 1) == .ESRCH)
        #expect(try m.waitErrno(child) == .ECHILD)
        #expect(try m.errno(.waitid(idtype: IDType.P_PIDFD, id: fd, options: W.WEXITED)) == .ECHILD)
        #expect(try m.call(.poll(fd: fd)).revents == 0x11)
    }

    @Test("C15: a pidfd is readable once the process is a zombie with an empty group, and hung up after the reap")
    func c15() throws {
        var m = TestMachine()
        let child = try m.fork()
        let fd = Int32(try m.value(.pidfdOpen(pid: child, flags: 0)))
        let thread = try m.thread(by: child)
        try m.exitThread(child)
        #expect(try m.call(.poll(fd: fd)).revents == 0)
        try m.exitThread(thread)
        #expect(try m.call(.poll(fd: fd)).revents == 1)
        _ = try m.wait(child)
        #expect(try m.call(.poll(fd: fd)).revents == 0x11)
    }

    @Test("C16: a zombie leader with live threads is not waitable, its parent not told, kill reaches the threads")
    func c16() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        let mark = m.kernel.seq
        try m.exitThread(task)
        #expect(m.state(task) == .zombie)
        #expect(try m.wait(task) == Waited(0, 0))
        #expect(m.sent(to: 1, after: mark) == [])
        try m.kill(task, S.SIGTERM)
        #expect(m.kernel.task(thread) == nil)
        #expect(try m.wait(task) == Waited(task, S.SIGTERM))
    }

    @Test("C17: the status is the group exit's or the signal's code, else that of the thread that exited last")
    func c17() throws {
        var m = TestMachine()
        for (end, word) in [(Syscall.exit(status: 5), Int32(0x500)), (.exitGroup(status: 6), 0x600), (.pause, 9)] {
            let task = try m.process()
            let thread = try m.thread(by: task)
            try m.exitThread(task, 3)
            try m.call(end, by: thread)
            if word == 9 { try m.kill(task, S.SIGKILL) }
            #expect(try m.wait(task) == Waited(task, word))
        }
    }

    @Test("C18: a real reap adds the child's times and its children's to the parent; no peek, no self-reap does")
    func c18() throws {
        var m = TestMachine()
        let parent = try m.process()
        let child = try m.fork(by: parent)
        let grandchild = try m.fork(by: child)
        m.kernel.advanceClock(by: 4 * second)
        let own = try m.view(grandchild).utime
        #expect(own > 0)
        try m.exit(grandchild)
        _ = try m.wait(by: child)
        #expect(try m.view(child).cutime == own)
        let sum = own + (try m.view(child).utime)
        try m.exit(child)
        _ = try m.waitid(W.WEXITED | W.WNOWAIT, by: parent)
        #expect(try m.view(parent).cutime == 0)
        _ = try m.wait(by: parent)
        #expect(try m.view(parent).cutime == sum)
        #expect(try m.call(.getrusage(who: -1), by: parent).usage?.utime == sum)
        try m.ignore(S.SIGCHLD, by: parent)
        let lost = try m.fork(by: parent)
        m.kernel.advanceClock(by: second)
        try m.exit(lost)
        #expect(try m.view(parent).cutime == sum)
    }
}
