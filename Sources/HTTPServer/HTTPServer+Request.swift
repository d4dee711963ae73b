import CMicroHTTPD
import Glibc
import Synchronization

// The way of a request through the server, on libmicrohttpd's thread.
extension HTTPServer {
    /// The head is complete: the gate decides. An answer queued here closes the connection, so only refusals are.
    func accept(
        _ exchange: Exchange,
        _ connection: Connection,
        method: UnsafePointer<CChar>,
        version: UnsafePointer<CChar>
    ) -> MHD_Result {
        requests.add(1, ordering: .relaxed)
        active.add(1, ordering: .relaxed)
        let method = UnsafeRawBufferPointer(cString: method)
        exchange.setMethod(method)
        let target = exchange.target
        var gate = Gate(
            method: method,
            version: UnsafeRawBufferPointer(cString: version),
            target: UnsafeRawBufferPointer(start: exchange.path.baseAddress, count: target.count),
            target
        )
        readHeaders(connection.handle, &gate)
        switch gate.verdict(path: exchange.path, rules) {
        case .accept(let body):
            exchange.isAuthorized = gate.authorized
            exchange.phase = .body
            if body { connection.note(.body) }
            return .YES
        case .drain(let refusal):
            exchange.phase = .drain(refusal)
            connection.note(.body)
            return .YES
        case .refuse(let refusal):
            connection.note(.busy)
            return refuse(refusal, exchange, connection)
        }
    }

    private func readHeaders(_ handle: OpaquePointer, _ gate: inout Gate) {
        struct Context {
            var gate: Gate
            let rules: GateRules
        }
        var context = Context(gate: gate, rules: rules)
        withUnsafeMutablePointer(to: &context) { context in
            _ = MHD_get_connection_values_n(
                handle,
                .HEADER_KIND,
                { context, _, name, nameSize, value, valueSize in
                    guard let context else { return .NO }
                    let state = context.assumingMemoryBound(to: Context.self)
                    state.pointee.gate.header(
                        UnsafeRawBufferPointer(start: name, count: nameSize),
                        UnsafeRawBufferPointer(start: value, count: valueSize),
                        state.pointee.rules
                    )
                    return .YES
                },
                context
            )
        }
        gate = context.gate
    }

    /// A piece of the body.
    func take(_ bytes: UnsafeRawBufferPointer, _ exchange: Exchange) -> MHD_Result {
        switch exchange.phase {
        case .body:
            // A chunked body says its length only by its end.
            let limit = rules.bodyLimit(exchange.path)
            if !exchange.append(bytes, limit: limit.bytes) {
                exchange.phase = .drain(.tooLong(limit))
                return exchange.discard(bytes.count, limit: rules.drainLimit) ? .YES : .NO
            }
            return .YES
        case .drain:
            return exchange.discard(bytes.count, limit: rules.drainLimit) ? .YES : .NO
        default:
            return .NO
        }
    }

    /// The request is complete, or its connection was resumed.
    func proceed(_ exchange: Exchange, _ connection: Connection) -> MHD_Result {
        switch exchange.phase {
        case .body:
            connection.note(.busy)
            return answer(handler.handle(exchange), exchange, connection)
        case .drain(let refusal):
            connection.note(.busy)
            return refuse(refusal, exchange, connection)
        case .parked:
            unpark(exchange)
            guard exchange.isReady, let response = exchange.takeReply() else { return .NO }
            return send(response, exchange, connection)
        case .head, .answered:
            return .NO
        }
    }

    private func answer(
        _ disposition: consuming Disposition,
        _ exchange: Exchange,
        _ connection: Connection
    ) -> MHD_Result {
        switch consume disposition {
        case .respond(let response):
            if exchange.claim() { return send(response, exchange, connection) }
            // The handler has let another thread answer as well, and that one was first.
            return park(exchange, connection, milliseconds: .max)
        case .park(let milliseconds):
            return park(exchange, connection, milliseconds: milliseconds)
        }
    }

    private func park(_ exchange: Exchange, _ connection: Connection, milliseconds: Int64) -> MHD_Result {
        if !exchange.isReady, monitor.count >= configuration.parkedLimit { expire(exchange, orRefuse: true) }
        if exchange.isReady {
            guard let response = exchange.takeReply() else { return .NO }
            return send(response, exchange, connection)
        }
        // A day is for ever here, and cannot overflow.
        let deadline = monotonicMilliseconds() + min(max(milliseconds, 0), 86_400_000)
        exchange.phase = .parked
        parked.add(1, ordering: .sequentiallyConsistent)
        exchange.ticket = monitor.enter(.exchange(exchange), on: connection, deadline: deadline)
        exchange.suspend()
        // stop() looks at who is parked after it has set this: one of us sees the other.
        if stopping.load(ordering: .sequentiallyConsistent) { expire(exchange, orRefuse: true) }
        return .YES
    }

    private func unpark(_ exchange: Exchange) {
        guard let ticket = exchange.ticket else { return }
        exchange.ticket = nil
        monitor.leave(ticket)
        parked.subtract(1, ordering: .sequentiallyConsistent)
    }

    private func refuse(_ refusal: Refusal, _ exchange: Exchange, _ connection: Connection) -> MHD_Result {
        refused.add(1, ordering: .relaxed)
        var response = handler.refuse(
            status: refusal.status,
            detail: refusal.detail,
            field: refusal.field?.description
        )
        if refusal.status == 401 { response.addHeader("WWW-Authenticate", "Bearer" as StaticString) }
        return send(response, exchange, connection)
    }

    private func send(_ response: consuming Response, _ exchange: Exchange, _ connection: Connection) -> MHD_Result {
        exchange.phase = .answered
        if draining.load(ordering: .relaxed) { response.addConnectionClose() }
        guard let waker = response.stream else {
            return MHD_queue_response(connection.handle, UInt32(response.status), response.handle)
        }
        if stopping.load(ordering: .sequentiallyConsistent) || monitor.count >= configuration.parkedLimit {
            let refusal = handler.refuse(status: 503, detail: "too many streams are open", field: nil)
            return MHD_queue_response(connection.handle, UInt32(refusal.status), refusal.handle)
        }
        if exchange.method == .head { response.disableChunking() }
        exchange.streams = true
        streams.add(1, ordering: .relaxed)
        let deadline = monotonicMilliseconds() + Int64(configuration.streamHeartbeat)
        waker.attach(
            self,
            connection.handle,
            monitor.enter(.stream(waker), on: connection, deadline: deadline)
        )
        return MHD_queue_response(connection.handle, UInt32(response.status), response.handle)
    }

    /// The answer was sent, or the connection broke.
    func finish(_ exchange: Exchange, _ code: MHD_RequestTerminationCode) {
        let phase = exchange.phase
        unpark(exchange)
        if case .answered = phase, exchange.streams, code != .REQUEST_TERMINATED_COMPLETED_OK {
            handler.disconnected(exchange)
        }
        exchange.end()
        if case .head = phase {} else { active.subtract(1, ordering: .relaxed) }
    }
}
