import Kernel

/// A kernel that is driven, and insists on what every call must answer.
struct Driver {
    var kernel: Kernel

    /// A kernel with room for millions of tasks.
    static func large() -> Driver {
        var configuration = Configuration()
        configuration.pidMax = 4_194_304
        configuration.threadsMax = 4_194_304
        return Driver(kernel: Kernel(configuration: configuration))
    }

    /// Makes a call that must return, and returns its value.
    @inline(__always)
    @discardableResult
    mutating func value(_ call: Syscall, by tid: Int32) -> Int32 {
        guard case .made(let made) = kernel.perform(call, by: tid), made.state == .returned else {
            fail("\(call) by task \(tid) did not return")
        }
        return Int32(truncatingIfNeeded: made.value)
    }

    @inline(__always)
    mutating func exit(_ tid: Int32) {
        guard case .made(let made) = kernel.perform(.exit(status: 3), by: tid), made.state == .noReturn else {
            fail("task \(tid) did not exit")
        }
    }

    /// Makes a call in which the task must be left sleeping; returns the call's id.
    @discardableResult
    mutating func block(_ call: Syscall, by tid: Int32) -> UInt64 {
        guard case .made(let made) = kernel.perform(call, by: tid), made.state == .blocked else {
            fail("\(call) by task \(tid) did not block")
        }
        return made.id
    }
}
