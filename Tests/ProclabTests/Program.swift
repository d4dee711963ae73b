import Foundation
import Synchronization

/// The built program, run as a person or a supervisor would.
struct Program {
    /// How a run ended.
    struct Ending {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The folder of the sources.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The executable: the build puts it beside the test bundle.
    static let executable: URL = {
        let arguments = CommandLine.arguments
        let candidates =
            [URL(fileURLWithPath: arguments[0])] + arguments.dropFirst().map { URL(fileURLWithPath: $0) }
            + [Bundle.main.bundleURL.appendingPathComponent("x")]
        let beside = candidates.map { $0.deletingLastPathComponent().appendingPathComponent("proclab") }
        return beside.first { FileManager.default.isExecutableFile(atPath: $0.path) }
            ?? root.appendingPathComponent(".build/debug/proclab")
    }()

    /// The tester's own environment must not change what is tested.
    static func environment(_ more: [String: String]) -> [String: String] {
        ProcessInfo.processInfo.environment
            .filter { !$0.key.hasPrefix("PROCLAB_") && $0.key != "NOTIFY_SOCKET" && $0.key != "WATCHDOG_USEC" }
            .merging(more) { $1 }
    }

    /// Runs to the end.
    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Ending {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = self.environment(environment)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let wrong = Drain(errors.fileHandleForReading)
        let right = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Ending(
            status: process.terminationStatus,
            output: String(decoding: right, as: UTF8.self),
            errors: String(decoding: wrong.wait(), as: UTF8.self)
        )
    }
}

/// Reads a pipe to its end beside other work, so that neither pipe can fill up and block the program.
final class Drain: Sendable {
    private let data = Mutex(Data())
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
        let descriptor = handle.fileDescriptor
        let keep = handle
        Thread.detachNewThread { [self] in
            var chunk = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = read(descriptor, &chunk, chunk.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { break }
                data.withLock { $0.append(contentsOf: chunk[..<count]) }
            }
            _ = keep
            done.signal()
        }
    }

    /// What has come so far.
    var sofar: String { data.withLock { String(decoding: $0, as: UTF8.self) } }

    /// All of it, once the program has closed the pipe.
    func wait() -> Data {
        done.wait()
        return data.withLock { $0 }
    }
}
