// PIDs: struct pid, PID namespaces and the cyclic allocator (kernel/pid.c).
//
// A number is taken while any task uses it as pid, tgid, pgid or sid; allocation goes on from the last number given out
// and wraps to 300 (RESERVED_PIDS), so a number is given out again as late as possible.

/// `struct pid`: a process identifier, one number per namespace level, and who uses it as what.
package struct PidStruct: Sendable {
    /// The innermost namespace.
    var namespace: Handle = 0
    /// The number in the kernel's first namespace; 0 once it has been given back.
    var number: Int32 = 0
    /// The numbers in nested namespaces, level 1 first; empty for a task of the first namespace.
    var inner: [Int32] = []
    /// The task whose pid it is, and the leader whose tgid it is.
    var task: Handle = none
    var leader: Handle = none
    /// Processes (signal_structs) in the group and in the session, newest first.
    var pgrp = ListHead()
    var session = ListHead()
    /// Sleepers, pidfds and terminals that hold the structure, though not the number.
    var pins: Int32 = 0

    var isUsed: Bool { task != none || leader != none || !pgrp.isEmpty || !session.isEmpty }
}

/// `struct pid_namespace`.
package struct PidNamespace: Sendable {
    var count: Int32 = 1
    var level: Int32 = 0
    var parent: Handle = none
    /// The task that adopts orphans: PID 1 of the namespace.
    var childReaper: Handle = none
    /// PIDNS_ADDING: cleared when init dies; no number is given out any more.
    var adding = true
    /// Numbers in use.
    var allocated: Int32 = 0
    /// `idr_get_cursor`: where the search for the next number begins.
    var cursor: Int32 = 1
    var map = PIDMap()
}

/// Which numbers are taken, and by which `struct pid`.
struct PIDMap: Sendable {
    /// A bit a number: taken.
    private var taken: ContiguousArray<UInt64> = []
    /// `struct pid` by number, as far as numbers have been used.
    private var pids: ContiguousArray<Handle> = []

    static let reserved: Int32 = 300

    func lookup(_ number: Int32) -> Handle {
        number > 0 && Int(number) < pids.count ? pids[Int(number)] : none
    }

    /// The first free number from `cursor` on, else from `low` on. It changes nothing: `mutating` has it look at the
    /// tables in place, where a copy would have to be held and the next change would copy them whole.
    mutating func firstFree(low: Int32, cursor: Int32, high: Int32) -> Int32? {
        firstFree(from: max(cursor, low), below: high) ?? firstFree(from: low, below: min(cursor, high))
    }

    /// The lowest free number in `low..<high`, or nil. O((high - low) / 64).
    @inline(__always)
    private func firstFree(from low: Int32, below high: Int32) -> Int32? {
        guard low < high else { return nil }
        var word = Int(low) >> 6
        var candidates = ~(word < taken.count ? taken[word] : 0) & (~0 << UInt64(low & 63))
        while true {
            if candidates != 0 {
                let number = Int32(truncatingIfNeeded: word << 6 + candidates.trailingZeroBitCount)
                return number < high ? number : nil
            }
            word += 1
            if Int32(truncatingIfNeeded: word << 6) >= high { return nil }
            candidates = ~(word < taken.count ? taken[word] : 0)
        }
    }

    mutating func take(_ number: Int32, for pid: Handle) {
        let index = Int(number)
        while pids.count <= index { pids.append(none) }
        while taken.count <= index >> 6 { taken.append(0) }
        pids[index] = pid
        taken[index >> 6] |= 1 << UInt64(number & 63)
    }

    mutating func give(back number: Int32) {
        pids[Int(number)] = none
        taken[Int(number) >> 6] &= ~(1 << UInt64(number & 63))
    }

    /// The first number above `number` that is taken, or nil.
    func nextTaken(after number: Int32) -> Int32? {
        var index = Int(number) + 1
        while index < pids.count {
            let word = index >> 6
            let bits = taken[word] & (~0 << UInt64(index & 63))
            if bits != 0 { return Int32(truncatingIfNeeded: word << 6 + bits.trailingZeroBitCount) }
            index = (word + 1) << 6
        }
        return nil
    }
}

extension Kernel {
    /// `alloc_pid()`: a number at every level of the namespace, or the caller's choice (`set_tid`, innermost first).
    mutating func allocPid(in namespace: Handle, choosing chosen: [Int32], by task: Handle) throws(Errno) -> Handle {
        let level = namespaces[namespace].level
        if level == 0, chosen.isEmpty { return try allocPid(by: task) }
        if chosen.count > Int(level) + 1 { throw Errno(.EINVAL, .setTidTooDeep) }
        var numbers: [Int32] = []
        var taken: [(Handle, Int32)] = []
        let pid = pids.allocate(PidStruct(namespace: namespace))
        var current = namespace
        var failure: Errno?
        for depth in 0...Int(level) {
            do throws(Errno) {
                let number = try chooseNumber(in: current, chosen: depth < chosen.count ? chosen[depth] : nil, by: task)
                namespaces[current].map.take(number, for: pid)
                taken.append((current, number))
                numbers.append(number)
            } catch {
                failure = error
                break
            }
            current = namespaces[current].parent
        }
        if failure == nil, !namespaces[namespace].adding { failure = Errno(.ENOMEM, .namespaceDead) }
        if let failure {
            for (namespace, number) in taken { namespaces[namespace].map.give(back: number) }
            pids.release(pid, PidStruct())
            throw failure
        }
        for (namespace, _) in taken { namespaces[namespace].allocated += 1 }
        namespaces[namespace].count += 1
        pids[pid].number = numbers[numbers.count - 1]
        if numbers.count > 1 { pids[pid].inner = numbers.dropLast().reversed() }
        return pid
    }

