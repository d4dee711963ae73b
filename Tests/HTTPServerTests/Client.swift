import Glibc

/// A client that sends exactly the bytes it is told, and reads with a time limit.
final class Client {
    let descriptor: Int32
    private var buffer: [UInt8] = []

    struct Failure: Error {
        let message: String
    }

    init(_ port: Int, receiveBuffer: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var size = receiveBuffer {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafeBytes(of: &address) { bytes in
            connect(
                descriptor,
                bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self),
                socklen_t(MemoryLayout<sockaddr_in>.size)
            )
        }
        guard result == 0 else { throw Failure(message: "connect: \(errno)") }
    }

    deinit {
        close(descriptor)
    }

    /// Sends bytes; false when the peer has closed.
    @discardableResult
    func send(_ text: String) -> Bool {
        send(Array(text.utf8))
    }

    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count <= 0 { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Sends what must appear as one head with a Host.
    func request(_ line: String, _ headers: String = "", body: String = "") {
        send("\(line) HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n\(body)")
    }

    /// Reads more; false at the end or after `seconds`.
    private func fill(_ seconds: Double) throws -> Bool {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard Glibc.poll(&poll, 1, Int32(max(0, seconds * 1000))) > 0 else {
            throw Failure(message: "timeout; have \(String(decoding: buffer, as: UTF8.self))")
        }
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        if count <= 0 { return false }
        buffer += chunk.prefix(count)
        return true
    }

    struct Answer {
        var status = 0
        var headers: [(name: String, value: String)] = []
        var body = ""

        subscript(_ name: String) -> String? {
            headers.first { $0.name == name.lowercased() }?.value
        }
    }

    /// Reads one answer; nil when the peer closes before its first byte.
    func answer(head: Bool = false, within seconds: Double = 5) throws -> Answer? {
        let end = now() + seconds
        var headEnd: Int?
        while headEnd == nil {
            headEnd = buffer.firstRange(of: Array("\r\n\r\n".utf8))?.lowerBound
            if headEnd == nil, try !fill(end - now()) {
                if buffer.isEmpty { return nil }
                throw Failure(message: "cut head: \(String(decoding: buffer, as: UTF8.self))")
            }
        }
        var answer = Answer()
        let lines = String(decoding: buffer[..<(headEnd ?? 0)], as: UTF8.self).split(separator: "\r\n")
        buffer.removeFirst((headEnd ?? 0) + 4)
        answer.status = Int(lines.first?.split(separator: " ").dropFirst().first ?? "") ?? 0
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            answer.headers.append((parts[0].lowercased(), String((parts.last ?? "").drop { $0 == " " })))
        }
        if head || answer.status == 204 || answer.status == 304 || answer.status < 200 { return answer }
        if answer["transfer-encoding"] == "chunked" {
            while let chunk = try chunk(within: end - now()), !chunk.isEmpty { answer.body += chunk }
        } else if let length = answer["content-length"].flatMap({ Int($0) }) {
            while buffer.count < length {
                if try !fill(end - now()) { throw Failure(message: "cut body") }
            }
            answer.body = String(decoding: buffer.prefix(length), as: UTF8.self)
            buffer.removeFirst(length)
        }
        return answer
    }

    /// Reads the head of a chunked answer only.
    func streamHead(within seconds: Double = 5) throws -> Int? {
        try answer(head: true, within: seconds)?.status
    }

    /// Reads one chunk; empty: the last; nil: the peer closed.
    func chunk(within seconds: Double = 5) throws -> String? {
        let end = now() + seconds
        while true {
            if let line = buffer.firstRange(of: [13, 10])?.lowerBound,
                let size = Int(String(decoding: buffer[..<line], as: UTF8.self), radix: 16),
                buffer.count >= line + 2 + size + 2
            {
                let chunk = String(decoding: buffer[(line + 2)..<(line + 2 + size)], as: UTF8.self)
                buffer.removeFirst(line + 2 + size + 2)
                return chunk
            }
            if try !fill(end - now()) { return nil }
        }
    }

    /// Whether the peer closes within the time, having sent nothing more.
    func closes(within seconds: Double = 3) -> Bool {
        let end = now() + seconds
        while true {
            guard let more = try? fill(end - now()) else { return false }
            if !more { return buffer.isEmpty }
            // Something more came: keep it, and fail if it is an answer.
            if !buffer.isEmpty { return false }
        }
    }

    /// Everything until the peer closes; nil when it does not.
    func everything(within seconds: Double = 3) -> String? {
        let end = now() + seconds
        while true {
            guard let more = try? fill(end - now()) else { return nil }
            if !more { return String(decoding: buffer, as: UTF8.self) }
        }
    }

    /// Resets the connection instead of closing it in peace.
    func reset() {
        var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        shutdown(descriptor, Int32(SHUT_RDWR))
    }
}
