import Grading
import KernelHost
import Synchronization

/// How many attempts a service keeps, and what a student gets where the exercise does not say; 0 is no limit.
package struct AttemptLimits: Sendable {
    /// The most attempts of the service.
    package var attempts = 10_000
    /// The most attempts of a student at one exercise.
    package var perStudent = 0
    /// Minutes from the beginning of an attempt to its end.
    package var minutes = 0
    /// The most bytes of journals.
    package var bytes = 256 << 20
    /// The most kernels of attempts in memory; others come back when they are asked for.
    package var kernels = 2_048

    package init() {}
}

/// What all attempts of a service share.
final class AttemptService: Sendable {
    /// Events kept of an attempt's kernel, for looking at it; grading sees all of them.
    static let keptEvents = 16_384

    let limits: AttemptLimits
    let wire: any Wire
    let hostLimits: HostLimits
    let counts: ServiceCounts
    /// Seconds since 1970.
    let now: @Sendable () -> Int64
    let kernels: KernelShelf
    /// Bytes of all journals.
    let bytes = Atomic<Int>(0)
    /// Attempts that were submitted since the start.
    let submitted = Atomic<Int>(0)

    init(
        limits: AttemptLimits,
        wire: any Wire,
        hostLimits: HostLimits,
        counts: ServiceCounts,
        now: @escaping @Sendable () -> Int64
    ) {
        self.limits = limits
        self.wire = wire
        self.hostLimits = hostLimits
        self.counts = counts
        self.now = now
        kernels = KernelShelf(most: limits.kernels)
    }

    /// Refuses when the journals of all attempts are as long as they may be.
    func checkBytes() throws(AttemptRefusal) {
        if bytes.load(ordering: .relaxed) >= limits.bytes {
            throw .quota("The attempts of this service hold \(limits.bytes) bytes, as many as may be.")
        }
    }
}

/// The attempts whose kernels are in memory, in the order in which they came. Beyond a number the oldest that nobody waits
/// for goes.
final class KernelShelf: Sendable {
    private let attempts = Guarded<[Attempt]>([])
    private let most: Int

    init(most: Int) { self.most = max(1, most) }

    var count: Int { attempts.withLock { $0.count } }

    func add(_ attempt: Attempt) {
        var oldest = attempts.withLock { attempts in
            attempts.append(attempt)
            let surplus = max(0, attempts.count - most)
            let oldest = Array(attempts.prefix(surplus))
            attempts.removeFirst(surplus)
            return oldest
        }
        // Outside the lock: it takes a kernel's gate.
        oldest.removeAll { $0 === attempt || $0.putKernelAside() }
        if !oldest.isEmpty { attempts.withLock { $0.append(contentsOf: oldest) } }
    }

    /// Puts the attempt's kernel aside now, unless somebody waits for it.
    func release(_ attempt: Attempt) {
        guard attempt.putKernelAside() else { return }
        attempts.withLock { $0.removeAll { $0 === attempt } }
    }

    /// Everyone who waits is told.
    func shutdown() {
        for attempt in attempts.withLock({ $0 }) { attempt.shutdown() }
    }
}
