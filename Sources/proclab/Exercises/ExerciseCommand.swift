import API
import ArgumentParser
import Foundation
import Glibc
import Grading

/// `proclab exercise …`: what exercises there are, and whether they are right.
struct ExerciseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exercise",
        abstract: "List, show and check exercises.",
        discussion: """
            Exit codes: 0; 64 the command line is wrong; 65 a document is wrong; 66 a file cannot be read.
            """,
        subcommands: [List.self, Show.self, Lint.self, Generate.self, Generators.self, Schema.self]
    )

    /// `proclab exercise list`: a line for each.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the exercises of a folder.")

        @OptionGroup var folder: ExerciseFolder
        @Option(help: "Only those of this level, 1 to 3.") var level: Int?
        @Option(help: "Only those of this kind: drive, predict, explain or repair.") var kind: Exercise.Kind?
        @Option(help: "Only those about this step of the chapter, such as release_task.") var step: String?
        @Option(help: "text or json.") var format = TextOrJSON.text

        func run() throws {
            do {
                if let step, !Exercise.chapter.contains(step) {
                    let hint = ExerciseFiles.wire.nearest(step, among: Exercise.chapter)
                    throw Failure(
                        code: EX_USAGE,
                        lines: [
                            "there is no step '\(step)'" + (hint.map { "; did you mean '\($0)'?" } ?? ""),
                            "there are " + Exercise.chapter.joined(separator: ", "),
                        ]
                    )
                }
                var exercises: [Exercise] = []
                var broken: [String] = []
                for path in try ExerciseFiles.files(try folder.path()) {
                    let (exercise, complaints) = Exercise.read(try ExerciseFiles.text(path), wire: ExerciseFiles.wire)
                    if let exercise {
                        exercises.append(exercise)
                    } else {
                        broken += complaints.map { ExerciseFiles.line(path, $0) }
                    }
                }
                exercises = exercises.filter { exercise in
                    (level ?? exercise.level) == exercise.level && (kind ?? exercise.kind) == exercise.kind
                        && (step.map { exercise.steps.contains($0) } ?? true)
                }
                Output.write(format == .json ? List.json(exercises) : List.text(exercises), to: STDOUT_FILENO)
                if !broken.isEmpty {
                    throw Failure(code: EX_DATAERR, lines: broken)
                }
            } catch let failure as Failure {
                throw failure.reported()
            }
        }

        private static func text(_ exercises: [Exercise]) -> String {
            let width = exercises.map(\.id.count).max() ?? 0
            return exercises.map { exercise in
                exercise.id.padding(toLength: width + 2, withPad: " ", startingAt: 0) + "level \(exercise.level)  "
                    + exercise.kind.rawValue.padding(toLength: 9, withPad: " ", startingAt: 0)
                    + "\(exercise.maximum) points".padding(toLength: 11, withPad: " ", startingAt: 0)
                    + "\(exercise.title)\n"
            }.joined()
        }

        private static func json(_ exercises: [Exercise]) -> String {
            Value.list(exercises.map(ExerciseSheet.summary)).json() + "\n"
        }
    }

    /// `proclab exercise show`: what a student reads, or all of it.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show an exercise as a student reads it, without its key."
        )

        @Argument(help: "An exercise's id or file.") var exercise: String
        @OptionGroup var recipient: Recipient
        @OptionGroup var folder: ExerciseFolder
        @Flag(help: "Show the model answer and the typical wrong ones, too.") var solution = false
        @Option(help: "Show this many of the hints, for a student who pays for them.") var hints = 0

        func run() throws {
            do {
                let path = try folder.file(exercise)
                let exercise = try recipient.individual(try ExerciseFiles.exercise(path), path)
                try ExerciseFiles.check(hints: hints, exercise)
                Output.write(ExerciseSheet.text(exercise, solution: solution, hints: hints), to: STDOUT_FILENO)
            } catch {
                throw error.reported()
            }
        }
    }

    /// `proclab exercise lint`: everything that is wrong with some files.
    struct Lint: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check exercises: the documents, their model answers and their wrong ones.",
            discussion: "Prints FILE:LINE:COLUMN: FIELD: REASON for all that is wrong; exit code 65 when something is."
        )

        @Argument(help: "Files of exercises, - for standard input; all of the folder when none is given.")
        var files: [String] = []
        @OptionGroup var folder: ExerciseFolder
        @Flag(help: "Say nothing about files that are right.") var quiet = false

        func run() throws {
            do {
                let paths = files.isEmpty ? try ExerciseFiles.files(try folder.path()) : files
                var wrong = false
                for path in paths {
                    let text = try ExerciseFiles.text(path)
                    var (exercise, complaints) = Exercise.read(text, wire: ExerciseFiles.wire)
                    if let exercise { complaints = exercise.check(wire: ExerciseFiles.wire) }
                    for complaint in complaints { Output.error(ExerciseFiles.line(path, complaint) + "\n") }
                    if !complaints.isEmpty {
                        wrong = true
                    } else if let exercise, !quiet {
                        let wrong = exercise.wrong.count
                        Output.line(
                            "\(path): \(exercise.checks.count) checks, \(exercise.maximum) points; the model answer earns "
                                + "them all, \(wrong) wrong answers lose what they should"
                        )
                    }
                }
                if wrong { throw ExitCode(EX_DATAERR) }
            } catch let failure as Failure {
                throw failure.reported()
            }
        }
    }

    /// `proclab exercise schema`: the JSON Schema of exercises, or of verdicts.
    struct Schema: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print the JSON Schema of an exercise's document.")

        @Flag(help: "The schema of a verdict instead, as 'proclab grade --format json' prints it.") var verdict = false

        func run() {
            Output.write(verdict ? VerdictSchema.json() : ExerciseSchema.json(), to: STDOUT_FILENO)
        }
    }
}

/// How a list is printed.
enum TextOrJSON: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

extension Exercise.Kind: ExpressibleByArgument {}
extension Report: ExpressibleByArgument {}
extension Report.Audience: ExpressibleByArgument {}
