import Kernel

/// The files about one task: `/proc/PID/…` and `/proc/PID/task/TID/…`.
struct TaskFiles {
    private let task: TaskView
    private let profile: Configuration.Profile
    /// The other tasks that the files speak of: the thread group, and the leaders of group and session.
    private let others: [TaskView]
    /// The files are the process's: its times are those of all its threads.
    private let whole: Bool

    init(task: TaskView, kernel: borrowing Kernel) {
        self.task = task
        profile = kernel.configuration.profile
        var others: [TaskView] = []
        for tid in Set(task.threadGroup + task.children + [task.tgid, task.pgid, task.sid]).sorted() where tid > 0 {
            if let other = kernel.task(tid) { others.append(other) }
        }
        self.others = others
        whole = true
    }

    private init(task: TaskView, among files: TaskFiles) {
        self.task = task
        profile = files.profile
        others = files.others
        whole = false
    }

    private func other(_ tid: Int32) -> TaskView? { others.first { $0.tid == tid } }

    /// A task without an mm: a zombie, or one on its way there.
    private var hasMemory: Bool { task.mm != 0 }

    /// What is at `path`, the parts behind the number.
    func render(_ path: [String]) -> ProcResult {
        switch path.first ?? "" {
        case "":
            return .directory([
                "children", "cmdline", "comm", "cwd", "exe", "fd", "limits", "root", "stat", "statm", "status", "task",
                "wchan",
            ])
        case "task":
            let threads = task.threadGroup
            guard path.count > 1, !path[1].isEmpty else { return .directory(threads.map { String($0) }) }
            guard let tid = Int32(path[1]), path[1] == String(tid), threads.contains(tid), let thread = other(tid),
                path.dropFirst(2).first != "task"
            else { return .missing }
            return TaskFiles(task: thread, among: self).render(Array(path.dropFirst(2)))
        case "fd": return descriptor(Array(path.dropFirst()))
        default: return path.count == 1 ? file(path[0]) : .missing
        }
    }

    private func file(_ name: String) -> ProcResult {
        switch name {
        case "status": .file(profile == .linux26 ? status26 : status)
        case "stat": .file(stat)
        case "statm": .file(statm)
        case "comm": .file(task.comm + "\n")
        case "cmdline": .file(hasMemory ? task.argv.map { $0 + "\0" }.joined() : "")
        case "children": .file(childPids.map { "\($0) " }.joined())
        case "wchan": .file(isAsleep ? "schedule" : "0")
        case "limits": .file(limits)
        case "exe": hasMemory ? .link(task.exe) : .missing
        case "cwd": task.fs != 0 ? .link(task.cwd) : .missing
        case "root": task.fs != 0 ? .link("/") : .missing
        default: .missing
        }
    }

    /// The children that are processes, in the order of the list.
    private var childPids: [Int32] {
        task.children.filter { child in other(child).map { $0.tgid == child } ?? true }
    }

    private var isAsleep: Bool { task.state == .sleeping || task.state == .uninterruptible }

    private func descriptor(_ path: [String]) -> ProcResult {
        guard let name = path.first, !name.isEmpty else { return .directory(task.fds.map { String($0.fd) }) }
        guard path.count == 1, let descriptor = task.fds.first(where: { String($0.fd) == name }) else {
            return .missing
        }
        return .link(descriptor.target)
    }

    private var limits: String {
        let rows = [
            ("Max pending signals", task.signalLimit == .max ? "unlimited" : String(task.signalLimit), "signals")
        ]
        return pad("Limit", 26) + pad("Soft Limit", 21) + pad("Hard Limit", 21) + "Units     \n"
            + rows.map { pad($0.0, 26) + pad($0.1, 21) + pad($0.1, 21) + pad($0.2, 10) + "\n" }.joined()
    }

    // MARK: status

    private var stateText: String {
        switch task.state {
        case .running: "R (running)"
        case .sleeping: "S (sleeping)"
        case .uninterruptible: "D (disk sleep)"
        case .stopped: "T (stopped)"
        case .traced: profile == .linux26 ? "T (tracing stop)" : "t (tracing stop)"
        case .zombie: "Z (zombie)"
        case .dead: "X (dead)"
        }
    }

