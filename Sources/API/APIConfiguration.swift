import Attempts
import Kernel
import KernelHost

/// What the service is, and how much a client may take of it.
package struct APIConfiguration: Sendable {
    /// What `/version` says.
    package var version = "0.1.0"
    /// The most kernels at once.
    package var maximumKernels = 1_024
    /// The most bytes of all kernels together, about, with which another may begin.
    package var maximumKernelBytes = Int.max
    /// The most live tasks that a kernel may be asked for; beyond a kernel's own number fork answers EAGAIN.
    package var maximumTasks: Int32 = 32_768
    /// Live tasks of a kernel whose creator did not say.
    package var defaultTasks: Int32 = 10_000
    /// The most events kept that a kernel may be asked for.
    package var maximumEvents = 262_144
    /// Events kept of a kernel whose creator did not say.
    package var defaultEvents = 65_536
    /// The most finished calls kept that a kernel may be asked for.
    package var maximumCalls = 65_536
    /// Finished calls kept of a kernel whose creator did not say.
    package var defaultCalls = 4_096
    /// Requests that may wait for blocked calls, and for events, and keys remembered, in one kernel.
    package var hostLimits = HostLimits()
    /// Requests that may wait for blocked calls in the whole service.
    package var maximumParked = 16_384
    /// The longest wait that a client may ask for, in milliseconds.
    package var maximumWait: Int64 = 60_000
    /// The wait for a blocked call when the client did not say, in milliseconds.
    package var defaultWait: Int64 = 30_000
    /// The most calls of a batch.
    package var maximumBatch = 256
    /// A batch whose calls have brought about more events than this goes no further: others wait meanwhile.
    package var maximumBatchEvents: UInt64 = 500_000
    /// The largest log to import, in bytes.
    package var maximumImport = 1_048_576
    /// Origins whose pages may use the service from a browser, as `https://example.org`; `*` stands for all.
    package var corsOrigins: [String] = []
    /// Milliseconds of silence after which an event stream sends a comment.
    package var heartbeat: Int64 = 10_000

    /// The exercises.
    package var shelf = ExerciseShelf()
    package var attemptLimits = AttemptLimits()
    /// Where attempts are kept; in memory alone when nil.
    package var attemptStore: AttemptStore?
    /// What signs certificates.
    package var certificateKey = CertificateKey()
    /// The time in seconds since 1970.
    package var now: @Sendable () -> Int64 = Timestamp.now

    package init() {}
}

extension APIConfiguration {
    /// What a kernel is when nothing else is said.
    var kernel: Configuration {
        var kernel = Configuration()
        kernel.threadsMax = defaultTasks
        kernel.eventCapacity = defaultEvents
        kernel.callCapacity = defaultCalls
        return kernel
    }
}
