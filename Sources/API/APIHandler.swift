import Attempts
import Glibc
import HTTPServer
import JSON
import Kernel
import KernelHost
import Synchronization

/// The service: answers HTTP requests by having kernels do what they ask.
package final class APIHandler: ExchangeHandler {
    package let configuration: APIConfiguration
    /// The kernels; `default` exists from the start.
    package let registry: KernelRegistry
    /// The exercises, and what students make of them.
    package let attempts: AttemptBook
    let router: Router
    let metrics: Metrics
    /// Answers to `POST /v1/kernels` that carried a key.
    let idempotency: Guarded<IdempotencyCache>
    /// Figures of the server below, for `/metrics`; set once by who starts it.
    private let serverFigures = Guarded<(@Sendable () -> String)?>(nil)
    private let draining = Atomic<Bool>(false)
    /// Long traces that are being sent: each holds a snapshot of its kernel.
    let longTraces = StreamSlots(64)
    /// Archives of /proc that are being sent.
    let archives = StreamSlots(16)
    /// States that are being sent, also at the beginning of streams, in bytes of the kernels that they hold.
    let states = StreamSlots(256 << 20)
    private let requestNumber = Atomic<UInt64>(0)
    /// Sets the request ids of this process apart from another's; short, so that an id needs no memory of its own.
    private let requestPrefix: String

    package init(configuration: APIConfiguration = APIConfiguration()) {
        self.configuration = configuration
        let counts = ServiceCounts(maximumParked: configuration.maximumParked)
        registry = KernelRegistry(
            maximum: configuration.maximumKernels,
            maximumBytes: configuration.maximumKernelBytes,
            limits: configuration.hostLimits,
            counts: counts
        )
        attempts = AttemptBook(
            configuration.shelf,
            limits: configuration.attemptLimits,
            wire: CallWire(),
            hostLimits: configuration.hostLimits,
            counts: counts,
            store: configuration.attemptStore,
            now: configuration.now
        )
        router = Router(Routes.all)
        metrics = Metrics(Routes.all)
        idempotency = Guarded(IdempotencyCache(capacity: configuration.hostLimits.idempotencyKeys))
        requestPrefix = String(UInt16.random(in: 0x1000 ... .max), radix: 16)
        // A service that may hold no kernel at all has no default one either.
        _ = try? registry.create("default", configuration: configuration.kernel)
    }

    /// `/readyz` answers 503 from now on, so that nobody sends more.
    package func beginDrain() { draining.store(true, ordering: .relaxed) }

    /// Everyone who waits is answered, and nobody can wait any more. Call before stopping the server.
    package func shutdown() {
        beginDrain()
        registry.shutdown()
        attempts.shutdown()
    }

    /// Adds the server's own figures, in Prometheus' text format, to `/metrics`.
    package func setServerFigures(_ figures: @escaping @Sendable () -> String) {
        serverFigures.withLock { $0 = figures }
    }

    /// The server's own figures.
    var serverFiguresText: String { serverFigures.withLock { $0 }?() ?? "" }

    /// Is the service going down?
    var isDraining: Bool { draining.load(ordering: .relaxed) }

    /// The routes' templates with their methods and operation ids, as `openapi.yaml` must have them.
    package var routes: [(method: String, template: String, operationID: String)] {
        router.routes.map { ($0.method.name, $0.template, $0.operationID) }
    }

    // MARK: ExchangeHandler

    package func handle(_ exchange: Exchange) -> Disposition {
        let started = Self.now()
        var origin = Origin(none: ())
        do throws(Problem) {
            origin = try checkOrigin(exchange)
            let route: Int
            switch router.match(exchange) {
            case .route(let index): route = index
            case .nothing: throw noPath(exchange)
            case .otherMethods(let allow):
                if let preflight = preflight(exchange, origin, allow: allow) { return .respond(preflight) }
                var problem = Problem(
                    405,
                    "method",
                    "Method not allowed",
                    "This path knows \(allow), not \(printable(exchange.method.name))."
                )
                problem.allow = allow
                throw problem
            }
            let request = Request(exchange: exchange, route: route, started: started)
            let handled: Handled
            do throws(Problem) {
                _ = try request.ifNoneMatch()
                handled = try perform(request)
            } catch {
                // A refusal says what state it met, as any answer does.
                return .respond(finish(Reply(error, seq: seq(exchange)), request, origin))
            }
            switch consume handled {
            case .reply(let reply): return .respond(finish(reply, request, origin))
            case .response(let response): return .respond(finish(response, request, origin))
            case .parked(let milliseconds): return .park(deadlineMilliseconds: milliseconds)
            }
        } catch {
            let request = Request(exchange: exchange, route: -1, started: started)
            return .respond(finish(Reply(error, seq: seq(exchange)), request, origin))
        }
    }

    /// The seq of the kernel that the path is about, nil when it is about none.
    private func seq(_ exchange: Exchange) -> UInt64? {
        guard exchange.segment(1)?.string == "kernels", let id = exchange.segment(2)?.string else { return nil }
        return (try? workplace(id, exchange, writes: false))?.host.sync { $0.seq }
    }

    /// Nothing has this path; a mistyped call is told its likely name.
    private func noPath(_ exchange: Exchange) -> Problem {
        var problem = Problem.noPath
        guard exchange.segmentCount == 6, exchange.segment(3)?.string == "tasks",
            let name = exchange.segment(5)?.string
        else { return problem }
        problem.detail =
            "A task has no call `\(printable(name))`; /docs lists what there is."
            + suggestion(name, among: CallTable.all.lazy.map(\.name.description))
        return problem
    }

    private func perform(_ request: Request) throws(Problem) -> Handled {
        let route = router.routes[request.route]
        if route.idempotencyKey, let key = request.exchange.header("Idempotency-Key") {
            return try performOnce(request, route, key)
        }
        return try route.handler(self, request)
    }

    package func expired(_ exchange: Exchange) { (exchange.context as? any ParkedRequest)?.expired() }

    package func disconnected(_ exchange: Exchange) { (exchange.context as? any ParkedRequest)?.disconnected() }

    package func refuse(status: Int, detail: String, field: String?) -> Response {
        let title: StaticString =
            switch status {
            case 400: "Bad request"
            case 401: "Unauthorized"
            case 403: "Not for this token"
            case 413: "The body is too long"
            case 417: "Expectation failed"
            case 421: "Misdirected request"
            case 501: "Not implemented"
            case 503: "Service unavailable"
            default: "Request refused"
            }
        let sentence = detail.prefix(1).uppercased() + detail.dropFirst() + (detail.hasSuffix(".") ? "" : ".")
        var problem = Problem(status, "request", title, sentence, field: field)
        if status == 503 { problem.retryAfter = 1 }
        metrics.record(route: -1, status: status, microseconds: 0)
        var response = respond(Reply(problem))
        response.addHeader("X-Request-Id", nextRequestID())
        return response
    }

    // MARK: Finishing

    /// Microseconds of the monotonic clock.
    static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }

    /// The answer of a request that is still on its own thread.
    func finish(_ reply: consuming Reply, _ request: Request, _ origin: Origin) -> Response {
        if reply.status == 200, let seq = reply.seq,
            let tags = try? request.ifNoneMatch(), tags.contains(reply.entityTag(seq), weakly: true)
        {
            var empty = Reply(304, body: nil, seq: reply.seq)
            switch reply.body {
            case .some(let body): empty.spared = body.count
            case .none: empty.spared = 0
            }
            empty.media = reply.media
            empty.tag = reply.tag
            return finish(respond(empty), request, origin)
        }
        return finish(respond(reply), request, origin)
    }

    /// Adds what depends on the request.
    private func finish(_ response: consuming Response, _ request: Request, _ origin: Origin) -> Response {
        add(&response, requestID: requestID(request.exchange), origin)
        metrics.record(route: request.route, status: response.status, microseconds: Self.now() - request.started)
        return response
    }

    /// Adds the headers that every answer has.
    func add(_ response: inout Response, requestID: String, _ origin: Origin) {
        response.addHeader("X-Request-Id", requestID)
        origin.add(to: &response, varies: !configuration.corsOrigins.isEmpty)
    }

    /// A reply as libmicrohttpd's object.
    func respond(_ reply: consuming Reply) -> Response {
        var response: Response
        switch reply.body.take() {
        case .some(let buffer):
            let block = buffer.release()
            response = Response(
                status: reply.status,
                contentType: reply.media.header,
                adopting: block.start,
                count: block.count
            )
        case .none:
            response = reply.status == 304 ? Response(notModified: reply.spared) : Response(status: reply.status)
        }
        if let seq = reply.seq {
            response.addHeader("X-Kernel-Seq", String(seq))
            if reply.hasTag { response.addHeader("ETag", reply.entityTag(seq)) }
        }
        if reply.status == 401 { response.addHeader("WWW-Authenticate", "Bearer" as StaticString) }
        if let location = reply.location { response.addHeader("Location", location) }
        if let allow = reply.allow { response.addHeader("Allow", allow) }
        if let seconds = reply.retryAfter { response.addHeader("Retry-After", String(seconds)) }
        if let link = reply.link { response.addHeader("Link", link) }
        if reply.replayed { response.addHeader("Idempotency-Replayed", "true" as StaticString) }
        return response
    }

    /// The client's own id when it is a plain token, else one of ours.
    func requestID(_ exchange: Exchange) -> String {
        if let given = exchange.header("X-Request-Id"), !given.isEmpty, given.utf8.count <= 128,
            given.utf8.allSatisfy({ byte in
                (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
            })
        {
            return given
        }
        return nextRequestID()
    }

    private func nextRequestID() -> String {
        let number = requestNumber.add(1, ordering: .relaxed).newValue
        return "\(requestPrefix)-\(String(number, radix: 16))"
    }
}

extension Reply {
    /// The tag of this representation: JSON has the bare seq, another its media type besides.
    func entityTag(_ seq: UInt64) -> String {
        let name = tag ?? String(seq)
        return switch media {
        case .text: "\"\(name)-text\""
        case .ndjson: "\"\(name)-ndjson\""
        case .tar: "\"\(name)-tar\""
        case .dot: "\"\(name)-dot\""
        case .svg: "\"\(name)-svg\""
        case .mermaid: "\"\(name)-mmd\""
        default: "\"\(name)\""
        }
    }
}

/// A request that waits, as remembered by its exchange.
protocol ParkedRequest: AnyObject {
    /// Its deadline has passed: answer it, unless it has been.
    func expired()
    /// Its client is gone: forget it.
    func disconnected()
}
