import HTTPServer
import JSON
import KernelHost

/// A request on its way through a handler.
struct Request {
    let exchange: Exchange
    /// The route's index in the table.
    let route: Int
    /// When it came, in microseconds of the monotonic clock.
    let started: Int64

    /// A segment of the path, decoded.
    func text(_ segment: Int) -> String { exchange.segment(segment)?.string ?? "" }

    /// A segment that names a task: a positive number without sign or leading zeros.
    func tid(_ segment: Int) throws(Problem) -> Int32 {
        guard let number = number(segment), let tid = Int32(exactly: number), tid > 0 else {
            throw .noTask(text(segment))
        }
        return tid
    }

    /// A segment that is a decimal number.
    func number(_ segment: Int) -> Int64? {
        guard let segment = exchange.segment(segment), let first = segment.bytes.first else { return nil }
        if let number = segment.integer { return first == UInt8(ascii: "0") ? nil : number }
        // Rare: an escaped spelling of the same number.
        guard segment.bytes.contains(UInt8(ascii: "%")) else { return nil }
        let text = segment.string
        guard text.utf8.first != UInt8(ascii: "0"), text.isDigits else {
            return nil
        }
        return Int64(text)
    }

    /// Looks at the body as JSON; an empty body is nil.
    func withBody<R: ~Copyable>(_ body: (JSONRef?) throws(Problem) -> R) throws(Problem) -> R {
        if exchange.body.isEmpty { return try body(nil) }
        guard exchange.header("Content-Type", is: "application/json") else {
            throw Problem(
                415,
                "media-type",
                "Unsupported media type",
                "The body must be JSON: send `Content-Type: application/json`.",
                field: "Content-Type"
            )
        }
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue.parse(exchange.body)
        } catch {
            let detail = "The body is not acceptable JSON at byte \(error.position): \(printable(error.message))."
            throw Problem(error.reason == .malformed ? 400 : 422, "json", "Unacceptable JSON", detail, field: "")
        }
        return try value.withRoot { (root) throws(Problem) -> R in try body(root) }
    }

    // MARK: The query

    /// The query's parameters, none of them unknown or given twice.
    func query(_ known: [StaticString]) throws(Problem) -> Query {
        guard !exchange.rawQuery.isEmpty else { return Query(items: []) }
        let items = exchange.query
        for (index, item) in items.enumerated() {
            guard known.contains(where: { $0.description == item.name }) else {
                let names = known.map { "`\($0)`" }.joined(separator: ", ")
                throw .query(
                    item.name,
                    known.isEmpty
                        ? "There is no parameter `\(printable(item.name))`: this path takes none."
                        : "There is no parameter `\(printable(item.name))`; this path takes \(names)."
                )
            }
            if items[..<index].contains(where: { $0.name == item.name }) {
                throw .query(item.name, "`\(item.name)` is given more than once.")
            }
        }
        return Query(items: items)
    }

    // MARK: Preconditions

    /// Refuses when the request has an `If-Match` that does not name the kernel as it is.
    func checkIfMatch(_ seq: UInt64) throws(Problem) {
        guard let header = exchange.header("If-Match") else { return }
        guard let tags = EntityTag.List(header) else {
            throw .header("If-Match", "This must be `*` or a list of entity tags such as \"41\".")
        }
        // Strong comparison: a weak tag names nothing here.
        if tags.contains(EntityTag.text(seq), weakly: false) { return }
        throw Problem(
            412,
            "precondition",
            "The kernel has changed",
            "If-Match is \(printable(header)), but the kernel's seq is \(seq).",
            field: "If-Match"
        )
    }

    /// The entity tags that the client has, for a request that only looks.
    func ifNoneMatch() throws(Problem) -> EntityTag.List? {
        guard exchange.method == .get || exchange.method == .head else { return nil }
        guard let header = exchange.header("If-None-Match") else { return nil }
        if let tags = EntityTag.List(header) { return tags }
        throw .header("If-None-Match", "This must be `*` or a list of entity tags such as \"41\".")
    }
}

/// Entity tags: the kernel's seq in quotes.
enum EntityTag {
    /// The tag of a kernel at this seq.
    static func text(_ seq: UInt64) -> String { "\"\(seq)\"" }

