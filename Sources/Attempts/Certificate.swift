import Foundation
import Grading
import JSON
import Kernel

/// What an attempt was worth, in a form that can be checked without the service: what the student did, the head of the hash
/// chain over the events that came of it, the result of every check that students may see, and a signature over all that.
///
/// Hidden checks leave no trace in it: there is a total only where every check may be seen.
package enum Certificate {
    static let format = "proclab-certificate-1"
    /// The most bytes and values of a certificate.
    package static let longest = 4 * Value.longestDocument
    static let mostValues = 4 * Value.mostValues

    /// The certificate of a submitted attempt; nil while it is open.
    package static func make(
        of attempt: Attempt,
        key: CertificateKey,
        wire: any Wire
    ) throws(AttemptRefusal) -> Value? {
        guard let verdict = try attempt.verdict(), let submitted = attempt.submitted else { return nil }
        let work: Value
        do throws(Complaint) {
            work = try Value.read(attempt.submission)
        } catch {
            throw .broken("The submission cannot be read: \(error.reason)")
        }
        let exercise = attempt.exercise
        let calls = Submission.read(attempt.submission, for: exercise, wire: wire).submission?.calls ?? []
        let chain = chain(exercise.given, calls, wire: wire)
        let certificate = Value.map([
            "format": .text(format),
            "exercise": .map([
                "id": .text(exercise.id), "version": .integer(exercise.version), "title": .text(exercise.title),
                "sha256": .text(attempt.shelved.digest),
            ]),
            "student": .text(attempt.head.student),
            "seed": .integer(exercise.seed),
            "attempt": .integer(attempt.head.number),
            "created": .text(Timestamp.text(attempt.head.created)),
            "submitted": .text(Timestamp.text(submitted)),
            "hints_taken": .integer(attempt.hintsTaken),
            "given": given(exercise.given),
            "calls": work["calls"],
            "answers": work["answers"],
            "events": .map(["count": .integer(chain.count), "chain": .text(chain.text)]),
            "result": result(verdict),
            "key": .text(key.publicKey.base64),
        ])
        guard let signature = key.sign(signed(certificate)) else { throw .broken("The certificate cannot be signed.") }
        let text = Data(signature).base64EncodedString()
        return Value(.map((certificate.members ?? []) + [.init("signature", .text(text))]))
    }

    /// The bytes that are signed: the certificate without its signature, on one line.
    static func signed(_ certificate: Value) -> [UInt8] {
        let members = (certificate.members ?? []).filter { $0.key != "signature" }
        return Array(Value(.map(members)).compactJSON().utf8)
    }

    /// The chain over everything that happens when the calls are made.
    static func chain(_ given: Given, _ calls: [ListItem], wire: any Wire) -> HashChain {
        let run = Run(given.configuration, given: given.calls, answer: calls, wire: wire)
        return HashChain(run.kernel.events(after: 0, limit: .max))
    }

    /// What the kernel was before the student's first call, as an exercise's document says it.
    private static func given(_ given: Given) -> Value {
        let kernel = given.configuration
        return .map([
            "init": .text(kernel.initMode.rawValue), "profile": .text(kernel.profile.rawValue),
            "limits": .map([
                "pid_max": .integer(kernel.pidMax), "tasks": .integer(kernel.threadsMax),
                "ptrace_scope": .integer(kernel.ptraceScope), "sigpending": .integer(kernel.signalsPending),
                "core": .integer(kernel.coreLimit),
            ]),
            "calls": given.callsValue,
        ])
    }

    /// The results as students may see them.
    static func result(_ verdict: Verdict) -> Value {
        let (shown, complete) = verdict.forStudent
        return .map([
            "complete": .bool(complete),
            "points": complete ? .points(shown.earned) : nil,
            "max_points": complete ? .points(shown.maximum) : nil,
            "checks": .list(
                shown.results.map { check in
                    .map([
                        "id": .text(check.id), "title": .text(check.title), "status": .text(check.status.rawValue),
                        "points": .points(check.earned), "max_points": .points(check.maximum),
                    ])
                }
            ),
        ])
    }
}
