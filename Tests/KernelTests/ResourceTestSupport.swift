import Testing

@testable import Kernel

/// A kernel whose init does nothing by itself, driven call by call.
struct TestMachine {
    var kernel: Kernel

    init(_ configure: (inout Configuration) -> Void = { _ in }) {
        var configuration = Configuration()
        configuration.initMode = .manual
        configure(&configuration)
        kernel = Kernel(configuration: configuration)
    }

    /// A task makes a call; the call's record, which also tells when it blocked or failed.
    @discardableResult
    mutating func call(
        _ syscall: Syscall,
        by tid: Int32 = 1,
        at location: SourceLocation = #_sourceLocation
    ) throws -> Call {
        let outcome = kernel.perform(syscall, by: tid)
        #expect(kernel.checkInvariants() + kernel.resourceProblems() == [], sourceLocation: location)
        guard case .made(let call) = outcome else {
            Issue.record("task \(tid) could not make \(syscall): \(outcome)", sourceLocation: location)
            throw Refused()
        }
        return call
    }

    /// The value that a call returns.
    @discardableResult
    mutating func value(
        _ syscall: Syscall,
        by tid: Int32 = 1,
        at location: SourceLocation = #_sourceLocation
    ) throws -> Int64 {
        let call = try call(syscall, by: tid, at: location)
        #expect(call.state == .returned, "\(syscall) by \(tid)", sourceLocation: location)
        return call.value
    }

    /// The error that a call fails with, nil when it does not; every refusal explains itself.
    mutating func errno(
        _ syscall: Syscall,
        by tid: Int32 = 1,
        at location: SourceLocation = #_sourceLocation
    ) throws -> Errno.Name? {
        let call = try call(syscall, by: tid, at: location)
        if let errno = call.errno { #expect(errno.why != .plain, "\(syscall)", sourceLocation: location) }
        return call.errno?.name
    }

    mutating func fork(by tid: Int32 = 1) throws -> Int32 { Int32(try value(.fork, by: tid)) }

    /// Events of one type since the beginning.
    func events(_ type: EventType) -> [Event] { kernel.events(after: 0, limit: 100_000).filter { $0.type == type } }

    func state(_ tid: Int32) -> TaskState? { kernel.task(tid)?.state }

    struct Refused: Error {}
}

extension Call {
    /// What getitimer, setitimer, timer_gettime and timer_settime answer with.
    var remaining: Int64? {
        if case .remaining(let nanoseconds) = data { nanoseconds } else { nil }
    }
    var revents: Int32? {
        if case .revents(let events) = data { events } else { nil }
    }
}

let second: Int64 = 1_000_000_000
