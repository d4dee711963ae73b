// What System V semaphores are made of: sets in a namespace, their queues of sleepers, and undo lists (ipc/sem.c).

/// All semaphore sets, by IPC namespace.
struct SemaphoreTable: Sendable {
    var sets = Slab<SemaphoreSet>()
    /// Looked up by number only, never walked.
    var namespaces: [Int32: SemaphoreNamespace] = [:]
}

/// The sets of one IPC namespace (`struct ipc_ids`). An id is index + sequence number × 32768.
struct SemaphoreNamespace: Sendable {
    /// Index → entry of `SemaphoreTable.sets`, `none` where there is none.
    var sets: [Handle] = []
    var inUse = 0
    var usedSemaphores = 0
    var sequence: Int32 = 0
    var lastIndex: Int32 = -1

    /// SEMMSL, SEMMNI and SEMOPM as Linux has them; SEMMNS as it was before 3.17, so that memory is bounded.
    static let mostPerSet: Int32 = 32_000
    static let mostSets = 32_000
    static let mostOperations = 500
    static let mostSemaphores = 32_000
    /// SEMVMX, and SEMAEM.
    static let highestValue: Int32 = 32_767
    /// IPCMNI, and how far indexes go before they are used again (`ipc_min_cycle`).
    static let indexes: Int32 = 32_768
    private static let shortestCycle = 64

    /// `ipc_idr_alloc()`: the next free index, around in a circle, and its id.
    mutating func allocate(_ set: Handle) -> Int32 {
        let cycle = min(max(inUse * 3 / 2, Self.shortestCycle), Int(Self.indexes))
        var index = Int(lastIndex) + 1
        while index >= cycle || index < sets.count && sets[index] != none { index = index >= cycle ? 0 : index + 1 }
        while sets.count <= index { sets.append(none) }
        if Int32(index) <= lastIndex { sequence = (sequence + 1) % 65_536 }
        lastIndex = Int32(index)
        sets[index] = set
        inUse += 1
        return sequence * Self.indexes + Int32(index)
    }
}

/// `struct sem_array`.
struct SemaphoreSet: Sendable {
    var id: Int32 = 0
    var namespace: Int32 = 0
    var key: Int32 = 0
    /// The creator's effective uid, which is also the owner's.
    var owner: Int32 = 0
    var mode: Int32 = 0
    var semaphores: [Semaphore] = []
    /// Sleepers in operations on several semaphores, and, while there are such, all that alter (`pending_alter`).
    var pendingAlter: [SemaphoreOperations] = []
    var pendingConst: [SemaphoreOperations] = []
    /// Sleeping operations on several semaphores.
    var complexCount = 0
    /// The undo lists that have an adjustment for it, newest first (`list_id`).
    var undoLists: [Handle] = []

    /// `unmerge_queues()`: back to a queue per semaphore once no complex operation sleeps.
    mutating func unmergeQueues() {
        guard complexCount == 0, !pendingAlter.isEmpty else { return }
        for waiting in pendingAlter { semaphores[waiting.first].pendingAlter.append(waiting) }
        pendingAlter = []
    }

    /// `merge_queues()`: one queue for all that alter, so that they keep their order.
    mutating func mergeQueues() {
        for index in semaphores.indices {
            pendingAlter.insert(contentsOf: semaphores[index].pendingAlter, at: 0)
            semaphores[index].pendingAlter = []
        }
    }

    /// `do_semtimedop()`, where it goes to sleep.
    mutating func enqueue(_ waiting: SemaphoreOperations) {
        if waiting.operations.count == 1 {
            if !waiting.alters {
                semaphores[waiting.first].pendingConst.append(waiting)
            } else if complexCount > 0 {
                pendingAlter.append(waiting)
            } else {
                semaphores[waiting.first].pendingAlter.append(waiting)
            }
            return
        }
        if complexCount == 0 { mergeQueues() }
        if waiting.alters { pendingAlter.append(waiting) } else { pendingConst.append(waiting) }
        complexCount += 1
    }

