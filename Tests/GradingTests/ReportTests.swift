import Foundation
import Grading
import Testing

@Suite("Reports")
struct ReportTests {
    private func verdict(_ wrong: Int = 0) throws -> Verdict {
        let text = """
            id: report
            title: "Reports: <&> # | \\u0001"
            kind: predict
            level: 1
            steps: [zombie]
            text: Say it.
            asked:
              - {id: a, kind: word, text: A}
              - {id: b, kind: word, text: B}
              - {id: d, kind: set, text: D}
            checks:
              - {id: one, title: "One <&> # |", points: 1.5, answer: {question: a, is: yes}}
              - {id: two, title: Two, points: 2, visibility: hidden, detail: full, answer: {question: b, is: KEY}}
              - {id: three, title: Three, points: 1, detail: verdict, answer: {question: b, is: KEY}}
              - {id: four, title: Four, points: 1, detail: actual, answer: {question: b, is: KEY}}
              - {id: five, title: Five, points: 1, partial: true, answer: {question: d, is: [x, y]}}
            hints: [{text: h, price: 0.5}]
            model: {answers: {a: yes, b: KEY, d: [x, y]}}
            wrong:
              - {title: w, answers: {a: yes, b: "found <&>", d: [x]}, loses: {two: 2, three: 1, four: 1, five: 0.5}}
              - {title: v, answers: {b: no}, loses: {one: 1.5, two: 2, three: 1, four: 1, five: 1}}
            """
        let exercise = try read(text)
        #expect(exercise.check(wire: wire) == [])
        return Grader(exercise, wire: wire).grade(exercise.wrong[wrong].submission, student: "Ann \"<&>\"", hints: 1)
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("A student's report hides hidden checks, totals and keys")
    func student() throws {
        for report in [Report.json, .text, .markdown] {
            let text = report.render(try verdict(), for: .student)
            #expect(!text.contains("KEY"), "\(report)")
            #expect(!text.contains("Two"), "\(report)")
            #expect(!text.contains("6.5"), "\(report)")
        }
        let object = try object(Report.json.render(try verdict(), for: .student))
        #expect(object["complete"] as? Bool == false)
        #expect(object["points"] == nil)
    }

    @Test(
        "Reports that students see name no hidden check",
        arguments: [Report.prairielearn, .classroom, .autolab, .junit, .tap]
    )
    func hidden(_ report: Report) throws {
        let text = report.render(try verdict())
        #expect(!text.contains("Two"))
        #expect(!text.contains("KEY"))
        #expect(text.contains("idden"))
    }

    @Test("What counts only together with a hidden check does not name it", arguments: Report.allCases)
    func hiddenRequirement(_ report: Report) throws {
        let checks = """
              - {id: secret, title: S, points: 1, visibility: hidden, times: {event: sched_process_fork, equals: 1}}
              - {id: open, title: O, points: 1, requires: [secret], invariants: true}
            """
        let verdict = try grade(try read(drive(checks)), calls: "[]")
        #expect(verdict.results[1].status == .failed)
        let text = report.render(verdict, for: .student)
        // Gradescope keeps a hidden check's own row from students, name and all.
        #expect(!text.replacing("\"check\": \"secret\"", with: "").contains("secret"))
    }

    @Test("Levels of detail tell as much as they say")
    func detail() throws {
        let results = try verdict().results.map { $0.told(to: .student) }
        #expect(results[1].expected == "KEY")
        #expect(results[2].expected == nil && results[2].actual == nil)
        #expect(results[2].reason == "It does not hold.")
        #expect(results[3].expected == nil && results[3].actual == "found <&>")
        #expect(try verdict().results[2].told(to: .teacher).expected == "KEY")
    }

    @Test("Gradescope: a score for each test, the total only where hints were paid for")
    func gradescope() throws {
        let object = try object(Report.gradescope.render(try verdict()))
        let tests = try #require(object["tests"] as? [[String: Any]])
        #expect(tests.map { $0["score"] as? Double } == [1.5, 0, 0, 0, 0.5])
        #expect(tests.map { $0["visibility"] as? String } == ["visible", "hidden", "visible", "visible", "visible"])
        #expect(object["score"] as? Double == 1.5)
    }

    @Test("GitHub Classroom: the scores add up to the grade, none is missing, line_no is 0")
    func classroom() throws {
        let verdict = try verdict()
        let object = try object(Report.classroom.render(verdict))
        let tests = try #require(object["tests"] as? [[String: Any]])
        let scores = tests.compactMap { $0["score"] as? Double }
        #expect(scores.count == tests.count)
        #expect(scores.reduce(0, +) == 1.5)
        #expect(tests.allSatisfy { $0["line_no"] as? Int == 0 })
    }

    @Test("PrairieLearn and CodeRunner: a fraction from 0 to 1")
    func fractions() throws {
        let prairie = try object(Report.prairielearn.render(try verdict()))
        #expect(prairie["score"] as? Double == 0.230769)
        let runner = try object(Report.coderunner.render(try verdict()))
        #expect(runner["fraction"] as? Double == 0.230769)
        let rows = try #require(runner["testresults"] as? [[Any]])
        #expect(rows.allSatisfy { $0.count == 5 })
    }

    @Test("Autolab: the last line holds the scores")
    func autolab() throws {
        let lines = Report.autolab.render(try verdict()).split(separator: "\n")
        let last = try object(String(try #require(lines.last)))
        let scores = try #require(last["scores"] as? [String: Double])
        #expect(scores.values.reduce(0, +) == 1.5)
        #expect(try object(String(lines[0]))["_presentation"] as? String == "semantic")
    }

    @Test(
        "What could not be graded is an error in every form, with its reason and no points",
        arguments: Report.allCases
    )
    func ungraded(_ report: Report) throws {
        let verdict = Verdict.ungraded(
            nil,
            name: "gone",
            student: "ann",
            why: ["It is <not> there.", "Look elsewhere."]
        )
        let text = report.render(verdict)
        #expect(text.contains("there."))
        #expect(text.hasSuffix("\n"))
        #expect(verdict.earned == .zero)
        if report == .prairielearn { #expect(try object(text)["gradable"] as? Bool == false) }
    }

    @Test("No text of a student's or an author's steers a terminal, turns a line around or ends it")
    func printable() throws {
        #expect("a\u{1b}[31m\u{202e}b\r\nc\u{2028}d\u{9b}é🧟".printableLine == "a\u{fffd}[31m\u{fffd}b  c d\u{fffd}é🧟")
    }

    @Test("A verdict too large for its reader is shortened until it fits")
    func shortened() throws {
        var verdict = try verdict()
        verdict.results = Array(repeating: verdict.results[1], count: 100)
        for index in verdict.results.indices {
            verdict.results[index].visibility = .visible
            verdict.results[index].title = "\(index) " + String(repeating: "🧟", count: 198)
            verdict.results[index].expected = String(repeating: "🧟", count: 5_000)
        }
        for report in Report.allCases {
            guard let most = report.mostBytes else { continue }
            let text = report.render(verdict)
            #expect(text.utf8.count <= most, "\(report)")
            // Autolab is told one line of a check, which is never long.
            #expect(report == .autolab || text.contains("more characters)"), "\(report)")
        }
    }

    @Test("TAP: a plan, a line for each check, # escaped")
    func tap() throws {
        let text = Report.tap.render(try verdict())
        #expect(text.hasPrefix("TAP version 14\n1..5\nok 1 - One <&> \\# |\n"))
        #expect(text.contains("\nnot ok 5 - Five\n"))
    }

    @Test("JUnit: well-formed, and no control character")
    func junit() throws {
        let text = Report.junit.render(try verdict())
        #expect(text.contains("tests=\"5\" failures=\"4\" errors=\"0\""))
        #expect(text.contains("One &lt;&amp;&gt; # |"))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
}
