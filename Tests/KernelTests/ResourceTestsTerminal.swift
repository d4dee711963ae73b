import Testing

@testable import Kernel

@Suite("Terminals")
struct TerminalTests {
    /// A session of its own with tty1 as its terminal at descriptor 3, and a background child in group of its own.
    private func session() throws -> (machine: TestMachine, leader: Int32, child: Int32) {
        var machine = TestMachine()
        let leader = try machine.fork()
        try machine.value(.setsid, by: leader)
        #expect(try machine.value(.open(path: "/dev/tty1", flags: OpenFlags.O_RDWR), by: leader) == 3)
        let child = try machine.fork(by: leader)
        try machine.value(.setpgid(pid: child, pgid: 0), by: child)
        return (machine, leader, child)
    }

    private func ioctl(_ request: Int32, _ arg: Int64 = 0) -> Syscall { .ioctl(fd: 3, request: request, arg: arg) }

    @Test("a session leader acquires the terminal that it opens, others do not")
    func acquire() throws {
        var (machine, leader, _) = try session()
        #expect(try machine.value(ioctl(IoctlRequest.TIOCGPGRP), by: leader) == Int64(leader))
        #expect(try machine.value(ioctl(IoctlRequest.TIOCGSID), by: leader) == Int64(leader))
        #expect(machine.kernel.task(leader)?.tty == 1)
        let other = try machine.fork()
        try machine.value(.open(path: "/dev/tty2", flags: OpenFlags.O_RDWR), by: other)
        #expect(try machine.errno(ioctl(IoctlRequest.TIOCGPGRP), by: other) == .ENOTTY)
        #expect(try machine.errno(ioctl(IoctlRequest.TIOCSCTTY), by: other) == .EPERM)
        try machine.value(.setsid, by: other)
        #expect(try machine.value(ioctl(IoctlRequest.TIOCSCTTY), by: other) == 0)
        #expect(try machine.errno(ioctl(0x5401), by: other) == .ENOTTY)
        try machine.value(.open(path: "/dev/null", flags: 0), by: other)
        #expect(try machine.errno(.ioctl(fd: 4, request: IoctlRequest.TIOCGPGRP, arg: 0), by: other) == .ENOTTY)
    }

    @Test("a background reader is stopped by SIGTTIN and reads when its group is in the foreground")
    func background() throws {
        var (machine, leader, child) = try session()
        let read = try machine.call(.read(fd: 3, count: 1), by: child)
        #expect(read.state == .blocked)
        #expect(machine.state(child) == .stopped)
        try machine.value(ioctl(IoctlRequest.TIOCSPGRP, Int64(child)), by: leader)
        try machine.value(.kill(pid: child, sig: Signal.SIGCONT))
        #expect(machine.state(child) == .sleeping)
        #expect(machine.kernel.call(read.id)?.state == .blocked)
        // The leader is in the background now: changing the foreground stops it.
        let change = try machine.call(ioctl(IoctlRequest.TIOCSPGRP, Int64(leader)), by: leader)
        #expect(change.state == .blocked || change.errno?.name == .ENOTTY)
    }

    @Test("a background reader that ignores SIGTTIN gets EIO, one that catches it EINTR")
    func backgroundErrors() throws {
        var (machine, _, child) = try session()
        try machine.value(.sigaction(sig: Signal.SIGTTIN, action: SignalAction(handler: .SIG_IGN)), by: child)
        #expect(try machine.errno(.read(fd: 3, count: 1), by: child) == .EIO)
        let action = SignalAction(handler: .handler, flags: SigactionFlags.SA_RESTART)
        try machine.value(.sigaction(sig: Signal.SIGTTIN, action: action), by: child)
        #expect(try machine.errno(.read(fd: 3, count: 1), by: child) == .EINTR)
        #expect(machine.state(child) == .running)
    }

    @Test("tcsetpgrp wants a group of the caller's session")
    func foreground() throws {
        var (machine, leader, child) = try session()
        #expect(try machine.errno(ioctl(IoctlRequest.TIOCSPGRP, -1), by: leader) == .EINVAL)
        #expect(try machine.errno(ioctl(IoctlRequest.TIOCSPGRP, 99), by: leader) == .ESRCH)
        #expect(try machine.errno(ioctl(IoctlRequest.TIOCSPGRP, 1), by: leader) == .EPERM)
        try machine.value(ioctl(IoctlRequest.TIOCSPGRP, Int64(child)), by: leader)
        #expect(machine.kernel.task(leader)?.ttyForeground == child)
    }

    @Test("the death of the session leader hangs up the foreground group and frees the terminal")
    func leaderDies() throws {
        var (machine, leader, child) = try session()
        try machine.value(ioctl(IoctlRequest.TIOCSPGRP, Int64(child)), by: leader)
        try machine.call(.exitGroup(status: 0), by: leader)
        #expect(machine.kernel.task(child)?.exitCode == Signal.SIGHUP)
        #expect(machine.events(.disassociate_ctty).count == 1)
        let next = try machine.fork()
        try machine.value(.setsid, by: next)
        try machine.value(.open(path: "/dev/tty1", flags: OpenFlags.O_RDWR), by: next)
        #expect(machine.kernel.task(next)?.tty == 1)
    }

    @Test("TIOCNOTTY by the leader sends SIGHUP and SIGCONT and takes the terminal from the whole session")
    func giveUp() throws {
        var (machine, leader, child) = try session()
        let caught = SignalAction(handler: .handler)
        for sig in [Signal.SIGHUP, Signal.SIGCONT] {
            try machine.value(.sigaction(sig: sig, action: caught), by: leader)
        }
        try machine.value(ioctl(IoctlRequest.TIOCNOTTY), by: leader)
        let delivered = machine.events(.signal_deliver).filter { $0.task == leader }.map(\.arguments.0)
        #expect(Set(delivered) == [Signal.SIGHUP, Signal.SIGCONT])
        #expect(machine.kernel.task(child)?.tty == 0)
        #expect(try machine.errno(ioctl(IoctlRequest.TIOCNOTTY), by: leader) == .ENOTTY)
    }
}