    /// The name on one line: Linux escapes line breaks and backslashes.
    private var statusName: String {
        task.comm.unicodeScalars.map { scalar in
            switch scalar {
            case "\n": "\\n"
            case "\\": "\\\\"
            default: String(scalar)
            }
        }.joined()
    }

    /// A number at every level of PID namespace that the task is in.
    private func levels(_ tid: Int32) -> String {
        let levels = max(1, task.nsPids.count)
        if let pids = other(tid)?.nsPids, pids.count >= levels { return tabbed(pids.prefix(levels)) }
        return tabbed([tid] + repeatElement(0, count: levels - 1))
    }

    private func tabbed(_ numbers: some Sequence<Int32>) -> String {
        numbers.map { String($0) }.joined(separator: "\t")
    }

    private func mask(_ set: SignalSet) -> String { padLeft(String(set.bits, radix: 16), 16, "0") }

    private var uids: String { tabbed([task.ruid, task.euid, task.suid, task.euid]) }
    private static let gids = "0\t0\t0\t0"
    private static let allCapabilities = "000001fffeffffff"
    private static let noCapabilities = "0000000000000000"

    /// The size of the descriptor table: 0 for a task that has none.
    private var fdSize: Int { task.files == 0 ? 0 : max(64, Int(task.fds.map(\.fd).max() ?? 0) + 1) }

    private var signalLines: [(String, String)] {
        [
            ("SigPnd", mask(task.pending)), ("ShdPnd", mask(task.sharedPending)), ("SigBlk", mask(task.blocked)),
            ("SigIgn", mask(task.ignored)), ("SigCgt", mask(task.caught)),
        ]
    }

    private var memoryLines: [(String, String)] {
        guard hasMemory else { return [] }
        func kilobytes(_ pages: Int64) -> String { padLeft(String(pages * 4), 8) + " kB" }
        let size = kilobytes(MemoryModel.pages)
        let resident = kilobytes(MemoryModel.residentPages)
        let zero = kilobytes(0)
        let anonymous = MemoryModel.residentPages - MemoryModel.sharedPages
        if profile == .linux26 {
            return [
                ("VmSize", size), ("VmLck", zero), ("VmRSS", resident), ("VmData", kilobytes(MemoryModel.dataPages)),
                ("VmStk", kilobytes(4)), ("VmExe", kilobytes(MemoryModel.textPages)), ("VmLib", zero),
            ]
        }
        return [
            ("VmPeak", size), ("VmSize", size), ("VmLck", zero), ("VmPin", zero), ("VmHWM", resident),
            ("VmRSS", resident), ("RssAnon", kilobytes(anonymous)), ("RssFile", kilobytes(MemoryModel.sharedPages)),
            ("RssShmem", zero), ("VmData", kilobytes(MemoryModel.dataPages)), ("VmStk", kilobytes(4)),
            ("VmExe", kilobytes(MemoryModel.textPages)), ("VmLib", zero), ("VmPTE", kilobytes(8)), ("VmSwap", zero),
            ("HugetlbPages", zero), ("CoreDumping", "0"), ("THP_enabled", "1"),
        ]
    }

    private func lines(_ lines: [(String, String)]) -> String { lines.map { "\($0.0):\t\($0.1)\n" }.joined() }

