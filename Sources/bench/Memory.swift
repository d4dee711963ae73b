// Bytes of resident memory: of a task among a million, of a kernel that does nothing.

import Kernel

func measureMemory(_ table: inout Table) {
    let count = 1_000_000
    var driver = Driver.large()
    // The ring of events is as long as it gets before anything is measured.
    for _ in 0..<20_000 {
        let child = driver.value(.fork, by: 1)
        driver.exit(child)
        driver.value(.wait4(pid: child, options: 0), by: 1)
    }
    let before = residentBytes()
    for _ in 0..<count { driver.value(.fork, by: 1) }
    let bytes = (residentBytes() - before) / Double(count)
    table.row("bytes per live task at a million", goal: "<= 400", bytes.digits(0), met: bytes <= 400)
    withExtendedLifetime(driver) {}
    measureIdleKernels(&table)
}

private func measureIdleKernels(_ table: inout Table) {
    let before = residentBytes()
    let kernels = (0..<1_000).map { _ in Kernel() }
    let bytes = (residentBytes() - before) / Double(kernels.count)
    table.row("bytes per idle kernel", bytes.digits(0))
    withExtendedLifetime(kernels) {}
}
