import Glibc
import HTTPServer
import JSON
import Synchronization

/// A handler for tests: routes by the first segment of the path.
final class TestHandler: ExchangeHandler {
    struct Seen {
        var parked: [Exchange] = []
        var streams: [TestStream] = []
        var waiting: [WeakWaiting] = []
        var disconnected = 0
        var expired = 0
        var handled = 0
    }
    let seen = Locked(Seen())
    /// Milliseconds.
    let deadline: Int64
    /// Whether `expired` answers, as a good handler does.
    let answersExpired: Bool

    init(deadline: Int64 = 10_000, answersExpired: Bool = true) {
        self.deadline = deadline
        self.answersExpired = answersExpired
    }

    func handle(_ exchange: Exchange) -> Disposition {
        seen.withLock { $0.handled += 1 }
        guard let route = exchange.segment(0) else { return .respond(.text(200, "root")) }
        switch route {
        case "echo":
            return .respond(
                Response(status: 200, contentType: "application/octet-stream", copying: Array(exchange.body))
            )
        case "show": return .respond(show(exchange))
        case "nothing": return .respond(Response(status: 204))
        case "only-get":
            if exchange.method == .get { return .respond(.text(200, "got")) }
            var response = Response.text(405, "no")
            response.addHeader("Allow", "GET" as StaticString)
            return .respond(response)
        case "park":
            seen.withLock { $0.parked.append(exchange) }
            return .park(deadlineMilliseconds: deadline)
        case "cycle":
            // As a real handler does: what waits knows its exchange, and the exchange knows it.
            let waiting = Waiting(exchange)
            exchange.context = waiting
            seen.withLock { $0.waiting.append(WeakWaiting(waiting)) }
            Thread.run { [weak waiting] in waiting?.exchange.complete(.text(200, "cycle")) }
            return .park(deadlineMilliseconds: deadline)
        case "early":
            // Completed before handle() returns.
            exchange.complete(.text(200, "early"))
            return .park(deadlineMilliseconds: deadline)
        case "race":
            // Completed by another thread, about now.
            let delay = UInt32(exchange.segment(1)?.integer ?? 0)
            seen.withLock { $0.parked.append(exchange) }
            Thread.run {
                usleep(delay)
                exchange.complete(.text(200, "raced"))
            }
            return .park(deadlineMilliseconds: deadline)
        case "stream":
            let waker = StreamWaker()
            let stream = TestStream(waker)
            seen.withLock { $0.streams.append(stream) }
            return .respond(Response(status: 200, contentType: "text/event-stream", stream: stream, waker: waker))
        default: return .respond(.text(404, "no such route"))
        }
    }

    private func show(_ exchange: Exchange) -> Response {
        var object = JSONObject()
        object.set("method", exchange.method.name)
        object.set("path", String(decoding: exchange.path, as: UTF8.self))
        var segments = JSONArray()
        for segment in exchange.pathSegments { segments.append(segment) }
        object.set("segments", segments)
        var query = JSONArray()
        for item in exchange.query {
            query.append(item.name)
            query.append(item.value)
        }
        object.set("query", query)
        object.set("x", exchange.header("X-Test") ?? "none")
        object.set("client", exchange.clientAddress)
        return Response(status: 200, json: object.serialized())
    }

    func expired(_ exchange: Exchange) {
        seen.withLock { $0.expired += 1 }
        if answersExpired { exchange.complete(.text(202, "expired")) }
    }

    func disconnected(_ exchange: Exchange) {
        seen.withLock { $0.disconnected += 1 }
    }

    func refuse(status: Int, detail: String, field: String?) -> Response {
        var object = JSONObject()
        object.set("status", status)
        object.set("detail", detail)
        if let field { object.set("field", field) }
        return Response(status: status, json: object.serialized(), contentType: "application/problem+json")
    }
}

/// What a handler remembers of a parked request.
final class Waiting: Sendable {
    let exchange: Exchange
    init(_ exchange: Exchange) { self.exchange = exchange }
}

struct WeakWaiting: Sendable {
    weak let waiting: Waiting?
    init(_ waiting: Waiting) { self.waiting = waiting }
}

extension Response {
    static func text(_ status: Int, _ text: StaticString) -> Response {
        Response(status: status, contentType: "text/plain", text: text)
    }

    /// The glue between the two targets: the server adopts the serialiser's block.
    init(status: Int, json: consuming ByteBuffer, contentType: StaticString = "application/json") {
        let (start, count) = json.release()
        self.init(status: status, contentType: contentType, adopting: start, count: count)
    }
}

/// A stream fed by the test.
final class TestStream: ByteStream {
    private struct State {
        var bytes: [UInt8] = []
        var isEnded = false
        var closings = 0
        var reads = 0
    }
    private let state = Locked(State())
    private let waker: StreamWaker

    init(_ waker: StreamWaker) {
        self.waker = waker
    }

    var closings: Int { state.withLock { $0.closings } }
    var reads: Int { state.withLock { $0.reads } }
    var pending: Int { state.withLock { $0.bytes.count } }

    func send(_ text: String) {
        state.withLock { $0.bytes += Array(text.utf8) }
        waker.wake()
    }

    func end() {
        state.withLock { $0.isEnded = true }
        waker.wake()
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> StreamRead {
        state.withLock { state in
            state.reads += 1
            if state.bytes.isEmpty { return state.isEnded ? .end : .wait }
            let count = min(buffer.count, state.bytes.count)
            buffer.copyBytes(from: state.bytes.prefix(count))
            state.bytes.removeFirst(count)
            return .bytes(count)
        }
    }

    func closed() {
        state.withLock { $0.closings += 1 }
    }
}

/// Threads, as pthreads: what calls `complete` in the real service is no task either.
enum Thread {
    static func run(_ body: @escaping @Sendable () -> Void) {
        final class Box: Sendable {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        var thread = pthread_t()
        let context = Unmanaged.passRetained(Box(body)).toOpaque()
        let result = pthread_create(
            &thread,
            nil,
            { context in
                if let context { Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body() }
                return nil
            },
            context
        )
        precondition(result == 0)
        pthread_detach(thread)
    }
}

/// Waits for a condition, with a limit.
func eventually(_ seconds: Double = 5, _ condition: () -> Bool) -> Bool {
    let end = now() + seconds
    while !condition() {
        if now() > end { return false }
        usleep(1000)
    }
    return true
}

/// Monotonic seconds.
func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A server on a free port, stopped at the end of the closure.
func withServer<R>(
    _ handler: TestHandler = TestHandler(),
    _ configure: (inout HTTPServerConfiguration) -> Void = { _ in },
    _ body: (HTTPServer, TestHandler, Int) throws -> R
) throws -> R {
    var configuration = HTTPServerConfiguration()
    configuration.port = 0
    configure(&configuration)
    let server = try HTTPServer(configuration: configuration, handler: handler, log: { _ in })
    let port = try server.start()
    defer {
        server.stop()
        // These refer to the server, and it to the handler.
        handler.seen.withLock { $0.parked = [] }
    }
    return try body(server, handler, port)
}
