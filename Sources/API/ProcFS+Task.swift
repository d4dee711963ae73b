import Kernel

/// The files about one task: `/proc/PID/…` and `/proc/PID/task/TID/…`.
struct TaskFiles {
    let proc: ProcView
    let profile: Configuration.Profile
    /// The files are the process's, as `/proc/PID` has them: times are those of all its threads.
    let whole: Bool

    var task: TaskView { proc.task }

    /// The plain files of a process, and those of a thread under `task`.
    static let processFiles = [
        "children", "cmdline", "comm", "environ", "limits", "stat", "statm", "status", "wchan",
    ]
    static let links = ["cwd", "exe", "root"]
    static let directories = ["fd", "fdinfo", "task"]

    private static let processNames = (processFiles + links + directories).sorted()
    private static let threadNames = processNames.filter { $0 != "task" }

    /// What is at `path`, the parts behind the number.
    func render(_ path: [String], _ kernel: borrowing Kernel) -> ProcResult {
        guard let name = path.first else { return .directory(whole ? Self.processNames : Self.threadNames) }
        switch name {
        case "task" where whole:
            guard path.count > 1 else { return .directory(task.threadGroup.map { String($0) }) }
            guard let tid = Int32(path[1]), path[1] == String(tid), task.threadGroup.contains(tid),
                let thread = kernel.procView(tid)
            else { return .missing }
            return TaskFiles(proc: thread, profile: profile, whole: false).render(Array(path.dropFirst(2)), kernel)
        case "fd", "fdinfo":
            guard path.count > 1 else { return .directory(task.fds.map { String($0.fd) }) }
            guard path.count == 2, let descriptor = task.fds.first(where: { String($0.fd) == path[1] }) else {
                return .missing
            }
            return name == "fd" ? .link(descriptor.target) : .file(Self.information(descriptor))
        default: return path.count == 1 ? file(name) : .missing
        }
    }

    /// One of `processFiles` or `links`.
    func file(_ name: String) -> ProcResult {
        switch name {
        case "status": .file(profile == .linux26 ? status26 : status)
        case "stat": .file(stat)
        case "statm": .file(statm)
        case "comm": .file(task.comm + "\n")
        case "cmdline": .file(hasMemory ? task.argv.map { $0 + "\0" }.joined() : "")
        case "children": .file(task.children.map { "\($0) " }.joined())
        // Programs of the model have no environment.
        case "environ": .file("")
        case "wchan": .file(waitChannel)
        case "limits": .file(limits)
        case "exe": hasMemory ? .link(task.exe) : .missing
        case "cwd": task.fs != 0 ? .link(task.cwd) : .missing
        case "root": task.fs != 0 ? .link("/") : .missing
        default: .missing
        }
    }

    /// `/proc/PID/fdinfo/FD`.
    static func information(_ descriptor: FileDescriptorView) -> String {
        let closeOnExec: Int32 = descriptor.closeOnExec ? 0o2_000_000 : 0
        let flags = String(descriptor.flags | closeOnExec, radix: 8)
        return "pos:\t\(descriptor.offset)\nflags:\t0\(flags)\nmnt_id:\t1\nino:\t1\n"
    }

    /// A task without an mm: a zombie, or one on its way there.
    var hasMemory: Bool { task.mm != 0 }

    /// The function in which it sleeps.
    private var waitChannel: String {
        switch task.state {
        case .sleeping, .uninterruptible: "schedule"
        case .stopped: "do_signal_stop"
        case .traced: "ptrace_stop"
        case .running, .zombie, .dead: "0"
        }
    }

    // MARK: limits

    private static let limitRows: [(name: String, unit: String)] = [
        ("Max cpu time", "seconds"), ("Max file size", "bytes"), ("Max data size", "bytes"),
        ("Max stack size", "bytes"), ("Max core file size", "bytes"), ("Max resident set", "bytes"),
        ("Max processes", "processes"), ("Max open files", "files"), ("Max locked memory", "bytes"),
        ("Max address space", "bytes"), ("Max file locks", "locks"), ("Max pending signals", "signals"),
        ("Max msgqueue size", "bytes"), ("Max nice priority", ""), ("Max realtime priority", ""),
        ("Max realtime timeout", "us"),
    ]

    private var limits: String {
        func text(_ limit: UInt64) -> String { pad(limit == .max ? "unlimited" : String(limit), 21) }
        var result = pad("Limit", 26) + pad("Soft Limit", 21) + pad("Hard Limit", 21) + pad("Units", 10) + "\n"
        for (row, limit) in zip(Self.limitRows, proc.limits) {
            result += pad(row.name, 26) + text(limit.cur) + text(limit.max)
            result += (row.unit.isEmpty ? "" : pad(row.unit, 10)) + "\n"
        }
        return result
    }
}
