import Foundation
import Testing

@Suite("Exercises on the command line")
struct ExerciseTests {
    private static let folder = Program.root.appendingPathComponent("Exercises").path

    @Test("The library is listed, from a folder and from PROCLAB_EXERCISES")
    func list() throws {
        let all = try Program.run(["exercise", "list", "--folder", Self.folder])
        #expect(all.status == 0)
        #expect(all.output.split(separator: "\n").count >= 30)
        let environment = ["PROCLAB_EXERCISES": Self.folder]
        #expect(try Program.run(["exercise", "list"], environment: environment).output == all.output)
        // It is none of the server's settings, and does not keep the server from starting.
        #expect(try Program.run(["check-config"], environment: environment).status == 0)
        let repair = try Program.run(
            ["exercise", "list", "--kind", "repair", "--step", "wait4", "--level", "2"],
            environment: environment
        )
        #expect(repair.output.split(separator: "\n").map { $0.prefix { $0 != " " } } == ["repair-2"])
        let step = try Program.run(["exercise", "list", "--step", "wait5"], environment: environment)
        #expect(step.status == 64)
        #expect(step.errors.contains("did you mean 'wait4'?"))
    }

    @Test("The library passes lint, and says what was checked")
    func lint() throws {
        let ending = try Program.run(["exercise", "lint", "--folder", Self.folder])
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        #expect(ending.output.split(separator: "\n").allSatisfy { $0.contains("the model answer earns them all") })
        #expect(try Program.run(["exercise", "lint", "--quiet", "--folder", Self.folder]).output == "")
    }

    @Test("A grade is the same bytes each time, and the end of the file tells the points")
    func grade() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("proclab-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("calls.yaml")
        let calls = "- {task: 1, call: fork, as: c}\n- {task: $c, call: exit_group}\n"
        try calls.write(to: file, atomically: true, encoding: .utf8)
        let arguments = ["grade", "zombie-1", "--submission", file.path, "--folder", Self.folder, "--student", "ann"]
        let first = try Program.run(arguments)
        #expect(first.status == 0)
        #expect(first.output.hasSuffix("\n5 of 10 points\n"))
        #expect(first.output.contains("Task 2 stays") || first.output.contains("1 task with state Z"))
        #expect(try Program.run(arguments).output == first.output)
        #expect(try Program.run(arguments + ["--hints", "1"]).output.hasSuffix("\n4 of 10 points\n"))
        #expect(try Program.run(arguments + ["--fail-under", "5.01"]).status == 1)
        #expect(try Program.run(arguments + ["--fail-under", "five"]).status == 64)
    }

    @Test("A generator makes a student's exercise, which lint finds right and grade grades")
    func generate() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("proclab-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let arguments = ["exercise", "generate", "wait-status", "--student", "ann", "--seed", "7", "--level", "1"]
        let made = try Program.run(arguments)
        #expect(made.status == 0 && made.errors == "")
        #expect(try Program.run(arguments).output == made.output)
        let file = folder.appendingPathComponent("ann.yaml")
        try made.output.write(to: file, atomically: true, encoding: .utf8)
        #expect(try Program.run(["exercise", "lint", file.path]).status == 0)
        let answers = folder.appendingPathComponent("answers.yaml")
        try "answers: {w1: 0, w2: 0, w3: 0}\n".write(to: answers, atomically: true, encoding: .utf8)
        let grade = ["grade", "status-3", "--folder", Self.folder, "--submission", answers.path]
        let first = try Program.run(grade + ["--student", "ann", "--seed", "7"])
        #expect(first.output.contains("student ann, seed 7, generator wait-status 1 level 2\n"), "\(first.errors)")
        let show = ["exercise", "show", "status-3", "--folder", Self.folder]
        let ann = try Program.run(show + ["--student", "ann"]).output
        #expect(ann != (try Program.run(show + ["--student", "bob"]).output))
        #expect(ann == (try Program.run(show + ["--student", "ann", "--seed", "0"]).output))
        // The document behind an exercise of the folder.
        let document = try Program.run([
            "exercise", "generate", "status-3", "--folder", Self.folder, "--student", "ann",
        ])
        #expect(document.output.hasPrefix("id: status-3\n"))
    }

