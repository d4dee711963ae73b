// The intrusive lists that run through tasks and processes. Each is O(1) to join and to leave.

extension Kernel {
    // The thread group, in order of creation.

    mutating func appendThread(_ task: Handle) {
        let signal = tasks[task].signal
        let last = signals[signal].threads.last
        tasks[task].threadNode = ListLink()
        tasks[task].threadNode.previous = last
        if last == none { signals[signal].threads.first = task } else { tasks[last].threadNode.next = task }
        signals[signal].threads.last = task
    }

    mutating func removeThread(_ task: Handle) {
        let signal = tasks[task].signal
        let link = tasks[task].threadNode
        if link.previous == none {
            signals[signal].threads.first = link.next
        } else {
            tasks[link.previous].threadNode.next = link.next
        }
        if link.next == none {
            signals[signal].threads.last = link.previous
        } else {
            tasks[link.next].threadNode.previous = link.previous
        }
    }

    /// The next thread of the group, around in a circle (`next_thread`).
    @inline(__always)
    func nextThread(_ task: Handle) -> Handle {
        let next = tasks[task].threadNode.next
        return next != none ? next : signals[tasks[task].signal].threads.first
    }

    /// The threads of a task's group in list order (`for_each_thread`).
    func threads(of task: Handle) -> [Handle] {
        var result: [Handle] = []
        var thread = signals[tasks[task].signal].threads.first
        while thread != none {
            result.append(thread)
            thread = tasks[thread].threadNode.next
        }
        return result
    }

    @inline(__always)
    func leader(_ task: Handle) -> Handle { signals[tasks[task].signal].leader }

    @inline(__always)
    func isLeader(_ task: Handle) -> Bool { tasks[task].exitSignal >= 0 }

    /// `thread_group_empty()`: no other task is on the list of the group.
    @inline(__always)
    func threadGroupEmpty(_ task: Handle) -> Bool { signals[tasks[task].signal].nrThreads == 1 }

    @inline(__always)
    func sameThreadGroup(_ a: Handle, _ b: Handle) -> Bool { tasks[a].signal == tasks[b].signal }

    // Children, oldest first.

    mutating func appendChild(_ child: Handle, to parent: Handle) {
        let last = tasks[parent].children.last
        tasks[child].sibling = ListLink()
        tasks[child].sibling.previous = last
        if last == none { tasks[parent].children.first = child } else { tasks[last].sibling.next = child }
        tasks[parent].children.last = child
    }

    mutating func removeChild(_ child: Handle, from parent: Handle) {
        let link = tasks[child].sibling
        if link.previous == none {
            tasks[parent].children.first = link.next
        } else {
            tasks[link.previous].sibling.next = link.next
        }
        if link.next == none {
            tasks[parent].children.last = link.previous
        } else {
            tasks[link.next].sibling.previous = link.previous
        }
        tasks[child].sibling = ListLink()
    }

    /// Appends all children of one task to another's, keeping their order (`list_splice_tail_init`).
    mutating func spliceChildren(of father: Handle, to reaper: Handle) {
        let moved = tasks[father].children
        guard !moved.isEmpty else { return }
        let last = tasks[reaper].children.last
        if last == none {
            tasks[reaper].children = moved
        } else {
            tasks[last].sibling.next = moved.first
            tasks[moved.first].sibling.previous = last
            tasks[reaper].children.last = moved.last
        }
        tasks[father].children = ListHead()
    }

    /// One task takes another's place among the children of its parent (`list_replace_init`).
    mutating func replaceChild(_ old: Handle, by new: Handle, of parent: Handle) {
        let link = tasks[old].sibling
        tasks[new].sibling = link
        if link.previous == none {
            tasks[parent].children.first = new
        } else {
            tasks[link.previous].sibling.next = new
        }
        if link.next == none {
            tasks[parent].children.last = new
        } else {
            tasks[link.next].sibling.previous = new
        }
        tasks[old].sibling = ListLink()
    }

    // Tracees, newest first.

