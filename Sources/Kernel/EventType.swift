/// What an event tells: tracepoint names where Linux has one, else the function's name.
package enum EventType: UInt8, CaseIterable, Sendable {
    case boot
    case sys_enter, sys_exit
    case sched_process_fork, wake_up_new_task, sched_process_exec, vfork_done
    case sched_switch, sched_wakeup, schedule
    case do_exit, exit_signals, del_timer_sync, acct_process, exit_code, exit_mm, exit_sem, exit_files, exit_fs
    case exit_namespace, disassociate_ctty, exit_notify, forget_original_parent, find_new_reaper, reparent
    case exit_state, sched_process_exit, do_notify_parent, do_notify_parent_cldstop, zap_pid_ns_processes
    case wait_task_zombie, wait_task_stopped, wait_task_continued, sched_process_wait
    case release_task, free_uid, unhash_process, ptrace_unlink, exit_sighand, put_task_struct, sched_process_free
    case signal_generate, signal_deliver, do_signal_stop, group_stop, group_continue, do_group_exit, de_thread
    case ptrace_link, ptrace_stop, ptrace_resume, ptrace_detach, exit_ptrace
    case setpgid, setsid, tty, kill_orphaned_pgrp, commit_creds, prctl
    case mm_release, file_open, file_close, file_release, pipe_wake
    case semop, sem_undo, sem_remove
    case timer_set, timer_expire, clock_advance
    case panic

    /// The names and kinds of the arguments, in order.
    package var layout: [(name: StaticString, kind: FieldKind)] { Self.layouts[Int(rawValue)] }

    /// How an argument is to be shown.
    package enum FieldKind: Sendable {
        case number, signal, flag
        /// A number that is shown only when it is not 0.
        case optional
        case action, call, state, object
    }

    /// For a chore of the book's chapter: what the book calls it.
    package var book: StaticString? {
        switch self {
        case .exit_signals: "PF_EXITING is set in the flags of the task"
        case .del_timer_sync: "del_timer_sync() removes the kernel timers"
        case .acct_process: "acct_process() writes out BSD accounting information"
        case .exit_mm: "__exit_mm() releases the mm_struct"
        case .exit_sem: "exit_sem() takes the task off IPC semaphore queues"
        case .exit_files: "__exit_files() drops the count of file descriptors"
        case .exit_fs: "__exit_fs() drops the count of filesystem data"
        case .exit_namespace: "exit_namespace() drops the count of the namespace"
        case .exit_sighand: "exit_sighand() drops the count of the signal handlers; since 2.6.0 in release_task()"
        case .exit_code: "the exit code is stored in the task's exit_code member"
        case .exit_notify: "exit_notify() signals the parent, reparents the children, sets TASK_ZOMBIE"
        case .forget_original_parent: "forget_original_parent() gives the children a new parent, over both lists"
        case .schedule: "schedule() switches to another task; the zombie never runs again"
        case .release_task: "release_task() frees what the zombie still held"
        case .free_uid: "free_uid() decrements the user's process count"
        case .unhash_process: "unhash_process() takes the task off the pidhash and the task list"
        case .ptrace_unlink: "a traced task goes back to its original parent, off the ptrace list"
        case .put_task_struct: "put_task_struct() frees the stack, the thread_info and the slab object"
        default: nil
        }
    }

    private static let layouts: [[(name: StaticString, kind: FieldKind)]] = allCases.map { type in
        switch type {
        case .boot: [("pid_max", .number)]
        case .sys_enter: [("call", .number), ("name", .call)]
        case .sys_exit: [("call", .number), ("name", .call), ("value", .number), ("errno", .optional)]
        case .sched_process_fork:
            [("child", .number), ("child_tgid", .number), ("exit_signal", .number), ("clone_flags", .number)]
        case .wake_up_new_task: [("parent", .number)]
        case .sched_process_exec: [("old_tid", .number), ("mm", .object)]
        case .vfork_done: [("parent", .number)]
        case .sched_switch: [("prev_state", .state), ("next", .number)]
        case .sched_wakeup: [("by", .number)]
        case .schedule: [("next", .number)]
        case .do_exit: [("code", .number), ("group_exit", .flag)]
        case .exit_signals: [("flags", .number), ("retargeted", .number)]
        case .del_timer_sync: [("timers", .number)]
        case .acct_process: [("exit_code", .number), ("records", .number)]
        case .exit_code: [("exit_code", .number)]
        case .exit_mm, .exit_files, .exit_fs, .exit_namespace, .exit_sighand:
            [("object", .object), ("count_before", .number), ("count_after", .number)]
        case .exit_sem: [("object", .object), ("count_before", .number), ("count_after", .number), ("undone", .number)]
        case .disassociate_ctty: [("tty", .number), ("foreground", .number)]
        case .exit_notify: [("group_dead", .flag), ("live", .number)]
        case .forget_original_parent: [("children", .number), ("ptraced", .number), ("reaper", .number)]
        case .find_new_reaper: [("reaper", .number), ("kind", .number)]
        case .reparent: [("old_parent", .number), ("new_parent", .number), ("exit_signal", .number)]
        case .exit_state: [("state", .state)]
        case .sched_process_exit: [("exit_code", .number), ("group_dead", .flag)]
        case .do_notify_parent: [("parent", .number), ("sig", .signal), ("si_code", .number), ("autoreap", .flag)]
        case .do_notify_parent_cldstop: [("parent", .number), ("si_code", .number), ("si_status", .number)]
        case .zap_pid_ns_processes: [("killed", .number)]
        case .wait_task_zombie, .wait_task_stopped, .wait_task_continued:
            [("child", .number), ("status", .number), ("nowait", .flag)]
        case .sched_process_wait: [("pid", .number)]
        case .release_task: [("by", .number)]
        case .free_uid: [("uid", .number), ("count_before", .number), ("count_after", .number)]
        case .unhash_process: [("pid", .number), ("threads", .number)]
        case .ptrace_unlink: [("tracer", .number), ("parent", .number)]
        case .put_task_struct: [("count_before", .number), ("count_after", .number)]
        case .sched_process_free: [("pid", .number)]
        case .signal_generate:
            [("sig", .signal), ("si_code", .number), ("si_pid", .number), ("group", .flag), ("result", .number)]
        case .signal_deliver:
            [
                ("sig", .signal), ("si_code", .number), ("si_pid", .number), ("si_status", .optional),
                ("action", .action),
            ]
        case .do_signal_stop: [("sig", .signal), ("threads", .number)]
        case .group_stop: [("sig", .signal)]
        case .group_continue: [("sig", .signal)]
        case .do_group_exit: [("code", .number), ("threads", .number)]
        case .de_thread: [("leader", .number), ("threads", .number)]
        case .ptrace_link: [("tracer", .number), ("seized", .flag)]
        case .ptrace_stop: [("tracer", .number), ("status", .number), ("message", .number)]
        case .ptrace_resume: [("tracer", .number), ("request", .number), ("sig", .number)]
        case .ptrace_detach: [("tracer", .number), ("sig", .number)]
        case .exit_ptrace: [("tracees", .number)]
        case .setpgid: [("pgid", .number), ("old_pgid", .number)]
        case .setsid: [("sid", .number)]
        case .tty: [("tty", .number), ("sid", .number), ("foreground", .number)]
        case .kill_orphaned_pgrp: [("pgid", .number)]
        case .commit_creds: [("ruid", .number), ("euid", .number), ("suid", .number)]
        case .prctl: [("option", .number), ("arg", .number)]
        case .mm_release: [("object", .object), ("count_before", .number), ("count_after", .number)]
        case .file_open, .file_close: [("fd", .number), ("object", .object), ("count", .number)]
        case .file_release: [("object", .object)]
        case .pipe_wake: [("object", .object)]
        case .semop: [("semid", .number), ("num", .number), ("op", .number), ("value", .number)]
        case .sem_undo: [("semid", .number), ("num", .number), ("adjust", .number), ("value", .number)]
        case .sem_remove: [("semid", .number), ("woken", .number)]
        case .timer_set: [("timer", .number), ("seconds", .number)]
        case .timer_expire: [("timer", .number), ("sig", .signal)]
        case .clock_advance: [("milliseconds", .number)]
        case .panic: [("exit_code", .number)]
        }
    }
}

