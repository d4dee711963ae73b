// setrlimit and getrlimit (kernel/sys.c: do_prlimit). The table is shared from fork until one process changes it.

extension Kernel {
    /// `rlimit()`: a task's soft limit.
    func limit(_ task: Handle, _ resource: Int32) -> UInt64 {
        limits[signals[tasks[task].signal].rlimits].cur[Int(resource)]
    }

    /// Gives a process a table of limits of its own.
    mutating func unshareLimits(_ signal: Handle) {
        let shared = signals[signal].rlimits
        guard limits[shared].count > 1 else { return }
        limits[shared].count -= 1
        signals[signal].rlimits = limits.allocate(Limits(cur: limits[shared].cur, max: limits[shared].max))
    }

    /// `setrlimit(2)`: nobody in the model has CAP_SYS_RESOURCE, so a hard limit never rises.
    mutating func setrlimit(
        _ task: Handle,
        _ resource: Int32,
        _ cur: UInt64,
        _ max: UInt64
    ) throws(Errno) -> Int64 {
        guard (0..<Resource.count).contains(resource) else { throw Errno(.EINVAL, .resource(.noSuchLimit(resource))) }
        if cur > max { throw Errno(.EINVAL, .resource(.softAboveHard)) }
        let signal = tasks[task].signal
        let index = Int(resource)
        let old = limits[signals[signal].rlimits]
        // fs.nr_open bounds RLIMIT_NOFILE before the present hard limit does.
        if resource == Resource.RLIMIT_NOFILE, max > 1_048_576 {
            throw Errno(.EPERM, .resource(.hardLimit(old.max[index])))
        }
        if max > old.max[index] { throw Errno(.EPERM, .resource(.hardLimit(old.max[index]))) }
        unshareLimits(signal)
        limits[signals[signal].rlimits].cur[index] = cur
        limits[signals[signal].rlimits].max[index] = max
        if resource == Resource.RLIMIT_CPU, max != UInt64.max || cur != UInt64.max {
            resources.timerQueue.cpuIsLimited = true
        }
        return 0
    }

    /// `getrlimit(2)`.
    func getrlimit(_ task: Handle, _ resource: Int32) throws(Errno) -> Step {
        guard (0..<Resource.count).contains(resource) else { throw Errno(.EINVAL, .resource(.noSuchLimit(resource))) }
        let table = limits[signals[tasks[task].signal].rlimits]
        return .done(0, .limit(cur: table.cur[Int(resource)], max: table.max[Int(resource)]))
    }
}
