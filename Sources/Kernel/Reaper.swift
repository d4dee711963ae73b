// The parentless task: who adopts the children of the dying, and what they are told.
//
// The dying task's two lists are walked: the tasks that it traces are let go, its children are given to another thread of
// its process, else to the nearest ancestor that declared itself a subreaper, else to init. Rules B6, E1-E13, G6-G9.

extension Kernel {
    /// `find_alive_thread()`.
    @inline(__always)
    private func findAliveThread(_ task: Handle) -> Handle {
        if !rules.anyThreadAdopts {
            let leader = leader(task)
            return tasks[leader].flags & PF.EXITING == 0 ? leader : none
        }
        var thread = signals[tasks[task].signal].threads.first
        while thread != none {
            if tasks[thread].flags & PF.EXITING == 0 { return thread }
            thread = tasks[thread].threadNode.next
        }
        return none
    }

    /// `find_child_reaper()`: the init of the namespace; another of its threads when this one dies.
    private mutating func findChildReaper(_ father: Handle) -> Handle {
        let namespace = namespace(of: father)
        let reaper = namespaces[namespace].childReaper
        if reaper != father { return reaper }
        let thread = findAliveThread(father)
        if thread != none {
            namespaces[namespace].childReaper = thread
            return thread
        }
        return father
    }

    /// `find_new_reaper()`.
    @inline(__always)
    private func findNewReaper(_ father: Handle, _ childReaper: Handle) -> Handle {
        let thread = findAliveThread(father)
        if thread != none { return thread }
        if signals[tasks[father].signal].hasChildSubreaper {
            let level = namespaces[namespace(of: father)].level
            var reaper = tasks[father].realParent
            while reaper != none, namespaces[namespace(of: reaper)].level == level {
                if signals[tasks[reaper].signal].isChildSubreaper {
                    let thread = findAliveThread(reaper)
                    if thread != none { return thread }
                }
                reaper = tasks[reaper].realParent
            }
        }
        return childReaper
    }

    /// `forget_original_parent()`: every child gets a new parent; the order of the list is kept.
    mutating func forgetOriginalParent(_ father: Handle) {
        let childReaper = findChildReaper(father)
        if tasks[father].children.isEmpty {
            record(.forget_original_parent, father, 0, 0, 0)
            return
        }
        let reaper = findNewReaper(father, childReaper)
        // 1 a thread of the same process, 2 a subreaper, 3 init.
        let kind: Int32 = sameThreadGroup(reaper, father) ? 1 : reaper == childReaper ? 3 : 2
        record(.find_new_reaper, father, tid(reaper), kind)
        let count = countChildren(father)
        record(.forget_original_parent, father, count, 0, tid(reaper))
        var child = tasks[father].children.first
        while child != none {
            let next = tasks[child].sibling.next
            var thread = signals[tasks[child].signal].threads.first
            while thread != none {
                tasks[thread].realParent = reaper
                if tasks[thread].ptrace == 0 { tasks[thread].parent = reaper }
                record(.reparent, thread, tid(father), tid(reaper), tasks[thread].exitSignal)
                if tasks[thread].pdeathSignal != 0 { sendDeathSignal(thread, from: father) }
                thread = tasks[thread].threadNode.next
            }
            if !sameThreadGroup(reaper, father) {
                reparentLeader(father, child)
            } else if !rules.threadReparentKeepsSignal {
                tasks[child].exitSignal = Signal.SIGCHLD
            }
            child = next
        }
        spliceChildren(of: father, to: reaper)
    }

    private func countChildren(_ father: Handle) -> Int32 {
        var count: Int32 = 0
        var child = tasks[father].children.first
        while child != none {
            count += 1
            child = tasks[child].sibling.next
        }
        return count
    }

