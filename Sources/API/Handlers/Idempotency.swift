import Grading
import HTTPServer
import KernelHost

extension APIHandler {
    /// Performs a request that carries an `Idempotency-Key`, or gives the answer that its twin got.
    func performOnce(_ request: Request, _ route: Route, _ key: String) throws(Problem) -> Handled {
        guard (1...255).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
            throw .header("Idempotency-Key", "A key has 1 to 255 visible ASCII characters.")
        }
        // An answer is for whoever asked: somebody else with the same key has not been answered.
        let key = SecureHash.hexadecimal(request.exchange.header("Authorization") ?? "") + key
        // A kernel's keys go with the kernel; those for making kernels belong to the service.
        let cache = try keys(request)
        switch cache.withLock({ $0.begin(key, fingerprint: fingerprint(request)) }) {
        case .perform: break
        case .replay(let answer): return .reply(Reply(answer))
        case .running:
            throw Problem(
                409,
                "idempotency-running",
                "The same request is under way",
                "A request with this Idempotency-Key has not been answered yet.",
                field: "Idempotency-Key"
            )
        case .mismatch:
            throw Problem(
                422,
                "idempotency-mismatch",
                "The key was used for another request",
                "This Idempotency-Key belongs to a request with another path, query or body.",
                field: "Idempotency-Key"
            )
        case .full: throw .busy("As many requests with an Idempotency-Key are under way as may be.")
        }
        let handled: Handled
        do throws(Problem) {
            handled = try route.handler(self, request)
        } catch {
            // Refused before it did anything: the client may mend it and try again with the same key.
            cache.withLock { $0.abandon(key) }
            throw error
        }
        switch consume handled {
        case .reply(let reply):
            let answer = reply.stored()
            cache.withLock { $0.finish(key, with: answer) }
            return .reply(reply)
        case .parked(let milliseconds):
            if let parked = request.exchange.context as? any RememberedRequest {
                parked.remember { answer in cache.withLock { $0.finish(key, with: answer) } }
            }
            return .parked(milliseconds: milliseconds)
        case .response(let response):
            cache.withLock { $0.abandon(key) }
            return .response(response)
        }
    }

    private func keys(_ request: Request) throws(Problem) -> Guarded<IdempotencyCache> {
        switch (request.text(1), request.exchange.segmentCount) {
        case ("kernels", 3...): return try workplace(request).host.idempotency
        case ("exercises", 5...):
            // An answer is given again only to those who may have it.
            _ = try attempt(request)
            return idempotency
        default: return idempotency
        }
    }

    private func fingerprint(_ request: Request) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(bytes: request.exchange.path)
        hasher.combine(UInt8(0))
        hasher.combine(bytes: request.exchange.rawQuery)
        hasher.combine(UInt8(0))
        hasher.combine(bytes: request.exchange.body)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}
