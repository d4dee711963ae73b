import CConfine
import Glibc

/// Runs a program of a student's within limits: it costs only itself, whatever it does.
///
/// A session of its own, limits of the kernel's for what one process may have, and a watch over the rest: time, output,
/// the number of processes. In the end every descendant is killed. As root it runs as another user, who cannot reach this
/// program, and whose processes the kernel counts.
struct ScriptProcess {
    var path: String
    var arguments: [String]
    var environment: [String: String]
    var directory: String
    var limits: ScriptLimits

    func run() -> ScriptOutcome {
        guard ProcessFamily.adoptOrphans() else {
            return ScriptOutcome(end: .notStarted("Orphans cannot be adopted: \(Self.reason())."))
        }
        guard let output = Drain(limits.outputBytes), let error = Drain(limits.outputBytes) else {
            return ScriptOutcome(end: .notStarted("There is no pipe to be had: \(Self.reason())."))
        }
        let child = spawn(output, error)
        guard child > 0 else {
            var reason = Self.reason()
            if errno == ENOENT || errno == ENOEXEC {
                reason +=
                    "; a script begins with a line like `#!/bin/sh` that names its interpreter, without a carriage return"
            }
            return ScriptOutcome(end: .notStarted("It could not be started: \(reason)."))
        }
        output.closeWriter()
        error.closeWriter()
        var outcome = ScriptOutcome(end: watch(child, output, error))
        outcome.leftProcesses = ProcessFamily.threadCount() > 0
        _ = ProcessFamily.end()
        output.readAll()
        error.readAll()
        outcome.output = output.bytes
        outcome.error = error.bytes
        return outcome
    }

    private static func reason() -> String { String(cString: strerror(errno)) }

    private func spawn(_ output: Drain, _ error: Drain) -> pid_t {
        var bounds = confine_limits()
        bounds.cpu_seconds = UInt64(limits.seconds) + 1
        bounds.file_bytes = UInt64(limits.fileBytes)
        bounds.memory_bytes = UInt64(limits.memoryBytes)
        bounds.uid = limits.user ?? .max
        bounds.gid = limits.user ?? .max
        // The kernel counts all processes of the user: those that are there already are not the script's.
        bounds.processes = UInt64(limits.processes + UserProcesses.count(limits.user ?? getuid()))
        let pairs = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return withStrings(arguments) { arguments in
            withStrings(pairs) { pairs in
                confine_spawn(path, arguments, pairs, directory, output.writer, error.writer, &bounds)
            }
        }
    }

    /// Reads what it writes, until it ends or has to be ended.
    private func watch(_ child: pid_t, _ output: Drain, _ error: Drain) -> ScriptOutcome.End {
        let deadline = Self.now() + Int64(limits.seconds) * 1_000
        while true {
            var waits = [
                pollfd(fd: output.reader, events: Int16(POLLIN), revents: 0),
                pollfd(fd: error.reader, events: Int16(POLLIN), revents: 0),
            ]
            poll(&waits, 2, 10)
            output.read()
            error.read()
            if output.isOver || error.isOver { return .output(limits.outputBytes) }
            var status: Int32 = 0
            if waitpid(child, &status, WNOHANG) == child {
                let signal = status & 0x7f
                return signal == 0 ? .exited(status >> 8 & 0xff) : .killed(signal)
            }
            if Self.now() >= deadline { return .time(limits.seconds) }
            if ProcessFamily.threadCount() > limits.processes { return .processes(limits.processes) }
        }
    }

    /// Milliseconds of the monotonic clock.
    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}

/// The reading end of a pipe, and what came out of it up to a bound.
private final class Drain {
    let reader: Int32
    private(set) var writer: Int32
    private(set) var bytes: [UInt8] = []
    private let most: Int
    /// Did more come than may?
    var isOver: Bool { bytes.count > most }

    init?(_ most: Int) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        (reader, writer) = (ends[0], ends[1])
        self.most = most
        _ = fcntl(reader, F_SETFL, O_NONBLOCK)
    }

    deinit {
        close(reader)
        closeWriter()
    }

    func closeWriter() {
        if writer >= 0 { close(writer) }
        writer = -1
    }

    /// Reads once; what is too much is not kept.
    @discardableResult
    func read() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(reader, &buffer, buffer.count)
        guard count > 0 else { return false }
        if !isOver { bytes += buffer.prefix(count) }
        return true
    }

    /// Reads what is left; nobody writes any more.
    func readAll() {
        var rounds = 0
        while rounds < 64, read() { rounds += 1 }
    }
}

/// How many processes and threads a user has.
private enum UserProcesses {
    static func count(_ user: UInt32) -> Int {
        guard let directory = opendir("/proc") else { return 0 }
        defer { closedir(directory) }
        var count = 0
        while let item = readdir(directory) {
            let name = withUnsafeBytes(of: item.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard pid_t(name) != nil, let threads = opendir("/proc/\(name)/task") else { continue }
            defer { closedir(threads) }
            var status = stat()
            guard stat("/proc/\(name)", &status) == 0, status.st_uid == user else { continue }
            while let thread = readdir(threads) { if thread.pointee.d_name.0 != 0x2e { count += 1 } }
        }
        return count
    }
}

/// An array of C strings, for the time of the call.
private func withStrings<R>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R {
    let pointers = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
}
