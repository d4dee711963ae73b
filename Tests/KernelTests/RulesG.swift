import Testing

@testable import Kernel

@Suite("G: job control, groups, sessions")
struct RulesG {
    @Test("G1: setpgid's checks, in order")
    func g1() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        let child = try m.fork(by: shell)
        let thread = try m.thread(by: child)
        let grandchild = try m.fork(by: child)
        let away = try m.sessionLeader(by: shell)
        let executed = try m.fork(by: shell)
        try m.exec(executed)
        func errno(_ pid: Int32, _ pgid: Int32, by tid: Int32? = nil) throws -> Errno.Name? {
            try m.errno(.setpgid(pid: pid, pgid: pgid), by: tid ?? shell)
        }
        #expect(try errno(99, -1) == .EINVAL)
        #expect(try errno(99, 0) == .ESRCH)
        #expect(try errno(-3, 5) == .ESRCH)
        #expect(try errno(thread, 0) == .EINVAL)
        #expect(try errno(away, 0) == .EPERM)
        #expect(try errno(executed, 0) == .EACCES)
        #expect(try errno(grandchild, 0) == .ESRCH)
        #expect(try errno(shell, 0, by: child) == .ESRCH)
        #expect(try errno(0, 0) == .EPERM, "a session leader stays")
        #expect(try errno(child, 99) == .EPERM)
        #expect(try errno(child, 1) == .EPERM, "a group of another session")
        #expect(try errno(child, shell) == nil, "where it is already")
        #expect(try errno(child, 0, by: thread) == nil)
        #expect(try m.view(child).pgid == child)
        #expect(try errno(0, 0, by: executed) == nil, "itself it may move after exec")
    }

    @Test("G2: setpgid works on a zombie child")
    func g2() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        let zombie = try m.zombie(by: shell)
        #expect(try m.errno(.setpgid(pid: zombie, pgid: 0), by: shell) == nil)
        #expect(try m.wait(-zombie, by: shell).pid == zombie)
    }

    @Test("G3: getpgid and getsid: 0 is oneself, the unknown ESRCH, zombies answer")
    func g3() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        let zombie = try m.groupLeader(by: shell)
        try m.exit(zombie)
        #expect(try m.value(.getpgid(pid: 0), by: shell) == Int64(shell))
        #expect(try m.value(.getsid(pid: 0), by: shell) == Int64(shell))
        #expect(try m.value(.getpgid(pid: zombie)) == Int64(zombie))
        #expect(try m.value(.getsid(pid: zombie)) == Int64(shell))
        for pid: Int32 in [99, -1, Int32.min] {
            #expect(try m.errno(.getpgid(pid: pid)) == .ESRCH)
            #expect(try m.errno(.getsid(pid: pid)) == .ESRCH)
        }
    }

    @Test("G4: setsid fails for a leader, or while a group has the caller's number")
    func g4() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        #expect(try m.errno(.setsid, by: shell) == .EPERM)
        let leader = try m.groupLeader(by: shell)
        #expect(try m.errno(.setsid, by: leader) == .EPERM)
        let member = try m.fork(by: leader)
        try m.value(.setpgid(pid: leader, pgid: shell), by: leader)
        #expect(try m.errno(.setsid, by: leader) == .EPERM, "its old group still has a member")
        try m.value(.setpgid(pid: 0, pgid: shell), by: member)
        #expect(try m.value(.setsid, by: leader) == Int64(leader))
        let view = try m.view(leader)
        #expect([view.sid, view.pgid, view.tty] == [leader, leader, 0])
    }

    @Test("G5: groups and sessions last as long as a member, a zombie too")
    func g5() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        let leader = try m.groupLeader(by: shell)
        let member = try m.fork(by: leader)
        try m.exit(leader)
        #expect(try m.wait(leader, by: shell).pid == leader)
        #expect(try m.errno(.kill(pid: -leader, sig: 0)) == nil)
        try m.exit(member)
        #expect(m.state(member) == .zombie)
        #expect(try m.errno(.kill(pid: -leader, sig: 0)) == nil)
        #expect(try m.wait(member).pid == member)
        #expect(try m.errno(.kill(pid: -leader, sig: 0)) == .ESRCH)
    }

    @Test("G6: orphaned: no member has a parent in the session but outside the group; the machine's own init is none")
    func g6() throws {
        for mode in Configuration.Init.allCases {
            var m = TestMachine { $0.initMode = mode }
            let job = try m.groupLeader(by: 1)
            try m.kill(job, S.SIGTSTP)
            #expect(m.state(job) == (mode == .auto ? .running : .stopped), "init \(mode)")
        }
        var m = TestMachine()
        let shell = try m.sessionLeader()
        try m.kill(shell, S.SIGTSTP)
        #expect(m.state(shell) == .running, "its parent is in another session")
        let same = try m.fork(by: shell)
        try m.kill(same, S.SIGTSTP)
        #expect(m.state(same) == .running, "its parent is in its group")
        let job = try m.groupLeader(by: shell)
        let member = try m.fork(by: job)
        try m.kill(member, S.SIGTSTP)
        #expect(m.state(member) == .stopped, "the leader's parent is the link")
        try m.kill(member, S.SIGCONT)
        try m.exit(job)
        try m.kill(member, S.SIGTSTP)
        #expect(m.state(member) == .running, "a dead member is none")
    }

    @Test(
        "G7: a death that orphans a group with a stopped member: SIGHUP, then SIGCONT, from the kernel, to each member"
    )
    func g7() throws {
        for stops in [true, false] {
            var m = TestMachine()
            let shell = try m.sessionLeader()
            let parent = try m.groupLeader(by: shell)
            let job = try m.groupLeader(by: parent)
            let member = try m.fork(by: job)
            try m.catchSignal(S.SIGHUP, by: job)
            if stops { try m.kill(job, S.SIGSTOP) }
            let mark = m.kernel.seq
            try m.exit(parent)
            let sent = m.events(after: mark).filter {
                $0.type == .signal_generate && [job, member].contains($0.task) && $0.arguments.0 != S.SIGCHLD
            }
            if stops {
                #expect(
                    Set(sent.map { [$0.arguments.0, $0.arguments.1, $0.arguments.2] }) == [
                        [1, 0x80, 0], [18, 0x80, 0],
                    ]
                )
                #expect(sent.map(\.arguments.0) == [1, 1, 18, 18])
                #expect(m.state(job) == .running && m.taken(by: job, after: mark).contains(S.SIGHUP))
                #expect(m.state(member) == .zombie)
            } else {
                #expect(sent.isEmpty)
            }
        }
    }

    @Test("G8: only a death does that: a parent that leaves by setsid sends nothing")
    func g8() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        let parent = try m.fork(by: shell)
        let job = try m.groupLeader(by: parent)
        try m.kill(job, S.SIGSTOP)
        let mark = m.kernel.seq
        try m.value(.setsid, by: parent)
        #expect(m.sent(to: job, after: mark) == [] && m.state(job) == .stopped)
    }

    @Test("G9: adopted by a subreaper of the same session in another group, a group is not orphaned")
    func g9() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        try m.prctl(PrctlOption.PR_SET_CHILD_SUBREAPER, 1, by: shell)
        let parent = try m.groupLeader(by: shell)
        let job = try m.groupLeader(by: parent)
        try m.kill(job, S.SIGSTOP)
        let mark = m.kernel.seq
        try m.exit(parent)
        #expect(try m.view(job).ppid == shell)
        #expect(m.sent(to: job, after: mark) == [] && m.state(job) == .stopped)
    }

    @Test("G10: in an orphaned group TSTP, TTIN and TTOU do nothing by default; STOP does")
    func g10() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        for sig in [S.SIGTSTP, S.SIGTTIN, S.SIGTTOU] {
            try m.kill(shell, sig)
            #expect(m.state(shell) == .running && m.taken(by: shell).last == sig)
        }
        try m.kill(shell, S.SIGSTOP)
        #expect(m.state(shell) == .stopped)
    }

    @Test("G11: a process is stopped when the last thread is, or has exited; the parent is told once")
    func g11() throws {
        var m = TestMachine()
        let parent = try m.process()
        try m.block(S.SIGCHLD, by: parent)
        let task = try m.fork(by: parent)
        let thread = try m.thread(by: task)
        let vforker = try m.thread(by: task)
        try m.blocked(.vfork, by: vforker)
        let child = try #require(m.view(vforker).children.first)
        let mark = m.kernel.seq
        try m.kill(task, S.SIGSTOP)
        #expect(m.state(task) == .stopped && m.state(thread) == .stopped)
        #expect(m.sent(to: parent, after: mark) == [])
        #expect(try m.wait(-1, W.WUNTRACED, by: parent) == Waited(0, 0))
        try m.exit(child)
        #expect(m.state(vforker) == .stopped)
        let told = m.events(after: mark).filter { $0.type == .do_notify_parent_cldstop }
        #expect(told.map(\.arguments.1) == [SignalInfo.CLD_STOPPED])
        #expect(try m.wait(-1, W.WUNTRACED, by: parent) == Waited(task, stopped(S.SIGSTOP)))
    }

    @Test("G12: a stop signal for a stopped process is no second stop")
    func g12() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.kill(task, S.SIGSTOP)
        try m.kill(task, S.SIGSTOP)
        #expect(try m.view(task).sharedPending == SignalSet(S.SIGSTOP))
        let mark = m.kernel.seq
        try m.kill(task, S.SIGCONT)
        #expect(m.state(task) == .running)
        #expect(m.taken(by: task, after: mark).contains(S.SIGSTOP) == false, "SIGCONT removed it")
    }

    @Test("G13: continued is told when a task runs again, before its handler; of a stop cut short only a stop is told")
    func g13() throws {
        var m = TestMachine()
        let parent = try m.process()
        try m.block(S.SIGCHLD, by: parent)
        let task = try m.fork(by: parent)
        try m.catchSignal(S.SIGCONT, by: task)
        try m.kill(task, S.SIGSTOP)
        let mark = m.kernel.seq
        try m.kill(task, S.SIGCONT)
        let told = try m.seq(.do_notify_parent_cldstop, task, after: mark)
        #expect(try told < m.seq(.signal_deliver, task, after: mark))
        #expect(try m.waitid(W.WCONTINUED, by: parent)?.code == SignalInfo.CLD_CONTINUED)

        let vforker = try m.thread(by: task)
        try m.blocked(.vfork, by: vforker)
        try m.call(.sigtimedwait(set: SignalSet(S.SIGCHLD), timeout: 0), by: parent)
        try m.kill(task, S.SIGSTOP)
        #expect(try m.wait(-1, W.WUNTRACED, by: parent) == Waited(0, 0))
        try m.kill(task, S.SIGCONT)
        let info = try m.call(.sigtimedwait(set: SignalSet(S.SIGCHLD), timeout: 0), by: parent).info
        #expect(info?.code == SignalInfo.CLD_STOPPED && info?.status == 0)
        #expect(try m.wait(-1, W.WCONTINUED, by: parent) == Waited(task, 0xffff))
    }

    @Test("G14: SIGKILL ends a stopped process without continuing it; SIGTERM waits for SIGCONT")
    func g14() throws {
        var m = TestMachine()
        let first = try m.fork()
        try m.kill(first, S.SIGSTOP)
        try m.kill(first, S.SIGTERM)
        #expect(m.state(first) == .stopped)
        try m.kill(first, S.SIGCONT)
        #expect(try m.wait() == Waited(first, S.SIGTERM))
        let second = try m.fork()
        try m.kill(second, S.SIGSTOP)
        let mark = m.kernel.seq
        try m.kill(second, S.SIGKILL)
        #expect(m.events(after: mark).contains { $0.type == .do_notify_parent_cldstop } == false)
        #expect(try m.wait(-1, W.WCONTINUED) == Waited(second, S.SIGKILL))
    }

    @Test("G15: a thread made in a stopped process stops too")
    func g15() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.attach(task, by: 1)
        try m.resume(task, S.SIGSTOP, by: 1)
        #expect(try m.wait(task) == Waited(task, stopped(S.SIGSTOP)), "the group-stop")
        try m.resume(task, by: 1)
        #expect(m.state(task) == .running, "its tracer runs it though its process is stopped")
        let thread = try m.thread(by: task)
        #expect(m.state(thread) == .stopped)
    }

    @Test("G16: when a session's leader dies the foreground group gets SIGHUP and the session loses its terminal")
    func g16() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        let fd = Int32(try m.value(.open(path: "/dev/tty1", flags: OpenFlags.O_RDWR), by: shell))
        let front = try m.groupLeader(by: shell)
        let back = try m.groupLeader(by: shell)
        for task in [front, back] { try m.catchSignal(S.SIGHUP, by: task) }
        try m.value(.ioctl(fd: fd, request: IoctlRequest.TIOCSPGRP, arg: Int64(front)), by: shell)
        #expect(try m.view(back).tty == 1 && m.view(back).ttyForeground == front)
        try m.exit(shell)
        #expect(m.taken(by: front) == [S.SIGHUP] && m.taken(by: back) == [])
        for task in [front, back] { #expect(try m.view(task).tty == 0 && m.view(task).ttyForeground == -1) }
    }

    @Test("G17: tcsetpgrp: background first, then the number, the terminal, the group, its session")
    func g17() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        let fd = Int32(try m.value(.open(path: "/dev/tty1", flags: OpenFlags.O_RDWR), by: shell))
        func set(_ pgid: Int64, by tid: Int32) throws -> Call {
            try m.call(.ioctl(fd: fd, request: IoctlRequest.TIOCSPGRP, arg: pgid), by: tid)
        }
        #expect(try set(-1, by: shell).errno?.name == .EINVAL)
        #expect(try set(99, by: shell).errno?.name == .ESRCH)
        #expect(try set(1, by: shell).errno?.name == .EPERM)
        let back = try m.groupLeader(by: shell)
        let call = try set(-1, by: back)
        #expect(call.state == .blocked && m.state(back) == .stopped, "SIGTTOU comes before the number")
        try m.ignore(S.SIGTTOU, by: shell)
        try m.kill(back, S.SIGKILL)
        let ignoring = try m.groupLeader(by: shell)
        #expect(try set(Int64(ignoring), by: ignoring).state == .returned, "it inherited SIG_IGN")
        #expect(try set(Int64(shell), by: shell).state == .returned)
        let orphan = try m.groupLeader(by: shell)
        let grandchild = try m.groupLeader(by: orphan)
        try m.value(.sigaction(sig: S.SIGTTOU, action: SignalAction(handler: .SIG_DFL)), by: grandchild)
        try m.exit(orphan)
        #expect(try set(Int64(grandchild), by: grandchild).errno?.name == .ENOTTY)
        let away = try m.sessionLeader(by: shell)
        #expect(try set(Int64(away), by: away).errno?.name == .ENOTTY)
    }
}
