// Waits that are parked in a KernelHost: what each takes, and how soon its waiter hears of the end.

import Kernel
import KernelHost
import Synchronization

/// How many waiters have been told of the end of their call.
private final class Told: Sendable {
    let count = Atomic<Int>(0)
}

func measureParked(_ table: inout Table) {
    let count = 10_000
    var configuration = Configuration()
    configuration.pidMax = 4_194_304
    configuration.threadsMax = 4_194_304
    var limits = HostLimits()
    limits.parkedCalls = count
    let host = KernelHost(id: "bench", configuration: configuration, limits: limits)
    let told = Told()

    // `count` parents with a child each; the children are one process group.
    var children: [Int32] = []
    var parents: [Int32] = []
    for _ in 0..<count {
        let parent = host.value(.fork, by: 1)
        let child = host.value(.fork, by: parent)
        _ = host.value(.setpgid(pid: child, pgid: children.first ?? child), by: parent)
        parents.append(parent)
        children.append(child)
    }
    func park(_ parent: Int32) {
        let parked = host.sync { host -> Bool in
            guard case .made(let call) = host.perform(.wait4(pid: -1, options: 0), by: parent), call.state == .blocked
            else { return false }
            let waiter: KernelHost.CallWaiter = { _ in told.count.add(1, ordering: .relaxed) }
            if case .parked = host.park(call.id, waiter) { return true }
            return false
        }
        if !parked { fail("a wait was not parked") }
    }
    let before = residentBytes()
    for parent in parents { park(parent) }
    let bytes = (residentBytes() - before) / Double(count)
    table.row("10,000 parked waits in process, bytes each", bytes.digits(0))

    // One: a child dies, and the waiter is told before the call that ended it returns.
    let ones = 200
    let start = cpuTime()
    for child in children.suffix(ones) {
        let heard = told.count.load(ordering: .relaxed)
        host.sync { _ = $0.perform(.exit(status: 0), by: child) }
        if told.count.load(ordering: .relaxed) != heard + 1 { fail("a parked wait was not woken") }
    }
    table.row("  time to wake one", ((cpuTime() - start) / Double(ones) / 1000).digits(2) + " us")

    // All: one kill of the process group.
    let first = children[0]
    let all = cpuTime()
    _ = host.value(.kill(pid: -first, sig: Signal.SIGKILL), by: 1)
    let taken = cpuTime() - all
    if told.count.load(ordering: .relaxed) != count {
        fail("\(count - told.count.load(ordering: .relaxed)) waits were not woken")
    }
    table.row("  time to wake the other \(count - ones) with one call", (taken / 1e6).digits(1) + " ms")
}

extension KernelHost {
    fileprivate nonisolated func value(_ call: Syscall, by tid: Int32) -> Int32 {
        guard case .made(let made) = sync({ $0.perform(call, by: tid) }), made.state == .returned else {
            fail("\(call) by task \(tid) did not return")
        }
        return Int32(truncatingIfNeeded: made.value)
    }
}
