import Glibc

/// Asks a server `GET /healthz` as any client would, over TCP: what a container's health check and the watchdog use.
enum HealthProbe {
    /// Why the server does not count as healthy, nil when it does.
    static func complaint(host: String, port: Int, seconds: Int) -> String? {
        let target = reachable(host)
        let descriptor = socket(target.contains(":") ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return "cannot open a socket: \(reason())" }
        defer { close(descriptor) }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        guard connect(descriptor, target, port) else { return "cannot connect to \(target) port \(port): \(reason())" }
        let name = target.contains(":") ? "[\(target)]" : target
        let request = "GET /healthz HTTP/1.1\r\nHost: \(name):\(port)\r\nConnection: close\r\n\r\n"
        guard send(descriptor, request, request.utf8.count, Int32(MSG_NOSIGNAL)) == request.utf8.count else {
            return "cannot send: \(reason())"
        }
        var answer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 512)
        while !answer.contains(UInt8(ascii: "\r")) && answer.count < 4096 {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return "no answer: \(count == 0 ? "the connection was closed" : reason())" }
            answer += chunk[..<count]
        }
        let status = String(decoding: answer.prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        return status.hasPrefix("HTTP/1.1 200 ") ? nil : "the answer was '\(status)'"
    }

    /// An address that listens everywhere is reached over loopback.
    private static func reachable(_ host: String) -> String {
        switch host {
        case "0.0.0.0", "localhost", "": "127.0.0.1"
        case "::": "::1"
        default: host
        }
    }

    private static func connect(_ descriptor: Int32, _ host: String, _ port: Int) -> Bool {
        let network = in_port_t(truncatingIfNeeded: port).bigEndian
        if host.contains(":") {
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_port = network
            guard inet_pton(AF_INET6, host, &address.sin6_addr) == 1 else { return refuse() }
            return withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in6>.size)) == 0
                }
            }
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = network
        guard inet_pton(AF_INET, host, &address.sin_addr) == 1 else { return refuse() }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    private static func refuse() -> Bool {
        errno = EINVAL
        return false
    }

    private static func reason() -> String {
        let code = errno
        return code == EAGAIN ? "timed out" : String(cString: strerror(code))
    }
}