    mutating func prependTracee(_ tracee: Handle, to tracer: Handle) {
        let first = tasks[tracer].ptraced.first
        tasks[tracee].ptraceEntry = ListLink()
        tasks[tracee].ptraceEntry.next = first
        if first == none { tasks[tracer].ptraced.last = tracee } else { tasks[first].ptraceEntry.previous = tracee }
        tasks[tracer].ptraced.first = tracee
    }

    mutating func removeTracee(_ tracee: Handle, from tracer: Handle) {
        let link = tasks[tracee].ptraceEntry
        if link.previous == none {
            tasks[tracer].ptraced.first = link.next
        } else {
            tasks[link.previous].ptraceEntry.next = link.next
        }
        if link.next == none {
            tasks[tracer].ptraced.last = link.previous
        } else {
            tasks[link.next].ptraceEntry.previous = link.previous
        }
        tasks[tracee].ptraceEntry = ListLink()
    }

    // All processes, in order of creation (`init_task.tasks`).

    mutating func appendProcess(_ signal: Handle) {
        let last = processes.last
        signals[signal].tasksLink = ListLink()
        signals[signal].tasksLink.previous = last
        if last == none { processes.first = signal } else { signals[last].tasksLink.next = signal }
        processes.last = signal
    }

    mutating func removeProcess(_ signal: Handle) {
        let link = signals[signal].tasksLink
        if link.previous == none {
            processes.first = link.next
        } else {
            signals[link.previous].tasksLink.next = link.next
        }
        if link.next == none {
            processes.last = link.previous
        } else {
            signals[link.next].tasksLink.previous = link.previous
        }
    }

    // Process groups and sessions, newest member first (`attach_pid`, `detach_pid`).

    mutating func attachPgrp(_ signal: Handle, _ pid: Handle) {
        let first = pids[pid].pgrp.first
        signals[signal].pgrp = pid
        signals[signal].pgrpLink = ListLink()
        signals[signal].pgrpLink.next = first
        if first == none { pids[pid].pgrp.last = signal } else { signals[first].pgrpLink.previous = signal }
        pids[pid].pgrp.first = signal
    }

    mutating func detachPgrp(_ signal: Handle) {
        let pid = signals[signal].pgrp
        let link = signals[signal].pgrpLink
        if link.previous == none {
            pids[pid].pgrp.first = link.next
        } else {
            signals[link.previous].pgrpLink.next = link.next
        }
        if link.next == none {
            pids[pid].pgrp.last = link.previous
        } else {
            signals[link.next].pgrpLink.previous = link.previous
        }
        signals[signal].pgrp = none
    }

    mutating func attachSession(_ signal: Handle, _ pid: Handle) {
        let first = pids[pid].session.first
        signals[signal].session = pid
        signals[signal].sessionLink = ListLink()
        signals[signal].sessionLink.next = first
        if first == none { pids[pid].session.last = signal } else { signals[first].sessionLink.previous = signal }
        pids[pid].session.first = signal
    }

    mutating func detachSession(_ signal: Handle) {
        let pid = signals[signal].session
        let link = signals[signal].sessionLink
        if link.previous == none {
            pids[pid].session.first = link.next
        } else {
            signals[link.previous].sessionLink.next = link.next
        }
        if link.next == none {
            pids[pid].session.last = link.previous
        } else {
            signals[link.next].sessionLink.previous = link.previous
        }
        signals[signal].session = none
    }

    /// The processes of a group, newest first (`do_each_pid_task(pgrp, PIDTYPE_PGID)`).
    func members(ofGroup pid: Handle) -> [Handle] {
        var result: [Handle] = []
        var signal = pid == none ? none : pids[pid].pgrp.first
        while signal != none {
            result.append(signal)
            signal = signals[signal].pgrpLink.next
        }
        return result
    }

    /// The processes of a session, newest first.
    func members(ofSession pid: Handle) -> [Handle] {
        var result: [Handle] = []
        var signal = pid == none ? none : pids[pid].session.first
        while signal != none {
            result.append(signal)
            signal = signals[signal].sessionLink.next
        }
        return result
    }
}
