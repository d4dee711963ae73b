// What an operation costs while few or very many other tasks live.

import Kernel

private enum Phase: Int, CaseIterable {
    case fork, kill, exit, wait
    var title: String { ["fork", "kill with a handler", "exit", "wait4"][rawValue] }
}

/// A kernel with PID 1, a shell that will fork, and `others` children of PID 1 that live on.
private func populated(_ others: Int) -> (driver: Driver, shell: Int32) {
    var driver = Driver.large()
    let shell = driver.value(.fork, by: 1)
    driver.value(.sigaction(sig: Signal.SIGUSR1, action: SignalAction(handler: .handler)), by: shell)
    for _ in 0..<others { driver.value(.fork, by: 1) }
    return (driver, shell)
}

/// Nanoseconds of CPU time per operation of each phase: eight tasks at a time are made, signalled, ended and reaped.
private func phases(_ driver: inout Driver, _ shell: Int32, lives: Int) -> [Double] {
    let batch = 8
    var sums = [Double](repeating: 0, count: Phase.allCases.count)
    var children = [Int32](repeating: 0, count: batch)
    for _ in 0..<(lives / batch) {
        var last = cpuTime()
        func lap(_ phase: Phase) {
            let time = cpuTime()
            sums[phase.rawValue] += time - last
            last = time
        }
        for index in 0..<batch { children[index] = driver.value(.fork, by: shell) }
        lap(.fork)
        for child in children { driver.value(.kill(pid: child, sig: Signal.SIGUSR1), by: shell) }
        lap(.kill)
        for child in children { driver.exit(child) }
        lap(.exit)
        for child in children { driver.value(.wait4(pid: child, options: 0), by: shell) }
        lap(.wait)
    }
    return sums.map { $0 / Double(lives / batch * batch) }
}

/// kill(2) of tasks all over the table, SIGCONT, which they ignore: what a cache miss per structure adds.
private func scattered(_ driver: inout Driver, others: Int, count: Int) -> Double {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    let start = cpuTime()
    for _ in 0..<count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pid = 3 + Int32(truncatingIfNeeded: (state >> 33) % UInt64(others))
        driver.value(.kill(pid: pid, sig: Signal.SIGCONT), by: 1)
    }
    return (cpuTime() - start) / Double(count)
}

func measureGrowth(_ table: inout Table) {
    let sizes = [10, 1_000, 100_000, 1_000_000]
    let rounds = isLong ? 15 : 5
    var kernels = sizes.map { populated($0) }
    var taken = sizes.map { _ in Phase.allCases.map { _ in [Double]() } }
    for index in sizes.indices { _ = phases(&kernels[index].driver, kernels[index].shell, lives: 20_000) }
    for round in 0..<rounds {
        for index in round % 2 == 0 ? Array(sizes.indices) : sizes.indices.reversed() {
            let costs = phases(&kernels[index].driver, kernels[index].shell, lives: 20_000)
            for phase in Phase.allCases { taken[index][phase.rawValue].append(costs[phase.rawValue]) }
        }
    }
    for phase in Phase.allCases {
        let costs = taken.map { median($0[phase.rawValue]) }
        let growth = (costs.max() ?? 0) / costs[0]
        table.row(
            "\(phase.title) with 10, 1 k, 100 k, 1 M live tasks",
            goal: "<= 1.5 x",
            growth.digits(2) + " x",
            met: growth <= 1.5
        )
        table.row("  ns", costs.map { $0.digits(0) }.joined(separator: ", "))
    }
    let scatter = sizes.indices.map { scattered(&kernels[$0].driver, others: sizes[$0], count: 200_000) }
    table.row("kill of tasks at random, ns", scatter.map { $0.digits(0) }.joined(separator: ", "))
    measureReparenting(&table)
}

/// A parent of a million children dies, and init adopts them.
private func measureReparenting(_ table: inout Table) {
    var configuration = Configuration()
    configuration.pidMax = 4_194_304
    configuration.threadsMax = 4_194_304
    configuration.initMode = .manual
    var driver = Driver(kernel: Kernel(configuration: configuration))
    let parent = driver.value(.fork, by: 1)
    for _ in 0..<1_000_000 { driver.value(.fork, by: parent) }
    let start = cpuTime()
    driver.exit(parent)
    table.row("reparenting a million children", ((cpuTime() - start) / 1e6).digits(1) + " ms")
}
