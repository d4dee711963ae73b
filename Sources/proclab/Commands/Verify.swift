import ArgumentParser
import Attempts
import Glibc
import Grading

/// `proclab verify`: whether a certificate tells the truth, without the service that made it.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the certificate of an attempt.",
        discussion: """
            Checks the signature, makes the calls again and compares every event that they lead to; with the exercise it \
            grades the attempt again, hidden checks too.

            Exit codes: 0 everything holds; 1 something does not; 64 the command line is wrong; 65 a file is no \
            certificate, no key or no exercise; 66 a file cannot be read.
            """
    )

    @Argument(help: "The file with the certificate, - for standard input.") var certificate: String
    @Option(help: "The file with the service's public key, in PEM as GET /v1/certificates/key has it.") var key: String
    @Option(help: "The exercise's file, to check the points as well.") var exercise: String?

    func run() throws {
        do {
            let text = try ExerciseFiles.text(certificate, longest: Certificate.longest)
            guard let key = CertificatePublicKey(pem: try ExerciseFiles.text(key)) else {
                throw Failure(code: EX_DATAERR, text: "\(key) holds no Ed25519 public key in PEM")
            }
            var shelved: ShelvedExercise?
            if let exercise {
                let text = try ExerciseFiles.text(exercise)
                let (read, complaints) = Exercise.read(text, wire: ExerciseFiles.wire)
                guard let read else { throw ExerciseFiles.wrong(exercise, complaints) }
                shelved = ShelvedExercise(read, text: text)
            }
            let check: CertificateCheck
            do throws(Complaint) {
                check = try CertificateCheck(text, key: key, exercise: shelved, wire: ExerciseFiles.wire)
            } catch {
                throw ExerciseFiles.wrong(certificate, [error])
            }
            for finding in check.findings { Output.line((finding.holds ? "holds  " : "wrong  ") + finding.sentence) }
            if let verdict = check.verdict {
                Output.line("\(verdict.student): \(verdict.earned) of \(verdict.maximum) points")
            }
            if !check.holds { throw ExitCode(1) }
        } catch let failure as Failure {
            throw failure.reported()
        }
    }
}
