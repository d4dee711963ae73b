extension CallName {
    /// The position in `allCases`: the number that events carry.
    @inline(__always)
    package var index: Int32 { Int32(unsafeBitCast(self, to: UInt8.self)) }
}

extension Syscall {
    /// The call's name as Linux spells it.
    package var name: CallName {
        switch self {
        case .fork: .fork
        case .vfork: .vfork
        case .clone: .clone
        case .clone3: .clone3
        case .execve: .execve
        case .exit: .exit
        case .exitGroup: .exit_group
        case .unshare: .unshare
        case .setns: .setns
        case .wait4: .wait4
        case .waitid: .waitid
        case .kill: .kill
        case .tkill: .tkill
        case .tgkill: .tgkill
        case .sigqueue: .sigqueue
        case .rtSigqueueinfo: .rt_sigqueueinfo
        case .rtTgsigqueueinfo: .rt_tgsigqueueinfo
        case .sigaction: .sigaction
        case .sigprocmask: .sigprocmask
        case .sigpending: .sigpending
        case .pause: .pause
        case .sigsuspend: .sigsuspend
        case .sigtimedwait: .sigtimedwait
        case .signalfd: .signalfd
        case .setpgid: .setpgid
        case .getpgid: .getpgid
        case .getpgrp: .getpgrp
        case .setsid: .setsid
        case .getsid: .getsid
        case .getpid: .getpid
        case .getppid: .getppid
        case .gettid: .gettid
        case .setTidAddress: .set_tid_address
        case .prctl: .prctl
        case .setresuid: .setresuid
        case .getresuid: .getresuid
        case .setrlimit: .setrlimit
        case .getrlimit: .getrlimit
        case .schedYield: .sched_yield
        case .nice: .nice
        case .setpriority: .setpriority
        case .getpriority: .getpriority
        case .getrusage: .getrusage
        case .times: .times
        case .acct: .acct
        case .kcmp: .kcmp
        case .ptrace: .ptrace
        case .pidfdOpen: .pidfd_open
        case .pidfdSendSignal: .pidfd_send_signal
        case .pidfdGetfd: .pidfd_getfd
        case .open: .open
        case .close: .close
        case .dup: .dup
        case .dup2: .dup2
        case .pipe: .pipe
        case .fcntl: .fcntl
        case .poll: .poll
        case .read: .read
        case .write: .write
        case .ioctl: .ioctl
        case .chdir: .chdir
        case .umask: .umask
        case .alarm: .alarm
        case .setitimer: .setitimer
        case .getitimer: .getitimer
        case .nanosleep: .nanosleep
        case .timerCreate: .timer_create
        case .timerSettime: .timer_settime
        case .timerGettime: .timer_gettime
        case .timerDelete: .timer_delete
        case .semget: .semget
        case .semop: .semop
        case .semctl: .semctl
        }
    }
}

extension Syscall {
    /// May it look at very many tasks, at all children or at all who sleep in a queue, without an event for each?
    package var looksAround: Bool {
        switch self {
        case .kill(let pid, _): pid <= 0
        case .setpriority(let which, _, _), .getpriority(let which, _): which != 0
        case .wait4, .waitid, .prctl, .semop, .semctl: true
        default: false
        }
    }
}
