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
    private var late: [UInt64: (call: Call, syscall: Syscall)] = [:]
    private var lateOrder: ContiguousArray<UInt64> = []
    private var lateHead = 0
    /// How many of `lateOrder` the caller has been told of: the others are not forgotten, however many they are.
    private var lateTold = 0
    /// The arguments of the calls that were made last, returned or not: a ring in order of id, as long as the other.
    private var arguments = Slab<Syscall>()
    /// The id of the call that was made last, and its place in both rings.
    private var made: UInt64 = 0
    private var begun: Handle = none

    init(capacity: Int = 1024, origin: UInt64 = 0) {
        self.capacity = capacity
        self.origin = origin
        made = origin
    }

    /// A call begins. Ids ascend one by one, so the place goes round without a division.
    @inline(__always)
    mutating func begin(_ id: UInt64) {
        begun = Int(begun) + 1 == capacity ? 0 : begun + 1
        made = id
    }

    /// The arguments of the call that began last, kept for those who read about it afterwards.
    @inline(__always)
    var current: Syscall {
        get { arguments[begun] }
        set {
            if Int(begun) < arguments.count { arguments[begun] = newValue } else { _ = arguments.allocate(newValue) }
        }
    }

    /// The call that began last is over.
    @inline(__always)
    mutating func store(_ call: Call) {
        let index = begun
        while ring.count <= index { _ = ring.allocate(Call(id: 0, task: 0, name: .fork, state: .returned)) }
        ring[index] = call
        place = index
        last = call.id
    }

    @inline(__always)
    private func index(of id: UInt64) -> Handle {
        Handle(truncatingIfNeeded: (id - 1 &- origin) % UInt64(capacity))
    }

    /// Bytes that a call takes while it is kept.
    static let bytesPerCall = MemoryLayout<Call>.stride + MemoryLayout<Syscall>.stride

    /// Lets go of all results, of the first `count` calls; those of later ones will be kept.
    mutating func forget(_ count: UInt64) {
        self = FinishedCalls(capacity: capacity, origin: count)
    }

    /// The results that there were when `count` calls had been made and `blocked` were blocked, as far as they are kept.
    func kept(of count: UInt64, blocked: [UInt64: Handle]) -> FinishedCalls {
        let most = UInt64(capacity)
        var result = FinishedCalls(capacity: capacity, origin: count > most ? count - most : 0)
        for id in result.origin..<count {
            let index = index(of: id + 1)
            result.begin(id + 1)
            result.current = syscall(id + 1) ?? .getpid
            if id >= origin, index < ring.count, ring[index].id == id + 1 { result.store(ring[index]) }
        }
        for id in lateOrder[lateHead...] where id <= count && blocked[id] == nil {
            if let (call, syscall) = late[id] { result.storeLate(call, syscall) }
        }
        result.tellLate()
        return result
    }

    /// The call that was stored in the ring last.
    @inline(__always)
    var lastCall: Call { ring[place] }

    mutating func storeLate(_ call: Call, _ syscall: Syscall) {
        if late.updateValue((call, syscall), forKey: call.id) == nil { lateOrder.append(call.id) }
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

    /// Makes the rings this value's own, so that they can be written.
    mutating func own() {
        ring.own()
        arguments.own()
    }

    subscript(_ id: UInt64) -> Call? {
        guard id > 0 else { return nil }
        let index = id > origin ? index(of: id) : ring.handles.upperBound
        if index < ring.count, ring[index].id == id { return ring[index] }
        return late[id]?.call
    }

    /// The arguments that a call was made with, while they are kept.
    func syscall(_ id: UInt64) -> Syscall? {
        guard id > 0, id <= made else { return nil }
        if id > origin, made - id < UInt64(capacity) { return arguments[index(of: id)] }
        return late[id]?.syscall
    }
}

extension Kernel {
    /// A call is over: its result becomes readable under its id.
    @inline(__always)
    mutating func finish(
        _ id: UInt64,
        _ syscall: borrowing Syscall,
        _ task: Handle,
        _ state: Call.State,
        _ value: Int64,
        _ data: CallData,
        _ errno: Errno?
    ) {
        guard id != 0 else { return }
        let name = syscall.name
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
            finished.storeLate(call, copy syscall)
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

    /// The arguments of a call by its id, as long as `call(_:)` knows the call.
    package func syscall(_ id: UInt64) -> Syscall? {
        if let syscall = finished.syscall(id) { return syscall }
        guard let task = blockedCalls[id], tasks[task].frame != none else { return nil }
        return frames[tasks[task].frame].call
    }
}
