// What /proc shows besides the fields of a task's view.

/// One task as the files of `/proc/PID` need it.
package struct ProcView: Sendable, Equatable {
    package var task = TaskView()
    /// Its process's, group's and session's numbers by namespace level, from the kernel's first inwards; 0 where the
    /// task's namespaces know none.
    package var processNumbers: [Int32] = []
    package var groupNumbers: [Int32] = []
    package var sessionNumbers: [Int32] = []
    /// CPU time of the whole process, threads that are gone included (`thread_group_cputime`).
    package var processUtime: Int64 = 0
    package var processStime: Int64 = 0
    /// RLIMIT_ values by number, `UInt64.max` for none.
    package var limits: [Limit] = []
    /// Nil once it has given up its address space.
    package var memory: MemoryView?
    /// `task->exit_code`: the wait status of the dead, the signal that stopped the stopped.
    package var exitCode: Int32 = 0

    /// A soft and a hard limit.
    package struct Limit: Sendable, Equatable {
        package var cur: UInt64
        package var max: UInt64
    }
}

/// The figures of the whole machine, as `/proc/stat` and its neighbours have them.
package struct SystemView: Sendable, Equatable {
    package var tasks = 0
    package var running = 0
    package var blocked = 0
    package var lastPid: Int32 = 0
    /// Virtual nanoseconds since boot, and those of them in which a task ran.
    package var time: Int64 = 0
    package var busy: Int64 = 0
    /// Context switches and forks since boot.
    package var switches: UInt64 = 0
    package var forks: UInt64 = 0
    /// Resident pages: of heaps and stacks, and of programs.
    package var anonymousPages: Int64 = 0
    package var filePages: Int64 = 0
}

/// What is counted since boot and outlives every task.
struct SystemFigures: Sendable, Equatable {
    /// `total_forks`; PID 1 is the first.
    var forks: UInt64 = 1
    /// `nr_switches`.
    var switches: UInt64 = 0
    /// Virtual nanoseconds in which a task ran.
    var busy: Int64 = 0
}

extension Kernel {
    /// Seconds of 1970 at which the simulated kernel booted: 2000-01-01, always, so that the same commands give the same
    /// bytes.
    package static let bootTime: Int64 = 946_684_800

    /// One task for `/proc`, by its number in the first namespace; nil when no task has it.
    package func procView(_ tid: Int32) -> ProcView? {
        let task = visibleTask(tid)
        guard task != none else { return nil }
        let view = view(task)
        let record = tasks[task]
        let signal = signals[record.signal]
        let usage = usage(ofProcess: task)
        let table = limits[signal.rlimits]
        var proc = ProcView(task: view)
        proc.processNumbers = numbers(signal.tgid, levels: view.nsPids.count)
        proc.groupNumbers = numbers(signal.pgrp, levels: view.nsPids.count)
        proc.sessionNumbers = numbers(signal.session, levels: view.nsPids.count)
        proc.processUtime = usage.utime
        proc.processStime = usage.stime
        proc.limits = zip(table.cur, table.max).map { ProcView.Limit(cur: $0, max: $1) }
        proc.memory = record.mm == none ? nil : memory(of: record.mm)
        proc.exitCode = record.exitState == .none ? record.exitCode : view.exitCode
        return proc
    }

    private func numbers(_ pid: Handle, levels: Int) -> [Int32] {
        guard pid != none else { return Array(repeating: 0, count: max(1, levels)) }
        let all = [pids[pid].number] + pids[pid].inner
        if all.count >= levels { return Array(all.prefix(max(1, levels))) }
        return [all[0]] + Array(repeating: 0, count: levels - 1)
    }

    /// The figures of the machine.
    package func systemView() -> SystemView {
        var view = SystemView()
        for task in liveTasks() {
            view.tasks += 1
            switch shownState(task) {
            case .running: view.running += 1
            case .uninterruptible: view.blocked += 1
            default: break
            }
        }
        view.lastPid = namespaces[0].cursor - 1
        view.time = time
        view.busy = min(time, figures.busy)
        view.switches = figures.switches
        view.forks = figures.forks
        (view.anonymousPages, view.filePages) = residentPages()
        return view
    }

    /// The numbers of the processes above `after`, ascending, at most `limit`.
    package func processes(after: Int32, limit: Int) -> [Int32] {
        guard limit > 0 else { return [] }
        var result: [Int32] = []
        walkTasks(after: after) { task in
            if tid(task) == tgid(task) { result.append(tid(task)) }
            return result.count < limit
        }
        return result
    }
}
