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
}
