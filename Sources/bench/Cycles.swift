// fork, exit and wait in the simulated kernel, events recorded, against the real kernel's.

import Kernel
import Processes

/// A way to make a child, here and there.
private struct Birth {
    let name: String
    let real: birth
    let cycles: Int
    let call: Syscall
    /// The parent sleeps until the child is gone, so the child's number comes from the child list.
    let blocks: Bool
}

private let births = [
    Birth(name: "fork", real: BIRTH_FORK, cycles: 150, call: .fork, blocks: false),
    Birth(name: "vfork", real: BIRTH_VFORK, cycles: 400, call: .vfork, blocks: true),
    Birth(
        name: "clone(CLONE_VM)",
        real: BIRTH_CLONE_VM,
        cycles: 400,
        call: .clone(flags: CloneFlags.CLONE_VM, exitSignal: Signal.SIGCHLD),
        blocks: false
    ),
]

/// Nanoseconds of one cycle in the simulated kernel.
private func cycle(_ driver: inout Driver, _ birth: Birth, count: Int) -> Double {
    // Numbers are given out in a circle, so the next child's is known before the call returns.
    var next: Int32 = driver.value(.fork, by: 1)
    driver.exit(next)
    driver.value(.wait4(pid: next, options: 0), by: 1)
    let start = now()
    for _ in 0..<count {
        if birth.blocks {
            next = next + 1 < driver.kernel.configuration.pidMax ? next + 1 : 300
            driver.block(birth.call, by: 1)
        } else {
            next = driver.value(birth.call, by: 1)
        }
        driver.exit(next)
        driver.value(.wait4(pid: next, options: 0), by: 1)
    }
    return (now() - start) / Double(count)
}

/// Interleaved rounds, in the order real, simulated, and then the other way round.
func measureCycles(_ table: inout Table) {
    let rounds = isLong ? 41 : 11
    var driver = Driver(kernel: Kernel())
    for birth in births {
        var real: [Double] = []
        var simulated: [Double] = []
        for round in 0..<rounds {
            func measureReal() {
                let taken = processes_cycle(birth.real, Int32(birth.cycles))
                if taken < 0 { fail("the real kernel refused \(birth.name)") }
                real.append(taken / Double(birth.cycles))
            }
            if round % 2 == 0 { measureReal() }
            simulated.append(cycle(&driver, birth, count: 20_000))
            if round % 2 == 1 { measureReal() }
        }
        let ratio = median(zip(real, simulated).map { $0 / $1 })
        let least = (real.min() ?? 0) / (simulated.min() ?? 1)
        if birth.blocks || birth.name != "fork" {
            table.row("\(birth.name)+exit+wait, real : simulated", ratio.digits(0) + " x")
        } else {
            table.row(
                "\(birth.name)+exit+wait, real : simulated",
                goal: ">= 300 x",
                ratio.digits(0) + " x",
                met: ratio >= 300
            )
        }
        table.row("  the least of each", least.digits(0) + " x")
        table.row(
            "  real, simulated: median",
            "\((median(real) / 1000).digits(1)) us, \(median(simulated).digits(0)) ns"
        )
    }
}

/// Cycles for a profiler to look at.
func profileCycles() {
    var driver = Driver(kernel: Kernel())
    let end = now() + 10e9
    while now() < end { _ = cycle(&driver, births[0], count: 20_000) }
}
