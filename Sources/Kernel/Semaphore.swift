// System V semaphores (ipc/sem.c): semget, semop, semctl, SEM_UNDO and what exit does about them. Rules J1 to J4.
//
// Operations of one call happen together or not at all; a call that cannot go on sleeps in a queue, and every change looks
// through the queues, oldest sleeper first, performing on the sleeper's behalf what has become possible.

extension Kernel {
    // Sets and permission

    /// `sem_obtain_object_check()`.
    private func semaphoreSet(_ task: Handle, _ semid: Int32) throws(Errno) -> Handle {
        let index = Int(semid % SemaphoreNamespace.indexes)
        let space = resources.semaphores.namespaces[nsproxies[tasks[task].nsproxy].ipc]
        guard semid >= 0, let space, index < space.sets.count, space.sets[index] != none,
            resources.semaphores.sets[space.sets[index]].id == semid
        else { throw Errno(.EINVAL, .resource(.noSuchSet(semid))) }
        return space.sets[index]
    }

    /// `ipcperms()`; `wanted` as in a mode, 4 read and 2 write. Every task is in group 0, as is every set.
    private func checkSemaphorePermission(_ task: Handle, _ set: Handle, _ wanted: Int32) throws(Errno) {
        let cred = creds[tasks[task].cred]
        let set = resources.semaphores.sets[set]
        let granted = cred.euid == set.owner ? set.mode >> 6 : set.mode >> 3
        if wanted & ~granted & 7 != 0, !isCapable(task) {
            throw Errno(.EACCES, .resource(.setPermission(set.id, set.mode)))
        }
    }

    private func lastChanger(_ task: Handle) -> Semaphore.LastChanger {
        let pid = tasks[leader(task)].pid
        let space = namespace(of: task)
        return Semaphore.LastChanger(number: tgid(task), namespace: space, innermost: number(pid, in: space))
    }

    /// `semget(2)`.
    mutating func semget(_ task: Handle, _ key: Int32, _ nsems: Int32, _ semflg: Int32) throws(Errno) -> Int64 {
        guard (0...SemaphoreNamespace.mostPerSet).contains(nsems) else {
            throw Errno(.EINVAL, .resource(.badSetSize(nsems)))
        }
        let space = nsproxies[tasks[task].nsproxy].ipc
        if key != 0 {
            let sets = resources.semaphores.namespaces[space, default: SemaphoreNamespace()].sets
            if let set = sets.first(where: { $0 != none && resources.semaphores.sets[$0].key == key }) {
                if semflg & SemaphoreFlags.IPC_CREAT != 0, semflg & SemaphoreFlags.IPC_EXCL != 0 {
                    throw Errno(.EEXIST, .resource(.keyExists(key)))
                }
                if Int(nsems) > resources.semaphores.sets[set].semaphores.count {
                    throw Errno(.EINVAL, .resource(.setIsSmaller(nsems)))
                }
                try checkSemaphorePermission(task, set, semflg >> 6 | semflg >> 3 | semflg)
                return Int64(resources.semaphores.sets[set].id)
            }
            if semflg & SemaphoreFlags.IPC_CREAT == 0 { throw Errno(.ENOENT, .resource(.noSuchKey(key))) }
        }
        return Int64(try newSet(task, space, key, nsems, mode: semflg & 0o777))
    }

    /// `newary()`.
    private mutating func newSet(
        _ task: Handle,
        _ space: Int32,
        _ key: Int32,
        _ nsems: Int32,
        mode: Int32
    ) throws(Errno) -> Int32 {
        if nsems == 0 { throw Errno(.EINVAL, .resource(.badSetSize(nsems))) }
        let sets = resources.semaphores.namespaces[space, default: SemaphoreNamespace()]
        guard sets.usedSemaphores + Int(nsems) <= SemaphoreNamespace.mostSemaphores,
            sets.inUse < SemaphoreNamespace.mostSets
        else { throw Errno(.ENOSPC, .resource(.tooManySemaphores)) }
        let semaphores = Array(repeating: Semaphore(), count: Int(nsems))
        let owner = creds[tasks[task].cred].euid
        let set = resources.semaphores.sets.allocate(
            SemaphoreSet(namespace: space, key: key, owner: owner, mode: mode, semaphores: semaphores)
        )
        let id = resources.semaphores.namespaces[space, default: SemaphoreNamespace()].allocate(set)
        resources.semaphores.namespaces[space]?.usedSemaphores += Int(nsems)
        resources.semaphores.sets[set].id = id
        return id
    }