extension Event {
    /// Calls `body` with the name and value of each argument, in order.
    package func forEachField(_ body: (StaticString, EventValue) -> Void) {
        let values = [
            arguments.0, arguments.1, arguments.2, arguments.3, arguments.4, arguments.5,
        ]
        for (index, field) in type.layout.enumerated() {
            let value = values[index]
            switch field.kind {
            case .number: body(field.name, .number(value))
            // Objects are numbered from 1, as everywhere else that clients see them; 0 is none.
            case .object: body(field.name, .number(value &+ 1))
            case .optional: if value != 0 { body(field.name, .number(value)) }
            case .signal: body(field.name, .signal(value))
            case .flag: body(field.name, .flag(value != 0))
            case .action: body(field.name, .text(Self.actionName(value)))
            case .call: body(field.name, .text(Self.callName(value)))
            case .state: body(field.name, .text(Self.stateName(value)))
            }
        }
    }

    /// The words that `signal_deliver` uses for what a delivered signal does.
    package enum Action: Int32, Sendable {
        case handler, ignore, terminate, core, stop, `continue`
    }

    private static func actionName(_ value: Int32) -> StaticString {
        switch Action(rawValue: value) {
        case .handler: "handler"
        case .ignore: "ignore"
        case .terminate: "terminate"
        case .core: "core"
        case .stop: "stop"
        case .continue: "continue"
        case nil: "unknown"
        }
    }

    private static func stateName(_ value: Int32) -> StaticString {
        switch TaskState(rawValue: UInt8(truncatingIfNeeded: value)) {
        case .running: "R"
        case .sleeping: "S"
        case .uninterruptible: "D"
        case .stopped: "T"
        case .traced: "t"
        case .zombie: "Z"
        case .dead: "X"
        case nil: "?"
        }
    }

    private static func callName(_ value: Int32) -> StaticString {
        let index = Int(value)
        return index >= 0 && index < callNames.count ? callNames[index] : "unknown"
    }

    /// The calls' names in the order of `CallName.allCases`, checked by a test.
    package static let callNames: [StaticString] = [
        "fork", "vfork", "clone", "clone3", "execve", "exit", "exit_group", "unshare", "setns", "wait4", "waitid",
        "kill",
        "tkill", "tgkill", "sigqueue", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "sigaction", "sigprocmask", "sigpending",
        "pause", "sigsuspend", "sigtimedwait", "signalfd", "setpgid", "getpgid", "getpgrp", "setsid", "getsid",
        "getpid",
        "getppid", "gettid", "set_tid_address", "prctl", "setresuid", "getresuid", "setrlimit", "getrlimit",
        "sched_yield", "nice", "setpriority", "getpriority", "getrusage", "times", "acct", "kcmp", "ptrace",
        "pidfd_open", "pidfd_send_signal", "pidfd_getfd", "open", "close", "dup", "dup2", "pipe", "fcntl", "poll",
        "read", "write", "ioctl", "chdir", "umask", "alarm", "setitimer", "getitimer", "nanosleep", "timer_create",
        "timer_settime", "timer_gettime", "timer_delete", "semget", "semop", "semctl",
    ]
}
