import Testing

@testable import Kernel

@Suite("D: wait4, waitpid, waitid")
struct RulesD {
    @Test(
        "D1: wait4's options, checked before all else",
        arguments: [
            (W.WEXITED, Errno.Name.EINVAL), (W.WNOWAIT, .EINVAL), (0x10, .EINVAL), (0x1000_0000, .EINVAL),
            (0xffff_ffff, .EINVAL),
            (W.WNOHANG | W.WUNTRACED | W.WCONTINUED | W.__WNOTHREAD | W.__WALL | W.__WCLONE, .ECHILD),
        ] as [(UInt32, Errno.Name)]
    )
    func d1(options: UInt32, errno: Errno.Name) throws {
        var m = TestMachine()
        #expect(try m.waitErrno(-1, options) == errno)
        if errno == .EINVAL { #expect(try m.waitErrno(Int32.min, options) == .EINVAL) }
    }

    @Test("D2: wait4(INT_MIN) is ESRCH")
    func d2() throws {
        var m = TestMachine()
        #expect(try m.waitErrno(Int32.min, 0) == .ESRCH)
    }

    @Test("D3: pid selects a process, the own group at the time of the call, any child, or a group")
    func d3() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        let same = try m.zombie(by: shell, 1)
        let other = try m.groupLeader(by: shell)
        try m.exit(other, 2)
        #expect(try m.wait(-other, by: shell) == Waited(other, 0x200))
        let another = try m.groupLeader(by: shell)
        try m.exit(another)
        #expect(try m.wait(0, by: shell) == Waited(same, 0x100))
        #expect(try m.waitErrno(0, by: shell) == .ECHILD)
        #expect(try m.wait(-1, by: shell) == Waited(another, 0))

        let child = try m.fork(by: shell)
        let moving = try m.fork(by: shell)
        try m.value(.setpgid(pid: moving, pgid: 0), by: shell)
        let thread = try m.thread(by: shell)
        let call = try m.blocked(.wait4(pid: 0, options: 0), by: thread)
        try m.exit(moving)
        #expect(try m.now(call).state == .blocked, "it left the group that was meant")
        try m.exit(child)
        #expect(try m.now(call).waited?.pid == child)
    }

    @Test(
        "D4: waitid checks its options, then its id type, then the id",
        arguments: [
            (IDType.P_ALL, Int32(-5), W.WEXITED | 0x10, Errno.Name.EINVAL), (99, 0, W.WNOHANG, .EINVAL),
            (IDType.P_ALL, 0, W.WNOHANG, .EINVAL), (IDType.P_ALL, 0, 0, .EINVAL), (99, 0, W.WEXITED, .EINVAL),
            (4, 1, W.WEXITED, .EINVAL), (-1, 1, W.WEXITED, .EINVAL), (IDType.P_ALL, -5, W.WEXITED, .ECHILD),
            (IDType.P_PID, 0, W.WEXITED, .EINVAL), (IDType.P_PID, -1, W.WEXITED, .EINVAL),
            (IDType.P_PID, 77, W.WEXITED, .ECHILD), (IDType.P_PGID, -1, W.WEXITED, .EINVAL),
            (IDType.P_PGID, 0, W.WEXITED, .ECHILD), (IDType.P_PIDFD, -1, W.WEXITED, .EINVAL),
            (IDType.P_PIDFD, 0, W.WEXITED, .EBADF), (IDType.P_PIDFD, 99, W.WEXITED, .EBADF),
            (IDType.P_ALL, 0, W.WNOWAIT | W.WSTOPPED | W.WCONTINUED | W.__WALL | W.__WCLONE | W.__WNOTHREAD, .ECHILD),
        ] as [(Int32, Int32, UInt32, Errno.Name)]
    )
    func d4(idtype: Int32, id: Int32, options: UInt32, errno: Errno.Name) throws {
        var m = TestMachine()
        #expect(try m.errno(.waitid(idtype: idtype, id: id, options: options)) == errno)
    }

