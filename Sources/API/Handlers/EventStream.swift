import HTTPServer
import JSON
import Kernel
import KernelHost

/// What a stream of events is to be like.
struct StreamOptions: Sendable {
    var filter = EventFilter()
    /// Each event has its sentence.
    var withText = false
    /// The stream ends after so many events; nil: never.
    var limit: Int?
    /// Several kernels: data has the kernel's name, ids have all kernels' places.
    var isMultiplexed = false
}

/// Server-sent events of one kernel or of several for one client.
///
/// It pulls: a cursor into each kernel's log, and a watcher when there is nothing to read. So a slow reader costs a
/// cursor and no queue; when the log has been trimmed past its cursor, it is told so and cut off.
final class EventStream: ByteStream {
    /// One kernel of the stream.
    struct Source: Sendable {
        let host: KernelHost
        var after: UInt64
        /// Events of it have been sent or waited for.
        var begun = false
        var ended = false
        var token: UInt64?

        init(_ host: KernelHost, after: UInt64) {
            self.host = host
            self.after = after
        }
    }

    private struct State {
        var sources: [Source]
        /// What did not fit the last buffer.
        var pending: PendingBytes
        /// Events that may still be sent; nil: any number.
        var left: Int?
        var ending = false
        var lastWrite: Int64
    }

    /// Events looked at under a gate at once.
    private static let batch = 64

    private let options: StreamOptions
    private let waker: StreamWaker
    private let heartbeat: Int64
    private let state: Guarded<State>

