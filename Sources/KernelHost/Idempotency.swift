/// An answer that can be given again.
package struct StoredAnswer: Sendable, Equatable {
    package var status: Int
    /// `application/problem+json` instead of `application/json`.
    package var isProblem: Bool
    package var location: String?
    /// The kernel's seq at that time.
    package var seq: UInt64?
    package var body: [UInt8]

    package init(status: Int, isProblem: Bool, location: String?, seq: UInt64?, body: [UInt8]) {
        self.status = status
        self.isProblem = isProblem
        self.location = location
        self.seq = seq
        self.body = body
    }
}

/// The answers of requests that carried an `Idempotency-Key`: a bounded state machine without I/O.
package struct IdempotencyCache: Sendable {
    /// What to do with a request that carries a key.
    package enum Decision: Sendable, Equatable {
        /// The first with this key: perform it, then `finish` or `abandon`.
        case perform
        /// Its twin was answered: give that answer again.
        case replay(StoredAnswer)
        /// Its twin is still being performed.
        case running
        /// The key was used for another request.
        case mismatch
        /// All entries are of requests under way.
        case full
    }

    private struct Entry {
        var fingerprint: UInt64
        var answer: StoredAnswer?
    }

    private var entries: [String: Entry] = [:]
    /// The keys of finished entries, oldest first, from `oldest` on.
    private var finished: [String] = []
    private var oldest = 0
    private let capacity: Int

    package init(capacity: Int) { self.capacity = max(1, capacity) }

    package var count: Int { entries.count }

    /// A request with this key has come; `fingerprint` stands for its method, path and body.
    package mutating func begin(_ key: String, fingerprint: UInt64) -> Decision {
        if let entry = entries[key] {
            if entry.fingerprint != fingerprint { return .mismatch }
            return entry.answer.map { .replay($0) } ?? .running
        }
        if entries.count >= capacity {
            guard oldest < finished.count else { return .full }
            entries[finished[oldest]] = nil
            oldest += 1
            if oldest * 2 > finished.count {
                finished.removeFirst(oldest)
                oldest = 0
            }
        }
        entries[key] = Entry(fingerprint: fingerprint)
        return .perform
    }

    /// The request was performed and answered so.
    package mutating func finish(_ key: String, with answer: StoredAnswer) {
        guard entries[key] != nil, entries[key]?.answer == nil else { return }
        entries[key]?.answer = answer
        finished.append(key)
    }

    /// The request was refused before it did anything: the key is free again.
    package mutating func abandon(_ key: String) {
        guard let entry = entries[key], entry.answer == nil else { return }
        entries[key] = nil
    }
}
