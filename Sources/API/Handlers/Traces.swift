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
        let query = try request.query(["after", "limit", "clock", "at"])
        try requireJSON(request)
        let clock = try traceClock(query)
        let seen = try traceWindow(host, query)
        return try answer(ChromeTrace(seen.value, clock: clock), seen, host, media: .json, format: "trace.json", query)
    }

    /// `…/trace.txt`: ftrace's text.
    func getTraceText(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["after", "limit", "clock", "functions", "at"])
        _ = try Negotiation.choose(request.exchange, ["text/plain"])
        let clock = try traceClock(query)
        let functions = try query.flag("functions")
        let seen = try traceWindow(host, query)
        let text = FtraceText(seen.value, clock: clock, functions: functions)
        return try answer(text, seen, host, media: .text, format: "trace.txt", query)
    }

    /// `…/strace.txt`: what strace would have written.
    func getStraceText(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["after", "limit", "task", "follow", "column", "at"])
        _ = try Negotiation.choose(request.exchange, ["text/plain"])
        var options = StraceText.Options()
        options.follow = try query.flag("follow", default: true)
        options.tasks = try EventFilter(query).tasks
        options.column = Int(try query.integer("column", 0...200, default: 40))
        if !options.follow, options.tasks.isEmpty { options.tasks = [1] }
        let seen = try traceWindow(host, query)
        return try answer(StraceText(seen.value, options), seen, host, media: .text, format: "strace.txt", query)
    }

    /// The events that a query asks for: by default all that are kept, up to the moment that `at` names.
    private func traceWindow(_ host: KernelHost, _ query: Query) throws(Problem) -> Seen<TraceWindow> {
        let after = UInt64(try query.integer("after", 0...Int64.max, default: 0))
        let maximum = Int64(configuration.maximumEvents)
        let limit = Int(try query.integer("limit", 1...maximum, default: maximum))
        return try snapshot(host, query).map { TraceWindow($0, after: after, limit: limit) }
    }

    private func traceClock(_ query: Query) throws(Problem) -> TraceClock {
        if let clock = TraceClock(rawValue: query["clock"] ?? "seq") { return clock }
        throw .query("clock", "`clock` must be `seq` or `virtual`.")
    }

    /// The most events whose text is made in one piece.
    private static let wholeEvents = 2_048

    private func answer(
        _ text: some PiecewiseText,
        _ seen: Seen<TraceWindow>,
        _ host: KernelHost,
        media: Reply.Media,
        format: String,
        _ query: Query
    ) throws(Problem) -> Handled {
        let window = seen.value
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
            var reply = Reply(200, media: media, body: buffer, seq: seen.seq)
            reply.tag = seen.tag
            reply.link = link
            return .reply(reply)
        }
        guard let stream = PieceStream(text, longTraces) else {
            throw .busy("As many long traces are being sent as may; ask for a page with `limit`.")
        }
        var response = Response(status: 200, contentType: media.header, stream: stream, waker: StreamWaker())
        response.addHeader("X-Kernel-Seq", String(seen.seq))
        if let link { response.addHeader("Link", link) }
        return .response(response)
    }
}
