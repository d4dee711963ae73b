/// Who wants to know when the next event comes: a state machine without I/O.
///
/// A watcher is told once and forgotten; it then reads the events from the kernel at its own pace and watches again. So
/// nothing queues up here for a slow reader, however slow it is.
package struct Watchers<Watcher> {
    private var watchers: [UInt64: Watcher] = [:]
    private var lastToken: UInt64 = 0

    package init() {}

    /// How many there are.
    package var count: Int { watchers.count }

    /// Remembers a watcher.
    package mutating func register(_ watcher: Watcher) -> UInt64 {
        lastToken += 1
        watchers[lastToken] = watcher
        return lastToken
    }

    /// The watcher, when it has not been told before.
    package mutating func remove(_ token: UInt64) -> Watcher? { watchers.removeValue(forKey: token) }

    /// Everyone, in the order in which they came.
    package mutating func removeAll() -> [Watcher] {
        guard !watchers.isEmpty else { return [] }
        let all = watchers.sorted { $0.key < $1.key }.map(\.value)
        watchers.removeAll(keepingCapacity: true)
        return all
    }
}

extension Watchers: Sendable where Watcher: Sendable {}
