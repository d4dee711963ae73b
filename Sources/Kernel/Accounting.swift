// BSD process accounting (kernel/acct.c): a record of 64 bytes for each process that ends, in the format that lastcomm,
// sa and dump-acct read. Rule J7.

/// Where records are written.
struct Accounting: Sendable {
    /// The PID namespaces that have accounting on, with the file (`ns->bacct`).
    var active: [(namespace: Handle, path: String)] = []
    /// The records of each file, oldest first; looked up by path only.
    var records: [String: [UInt8]] = [:]
    /// The file that was last asked for.
    var current = ""

    /// A file that is as long as this is full: nothing more is written, as `check_free_space()` has it.
    static let capacity = 65_536 * 64
}

extension Kernel {
    /// The bytes of the accounting file that was last turned on, empty when none ever was.
    package var accountingFile: [UInt8] { resources.accounting.records[resources.accounting.current] ?? [] }

    /// `acct(2)`: accounting for the caller's PID namespace goes to an existing plain file; nil turns it off.
    mutating func acct(_ task: Handle, _ path: String?) throws(Errno) -> Int64 {
        if !usesCapability(task) { throw Errno(.EPERM, .resource(.mayNotAccount)) }
        let space = namespace(of: task)
        guard let path else {
            resources.accounting.active.removeAll { $0.namespace == space }
            return 0
        }
        let resolved = try resolve(task, path)
        switch resources.fileSystem.node(resolved.path) {
        case .regular where !resolved.mustBeDirectory: break
        case nil: throw Errno(.ENOENT, .resource(.noSuchPath(resolved.path)))
        case .regular: throw Errno(.ENOTDIR, .resource(.notADirectory(resolved.path)))
        case .directory: throw Errno(.EISDIR, .resource(.isADirectory(resolved.path)))
        default: throw Errno(.EACCES, .resource(.notAPlainFile(resolved.path)))
        }
        resources.accounting.active.removeAll { $0.namespace == space }
        resources.accounting.active.append((space, resolved.path))
        resources.accounting.current = resolved.path
        return 0
    }

    /// `acct_collect()` at each thread's exit: what it did is part of the process's record.
    ///
    /// - Returns: the KiB of its address space, 0 while nothing is accounted.
    mutating func acctCollect(_ task: Handle) -> Int64 {
        let signal = tasks[task].signal
        let flags = tasks[task].flags
        let isForkedOnly = leader(task) == task && flags & PF.FORKNOEXEC != 0
        signals[signal].accountingFlags |=
            (isForkedOnly ? Accounting.AFORK : 0) | (flags & PF.SUPERPRIV != 0 ? Accounting.ASU : 0)
            | (flags & PF.DUMPCORE != 0 ? Accounting.ACORE : 0) | (flags & PF.SIGNALED != 0 ? Accounting.AXSIG : 0)
        guard !resources.accounting.active.isEmpty, tasks[task].mm != none else { return 0 }
        return memory(of: tasks[task].mm).total * (MemoryModel.pageSize / 1024)
    }

    /// `acct_process()` when the last thread of a process exits: a record for each namespace around it that wants one.
    ///
    /// - Parameter memory: the KiB that the address space had.
    mutating func acctProcess(_ task: Handle, exitCode: Int32, memory: Int64) {
        if resources.accounting.active.isEmpty { return }
        var space = namespace(of: task)
        while space != none {
            if let path = resources.accounting.active.first(where: { $0.namespace == space })?.path {
                let written = resources.accounting.records[path]?.count ?? 0
                if written < Accounting.capacity {
                    let record = accountingRecord(task, exitCode: exitCode, memory: memory, in: space)
                    resources.accounting.records[path, default: []] += record
                    resources.fileSystem.setSize(path, resources.fileSystem.size(path) + Int64(record.count))
                }
            }
            space = namespaces[space].parent
        }
    }

    /// `fill_ac()`: a `struct acct_v3`, little-endian.
    private func accountingRecord(
        _ task: Handle,
        exitCode: Int32,
        memory: Int64,
        in namespace: Handle
    ) -> [UInt8] {
        let leader = leader(task)
        let cred = creds[tasks[task].cred]
        let usage = usage(ofProcess: task)
        let tick = Self.nanosecondsPerSecond / Accounting.ticksPerSecond
        let elapsed = (time - tasks[leader].startTime) / tick
        let tty = signals[tasks[task].signal].tty
        let code = leader == task ? exitCode : tasks[leader].exitCode
        var bytes = [signals[tasks[task].signal].accountingFlags, 3]
        bytes.append(UInt16(tty == none ? 0 : 4 << 8 | resources.terminals[tty].number))
        bytes.append(UInt32(bitPattern: code))
        bytes.append(UInt32(bitPattern: cred.ruid))
        bytes.append(UInt32(0))
        bytes.append(UInt32(bitPattern: number(tasks[leader].pid, in: namespace)))
        let parent = tasks[task].realParent
        let parentPid = parent == none ? none : tasks[self.leader(parent)].pid
        bytes.append(UInt32(bitPattern: number(parentPid, in: namespace)))
        let now = Self.bootTime + time / Self.nanosecondsPerSecond
        bytes.append(UInt32(clamping: now - elapsed / Accounting.ticksPerSecond))
        bytes.append(Float(elapsed).bitPattern)
        bytes.append(Accounting.compact(usage.utime / tick))
        bytes.append(Accounting.compact(usage.stime / tick))
        // Memory, characters, blocks, minor and major faults, swaps.
        for value in [memory, 0, 0, usage.minflt, 0, 0] { bytes.append(Accounting.compact(value)) }
        let comm = Array(strings[tasks[task].comm].text.utf8.prefix(15))
        return bytes + comm + Array(repeating: 0, count: 16 - comm.count)
    }
}

extension Accounting {
    /// AHZ.
    static let ticksPerSecond: Int64 = 100
    /// `ac_flag`: no exec since the fork; used privilege; dumped core; killed by a signal.
    static let AFORK: UInt8 = 0x01
    static let ASU: UInt8 = 0x02
    static let ACORE: UInt8 = 0x08
    static let AXSIG: UInt8 = 0x10

    /// `encode_comp_t()`: 13 bits of fraction and a base-8 exponent of 3 bits.
    static func compact(_ value: Int64) -> UInt16 {
        let highest: Int64 = 0x1fff
        var fraction = max(0, value)
        var exponent: UInt16 = 0
        var roundsUp = false
        while fraction > highest {
            roundsUp = fraction & 4 != 0
            fraction >>= 3
            exponent += 1
        }
        if roundsUp {
            fraction += 1
            if fraction > highest {
                fraction >>= 3
                exponent += 1
            }
        }
        return exponent > 7 ? UInt16.max : exponent << 13 | UInt16(fraction)
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ value: UInt16) { append(contentsOf: [UInt8(value & 0xff), UInt8(value >> 8)]) }

    fileprivate mutating func append(_ value: UInt32) {
        append(UInt16(value & 0xffff))
        append(UInt16(value >> 16))
    }
}
