/// Signal numbers, names and default actions (`signal(7)`, `include/linux/signal.h`).
///
/// A signal is its number, 1 to 64, as in the kernel: 1 to 31 standard, 32 to 64 real-time. 0 means "only the checks".
package enum Signal {
    package static let SIGHUP: Int32 = 1
    package static let SIGINT: Int32 = 2
    package static let SIGQUIT: Int32 = 3
    package static let SIGILL: Int32 = 4
    package static let SIGTRAP: Int32 = 5
    package static let SIGABRT: Int32 = 6
    package static let SIGBUS: Int32 = 7
    package static let SIGFPE: Int32 = 8
    package static let SIGKILL: Int32 = 9
    package static let SIGUSR1: Int32 = 10
    package static let SIGSEGV: Int32 = 11
    package static let SIGUSR2: Int32 = 12
    package static let SIGPIPE: Int32 = 13
    package static let SIGALRM: Int32 = 14
    package static let SIGTERM: Int32 = 15
    package static let SIGCHLD: Int32 = 17
    package static let SIGCONT: Int32 = 18
    package static let SIGSTOP: Int32 = 19
    package static let SIGTSTP: Int32 = 20
    package static let SIGTTIN: Int32 = 21
    package static let SIGTTOU: Int32 = 22
    package static let SIGURG: Int32 = 23
    package static let SIGXCPU: Int32 = 24
    package static let SIGVTALRM: Int32 = 26
    package static let SIGPROF: Int32 = 27
    package static let SIGWINCH: Int32 = 28
    package static let SIGSYS: Int32 = 31
    /// The lowest real-time signal as the kernel counts; libraries keep the first two for themselves.
    package static let SIGRTMIN: Int32 = 32
    /// The highest signal number, `_NSIG`.
    package static let highest: Int32 = 64

    private static let standardNames: [String] = [
        "0", "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGBUS", "SIGFPE", "SIGKILL", "SIGUSR1",
        "SIGSEGV", "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGTERM", "SIGSTKFLT", "SIGCHLD", "SIGCONT", "SIGSTOP", "SIGTSTP",
        "SIGTTIN", "SIGTTOU", "SIGURG", "SIGXCPU", "SIGXFSZ", "SIGVTALRM", "SIGPROF", "SIGWINCH", "SIGIO", "SIGPWR",
        "SIGSYS",
    ]
    private static let names: [String] =
        standardNames + (32...64).map { $0 == 32 ? "SIGRTMIN" : $0 == 64 ? "SIGRTMAX" : "SIGRTMIN+\($0 - 32)" }

    /// The name of a signal: `SIGCHLD`, `SIGRTMIN+2`; the decimal number when no signal has that number.
    package static func name(_ signal: Int32) -> String {
        signal >= 1 && signal <= highest ? names[Int(signal)] : String(signal)
    }

    /// The number that a name stands for, or nil. `SIGRTMIN+n`, `SIGRTMAX-n` and the usual synonyms are understood.
    package static func number(_ name: String) -> Int32? {
        if let number = names.firstIndex(of: name), number > 0 { return Int32(number) }
        switch name {
        case "SIGIOT": return 6
        case "SIGCLD": return 17
        case "SIGPOLL": return 29
        default: break
        }
        if name.hasPrefix("SIGRTMIN+"), let offset = Int32(name.dropFirst(9)), (0...32).contains(offset) {
            return SIGRTMIN + offset
        }
        if name.hasPrefix("SIGRTMAX-"), let offset = Int32(name.dropFirst(9)), (0...32).contains(offset) {
            return highest - offset
        }
        return nil
    }

    /// `valid_signal()` without 0: is this the number of a signal?
    package static func isValid(_ signal: Int32) -> Bool { signal >= 1 && signal <= highest }
}

/// A set of signals, `sigset_t`: bit n-1 stands for signal n, as in `/proc/PID/status`.
package struct SignalSet: Hashable, Sendable {
    package var bits: UInt64

    package init(bits: UInt64 = 0) { self.bits = bits }

    package init(_ signals: Int32...) {
        bits = 0
        for signal in signals { insert(signal) }
    }

    package var isEmpty: Bool { bits == 0 }

    /// The bit of one signal; 0 for a number that is no signal.
    @inline(__always)
    package static func bit(_ signal: Int32) -> UInt64 { signal >= 1 && signal <= 64 ? 1 << UInt64(signal - 1) : 0 }

    @inline(__always)
    package func contains(_ signal: Int32) -> Bool { bits & Self.bit(signal) != 0 }
    package mutating func insert(_ signal: Int32) { bits |= Self.bit(signal) }
    package mutating func remove(_ signal: Int32) { bits &= ~Self.bit(signal) }

    /// The members in ascending order of number.
    package var members: [Int32] {
        var result: [Int32] = []
        var rest = bits
        while rest != 0 {
            result.append(Int32(rest.trailingZeroBitCount) + 1)
            rest &= rest - 1
        }
        return result
    }

    /// The members' names in ascending order of number.
    package var names: [String] { members.map(Signal.name) }

    package static func | (a: SignalSet, b: SignalSet) -> SignalSet { SignalSet(bits: a.bits | b.bits) }
    package static func & (a: SignalSet, b: SignalSet) -> SignalSet { SignalSet(bits: a.bits & b.bits) }
    package static func - (a: SignalSet, b: SignalSet) -> SignalSet { SignalSet(bits: a.bits & ~b.bits) }

    /// SIGKILL and SIGSTOP, which nothing blocks, catches or ignores.
    package static let unblockable = SignalSet(Signal.SIGKILL, Signal.SIGSTOP)
    /// The signals whose default action is to stop the process (`SIG_KERNEL_STOP_MASK`).
    package static let stop = SignalSet(Signal.SIGSTOP, Signal.SIGTSTP, Signal.SIGTTIN, Signal.SIGTTOU)
    /// The signals whose default action is to be ignored (`SIG_KERNEL_IGNORE_MASK`).
    package static let ignoredByDefault = SignalSet(Signal.SIGCHLD, Signal.SIGCONT, Signal.SIGURG, Signal.SIGWINCH)
    /// The signals whose default action dumps core (`SIG_KERNEL_COREDUMP_MASK`).
    package static let coreDump = SignalSet(3, 4, 5, 6, 7, 8, 11, 24, 25, 31)
    /// The faults that are delivered before other signals (`SYNCHRONOUS_MASK`).
    package static let synchronous = SignalSet(11, 7, 4, 5, 8, 31)
}
