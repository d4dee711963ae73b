// What processes have used (kernel/sys.c: getrusage, times; kernel/exit.c: who adds what to whom). Rules J8 and C18.

extension Kernel {
    /// What one task has used so far.
    @inline(__always)
    func usage(ofThread task: Handle) -> ResourceUsage {
        var usage = ResourceUsage()
        usage.utime = tasks[task].utime
        usage.stime = tasks[task].stime
        usage.nvcsw = Int64(tasks[task].nvcsw)
        usage.nivcsw = Int64(tasks[task].nivcsw)
        return usage
    }

    /// What a process has used: its threads, and those that were released (`thread_group_cputime`).
    @inline(__always)
    func usage(ofProcess task: Handle) -> ResourceUsage {
        let signal = tasks[task].signal
        var sum = signals[signal].totals == none ? ResourceUsage() : totals[signals[signal].totals].dead
        var thread = signals[signal].threads.first
        while thread != none {
            sum = sum + usage(ofThread: thread)
            thread = tasks[thread].threadNode.next
        }
        return sum
    }

    /// What the children that a process has waited for had used (`signal_struct.cutime` and so on).
    @inline(__always)
    func childUsage(_ signal: Handle) -> ResourceUsage {
        signals[signal].totals == none ? ResourceUsage() : totals[signals[signal].totals].children
    }

    private mutating func totals(of signal: Handle) -> Handle {
        if signals[signal].totals == none { signals[signal].totals = totals.allocate(Totals()) }
        return signals[signal].totals
    }

    /// `wait_task_zombie()` collects a child: its use, and that of the children it had waited for, become the parent's.
    mutating func addChildTotals(parentSignal: Handle, child: Handle) {
        let sum = usage(ofProcess: child) + childUsage(tasks[child].signal)
        guard sum != ResourceUsage() else { return }
        let handle = totals(of: parentSignal)
        totals[handle].children = totals[handle].children + sum
    }

    /// `__exit_signal()`: a thread that is released leaves its use to its group.
    mutating func addDeadThread(_ task: Handle) {
        let usage = usage(ofThread: task)
        guard usage != ResourceUsage() else { return }
        let handle = totals(of: tasks[task].signal)
        totals[handle].dead = totals[handle].dead + usage
    }

    /// `getrusage(2)`: RUSAGE_SELF 0, RUSAGE_CHILDREN -1, RUSAGE_THREAD 1.
    func getrusage(_ task: Handle, _ who: Int32) throws(Errno) -> Step {
        switch who {
        case 0: return .done(0, .rusage(usage(ofProcess: task)))
        case -1: return .done(0, .rusage(childUsage(tasks[task].signal)))
        case 1: return .done(0, .rusage(usage(ofThread: task)))
        default: throw Errno(.EINVAL, .resource(.badWho(who)))
        }
    }

    /// `times(2)`: clock ticks of 10 ms since boot.
    func times(_ task: Handle) -> Step {
        let tick = Self.nanosecondsPerSecond / 100
        let own = usage(ofProcess: task)
        let children = childUsage(tasks[task].signal)
        return .done(
            time / tick,
            .times(
                utime: own.utime / tick,
                stime: own.stime / tick,
                cutime: children.utime / tick,
                cstime: children.stime / tick
            )
        )
    }
}