    // semop

    /// `semop(2)`.
    mutating func semop(_ task: Handle, _ semid: Int32, _ sops: [SemaphoreOperation]) throws(Errno) -> Step {
        if sops.count > SemaphoreNamespace.mostOperations {
            throw Errno(.E2BIG, .resource(.tooManyOperations(sops.count)))
        }
        if sops.isEmpty { throw Errno(.EINVAL, .resource(.noOperations)) }
        let operations = sops.map {
            SemaphoreOperations.Operation(
                number: Int(UInt16(truncatingIfNeeded: $0.num)),
                change: Int32(Int16(truncatingIfNeeded: $0.op)),
                undoes: $0.flags & SemaphoreFlags.SEM_UNDO != 0,
                waits: $0.flags & SemaphoreFlags.IPC_NOWAIT == 0
            )
        }
        let undoes = operations.contains(where: \.undoes)
        if undoes { _ = undoList(task) }
        let set = try semaphoreSet(task, semid)
        let undo = undoes ? undoList(task, set) : none
        let count = resources.semaphores.sets[set].semaphores.count
        if let bad = operations.first(where: { $0.number >= count }) {
            throw Errno(.EFBIG, .resource(.noSuchSemaphore(Int32(bad.number), count)))
        }
        var waiting = SemaphoreOperations(task: task, pid: lastChanger(task), operations: operations, undo: undo)
        try checkSemaphorePermission(task, set, waiting.alters ? 2 : 4)
        switch performAtomically(set, &waiting) {
        case .impossible:
            resources.semaphores.sets[set].enqueue(waiting)
            return sleep(task, .semaphore(SemaphoreSleep(set: set)))
        case .failed(let errno): throw errno
        case .done:
            recordOperations(set, waiting)
            if waiting.alters { smartUpdate(set, operations) }
            resources.semaphores.sets[set].unmergeQueues()
            return .done(0)
        }
    }

    /// What came of trying the operations of one call.
    private enum Attempt {
        case done
        case impossible
        case failed(Errno)
    }

    /// `perform_atomic_semop()`: all operations in order, or none; remembers which one was impossible.
    private mutating func performAtomically(_ set: Handle, _ waiting: inout SemaphoreOperations) -> Attempt {
        for (index, operation) in waiting.operations.enumerated() {
            let value = resources.semaphores.sets[set].semaphores[operation.number].value
            let result = value + operation.change
            if operation.change == 0 && value != 0 || result < 0 {
                waiting.blocking = index
                takeBack(set, waiting, before: index)
                return operation.waits ? .impossible : .failed(Errno(.EAGAIN, .resource(.semaphoreBusy(value))))
            }
            if result > SemaphoreNamespace.highestValue || !adjust(set, waiting.undo, operation, by: -1) {
                takeBack(set, waiting, before: index)
                return .failed(Errno(.ERANGE, .resource(.semaphoreRange)))
            }
            resources.semaphores.sets[set].semaphores[operation.number].value = result
        }
        for operation in waiting.operations {
            resources.semaphores.sets[set].semaphores[operation.number].pid = waiting.pid
        }
        return .done
    }

    private mutating func takeBack(_ set: Handle, _ waiting: SemaphoreOperations, before index: Int) {
        for operation in waiting.operations[..<index] {
            resources.semaphores.sets[set].semaphores[operation.number].value -= operation.change
            _ = adjust(set, waiting.undo, operation, by: 1)
        }
    }

    /// Adds to what exit will take back; false when the sum leaves its range.
    private mutating func adjust(
        _ set: Handle,
        _ list: Handle,
        _ operation: SemaphoreOperations.Operation,
        by sign: Int32
    ) -> Bool {
        guard operation.undoes, list != none, operation.change != 0,
            let index = resources.undoLists[list].undos.firstIndex(where: { $0.set == set })
        else { return true }
        let sum =
            resources.undoLists[list].undos[index].adjustments[operation.number, default: 0] + sign * operation.change
        let highest = SemaphoreNamespace.highestValue
        guard sum >= -highest - 1, sum <= highest else { return false }
        resources.undoLists[list].undos[index].adjustments[operation.number] = sum == 0 ? nil : sum
        return true
    }