    private var status: String {
        let capabilities = task.euid == 0 ? Self.allCapabilities : Self.noCapabilities
        var head: [(String, String)] = [("Name", statusName)]
        if task.fs != 0 { head.append(("Umask", padLeft(String(task.umask, radix: 8), 4, "0"))) }
        head += [
            ("State", stateText), ("Tgid", "\(task.tgid)"), ("Ngid", "0"), ("Pid", "\(task.tid)"),
            ("PPid", "\(task.ppid)"), ("TracerPid", "\(task.tracer)"), ("Uid", uids), ("Gid", Self.gids),
            ("FDSize", "\(fdSize)"), ("Groups", "0 "), ("NStgid", levels(task.tgid)), ("NSpid", levels(task.tid)),
            ("NSpgid", levels(task.pgid)), ("NSsid", levels(task.sid)), ("Kthread", "0"),
        ]
        let middle: [(String, String)] =
            [("Threads", "\(task.threads)"), ("SigQ", "\(task.signalQueued)/\(task.signalLimit)")] + signalLines
        let tail: [(String, String)] = [
            ("CapInh", Self.noCapabilities), ("CapPrm", capabilities), ("CapEff", capabilities),
            ("CapBnd", Self.allCapabilities), ("CapAmb", Self.noCapabilities),
            ("NoNewPrivs", task.noNewPrivs ? "1" : "0"), ("Seccomp", "0"), ("Seccomp_filters", "0"),
            ("Cpus_allowed", "1"), ("Cpus_allowed_list", "0"), ("Mems_allowed", "1"), ("Mems_allowed_list", "0"),
            ("voluntary_ctxt_switches", "\(task.nvcsw)"), ("nonvoluntary_ctxt_switches", "\(task.nivcsw)"),
        ]
        return lines(head + memoryLines + middle + tail)
    }

    private var status26: String {
        let capabilities = task.euid == 0 ? "00000000fffffeff" : Self.noCapabilities
        let head: [(String, String)] = [
            ("Name", statusName), ("State", stateText), ("SleepAVG", "0%"), ("Tgid", "\(task.tgid)"),
            ("Pid", "\(task.tid)"), ("PPid", "\(task.ppid)"), ("TracerPid", "\(task.tracer)"), ("Uid", uids),
            ("Gid", Self.gids), ("FDSize", "\(fdSize)"), ("Groups", "0 "),
        ]
        let tail: [(String, String)] = [
            ("CapInh", Self.noCapabilities), ("CapPrm", capabilities), ("CapEff", capabilities),
        ]
        return lines(head + memoryLines + [("Threads", "\(task.threads)")] + signalLines + tail)
    }

    // MARK: stat, statm

    /// The low 31 bits, which is all that stat has of a signal set.
    private func low(_ set: SignalSet) -> String { String(set.bits & 0x7fff_ffff) }

    private var stat: String {
        func ticks(_ nanoseconds: Int64) -> String { String(nanoseconds / ProcFS.tick) }
        let letter = profile == .linux26 && task.state == .traced ? "T" : task.state.letter
        // Terminals are pseudo-terminals here: major 136.
        let terminal = task.tty == 0 ? 0 : 136 << 8 | Int64(task.tty)
        var fields: [String] = ["\(task.tid)", "(\(task.comm))", letter]
        fields += [task.ppid, task.pgid, task.sid].map { String($0) }
        fields += ["\(terminal)", "\(task.ttyForeground)", "\(task.flags)", "0", "0", "0", "0"]
        let threads = whole && task.tid == task.tgid ? task.threadGroup.compactMap { other($0) } : [task]
        let utime = threads.reduce(0) { $0 &+ $1.utime }
        let stime = threads.reduce(0) { $0 &+ $1.stime }
        fields += [ticks(utime), ticks(stime), ticks(task.cutime), ticks(task.cstime)]
        fields += ["\(20 + task.nice)", "\(task.nice)", "\(task.threads)", "0", ticks(task.startTime)]
        fields += [
            hasMemory ? "\(MemoryModel.pages * ProcFS.pageSize)" : "0",
            hasMemory ? "\(MemoryModel.residentPages)" : "0", "18446744073709551615",
        ]
        fields += ["0", "0", "0", "0", "0"]
        fields += [low(task.pending), low(task.blocked), low(task.ignored), low(task.caught)]
        fields += [isAsleep ? "1" : "0", "0", "0", "\(task.exitSignal)", "0", "0", "0"]
        if profile == .linux26 { return fields.joined(separator: " ") + "\n" }
        fields += Array(repeating: "0", count: 10)
        fields.append("\(task.exitCode)")
        return fields.joined(separator: " ") + "\n"
    }

    private var statm: String {
        guard hasMemory else { return "0 0 0 0 0 0 0\n" }
        return "\(MemoryModel.pages) \(MemoryModel.residentPages) \(MemoryModel.sharedPages) "
            + "\(MemoryModel.textPages) 0 \(MemoryModel.dataPages) 0\n"
    }
}
