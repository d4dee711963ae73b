// The virtual clock's queue: what is to happen when.

/// Future expirations, earliest first, and those of the same time in the order in which they were set.
///
/// A binary heap that knows where each entry is: adding and removing are O(log n).
struct TimerQueue: Sendable {
    /// Names an entry while it is queued.
    typealias Key = UInt64

    struct Entry: Sendable {
        var time: Int64
        var key: Key
        var target: Target
    }

    /// Whom an expiration is for.
    enum Target: Sendable {
        /// ITIMER_REAL of a process (`signal_struct`).
        case real(Handle)
        /// A POSIX timer of a process, by id.
        case posix(Handle, Int32)
        /// A sleeper to be woken.
        case wake(Handle)
    }

    private var heap: ContiguousArray<Entry> = []
    private var positions: [Key: Int] = [:]
    private var lastKey: Key = 0
    /// Sleepers' entries.
    private var wakes: [Handle: Key] = [:]
    /// Processes with timers that run on CPU time, in the order in which they got the first.
    var cpuTimed: [Handle] = []
    /// RLIMIT_CPU is finite for some process.
    var cpuIsLimited = false

    var first: Entry? { heap.first }
    var count: Int { heap.count }

    mutating func add(at time: Int64, _ target: Target) -> Key {
        lastKey += 1
        heap.append(Entry(time: time, key: lastKey, target: target))
        positions[lastKey] = heap.count - 1
        siftUp(heap.count - 1)
        return lastKey
    }

    /// Removes an entry; nil and keys of entries that are gone do nothing.
    mutating func remove(_ key: Key?) {
        guard let key, let index = positions.removeValue(forKey: key) else { return }
        let last = heap.removeLast()
        guard index < heap.count else { return }
        heap[index] = last
        positions[last.key] = index
        siftUp(index)
        siftDown(positions[last.key] ?? index)
    }

    /// When an entry is due, nil when it is gone.
    func time(of key: Key?) -> Int64? {
        guard let key, let index = positions[key] else { return nil }
        return heap[index].time
    }

    mutating func setWake(_ task: Handle, at time: Int64) {
        remove(wakes[task])
        wakes[task] = add(at: time, .wake(task))
    }

    mutating func cancelWake(_ task: Handle) {
        remove(wakes.removeValue(forKey: task))
    }

    private func isBefore(_ a: Entry, _ b: Entry) -> Bool { a.time != b.time ? a.time < b.time : a.key < b.key }

    private mutating func exchange(_ a: Int, _ b: Int) {
        heap.swapAt(a, b)
        positions[heap[a].key] = a
        positions[heap[b].key] = b
    }

    private mutating func siftUp(_ start: Int) {
        var index = start
        while index > 0, isBefore(heap[index], heap[(index - 1) / 2]) {
            exchange(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    private mutating func siftDown(_ start: Int) {
        var index = start
        while true {
            var least = index
            for child in [2 * index + 1, 2 * index + 2] where child < heap.count && isBefore(heap[child], heap[least]) {
                least = child
            }
            if least == index { return }
            exchange(index, least)
            index = least
        }
    }
}
