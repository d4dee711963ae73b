import Foundation
import Grading
import Testing

@Suite("OSTEP's fork.py")
struct OSTEPTests {
    /// A line of the committed file: what the original printed for some arguments.
    struct Line: Sendable, CustomTestStringConvertible {
        var digest: String
        var arguments: [String]

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let lines: [Line] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "OSTEP/fork.sha256"
        )
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map { line in
            let words = line.split(separator: " ").map(String.init)
            return Line(digest: words[0], arguments: Array(words.dropFirst()))
        }
    }()

    /// The options of a command line, whose order the tests know.
    static func options(_ arguments: [String]) -> OSTEPFork.Options {
        var options = OSTEPFork.Options()
        var rest = arguments[...]
        while let flag = rest.popFirst() {
            switch flag {
            case "-t": options.showTree = true
            case "-F": options.finalOnly = true
            case "-L": options.leafOnly = true
            case "-R": options.localReparent = true
            case "-c": options.compute = true
            case "-s": options.seed = number(rest.removeFirst())
            case "-a": options.actions = number(rest.removeFirst())
            case "-f": options.forks = Double(rest.removeFirst()) ?? 0
            case "-P": options.style = OSTEPFork.Style(rawValue: rest.removeFirst()) ?? .basic
            default: options.actionList = rest.removeFirst()
            }
        }
        return options
    }

    private static func number(_ text: String) -> Int64 {
        if text.hasPrefix("0x") { return Int64(text.dropFirst(2), radix: 16) ?? 0 }
        return Int64(text, radix: text.hasPrefix("0") ? 8 : 10) ?? 0
    }

    private static func fork(_ arguments: String) throws -> OSTEPFork {
        try OSTEPFork(options(arguments.split(separator: " ").map(String.init)))
    }

    @Test("The exercise, and the original's own answers, are the original's bytes", arguments: lines)
    func sameBytes(_ line: Line) throws {
        let options = Self.options(line.arguments)
        let text = try OSTEPFork(options).text(originals: options.compute)
        #expect(SecureHash.hexadecimal(text) == line.digest)
    }

    @Test("More than 300 seeds are compared, with and without answers")
    func manySeeds() {
        let seeds = Set(Self.lines.map { Self.options($0.arguments).seed })
        #expect(seeds.count > 300)
        #expect(Self.lines.count { Self.options($0.arguments).compute } > 300)
        #expect(Self.lines.count { !Self.options($0.arguments).compute } > 300)
    }

    @Test("Where the original flattens, both trees are shown, Linux's first")
    func showsBoth() throws {
        let text = try Self.fork("-A a+b,b+c,c+d,b- -F -c").text()
        #expect(
            text.hasSuffix(
                """
                                        Final Process Tree:
                                               a
                                               └── c
                                                   └── d
                fork.py's tree, which is not Linux's:
                                               a
                                               ├── c
                                               └── d


                fork.py has 1 of 1 tree wrong. It gives all descendants of a process that exits to the
                root. Linux gives away the children alone; who is not orphaned keeps its parent.

                """
            )
        )
        // Without answers nothing is said, and the original's own answers are to be had.
        #expect(try Self.fork("-A a+b,b+c,c+d,b- -F").text().hasSuffix("Final Process Tree?\n\n"))
        #expect(try !Self.fork("-A a+b,b+c,c+d,b- -F -c").text(originals: true).contains("Linux"))
    }

    @Test("Where the trees are the same, the answers are the original's bytes", arguments: 0..<60)
    func agrees(_ seed: Int) throws {
        let fork = try Self.fork("-s \(seed) -a 12 -c")
        let differs = fork.steps.contains(where: \.differs)
        #expect(differs == (fork.text() != fork.text(originals: true)))
        #expect(differs == (fork.difference != nil))
        // With every process a subreaper, as with leaves alone, the original is right.
        #expect(try Self.fork("-s \(seed) -a 12 -R").difference == nil)
        #expect(try Self.fork("-s \(seed) -a 12 -L").difference == nil)
    }

    @Test("The original is wrong in as many of 300 exercises as was measured", arguments: [(5, 3), (10, 40), (20, 89)])
    func howOften(_ actions: Int, _ wrong: Int) throws {
        let count = try (0..<300).count { try Self.fork("-s \($0) -a \(actions) -F").difference != nil }
        #expect(count == wrong)
    }

    @Test(
        "What cannot be followed is refused, naming the option",
        arguments: [
            ("-A b-", "-A", "there is no process b"), ("-A a-", "-A", "cannot exit"), ("-A a+b,a+b", "-A", "already"),
            ("-A a+a", "-A", "already"), ("-A a+b,", "-A", "'' is no action"), ("-A ab", "-A", "is no action"),
            ("-A a+b+c", "-A", "is no action"), ("-A b-c-", "-A", "is no action"), ("-A +b", "-A", "is no action"),
            ("-A a+", "-A", "is no action"), ("-A a+b,b-,b-", "-A", "there is no process b"),
            ("-f 0.001", "-f", "above"), ("-f nan", "-f", "above"), ("-f -1", "-f", "above"), ("-a 1001", "-a", "1000"),
        ]
    )
    func refuses(_ arguments: String, _ option: String, _ reason: String) {
        let refusal = #expect(throws: OSTEPFork.Refusal.self) { try Self.fork(arguments) }
        #expect(refusal?.option == option)
        #expect(refusal?.reason.contains(reason) == true, "\(refusal?.reason ?? "")")
    }

    @Test("A thousand actions, a chain of a thousand, and shares without bounds are followed")
    func large() throws {
        #expect(try Self.fork("-s 1 -a 1000 -F").steps.count == 1000)
        let chain = (0..<1000).map { "\($0 == 0 ? "a" : "p\($0)")+p\($0 + 1)" }.joined(separator: ",")
        #expect(try Self.fork("-A \(chain) -F -c").text().contains("p1000"))
        #expect(try Self.fork("-s 1 -a 9 -f inf").steps.allSatisfy { !$0.action.text.hasSuffix("-") })
    }

    @Test(
        "As an exercise it is right, and its key is Linux's",
        arguments: [
            "-s 4", "-s 10 -t", "-s 7 -a 30", "-s 7 -a 30 -t", "-s 9 -a 90 -F", "-s 3 -a 12 -R", "-s 3 -a 12 -L -t",
            "-s 3 -a 12 -L", "-A a+b", "-A a+b -t", "-A a+b,b+c,c+d,b-", "-A a+b,b-,a+b,b+c,b-", "-A a+b,b-,a+b,b- -t",
        ]
    )
    func exercise(_ arguments: String) throws {
        let document = try Self.fork(arguments).document(id: "fork", wire: wire).yaml()
        let exercise = try read(document)
        #expect(exercise.check(wire: wire) == [])
    }

    @Test("The largest exercises are right, too", arguments: ["", " -R", " -t", " -t -R"])
    func largestExercise(_ flags: String) throws {
        for isFan in [false, true] {
            // A chain, and a fan.
            let actions = (10..<60).map { "\(isFan || $0 == 10 ? "a" : "p\($0 - 1)")+p\($0)" }.joined(separator: ",")
            let document = try Self.fork("-A \(actions)\(flags)").document(id: "fork", wire: wire).yaml()
            #expect(try read(document).check(wire: wire) == [])
        }
        let long = (10..<70).map { "a+\($0)x" }.joined(separator: ",")
        #expect(throws: OSTEPFork.Refusal.self) { try Self.fork("-A \(long) -F").document(id: "fork", wire: wire) }
    }

    @Test("Who flattens descendants hears what is wrong")
    func misconception() throws {
        let exercise = try read(try Self.fork("-A a+b,b+c,c+d,b- -F").document(id: "fork", wire: wire).yaml())
        let (submission, _) = Submission.read("answers: {t4: a(c d)}", for: exercise, wire: wire)
        let result = Grader(exercise, wire: wire).grade(try #require(submission), student: "ann").results[0]
        #expect(result.misconception == "flattens_descendants")
        #expect(result.expected == "a(c(d))")
        #expect(result.status == .partial)
    }

    @Test(
        "What is no exercise is refused",
        arguments: ["-s 1 -a 0", "-s 1 -a 51", "-s 1 -a 91 -F", "-A a+x.y", "-A a+b,a+B -t", "-A a+A -t"]
    )
    func noExercise(_ arguments: String) throws {
        let fork = try Self.fork(arguments)
        #expect(throws: OSTEPFork.Refusal.self) { try fork.document(id: "fork", wire: wire) }
    }
}
