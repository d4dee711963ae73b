import Crypto
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
        digest = Hexadecimal.text(SHA256.hash(data: Array(text.utf8)))
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

/// Bytes as hexadecimal digits.
package enum Hexadecimal {
    package static func text(_ bytes: some Sequence<UInt8>) -> String {
        var text = ""
        for byte in bytes {
            if byte < 16 { text += "0" }
            text += String(byte, radix: 16)
        }
        return text
    }

    /// The bytes; nil when the text is not an even number of small digits.
    package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }
}
