/// Why the server cannot start.
package enum HTTPServerError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Another process listens on that port.
    case portTaken(host: String, port: Int)
    /// The host is no address of this machine and no name that resolves to one.
    case badAddress(host: String, port: Int, reason: String)
    /// A system call failed.
    case system(call: String, errno: Int32)
    /// libmicrohttpd refused its configuration.
    case daemon(String)

    /// One sentence for the person who started it.
    package var description: String {
        switch self {
        case .portTaken(let host, let port):
            "port \(port) on \(host) is taken: another process listens there (choose another with --port)"
        case .badAddress(let host, let port, let reason):
            "cannot listen on \(host) port \(port): \(reason)"
        case .system(let call, let errno):
            "\(call) failed: \(systemMessage(errno))"
        case .daemon(let reason):
            "libmicrohttpd did not start: \(reason)"
        }
    }
}
