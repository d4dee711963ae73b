import Kernel
import KernelHost

/// Makes the calls of a log in a new kernel, in the log's order, and notes where the two differ.
///
/// The log's first task is a child of PID 1, which reaps what it adopts. A call that sleeps in the log is made where it
/// begins there; one that the log has in one piece, where it ends.
struct StraceImport: Sendable {
    /// Where the model did something else than the log tells.
    struct Difference: Sendable, Equatable {
        var line: Int
        var call: String
        var log: String
        var kernel: String
    }

    /// More events than this are not brought about by any log of a teaching program.
    static let mostEvents: UInt64 = 500_000
    /// Nor are calls that each look at all tasks, children or sleepers: a task counts each time that it may be looked at.
    static let mostVisits = 10_000_000
    static let mostDifferences = 200
    private static let mostNames = 256
    /// No task of the kernel has this number: it stands for tasks outside the log.
    private static let outside: Int32 = 4_194_303

    /// The kernel and its history.
    private(set) var past: RecordedKernel
    private var kernel: Kernel { _read { yield past.kernel } }
    private(set) var performed = 0
    private var visits = 0
    private let mostVisits: Int
    private(set) var skipped: [String: Int] = [:]
    /// Files that the model does not have, with how often /dev/null was opened in place of each.
    private(set) var standIns: [String: Int] = [:]
    private(set) var differences: [Difference] = []
    private(set) var differenceCount = 0
    /// The numbers of the log's tasks here.
    private(set) var tasks: [Int32: Int32] = [:]

    private let log: StraceLog
    /// Lines of the log.
    var lines: Int { log.lines }
    /// Calls of the log that are under way here: by the log's number, the id here.
    private var under: [Int: UInt64] = [:]
    /// Tasks whose call was interrupted by a signal, with its name and id: it may begin anew.
    private var interrupted: [Int32: (call: Int, id: UInt64)] = [:]
    /// Children that were made by calls whose return the log does not tell.
    private var unnamed: [Int32] = []

    init(_ log: StraceLog, configuration: Configuration, mostVisits: Int = Self.mostVisits) {
        self.log = log
        self.mostVisits = mostVisits
        past = RecordedKernel(configuration: configuration)
    }

    /// Goes through the log. Throws when it would bring about too much.
    mutating func run() throws(StraceLogError) {
        for (line, pid, step) in log.steps {
            if kernel.seq > Self.mostEvents {
                throw StraceLogError(
                    line: line,
                    detail: "the calls up to here bring about more than \(Self.mostEvents) events; import a shorter log"
                )
            }
            if visits > mostVisits {
                throw StraceLogError(
                    line: line,
                    detail: "the calls up to here look at other tasks too often; import a shorter log"
                )
            }
            if kernel.panicMessage != nil { throw StraceLogError(line: line, detail: "the kernel has panicked") }
            let tid = task(pid)
            switch step {
            case .call(let index):
                begin(index, pid, tid, isWhole: true)
                end(index, pid, tid)
            case .begin(let index): begin(index, pid, tid, isWhole: false)
            case .end(let index): end(index, pid, tid)
            case .signal(let name, let info): signal(name, info, pid, tid)
            case .exited(let status): exited(tid, status)
            case .killed(let name): killed(name, tid)
            case .superseded(let by):
                // The thread that executes the program goes on under the leader's number.
                if let entry = interrupted.removeValue(forKey: by) { interrupted[pid] = entry }
            }
        }
    }

    // MARK: Tasks

    /// The task that stands for one of the log; one that the log does not tell the birth of is a child of PID 1.
    private mutating func task(_ pid: Int32) -> Int32 {
        if let tid = tasks[pid] { return tid }
        if !unnamed.isEmpty {
            tasks[pid] = unnamed.removeFirst()
        } else if case .made(let call) = past.perform(.fork, by: 1), call.state == .returned {
            tasks[pid] = Int32(truncatingIfNeeded: call.value)
        } else {
            tasks[pid] = Self.outside
        }
        return tasks[pid] ?? Self.outside
    }

