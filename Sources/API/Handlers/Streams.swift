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
        var openings = beginning
        var sources = [EventStream.Source(host, after: after, resumes: resumes)]
        if snapshot { try begin(&sources, known: resumes ? [host.id: after] : [:], &openings, options) }
        return .response(stream(sources, options, openings, seq: host.sync { $0.seq }))
    }

    private var beginning: [EventStream.Opening] { [.bytes(Array("retry: 2000\n\n".utf8))] }

    private func stream(
        _ sources: [EventStream.Source],
        _ options: StreamOptions,
        _ openings: [EventStream.Opening],
        seq: UInt64?
    ) -> Response {
        let waker = StreamWaker()
        let stream = EventStream(
            sources,
            options,
            openings: openings,
            states,
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
        var openings = beginning
        var sources: [EventStream.Source] = []
        for name in names {
            if registry[name] != nil || attempts.attempt(kernel: name) != nil {
                let host = try workplace(name, request.exchange, writes: false).host
                let isKnown = resumes && places[name] != nil
                sources.append(EventStream.Source(host, after: places[name] ?? 0, resumes: isKnown))
            } else if places[name] != nil {
                // It was there when the client was here last: the others go on.
                var text = ByteBuffer()
                EventStream.end(&text, kernel: name, "kernel ended")
                openings.append(.bytes(text.copy()))
            } else {
                throw .noKernel(name)
            }
        }
        if snapshot { try begin(&sources, known: resumes ? places : [:], &openings, options) }
        return .response(stream(sources, options, openings, seq: nil))
    }

    /// A snapshot of each kernel of which the client has nothing yet: there is no gap between it and the next event.
    private func begin(
        _ sources: inout [EventStream.Source],
        known: [String: UInt64],
        _ openings: inout [EventStream.Opening],
        _ options: StreamOptions
    ) throws(Problem) {
        // Room that was taken before there was none left is given back.
        var taken = 0
        for index in sources.indices {
            let host = sources[index].host
            let after = known[host.id]
            let kernel = host.sync { host -> Kernel? in
                if let after, after <= host.seq, after + 1 >= host.kernel.firstEvent { return nil }
                return host.kernel
            }
            guard let kernel else { continue }
            let state = StateText(host, kernel)
            guard states.take(state.weight) else {
                states.free(taken)
                throw .busy("As many snapshots are being sent as may: each holds a copy of its kernel.")
            }
            taken += state.weight
            sources[index].after = kernel.seq
            // A client that is cut off here has no snapshot of the kernels behind this one.
            let id =
                options.isMultiplexed
                ? StreamPlace.text(sources[...index].map { ($0.host.id, $0.after) }) : String(kernel.seq)
            openings.append(.bytes(Array("id: \(id)\nevent: snapshot\ndata: ".utf8)))
            openings.append(.state(state, weight: state.weight))
            openings.append(.bytes(Array("\n\n".utf8)))
        }
    }
}
