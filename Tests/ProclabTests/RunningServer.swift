import Foundation

/// A proclab that serves for the time of a test.
final class RunningServer {
    /// What went wrong with it.
    struct Trouble: Error, CustomStringConvertible {
        let description: String
    }

    let process = Process()
    let output: Drain
    let errors: Drain
    private(set) var port = 0

    /// Starts one on a free port and waits for the line that says where it listens.
    init(_ arguments: [String] = ["--port", "0"], environment: [String: String] = [:]) throws {
        let output = Pipe()
        let errors = Pipe()
        process.executableURL = Program.executable
        process.arguments = ["serve"] + arguments
        process.environment = Program.environment(environment)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        self.output = Drain(output.fileHandleForReading)
        self.errors = Drain(errors.fileHandleForReading)
        try waitUntil("it listens") { self.output.sofar.hasSuffix("\n") }
        guard let match = self.output.sofar.wholeMatch(of: /proclab listening on http:\/\/\S+:(\d+)\n/),
            let port = Int(match.1)
        else { throw Trouble(description: "the first line was \(self.output.sofar)") }
        self.port = port
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Waits for its end and gives its exit code; fails after `seconds`.
    func ending(within seconds: Double = 20) throws -> Int32 {
        try waitUntil("it ends", within: seconds) { !self.process.isRunning }
        return process.terminationStatus
    }

    func waitUntil(_ what: String, within seconds: Double = 20, _ condition: () -> Bool) throws {
        let deadline = Date().addingTimeInterval(seconds)
        while !condition() {
            let isEnd = what == "it ends"
            guard Date() < deadline, isEnd || process.isRunning else {
                throw Trouble(description: "waited in vain until \(what); it logged: \(errors.sofar)")
            }
            usleep(5000)
        }
    }

    /// One request on a connection of its own.
    func ask(_ method: String, _ path: String, _ body: String? = nil, headers: [String] = []) throws -> Answer {
        let connection = try Connection(port: port)
        try connection.send(method, path, body, headers: headers)
        return try connection.answer()
    }
}

/// What a server answered.
struct Answer {
    let status: Int
    let head: String
    let body: String
}

/// A plain TCP connection, so that nothing stands between the test and the bytes.
final class Connection {
    private let descriptor: Int32

    init(port: Int, seconds: Int = 20) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            throw RunningServer.Trouble(description: "connect: \(String(cString: strerror(errno)))")
        }
    }

    deinit { close(descriptor) }

    /// Sends a request that asks for the connection to be closed after the answer.
    func send(_ method: String, _ path: String, _ body: String? = nil, headers: [String] = []) throws {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: localhost", "Connection: close"] + headers
        if let body { lines += ["Content-Type: application/json", "Content-Length: \(body.utf8.count)"] }
        try raw(lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? ""))
    }

    /// Sends bytes as they are.
    func raw(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw RunningServer.Trouble(description: "send: \(String(cString: strerror(errno)))")
        }
    }

    /// Reads to the end of the connection.
    func answer() throws -> Answer {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else {
                throw RunningServer.Trouble(description: "recv: \(String(cString: strerror(errno)))")
            }
            if count == 0 { break }
            bytes += chunk[..<count]
        }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n"), let status = text.split(separator: " ").dropFirst().first else {
            throw RunningServer.Trouble(description: "no answer but '\(text)'")
        }
        return Answer(
            status: Int(status) ?? 0,
            head: String(text[..<end.lowerBound]),
            body: String(text[end.upperBound...])
        )
    }
}

/// The receiving end of sd_notify(3).
final class NotifySocket {
    private let descriptor: Int32
    private let path: String

    init(path: String) throws {
        self.path = path
        unlink(path)
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard result == 0 else { throw RunningServer.Trouble(description: "bind: \(String(cString: strerror(errno)))") }
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    /// The next message; fails when none comes in time.
    func next() throws -> String {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { throw RunningServer.Trouble(description: "the supervisor heard nothing") }
        return String(decoding: bytes[..<count], as: UTF8.self)
    }
}
