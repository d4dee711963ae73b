import Testing

@testable import Kernel

/// Nothing that a client sends may trap or break a structure: random calls with the numbers that hurt most.
@Suite("Review: random calls with extreme numbers")
struct ReviewRandom {
    @Test("no call traps or breaks an invariant, whatever its numbers", arguments: 0..<80 as Range<UInt64>)
    func extremes(seed: UInt64) throws {
        var random = RandomResourceTests.Generator(state: seed &* 77)
        var m = TestMachine {
            $0.initMode = seed % 2 == 0 ? .manual : .auto
            $0.profile = seed % 5 == 4 ? .linux26 : .linux6
            $0.ptraceScope = seed % 7 == 0 ? 1 : 0
            $0.pidMax = 330
            $0.coreLimit = 1 << 20
        }
        for step in 0..<400 {
            let ready = m.kernel.tasks(after: 0, limit: 100).filter { $0.state == .running }.map(\.tid)
            guard let tid = ready.randomElement(using: &random) else { break }
            let call = call(by: tid, &random)
            _ = m.kernel.perform(call, by: tid)
            if step % 16 == 0 { m.kernel.advanceClock(by: Int64.random(in: 0...(3 * second), using: &random)) }
            let problems = m.kernel.checkInvariants()
            guard problems.isEmpty else {
                Issue.record("seed \(seed), step \(step), \(tid) \(call): \(problems)")
                return
            }
            if m.kernel.panicMessage != nil { break }
        }
        m.kernel.advanceClock(by: Int64.max)
        #expect(m.kernel.checkInvariants() == [])
    }

