import HTTPServer
import JSON
import Kernel
import KernelHost

/// A page of a kernel's events.
struct EventPage: Sendable {
    var events: [Event]
    /// Where the next page begins: the last event looked at.
    var next: UInt64
    /// The oldest event that is kept.
    var first: UInt64
    var seq: UInt64
    /// The names that tasks were given by these events, by seq.
    private(set) var names: [UInt64: String] = [:]

    /// The events above `after` that match, at most `limit`; looks at a bounded number under the gate.
    init(_ host: isolated KernelHost, after: UInt64, limit: Int, _ filter: EventFilter) {
        seq = host.seq
        next = after
        if filter.isEmpty {
            (events, first) = host.events(after: after, limit: limit)
            if let last = events.last { next = last.seq }
            takeNames(host)
            return
        }
        events = []
        defer { takeNames(host) }
        // A filter may match nothing for long; a page ends where the events do, or when it is full.
        while true {
            let batch = host.events(after: next, limit: 1024)
            first = batch.first
            for event in batch.events {
                next = event.seq
                if filter.matches(event) { events.append(event) }
                if events.count == limit { return }
            }
            if batch.events.count < 1024 { return }
        }
    }

    private mutating func takeNames(_ host: isolated KernelHost) {
        for event in events where event.type == .prctl { names[event.seq] = host.givenName(event) }
    }

    /// The page as clients see it.
    func json(withText: Bool = false) -> JSONObject {
        var array = JSONArray()
        for event in events { array.append(event.json(withText: withText, name: names[event.seq])) }
        var object = JSONObject()
        object.set("events", array)
        object.set("next_after", Int64(clamping: next))
        object.set("first", Int64(clamping: first))
        object.set("seq", Int64(clamping: seq))
        return object
    }

    /// The page with a line for each event.
    func lines(withText: Bool) -> ByteBuffer {
        var buffer = ByteBuffer()
        for event in events {
            event.json(withText: withText, name: names[event.seq]).serialize(into: &buffer)
            buffer.append(UInt8(ascii: "\n"))
        }
        return buffer
    }
}

extension EventFilter {
    var isEmpty: Bool { types.isEmpty && tasks.isEmpty }

    /// Reads `type` and `task` of a query, lists separated by commas.
    init(_ query: Query) throws(Problem) {
        for name in query.list("type") {
            guard let type = EventType.named(name) else {
                throw .query(
                    "type",
                    "`\(printable(name))` is no type of event; /docs lists them." + EventType.suggestion(name)
                )
            }
            types.insert(type.rawValue)
        }
        for text in query.list("task") {
            guard text.isDigits, let task = Int32(text) else {
                throw .query("task", "`task` must be numbers of tasks, separated by commas.")
            }
            tasks.insert(task)
        }
    }
}

extension APIHandler {
    func getEvents(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["after", "limit", "timeout", "type", "task", "text", "snapshot"])
        var after = UInt64(try query.integer("after", 0...Int64.max, default: 0))
        let wait = try query.milliseconds("timeout", maximum: configuration.maximumWait, default: 0)
        let filter = try EventFilter(query)
        let offered = ["application/json", "application/x-ndjson", "text/event-stream"]
        let format = try Negotiation.choose(request.exchange, offered)
        let last = request.exchange.header("Last-Event-ID")
        if let last {
            guard (1...19).contains(last.utf8.count), last.isDigits,
                let seq = UInt64(last)
            else { throw .header("Last-Event-ID", "This must be the id of an event: a number.") }
            after = seq
        }
        let form = EventForm(lines: format == 1, withText: try query.flag("text"))
        let snapshot = try query.flag("snapshot")
        if format == 2 {
            var options = StreamOptions(filter: filter, withText: form.withText)
            options.limit = try query.integer("limit", 1...Int64(Int32.max)).map(Int.init)
            return try streamEvents(host, after: after, options, snapshot: snapshot, resumes: last != nil)
        }
        let limit = Int(try query.integer("limit", 1...1000, default: 100))
        let parked =
            wait > 0
            ? ParkedEvents(self, host, request, after: after, limit: limit, filter, form) : nil
        let (page, watching) = host.sync { host in
            let page = EventPage(host, after: after, limit: limit, filter)
            guard page.events.isEmpty, let parked else { return (page, KernelHost.Watching.ready) }
            return (page, parked.watch(page, host))
        }
        switch watching {
        case .watching: return .parked(milliseconds: wait)
        case .full: throw .busy("As many requests wait for events as may.")
        case .ready, .ended: return .reply(Self.reply(page, form))
        }
    }

    /// A page as an answer.
    static func reply(_ page: EventPage, _ form: EventForm) -> Reply {
        form.lines
            ? Reply(200, media: .ndjson, body: page.lines(withText: form.withText), seq: page.seq)
            : Reply(200, page.json(withText: form.withText), seq: page.seq)
    }
}