    @Test(
        "What cannot be generated is refused",
        arguments: [
            (["generate", "wait-statsu"], "did you mean 'wait-status'?"),
            (["generate", "wait-status", "--level", "4"], "--level"),
            (["generate", "wait-status", "--id", "A b"], "--id"),
            (["generate", "wait-status", "--seed", "-1"], "--seed"),
            (["generate", "orphan-1"], "is the same for all students"),
            (["generate", "tree-1", "--level", "1"], "stand in"),
            (["generate", "tree-1", "--student", String(repeating: "x", count: 201)], "--student"),
        ]
    )
    func noGenerate(_ arguments: [String], _ reason: String) throws {
        let ending = try Program.run(
            ["exercise"] + arguments,
            environment: ["PROCLAB_EXERCISES": Self.folder]
        )
        #expect(ending.status == 64)
        #expect(ending.output == "")
        #expect(ending.errors.contains(reason), "\(ending.errors)")
    }

    @Test("The generators are listed with their misconceptions, as text and as JSON")
    func generators() throws {
        let text = try Program.run(["exercise", "generators"])
        #expect(text.status == 0)
        #expect(text.output.contains("process-tree 1: "))
        #expect(text.output.contains("    flattens_descendants: "))
        let json = try Program.run(["exercise", "generators", "--format", "json"])
        #expect(json.output.contains(#""name": "flattens_descendants""#))
    }

    @Test("fork.py's options, long and short, joined and apart, give the same exercise")
    func ostep() throws {
        let plain = try Program.run(["ostep", "fork", "-s", "7", "-a", "9", "-f", "0.6", "-F", "-L", "-P", "line1"])
        #expect(plain.status == 0 && plain.errors == "")
        #expect(plain.output.hasPrefix("\nARG seed 7\nARG fork_percentage 0.6\nARG actions 9\nARG action_list \n"))
        for arguments in [
            ["-s7", "-a9", "-f0.6", "-FL", "-Pline1"],
            [
                "--seed=7", "--actions", "9", "--forks", "0.6", "--final_only", "--leaf_only", "--print_style", "line1",
            ],
            ["-s", "0x7", "-a", "011", "-f", "6e-1", "-F", "-L", "-P", "line1"],
        ] {
            #expect(try Program.run(["ostep", "fork"] + arguments).output == plain.output)
        }
        // Without a seed one is drawn and shown, so that the exercise can be had again.
        let drawn = try Program.run(["ostep", "fork"]).output
        let seed = drawn.split(separator: "\n")[0].split(separator: " ").last.map(String.init) ?? ""
        #expect(try Program.run(["ostep", "fork", "-s", seed]).output == drawn)
        // A tree that is not Linux's is told of beside the exercise, not in it.
        let trees = try Program.run(["ostep", "fork", "-A", "a+b,b+c,c+d,b-", "-t"])
        #expect(trees.status == 0 && trees.errors.contains("fork.py has 1 of 4 trees wrong"))
        #expect(!trees.output.contains("wrong"))
        let exercise = try Program.run(["ostep", "fork", "-s", "4", "--exercise"])
        #expect(exercise.output.hasPrefix("id: ostep-fork-4\n"))
    }

    @Test(
        "Options of fork.py that are wrong are refused",
        arguments: [
            ["-s", "x"], ["-s", "08"], ["-s", "99999999999999999999"], ["-a", "1.5"], ["-a", "1001"], ["-f", "0"],
            ["-f", "0x1p3"], ["-f", "nan"], ["-P", "wide"], ["-A", "b-"], ["-z"], ["extra"],
            ["-a", "0", "--exercise"], ["--exercise", "--id", "A b"],
        ]
    )
    func ostepRefuses(_ arguments: [String]) throws {
        let ending = try Program.run(["ostep", "fork"] + arguments)
        #expect(ending.status == 64)
        #expect(ending.output == "")
        #expect(ending.errors != "")
    }
}