    private mutating func recordOperations(_ set: Handle, _ waiting: SemaphoreOperations) {
        let id = resources.semaphores.sets[set].id
        for operation in waiting.operations {
            let value = resources.semaphores.sets[set].semaphores[operation.number].value
            record(.semop, waiting.task, id, Int32(operation.number), operation.change, value)
        }
    }

    // Queues

    /// Which queue of a set: one semaphore's, or the one of the whole set.
    private func pending(_ set: Handle, _ number: Int?, alter: Bool) -> [SemaphoreOperations] {
        let set = resources.semaphores.sets[set]
        if let number {
            return alter ? set.semaphores[number].pendingAlter : set.semaphores[number].pendingConst
        }
        return alter ? set.pendingAlter : set.pendingConst
    }

    private mutating func updatePending(
        _ set: Handle,
        _ number: Int?,
        alter: Bool,
        _ change: (inout [SemaphoreOperations]) -> Void
    ) {
        switch (number, alter) {
        case (let number?, true): change(&resources.semaphores.sets[set].semaphores[number].pendingAlter)
        case (let number?, false): change(&resources.semaphores.sets[set].semaphores[number].pendingConst)
        case (nil, true): change(&resources.semaphores.sets[set].pendingAlter)
        case (nil, false): change(&resources.semaphores.sets[set].pendingConst)
        }
    }

    /// Tries the sleeper at a place of a queue. When it need not sleep any more, it leaves the queue and is woken.
    private mutating func trySleeper(_ set: Handle, _ number: Int?, alter: Bool, at index: Int) -> (Attempt, Int) {
        var waiting = pending(set, number, alter: alter)[index]
        let attempt = performAtomically(set, &waiting)
        let count = waiting.operations.count
        switch attempt {
        case .impossible:
            updatePending(set, number, alter: alter) { $0[index].blocking = waiting.blocking }
            return (attempt, count)
        case .done:
            recordOperations(set, waiting)
            finishSleep(waiting.task, .succeeded)
        case .failed(let errno):
            finishSleep(waiting.task, .failed(errno))
        }
        updatePending(set, number, alter: alter) { $0.remove(at: index) }
        if count > 1 { resources.semaphores.sets[set].complexCount -= 1 }
        return (attempt, count)
    }

    /// `wake_up_sem_queue_prepare()`: the sleeper's call ends so.
    private mutating func finishSleep(_ task: Handle, _ status: SemaphoreSleep.Status) {
        let frame = tasks[task].frame
        guard frame != none, case .sleep(.semaphore(var sleep)) = frames[frame].stage else { return }
        sleep.status = status
        frames[frame].stage = .sleep(.semaphore(sleep))
        wake(task)
    }

    /// `wake_const_ops()`: those that wait for zero.
    private mutating func wakeConstant(_ set: Handle, _ number: Int?) {
        var index = 0
        while index < pending(set, number, alter: false).count {
            if case (.impossible, _) = trySleeper(set, number, alter: false, at: index) { index += 1 }
        }
    }

    /// `do_smart_wakeup_zero()`; nil: any semaphore may have changed.
    private mutating func wakeZero(_ set: Handle, _ changed: [SemaphoreOperations.Operation]?) {
        var gotZero = false
        let numbers = changed?.map(\.number) ?? Array(resources.semaphores.sets[set].semaphores.indices)
        for number in numbers where resources.semaphores.sets[set].semaphores[number].value == 0 {
            gotZero = true
            wakeConstant(set, number)
        }
        if gotZero { wakeConstant(set, nil) }
    }

    /// `update_queue()`: those that alter, oldest first, from the start again whenever one may have helped another.
    private mutating func updateQueue(_ set: Handle, _ number: Int?) {
        var index = 0
        while index < pending(set, number, alter: true).count {
            if let number, resources.semaphores.sets[set].semaphores[number].value == 0 { return }
            let operations = pending(set, number, alter: true)[index].operations
            let (attempt, count) = trySleeper(set, number, alter: true, at: index)
            switch attempt {
            case .impossible: index += 1
            case .failed: break
            case .done:
                wakeZero(set, operations)
                // check_restart()
                if count > 1 || !resources.semaphores.sets[set].pendingAlter.isEmpty { index = 0 }
            }
        }
    }

