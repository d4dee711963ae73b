import Foundation
import Grading
import JSON

/// Checks a certificate without the service that made it.
package struct CertificateCheck: Sendable {
    /// Something that holds, or does not.
    package struct Finding: Sendable, Equatable {
        package var holds: Bool
        /// What, in a sentence.
        package var sentence: String
    }

    package private(set) var findings: [Finding] = []
    /// The verdict, all checks counted; known when the exercise was there and everything holds.
    package private(set) var verdict: Verdict?
    package var holds: Bool { findings.allSatisfy(\.holds) }

    private let wire: any Wire

    /// - Parameter exercise: the exercise's document, to check the points as well.
    package init(
        _ text: String,
        key: CertificatePublicKey,
        exercise: ShelvedExercise? = nil,
        wire: any Wire
    ) throws(Complaint) {
        self.wire = wire
        let certificate = try Value.read(text, longest: Certificate.longest, most: Certificate.mostValues)
        guard Self.saysTheSame(text, certificate.compactJSON()) else {
            throw Complaint(.none, "", "A certificate is JSON: what else YAML would read as one is none.")
        }
        guard certificate["format"]?.word == Certificate.format else {
            throw Complaint(.none, "format", "This is no certificate: its format is not `\(Certificate.format)`.")
        }
        checkSignature(certificate, key)
        let given = Given.read(certificate["given"] ?? .map([:]), wire: wire)
        let calls = certificate["calls"] ?? .list([])
        checkEvents(certificate, given, calls)
        if let exercise { checkExercise(certificate, exercise) }
    }

    /// Do both JSON texts say the same? The signed bytes are made out of what was read as YAML, which folds lines and
    /// knows more than one way to write a word.
    private static func saysTheSame(_ text: String, _ other: String) -> Bool {
        let limits = JSONLimits(values: Certificate.mostValues)
        var (text, other) = (text, other)
        return text.withUTF8 { text in
            other.withUTF8 { other in
                guard let one = try? JSONValue.parse(UnsafeRawBufferPointer(text), limits: limits),
                    let two = try? JSONValue.parse(UnsafeRawBufferPointer(other), limits: limits)
                else { return false }
                return one.equals(two)
            }
        }
    }

    private mutating func find(_ holds: Bool, _ yes: String, _ no: String) {
        findings.append(Finding(holds: holds, sentence: holds ? yes : no))
    }

    private mutating func checkSignature(_ certificate: Value, _ key: CertificatePublicKey) {
        let signature = certificate["signature"]?.word.flatMap { Data(base64Encoded: $0) }.map { Array($0) } ?? []
        find(
            key.verifies(signature, of: Certificate.signed(certificate)),
            "The signature is this key's: nothing was changed since the certificate was made.",
            "The signature is not this key's: the certificate was changed, or another key signed it."
        )
    }

    private mutating func checkEvents(_ certificate: Value, _ given: Given?, _ calls: Value) {
        guard let given, let items = Submission.calls(calls, wire: wire) else {
            find(false, "", "The calls cannot be read, so the events cannot be checked.")
            return
        }
        compare(certificate, Certificate.chain(given, items, wire: wire), "The calls")
    }

    private mutating func compare(_ certificate: Value, _ chain: HashChain, _ what: String) {
        let count = certificate["events"]?["count"]?.number
        find(
            count == Int64(chain.count) && certificate["events"]?["chain"]?.word == chain.text,
            "\(what), made again, lead to the same \(chain.count) events, one by one.",
            "\(what), made again, lead to other events than the certificate says."
        )
    }

    // MARK: With the exercise at hand

    private mutating func checkExercise(_ certificate: Value, _ shelved: ShelvedExercise) {
        let named = certificate["exercise"]
        let id = shelved.exercise.id
        find(
            named?["sha256"]?.word == shelved.digest,
            "The exercise is this document, \(id), version \(shelved.exercise.version).",
            "The exercise is another document than this one of \(id): it has other bytes."
        )
        let student = certificate["student"]?.word ?? ""
        let work = Value(
            .map((certificate.members ?? []).filter { $0.key == "calls" || $0.key == "answers" })
        )
        guard let exercise = try? shelved.individual(for: student, seed: certificate["seed"]?.number, wire: wire),
            let submission = Submission.read(work.compactJSON(), for: exercise, wire: wire).submission
        else {
            find(false, "", "The calls and answers are no submission to the exercise.")
            return
        }
        compare(
            certificate,
            Certificate.chain(exercise.given, submission.calls, wire: wire),
            "The exercise's given calls and the student's"
        )
        let hints = Int(clamping: certificate["hints_taken"]?.number ?? 0)
        let verdict = Grader(exercise, wire: wire).grade(submission, student: student, hints: hints)
        let isSame = certificate["result"]?.compactJSON() == Certificate.result(verdict).compactJSON()
        let isSameExercise =
            named?["id"]?.word == exercise.id && named?["version"]?.number == Int64(exercise.version)
            && named?["title"]?.word == exercise.title && certificate["seed"]?.number == exercise.seed
        find(
            isSame && isSameExercise,
            "Graded again, every check gives what the certificate says.",
            "Graded again, it is worth something else than the certificate says."
        )
        if holds { self.verdict = verdict }
    }
}
