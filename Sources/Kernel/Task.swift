// task_struct: what the kernel knows of one thread. A plain record of numbers, addressed by its handle; lists run through
// its links as they do in the kernel, so fork, exit and reap are O(1).

/// One task, `struct task_struct`.
package struct Task: Sendable {
    // Identity
    /// The `struct pid` that names it; `none` once released.
    var pid: Handle = none
    /// `self_exec_id`, `parent_exec_id`: has the parent executed a new program since the clone?
    var selfExecID: UInt32 = 0
    var parentExecID: UInt32 = 0
    /// The event that made it.
    var born: UInt64 = 0
    var startTime: Int64 = 0
    /// The tgid of its parent at birth, and the event that made that parent (`born`), 0 for PID 1.
    var birthParent: Int32 = 0
    var birthTask: UInt64 = 0

    // Family
    /// The task that forked it, or its reaper.
    var realParent: Handle = none
    /// Who is told and who waits: the tracer while traced, else `realParent`.
    var parent: Handle = none
    /// Real children, oldest first, linked by `sibling`. Only group leaders are on such a list.
    var children = ListHead()
    var sibling = ListLink()
    /// The tasks that this one traces, newest first, linked by `ptraceEntry`.
    var ptraced = ListHead()
    var ptraceEntry = ListLink()
    /// Its thread group's list, in order of creation.
    var threadNode = ListLink()

    // Shared objects: handles, `none` once given up
    var signal: Handle = none
    var sighand: Handle = none
    var mm: Handle = none
    var files: Handle = none
    var fs: Handle = none
    var nsproxy: Handle = none
    var sysvsem: Handle = none
    var cred: Handle = none
    var comm: Handle = none

    // State
    var state: RunState = .running
    var exitState: ExitState = .none
    /// TIF_SIGPENDING.
    var sigpending = false
    /// Asks for `saved_sigmask` to be put back on the way to user mode.
    var restoreSigmask = false
    /// Waits in the kernel's work queue.
    var queued = false
    /// The signal to many that woke it last, 0 if it was woken alone.
    var volley: UInt32 = 0
    /// It stands in the queue twice, and the first turn is not to be taken.
    var skipsTurn = false
    /// A child that is dying meanwhile finishes its exit before this task begins its own.
    var letsChildGoFirst = false
    /// SYSCALL_TRACE, SYSCALL_EMU, TIF_SINGLESTEP.
    var syscallTrace = false
    var syscallEmulate = false
    var singleStep = false
    var noNewPrivs = false
    /// Whether its mm was dumpable when it was given up (`user_dumpable`).
    var userDumpable = false
    var nice: Int8 = 0
    /// PF_ flags.
    var flags: UInt32 = 0
    /// JOBCTL_ flags.
    var jobctl: UInt32 = 0
    /// PT_ flags: 0 when not traced, else PT_PTRACED, PT_SEIZED and the options.
    var ptrace: UInt32 = 0
    var exitCode: Int32 = 0
    /// The signal for the parent at death: 0 none, -1 not a leader.
    var exitSignal: Int32 = 0
    var pdeathSignal: Int32 = 0
    /// References: one for the task itself, one for whoever will release it.
    var usage: Int32 = 2

    // Signals
    var blocked: UInt64 = 0
    var realBlocked: UInt64 = 0
    var pending = PendingSignals()

    // Inside the kernel
    /// What it does in the kernel while it is not in user mode; `none` in user mode.
    var frame: Handle = none
    /// The vfork parent that waits for its mm (`vfork_done`).
    var vforkParent: Handle = none
    /// The id of its current or last call, and which it is and how it stands, which outlives its result.
    var call: UInt64 = 0
    var callName: UInt8 = 0
    var callState: Call.State = .blocked

    // Figures
    var utime: Int64 = 0
    var stime: Int64 = 0
    var nvcsw: Int32 = 0
    var nivcsw: Int32 = 0

    // The run queue
    var run = ListLink()
    var onRunQueue = false
}

/// `task->__state`.
package enum RunState: UInt8, Sendable {
    case running
    /// TASK_INTERRUPTIBLE.
    case interruptible
    /// TASK_KILLABLE: shown as D, ended by fatal signals only.
    case killable
    /// TASK_UNINTERRUPTIBLE.
    case uninterruptible
    /// __TASK_STOPPED.
    case stopped
    /// __TASK_TRACED.
    case traced
    /// TASK_DEAD.
    case dead
}

/// `task->exit_state`, which only advances, but for EXIT_TRACE.
package enum ExitState: UInt8, Sendable {
    case none
    /// EXIT_ZOMBIE: dead, waiting to be reaped (the book's TASK_ZOMBIE).
    case zombie
    /// EXIT_TRACE: its tracer has waited for it and it is about to be given back to its real parent.
    case trace
    /// EXIT_DEAD: being released.
    case dead
}

/// `PF_` flags of `task->flags`, with Linux's values.
enum PF {
    static let EXITING: UInt32 = 0x4
    static let FORKNOEXEC: UInt32 = 0x40
    static let SUPERPRIV: UInt32 = 0x100
    static let DUMPCORE: UInt32 = 0x200
    static let SIGNALED: UInt32 = 0x400
    static let NPROC_EXCEEDED: UInt32 = 0x1000
}

/// `JOBCTL_` flags of `task->jobctl`, with Linux's values.
enum JobControl {
    static let STOP_SIGMASK: UInt32 = 0xffff
    static let STOP_DEQUEUED: UInt32 = 1 << 16
    static let STOP_PENDING: UInt32 = 1 << 17
    static let STOP_CONSUME: UInt32 = 1 << 18
    static let TRAP_STOP: UInt32 = 1 << 19
    static let TRAP_NOTIFY: UInt32 = 1 << 20
    static let TRAPPING: UInt32 = 1 << 21
    static let LISTENING: UInt32 = 1 << 22
    static let STOPPED: UInt32 = 1 << 26
    static let TRACED: UInt32 = 1 << 27
    static let TRAP_MASK: UInt32 = TRAP_STOP | TRAP_NOTIFY
    static let PENDING_MASK: UInt32 = STOP_PENDING | TRAP_MASK
}

/// `PT_` flags of `task->ptrace`.
enum PT {
    static let PTRACED: UInt32 = 1
    static let SEIZED: UInt32 = 0x10000
    /// How far the options are shifted, `PT_OPT_FLAG_SHIFT`; EXITKILL and SUSPEND_SECCOMP included.
    static let optionShift: UInt32 = 3
    static let optionMask: UInt32 = PtraceOptions.mask << optionShift
}

/// Ptrace events, `PTRACE_EVENT_`.
enum PtraceEvent {
    static let FORK: Int32 = 1
    static let VFORK: Int32 = 2
    static let CLONE: Int32 = 3
    static let EXEC: Int32 = 4
    static let VFORK_DONE: Int32 = 5
    static let EXIT: Int32 = 6
    static let STOP: Int32 = 128
}
