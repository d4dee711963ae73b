// The flag words of the system calls, with Linux's bit values. Each type lists the names under which clients know its
// bits; the kernel itself judges the raw word, so that invalid bits can be tried as on Linux.

/// A word of flag bits with names.
package protocol FlagNames {
    /// Every name with its bits.
    static var names: KeyValuePairs<String, UInt64> { get }
}

extension FlagNames {
    /// The bits that a name stands for, or nil when there is no such name.
    package static func bits(_ name: String) -> UInt64? { names.first { $0.key == name }?.value }
}

/// `clone(2)` flags, `include/uapi/linux/sched.h`.
package enum CloneFlags: FlagNames {
    package static let CLONE_NEWTIME: UInt64 = 0x80
    package static let CLONE_VM: UInt64 = 0x100
    package static let CLONE_FS: UInt64 = 0x200
    package static let CLONE_FILES: UInt64 = 0x400
    package static let CLONE_SIGHAND: UInt64 = 0x800
    package static let CLONE_PIDFD: UInt64 = 0x1000
    package static let CLONE_PTRACE: UInt64 = 0x2000
    package static let CLONE_VFORK: UInt64 = 0x4000
    package static let CLONE_PARENT: UInt64 = 0x8000
    package static let CLONE_THREAD: UInt64 = 0x10000
    package static let CLONE_NEWNS: UInt64 = 0x20000
    package static let CLONE_SYSVSEM: UInt64 = 0x40000
    package static let CLONE_SETTLS: UInt64 = 0x80000
    package static let CLONE_PARENT_SETTID: UInt64 = 0x100000
    package static let CLONE_CHILD_CLEARTID: UInt64 = 0x200000
    package static let CLONE_DETACHED: UInt64 = 0x400000
    package static let CLONE_UNTRACED: UInt64 = 0x800000
    package static let CLONE_CHILD_SETTID: UInt64 = 0x1000000
    package static let CLONE_NEWCGROUP: UInt64 = 0x2000000
    package static let CLONE_NEWUTS: UInt64 = 0x4000000
    package static let CLONE_NEWIPC: UInt64 = 0x8000000
    package static let CLONE_NEWUSER: UInt64 = 0x1000_0000
    package static let CLONE_NEWPID: UInt64 = 0x2000_0000
    package static let CLONE_NEWNET: UInt64 = 0x4000_0000
    package static let CLONE_IO: UInt64 = 0x8000_0000
    package static let CLONE_CLEAR_SIGHAND: UInt64 = 0x1_0000_0000
    package static let CLONE_INTO_CGROUP: UInt64 = 0x2_0000_0000

    package static let names: KeyValuePairs<String, UInt64> = [
        "CLONE_NEWTIME": CLONE_NEWTIME, "CLONE_VM": CLONE_VM, "CLONE_FS": CLONE_FS, "CLONE_FILES": CLONE_FILES,
        "CLONE_SIGHAND": CLONE_SIGHAND, "CLONE_PIDFD": CLONE_PIDFD, "CLONE_PTRACE": CLONE_PTRACE,
        "CLONE_VFORK": CLONE_VFORK, "CLONE_PARENT": CLONE_PARENT, "CLONE_THREAD": CLONE_THREAD,
        "CLONE_NEWNS": CLONE_NEWNS, "CLONE_SYSVSEM": CLONE_SYSVSEM, "CLONE_SETTLS": CLONE_SETTLS,
        "CLONE_PARENT_SETTID": CLONE_PARENT_SETTID, "CLONE_CHILD_CLEARTID": CLONE_CHILD_CLEARTID,
        "CLONE_DETACHED": CLONE_DETACHED, "CLONE_UNTRACED": CLONE_UNTRACED, "CLONE_CHILD_SETTID": CLONE_CHILD_SETTID,
        "CLONE_NEWCGROUP": CLONE_NEWCGROUP, "CLONE_NEWUTS": CLONE_NEWUTS, "CLONE_NEWIPC": CLONE_NEWIPC,
        "CLONE_NEWUSER": CLONE_NEWUSER, "CLONE_NEWPID": CLONE_NEWPID, "CLONE_NEWNET": CLONE_NEWNET,
        "CLONE_IO": CLONE_IO, "CLONE_CLEAR_SIGHAND": CLONE_CLEAR_SIGHAND, "CLONE_INTO_CGROUP": CLONE_INTO_CGROUP,
    ]
}

