// What must always hold between the kernel's structures. Checked after every command in tests, and on demand.

extension Kernel {
    /// What is wrong with the kernel's structures; empty when all invariants hold.
    package func checkInvariants() -> [String] {
        if panicMessage != nil { return [] }
        var problems: [String] = []
        func expect(_ holds: Bool, _ text: @autoclosure () -> String) {
            if !holds { problems.append(text()) }
        }
        let all = liveTasks()
        expect(all.count == tasks.count, "\(tasks.count) tasks are allocated, \(all.count) have a number")
        expect(work.isEmpty && dead.isEmpty && adopted.isEmpty, "work is left over")
        var zombieCount = 0
        var processesOf: [Handle: Int32] = [:]
        var counts = ReferenceCounts()
        for task in all {
            let record = tasks[task]
            let tid = tid(task)
            expect(record.signal != none && record.sighand != none, "task \(tid) has no signal structures")
            expect(!record.queued, "task \(tid) is still queued for work")
            if record.exitState == .zombie { zombieCount += 1 }
            processesOf[creds[record.cred].user, default: 0] += 1
            counts.add(record)
            checkFamily(task, expect)
            checkState(task, expect)
        }
        expect(zombieCount == zombies, "\(zombies) zombies are counted, \(zombieCount) found")
        for (user, count) in processesOf {
            let charged = userTable[user].processes
            expect(charged == count, "user \(userTable[user].uid) is charged for \(charged) tasks and has \(count)")
        }
        for (name, table, count) in counts.compare(self) {
            problems.append("\(name) \(table): \(count)")
        }
        for task in all where isLeader(task) { checkGroup(task, expect) }
        checkMembership(all, expect)
        return problems + resourceProblems()
    }

    private func checkFamily(_ task: Handle, _ expect: (Bool, @autoclosure () -> String) -> Void) {
        let record = tasks[task]
        let tid = tid(task)
        var child = record.children.first
        var previous: Handle = none
        while child != none {
            expect(tasks[child].realParent == task, "child \(self.tid(child)) of \(tid) has another real_parent")
            expect(tasks[child].sibling.previous == previous, "the children list of \(tid) is broken")
            previous = child
            child = tasks[child].sibling.next
        }
        expect(record.children.last == previous, "the end of the children list of \(tid) is wrong")
        var tracee = record.ptraced.first
        while tracee != none {
            expect(tasks[tracee].ptrace != 0 && tasks[tracee].parent == task, "\(tid) does not trace its tracee")
            tracee = tasks[tracee].ptraceEntry.next
        }
        if record.ptrace == 0 {
            expect(record.parent == record.realParent, "untraced \(tid) has a parent that is not its real_parent")
        }
    }

    private func checkState(_ task: Handle, _ expect: (Bool, @autoclosure () -> String) -> Void) {
        let record = tasks[task]
        let tid = tid(task)
        expect(record.exitState != .dead && record.exitState != .trace, "task \(tid) was not released")
        if record.exitState == .zombie {
            expect(
                record.mm == none && record.files == none && record.fs == none && record.nsproxy == none,
                "zombie \(tid) holds more than its signal structures"
            )
            expect(record.frame == none, "zombie \(tid) has a kernel stack in use")
            expect(record.flags & PF.EXITING != 0, "zombie \(tid) is not PF_EXITING")
        } else if record.state == .running {
            expect(record.frame == none, "task \(tid) is able to run and still inside the kernel")
            expect(!record.sigpending, "task \(tid) went to user mode with a signal to look at")
            expect(record.onRunQueue, "task \(tid) is able to run and not on the run queue")
        } else {
            expect(record.frame != none, "task \(tid) sleeps or is stopped without a frame")
            expect(!record.onRunQueue, "task \(tid) sleeps on the run queue")
        }
        let stopped = record.jobctl & JobControl.STOPPED != 0
        expect(stopped == (record.state == .stopped), "task \(tid): JOBCTL_STOPPED and its state disagree")
        let traced = record.jobctl & JobControl.TRACED != 0
        expect(traced == (record.state == .traced), "task \(tid): JOBCTL_TRACED and its state disagree")
    }

    private func checkGroup(_ leader: Handle, _ expect: (Bool, @autoclosure () -> String) -> Void) {
        let signal = tasks[leader].signal
        let group = threads(of: leader)
        let tid = tid(leader)
        expect(signals[signal].leader == leader, "process \(tid) has another leader")
        expect(Int32(group.count) == signals[signal].nrThreads, "process \(tid) miscounts its threads")
        let live = group.count { tasks[$0].flags & PF.EXITING == 0 }
        expect(signals[signal].live == Int32(live), "process \(tid) miscounts its live threads")
        expect(pids[signals[signal].pgrp].number != 0, "the group of process \(tid) lost its number")
        expect(pids[signals[signal].session].number != 0, "the session of process \(tid) lost its number")
    }