    private func number(_ pid: Int32) -> Int32 {
        if pid <= 0 { return pid }
        return tasks[pid] ?? Self.outside
    }

    private mutating func skip(_ name: String) {
        Self.count(name, in: &skipped)
    }

    private static func count(_ name: String, in counts: inout [String: Int]) {
        let key = counts[name] != nil || counts.count < mostNames ? name : "other"
        counts[key, default: 0] += 1
    }

    private mutating func differ(_ line: Int, _ call: String, log: String, kernel: String) {
        differenceCount += 1
        guard differences.count < Self.mostDifferences else { return }
        differences.append(Difference(line: line, call: call, log: String(log.prefix(200)), kernel: kernel))
    }

    // MARK: Calls

    private mutating func begin(_ index: Int, _ pid: Int32, _ tid: Int32, isWhole: Bool) {
        let call = log.calls[index]
        // A call that was interrupted goes on here by itself.
        if let former = interrupted.removeValue(forKey: pid) {
            let isSame = log.calls[former.call].name == call.name || call.name == "restart_syscall"
            if isSame, call.name != "rt_sigreturn" {
                under[index] = former.id
                return
            }
            if call.name == "rt_sigreturn" {
                compare(interruption: former, call)
                if kernel.call(former.id)?.state == .blocked { interrupted[pid] = former }
                return
            }
        }
        if call.name == "rt_sigreturn" { return }
        guard kernel.state(of: tid) == .running else {
            skip(call.name)
            return
        }
        switch call.modelled(number) {
        case .skip: skip(call.name)
        case .call(let syscall): make(index, syscall, tid, isWhole: isWhole)
        case .open(let path, let flags): open(index, path, flags, tid)
        case .pipe(let closeOnExec): pipe(index, closeOnExec, tid)
        case .dup3(let old, let new, let closeOnExec):
            make(index, .dup2(oldfd: old, newfd: new), tid, isWhole: isWhole)
            if closeOnExec { help(.fcntl(fd: new, cmd: FcntlCommand.F_SETFD, arg: 1), tid) }
        }
    }

    private mutating func make(_ index: Int, _ syscall: Syscall, _ tid: Int32, isWhole: Bool) {
        let call = log.calls[index]
        switch syscall {
        case .read(let fd, let count), .write(let fd, let count):
            // Files' and terminals' contents are not modelled.
            guard let pipe = kernel.pipe(of: tid, fd: fd) else { return skip(call.name) }
            if isWhole, pipe.blocks(count) {
                differ(call.line, call.name, log: call.result ?? "", kernel: "would sleep")
                return skip(call.name)
            }
        case .close(let fd) where call.errno == nil:
            // A descriptor of what the model does not have: sockets, event files…
            if !kernel.isOpen(tid, fd: fd) { return skip(call.name) }
        default: break
        }
        let before = kernel.seq
        if syscall.looksAround { visits += kernel.taskCount }
        guard case .made(let made) = past.perform(syscall, by: tid) else { return skip(call.name) }
        performed += 1
        under[index] = made.id
        switch syscall {
        case .fork, .vfork, .clone:
            guard let child = kernel.firstChild(bornAfter: before) else { break }
            if let value = call.value, value > 0, let pid = Int32(exactly: value) {
                tasks[pid] = child
            } else {
                unnamed.append(child)
            }
        default: break
        }
    }

    /// Calls that the log does not have, and that keep the descriptors in step.
    @discardableResult
    private mutating func help(_ syscall: Syscall, _ tid: Int32) -> Call? {
        guard case .made(let call) = past.perform(syscall, by: tid) else { return nil }
        return call
    }

    private mutating func open(_ index: Int, _ path: String, _ flags: Int32, _ tid: Int32) {
        guard case .made(var made) = past.perform(.open(path: path, flags: flags), by: tid) else { return }
        if made.state == .failed {
            // The model has few files: this one stands for those that are missing.
            let rest = flags & (OpenFlags.O_CLOEXEC | 3)
            guard let stand = help(.open(path: "/dev/null", flags: rest), tid) else { return }
            made = stand
            Self.count(String(path.prefix(200)), in: &standIns)
        }
        performed += 1
        under[index] = made.id
    }

