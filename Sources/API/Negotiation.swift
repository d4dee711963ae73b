import HTTPServer

/// Content negotiation by `Accept` (RFC 9110, 12.5.1).
enum Negotiation {
    /// The index of the media type that the client likes best; the first of equals. Throws 406 when it likes none.
    static func choose(_ exchange: Exchange, _ offered: [String]) throws(Problem) -> Int {
        guard let header = exchange.header("Accept"), header != "*/*" else { return 0 }
        if let index = choose(header, offered) { return index }
        let names = offered.map { "`\($0)`" }.joined(separator: ", ")
        throw Problem(406, "accept", "Not acceptable", "This path answers with \(names) only.", field: "Accept")
    }

    /// The same for a header's text; nil when none is acceptable.
    static func choose(_ header: String, _ offered: [String]) -> Int? {
        let ranges = header.split(separator: ",").map(Range.init)
        if ranges.isEmpty { return 0 }
        var best: (index: Int, quality: Double)?
        for (index, type) in offered.enumerated() {
            // The most specific range that fits decides.
            guard let range = ranges.filter({ $0.fits(type) }).max(by: { $0.precision < $1.precision }) else {
                continue
            }
            if range.quality > 0, range.quality > best?.quality ?? 0 { best = (index, range.quality) }
        }
        return best?.index
    }

    private struct Range {
        let type: String
        let quality: Double

        init(_ text: Substring) {
            let parts = text.split(separator: ";").map { trimmed($0.utf8).lowercased() }
            type = parts.first ?? ""
            let given = parts.dropFirst().first { $0.hasPrefix("q=") }
            quality = given.flatMap { Double($0.dropFirst(2)) } ?? 1
        }

        var precision: Int { type == "*/*" ? 0 : type.hasSuffix("/*") ? 1 : 2 }

        func fits(_ offered: String) -> Bool {
            if type == "*/*" || type == offered { return true }
            return type.hasSuffix("/*") && offered.hasPrefix(type.dropLast())
        }
    }
}