/// `wait4(2)` and `waitid(2)` options.
package enum WaitOptions: FlagNames {
    package static let WNOHANG: UInt32 = 1
    package static let WUNTRACED: UInt32 = 2
    package static let WSTOPPED: UInt32 = 2
    package static let WEXITED: UInt32 = 4
    package static let WCONTINUED: UInt32 = 8
    package static let WNOWAIT: UInt32 = 0x0100_0000
    package static let __WNOTHREAD: UInt32 = 0x2000_0000
    package static let __WALL: UInt32 = 0x4000_0000
    package static let __WCLONE: UInt32 = 0x8000_0000

    package static let names: KeyValuePairs<String, UInt64> = [
        "WNOHANG": 1, "WUNTRACED": 2, "WSTOPPED": 2, "WEXITED": 4, "WCONTINUED": 8, "WNOWAIT": 0x0100_0000,
        "__WNOTHREAD": 0x2000_0000, "__WALL": 0x4000_0000, "__WCLONE": 0x8000_0000,
    ]
}

/// `waitid(2)` id types.
package enum IDType: FlagNames {
    package static let P_ALL: Int32 = 0
    package static let P_PID: Int32 = 1
    package static let P_PGID: Int32 = 2
    package static let P_PIDFD: Int32 = 3

    package static let names: KeyValuePairs<String, UInt64> = ["P_ALL": 0, "P_PID": 1, "P_PGID": 2, "P_PIDFD": 3]
}

/// `sigaction(2)` flags.
package enum SigactionFlags: FlagNames {
    package static let SA_NOCLDSTOP: UInt32 = 1
    package static let SA_NOCLDWAIT: UInt32 = 2
    package static let SA_SIGINFO: UInt32 = 4
    package static let SA_ONSTACK: UInt32 = 0x0800_0000
    package static let SA_RESTART: UInt32 = 0x1000_0000
    package static let SA_NODEFER: UInt32 = 0x4000_0000
    package static let SA_RESETHAND: UInt32 = 0x8000_0000

    package static let names: KeyValuePairs<String, UInt64> = [
        "SA_NOCLDSTOP": 1, "SA_NOCLDWAIT": 2, "SA_SIGINFO": 4, "SA_ONSTACK": 0x0800_0000, "SA_RESTART": 0x1000_0000,
        "SA_NODEFER": 0x4000_0000, "SA_RESETHAND": 0x8000_0000,
    ]
}

/// `sigprocmask(2)`: how the set changes the mask.
package enum HowToMask: FlagNames {
    package static let SIG_BLOCK: Int32 = 0
    package static let SIG_UNBLOCK: Int32 = 1
    package static let SIG_SETMASK: Int32 = 2

    package static let names: KeyValuePairs<String, UInt64> = ["SIG_BLOCK": 0, "SIG_UNBLOCK": 1, "SIG_SETMASK": 2]
}

/// `prctl(2)` options that the kernel knows.
package enum PrctlOption: FlagNames {
    package static let PR_SET_PDEATHSIG: Int32 = 1
    package static let PR_GET_PDEATHSIG: Int32 = 2
    package static let PR_GET_DUMPABLE: Int32 = 3
    package static let PR_SET_DUMPABLE: Int32 = 4
    package static let PR_SET_NAME: Int32 = 15
    package static let PR_GET_NAME: Int32 = 16
    package static let PR_SET_CHILD_SUBREAPER: Int32 = 36
    package static let PR_GET_CHILD_SUBREAPER: Int32 = 37
    package static let PR_SET_NO_NEW_PRIVS: Int32 = 38
    package static let PR_GET_NO_NEW_PRIVS: Int32 = 39
    package static let PR_SET_PTRACER: Int32 = 0x5961_6d61

    package static let names: KeyValuePairs<String, UInt64> = [
        "PR_SET_PDEATHSIG": 1, "PR_GET_PDEATHSIG": 2, "PR_GET_DUMPABLE": 3, "PR_SET_DUMPABLE": 4, "PR_SET_NAME": 15,
        "PR_GET_NAME": 16, "PR_SET_CHILD_SUBREAPER": 36, "PR_GET_CHILD_SUBREAPER": 37, "PR_SET_NO_NEW_PRIVS": 38,
        "PR_GET_NO_NEW_PRIVS": 39, "PR_SET_PTRACER": 0x5961_6d61,
    ]
}

