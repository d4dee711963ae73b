import Kernel

extension Event {
    /// What happened, in one plain English sentence; `name` is the one that a task was given by it.
    func text(name: String?) -> String {
        guard let name else { return text }
        return "\(who) sets its name to \(visible(name))."
    }

    /// What happened, in one plain English sentence. The one place where events become prose.
    var text: String {
        switch type {
        case .boot, .sys_enter, .sys_exit, .sched_process_fork, .wake_up_new_task, .sched_process_exec, .vfork_done,
            .sched_switch, .sched_wakeup, .schedule, .de_thread, .clock_advance, .panic:
            lifeText
        case .do_exit, .exit_signals, .del_timer_sync, .acct_process, .exit_code, .exit_mm, .exit_sem, .exit_files,
            .exit_fs, .exit_namespace, .disassociate_ctty, .exit_notify, .forget_original_parent, .find_new_reaper,
            .reparent, .exit_state, .sched_process_exit, .do_notify_parent, .zap_pid_ns_processes, .do_group_exit:
            exitText
        case .wait_task_zombie, .wait_task_stopped, .wait_task_continued, .sched_process_wait, .release_task,
            .free_uid, .unhash_process, .ptrace_unlink, .exit_sighand, .put_task_struct, .sched_process_free:
            releaseText
        case .signal_generate, .signal_deliver, .do_signal_stop, .group_stop, .group_continue,
            .do_notify_parent_cldstop, .kill_orphaned_pgrp, .ptrace_link, .ptrace_stop, .ptrace_resume,
            .ptrace_detach, .exit_ptrace:
            signalText
        case .setpgid, .setsid, .tty, .commit_creds, .prctl, .mm_release, .file_open, .file_close, .file_release,
            .pipe_wake, .semop, .sem_undo, .sem_remove, .timer_set, .timer_expire:
            thingText
        }
    }

    /// The arguments, shortly.
    private var a: Int32 { arguments.0 }
    private var b: Int32 { arguments.1 }
    private var c: Int32 { arguments.2 }
    private var d: Int32 { arguments.3 }
    private var e: Int32 { arguments.4 }

    private var who: String { task == 0 ? "The kernel" : "Task \(task)" }

    private func signal(_ number: Int32) -> String { Signal.isValid(number) ? Signal.name(number) : "signal \(number)" }

    private func plural(_ count: Int32, _ one: String, _ many: String? = nil) -> String {
        count == 1 ? "1 \(one)" : "\(count) \(many ?? one + "s")"
    }

    private func be(_ count: Int32) -> String { count == 1 ? "is" : "are" }

    private func task(_ number: Int32) -> String { number == 0 ? "nobody" : "task \(number)" }

    private func call(_ index: Int32) -> String {
        let names = Event.callNames
        return names.indices.contains(Int(index)) ? names[Int(index)].description : "a call"
    }

    /// A wait status word: "exit status 3".
    private func status(_ raw: Int32) -> String {
        switch WaitStatus(raw) {
        case .exited(let status): "exit status \(status)"
        case .signaled(let signal, let core): "death by \(self.signal(signal))\(core ? ", core dumped" : "")"
        case .stopped(let signal, let event):
            event != 0
                ? "a stop for \(EventText.ptraceEvent(event))"
                : signal & 0x80 != 0 ? "a stop at a system call" : "a stop by \(self.signal(signal & 0x7f))"
        case .continued: "continued"
        }
    }

    private func letter(_ raw: Int32) -> String {
        switch TaskState(rawValue: UInt8(truncatingIfNeeded: raw)) {
        case .running: "able to run"
        case .sleeping: "asleep"
        case .uninterruptible: "asleep without being disturbed"
        case .stopped: "stopped"
        case .traced: "stopped by its tracer"
        case .zombie: "a zombie"
        case .dead: "dead"
        case nil: "in an unknown state"
        }
    }

    /// "its mm_struct has 2 users left" and the like.
    private func users(_ count: Int32) -> String {
        count == 0 ? "nobody uses it any more, so it is freed" : "\(plural(count, "user")) left"
    }

