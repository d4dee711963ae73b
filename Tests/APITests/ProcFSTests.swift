import Kernel
import Testing

@testable import API

@Suite("/proc")
struct ProcFSTests {
    private var kernel = Kernel()

    /// PID 2 runs sh with a thread 3 and a child 4; its child 5 is a zombie.
    init() {
        _ = kernel.perform(.fork, by: 1)
        _ = kernel.perform(.execve(path: "/bin/sh", argv: ["sh", "-c", "a b"]), by: 2)
        let thread = CloneFlags.CLONE_VM | CloneFlags.CLONE_SIGHAND | CloneFlags.CLONE_THREAD
        _ = kernel.perform(.clone(flags: thread, exitSignal: 0), by: 2)
        _ = kernel.perform(.fork, by: 2)
        _ = kernel.perform(.fork, by: 2)
        _ = kernel.perform(.exit(status: 3), by: 5)
    }

    private func file(_ path: String) throws -> String {
        let result = ProcFS.render(path.split(separator: "/").map(String.init), kernel)
        guard case .file(let text) = result else {
            Issue.record("\(path) is \(result)")
            return ""
        }
        return text
    }

    private func status(_ pid: Int) throws -> [(key: Substring, value: Substring)] {
        try file("\(pid)/status").split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            return (parts[0].dropLast(), parts[1])
        }
    }

    @Test("L2: status has Linux 6's keys in Linux's order")
    func statusKeys() throws {
        let keys = try status(2).map { String($0.key) }.filter { !$0.hasPrefix("Vm") && !$0.hasPrefix("Rss") }
        let expected = [
            "Name", "Umask", "State", "Tgid", "Ngid", "Pid", "PPid", "TracerPid", "Uid", "Gid", "FDSize", "Groups",
            "NStgid", "NSpid", "NSpgid", "NSsid", "Kthread", "Threads", "SigQ", "SigPnd", "ShdPnd", "SigBlk", "SigIgn",
            "SigCgt", "CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp",
            "Seccomp_filters", "Speculation_Store_Bypass", "SpeculationIndirectBranch", "voluntary_ctxt_switches",
            "nonvoluntary_ctxt_switches",
        ]
        #expect(keys.filter(expected.contains) == expected)
    }

    @Test("L3, L4, L5: status says who and how")
    func statusValues() throws {
        let values = Dictionary(uniqueKeysWithValues: try status(2).map { (String($0.key), String($0.value)) })
        #expect(values["Name"] == "sh")
        #expect(values["State"] == "R (running)")
        #expect(values["PPid"] == "1")
        #expect(values["Threads"] == "2")
        #expect(values["Uid"] == "0\t0\t0\t0")
        #expect(values["SigBlk"] == "0000000000000000")
    }

    @Test("L4, L8: a zombie keeps its name and parent and has no memory, umask or descriptors")
    func zombie() throws {
        let values = Dictionary(uniqueKeysWithValues: try status(5).map { (String($0.key), String($0.value)) })
        #expect(values["State"] == "Z (zombie)")
        #expect(values["PPid"] == "2")
        #expect(values["FDSize"] == "0")
        #expect(values["Umask"] == nil)
        #expect(values["VmSize"] == nil)
        #expect(try file("5/comm") == "sh\n")
        #expect(try file("5/cmdline").isEmpty)
        #expect(try file("5/statm") == "0 0 0 0 0 0 0\n")
        #expect(ProcFS.render(["5", "exe"], kernel) == .missing)
        #expect(ProcFS.render(["5", "cwd"], kernel) == .missing)
    }

    @Test("L6: stat has 52 fields, and those that matter are right")
    func stat() throws {
        let fields = try file("5/stat").split(whereSeparator: { " \n".contains($0) })
        #expect(fields.count == 52)
        #expect(fields[0...5] == ["5", "(sh)", "Z", "2", "1", "1"])
        #expect(fields[7] == "-1")
        #expect(fields[19] == "1")
        #expect(fields[22] == "0")
        #expect(fields[23] == "0")
        #expect(fields[37] == "17")
        #expect(fields[51] == "768")
        #expect(try file("2/stat").split(separator: " ")[19] == "2")
    }

    @Test("L7: the 2.6.0 profile has that kernel's stat and status")
    func old() throws {
        var configuration = Configuration()
        configuration.profile = .linux26
        let old = Kernel(configuration: configuration)
        guard case .file(let stat) = ProcFS.render(["1", "stat"], old),
            case .file(let status) = ProcFS.render(["1", "status"], old)
        else {
            Issue.record("no files")
            return
        }
        #expect(stat.split(separator: " ").count == 41)
        #expect(status.contains("SleepAVG:"))
        #expect(!status.contains("NSpid:"))
    }

    @Test("L1: a thread resolves by its number but is not listed; task/ lists the threads")
    func threads() throws {
        guard case .directory(let names) = ProcFS.render([], kernel) else {
            Issue.record("no directory")
            return
        }
        #expect(names.filter { Int($0) != nil } == ["1", "2", "4", "5"])
        #expect(ProcFS.render(["2", "task"], kernel) == .directory(["2", "3"]))
        #expect(try file("3/status").contains("Pid:\t3\n"))
        #expect(try file("2/task/3/stat").hasPrefix("3 (sh) R 1"))
        for path in ["2/task/4", "2/task/02", "2/task/3/task", "02/stat", "+2/stat", "99", "2/nothing", "2/stat/x"] {
            let result = ProcFS.render(path.split(separator: "/").map(String.init), kernel)
            #expect(result == .missing, "\(path)")
        }
    }

    @Test("L9: children are in the order of the list, by thread")
    func children() throws {
        #expect(try file("2/task/2/children") == "4 5 ")
        #expect(try file("2/task/3/children").isEmpty)
    }

    @Test("a path is resolved as Linux resolves it: slashes count once, and one at the end asks for a directory")
    func paths() throws {
        #expect(ProcFS.read("2//stat", kernel) == ProcFS.read("2/stat", kernel))
        #expect(ProcFS.read("/status", kernel) == .missing)
        #expect(ProcFS.read("2/stat/", kernel) == .missing)
        #expect(ProcFS.read("2/exe/", kernel) == .missing)
        #expect(ProcFS.read("2/task/", kernel) == .directory(["2", "3"]))
        #expect(ProcFS.read("", kernel) == ProcFS.read("/", kernel))
        guard case .directory(let names) = ProcFS.read("2/task/3", kernel) else {
            Issue.record("no directory")
            return
        }
        #expect(!names.contains("task"))
        for name in names { #expect(ProcFS.read("2/task/3/\(name)", kernel) != .missing, "\(name)") }
    }

    @Test("limits has Linux's sixteen rows with the process's own figures")
    func limits() throws {
        var limited = kernel
        _ = limited.perform(.setrlimit(resource: 7, cur: 100, max: 200), by: 2)
        guard case .file(let text) = ProcFS.read("2/limits", limited) else { return }
        let lines = text.split(separator: "\n")
        #expect(lines.count == 17)
        #expect(lines[8] == "Max open files            100                  200                  files     ")
        #expect(lines[14] == "Max nice priority         0                    0                    ")
        #expect(try file("4/limits").contains("Max open files            1024                 1048576              "))
    }

    @Test("memory follows the program, the arguments and the threads of the address space")
    func memory() throws {
        #expect(try file("1/statm") != file("2/statm"))
        // /bin/sh has 31 pages; heap and stack 33 each; a thread's stack 2048, which a fork copies.
        #expect(try file("2/statm") == "2145 36 31 31 0 2114 0\n")
        #expect(try file("4/statm") == file("2/statm"))
        #expect(try file("3/statm") == file("2/statm"))
        #expect(try file("2/status").contains("VmSize:\t    8580 kB\n"))
        #expect(try file("2/status").contains("VmExe:\t     124 kB\n"))
    }

    @Test("counts of the machine outlive the tasks that they count")
    func counts() throws {
        var machine = kernel
        machine.advanceClock(by: 3_000_000_000)
        func line(_ name: String) -> String? {
            guard case .file(let text) = ProcFS.read("stat", machine) else { return nil }
            return text.split(separator: "\n").first { $0.hasPrefix(name) }.map(String.init)
        }
        #expect(line("processes") == "processes 5")
        #expect(line("cpu ") == "cpu  300 0 0 0 0 0 0 0 0 0")
        #expect(line("ctxt") == "ctxt 4")
        _ = machine.perform(.wait4(pid: 5, options: 0), by: 2)
        #expect(line("processes") == "processes 5")
        #expect(line("ctxt") == "ctxt 5", "the one who waits had to get the CPU")
        #expect(line("cpu ") == "cpu  300 0 0 0 0 0 0 0 0 0")
    }

    @Test("stat of a process sums up its threads, those that are gone too; of a thread it has its own time")
    func times() throws {
        var machine = kernel
        machine.advanceClock(by: 4_000_000_000)
        func utime(_ path: String) -> String? {
            guard case .file(let text) = ProcFS.read(path, machine) else { return nil }
            return text.split(separator: " ").dropFirst(13).first.map(String.init)
        }
        #expect(utime("2/stat") == "200")
        #expect(utime("3/stat") == "200")
        #expect(utime("2/task/3/stat") == "100")
        _ = machine.perform(.exit(status: 0), by: 3)
        #expect(utime("2/stat") == "200")
        #expect(utime("2/task/2/stat") == "100")
    }

    @Test("L10: what is reaped is not there any more")
    func reaped() throws {
        var after = kernel
        _ = after.perform(.wait4(pid: 5, options: 0), by: 2)
        #expect(ProcFS.render(["5", "stat"], after) == .missing)
    }

    @Test("the arguments end with NUL each")
    func cmdline() throws {
        #expect(try file("2/cmdline") == "sh\0-c\0a b\0")
    }

    @Test("the files about the system have Linux's form")
    func system() throws {
        #expect(try file("loadavg").wholeMatch(of: /0\.00 0\.00 0\.00 \d+\/5 5\n/) != nil)
        #expect(try file("uptime") == "0.00 0.00\n")
        #expect(try file("version").hasPrefix("Linux version 6."))
        #expect(try file("stat").contains("\nbtime 946684800\n"))
        #expect(try file("meminfo").hasPrefix("MemTotal:        1048576 kB\n"))
        #expect(try file("sys/kernel/pid_max") == "32768\n")
    }

    @Test("a name with a line break stays on its line")
    func names() throws {
        var renamed = kernel
        _ = renamed.perform(.prctl(option: PrctlOption.PR_SET_NAME, arg: 0, name: "a\nb\\"), by: 2)
        guard case .file(let status) = ProcFS.render(["2", "status"], renamed) else { return }
        #expect(status.hasPrefix("Name:\ta\\nb\\\\\nUmask:"))
    }
}
