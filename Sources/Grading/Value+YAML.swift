import Yams

/// What is wrong with a document, and where.
package struct Complaint: Error, Sendable, Equatable {
    /// Line and column from 1; 0 when the whole document is meant.
    package var mark: Value.Mark
    /// The field, as `checks[2].points`; empty for the document itself.
    package var field: String
    /// What is wrong and what would be right, in a sentence.
    package var reason: String

    package init(_ mark: Value.Mark, _ field: String, _ reason: String) {
        self.mark = mark
        self.field = field
        self.reason = reason
    }
}

extension Value {
    /// The most bytes of a document.
    package static let longestDocument = 256 << 10
    /// The most values of a document, what aliases repeat counted each time.
    package static let mostValues = 20_000
    /// The deepest nesting of a document.
    static let deepest = 40

    /// Reads a YAML or JSON text (JSON is YAML). Words and numbers mean what they mean in JSON: `yes` is a word.
    ///
    /// - Parameters:
    ///   - longest: the most bytes.
    ///   - most: the most values.
    package static func read(
        _ text: String,
        longest: Int = longestDocument,
        most: Int = mostValues
    ) throws(Complaint) -> Value {
        guard text.utf8.count <= longest else {
            throw Complaint(.none, "", "The document is longer than \(longest) bytes.")
        }
        try checkDepth(text)
        let root: Node?
        do {
            root = try Yams.compose(yaml: joiningSurrogates(text))
        } catch let error as YamlError {
            throw complaint(error)
        } catch {
            throw Complaint(.none, "", "The document cannot be read: \(error)")
        }
        guard let root else { throw Complaint(.none, "", "The document is empty.") }
        var left = most
        return try convert(root, depth: 0, &left)
    }

    /// The reader calls itself for each level, so a text that could nest too deep does not reach it: brackets, leading
    /// dashes, question marks and colons are what opens a level within a line, two columns of indentation one between
    /// lines.
    private static func checkDepth(_ text: String) throws(Complaint) {
        var depth = 0
        var line = 1
        var indent = 0
        var leading = true
        var dashes = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                indent = 0
                dashes = 0
                leading = true
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            case UInt8(ascii: " "): if leading { indent += 1 }
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): if leading { dashes += 1 }
            default: leading = false
            }
            if depth > 2 * deepest || dashes > 2 * deepest || (indent > 400 && !leading) {
                throw Complaint(Mark(line: line, column: 1), "", "The document is nested too deep.")
            }
        }
    }

    /// JSON may write a character as two escapes, `\ud83e\udddf`; YAML has one for it, `\U0001f9df`.
    private static func joiningSurrogates(_ text: String) -> String {
        guard let first = text.first(where: { !$0.isWhitespace }), first == "{" || first == "[",
            text.contains("\\ud") || text.contains("\\uD")
        else { return text }
        let bytes = Array(text.utf8)
        var joined: [UInt8] = []
        var index = 0
        func unit(_ index: Int) -> UInt32? {
            guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
            else { return nil }
            return UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
        }
        while index < bytes.count {
            if let high = unit(index), let low = unit(index + 6), (0xd800...0xdbff).contains(high),
                (0xdc00...0xdfff).contains(low)
            {
                let digits = String(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00), radix: 16)
                joined += Array("\\U\(String(repeating: "0", count: 8 - digits.count))\(digits)".utf8)
                index += 12
            } else {
                // A backslash goes with what it escapes, which may be another one.
                let count = bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count ? 2 : 1
                joined += bytes[index..<index + count]
                index += count
            }
        }
        return String(decoding: joined, as: UTF8.self)
    }

    private static func complaint(_ error: YamlError) -> Complaint {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return Complaint(Mark(line: mark.line, column: mark.column), "", "This is not YAML: \(problem).")
        case .reader(let problem, let offset, _, _):
            return Complaint(.none, "", "This is not YAML: \(problem)\(offset.map { ", at byte \($0)" } ?? "").")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.sorted().map { "`\($0)`" }.joined(separator: ", ")
            let mark = context.mark
            return Complaint(Mark(line: mark.line, column: mark.column), "", "The mapping here has \(keys) twice.")
        default:
            return Complaint(.none, "", "This is not YAML: \(error)")
        }
    }

    private static func convert(_ node: Node, depth: Int, _ left: inout Int) throws(Complaint) -> Value {
        let mark = node.mark.map { Mark(line: $0.line, column: $0.column) } ?? .none
        left -= 1
        guard left >= 0 else { throw Complaint(mark, "", "The document has more values than it may.") }
        guard depth <= deepest else { throw Complaint(mark, "", "The document is nested too deep.") }
        switch node {
        case .scalar(let scalar): return Value(try content(scalar, mark), mark: mark)
        case .sequence(let sequence):
            var values: [Value] = []
            for element in sequence { values.append(try convert(element, depth: depth + 1, &left)) }
            return Value(.list(values), mark: mark)
        case .mapping(let mapping):
            var members: [Member] = []
            for (key, element) in mapping {
                let keyMark = key.mark.map { Mark(line: $0.line, column: $0.column) } ?? mark
                guard let name = key.scalar?.string else { throw Complaint(keyMark, "", "A key must be a word.") }
                members.append(Member(name, try convert(element, depth: depth + 1, &left), mark: keyMark))
            }
            return Value(.map(members), mark: mark)
        case .alias: throw Complaint(mark, "", "The alias stands for nothing.")
        }
    }

    private static func content(_ scalar: Node.Scalar, _ mark: Mark) throws(Complaint) -> Content {
        guard scalar.style == .plain || scalar.style == .any else { return .text(scalar.string) }
        let text = scalar.string
        switch text {
        case "", "~", "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: break
        }
        guard isNumber(text) else { return .text(text) }
        if let number = Int64(text) { return .integer(number) }
        guard text.contains(where: { ".eE".contains($0) }) else {
            throw Complaint(mark, "", "The number \(text.shortened(to: 40)) is beyond \(Int64.min) to \(Int64.max).")
        }
        guard Double(text)?.isFinite == true else {
            throw Complaint(mark, "", "The number \(text.shortened(to: 40)) is too large.")
        }
        return .decimal(text)
    }

    /// Is it a number as JSON writes them?
    private static func isNumber(_ text: String) -> Bool {
        var rest = Substring(text)
        func digits(_ rest: inout Substring) -> Bool {
            let run = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(run.count)
            return !run.isEmpty
        }
        if rest.first == "-" { rest = rest.dropFirst() }
        if rest.first == "0", rest.dropFirst().first?.isNumber == true { return false }
        guard digits(&rest) else { return false }
        if rest.first == "." {
            rest = rest.dropFirst()
            guard digits(&rest) else { return false }
        }
        if rest.first == "e" || rest.first == "E" {
            rest = rest.dropFirst()
            if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
            guard digits(&rest) else { return false }
        }
        return rest.isEmpty
    }
}
