import API
import Foundation
import Grading
import Testing

let wire = CallWire()

/// The folder with the exercises of this repository.
let library = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Exercises")

/// The exercises of the library, by file name.
func libraryFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: library.path).filter { $0.hasSuffix(".yaml") }.sorted()
}

func text(of file: String) throws -> String {
    try String(contentsOf: library.appendingPathComponent(file), encoding: .utf8)
}

/// An exercise that must be readable.
func read(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> Exercise {
    let (exercise, complaints) = Exercise.read(text, wire: wire)
    return try #require(exercise, "\(complaints)", sourceLocation: location)
}

/// The complaints about a document, as `LINE:COLUMN FIELD: REASON`.
func complaints(_ text: String) -> [String] {
    Exercise.read(text, wire: wire).complaints.map { "\($0.mark.line):\($0.mark.column) \($0.field): \($0.reason)" }
}

/// An exercise in which the student forks what is asked and `checks` look at it.
func drive(_ checks: String, given: String = "") -> String {
    """
    id: test
    title: A test
    kind: drive
    level: 1
    steps: [zombie]
    text: Do it.
    given: {init: manual\(given)}
    checks:
    \(checks)
    model: {calls: []}
    wrong:
      - {title: one, calls: [], loses: {}}
      - {title: two, calls: [], loses: {}}
    """
}

/// The verdict on a list of calls.
func grade(_ exercise: Exercise, calls: String) throws -> Verdict {
    let (submission, complaints) = Submission.read(calls, for: exercise, wire: wire)
    return Grader(exercise, wire: wire).grade(try #require(submission, "\(complaints)"), student: "ann")
}
