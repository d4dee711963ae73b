import Attempts
import HTTPServer
import JSON
import Kernel
import KernelHost

/// The place of a stream of several kernels: `a:41,b:17`.
enum StreamPlace {
    static func text(_ places: [(name: String, seq: UInt64)]) -> String {
        places.map { "\($0.name):\($0.seq)" }.joined(separator: ",")
    }

    /// Nil when the text is no such list.
    static func parse(_ text: String) -> [String: UInt64]? {
        var places: [String: UInt64] = [:]
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let colon = part.lastIndex(of: ":") else { return nil }
            let digits = part[part.index(after: colon)...]
            guard (1...19).contains(digits.utf8.count), digits.isDigits,
                let seq = UInt64(digits), APIHandler.isName(String(part[..<colon]))
            else { return nil }
            places[String(part[..<colon])] = seq
        }
        return places
    }
}

/// Starting streams of server-sent events.
extension APIHandler {
    /// The most kernels of one stream.
    static let maximumStreamed = 32

    /// The events of one kernel, live. `resumes`: the client says what it had last.
    func streamEvents(
        _ host: KernelHost,
        after: UInt64,
        _ options: StreamOptions,
        snapshot: Bool,
        resumes: Bool
    ) throws(Problem) -> Handled {
        if isDraining { throw .shutdown }
        var text = beginning()
        var sources = [EventStream.Source(host, after: after)]
        if snapshot { begin(&sources, known: resumes ? [host.id: after] : [:], &text, options) }
        return .response(stream(sources, options, text, seq: host.sync { $0.seq }))
    }

    private func beginning() -> ByteBuffer {
        var text = ByteBuffer()
        text.append("retry: 2000\n\n" as StaticString)
        return text
    }

    private func write(_ state: StateSnapshot, id: String, _ text: inout ByteBuffer) {
        text.append("id: \(id)\nevent: snapshot\ndata: ")
        state.json().serialize(into: &text)
        text.append("\n\n" as StaticString)
    }

    private func stream(
        _ sources: [EventStream.Source],
        _ options: StreamOptions,
        _ beginning: consuming ByteBuffer,
        seq: UInt64?
    ) -> Response {
        let waker = StreamWaker()
        let stream = EventStream(
            sources,
            options,
            beginning: beginning,
            waker,
            heartbeat: configuration.heartbeat * 1000
        )
        var response = Response(status: 200, contentType: "text/event-stream", stream: stream, waker: waker)
        if let seq { response.addHeader("X-Kernel-Seq", String(seq)) }
        return response
    }

    /// `GET /v1/events?kernels=a,b`: several kernels in one stream.
    func getAllEvents(_ request: Request) throws(Problem) -> Handled {
        let query = try request.query(["kernels", "after", "limit", "type", "task", "text", "snapshot"])
        var options = StreamOptions(filter: try EventFilter(query), withText: try query.flag("text"))
        options.isMultiplexed = true
        options.limit = try query.integer("limit", 1...Int64(Int32.max)).map(Int.init)
        let snapshot = try query.flag("snapshot")
        var places: [String: UInt64] = [:]
        var resumes = false
        if let text = query["after"] {
            guard let given = StreamPlace.parse(text) else {
                throw .query("after", "`after` must be places as in an event's id: `a:41,b:17`.")
            }
            places = given
        }
        if let text = request.exchange.header("Last-Event-ID"), !text.isEmpty {
            guard let given = StreamPlace.parse(text) else {
                throw .header("Last-Event-ID", "This must be the id of an event of this stream: `a:41,b:17`.")
            }
            places = given
            resumes = true
        }
        _ = try Negotiation.choose(request.exchange, ["text/event-stream"])
        var names: [String] = []
        for name in query.list("kernels") where !names.contains(name) { names.append(name) }
        guard (1...Self.maximumStreamed).contains(names.count) else {
            throw .query("kernels", "`kernels` must be 1 to \(Self.maximumStreamed) names, separated by commas.")
        }
        if isDraining { throw .shutdown }
        var text = beginning()
        var sources: [EventStream.Source] = []
        for name in names {
            if registry[name] != nil || attempts.attempt(kernel: name) != nil {
                let host = try workplace(name, request.exchange, writes: false).host
                sources.append(EventStream.Source(host, after: places[name] ?? 0))
            } else if places[name] != nil {
                // It was there when the client was here last: the others go on.
                EventStream.end(&text, kernel: name, "kernel ended")
            } else {
                throw .noKernel(name)
            }
        }
        if snapshot { begin(&sources, known: resumes ? places : [:], &text, options) }
        return .response(stream(sources, options, text, seq: nil))
    }

    /// A snapshot of each kernel of which the client has nothing yet: there is no gap between it and the next event.
    private func begin(
        _ sources: inout [EventStream.Source],
        known: [String: UInt64],
        _ text: inout ByteBuffer,
        _ options: StreamOptions
    ) {
        for index in sources.indices {
            let host = sources[index].host
            let after = known[host.id]
            let state = host.sync { host -> StateSnapshot? in
                if let after, after <= host.seq, after + 1 >= host.kernel.firstEvent { return nil }
                var state = StateSnapshot(host, host.kernel)
                state.seq = host.seq
                return state
            }
            guard let state else { continue }
            sources[index].after = state.seq
            // A client that is cut off here has no snapshot of the kernels behind this one.
            let id =
                options.isMultiplexed
                ? StreamPlace.text(sources[...index].map { ($0.host.id, $0.after) }) : String(state.seq)
            write(state, id: id, &text)
        }
    }
}
