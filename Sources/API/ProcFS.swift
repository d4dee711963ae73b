import Kernel

/// What a path below `/proc` holds.
enum ProcResult: Sendable, Equatable {
    /// A file's text.
    case file(String)
    /// A symbolic link's target.
    case link(String)
    /// A directory's names.
    case directory([String])
    /// ENOENT.
    case missing
}

/// `/proc` of the simulated kernel, laid out as Linux 6's; with the 2.6.0 profile, as that kernel's where they differ.
enum ProcFS {
    /// Nanoseconds in a clock tick: USER_HZ is 100.
    static let tick: Int64 = 10_000_000

    /// What is at the path `text` below `/proc`, resolved as Linux resolves a path: slashes count once, and what ends in
    /// one must be a directory.
    static func read(_ text: String, _ kernel: borrowing Kernel) -> ProcResult {
        let result = render(text.split(separator: "/").map(String.init), kernel)
        if !text.hasSuffix("/") { return result }
        if case .directory = result { return result }
        return .missing
    }

    /// What is at `path`, the parts behind `/proc`.
    static func render(_ path: [String], _ kernel: borrowing Kernel) -> ProcResult {
        guard let first = path.first else {
            let pids = kernel.processes(after: 0, limit: .max).map { String($0) }
            return .directory(pids + SystemFile.allCases.map(\.rawValue) + ["sys"])
        }
        let rest = Array(path.dropFirst())
        if let tid = Int32(first), first == String(tid) {
            guard let proc = kernel.procView(tid) else { return .missing }
            return TaskFiles(proc: proc, profile: kernel.configuration.profile, whole: true).render(rest, kernel)
        }
        if first == "sys" { return sysctl(rest, kernel) }
        guard rest.isEmpty, let file = SystemFile(rawValue: first) else { return .missing }
        return .file(file.text(kernel))
    }

    private static func sysctl(_ path: [String], _ kernel: borrowing Kernel) -> ProcResult {
        switch path.joined(separator: "/") {
        case "": .directory(["kernel"])
        case "kernel": .directory(["osrelease", "ostype", "pid_max", "threads-max", "yama"])
        case "kernel/osrelease": .file("\(SystemFile.release(kernel))\n")
        case "kernel/ostype": .file("Linux\n")
        case "kernel/pid_max": .file("\(kernel.configuration.pidMax)\n")
        case "kernel/threads-max": .file("\(kernel.configuration.threadsMax)\n")
        case "kernel/yama": .directory(["ptrace_scope"])
        case "kernel/yama/ptrace_scope": .file("\(kernel.configuration.ptraceScope)\n")
        default: .missing
        }
    }
}

/// The files about the system as a whole.
enum SystemFile: String, CaseIterable {
    case cpuinfo, loadavg, meminfo, stat, uptime, version

    /// The version that the profile stands for.
    static func release(_ kernel: borrowing Kernel) -> String {
        kernel.configuration.profile == .linux26 ? "2.6.0" : "6.18.0"
    }

    /// The file's text.
    func text(_ kernel: borrowing Kernel) -> String {
        let view = kernel.systemView()
        switch self {
        case .cpuinfo: return "processor\t: 0\nvendor_id\t: proclab\nmodel name\t: simulated\ncpu MHz\t\t: 1000.000\n\n"
        // Load is not averaged over virtual time.
        case .loadavg: return "0.00 0.00 0.00 \(view.running)/\(view.tasks) \(view.lastPid)\n"
        case .meminfo: return meminfo(view)
        case .stat: return stat(view)
        case .uptime: return "\(seconds(view.time)) \(seconds(view.time - view.busy))\n"
        case .version:
            return
                "Linux version \(Self.release(kernel)) (proclab@proclab) (simulated) #1 Sat Jan 1 00:00:00 UTC 2000\n"
        }
    }

    /// Seconds with two decimals.
    private func seconds(_ nanoseconds: Int64) -> String {
        let hundredths = nanoseconds / ProcFS.tick
        return "\(hundredths / 100).\(padLeft(String(hundredths % 100), 2, "0"))"
    }

    /// A machine of 1 GiB, larger while the tasks need more.
    private func meminfo(_ view: SystemView) -> String {
        let kilobytes = MemoryModel.pageSize / 1024
        let anonymous = view.anonymousPages * kilobytes
        let file = view.filePages * kilobytes
        let total = max(1_048_576, anonymous + file)
        let free = total - anonymous - file
        let lines: [(String, Int64)] = [
            ("MemTotal", total), ("MemFree", free), ("MemAvailable", free + file), ("Buffers", 0), ("Cached", file),
            ("SwapCached", 0), ("Active", anonymous + file), ("Inactive", 0), ("Active(anon)", anonymous),
            ("Inactive(anon)", 0), ("Active(file)", file), ("Inactive(file)", 0), ("Unevictable", 0), ("Mlocked", 0),
            ("SwapTotal", 0), ("SwapFree", 0), ("Dirty", 0), ("Writeback", 0), ("AnonPages", anonymous),
            ("Mapped", file), ("Shmem", 0), ("KReclaimable", 0), ("Slab", 0), ("SReclaimable", 0), ("SUnreclaim", 0),
        ]
        return lines.map { pad($0.0 + ":", 16) + padLeft(String($0.1), 8) + " kB\n" }.joined()
    }

    /// One CPU: what a task ran counts as user time.
    private func stat(_ view: SystemView) -> String {
        let times = "\(view.busy / ProcFS.tick) 0 0 \((view.time - view.busy) / ProcFS.tick) 0 0 0 0 0 0"
        return "cpu  \(times)\ncpu0 \(times)\nintr 0\nctxt \(view.switches)\nbtime \(Kernel.bootTime)\n"
            + "processes \(view.forks)\nprocs_running \(view.running)\nprocs_blocked \(view.blocked)\n"
            + "softirq 0 0 0 0 0 0 0 0 0 0 0\n"
    }
}

/// `text` with spaces behind it up to `width`.
func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
}

/// `text` with `fill` before it up to `width`.
func padLeft(_ text: String, _ width: Int, _ fill: Character = " ") -> String {
    String(repeating: fill, count: max(0, width - text.utf8.count)) + text
}
