import Glibc

/// Bytes in one growable `malloc`ed block, so that libmicrohttpd can adopt them without a copy.
///
/// Move-only: `release()` hands the block over; otherwise it is freed with the value.
package struct ByteBuffer: ~Copyable, @unchecked Sendable {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    /// Bytes written so far.
    package private(set) var count: Int
    private var capacity: Int

    /// An empty buffer.
    ///
    /// - Parameter capacity: bytes to reserve at once.
    package init(capacity: Int = 512) {
        self.capacity = max(capacity, 16)
        self.count = 0
        self.start = ByteBuffer.allocate(nil, self.capacity)
    }

    deinit {
        free(start)
    }

    /// The bytes written so far, for the time of the call.
    package borrowing func withBytes<R: ~Copyable, E: Error>(
        _ body: (UnsafeRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        try body(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Gives the block away: the caller must `free` it.
    package consuming func release() -> (start: UnsafeMutableRawPointer, count: Int) {
        let block = (start: UnsafeMutableRawPointer(start), count: count)
        discard self
        return block
    }

    /// A copy as an array, for tests and cold paths.
    package borrowing func copy() -> [UInt8] {
        [UInt8](UnsafeBufferPointer(start: start, count: count))
    }

    /// Makes room for `extra` more bytes.
    @inline(__always)
    package mutating func reserve(_ extra: Int) {
        if capacity - count < extra { grow(extra) }
    }

    @inline(never)
    private mutating func grow(_ extra: Int) {
        capacity = max(capacity * 2, count + extra)
        start = ByteBuffer.allocate(start, capacity)
    }

    /// Adds one byte.
    @inline(__always)
    package mutating func append(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count += 1
    }

    /// Adds `bytes`.
    @inline(__always)
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        reserve(bytes.count)
        memcpy(start + count, base, bytes.count)
        count += bytes.count
    }

    /// Adds the bytes of a literal.
    @inline(__always)
    package mutating func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Adds the UTF-8 of `text`.
    package mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Adds `value` in decimal.
    package mutating func append(decimal value: Int64) {
        reserve(20)
        var rest = value.magnitude
        var digits = 1
        var bound: UInt64 = 10
        while digits < 19, rest >= bound {
            digits += 1
            bound *= 10
        }
        if value < 0 {
            start[count] = 0x2D
            count += 1
        }
        var place = count + digits
        count = place
        repeat {
            place -= 1
            let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
            start[place] = UInt8(truncatingIfNeeded: 0x30 + remainder)
            rest = quotient
        } while place > count - digits
    }

    /// Adds `bytes`, which must be UTF-8, as a JSON string: quoted, with RFC 8259's escapes.
    package mutating func append(quoted bytes: UnsafeRawBufferPointer) {
        // A byte becomes at most six ("\u001f"): one reservation, then plain stores.
        let (room, overflow) = bytes.count.multipliedReportingOverflow(by: 6)
        precondition(!overflow, "a string longer than memory")
        reserve(room + 2)
        var end = start + count
        end.pointee = 0x22
        end += 1
        var next = bytes.baseAddress
        let last = next.map { $0 + bytes.count }
        while let place = next, next != last {
            let byte = place.load(as: UInt8.self)
            if byte >= 0x20, byte != 0x22, byte != 0x5C {
                end.pointee = byte
                end += 1
            } else {
                end = ByteBuffer.escape(byte, at: end)
            }
            next = place + 1
        }
        end.pointee = 0x22
        count = (end + 1) - start
    }

    private static func escape(_ byte: UInt8, at end: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
        end[0] = 0x5C
        let short: UInt8
        switch byte {
        case 0x22, 0x5C: short = byte
        case 0x08: short = UInt8(ascii: "b")
        case 0x09: short = UInt8(ascii: "t")
        case 0x0A: short = UInt8(ascii: "n")
        case 0x0C: short = UInt8(ascii: "f")
        case 0x0D: short = UInt8(ascii: "r")
        default:
            end[1] = UInt8(ascii: "u")
            end[2] = 0x30
            end[3] = 0x30
            end[4] = 0x30 + (byte >> 4)
            let low = byte & 0xF
            end[5] = low < 10 ? 0x30 + low : 0x57 + low
            return end + 6
        }
        end[1] = short
        return end + 2
    }

    private static func allocate(_ old: UnsafeMutablePointer<UInt8>?, _ size: Int) -> UnsafeMutablePointer<UInt8> {
        guard let block = realloc(old, size) else { fatalError("out of memory") }
        return block.assumingMemoryBound(to: UInt8.self)
    }
}
