/// Who waits with a suspended connection, and until when: a table with stable tickets and a heap of deadlines.
///
/// A pure value; the monitor does what it says. All operations are O(log n) or better.
struct ParkingLot {
    /// Names one stay. Never reused for another: a late event for an earlier guest finds nobody.
    struct Token: Equatable, Sendable {
        /// The slot's index below, its generation above: fits epoll's 64 bits.
        let bits: UInt64
        fileprivate var slot: Int { Int(bits & 0xFFFF_FFFF) }
        fileprivate var generation: UInt32 { UInt32(bits >> 32) }
    }

    /// What waits.
    enum Guest {
        case exchange(Exchange)
        case stream(StreamWaker)
    }

    private struct Slot {
        var guest: Guest?
        var generation: UInt32 = 1
        var deadline: Int64 = 0
        /// Its place in `heap`; -1 when no deadline is set.
        var place = -1
    }

    private var slots: [Slot] = []
    private var free: [Int] = []
    private var heap: [Int] = []
    /// Guests present.
    private(set) var count = 0

    /// The earliest deadline.
    var nextDeadline: Int64? {
        heap.first.map { slots[$0].deadline }
    }

    /// Everyone present.
    var guests: [Guest] {
        slots.compactMap(\.guest)
    }

    /// Lets a guest in.
    mutating func enter(_ guest: Guest, deadline: Int64) -> Token {
        let slot: Int
        if let reused = free.popLast() {
            slot = reused
        } else {
            slot = slots.count
            slots.append(Slot())
        }
        slots[slot].guest = guest
        slots[slot].deadline = deadline
        slots[slot].place = heap.count
        heap.append(slot)
        rise(heap.count - 1)
        count += 1
        return Token(bits: UInt64(slots[slot].generation) << 32 | UInt64(slot))
    }

    /// Who has this ticket; nil when they left.
    func guest(_ token: Token) -> Guest? {
        guard token.slot < slots.count, slots[token.slot].generation == token.generation else { return nil }
        return slots[token.slot].guest
    }

    /// The guest leaves. Does nothing when they left before.
    mutating func leave(_ token: Token) {
        guard guest(token) != nil else { return }
        removeFromHeap(token.slot)
        slots[token.slot].guest = nil
        slots[token.slot].generation &+= 1
        free.append(token.slot)
        count -= 1
    }

    /// A guest whose deadline is not after `now`; it stays, without a deadline (a stream: with the next one).
    mutating func expire(now: Int64, heartbeat: Int64) -> Guest? {
        guard let slot = heap.first, slots[slot].deadline <= now, let guest = slots[slot].guest else { return nil }
        if case .stream = guest {
            slots[slot].deadline = now + max(heartbeat, 1)
            sink(0)
        } else {
            removeFromHeap(slot)
        }
        return guest
    }

    private mutating func removeFromHeap(_ slot: Int) {
        let place = slots[slot].place
        guard place >= 0 else { return }
        slots[slot].place = -1
        let last = heap.removeLast()
        guard last != slot else { return }
        heap[place] = last
        slots[last].place = place
        rise(place)
        sink(slots[last].place)
    }

    private mutating func swapPlaces(_ a: Int, _ b: Int) {
        heap.swapAt(a, b)
        slots[heap[a]].place = a
        slots[heap[b]].place = b
    }

    private func isBefore(_ a: Int, _ b: Int) -> Bool {
        slots[heap[a]].deadline < slots[heap[b]].deadline
    }

    private mutating func rise(_ start: Int) {
        var place = start
        while place > 0, isBefore(place, (place - 1) / 2) {
            swapPlaces(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func sink(_ start: Int) {
        var place = start
        while true {
            var least = place
            for child in [2 * place + 1, 2 * place + 2] where child < heap.count && isBefore(child, least) {
                least = child
            }
            if least == place { return }
            swapPlaces(place, least)
            place = least
        }
    }
}
