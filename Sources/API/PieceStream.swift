import HTTPServer
import JSON
import KernelHost
import Synchronization

/// Bytes on their way into the server's buffers.
struct PendingBytes: Sendable {
    private var bytes: [UInt8]
    private var sent = 0

    init(_ bytes: [UInt8] = []) { self.bytes = bytes }

    var isEmpty: Bool { sent == bytes.count }

    /// Moves as many as fit; how many that were.
    mutating func move(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, bytes.count - sent)
        bytes.withUnsafeBytes { bytes in
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[sent..<(sent + count)]))
        }
        sent += count
        return count
    }
}

/// A long answer that is made while it is sent.
protocol Pieces: Sendable {
    /// Makes the next piece, of about `size` bytes; false when it was the last.
    mutating func next(size: Int) -> (bytes: [UInt8], more: Bool)
}

/// How many answers of a kind may be made at once, or how many bytes they may hold, as each holds a copy of its kernel.
final class StreamSlots: Sendable {
    let maximum: Int
    private let taken = Atomic<Int>(0)

    init(_ maximum: Int) { self.maximum = maximum }

    /// How many are taken.
    var count: Int { taken.load(ordering: .relaxed) }

    /// False when there is none left.
    func take(_ count: Int = 1) -> Bool {
        if taken.add(count, ordering: .relaxed).newValue <= maximum { return true }
        free(count)
        return false
    }

    func free(_ count: Int = 1) { taken.subtract(count, ordering: .relaxed) }
}

/// Sends what is made in pieces: it is as far ahead of its reader as one piece.
final class PieceStream: ByteStream {
    private struct State {
        /// Nil once the last piece has been made: what it holds goes as soon as it is of no more use.
        var pieces: (any Pieces)?
        var pending = PendingBytes()
    }

    private let state: Guarded<State>
    private let slots: StreamSlots
    private let weight: Int

    /// Nil when no slot is left.
    init?(_ pieces: some Pieces, _ slots: StreamSlots, weight: Int = 1) {
        guard slots.take(weight) else { return nil }
        self.slots = slots
        self.weight = weight
        state = Guarded(State(pieces: pieces))
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> StreamRead {
        state.withLock { state in
            while state.pending.isEmpty {
                guard var pieces = state.pieces else { return .end }
                state.pieces = nil
                let (bytes, more) = pieces.next(size: buffer.count)
                state.pending = PendingBytes(bytes)
                if more { state.pieces = pieces }
            }
            return .bytes(state.pending.move(into: buffer))
        }
    }

    func closed() {
        state.withLock { $0 = State() }
        slots.free(weight)
    }
}

extension APIHandler {
    /// An answer that is made while it is sent, known by its tag.
    func pieces<Value>(
        _ pieces: some Pieces,
        weight: Int = 1,
        _ slots: StreamSlots,
        _ seen: Seen<Value>,
        _ media: Reply.Media,
        _ request: Request
    ) throws(Problem) -> Handled {
        var empty = Reply(304, media: media, body: nil, seq: seen.seq)
        empty.tag = seen.tag
        let tag = empty.entityTag(seen.seq)
        if let tags = try request.ifNoneMatch(), tags.contains(tag, weakly: true) { return .reply(empty) }
        guard let stream = PieceStream(pieces, slots, weight: weight) else {
            throw .busy("As many such answers are being sent as may: each holds a copy of its kernel.")
        }
        var response = Response(status: 200, contentType: media.header, stream: stream, waker: StreamWaker())
        response.addHeader("X-Kernel-Seq", String(seen.seq))
        response.addHeader("ETag", tag)
        return .response(response)
    }
}
