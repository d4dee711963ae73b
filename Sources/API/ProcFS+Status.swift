import Kernel

/// `/proc/PID/status` (fs/proc/array.c).
extension TaskFiles {
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

    private var statusName: String { Self.escaped(task.comm) }

    /// A task's name on one line: Linux escapes line breaks and backslashes.
    static func escaped(_ comm: String) -> String {
        comm.unicodeScalars.map { scalar in
            switch scalar {
            case "\n": "\\n"
            case "\\": "\\\\"
            default: String(scalar)
            }
        }.joined()
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
        guard let memory = proc.memory else { return [] }
        let kilobyte = MemoryModel.pageSize / 1024
        func kilobytes(_ pages: Int64) -> String { padLeft(String(pages * kilobyte), 8) + " kB" }
        let size = kilobytes(memory.total)
        let resident = kilobytes(memory.resident)
        let zero = kilobytes(0)
        let data = kilobytes(memory.heap + memory.threadStacks)
        if profile == .linux26 {
            return [
                ("VmSize", size), ("VmLck", zero), ("VmRSS", resident), ("VmData", data),
                ("VmStk", kilobytes(memory.stack)), ("VmExe", kilobytes(memory.text)), ("VmLib", zero),
            ]
        }
        return [
            ("VmPeak", size), ("VmSize", size), ("VmLck", zero), ("VmPin", zero), ("VmHWM", resident),
            ("VmRSS", resident), ("RssAnon", kilobytes(memory.anonymous)), ("RssFile", kilobytes(memory.text)),
            ("RssShmem", zero), ("VmData", data), ("VmStk", kilobytes(memory.stack)),
            ("VmExe", kilobytes(memory.text)), ("VmLib", zero), ("VmPTE", kilobytes(memory.pageTables)),
            ("VmSwap", zero), ("HugetlbPages", zero), ("CoreDumping", "0"), ("THP_enabled", "1"),
        ]
    }

    private func lines(_ lines: [(String, String)]) -> String { lines.map { "\($0.0):\t\($0.1)\n" }.joined() }

    var status: String {
        let capabilities = task.euid == 0 ? Self.allCapabilities : Self.noCapabilities
        var head: [(String, String)] = [("Name", statusName)]
        if task.fs != 0 { head.append(("Umask", padLeft(String(task.umask, radix: 8), 4, "0"))) }
        head += [
            ("State", stateText), ("Tgid", "\(task.tgid)"), ("Ngid", "0"), ("Pid", "\(task.tid)"),
            ("PPid", "\(task.ppid)"), ("TracerPid", "\(task.tracer)"), ("Uid", uids), ("Gid", Self.gids),
            ("FDSize", "\(fdSize)"), ("Groups", "0 "), ("NStgid", tabbed(proc.processNumbers)),
            ("NSpid", tabbed(task.nsPids)),
            ("NSpgid", tabbed(proc.groupNumbers)), ("NSsid", tabbed(proc.sessionNumbers)), ("Kthread", "0"),
        ]
        let middle: [(String, String)] =
            [("Threads", "\(task.threads)"), ("SigQ", "\(task.signalQueued)/\(task.signalLimit)")] + signalLines
        let tail: [(String, String)] = [
            ("CapInh", Self.noCapabilities), ("CapPrm", capabilities), ("CapEff", capabilities),
            ("CapBnd", Self.allCapabilities), ("CapAmb", Self.noCapabilities),
            ("NoNewPrivs", task.noNewPrivs ? "1" : "0"), ("Seccomp", "0"), ("Seccomp_filters", "0"),
            ("Speculation_Store_Bypass", "not vulnerable"), ("SpeculationIndirectBranch", "not affected"),
            ("Cpus_allowed", "1"), ("Cpus_allowed_list", "0"), ("Mems_allowed", "1"), ("Mems_allowed_list", "0"),
            ("voluntary_ctxt_switches", "\(task.nvcsw)"), ("nonvoluntary_ctxt_switches", "\(task.nivcsw)"),
        ]
        return lines(head + memoryLines + middle + tail)
    }

    var status26: String {
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
}
