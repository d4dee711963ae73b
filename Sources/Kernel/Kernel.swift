/// The simulated kernel: a value. A copy is a snapshot, and the same commands give the same bytes.
package struct Kernel: Sendable {
    package let configuration: Configuration
    private var finished: [Call] = []

    /// Boots: PID 1 exists, in session 1 and process group 1, running as root.
    package init(configuration: Configuration = Configuration()) { self.configuration = configuration }

    /// The number of the last event; every change of state has one.
    package var seq: UInt64 { 0 }
    /// Virtual nanoseconds since boot.
    package var time: Int64 { 0 }
    /// Linux's panic message, once init has died.
    package var panicMessage: String? { nil }

    /// Task `tid` (a number of the first PID namespace) makes a call; everything that follows from it happens until quiet.
    package mutating func perform(_ call: Syscall, by tid: Int32) -> Outcome { .noSuchTask }

    /// The ids of the blocked calls that finished since this was last asked, in the order in which they did.
    package mutating func takeCompletions() -> [UInt64] { [] }

    /// Advances the virtual clock; every timer that is due fires in order.
    package mutating func advanceClock(by nanoseconds: Int64) {}

    /// Virtual nanoseconds until the next timer fires, nil when none is set.
    package var nextTimer: Int64? { nil }

    /// A call by its id, while it is kept.
    package func call(_ id: UInt64) -> Call? { nil }

    /// One task, or nil when no task has this number.
    package func task(_ tid: Int32) -> TaskView? { nil }

    /// Up to `limit` tasks with a tid above `after`, ascending.
    package func tasks(after: Int32 = 0, limit: Int = .max) -> [TaskView] { [] }

    /// The events with a number above `after`, at most `limit`; `firstEvent` tells the oldest kept.
    package func events(after: UInt64, limit: Int) -> [Event] { [] }
    package var firstEvent: UInt64 { 1 }

    package func objects() -> [ObjectView] { [] }
    package func users() -> [UserView] { [] }
    package func overview() -> KernelView { KernelView() }

    /// The BSD accounting file: whole 64-byte version 3 records.
    package var accountingFile: [UInt8] { [] }

    /// What is wrong with the kernel's structures; empty when all invariants hold.
    package func checkInvariants() -> [String] { [] }
    /// A number that two kernels in the same state share.
    package func digest() -> UInt64 { 0 }
}