    private var lifeText: String {
        switch type {
        case .boot: return "The kernel boots with task 1, init; PIDs below \(a) are given out."
        case .sys_enter: return "\(who) calls \(call(b))()."
        case .sys_exit:
            if d != 0 {
                let name = Errno.Name(rawValue: d).map { "\($0)" } ?? "error \(d)"
                return "\(call(b))() of task \(task) fails with \(name)."
            }
            if b == CallName.exit.index || b == CallName.exit_group.index {
                return "\(call(b))() of task \(task) never returns."
            }
            return "\(call(b))() of task \(task) is over: \(c)."
        case .sched_process_fork:
            return a == b
                ? "\(who) makes task \(a), a new process." : "\(who) makes task \(a), a thread of process \(b)."
        case .wake_up_new_task: return "The new task \(task) is able to run."
        case .sched_process_exec:
            return a == task
                ? "\(who) executes a new program."
                : "\(who), which was task \(a) and takes over its leader's number, executes a new program."
        case .vfork_done:
            return "\(who) has let go of the memory that its vfork parent, task \(a), lent it: the parent may go on."
        case .sched_switch:
            if task == 0 { return "The idle CPU goes to task \(b)." }
            return b == 0
                ? "\(who) is \(letter(a)) and nobody else is able to run: the CPU is idle."
                : "The CPU goes from task \(task), which is \(letter(a)), to task \(b)."
        case .sched_wakeup: return a == 0 ? "\(who) is woken." : "\(who) is woken; task \(a) has the CPU."
        case .schedule:
            return a == 0
                ? "\(who) calls schedule() for the last time; nobody else is able to run."
                : "\(who) calls schedule() for the last time; task \(a) is next."
        case .de_thread:
            return "\(who) executes a new program, so the \(plural(b, "other thread")) of its process must die."
        case .clock_advance: return "The clock goes on by \(a) ms."
        default: return "Init is dead (\(status(a))): the kernel panics and runs nothing any more."
        }
    }

    private var exitText: String {
        switch type {
        case .do_exit: return "\(who) begins to die, with \(status(a))\(b != 0 ? ", as its whole process does" : "")."
        case .do_group_exit:
            let others = b > 1 ? "; its \(plural(b &- 1, "other thread")) must die, too" : ""
            return "The process of task \(task) is to end with \(status(a))\(others)."
        case .exit_signals:
            let handed = b > 0 ? " What is pending for its process goes to \(plural(b, "other thread"))." : ""
            return "\(who) is marked PF_EXITING and takes no signals any more.\(handed)"
        case .del_timer_sync: return "\(who) had \(a == 0 ? "no timer" : plural(a, "timer")) to stop."
        case .acct_process:
            return b == 0
                ? "The death of task \(task) is not written down: accounting is off."
                : "The death of task \(task) is written to the accounting file, record \(b)."
        case .exit_code: return "\(who) stores its exit code: \(status(a))."
        case .exit_mm: return "\(who) lets go of its memory, mm_struct \(a &+ 1): \(users(c))."
        case .exit_sem:
            if a < 0 { return "\(who) has no semaphore to leave." }
            let undone = "\(plural(d, "semaphore operation")) \(be(d)) undone"
            return "\(who) lets go of its undo list \(a &+ 1), and \(undone): \(users(c))."
        case .exit_files: return "\(who) lets go of its open files, files_struct \(a &+ 1): \(users(c))."
        case .exit_fs: return "\(who) lets go of its working directory, fs_struct \(a &+ 1): \(users(c))."
        case .exit_namespace: return "\(who) lets go of its namespaces, nsproxy \(a &+ 1): \(users(c))."
        case .disassociate_ctty: return "\(who) led its session and gives up the controlling terminal tty\(a)."
        case .exit_notify:
            return a != 0
                ? "\(who) was the last thread of its process: its family is about to hear of its death."
                : "\(who) is gone from its process, which lives on with \(plural(b, "thread"))."
        case .forget_original_parent:
            return a == 0
                ? "\(who) leaves no children behind."
                : "\(who) leaves \(plural(a, "child", "children")) behind, which \(EventText.reaper(c)) adopts."
        case .find_new_reaper:
            switch b {
            case 1: return "Task \(a), another thread of the process, will adopt the children of task \(task)."
            case 2: return "Task \(a), the nearest subreaper, will adopt the children of task \(task)."
            default: return "Task \(a), init, will adopt the children of task \(task)."
            }
        case .reparent: return "\(who) becomes a child of task \(b), because its parent \(a) died."
        case .exit_state:
            return UInt8(truncatingIfNeeded: a) == TaskState.zombie.rawValue
                ? "\(who) is a zombie now: dead, until somebody waits for it."
                : "\(who) is dead for good and about to be freed."
        case .sched_process_exit: return "\(who) is ending with \(status(a))."
        case .do_notify_parent:
            if d != 0 { return "\(task(a).capitalizedFirst) does not care for task \(task), which is freed at once." }
            let with = b == 0 ? "without a signal" : "by \(signal(b))"
            return "\(task(a).capitalizedFirst) is told \(with) that task \(task) \(EventText.end(c))."
        default:
            return "\(who), the init of its PID namespace, dies: \(plural(a, "task")) of the namespace \(be(a)) killed."
        }
    }

