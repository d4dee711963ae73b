import Glibc

extension UnsafeRawBufferPointer {
    /// The bytes of a C string.
    @inline(__always)
    init(cString: UnsafePointer<CChar>) {
        self.init(start: cString, count: strlen(cString))
    }

    /// Whether these bytes are exactly the literal's.
    @inline(__always)
    func matches(_ literal: StaticString) -> Bool {
        guard let baseAddress, count == literal.utf8CodeUnitCount else {
            return isEmpty && literal.utf8CodeUnitCount == 0
        }
        return memcmp(baseAddress, literal.utf8Start, count) == 0
    }

    /// Whether these bytes are the literal's, ASCII letters compared without case.
    @inline(__always)
    func matchesIgnoringCase(_ lowercase: StaticString) -> Bool {
        guard count == lowercase.utf8CodeUnitCount else { return false }
        let other = lowercase.utf8Start
        for index in 0..<count where ASCII.lower(self[index]) != other[index] { return false }
        return true
    }

    /// The bytes without spaces and tabs at the end, which libmicrohttpd leaves on a header's value.
    @inline(__always)
    var withoutTrailingSpace: UnsafeRawBufferPointer {
        var end = count
        while end > 0, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
        return part(0..<end)
    }

    /// A part, without its own copy.
    @inline(__always)
    func part(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: self[range])
    }
}

/// Classes of bytes in HTTP's grammar (RFC 9110, RFC 3986).
enum ASCII {
    @inline(__always)
    static func lower(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    /// RFC 9110 `tchar`.
    @inline(__always)
    static func isToken(_ byte: UInt8) -> Bool {
        // Two 64-bit sets instead of a table in memory: no lazy global on the hot path.
        // Below 64: ! # $ % & ' * + - . 0-9; above: A-Z ^ _ ` a-z | ~.
        let low: UInt64 = 0x03FF_6CFA_0000_0000
        let high: UInt64 = 0x57FF_FFFF_C7FF_FFFE
        guard byte < 128 else { return false }
        return byte < 64 ? (low >> UInt64(byte)) & 1 != 0 : (high >> UInt64(byte - 64)) & 1 != 0
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39
    }

    /// The value of a hexadecimal digit.
    @inline(__always)
    static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
