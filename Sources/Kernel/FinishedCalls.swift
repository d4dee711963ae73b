/// The results of the last calls that finished, by id.
///
/// Calls that return at once fill a ring in order of id; a call that was blocked finishes out of order and is kept
/// apart, so that neither kind pushes the other out.
struct FinishedCalls: Sendable {
    var capacity = 1024
    private var ring = Slab<Call>()
    private var place: Handle = none
    /// The id of the call that was stored in the ring last.
    private(set) var last: UInt64 = 0
    private var late: [UInt64: Call] = [:]
    private var lateOrder: ContiguousArray<UInt64> = []
    private var lateHead = 0
    /// How many of `lateOrder` the caller has been told of: the others are not forgotten, however many they are.
    private var lateTold = 0

    @inline(__always)
    mutating func store(_ call: Call) {
        let index = Handle(truncatingIfNeeded: (call.id - 1) % UInt64(capacity))
        while ring.count <= index { _ = ring.allocate(Call(id: 0, task: 0, name: .fork, state: .returned)) }
        ring[index] = call
        place = index
        last = call.id
    }

    /// The call that was stored in the ring last.
    @inline(__always)
    var lastCall: Call { ring[place] }

    mutating func storeLate(_ call: Call) {
        if late.updateValue(call, forKey: call.id) == nil { lateOrder.append(call.id) }
        while lateHead < lateTold, lateOrder.count - lateHead > capacity {
            late[lateOrder[lateHead]] = nil
            lateHead += 1
        }
        if lateHead > capacity {
            lateOrder.removeFirst(lateHead)
            lateTold -= lateHead
            lateHead = 0
        }
    }

    /// The caller takes the ids of all late calls; their results stay at least until the next late call is stored.
    mutating func tellLate() { lateTold = lateOrder.count }

    /// Makes the ring this value's own, so that it can be written.
    mutating func own() { ring.own() }

    subscript(_ id: UInt64) -> Call? {
        guard id > 0 else { return nil }
        let index = Handle(truncatingIfNeeded: (id - 1) % UInt64(capacity))
        if index < ring.count, ring[index].id == id { return ring[index] }
        return late[id]
    }
}

extension Kernel {
    /// A call is over: its result becomes readable under its id.
    @inline(__always)
    mutating func finish(
        _ id: UInt64,
        _ name: CallName,
        _ task: Handle,
        _ state: Call.State,
        _ value: Int64,
        _ data: CallData,
        _ errno: Errno?
    ) {
        guard id != 0 else { return }
        var call = Call(id: id, task: tid(task), name: name, state: state)
        call.value = value
        call.data = data
        call.errno = errno
        record(
            .sys_exit,
            task,
            Int32(truncatingIfNeeded: id),
            name.index,
            Int32(clamping: value),
            errno?.name.rawValue ?? 0
        )
        if id == performing {
            finished.store(call)
        } else {
            finished.storeLate(call)
            completions.append(id)
        }
    }

    /// A call by its id, while it is kept: blocked ones always, finished ones for a while.
    package func call(_ id: UInt64) -> Call? {
        if let call = finished[id] { return call }
        guard let task = blockedCalls[id] else { return nil }
        let frame = tasks[task].frame
        guard frame != none, let call = frames[frame].call else { return nil }
        return Call(id: id, task: tid(task), name: call.name, state: .blocked)
    }
}
