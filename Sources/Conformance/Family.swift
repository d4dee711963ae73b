/// A family of scenarios: which calls are made, and how often.
package enum Family: String, CaseIterable, Sendable {
    case lifecycle, jobs, signals, threads, ptrace, ptrace_threads, reaper, sem, creds, all
    case ptrace_calls, files, pidfd, attrs, pidns

    /// Tracers look at single calls and instructions.
    package var tracesCalls: Bool { self == .ptrace_calls }

    /// The calls with their weights; those of the first ten families as in the recordings that came with the issue.
    var calls: [(String, Int)] {
        switch self {
        case .lifecycle:
            [
                ("wait4", 301), ("fork", 186), ("exit_group", 150), ("waitid", 119), ("prctl", 75), ("getpgid", 22),
                ("vfork", 15),
            ]
        case .jobs:
            [
                ("kill", 204), ("wait4", 168), ("fork", 146), ("setpgid", 116), ("waitid", 76), ("exit_group", 59),
                ("setsid", 41), ("sigaction", 29), ("getpgid", 26), ("getsid", 21),
            ]
        case .signals:
            [
                ("sigaction", 166), ("kill", 148), ("sigprocmask", 99), ("fork", 92), ("wait4", 74),
                ("sigtimedwait", 58), ("sigpending", 37), ("waitid", 32), ("tgkill", 31), ("exit_group", 28),
                ("sigqueue", 27), ("pause", 27), ("sigsuspend", 15), ("tkill", 10),
            ]
        case .threads:
            [
                ("wait4", 202), ("clone", 132), ("waitid", 112), ("tgkill", 99), ("kill", 83), ("fork", 59),
                ("exit", 47), ("sigaction", 46), ("sigprocmask", 31), ("exit_group", 29), ("prctl", 24),
                ("vfork", 18), ("execve", 18),
            ]
        case .ptrace:
            [
                ("ptrace", 280), ("wait4", 135), ("kill", 99), ("waitid", 84), ("fork", 78), ("exit_group", 38),
                ("sigaction", 36), ("sigprocmask", 13), ("vfork", 9), ("getpgid", 9), ("execve", 14),
            ]
        case .ptrace_threads:
            [
                ("ptrace", 280), ("wait4", 168), ("waitid", 71), ("kill", 70), ("fork", 59), ("tgkill", 48),
                ("clone", 46), ("exit_group", 19), ("getpgid", 17), ("sigaction", 17), ("exit", 15), ("vfork", 11),
                ("execve", 10),
            ]
        case .reaper:
            [
                ("prctl", 229), ("wait4", 138), ("fork", 122), ("kill", 91), ("waitid", 80), ("sigaction", 76),
                ("exit_group", 73), ("clone", 40), ("setpgid", 23), ("setsid", 18), ("exit", 10),
            ]
        case .sem:
            [
                ("semop", 148), ("semctl", 79), ("wait4", 56), ("kill", 53), ("fork", 46), ("sigaction", 26),
                ("semget", 20), ("clone", 18), ("exit_group", 17), ("exit", 10), ("execve", 7), ("unshare", 3),
            ]
        case .creds:
            [
                ("kill", 102), ("fork", 80), ("wait4", 63), ("setresuid", 55), ("ptrace", 44), ("setrlimit", 42),
                ("sigqueue", 32), ("setpgid", 21), ("exit_group", 18), ("getpgid", 2),
            ]
        case .all:
            [
                ("wait4", 243), ("kill", 211), ("fork", 161), ("exit_group", 86), ("ptrace", 82), ("waitid", 82),
                ("sigaction", 78), ("prctl", 59), ("semop", 44), ("setpgid", 43), ("clone", 42),
                ("sigprocmask", 42), ("semctl", 26), ("tgkill", 26), ("setsid", 21), ("exit", 19),
                ("sigtimedwait", 19), ("setresuid", 19), ("execve", 15), ("getpgid", 14), ("sigqueue", 13),
                ("setrlimit", 11), ("vfork", 9), ("sigpending", 8), ("semget", 8), ("pause", 7),
                ("sigsuspend", 6), ("getsid", 4),
            ]
        case .ptrace_calls:
            [
                ("ptrace", 400), ("wait4", 150), ("kill", 60), ("fork", 60), ("exit_group", 15), ("sigprocmask", 20),
                ("getpid", 40), ("getpgid", 30), ("pause", 10), ("vfork", 8), ("execve", 20), ("clone", 20),
                ("sigqueue", 30), ("waitid", 30),
            ]
        case .files:
            [
                ("pipe", 70), ("dup", 40), ("dup2", 50), ("close", 70), ("fcntl", 60), ("poll", 30), ("read", 70),
                ("write", 70), ("open", 30), ("fork", 50), ("clone", 40), ("unshare", 15), ("execve", 15),
                ("exit_group", 30), ("exit", 10), ("wait4", 50), ("kcmp", 30), ("kill", 20), ("sigaction", 15),
                ("vfork", 5),
            ]
        case .pidfd:
            [
                ("pidfd_open", 110), ("pidfd_send_signal", 70), ("pidfd_getfd", 30), ("waitid", 90), ("poll", 50),
                ("close", 25), ("fork", 80), ("clone", 40), ("exit_group", 50), ("exit", 15), ("wait4", 50),
                ("kill", 30), ("dup", 8), ("fcntl", 15), ("setresuid", 5), ("execve", 5), ("clone3", 15), ("prctl", 8),
            ]
        case .attrs:
            [
                ("nice", 25), ("setpriority", 45), ("getpriority", 45), ("umask", 20), ("prctl", 70),
                ("getresuid", 20), ("setresuid", 25), ("getrlimit", 20), ("setrlimit", 25), ("getpid", 8),
                ("getppid", 15), ("gettid", 8), ("getpgrp", 10), ("kcmp", 50), ("set_tid_address", 5),
                ("unshare", 25), ("sched_yield", 5), ("rt_sigqueueinfo", 30), ("rt_tgsigqueueinfo", 30),
                ("sigpending", 15), ("sigprocmask", 20), ("sigaction", 20), ("timer_create", 15),
                ("timer_delete", 15), ("fork", 50), ("clone", 50), ("exit", 15), ("exit_group", 20), ("wait4", 40),
                ("execve", 10), ("setpgid", 10), ("tkill", 15), ("clone3", 40),
            ]
        case .pidns:
            [
                ("unshare", 25), ("clone", 60), ("clone3", 60), ("fork", 70), ("wait4", 90), ("waitid", 40),
                ("kill", 90), ("exit_group", 50), ("exit", 8), ("getpid", 25), ("getppid", 25), ("gettid", 8),
                ("getpgid", 20), ("getsid", 15), ("setsid", 20), ("setpgid", 20), ("sigaction", 40),
                ("sigprocmask", 10), ("prctl", 25), ("ptrace", 25), ("pidfd_open", 12), ("setns", 10),
                ("sigqueue", 15), ("execve", 8),
            ]
        }
    }
}
