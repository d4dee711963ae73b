import Foundation
import Grading
import Testing

@Suite("The library of exercises")
struct LibraryTests {
    @Test(
        "Every exercise is right: its model answer earns all points, its wrong ones lose what they should",
        arguments: try libraryFiles()
    )
    func isRight(_ file: String) throws {
        let exercise = try read(text(of: file))
        #expect(exercise.check(wire: wire) == [])
        #expect(exercise.wrong.count >= 2)
        #expect(file == exercise.id + ".yaml")
    }

    @Test("Ids are unique, and every step of the chapter is covered")
    func coversTheChapter() throws {
        let exercises = try libraryFiles().map { try read(text(of: $0)) }
        #expect(Set(exercises.map(\.id)).count == exercises.count)
        let covered = Set(exercises.flatMap(\.steps))
        #expect(Exercise.chapter.filter { !covered.contains($0) } == [])
        #expect(Set(exercises.map(\.kind)) == Set(Exercise.Kind.allCases))
    }

    @Test("Every step has exercises of at least two levels, and what the chapter is about of all three")
    func levels() throws {
        let exercises = try libraryFiles().map { try read(text(of: $0)) }
        for step in Exercise.chapter {
            let levels = Set(exercises.filter { $0.steps.contains(step) }.map(\.level))
            #expect(levels.count >= 2, "\(step): \(levels)")
        }
        for step in [
            "exit", "exit_files", "exit_code", "exit_notify", "zombie", "wait4", "release_task", "orphan", "init",
        ] {
            #expect(Set(exercises.filter { $0.steps.contains(step) }.map(\.level)) == [1, 2, 3], "\(step)")
        }
    }

    @Test("The same submission gives the same bytes in every form", arguments: try libraryFiles())
    func isReproducible(_ file: String) throws {
        let exercise = try read(text(of: file))
        for submission in [exercise.model] + exercise.wrong.map(\.submission) {
            let first = Grader(exercise, wire: wire).grade(submission, student: "ann")
            let again = Grader(try read(text(of: file)), wire: wire).grade(submission, student: "ann")
            for report in Report.allCases { #expect(report.render(first) == report.render(again)) }
        }
    }

    @Test("The committed schemas are what the program prints")
    func schemasAreCommitted() throws {
        #expect(try text(of: "exercise.schema.json") == ExerciseSchema.json())
        #expect(try text(of: "verdict.schema.json") == VerdictSchema.json())
    }
}
