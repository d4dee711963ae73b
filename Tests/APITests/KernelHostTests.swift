import Foundation
import Kernel
import KernelHost
import Synchronization
import Testing

@Suite("The kernel's gate")
struct TurnstileTests {
    /// An actor on the gate, with state that only isolation protects.
    private actor Tally {
        private let gate = Turnstile()
        nonisolated var unownedExecutor: UnownedSerialExecutor { gate.asUnownedSerialExecutor() }
        private(set) var total = 0

        func add(_ number: Int) {
            let before = total
            total = before + number
        }

        nonisolated func addNow(_ number: Int) {
            gate.enter { self.assumeIsolated { $0.add(number) } }
        }
    }

    @Test(
        "threads that enter and tasks that await never run at the same time, and nothing is lost",
        .timeLimit(.minutes(1))
    )
    func exclusion() async {
        let tally = Tally()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { for _ in 0..<2_000 { await tally.add(1) } }
            }
            for _ in 0..<4 {
                let thread = Thread { for _ in 0..<5_000 { tally.addNow(1) } }
                thread.start()
                group.addTask {
                    while !thread.isFinished { try? await _Concurrency.Task.sleep(for: .milliseconds(1)) }
                }
            }
        }
        #expect(await tally.total == 8 * 2_000 + 4 * 5_000)
    }

    @Test("who holds the gate may enter again")
    func reentry() {
        let gate = Turnstile()
        #expect(!gate.isHeldByCurrentThread)
        let inner = gate.enter { gate.enter { gate.isHeldByCurrentThread } }
        #expect(inner)
        #expect(!gate.isHeldByCurrentThread)
    }

    @Test("an error leaves the gate open")
    func failure() {
        struct Failure: Error {}
        let gate = Turnstile()
        #expect(throws: Failure.self) { try gate.enter { throw Failure() } }
        #expect(gate.enter { true })
    }
}

@Suite("The kernel's host")
struct KernelHostTests {
    private final class Box: Sendable {
        let ends = Guarded<[String]>([])
        func add(_ text: String) { ends.withLock { $0.append(text) } }
        var all: [String] { ends.withLock { $0 } }
    }

    /// A kernel in which task 2 waits for its child 3, and the id of that call.
    private func waiting(
        _ limits: HostLimits = HostLimits(),
        counts: ServiceCounts = ServiceCounts()
    ) -> (
        host: KernelHost, call: UInt64
    ) {
        var configuration = Configuration()
        configuration.initMode = .manual
        let host = KernelHost(id: "test", configuration: configuration, limits: limits, counts: counts)
        let id = host.sync { host -> UInt64 in
            _ = host.perform(.fork, by: 1)
            _ = host.perform(.fork, by: 2)
            guard case .made(let call) = host.perform(.wait4(pid: -1, options: 0), by: 2) else { return 0 }
            #expect(call.state == .blocked)
            return call.id
        }
        return (host, id)
    }

    private func describe(_ end: WaitEnd) -> String {
        switch end {
        case .finished(let call, _): "finished \(call.state) \(call.value)"
        case .deleted: "deleted"
        case .shutdown(let call, _): "shutdown \(call.map { "\($0.state)" } ?? "-")"
        }
    }

    private func park(_ host: KernelHost, _ call: UInt64, _ box: Box) -> KernelHost.Token? {
        let parking = host.sync { host in host.park(call) { box.add(describe($0)) } }
        if case .parked(let token) = parking { return token }
        return nil
    }

    @Test("a parked call is answered when the child exits, outside the gate")
    func completion() {
        let (host, call) = waiting()
        let box = Box()
        let parking = host.sync { host in
            host.park(call) { end in
                // A second entry would deadlock or trap if the answer were given inside the gate by another thread.
                let seq = host.sync { $0.kernel.seq }
                box.add("\(describe(end)) \(seq > 0)")
            }
        }
        guard case .parked = parking else {
            Issue.record("not parked")
            return
        }
        #expect(box.all.isEmpty)
        _ = host.sync { $0.perform(.exit(status: 3), by: 3) }
        #expect(box.all == ["finished returned 3 true"])
        #expect(host.sync { $0.parkedCount } == 0)
    }

    @Test("a waiter that went away is not told, and the call's result stays")
    func departure() throws {
        let (host, call) = waiting()
        let box = Box()
        let token = try #require(park(host, call, box))
        #expect(host.sync { $0.unpark(token) })
        #expect(!host.sync { $0.unpark(token) })
        _ = host.sync { $0.perform(.exit(status: 3), by: 3) }
        #expect(box.all.isEmpty)
        #expect(host.sync { $0.kernel.call(call)?.value } == 3)
    }

    @Test("deletion and shutdown tell everyone, and nobody can wait afterwards")
    func ending() throws {
        let (deleted, call) = waiting()
        let box = Box()
        _ = try #require(park(deleted, call, box))
        deleted.sync { $0.delete() }
        #expect(box.all == ["deleted"])
        #expect(park(deleted, call, box) == nil)

        let (stopped, other) = waiting()
        _ = try #require(park(stopped, other, box))
        stopped.sync { $0.shutdown() }
        #expect(box.all == ["deleted", "shutdown blocked"])
    }

