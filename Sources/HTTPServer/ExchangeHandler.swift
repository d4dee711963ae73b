/// What answers the requests.
package protocol ExchangeHandler: Sendable {
    /// Answers a complete request, on libmicrohttpd's thread: every connection waits meanwhile.
    ///
    /// To answer later, register the exchange and return `.park`; `complete` may be called even before this returns.
    func handle(_ exchange: Exchange) -> Disposition

    /// The deadline of a parked exchange has passed (or the server stops): the handler should `complete` it. Any thread.
    /// It may have been completed meanwhile; then `complete` answers false.
    func expired(_ exchange: Exchange)

    /// The client went away while its exchange was parked or streamed. Any thread; nothing can be sent any more.
    func disconnected(_ exchange: Exchange)

    /// Whether a bearer token that is not the service's own opens this path. Asked only when the service has a token of
    /// its own, before the request's body comes.
    func admits(bearer: UnsafeRawBufferPointer, path: UnsafeRawBufferPointer) -> Admission

    /// Renders the server's own refusals (400, 401, 403, 413, 417, 421, 501, 503) in the API's way.
    ///
    /// - Parameters:
    ///   - status: the HTTP status.
    ///   - detail: one sentence.
    ///   - field: the header or part of the request that is at fault.
    func refuse(status: Int, detail: String, field: String?) -> Response
}

/// What a bearer token is good for.
package enum Admission: Sendable {
    /// It opens the path.
    case open
    /// It is good for something else.
    case elsewhere
    /// Nobody knows it.
    case unknown
}

extension ExchangeHandler {
    package func admits(bearer: UnsafeRawBufferPointer, path: UnsafeRawBufferPointer) -> Admission { .unknown }
}

/// What becomes of a request now.
package enum Disposition: ~Copyable, Sendable {
    /// Send this.
    case respond(Response)
    /// Leave the client waiting until `Exchange.complete`; `ExchangeHandler.expired` is called after so long.
    case park(deadlineMilliseconds: Int64)
}
