import API
import ArgumentParser
import Glibc
import Grading

/// Whom an exercise is for: what a generator makes depends on it.
struct Recipient: ParsableArguments {
    @Option(help: "The student's name; exercises that are made for each student depend on it.") var student = "student"
    @Option(help: "A seed from 0 on, the document's own when not given; another one makes other exercises.")
    var seed: Int64?

    func validate() throws {
        guard student.unicodeScalars.count <= 200 else {
            throw ValidationError("--student must have at most 200 characters")
        }
        guard seed ?? 0 >= 0 else { throw ValidationError("--seed must not be negative") }
    }

    /// The exercise as this student gets it.
    func individual(_ exercise: Exercise, _ path: String) throws(Failure) -> Exercise {
        do throws(Complaint) {
            return try exercise.individual(for: student, seed: seed, wire: ExerciseFiles.wire)
        } catch {
            throw ExerciseFiles.wrong(path, [error])
        }
    }
}

extension ExerciseCommand {
    /// `proclab exercise generate`: the document of the exercise that a student gets.
    struct Generate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the exercise that a generator makes for a student.",
            discussion: """
                The same generator and version, level, id, student and seed always give the same bytes. \
                'proclab exercise generators' lists the generators.
                """
        )

        @Argument(help: "A generator's name, or an exercise's id or file that names a generator.") var name: String
        @OptionGroup var recipient: Recipient
        @Option(help: "How hard it is, 1 to 3.") var level: Int?
        @Option(help: "The exercise's id; the generator's name when not given.") var id: String?
        @OptionGroup var folder: ExerciseFolder

        func validate() throws {
            guard (1...3).contains(level ?? 1) else { throw ValidationError("--level must be 1, 2 or 3") }
            if let id, !Exercise.isID(id) {
                throw ValidationError(
                    "--id must have 1 to \(Exercise.longestID) small letters, digits, dots, dashes and underscores"
                )
            }
        }

        func run() throws {
            do {
                Output.write(try document().yaml(), to: STDOUT_FILENO)
            } catch {
                throw error.reported()
            }
        }

        private func document() throws(Failure) -> Value {
            let wire = ExerciseFiles.wire
            if let generator = ExerciseGenerator.named(name) {
                return generator.document(
                    level: level ?? 1,
                    id: id,
                    student: recipient.student,
                    seed: recipient.seed ?? 0,
                    wire: wire
                )
            }
            let names = ExerciseGenerator.all.map(\.name)
            let path: String
            do {
                path = try folder.file(name)
            } catch {
                let hint = wire.nearest(name, among: names).map { "; did you mean '\($0)'?" } ?? ""
                throw Failure(
                    code: EX_USAGE,
                    text: "there is no generator '\(name)'\(hint)\nproclab: there are " + names.joined(separator: ", ")
                )
            }
            let exercise = try ExerciseFiles.exercise(path)
            guard id == nil, level == nil else {
                throw Failure(code: EX_USAGE, text: "--id and --level stand in \(path) itself")
            }
            guard
                let document = exercise.individualDocument(
                    for: recipient.student,
                    seed: recipient.seed,
                    wire: wire
                )
            else {
                throw Failure(
                    code: EX_USAGE,
                    text: "\(exercise.id) is the same for all students: \(path) is its document"
                )
            }
            return document
        }
    }

    /// `proclab exercise generators`: which there are, and the misconceptions that they look for.
    struct Generators: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the generators and the misconceptions that their wrong answers come from."
        )

        @Option(help: "text or json.") var format = TextOrJSON.text

        func run() {
            Output.write(format == .json ? Self.json : Self.text, to: STDOUT_FILENO)
        }

        private static var text: String {
            ExerciseGenerator.all.map { generator in
                "\(generator.name) \(generator.version): \(generator.about)\n"
                    + generator.misconceptions.map { "    \($0.name): \($0.why)\n" }.joined()
            }.joined(separator: "\n")
        }

        private static var json: String {
            Value.list(
                ExerciseGenerator.all.map { generator in
                    Value.map([
                        "name": .text(generator.name), "version": .integer(generator.version),
                        "about": .text(generator.about),
                        "misconceptions": .list(
                            generator.misconceptions.map { .map(["name": .text($0.name), "why": .text($0.why)]) }
                        ),
                    ])
                }
            ).json() + "\n"
        }
    }
}
