import KernelHost
import Testing

@Suite("Parked calls")
struct ParkedCallsTests {
    @Test("everyone who waits for a call is answered when it returns, in the order in which they came")
    func complete() {
        var parked = ParkedCalls<String>()
        _ = parked.register(7, "a")
        _ = parked.register(8, "b")
        _ = parked.register(7, "c")
        #expect(parked.count == 3)
        #expect(parked.complete(7) == ["a", "c"])
        #expect(parked.complete(7).isEmpty)
        #expect(parked.count == 1)
    }

    @Test("whoever comes first, the deadline or the completion, takes the waiter")
    func race() {
        var parked = ParkedCalls<String>()
        let late = parked.register(7, "late")
        #expect(parked.complete(7) == ["late"])
        #expect(parked.remove(late) == nil)

        let early = parked.register(7, "early")
        #expect(parked.remove(early) == "early")
        #expect(parked.remove(early) == nil)
        #expect(parked.complete(7).isEmpty)
        #expect(parked.count == 0)
    }

    @Test("a token of a waiter that is gone never names a later one")
    func tokens() {
        var parked = ParkedCalls<String>()
        let first = parked.register(7, "first")
        _ = parked.complete(7)
        let second = parked.register(7, "second")
        #expect(first != second)
        #expect(parked.remove(first) == nil)
        #expect(parked.remove(second) == "second")
    }

    @Test("the end of the kernel takes everyone, in the order in which they came")
    func end() {
        var parked = ParkedCalls<String>()
        for (call, name) in [(3, "a"), (1, "b"), (3, "c"), (2, "d")] as [(UInt64, String)] {
            _ = parked.register(call, name)
        }
        #expect(parked.removeAll().map(\.waiter) == ["a", "b", "c", "d"])
        #expect(parked.count == 0)
        #expect(parked.removeAll().isEmpty)
    }

    @Test("any mixture of arrivals, completions and departures answers each waiter exactly once", arguments: 0..<20)
    func property(seed: UInt64) {
        var random = SplitMix(seed)
        var parked = ParkedCalls<Int>()
        var tokens: [Int: ParkedCalls<Int>.Token] = [:]
        var answered: [Int: Int] = [:]
        for waiter in 0..<500 {
            tokens[waiter] = parked.register(random.next(below: 20), waiter)
            switch random.next(below: 3) {
            case 0: for done in parked.complete(random.next(below: 20)) { answered[done, default: 0] += 1 }
            case 1:
                if let token = tokens[Int(random.next(below: UInt64(waiter + 1)))], let gone = parked.remove(token) {
                    answered[gone, default: 0] += 1
                }
            default: break
            }
            #expect(parked.count == waiter + 1 - answered.count)
        }
        for (_, waiter) in parked.removeAll() { answered[waiter, default: 0] += 1 }
        #expect(answered.count == 500)
        #expect(answered.values.allSatisfy { $0 == 1 })
    }
}

@Suite("Watchers of events")
struct WatchersTests {
    @Test("each is told once, in the order in which they came")
    func once() {
        var watchers = Watchers<String>()
        let first = watchers.register("a")
        _ = watchers.register("b")
        _ = watchers.register("c")
        #expect(watchers.remove(first) == "a")
        #expect(watchers.remove(first) == nil)
        #expect(watchers.removeAll() == ["b", "c"])
        #expect(watchers.count == 0)
    }
}

/// A small generator of repeatable numbers.
struct SplitMix {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &+ 0x9e37_79b9_7f4a_7c15 }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    mutating func next(below bound: UInt64) -> UInt64 { next() % bound }
}
