import JSON

/// A value of a document, JSON's kinds, with the place at which it stands: what YAML and JSON files are read into and what
/// reports are written from. Members keep their order, so the same value is the same bytes.
package struct Value: Sendable {
    package indirect enum Content: Sendable {
        case null
        case bool(Bool)
        case integer(Int64)
        /// A decimal as it was written.
        case decimal(String)
        case text(String)
        case list([Value])
        case map([Member])
    }

    package struct Member: Sendable {
        package var key: String
        /// The line and column of the key.
        package var mark: Mark
        package var value: Value

        package init(_ key: String, _ value: Value, mark: Mark = .none) {
            self.key = key
            self.mark = mark
            self.value = value
        }
    }

    /// A place in a file; both count from 1, 0 for a value that stands in no file.
    package struct Mark: Sendable, Equatable {
        package var line: Int
        package var column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }

        package static let none = Mark(line: 0, column: 0)
    }

    package var content: Content
    package var mark: Mark

    package init(_ content: Content, mark: Mark = .none) {
        self.content = content
        self.mark = mark
    }

    package static func text(_ text: String) -> Value { Value(.text(text)) }
    package static func integer(_ number: some BinaryInteger) -> Value { Value(.integer(Int64(clamping: number))) }
    package static func bool(_ flag: Bool) -> Value { Value(.bool(flag)) }
    package static func list(_ values: [Value]) -> Value { Value(.list(values)) }
    package static func points(_ points: Points) -> Value { Value(.decimal(points.description)) }
    /// An object with those members that have a value.
    package static func map(_ members: KeyValuePairs<String, Value?>) -> Value {
        Value(.map(members.compactMap { key, value in value.map { Member(key, $0) } }))
    }

    /// The member of this name, of a map.
    package subscript(_ key: String) -> Value? {
        guard case .map(let members) = content else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// A text, or a number as it is written; nil for anything else.
    package var word: String? {
        switch content {
        case .text(let text): text
        case .integer(let number): String(number)
        case .decimal(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .null, .list, .map: nil
        }
    }

    package var number: Int64? {
        if case .integer(let number) = content { number } else { nil }
    }

    package var elements: [Value]? {
        if case .list(let values) = content { values } else { nil }
    }

    package var members: [Member]? {
        if case .map(let members) = content { members } else { nil }
    }

    /// What it is, for a sentence.
    var kind: String {
        switch content {
        case .null: "nothing"
        case .bool: "true or false"
        case .integer: "a number"
        case .decimal: "a decimal"
        case .text: "text"
        case .list: "a list"
        case .map: "a mapping"
        }
    }
}

// MARK: JSON

extension Value {
    /// The value as JSON: two spaces a level, short lists of scalars on one line.
    package func json() -> String {
        var text = ""
        write(to: &text, indent: "", pretty: true)
        return text
    }

    /// The value as JSON on one line.
    package func compactJSON() -> String {
        var text = ""
        write(to: &text, indent: "", pretty: false)
        return text
    }

    private func write(to text: inout String, indent: String, pretty: Bool) {
        switch content {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .integer(let number): text += String(number)
        case .decimal(let number): text += number
        case .text(let string): Self.quote(string, to: &text)
        case .list(let values):
            let inline = !pretty || values.allSatisfy(\.isScalar)
            Self.write(values.count, "[", "]", to: &text, indent, inline: inline, pretty: pretty) {
                index,
                text,
                indent in
                values[index].write(to: &text, indent: indent, pretty: pretty)
            }
        case .map(let members):
            Self.write(members.count, "{", "}", to: &text, indent, inline: !pretty, pretty: pretty) {
                index,
                text,
                indent in
                Self.quote(members[index].key, to: &text)
                text += pretty ? ": " : ":"
                members[index].value.write(to: &text, indent: indent, pretty: pretty)
            }
        }
    }

    private var isScalar: Bool {
        switch content {
        case .list, .map: false
        default: true
        }
    }

    private static func write(
        _ count: Int,
        _ open: String,
        _ close: String,
        to text: inout String,
        _ indent: String,
        inline: Bool,
        pretty: Bool,
        _ element: (Int, inout String, String) -> Void
    ) {
        text += open
        let inner = indent + "  "
        for index in 0..<count {
            if index > 0 { text += inline && pretty ? ", " : "," }
            if !inline { text += "\n" + inner }
            element(index, &text, inner)
        }
        if !inline, count > 0 { text += "\n" + indent }
        text += close
    }

    private static func quote(_ string: String, to text: inout String) {
        let escaped = string.replacing { scalar in
            switch scalar {
            case "\"": return "\\\""
            case "\\": return "\\\\"
            case "\n": return "\\n"
            case "\t": return "\\t"
            case "\r": return "\\r"
            case _ where scalar.value < 0x20 || scalar.needsEscapeForYAML: return scalar.jsonEscape
            default: return nil
            }
        }
        text += "\"\(escaped)\""
    }
}
