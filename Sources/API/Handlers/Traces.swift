import HTTPServer
import JSON
import Kernel
import KernelHost
import Synchronization

/// A kernel's events in the formats of the tools that people already use.
extension APIHandler {
    /// `…/trace.json`: Chrome trace events.
    func getTraceJSON(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["after", "limit", "clock"])
        try requireJSON(request)
        let clock = try traceClock(query)
        let window = try traceWindow(host, query)
        return try answer(ChromeTrace(window, clock: clock), window, host, media: .json, format: "trace.json", query)
    }

    /// `…/trace.txt`: ftrace's text.
    func getTraceText(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["after", "limit", "clock", "functions"])
        _ = try Negotiation.choose(request.exchange, ["text/plain"])
        let clock = try traceClock(query)
        let functions = try query.flag("functions")
        let window = try traceWindow(host, query)
        let text = FtraceText(window, clock: clock, functions: functions)
        return try answer(text, window, host, media: .text, format: "trace.txt", query)
    }

    /// `…/strace.txt`: what strace would have written.
    func getStraceText(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["after", "limit", "task", "follow", "column"])
        _ = try Negotiation.choose(request.exchange, ["text/plain"])
        var options = StraceText.Options()
        options.follow = try query.flag("follow", default: true)
        options.tasks = try EventFilter(query).tasks
        options.column = Int(try query.integer("column", 0...200, default: 40))
        if !options.follow, options.tasks.isEmpty { options.tasks = [1] }
        let window = try traceWindow(host, query)
        return try answer(StraceText(window, options), window, host, media: .text, format: "strace.txt", query)
    }

    /// The events that a query asks for: by default all that are kept.
    private func traceWindow(_ host: KernelHost, _ query: Query) throws(Problem) -> TraceWindow {
        let after = UInt64(try query.integer("after", 0...Int64.max, default: 0))
        let maximum = Int64(configuration.maximumEvents)
        let limit = Int(try query.integer("limit", 1...maximum, default: maximum))
        return TraceWindow(host.sync { $0.kernel }, after: after, limit: limit)
    }

    private func traceClock(_ query: Query) throws(Problem) -> TraceClock {
        if let clock = TraceClock(rawValue: query["clock"] ?? "seq") { return clock }
        throw .query("clock", "`clock` must be `seq` or `virtual`.")
    }

    /// The most events whose text is made in one piece.
    private static let wholeEvents = 2_048

    private func answer(
        _ text: some PiecewiseText,
        _ window: TraceWindow,
        _ host: KernelHost,
        media: Reply.Media,
        format: String,
        _ query: Query
    ) throws(Problem) -> Handled {
        var link: String?
        if window.hasMore {
            var others = query.items.filter { $0.name != "after" }.map { "&\($0.name)=\($0.value)" }.joined()
            others = others.replacing(",", with: "%2C")
            link = "</v1/kernels/\(host.id)/\(format)?after=\(window.last)\(others)>; rel=\"next\""
        }
        if window.asked.count <= Self.wholeEvents {
            var rest = text
            var buffer = ByteBuffer()
            while rest.write(to: &buffer) {}
            var reply = Reply(200, media: media, body: buffer, seq: window.kernel.seq)
            reply.link = link
            return .reply(reply)
        }
        guard let stream = PieceStream(text, longTraces) else {
            throw .busy("As many long traces are being sent as may; ask for a page with `limit`.")
        }
        var response = Response(status: 200, contentType: media.header, stream: stream, waker: StreamWaker())
        response.addHeader("X-Kernel-Seq", String(window.kernel.seq))
        if let link { response.addHeader("Link", link) }
        return .response(response)
    }
}
