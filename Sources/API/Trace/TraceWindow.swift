import JSON
import Kernel

/// A stretch of a kernel's events, with what is needed to tell of it in other tools' formats.
///
/// It holds a snapshot of the kernel, so that nothing that is read for it keeps the kernel itself waiting.
struct TraceWindow: Sendable {
    let kernel: Kernel
    /// Every event that is kept: who reads a stretch has to know what went before.
    let events: [Event]
    /// The indices of the events that were asked for.
    let asked: Range<Int>

    init(_ kernel: Kernel, after: UInt64, limit: Int) {
        self.kernel = kernel
        events = kernel.events(after: 0, limit: .max)
        let first = kernel.firstEvent
        let start = after < first ? 0 : Int(min(after - first + 1, UInt64(events.count)))
        asked = start..<min(events.count, start + min(limit, events.count))
    }

    /// The number of the last event that was asked for: where the next page begins.
    var last: UInt64 { asked.isEmpty ? kernel.seq : events[asked.upperBound - 1].seq }

    /// Are there events behind those that were asked for?
    var hasMore: Bool { asked.upperBound < events.count }
}

/// Where an event stands on the time axis.
enum TraceClock: String, CaseIterable, Sendable {
    /// Every event has a microsecond of its own: virtual time stands still for most of them.
    case seq
    /// The virtual clock.
    case virtual
}

/// Something that is written piece by piece, so that a long text needs little memory.
protocol PiecewiseText: Pieces {
    /// Writes some more; false when that was the end.
    mutating func write(to text: inout ByteBuffer) -> Bool
}

extension PiecewiseText {
    mutating func next(size: Int) -> (bytes: [UInt8], more: Bool) {
        var piece = ByteBuffer()
        let more = write(to: &piece)
        return (piece.copy(), more)
    }
}
