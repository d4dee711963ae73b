import Kernel

/// The history of one kernel: keyframes, which are copies of it, and the commands that it performed since each.
///
/// A keyframe makes the kernel's next command copy every table, so keyframes stand apart in proportion to the tables:
/// what they cost is a small constant for each event. The oldest part goes once the events of its time are forgotten.
package struct History: Sendable {
    /// A command, and the last event that it recorded.
    struct Entry: Sendable {
        var command: KernelCommand
        var end: UInt64
    }

    /// A keyframe and what happened since.
    struct Part: Sendable {
        /// The kernel at event `first`; nil for its boot, which can be had again.
        var keyframe: Kernel?
        var first: UInt64
        var entries: ContiguousArray<Entry> = []
        /// Bytes of the texts in `entries`.
        var payload = 0
        /// The next part begins once so many events have been recorded.
        var interval: UInt64 = History.shortest
        /// The tasks that were freed in this part, once it is complete and somebody has asked.
        var ghosts = GhostCache()
    }

    /// Events between keyframes of a small kernel: a look into the past repeats at most as many, about a third of a
    /// millisecond.
    static let shortest: UInt64 = 4_096
    /// Bytes of tables for each event between keyframes: a copy then costs an event a few nanoseconds.
    static let bytesPerEvent: UInt64 = 16
    /// Events between keyframes at most, in capacities of the event log: so that parts can be let go of one by one.
    static let longest: UInt64 = 2
    /// Bytes of arguments that a history holds at most.
    static let mostPayload = 8 << 20

    private let configuration: Configuration
    private(set) var parts: [Part]
    private var payload = 0

    /// The history of a kernel that has just booted: `first` is its last event.
    init(_ configuration: Configuration, first: UInt64) {
        self.configuration = configuration
        parts = [Part(first: first)]
    }

    /// Bytes that it holds, about: keyframes, commands and their arguments.
    var bytes: Int {
        parts.reduce(payload) {
            $0 + ($1.keyframe?.footprint ?? 0) + $1.entries.count * MemoryLayout<Entry>.stride
        }
    }

    /// The first event at which the kernel can be had.
    package var first: UInt64 { parts[0].first }

    /// Takes down a command that the kernel has performed.
    @inline(__always)
    mutating func append(_ command: KernelCommand, _ kernel: inout Kernel) {
        let last = parts.count - 1
        let end = kernel.seq
        let bytes = command.payload
        parts[last].entries.append(Entry(command: command, end: end))
        if bytes != 0 {
            parts[last].payload += bytes
            payload += bytes
        }
        if end - parts[last].first >= parts[last].interval || parts[last].payload > Self.mostPayload / 8 {
            beginPart(&kernel)
        }
    }

    @inline(never)
    private mutating func beginPart(_ kernel: inout Kernel) {
        var part = Part(keyframe: kernel.keyframe(), first: kernel.seq)
        let longest = max(Self.shortest, UInt64(configuration.eventCapacity) * Self.longest)
        part.interval = min(max(Self.shortest, UInt64(kernel.footprint) / Self.bytesPerEvent), longest)
        parts.append(part)
        // What lies before the oldest event can go, and whatever is too long.
        var count = 0
        while count + 1 < parts.count, parts[count + 1].first <= kernel.firstEvent || payload > Self.mostPayload {
            payload -= parts[count].payload
            count += 1
        }
        parts.removeFirst(count)
    }

    // MARK: Looking back

    /// A moment of the past, to be brought back outside the kernel's gate.
    package struct Moment: Sendable {
        fileprivate var configuration: Configuration
        fileprivate var keyframe: Kernel?
        fileprivate var entries: [Entry]
        /// The event after which it is.
        package let seq: UInt64

        private var start: Kernel { keyframe ?? Kernel(configuration: configuration) }

        /// The kernel when event `seq` had just been recorded, to be looked at.
        package func kernel() -> Kernel {
            var kernel = start
            for entry in entries {
                guard entry.end > seq else {
                    kernel.perform(entry.command)
                    continue
                }
                if let sight = kernel.perform(entry.command, lookingAt: seq) { return sight }
            }
            return kernel
        }

        /// The tasks that the commands up to and with the one that recorded `seq` freed.
        fileprivate func ghosts() -> [Ghost] {
            var kernel = start
            return kernel.ghosts(of: entries.lazy.map(\.command))
        }
    }

    /// The part that holds the kernel at event `seq`.
    private func part(holding seq: UInt64) -> Int? {
        guard seq >= first else { return nil }
        var low = 0
        var high = parts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if parts[middle].first <= seq { low = middle } else { high = middle }
        }
        return low
    }

    /// A moment; nil when it is before `first`. `seq` must not be above the kernel's.
    package func moment(_ seq: UInt64) -> Moment? {
        guard let index = part(holding: seq) else { return nil }
        let part = parts[index]
        return Moment(
            configuration: configuration,
            keyframe: part.keyframe,
            entries: Array(part.entries.prefix(count(of: part, holding: seq))),
            seq: seq
        )
    }

    /// How many entries of a part it takes to reach event `seq`.
    private func count(of part: Part, holding seq: UInt64) -> Int {
        if seq == part.first { return 0 }
        var low = 0
        var high = part.entries.count
        while low < high {
            let middle = (low + high) / 2
            if part.entries[middle].end >= seq { high = middle } else { low = middle + 1 }
        }
        return min(low + 1, part.entries.count)
    }

    /// The kernel at the end of this history.
    package func kernel() -> Kernel {
        var kernel = parts[parts.count - 1].keyframe ?? Kernel(configuration: configuration)
        for entry in parts[parts.count - 1].entries { kernel.perform(entry.command) }
        return kernel
    }

    /// The history up to and with the command that recorded event `seq`; nil when that is before `first`.
    package func branch(at seq: UInt64) -> History? {
        guard let index = part(holding: seq) else { return nil }
        var history = self
        history.parts.removeSubrange((index + 1)...)
        history.parts[index].entries.removeSubrange(count(of: parts[index], holding: seq)...)
        history.parts[index].payload = history.parts[index].entries.reduce(0) { $0 + $1.command.payload }
        history.payload = history.parts.reduce(0) { $0 + $1.payload }
        history.parts[index].ghosts = GhostCache()
        return history
    }

    // MARK: Ghosts

    /// The dead of the kernel's history up to event `seq`, to be found outside the kernel's gate.
    package struct Graveyard: Sendable {
        fileprivate var complete: [(moment: Moment, cache: GhostCache)]
        fileprivate var last: Moment

        /// The tasks that had been freed, in that order, with their fields as they were last.
        package func ghosts() -> [Ghost] {
            var all: [Ghost] = []
            for (moment, cache) in complete { all += cache.ghosts { moment.ghosts() } }
            return all + last.ghosts()
        }
    }

    /// Where to find the dead; nil when `seq` is before `first`.
    package func graveyard(_ seq: UInt64) -> Graveyard? {
        guard let index = part(holding: seq), let last = moment(seq) else { return nil }
        let complete = parts[..<index].enumerated().map { index, part in
            // What has been looked at needs no replay.
            let entries = part.ghosts.isFilled ? [] : Array(part.entries)
            let moment = Moment(
                configuration: configuration,
                keyframe: part.keyframe,
                entries: entries,
                seq: parts[index + 1].first
            )
            return (moment, part.ghosts)
        }
        return Graveyard(complete: complete, last: last)
    }
}

/// The freed tasks of a part of history that does not change any more, found once.
final class GhostCache: Sendable {
    private let found = Guarded<[Ghost]?>(nil)

    var isFilled: Bool { found.withLock { $0 != nil } }

    /// What has been found, else what `find` finds.
    func ghosts(_ find: () -> [Ghost]) -> [Ghost] {
        if let ghosts = found.withLock({ $0 }) { return ghosts }
        let ghosts = find()
        found.withLock { $0 = ghosts }
        return ghosts
    }
}
