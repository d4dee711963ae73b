// What can be seen of files, semaphores and timers from outside.

extension Kernel {
    /// The open descriptors of a table, lowest first.
    func descriptorViews(_ files: Handle) -> [FileDescriptorView] {
        var views: [FileDescriptorView] = []
        for (fd, slot) in filesTable[files].table.enumerated() where slot.file != none {
            let file = resources.openFiles[slot.file]
            views.append(
                FileDescriptorView(
                    fd: Int32(fd),
                    target: describe(file),
                    closeOnExec: slot.closeOnExec,
                    count: file.count,
                    flags: file.flags,
                    offset: file.offset
                )
            )
        }
        return views
    }

    /// What a file is, as the links of `/proc/PID/fd` say it.
    private func describe(_ file: OpenFile) -> String {
        switch file.kind {
        case .null: "/dev/null"
        case .directory(let path), .regular(let path): path
        case .terminal(_, console: true): "/dev/console"
        case .terminal(let terminal, console: false): "/dev/tty\(resources.terminals[terminal].number)"
        case .pipe(let pipe): "pipe:[\(pipe + 1)]"
        case .pidfd(let pid, _): "pidfd:\(pids[pid].number)"
        case .signalfd: "signalfd"
        }
    }

    /// The open file descriptions with the tasks that have a descriptor for them, then the semaphore sets.
    func resourceObjects() -> [ObjectView] {
        var holders: [Handle: [Int32]] = [:]
        for task in liveTasks() where tasks[task].files != none {
            let table = filesTable[tasks[task].files].table
            for file in Set(table.map(\.file)) where file != none { holders[file, default: []].append(tid(task)) }
        }
        var result: [ObjectView] = []
        for index in resources.openFiles.handles {
            let file = resources.openFiles[index]
            guard file.count > 0 else { continue }
            let tids = holders[index] ?? []
            let id = index + 1
            result.append(ObjectView(type: "file", id: id, count: file.count, holders: tids, note: describe(file)))
        }
        for index in resources.semaphores.sets.handles {
            let set = resources.semaphores.sets[index]
            guard !set.semaphores.isEmpty else { continue }
            // A set may have thousands of semaphores: the first ones tell enough.
            let values = set.semaphores.prefix(16).map { String($0.value) }.joined(separator: " ")
            let note = "semid \(set.id), values \(values)\(set.semaphores.count > 16 ? " …" : "")"
            let waiting = set.sleepers.map { tid($0) }.sorted()
            let count = Int32(set.undoLists.count)
            result.append(
                ObjectView(type: "sem_array", id: index + 1, count: count, holders: waiting, note: note)
            )
        }
        return result
    }

    /// Tasks that use an undo list.
    func undoCount(_ list: Handle) -> Int32 { resources.undoLists[list].count }

    /// Virtual nanoseconds until a process's alarm, 0 if none is set.
    func alarmRemaining(_ signal: Handle) -> Int64 {
        guard signals[signal].timers != none else { return 0 }
        let due = resources.timerQueue.time(of: resources.timers[signals[signal].timers].real)
        return due.map { max(0, $0 - time) } ?? 0
    }
}