    /// pdeath_signal is tied to the thread that forked: it is sent even when a sibling adopts (rule E5).
    private mutating func sendDeathSignal(_ child: Handle, from father: Handle) {
        let sig = tasks[child].pdeathSignal
        do throws(Errno) { try checkKillPermission(father, child, sig) } catch { return }
        sendQuietly(sig, to: child, .process, from: .task(father))
    }

    /// `reparent_leader()`: what changes when the child moves to another process.
    private mutating func reparentLeader(_ father: Handle, _ child: Handle) {
        if tasks[child].exitState == .dead { return }
        tasks[child].exitSignal = Signal.SIGCHLD
        if tasks[child].ptrace == 0, tasks[child].exitState == .zombie, threadGroupEmpty(child),
            notifyParent(child, Signal.SIGCHLD)
        {
            markDead(child)
            dead.append(child)
        }
        killOrphanedGroup(child, parent: father)
    }

    // Orphaned process groups

    /// `will_become_orphaned_pgrp()`: no member has a parent in the same session but another group.
    func isOrphaned(_ pgrp: Handle, ignoring: Handle) -> Bool {
        var next = pids[pgrp].pgrp.first
        while next != none {
            let signal = next
            next = signals[signal].pgrpLink.next
            let leader = signals[signal].leader
            if leader == ignoring || tasks[leader].exitState != .none && threadGroupEmpty(leader) { continue }
            let parent = tasks[leader].realParent
            // The machine's own init does not count; one that is driven by hand stands for a container's, which does.
            if parent == none || configuration.initMode == .auto && isGlobalInit(parent) { continue }
            let family = tasks[parent].signal
            if signals[family].pgrp != pgrp, signals[family].session == signals[signal].session { return false }
        }
        return true
    }

    /// `has_stopped_jobs()`.
    private func hasStoppedJobs(_ pgrp: Handle) -> Bool {
        members(ofGroup: pgrp).contains { signals[$0].flags & SignalFlags.STOP_STOPPED != 0 }
    }

    /// `kill_orphaned_pgrp()`: a newly orphaned group with stopped members gets SIGHUP, then SIGCONT.
    mutating func killOrphanedGroup(_ task: Handle, parent given: Handle) {
        let parent = given == none ? tasks[task].realParent : given
        guard parent != none else { return }
        let own = tasks[task].signal
        let family = tasks[parent].signal
        guard signals[own].pgrp != signals[family].pgrp, signals[own].session == signals[family].session else { return }
        let pgrp = signals[own].pgrp
        if isOrphaned(pgrp, ignoring: given == none ? task : none), hasStoppedJobs(pgrp) {
            record(.kill_orphaned_pgrp, task, pids[pgrp].number)
            sendToGroup(pgrp, SignalInfo(signo: Signal.SIGHUP))
            sendToGroup(pgrp, SignalInfo(signo: Signal.SIGCONT))
        }
    }

    // Init

    /// In `auto` mode PID 1 waits for whatever it adopted, as the book's init does; what it forked itself is its own
    /// business.
    mutating func reapRoutinely() {
        while !adopted.isEmpty, let child = adopted.popLast() {
            let reaper = namespaces[0].childReaper
            guard panicMessage == nil, reaper != none, tasks[child].exitState == .zombie, threadGroupEmpty(child),
                tasks[child].ptrace == 0, tasks[child].realParent == reaper
            else { continue }
            reap(child, by: reaper)
        }
    }

    /// Init has heard of a death: if it adopted the child, it will reap it.
    mutating func noteAdopted(_ child: Handle, parent: Handle) {
        if configuration.initMode == .auto, isGlobalInit(parent), tasks[child].birthParent != tgid(parent) {
            adopted.append(child)
        }
    }

    private mutating func reap(_ child: Handle, by reaper: Handle) {
        record(.wait_task_zombie, reaper, tid(child), waitStatus(child), 0)
        markDead(child)
        addChildTotals(parentSignal: tasks[reaper].signal, child: child)
        releaseTask(child, by: reaper)
    }
}
