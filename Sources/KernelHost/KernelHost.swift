import Kernel
import Synchronization

/// What became of a call that somebody waited for.
package enum WaitEnd: Sendable {
    /// It returned, failed, or its task was killed.
    case finished(Call, seq: UInt64)
    /// The kernel was deleted.
    case deleted
    /// The service is going down; the call as it stands.
    case shutdown(Call?, seq: UInt64)
}

/// Why a watcher of events was told.
package enum WatchEnd: Sendable {
    /// There are new events.
    case events
    /// The kernel was deleted.
    case deleted
    /// The service is going down.
    case shutdown
}

/// How much one kernel may take of the service.
package struct HostLimits: Sendable, Equatable {
    /// Requests that wait for a blocked call.
    package var parkedCalls = 4_096
    /// Requests that wait for events, streams included.
    package var watchers = 1_024
    /// Answers kept for `Idempotency-Key`.
    package var idempotencyKeys = 1_024

    package init() {}
}

/// Counts of the whole service that its kernels share.
package final class ServiceCounts: Sendable {
    /// Requests that wait for a blocked call now.
    package let parked = Atomic<Int>(0)
    /// Requests that wait for events now.
    package let watching = Atomic<Int>(0)
    /// Events of all kernels, deleted ones included.
    package let events = Atomic<UInt64>(0)
    /// System calls made.
    package let calls = Atomic<UInt64>(0)
    /// The most requests that may wait for blocked calls at once.
    package let maximumParked: Int

    package init(maximumParked: Int = .max) { self.maximumParked = maximumParked }
}

