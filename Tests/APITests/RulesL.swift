import Kernel
import Testing

@testable import API

@Suite("L: /proc")
struct RulesL {
    private var kernel: Kernel

    init() {
        var configuration = Configuration()
        configuration.initMode = .manual
        kernel = Kernel(configuration: configuration)
    }

    private mutating func call(_ syscall: Syscall, by tid: Int32 = 1) -> Call? {
        guard case .made(let call) = kernel.perform(syscall, by: tid) else { return nil }
        #expect(kernel.checkInvariants() == [])
        return call
    }

    private mutating func fork(by tid: Int32 = 1) -> Int32 { Int32(call(.fork, by: tid)?.value ?? 0) }

    private mutating func thread(by tid: Int32) -> Int32 {
        let flags = CloneFlags.CLONE_VM | CloneFlags.CLONE_SIGHAND | CloneFlags.CLONE_THREAD
        return Int32(call(.clone(flags: flags, exitSignal: 0), by: tid)?.value ?? 0)
    }

    private func look(_ path: String) -> ProcResult {
        ProcFS.render(path.split(separator: "/").map(String.init), kernel)
    }

    private func text(_ path: String) -> String {
        if case .file(let text) = look(path) { return text }
        return "no file"
    }

    private func names(_ path: String) -> [String] {
        if case .directory(let names) = look(path) { return names }
        return []
    }

