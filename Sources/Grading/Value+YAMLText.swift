/// Writing YAML: block style, with what is short on one line. What is written reads back as the same value, here and with
/// YAML 1.1's readers.
extension Value {
    /// The longest line that a mapping or a list is written on.
    private static let width = 116

    /// The value, a mapping, as a document.
    package func yaml() -> String {
        var text = ""
        writeBlock(to: &text, indent: 0)
        return text
    }

    private func writeBlock(to text: inout String, indent: Int) {
        let margin = String(repeating: " ", count: indent)
        switch content {
        case .map(let members) where !members.isEmpty:
            for (index, member) in members.enumerated() {
                text += (index == 0 ? "" : margin) + Self.key(member.key) + ":"
                member.value.writeMember(to: &text, indent: indent)
            }
        case .list(let values) where !values.isEmpty:
            for (index, value) in values.enumerated() {
                text += (index == 0 ? "" : margin) + "- "
                if let line = value.line(indent + 2) {
                    text += line + "\n"
                } else {
                    value.writeBlock(to: &text, indent: indent + 2)
                }
            }
        default: text += flow() + "\n"
        }
    }

    /// What comes after a key and its colon.
    private func writeMember(to text: inout String, indent: Int) {
        if case .text(let string) = content, Self.isProse(string) {
            text += " |\n"
            for line in string.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
                text += line.isEmpty ? "\n" : String(repeating: " ", count: indent + 2) + line + "\n"
            }
        } else if let line = line(indent + 12) {
            text += " " + line + "\n"
        } else {
            text += "\n" + String(repeating: " ", count: indent + 2)
            writeBlock(to: &text, indent: indent + 2)
        }
    }

    /// The value on one line, when it is a scalar or is flat and fits.
    private func line(_ indent: Int) -> String? {
        switch content {
        case .list, .map:
            guard isFlat else { return nil }
            let line = flow()
            return line.count + indent <= Self.width || members?.isEmpty == true ? line : nil
        default: return flow()
        }
    }

    /// Has it no lists of mappings and no prose?
    private var isFlat: Bool {
        switch content {
        case .text(let string): !Self.isProse(string)
        case .list(let values): values.allSatisfy { $0.members == nil && $0.isFlat }
        case .map(let members): members.allSatisfy { $0.value.isFlat }
        default: true
        }
    }

    private func flow() -> String {
        switch content {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        case .decimal(let number): number
        case .text(let string): Self.scalar(string)
        case .list(let values): "[" + values.map { $0.flow() }.joined(separator: ", ") + "]"
        case .map(let members):
            "{" + members.map { Self.key($0.key) + ": " + $0.value.flow() }.joined(separator: ", ") + "}"
        }
    }

    /// Lines that a literal block can hold as they are.
    private static func isProse(_ string: String) -> Bool {
        string.hasSuffix("\n") && !string.hasSuffix("\n\n") && string.first != " " && string.first != "\n"
            && string.unicodeScalars.allSatisfy { $0 == "\n" || isPrintable($0) }
    }

    /// Words that some reader takes for no text.
    private static let reserved = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]

    /// A key: a number is as good as a word.
    private static func key(_ string: String) -> String {
        Int64(string).map { String($0) == string && $0 >= 0 } == true ? string : scalar(string)
    }

    /// A text as it is when nothing in it means anything to YAML, else in quotes as JSON has them.
    private static func scalar(_ string: String) -> String {
        let isPlain =
            string.utf8.enumerated().allSatisfy { index, byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
                case UInt8(ascii: "_"), UInt8(ascii: "$"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"): index > 0
                default: index > 0 && " .;()+-*/'=|&".utf8.contains(byte)
                }
            }
        guard isPlain, !string.isEmpty, string.last != " ", !reserved.contains(string.lowercased()) else {
            return quoted(string)
        }
        return string
    }

    /// In double quotes, as JSON has them, with what YAML does not let stand as it is by its number.
    private static func quoted(_ string: String) -> String {
        var text = ""
        for scalar in Value.text(string).compactJSON().unicodeScalars {
            if isPrintable(scalar) {
                text.unicodeScalars.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return text
    }

    /// Control characters may not stand in YAML; two kinds of line ends and the byte order mark mean something to it.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7e: true
        case 0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff: false
        default: scalar.value >= 0xa0
        }
    }
}
