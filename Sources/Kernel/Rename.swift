// The names that tasks were given, for those who read the events afterwards: an event has no room for a name.

/// A task got another name, by execve or PR_SET_NAME (`task_rename` is Linux's tracepoint).
package struct Rename: Sendable, Equatable {
    /// The event that tells of it, the first for which the new name holds.
    package var seq: UInt64
    /// The task, in the kernel's first PID namespace.
    package var task: Int32
    package var old: String
    package var new: String
}

/// The last renames of a kernel, a ring.
///
/// Each has at least three events (the call's entry, its own, the call's return), so a third of the event log's capacity
/// is enough for all that the log tells of.
struct RenameLog: Sendable {
    var capacity = 1
    private var ring = Slab<Rename>()
    private var next: Handle = 0

    mutating func append(_ rename: Rename) {
        ring.append(rename, toRingAt: &next, capacity: capacity)
    }

    /// Makes the ring this log's own, so that it can be written.
    mutating func own() { ring.own() }

    /// The rename that event `seq` tells of, while it is kept. O(log n).
    func at(_ seq: UInt64) -> Rename? {
        let count = ring.count
        let start = count == capacity ? Int(next) : 0
        func place(_ index: Int) -> Handle { Handle((start + index) % max(1, count)) }
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if ring[place(middle)].seq < seq { low = middle + 1 } else { high = middle }
        }
        guard low < count, ring[place(low)].seq == seq else { return nil }
        return ring[place(low)]
    }

    /// All that are kept, ascending.
    var all: [Rename] {
        let count = Handle(ring.count)
        let start = Int(count) == capacity ? next : 0
        return (0..<count).map { ring[($0 + start) % count] }
    }
}

/// What those who follow a kernel's events need to know of a task that they did not see being made.
package struct LifeView: Sendable, Equatable {
    package var tid: Int32
    package var tgid: Int32
    /// The event that made it.
    package var born: UInt64
    package var comm: String
    package var ruid: Int32
    package var state: TaskState
    package var nice: Int32
}

extension Kernel {
    /// The renames that are kept, ascending by event.
    package var taskRenames: [Rename] { renames.all }

    /// The name that a task was given with PR_SET_NAME, which the event has no room for; nil of any other event.
    package func givenName(_ event: Event) -> String? {
        guard event.type == .prctl, event.arguments.0 == PrctlOption.PR_SET_NAME else { return nil }
        return renames.at(event.seq)?.new
    }

    /// All tasks, ascending by tid, with little of each.
    package func lives() -> [LifeView] {
        liveTasks().map { task in
            LifeView(
                tid: tid(task),
                tgid: tgid(task),
                born: tasks[task].born,
                comm: strings[tasks[task].comm].text,
                ruid: creds[tasks[task].cred].ruid,
                state: shownState(task),
                nice: Int32(tasks[task].nice)
            )
        }
    }
}