    private var releaseText: String {
        switch type {
        case .wait_task_zombie:
            return c != 0
                ? "\(who) looks at its dead child \(a) without reaping it: \(status(b))."
                : "\(who) waits for its dead child \(a) and learns its fate: \(status(b))."
        case .wait_task_stopped: return "\(who) learns that its child \(a) is stopped: \(status(b))."
        case .wait_task_continued: return "\(who) learns that its child \(a) goes on."
        case .sched_process_wait:
            return a == 0 ? "\(who) begins to wait for a child." : "\(who) begins to wait for child or group \(a)."
        case .release_task:
            return a == task ? "\(who) frees itself: nobody will wait for it." : "\(who) is freed by task \(a)."
        case .free_uid: return "User \(a) has one task less: \(c)."
        case .unhash_process:
            return b > 0
                ? "\(who) is off the lists; its process has \(plural(b, "thread")) left."
                : "\(who) is off the lists: its number finds nobody any more."
        case .ptrace_unlink: return "\(who) is not traced by task \(a) any more and belongs to \(task(b)) again."
        case .exit_sighand: return "\(who) lets go of its signal handlers, sighand_struct \(a &+ 1): \(users(c))."
        case .put_task_struct: return "The task_struct of what was task \(task) is freed."
        default: return "Nothing is left of task \(task)."
        }
    }

    private var signalText: String {
        switch type {
        case .signal_generate:
            let target = d != 0 ? "the process of task \(task)" : "task \(task)"
            let sender = c == 0 ? "The kernel" : "Task \(c)"
            let fate: String
            switch e {
            case 1: fate = ", which ignores it"
            case 2: fate = ", where one is pending already"
            case 3: fate = ", but there is no room for it in the queue: it is lost"
            case 4: fate = ", where it is pending without its details: the queue is full"
            default: fate = ""
            }
            return "\(sender) sends \(signal(a)) to \(target)\(fate)."
        case .signal_deliver:
            let effect =
                switch Action(rawValue: e) {
                case .handler: "its handler runs"
                case .ignore: "it ignores it"
                case .terminate: "it must die"
                case .core: "it must die and dump core"
                case .stop: "it must stop"
                case .continue: "it goes on"
                case nil: "it is handled"
                }
            return "\(who) takes \(signal(a)): \(effect)."
        case .do_signal_stop:
            return
                "\(signal(a)) is to stop the process of task \(task): \(plural(b, "thread")) \(b == 1 ? "has" : "have") to stop."
        case .group_stop: return "\(who) is stopped by \(signal(a))."
        case .group_continue: return "\(signal(a)) lets the process of task \(task) go on."
        case .do_notify_parent_cldstop:
            let what =
                switch b {
                case 4: "is stopped for it as its tracer (\(signal(c & 0x7f)))"
                case 6: "goes on"
                default: "is stopped (\(signal(c & 0x7f)))"
                }
            return "\(task(a).capitalizedFirst) is told that task \(task) \(what)."
        case .kill_orphaned_pgrp:
            return "Process group \(a) is orphaned and has stopped members: it gets SIGHUP and SIGCONT."
        case .ptrace_link: return "Task \(a) traces task \(task) from now on\(b != 0 ? ", seized" : "")."
        case .ptrace_stop: return "\(who) stands still for its tracer, task \(a): \(status(b))."
        case .ptrace_resume:
            let request =
                PtraceRequest.names.first { Int32(truncatingIfNeeded: $0.value) == b }?.key ?? "request \(b)"
            return "Its tracer, task \(a), lets task \(task) go on with \(request)\(c != 0 ? " and \(signal(c))" : "")."
        case .ptrace_detach:
            return "Task \(a) does not trace task \(task) any more\(c != 0 ? "; \(signal(c)) goes along" : "")."
        default: return "\(who) dies and lets \(plural(a, "task")) go that it traced."
        }
    }