    private func call(by tid: Int32, _ random: inout RandomResourceTests.Generator) -> Syscall {
        func pick<T>(_ values: [T]) -> T { values[Int(random.next() % UInt64(values.count))] }
        func small() -> Int32 { Int32(random.next() % 14) }
        func number() -> Int32 {
            random.next() % 4 == 0 ? pick([Int32.min, Int32.min + 1, -2, -1, 0, 65, 1000, Int32.max]) : small()
        }
        func wide() -> Int64 {
            random.next() % 3 == 0 ? pick([Int64.min, -1, 1 << 31, 1 << 40, Int64.max - 1, Int64.max]) : Int64(small())
        }
        func set() -> SignalSet {
            SignalSet(bits: pick([0, UInt64.max, random.next(), random.next() & random.next()]))
        }
        func signal() -> Int32 { pick([1, 5, 9, 10, 12, 17, 18, 19, 20, 34, 64, number()]) }
        let thread = F.CLONE_VM | F.CLONE_SIGHAND | F.CLONE_THREAD | F.CLONE_FILES
        switch random.next() % 56 {
        case 0, 1: return .fork
        case 2: return .vfork
        case 3: return .clone(flags: thread, exitSignal: 0)
        case 4:
            return .clone(
                flags: pick([random.next(), F.CLONE_NEWPID, F.CLONE_PARENT, F.CLONE_PTRACE]),
                exitSignal: number()
            )
        case 5:
            var arguments = CloneArguments()
            arguments.flags = pick([0, random.next(), F.CLONE_CLEAR_SIGHAND, F.CLONE_PIDFD])
            arguments.exitSignal = wide()
            arguments.setTid = pick([[], [number()], [number(), number()]])
            arguments.size = pick([88, 88, wide()])
            return .clone3(arguments)
        case 6: return .execve(path: pick(["/bin/a", "", "/", "a/b/"]), argv: pick([[], [""], ["x", "y"]]))
        case 7: return tid == 1 ? .getpid : .exit(status: number())
        case 8: return tid == 1 ? .getpid : .exitGroup(status: number())
        case 9: return .unshare(flags: pick([random.next(), F.CLONE_NEWPID, F.CLONE_FS | F.CLONE_SYSVSEM]))
        case 10: return .setns(fd: number(), nstype: pick([F.CLONE_NEWPID, random.next()]))
        case 11, 12: return .wait4(pid: number(), options: W.WNOHANG | pick([0, W.__WALL, W.WUNTRACED]))
        case 13: return .wait4(pid: number(), options: UInt32(truncatingIfNeeded: wide()))
        case 14: return .waitid(idtype: small() % 5, id: number(), options: pick([4, 6, 14, 0x100_0004]) | W.WNOHANG)
        case 15: return .kill(pid: pick([number(), small()]), sig: signal())
        case 16: return .tgkill(tgid: number(), tid: number(), sig: signal())
        case 17: return .rtSigqueueinfo(pid: small(), sig: signal(), value: wide(), code: number())
        case 18: return .rtTgsigqueueinfo(tgid: small(), tid: small(), sig: signal(), value: wide(), code: number())
        case 19, 20:
            let handler = pick([SignalAction.Handler.SIG_DFL, .SIG_IGN, .handler, .handler])
            let action = SignalAction(handler: handler, flags: UInt32(truncatingIfNeeded: random.next()), mask: set())
            return .sigaction(sig: signal(), action: action)
        case 21: return .sigprocmask(how: number() % 4, set: set())
        case 22: return pick([.pause, .sigpending, .sigsuspend(mask: set())])
        case 23: return .sigtimedwait(set: set(), timeout: pick([nil, wide()]))
        case 24: return .signalfd(fd: pick([-1, number()]), mask: set(), flags: number())
        case 25: return .setpgid(pid: number(), pgid: number())
        case 26: return pick([.setsid, .getsid(pid: number()), .getpgid(pid: number()), .getppid])
        case 27:
            return .prctl(
                option: pick([1, 2, 3, 4, 15, 36, 38, 0x5961_6d61, number()]),
                arg: wide(),
                name: "é\u{1F600}"
            )
        case 28: return .setresuid(ruid: number(), euid: number(), suid: number())
        case 29: return .setrlimit(resource: number() % 17, cur: pick([0, 3, random.next()]), max: UInt64.max)
        case 30: return .setpriority(which: small() % 4, who: number(), prio: number())
        case 31: return pick([.nice(increment: number()), .getrusage(who: number()), .times, .schedYield])
        case 32: return .kcmp(pid1: number(), pid2: number(), type: number(), idx1: wide(), idx2: wide())
        case 33: return .pidfdOpen(pid: number(), flags: pick([0, 0x80, 0x800, number()]))
        case 34: return .pidfdSendSignal(pidfd: small(), sig: signal(), flags: pick([0, 1, 2, 4, number()]))
        case 35: return .pidfdGetfd(pidfd: small(), targetfd: number(), flags: 0)
        case 36: return pick([.pipe, .close(fd: number()), .dup(oldfd: number()), .poll(fd: number())])
        case 37: return pick([.read(fd: number(), count: wide()), .write(fd: number(), count: wide())])
        case 38: return .fcntl(fd: small(), cmd: number(), arg: wide())
        case 39: return .ioctl(fd: small(), request: pick([0x540E, 0x5422, 0x540F, 0x5410, number()]), arg: wide())
        case 40: return pick([.alarm(seconds: wide()), .nanosleep(seconds: wide(), nanoseconds: wide())])
        case 41: return .setitimer(which: number(), seconds: wide(), microseconds: wide())
        case 42: return .timerCreate(clockid: number(), notify: small() % 5, signo: signal())
        case 43: return .timerSettime(timerid: small() % 4, seconds: wide(), nanoseconds: wide())
        case 44: return .semget(key: number(), nsems: number(), semflg: number())
        case 45:
            let operation = SemaphoreOperation(num: number(), op: number(), flags: number())
            return .semop(semid: number(), sops: pick([[operation], [operation, operation]]))
        case 46: return .semctl(semid: number(), num: number(), cmd: number(), val: number())
        case 47: return .dup2(oldfd: number(), newfd: number())
        default: return .ptrace(trace(pick(Self.requests), number: number, wide: wide, set: set, signal: signal))
        }
    }

    private static let requests: [Int32] = [
        0, 3, 5, 7, 7, 7, 8, 9, 12, 13, 16, 17, 24, 24, 31, 32, 0x4200, 0x4201, 0x4202, 0x4203, 0x4206, 0x4206,
        0x4207,
        0x4208, 0x4209, 0x420a, 0x420b, 0x420e,
    ]

    private func trace(
        _ request: Int32,
        number: () -> Int32,
        wide: () -> Int64,
        set: () -> SignalSet,
        signal: () -> Int32
    ) -> PtraceArguments {
        var arguments = PtraceArguments(request: request)
        arguments.pid = abs(number() % 14)
        arguments.options = UInt32(truncatingIfNeeded: wide()) & 0x10_00ff
        arguments.sig = Int64(signal())
        arguments.addr = arguments.request == 0x4206 ? 0 : wide()
        arguments.data = wide()
        arguments.mask = set()
        arguments.off = wide()
        arguments.nr = wide()
        arguments.siginfo = SignalInfo(signo: number(), code: number(), pid: number(), uid: 0, status: number())
        var registers = Registers()
        registers.orig_rax = wide()
        registers.rax = wide()
        registers.rdi = wide()
        registers.rsi = wide()
        arguments.registers = registers
        return arguments
    }
}
