/// Whether an exercise does what it says: the given calls can be made, the model answer earns all points, and each typical
/// wrong answer loses exactly what it should.
extension Exercise {
    package func check(wire: any Wire) -> [Complaint] {
        let grader = Grader(self, wire: wire)
        var complaints: [Complaint] = []
        for (index, step) in grader.given.steps.enumerated() {
            guard let refusal = step.refusal else { continue }
            complaints.append(Complaint(step.item.mark, "given.calls[\(index)]", "The call cannot be made: \(refusal)"))
        }
        for check in checks {
            guard case .answer(let rule) = check.rule, grader.key(of: check) == nil else { continue }
            complaints.append(
                Complaint(
                    check.mark,
                    "checks.\(check.id).answer",
                    "The kernel gives no such answer to `\(rule.question)`."
                )
            )
        }
        let verdict = grader.grade(model, student: "model")
        for result in verdict.results where result.status != .passed {
            let mark = checks.first { $0.id == result.id }?.mark ?? .none
            complaints.append(
                Complaint(
                    mark,
                    "model",
                    "The model answer earns \(result.earned) of \(result.maximum) of `\(result.id)`: \(result.reason)"
                )
            )
        }
        for (index, answer) in wrong.enumerated() {
            for result in grader.grade(answer.submission, student: "wrong").results {
                let lost = result.maximum - result.earned
                let wanted = answer.loses.first { $0.check == result.id }?.points ?? .zero
                guard lost != wanted else { continue }
                complaints.append(
                    Complaint(
                        answer.mark,
                        "wrong[\(index)].loses.\(result.id)",
                        "`\(answer.title)` loses \(lost) of `\(result.id)`, and should lose \(wanted): \(result.reason)"
                    )
                )
            }
            if answer.loses.allSatisfy({ $0.points == .zero }) {
                complaints.append(
                    Complaint(answer.mark, "wrong[\(index)].loses", "A wrong answer must lose something.")
                )
            }
        }
        return complaints
    }
}
