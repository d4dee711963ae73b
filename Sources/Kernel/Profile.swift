// Where the kernel of the book's time and today's differ in what a client can see: data, in one place.
//
// Code asks `rules.…` where the two part; everything else is common. The letters P1 to P26 are the differences' numbers
// in the documentation.

/// What one profile of the kernel does.
struct ProfileRules: Sendable {
    /// P7, P25: ancestors may declare themselves subreapers; else only init adopts.
    var hasSubreapers: Bool
    /// P7: orphans go to any live thread of their parent's process; in 2.6.0 to its leader only.
    var anyThreadAdopts: Bool
    /// P9: waitid, WCONTINUED and WNOWAIT exist.
    var hasWaitid: Bool
    /// P10: a tracer's wait sees its tracees whatever their exit signal.
    var tracerSeesClones: Bool
    /// P11: the process's status is the code of the thread that exited last; in 2.6.0 the leader's own.
    var lastThreadDecides: Bool
    /// P12: a task stopped by its tracer shows `t`; in 2.6.0 `T` like any stopped task.
    var showsTracing: Bool
    /// P13: SIGKILL ends a vfork parent's wait.
    var vforkIsKillable: Bool
    /// P15: a privileged task may trace PID 1.
    var initMayBeTraced: Bool
    /// P16: CLONE_DETACHED and CLONE_THREAD must go together.
    var detachedGoesWithThread: Bool
    /// P18: a CLONE_PARENT child reports with its creator's signal; in 2.6.0 with the one that was given.
    var siblingInheritsSignal: Bool
    /// P19: children's times are added when a wait collects them; in 2.6.0 at release, self-reaped ones included.
    var waitCollectsTimes: Bool
    /// P21: parents are told of continuations.
    var tellsOfContinuation: Bool
    /// P22: setpgid regards the process as the parent; in 2.6.0 the very thread that forked.
    var processIsParent: Bool
    /// P23: the panic message tells init's exit code.
    var panicTellsCode: Bool
    /// P24: a wait that reports a stop moves the child to the end of the list.
    var stopReportRotates: Bool
    /// P25: PID namespaces, clone3, unshare, setns and pidfds exist.
    var hasNamespaces: Bool
    /// P26: PTRACE_SEIZE, INTERRUPT, LISTEN, PEEKSIGINFO, GETSIGMASK, GET_SYSCALL_INFO, SYSEMU, and the later options.
    var hasSeize: Bool
    /// P6: an accounting record is written for a process; in 2.6.0 for every task.
    var accountsProcesses: Bool
    /// E4: a child that moves within its parent's process keeps its exit signal.
    var threadReparentKeepsSignal: Bool
    /// A dying thread loses its own pending signals in exit_signals() and is sent no more; other builds of Linux 6, and 2.6.0,
    /// keep them until release_task().
    var exitDropsOwnSignals: Bool

    static let linux6 = ProfileRules(
        hasSubreapers: true,
        anyThreadAdopts: true,
        hasWaitid: true,
        tracerSeesClones: true,
        lastThreadDecides: true,
        showsTracing: true,
        vforkIsKillable: true,
        initMayBeTraced: true,
        detachedGoesWithThread: false,
        siblingInheritsSignal: true,
        waitCollectsTimes: true,
        tellsOfContinuation: true,
        processIsParent: true,
        panicTellsCode: true,
        stopReportRotates: false,
        hasNamespaces: true,
        hasSeize: true,
        accountsProcesses: true,
        threadReparentKeepsSignal: true,
        exitDropsOwnSignals: true
    )

    static let linux26 = ProfileRules(
        hasSubreapers: false,
        anyThreadAdopts: false,
        hasWaitid: false,
        tracerSeesClones: false,
        lastThreadDecides: false,
        showsTracing: false,
        vforkIsKillable: false,
        initMayBeTraced: false,
        detachedGoesWithThread: true,
        siblingInheritsSignal: false,
        waitCollectsTimes: false,
        tellsOfContinuation: false,
        processIsParent: false,
        panicTellsCode: false,
        stopReportRotates: true,
        hasNamespaces: false,
        hasSeize: false,
        accountsProcesses: false,
        threadReparentKeepsSignal: false,
        exitDropsOwnSignals: false
    )
}

extension ProfileRules {
    init(_ configuration: Configuration) {
        switch configuration.profile {
        case .linux6: self = .linux6
        case .linux26: self = .linux26
        }
        if configuration.exitKeepsOwnSignals { exitDropsOwnSignals = false }
    }

    /// Does the kernel have this call at all?
    func has(_ call: Syscall) -> Bool {
        switch call {
        case .waitid: hasWaitid
        case .clone3, .unshare, .setns, .pidfdOpen, .pidfdSendSignal, .pidfdGetfd, .kcmp, .signalfd: hasNamespaces
        case .rtTgsigqueueinfo: hasNamespaces
        default: true
        }
    }

    /// Does the kernel have this ptrace request?
    func has(request: Int32) -> Bool {
        switch request {
        case PtraceRequest.PTRACE_SEIZE, PtraceRequest.PTRACE_INTERRUPT, PtraceRequest.PTRACE_LISTEN,
            PtraceRequest.PTRACE_PEEKSIGINFO, PtraceRequest.PTRACE_GETSIGMASK, PtraceRequest.PTRACE_SETSIGMASK,
            PtraceRequest.PTRACE_GET_SYSCALL_INFO, PtraceRequest.PTRACE_SYSEMU,
            PtraceRequest.PTRACE_SYSEMU_SINGLESTEP:
            hasSeize
        default: true
        }
    }

    /// The PTRACE_O_ bits that the kernel knows: up to TRACEEXIT in 2.6.0.
    var ptraceOptions: UInt32 { hasSeize ? PtraceOptions.mask : 0x7f }

    /// The clone flags that the kernel knows beyond the common ones.
    var cloneNamespaces: UInt64 { hasNamespaces ? Kernel.namespaceFlags : CloneFlags.CLONE_NEWNS }
}
