import Testing

@testable import Kernel

extension KernelCommand {
    fileprivate static func call(_ tid: Int32, _ call: Syscall) -> KernelCommand { .call(call, by: tid) }
}

@Suite("Random commands over the whole vocabulary")
struct RandomCommandTests {
    private static let commands = 150

    @Test(
        "invariants hold after each, a replay and a continued copy come to the same",
        arguments: 0..<200 as Range<UInt64>
    )
    func sequences(seed: UInt64) throws {
        var random = CommandGenerator(seed: seed)
        let configuration = random.configuration()
        var kernel = Kernel(configuration: configuration)
        let fork = Int.random(in: 0..<Self.commands, using: &random)
        var copy: Kernel?
        var commands: [KernelCommand] = []
        for step in 0..<Self.commands {
            if step == fork { copy = kernel }
            let command = random.command(for: kernel)
            commands.append(command)
            kernel.perform(command)
            guard kernel.checkInvariants().isEmpty else {
                return report(seed, configuration, commands)
            }
            if kernel.panicMessage != nil { break }
        }
        var replayed = Kernel(configuration: configuration)
        for command in commands { replayed.perform(command) }
        #expect(difference(kernel, replayed) == nil, "seed \(seed): a replay")
        if var copy {
            for command in commands[min(fork, commands.count)...] { copy.perform(command) }
            #expect(difference(kernel, copy) == nil, "seed \(seed): a copy from step \(fork)")
        }
    }

    @Test("the clock stands still at the end of time, whatever is set")
    func endOfTime() throws {
        var m = TestMachine()
        m.kernel.advanceClock(by: .max)
        for which: Int32 in 0...2 {
            try m.value(.setitimer(which: which, seconds: 1, microseconds: 0))
            try m.value(.timerCreate(clockid: which, notify: 0, signo: S.SIGURG))
            try m.value(.timerSettime(timerid: which, seconds: 1, nanoseconds: 0))
        }
        try m.value(.setrlimit(resource: Resource.RLIMIT_CPU, cur: 1, max: .max))
        for step in [second, .max] { m.kernel.advanceClock(by: step) }
        #expect(m.kernel.time == .max)
    }

    @Test("the commands reach every kind of event")
    func coverage() {
        var missing = Set(EventType.allCases)
        for seed in 0..<400 as Range<UInt64> where !missing.isEmpty {
            var random = CommandGenerator(seed: seed)
            _ = random.configuration()
            var kernel = Kernel()
            for _ in 0..<Self.commands where kernel.panicMessage == nil { kernel.perform(random.command(for: kernel)) }
            for event in kernel.events(after: 0, limit: .max) { missing.remove(event.type) }
        }
        #expect(missing == [])
    }

    private func difference(_ a: Kernel, _ b: Kernel) -> String? {
        if a.digest() != b.digest() { return "digest" }
        if a.events(after: 0, limit: .max) != b.events(after: 0, limit: .max) { return "events" }
        if a.tasks() != b.tasks() { return "tasks" }
        if a.objects() != b.objects() { return "objects" }
        return a.users() != b.users() ? "users" : nil
    }

    /// Says what went wrong, with as few commands as still make it go wrong.
    private func report(_ seed: UInt64, _ configuration: Configuration, _ commands: [KernelCommand]) {
        func problems(_ commands: [KernelCommand]) -> [String] {
            var kernel = Kernel(configuration: configuration)
            for command in commands {
                kernel.perform(command)
                let problems = kernel.checkInvariants()
                if !problems.isEmpty { return problems }
            }
            return []
        }
        var shortest = commands
        var index = shortest.count - 1
        while index >= 0 {
            var candidate = shortest
            candidate.remove(at: index)
            if !problems(candidate).isEmpty { shortest = candidate }
            index -= 1
        }
        Issue.record("seed \(seed): \(problems(shortest)) after \(shortest.map { "\n  \($0)" }.joined())")
    }
}

/// Makes commands: mostly plausible ones, with values from the edges strewn in.
struct CommandGenerator: RandomNumberGenerator {
    private var generator: RandomResourceTests.Generator

    /// The tasks that there are.
    private var tids: [Int32] = []
    /// How a session begins, so that terminals, semaphores and job control matter from the start.
    private var prelude: [KernelCommand] = [
        .call(4, .setpgid(pid: 0, pgid: 0)), .call(3, .fork), .call(3, .setpgid(pid: 0, pgid: 0)), .call(2, .fork),
        .call(2, .open(path: "/dev/tty1", flags: OpenFlags.O_RDWR)), .call(2, .setsid), .call(1, .fork),
        .call(1, .pipe), .call(1, .semget(key: 0, nsems: 2, semflg: 0o666)),
    ]

