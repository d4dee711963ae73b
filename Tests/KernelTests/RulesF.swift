import Testing

@testable import Kernel

@Suite("F: signals")
struct RulesF {
    /// Takes one signal of a set without waiting.
    private func take(_ m: inout TestMachine, _ signals: SignalSet, by tid: Int32) throws -> SignalInfo? {
        try m.call(.sigtimedwait(set: signals, timeout: 0), by: tid).info
    }

    @Test(
        "F1: numbers are 1 to 64; 0 only checks",
        arguments: [
            (0, nil), (64, nil), (65, Errno.Name.EINVAL), (-1, .EINVAL), (Int32.max, .EINVAL), (Int32.min, .EINVAL),
        ] as [(Int32, Errno.Name?)]
    )
    func f1(sig: Int32, errno: Errno.Name?) throws {
        var m = TestMachine()
        let child = try m.fork()
        #expect(try m.errno(.kill(pid: child, sig: sig)) == errno)
        #expect(try m.errno(.tkill(tid: 1, sig: sig)) == errno)
        if sig == 0 { #expect(m.state(child) == .running) }
    }

    @Test("F2: tkill goes to the task's own queue, kill and sigqueue to the process's")
    func f2() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.block(S.SIGUSR1, S.SIGUSR2, S.SIGHUP, by: task)
        let thread = try m.thread(by: task)
        try m.value(.tgkill(tgid: task, tid: thread, sig: S.SIGUSR1))
        try m.kill(thread, S.SIGUSR2)
        try m.value(.sigqueue(pid: task, sig: S.SIGHUP, value: 1))
        #expect(try m.view(thread).pending == SignalSet(S.SIGUSR1))
        #expect(try m.view(task).pending.isEmpty)
        #expect(try m.view(task).sharedPending == SignalSet(S.SIGUSR2, S.SIGHUP))
        #expect(try m.view(thread).sharedPending == SignalSet(S.SIGUSR2, S.SIGHUP))
    }

