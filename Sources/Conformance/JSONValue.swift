/// A JSON value whose objects keep the order of their members, so that a recording reads as it was written.
package indirect enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case int(Int64)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A member of an object.
    package struct Member: Sendable, Equatable {
        package var key: String
        package var value: JSONValue

        package init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The member of an object with this name; nil for other values and when there is none.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    package var int: Int64? { if case .int(let value) = self { value } else { nil } }
    package var string: String? { if case .string(let value) = self { value } else { nil } }
    package var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
    package var members: [Member] { if case .object(let value) = self { value } else { [] } }

    /// The value with every object's members sorted by name: two values that mean the same compare equal.
    package var canonical: JSONValue {
        switch self {
        case .array(let values): .array(values.map(\.canonical))
        case .object(let members):
            .object(members.map { Member($0.key, $0.value.canonical) }.sorted { $0.key < $1.key })
        default: self
        }
    }
}

extension JSONValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    package init(integerLiteral value: Int64) { self = .int(value) }
    package init(stringLiteral value: String) { self = .string(value) }
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
    package init(nilLiteral: ()) { self = .null }
    package init(_ value: some BinaryInteger) { self = .int(Int64(truncatingIfNeeded: value)) }
    package init(_ values: [String]) { self = .array(values.map { .string($0) }) }
}

extension JSONValue: CustomStringConvertible {
    /// The value on one line, spaced as Python's `json.dumps` does.
    package var description: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .int(let value): text += String(value)
        case .string(let value): Self.write(value, to: &text)
        case .array(let values):
            text += "["
            for (index, value) in values.enumerated() {
                if index > 0 { text += ", " }
                value.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += ", " }
                Self.write(member.key, to: &text)
                text += ": "
                member.value.write(to: &text)
            }
            text += "}"
        }
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

extension JSONValue {
    /// A text that is not JSON, or has a number that is no 64-bit integer; `offset` is in bytes.
    package struct SyntaxError: Error, CustomStringConvertible {
        package var offset: Int
        package var description: String { "not the JSON of a recording at byte \(offset)" }
    }

    /// Reads one value. Recordings have whole numbers only.
    package init(parsing text: some StringProtocol) throws {
        var parser = Parser(bytes: Array(text.utf8))
        self = try parser.value()
        parser.skipSpace()
        guard parser.position == parser.bytes.count else { throw SyntaxError(offset: parser.position) }
    }

    private struct Parser {
        var bytes: [UInt8]
        var position = 0

        var next: UInt8? { position < bytes.count ? bytes[position] : nil }
        var failure: SyntaxError { SyntaxError(offset: position) }

        mutating func skipSpace() {
            while let byte = next, byte == 0x20 || (byte >= 9 && byte <= 13) { position += 1 }
        }

        mutating func expect(_ byte: Character) throws {
            skipSpace()
            guard next == byte.asciiValue else { throw failure }
            position += 1
        }

        mutating func take(_ byte: Character) -> Bool {
            skipSpace()
            guard next == byte.asciiValue else { return false }
            position += 1
            return true
        }

        mutating func word(_ word: String, _ value: JSONValue) throws -> JSONValue {
            guard bytes[position...].starts(with: Array(word.utf8)) else { throw failure }
            position += word.utf8.count
            return value
        }

        mutating func value() throws -> JSONValue {
            skipSpace()
            guard let byte = next else { throw failure }
            switch byte {
            case UInt8(ascii: "n"): return try word("null", .null)
            case UInt8(ascii: "t"): return try word("true", .bool(true))
            case UInt8(ascii: "f"): return try word("false", .bool(false))
            case UInt8(ascii: "\""): return .string(try string())
            case UInt8(ascii: "["):
                position += 1
                var values: [JSONValue] = []
                if take("]") { return .array(values) }
                repeat { values.append(try value()) } while take(",")
                try expect("]")
                return .array(values)
            case UInt8(ascii: "{"):
                position += 1
                var members: [Member] = []
                if take("}") { return .object(members) }
                repeat {
                    skipSpace()
                    let key = try string()
                    try expect(":")
                    members.append(Member(key, try value()))
                } while take(",")
                try expect("}")
                return .object(members)
            default:
                let start = position
                while let byte = next, byte == UInt8(ascii: "-") || (byte >= 0x30 && byte <= 0x39) { position += 1 }
                guard let number = Int64(String(decoding: bytes[start..<position], as: UTF8.self)) else {
                    throw failure
                }
                return .int(number)
            }
        }

        mutating func string() throws -> String {
            guard next == UInt8(ascii: "\"") else { throw failure }
            position += 1
            var content: [UInt8] = []
            while let byte = next {
                position += 1
                switch byte {
                case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
                case UInt8(ascii: "\\"):
                    guard let escape = next else { throw failure }
                    position += 1
                    switch escape {
                    case UInt8(ascii: "n"): content.append(10)
                    case UInt8(ascii: "t"): content.append(9)
                    case UInt8(ascii: "r"): content.append(13)
                    case UInt8(ascii: "b"): content.append(8)
                    case UInt8(ascii: "f"): content.append(12)
                    case UInt8(ascii: "u"):
                        guard position + 4 <= bytes.count,
                            let code = UInt32(
                                String(decoding: bytes[position..<position + 4], as: UTF8.self),
                                radix: 16
                            ), let scalar = Unicode.Scalar(code)
                        else { throw failure }
                        position += 4
                        content += Array(String(Character(scalar)).utf8)
                    default: content.append(escape)
                    }
                default: content.append(byte)
                }
            }
            throw failure
        }
    }
}