    /// What stands in If-Match and If-None-Match (RFC 9110, 8.8.3 and 13.1).
    struct List {
        private var any = false
        private var tags: [(tag: String, weak: Bool)] = []

        /// Nil when the text is no such list.
        init?(_ header: String) {
            if header == "*" {
                any = true
                return
            }
            // Quotes are easily lost on the way through a shell: a bare word is the tag that it would be in quotes.
            if !header.isEmpty, header.utf8.allSatisfy({ $0 >= 0x21 && $0 < 0x7f && $0 != 0x22 && $0 != 0x2c }) {
                tags.append(("\"\(header)\"", false))
                return
            }
            var rest = header.utf8[...]
            while true {
                rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
                let weak = rest.starts(with: "W/".utf8)
                if weak { rest = rest.dropFirst(2) }
                guard rest.first == UInt8(ascii: "\"") else { return nil }
                guard let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\"")) else { return nil }
                let tag = rest[...end]
                guard tag.dropFirst().dropLast().allSatisfy({ $0 == 0x21 || $0 >= 0x23 && $0 != 0x7f }) else {
                    return nil
                }
                tags.append((String(Substring(tag)), weak))
                rest = rest[rest.index(after: end)...].drop { $0 == 0x20 || $0 == 0x09 }
                if rest.isEmpty { return }
                guard rest.removeFirst() == UInt8(ascii: ",") else { return nil }
            }
        }

        /// Does the list have this strong tag? `weakly`: a weak one that reads the same counts, too.
        func contains(_ tag: String, weakly: Bool) -> Bool {
            any || tags.contains { $0.tag == tag && (weakly || !$0.weak) }
        }
    }
}

/// A part of a header without the white space around it.
func trimmed(_ part: Substring.UTF8View) -> String {
    var part = part
    while let first = part.first, first == 0x20 || first == 0x09 { part.removeFirst() }
    while let last = part.last, last == 0x20 || last == 0x09 { part.removeLast() }
    return String(Substring(part))
}

/// A query's parameters.
struct Query {
    let items: [(name: String, value: String)]

    subscript(_ name: StaticString) -> String? { items.first { $0.name == name.description }?.value }

    /// A whole number within `range`.
    func integer(_ name: StaticString, _ range: ClosedRange<Int64>, default standard: Int64) throws(Problem) -> Int64 {
        try integer(name, range) ?? standard
    }

    /// The number of an event; nil when it is not given.
    func seq(_ name: StaticString) throws(Problem) -> UInt64? { try integer(name, 0...Int64.max).map(UInt64.init) }

    /// A whole number within `range`; nil when it is not given.
    func integer(_ name: StaticString, _ range: ClosedRange<Int64>) throws(Problem) -> Int64? {
        guard let text = self[name] else { return nil }
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard digits.isDigits, let number = Int64(text),
            range.contains(number)
        else {
            throw .query(
                name.description,
                "`\(name)` must be a whole number from \(range.lowerBound) to \(range.upperBound)."
            )
        }
        return number
    }

    /// A number of seconds, decimals allowed, as milliseconds; more than `maximum` is as good as `maximum`.
    func milliseconds(_ name: StaticString, maximum: Int64, default standard: Int64) throws(Problem) -> Int64 {
        guard let text = self[name] else { return standard }
        let plain = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || ".eE+-".utf8.contains(byte)
        }
        guard plain, let seconds = Double(text), seconds >= 0, seconds.isFinite else {
            throw .query(name.description, "`\(name)` must be a number of seconds, 0 or more.")
        }
        return Int64(min((seconds * 1000).rounded(.up), Double(maximum)))
    }

    /// `true` or `false`, and the name alone is `true`; `standard` when it is not given.
    func flag(_ name: StaticString, default standard: Bool = false) throws(Problem) -> Bool {
        switch self[name] {
        case nil: return standard
        case "", "true": return true
        case "false": return false
        default: throw .query(name.description, "`\(name)` must be `true` or `false`; the name alone is `true`.")
        }
    }

    /// The items of a list separated by commas.
    func list(_ name: StaticString) -> [String] {
        guard let text = self[name] else { return [] }
        return text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
}

extension StringProtocol {
    /// Nothing but decimal digits, at least one.
    var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
