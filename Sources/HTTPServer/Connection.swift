import CMicroHTTPD
import Glibc
import Synchronization

/// One TCP connection: libmicrohttpd's socket context, from accept to just before `close(2)`.
final class Connection: @unchecked Sendable {
    let server: HTTPServer
    let handle: OpaquePointer
    let descriptor: Int32
    /// Its place in the server's table; guarded by the table's lock.
    var index = 0
    /// What the reaper saw last; guarded by the table's lock.
    var watch = HeadWatch()
    /// Whether the monitor's epoll set has the descriptor; libmicrohttpd's thread only.
    var isWatched = false

    /// What the connection is doing, for the reaper.
    enum Activity: UInt64 {
        /// Between requests, or receiving a head.
        case idle = 0
        /// Receiving a body.
        case body = 1
        /// Working on an answer, or sending it.
        case busy = 2
    }
    /// Requests so far, and the activity in the two lowest bits. Written by libmicrohttpd's thread only.
    let progress = Atomic<UInt64>(0)
    private var requests: UInt64 = 0
    private var current: Exchange?

    init(_ server: HTTPServer, _ handle: OpaquePointer, _ descriptor: Int32) {
        self.server = server
        self.handle = handle
        self.descriptor = descriptor
    }

    /// Says what the connection is doing.
    @inline(__always)
    func note(_ activity: Activity) {
        progress.store(requests << 2 | activity.rawValue, ordering: .relaxed)
    }

    /// The exchange of a new request: the last one again when nobody else refers to it.
    func nextExchange() -> Exchange {
        if isKnownUniquelyReferenced(&current), let current { return current }
        let fresh = Exchange(self)
        current = fresh
        return fresh
    }

    /// The request is over.
    func finish(_ exchange: Exchange) {
        requests &+= 1
        note(.idle)
        // Reset now rather than at the next request: the handler's context should not live as long as the connection.
        if isKnownUniquelyReferenced(&current) { exchange.reset() } else { current = nil }
    }
}

/// Notices a connection whose request takes too long to arrive. libmicrohttpd's own timeout starts anew with each byte.
struct HeadWatch {
    private var seen: UInt64 = .max
    private var bytes: UInt64 = 0
    /// When the head or body now arriving was first noticed; nil: nothing arrives.
    private var since: Int64?

    /// Looks at a connection now.
    ///
    /// - Parameters:
    ///   - progress: `Connection.progress`.
    ///   - received: bytes received on the connection so far; asked only between requests.
    ///   - now: monotonic milliseconds.
    ///   - limits: milliseconds for a head, for a body.
    /// - Returns: whether the connection should be cut.
    mutating func isOverdue(
        progress: UInt64,
        received: () -> UInt64,
        now: Int64,
        head: Int64,
        body: Int64
    ) -> Bool {
        let activity = Connection.Activity(rawValue: progress & 3) ?? .busy
        if progress != seen {
            seen = progress
            // Before its first request a connection has nothing else to do than to send its head.
            since = activity == .body || (activity == .idle && progress >> 2 == 0) ? now : nil
            bytes = activity == .idle ? received() : 0
            return false
        }
        switch activity {
        case .busy:
            return false
        case .idle:
            if since == nil, received() != bytes { since = now }
            return since.map { now - $0 >= head } ?? false
        case .body:
            return since.map { now - $0 >= body } ?? false
        }
    }
}
