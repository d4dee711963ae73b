/// A system call with its arguments, exactly as the calling task would pass them.
///
/// Numbers are raw: the kernel itself judges signals, flags and ids, and refuses with the errno that Linux gives.
package enum Syscall: Sendable, Equatable {
    // Creation and execution
    case fork
    case vfork
    case clone(flags: UInt64, exitSignal: Int32)
    indirect case clone3(CloneArguments)
    case execve(path: String, argv: [String])
    case exit(status: Int32)
    case exitGroup(status: Int32)
    case unshare(flags: UInt64)
    case setns(fd: Int32, nstype: UInt64)

    // Waiting
    case wait4(pid: Int32, options: UInt32)
    case waitid(idtype: Int32, id: Int32, options: UInt32)

    // Signals
    case kill(pid: Int32, sig: Int32)
    case tkill(tid: Int32, sig: Int32)
    case tgkill(tgid: Int32, tid: Int32, sig: Int32)
    case sigqueue(pid: Int32, sig: Int32, value: Int64)
    case rtSigqueueinfo(pid: Int32, sig: Int32, value: Int64, code: Int32)
    case rtTgsigqueueinfo(tgid: Int32, tid: Int32, sig: Int32, value: Int64, code: Int32)
    case sigaction(sig: Int32, action: SignalAction?)
    case sigprocmask(how: Int32, set: SignalSet?)
    case sigpending
    case pause
    case sigsuspend(mask: SignalSet)
    /// `timeout` in milliseconds; nil waits for ever.
    case sigtimedwait(set: SignalSet, timeout: Int64?)
    case signalfd(fd: Int32, mask: SignalSet, flags: Int32)

    // Process groups and sessions
    case setpgid(pid: Int32, pgid: Int32)
    case getpgid(pid: Int32)
    case getpgrp
    case setsid
    case getsid(pid: Int32)
    case getpid
    case getppid
    case gettid
    case setTidAddress

    // Process attributes
    case prctl(option: Int32, arg: Int64, name: String)
    case setresuid(ruid: Int32, euid: Int32, suid: Int32)
    case getresuid
    case setrlimit(resource: Int32, cur: UInt64, max: UInt64)
    case getrlimit(resource: Int32)
    case schedYield
    case nice(increment: Int32)
    case setpriority(which: Int32, who: Int32, prio: Int32)
    case getpriority(which: Int32, who: Int32)
    case getrusage(who: Int32)
    case times
    case acct(path: String?)
    case kcmp(pid1: Int32, pid2: Int32, type: Int32, idx1: Int64, idx2: Int64)

    // Tracing
    indirect case ptrace(PtraceArguments)

    // Process descriptors
    case pidfdOpen(pid: Int32, flags: Int32)
    case pidfdSendSignal(pidfd: Int32, sig: Int32, flags: Int32)
    case pidfdGetfd(pidfd: Int32, targetfd: Int32, flags: Int32)

    // Files
    case open(path: String, flags: Int32)
    case close(fd: Int32)
    case dup(oldfd: Int32)
    case dup2(oldfd: Int32, newfd: Int32)
    case pipe
    case fcntl(fd: Int32, cmd: Int32, arg: Int64)
    case poll(fd: Int32)
    case read(fd: Int32, count: Int64)
    case write(fd: Int32, count: Int64)
    case ioctl(fd: Int32, request: Int32, arg: Int64)
    case chdir(path: String)
    case umask(mask: Int32)

    // Time
    case alarm(seconds: Int64)
    case setitimer(which: Int32, seconds: Int64, microseconds: Int64)
    case getitimer(which: Int32)
    case nanosleep(seconds: Int64, nanoseconds: Int64)
    case timerCreate(clockid: Int32, notify: Int32, signo: Int32)
    case timerSettime(timerid: Int32, seconds: Int64, nanoseconds: Int64)
    case timerGettime(timerid: Int32)
    case timerDelete(timerid: Int32)

    // System V semaphores
    case semget(key: Int32, nsems: Int32, semflg: Int32)
    case semop(semid: Int32, sops: [SemaphoreOperation])
    case semctl(semid: Int32, num: Int32, cmd: Int32, val: Int32)
}

