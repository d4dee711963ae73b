/// Who waits for which blocked call: a state machine without I/O.
///
/// A waiter is an HTTP request that stays open until its call returns. Completion, deadline, a vanished client, the
/// kernel's deletion and shutdown race for it; whoever removes it from this table answers it, so it is answered once.
package struct ParkedCalls<Waiter> {
    /// Names one waiter of one table; never used twice.
    package struct Token: Hashable, Sendable {
        package let call: UInt64
        package let number: UInt64
    }

    private var waiters: [UInt64: [(number: UInt64, waiter: Waiter)]] = [:]
    private var lastNumber: UInt64 = 0
    /// How many waiters there are.
    package private(set) var count = 0

    package init() {}

    /// Remembers that `waiter` wants to know when `call` has returned.
    package mutating func register(_ call: UInt64, _ waiter: Waiter) -> Token {
        lastNumber += 1
        count += 1
        waiters[call, default: []].append((lastNumber, waiter))
        return Token(call: call, number: lastNumber)
    }

    /// The call returned: its waiters, in the order in which they came. They are the caller's to answer.
    package mutating func complete(_ call: UInt64) -> [Waiter] {
        guard let entries = waiters.removeValue(forKey: call) else { return [] }
        count -= entries.count
        return entries.map(\.waiter)
    }

    /// The deadline passed or the client left: the waiter, when it has not been taken out before.
    package mutating func remove(_ token: Token) -> Waiter? {
        guard let index = waiters[token.call]?.firstIndex(where: { $0.number == token.number }) else { return nil }
        let waiter = waiters[token.call]?.remove(at: index).waiter
        if waiters[token.call]?.isEmpty == true { waiters[token.call] = nil }
        count -= 1
        return waiter
    }

    /// The kernel goes away: everyone, in the order in which they came.
    package mutating func removeAll() -> [(call: UInt64, waiter: Waiter)] {
        let all = waiters.flatMap { call, entries in entries.map { (call: call, number: $0.number, waiter: $0.waiter) }
        }
        waiters = [:]
        count = 0
        return all.sorted { $0.number < $1.number }.map { (call: $0.call, waiter: $0.waiter) }
    }
}

extension ParkedCalls: Sendable where Waiter: Sendable {}