    private func status(_ tid: Int32) -> [String: String] {
        let lines = text("\(tid)/status").split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1) }
        return Dictionary(lines.map { (String($0[0]), $0[1].dropFirst().description) }) { first, _ in first }
    }

    /// A field of stat, counted from 1 as proc(5) does.
    private func stat(_ tid: Int32, _ field: Int) -> String {
        let fields = text("\(tid)/stat").split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
        return field <= fields.count ? fields[field - 1] : "none"
    }

    @Test("L1: a process is listed from fork to release; a thread is found but not listed; task lists a zombie leader")
    mutating func l1() {
        let task = fork()
        let thread = thread(by: task)
        #expect(names("").contains("\(task)") && !names("").contains("\(thread)"))
        #expect(names("\(thread)").contains("status"))
        #expect(names("\(task)/task") == ["\(task)", "\(thread)"])
        _ = call(.exit(status: 0), by: task)
        #expect(names("\(task)/task") == ["\(task)", "\(thread)"])
        _ = call(.exit(status: 0), by: thread)
        #expect(names("").contains("\(task)"), "a zombie is there")
        _ = call(.wait4(pid: task, options: 0))
        #expect(look("\(task)") == .missing && !names("").contains("\(task)"))
    }

    @Test("L2: the keys of status, in order, in both profiles")
    mutating func l2() {
        func keys(_ text: String) -> [String] {
            text.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }.filter { !$0.hasPrefix("Vm") }
        }
        let common = [
            "Threads", "SigQ", "SigPnd", "ShdPnd", "SigBlk", "SigIgn", "SigCgt", "CapInh", "CapPrm", "CapEff", "CapBnd",
            "CapAmb", "NoNewPrivs", "Seccomp",
        ]
        let head = [
            "Name", "Umask", "State", "Tgid", "Ngid", "Pid", "PPid", "TracerPid", "Uid", "Gid", "FDSize", "Groups",
            "NStgid", "NSpid", "NSpgid", "NSsid", "Kthread",
        ]
        let wanted = head + common + ["voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"]
        #expect(keys(text("1/status")).filter { wanted.contains($0) } == wanted)
        #expect(text("1/status").contains("VmRSS:"))
        var configuration = Configuration()
        configuration.profile = .linux26
        kernel = Kernel(configuration: configuration)
        #expect(
            keys(text("1/status")) == [
                "Name", "State", "SleepAVG", "Tgid", "Pid", "PPid", "TracerPid", "Uid", "Gid", "FDSize", "Groups",
                "Threads",
                "SigPnd", "ShdPnd", "SigBlk", "SigIgn", "SigCgt", "CapInh", "CapPrm", "CapEff",
            ]
        )
    }

    @Test("L3: the words of the states")
    mutating func l3() {
        let task = fork()
        #expect(status(task)["State"] == "R (running)")
        _ = call(.pause, by: task)
        #expect(status(task)["State"] == "S (sleeping)")
        _ = call(.kill(pid: task, sig: Signal.SIGSTOP))
        #expect(status(task)["State"] == "T (stopped)")
        var attach = PtraceArguments(request: PtraceRequest.PTRACE_ATTACH)
        attach.pid = task
        _ = call(.ptrace(attach))
        #expect(status(task)["State"] == "t (tracing stop)" && stat(task, 3) == "t")
        _ = call(.kill(pid: task, sig: Signal.SIGKILL))
        #expect(status(task)["State"] == "Z (zombie)")
        let vforker = fork()
        _ = call(.vfork, by: vforker)
        #expect(status(vforker)["State"] == "D (disk sleep)")
    }

    @Test("L4: PPid, TracerPid, and what a zombie's status lacks")
    mutating func l4() {
        let parent = fork()
        let task = fork(by: parent)
        let thread = thread(by: task)
        var seize = PtraceArguments(request: PtraceRequest.PTRACE_SEIZE)
        seize.pid = task
        _ = call(.ptrace(seize))
        #expect(status(task)["PPid"] == "\(parent)" && status(task)["TracerPid"] == "1")
        #expect(status(task)["FDSize"] == "64" && status(task)["Umask"] == "0022")
        _ = call(.exit(status: 0), by: task)
        let zombie = status(task)
        #expect(zombie["PPid"] == "\(parent)" && zombie["FDSize"] == "0" && zombie["Threads"] == "2")
        #expect(zombie["Umask"] == nil && !zombie.keys.contains { $0.hasPrefix("Vm") })
        #expect(status(thread)["Threads"] == "2" && status(thread)["Tgid"] == "\(task)")
    }

    @Test("L5: a signal set has 16 hexadecimal digits, bit n-1 for signal n")
    mutating func l5() {
        let task = fork()
        let set = SignalSet(Signal.SIGHUP, 64)
        _ = call(.sigprocmask(how: 0, set: set), by: task)
        _ = call(.kill(pid: task, sig: 64))
        _ = call(.tkill(tid: task, sig: 1))
        _ = call(.sigaction(sig: 10, action: SignalAction(handler: .handler)), by: task)
        _ = call(.sigaction(sig: 12, action: SignalAction(handler: .SIG_IGN)), by: task)
        let lines = status(task)
        #expect(lines["SigBlk"] == "8000000000000001" && lines["ShdPnd"] == "8000000000000000")
        #expect(lines["SigPnd"] == "0000000000000001")
        #expect(lines["SigCgt"] == "0000000000000200" && lines["SigIgn"] == "0000000000000800")
    }

    @Test("L6: the fields of stat")
    mutating func l6() {
        let shell = fork()
        _ = call(.setsid, by: shell)
        let task = fork(by: shell)
        #expect(
            [1, 4, 5, 6, 7, 8, 9].map { stat(task, $0) } == [task, shell, shell, shell, 0, -1, 0x40].map { "\($0)" }
        )
        #expect(stat(task, 2) == "(init)" && stat(task, 3) == "R")
        _ = call(.execve(path: "/bin/puppet", argv: []), by: task)
        _ = call(.nice(increment: 4), by: task)
        _ = call(.sigprocmask(how: 0, set: SignalSet(1, 40)), by: task)
        kernel.advanceClock(by: 3_000_000_000)
        #expect(stat(task, 2) == "(puppet)" && stat(task, 9) == "0")
        #expect([18, 19, 20, 21, 32].map { stat(task, $0) } == ["24", "4", "1", "0", "1"])
        #expect(Int(stat(task, 14)) == Int((kernel.task(task)?.utime ?? 0) / 10_000_000) && stat(task, 14) != "0")
        #expect(stat(task, 38) == "17" && stat(task, 52) == "0" && stat(task, 53) == "none")
        _ = call(.open(path: "/dev/tty1", flags: OpenFlags.O_RDWR), by: shell)
        #expect(stat(shell, 8) == "\(shell)" && stat(shell, 7) != "0")
        _ = call(.kill(pid: task, sig: Signal.SIGTERM))
        #expect([3, 52].map { stat(task, $0) } == ["Z", "15"])
        #expect(Int(stat(task, 9)).map { $0 & 0x404 } == 0x404, "exiting, and killed by a signal")
    }

    @Test("L7: stat of 2.6.0 has 41 fields")
    mutating func l7() {
        #expect(text("1/stat").split(separator: " ").count == 52)
        var configuration = Configuration()
        configuration.profile = .linux26
        kernel = Kernel(configuration: configuration)
        #expect(text("1/stat").split(separator: " ").count == 41)
    }

    @Test("L8: what is left in a zombie's directory")
    mutating func l8() {
        let task = fork()
        _ = call(.execve(path: "/bin/puppet", argv: ["puppet", "-x"]), by: task)
        #expect(text("\(task)/cmdline") == "puppet\0-x\0" && look("\(task)/exe") == .link("/bin/puppet"))
        #expect(look("\(task)/cwd") == .link("/") && names("\(task)/fd") == ["0", "1", "2"])
        _ = call(.exitGroup(status: 0), by: task)
        #expect(text("\(task)/cmdline") == "" && text("\(task)/comm") == "puppet\n" && text("\(task)/wchan") == "0")
        for link in ["exe", "cwd", "root"] { #expect(look("\(task)/\(link)") == .missing) }
        #expect(look("\(task)/fd") == .directory([]))
        #expect(text("\(task)/statm") == "0 0 0 0 0 0 0\n")
        #expect(stat(task, 23) == "0" && stat(task, 24) == "0")
    }

    @Test("L9: children of a thread, in the order of its list")
    mutating func l9() {
        let task = fork()
        let thread = thread(by: task)
        let first = fork(by: task)
        let second = fork(by: thread)
        let third = fork(by: task)
        #expect(text("\(task)/task/\(task)/children") == "\(first) \(third) ")
        #expect(text("\(task)/task/\(thread)/children") == "\(second) ")
        _ = call(.exit(status: 0), by: thread)
        #expect(text("\(task)/task/\(task)/children") == "\(first) \(third) \(second) ")
    }

    @Test("L10: after release everything is gone")
    mutating func l10() {
        let task = fork()
        _ = call(.exitGroup(status: 0), by: task)
        #expect(look("\(task)/stat") != .missing)
        _ = call(.wait4(pid: task, options: 0))
        for file in ["", "/stat", "/status", "/task", "/task/\(task)/stat", "/fd/0"] {
            #expect(look("\(task)\(file)") == .missing)
        }
    }
}
