import Glibc

/// Tells systemd how the service is: the datagrams of sd_notify(3), without its library.
struct SupervisorNotice: Sendable {
    /// The path of the supervisor's socket, nil when nobody supervises.
    let socketPath: String?
    /// How often a sign of life is due, in microseconds, nil when none is asked for.
    let watchdogMicroseconds: UInt64?

    init(environment: [String: String]) {
        let path = environment["NOTIFY_SOCKET"] ?? ""
        socketPath = path.isEmpty ? nil : path
        let isOurs = environment["WATCHDOG_PID"].map { $0 == String(getpid()) } ?? true
        watchdogMicroseconds = isOurs ? environment["WATCHDOG_USEC"].flatMap(UInt64.init) : nil
    }

    /// Sends one message such as `READY=1`; a supervisor that does not listen is no reason to fail.
    func send(_ message: String) {
        guard let socketPath else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var path = Array(socketPath.utf8)
        guard path.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        // A leading @ stands for the abstract namespace, which the kernel spells as a NUL.
        if path.first == UInt8(ascii: "@") { path[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let length = MemoryLayout<sa_family_t>.size + path.count
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let bytes = Array(message.utf8)
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                _ = sendto(
                    descriptor,
                    bytes,
                    bytes.count,
                    Int32(MSG_NOSIGNAL),
                    generic,
                    socklen_t(length)
                )
            }
        }
    }
}