    /// The same in the kernel's first namespace, whose init never dies before the kernel does.
    private mutating func allocPid(by task: Handle) throws(Errno) -> Handle {
        let number = try chooseNumber(in: 0, chosen: nil, by: task)
        let pid = pids.allocate(PidStruct(number: number))
        namespaces[0].map.take(number, for: pid)
        namespaces[0].allocated += 1
        namespaces[0].count += 1
        return pid
    }

    private mutating func chooseNumber(
        in namespace: Handle,
        chosen: Int32?,
        by task: Handle
    ) throws(Errno) -> Int32 {
        let pidMax = configuration.pidMax
        if let chosen {
            if chosen < 1 || chosen >= pidMax { throw Errno(.EINVAL, .setTidOutOfRange(chosen)) }
            // A namespace that has no init yet can only be given number 1.
            if chosen != 1, namespaces[namespace].childReaper == none {
                throw Errno(.EINVAL, .setTidOutOfRange(chosen))
            }
            if !usesCapability(task) { throw Errno(.EPERM, .needsCapability) }
            if namespaces[namespace].map.lookup(chosen) != none { throw Errno(.EEXIST, .numberTaken(chosen)) }
            return chosen
        }
        let cursor = namespaces[namespace].cursor
        let low: Int32 = cursor > PIDMap.reserved ? PIDMap.reserved : 1
        guard let number = namespaces[namespace].map.firstFree(low: low, cursor: cursor, high: pidMax)
        else { throw Errno(.EAGAIN, .noNumberLeft) }
        namespaces[namespace].cursor = number + 1
        return number
    }

    /// Gives the numbers back once nobody uses them (`free_pid`), and the structure once nobody holds it.
    mutating func putPid(_ pid: Handle) {
        guard pid != none, !pids[pid].isUsed else { return }
        if pids[pid].number != 0 {
            var current = pids[pid].namespace
            for level in stride(from: pids[pid].inner.count, through: 0, by: -1) {
                let number = level > 0 ? pids[pid].inner[level - 1] : pids[pid].number
                namespaces[current].map.give(back: number)
                namespaces[current].allocated -= 1
                wakeNamespaceReaper(current)
                current = namespaces[current].parent
            }
            pids[pid].number = 0
        }
        if pids[pid].pins == 0 {
            putNamespace(pids[pid].namespace)
            pids.release(pid, PidStruct())
        }
    }

    /// Holds the structure for a sleeper or a descriptor, as `get_pid()`.
    mutating func pinPid(_ pid: Handle) {
        if pid != none { pids[pid].pins += 1 }
    }

    mutating func unpinPid(_ pid: Handle) {
        guard pid != none else { return }
        pids[pid].pins -= 1
        putPid(pid)
    }

    mutating func putNamespace(_ namespace: Handle) {
        namespaces[namespace].count -= 1
        guard namespaces[namespace].count == 0, namespace != 0 else { return }
        let parent = namespaces[namespace].parent
        namespaces.release(namespace, PidNamespace())
        putNamespace(parent)
    }

    /// The number of a pid as a namespace sees it, 0 when it cannot see it (`pid_nr_ns`).
    @inline(__always)
    func number(_ pid: Handle, in namespace: Handle) -> Int32 {
        guard pid != none else { return 0 }
        return namespace == 0 ? pids[pid].number : Self.innerNumber(pid, in: namespace, pids, namespaces)
    }

    /// The same in a nested namespace. Not a method, which would be passed a copy of all tables' headers.
    private static func innerNumber(
        _ pid: Handle,
        in namespace: Handle,
        _ pids: Slab<PidStruct>,
        _ namespaces: Slab<PidNamespace>
    ) -> Int32 {
        let level = Int(namespaces[namespace].level)
        guard level >= 1, level <= pids[pid].inner.count, pids[pid].number != 0 else { return 0 }
        var current = pids[pid].namespace
        while Int(namespaces[current].level) > level { current = namespaces[current].parent }
        return current == namespace ? pids[pid].inner[level - 1] : 0
    }

    /// The namespace that a task lives in (`task_active_pid_ns`).
    @inline(__always)
    func namespace(of task: Handle) -> Handle { tasks[task].pid == none ? 0 : pids[tasks[task].pid].namespace }

    /// A task's tid in the kernel's first namespace: what URLs, task objects and events show.
    @inline(__always)
    func tid(_ task: Handle) -> Int32 { task == none || tasks[task].pid == none ? 0 : pids[tasks[task].pid].number }

    /// A process's tgid in the kernel's first namespace.
    @inline(__always)
    func tgid(_ task: Handle) -> Int32 { task == none ? 0 : tid(leader(task)) }

    /// A task's number as another task sees it (`task_pid_nr_ns`), 0 when invisible.
    @inline(__always)
    func tid(_ task: Handle, seenBy other: Handle) -> Int32 {
        task == none ? 0 : number(tasks[task].pid, in: namespace(of: other))
    }

    /// A process's number as another task sees it (`task_tgid_nr_ns`), 0 when invisible.
    @inline(__always)
    func tgid(_ task: Handle, seenBy other: Handle) -> Int32 {
        task == none ? 0 : number(tasks[leader(task)].pid, in: namespace(of: other))
    }

    /// The `struct pid` that a task means by a number (`find_vpid`), `none` if there is none.
    @inline(__always)
    func findPid(_ number: Int32, seenBy task: Handle) -> Handle {
        namespaces[namespace(of: task)].map.lookup(number)
    }

    /// The task that a task means by a number (`find_task_by_vpid`), zombies included; `none` if there is none.
    @inline(__always)
    func findTask(_ number: Int32, seenBy task: Handle) -> Handle {
        let pid = findPid(number, seenBy: task)
        return pid == none ? none : pids[pid].task
    }
}
