import Testing

@testable import Kernel

// Short words for what the rules' tests do all the time. Everything goes through `TestMachine.call`, which checks the
// kernel's invariants after every command.

typealias F = CloneFlags
typealias W = WaitOptions
typealias S = Signal
typealias P = PtraceRequest
typealias O = PtraceOptions

/// What wait4 found: a pid and a status word; 0 and 0 when WNOHANG found nothing.
struct Waited: Equatable, CustomStringConvertible {
    var pid: Int32
    var status: Int32

    init(_ pid: Int32, _ status: Int32) {
        self.pid = pid
        self.status = status
    }

    var description: String { "\(pid) 0x\(String(UInt32(bitPattern: status), radix: 16))" }
}

/// So that a failed expectation does not print every table.
extension Kernel: CustomTestStringConvertible {
    /// A few words instead of all tables.
    public var testDescription: String { "a kernel with \(taskCount) tasks at event \(seq)" }
}

extension Call {
    var waited: Waited? {
        guard state == .returned else { return nil }
        if case .wait(let status, _) = data { return Waited(Int32(value), status) }
        return Waited(Int32(value), 0)
    }
    /// The siginfo of waitid, sigtimedwait and PTRACE_GETSIGINFO.
    var info: SignalInfo? {
        switch data {
        case .waitInfo(let info, _), .siginfo(let info): info
        default: nil
        }
    }
    var usage: ResourceUsage? {
        switch data {
        case .wait(_, let usage), .waitInfo(_, let usage), .rusage(let usage): usage
        default: nil
        }
    }
    var message: Int64? { if case .message(let message) = data { message } else { nil } }
    var set: SignalSet? {
        switch data {
        case .set(let set), .oldMask(let set), .mask(let set): set
        default: nil
        }
    }
    var oldAction: SignalAction? { if case .oldAction(let action) = data { action } else { nil } }
    var arg: Int64? { if case .arg(let arg) = data { arg } else { nil } }
}

/// The flags of pthread_create.
let threadFlags = F.CLONE_VM | F.CLONE_FS | F.CLONE_FILES | F.CLONE_SIGHAND | F.CLONE_THREAD | F.CLONE_SYSVSEM

/// The status word of a stop.
func stopped(_ sig: Int32) -> Int32 { sig << 8 | 0x7f }
/// The status word of a ptrace event stop.
func event(_ number: Int32, _ sig: Int32 = S.SIGTRAP) -> Int32 { (number << 8 | sig) << 8 | 0x7f }

extension TestMachine {
    // Making and ending

    /// A process forked by init: unlike init, it can be killed.
    mutating func process(by tid: Int32 = 1) throws -> Int32 { try fork(by: tid) }

    /// A process in a session of its own, and so not in init's orphaned group.
    mutating func sessionLeader(by tid: Int32 = 1) throws -> Int32 {
        let pid = try fork(by: tid)
        try value(.setsid, by: pid)
        return pid
    }

    mutating func thread(by tid: Int32) throws -> Int32 {
        Int32(try value(.clone(flags: threadFlags, exitSignal: 0), by: tid))
    }

    mutating func clone(_ flags: UInt64, _ sig: Int32 = S.SIGCHLD, by tid: Int32) throws -> Int32 {
        Int32(try value(.clone(flags: flags, exitSignal: sig), by: tid))
    }

    /// A child in its own, new process group, in the session of its parent.
    mutating func groupLeader(by tid: Int32) throws -> Int32 {
        let pid = try fork(by: tid)
        try value(.setpgid(pid: 0, pgid: 0), by: pid)
        return pid
    }

    mutating func exit(_ tid: Int32, _ status: Int32 = 0) throws {
        let call = try call(.exitGroup(status: status), by: tid)
        #expect(call.state == .noReturn)
    }

    /// The exit system call: of one thread.
    mutating func exitThread(_ tid: Int32, _ status: Int32 = 0) throws {
        #expect(try call(.exit(status: status), by: tid).state == .noReturn)
    }

    /// A dead child of `tid` that nobody has waited for.
    mutating func zombie(by tid: Int32, _ status: Int32 = 0) throws -> Int32 {
        let pid = try fork(by: tid)
        try exit(pid, status)
        return pid
    }

    mutating func exec(_ tid: Int32, _ path: String = "/bin/puppet") throws {
        try call(.execve(path: path, argv: []), by: tid)
    }

    // Signals

    mutating func kill(_ pid: Int32, _ sig: Int32, by tid: Int32 = 1) throws {
        try value(.kill(pid: pid, sig: sig), by: tid)
    }

    mutating func catchSignal(_ sig: Int32, flags: UInt32 = 0, mask: SignalSet = SignalSet(), by tid: Int32) throws {
        try value(.sigaction(sig: sig, action: SignalAction(handler: .handler, flags: flags, mask: mask)), by: tid)
    }

    mutating func ignore(_ sig: Int32, by tid: Int32) throws {
        try value(.sigaction(sig: sig, action: SignalAction(handler: .SIG_IGN)), by: tid)
    }

    mutating func block(_ signals: Int32..., by tid: Int32) throws {
        var set = SignalSet()
        for sig in signals { set.insert(sig) }
        try value(.sigprocmask(how: HowToMask.SIG_BLOCK, set: set), by: tid)
    }

    mutating func unblock(_ signals: Int32..., by tid: Int32) throws {
        var set = SignalSet()
        for sig in signals { set.insert(sig) }
        try value(.sigprocmask(how: HowToMask.SIG_UNBLOCK, set: set), by: tid)
    }

