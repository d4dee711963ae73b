import CMicroHTTPD
import Glibc
import Synchronization

/// One request and its answer.
///
/// Reading the request is for the thread that runs `ExchangeHandler.handle`, or later while the exchange is parked;
/// `complete` is for any thread. Kept for the connection's next request unless someone still refers to it.
package final class Exchange: @unchecked Sendable {
    /// The request's method.
    package private(set) var method = Method.get
    private struct Slot {
        var context: AnyObject?
        var isOver = false
    }
    private let slot = Locked(Slot())

    /// For the handler: what it wants to remember between `handle` and `expired` or `disconnected`. Any thread.
    ///
    /// Dropped when the request is over, so that it may refer to the exchange; from then on it stays nil.
    package var context: AnyObject? {
        get { slot.withLock { $0.context } }
        set {
            // The old one is released outside the lock: its end may be the end of much.
            _ = slot.withLock { slot in
                let old = slot.context
                if !slot.isOver { slot.context = newValue }
                return old
            }
        }
    }

    let server: HTTPServer
    let connection: OpaquePointer
    private unowned(unsafe) let owner: Connection

    /// The target, then the body, in one block.
    private var block: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var bodyCount = 0
    private(set) var target = Target()

    /// libmicrohttpd's calls of the access handler, told apart.
    enum Phase {
        /// The head is not complete.
        case head
        /// The body comes in.
        case body
        /// The body is thrown away; then this is the answer.
        case drain(Refusal)
        /// The connection is suspended, or about to be called again after it was.
        case parked
        /// An answer is queued.
        case answered
    }
    var phase = Phase.head
    var ticket: ParkingLot.Token?
    /// Whether the answer is a stream.
    var streams = false
    /// Whether the request has the service's own bearer token; false when the service has none.
    package internal(set) var isAuthorized = false

    /// Someone has won the right to answer.
    private static let claimed: UInt8 = 1
    /// `reply` is final; nil means that the client is gone.
    private static let ready: UInt8 = 2
    /// The connection is suspended: who makes it ready owes the resume.
    private static let parked: UInt8 = 4
    private let state = Atomic<UInt8>(0)
    /// Written by the winner before `ready`, read by libmicrohttpd's thread after it.
    private var reply: Response?

    init(_ owner: Connection) {
        self.owner = owner
        server = owner.server
        connection = owner.handle
        capacity = 1024
        block = Exchange.allocate(nil, capacity)
    }

    deinit {
        free(block)
    }

    // MARK: The request

    /// The undecoded target up to the `?`.
    package var path: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: block, count: target.pathCount)
    }

    /// The undecoded target behind the `?`.
    package var rawQuery: UnsafeRawBufferPointer {
        guard target.pathCount < target.count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: block + target.pathCount + 1, count: target.count - target.pathCount - 1)
    }

    /// Segments of the path: two in `/v1/kernels`, none in `/`; `/v1/` ends with an empty one.
    package var segmentCount: Int {
        target.segmentCount
    }

    /// One segment of the path, without a copy; nil beyond the last, and beyond the sixteenth.
    package func segment(_ index: Int) -> PathSegment? {
        target.range(ofSegment: index).map { PathSegment(bytes: path.part($0)) }
    }

    /// All segments, decoded. For cold paths: it allocates.
    package var pathSegments: [String] {
        guard segmentCount > 0 else { return [] }
        return path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
            Percent.decode(UnsafeRawBufferPointer(rebasing: $0))
        }
    }

    /// The query's items, decoded, `+` as a space, in order. For cold paths: it allocates.
    package var query: [(name: String, value: String)] {
        var items: [(name: String, value: String)] = []
        forEachQueryItem { name, value in
            items.append((Percent.decode(name, plusIsSpace: true), Percent.decode(value, plusIsSpace: true)))
        }
        return items
    }

    /// The first query item of that name, decoded; nil when there is none.
    package func query(_ name: StaticString) -> String? {
        var found: String?
        forEachQueryItem { key, value in
            if found == nil, key.matches(name) { found = Percent.decode(value, plusIsSpace: true) }
        }
        return found
    }

    /// Visits the query's items without decoding or copying them.
    package func forEachQueryItem(_ body: (_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Void) {
        let query = rawQuery
        var start = 0
        while start < query.count {
            var end = start
            var equals: Int?
            while end < query.count, query[end] != UInt8(ascii: "&") {
                if equals == nil, query[end] == UInt8(ascii: "=") { equals = end }
                end += 1
            }
            if end > start {
                body(query.part(start..<(equals ?? end)), query.part((equals.map { $0 + 1 } ?? end)..<end))
            }
            start = end + 1
        }
    }

    /// A header's value, names compared without case; nil when the client sent none.
    package func header(_ name: StaticString) -> String? {
        guard let value = MHD_lookup_connection_value(connection, .HEADER_KIND, cString(name)) else { return nil }
        return String(decoding: UnsafeRawBufferPointer(cString: value).withoutTrailingSpace, as: UTF8.self)
    }

    /// Whether a header's value is this one, letters compared without case and parameters (`; …`) left out.
    ///
    /// - Parameters:
    ///   - name: the header.
    ///   - value: in lower case.
    package func header(_ name: StaticString, is value: StaticString) -> Bool {
        guard let text = MHD_lookup_connection_value(connection, .HEADER_KIND, cString(name)) else { return false }
        let bytes = UnsafeRawBufferPointer(cString: text)
        var end = 0
        while end < bytes.count, bytes[end] != UInt8(ascii: ";"), bytes[end] > 0x20 { end += 1 }
        return bytes.part(0..<end).matchesIgnoringCase(value)
    }

    /// The bearer token that the client sent; nil when it sent none.
    package var bearer: UnsafeRawBufferPointer? {
        guard let text = MHD_lookup_connection_value(connection, .HEADER_KIND, cString("Authorization")) else {
            return nil
        }
        let value = UnsafeRawBufferPointer(cString: text)
        guard value.count > 7, value.part(0..<7).matchesIgnoringCase("bearer ") else { return nil }
        return value.part(7..<value.count).withoutTrailingSpace
    }

    /// The body, complete.
    package var body: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: block + target.count, count: bodyCount)
    }

    /// The client's address and port, as `getnameinfo` writes them.
    package var clientAddress: String {
        SocketAddress.describe(CMicroHTTPD_client_address(connection))
    }

    // MARK: The answer

    /// Answers a parked exchange, or one about to be parked. Any thread.
    ///
    /// - Returns: whether this was the completion that counts; otherwise `response` is dropped.
    @discardableResult
    package func complete(_ response: consuming Response) -> Bool {
        guard claim() else { return false }
        deliver(response)
        return true
    }

    /// Whether an answer was decided. A hint: another thread may decide it right now.
    package var isCompleted: Bool {
        state.load(ordering: .acquiring) & Exchange.claimed != 0
    }

    /// Wins the right to answer, once.
    func claim() -> Bool {
        state.bitwiseOr(Exchange.claimed, ordering: .acquiringAndReleasing).oldValue & Exchange.claimed == 0
    }

    /// The winner's answer; nil closes the connection.
    func deliver(_ response: consuming Response?) {
        reply = response
        // `stop()` must know that a resume may be under way: the daemon has to outlive it.
        server.resumes.add(1, ordering: .sequentiallyConsistent)
        let old = state.bitwiseOr(Exchange.ready, ordering: .sequentiallyConsistent).oldValue
        if old & Exchange.parked != 0 { MHD_resume_connection(connection) }
        server.resumes.subtract(1, ordering: .sequentiallyConsistent)
    }

    /// Whether `reply` is final.
    var isReady: Bool {
        state.load(ordering: .acquiring) & Exchange.ready != 0
    }

    /// The reply, for libmicrohttpd's thread once `isReady`.
    func takeReply() -> Response? {
        reply.take()
    }

    /// Suspends the connection, then makes that visible: a completion sees `parked` and resumes, or was before it and
    /// leaves the resume to us. libmicrohttpd must never see a resume before the suspension.
    func suspend() {
        MHD_suspend_connection(connection)
        let old = state.bitwiseOr(Exchange.parked, ordering: .sequentiallyConsistent).oldValue
        if old & Exchange.ready != 0 { MHD_resume_connection(connection) }
    }

    // MARK: Filling it, on libmicrohttpd's thread

    /// Begins a request with its raw target.
    func begin(target bytes: UnsafeRawBufferPointer) {
        bodyCount = 0
        reserve(bytes.count)
        if let start = bytes.baseAddress { memcpy(block, start, bytes.count) }
        target = Target(UnsafeRawBufferPointer(start: block, count: bytes.count))
    }

    func setMethod(_ name: UnsafeRawBufferPointer) {
        method = Method(name)
    }

    /// Takes a piece of the body.
    ///
    /// - Returns: false when the body would be longer than `limit`.
    func append(_ bytes: UnsafeRawBufferPointer, limit: Int) -> Bool {
        guard bytes.count <= limit - bodyCount else { return false }
        reserve(target.count + bodyCount + bytes.count)
        if let start = bytes.baseAddress { memcpy(block + target.count + bodyCount, start, bytes.count) }
        bodyCount += bytes.count
        return true
    }

    /// Counts a piece of a body that is thrown away.
    ///
    /// - Returns: false when more than `limit` bytes came in.
    func discard(_ count: Int, limit: Int) -> Bool {
        bodyCount += count
        return bodyCount <= limit
    }

    /// The request is over: lets go of the handler's context, whoever else still refers to the exchange.
    func end() {
        _ = slot.withLock { slot in
            let old = slot.context
            slot = Slot(isOver: true)
            return old
        }
    }

    /// Forgets the request, for the next one on the connection.
    func reset() {
        slot.withLock { $0.isOver = false }
        reply = nil
        phase = .head
        ticket = nil
        streams = false
        isAuthorized = false
        bodyCount = 0
        target = Target()
        state.store(0, ordering: .relaxed)
        if capacity > 16 * 1024 {
            capacity = 1024
            block = Exchange.allocate(block, capacity)
        }
    }

    private func reserve(_ size: Int) {
        guard size > capacity else { return }
        capacity = max(size, capacity * 2)
        block = Exchange.allocate(block, capacity)
    }

    private static func allocate(_ old: UnsafeMutablePointer<UInt8>?, _ size: Int) -> UnsafeMutablePointer<UInt8> {
        guard let block = realloc(old, size) else { fatalError("out of memory") }
        return block.assumingMemoryBound(to: UInt8.self)
    }
}
