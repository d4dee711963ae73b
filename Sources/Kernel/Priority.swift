// nice, setpriority and getpriority (kernel/sys.c), with nice values as the C library shows them: -20 to 19.

extension Kernel {
    private static let niceValues: ClosedRange<Int32> = -20...19
    private static let PRIO_PROCESS: Int32 = 0
    private static let PRIO_PGRP: Int32 = 1
    private static let PRIO_USER: Int32 = 2

    /// `can_nice()`: RLIMIT_NICE counts from 19 downwards.
    private mutating func canNice(_ task: Handle, _ nice: Int32) -> Bool {
        UInt64(20 - nice) <= limit(task, Resource.RLIMIT_NICE) || usesCapability(task)
    }

    /// `nice(2)`: the new nice value.
    mutating func nice(_ task: Handle, _ increment: Int32) throws(Errno) -> Int64 {
        let wanted = Int32(tasks[task].nice) + min(max(increment, -40), 40)
        let nice = min(max(wanted, Self.niceValues.lowerBound), Self.niceValues.upperBound)
        // x86-64 has no such call: nice(3) is a setpriority, which asks for leave only below the present value.
        if nice < Int32(tasks[task].nice), !canNice(task, nice) { throw Errno(.EPERM, .resource(.mayNotRaisePriority)) }
        tasks[task].nice = Int8(nice)
        return Int64(nice)
    }

    /// The tasks that `which` and `who` mean, as setpriority and getpriority walk them.
    private func prioritised(_ task: Handle, _ which: Int32, _ who: Int32) throws(Errno) -> [Handle] {
        let found: [Handle]
        switch which {
        case Self.PRIO_PROCESS:
            let other = who == 0 ? task : findTask(who, seenBy: task)
            found = other == none ? [] : [other]
        case Self.PRIO_PGRP:
            let pgrp = who == 0 ? signals[tasks[task].signal].pgrp : findPid(who, seenBy: task)
            found = members(ofGroup: pgrp).flatMap { threads(of: signals[$0].leader) }
        case Self.PRIO_USER:
            found = tasksOfUser(who == 0 ? creds[tasks[task].cred].ruid : who, seenBy: task)
        default: throw Errno(.EINVAL, .resource(.badWho(which)))
        }
        if found.isEmpty { throw Errno(.ESRCH, .resource(.nobodyMeant)) }
        return found
    }

    private func tasksOfUser(_ uid: Int32, seenBy task: Handle) -> [Handle] {
        var found: [Handle] = []
        var signal = processes.first
        while signal != none {
            var thread = signals[signal].threads.first
            while thread != none {
                if creds[tasks[thread].cred].ruid == uid, tid(thread, seenBy: task) != 0 { found.append(thread) }
                thread = tasks[thread].threadNode.next
            }
            signal = signals[signal].tasksLink.next
        }
        return found
    }

    /// `setpriority(2)`: every task that may be changed is; the last refusal is the answer.
    mutating func setpriority(_ task: Handle, _ which: Int32, _ who: Int32, _ prio: Int32) throws(Errno) -> Int64 {
        let nice = min(max(prio, Self.niceValues.lowerBound), Self.niceValues.upperBound)
        var refusal: Errno?
        for other in try prioritised(task, which, who) {
            let own = creds[tasks[task].cred]
            let cred = creds[tasks[other].cred]
            if cred.ruid != own.euid, cred.euid != own.euid, !usesCapability(task) {
                refusal = Errno(.EPERM, .resource(.taskOfAnotherUser(tid(other))))
            } else if nice < Int32(tasks[other].nice), !canNice(task, nice) {
                refusal = Errno(.EACCES, .resource(.mayNotRaisePriority))
            } else if cred.permitted, !own.permitted, !usesCapability(task) {
                // cap_task_setnice(): the other has capabilities that the caller lacks.
                refusal = Errno(.EPERM, .resource(.taskOfAnotherUser(tid(other))))
            } else {
                tasks[other].nice = Int8(nice)
            }
        }
        if let refusal { throw refusal }
        return 0
    }

    /// `getpriority(2)`: the highest priority, that is the lowest nice value, among the tasks meant.
    func getpriority(_ task: Handle, _ which: Int32, _ who: Int32) throws(Errno) -> Int64 {
        try prioritised(task, which, who).map { Int64(tasks[$0].nice) }.min() ?? 0
    }
}
