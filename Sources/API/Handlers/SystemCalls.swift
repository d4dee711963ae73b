import Attempts
import HTTPServer
import JSON
import Kernel
import KernelHost

/// `POST …/tasks/{tid}/{call}` and `GET …/calls/{id}`.
extension APIHandler {
    /// The kernel that the path names, to look at.
    func host(_ request: Request) throws(Problem) -> KernelHost {
        try workplace(request, writes: false).host
    }

    /// A task makes a call.
    func makeCall(_ spec: CallSpec, _ request: Request) throws(Problem) -> Handled {
        let place = try workplace(request)
        let host = place.host
        let tid = try request.tid(4)
        let wait = try request.query(["timeout"]).milliseconds(
            "timeout",
            maximum: configuration.maximumWait,
            default: configuration.defaultWait
        )
        let (call, item) = try request.withBody { (root) throws(Problem) -> (Syscall, JournalItem?) in
            do throws(ArgumentError) {
                let call = try spec.make(ArgumentDecoder().decode(root, spec.arguments))
                guard place.attempt != nil else { return (call, nil) }
                return (call, JournalItem(task: tid, call: spec.name.description, arguments: root))
            } catch {
                throw .argument(error)
            }
        }
        let (outcome, parking, seq) = try host.sync { (host) throws(Problem) in
            if host.deleted { throw .noKernel(host.id) }
            try request.checkIfMatch(host.seq)
            try place.admit(item, host)
            let outcome = host.perform(call, by: tid)
            if case .made = outcome { place.record(item, host) }
            var parking: KernelHost.Parking?
            if wait > 0, case .made(let made) = outcome, made.state == .blocked {
                parking = ParkedCall(self, host, request, post: true).park(made, host)
            }
            return (outcome, parking, host.seq)
        }
        switch outcome {
        case .made(let made):
            if made.state != .blocked { return .reply(Self.reply(to: made, seq: seq, host: host, post: true)) }
            switch parking {
            case .parked: return .parked(milliseconds: wait)
            // The call was made and is blocked: that many already wait for theirs does not undo it.
            case .full, .ended, nil: return .reply(Self.reply(to: made, seq: seq, host: host, post: true))
            }
        case .noSuchTask: return .reply(Reply(.noTask(String(tid)), seq: seq))
        case .cannotRun(let state, let rule):
            return .reply(Reply(.cannotRun(state, rule, task: tid, call: spec.call), seq: seq))
        case .panicked(let message): return .reply(Reply(.panicked(message), seq: seq))
        }
    }

    /// How a call stands.
    func getCall(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let wait = try request.query(["timeout"]).milliseconds(
            "timeout",
            maximum: configuration.maximumWait,
            default: 0
        )
        try requireJSON(request)
        guard let id = request.number(4), id > 0 else { throw .noCall(request.text(4)) }
        let (call, parking, seq) = host.sync { host in
            let call = host.call(UInt64(id))
            var parking: KernelHost.Parking?
            if wait > 0, let call, call.state == .blocked {
                parking = ParkedCall(self, host, request, post: false).park(call, host)
            }
            return (call, parking, host.seq)
        }
        guard let call else { return .reply(Reply(.noCall(String(id)), seq: seq)) }
        switch parking {
        case .parked: return .parked(milliseconds: wait)
        case .full: return .reply(Reply(.busy("As many requests wait for calls as may."), seq: seq))
        case .ended, nil: return .reply(Self.reply(to: call, seq: seq, host: host, post: false))
        }
    }

    /// The answer for a call: to the request that made it, or to one that asks about it.
    static func reply(to call: Call, seq: UInt64, host: KernelHost, post: Bool) -> Reply {
        guard post else { return Reply(200, call.json(), seq: seq) }
        switch call.state {
        case .failed: return Reply(.refused(call), seq: seq)
        case .blocked:
            var reply = Reply(202, call.json(), seq: seq)
            reply.location = "/v1/kernels/\(host.id)/calls/\(call.id)"
            return reply
        case .returned, .noReturn, .killed: return Reply(200, call.json(), seq: seq)
        }
    }

    /// Answers in JSON only.
    func requireJSON(_ request: Request) throws(Problem) {
        _ = try Negotiation.choose(request.exchange, ["application/json"])
    }
}

/// A request that waits for a blocked call.
///
/// The call's return, the deadline, the client's going, the kernel's and the service's end race to answer it; the host's
/// table of parked calls decides which of them does.
final class ParkedCall: RememberedRequest, Sendable {
    private struct State {
        var call: Call?
        var token: KernelHost.Token?
        /// What is to be done with the answer besides sending it: remembering it under its key.
        var remember: (@Sendable (StoredAnswer) -> Void)?
        /// The answer, when it was given before anyone could say what else to do with it.
        var answer: StoredAnswer?
    }

    private unowned let handler: APIHandler
    private let host: KernelHost
    private let exchange: Exchange
    private let route: Int
    private let started: Int64
    private let post: Bool
    private let requestID: String
    private let origin: Origin
    private let state = Guarded(State())

    init(_ handler: APIHandler, _ host: KernelHost, _ request: Request, post: Bool) {
        self.handler = handler
        self.host = host
        self.post = post
        exchange = request.exchange
        route = request.route
        started = request.started
        requestID = handler.requestID(request.exchange)
        origin = (try? handler.checkOrigin(request.exchange)) ?? Origin(none: ())
    }

    /// Waits for `call`; inside the kernel's gate.
    func park(_ call: Call, _ host: isolated KernelHost) -> KernelHost.Parking {
        let parking = host.park(call.id) { [self] end in finished(end) }
        if case .parked(let token) = parking {
            state.withLock {
                $0.call = call
                $0.token = token
            }
            exchange.context = self
        }
        return parking
    }

    /// Has the answer remembered, also when it was given already.
    func remember(_ body: @escaping @Sendable (StoredAnswer) -> Void) {
        let answer = state.withLock { state in
            state.remember = body
            return state.answer
        }
        if let answer { body(answer) }
    }

    private func finished(_ end: WaitEnd) {
        switch end {
        case .finished(let call, let seq): answer(APIHandler.reply(to: call, seq: seq, host: host, post: post))
        case .deleted: answer(Reply(.deleted))
        case .shutdown(_, let seq): answer(Reply(.shutdown, seq: seq))
        }
    }

    func expired() {
        guard let (call, token) = registration, host.sync({ $0.unpark(token) }) else { return }
        answerBlocked(call)
    }

    func disconnected() {
        guard let (call, token) = registration, host.sync({ $0.unpark(token) }) else { return }
        // Nobody reads it any more, but a repetition with the same key will ask for it.
        answerBlocked(call)
    }

    private var registration: (Call, KernelHost.Token)? {
        state.withLock { state in
            guard let call = state.call, let token = state.token else { return nil }
            return (call, token)
        }
    }

    private func answerBlocked(_ call: Call) {
        let (now, seq) = host.sync { ($0.call(call.id) ?? call, $0.seq) }
        answer(APIHandler.reply(to: now, seq: seq, host: host, post: post))
    }

    private func answer(_ reply: consuming Reply) {
        if post { store(reply.stored()) }
        var response = handler.respond(reply)
        handler.add(&response, requestID: requestID, origin)
        handler.metrics.record(route: route, status: response.status, microseconds: APIHandler.now() - started)
        exchange.complete(response)
    }

    private func store(_ answer: StoredAnswer) {
        let remember = state.withLock { state in
            state.answer = answer
            return state.remember
        }
        remember?(answer)
    }
}
