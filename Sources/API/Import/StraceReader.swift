import Kernel

/// Reads values as strace writes them.
enum StraceReader {
    /// Splits at commas that stand outside quotes and brackets, and drops comments.
    static func split(_ text: Substring) -> [String] {
        var scanner = Scanner(text.utf8)
        return scanner.list(until: nil) ?? []
    }

    /// The arguments up to the bracket that closes the call, and what stands behind it; nil when none does.
    static func arguments(_ text: Substring) -> ([String], Substring)? {
        var scanner = Scanner(text.utf8)
        guard let list = scanner.list(until: UInt8(ascii: ")")) else { return nil }
        return (list, text[scanner.index...])
    }

    private struct Scanner {
        let text: Substring.UTF8View
        var index: Substring.UTF8View.Index

        init(_ text: Substring.UTF8View) {
            self.text = text
            index = text.startIndex
        }

        mutating func list(until end: UInt8?) -> [String]? {
            var result: [String] = []
            var start = index
            var depth = 0
            func piece(_ to: Substring.UTF8View.Index) -> String { trimmed(text[start..<to]) }
            while index != text.endIndex {
                let byte = text[index]
                if byte == UInt8(ascii: "\"") {
                    skipString()
                    continue
                }
                if depth == 0, byte == end {
                    let last = piece(index)
                    if !last.isEmpty || !result.isEmpty { result.append(last) }
                    index = text.index(after: index)
                    return result
                }
                switch byte {
                case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
                case UInt8(ascii: ",") where depth == 0:
                    result.append(piece(index))
                    start = text.index(after: index)
                default: break
                }
                index = text.index(after: index)
            }
            guard end == nil else { return nil }
            let last = piece(text.endIndex)
            if !last.isEmpty || !result.isEmpty { result.append(last) }
            return result
        }

        private mutating func skipString() {
            index = text.index(after: index)
            while index != text.endIndex {
                let byte = text[index]
                index = text.index(after: index)
                if byte == UInt8(ascii: "\"") { return }
                if byte == UInt8(ascii: "\\"), index != text.endIndex { index = text.index(after: index) }
            }
        }
    }

    /// The members of `{a=1, b=2}`; what follows ` => ` included.
    static func members(_ text: String) -> [String: String] {
        var result: [String: String] = [:]
        for half in text.split(separator: " => ") {
            guard let open = half.firstIndex(of: "{"), let close = half.lastIndex(of: "}"), open < close else {
                continue
            }
            for part in split(half[half.index(after: open)..<close]) {
                guard let equals = part.firstIndex(of: "=") else { continue }
                result[String(part[..<equals])] = String(part[part.index(after: equals)...])
            }
        }
        return result
    }

    /// A number: decimal, hexadecimal with 0x, octal with 0; a comment behind it is dropped. `NULL` is 0.
    static func number(_ text: String) -> Int64? {
        var word = Substring(text)
        if let comment = word.firstRange(of: " /*") { word = word[..<comment.lowerBound] }
        if word == "NULL" { return 0 }
        let isNegative = word.hasPrefix("-")
        if isNegative { word.removeFirst() }
        var radix = 10
        if word.hasPrefix("0x") {
            word = word.dropFirst(2)
            radix = 16
        } else if word.hasPrefix("0"), word.utf8.count > 1 {
            radix = 8
        }
        guard !word.isEmpty, word.first != "+", word.first != "-", let value = UInt64(word, radix: radix) else {
            return nil
        }
        return isNegative ? 0 &- Int64(bitPattern: value) : Int64(bitPattern: value)
    }

    static func int32(_ text: String) -> Int32? { number(text).map { Int32(truncatingIfNeeded: $0) } }

    /// A name out of a list, or a number.
    static func name(_ text: String, _ names: any FlagNames.Type) -> Int64? {
        names.bits(text).map { Int64(bitPattern: $0) } ?? number(text)
    }

    /// Names and numbers with bars between them.
    static func flags(_ text: String, _ names: [(String, UInt64)]) -> UInt64? {
        var word: UInt64 = 0
        for part in text.split(separator: "|") {
            if let bits = names.first(where: { $0.0 == part })?.1 {
                word |= bits
            } else if let bits = number(String(part)) {
                word |= UInt64(bitPattern: bits)
            } else {
                return nil
            }
        }
        return word
    }

    /// A signal: `SIGTERM`, `SIGRT_4`, a number.
    static func signal(_ text: String) -> Int32? {
        if text.hasPrefix("SIGRT_"), let offset = Int32(text.dropFirst(6)), (1...32).contains(offset) {
            return 32 + offset
        }
        return Signal.number(text) ?? int32(text)
    }

    /// A set: `[USR1 TERM]`, `~[RTMIN RT_1]`.
    static func set(_ text: String) -> SignalSet? {
        let isInverted = text.hasPrefix("~")
        let word = isInverted ? text.dropFirst() : Substring(text)
        guard word.hasPrefix("["), word.hasSuffix("]") else { return nil }
        var set = SignalSet()
        for name in word.dropFirst().dropLast().split(separator: " ") {
            guard let sig = signal("SIG" + name) ?? signal(String(name)) else { return nil }
            set.insert(sig)
        }
        return isInverted ? SignalSet(bits: ~set.bits) : set
    }

    /// A string between quotes, its escapes undone; what strace cut off is missing.
    static func string(_ text: String) -> String? {
        guard text.hasPrefix("\"") else { return nil }
        var bytes: [UInt8] = []
        var rest = text.utf8.dropFirst()
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { return String(decoding: bytes, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
                bytes.append(byte)
                continue
            }
            switch escaped {
            case UInt8(ascii: "n"): bytes.append(10)
            case UInt8(ascii: "t"): bytes.append(9)
            case UInt8(ascii: "r"): bytes.append(13)
            case UInt8(ascii: "v"): bytes.append(11)
            case UInt8(ascii: "f"): bytes.append(12)
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                var value = UInt32(escaped - 0x30)
                var digits = 1
                while digits < 3, let next = rest.first, (0x30...0x37).contains(next) {
                    value = value * 8 + UInt32(next - 0x30)
                    rest.removeFirst()
                    digits += 1
                }
                // NUL ends a C string.
                bytes.append(value == 0 ? UInt8(ascii: "?") : UInt8(truncatingIfNeeded: value))
            case UInt8(ascii: "x"):
                let digits = String(Substring(rest.prefix(2)))
                rest = rest.dropFirst(2)
                bytes.append(UInt8(digits, radix: 16).flatMap { $0 == 0 ? nil : $0 } ?? UInt8(ascii: "?"))
            default: bytes.append(escaped)
            }
        }
        return nil
    }

    /// The strings of `["sh", "-c"]`.
    static func strings(_ text: String) -> [String] {
        guard text.hasPrefix("["), let close = text.lastIndex(of: "]") else { return [] }
        return split(text[text.index(after: text.startIndex)..<close]).compactMap(string)
    }

    /// Nanoseconds of `{tv_sec=1, tv_nsec=5}` and its kin.
    static func seconds(_ text: String) -> (seconds: Int64, rest: Int64)? {
        let members = members(text)
        guard let seconds = members["tv_sec"].flatMap(number) else { return nil }
        return (seconds, (members["tv_nsec"] ?? members["tv_usec"]).flatMap(number) ?? 0)
    }
}