    /// `do_smart_update()`: after a change, performs what has become possible; nil: any semaphore may have changed.
    private mutating func smartUpdate(_ set: Handle, _ changed: [SemaphoreOperations.Operation]?) {
        wakeZero(set, changed)
        if !resources.semaphores.sets[set].pendingAlter.isEmpty {
            updateQueue(set, nil)
        } else if let changed {
            for operation in changed where operation.change > 0 { updateQueue(set, operation.number) }
        } else {
            for number in resources.semaphores.sets[set].semaphores.indices { updateQueue(set, number) }
        }
    }

    /// A sleeper was woken: because its call ended, or by a signal, which ends it with EINTR.
    mutating func continueSemaphore(_ task: Handle, _ sleep: SemaphoreSleep) throws(Errno) -> Step {
        switch sleep.status {
        case .succeeded: return .done(0)
        case .failed(let errno): throw errno
        case .queued:
            if !tasks[task].sigpending { return self.sleep(task, .semaphore(sleep)) }
            semDequeue(task)
            throw Errno(.EINTR, .resource(.semopInterrupted))
        }
    }

    /// Takes a dying or interrupted sleeper off the queue (rule J4). Does nothing when it is on none.
    mutating func semDequeue(_ task: Handle) {
        let frame = tasks[task].frame
        guard frame != none, case .sleep(.semaphore(let sleep)) = frames[frame].stage, case .queued = sleep.status,
            resources.semaphores.sets[sleep.set].dequeue(task)
        else { return }
        resources.semaphores.sets[sleep.set].unmergeQueues()
    }

    // semctl

    /// `semctl(2)`.
    mutating func semctl(
        _ task: Handle,
        _ semid: Int32,
        _ num: Int32,
        _ cmd: Int32,
        _ val: Int32
    ) throws(Errno) -> Step {
        switch cmd {
        case SemctlCommand.IPC_RMID:
            let set = try semaphoreSet(task, semid)
            if creds[tasks[task].cred].euid != resources.semaphores.sets[set].owner, !usesCapability(task) {
                throw Errno(.EPERM, .resource(.notSetOwner(semid)))
            }
            remove(set, by: task)
            return .done(0)
        case SemctlCommand.SETVAL:
            guard (0...SemaphoreNamespace.highestValue).contains(val) else {
                throw Errno(.ERANGE, .resource(.semaphoreRange))
            }
            let set = try semaphoreSet(task, semid)
            let number = try semaphoreNumber(set, num)
            try checkSemaphorePermission(task, set, 2)
            setValue(set, number, val, by: task)
            return .done(0)
        case SemctlCommand.GETVAL, SemctlCommand.GETPID, SemctlCommand.GETNCNT, SemctlCommand.GETZCNT:
            let set = try semaphoreSet(task, semid)
            try checkSemaphorePermission(task, set, 4)
            return .done(figure(task, set, try semaphoreNumber(set, num), cmd))
        default: throw Errno(.EINVAL, .resource(.unknownCommand(cmd)))
        }
    }

    private func semaphoreNumber(_ set: Handle, _ num: Int32) throws(Errno) -> Int {
        let count = resources.semaphores.sets[set].semaphores.count
        guard num >= 0, Int(num) < count else { throw Errno(.EINVAL, .resource(.noSuchSemaphore(num, count))) }
        return Int(num)
    }

    /// `semctl_main()`.
    private func figure(_ task: Handle, _ set: Handle, _ number: Int, _ cmd: Int32) -> Int64 {
        let set = resources.semaphores.sets[set]
        switch cmd {
        case SemctlCommand.GETVAL: return Int64(set.semaphores[number].value)
        case SemctlCommand.GETNCNT: return Int64(set.waiters(on: number, forZero: false))
        case SemctlCommand.GETZCNT: return Int64(set.waiters(on: number, forZero: true))
        default:
            let pid = set.semaphores[number].pid
            let space = namespace(of: task)
            return Int64(space == 0 ? pid.number : space == pid.namespace ? pid.innermost : 0)
        }
    }

    /// `semctl_setval()`: drops everybody's adjustments of the semaphore.
    private mutating func setValue(_ set: Handle, _ number: Int, _ value: Int32, by task: Handle) {
        for list in resources.semaphores.sets[set].undoLists {
            for index in resources.undoLists[list].undos.indices where resources.undoLists[list].undos[index].set == set
            {
                resources.undoLists[list].undos[index].adjustments[number] = nil
            }
        }
        resources.semaphores.sets[set].semaphores[number].value = value
        resources.semaphores.sets[set].semaphores[number].pid = lastChanger(task)
        smartUpdate(set, nil)
        resources.semaphores.sets[set].unmergeQueues()
    }