    private mutating func pipe(_ index: Int, _ closeOnExec: Bool, _ tid: Int32) {
        guard case .made(let made) = past.perform(.pipe, by: tid) else { return }
        performed += 1
        under[index] = made.id
        guard closeOnExec, case .fds(let reader, let writer) = made.data else { return }
        for fd in [reader, writer] { help(.fcntl(fd: fd, cmd: FcntlCommand.F_SETFD, arg: 1), tid) }
    }

    private mutating func end(_ index: Int, _ pid: Int32, _ tid: Int32) {
        guard let id = under.removeValue(forKey: index) else { return }
        let call = log.calls[index]
        if call.isInterrupted {
            interrupted[pid] = (index, id)
            return
        }
        if call.result?.hasPrefix("?") ?? true { return }
        if let sleeping = kernel.call(id), sleeping.state == .blocked, sleeping.name == .nanosleep,
            case .nanosleep(let seconds, let rest) = kernel.syscall(id), call.errno == nil
        {
            let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
            if !overflow, seconds < 1_000_000_000 { past.advanceClock(by: whole &+ rest) }
        }
        guard let now = kernel.call(id) else { return }
        // Stopped on the way out, by a signal that it sent itself: there is nothing to compare yet.
        if now.state == .blocked, kernel.state(of: tid) == .stopped { return }
        compare(call, now)
        keepInStep(call, now, tid)
    }

    /// Gives a new descriptor the number that it has in the log.
    private mutating func keepInStep(_ call: LoggedCall, _ made: Call, _ tid: Int32) {
        guard made.state == .returned, call.errno == nil else { return }
        switch made.name {
        case .open, .dup, .fcntl, .pidfd_open, .signalfd:
            if case .fcntl(_, let cmd, _) = kernel.syscall(made.id), cmd == FcntlCommand.F_SETFD { return }
            guard let wanted = call.value, wanted != made.value, (0..<4096).contains(wanted) else { return }
            move(Int32(truncatingIfNeeded: made.value), Int32(truncatingIfNeeded: wanted), tid)
        case .pipe:
            guard case .fds(let reader, let writer) = made.data else { return }
            let text = (call.arguments.first ?? "").filter { $0.isNumber || $0 == "," }.split(separator: ",")
            guard text.count == 2, let first = Int32(text[0]), let second = Int32(text[1]), first < 4096, second < 4096
            else { return }
            if first == reader, second == writer { return }
            differ(call.line, call.name, log: "[\(first), \(second)]", kernel: "[\(reader), \(writer)]")
            // From above, so that neither move meets the other.
            move(reader, 4096, tid)
            move(writer, second, tid)
            move(4096, first, tid)
        default: break
        }
    }

    private mutating func move(_ old: Int32, _ new: Int32, _ tid: Int32) {
        guard old != new, help(.dup2(oldfd: old, newfd: new), tid)?.state == .returned else { return }
        help(.close(fd: old), tid)
    }

    // MARK: Comparing

    private mutating func compare(_ call: LoggedCall, _ made: Call) {
        let log = call.result ?? ""
        switch made.state {
        case .blocked: differ(call.end, call.name, log: log, kernel: "still sleeps")
        // strace sees what a call returns on the way to user mode, where a signal that it brought about may kill the task.
        case .killed where Self.sendsSignals(made.name): break
        case .killed: differ(call.end, call.name, log: log, kernel: "was killed in it")
        case .noReturn: break
        case .failed:
            guard call.errno != made.errno.map({ "\($0.name)" }) else { return }
            let error = made.errno.map { StraceValues.errno($0.name) } ?? "?"
            differ(call.end, call.name, log: log, kernel: "-1 \(error)")
        case .returned:
            if call.errno != nil || call.value == nil {
                return differ(call.end, call.name, log: log, kernel: "\(made.value)")
            }
            compare(call, made, value: call.value ?? 0)
        }
    }

    private static func sendsSignals(_ name: CallName) -> Bool {
        switch name {
        case .kill, .tkill, .tgkill, .rt_sigqueueinfo, .rt_tgsigqueueinfo, .write: true
        default: false
        }
    }