    @Test("F3: a standard signal is pending once per queue, the first one's siginfo stays; real-time ones queue up")
    func f3() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.block(S.SIGUSR1, 40, by: task)
        for value: Int64 in [1, 2] {
            try m.value(.sigqueue(pid: task, sig: S.SIGUSR1, value: value))
            try m.value(.sigqueue(pid: task, sig: 40, value: value))
        }
        try m.value(.tkill(tid: task, sig: S.SIGUSR1))
        let usr1 = SignalSet(S.SIGUSR1)
        #expect(try take(&m, usr1, by: task)?.code == SignalInfo.SI_TKILL, "its own queue first")
        #expect(try take(&m, usr1, by: task)?.value == 1)
        #expect(try take(&m, usr1, by: task) == nil)
        #expect(try take(&m, SignalSet(40), by: task)?.value == 1)
        #expect(try take(&m, SignalSet(40), by: task)?.value == 2)
    }

    @Test("F4: what each signal does by default", arguments: 1...64 as ClosedRange<Int32>)
    func f4(sig: Int32) throws {
        var m = TestMachine { $0.coreLimit = 4096 }
        let task = try m.sessionLeader()
        let child = try m.groupLeader(by: task)
        try m.kill(child, sig)
        switch sig {
        case 17, 18, 23, 28: #expect(m.state(child) == .running)
        case 19, 20, 21, 22: #expect(try m.wait(child, W.WUNTRACED, by: task) == Waited(child, stopped(sig)))
        case 3, 4, 5, 6, 7, 8, 11, 24, 25, 31: #expect(try m.wait(child, by: task) == Waited(child, sig | 0x80))
        default: #expect(try m.wait(child, by: task) == Waited(child, sig))
        }
    }

    @Test("F5: a signal for a process in a group exit is dropped, and the sender gets 0")
    func f5() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.seize(task, O.PTRACE_O_TRACEEXIT, by: 1)
        try m.exit(task)
        #expect(m.state(task) == .traced)
        let mark = m.kernel.seq
        for sig in [S.SIGUSR1, S.SIGSTOP] { try m.kill(task, sig) }
        #expect(m.sent(to: task, after: mark) == [])
        #expect(try m.view(task).sharedPending.isEmpty)
    }

    @Test(
        "F6: a stop signal removes a pending SIGCONT; SIGCONT removes stops, and continues even when blocked or ignored"
    )
    func f6() throws {
        var m = TestMachine()
        let task = try m.sessionLeader()
        let child = try m.groupLeader(by: task)
        try m.block(S.SIGCONT, S.SIGTSTP, S.SIGTTIN, by: child)
        try m.kill(child, S.SIGCONT)
        #expect(try m.view(child).sharedPending == SignalSet(S.SIGCONT))
        try m.kill(child, S.SIGTSTP)
        try m.value(.tkill(tid: child, sig: S.SIGTTIN))
        #expect(try m.view(child).sharedPending == SignalSet(S.SIGTSTP))
        #expect(try m.view(child).pending == SignalSet(S.SIGTTIN))
        try m.kill(child, S.SIGCONT)
        #expect(try m.view(child).sharedPending == SignalSet(S.SIGCONT) && m.view(child).pending.isEmpty)
        for way in 0..<3 {
            try m.kill(child, S.SIGSTOP)
            #expect(m.state(child) == .stopped)
            try m.kill(child, S.SIGCONT)
            #expect(m.state(child) == .running)
            if way == 0 { try m.ignore(S.SIGCONT, by: child) } else { try m.catchSignal(S.SIGCONT, by: child) }
        }
    }

    @Test("F7: an ignored signal is dropped when sent, unless it is blocked or the task is traced")
    func f7() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.ignore(S.SIGUSR1, by: task)
        for sig in [S.SIGUSR1, S.SIGWINCH] {
            let mark = m.kernel.seq
            try m.kill(task, sig)
            #expect(m.sent(to: task, after: mark) == [])
            try m.block(sig, by: task)
            try m.kill(task, sig)
            #expect(try m.view(task).sharedPending == SignalSet(sig))
            try m.unblock(sig, by: task)
            #expect(try m.view(task).sharedPending.isEmpty)
        }
        try m.seize(task, by: 1)
        try m.kill(task, S.SIGWINCH)
        #expect(try m.wait(task) == Waited(task, stopped(S.SIGWINCH)))
        let child = try m.fork()
        #expect(try m.errno(.kill(pid: 1, sig: S.SIGKILL), by: child) == nil)
        #expect(m.sent(to: 1) == [])
    }

    @Test("F8: a disposition that ignores drops what is pending, in every queue of the process")
    func f8() throws {
        for action in [SignalAction(handler: .SIG_IGN), SignalAction(handler: .SIG_DFL)] {
            var m = TestMachine()
            let task = try m.process()
            let sig = action.handler == .SIG_IGN ? S.SIGUSR1 : S.SIGURG
            try m.block(sig, by: task)
            let thread = try m.thread(by: task)
            try m.kill(task, sig)
            try m.value(.tkill(tid: thread, sig: sig))
            try m.value(.sigaction(sig: sig, action: action), by: task)
            #expect(try m.view(task).sharedPending.isEmpty && m.view(thread).pending.isEmpty)
        }
    }

    @Test(
        "F9: a thread that does not block the signal takes it, the main one first; if none, it waits for one that does"
    )
    func f9() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.catchSignal(S.SIGUSR1, by: task)
        let second = try m.thread(by: task)
        let third = try m.thread(by: task)
        try m.kill(third, S.SIGUSR1)
        #expect(m.taken(by: third) == [S.SIGUSR1], "the thread that was named first")
        try m.kill(task, S.SIGUSR1)
        #expect(m.taken(by: task) == [S.SIGUSR1])
        try m.block(S.SIGUSR1, by: task)
        try m.kill(task, S.SIGUSR1)
        #expect(m.taken(by: second) + m.taken(by: third) == [S.SIGUSR1, S.SIGUSR1])
        try m.block(S.SIGUSR1, by: second)
        try m.block(S.SIGUSR1, by: third)
        try m.kill(task, S.SIGUSR1)
        #expect(try m.view(task).sharedPending == SignalSet(S.SIGUSR1))
        let mark = m.kernel.seq
        try m.unblock(S.SIGUSR1, by: second)
        #expect(m.taken(by: second, after: mark) == [S.SIGUSR1])
    }

    @Test("F10: a fatal signal starts the group exit when it is sent: its number is the group's code")
    func f10() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        let mark = m.kernel.seq
        try m.value(.tkill(tid: thread, sig: S.SIGTERM))
        let exit = try #require(m.events(after: mark).first { $0.type == .do_group_exit })
        let sys = try m.seq(.sys_exit, 1, after: mark)
        #expect(exit.arguments.0 == S.SIGTERM && exit.seq < sys, "before the sender's call returns")
        #expect(m.taken(by: task, after: mark) == [S.SIGKILL] && m.taken(by: thread, after: mark) == [S.SIGKILL])
        #expect(try m.wait() == Waited(task, S.SIGTERM))
    }

    @Test("F11: the own queue before the shared, in a queue faults first, then the lowest number")
    func f11() throws {
        var m = TestMachine()
        let task = try m.process()
        let all = SignalSet(bits: ~0)
        let signals: [Int32] = [S.SIGUSR1, S.SIGHUP, S.SIGSEGV, 40, S.SIGTERM, S.SIGBUS]
        for sig in signals { try m.catchSignal(sig, mask: all, by: task) }
        try m.value(.sigprocmask(how: HowToMask.SIG_SETMASK, set: all), by: task)
        for sig in [S.SIGUSR1, S.SIGHUP, S.SIGSEGV, 40] { try m.kill(task, sig) }
        for sig in [S.SIGTERM, S.SIGBUS] { try m.value(.tkill(tid: task, sig: sig)) }
        try m.value(.sigprocmask(how: HowToMask.SIG_SETMASK, set: SignalSet()), by: task)
        #expect(m.taken(by: task) == [S.SIGBUS, S.SIGTERM, S.SIGSEGV, S.SIGHUP, S.SIGUSR1, 40])
    }

    @Test("F12: with empty masks all handlers are set up at once, and the one set up last runs first")
    func f12() throws {
        let signals = [S.SIGHUP, S.SIGUSR1, S.SIGTERM]
        for (mask, order) in [(SignalSet(), signals.reversed()), (SignalSet(bits: ~0), signals)] {
            var m = TestMachine()
            let task = try m.process()
            for sig in [S.SIGUSR1, S.SIGHUP, S.SIGTERM] { try m.catchSignal(sig, mask: mask, by: task) }
            try m.block(S.SIGUSR1, S.SIGHUP, S.SIGTERM, by: task)
            for sig in [S.SIGTERM, S.SIGUSR1, S.SIGHUP] { try m.kill(task, sig) }
            try m.unblock(S.SIGUSR1, S.SIGHUP, S.SIGTERM, by: task)
            #expect(m.taken(by: task) == order)
        }
    }

    @Test("F13: after the handler the old mask is back; SA_RESETHAND makes the disposition default")
    func f13() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.block(S.SIGHUP, by: task)
        let reset = SigactionFlags.SA_RESETHAND
        try m.catchSignal(S.SIGUSR1, flags: reset, mask: SignalSet(S.SIGUSR2), by: task)
        try m.kill(task, S.SIGUSR1)
        #expect(try m.view(task).blocked == SignalSet(S.SIGHUP))
        #expect(try m.view(task).caught.isEmpty)
        #expect(try m.call(.sigaction(sig: S.SIGUSR1, action: nil), by: task).oldAction?.handler == .SIG_DFL)
        try m.kill(task, S.SIGUSR1)
        #expect(try m.wait() == Waited(task, S.SIGUSR1))
    }

    @Test("F14: sigaction's checks; KILL and STOP may be read")
    func f14() throws {
        var m = TestMachine()
        let handler = SignalAction(handler: .handler)
        for sig: Int32 in [0, -1, 65, Int32.min] {
            #expect(try m.errno(.sigaction(sig: sig, action: handler)) == .EINVAL)
            #expect(try m.errno(.sigaction(sig: sig, action: nil)) == .EINVAL)
        }
        for sig in [S.SIGKILL, S.SIGSTOP] {
            #expect(try m.errno(.sigaction(sig: sig, action: SignalAction(handler: .SIG_DFL))) == .EINVAL)
            #expect(try m.call(.sigaction(sig: sig, action: nil)).oldAction?.handler == .SIG_DFL)
        }
        try m.catchSignal(64, by: 1)
        #expect(try m.call(.sigaction(sig: 64, action: nil)).oldAction == handler)
    }

    @Test("F15: sigprocmask: the how is looked at only with a set; KILL and STOP are silently left out")
    func f15() throws {
        var m = TestMachine()
        let task = try m.process()
        for how: Int32 in [-1, 3] {
            #expect(try m.errno(.sigprocmask(how: how, set: SignalSet()), by: task) == .EINVAL)
            #expect(try m.errno(.sigprocmask(how: how, set: nil), by: task) == nil)
        }
        try m.value(.sigprocmask(how: HowToMask.SIG_SETMASK, set: SignalSet(bits: ~0)), by: task)
        let all = SignalSet(bits: ~0) - SignalSet(S.SIGKILL, S.SIGSTOP)
        #expect(try m.call(.sigprocmask(how: 0, set: nil), by: task).set == all)
        try m.unblock(S.SIGHUP, by: task)
        #expect(try m.view(task).blocked == all - SignalSet(S.SIGHUP))
    }

    @Test("F16: exec keeps mask, pending and ignored; what was caught becomes default")
    func f16() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.block(S.SIGUSR1, by: task)
        try m.kill(task, S.SIGUSR1)
        try m.catchSignal(S.SIGUSR2, by: task)
        try m.ignore(S.SIGCHLD, by: task)
        let child = try m.fork(by: task)
        #expect(try m.view(child).blocked == SignalSet(S.SIGUSR1) && m.view(child).sharedPending.isEmpty)
        try m.exec(task)
        let view = try m.view(task)
        #expect(view.blocked == SignalSet(S.SIGUSR1) && view.sharedPending == SignalSet(S.SIGUSR1))
        #expect(view.caught.isEmpty && view.ignored == SignalSet(S.SIGCHLD))
        try m.exit(child)
        #expect(m.kernel.task(child) == nil, "SIGCHLD is still ignored")
    }

    @Test("F17: kill's pid: a process (by any thread's tid), the own group, everybody, a group, INT_MIN")
    func f17() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        let member = try m.fork(by: shell)
        let group = try m.groupLeader(by: shell)
        let thread = try m.thread(by: group)
        let outsider = try m.process()
        let everyone = [shell, member, group, outsider]
        for task in everyone { try m.catchSignal(S.SIGUSR1, by: task) }
        func reached(after mark: UInt64) -> [Int32] {
            (everyone + [1]).filter { m.sent(to: $0, after: mark) != [] }
        }
        var mark = m.kernel.seq
        try m.kill(thread, S.SIGUSR1)
        #expect(m.taken(by: thread, after: mark) == [S.SIGUSR1])
        mark = m.kernel.seq
        try m.kill(0, S.SIGUSR1, by: member)
        #expect(reached(after: mark) == [shell, member])
        mark = m.kernel.seq
        try m.kill(-group, S.SIGUSR1, by: shell)
        #expect(reached(after: mark) == [group])
        mark = m.kernel.seq
        try m.kill(-1, S.SIGUSR1, by: member)
        #expect(reached(after: mark) == [shell, group, outsider], "neither init nor itself")
        #expect(try m.errno(.kill(pid: Int32.min, sig: S.SIGUSR1)) == .ESRCH)
    }

    @Test("F18: kill: the target first, then the number, then the permission, and 0 sends nothing")
    func f18() throws {
        var m = TestMachine()
        let poor = try m.process()
        try m.become(1000, poor)
        #expect(try m.errno(.kill(pid: 99, sig: 65), by: poor) == .ESRCH)
        #expect(try m.errno(.kill(pid: 1, sig: 65), by: poor) == .EINVAL)
        #expect(try m.errno(.kill(pid: 1, sig: 0), by: poor) == .EPERM)
        #expect(try m.errno(.kill(pid: poor, sig: 0)) == nil)
        #expect(m.sent(to: poor) == [])
    }

    @Test(
        "F19: who may signal whom",
        arguments: [
            (1, 2, 3, 4, 5, 6, false), (1, 2, 3, 1, 5, 6, true), (1, 2, 3, 4, 5, 1, true), (1, 2, 3, 2, 5, 6, true),
            (1, 2, 3, 4, 5, 2, true), (1, 2, 3, 4, 1, 6, false), (1, 2, 3, 3, 5, 6, false),
        ] as [(Int32, Int32, Int32, Int32, Int32, Int32, Bool)]
    )
    func f19(r: Int32, e: Int32, s: Int32, tr: Int32, te: Int32, ts: Int32, may: Bool) throws {
        var m = TestMachine()
        let sender = try m.process()
        let target = try m.process()
        let far = try m.sessionLeader()
        for task in [target, far] { try m.value(.setresuid(ruid: tr, euid: te, suid: ts), by: task) }
        try m.value(.setresuid(ruid: r, euid: e, suid: s), by: sender)
        #expect(try m.errno(.kill(pid: target, sig: S.SIGURG), by: sender) == (may ? nil : .EPERM))
        #expect(try m.errno(.kill(pid: target, sig: S.SIGCONT), by: sender) == nil, "SIGCONT in the session")
        #expect(try m.errno(.kill(pid: far, sig: S.SIGCONT), by: sender) == (may ? nil : .EPERM))
        #expect(try m.errno(.kill(pid: sender, sig: S.SIGURG), by: sender) == nil)
    }

    @Test(
        "F20: a group: 0 if any member could be signalled, else EPERM; none ESRCH; a zombie will do; -1 swallows EPERM"
    )
    func f20() throws {
        var m = TestMachine()
        let shell = try m.sessionLeader()
        #expect(try m.errno(.kill(pid: -99, sig: 0)) == .ESRCH)
        let zombie = try m.groupLeader(by: shell)
        try m.exit(zombie)
        #expect(try m.errno(.kill(pid: -zombie, sig: S.SIGTERM)) == nil)
        let poor = try m.fork(by: shell)
        try m.become(1000, poor)
        #expect(try m.errno(.kill(pid: -shell, sig: S.SIGURG), by: poor) == nil, "it may signal itself")
        #expect(try m.errno(.kill(pid: -zombie, sig: S.SIGURG), by: poor) == .EPERM)
        #expect(try m.errno(.kill(pid: -1, sig: S.SIGURG), by: poor) == nil, "refusals are swallowed")
        var alone = TestMachine()
        #expect(try alone.errno(.kill(pid: -1, sig: 0)) == .ESRCH)
    }

    @Test("F21: tkill and tgkill: ids must be positive, then exist and belong together, then the number")
    func f21() throws {
        var m = TestMachine()
        let task = try m.process()
        let thread = try m.thread(by: task)
        for tid: Int32 in [0, -1, Int32.min] {
            #expect(try m.errno(.tkill(tid: tid, sig: 65)) == .EINVAL)
            #expect(try m.errno(.tgkill(tgid: task, tid: tid, sig: 0)) == .EINVAL)
            #expect(try m.errno(.tgkill(tgid: tid, tid: thread, sig: 0)) == .EINVAL)
        }
        #expect(try m.errno(.tkill(tid: 99, sig: 65)) == .ESRCH)
        #expect(try m.errno(.tgkill(tgid: 1, tid: thread, sig: 65)) == .ESRCH)
        #expect(try m.errno(.tgkill(tgid: task, tid: thread, sig: 65)) == .EINVAL)
        #expect(try m.errno(.tgkill(tgid: task, tid: thread, sig: 0)) == nil)
    }

    @Test("F22: what a siginfo may claim, and pidfd_send_signal's checks")
    func f22() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.block(S.SIGUSR1, by: task)
        try m.block(S.SIGUSR1, by: 1)
        for code in [0, 1, SignalInfo.SI_KERNEL, SignalInfo.SI_TKILL, Int32.max] {
            #expect(try m.errno(.rtSigqueueinfo(pid: task, sig: S.SIGUSR1, value: 0, code: code)) == .EPERM)
            #expect(
                try m.errno(.rtTgsigqueueinfo(tgid: task, tid: task, sig: S.SIGUSR1, value: 0, code: code)) == .EPERM
            )
            #expect(try m.errno(.rtSigqueueinfo(pid: 1, sig: S.SIGUSR1, value: 0, code: code)) == nil)
        }
        for code: Int32 in [-1, -2, -60, Int32.min] {
            #expect(try m.errno(.rtSigqueueinfo(pid: task, sig: S.SIGUSR1, value: 0, code: code)) == nil)
        }
        let fd = Int32(try m.value(.pidfdOpen(pid: task, flags: 0)))
        #expect(try m.errno(.pidfdSendSignal(pidfd: fd, sig: 0, flags: 1 << 10)) == .EINVAL)
        #expect(try m.errno(.pidfdSendSignal(pidfd: 0, sig: 0, flags: 0)) == .EBADF)
        #expect(try m.errno(.pidfdSendSignal(pidfd: 99, sig: 0, flags: 0)) == .EBADF)
        #expect(try m.errno(.pidfdSendSignal(pidfd: fd, sig: 65, flags: 0)) == .EINVAL)
        #expect(try m.errno(.pidfdSendSignal(pidfd: fd, sig: S.SIGKILL, flags: 0)) == nil)
        _ = try m.wait(task)
        #expect(try m.errno(.pidfdSendSignal(pidfd: fd, sig: 0, flags: 0)) == .ESRCH)
    }

    @Test(
        "F23: RLIMIT_SIGPENDING: a queued real-time signal beyond it is EAGAIN, kill's loses its siginfo, standard ones pass"
    )
    func f23() throws {
        var m = TestMachine { $0.signalsPending = 2 }
        let task = try m.process()
        try m.block(40, 41, S.SIGUSR1, S.SIGUSR2, by: task)
        for value: Int64 in [1, 2] { try m.value(.sigqueue(pid: task, sig: 40, value: value)) }
        #expect(try m.errno(.sigqueue(pid: task, sig: 40, value: 3)) == .EAGAIN)
        #expect(try m.errno(.tkill(tid: task, sig: 41)) == .EAGAIN)
        #expect(try m.errno(.kill(pid: task, sig: 41)) == nil)
        #expect(try take(&m, SignalSet(41), by: task) == SignalInfo(signo: 41), "the bit alone was set")
        try m.kill(task, S.SIGUSR1)
        #expect(try take(&m, SignalSet(S.SIGUSR1), by: task)?.pid == 1)
        #expect(try take(&m, SignalSet(40), by: task)?.value == 1)
        #expect(try m.errno(.sigqueue(pid: task, sig: 40, value: 4)) == nil)
    }

    @Test("F24: SIGKILL for a zombie, or for a process in its group exit, is 0 and changes nothing")
    func f24() throws {
        var m = TestMachine()
        let zombie = try m.zombie(by: 1, 3)
        try m.kill(zombie, S.SIGKILL)
        #expect(try m.wait(zombie) == Waited(zombie, 0x300))
        let task = try m.process()
        try m.seize(task, O.PTRACE_O_TRACEEXIT, by: 1)
        try m.exit(task, 4)
        try m.kill(task, S.SIGKILL)
        #expect(m.state(task) == .traced)
        #expect(try m.wait(task) == Waited(task, event(6)))
        try m.resume(task, by: 1)
        #expect(try m.wait(task) == Waited(task, 0x400))
    }

    @Test(
        "F25: pause, sigsuspend and sigtimedwait end with EINTR after a handler; sigtimedwait takes one, or times out"
    )
    func f25() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.catchSignal(S.SIGUSR1, flags: SigactionFlags.SA_RESTART, by: task)
        let set = SignalSet(S.SIGUSR2, S.SIGHUP)
        for call in [Syscall.pause, .sigsuspend(mask: SignalSet()), .sigtimedwait(set: set, timeout: nil)] {
            let blocked = try m.blocked(call, by: task)
            try m.kill(task, S.SIGUSR1)
            #expect(try m.now(blocked).errno?.name == .EINTR)
        }
        try m.block(S.SIGUSR1, by: task)
        try m.kill(task, S.SIGUSR1)
        let suspend = try m.call(.sigsuspend(mask: SignalSet()), by: task)
        #expect(suspend.errno?.name == .EINTR)
        #expect(try m.view(task).blocked == SignalSet(S.SIGUSR1), "the mask is back")
        #expect(try m.errno(.sigtimedwait(set: set, timeout: 0), by: task) == .EAGAIN)
        let timed = try m.blocked(.sigtimedwait(set: set, timeout: 1000), by: task)
        m.kernel.advanceClock(by: second - 1)
        #expect(try m.now(timed).state == .blocked)
        m.kernel.advanceClock(by: 1)
        #expect(try m.now(timed).errno?.name == .EAGAIN)
        try m.catchSignal(S.SIGUSR2, by: task)
        let wait = try m.blocked(.sigtimedwait(set: set, timeout: nil), by: task)
        try m.kill(task, S.SIGUSR2)
        #expect(try m.now(wait).info?.signo == S.SIGUSR2, "taken though it is not blocked")
        #expect(m.taken(by: task).contains(S.SIGUSR2) == false)
        try m.block(S.SIGUSR2, S.SIGHUP, by: task)
        try m.kill(task, S.SIGHUP)
        try m.value(.tkill(tid: task, sig: S.SIGUSR2))
        #expect(try take(&m, set, by: task)?.signo == S.SIGUSR2, "the own queue first")
        #expect(try take(&m, set, by: task)?.signo == S.SIGHUP)
        #expect(try m.errno(.sigtimedwait(set: set, timeout: -1), by: task) == .EINVAL)
    }

    @Test("F26: which calls SA_RESTART restarts")
    func f26() throws {
        let down = SemaphoreOperation(num: 0, op: -1, flags: 0)
        let calls: [(Syscall, Bool)] = [
            (.wait4(pid: -1, options: 0), true), (.waitid(idtype: 0, id: 0, options: W.WEXITED), true),
            (.read(fd: 3, count: 1), true), (.pause, false), (.sigsuspend(mask: SignalSet()), false),
            (.nanosleep(seconds: 9, nanoseconds: 0), false), (.semop(semid: 0, sops: [down]), false),
            (.sigtimedwait(set: SignalSet(S.SIGUSR2), timeout: nil), false),
        ]
        for (call, restarts) in calls {
            var m = TestMachine()
            let task = try m.process()
            _ = try m.fork(by: task)
            try m.value(.pipe, by: task)
            try m.value(.semget(key: 0, nsems: 1, semflg: 0o600), by: task)
            try m.catchSignal(S.SIGUSR1, flags: SigactionFlags.SA_RESTART, by: task)
            try m.catchSignal(S.SIGHUP, by: task)
            let blocked = try m.blocked(call, by: task)
            m.kernel.advanceClock(by: second)
            try m.kill(task, S.SIGUSR1)
            #expect(m.taken(by: task) == [S.SIGUSR1])
            let state = try m.now(blocked)
            #expect((state.state == .blocked) == restarts, "\(call)")
            if case .nanosleep = call { #expect(state.remaining == 8 * second) }
            if restarts {
                try m.kill(task, S.SIGHUP)
                #expect(try m.now(blocked).errno?.name == .EINTR, "\(call)")
            } else {
                #expect(state.errno?.name == .EINTR, "\(call)")
            }
        }
    }

    @Test("F27: without a handler most calls go on; semop and sigtimedwait end with EINTR even after stop and continue")
    func f27() throws {
        let down = SemaphoreOperation(num: 0, op: -1, flags: 0)
        let calls: [(Syscall, Bool)] = [
            (.wait4(pid: -1, options: 0), true), (.read(fd: 3, count: 1), true),
            (.nanosleep(seconds: 9, nanoseconds: 0), true), (.pause, true), (.semop(semid: 0, sops: [down]), false),
            (.sigtimedwait(set: SignalSet(S.SIGUSR2), timeout: nil), false),
        ]
        for (call, goesOn) in calls {
            var m = TestMachine()
            let task = try m.process()
            _ = try m.fork(by: task)
            try m.value(.pipe, by: task)
            try m.value(.semget(key: 0, nsems: 1, semflg: 0o600), by: task)
            let blocked = try m.blocked(call, by: task)
            try m.kill(task, S.SIGWINCH)
            #expect(try m.now(blocked).state == .blocked, "an ignored signal does not even wake")
            try m.kill(task, S.SIGSTOP)
            #expect(m.state(task) == .stopped)
            try m.kill(task, S.SIGCONT)
            #expect(try m.now(blocked).state == (goesOn ? .blocked : .failed), "\(call)")
            if !goesOn { #expect(try m.now(blocked).errno?.name == .EINTR) }
        }
    }

    @Test("F28: KILL and STOP cannot be blocked, caught or ignored")
    func f28() throws {
        var m = TestMachine()
        let task = try m.process()
        for handler in [SignalAction.Handler.handler, .SIG_IGN] {
            for sig in [S.SIGKILL, S.SIGSTOP] {
                #expect(try m.errno(.sigaction(sig: sig, action: SignalAction(handler: handler)), by: task) == .EINVAL)
            }
        }
        try m.value(.sigprocmask(how: HowToMask.SIG_SETMASK, set: SignalSet(bits: ~0)), by: task)
        try m.kill(task, S.SIGSTOP)
        #expect(m.state(task) == .stopped)
        try m.kill(task, S.SIGKILL)
        #expect(try m.wait() == Waited(task, S.SIGKILL))
    }

    @Test("F29: si_code tells where a signal comes from")
    func f29() throws {
        var m = TestMachine()
        let task = try m.process()
        try m.block(S.SIGUSR1, S.SIGALRM, S.SIGUSR2, by: task)
        let usr1 = SignalSet(S.SIGUSR1)
        try m.kill(task, S.SIGUSR1)
        #expect(try take(&m, usr1, by: task) == SignalInfo(signo: S.SIGUSR1, code: 0, pid: 1))
        try m.value(.tkill(tid: task, sig: S.SIGUSR1))
        #expect(try take(&m, usr1, by: task) == SignalInfo(signo: S.SIGUSR1, code: -6, pid: 1))
        try m.value(.sigqueue(pid: task, sig: S.SIGUSR1, value: 77))
        #expect(try take(&m, usr1, by: task) == SignalInfo(signo: S.SIGUSR1, code: -1, pid: 1, value: 77))
        try m.value(.alarm(seconds: 1), by: task)
        try m.value(.timerCreate(clockid: 1, notify: 0, signo: S.SIGUSR2), by: task)
        try m.value(.timerSettime(timerid: 0, seconds: 1, nanoseconds: 0), by: task)
        m.kernel.advanceClock(by: second)
        #expect(try take(&m, SignalSet(S.SIGALRM), by: task) == SignalInfo(signo: S.SIGALRM, code: 0x80))
        #expect(try take(&m, SignalSet(S.SIGUSR2), by: task)?.code == SignalInfo.SI_TIMER)
    }

    @Test("F30: si_pid is the sender as the receiver's namespace numbers it, 0 when it cannot be seen there")
    func f30() throws {
        var m = TestMachine()
        try m.value(.unshare(flags: F.CLONE_NEWPID))
        let inner = try m.fork()
        _ = try m.fork(by: inner)
        let child = inner + 1
        for task in [inner, child] { try m.block(S.SIGUSR1, by: task) }
        try m.block(S.SIGUSR1, by: 1)
        let usr1 = SignalSet(S.SIGUSR1)
        try m.kill(1, S.SIGUSR1, by: child)
        #expect(try take(&m, usr1, by: inner)?.pid == 2)
        try m.kill(2, S.SIGUSR1, by: inner)
        #expect(try take(&m, usr1, by: child)?.pid == 1)
        try m.kill(child, S.SIGUSR1)
        #expect(try take(&m, usr1, by: child)?.pid == 0)
    }
}