/// How a page of events is written.
struct EventForm: Sendable {
    /// A line for each, in place of an object of all.
    var lines: Bool
    /// Each with its sentence.
    var withText: Bool
}

/// A request that waits for events that match its filter.
final class ParkedEvents: ParkedRequest, Sendable {
    private unowned let handler: APIHandler
    private let host: KernelHost
    private let exchange: Exchange
    private let route: Int
    private let started: Int64
    private let limit: Int
    private let filter: EventFilter
    private let form: EventForm
    private let requestID: String
    private let origin: Origin
    /// What has been looked at, and the watcher that will tell of more.
    private let state: Guarded<(after: UInt64, token: UInt64?)>

    init(
        _ handler: APIHandler,
        _ host: KernelHost,
        _ request: Request,
        after: UInt64,
        limit: Int,
        _ filter: EventFilter,
        _ form: EventForm
    ) {
        self.handler = handler
        self.host = host
        self.limit = limit
        self.filter = filter
        self.form = form
        exchange = request.exchange
        route = request.route
        started = request.started
        requestID = handler.requestID(request.exchange)
        origin = (try? handler.checkOrigin(request.exchange)) ?? Origin(none: ())
        state = Guarded((after, nil))
    }

    /// Waits for events behind an empty page; inside the kernel's gate.
    func watch(_ page: EventPage, _ host: isolated KernelHost) -> KernelHost.Watching {
        // Everything up to the kernel's seq has been looked at, whatever the filter left out.
        let watching = host.watch(after: max(page.seq, page.next)) { [self] end in told(end) }
        state.withLock { state in
            state.after = page.next
            if case .watching(let token) = watching { state.token = token }
        }
        exchange.context = self
        return watching
    }

    private func told(_ end: WatchEnd) {
        switch end {
        case .deleted: answer(Reply(.deleted))
        case .shutdown: answer(Reply(.shutdown, seq: host.sync { $0.seq }))
        case .events: look()
        }
    }

    private func look() {
        let after = state.withLock { $0.after }
        let (page, watching) = host.sync { host in
            let page = EventPage(host, after: after, limit: limit, filter)
            return (page, page.events.isEmpty ? watch(page, host) : .ready)
        }
        if case .watching = watching {
            // The deadline may have passed between two watchers, when there was none to take back.
            if exchange.isCompleted { disconnected() }
            return
        }
        answer(APIHandler.reply(page, form))
    }

    func expired() {
        disconnected()
        let after = state.withLock { $0.after }
        let page = host.sync { EventPage($0, after: after, limit: limit, filter) }
        answer(APIHandler.reply(page, form))
    }

    func disconnected() {
        guard let token = state.withLock({ $0.token }) else { return }
        _ = host.sync { $0.unwatch(token) }
    }

    private func answer(_ reply: consuming Reply) {
        var response = handler.respond(reply)
        handler.add(&response, requestID: requestID, origin)
        let status = response.status
        if exchange.complete(response) {
            handler.metrics.record(route: route, status: status, microseconds: APIHandler.now() - started)
        }
    }
}
