/// How long a body may be, and the setting that says so.
package struct BodyLimit: Sendable {
    package var bytes: Int
    package var setting: String
    /// What a client can do about a body that is too long, as a clause: `import less`.
    package var advice: String?

    package init(bytes: Int, setting: String, advice: String? = nil) {
        self.bytes = bytes
        self.setting = setting
        self.advice = advice
    }
}

/// How the server listens, and what it lets a client cost.
package struct HTTPServerConfiguration: Sendable {
    /// Address or name to bind.
    package var host = "127.0.0.1"
    /// Port to bind; 0 takes a free one.
    package var port = 8080
    /// Names a `Host` header may have, with any port; `"*"` allows all. Anything else is refused, as a page of another
    /// site could reach a service on loopback by rebinding its own name (DNS rebinding).
    package var allowedHosts = ["localhost", "127.0.0.1", "[::1]"]
    /// When set, every path but the health checks needs `Authorization: Bearer` with this token.
    package var bearerToken: String?
    /// Connections at once; more wait in the backlog. Checked against the process's file limit.
    package var connectionLimit = 1024
    /// Calls parked and streams open at once. Beyond it a call is answered as if its deadline had passed, and a stream
    /// is refused; the rest of the connections stay free for short requests.
    package var parkedLimit = 896
    /// Connections waiting to be accepted (`listen(2)`).
    package var backlog = 1024
    /// Bytes libmicrohttpd holds for one connection. A request's head may have half of it, and it is cleared after each
    /// request, which is what more of it costs.
    package var connectionMemory = 10 * 1024
    /// Longest body accepted, in bytes.
    package var bodyLimit = 64 * 1024
    /// Paths whose bodies have a limit of their own.
    package var bodyLimits: [String: BodyLimit] = [:]
    /// Longest body read and thrown away in order to answer 413 in peace; a longer one is refused at once.
    package var drainLimit = 1024 * 1024
    /// Seconds without a byte after which a connection is closed.
    package var idleTimeout = 60
    /// Seconds a request's head may take from its first byte.
    package var headTimeout = 10
    /// Seconds a request's body may take.
    package var bodyTimeout = 20
    /// Milliseconds between two wakes of a stream: wakes cost, not bytes.
    package var streamWakeInterval = 10
    /// Milliseconds after which a silent stream is read again, so that it can send a heartbeat.
    package var streamHeartbeat = 15_000
    /// Milliseconds `stop()` waits for answers under way.
    package var stopGrace = 1_000

    /// The defaults.
    package init() {}
}