    mutating func prctl(_ option: Int32, _ arg: Int64, by tid: Int32) throws {
        try value(.prctl(option: option, arg: arg, name: ""), by: tid)
    }

    /// Gives up root for good.
    mutating func become(_ uid: Int32, _ tid: Int32) throws {
        try value(.setresuid(ruid: uid, euid: uid, suid: uid), by: tid)
    }

    // Waiting

    /// wait4 that does not block.
    mutating func wait(
        _ pid: Int32 = -1,
        _ options: UInt32 = 0,
        by tid: Int32 = 1,
        at location: SourceLocation = #_sourceLocation
    ) throws -> Waited {
        let call = try call(.wait4(pid: pid, options: options | W.WNOHANG), by: tid, at: location)
        return try #require(call.waited, "wait4 by \(tid) failed: \(call)", sourceLocation: location)
    }

    /// waitid with WNOHANG: what it found, nil when nothing.
    mutating func waitid(_ options: UInt32, pid: Int32 = 0, by tid: Int32 = 1) throws -> SignalInfo? {
        let call = try call(
            .waitid(idtype: pid == 0 ? IDType.P_ALL : IDType.P_PID, id: pid, options: options | W.WNOHANG),
            by: tid
        )
        #expect(call.state == .returned && call.value == 0)
        return call.info
    }

    mutating func waitErrno(_ pid: Int32 = -1, _ options: UInt32 = W.WNOHANG, by tid: Int32 = 1) throws -> Errno.Name? {
        try errno(.wait4(pid: pid, options: options), by: tid)
    }

    /// A call that must block; ask `now` about it later.
    @discardableResult
    mutating func blocked(
        _ syscall: Syscall,
        by tid: Int32 = 1,
        at location: SourceLocation = #_sourceLocation
    ) throws -> Call {
        let call = try call(syscall, by: tid, at: location)
        #expect(call.state == .blocked, "\(syscall) by \(tid) did not block", sourceLocation: location)
        return call
    }

    /// What has become of a call.
    func now(_ call: Call) throws -> Call { try #require(kernel.call(call.id)) }

    // Tracing

    @discardableResult
    mutating func trace(
        _ request: Int32,
        _ pid: Int32,
        by tid: Int32,
        at location: SourceLocation = #_sourceLocation,
        _ change: (inout PtraceArguments) -> Void = { _ in }
    ) throws -> Call {
        var arguments = PtraceArguments(request: request)
        arguments.pid = pid
        change(&arguments)
        return try call(.ptrace(arguments), by: tid, at: location)
    }

    mutating func traceErrno(
        _ request: Int32,
        _ pid: Int32,
        by tid: Int32,
        _ change: (inout PtraceArguments) -> Void = { _ in }
    ) throws -> Errno.Name? {
        try trace(request, pid, by: tid, change).errno?.name
    }

    mutating func resume(
        _ pid: Int32,
        _ sig: Int32 = 0,
        by tid: Int32,
        with request: Int32 = P.PTRACE_CONT,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        let call = try trace(request, pid, by: tid, at: location) { $0.sig = Int64(sig) }
        #expect(call.state == .returned, "\(pid) was not resumed: \(call)", sourceLocation: location)
    }

    /// Seizes without stopping.
    mutating func seize(_ pid: Int32, _ options: UInt32 = 0, by tid: Int32) throws {
        #expect(try trace(P.PTRACE_SEIZE, pid, by: tid) { $0.options = options }.state == .returned)
    }

    /// Attaches, and collects the stop.
    mutating func attach(_ pid: Int32, _ options: UInt32 = 0, by tid: Int32) throws {
        #expect(try trace(P.PTRACE_ATTACH, pid, by: tid).state == .returned)
        #expect(try wait(pid, W.__WALL, by: tid) == Waited(pid, stopped(S.SIGSTOP)))
        if options != 0 { try trace(P.PTRACE_SETOPTIONS, pid, by: tid) { $0.options = options } }
    }

    // Looking

    func view(_ tid: Int32, at location: SourceLocation = #_sourceLocation) throws -> TaskView {
        try #require(kernel.task(tid), "no task \(tid)", sourceLocation: location)
    }

    /// Events after a mark, oldest first.
    func events(after mark: UInt64) -> [Event] { kernel.events(after: mark, limit: 100_000) }

    /// The types of a task's events after a mark, oldest first.
    func trail(of tid: Int32, after mark: UInt64) -> [EventType] {
        events(after: mark).filter { $0.task == tid }.map(\.type)
    }

    /// The signals that a task took after a mark, oldest first.
    func taken(by tid: Int32, after mark: UInt64 = 0) -> [Int32] {
        events(after: mark).filter { $0.type == .signal_deliver && $0.task == tid }.map(\.arguments.0)
    }

    /// The signals generated for a task after a mark and not dropped, oldest first.
    func sent(to tid: Int32, after mark: UInt64 = 0) -> [Int32] {
        events(after: mark).filter { $0.type == .signal_generate && $0.task == tid && $0.arguments.4 == 0 }
            .map(\.arguments.0)
    }

    /// The sequence number of the first event of a type by a task after a mark.
    func seq(_ type: EventType, _ tid: Int32, after mark: UInt64 = 0) throws -> UInt64 {
        try #require(events(after: mark).first { $0.type == type && $0.task == tid }, "no \(type) of \(tid)").seq
    }
}
