import Foundation
import Grading
import Testing

@Suite("Reading documents")
struct DocumentTests {
    private let good = """
        id: good
        title: Good
        kind: predict
        level: 1
        steps: [zombie]
        text: Say it.
        given:
          calls:
            - {task: 1, call: fork, as: child}
        asked:
          - {id: state, kind: word, text: Which state?}
        checks:
          - {id: c, title: State, points: 1.5, answer: {question: state, from: {field: state, task: $child}}}
        model: {answers: {state: R}}
        wrong:
          - {title: a, answers: {state: Z}, loses: {c: 1.5}}
          - {title: b, answers: {state: S}, loses: {c: 1.5}}
        """

    @Test("A right document is taken as YAML and as JSON")
    func right() throws {
        let exercise = try read(good)
        #expect(exercise.check(wire: wire) == [])
        #expect(exercise.maximum == Points("1.5"))
        let json = try Value.read(good).json()
        let again = try read(json)
        #expect(again.check(wire: wire) == [])
        #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
    }

    @Test(
        "A wrong document is refused with line, column, field, reason and the nearest name",
        arguments: [
            (
                "points: 1.5", "pionts: 1.5", "13:27 checks[0].pionts: There is no `pionts` here;",
                "Did you mean `points`?"
            ),
            ("kind: predict", "kind: predcit", "3:7 kind: This must be one of", "Did you mean `predict`?"),
            ("level: 1", "level: 4", "4:8 level: This must be a whole number from 1 to 3.", ""),
            ("call: fork", "call: frok", "9:23 given.calls[0].call: ", "Did you mean `fork`?"),
            ("as: child}", "args: {x: 1}}", "9:39 given.calls[0].args.x: ", ""),
            ("task: $child", "task: $chlid", "checks[0].answer.from.task: No given call is named `chlid`.", "`child`?"),
            ("answers: {state: R}", "answers: {stat: R}", "14:19 model.answers.stat: ", "Did you mean `state`?"),
            ("loses: {c: 1.5}}", "loses: {d: 1.5}}", "16:45 wrong[0].loses.d: There is no `d` here", ""),
            ("points: 1.5", "points: 0.125", "checks[0].points: This must be a number of points", ""),
            ("points: 1.5", "points: -1", "checks[0].points: This must be a number of points", ""),
            ("field: state", "field: sate", "checks[0].answer.from.field: ", "Did you mean `state`?"),
            ("id: good", "id: Good Day", "1:5 id: An id has 1 to 64", ""),
            ("level: 1", "level: 1\nlevel: 2", "The mapping here has `level` twice", ""),
            ("title: Good", "title: [", "This is not YAML", ""),
        ]
    )
    func wrong(_ old: String, _ new: String, _ expected: String, _ hint: String) throws {
        let range = try #require(good.range(of: old))
        let found = complaints(good.replacingCharacters(in: range, with: new))
        #expect(found.contains { $0.contains(expected) && (hint.isEmpty || $0.contains(hint)) }, "\(found)")
    }

    @Test("A missing member is named")
    func missing() {
        let found = complaints(good.replacingOccurrences(of: "level: 1\n", with: ""))
        #expect(found == ["1:1 level: `level` is missing."])
    }

    @Test("A model answer that is wrong and a loss that is none are found")
    func selfCheck() throws {
        let wrongModel = try read(good.replacingOccurrences(of: "{state: R}", with: "{state: T}"))
        #expect(wrongModel.check(wire: wire).contains { $0.field == "model" && $0.mark.line == 13 })
        let wrongLoss = try read(good.replacingOccurrences(of: "{c: 1.5}}", with: "{c: 1}}"))
        #expect(wrongLoss.check(wire: wire).map(\.field) == ["wrong[0].loses.c", "wrong[1].loses.c"])
        let noCall = try read(
            good.replacingOccurrences(of: "task: 1, call: fork, as", with: "task: 77, call: fork, as")
        )
        #expect(noCall.check(wire: wire).contains { $0.reason == "The call cannot be made: There is no task 77." })
    }

    @Test("A tree that no answer can have is no key", arguments: [(99, true), (100, false)])
    func deepTree(_ forks: Int, _ isKey: Bool) throws {
        let calls = (0..<forks).map { "    - {task: \($0 + 1), call: fork}" }.joined(separator: "\n")
        let text = """
            id: deep
            title: Deep
            kind: predict
            level: 1
            steps: [zombie]
            text: Say it.
            given:
              calls:
            \(calls)
            asked: [{id: t, kind: tree, text: t}]
            checks: [{id: t, title: T, points: 1, answer: {question: t, from: {tree: true}}}]
            model: {}
            wrong: [{title: a, loses: {t: 1}}, {title: b, loses: {t: 1}}]
            """
        let found = try read(text).check(wire: wire)
        #expect(found.contains { $0.reason == "The kernel gives no such answer to `t`." } != isKey)
    }

    @Test(
        "No text stops the reader",
        arguments: [
            "", "{}", "[]", "null", "~", "- - - -", "a: *b", "&a [*a]", "\u{0}", "%YAML 3.0\n--- {}", "? a\n: b",
            String(repeating: "[", count: 50_000), String(repeating: "{a: ", count: 50_000),
            String(repeating: "- ", count: 50_000), String(repeating: "? ", count: 50_000),
            String(repeating: "a", count: 300_000), "a: !!binary x", "--- a\n--- b",
            (0..<2_000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
            (1..<30).reduce("a0: &a0 [x, x]\n") { $0 + "a\($1): &a\($1) [*a\($1 - 1), *a\($1 - 1)]\n" },
        ]
    )
    func hostile(_ text: String) { #expect(!complaints(text).isEmpty) }

    @Test(
        "Points are exact",
        arguments: [("4", 400), ("0.5", 50), ("2.25", 225), ("0.05", 5), ("1000000", 100_000_000)]
    )
    func points(_ text: String, _ hundredths: Int64) throws {
        let points = try #require(Points(text))
        #expect(points.hundredths == hundredths)
        #expect(points.description == text)
    }

    @Test("No points", arguments: ["", "-1", "1.", ".5", "1e3", "0.125", "1000000.01", "99999999999999999999", "１"])
    func noPoints(_ text: String) { #expect(Points(text) == nil) }

    @Test("A part of the points is rounded down, so that only all of it is full marks")
    func shares() throws {
        let points = try #require(Points("1"))
        #expect(points.times(Share(1, of: 3)).description == "0.33")
        #expect(points.times(Share(2, of: 3)).description == "0.66")
        #expect(points.times(Share(999_999, of: 1_000_000)).description == "0.99")
        #expect(points.times(Share(3, of: 3)) == points)
        #expect(points.times(Share(0, of: 0)) == points)
    }

    @Test("A number beyond 64 bits is told with its place, a character may be two escapes as in JSON")
    func scalars() throws {
        let reason = "The number 99999999999999999999 is beyond \(Int64.min) to \(Int64.max)."
        #expect(throws: Complaint(.init(line: 1, column: 2), "", reason)) {
            try Value.read("[99999999999999999999]")
        }
        #expect(throws: Complaint.self) { try Value.read("[1e999]") }
        let words = try Value.read(#"["\ud83e\uDDDF", "\\ud83e\\udddf", "\u00e9"]"#).elements?.map(\.word)
        #expect(words == ["🧟", #"\ud83e\udddf"#, "é"])
        #expect(throws: Complaint.self) { try Value.read(#"["\ud83e"]"#) }
    }
}
