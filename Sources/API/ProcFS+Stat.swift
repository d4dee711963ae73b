import Kernel

/// `/proc/PID/stat` and `statm` (fs/proc/array.c: do_task_stat, proc_pid_statm).
extension TaskFiles {
    /// The low 31 bits, which is all that stat has of a signal set.
    private func low(_ set: SignalSet) -> String { String(set.bits & 0x7fff_ffff) }

    /// Whether it is asleep, stopped or dead; Linux does not say of a process with several threads.
    private var waits: Bool { task.state != .running && (!whole || task.threads < 2) }

    var stat: String {
        func ticks(_ nanoseconds: Int64) -> String { String(nanoseconds / ProcFS.tick) }
        let letter = profile == .linux26 && task.state == .traced ? "T" : task.state.letter
        // `/dev/tty1` is device 4:1.
        let terminal = task.tty == 0 ? 0 : 4 << 8 | Int64(task.tty)
        var fields: [String] = ["\(task.tid)", "(\(task.comm))", letter]
        fields += [task.ppid, task.pgid, task.sid].map { String($0) }
        fields += ["\(terminal)", "\(task.ttyForeground)", "\(task.flags)", "0", "0", "0", "0"]
        fields += [ticks(whole ? proc.processUtime : task.utime), ticks(whole ? proc.processStime : task.stime)]
        fields += [ticks(task.cutime), ticks(task.cstime)]
        fields += ["\(20 + task.nice)", "\(task.nice)", "\(task.threads)", "0", ticks(task.startTime)]
        fields += ["\((proc.memory?.total ?? 0) * MemoryModel.pageSize)", "\(proc.memory?.resident ?? 0)"]
        fields.append("\(proc.limits.indices.contains(5) ? proc.limits[5].cur : .max)")
        // Addresses are not told, as Linux does not tell them to those who may not trace the task.
        fields += ["0", "0", "0", "0", "0"]
        fields += [low(task.pending), low(task.blocked), low(task.ignored), low(task.caught)]
        fields += [waits ? "1" : "0", "0", "0", "\(task.exitSignal)", "0", "0", "0"]
        if profile == .linux26 { return fields.joined(separator: " ") + "\n" }
        fields += Array(repeating: "0", count: 10)
        fields.append("\(proc.exitCode)")
        return fields.joined(separator: " ") + "\n"
    }

    var statm: String {
        guard let memory = proc.memory else { return "0 0 0 0 0 0 0\n" }
        let data = memory.heap + memory.stack + memory.threadStacks
        return "\(memory.total) \(memory.resident) \(memory.text) \(memory.text) 0 \(data) 0\n"
    }
}
