import Foundation
import Grading
import Testing

@Suite("Generators of exercises")
struct GeneratorTests {
    static let names = ExerciseGenerator.all.map(\.name)

    private static func document(_ name: String, _ level: Int, _ student: String, seed: Int64 = 0) throws -> Value {
        try #require(ExerciseGenerator.named(name)).document(level: level, student: student, seed: seed, wire: wire)
    }

    @Test("Hundreds of exercises are right, and have the same points and checks on a level", arguments: names)
    func isRight(_ name: String) throws {
        let generator = try #require(ExerciseGenerator.named(name))
        var told: Set<String> = []
        for level in 1...3 {
            var shapes: Set<String> = []
            for index in 0..<70 {
                let exercise = try read(
                    try Self.document(name, level, "s\(index % 35)", seed: Int64(index / 35)).yaml()
                )
                #expect(exercise.check(wire: wire) == [])
                #expect(exercise.wrong.count >= 2)
                #expect(exercise.level == level)
                told.formUnion(exercise.wrong.map(\.title))
                shapes.insert(exercise.checks.map { "\($0.id) \($0.points)" }.joined(separator: ", "))
            }
            #expect(shapes.count == 1, "\(shapes)")
        }
        // Each misconception leads somebody to a wrong answer.
        #expect(told == Set(generator.misconceptions.map(\.name)))
    }

    @Test("A wrong answer is told by the name of its misconception", arguments: names)
    func tellsMisconceptions(_ name: String) throws {
        for student in ["ann", "bob", "cleo", "dan"] {
            let exercise = try read(try Self.document(name, 2, student).yaml())
            for wrong in exercise.wrong {
                let verdict = Grader(exercise, wire: wire).grade(wrong.submission, student: student)
                let named = verdict.results.compactMap(\.misconception)
                #expect(verdict.earned < verdict.maximum)
                // Two misconceptions may lead to one and the same answer; then it goes by the first of them.
                #expect(named.count == verdict.results.count { $0.status != .passed })
            }
        }
    }

    @Test("The same student and seed get the same bytes, others get others", arguments: names)
    func isReproducible(_ name: String) throws {
        var texts: Set<String> = []
        for index in 0..<20 {
            let document = try Self.document(name, 3, "s\(index)")
            #expect(try document.yaml() == Self.document(name, 3, "s\(index)").yaml())
            let exercise = try read(document.yaml())
            texts.insert(exercise.text + (exercise.questions.map { "\($0.choices)" }.joined()))
        }
        // By chance two may get the same.
        #expect(texts.count >= 12, "\(texts.count) of 20 differ")
        let seeds = try (0..<10).map { try read(try Self.document(name, 3, "ann", seed: $0).yaml()).text }
        #expect(Set(seeds).count >= 5)
    }

    @Test("What is written as YAML reads back as the same value", arguments: names)
    func readsBack(_ name: String) throws {
        for student in ["ann", "o'brien: #1", "", "ünïcödé\n\"quoted\" \u{7f}\u{85}\u{2028}", "yes", "007", "- x"] {
            let document = try Self.document(name, 1, student)
            #expect(try Value.read(document.yaml()).compactJSON() == document.compactJSON())
        }
    }

    /// The SHA-256 of 30 documents of each generator, by name and version. Whoever changes what a generator makes gives it
    /// another version, so that no student's exercise changes unnoticed.
    static let digests = [
        "exit-chores 2": "b36dee5bd811cdfc5a1cb5fd092b57a7c257eee4e595ffc156ad6f7e36bacb30",
        "fork-count 1": "d70333034883df633128c953ba87ef3fb6254ffc0f0c036c3cf47c11e3ee3274",
        "orphan-reaper 1": "b142073dd1535726d86b004fe73b1e54dc0db92ae69dcf9d9bd692ef5740f6c1",
        "possible-outputs 1": "684f4065baf274916feefbb1376efad0ef60074baee30f85bb1d2e38ddac263a",
        "process-tree 1": "917cdfb3d5750ce27cd89e6561dfc5ad0f02290a10a719f651c0e56e30202536",
        "shared-objects 1": "320741650e32d3e5cd6bf74b0ea4a352f0b2d029ec8bd095d25f9b611033d692",
        "signal-fates 1": "0c3ee2f968ff5351acbbf8027f9997245211a0ed6b544be310fc615490d8be54",
        "task-states 1": "1b833432183f4373416fff9494e04b73f6bd8bd0f9967b87abf9d67b4139194d",
        "traced-wait 1": "5dddde49b99e18c965e3cbcbabed9391e7d3fb01fcb900d41a393d8d64d2a11c",
        "wait-results 1": "d2c8e399fb9033dca67e7e07260f3d9f8f868ea10c632dc33fe0bd4b16399004",
        "wait-status 1": "edd55375dc91ef57323aa534ce79520a2043b24dc4dca68e777d6bfcac4aceb7",
    ]

