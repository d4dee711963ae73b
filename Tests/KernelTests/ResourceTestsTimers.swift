import Testing

@testable import Kernel

@Suite("Timers on the virtual clock")
struct TimerTests {
    @Test("alarm kills at its time, not before")
    func alarm() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        #expect(try machine.value(.alarm(seconds: 5), by: child) == 0)
        #expect(machine.kernel.nextTimer == 5 * second)
        machine.kernel.advanceClock(by: 5 * second - 1)
        #expect(machine.state(child) == .running)
        machine.kernel.advanceClock(by: 1)
        #expect(machine.kernel.task(child)?.exitCode == Signal.SIGALRM)
        #expect(machine.kernel.nextTimer == nil)
    }

    @Test(
        "alarm answers with the rest, rounded to a second and never down to 0",
        arguments: [(0, 10), (400_000_000, 10), (500_000_000, 10), (600_000_000, 9), (9_900_000_000, 1)]
            as [(Int64, Int64)]
    )
    func rounding(passed: Int64, expected: Int64) throws {
        var machine = TestMachine()
        try machine.value(.alarm(seconds: 10))
        machine.kernel.advanceClock(by: passed)
        #expect(try machine.value(.alarm(seconds: 0)) == expected)
        #expect(try machine.value(.alarm(seconds: 0)) == 0)
    }

    @Test("fork does not inherit an alarm, exec keeps it, exit cancels it")
    func inheritance() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        try machine.value(.alarm(seconds: 5), by: child)
        let grandchild = try machine.fork(by: child)
        #expect(try machine.value(.alarm(seconds: 0), by: grandchild) == 0)
        try machine.call(.execve(path: "/bin/puppet", argv: []), by: child)
        #expect(try machine.call(.getitimer(which: 0), by: child).remaining == 5 * second)
        try machine.call(.exitGroup(status: 0), by: child)
        #expect(machine.kernel.nextTimer == nil)
        #expect(machine.events(.del_timer_sync).last?.arguments.0 == 1)
    }

    @Test("timers of one instant fire in the order in which they were set")
    func order() throws {
        var machine = TestMachine()
        var children: [Int32] = []
        for _ in 0..<20 { children.append(try machine.fork()) }
        for child in children.reversed() { try machine.value(.alarm(seconds: 3), by: child) }
        machine.kernel.advanceClock(by: 10 * second)
        #expect(machine.events(.timer_expire).map(\.task) == children.reversed())
        #expect(machine.events(.timer_expire).allSatisfy { $0.time == 3 * second })
    }

    @Test("nanosleep sleeps out its time, whether it is stopped meanwhile or not, but not past a handler")
    func nanosleep() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        let first = try machine.call(.nanosleep(seconds: 10, nanoseconds: 0), by: child)
        machine.kernel.advanceClock(by: 4 * second)
        try machine.value(.kill(pid: child, sig: Signal.SIGSTOP))
        try machine.value(.kill(pid: child, sig: Signal.SIGCONT))
        #expect(machine.kernel.nextTimer == 6 * second)
        machine.kernel.advanceClock(by: 6 * second)
        #expect(machine.kernel.call(first.id)?.state == .returned)
        let action = SignalAction(handler: .handler, flags: SigactionFlags.SA_RESTART)
        try machine.value(.sigaction(sig: Signal.SIGUSR1, action: action), by: child)
        let again = try machine.call(.nanosleep(seconds: 10, nanoseconds: 0), by: child)
        try machine.value(.kill(pid: child, sig: Signal.SIGUSR1))
        #expect(machine.kernel.call(again.id)?.errno?.name == .EINTR)
        #expect(machine.kernel.nextTimer == nil)
        #expect(try machine.value(.nanosleep(seconds: 0, nanoseconds: 0), by: child) == 0)
        #expect(try machine.errno(.nanosleep(seconds: 0, nanoseconds: second), by: child) == .EINVAL)
        #expect(try machine.errno(.nanosleep(seconds: -1, nanoseconds: 0), by: child) == .EINVAL)
    }

    @Test("a sleeper that is killed leaves no timer behind, and the longest sleep does not overflow")
    func killedSleeper() throws {
        var machine = TestMachine()
        machine.kernel.advanceClock(by: second)
        let child = try machine.fork()
        try machine.call(.nanosleep(seconds: Int64.max, nanoseconds: 999_999_999), by: child)
        #expect(machine.kernel.nextTimer == Int64.max - second)
        try machine.value(.kill(pid: child, sig: Signal.SIGKILL))
        #expect(machine.kernel.nextTimer == nil)
    }

    @Test("ITIMER_VIRTUAL and ITIMER_PROF run on CPU time, which tasks that are able to run share")
    func cpuTimers() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        try machine.value(.setitimer(which: 1, seconds: 3, microseconds: 0), by: child)
        #expect(machine.kernel.nextTimer == 6 * second)
        machine.kernel.advanceClock(by: 2 * second)
        #expect(try machine.call(.getitimer(which: 1), by: child).remaining == 2 * second)
        #expect(machine.kernel.nextTimer == 4 * second)
        machine.kernel.advanceClock(by: 4 * second)
        #expect(machine.kernel.task(child)?.exitCode == Signal.SIGVTALRM)
        #expect(try machine.errno(.setitimer(which: 3, seconds: 0, microseconds: 0)) == .EINVAL)
        #expect(try machine.errno(.setitimer(which: 0, seconds: 0, microseconds: 1_000_000)) == .EINVAL)
        #expect(try machine.errno(.getitimer(which: -1)) == .EINVAL)
    }

    @Test("RLIMIT_CPU sends SIGXCPU at the soft limit and kills at the hard one")
    func cpuLimit() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        try machine.value(.sigaction(sig: Signal.SIGXCPU, action: SignalAction(handler: .handler)), by: child)
        try machine.value(.setrlimit(resource: Resource.RLIMIT_CPU, cur: 2, max: 4), by: child)
        machine.kernel.advanceClock(by: 100 * second)
        #expect(machine.kernel.task(child)?.exitCode == Signal.SIGKILL)
        #expect(machine.kernel.task(child)?.utime == 4 * second)
        let delivered = machine.events(.signal_deliver).filter { $0.task == child && $0.arguments.0 == Signal.SIGXCPU }
        #expect(delivered.map(\.time) == [4 * second, 6 * second])
    }

    @Test("a process that lives with SIGXCPU does not make a long step of the clock endless")
    func longStep() throws {
        var machine = TestMachine()
        try machine.value(.sigaction(sig: Signal.SIGXCPU, action: SignalAction(handler: .handler)))
        try machine.value(.setrlimit(resource: Resource.RLIMIT_CPU, cur: 1, max: UInt64.max))
        machine.kernel.advanceClock(by: Int64.max)
        #expect(machine.events(.timer_expire).isEmpty)
        #expect((128...3000).contains(machine.events(.signal_deliver).count))
    }

    @Test("POSIX timers count ids up, queue SI_TIMER once, and die at exec")
    func posix() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        let create = Syscall.timerCreate(clockid: 1, notify: 0, signo: Signal.SIGRTMIN)
        #expect(try machine.call(create, by: child).data == .timerID(0))
        #expect(try machine.errno(.timerCreate(clockid: 1, notify: 0, signo: 65), by: child) == .EINVAL)
        #expect(try machine.call(create, by: child).data == .timerID(2))
        #expect(try machine.errno(.timerCreate(clockid: 4, notify: 1, signo: 0), by: child) == .EOPNOTSUPP)
        #expect(try machine.errno(.timerCreate(clockid: 99, notify: 1, signo: 0), by: child) == .EINVAL)
        let set = SignalSet(Signal.SIGRTMIN)
        try machine.value(.sigprocmask(how: HowToMask.SIG_BLOCK, set: set), by: child)
        for _ in 0..<2 {
            try machine.value(.timerSettime(timerid: 2, seconds: 1, nanoseconds: 5), by: child)
            #expect(try machine.call(.timerGettime(timerid: 2), by: child).remaining == second + 5)
            machine.kernel.advanceClock(by: 2 * second)
        }
        guard case .siginfo(let info) = try machine.call(.sigtimedwait(set: set, timeout: 0), by: child).data else {
            Issue.record("no signal was queued")
            return
        }
        #expect(info.code == SignalInfo.SI_TIMER)
        #expect(info.value == 2)
        #expect(try machine.errno(.sigtimedwait(set: set, timeout: 0), by: child) == .EAGAIN)
        try machine.call(.execve(path: "/bin/puppet", argv: []), by: child)
        #expect(try machine.errno(.timerGettime(timerid: 2), by: child) == .EINVAL)
        #expect(try machine.errno(.timerDelete(timerid: 0), by: child) == .EINVAL)
        #expect(machine.kernel.users().map(\.sigpending) == [0])
    }

    @Test("timers are charged to RLIMIT_SIGPENDING until they are deleted")
    func timerLimit() throws {
        var machine = TestMachine()
        try machine.value(.setrlimit(resource: Resource.RLIMIT_SIGPENDING, cur: 1, max: 1))
        let create = Syscall.timerCreate(clockid: 0, notify: 1, signo: 0)
        try machine.value(create)
        #expect(try machine.errno(create) == .EAGAIN)
        try machine.value(.timerDelete(timerid: 0))
        #expect(try machine.call(create).data == .timerID(1))
    }

    @Test("the queue of timers gives out entries in order whatever was removed", arguments: 0..<20 as Range<UInt64>)
    func queue(seed: UInt64) {
        var queue = TimerQueue()
        var model: [(time: Int64, key: UInt64)] = []
        var state = seed &* 2_654_435_761 &+ 1
        func next() -> Int64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int64(state >> 40)
        }
        for _ in 0..<300 {
            if next() % 3 == 0, !model.isEmpty {
                let index = Int(next()) % model.count
                queue.remove(model.remove(at: index).key)
            } else {
                let time = next() % 50
                model.append((time, queue.add(at: time, .wake(0))))
            }
        }
        model.sort { ($0.time, $0.key) < ($1.time, $1.key) }
        var taken: [UInt64] = []
        while let entry = queue.first {
            taken.append(entry.key)
            queue.remove(entry.key)
        }
        #expect(taken == model.map(\.key))
    }
}
