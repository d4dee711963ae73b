// Single facts about a task, for those who ask often: a `TaskView` costs as much as the task has children and files.

/// What a descriptor that is a pipe's has before it.
package struct PipeView: Sendable, Equatable {
    package var bytes: Int64
    package var readers: Int32
    package var writers: Int32
    package var isReadEnd: Bool

    /// Would a read, or a write of `count` bytes, sleep?
    package func blocks(_ count: Int64) -> Bool {
        if isReadEnd { return count > 0 && bytes == 0 && writers > 0 }
        let room = Pipe.capacity - bytes
        return readers > 0 && (count > room)
    }
}

extension Kernel {
    /// A task's state; nil when no task has this number.
    package func state(of tid: Int32) -> TaskState? {
        let task = visibleTask(tid)
        return task == none ? nil : shownState(task)
    }

    /// Does a task's descriptor refer to a file?
    package func isOpen(_ tid: Int32, fd: Int32) -> Bool { file(visibleTask(tid), behind: fd) != none }

    private func file(_ task: Handle, behind fd: Int32) -> Handle {
        guard task != none, tasks[task].files != none else { return none }
        return filesTable[tasks[task].files].file(fd)
    }

    /// The pipe behind a task's descriptor; nil when it is no pipe's.
    package func pipe(of tid: Int32, fd: Int32) -> PipeView? {
        let file = file(visibleTask(tid), behind: fd)
        guard file != none, case .pipe(let pipe) = resources.openFiles[file].kind else { return nil }
        let found = resources.pipes[pipe]
        return PipeView(
            bytes: found.bytes,
            readers: found.readers,
            writers: found.writers,
            isReadEnd: resources.openFiles[file].isReadable
        )
    }
}

extension Kernel {
    /// The first task that the events above `seq` tell the birth of, as far as they are kept.
    package func firstChild(bornAfter seq: UInt64) -> Int32? {
        var after = seq
        while true {
            let events = log.events(after: after, limit: 32)
            for event in events where event.type == .sched_process_fork { return event.arguments.0 }
            guard events.count == 32, let last = events.last else { return nil }
            after = last.seq
        }
    }
}