    private mutating func compare(_ call: LoggedCall, _ made: Call, value: Int64) {
        let log = call.result ?? ""
        switch made.name {
        case .fork, .vfork, .clone, .wait4, .getpid, .gettid, .set_tid_address, .getppid, .getpgid, .getpgrp, .getsid,
            .setsid:
            let pid = Int32(truncatingIfNeeded: value)
            // A task outside the log has no number here.
            if value > 0, tasks[pid] == nil { return }
            let expected = value > 0 ? Int64(number(pid)) : value
            guard expected == made.value else {
                return differ(call.end, call.name, log: log, kernel: String(made.value))
            }
            if case .wait(let raw, _) = made.data, made.value > 0, call.arguments.count > 1,
                call.arguments[1].hasPrefix("[")
            {
                let status = StraceValues.status(raw)
                if status != call.arguments[1] { differ(call.end, call.name, log: call.arguments[1], kernel: status) }
            }
        // Where these stand in for others, their values are not the log's.
        case .prctl, .alarm, .umask, .times, .sigtimedwait:
            if made.name == .sigtimedwait, made.value != value {
                differ(call.end, call.name, log: log, kernel: String(made.value))
            }
        default:
            if made.value != value { differ(call.end, call.name, log: log, kernel: String(made.value)) }
        }
    }

    /// A handler returns: the call that its signal interrupted fails, or goes on.
    private mutating func compare(interruption: (call: Int, id: UInt64), _ back: LoggedCall) {
        guard let made = kernel.call(interruption.id) else { return }
        let name = log.calls[interruption.call].name
        let fails = back.errno == "EINTR"
        switch made.state {
        case .failed where made.errno?.name == .EINTR && fails: break
        case .blocked where !fails: break
        case .returned where !fails: break
        case .blocked: differ(back.line, name, log: back.result ?? "", kernel: "goes on")
        default:
            let error = made.errno.map { "-1 " + StraceValues.errno($0.name) } ?? String(made.value)
            differ(back.line, name, log: back.result ?? "", kernel: error)
        }
    }

    // MARK: What comes from outside

    private mutating func signal(_ name: String, _ info: [String: String], _ pid: Int32, _ tid: Int32) {
        guard let sig = StraceReader.signal(name), Signal.isValid(sig) else { return }
        let sender = info["si_pid"].flatMap(StraceReader.int32)
        let code = info["si_code"] ?? ""
        // What a task of the log sent, or the kernel because of one, has been sent here as well.
        if let sender, tasks[sender] != nil { return }
        if code.hasPrefix("CLD_") || code.hasPrefix("SI_TIMER") || sig == Signal.SIGPIPE { return }
        if code == "SI_KERNEL", sig == Signal.SIGALRM, let rest = kernel.task(tid)?.alarm, rest > 0 {
            past.advanceClock(by: rest)
            return
        }
        guard let state = kernel.state(of: tid), state != .zombie, state != .dead else { return }
        guard case .made(let call) = past.perform(.kill(pid: tid, sig: sig), by: 1), call.state == .returned else {
            return
        }
        performed += 1
    }

    private mutating func exited(_ tid: Int32, _ status: Int32) {
        guard kernel.state(of: tid) == .running, let view = kernel.task(tid) else { return }
        let syscall = Syscall.exitGroup(status: status)
        if view.tid == view.tgid, case .made = past.perform(syscall, by: tid) { performed += 1 }
    }

    private mutating func killed(_ name: String, _ tid: Int32) {
        guard let sig = StraceReader.signal(name), Signal.isValid(sig), let state = kernel.state(of: tid),
            state != .zombie, state != .dead, let view = kernel.task(tid)
        else { return }
        guard case .made = past.perform(.kill(pid: view.tgid, sig: sig), by: 1) else { return }
        performed += 1
        if let state = kernel.state(of: tid), state != .zombie {
            _ = past.perform(.kill(pid: view.tgid, sig: Signal.SIGKILL), by: 1)
        }
    }
}
