import JSON
import Kernel

/// The events in the text format of Linux's ftrace, as `/sys/kernel/tracing/trace` prints it (Linux 6.18's formats).
///
/// Only what Linux has a tracepoint for is told; the chores, which are functions, are added as the function tracer's lines
/// when asked for.
struct FtraceText: PiecewiseText {
    private let window: TraceWindow
    private let functions: Bool
    private let clock: TraceClock
    private let nice: [Int32: Int32]
    private var lives: TaskLives
    private var next: Int?
    /// Who did the last thing that a task does itself: the task on the CPU.
    private var actor: Int32 = 0
    /// The call that a task is in, by its number.
    private var calls: [Int32: UInt64] = [:]
    private var renames: [UInt64: Rename] = [:]

    init(_ window: TraceWindow, clock: TraceClock, functions: Bool) {
        self.window = window
        self.clock = clock
        self.functions = functions
        lives = TaskLives(window)
        nice = Dictionary(window.kernel.lives().map { ($0.tid, $0.nice) }) { first, _ in first }
        for rename in window.kernel.taskRenames { renames[rename.seq] = rename }
    }

    mutating func write(to text: inout ByteBuffer) -> Bool {
        guard var index = next else {
            var written = 0
            var nothing = ByteBuffer()
            for event in window.events[..<window.asked.lowerBound] { take(event, &nothing, &written, shown: false) }
            // The header counts the lines, so they are counted first.
            var copy = self
            written = 0
            for event in window.events[window.asked] { copy.take(event, &nothing, &written, shown: false) }
            text.append(Self.header(written))
            next = window.asked.lowerBound
            return true
        }
        var written = 0
        let stop = min(index + 256, window.asked.upperBound)
        while index < stop {
            take(window.events[index], &text, &written, shown: true)
            index += 1
        }
        next = index
        return index < window.asked.upperBound
    }

    private static func header(_ count: Int) -> String {
        """
        # tracer: nop
        #
        # entries-in-buffer/entries-written: \(count)/\(count)   #P:1
        #
        #                                _-----=> irqs-off/BH-disabled
        #                               / _----=> need-resched
        #                              | / _---=> hardirq/softirq
        #                              || / _--=> preempt-depth
        #                              ||| / _-=> migrate-disable
        #                              |||| /     delay
        #           TASK-PID     CPU#  |||||  TIMESTAMP  FUNCTION
        #              | |         |   |||||     |         |

        """
    }

    private mutating func take(_ event: Event, _ text: inout ByteBuffer, _ written: inout Int, shown: Bool) {
        lives.begin(event)
        follow(event)
        for line in lines(event) {
            written += 1
            guard shown else { continue }
            text.append(prefix(line.context, clock == .seq ? Int64(clamping: event.seq) &* 1000 : event.time))
            text.append(line.text)
            text.append(UInt8(ascii: "\n"))
        }
        lives.end(event)
    }

    /// `comm-pid [cpu] flags timestamp: `, as `trace_print_context()` has it.
    private mutating func prefix(_ tid: Int32, _ time: Int64) -> String {
        let comm = tid == 0 ? "<idle>" : comm(tid)
        let name = String(repeating: " ", count: max(0, 16 - comm.utf8.count)) + comm
        let number = String(tid)
        let microseconds = time / 1000
        let seconds = String(microseconds / 1_000_000)
        let rest = String(microseconds % 1_000_000)
        return "\(name)-\(number)\(String(repeating: " ", count: max(0, 7 - number.utf8.count))) [000] ..... "
            + String(repeating: " ", count: max(0, 5 - seconds.utf8.count)) + seconds + "."
            + String(repeating: "0", count: 6 - rest.utf8.count) + rest + ": "
    }

    private mutating func follow(_ event: Event) {
        switch event.type {
        case .signal_generate, .sched_wakeup, .pipe_wake, .reparent, .ptrace_link, .setpgid, .ptrace_resume,
            .ptrace_detach, .wake_up_new_task, .release_task, .group_continue, .sched_switch, .do_group_exit,
            .do_signal_stop, .free_uid, .unhash_process, .exit_sighand, .put_task_struct, .sched_process_free:
            break
        case .timer_expire, .clock_advance: actor = 0
        case .sys_enter:
            actor = event.task
            calls[event.task] = UInt64(UInt32(bitPattern: event.arguments.0))
        case .sched_process_exec where event.arguments.0 != event.task:
            calls[event.task] = calls[event.arguments.0]
            actor = event.task
        default: actor = event.task
        }
    }

    private typealias Line = (context: Int32, text: String)

