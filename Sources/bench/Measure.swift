import Glibc
import Processes

/// Nanoseconds of the monotonic clock.
@inline(__always)
func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// Nanoseconds that this thread has run: what other programs on the machine take is not in it.
@inline(__always)
func cpuTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// Resident memory of this process, in bytes; free memory is given back to the system first.
func residentBytes() -> Double {
    processes_trim()
    guard let file = fopen("/proc/self/statm", "r") else { fail("cannot read /proc/self/statm") }
    defer { fclose(file) }
    var text = [CChar](repeating: 0, count: 256)
    guard fgets(&text, 256, file) != nil else { fail("cannot read /proc/self/statm") }
    let fields = text.prefix { $0 != 0 }.split(separator: CChar(UInt8(ascii: " ")))
    guard fields.count > 1, let pages = Int(String(decoding: fields[1].map { UInt8(bitPattern: $0) }, as: UTF8.self))
    else { fail("cannot read /proc/self/statm") }
    return Double(pages) * Double(sysconf(Int32(_SC_PAGESIZE)))
}

/// BENCH_LONG=1 asks for more rounds.
let isLong = getenv("BENCH_LONG").map { String(cString: $0) } == "1"
