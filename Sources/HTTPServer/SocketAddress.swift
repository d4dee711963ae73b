import CMicroHTTPD
import Glibc

/// Listening, and describing a peer.
enum SocketAddress {
    /// A listening, non-blocking socket.
    static func listen(host: String, port: Int, backlog: Int) throws(HTTPServerError) -> Int32 {
        guard port >= 0, port <= 65535 else {
            throw .badAddress(host: host, port: port, reason: "ports are 0 to 65535")
        }
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE
        var list: UnsafeMutablePointer<addrinfo>?
        // "[::1]" is how a URL spells it.
        let name = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        let result = getaddrinfo(name, String(port), &hints, &list)
        guard result == 0, let first = list else {
            throw .badAddress(host: host, port: port, reason: String(cString: gai_strerror(result)))
        }
        defer { freeaddrinfo(first) }
        let flags = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = socket(first.pointee.ai_family, flags, 0)
        guard descriptor >= 0 else { throw .system(call: "socket", errno: errno) }
        var on: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        guard bind(descriptor, first.pointee.ai_addr, first.pointee.ai_addrlen) == 0,
            Glibc.listen(descriptor, Int32(clamping: backlog)) == 0
        else {
            let reason = errno
            close(descriptor)
            switch reason {
            case EADDRINUSE: throw .portTaken(host: host, port: port)
            case EADDRNOTAVAIL, EACCES:
                throw .badAddress(host: host, port: port, reason: systemMessage(reason))
            default: throw .system(call: "bind", errno: reason)
            }
        }
        return descriptor
    }

    /// The port a socket is bound to.
    static func port(of descriptor: Int32) -> Int {
        var address = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = withUnsafeMutableBytes(of: &address) { bytes in
            getsockname(descriptor, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), &length)
        }
        guard result == 0 else { return 0 }
        // sin_port and sin6_port are at the same place.
        return withUnsafeBytes(of: &address) { Int($0[2]) << 8 | Int($0[3]) }
    }

    /// `address:port` of a peer.
    static func describe(_ address: UnsafePointer<sockaddr>?) -> String {
        guard let address else { return "unknown" }
        let isV6 = address.pointee.sa_family == sa_family_t(AF_INET6)
        let length = isV6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { host in
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { port in
                guard let hostStart = host.baseAddress, let portStart = port.baseAddress,
                    getnameinfo(
                        address,
                        socklen_t(length),
                        hostStart,
                        socklen_t(host.count),
                        portStart,
                        socklen_t(port.count),
                        NI_NUMERICHOST | NI_NUMERICSERV
                    ) == 0
                else { return "unknown" }
                let host = String(cString: hostStart)
                return (isV6 ? "[\(host)]" : host) + ":" + String(cString: portStart)
            }
        }
    }

    /// What the kernel knows of a TCP connection.
    struct Reception: Equatable {
        /// Bytes received so far; 0 when the kernel does not say.
        var bytes: UInt64 = 0
        /// Whether the peer will send no more.
        var isOver = false
    }

    /// How far receiving has come on a TCP connection.
    static func reception(_ descriptor: Int32) -> Reception {
        // glibc's tcp_info ends before tcpi_bytes_received, the kernel's has it at offset 128 (linux/tcp.h, since 4.1).
        let offset = 128
        return withUnsafeTemporaryAllocation(byteCount: offset + 8, alignment: 8) { buffer in
            var length = socklen_t(buffer.count)
            guard getsockopt(descriptor, Int32(IPPROTO_TCP), TCP_INFO, buffer.baseAddress, &length) == 0,
                Int(length) >= offset + 8
            else { return Reception() }
            // tcpi_state is the first byte; 8 is TCP_CLOSE_WAIT.
            return Reception(bytes: buffer.load(fromByteOffset: offset, as: UInt64.self), isOver: buffer[0] == 8)
        }
    }
}

/// What `errno` says, for a person.
func systemMessage(_ code: Int32) -> String {
    String(cString: strerror(code))
}

/// Monotonic milliseconds.
func monotonicMilliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}
