import HTTPServer
import JSON
import Kernel
import KernelHost

extension APIHandler {
    /// The same events as server-sent events, live.
    func streamEvents(_ host: KernelHost, after: UInt64, _ filter: EventFilter) throws(Problem) -> Handled {
        if isDraining { throw .shutdown }
        let waker = StreamWaker()
        let stream = EventStream(host, after: after, filter, waker, heartbeat: configuration.heartbeat * 1000)
        return .response(Response(status: 200, contentType: "text/event-stream", stream: stream, waker: waker))
    }
}

/// Server-sent events of one kernel for one client.
///
/// It pulls: a cursor into the kernel's log, and a watcher when there is nothing to read. So a slow reader costs a cursor
/// and no queue; when the log has been trimmed past its cursor, it is told so and cut off.
final class EventStream: ByteStream {
    private struct State {
        var after: UInt64
        /// Bytes that did not fit the last buffer, from `sent` on.
        var rest: [UInt8]
        var sent = 0
        var begun = false
        var ending = false
        var token: UInt64?
        var lastWrite: Int64
    }

    /// Events looked at under the gate at once.
    private static let batch = 64

    private let host: KernelHost
    private let filter: EventFilter
    private let waker: StreamWaker
    private let heartbeat: Int64
    private let state: Guarded<State>

    /// - Parameter heartbeat: microseconds of silence after which a comment is sent.
    init(_ host: KernelHost, after: UInt64, _ filter: EventFilter, _ waker: StreamWaker, heartbeat: Int64) {
        self.host = host
        self.filter = filter
        self.waker = waker
        self.heartbeat = heartbeat
        state = Guarded(State(after: after, rest: Array("retry: 2000\n\n".utf8), lastWrite: APIHandler.now()))
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> StreamRead {
        state.withLock { state in
            if state.sent == state.rest.count, !state.ending { refill(&state) }
            if state.sent == state.rest.count {
                if state.ending { return .end }
                let now = APIHandler.now()
                guard now - state.lastWrite >= heartbeat else { return .wait }
                state.rest = Array(": \(state.after)\n\n".utf8)
                state.sent = 0
            }
            let count = min(buffer.count, state.rest.count - state.sent)
            state.rest.withUnsafeBytes { rest in
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[state.sent..<(state.sent + count)]))
            }
            state.sent += count
            state.lastWrite = APIHandler.now()
            return count > 0 ? .bytes(count) : .wait
        }
    }

    func closed() {
        guard let token = state.withLock({ $0.token }) else { return }
        _ = host.sync { $0.unwatch(token) }
    }

    /// Takes the next events out of the kernel's log, or has itself woken when there are some.
    private func refill(_ state: inout State) {
        var text = ByteBuffer()
        repeat {
            let after = state.after
            let old = state.token
            let (page, watching) = host.sync { host -> (EventPage, KernelHost.Watching) in
                if let old { _ = host.unwatch(old) }
                let page = EventPage(host, after: after, limit: Self.batch, filter)
                guard page.events.isEmpty, after + 1 >= page.first || after >= page.seq else { return (page, .ready) }
                return (page, host.watch(after: max(page.seq, after)) { [waker] _ in waker.wake() })
            }
            state.token = nil
            if page.first > after + 1, page.seq > after {
                reset(&text, page, cutOff: state.begun)
                if state.begun { state.ending = true }
                state.after = page.first - 1
            } else {
                state.after = max(page.next, after)
                for event in page.events { write(event, to: &text) }
            }
            switch watching {
            case .watching(let token):
                state.token = token
                // Whatever the filter left out has been looked at.
                state.after = max(state.after, page.seq)
            case .full:
                text.append("event: end\ndata: {\"reason\":\"quota\"}\n\n" as StaticString)
                state.ending = true
            case .ended:
                text.append("event: end\ndata: {\"reason\":\"kernel ended\"}\n\n" as StaticString)
                state.ending = true
            case .ready: break
            }
            state.begun = true
        } while text.isEmpty && state.token == nil && !state.ending
        state.rest = text.copy()
        state.sent = 0
    }

    private func write(_ event: Event, to text: inout ByteBuffer) {
        text.append("id: " as StaticString)
        text.append(decimal: Int64(clamping: event.seq))
        text.append("\nevent: " as StaticString)
        text.append(event.type.word)
        text.append("\ndata: " as StaticString)
        event.json().serialize(into: &text)
        text.append("\n\n" as StaticString)
    }

    /// Tells a client that events are missing, and where to look at the kernel as it is.
    private func reset(_ text: inout ByteBuffer, _ page: EventPage, cutOff: Bool) {
        var object = JSONObject()
        object.set("reason", cutOff ? "the reader was too slow" : "older events are forgotten")
        object.set("first", Int64(clamping: page.first))
        object.set("seq", Int64(clamping: page.seq))
        object.set("snapshot", "/v1/kernels/\(host.id)/tree")
        text.append("event: reset\ndata: " as StaticString)
        object.serialize(into: &text)
        text.append("\n\n" as StaticString)
    }
}

extension ByteBuffer {
    var isEmpty: Bool { count == 0 }
}
