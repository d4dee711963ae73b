import Testing

@testable import Kernel

@Suite("Limits, priority, usage and accounting")
struct LimitTests {
    @Test("setrlimit refuses in Linux's order")
    func limits() throws {
        var machine = TestMachine()
        let nproc = Resource.RLIMIT_NPROC
        #expect(try machine.errno(.setrlimit(resource: 16, cur: 2, max: 1)) == .EINVAL)
        #expect(try machine.errno(.setrlimit(resource: -1, cur: 0, max: 0)) == .EINVAL)
        #expect(try machine.errno(.setrlimit(resource: nproc, cur: 2, max: 1)) == .EINVAL)
        try machine.value(.setrlimit(resource: nproc, cur: 5, max: 10))
        #expect(try machine.errno(.setrlimit(resource: nproc, cur: 5, max: 11)) == .EPERM)
        #expect(try machine.errno(.getrlimit(resource: 16)) == .EINVAL)
    }

    @Test("a child starts with its parent's limits and changes only its own")
    func sharing() throws {
        var machine = TestMachine()
        let nproc = Resource.RLIMIT_NPROC
        try machine.value(.setrlimit(resource: nproc, cur: 50, max: 100))
        let child = try machine.fork()
        #expect(try machine.call(.getrlimit(resource: nproc), by: child).data == .limit(cur: 50, max: 100))
        try machine.value(.setrlimit(resource: nproc, cur: 9, max: 9), by: child)
        #expect(try machine.call(.getrlimit(resource: nproc)).data == .limit(cur: 50, max: 100))
        #expect(try machine.call(.getrlimit(resource: nproc), by: child).data == .limit(cur: 9, max: 9))
    }

