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
        if let current { return current }
        let fresh = Exchange(self)
        current = fresh
        return fresh
    }

    /// The request is over.
    func finish() {
        requests &+= 1
        note(.idle)
        // A completion that came late, or a handler's own table, may still refer to it: then it is theirs.
        if isKnownUniquelyReferenced(&current) { current?.reset() } else { current = nil }
    }
}

/// Notices a connection whose request takes too long to arrive, or will never be complete.
///
/// libmicrohttpd's own timeout starts anew with each byte; and it misses the end of a connection that comes together with
/// the last bytes (it waits for an edge that was already reported).
struct HeadWatch {
    private var seen: UInt64 = .max
    private var bytes: UInt64 = 0
    /// When the head or body now arriving was first noticed; nil: nothing arrives.
    private var since: Int64?

    /// What to do with a connection.
    enum Verdict {
        case keep
        /// Its request takes too long.
        case tooSlow
        /// Its peer has stopped sending: there is nothing to wait for.
        case over
    }

    /// Looks at a connection now.
    ///
    /// - Parameters:
    ///   - progress: `Connection.progress`.
    ///   - reception: asked only when it matters, as it is a system call.
    ///   - now: monotonic milliseconds.
    ///   - head: milliseconds for a head.
    ///   - body: milliseconds for a body.
    mutating func look(
        progress: UInt64,
        reception: () -> SocketAddress.Reception,
        now: Int64,
        head: Int64,
        body: Int64
    ) -> Verdict {
        let activity = Connection.Activity(rawValue: progress & 3) ?? .busy
        if progress != seen {
            seen = progress
            // Before its first request a connection has nothing else to do than to send its head.
            since = activity == .body || (activity == .idle && progress >> 2 == 0) ? now : nil
            bytes = activity == .idle ? reception().bytes : 0
            return .keep
        }
        if activity == .busy { return .keep }
        let reception = reception()
        if reception.isOver { return .over }
        if activity == .idle, since == nil, reception.bytes != bytes { since = now }
        guard let since else { return .keep }
        return now - since >= (activity == .body ? body : head) ? .tooSlow : .keep
    }
}
