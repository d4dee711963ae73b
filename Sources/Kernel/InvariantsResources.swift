// What must always hold between files, semaphores, undo lists and timers and the tasks that use them.

extension Kernel {
    /// What is wrong with them; empty when all invariants hold.
    func resourceProblems() -> [String] {
        fileProblems() + pipeProblems() + semaphoreProblems() + timerProblems()
    }

    private func fileProblems() -> [String] {
        var references: [Handle: Int32] = [:]
        for files in Set(liveTasks().map { tasks[$0].files }) where files != none {
            for slot in filesTable[files].table where slot.file != none { references[slot.file, default: 0] += 1 }
        }
        for task in liveTasks() where tasks[task].frame != none {
            switch frames[tasks[task].frame].stage {
            case .sleep(.pipeRead(let file, _)), .sleep(.pipeWrite(let file, _)), .sleep(.signalfdRead(let file, _)):
                references[file, default: 0] += 1
            default: break
            }
        }
        var problems: [String] = []
        for index in resources.openFiles.handles {
            let file = resources.openFiles[index]
            let found = references[index] ?? 0
            if file.count != found {
                problems.append("open file \(index + 1) counts \(file.count), \(found) refer to it")
            }
        }
        return problems
    }

    private func pipeProblems() -> [String] {
        var ends: [Handle: (readers: Int32, writers: Int32)] = [:]
        for file in resources.openFiles.handles.map({ resources.openFiles[$0] }) where file.count > 0 {
            guard case .pipe(let pipe) = file.kind else { continue }
            if file.isReadable { ends[pipe, default: (0, 0)].readers += 1 }
            if file.isWritable { ends[pipe, default: (0, 0)].writers += 1 }
        }
        var problems: [String] = []
        for (pipe, found) in ends.sorted(by: { $0.key < $1.key }) {
            let record = resources.pipes[pipe]
            if record.readers != found.readers || record.writers != found.writers {
                problems.append("pipe \(pipe + 1) counts \(record.readers) readers and \(record.writers) writers")
            }
            if !(0...Pipe.capacity).contains(record.bytes) {
                problems.append("pipe \(pipe + 1) has \(record.bytes) bytes")
            }
        }
        if ends.count != resources.pipes.count {
            problems.append("\(resources.pipes.count) pipes, \(ends.count) are open")
        }
        return problems
    }

    private func semaphoreProblems() -> [String] {
        var problems: [String] = []
        var sleepers: [Handle] = []
        let sets = resources.semaphores.sets
        for set in sets.handles.map({ sets[$0] }) where !set.semaphores.isEmpty {
            sleepers += set.sleepers
            for semaphore in set.semaphores where !(0...SemaphoreNamespace.highestValue).contains(semaphore.value) {
                problems.append("a semaphore of set \(set.id) has value \(semaphore.value)")
            }
            let complex = (set.pendingAlter + set.pendingConst).count { $0.operations.count > 1 }
            if complex != set.complexCount {
                problems.append("set \(set.id) counts \(set.complexCount) complex sleepers")
            }
            if complex == 0, !set.pendingAlter.isEmpty { problems.append("the queues of set \(set.id) stayed merged") }
        }
        let asleep = liveTasks().filter { task in
            guard tasks[task].frame != none, case .sleep(.semaphore(let sleep)) = frames[tasks[task].frame].stage,
                case .queued = sleep.status
            else { return false }
            return true
        }
        if sleepers.sorted() != asleep.sorted() { problems.append("the semaphores' queues are not those who sleep") }
        var users: [Handle: Int32] = [:]
        for task in liveTasks() where tasks[task].sysvsem != none { users[tasks[task].sysvsem, default: 0] += 1 }
        if users.count != resources.undoLists.count { problems.append("an undo list has no user") }
        for (list, found) in users.sorted(by: { $0.key < $1.key }) where resources.undoLists[list].count != found {
            problems.append("undo list \(list + 1) counts \(resources.undoLists[list].count) users, not \(found)")
        }
        return problems
    }

    private func timerProblems() -> [String] {
        var armed = 0
        for task in liveTasks() where isLeader(task) && signals[tasks[task].signal].timers != none {
            let timers = resources.timers[signals[tasks[task].signal].timers]
            armed += (timers.real == nil ? 0 : 1) + timers.posix.count { $0.key != nil }
        }
        let sleeping = liveTasks().count { task in
            guard tasks[task].frame != none else { return false }
            switch frames[tasks[task].frame].stage {
            case .sleep(.nanosleep): return true
            case .sleep(.sigtimedwait(_, let until)): return until != nil
            default: return false
            }
        }
        let queued = resources.timerQueue.count
        return queued == armed + sleeping ? [] : ["\(queued) timers are queued, \(armed) armed and \(sleeping) sleep"]
    }
}