    @Test("nice that changes nothing needs no leave; a task with more capabilities is not touched")
    func niceOfOthers() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        try machine.value(.nice(increment: -20), by: child)
        try machine.value(.setresuid(ruid: 1001, euid: 1001, suid: 1001), by: child)
        #expect(try machine.value(.nice(increment: -1), by: child) == -20)
        // Only its effective user has changed: it could take root's capabilities up again.
        let root = try machine.fork()
        try machine.value(.setresuid(ruid: -1, euid: 1001, suid: -1), by: root)
        #expect(try machine.errno(.setpriority(which: 0, who: root, prio: 19), by: child) == .EPERM)
        try machine.value(.setresuid(ruid: -1, euid: 0, suid: -1), by: root)
        try machine.value(.setresuid(ruid: 1001, euid: 1001, suid: 1001), by: root)
        #expect(try machine.value(.setpriority(which: 0, who: root, prio: 19), by: child) == 0)
    }

    @Test("nice values are cut to -20...19, and only root lowers them")
    func priority() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        #expect(try machine.value(.nice(increment: 100), by: child) == 19)
        #expect(try machine.value(.nice(increment: Int32.min), by: child) == -20)
        try machine.value(.setpriority(which: 0, who: child, prio: 5))
        try machine.value(.setresuid(ruid: 7, euid: 7, suid: 7), by: child)
        #expect(try machine.errno(.nice(increment: -1), by: child) == .EPERM)
        #expect(try machine.errno(.setpriority(which: 0, who: 0, prio: 4), by: child) == .EACCES)
        #expect(try machine.errno(.setpriority(which: 0, who: 1, prio: 4), by: child) == .EPERM)
        #expect(try machine.value(.getpriority(which: 2, who: 7)) == 5)
        #expect(try machine.value(.getpriority(which: 1, who: 0)) == 0)
        #expect(try machine.errno(.getpriority(which: 0, who: 99)) == .ESRCH)
        #expect(try machine.errno(.getpriority(which: 1, who: 99)) == .ESRCH)
        #expect(try machine.errno(.setpriority(which: 3, who: 0, prio: 0)) == .EINVAL)
    }

    @Test("a parent is credited with a child's time only when it has waited for it")
    func usage() throws {
        var machine = TestMachine()
        let child = try machine.fork()
        let grandchild = try machine.fork(by: child)
        machine.kernel.advanceClock(by: 3 * second)
        try machine.call(.exitGroup(status: 0), by: grandchild)
        try machine.value(.wait4(pid: grandchild, options: 0), by: child)
        #expect(try cutime(&machine, child) == second)
        try machine.call(.exitGroup(status: 0), by: child)
        #expect(try cutime(&machine, 1) == 0)
        try machine.value(.wait4(pid: child, options: 0))
        #expect(try cutime(&machine, 1) == 2 * second)
        #expect(try machine.errno(.getrusage(who: 7)) == .EINVAL)
        let times = try machine.call(.times)
        #expect(times.value == 300)
        #expect(times.data == .times(utime: 100, stime: 0, cutime: 200, cstime: 0))
    }

    private func cutime(_ machine: inout TestMachine, _ tid: Int32) throws -> Int64? {
        guard case .rusage(let usage) = try machine.call(.getrusage(who: -1), by: tid).data else { return nil }
        return usage.utime
    }

    @Test("a released thread's time stays with its process")
    func threads() throws {
        var machine = TestMachine()
        let flags = CloneFlags.CLONE_VM | CloneFlags.CLONE_SIGHAND | CloneFlags.CLONE_THREAD
        let thread = Int32(try machine.value(.clone(flags: flags, exitSignal: 0)))
        machine.kernel.advanceClock(by: 2 * second)
        try machine.call(.exit(status: 0), by: thread)
        #expect(machine.state(thread) == nil)
        guard case .rusage(let usage) = try machine.call(.getrusage(who: 0)).data else {
            Issue.record("getrusage stores a usage")
            return
        }
        #expect(usage.utime == 2 * second)
    }

    @Test("acct writes one version 3 record of 64 bytes for each process that ends")
    func accounting() throws {
        var machine = TestMachine()
        #expect(try machine.errno(.acct(path: "/var/log/pacct")) == .ENOENT)
        #expect(try machine.errno(.acct(path: "/dev/null")) == .EACCES)
        #expect(try machine.errno(.acct(path: "/tmp")) == .EISDIR)
        try machine.value(.open(path: "/var/log/pacct", flags: OpenFlags.O_CREAT))
        try machine.value(.acct(path: "/var/log/pacct"))
        let child = try machine.fork()
        machine.kernel.advanceClock(by: 2 * second)
        try machine.call(.exitGroup(status: 3), by: child)
        let bytes = machine.kernel.accountingFile
        try #require(bytes.count == 64)
        func word(_ offset: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << (8 * $1) } }
        #expect(bytes[0] == 1, "AFORK")
        #expect(bytes[1] == 3)
        #expect(word(4) == 0x300)
        #expect(word(16) == UInt32(child))
        #expect(word(20) == 1)
        #expect(Float(bitPattern: word(28)) == 200)
        #expect(bytes[32] == 100 && bytes[33] == 0, "a second of user time")
        #expect(String(decoding: bytes[48...].prefix { $0 != 0 }, as: UTF8.self) == "init")
        try machine.value(.acct(path: nil))
        let other = try machine.fork()
        try machine.value(.kill(pid: other, sig: Signal.SIGKILL))
        #expect(machine.kernel.accountingFile.count == 64)
        try machine.value(.acct(path: "/var/log/pacct"))
        let last = try machine.fork()
        try machine.value(.kill(pid: last, sig: Signal.SIGKILL))
        #expect(machine.kernel.accountingFile.count == 128)
        #expect(machine.kernel.accountingFile[64] == 0x11, "AFORK and AXSIG")
    }

    @Test(
        "times are written as 13 bits and a base-8 exponent",
        arguments: [(0, 0), (8191, 8191), (8192, 0x2400), (8196, 0x2401), (Int64.max, 0xffff), (-5, 0)]
            as [(Int64, UInt16)]
    )
    func compact(value: Int64, expected: UInt16) {
        #expect(Accounting.compact(value) == expected)
    }
}