    init(seed: UInt64) { generator = RandomResourceTests.Generator(state: seed &* 0x5851_f42d_4c95_7f2d) }

    mutating func next() -> UInt64 { generator.next() }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    private mutating func one<T>(of values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &self)] }

    mutating func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.initMode = chance(50) ? .auto : .manual
        configuration.profile = chance(80) ? .linux6 : .linux26
        configuration.pidMax = one(of: [301, 310, 32768])
        configuration.threadsMax = one(of: [5, 30, 10_000])
        configuration.ptraceScope = one(of: [0, 0, 0, 1, 2, 3])
        configuration.signalsPending = one(of: [0, 2, 15_000])
        configuration.coreLimit = one(of: [0, UInt64.max])
        configuration.eventCapacity = one(of: [1, 1000, 65_536])
        return configuration
    }

    private mutating func number() -> Int32 {
        if chance(40), let tid = tids.randomElement(using: &self) { return tid }
        if chance(85) { return Int32.random(in: -2...12, using: &self) }
        return one(of: [Int32.min, Int32.max, Int32.min + 1, 300, 65_536, -12, 1 << 30, 0x5961_6d61])
    }

    /// 0 to a small number, with rare exceptions.
    private mutating func small(_ highest: Int32) -> Int32 {
        chance(95) ? Int32.random(in: 0...highest, using: &self) : number()
    }

    private mutating func wide() -> Int64 {
        if chance(80) { return Int64(number()) }
        return one(of: [Int64.min, Int64.max, Int64.min + 1, 1 << 32, -1 << 32, 4096, 999_999_999, 1_000_000_000])
    }

    private mutating func signal() -> Int32 {
        if chance(70) {
            return one(of: [S.SIGCHLD, S.SIGCONT, S.SIGCONT, S.SIGSTOP, S.SIGTSTP, S.SIGUSR1, S.SIGALRM, S.SIGTTOU, 0])
        }
        return chance(80) ? Int32.random(in: 1...64, using: &self) : number()
    }

    private mutating func set() -> SignalSet {
        chance(80) ? SignalSet(signal(), signal()) : SignalSet(bits: one(of: [0, .max, 1 << 63]))
    }

    private mutating func bits(_ names: KeyValuePairs<String, UInt64>) -> UInt64 {
        if chance(5) { return next() }
        var word: UInt64 = 0
        for _ in 0..<Int.random(in: 0...2, using: &self) {
            word |= names[Int.random(in: 0..<names.count, using: &self)].value
        }
        return word
    }

    private mutating func bits32(_ names: KeyValuePairs<String, UInt64>) -> UInt32 {
        UInt32(truncatingIfNeeded: bits(names))
    }

    private mutating func pick(_ names: KeyValuePairs<String, UInt64>) -> Int32 {
        if chance(5) { return number() }
        return Int32(truncatingIfNeeded: names[Int.random(in: 0..<names.count, using: &self)].value)
    }

    private mutating func path() -> String {
        one(of: [
            "/tmp", "/tmp/a", "/etc/hosts", "/dev/tty", "/dev/tty1", "/dev/null", "/bin/sh", "", "/tmp/a\0b", "nowhere",
            "/..//tmp/./a", String(repeating: "x", count: 300), String(repeating: "/a", count: 3000), "\0", "/tmp/é🦉",
        ])
    }

    private mutating func clone() -> UInt64 {
        switch Int.random(in: 0..<6, using: &self) {
        case 0, 1: threadFlags
        case 2: F.CLONE_VM | F.CLONE_SIGHAND
        case 3: F.CLONE_NEWPID
        case 4: threadFlags | bits(CloneFlags.names)
        default: bits(CloneFlags.names)
        }
    }

    /// The next command for a kernel in this state.
    mutating func command(for kernel: Kernel) -> KernelCommand {
        if let first = prelude.popLast() { return first }
        tids = kernel.tasks(after: 0, limit: 60).map(\.tid)
        if chance(6) { return .advance(chance(90) ? Int64.random(in: 0...5_000_000_000, using: &self) : wide()) }
        let ready = kernel.tasks(after: 0, limit: 60).filter { $0.state == .running }.map(\.tid)
        guard let tid = ready.randomElement(using: &self), !chance(2) else {
            return chance(50) ? .advance(1_000_000_000) : .call(number(), .getpid)
        }
        let syscall = syscall()
        if tid == 1, !chance(2) {
            switch syscall {
            case .exit, .exitGroup: return .call(tid, .wait4(pid: -1, options: W.WNOHANG))
            default: break
            }
        }
        return .call(tid, syscall)
    }

    private mutating func syscall() -> Syscall {
        switch Int.random(in: 0..<10, using: &self) {
        case 0, 1: making()
        case 2: ending()
        case 3, 4: signalling()
        case 5: tracing()
        case 6: arranging()
        case 7: files()
        case 8: timing()
        default: attributes()
        }
    }

    private mutating func making() -> Syscall {
        switch Int.random(in: 0..<9, using: &self) {
        case 0, 1, 2: return .fork
        case 3: return .vfork
        case 4, 5: return .clone(flags: clone(), exitSignal: chance(70) ? S.SIGCHLD : signal())
        case 6:
            var arguments = CloneArguments()
            arguments.flags = clone()
            if chance(20) { arguments.exitSignal = chance(50) ? Int64(signal()) : wide() }
            if chance(30) { arguments.setTid = (0..<Int.random(in: 0...3, using: &self)).map { _ in number() } }
            if chance(10) { arguments.size = wide() }
            if chance(10) { (arguments.stack, arguments.stackSize, arguments.tail) = (wide(), wide(), true) }
            return .clone3(arguments)
        case 7: return .execve(path: path(), argv: chance(50) ? [] : [path(), path()])
        default: return chance(50) ? .unshare(flags: clone()) : .setns(fd: number(), nstype: clone())
        }
    }

    private mutating func ending() -> Syscall {
        switch Int.random(in: 0..<7, using: &self) {
        case 0: .exit(status: number())
        case 1: .exitGroup(status: number())
        case 2: .wait4(pid: number(), options: bits32(WaitOptions.names))
        case 3: .wait4(pid: -1, options: chance(70) ? W.WNOHANG | W.__WALL | W.WUNTRACED | W.WCONTINUED : W.__WALL)
        case 4: .wait4(pid: -1, options: W.WNOHANG | W.WCONTINUED)
        case 5: .waitid(idtype: number(), id: number(), options: bits32(WaitOptions.names) | W.WEXITED | W.WNOHANG)
        default: .waitid(idtype: pick(IDType.names), id: number(), options: bits32(WaitOptions.names))
        }
    }

    private mutating func signalling() -> Syscall {
        let (a, b, sig) = (number(), number(), signal())
        let action = SignalAction(
            handler: one(of: [.SIG_DFL, .SIG_IGN, .handler]),
            flags: bits32(SigactionFlags.names),
            mask: set()
        )
        switch Int.random(in: 0..<15, using: &self) {
        case 0, 1, 2: return .kill(pid: a == -1 && chance(70) ? 0 : a, sig: sig)
        case 3: return .tkill(tid: a, sig: sig)
        case 4: return .tgkill(tgid: a, tid: b, sig: sig)
        case 5: return .sigqueue(pid: a, sig: sig, value: wide())
        case 6: return .rtSigqueueinfo(pid: a, sig: sig, value: wide(), code: number())
        case 7: return .rtTgsigqueueinfo(tgid: a, tid: b, sig: sig, value: wide(), code: number())
        case 8, 9: return .sigaction(sig: sig, action: chance(90) ? action : nil)
        case 10: return .sigprocmask(how: pick(HowToMask.names), set: chance(90) ? set() : nil)
        case 11: return .sigpending
        case 12: return chance(50) ? .pause : .sigsuspend(mask: set())
        case 13: return .sigtimedwait(set: set(), timeout: chance(30) ? nil : wide())
        default: return .signalfd(fd: number(), mask: set(), flags: number())
        }
    }

    private mutating func tracing() -> Syscall {
        var arguments = PtraceArguments(request: pick(PtraceRequest.names))
        if chance(40) {
            arguments.request = one(of: [P.PTRACE_SEIZE, P.PTRACE_ATTACH, P.PTRACE_CONT, P.PTRACE_SYSCALL])
        }
        arguments.pid = number()
        arguments.options = bits32(PtraceOptions.names)
        if chance(50) { arguments.sig = Int64(signal()) }
        if chance(20) { (arguments.addr, arguments.data, arguments.size) = (wide(), wide(), wide()) }
        arguments.mask = set()
        if chance(30) { (arguments.off, arguments.flags, arguments.nr) = (wide(), wide(), wide()) }
        if chance(30) { arguments.siginfo = SignalInfo(signo: signal(), code: number(), pid: number(), value: wide()) }
        if chance(50) {
            var registers = Registers()
            (registers.orig_rax, registers.rax, registers.rdi, registers.rsi) = (wide(), wide(), wide(), wide())
            arguments.registers = registers
        }
        return .ptrace(arguments)
    }

    private mutating func arranging() -> Syscall {
        let (a, b) = (number(), number())
        switch Int.random(in: 0..<14, using: &self) {
        case 0, 1: return .setpgid(pid: chance(50) ? 0 : a, pgid: chance(50) ? 0 : b)
        case 2: return .getpgid(pid: a)
        case 3: return .getpgrp
        case 4: return .setsid
        case 5: return .getsid(pid: a)
        case 6: return one(of: [.getpid, .getppid, .gettid, .setTidAddress])
        case 7: return .pidfdOpen(pid: a, flags: chance(70) ? 0 : pick(OpenFlags.names))
        case 8: return .pidfdSendSignal(pidfd: a, sig: signal(), flags: chance(70) ? 0 : b)
        case 9: return .pidfdGetfd(pidfd: a, targetfd: b, flags: chance(90) ? 0 : number())
        case 10: return .semget(key: chance(70) ? 0 : a, nsems: chance(70) ? 2 : b, semflg: 0o600 | ipcFlags(&self))
        case 11, 12:
            let operations = (0..<Int.random(in: 0...3, using: &self)).map { _ in
                SemaphoreOperation(num: small(1), op: chance(80) ? small(2) &- 1 : number(), flags: ipcFlags(&self))
            }
            return .semop(semid: small(2), sops: operations)
        default: return .semctl(semid: small(2), num: small(1), cmd: pick(SemctlCommand.names), val: number())
        }
    }

    private func ipcFlags(_ random: inout CommandGenerator) -> Int32 { random.pick(SemaphoreFlags.names) }

    private mutating func files() -> Syscall {
        let (a, b) = (number(), number())
        switch Int.random(in: 0..<13, using: &self) {
        case 0, 1:
            return .open(
                path: chance(30) ? "/dev/tty1" : path(),
                flags: chance(30) ? OpenFlags.O_RDWR : pick(OpenFlags.names) | pick(OpenFlags.names)
            )
        case 2: return .close(fd: a)
        case 3: return .dup(oldfd: a)
        case 4: return .dup2(oldfd: a, newfd: b)
        case 5, 6: return .pipe
        case 7: return .fcntl(fd: a, cmd: pick(FcntlCommand.names), arg: wide())
        case 8: return .poll(fd: a)
        case 9: return .read(fd: small(6), count: wide())
        case 10: return .write(fd: small(6), count: wide())
        case 11: return .ioctl(fd: a, request: pick(IoctlRequest.names), arg: wide())
        default: return chance(50) ? .chdir(path: path()) : .umask(mask: a)
        }
    }

    private mutating func timing() -> Syscall {
        let a = number()
        switch Int.random(in: 0..<9, using: &self) {
        case 0: return .alarm(seconds: wide())
        case 1: return .setitimer(which: a, seconds: wide(), microseconds: wide())
        case 2: return .getitimer(which: a)
        case 3, 4: return .nanosleep(seconds: wide(), nanoseconds: wide())
        case 5: return .timerCreate(clockid: a, notify: number(), signo: signal())
        case 6: return .timerSettime(timerid: a, seconds: wide(), nanoseconds: wide())
        case 7: return .timerGettime(timerid: a)
        default: return .timerDelete(timerid: a)
        }
    }

    private mutating func attributes() -> Syscall {
        let (a, b) = (number(), number())
        switch Int.random(in: 0..<14, using: &self) {
        case 0, 1, 2: return .prctl(option: pick(PrctlOption.names), arg: wide(), name: path())
        case 3: return .setresuid(ruid: a, euid: b, suid: number())
        case 4: return .getresuid
        case 5: return .setrlimit(resource: a, cur: next() >> 60, max: chance(50) ? .max : next() >> 58)
        case 6: return .getrlimit(resource: a)
        case 7: return .schedYield
        case 8: return .nice(increment: a)
        case 9: return .setpriority(which: a, who: b, prio: number())
        case 10: return .getpriority(which: a, who: b)
        case 11: return chance(50) ? .getrusage(who: a) : .times
        case 12: return .acct(path: chance(80) ? path() : nil)
        default: return .kcmp(pid1: a, pid2: b, type: number(), idx1: wide(), idx2: wide())
        }
    }
}
