/// A system call that a task made: what `GET /v1/kernels/{kernel}/calls/{id}` shows.
package struct Call: Sendable, Equatable {
    /// Where a call stands.
    package enum State: UInt8, Sendable {
        /// The task sleeps, is stopped, or waits inside the call.
        case blocked
        /// The call returned `value`.
        case returned
        /// The call returned an error.
        case failed
        /// The call never returns: exit and exit_group.
        case noReturn
        /// The task died inside the call.
        case killed
    }

    /// The call's number in this kernel, from 1.
    package var id: UInt64
    /// The task that made it, in the kernel's first PID namespace. After an execve by a thread, the leader's.
    package var task: Int32
    /// Which call.
    package var name: CallName
    package var state: State
    /// What the libc or kernel call returns; 0 while it is blocked.
    package var value: Int64 = 0
    /// The error, when `state` is `failed`.
    package var errno: Errno?
    /// What the call stores beside its return value.
    package var data: CallData = .none

    package init(id: UInt64, task: Int32, name: CallName, state: State) {
        self.id = id
        self.task = task
        self.name = name
        self.state = state
    }
}

/// What a call stores beside its return value.
package enum CallData: Sendable, Equatable {
    case none
    /// wait4: the status word and the child's resource usage.
    case wait(status: Int32, rusage: ResourceUsage)
    /// waitid: the siginfo of what was found and the child's resource usage.
    indirect case waitInfo(SignalInfo, rusage: ResourceUsage)
    /// sigaction: the previous disposition.
    case oldAction(SignalAction)
    /// sigprocmask: the previous mask.
    case oldMask(SignalSet)
    /// sigpending: the pending set.
    case set(SignalSet)
    /// sigtimedwait, PTRACE_GETSIGINFO: a siginfo.
    case siginfo(SignalInfo)
    /// PTRACE_PEEKSIGINFO.
    case siginfos([SignalInfo])
    /// prctl: the number that PR_GET_… options store.
    case arg(Int64)
    /// prctl PR_GET_NAME.
    case name(String)
    /// PTRACE_GETEVENTMSG.
    case message(Int64)
    /// PTRACE_GETSIGMASK.
    case mask(SignalSet)
    /// PTRACE_PEEKDATA.
    case word(Int64)
    /// PTRACE_GETREGS.
    case registers(Registers)
    /// PTRACE_GET_SYSCALL_INFO: 0 none, 1 entry, 2 exit, 3 seccomp.
    case syscallInfo(op: UInt8, nr: Int64, rval: Int64, isError: Bool)
    /// pipe: the two descriptors.
    case fds(Int32, Int32)
    /// getrusage.
    case rusage(ResourceUsage)
    /// times, in clock ticks of 10 ms.
    case times(utime: Int64, stime: Int64, cutime: Int64, cstime: Int64)
    /// getrlimit.
    case limit(cur: UInt64, max: UInt64)
    /// getitimer, setitimer (the old one), timer_gettime and an interrupted nanosleep's rest, in nanoseconds.
    case remaining(Int64)
    case timerID(Int32)
    /// poll: the events that are ready, `POLLIN` 1, `POLLOUT` 4, `POLLERR` 8, `POLLHUP` 16, `POLLNVAL` 32.
    case revents(Int32)
    /// getresuid.
    case uids(Int32, Int32, Int32)
}

/// `struct rusage`, as far as the model has it; times in nanoseconds of the virtual clock.
package struct ResourceUsage: Sendable, Equatable {
    package var utime: Int64 = 0
    package var stime: Int64 = 0
    package var minflt: Int64 = 0
    package var nvcsw: Int64 = 0
    package var nivcsw: Int64 = 0

    package init() {}

    package static func + (a: ResourceUsage, b: ResourceUsage) -> ResourceUsage {
        var sum = a
        sum.utime &+= b.utime
        sum.stime &+= b.stime
        sum.minflt &+= b.minflt
        sum.nvcsw &+= b.nvcsw
        sum.nivcsw &+= b.nivcsw
        return sum
    }
}

/// The calls' names as Linux spells them.
package enum CallName: String, CaseIterable, Sendable {
    case fork, vfork, clone, clone3, execve, exit, exit_group, unshare, setns
    case wait4, waitid
    case kill, tkill, tgkill, sigqueue, rt_sigqueueinfo, rt_tgsigqueueinfo, sigaction, sigprocmask, sigpending, pause
    case sigsuspend, sigtimedwait, signalfd
    case setpgid, getpgid, getpgrp, setsid, getsid, getpid, getppid, gettid, set_tid_address
    case prctl, setresuid, getresuid, setrlimit, getrlimit, sched_yield, nice, setpriority, getpriority, getrusage
    case times, acct, kcmp, ptrace
    case pidfd_open, pidfd_send_signal, pidfd_getfd
    case open, close, dup, dup2, pipe, fcntl, poll, read, write, ioctl, chdir, umask
    case alarm, setitimer, getitimer, nanosleep, timer_create, timer_settime, timer_gettime, timer_delete
    case semget, semop, semctl
}

/// What became of a request that a task make a call.
package enum Outcome: Sendable, Equatable {
    /// The task made the call; `Call.state` tells whether it returned already.
    case made(Call)
    /// No task has this number.
    case noSuchTask
    /// The task is not in user mode: it is blocked in a call, stopped, or dead.
    case cannotRun(TaskState, Rule)
    /// The kernel has panicked; the message is Linux's.
    case panicked(String)
}

/// The state letter of a task, as `/proc/PID/stat` shows it.
package enum TaskState: UInt8, CaseIterable, Sendable {
    /// Able to run: in user mode.
    case running = 0x52
    /// Interruptible sleep inside a call.
    case sleeping = 0x53
    /// Uninterruptible sleep inside a call.
    case uninterruptible = 0x44
    /// Stopped by a job-control signal.
    case stopped = 0x54
    /// Stopped by its tracer.
    case traced = 0x74
    case zombie = 0x5A
    case dead = 0x58

    /// The letter: R, S, D, T, t, Z or X.
    package var letter: String { String(UnicodeScalar(rawValue)) }
}