    @Test("no more requests wait than may, in one kernel and in all")
    func quotas() throws {
        var limits = HostLimits()
        limits.parkedCalls = 2
        let counts = ServiceCounts(maximumParked: 3)
        let box = Box()
        let (first, firstCall) = waiting(limits, counts: counts)
        let (second, secondCall) = waiting(limits, counts: counts)
        let token = try #require(park(first, firstCall, box))
        _ = try #require(park(first, firstCall, box))
        #expect(park(first, firstCall, box) == nil)
        _ = try #require(park(second, secondCall, box))
        #expect(park(second, secondCall, box) == nil)
        #expect(first.sync { $0.unpark(token) })
        #expect(park(second, secondCall, box) != nil)
        #expect(counts.parked.load(ordering: .relaxed) == 3)
        first.sync { $0.delete() }
        second.sync { $0.delete() }
        #expect(counts.parked.load(ordering: .relaxed) == 0)
    }

    @Test("a watcher is told once of new events, and at once of events that are there")
    func watching() {
        let (host, _) = waiting()
        let box = Box()
        let seq = host.sync { $0.kernel.seq }
        let behind = host.sync { host in host.watch(after: seq - 1) { _ in box.add("behind") } }
        if case .ready = behind {} else { Issue.record("not ready") }
        let ahead = host.sync { host in host.watch(after: seq) { _ in box.add("told") } }
        if case .watching = ahead {} else { Issue.record("not watching") }
        #expect(box.all.isEmpty)
        _ = host.sync { $0.perform(.getpid, by: 3) }
        _ = host.sync { $0.perform(.getpid, by: 3) }
        #expect(box.all == ["told"])
    }

    @Test("a zombie is reaped once, however many threads of its parent wait for it at once", .timeLimit(.minutes(1)))
    func oneReaper() async {
        var configuration = Configuration()
        configuration.initMode = .manual
        let host = KernelHost(id: "test", configuration: configuration)
        func value(_ call: Syscall, by tid: Int32) -> Int32 {
            guard case .made(let made) = host.sync({ $0.perform(call, by: tid) }) else { return 0 }
            return Int32(made.value)
        }
        let thread = CloneFlags.CLONE_VM | CloneFlags.CLONE_SIGHAND | CloneFlags.CLONE_THREAD
        let waiters = [1] + (0..<3).map { _ in value(.clone(flags: thread, exitSignal: 0), by: 1) }
        let children = (0..<60).map { _ in value(.fork, by: 1) }
        let reaped = Guarded<[Int64]>([])
        await withTaskGroup(of: Void.self) { group in
            for waiter in waiters {
                group.addTask {
                    while reaped.withLock({ $0.count }) < children.count {
                        let outcome = host.sync {
                            $0.perform(.wait4(pid: -1, options: WaitOptions.WNOHANG), by: waiter)
                        }
                        if case .made(let call) = outcome, call.state == .returned, call.value > 0 {
                            reaped.withLock { $0.append(call.value) }
                        } else {
                            await _Concurrency.Task.yield()
                        }
                    }
                }
            }
            for child in children { group.addTask { _ = await host.run { $0.perform(.exit(status: 0), by: child) } } }
        }
        #expect(reaped.withLock { $0.sorted() } == children.map { Int64($0) }.sorted())
    }
}

@Suite("The kernels of a service")
struct KernelRegistryTests {
    @Test("kernels get names of their own, or the one asked for")
    func names() throws {
        let registry = KernelRegistry(maximum: 10)
        #expect(try registry.create("k2").id == "k2")
        #expect(try registry.create().id != "k2")
        #expect(throws: KernelRegistry.Refusal.taken) { try registry.create("k2") }
        #expect(registry["k2"] != nil)
        #expect(registry["nobody"] == nil)
    }

    @Test("the list is paged in the order of creation")
    func list() throws {
        let registry = KernelRegistry(maximum: 10)
        for name in ["c", "a", "b"] { _ = try registry.create(name) }
        let first = registry.list(limit: 2)
        #expect(first.hosts.map(\.id) == ["c", "a"])
        #expect(first.more)
        let second = registry.list(after: try #require(first.hosts.last).number, limit: 2)
        #expect(second.hosts.map(\.id) == ["b"])
        #expect(!second.more)
        #expect(registry.delete("a"))
        #expect(!registry.delete("a"))
        #expect(registry.list(limit: 9).hosts.map(\.id) == ["c", "b"])
    }

    @Test("there are no more kernels than may be, and none after shutdown")
    func limits() throws {
        let registry = KernelRegistry(maximum: 2, maximumBytes: 1 << 30)
        _ = try registry.create()
        _ = try registry.create("b")
        #expect(throws: KernelRegistry.Refusal.full) { try registry.create() }
        #expect(registry.delete("b"))
        _ = try registry.create("b")
        registry.shutdown()
        #expect(registry.delete("b"))
        #expect(throws: KernelRegistry.Refusal.closing) { try registry.create() }
    }
}