/// One kernel and those who wait for it, behind one gate.
///
/// Every method that touches the kernel is synchronous: there is no `await` between look and act. The HTTP threads come in
/// through `sync`; everyone else may `await`. Answers to those who waited are given outside the gate: methods put them
/// into `outbox`, and `sync` empties it after leaving.
package actor KernelHost {
    /// Told once how the call that it waits for ended.
    package typealias CallWaiter = @Sendable (WaitEnd) -> Void
    /// Told once that there are events, or none to come.
    package typealias EventWatcher = @Sendable (WatchEnd) -> Void
    package typealias Token = ParkedCalls<CallWaiter>.Token

    /// The kernel's name in URLs.
    package nonisolated let id: String
    /// Its place in the order of creation, from 1.
    package nonisolated let number: UInt64
    package nonisolated let limits: HostLimits
    package nonisolated let configuration: Configuration
    /// Where it branched off from another kernel, if it did.
    package nonisolated let origin: Origin?
    package nonisolated let idempotency: Guarded<IdempotencyCache>
    /// What streams of events have sent last.
    package nonisolated let pages = Guarded(PageCache())
    private nonisolated let turnstile = Turnstile()
    private nonisolated let counts: ServiceCounts

    /// The kernel. Reading it from another module copies some dozens of references; the members below do not.
    package private(set) var kernel: Kernel
    /// The number of the kernel's last event, as of the last change: every change comes by `settle`.
    package private(set) var seq: UInt64 = 0
    /// How the kernel came to be what it is.
    var history: History
    /// Virtual nanoseconds since boot.
    package var time: Int64 { kernel.time }

    /// A call by its id, while it is kept.
    package func call(_ id: UInt64) -> Call? { kernel.call(id) }

    /// One task, or nil when no task has this number.
    package func task(_ tid: Int32) -> TaskView? { kernel.task(tid) }

    /// Up to `limit` events above `after`, and the oldest that is kept.
    package func events(after: UInt64, limit: Int) -> (events: [Event], first: UInt64) {
        (kernel.events(after: after, limit: limit), kernel.firstEvent)
    }

    /// Bytes that this kernel takes with its history, about; what a branch still shares counts for each.
    package var bytes: Int { kernel.bytes + history.bytes }

    /// The name that a task was given by an event, if it was.
    package func givenName(_ event: Event) -> String? { kernel.givenName(event) }

    private var parked = ParkedCalls<CallWaiter>()
    private var watchers = Watchers<EventWatcher>()
    /// Answers to be given once the gate is open again. This and `collecting` are touched by the gate's holder only.
    private nonisolated(unsafe) var outbox: [@Sendable () -> Void] = []
    /// `sync` is under way and will empty the outbox.
    private nonisolated(unsafe) var collecting = false
    /// The kernel was deleted, or the service is going down: nobody can wait any more.
    package private(set) var ended = false
    package private(set) var deleted = false

    package nonisolated var unownedExecutor: UnownedSerialExecutor { turnstile.asUnownedSerialExecutor() }

    package init(
        id: String,
        number: UInt64 = 1,
        configuration: Configuration = Configuration(),
        limits: HostLimits = HostLimits(),
        counts: ServiceCounts = ServiceCounts()
    ) {
        let booted = RecordedKernel(configuration: configuration).branch
        self.init(id: id, number: number, from: booted, limits: limits, counts: counts)
        counts.events.add(booted.kernel.seq, ordering: .relaxed)
    }

    /// A kernel that goes on from what there was: a moment of another's past, or a recorded kernel.
    package init(
        id: String,
        number: UInt64,
        from branch: Branch,
        limits: HostLimits = HostLimits(),
        counts: ServiceCounts = ServiceCounts()
    ) {
        self.id = id
        self.number = number
        self.limits = limits
        self.counts = counts
        configuration = branch.kernel.configuration
        origin = branch.origin
        idempotency = Guarded(IdempotencyCache(capacity: limits.idempotencyKeys))
        kernel = branch.kernel
        seq = branch.kernel.seq
        history = branch.history
    }

    /// Runs `body` on the calling thread, isolated to this kernel, and then answers those whom it released.
    package nonisolated func sync<T, E: Error>(_ body: (isolated KernelHost) throws(E) -> T) throws(E) -> T {
        typealias Isolated = (isolated KernelHost) throws(E) -> T
        typealias Plain = (KernelHost) throws(E) -> T
        var released: [@Sendable () -> Void] = []
        defer { for answer in released { answer() } }
        return try turnstile.enter { () throws(E) -> T in
            let outer = collecting
            collecting = true
            defer {
                collecting = outer
                if !outer { swap(&released, &outbox) }
            }
            // What `assumeIsolated` does, for results that never leave this thread and without a second check: the gate
            // is held, so this thread is the actor's executor.
            return try withoutActuallyEscaping(body) { (body: @escaping Isolated) throws(E) -> T in
                try unsafeBitCast(body, to: Plain.self)(self)
            }
        }
    }

    /// `sync` for those who can wait: the caller's thread is not blocked while the gate is closed.
    package func run<T: Sendable>(_ body: @Sendable (isolated KernelHost) -> T) -> T { body(self) }

    /// Hands the released waiters their answers now, unless `sync` will do it after leaving.
    private func release() {
        guard !collecting, !outbox.isEmpty else { return }
        let released = outbox
        outbox = []
        for answer in released { answer() }
    }

    // MARK: The kernel's doors

    /// Task `tid` makes a call; those who waited for what it brought about are released.
    package func perform(_ call: Syscall, by tid: Int32) -> Outcome {
        let outcome = kernel.perform(call, by: tid)
        counts.calls.add(1, ordering: .relaxed)
        settle(.call(call, by: tid))
        return outcome
    }

    /// Advances the virtual clock.
    package func advanceClock(by nanoseconds: Int64) {
        kernel.advanceClock(by: nanoseconds)
        settle(.advance(nanoseconds))
    }

    private func settle(_ command: KernelCommand) {
        let (completed, now) = Self.settle(&kernel, &history, command, after: seq)
        for id in completed {
            let waiters = parked.complete(id)
            guard !waiters.isEmpty else { continue }
            counts.parked.subtract(waiters.count, ordering: .relaxed)
            guard let call = kernel.call(id) else { continue }
            for waiter in waiters { outbox.append { waiter(.finished(call, seq: now)) } }
        }
        if now != seq {
            counts.events.add(now &- seq, ordering: .relaxed)
            seq = now
            tellWatchers(.events)
        }
        release()
    }

    /// Works on the kernel in place: reading a member of an actor's property copies the whole property.
    private static func settle(
        _ kernel: inout Kernel,
        _ history: inout History,
        _ command: KernelCommand,
        after seq: UInt64
    ) -> (completed: [UInt64], seq: UInt64) {
        let completed = kernel.takeCompletions()
        // A command that was refused recorded nothing and changed nothing.
        if kernel.seq != seq { history.append(command, &kernel) }
        return (completed, kernel.seq)
    }

    private func tellWatchers(_ end: WatchEnd) {
        guard watchers.count != 0 else { return }
        counts.watching.subtract(watchers.count, ordering: .relaxed)
        for watcher in watchers.removeAll() { outbox.append { watcher(end) } }
    }

    // MARK: Waiting for a call

    /// What became of the wish to wait for a call.
    package enum Parking: Sendable {
        case parked(Token)
        /// As many requests wait as may.
        case full
        /// The kernel or the service is ending.
        case ended
    }

    /// Waits for a blocked call. `waiter` will be told once, unless `unpark` takes the token back before.
    package func park(_ call: UInt64, _ waiter: @escaping CallWaiter) -> Parking {
        if ended { return .ended }
        guard parked.count < limits.parkedCalls else { return .full }
        guard counts.parked.add(1, ordering: .relaxed).newValue <= counts.maximumParked else {
            counts.parked.subtract(1, ordering: .relaxed)
            return .full
        }
        return .parked(parked.register(call, waiter))
    }

    /// The deadline passed or the client left. True when the waiter had not been told: it never will be.
    package func unpark(_ token: Token) -> Bool {
        guard parked.remove(token) != nil else { return false }
        counts.parked.subtract(1, ordering: .relaxed)
        return true
    }

    /// Does anybody wait for a call or for events of this kernel?
    package var isWaitedFor: Bool { parked.count > 0 || watchers.count > 0 }

    /// How many requests wait for a call of this kernel.
    package var parkedCount: Int { parked.count }

    // MARK: Waiting for events

    /// What became of the wish to be told of events.
    package enum Watching: Sendable {
        /// There are events already.
        case ready
        case watching(UInt64)
        case full
        case ended
    }

    /// Tells `watcher` once when the kernel's seq is above `after`.
    package func watch(after: UInt64, _ watcher: @escaping EventWatcher) -> Watching {
        if seq > after { return .ready }
        if ended { return .ended }
        guard watchers.count < limits.watchers else { return .full }
        counts.watching.add(1, ordering: .relaxed)
        return .watching(watchers.register(watcher))
    }

    /// True when the watcher had not been told: it never will be.
    package func unwatch(_ token: UInt64) -> Bool {
        guard watchers.remove(token) != nil else { return false }
        counts.watching.subtract(1, ordering: .relaxed)
        return true
    }

    // MARK: The end

    /// The kernel is deleted: everyone who waits is told.
    package func delete() {
        deleted = true
        end { _, _ in
            .deleted
        } watchers: {
            .deleted
        }
    }

    /// The service goes down: everyone who waits is told, with the call as it stands.
    package func shutdown() {
        let seq = seq
        end { kernel, id in
            .shutdown(kernel.call(id), seq: seq)
        } watchers: {
            .shutdown
        }
    }

    private func end(calls: (Kernel, UInt64) -> WaitEnd, watchers watchEnd: () -> WatchEnd) {
        ended = true
        let all = parked.removeAll()
        counts.parked.subtract(all.count, ordering: .relaxed)
        for (call, waiter) in all {
            let end = calls(kernel, call)
            outbox.append { waiter(end) }
        }
        tellWatchers(watchEnd())
        release()
    }
}