    /// The lines that an event makes, each with the task in whose context Linux would write it.
    private mutating func lines(_ event: Event) -> [Line] {
        let a = event.arguments
        let task = event.task
        var result: [Line] = []
        if let rename = renames[event.seq], rename.task == task {
            result.append(
                (
                    task,
                    "task_rename: pid=\(task) oldcomm=\(Self.name(rename.old)) newcomm=\(Self.name(rename.new)) oom_score_adj=0"
                )
            )
        }
        switch event.type {
        case .sys_enter:
            let name = CallName.allCases[Int(a.1)]
            let arguments = window.kernel.syscall(calls[task] ?? 0).map(\.ftraceArguments) ?? []
            let list = arguments.map { "\($0.0): \(Self.hexadecimal($0.1))" }.joined(separator: ", ")
            result.append((task, "sys_\(name.syscall)(\(list))"))
        case .sys_exit:
            let name = CallName.allCases[Int(a.1)]
            if name == .exit || name == .exit_group { break }
            let id = UInt64(UInt32(bitPattern: a.0))
            if window.kernel.call(id)?.state == .killed { break }
            let value = a.3 != 0 ? -Int64(a.3) : Int64(a.2)
            result.append((task, "sys_\(name.syscall) -> 0x\(String(UInt64(bitPattern: value), radix: 16))"))
        case .sched_process_fork:
            let flags = String(UInt32(bitPattern: a.3), radix: 16)
            result.append(
                (task, "task_newtask: pid=\(a.0) comm=\(comm(a.0)) clone_flags=\(flags) oom_score_adj=0")
            )
            result.append(
                (
                    task,
                    "sched_process_fork: comm=\(comm(task)) pid=\(task) "
                        + "child_comm=\(comm(a.0)) child_pid=\(a.0)"
                )
            )
        case .wake_up_new_task: result.append((a.0, "sched_wakeup_new: \(who(task)) target_cpu=000"))
        case .sched_wakeup: result.append((a.0, "sched_wakeup: \(who(task)) target_cpu=000"))
        case .sched_switch:
            let state = TaskState(rawValue: UInt8(truncatingIfNeeded: a.0))?.letter ?? "R"
            result.append((task, switchLine(task, state, a.1)))
        case .sched_process_exec:
            var path = lives.comm(task)
            if case .execve(let name, _) = window.kernel.syscall(calls[task] ?? 0) { path = name }
            result.append((task, "sched_process_exec: filename=\(Self.clean(path)) pid=\(task) old_pid=\(a.0)"))
        case .sched_process_exit:
            result.append((task, "sched_process_exit: \(who(task)) group_dead=\(a.1 != 0 ? "true" : "false")"))
        case .sched_process_free: result.append((actor, "sched_process_free: \(who(task))"))
        case .sched_process_wait:
            result.append((task, "sched_process_wait: comm=\(comm(task)) pid=\(a.0) prio=\(priority(task))"))
        case .signal_generate:
            result.append(
                (
                    actor,
                    "signal_generate: sig=\(a.0) errno=0 code=\(a.1) comm=\(comm(task)) pid=\(task) "
                        + "grp=\(a.3) res=\(a.4)"
                )
            )
        case .signal_deliver:
            let handler =
                switch Event.Action(rawValue: a.4) {
                case .handler: String(StraceValues.handler, radix: 16)
                case .ignore: "1"
                default: "0"
                }
            // What is ignored by default has SIG_DFL.
            let isDefault = SignalSet.ignoredByDefault.contains(a.0) && handler == "1"
            result.append(
                (
                    task,
                    "signal_deliver: sig=\(a.0) errno=0 code=\(a.1) sa_handler=\(isDefault ? "0" : handler) sa_flags=0"
                )
            )
        default:
            if functions, event.type.isFunction { result.append((actor, event.type.word + " <-" + caller(event.type))) }
        }
        return result
    }

    private mutating func who(_ tid: Int32) -> String { "comm=\(comm(tid)) pid=\(tid) prio=\(priority(tid))" }

    private func priority(_ tid: Int32) -> Int32 { 120 + (nice[tid] ?? 0) }

    private mutating func switchLine(_ previous: Int32, _ state: String, _ next: Int32) -> String {
        func name(_ tid: Int32, _ lives: inout TaskLives) -> String {
            tid == 0 ? "swapper/0" : Self.name(lives.comm(tid))
        }
        return "sched_switch: prev_comm=\(name(previous, &lives)) prev_pid=\(previous) "
            + "prev_prio=\(priority(previous)) prev_state=\(state) ==> "
            + "next_comm=\(name(next, &lives)) next_pid=\(next) next_prio=\(priority(next))"
    }

    private func caller(_ type: EventType) -> String {
        switch type {
        case .do_exit: "do_group_exit"
        case .find_new_reaper, .reparent: "forget_original_parent"
        case .forget_original_parent, .do_notify_parent: "exit_notify"
        case .free_uid, .unhash_process, .ptrace_unlink, .exit_sighand, .put_task_struct: "release_task"
        case .release_task: "wait_task_zombie"
        case .wait_task_zombie, .wait_task_stopped, .wait_task_continued: "do_wait"
        default: "do_exit"
        }
    }

    /// `print_syscall_enter()`: one digit stands as it is.
    private static func hexadecimal(_ value: UInt64) -> String {
        value < 10 ? String(value) : "0x" + String(value, radix: 16)
    }

    private mutating func comm(_ tid: Int32) -> String { Self.name(lives.comm(tid)) }

    /// A name on one line, as /proc/PID/status has it.
    private static func name(_ comm: String) -> String { clean(TaskFiles.escaped(comm)) }

    /// A path on one line.
    private static func clean(_ path: String) -> String {
        String(String.UnicodeScalarView(path.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7f ? "?" : $0 }))
    }
}

extension EventType {
    /// Is it told by the name of the function that does it?
    fileprivate var isFunction: Bool {
        switch self {
        case .do_exit, .exit_signals, .del_timer_sync, .acct_process, .exit_mm, .exit_sem, .exit_files, .exit_fs,
            .exit_namespace, .disassociate_ctty, .exit_notify, .forget_original_parent, .find_new_reaper,
            .do_notify_parent, .zap_pid_ns_processes, .wait_task_zombie, .wait_task_stopped, .wait_task_continued,
            .release_task, .free_uid, .unhash_process, .ptrace_unlink, .exit_sighand, .put_task_struct:
            true
        default: false
        }
    }
}