    @Test("D4: P_PGID with 0 means the own group")
    func d4OwnGroup() throws {
        var m = TestMachine()
        let child = try m.zombie(by: 1)
        #expect(try m.call(.waitid(idtype: IDType.P_PGID, id: 0, options: W.WEXITED)).info?.pid == child)
    }

    @Test("D5: waitid returns 0, and finds nothing under WNOHANG")
    func d5() throws {
        var m = TestMachine()
        let child = try m.fork()
        #expect(try m.waitid(W.WEXITED) == nil)
        try m.exit(child)
        let call = try m.call(.waitid(idtype: IDType.P_ALL, id: 0, options: W.WEXITED))
        #expect(call.value == 0 && call.info?.pid == child)
        #expect(try m.call(.waitid(idtype: IDType.P_ALL, id: 0, options: W.WEXITED)).data == .none)
    }

    @Test("D6: a pidfd with O_NONBLOCK gives EAGAIN where WNOHANG gives 0")
    func d6() throws {
        var m = TestMachine()
        let child = try m.fork()
        let fd = Int32(try m.value(.pidfdOpen(pid: child, flags: OpenFlags.O_NONBLOCK)))
        let wait = Syscall.waitid(idtype: IDType.P_PIDFD, id: fd, options: W.WEXITED)
        #expect(try m.errno(wait) == .EAGAIN)
        #expect(try m.errno(.waitid(idtype: IDType.P_PIDFD, id: fd, options: W.WEXITED | W.WNOHANG)) == nil)
        try m.exit(child)
        #expect(try m.call(wait).info?.pid == child)
    }

