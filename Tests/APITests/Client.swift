import Foundation
import Glibc
import HTTPServer
import JSON
import Testing

@testable import API

/// A running service on a free port, stopped with the test.
final class Service: Sendable {
    let handler: APIHandler
    let server: HTTPServer
    let port: Int

    /// - Parameter token: the service's own bearer token.
    init(token: String? = nil, _ change: (inout APIConfiguration) -> Void = { _ in }) throws {
        var configuration = APIConfiguration()
        configuration.defaultWait = 5_000
        change(&configuration)
        handler = APIHandler(configuration: configuration)
        var listening = HTTPServerConfiguration()
        listening.port = 0
        listening.streamHeartbeat = 100
        listening.bearerToken = token
        server = try HTTPServer(configuration: listening, handler: handler) { _ in }
        port = try server.start()
    }

    /// Answers everyone who waits, and stops.
    func stop() {
        handler.shutdown()
        server.stop()
    }

    /// A request on a connection of its own.
    func send(
        _ method: String,
        _ path: String,
        _ body: String? = nil,
        headers: [String: String] = [:]
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            // A thread of its own: these requests may wait for each other.
            Thread {
                continuation.resume(
                    with: Result {
                        try self.request(method, path, body, headers: headers)
                    }
                )
            }.start()
        }
    }

    /// The same, on the calling thread, which waits for the answer.
    func request(
        _ method: String,
        _ path: String,
        _ body: String? = nil,
        headers: [String: String] = [:]
    ) throws -> Answer {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if let body {
            if headers["Content-Type"] == nil { head += "Content-Type: application/json\r\n" }
            head += "Content-Length: \(body.utf8.count)\r\n"
        }
        let connection = try Connection(port: port)
        connection.write(head + "\r\n" + (body ?? ""))
        return try Answer(connection.readAll())
    }

    /// A call by a task of the kernel `k`.
    func call(_ task: Int, _ name: String, _ body: String? = nil, timeout: String? = "0") async throws -> Answer {
        try await send("POST", "/v1/kernels/k/tasks/\(task)/\(name)" + (timeout.map { "?timeout=\($0)" } ?? ""), body)
    }
}

/// Runs `body` with a service that has a manual kernel `k`.
func withService(
    _ change: (inout APIConfiguration) -> Void = { _ in },
    _ body: (Service) async throws -> Void
) async throws {
    let service = try Service(change)
    do {
        let made = try await service.send("POST", "/v1/kernels", #"{"name": "k", "init": "manual"}"#)
        #expect(made.status == 201)
        try await body(service)
    } catch {
        service.stop()
        throw error
    }
    service.stop()
}

/// A TCP connection to a service.
final class Connection {
    private let descriptor: Int32

    struct Failure: Error {}

    /// `receiveBuffer`: bytes that the system may take in before anybody reads.
    init(port: Int, receiveBuffer: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var receiveBuffer {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        guard connected == 0 else { throw Failure() }
    }

    deinit { close(descriptor) }

    func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// What there is to read; empty at the end.
    func read() -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer.prefix(count)) : []
    }

    func readAll() -> [UInt8] {
        var all: [UInt8] = []
        while true {
            let part = read()
            if part.isEmpty { return all }
            all += part
        }
    }

    /// Reads until `text` has come.
    func read(until text: String) -> String {
        var all: [UInt8] = []
        while true {
            let part = read()
            all += part
            let so = String(decoding: all, as: UTF8.self)
            if part.isEmpty || so.contains(text) { return so }
        }
    }
}

/// An HTTP answer.
struct Answer: @unchecked Sendable {
    let status: Int
    let headers: [String: String]
    let body: [UInt8]

    init(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        let end = try #require(text.range(of: "\r\n\r\n"))
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        let word = try #require(lines.first?.split(separator: " ").dropFirst().first)
        status = try #require(Int(word))
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let colon = try #require(line.firstIndex(of: ":"))
            headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(
                in: .whitespaces
            )
        }
        self.headers = headers
        // The text itself may have been mended where the bytes are no UTF-8.
        let start = text[..<end.upperBound].utf8.count
        body = Array(bytes[start...])
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body without the frames of its chunks.
    var content: [UInt8] {
        guard headers["transfer-encoding"] == "chunked" else { return body }
        var rest = body[...]
        var content: [UInt8] = []
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")),
            let count = Int(String(decoding: rest[..<end].dropLast(), as: UTF8.self), radix: 16), count > 0
        {
            content += rest[(end + 1)...].prefix(count)
            rest = rest.dropFirst(end + 1 - rest.startIndex + count + 2)
        }
        return content
    }

    /// The body as a JSON object.
    var json: [String: Any] {
        get throws {
            let value = try JSONSerialization.jsonObject(with: Data(body))
            return try #require(value as? [String: Any])
        }
    }

    subscript(_ key: String) -> Any? { try? json[key] }
    func int(_ key: String) -> Int? { self[key] as? Int }
    func string(_ key: String) -> String? { self[key] as? String }
}
