import Glibc
import Synchronization

/// A serial executor without a thread of its own: whoever holds its gate is the executor.
///
/// A synchronous caller passes the gate with `enter`, on its own thread, without a hop. A job of the Swift runtime runs
/// on the thread that enqueues it when the gate is open, and is posted when it is not. Three rules keep that honest:
///
/// - No lost wake-up: who posts a job also sees to it that a helper will come for it. Only the holder may post without
///   calling one, because it looks at the inbox again once it has opened the gate.
/// - No captive thread: a holder that leaves runs one bounded batch of others' jobs; the rest is a helper's.
/// - No self-deadlock: the holder's own `enter` runs at once, its own jobs wait in the inbox.
package final class Turnstile: SerialExecutor {
    /// How many of others' jobs a leaving holder runs at most.
    static let batch = 16

    private nonisolated(unsafe) let gate: UnsafeMutablePointer<pthread_mutex_t>
    private let inbox = Guarded<[UnownedJob]>([])
    /// The thread that holds the gate, 0 when it is open.
    private let owner = Atomic<UInt>(0)
    /// How many jobs the inbox holds, readable without its lock.
    private let posted = Atomic<Int>(0)
    private let helping = Atomic<Bool>(false)

    package init() {
        gate = .allocate(capacity: 1)
        pthread_mutex_init(gate, nil)
    }

    deinit {
        pthread_mutex_destroy(gate)
        gate.deallocate()
    }

    /// Does the calling thread hold the gate?
    package var isHeldByCurrentThread: Bool { owner.load(ordering: .relaxed) == UInt(pthread_self()) }

    package func isIsolatingCurrentContext() -> Bool? { isHeldByCurrentThread }

    package func checkIsolated() {
        precondition(isHeldByCurrentThread, "not on the kernel's executor")
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if isHeldByCurrentThread {
            post(job)
        } else if posted.load(ordering: .relaxed) == 0, pthread_mutex_trylock(gate) == 0 {
            own()
            job.runSynchronously(on: asUnownedSerialExecutor())
            leave()
        } else {
            post(job)
            callHelper()
        }
    }

    /// Runs `body` on the calling thread as the executor's only activity, waiting for the gate if need be.
    package func enter<T, E: Error>(_ body: () throws(E) -> T) throws(E) -> T {
        if isHeldByCurrentThread { return try body() }
        pthread_mutex_lock(gate)
        own()
        defer { leave() }
        return try body()
    }

    private func own() { owner.store(UInt(pthread_self()), ordering: .relaxed) }

    /// Runs a batch of posted jobs, opens the gate, and calls a helper when more are left.
    private func leave() {
        runBatch()
        owner.store(0, ordering: .relaxed)
        pthread_mutex_unlock(gate)
        if posted.load(ordering: .sequentiallyConsistent) != 0 { callHelper() }
    }

    private func post(_ job: UnownedJob) {
        inbox.withLock { $0.append(job) }
        posted.add(1, ordering: .sequentiallyConsistent)
    }

    private func runBatch() {
        guard posted.load(ordering: .sequentiallyConsistent) != 0 else { return }
        let jobs = inbox.withLock { inbox in
            let jobs = Array(inbox.prefix(Self.batch))
            inbox.removeFirst(jobs.count)
            return jobs
        }
        posted.subtract(jobs.count, ordering: .sequentiallyConsistent)
        for job in jobs { job.runSynchronously(on: asUnownedSerialExecutor()) }
    }

    /// Starts a helper unless one is under way; a helper under way looks again after it has said that it is not.
    private func callHelper() {
        guard !helping.exchange(true, ordering: .sequentiallyConsistent) else { return }
        Task.detached { [self] in help() }
    }

    private func help() {
        pthread_mutex_lock(gate)
        own()
        runBatch()
        owner.store(0, ordering: .relaxed)
        pthread_mutex_unlock(gate)
        helping.store(false, ordering: .sequentiallyConsistent)
        // A new task, not a loop: the pool's thread is not ours to keep.
        if posted.load(ordering: .sequentiallyConsistent) != 0 { callHelper() }
    }
}