/// `ptrace(2)` requests.
package enum PtraceRequest: FlagNames {
    package static let PTRACE_TRACEME: Int32 = 0
    package static let PTRACE_PEEKTEXT: Int32 = 1
    package static let PTRACE_PEEKDATA: Int32 = 2
    package static let PTRACE_POKETEXT: Int32 = 4
    package static let PTRACE_POKEDATA: Int32 = 5
    package static let PTRACE_CONT: Int32 = 7
    package static let PTRACE_KILL: Int32 = 8
    package static let PTRACE_SINGLESTEP: Int32 = 9
    package static let PTRACE_GETREGS: Int32 = 12
    package static let PTRACE_SETREGS: Int32 = 13
    package static let PTRACE_ATTACH: Int32 = 16
    package static let PTRACE_DETACH: Int32 = 17
    package static let PTRACE_SYSCALL: Int32 = 24
    package static let PTRACE_SYSEMU: Int32 = 31
    package static let PTRACE_SYSEMU_SINGLESTEP: Int32 = 32
    package static let PTRACE_SETOPTIONS: Int32 = 0x4200
    package static let PTRACE_GETEVENTMSG: Int32 = 0x4201
    package static let PTRACE_GETSIGINFO: Int32 = 0x4202
    package static let PTRACE_SETSIGINFO: Int32 = 0x4203
    package static let PTRACE_SEIZE: Int32 = 0x4206
    package static let PTRACE_INTERRUPT: Int32 = 0x4207
    package static let PTRACE_LISTEN: Int32 = 0x4208
    package static let PTRACE_PEEKSIGINFO: Int32 = 0x4209
    package static let PTRACE_GETSIGMASK: Int32 = 0x420a
    package static let PTRACE_SETSIGMASK: Int32 = 0x420b
    package static let PTRACE_GET_SYSCALL_INFO: Int32 = 0x420e

    package static let names: KeyValuePairs<String, UInt64> = [
        "PTRACE_TRACEME": 0, "PTRACE_PEEKTEXT": 1, "PTRACE_PEEKDATA": 2, "PTRACE_POKETEXT": 4, "PTRACE_POKEDATA": 5,
        "PTRACE_CONT": 7, "PTRACE_KILL": 8, "PTRACE_SINGLESTEP": 9, "PTRACE_GETREGS": 12, "PTRACE_SETREGS": 13,
        "PTRACE_ATTACH": 16, "PTRACE_DETACH": 17, "PTRACE_SYSCALL": 24, "PTRACE_SYSEMU": 31,
        "PTRACE_SYSEMU_SINGLESTEP": 32, "PTRACE_SETOPTIONS": 0x4200, "PTRACE_GETEVENTMSG": 0x4201,
        "PTRACE_GETSIGINFO": 0x4202, "PTRACE_SETSIGINFO": 0x4203, "PTRACE_SEIZE": 0x4206, "PTRACE_INTERRUPT": 0x4207,
        "PTRACE_LISTEN": 0x4208, "PTRACE_PEEKSIGINFO": 0x4209, "PTRACE_GETSIGMASK": 0x420a,
        "PTRACE_SETSIGMASK": 0x420b, "PTRACE_GET_SYSCALL_INFO": 0x420e,
    ]
}

/// `PTRACE_SETOPTIONS` and `PTRACE_SEIZE` options.
package enum PtraceOptions: FlagNames {
    package static let PTRACE_O_TRACESYSGOOD: UInt32 = 1
    package static let PTRACE_O_TRACEFORK: UInt32 = 2
    package static let PTRACE_O_TRACEVFORK: UInt32 = 4
    package static let PTRACE_O_TRACECLONE: UInt32 = 8
    package static let PTRACE_O_TRACEEXEC: UInt32 = 0x10
    package static let PTRACE_O_TRACEVFORKDONE: UInt32 = 0x20
    package static let PTRACE_O_TRACEEXIT: UInt32 = 0x40
    package static let PTRACE_O_TRACESECCOMP: UInt32 = 0x80
    package static let PTRACE_O_EXITKILL: UInt32 = 0x10_0000
    package static let PTRACE_O_SUSPEND_SECCOMP: UInt32 = 0x20_0000
    /// Every option that Linux 6 accepts, `PTRACE_O_MASK`.
    package static let mask: UInt32 = 0x3000ff

    package static let names: KeyValuePairs<String, UInt64> = [
        "PTRACE_O_TRACESYSGOOD": 1, "PTRACE_O_TRACEFORK": 2, "PTRACE_O_TRACEVFORK": 4, "PTRACE_O_TRACECLONE": 8,
        "PTRACE_O_TRACEEXEC": 0x10, "PTRACE_O_TRACEVFORKDONE": 0x20, "PTRACE_O_TRACEEXIT": 0x40,
        "PTRACE_O_TRACESECCOMP": 0x80, "PTRACE_O_EXITKILL": 0x10_0000, "PTRACE_O_SUSPEND_SECCOMP": 0x20_0000,
    ]
}

