import HTTPServer

/// Whose page sent a request, and what its browser may be told.
struct Origin: Sendable {
    /// The origin that may read the answer; nil for none.
    let allowed: String?

    /// No page of another origin.
    init(none: ()) { allowed = nil }

    init(allowed: String) { self.allowed = allowed }

    /// The response headers that a page needs to see.
    static let exposed: StaticString =
        "ETag, Link, Location, Retry-After, X-Kernel-Seq, X-Request-Id, Idempotency-Replayed"

    func add(to response: inout Response, varies: Bool) {
        if varies { response.addHeader("Vary", "Origin" as StaticString) }
        guard let allowed else { return }
        response.addHeader("Access-Control-Allow-Origin", allowed)
        response.addHeader("Access-Control-Expose-Headers", Self.exposed)
        // A page that isolates itself (COEP) may have the answer, too.
        response.addHeader("Cross-Origin-Resource-Policy", "cross-origin" as StaticString)
    }
}

extension APIHandler {
    /// Refuses requests that would change something and come from the page of an origin that is not allowed.
    func checkOrigin(_ exchange: Exchange) throws(Problem) -> Origin {
        guard let origin = exchange.header("Origin") else {
            if exchange.method != .get, exchange.method != .head,
                exchange.header("Sec-Fetch-Site", is: "cross-site")
            {
                throw Self.foreign("another site")
            }
            return Origin(none: ())
        }
        let origins = configuration.corsOrigins
        if origins.contains(origin) || origins.contains("*") { return Origin(allowed: origin) }
        switch exchange.method {
        case .get, .head: return Origin(none: ())
        // A preflight is answered without the headers that would let the browser go on.
        case .options: return Origin(none: ())
        default:
            let host = exchange.header("Host") ?? ""
            guard origin == "http://\(host)" || origin == "https://\(host)" else { throw Self.foreign(origin) }
            return Origin(none: ())
        }
    }

    private static func foreign(_ origin: String) -> Problem {
        Problem(
            403,
            "origin",
            "Origin not allowed",
            "Pages of \(printable(origin)) may not change anything here; the operator can allow an origin.",
            field: "Origin"
        )
    }

    /// The answer to a browser that asks what a page of an allowed origin may send; nil when this is no such question.
    func preflight(_ exchange: Exchange, _ origin: Origin, allow: String) -> Response? {
        guard exchange.method == .options, origin.allowed != nil,
            exchange.header("Access-Control-Request-Method") != nil
        else { return nil }
        var response = Response(status: 204)
        response.addHeader("Access-Control-Allow-Methods", allow)
        response.addHeader(
            "Access-Control-Allow-Headers",
            "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, X-Request-Id"
                as StaticString
        )
        response.addHeader("Access-Control-Max-Age", "600" as StaticString)
        response.addHeader("Access-Control-Allow-Private-Network", "true" as StaticString)
        add(&response, requestID: requestID(exchange), origin)
        metrics.record(route: -1, status: 204, microseconds: 0)
        return response
    }
}
