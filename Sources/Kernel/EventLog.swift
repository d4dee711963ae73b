/// The last events of a kernel, a ring.
package struct EventLog: Sendable {
    private var ring = Slab<Event>()
    private let capacity: Int
    /// The place of the next event.
    private var next: Handle = 0
    /// The number of the last event.
    package private(set) var seq: UInt64 = 0
    /// How many events came before the one in the ring's first place.
    private var origin: UInt64 = 0

    package init(capacity: Int) { self.capacity = max(1, capacity) }

    /// The number of the oldest event that is kept.
    package var first: UInt64 { seq - UInt64(ring.count) + 1 }

    @inline(__always)
    mutating func append(
        time: Int64,
        type: EventType,
        task: Int32,
        _ arguments: (Int32, Int32, Int32, Int32, Int32, Int32)
    ) {
        seq &+= 1
        let event = Event(seq: seq, time: time, type: type, task: task, arguments: arguments)
        ring.append(event, toRingAt: &next, capacity: capacity)
    }

    /// Bytes of the events that are kept.
    var bytes: Int { ring.count * MemoryLayout<Event>.stride }

    /// Makes the ring this log's own, so that it can be written.
    mutating func own() { ring.own() }

    /// Lets go of all events; their numbers go on.
    mutating func forget() {
        ring = Slab()
        next = 0
        origin = seq
    }

    /// The log as it was when `last` was its last event, as far as it is still kept.
    func truncated(to last: UInt64) -> EventLog {
        var log = EventLog(capacity: capacity)
        let kept = last < first ? [] : events(after: first - 1, limit: Int(last - first + 1))
        log.origin = last - UInt64(kept.count)
        for event in kept { _ = log.ring.allocate(event) }
        log.next = kept.count == capacity ? 0 : Handle(kept.count)
        log.seq = last
        return log
    }

    /// The events above `after`, at most `limit`, ascending.
    package func events(after: UInt64, limit: Int) -> [Event] {
        let start = max(after, first - 1)
        guard start < seq, limit > 0 else { return [] }
        let count = min(UInt64(limit), seq - start)
        var result: [Event] = []
        result.reserveCapacity(Int(count))
        let place = start - origin
        for offset in 0..<count { result.append(ring[Handle(truncatingIfNeeded: (place + offset) % UInt64(capacity))]) }
        return result
    }
}

extension Kernel {
    /// The events with a number above `after`, at most `limit`, ascending.
    package func events(after: UInt64, limit: Int) -> [Event] { log.events(after: after, limit: limit) }

    /// The number of the oldest event that is kept.
    package var firstEvent: UInt64 { log.first }
}