    /// Every process is in the lists of its group and of its session, and nobody else is: each list is walked once.
    private func checkMembership(_ all: [Handle], _ expect: (Bool, @autoclosure () -> String) -> Void) {
        var groups: [Handle: Int] = [:]
        var sessions: [Handle: Int] = [:]
        for task in all where isLeader(task) {
            groups[signals[tasks[task].signal].pgrp, default: 0] += 1
            sessions[signals[tasks[task].signal].session, default: 0] += 1
        }
        for (pid, count) in groups.sorted(by: { $0.key < $1.key }) {
            let members = members(ofGroup: pid)
            expect(
                members.count == count && members.allSatisfy { signals[$0].pgrp == pid },
                "process group \(pids[pid].number) has \(count) processes and lists \(members.count)"
            )
        }
        for (pid, count) in sessions.sorted(by: { $0.key < $1.key }) {
            let members = members(ofSession: pid)
            expect(
                members.count == count && members.allSatisfy { signals[$0].session == pid },
                "session \(pids[pid].number) has \(count) processes and lists \(members.count)"
            )
        }
    }

    /// How often each shared object is held, against what its count says.
    private struct ReferenceCounts {
        var mm: [Handle: Int32] = [:]
        var files: [Handle: Int32] = [:]
        var fs: [Handle: Int32] = [:]
        var sighand: [Handle: Int32] = [:]
        var signal: [Handle: Int32] = [:]
        var nsproxy: [Handle: Int32] = [:]
        var cred: [Handle: Int32] = [:]

        mutating func add(_ task: Task) {
            if task.mm != none { mm[task.mm, default: 0] += 1 }
            if task.files != none { files[task.files, default: 0] += 1 }
            if task.fs != none { fs[task.fs, default: 0] += 1 }
            if task.sighand != none { sighand[task.sighand, default: 0] += 1 }
            signal[task.signal, default: 0] += 1
            if task.nsproxy != none { nsproxy[task.nsproxy, default: 0] += 1 }
            cred[task.cred, default: 0] += 1
        }

        func compare(_ kernel: Kernel) -> [(String, Handle, String)] {
            var problems: [(String, Handle, String)] = []
            func check(_ name: String, _ table: [Handle: Int32], _ allocated: Int, _ count: (Handle) -> Int32) {
                for (handle, held) in table.sorted(by: { $0.key < $1.key }) where count(handle) != held {
                    problems.append((name, handle, "count \(count(handle)), held by \(held)"))
                }
                if table.count != allocated {
                    problems.append((name, none, "\(allocated) allocated, \(table.count) in use"))
                }
            }
            check("mm_struct", mm, kernel.mms.count) { kernel.mms[$0].count }
            check("files_struct", files, kernel.filesTable.count) { kernel.filesTable[$0].count }
            check("fs_struct", fs, kernel.fsTable.count) { kernel.fsTable[$0].count }
            check("sighand_struct", sighand, kernel.sighands.count) { kernel.sighands[$0].count }
            check("signal_struct", signal, kernel.signals.count) { kernel.signals[$0].count }
            check("nsproxy", nsproxy, kernel.nsproxies.count) { kernel.nsproxies[$0].count }
            check("cred", cred, kernel.creds.count) { kernel.creds[$0].count }
            return problems
        }
    }

    /// A number that two kernels in the same state share: FNV-1a over what clients can see.
    package func digest() -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func mix(_ value: UInt64) {
            for shift in stride(from: 0, to: 64, by: 8) {
                hash ^= value >> UInt64(shift) & 0xff
                hash &*= 0x0000_0100_0000_01b3
            }
        }
        mix(seq)
        mix(UInt64(bitPattern: time))
        mix(callCount)
        for task in liveTasks() {
            let record = tasks[task]
            let signal = signals[record.signal]
            for value in [
                tid(task), tgid(task), tid(record.realParent), tid(record.parent), pids[signal.pgrp].number,
                pids[signal.session].number, Int32(shownState(task).rawValue), record.exitCode, record.exitSignal,
                signal.groupExitCode, record.mm, record.files, record.fs, record.sighand,
            ] { mix(UInt64(UInt32(bitPattern: value))) }
            mix(record.pending.signal)
            mix(signal.sharedPending.signal)
            mix(record.blocked)
            mix(UInt64(record.jobctl) << 32 | UInt64(signal.flags))
            mix(UInt64(record.ptrace) << 32 | UInt64(record.flags))
        }
        return hash
    }
}
