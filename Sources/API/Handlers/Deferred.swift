import Dispatch
import HTTPServer
import KernelHost
import Synchronization

/// A parked request whose answer is also kept for its `Idempotency-Key`.
protocol RememberedRequest: ParkedRequest {
    /// Has the answer remembered, also when it was given already.
    func remember(_ body: @escaping @Sendable (StoredAnswer) -> Void)
}

/// A request whose answer takes a while: it is worked out on another thread, and nobody else waits for it.
final class Deferred: RememberedRequest, Sendable {
    private struct State {
        var remember: (@Sendable (StoredAnswer) -> Void)?
        /// The answer, when it was given before anyone could say what else to do with it.
        var answer: StoredAnswer?
        var isAnswered = false
        var isGone = false
    }

    /// One at a time: the rest of the machine is for those who make calls.
    private static let queue = DispatchQueue(label: "proclab.deferred")
    /// How many may wait for their turn.
    private static let mostWaiting = 1_024
    private static let waiting = Atomic<Int>(0)
    /// How long a client waits at most, in milliseconds.
    private static let patience: Int64 = 60_000

    private unowned let handler: APIHandler
    private let exchange: Exchange
    private let route: Int
    private let started: Int64
    private let requestID: String
    private let origin: Origin
    private let state = Guarded(State())

    /// Has `work` done, and its outcome sent.
    static func answer(
        _ handler: APIHandler,
        _ request: Request,
        _ work: @escaping @Sendable () throws(Problem) -> Reply
    ) throws(Problem) -> Handled {
        guard waiting.add(1, ordering: .relaxed).newValue <= mostWaiting else {
            waiting.subtract(1, ordering: .relaxed)
            throw .busy("As many answers as may be are being made.")
        }
        let deferred = Deferred(handler, request)
        request.exchange.context = deferred
        let isRead = request.exchange.method == .get || request.exchange.method == .head
        queue.async {
            defer { waiting.subtract(1, ordering: .relaxed) }
            if isRead, deferred.state.withLock({ $0.isGone }) { return }
            do throws(Problem) {
                deferred.answer(try work())
            } catch {
                deferred.answer(Reply(error))
            }
        }
        return .parked(milliseconds: patience)
    }

    private init(_ handler: APIHandler, _ request: Request) {
        self.handler = handler
        exchange = request.exchange
        route = request.route
        started = request.started
        requestID = handler.requestID(request.exchange)
        origin = (try? handler.checkOrigin(request.exchange)) ?? Origin(none: ())
    }

    func remember(_ body: @escaping @Sendable (StoredAnswer) -> Void) {
        let answer = state.withLock { state in
            state.remember = body
            return state.answer
        }
        if let answer { body(answer) }
    }

    func expired() { answer(Reply(.busy("The answer takes its time; ask again for it."))) }

    /// What changes something is done all the same: its outcome is for whoever asks again.
    func disconnected() { state.withLock { $0.isGone = true } }

    private func answer(_ reply: consuming Reply) {
        let stored = reply.stored()
        let (isFirst, remember) = state.withLock { state in
            let isFirst = !state.isAnswered
            state.isAnswered = true
            if isFirst { state.answer = stored }
            return (isFirst, state.remember)
        }
        guard isFirst else { return }
        remember?(stored)
        var response = handler.respond(reply)
        handler.add(&response, requestID: requestID, origin)
        handler.metrics.record(route: route, status: response.status, microseconds: APIHandler.now() - started)
        exchange.complete(response)
    }
}