    /// `freeary()`: sleepers wake with EIDRM, adjustments are dropped.
    private mutating func remove(_ set: Handle, by task: Handle) {
        let removed = resources.semaphores.sets[set]
        for list in removed.undoLists { resources.undoLists[list].undos.removeAll { $0.set == set } }
        let index = Int(removed.id % SemaphoreNamespace.indexes)
        resources.semaphores.namespaces[removed.namespace]?.sets[index] = none
        resources.semaphores.namespaces[removed.namespace]?.inUse -= 1
        resources.semaphores.namespaces[removed.namespace]?.usedSemaphores -= removed.semaphores.count
        resources.semaphores.sets.release(set, SemaphoreSet())
        let sleepers = removed.sleepers
        record(.sem_remove, task, removed.id, Int32(sleepers.count))
        for sleeper in sleepers { finishSleep(sleeper, .failed(Errno(.EIDRM, .resource(.setRemoved(removed.id))))) }
    }

    // Undo

    /// `find_alloc_undo()`: the task's undo list, with an entry for the set, which comes first.
    private mutating func undoList(_ task: Handle, _ set: Handle) -> Handle {
        let list = undoList(task)
        if let index = resources.undoLists[list].undos.firstIndex(where: { $0.set == set }) {
            let undo = resources.undoLists[list].undos.remove(at: index)
            resources.undoLists[list].undos.insert(undo, at: 0)
        } else {
            resources.undoLists[list].undos.insert(UndoList.Undo(set: set), at: 0)
            resources.semaphores.sets[set].undoLists.insert(list, at: 0)
        }
        return list
    }

    /// `get_undo_list()`.
    @discardableResult
    mutating func undoList(_ task: Handle) -> Handle {
        if tasks[task].sysvsem == none { tasks[task].sysvsem = resources.undoLists.allocate(UndoList()) }
        return tasks[task].sysvsem
    }

    /// `copy_semundo()` with CLONE_SYSVSEM: parent and child share one list, made if the parent has none.
    mutating func shareUndo(from parent: Handle, to child: Handle) {
        let list = undoList(parent)
        resources.undoLists[list].count += 1
        tasks[child].sysvsem = list
    }

    /// unshare with CLONE_SYSVSEM is the same to semaphores as an exit.
    mutating func unshareUndo(_ task: Handle) { _ = exitSem(task) }

    /// `exit_sem()`: drops the task's undo list; the last user applies its adjustments. How many semaphores changed.
    mutating func exitSem(_ task: Handle) -> (before: Int32, after: Int32, undone: Int32) {
        let list = tasks[task].sysvsem
        guard list != none else { return (0, 0, 0) }
        tasks[task].sysvsem = none
        let before = resources.undoLists[list].count
        resources.undoLists[list].count -= 1
        var undone: Int32 = 0
        guard before == 1 else { return (before, before - 1, undone) }
        while let undo = resources.undoLists[list].undos.first {
            resources.undoLists[list].undos.removeFirst()
            resources.semaphores.sets[undo.set].undoLists.removeAll { $0 == list }
            undone += applyUndo(task, undo)
        }
        resources.undoLists.release(list, UndoList())
        return (before, 0, undone)
    }

    /// Applies the adjustments for one set, cut to 0...SEMVMX, and looks through its queues.
    private mutating func applyUndo(_ task: Handle, _ undo: UndoList.Undo) -> Int32 {
        let id = resources.semaphores.sets[undo.set].id
        for (number, adjustment) in undo.adjustments.sorted(by: { $0.key < $1.key }) {
            let sum = resources.semaphores.sets[undo.set].semaphores[number].value + adjustment
            let value = min(max(sum, 0), SemaphoreNamespace.highestValue)
            resources.semaphores.sets[undo.set].semaphores[number].value = value
            resources.semaphores.sets[undo.set].semaphores[number].pid = lastChanger(task)
            record(.sem_undo, task, id, Int32(number), adjustment, value)
        }
        smartUpdate(undo.set, nil)
        resources.semaphores.sets[undo.set].unmergeQueues()
        return Int32(undo.adjustments.count)
    }
}