    private var thingText: String {
        switch type {
        case .setpgid: return "\(who) moves from process group \(b) to process group \(a)."
        case .setsid: return "\(who) leads a new session and process group, \(a)."
        case .tty:
            return b == 0
                ? "Terminal tty\(a) controls no session."
                : "Terminal tty\(a) controls session \(b), group \(c) in front."
        case .commit_creds: return "\(who) has new credentials: real user \(a), effective \(b), saved \(c)."
        case .prctl where a == PrctlOption.PR_SET_NAME: return "\(who) sets its name."
        case .prctl:
            let name = PrctlOption.names.first { Int32(truncatingIfNeeded: $0.value) == a }?.key ?? "option \(a)"
            return "\(who) sets \(name) to \(b)."
        case .mm_release: return "\(who) lets go of its old memory, mm_struct \(a &+ 1): \(users(c))."
        case .file_open: return "\(who) has file \(b &+ 1) open as descriptor \(a); \(plural(c, "reference"))."
        case .file_close: return "\(who) closes descriptor \(a), file \(b &+ 1); \(plural(c, "reference")) left."
        case .file_release: return "Nobody has file \(a &+ 1) open any more: it is released."
        case .pipe_wake: return "\(who) did something to pipe \(a &+ 1) for which somebody waited."
        case .semop: return "Semaphore \(b) of set \(a) changes by \(c) for task \(task): it is \(d) now."
        case .sem_undo:
            return "Semaphore \(b) of set \(a) is adjusted by \(c), as task \(task) had asked for: it is \(d) now."
        case .sem_remove: return "\(who) removes semaphore set \(a); \(plural(b, "sleeper")) \(be(b)) woken."
        case .timer_set:
            return b == 0 ? "\(who) stops timer \(a)." : "\(who) sets timer \(a) to \(plural(b, "second"))."
        default: return "Timer \(a) of task \(task) is due\(b != 0 ? ": \(signal(b))" : "")."
        }
    }
}

/// Words for numbers in sentences.
enum EventText {
    static func ptraceEvent(_ event: Int32) -> String {
        switch event {
        case 1: "PTRACE_EVENT_FORK"
        case 2: "PTRACE_EVENT_VFORK"
        case 3: "PTRACE_EVENT_CLONE"
        case 4: "PTRACE_EVENT_EXEC"
        case 5: "PTRACE_EVENT_VFORK_DONE"
        case 6: "PTRACE_EVENT_EXIT"
        case 128: "PTRACE_EVENT_STOP"
        default: "event \(event)"
        }
    }

    static func reaper(_ tid: Int32) -> String { tid == 1 ? "init" : "task \(tid)" }

    /// CLD_ codes.
    static func end(_ code: Int32) -> String {
        switch code {
        case 1: "exited"
        case 2: "was killed"
        case 3: "was killed and dumped core"
        default: "ended"
        }
    }
}

extension String {
    /// With a capital letter, as a sentence begins.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
