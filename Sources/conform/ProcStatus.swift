import Conformance
import Foundation

/// What /proc/TID/status says about a task, in the numbers of the namespace that this /proc was mounted in.
struct ProcStatus: Equatable {
    var sight = TaskSight()
    var realUID: Int32 = 0
    /// The process id as the task itself sees it: the last of `NStgid`.
    var innerTgid: Int32 = 0

    /// Reads a task's status; nil when there is no such task.
    init?(proc: Int32, path: String, buffer: UnsafeMutableRawBufferPointer) {
        let file = openat(proc, path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        let count = read(file, buffer.baseAddress, buffer.count)
        guard count > 0 else { return nil }
        parse(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }

    private mutating func parse(_ text: UnsafeRawBufferPointer) {
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count && text[end] != 10 { end += 1 }
            line(UnsafeRawBufferPointer(rebasing: text[start..<end]))
            start = end + 1
        }
    }

    private mutating func line(_ line: UnsafeRawBufferPointer) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon + 2 < line.count, let base = line.baseAddress
        else { return }
        let value = UnsafeRawBufferPointer(rebasing: line[(colon + 2)...])
        func named(_ name: StaticString) -> Bool {
            name.utf8CodeUnitCount == colon && memcmp(name.utf8Start, base, colon) == 0
        }
        switch line[0] {
        case UInt8(ascii: "S"):
            if named("State") {
                sight.state = String(UnicodeScalar(value[0]))
            } else if named("SigPnd") {
                sight.pending = hex(value)
            } else if named("ShdPnd") {
                sight.sharedPending = hex(value)
            } else if named("SigBlk") {
                sight.blocked = hex(value)
            } else if named("SigIgn") {
                sight.ignored = hex(value)
            } else if named("SigCgt") {
                sight.caught = hex(value)
            }
        case UInt8(ascii: "T"):
            if named("Tgid") {
                sight.tgid = number(value, 0)
            } else if named("TracerPid") {
                sight.tracer = number(value, 0)
            } else if named("Threads") {
                sight.threads = number(value, 0)
            }
        case UInt8(ascii: "P"): if named("PPid") { sight.ppid = number(value, 0) }
        case UInt8(ascii: "U"):
            if named("Uid") {
                realUID = number(value, 0)
                sight.uid = number(value, 1)
            }
        case UInt8(ascii: "N"):
            if named("NSpgid") {
                sight.pgid = number(value, 0)
            } else if named("NSsid") {
                sight.sid = number(value, 0)
            } else if named("NStgid") {
                var index = 0
                innerTgid = number(value, 0)
                while case let next = number(value, index), next > 0 {
                    innerTgid = next
                    index += 1
                }
            }
        default: break
        }
    }

    /// The number in a column; 0 when there is none.
    private func number(_ value: UnsafeRawBufferPointer, _ column: Int) -> Int32 {
        var index = 0
        var result: Int32 = 0
        for byte in value {
            if byte >= 0x30 && byte <= 0x39 {
                if index == column { result = result &* 10 &+ Int32(byte - 0x30) }
            } else {
                if index == column { return result }
                index += 1
            }
        }
        return result
    }

    private func hex(_ value: UnsafeRawBufferPointer) -> UInt64 {
        var result: UInt64 = 0
        for byte in value {
            let digit = byte <= 0x39 ? byte &- 0x30 : byte &- 0x61 &+ 10
            guard digit < 16 else { break }
            result = result << 4 | UInt64(digit)
        }
        return result
    }
}

/// Every task of a namespace at one moment, ascending.
struct Look: Equatable {
    var tasks: [(tid: Int32, status: ProcStatus)] = []

    static func == (a: Look, b: Look) -> Bool {
        a.tasks.count == b.tasks.count
            && zip(a.tasks, b.tasks).allSatisfy { $0.tid == $1.tid && $0.status == $1.status }
    }

    init(proc: Int32, buffer: UnsafeMutableRawBufferPointer) {
        for tgid in Self.numbers(proc, ".") {
            guard let leader = ProcStatus(proc: proc, path: "\(tgid)/status", buffer: buffer) else { continue }
            tasks.append((tgid, leader))
            guard leader.sight.threads > 1 else { continue }
            for tid in Self.numbers(proc, "\(tgid)/task") where tid != tgid {
                guard let thread = ProcStatus(proc: proc, path: "\(tid)/status", buffer: buffer) else { continue }
                tasks.append((tid, thread))
            }
        }
        tasks.sort { $0.tid < $1.tid }
    }

    private static func numbers(_ proc: Int32, _ path: String) -> [Int32] {
        let file = openat(proc, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0, let directory = fdopendir(file) else { return [] }
        defer { closedir(directory) }
        var result: [Int32] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if let number = Int32(name) { result.append(number) }
        }
        return result
    }
}