/// `setrlimit(2)` resources.
package enum Resource: FlagNames {
    package static let RLIMIT_CPU: Int32 = 0
    package static let RLIMIT_CORE: Int32 = 4
    package static let RLIMIT_NPROC: Int32 = 6
    package static let RLIMIT_NOFILE: Int32 = 7
    package static let RLIMIT_SIGPENDING: Int32 = 11
    package static let RLIMIT_NICE: Int32 = 13
    /// How many resources there are, `RLIM_NLIMITS`.
    package static let count: Int32 = 16

    package static let names: KeyValuePairs<String, UInt64> = [
        "RLIMIT_CPU": 0, "RLIMIT_FSIZE": 1, "RLIMIT_DATA": 2, "RLIMIT_STACK": 3, "RLIMIT_CORE": 4, "RLIMIT_RSS": 5,
        "RLIMIT_NPROC": 6, "RLIMIT_NOFILE": 7, "RLIMIT_MEMLOCK": 8, "RLIMIT_AS": 9, "RLIMIT_LOCKS": 10,
        "RLIMIT_SIGPENDING": 11, "RLIMIT_MSGQUEUE": 12, "RLIMIT_NICE": 13, "RLIMIT_RTPRIO": 14, "RLIMIT_RTTIME": 15,
    ]
}

/// `semctl(2)` commands.
package enum SemctlCommand: FlagNames {
    package static let IPC_RMID: Int32 = 0
    package static let GETPID: Int32 = 11
    package static let GETVAL: Int32 = 12
    package static let GETNCNT: Int32 = 14
    package static let GETZCNT: Int32 = 15
    package static let SETVAL: Int32 = 16

    package static let names: KeyValuePairs<String, UInt64> = [
        "IPC_RMID": 0, "GETPID": 11, "GETVAL": 12, "GETNCNT": 14, "GETZCNT": 15, "SETVAL": 16,
    ]
}

/// `semop(2)` flags and `semget(2)` flags.
package enum SemaphoreFlags: FlagNames {
    package static let IPC_CREAT: Int32 = 0o1000
    package static let IPC_EXCL: Int32 = 0o2000
    package static let IPC_NOWAIT: Int32 = 0o4000
    package static let SEM_UNDO: Int32 = 0x1000

    package static let names: KeyValuePairs<String, UInt64> = [
        "IPC_CREAT": 0o1000, "IPC_EXCL": 0o2000, "IPC_NOWAIT": 0o4000, "SEM_UNDO": 0x1000,
    ]
}

/// `open(2)`, `pidfd_open(2)` and `signalfd(2)` flags.
package enum OpenFlags: FlagNames {
    package static let O_WRONLY: Int32 = 1
    package static let O_RDWR: Int32 = 2
    package static let O_CREAT: Int32 = 0o100
    package static let O_EXCL: Int32 = 0o200
    package static let O_NOCTTY: Int32 = 0o400
    package static let O_TRUNC: Int32 = 0o1000
    package static let O_APPEND: Int32 = 0o2000
    package static let O_NONBLOCK: Int32 = 0o4000
    package static let O_DIRECTORY: Int32 = 0o200000
    package static let O_CLOEXEC: Int32 = 0o2000000

    package static let names: KeyValuePairs<String, UInt64> = [
        "O_RDONLY": 0, "O_WRONLY": 1, "O_RDWR": 2, "O_CREAT": 0o100, "O_EXCL": 0o200, "O_NOCTTY": 0o400,
        "O_TRUNC": 0o1000, "O_APPEND": 0o2000, "O_NONBLOCK": 0o4000, "O_DIRECTORY": 0o200000, "O_CLOEXEC": 0o2000000,
        "PIDFD_NONBLOCK": 0o4000, "PIDFD_THREAD": 0o200, "SFD_NONBLOCK": 0o4000, "SFD_CLOEXEC": 0o2000000,
    ]
}

