import CMicroHTTPD
import Synchronization

/// The source of a body that is not known at once, such as server-sent events.
package protocol ByteStream: AnyObject, Sendable {
    /// Copies what there is into `buffer` (16 KiB or less), on libmicrohttpd's thread. Each answer becomes one packet.
    ///
    /// Called again after `.wait` when the stream's `StreamWaker` was woken, and once in each heartbeat interval.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> StreamRead

    /// Nothing will be read any more: it ended, or the client is gone, or it was never sent. Called once.
    func closed()
}

/// What a `ByteStream` has.
package enum StreamRead: Sendable {
    /// So many bytes, at least one, are in the buffer.
    case bytes(Int)
    /// Nothing yet.
    case wait
    /// No more, ever.
    case end
}

/// Wakes one stream. Cheap to call, from any thread, as often as one likes: wakes are gathered and carried out every few
/// milliseconds, as each costs libmicrohttpd a round of system calls.
package final class StreamWaker: Sendable {
    private struct Place {
        var stream: (any ByteStream)?
        var server: HTTPServer?
        var connection: OpaquePointer?
        var token: ParkingLot.Token?
    }

    /// Guarded by its lock; `connection` is used only while the connection is suspended or on its own thread.
    private let place = Locked(Place())
    private let state = Atomic<UInt8>(0)

    /// Something happened since the reader last looked.
    private static let woken: UInt8 = 1
    /// The connection is suspended: exactly one resume is owed.
    private static let suspended: UInt8 = 2
    /// The client is gone: end without an end.
    private static let gone: UInt8 = 4
    /// The server stops: end properly.
    private static let ended: UInt8 = 8

    /// A waker for one stream.
    package init() {}

    /// Has the stream read again, soon.
    package func wake() {
        guard let server = raise(StreamWaker.woken) else { return }
        server.monitor.schedule(self)
    }

    /// Sets flags; answers the server when the caller now owes the resume.
    private func raise(_ flags: UInt8) -> HTTPServer? {
        let old = state.bitwiseOr(flags | StreamWaker.woken, ordering: .acquiringAndReleasing).oldValue
        guard old & StreamWaker.suspended != 0, old & StreamWaker.woken == 0 else { return nil }
        return place.withLock { $0.server }
    }

    /// Ends the stream: at once when the client is gone, after what was sent when the server stops.
    func finish(gone: Bool) {
        if raise(gone ? StreamWaker.gone : StreamWaker.ended) != nil { resume() }
    }

    /// Whether a resume is owed or under way. Once `finish` was called it never becomes so for longer than libmicrohttpd's
    /// thread needs to leave the reader.
    var isSuspended: Bool {
        state.load(ordering: .sequentiallyConsistent) & StreamWaker.suspended != 0
    }

    /// Pays the resume that `raise` found owed.
    func resume() {
        if let connection = place.withLock({ $0.connection }) { MHD_resume_connection(connection) }
    }

    func adopt(_ stream: any ByteStream) {
        place.withLock { $0.stream = stream }
    }

    /// Binds the stream to the connection on which it is about to be sent.
    func attach(_ server: HTTPServer, _ connection: OpaquePointer, _ token: ParkingLot.Token) {
        place.withLock {
            $0.server = server
            $0.connection = connection
            $0.token = token
        }
    }

    /// libmicrohttpd's content reader: fills `buffer`, or suspends the connection until there is something.
    private func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            // The flags of the end stay; a wake after this line is seen below.
            let old = state.bitwiseAnd(StreamWaker.gone | StreamWaker.ended, ordering: .acquiringAndReleasing).oldValue
            if old & StreamWaker.gone != 0 { return Int(MHD_CONTENT_READER_END_WITH_ERROR) }
            if old & StreamWaker.ended != 0 { return Int(MHD_CONTENT_READER_END_OF_STREAM) }
            let (stream, connection, server) = place.withLock { ($0.stream, $0.connection, $0.server) }
            guard let stream, let connection else { return Int(MHD_CONTENT_READER_END_WITH_ERROR) }
            switch stream.read(into: buffer) {
            case .bytes(let count) where count > 0 && count <= buffer.count:
                server?.streamReads.add(1, ordering: .relaxed)
                return count
            case .bytes, .end: return Int(MHD_CONTENT_READER_END_OF_STREAM)
            case .wait: break
            }
            // Look before suspending: a wake in between costs nothing then.
            if state.load(ordering: .acquiring) & StreamWaker.woken != 0 { continue }
            MHD_suspend_connection(connection)
            let before = state.bitwiseOr(StreamWaker.suspended, ordering: .acquiringAndReleasing).oldValue
            // Woken before the suspension was visible: that wake left the resume to us.
            if before & StreamWaker.woken != 0 { MHD_resume_connection(connection) }
            return 0
        }
    }

    /// The end: libmicrohttpd frees the response.
    private func close() {
        let place = self.place.withLock { place in
            let old = place
            place = Place()
            return old
        }
        if let token = place.token { place.server?.monitor.leave(token) }
        if let server = place.server { server.streams.subtract(1, ordering: .relaxed) }
        place.stream?.closed()
    }

    static let readCallback: MHD_ContentReaderCallback = { context, _, buffer, size in
        guard let context, let buffer else { return Int(MHD_CONTENT_READER_END_WITH_ERROR) }
        let waker = Unmanaged<StreamWaker>.fromOpaque(context).takeUnretainedValue()
        return waker.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size))
    }

    static let closeCallback: MHD_ContentReaderFreeCallback = { context in
        guard let context else { return }
        Unmanaged<StreamWaker>.fromOpaque(context).takeRetainedValue().close()
    }
}
