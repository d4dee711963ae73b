import Foundation
import Testing

@Suite("Documentation/RULES.md")
struct RulesDocument {
    /// How many rules each letter has.
    private static let counts: KeyValuePairs<String, Int> = [
        "A": 28, "B": 14, "C": 18, "D": 30, "E": 13, "F": 30, "G": 17, "H": 33, "I": 8, "J": 10, "K": 9, "L": 10,
    ]
    private static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized

    private struct Row {
        var rule: String
        var says: String
        var status: String
    }

    private func rows() throws -> [Row] {
        let text = try String(contentsOf: Self.root.appendingPathComponent("Documentation/RULES.md"), encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3, cells[0].wholeMatch(of: /[A-L]\d+/) != nil else { return nil }
            return Row(rule: cells[0], says: cells[1], status: cells[2])
        }
    }

    @Test("the table has every rule once, in order")
    func complete() throws {
        let expected = Self.counts.flatMap { letter, count in (1...count).map { "\(letter)\($0)" } }
        #expect(try rows().map(\.rule) == expected)
    }

    @Test("a rule that the table calls tested is named by a test of that file; any other has a reason")
    func tested() throws {
        for row in try rows() {
            #expect(!row.says.isEmpty)
            guard let match = row.status.wholeMatch(of: /tested in `(\w+\/\w+\.swift)`(?:[;,.] .+)?/) else {
                #expect(row.status.hasPrefix("does not apply: ") && row.status.count > 30, "\(row.rule): \(row.status)")
                continue
            }
            let file = Self.root.appendingPathComponent("Tests/\(match.1)")
            let source = try String(contentsOf: file, encoding: .utf8)
            let names = source.matches(of: /@Test\(\s*"([A-L]\d+): [^"]{10,}"/).map { String($0.1) }
            #expect(names.contains(row.rule), "no test of \(match.1) is named after \(row.rule)")
        }
    }
}
