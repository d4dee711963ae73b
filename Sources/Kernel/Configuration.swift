/// What a kernel is booted with.
package struct Configuration: Sendable, Equatable {
    /// What PID 1 does about the children it adopts.
    package enum Init: String, CaseIterable, Sendable {
        /// PID 1 reaps what it adopts, routinely, as the book's init does.
        case auto
        /// PID 1 is driven like any other task and reaps only when told to.
        case manual
    }

    /// Which kernel a client sees.
    package enum Profile: String, CaseIterable, Sendable {
        /// Linux 6.x.
        case linux6 = "6"
        /// The kernel of the book's time.
        case linux26 = "2.6.0"
    }

    package var initMode: Init = .auto
    package var profile: Profile = .linux6
    /// `/proc/sys/kernel/pid_max`: numbers below it are given out; 301 to 4194304.
    package var pidMax: Int32 = 32768
    /// `/proc/sys/kernel/threads-max`: fork answers EAGAIN beyond it.
    package var threadsMax: Int32 = 10_000
    /// How many events are kept; older ones are forgotten.
    package var eventCapacity: Int = 65_536
    /// How many finished calls stay readable; at least 1,024.
    package var callCapacity: Int = 1_024
    /// `/proc/sys/kernel/yama/ptrace_scope`, 0 to 3.
    package var ptraceScope: Int32 = 0
    /// RLIMIT_SIGPENDING of the first process.
    package var signalsPending: UInt64 = 15_000
    /// RLIMIT_CORE of the first process: 0 means that no core is dumped.
    package var coreLimit: UInt64 = 0
    /// A dying thread keeps its own pending signals until release_task(), as some builds of Linux 6 and
    /// 2.6.0 do: for comparing with such a kernel.
    package var exitKeepsOwnSignals = false

    package init() {}
}