/// `struct clone_args` of clone3(2).
package struct CloneArguments: Sendable, Equatable {
    package var flags: UInt64 = 0
    package var exitSignal: Int64 = 0
    package var setTid: [Int32] = []
    /// The size that the caller says the structure has; 88 is Linux 6's.
    package var size: Int64 = 88
    package var stack: Int64 = 0
    package var stackSize: Int64 = 0
    /// A non-zero byte stands behind the part of the structure that the kernel knows.
    package var tail = false

    package init() {}
}

/// `struct sigaction`: a disposition.
package struct SignalAction: Sendable, Equatable {
    /// What to do with the signal.
    package enum Handler: UInt8, Sendable {
        case SIG_DFL, SIG_IGN, handler
    }
    package var handler: Handler
    package var flags: UInt32
    package var mask: SignalSet

    package init(handler: Handler, flags: UInt32 = 0, mask: SignalSet = SignalSet()) {
        self.handler = handler
        self.flags = flags
        self.mask = mask
    }
}

/// `struct sembuf`.
package struct SemaphoreOperation: Sendable, Equatable {
    package var num: Int32
    package var op: Int32
    package var flags: Int32

    package init(num: Int32, op: Int32, flags: Int32) {
        self.num = num
        self.op = op
        self.flags = flags
    }
}

/// The arguments of ptrace(2); each request uses those that it needs.
package struct PtraceArguments: Sendable, Equatable {
    package var request: Int32
    package var pid: Int32 = 0
    /// PTRACE_SETOPTIONS and PTRACE_SEIZE.
    package var options: UInt32 = 0
    /// The signal to inject: PTRACE_CONT, PTRACE_DETACH, PTRACE_SYSCALL, PTRACE_SINGLESTEP…
    package var sig: Int64 = 0
    package var addr: Int64 = 0
    package var data: Int64 = 0
    /// PTRACE_SETSIGMASK.
    package var mask = SignalSet()
    /// PTRACE_GETSIGMASK and PTRACE_SETSIGMASK: the size of the set in bytes.
    package var size: Int64 = 8
    /// PTRACE_SETSIGINFO.
    package var siginfo: SignalInfo?
    /// PTRACE_PEEKSIGINFO.
    package var off: Int64 = 0
    package var flags: Int64 = 0
    package var nr: Int64 = 0
    /// PTRACE_SETREGS: the modelled registers to change.
    package var registers: Registers?

    package init(request: Int32) { self.request = request }
}

/// The modelled register file, named as on x86-64: what a tracer of system calls looks at.
package struct Registers: Sendable, Equatable {
    /// The number of the call being made, -1 when none.
    package var orig_rax: Int64 = -1
    /// The call's return value, or minus the errno.
    package var rax: Int64 = 0
    package var rip: Int64 = 0
    package var rsp: Int64 = 0
    package var rdi: Int64 = 0
    package var rsi: Int64 = 0

    package init() {}
}

/// `siginfo_t`: what comes with a signal.
package struct SignalInfo: Sendable, Equatable {
    package var signo: Int32
    /// SI_USER 0, SI_TKILL -6, SI_QUEUE -1, SI_TIMER -2, SI_KERNEL 0x80, or a CLD_ code.
    package var code: Int32 = 0
    /// The sender's number as the receiver sees it; 0 for the kernel and for invisible senders.
    package var pid: Int32 = 0
    package var uid: Int32 = 0
    /// The exit code or signal, for SIGCHLD.
    package var status: Int32 = 0
    /// The value, for queued signals.
    package var value: Int64 = 0

    package init(signo: Int32, code: Int32 = 0, pid: Int32 = 0, uid: Int32 = 0, status: Int32 = 0, value: Int64 = 0) {
        self.signo = signo
        self.code = code
        self.pid = pid
        self.uid = uid
        self.status = status
        self.value = value
    }

    package static let SI_USER: Int32 = 0
    package static let SI_KERNEL: Int32 = 0x80
    package static let SI_QUEUE: Int32 = -1
    package static let SI_TIMER: Int32 = -2
    package static let SI_TKILL: Int32 = -6
    /// The trap of a call that was stepped over, and of an instruction in user mode.
    package static let TRAP_BRKPT: Int32 = 1
    package static let TRAP_TRACE: Int32 = 2
    package static let CLD_EXITED: Int32 = 1
    package static let CLD_KILLED: Int32 = 2
    package static let CLD_DUMPED: Int32 = 3
    package static let CLD_TRAPPED: Int32 = 4
    package static let CLD_STOPPED: Int32 = 5
    package static let CLD_CONTINUED: Int32 = 6
}
