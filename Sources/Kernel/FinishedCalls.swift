/// The results of the last calls that finished, by id.
///
/// Calls that return at once fill a ring in order of id; a call that was blocked finishes out of order and is kept
/// apart, so that neither kind pushes the other out.
struct FinishedCalls: Sendable {
    var capacity = 1024
    private var ring = Slab<Call>()
    private var place: Handle = none
    /// How many calls came before the one that has the ring's first place.
    private var origin: UInt64 = 0
    /// The id of the call that was stored in the ring last.
    private(set) var last: UInt64 = 0
    private var late: [UInt64: Call] = [:]
    private var lateOrder: ContiguousArray<UInt64> = []
    private var lateHead = 0
    /// How many of `lateOrder` the caller has been told of: the others are not forgotten, however many they are.
    private var lateTold = 0

    init(capacity: Int = 1024, origin: UInt64 = 0) {
        self.capacity = capacity
        self.origin = origin
    }

    @inline(__always)
    mutating func store(_ call: Call) {
        let index = index(of: call.id)
        while ring.count <= index { _ = ring.allocate(Call(id: 0, task: 0, name: .fork, state: .returned)) }
        ring[index] = call
        place = index
        last = call.id
    }

    @inline(__always)
    private func index(of id: UInt64) -> Handle {
        Handle(truncatingIfNeeded: (id - 1 &- origin) % UInt64(capacity))
    }

    /// Lets go of all results, of the first `count` calls; those of later ones will be kept.
    mutating func forget(_ count: UInt64) {
        let empty = FinishedCalls(capacity: capacity, origin: count)
        self = empty
    }

    /// The results that there were when `count` calls had been made and `blocked` were blocked, as far as they are kept.
    func kept(of count: UInt64, blocked: [UInt64: Handle]) -> FinishedCalls {
        let most = UInt64(capacity)
        var result = FinishedCalls(capacity: capacity, origin: count > most ? count - most : 0)
        for id in result.origin..<count {
            let index = index(of: id + 1)
            if id >= origin, index < ring.count, ring[index].id == id + 1 { result.store(ring[index]) }
        }
        for id in lateOrder[lateHead...] where id <= count && blocked[id] == nil {
            if let call = late[id] { result.storeLate(call) }
        }
        result.tellLate()
        return result
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
        let index = id > origin ? index(of: id) : ring.handles.upperBound
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
        if tasks[task].call == id { tasks[task].callState = state }
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
