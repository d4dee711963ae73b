import Grading
import JSON

/// Answers that can be graded, as JSON on one line.
package struct AttemptAnswers: Sendable, Equatable {
    let text: String

    /// Reads answers to an exercise's questions.
    ///
    /// - Throws: what is wrong with them.
    package init(_ answers: JSONRef, to exercise: Exercise, wire: any Wire) throws(Complaint) {
        let item = JournalItem(answers)
        guard item.text.utf8.count <= Journal.mostAnswerBytes, item.values <= Journal.mostAnswerValues else {
            throw Complaint(
                .none,
                "answers",
                "Answers have at most \(Journal.mostAnswerBytes) bytes and \(Journal.mostAnswerValues) values."
            )
        }
        text = item.text
        let (_, complaints) = Submission.read("{\"answers\": \(text)}", for: exercise, wire: wire)
        if let complaint = complaints.first { throw complaint }
    }
}
