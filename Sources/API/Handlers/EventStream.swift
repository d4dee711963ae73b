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
        /// The client says that it had event `after` last: then there has been one.
        let resumes: Bool
        /// Events of it have been sent or waited for.
        var begun = false
        var ended = false
        var token: UInt64?

        init(_ host: KernelHost, after: UInt64, resumes: Bool) {
            self.host = host
            self.after = after
            self.resumes = resumes
        }
    }

    /// What is sent before any event.
    enum Opening: Sendable {
        case bytes([UInt8])
        /// A kernel's state, and what it weighs while it is not sent.
        case state(StateText, weight: Int)
    }

    private struct State {
        var sources: [Source]
        var openings: ArraySlice<Opening>
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
    private let slots: StreamSlots
    private let state: Guarded<State>

    /// - Parameters:
    ///   - openings: what is sent before any event.
    ///   - slots: where the states among them have been given room.
    ///   - heartbeat: microseconds of silence after which a comment is sent.
    init(
        _ sources: [Source],
        _ options: StreamOptions,
        openings: [Opening],
        _ slots: StreamSlots,
        _ waker: StreamWaker,
        heartbeat: Int64
    ) {
        self.slots = slots
        self.options = options
        self.waker = waker
        self.heartbeat = heartbeat
        state = Guarded(
            State(
                sources: sources,
                openings: openings[...],
                pending: PendingBytes(),
                left: options.limit,
                lastWrite: APIHandler.now()
            )
        )
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> StreamRead {
        state.withLock { state in
            if state.pending.isEmpty { open(&state, buffer.count) }
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

    /// Makes the next bytes of what is sent before any event, about `size` of them.
    private func open(_ state: inout State, _ size: Int) {
        var bytes: [UInt8] = []
        while bytes.count < size, let opening = state.openings.popFirst() {
            switch opening {
            case .bytes(let all): bytes += all
            case .state(var text, let weight):
                let (piece, more) = text.next(size: size)
                bytes += piece
                if more { state.openings.insert(.state(text, weight: weight), at: state.openings.startIndex) }
                if !more { slots.free(weight) }
            }
        }
        state.pending = PendingBytes(bytes)
    }

    func closed() {
        let (sources, openings) = state.withLock { state in
            defer { state.openings = [] }
            return (state.sources, state.openings)
        }
        for case .state(_, let weight) in openings { slots.free(weight) }
        for source in sources {
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
        let resumes = state.sources[index].resumes && !state.sources[index].begun
        let (page, watching, deleted) = host.sync { host -> (EventPage, KernelHost.Watching, Bool) in
            if let old { _ = host.unwatch(old) }
            let page = EventPage(host, after: after, limit: count, options.filter)
            if resumes, after > page.seq { return (page, .ready, false) }
            guard page.events.isEmpty, after + 1 >= page.first || after >= page.seq else {
                return (page, .ready, false)
            }
            return (page, host.watch(after: max(page.seq, after)) { [waker] _ in waker.wake() }, host.deleted)
        }
        state.sources[index].token = nil
        var made: [UInt8]?
        if resumes, after > page.seq {
            // Its kernel was deleted, and another has the name now.
            reset(&text, host, page, "this kernel has no such event yet: it is not the one that was here before")
            state.sources[index].after = page.first - 1
        } else if page.first > after + 1, page.seq > after {
            let begun = state.sources[index].begun
            reset(&text, host, page, begun ? "the reader was too slow" : "older events are forgotten")
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
            for event in page.events { write(event, page, host, id: String(event.seq), to: &buffer) }
            let bytes = buffer.copy()
            host.pages.withLock { $0.keep(key, bytes) }
            return bytes
        }
        for event in page.events {
            state.sources[index].after = event.seq
            write(event, page, host, id: place(state.sources), to: &text)
            if let left = state.left { state.left = left - 1 }
        }
        return nil
    }

    private func write(
        _ event: Event,
        _ page: EventPage,
        _ host: KernelHost,
        id: String,
        to text: inout ByteBuffer
    ) {
        text.append("id: " as StaticString)
        text.append(id)
        text.append("\nevent: " as StaticString)
        text.append(event.type.word)
        text.append("\ndata: " as StaticString)
        var object = event.json(withText: options.withText, name: page.names[event.seq])
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
    private func reset(_ text: inout ByteBuffer, _ host: KernelHost, _ page: EventPage, _ reason: String) {
        var object = JSONObject()
        object.set("kernel", host.id)
        object.set("reason", reason)
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