    @Test("D7: children and tracees of the calling thread, then of its siblings; __WNOTHREAD: only the thread's")
    func d7() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        let theirs = try m.zombie(by: task)
        #expect(try m.waitErrno(-1, W.WNOHANG | W.__WNOTHREAD, by: thread) == .ECHILD)
        #expect(try m.waitErrno(theirs, W.WNOHANG | W.__WNOTHREAD, by: thread) == .ECHILD)
        let tracee = try m.process()
        try m.attachSilently(tracee, by: thread)
        let own = try m.zombie(by: thread)
        #expect(try m.wait(by: thread).pid == own, "first the own children")
        #expect(try m.wait(by: thread).pid == tracee, "then the own tracees")
        #expect(try m.wait(by: thread).pid == theirs, "then the siblings'")
    }

    @Test("D8: the class of a child: __WCLONE for those that do not report with SIGCHLD; __WALL and tracees always")
    func d8() throws {
        var m = TestMachine()
        let task = try m.process()
        let plain = try m.zombie(by: task)
        let clone = try m.clone(0, S.SIGUSR1, by: task)
        try m.ignore(S.SIGUSR1, by: task)
        try m.exit(clone)
        #expect(try m.waitErrno(clone, by: task) == .ECHILD)
        #expect(try m.waitErrno(plain, W.WNOHANG | W.__WCLONE, by: task) == .ECHILD)
        #expect(try m.wait(-1, W.__WCLONE, by: task).pid == clone)
        let second = try m.clone(0, 0, by: task)
        try m.exit(second)
        #expect(try m.wait(-1, W.__WALL, by: task).pid == plain)
        #expect(try m.wait(-1, W.__WALL | W.__WCLONE, by: task).pid == second)
        let tracee = try m.clone(0, 0, by: task)
        try m.attachSilently(tracee, by: task)
        #expect(try m.wait(tracee, 0, by: task).pid == tracee)
    }

    @Test("D9: nobody to wait for is ECHILD at once, also with WNOHANG")
    func d9() throws {
        var m = TestMachine()
        for options: UInt32 in [0, W.WNOHANG, W.__WALL] { #expect(try m.waitErrno(-1, options) == .ECHILD) }
        _ = try m.fork()
        #expect(try m.waitErrno(99) == .ECHILD)
        #expect(try m.waitErrno(-99) == .ECHILD)
    }

    @Test("D10: nothing ready: WNOHANG 0, else sleep; a caught signal is EINTR or a restart, an ignored one nothing")
    func d10() throws {
        var m = TestMachine()
        let task = try m.process()
        let child = try m.fork(by: task)
        #expect(try m.wait(by: task) == Waited(0, 0))
        try m.catchSignal(S.SIGUSR1, by: task)
        try m.catchSignal(S.SIGUSR2, flags: SigactionFlags.SA_RESTART, by: task)
        let call = try m.blocked(.wait4(pid: -1, options: 0), by: task)
        #expect(m.state(task) == .sleeping)
        try m.kill(task, S.SIGWINCH)
        try m.kill(task, S.SIGUSR2)
        #expect(try m.now(call).state == .blocked)
        #expect(m.taken(by: task) == [S.SIGUSR2])
        try m.kill(task, S.SIGUSR1)
        #expect(try m.now(call).errno?.name == .EINTR)
        let again = try m.blocked(.wait4(pid: -1, options: 0), by: task)
        try m.exit(child)
        #expect(try m.now(again).waited == Waited(child, 0))
    }

    @Test("D11: the first that is ready wins, the oldest child first")
    func d11() throws {
        var m = TestMachine()
        let first = try m.fork()
        let second = try m.fork()
        let third = try m.fork()
        try m.exit(third)
        try m.kill(second, S.SIGSTOP)
        #expect(try m.wait(-1, W.WUNTRACED).pid == second)
        try m.exit(first)
        #expect(try m.wait().pid == first)
        #expect(try m.wait().pid == third)
    }

    @Test("D12: a zombie that somebody else traces keeps the wait alive but is invisible")
    func d12() throws {
        var m = TestMachine()
        let tracer = try m.process()
        let parent = try m.process()
        let child = try m.fork(by: parent)
        try m.seize(child, by: tracer)
        try m.exit(child, 1)
        #expect(try m.wait(by: parent) == Waited(0, 0))
        #expect(try m.wait(child, by: tracer) == Waited(child, 0x100))
        #expect(try m.wait(by: parent) == Waited(child, 0x100))
    }

    @Test("D13: a zombie does not count when only stops or continuations are asked for")
    func d13() throws {
        var m = TestMachine()
        _ = try m.zombie(by: 1)
        let only = Syscall.waitid(idtype: IDType.P_ALL, id: 0, options: W.WSTOPPED | W.WCONTINUED)
        #expect(try m.errno(only) == .ECHILD)
        let alive = try m.fork()
        let call = try m.blocked(only)
        try m.exit(alive)
        #expect(try m.now(call).errno?.name == .ECHILD)
    }

    @Test("D14: a zombie leader of a group that is not empty is not ready")
    func d14() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        try m.exitThread(task)
        #expect(try m.wait() == Waited(0, 0))
        let call = try m.blocked(.wait4(pid: -1, options: 0))
        try m.exitThread(thread)
        #expect(try m.now(call).waited?.pid == task)
    }

    @Test("D15: a stop is told once: a tracee's always, a child's with WUNTRACED when its whole process stands still")
    func d15() throws {
        var m = TestMachine()
        let child = try m.fork()
        try m.kill(child, S.SIGSTOP)
        #expect(try m.wait() == Waited(0, 0))
        #expect(try m.waitid(W.WSTOPPED | W.WNOWAIT)?.pid == child)
        #expect(try m.wait(-1, W.WUNTRACED) == Waited(child, stopped(S.SIGSTOP)))
        #expect(try m.wait(-1, W.WUNTRACED) == Waited(0, 0))
        let tracee = try m.process()
        try m.seize(tracee, by: 1)
        try m.kill(tracee, S.SIGUSR1)
        #expect(try m.waitid(W.WEXITED | W.WNOWAIT)?.pid == tracee, "WSTOPPED need not be asked for")
        #expect(try m.wait(tracee) == Waited(tracee, stopped(S.SIGUSR1)))
        #expect(try m.wait(tracee) == Waited(0, 0))
    }

    @Test("D16: a second stop signal for a stopped process is no new event")
    func d16() throws {
        var m = TestMachine()
        let child = try m.fork()
        try m.kill(child, S.SIGSTOP)
        #expect(try m.wait(-1, W.WUNTRACED).pid == child)
        try m.kill(child, S.SIGSTOP)
        try m.kill(child, S.SIGTSTP)
        #expect(try m.wait(-1, W.WUNTRACED) == Waited(0, 0))
    }

    @Test("D17: a continuation is told once, after a stop that was complete")
    func d17() throws {
        var m = TestMachine()
        let child = try m.fork()
        try m.kill(child, S.SIGCONT)
        #expect(try m.wait(-1, W.WCONTINUED) == Waited(0, 0))
        try m.kill(child, S.SIGSTOP)
        try m.kill(child, S.SIGCONT)
        #expect(try m.waitid(W.WCONTINUED | W.WNOWAIT)?.code == SignalInfo.CLD_CONTINUED)
        #expect(try m.wait(-1, W.WCONTINUED) == Waited(child, 0xffff))
        #expect(try m.wait(-1, W.WCONTINUED) == Waited(0, 0))
    }

    @Test("D18: SIGCONT removes an unread stop, a stop an unread continuation, death both")
    func d18() throws {
        var m = TestMachine()
        let child = try m.fork()
        let all = W.WUNTRACED | W.WCONTINUED
        try m.kill(child, S.SIGSTOP)
        try m.kill(child, S.SIGCONT)
        #expect(try m.wait(-1, W.WUNTRACED) == Waited(0, 0))
        try m.kill(child, S.SIGSTOP)
        #expect(try m.wait(-1, W.WCONTINUED) == Waited(0, 0))
        #expect(try m.wait(-1, all) == Waited(child, stopped(S.SIGSTOP)))
        try m.kill(child, S.SIGCONT)
        try m.kill(child, S.SIGTERM)
        #expect(try m.wait(-1, all) == Waited(child, S.SIGTERM))
        #expect(try m.waitErrno(-1, W.WNOHANG | all) == .ECHILD)
    }

    @Test("D19: stops are told per process, but of tracees per task")
    func d19() throws {
        var m = TestMachine()
        let parent = try m.process()
        let waiter = try m.thread(by: parent)
        let child = try m.fork(by: parent)
        let thread = try m.thread(by: child)
        try m.kill(child, S.SIGSTOP)
        #expect(try m.wait(-1, W.WUNTRACED, by: waiter) == Waited(child, stopped(S.SIGSTOP)))
        #expect(try m.wait(-1, W.WUNTRACED, by: parent) == Waited(0, 0))
        try m.kill(child, S.SIGCONT)
        try m.seize(child, by: 1)
        try m.seize(thread, by: 1)
        try m.kill(child, S.SIGSTOP)
        try m.resume(child, S.SIGSTOP, by: 1)
        #expect(try m.wait(child, W.__WALL) == Waited(child, event(128, S.SIGSTOP)))
        #expect(try m.wait(thread, W.__WALL) == Waited(thread, event(128, S.SIGSTOP)))
    }

    @Test("D20: status words; a trace event is in the third byte")
    func d20() throws {
        var m = TestMachine { $0.coreLimit = 4096 }
        for (sig, word) in [(S.SIGTERM, Int32(0xf)), (S.SIGKILL, 9), (S.SIGSEGV, 0x8b), (64, 64)] {
            let child = try m.fork()
            try m.kill(child, sig)
            #expect(try m.wait() == Waited(child, word))
        }
        let child = try m.fork()
        try m.kill(child, S.SIGSTOP)
        #expect(try m.wait(-1, W.WUNTRACED) == Waited(child, 0x137f))
        try m.kill(child, S.SIGCONT)
        #expect(try m.wait(-1, W.WCONTINUED) == Waited(child, 0xffff))
        try m.seize(child, O.PTRACE_O_TRACEFORK, by: 1)
        try m.blocked(.fork, by: child)
        #expect(try m.wait(child) == Waited(child, 0x1057f))
        try m.kill(child, S.SIGKILL)
        #expect(try m.wait(child) == Waited(child, 9))
    }

    @Test("D21: waitid's siginfo: always SIGCHLD, TRAPPED for every stop of a tracee, with the full code")
    func d21() throws {
        var m = TestMachine { $0.coreLimit = 4096 }
        let child = try m.fork()
        try m.value(.setresuid(ruid: 3, euid: 0, suid: 0), by: child)
        func info(_ code: Int32, _ status: Int32) -> SignalInfo {
            SignalInfo(signo: S.SIGCHLD, code: code, pid: child, uid: 3, status: status)
        }
        try m.kill(child, S.SIGSTOP)
        #expect(try m.waitid(W.WSTOPPED) == info(SignalInfo.CLD_STOPPED, S.SIGSTOP))
        try m.kill(child, S.SIGCONT)
        #expect(try m.waitid(W.WCONTINUED) == info(SignalInfo.CLD_CONTINUED, S.SIGCONT))
        try m.seize(child, O.PTRACE_O_TRACEFORK, by: 1)
        try m.blocked(.fork, by: child)
        #expect(try m.waitid(W.WSTOPPED, pid: child) == info(SignalInfo.CLD_TRAPPED, 0x105))
        try m.kill(child, S.SIGKILL)
        #expect(try m.waitid(W.WEXITED, pid: child) == info(SignalInfo.CLD_KILLED, S.SIGKILL))
        for (sig, code) in [(S.SIGABRT, SignalInfo.CLD_DUMPED), (S.SIGHUP, SignalInfo.CLD_KILLED)] {
            let other = try m.fork()
            try m.kill(other, sig)
            #expect(try m.waitid(W.WEXITED, pid: other) == SignalInfo(signo: 17, code: code, pid: other, status: sig))
        }
        let last = try m.zombie(by: 1, 300)
        #expect(try m.waitid(W.WEXITED, pid: last) == SignalInfo(signo: 17, code: 1, pid: last, status: 44))
    }

    @Test("D22: of two waiters one gets the child, the other goes on, to ECHILD when nobody is left")
    func d22() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        let child = try m.fork(by: task)
        let calls = [
            try m.blocked(.wait4(pid: -1, options: 0), by: task),
            try m.blocked(.wait4(pid: -1, options: 0), by: thread),
        ]
        try m.exit(child)
        let results = try calls.map { try m.now($0) }
        #expect(results.compactMap(\.waited).map(\.pid) == [child])
        #expect(results.compactMap { $0.errno?.name } == [.ECHILD])
    }

    @Test("D23: WNOWAIT returns the data and leaves the zombie")
    func d23() throws {
        var m = TestMachine()
        let child = try m.fork()
        m.kernel.advanceClock(by: second)
        try m.exit(child, 4)
        for _ in 0..<2 { #expect(try m.waitid(W.WEXITED | W.WNOWAIT)?.status == 4) }
        #expect(try m.view(1).cutime == 0)
        #expect(try m.waitid(W.WEXITED)?.status == 4)
        #expect(try m.view(1).cutime > 0)
    }

    @Test(
        "D24: a tracer's wait hands a dead leader on to its parent, which may have it reap itself; a thread is released"
    )
    func d24() throws {
        for ignores in [false, true] {
            var m = TestMachine()
            let tracer = try m.process()
            let parent = try m.process()
            if ignores { try m.ignore(S.SIGCHLD, by: parent) } else { try m.catchSignal(S.SIGCHLD, by: parent) }
            let child = try m.fork(by: parent)
            let thread = try m.thread(by: child)
            try m.seize(child, by: tracer)
            try m.seize(thread, by: tracer)
            try m.exitThread(thread, 1)
            #expect(m.state(thread) == .zombie)
            #expect(try m.wait(thread, W.__WALL, by: tracer) == Waited(thread, 0x100))
            #expect(m.kernel.task(thread) == nil)
            let mark = m.kernel.seq
            try m.exit(child, 2)
            #expect(m.sent(to: parent, after: mark) == [])
            #expect(try m.wait(child, by: tracer) == Waited(child, 0x200))
            if ignores {
                #expect(m.kernel.task(child) == nil)
            } else {
                #expect(m.taken(by: parent, after: mark) == [S.SIGCHLD])
                #expect(try m.state(child) == .zombie && m.view(child).tracer == 0)
                #expect(try m.wait(by: parent) == Waited(child, 0x200))
            }
        }
    }

    @Test("D25: a thread's tid, oneself, the parent and a grandchild are no children")
    func d25() throws {
        var m = TestMachine()
        let task = try m.process()
        let child = try m.fork(by: task)
        let thread = try m.thread(by: child)
        let grandchild = try m.zombie(by: child)
        for pid in [thread, task, 1, grandchild] { #expect(try m.waitErrno(pid, by: task) == .ECHILD) }
        #expect(try m.waitErrno(thread, W.WNOHANG | W.__WALL, by: task) == .ECHILD)
    }

    @Test("D26: a wait whose last child reaps itself is woken and ends with ECHILD")
    func d26() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.ignore(S.SIGCHLD, by: task)
        let first = try m.fork(by: task)
        let second = try m.fork(by: task)
        let call = try m.blocked(.wait4(pid: -1, options: 0), by: task)
        try m.exit(first)
        #expect(try m.now(call).state == .blocked)
        try m.exit(second)
        #expect(try m.now(call).errno?.name == .ECHILD)
    }

    @Test("D27: killed while its stop is unread, only the death is told")
    func d27() throws {
        var m = TestMachine()
        let child = try m.fork()
        try m.kill(child, S.SIGSTOP)
        try m.kill(child, S.SIGKILL)
        #expect(try m.wait(-1, W.WUNTRACED | W.WCONTINUED) == Waited(child, S.SIGKILL))
        #expect(try m.waitErrno(-1, W.WNOHANG | W.WUNTRACED) == .ECHILD)
    }

    @Test("D28: the usage is the returned child's, for peeks and stops too, and nothing when nothing was found")
    func d28() throws {
        var m = TestMachine()
        let child = try m.fork()
        let idle = try m.fork()
        try m.blocked(.pause, by: idle)
        m.kernel.advanceClock(by: 2 * second)
        let time = try m.view(child).utime
        #expect(time > 0)
        #expect(try m.call(.wait4(pid: -1, options: W.WNOHANG)).usage == nil)
        try m.kill(child, S.SIGSTOP)
        #expect(try m.call(.wait4(pid: -1, options: W.WUNTRACED)).usage?.utime == time)
        try m.kill(child, S.SIGKILL)
        let peek = Syscall.waitid(idtype: IDType.P_ALL, id: 0, options: W.WEXITED | W.WNOWAIT)
        #expect(try m.call(peek).usage?.utime == time)
        #expect(try m.call(.wait4(pid: -1, options: 0)).usage?.utime == time)
        try m.kill(idle, S.SIGKILL)
        #expect(try m.call(.wait4(pid: -1, options: 0)).usage?.utime == 0)
    }

    @Test("D29: once wait returned a pid it is gone, and the number comes again only after a full round")
    func d29() throws {
        var m = TestMachine { $0.pidMax = 301 }
        let child = try m.zombie(by: 1)
        #expect(try m.wait().pid == child)
        #expect(try m.errno(.kill(pid: child, sig: 0)) == .ESRCH)
        for expected in (child + 1)...300 {
            #expect(try m.zombie(by: 1) == expected)
            #expect(try m.wait().pid == expected)
        }
    }

    @Test("D30: in 2.6.0 a reported stop moves the child to the end of the list; in 6.x it keeps its place")
    func d30() throws {
        for profile in [Configuration.Profile.linux26, .linux6] {
            var m = TestMachine { $0.profile = profile }
            let first = try m.fork()
            let second = try m.fork()
            try m.kill(first, S.SIGSTOP)
            #expect(try m.wait(-1, W.WUNTRACED).pid == first)
            #expect(try m.view(1).children == (profile == .linux6 ? [first, second] : [second, first]))
        }
    }
}

extension TestMachine {
    /// Attaches without collecting the stop.
    fileprivate mutating func attachSilently(_ pid: Int32, by tid: Int32) throws {
        #expect(try trace(P.PTRACE_ATTACH, pid, by: tid).state == .returned)
    }
}
