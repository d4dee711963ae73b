// What it costs that a kernel's past can be had: a call in a host, which keeps a history, against the same call in a bare
// kernel; the memory; a look back.

import Kernel
import KernelHost

/// Nanoseconds of CPU time of a call: children are made, ended and reaped.
private func nanoseconds(_ rounds: Int, _ perform: (Syscall, Int32) -> Outcome) -> Double {
    let start = cpuTime()
    for _ in 0..<rounds {
        guard case .made(let fork) = perform(.fork, 1) else { fail("fork was refused") }
        _ = perform(.exit(status: 0), Int32(fork.value))
        _ = perform(.wait4(pid: -1, options: 0), 1)
    }
    return (cpuTime() - start) / Double(rounds * 3)
}

func measureHistory(_ table: inout Table) {
    measureHistoryMemory(&table)
    let rounds = 20_000
    for others in [0, 100, 10_000] {
        var configuration = Configuration()
        configuration.threadsMax = 20_000
        var bare: [Double] = []
        var kept: [Double] = []
        var kernel = Kernel(configuration: configuration)
        let host = KernelHost(id: "k", configuration: configuration)
        for _ in 0..<others {
            _ = kernel.perform(.fork, by: 1)
            host.sync { _ = $0.perform(.fork, by: 1) }
        }
        for _ in 0..<(isLong ? 15 : 7) {
            // The child whose end is awaited is the youngest, at the end of the list of children: any is taken.
            bare.append(
                nanoseconds(rounds) { call, tid in
                    defer { _ = kernel.takeCompletions() }
                    return kernel.perform(call, by: tid)
                }
            )
            kept.append(nanoseconds(rounds) { call, tid in host.sync { $0.perform(call, by: tid) } })
        }
        let name = "\(others) other tasks"
        table.row("a call with \(name): bare, in a host", "\(median(bare).digits(0)), \(median(kept).digits(0)) ns")
        let last = host.sync { $0.seq }
        let first = host.sync { $0.firstMoment }
        var looks: [Double] = []
        for step in 0..<21 as Range<UInt64> {
            let seq = first + (last - first) * step / 21
            let start = now()
            let moment = try? host.sync { host throws(NoMoment) in try host.moment(seq) }
            if moment?.kernel().seq != seq { fail("event \(seq) cannot be looked at") }
            looks.append(now() - start)
        }
        let slowest = (looks.max() ?? 0) / 1e6
        table.row(
            "  a look into the past: median, slowest",
            "\((median(looks) / 1e6).digits(2)), \(slowest.digits(2)) ms"
        )
    }
}

private func measureHistoryMemory(_ table: inout Table) {
    let before = residentBytes()
    let hosts = (0..<1_000).map { KernelHost(id: "k\($0)") }
    table.row("bytes per idle host", ((residentBytes() - before) / Double(hosts.count)).digits(0))
    let busy = residentBytes()
    for host in hosts.prefix(20) { _ = nanoseconds(8_000) { call, tid in host.sync { $0.perform(call, by: tid) } } }
    let grown = residentBytes() - busy
    withExtendedLifetime(hosts) {}
    table.row("KiB per host that has made 24,000 calls", (grown / 20 / 1024).digits(0))
}