    /// - Parameters:
    ///   - beginning: what is sent before any event.
    ///   - heartbeat: microseconds of silence after which a comment is sent.
    init(
        _ sources: [Source],
        _ options: StreamOptions,
        beginning: consuming ByteBuffer,
        _ waker: StreamWaker,
        heartbeat: Int64
    ) {
        self.options = options
        self.waker = waker
        self.heartbeat = heartbeat
        state = Guarded(
            State(
                sources: sources,
                pending: PendingBytes(beginning.copy()),
                left: options.limit,
                lastWrite: APIHandler.now()
            )
        )
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> StreamRead {
        state.withLock { state in
            if state.pending.isEmpty, !state.ending { refill(&state) }
            if state.pending.isEmpty {
                if state.ending { return .end }
                let now = APIHandler.now()
                guard now - state.lastWrite >= heartbeat else { return .wait }
                state.pending = PendingBytes(Array(": \(place(state.sources))\n\n".utf8))
            }
            let count = state.pending.move(into: buffer)
            state.lastWrite = APIHandler.now()
            return count > 0 ? .bytes(count) : .wait
        }
    }

    func closed() {
        for source in state.withLock({ $0.sources }) {
            if let token = source.token { _ = source.host.sync { $0.unwatch(token) } }
        }
    }

    /// Takes the next events out of the kernels' logs, or has itself woken when there are some.
    private func refill(_ state: inout State) {
        var text = ByteBuffer()
        var page: [UInt8]?
        repeat {
            for index in state.sources.indices where !state.sources[index].ended && !state.ending {
                page = take(&state, index, &text)
            }
            if state.left == 0 || state.sources.allSatisfy(\.ended) { state.ending = true }
        } while text.isEmpty && page == nil && !state.ending && state.sources.contains { !$0.ended && $0.token == nil }
        state.pending = PendingBytes(page ?? text.copy())
    }

    /// Looks at one kernel. What it has goes into `text`, or comes back when it has been made before.
    private func take(_ state: inout State, _ index: Int, _ text: inout ByteBuffer) -> [UInt8]? {
        let host = state.sources[index].host
        let after = state.sources[index].after
        let old = state.sources[index].token
        let count = min(Self.batch, state.left ?? Self.batch)
        let (page, watching, deleted) = host.sync { host -> (EventPage, KernelHost.Watching, Bool) in
            if let old { _ = host.unwatch(old) }
            let page = EventPage(host, after: after, limit: count, options.filter)
            guard page.events.isEmpty, after + 1 >= page.first || after >= page.seq else {
                return (page, .ready, false)
            }
            return (page, host.watch(after: max(page.seq, after)) { [waker] _ in waker.wake() }, host.deleted)
        }
        state.sources[index].token = nil
        var made: [UInt8]?
        if page.first > after + 1, page.seq > after {
            let begun = state.sources[index].begun
            reset(&text, host, page, cutOff: begun)
            if begun { state.ending = true }
            state.sources[index].after = page.first - 1
        } else {
            made = write(page, &state, index, &text)
            state.sources[index].after = max(page.next, after)
        }
        switch watching {
        case .watching(let token):
            state.sources[index].token = token
            // Whatever the filter left out has been looked at.
            state.sources[index].after = max(state.sources[index].after, page.seq)
        case .full: end(&text, &state, index, "quota")
        case .ended: end(&text, &state, index, deleted ? "kernel ended" : "the service is shutting down")
        case .ready: break
        }
        state.sources[index].begun = true
        return made
    }

    /// Writes a page of one kernel; of a stream of all its events it may have been made for another stream.
    private func write(
        _ page: EventPage,
        _ state: inout State,
        _ index: Int,
        _ text: inout ByteBuffer
    ) -> [UInt8]? {
        guard !page.events.isEmpty else { return nil }
        let host = state.sources[index].host
        if !options.isMultiplexed, options.filter.isEmpty, text.isEmpty {
            if let left = state.left { state.left = left - page.events.count }
            let key = PageCache.Key(
                after: state.sources[index].after,
                last: page.next,
                withText: options.withText
            )
            if let bytes = host.pages.withLock({ $0[key] }) { return bytes }
            var buffer = ByteBuffer()
            for event in page.events { write(event, host, id: String(event.seq), to: &buffer) }
            let bytes = buffer.copy()
            host.pages.withLock { $0.keep(key, bytes) }
            return bytes
        }
        for event in page.events {
            state.sources[index].after = event.seq
            write(event, host, id: place(state.sources), to: &text)
            if let left = state.left { state.left = left - 1 }
        }
        return nil
    }

    private func write(_ event: Event, _ host: KernelHost, id: String, to text: inout ByteBuffer) {
        text.append("id: " as StaticString)
        text.append(id)
        text.append("\nevent: " as StaticString)
        text.append(event.type.word)
        text.append("\ndata: " as StaticString)
        var object = event.json(withText: options.withText)
        if options.isMultiplexed { object.set("kernel", host.id) }
        object.serialize(into: &text)
        text.append("\n\n" as StaticString)
    }

    /// Where the stream stands: what a client gives back to resume.
    private func place(_ sources: [Source]) -> String {
        options.isMultiplexed
            ? StreamPlace.text(sources.map { ($0.host.id, $0.after) }) : String(sources.first?.after ?? 0)
    }

    /// Tells a client that events are missing, and where to look at the kernel as it is.
    private func reset(_ text: inout ByteBuffer, _ host: KernelHost, _ page: EventPage, cutOff: Bool) {
        var object = JSONObject()
        object.set("kernel", host.id)
        object.set("reason", cutOff ? "the reader was too slow" : "older events are forgotten")
        object.set("first", Int64(clamping: page.first))
        object.set("seq", Int64(clamping: page.seq))
        object.set("snapshot", "/v1/kernels/\(host.id)/state")
        text.append("event: reset\ndata: " as StaticString)
        object.serialize(into: &text)
        text.append("\n\n" as StaticString)
    }

    private func end(_ text: inout ByteBuffer, _ state: inout State, _ index: Int, _ reason: String) {
        state.sources[index].ended = true
        Self.end(&text, kernel: state.sources[index].host.id, reason)
    }

    /// The last word of a kernel.
    static func end(_ text: inout ByteBuffer, kernel: String, _ reason: String) {
        var object = JSONObject()
        object.set("kernel", kernel)
        object.set("reason", reason)
        text.append("event: end\ndata: " as StaticString)
        object.serialize(into: &text)
        text.append("\n\n" as StaticString)
    }
}

extension ByteBuffer {
    var isEmpty: Bool { count == 0 }
}