/// `fcntl(2)` commands.
package enum FcntlCommand: FlagNames {
    package static let F_DUPFD: Int32 = 0
    package static let F_GETFD: Int32 = 1
    package static let F_SETFD: Int32 = 2
    package static let F_GETFL: Int32 = 3
    package static let F_SETFL: Int32 = 4
    package static let F_DUPFD_CLOEXEC: Int32 = 1030

    package static let names: KeyValuePairs<String, UInt64> = [
        "F_DUPFD": 0, "F_GETFD": 1, "F_SETFD": 2, "F_GETFL": 3, "F_SETFL": 4, "F_DUPFD_CLOEXEC": 1030,
    ]
}

/// `ioctl(2)` requests of the terminal.
package enum IoctlRequest: FlagNames {
    package static let TIOCSCTTY: Int32 = 0x540E
    package static let TIOCGPGRP: Int32 = 0x540F
    package static let TIOCSPGRP: Int32 = 0x5410
    package static let TIOCNOTTY: Int32 = 0x5422
    package static let TIOCGSID: Int32 = 0x5429

    package static let names: KeyValuePairs<String, UInt64> = [
        "TIOCSCTTY": 0x540E, "TIOCGPGRP": 0x540F, "TIOCSPGRP": 0x5410, "TIOCNOTTY": 0x5422, "TIOCGSID": 0x5429,
    ]
}

/// `kcmp(2)` types.
package enum KcmpType: FlagNames {
    package static let KCMP_FILE: Int32 = 0
    package static let KCMP_VM: Int32 = 1
    package static let KCMP_FILES: Int32 = 2
    package static let KCMP_FS: Int32 = 3
    package static let KCMP_SIGHAND: Int32 = 4
    package static let KCMP_IO: Int32 = 5
    package static let KCMP_SYSVSEM: Int32 = 6

    package static let names: KeyValuePairs<String, UInt64> = [
        "KCMP_FILE": 0, "KCMP_VM": 1, "KCMP_FILES": 2, "KCMP_FS": 3, "KCMP_SIGHAND": 4, "KCMP_IO": 5,
        "KCMP_SYSVSEM": 6,
    ]
}

/// Interval timers, clocks, and how a POSIX timer notifies.
package enum TimerNames {
    /// `setitimer(2)`.
    package enum Which: FlagNames {
        package static let names: KeyValuePairs<String, UInt64> = [
            "ITIMER_REAL": 0, "ITIMER_VIRTUAL": 1, "ITIMER_PROF": 2,
        ]
    }
    /// `timer_create(2)` clocks.
    package enum Clock: FlagNames {
        package static let names: KeyValuePairs<String, UInt64> = [
            "CLOCK_REALTIME": 0, "CLOCK_MONOTONIC": 1, "CLOCK_PROCESS_CPUTIME_ID": 2, "CLOCK_THREAD_CPUTIME_ID": 3,
            "CLOCK_BOOTTIME": 7,
        ]
    }
    /// `timer_create(2)` notification.
    package enum Notify: FlagNames {
        package static let names: KeyValuePairs<String, UInt64> = [
            "SIGEV_SIGNAL": 0, "SIGEV_NONE": 1, "SIGEV_THREAD": 2, "SIGEV_THREAD_ID": 4,
        ]
    }
}

/// `getrusage(2)`, `getpriority(2)`: whom a call is about.
package enum WhoNames {
    /// `getrusage(2)`.
    package enum Rusage: FlagNames {
        package static let names: KeyValuePairs<String, UInt64> = [
            "RUSAGE_SELF": 0, "RUSAGE_CHILDREN": 0xffff_ffff_ffff_ffff, "RUSAGE_THREAD": 1,
        ]
    }
    /// `getpriority(2)`.
    package enum Priority: FlagNames {
        package static let names: KeyValuePairs<String, UInt64> = ["PRIO_PROCESS": 0, "PRIO_PGRP": 1, "PRIO_USER": 2]
    }
}
