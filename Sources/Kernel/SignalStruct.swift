// signal_struct, sighand_struct and the queues of pending signals: what the threads of a process share about signals.

/// A queue of pending signals, `struct sigpending`: the set, and the siginfos that came with its members.
package struct PendingSignals: Sendable, Equatable {
    var signal: UInt64 = 0
    /// Entries of `Kernel.sigqueues`, oldest first.
    var list = ListHead()
}

/// One queued siginfo, `struct sigqueue`, charged to a user.
struct SignalQueueEntry: Sendable {
    var info: SignalInfo
    var link = ListLink()
    /// The user whose RLIMIT_SIGPENDING it counts against.
    var user: Handle = none
    /// The id of the POSIX timer that it came from, `none` if from none.
    var timer: Int32 = none
    /// The timer was set anew or deleted since: nobody will see it.
    var isStale = false
}

/// What all threads of a process share, `struct signal_struct`.
package struct SignalStruct: Sendable {
    /// References: the tasks of the group that are not released (`sigcnt`).
    var count: Int32 = 1
    /// Threads that have not begun to exit.
    var live: Int32 = 1
    /// Threads that have not called do_exit (`quick_threads`).
    var quickThreads: Int32 = 1
    /// Tasks on the thread list.
    var nrThreads: Int32 = 1
    var threads = ListHead()
    var leader: Handle = none
    /// `struct pid`s of the process, its group and its session.
    var tgid: Handle = none
    var pgrp: Handle = none
    var session: Handle = none
    /// Membership of its process group and session, newest first, and of the list of all processes.
    var pgrpLink = ListLink()
    var sessionLink = ListLink()
    var tasksLink = ListLink()
    /// Where complete_signal looks next.
    var currTarget: Handle = none
    /// SIGNAL_ flags.
    var flags: UInt32 = 0
    var groupExitCode: Int32 = 0
    var groupStopCount: Int32 = 0
    /// The thread that runs de_thread.
    var groupExecTask: Handle = none
    var notifyCount: Int32 = 0
    var sharedPending = PendingSignals()
    /// `pacct_struct.ac_flag`: what its threads that have exited did, as the accounting record has it.
    var accountingFlags: UInt8 = 0
    /// It is a session leader.
    var isLeader = false
    var isChildSubreaper = false
    var hasChildSubreaper = false
    /// PR_SET_PTRACER: the tracer that it declared, a `struct pid` that it holds; `none` for nobody.
    var declaredTracer: Handle = none
    /// PR_SET_PTRACER_ANY.
    var anyoneMayTrace = false
    /// The controlling terminal: an entry of `Kernel.terminals`.
    var tty: Handle = none
    /// Shared table of limits, an entry of `Kernel.limits`.
    var rlimits: Handle = none
    /// Timers: an entry of `Kernel.timers` made when the first one is set.
    var timers: Handle = none
    /// Totals of the dead threads and of the reaped children, an entry of `Kernel.totals` made when there is anything to add.
    var totals: Handle = none
}

/// `SIGNAL_` flags of `signal_struct.flags`, with Linux's values.
enum SignalFlags {
    static let STOP_STOPPED: UInt32 = 0x1
    static let STOP_CONTINUED: UInt32 = 0x2
    static let GROUP_EXIT: UInt32 = 0x4
    static let CLD_STOPPED: UInt32 = 0x10
    static let CLD_CONTINUED: UInt32 = 0x20
    static let CLD_MASK: UInt32 = CLD_STOPPED | CLD_CONTINUED
    static let UNKILLABLE: UInt32 = 0x40
    static let STOP_MASK: UInt32 = CLD_MASK | STOP_STOPPED | STOP_CONTINUED
}

/// The dispositions of a process, `struct sighand_struct`, shared by CLONE_SIGHAND.
package struct SighandStruct: Sendable {
    var count: Int32 = 1
    /// Dispositions that are SIG_IGN, and those that are handlers; all others are SIG_DFL.
    var ignored: UInt64 = 0
    var caught: UInt64 = 0
    /// The whole table, index signal-1; empty while every entry is SIG_DFL without flags.
    var actions: [SignalAction] = []

    /// The disposition of one signal.
    func action(_ signal: Int32) -> SignalAction {
        let index = Int(signal) - 1
        return actions.indices.contains(index) ? actions[index] : SignalAction(handler: .SIG_DFL)
    }

    mutating func setAction(_ signal: Int32, _ action: SignalAction) {
        guard Signal.isValid(signal) else { return }
        if actions.isEmpty { actions = Array(repeating: SignalAction(handler: .SIG_DFL), count: 64) }
        actions[Int(signal) - 1] = action
        let bit = SignalSet.bit(signal)
        ignored = action.handler == .SIG_IGN ? ignored | bit : ignored & ~bit
        caught = action.handler == .handler ? caught | bit : caught & ~bit
    }

    /// The handler as one of three words, without the table.
    @inline(__always)
    func handler(_ signal: Int32) -> SignalAction.Handler {
        let bit = SignalSet.bit(signal)
        return caught & bit != 0 ? .handler : ignored & bit != 0 ? .SIG_IGN : .SIG_DFL
    }
}
