import JSON

/// Writes a tar archive (POSIX ustar; what does not fit its fields goes into a pax header before the entry).
struct TarWriter: ~Copyable {
    /// What has been written and not been taken.
    private var buffer = ByteBuffer(capacity: 32_768)
    /// Bytes of it.
    var count: Int { buffer.count }
    /// Seconds of 1970 for the entries that follow.
    var modified: Int64 = 0
    /// The owner of the entries that follow.
    var owner: Int32 = 0

    private static let block = 512

    mutating func directory(_ name: String) { header(name + "/", type: "5", mode: 0o755, size: 0) }

    mutating func link(_ name: String, to target: String) {
        header(name, type: "2", mode: 0o777, size: 0, target: target)
    }

    mutating func file(_ name: String, _ text: String) {
        header(name, type: "0", mode: 0o644, size: text.utf8.count)
        buffer.append(text)
        padToBlock()
    }

    /// Two blocks of zeros end an archive.
    mutating func end() { zeros(2 * Self.block) }

    /// Gives what has been written, and goes on with an empty buffer.
    mutating func take() -> [UInt8] {
        let bytes = buffer.copy()
        buffer = ByteBuffer(capacity: 32_768)
        return bytes
    }

    private mutating func zeros(_ count: Int) { for _ in 0..<count { buffer.append(0 as UInt8) } }

    private mutating func padToBlock() {
        let rest = buffer.count % Self.block
        if rest > 0 { zeros(Self.block - rest) }
    }

    /// Octal numbers of this many digits fit a field.
    private static func fits(_ number: Int64, digits: Int) -> Bool { number >= 0 && number < 1 << (3 * Int64(digits)) }

    private mutating func header(_ name: String, type: Character, mode: Int64, size: Int, target: String = "") {
        var records: [(key: String, value: String)] = []
        var owner = Int64(owner)
        if !Self.fits(owner, digits: 7) {
            records.append(("uid", String(owner)))
            owner = 0
        }
        if target.utf8.count > 100 { records.append(("linkpath", target)) }
        if name.utf8.count > 100 { records.append(("path", name)) }
        if !records.isEmpty {
            let text = records.map { Self.record($0.key, $0.value) }.joined()
            plainHeader("././@PaxHeader", type: "x", mode: 0o644, owner: 0, size: text.utf8.count, target: "")
            buffer.append(text)
            padToBlock()
        }
        plainHeader(name, type: type, mode: mode, owner: owner, size: size, target: target)
    }

    /// `LENGTH KEY=VALUE\n`, where the length counts itself.
    private static func record(_ key: String, _ value: String) -> String {
        let rest = key.utf8.count + value.utf8.count + 3
        var length = rest + 1
        while rest + String(length).utf8.count != length { length = rest + String(length).utf8.count }
        return "\(length) \(key)=\(value)\n"
    }

    private mutating func plainHeader(
        _ name: String,
        type: Character,
        mode: Int64,
        owner: Int64,
        size: Int,
        target: String
    ) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.block)
        func text(_ value: String, _ width: Int) {
            let part = Array(value.utf8.prefix(width))
            bytes += part + Array(repeating: 0, count: width - part.count)
        }
        func number(_ value: Int64, _ digits: Int) { text(padLeft(String(value, radix: 8), digits, "0"), digits + 1) }
        text(name, 100)
        number(mode, 7)
        number(owner, 7)
        number(0, 7)
        number(Int64(size), 11)
        number(max(0, modified), 11)
        let sumPlace = bytes.count
        text("        ", 8)
        text(String(type), 1)
        text(target, 100)
        text("ustar", 6)
        text("00", 2)
        text("", 32)
        text("", 32)
        number(0, 7)
        number(0, 7)
        text("", 155)
        text("", 12)
        let sum = bytes.reduce(0) { $0 + Int64($1) }
        let digits = padLeft(String(sum, radix: 8), 6, "0") + "\0 "
        bytes.replaceSubrange(sumPlace..<sumPlace + 8, with: Array(digits.utf8))
        bytes.withUnsafeBytes { buffer.append($0) }
    }
}