    @Test("A version of a generator makes what it has always made", arguments: names)
    func keepsItsVersion(_ name: String) throws {
        let generator = try #require(ExerciseGenerator.named(name))
        var text = ""
        for level in 1...3 {
            for index in 0..<10 { text += try Self.document(name, level, "s\(index)", seed: Int64(index)).yaml() }
        }
        #expect(SecureHash.hexadecimal(text) == Self.digests["\(name) \(generator.version)"])
    }

    @Test("The draw depends on every part of what it is made from, and on nothing else")
    func key() throws {
        let generator = try #require(ExerciseGenerator.named("process-tree"))
        #expect(
            generator.key(level: 2, id: "x", student: "ann", seed: 7)
                == "proclab exercise\nprocess-tree\n1\n2\nx\n7\nann"
        )
    }

    @Test("Who picks a distractor hears of the misconception that it comes from, once")
    func distractors() throws {
        let exercise = try read(try Self.document("possible-outputs", 2, "ann").yaml())
        let question = try #require(exercise.questions.first)
        let distractors = question.choices.filter { $0.why != nil }
        #expect(distractors.count >= 2)
        guard case .set(let right)? = exercise.model.answers.first?.answer else {
            Issue.record("The model answer is no set.")
            return
        }
        // What is wrong comes from a misconception, what is right from none.
        #expect(Set(question.choices.filter { $0.why == nil }.map(\.id)) == Set(right))
        for wrong in distractors {
            let answers = Value.map(["answers": .map(["outputs": .list((right + [wrong.id]).map { .text($0) })])])
            let (submission, _) = Submission.read(answers.yaml(), for: exercise, wire: wire)
            let result = Grader(exercise, wire: wire).grade(try #require(submission), student: "ann").results[0]
            #expect(result.status == .partial)
            #expect(result.reason.components(separatedBy: try #require(wrong.why)).count == 2)
        }
    }

    // MARK: Documents that name a generator

    private static func recipe(_ more: String = "generated: {generator: process-tree, version: 1, level: 2}") -> String
    {
        "id: trees\nversion: 3\ntitle: Trees\nseed: 5\n\(more)\n"
    }

    @Test("A document that names a generator is another exercise for each student, the same each time")
    func individual() throws {
        let exercise = try read(Self.recipe())
        #expect(exercise.check(wire: wire) == [])
        let ann = try exercise.individual(for: "ann", wire: wire)
        let bob = try exercise.individual(for: "bob", wire: wire)
        #expect(ann.text != bob.text)
        #expect(ann.text == (try exercise.individual(for: "ann", seed: 5, wire: wire)).text)
        #expect(ann.text != (try exercise.individual(for: "ann", seed: 6, wire: wire)).text)
        #expect(ann.text == (try read(try #require(exercise.individualDocument(for: "ann", wire: wire)).yaml())).text)
        for one in [ann, bob] {
            #expect(one.check(wire: wire) == [])
            #expect(one.id == "trees" && one.version == 3 && one.title == "Trees" && one.seed == 5)
            #expect(one.maximum == exercise.maximum)
            #expect(one.checks.map(\.id) == exercise.checks.map(\.id))
        }
        // Another exercise of the same generator asks the same student something else.
        let other = try read(Self.recipe().replacing("id: trees", with: "id: others"))
        #expect(try other.individual(for: "ann", wire: wire).text != ann.text)
    }

    @Test("The verdict carries the generator, its version and the seed")
    func verdict() throws {
        let exercise = try read(Self.recipe()).individual(for: "ann", seed: 9, wire: wire)
        let verdict = Grader(exercise, wire: wire).grade(exercise.model, student: "ann")
        #expect(verdict.earned == verdict.maximum)
        #expect(verdict.seed == 9)
        #expect(
            verdict.generated == Exercise.Generated(generator: "process-tree", version: 1, level: 2, student: "ann")
        )
        let json = Report.json.render(verdict)
        #expect(json.contains(#""generator": "process-tree""#))
        #expect(Report.text.render(verdict).contains("student ann, seed 9, generator process-tree 1 level 2\n"))
        #expect(Report.markdown.render(verdict).contains("seed 9, generator process-tree 1 level 2;"))
        #expect(Report.junit.render(verdict).contains(#"name="generated" value="generator process-tree 1 level 2""#))
        #expect(Report.gradescope.render(verdict).contains(#""generator": "process-tree""#))
    }

    @Test("An exercise that is the same for all is itself")
    func fixed() throws {
        let exercise = try read(text(of: "orphan-1.yaml"))
        #expect(exercise.individualDocument(for: "ann", seed: 3, wire: wire) == nil)
        #expect(try exercise.individual(for: "ann", seed: 3, wire: wire).text == exercise.text)
        // So is one that was made for somebody.
        let made = try read(Self.document("process-tree", 1, "ann").yaml())
        #expect(made.generated?.student == "ann")
        #expect(try made.individual(for: "bob", seed: 3, wire: wire).text == made.text)
    }

    @Test(
        "What is wrong with a document that names a generator is told with its place",
        arguments: [
            (
                "generated: {generator: proces-tree, version: 1, level: 2}",
                "5:24 generated.generator: This must be one of", "Did you mean `process-tree`?"
            ),
            (
                "generated: {generator: process-tree, version: 9, level: 2}",
                "5:47 generated.version: Here `process-tree` has version 1", "version 9."
            ),
            ("generated: {generator: process-tree, version: 1, level: 4}", "generated.level: ", "from 1 to 3"),
            ("generated: {generator: process-tree, level: 1}", "generated.version: ", "`version` is missing."),
            (
                "generated: {generator: process-tree, version: 1, level: 1, x: 1}", "generated.x: ",
                "There is no `x` here"
            ),
            ("generated: process-tree", "generated: ", "This must be a mapping"),
            (
                "generated: {generator: process-tree, version: 1, level: 1}\nchecks: []", "checks: ",
                "There is no `checks` here"
            ),
            (
                "generated: {generator: process-tree, version: 1, level: 1, student: ann}", "checks: ",
                "`checks` is missing."
            ),
        ]
    )
    func complains(_ more: String, _ place: String, _ reason: String) {
        let found = complaints(Self.recipe(more))
        #expect(found.contains { $0.contains(place) && $0.contains(reason) }, "\(found)")
    }

    @Test("Keys name tasks in trees, and count the users of objects")
    func sources() throws {
        let document = """
            id: t
            title: T
            kind: predict
            level: 1
            steps: [exit]
            text: T
            given:
              init: manual
              calls:
                - {task: 1, call: fork, as: two}
                - {task: $two, call: clone, args: {flags: [CLONE_VM], exit_signal: SIGCHLD}, as: three}
            asked:
              - {id: tree, kind: tree, text: T}
              - {id: mm, kind: number, text: T}
            checks:
              - {id: tree, title: T, points: 1, answer: {question: tree, from: {tree: true, names: {root: 1, x_3: $three}}}}
              - {id: mm, title: T, points: 1, answer: {question: mm, from: {object: mm_struct, of: $two}}}
            model: {answers: {tree: root(2(x_3)), mm: 2}}
            wrong:
              - {title: A, answers: {tree: "1(2(3))", mm: 2}, loses: {tree: 1}}
              - {title: B, answers: {tree: root(2(x_3)), mm: 1}, loses: {mm: 1}}
            """
        #expect(try read(document).check(wire: wire) == [])
        let wrong = document.replacing("x_3: $three", with: "x-3: $tree").replacing("mm_struct", with: "m_struct")
        let found = complaints(wrong)
        #expect(found.contains { $0.contains("names.x-3: A name in a tree has") }, "\(found)")
        #expect(
            found.contains { $0.contains("object: This must be one of") && $0.contains("`mm_struct`?") },
            "\(found)"
        )
    }
}
