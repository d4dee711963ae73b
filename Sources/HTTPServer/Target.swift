/// Where the parts of a request target are, found in one pass over its bytes.
struct Target {
    /// Bytes before the `?`.
    private(set) var pathCount = 0
    /// Bytes altogether.
    private(set) var count = 0
    /// Segments of the path: `/v1/kernels` has two, `/` none, `/v1/` two of which the second is empty.
    private(set) var segmentCount = 0
    /// What is wrong with it.
    private(set) var refusal: Refusal?
    private var starts = InlineArray<16, UInt16>(repeating: 0)

    /// Segments whose places are kept; longer paths name nothing here.
    static let segmentLimit = 16

    /// No target.
    init() {}

    /// Looks at a raw target: origin form, or the asterisk of `OPTIONS *`.
    init(_ bytes: UnsafeRawBufferPointer) {
        count = bytes.count
        pathCount = bytes.count
        guard bytes.count < Int(UInt16.max), !bytes.isEmpty else {
            refusal = Refusal(400, "the request target is missing or too long")
            return
        }
        var inPath = true
        var escapes = false
        for index in 0..<bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "/"):
                if inPath { open(segmentAt: index + 1) }
            case UInt8(ascii: "?"):
                if inPath {
                    inPath = false
                    pathCount = index
                }
            case UInt8(ascii: "%"):
                escapes = true
            case 0x21...0x7E:
                break
            default:
                refusal = Refusal(
                    400,
                    "the request target has a space, a control character or a byte that is not ASCII"
                )
                return
            }
        }
        if segmentCount == 1, pathCount == 1 { segmentCount = 0 }
        if bytes[0] != UInt8(ascii: "/"), !bytes.matches("*") {
            refusal = Refusal(400, "the request target must begin with a slash")
        } else if escapes, !Percent.isValid(bytes) {
            refusal = Refusal(400, "the request target has a bad percent escape, an escaped NUL or bad UTF-8")
        }
    }

    private mutating func open(segmentAt index: Int) {
        if segmentCount < Target.segmentLimit { starts[segmentCount] = UInt16(truncatingIfNeeded: index) }
        segmentCount += 1
    }

    /// Where a segment is; nil when there is none of that number, or its place was not kept.
    func range(ofSegment index: Int) -> Range<Int>? {
        guard index >= 0, index < min(segmentCount, Target.segmentLimit) else { return nil }
        let start = Int(starts[index])
        if index + 1 < min(segmentCount, Target.segmentLimit) { return start..<Int(starts[index + 1]) - 1 }
        return segmentCount <= Target.segmentLimit ? start..<pathCount : nil
    }
}

/// Percent-encoding, RFC 3986.
enum Percent {
    /// Whether each escape has two digits, none is NUL, and the decoded bytes are UTF-8.
    static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%") {
                guard index + 2 < bytes.count, let high = ASCII.hex(bytes[index + 1]),
                    let low = ASCII.hex(bytes[index + 2]), high | low != 0
                else { return false }
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(validating: decoded, as: UTF8.self) != nil
    }

    /// The decoded text of bytes that `isValid` has accepted.
    static func decode(_ bytes: UnsafeRawBufferPointer, plusIsSpace: Bool = false) -> String {
        guard bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = ASCII.hex(bytes[index + 1]),
                let low = ASCII.hex(bytes[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}

/// One segment of a path, still encoded; valid as long as its exchange.
package struct PathSegment {
    /// The bytes as the client sent them.
    package let bytes: UnsafeRawBufferPointer

    /// The decoded text.
    package var string: String {
        Percent.decode(bytes)
    }

    /// The value of a plain decimal number: digits only, no sign, no escape, in 64 bits.
    package var integer: Int64? {
        guard !bytes.isEmpty, bytes.count <= 19 else { return nil }
        var value: Int64 = 0
        for byte in bytes {
            guard ASCII.isDigit(byte) else { return nil }
            let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = shifted.addingReportingOverflow(Int64(byte - 0x30))
            if overflow || carry { return nil }
            value = sum
        }
        return value
    }

    /// Whether the decoded text is this literal.
    package static func == (segment: PathSegment, literal: StaticString) -> Bool {
        if segment.bytes.matches(literal) { return true }
        // Rare: an escaped spelling of a plain name, the same resource by RFC 3986.
        guard segment.bytes.count > literal.utf8CodeUnitCount, segment.bytes.contains(UInt8(ascii: "%")) else {
            return false
        }
        var text = segment.string
        return text.withUTF8 { UnsafeRawBufferPointer($0).matches(literal) }
    }

    /// The pattern match behind `switch segment { case "kernels": … }`.
    package static func ~= (literal: StaticString, segment: PathSegment) -> Bool {
        segment == literal
    }
}