    /// `unlink_queue()` of a task that gives up; false when it is on no queue.
    mutating func dequeue(_ task: Handle) -> Bool {
        if let index = pendingAlter.firstIndex(where: { $0.task == task }) {
            if pendingAlter.remove(at: index).operations.count > 1 { complexCount -= 1 }
            return true
        }
        if pendingConst.contains(where: { $0.task == task }) {
            pendingConst.removeAll { $0.task == task }
            complexCount -= 1
            return true
        }
        for number in semaphores.indices {
            if let index = semaphores[number].pendingAlter.firstIndex(where: { $0.task == task }) {
                semaphores[number].pendingAlter.remove(at: index)
                return true
            }
            if let index = semaphores[number].pendingConst.firstIndex(where: { $0.task == task }) {
                semaphores[number].pendingConst.remove(at: index)
                return true
            }
        }
        return false
    }

    /// Every sleeper, in the order in which removal wakes them (`freeary`).
    var sleepers: [Handle] {
        var result = pendingConst.map(\.task) + pendingAlter.map(\.task)
        for semaphore in semaphores {
            result += semaphore.pendingConst.map(\.task)
            result += semaphore.pendingAlter.map(\.task)
        }
        return result
    }

    /// `count_semcnt()`: tasks whose first impossible operation is on semaphore `number`, and is a wait for zero or not.
    func waiters(on number: Int, forZero: Bool) -> Int {
        let semaphore = semaphores[number]
        let simple = forZero ? semaphore.pendingConst.count : semaphore.pendingAlter.count
        let complex = forZero ? pendingAlter + pendingConst : pendingAlter
        return simple
            + complex.count {
                let blocking = $0.operations[$0.blocking]
                return blocking.number == number && (forZero ? blocking.change == 0 : blocking.change < 0)
            }
    }
}

/// `struct sem`.
struct Semaphore: Sendable {
    var value: Int32 = 0
    /// `sempid`: who changed it last.
    var pid = LastChanger()
    /// Sleepers in operations on this semaphore alone, longest first.
    var pendingAlter: [SemaphoreOperations] = []
    var pendingConst: [SemaphoreOperations] = []

    /// The numbers of a process, which stay when it has gone.
    struct LastChanger: Sendable {
        var number: Int32 = 0
        /// Its own namespace and its number there.
        var namespace: Handle = 0
        var innermost: Int32 = 0
    }
}

/// `struct sem_queue`: the operations of one semop call.
struct SemaphoreOperations: Sendable {
    var task: Handle
    var pid: Semaphore.LastChanger
    var operations: [Operation]
    /// The undo list to keep, `none` without SEM_UNDO.
    var undo: Handle
    /// The operation that was impossible.
    var blocking = 0

    /// `struct sembuf`, cut to its 16-bit fields.
    struct Operation: Sendable {
        var number: Int
        var change: Int32
        var undoes: Bool
        var waits: Bool
    }

    /// It changes a value, so it needs write permission and joins the queue of those that alter.
    var alters: Bool { operations.contains { $0.change != 0 } }
    var first: Int { operations[0].number }
}

/// `struct sem_undo_list`: what the death of its last user takes back, shared by CLONE_SYSVSEM.
struct UndoList: Sendable {
    /// Tasks that use it (`refcnt`).
    var count: Int32 = 1
    /// Newest use first.
    var undos: [Undo] = []

    /// `struct sem_undo`: adjustments for one set, by semaphore number.
    struct Undo: Sendable {
        var set: Handle
        var adjustments: [Int: Int32] = [:]
    }
}

/// What a task that sleeps in semop waits for, and how it ended.
struct SemaphoreSleep: Sendable {
    var set: Handle
    var status: Status = .queued

    /// `sem_queue.status`.
    enum Status: Sendable {
        case queued
        case succeeded
        case failed(Errno)
    }
}
