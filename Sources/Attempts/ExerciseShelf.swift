import Grading

/// An exercise of a service, with the document it was read from.
package struct ShelvedExercise: Sendable {
    package let exercise: Exercise
    /// The document.
    package let text: String
    /// SHA-256 of the document, in hexadecimal.
    package let digest: String

    package init(_ exercise: Exercise, text: String) {
        self.exercise = exercise
        self.text = text
        digest = SecureHash.hexadecimal(text)
    }

    /// The exercise as a student gets it: the one place in which an attempt's exercise is made.
    package func individual(for student: String, seed: Int64?, wire: any Wire) throws(Complaint) -> Exercise {
        try exercise.individual(for: student, seed: seed, wire: wire)
    }
}

/// The exercises of a service, by id.
package struct ExerciseShelf: Sendable {
    /// In the order of their ids.
    package let all: [ShelvedExercise]

    /// Of several exercises with one id the first is taken.
    package init(_ exercises: [ShelvedExercise] = []) {
        var byID: [String: ShelvedExercise] = [:]
        for exercise in exercises where byID[exercise.exercise.id] == nil { byID[exercise.exercise.id] = exercise }
        all = byID.values.sorted { $0.exercise.id < $1.exercise.id }
    }

    package subscript(_ id: String) -> ShelvedExercise? { all.first { $0.exercise.id == id } }
}
