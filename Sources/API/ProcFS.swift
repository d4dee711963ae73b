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
    /// The page's size, for figures that Linux counts in pages.
    static let pageSize: Int64 = 4096
    /// Nanoseconds in a clock tick: USER_HZ is 100.
    static let tick: Int64 = 10_000_000
    /// When the simulated kernel booted: 2000-01-01, always, so that the same commands give the same bytes.
    static let bootTime: Int64 = 946_684_800

    /// What is at `path`, the parts behind `/proc`.
    static func render(_ path: [String], _ kernel: borrowing Kernel) -> ProcResult {
        guard let first = path.first, !first.isEmpty else {
            let pids = kernel.tasks().filter { $0.tid == $0.tgid }.map { String($0.tid) }
            return .directory(pids + SystemFile.allCases.map(\.rawValue) + ["sys"])
        }
        let rest = Array(path.dropFirst())
        if let tid = Int32(first), first == String(tid) {
            guard let task = kernel.task(tid) else { return .missing }
            return TaskFiles(task: task, kernel: kernel).render(rest)
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
        let overview = kernel.overview()
        let time = kernel.time
        switch self {
        case .cpuinfo: return "processor\t: 0\nvendor_id\t: proclab\nmodel name\t: simulated\ncpu MHz\t\t: 1000.000\n\n"
        case .loadavg:
            let states = kernel.tasks().map(\.state)
            let running = states.count { $0 == .running }
            return "0.00 0.00 0.00 \(running)/\(states.count) \(overview.lastPid)\n"
        case .meminfo:
            let total: Int64 = 1_048_576
            let used = min(total, Int64(overview.tasks - overview.zombies) * MemoryModel.residentPages * 4)
            let lines: [(String, Int64)] = [
                ("MemTotal", total), ("MemFree", total - used), ("MemAvailable", total - used), ("Buffers", 0),
                ("Cached", 0), ("SwapCached", 0), ("Active", used), ("Inactive", 0), ("SwapTotal", 0), ("SwapFree", 0),
                ("Shmem", 0), ("Slab", 0), ("SReclaimable", 0), ("SUnreclaim", 0),
            ]
            return lines.map { pad($0.0 + ":", 16) + padLeft(String($0.1), 8) + " kB\n" }.joined()
        case .stat:
            let tasks = kernel.tasks()
            let user = tasks.reduce(0) { $0 &+ $1.utime } / ProcFS.tick
            let system = tasks.reduce(0) { $0 &+ $1.stime } / ProcFS.tick
            let idle = max(0, time / ProcFS.tick - user - system)
            let switches = tasks.reduce(0) { $0 &+ $1.nvcsw &+ $1.nivcsw }
            let running = tasks.count { $0.state == .running }
            let blocked = tasks.count { $0.state == .uninterruptible }
            let times = "\(user) 0 \(system) \(idle) 0 0 0 0 0 0"
            return "cpu  \(times)\ncpu0 \(times)\nintr 0\nctxt \(switches)\nbtime \(ProcFS.bootTime)\n"
                + "processes \(overview.lastPid)\nprocs_running \(running)\nprocs_blocked \(blocked)\n"
                + "softirq 0 0 0 0 0 0 0 0 0 0 0\n"
        case .uptime:
            let hundredths = time / ProcFS.tick
            let seconds = "\(hundredths / 100).\(padLeft(String(hundredths % 100), 2, "0"))"
            return "\(seconds) \(seconds)\n"
        case .version:
            return
                "Linux version \(Self.release(kernel)) (proclab@proclab) (simulated) #1 Sat Jan 1 00:00:00 UTC 2000\n"
        }
    }
}

/// The memory figures of a task: the model has no sizes, so every memory has the same.
enum MemoryModel {
    static let pages: Int64 = 1024
    static let residentPages: Int64 = 256
    static let sharedPages: Int64 = 128
    static let textPages: Int64 = 16
    static let dataPages: Int64 = 64
}

/// `text` with spaces behind it up to `width`.
func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
}

/// `text` with `fill` before it up to `width`.
func padLeft(_ text: String, _ width: Int, _ fill: Character = " ") -> String {
    String(repeating: fill, count: max(0, width - text.utf8.count)) + text
}
