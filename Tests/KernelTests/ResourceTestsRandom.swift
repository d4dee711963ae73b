import Foundation
import Testing

@testable import Kernel

@Suite("Random calls on resources")
struct RandomResourceTests {
    @Test("no sequence of calls breaks what counts and queues promise", arguments: 0..<60 as Range<UInt64>)
    func sequences(seed: UInt64) throws {
        var machine = TestMachine()
        var random = Generator(state: seed)
        for step in 0..<300 {
            let ready = machine.kernel.tasks(after: 0, limit: 100).filter { $0.state == .running }.map(\.tid)
            guard let tid = ready.randomElement(using: &random) else { break }
            let call = call(by: tid, &random)
            _ = machine.kernel.perform(call, by: tid)
            if step % 10 == 0 { machine.kernel.advanceClock(by: Int64.random(in: 0...(3 * second), using: &random)) }
            let problems = machine.kernel.checkInvariants() + machine.kernel.resourceProblems()
            guard problems.isEmpty else {
                Issue.record("seed \(seed), step \(step), \(tid) \(call): \(problems)")
                return
            }
            if machine.kernel.panicMessage != nil { break }
        }
        machine.kernel.advanceClock(by: 1000 * second)
        #expect(machine.kernel.resourceProblems() == [])
    }

    private func call(by tid: Int32, _ random: inout Generator) -> Syscall {
        func number(_ range: ClosedRange<Int32>) -> Int32 { Int32.random(in: range, using: &random) }
        func operation() -> SemaphoreOperation {
            let choices: [Int32] = [0, 0, SemaphoreFlags.SEM_UNDO, SemaphoreFlags.IPC_NOWAIT]
            let flags = choices[Int(number(0...3))]
            return SemaphoreOperation(num: number(0...2), op: number(-2...2), flags: flags)
        }
        let thread =
            CloneFlags.CLONE_VM | CloneFlags.CLONE_SIGHAND | CloneFlags.CLONE_THREAD | CloneFlags.CLONE_SYSVSEM
        switch number(0...33) {
        case 0, 1, 2: return .fork
        case 3: return .clone(flags: thread | CloneFlags.CLONE_FILES, exitSignal: 0)
        case 4: return tid == 1 ? .getpid : .exit(status: 0)
        case 5: return tid == 1 ? .getpid : .exitGroup(status: 0)
        case 6, 7: return .wait4(pid: -1, options: WaitOptions.WNOHANG)
        case 8: return .kill(pid: number(2...12), sig: ([9, 10, 18, 19, 14] as [Int32])[Int(number(0...4))])
        case 9: return .sigaction(sig: 10, action: SignalAction(handler: .handler, flags: SigactionFlags.SA_RESTART))
        case 10: return .semget(key: 0, nsems: 3, semflg: 0)
        case 11, 12, 13: return .semop(semid: number(0...3), sops: [operation()])
        case 14: return .semop(semid: number(0...3), sops: [operation(), operation(), operation()])
        case 15: return .semctl(semid: number(0...3), num: number(0...3), cmd: SemctlCommand.SETVAL, val: number(0...2))
        case 16: return number(0...3) == 0 ? .semctl(semid: number(0...3), num: 0, cmd: 0, val: 0) : .getpid
        case 17, 18: return .pipe
        case 19: return .read(fd: number(0...9), count: Int64(number(0...9000)))
        case 20: return .write(fd: number(0...9), count: Int64(number(0...70_000)))
        case 21: return .close(fd: number(0...9))
        case 22: return .dup2(oldfd: number(0...9), newfd: number(0...9))
        case 23: return .pidfdOpen(pid: number(1...12), flags: 0)
        case 24: return .pidfdGetfd(pidfd: number(0...9), targetfd: number(0...9), flags: 0)
        case 25: return .alarm(seconds: Int64(number(0...5)))
        case 26: return .nanosleep(seconds: Int64(number(0...5)), nanoseconds: 7)
        case 27: return .timerCreate(clockid: number(0...3), notify: number(0...1), signo: 10)
        case 28: return .timerSettime(timerid: number(0...2), seconds: Int64(number(0...3)), nanoseconds: 0)
        case 29: return .setitimer(which: number(0...2), seconds: Int64(number(0...3)), microseconds: 0)
        case 30: return .signalfd(fd: -1, mask: SignalSet(10, 14), flags: 0)
        case 31: return .sigtimedwait(set: SignalSet(10), timeout: Int64(number(0...3000)))
        case 32: return .unshare(flags: CloneFlags.CLONE_FILES | CloneFlags.CLONE_SYSVSEM)
        default: return .execve(path: "/bin/puppet", argv: [])
        }
    }

    /// SplitMix64.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
    }
}

@Suite("The accounting file and Debian's tools")
struct AccountingToolTests {
    private static let dumpAcct = "/usr/sbin/dump-acct"

    @Test("dump-acct reads the records", .enabled(if: FileManager.default.isExecutableFile(atPath: dumpAcct)))
    func dump() throws {
        var machine = TestMachine()
        try machine.value(.open(path: "/tmp/pacct", flags: OpenFlags.O_CREAT))
        try machine.value(.acct(path: "/tmp/pacct"))
        let child = try machine.fork()
        try machine.value(.setresuid(ruid: 7, euid: 7, suid: 7), by: child)
        try machine.call(.execve(path: "/bin/puppet", argv: []), by: child)
        machine.kernel.advanceClock(by: 4 * second)
        try machine.value(.kill(pid: child, sig: Signal.SIGKILL))
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("pacct-\(UUID().uuidString)")
        try Data(machine.kernel.accountingFile).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.dumpAcct)
        process.arguments = [file.path]
        let output = Foundation.Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let columns = text.split(separator: "|").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        #expect(columns.first == "puppet")
        #expect(columns.contains("v3"))
        #expect(columns.contains("\(child)"))
        #expect(columns.contains { $0.hasSuffix("X") }, "killed by a signal")
        #expect(columns.contains("400.00"), "four seconds, in ticks")
    }
}
