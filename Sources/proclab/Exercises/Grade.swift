import ArgumentParser
import Glibc
import Grading

/// `proclab grade`: what a submission is worth, without a server.
struct Grade: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Grade a submission to an exercise.",
        discussion: """
            The submission is a YAML or JSON document with 'calls' (as a batch has them) and 'answers' (by question), \
            whichever the exercise asks for; a list alone is the calls. The same submission always gives the same bytes.

            Exit codes: 0 it was graded, whatever it earned; 1 it earned less than --fail-under; 64 the command line is \
            wrong; 65 the exercise or the submission is wrong; 66 a file cannot be read.
            """
    )

    @Argument(help: "An exercise's id or file.") var exercise: String
    @Option(help: "The file with the submission, - for standard input.") var submission: String
    @OptionGroup var recipient: Recipient
    @Option(help: ArgumentHelp("The form of the report.")) var format = Report.text
    @Option(help: "teacher: every check; student: without hidden checks (text, json and markdown).")
    var audience = Report.Audience.teacher
    @Option(help: "How many of the exercise's hints were taken; their price is subtracted.") var hints = 0
    @Option(help: "Exit with 1 when fewer points than this are earned.") var failUnder: String?
    @OptionGroup var folder: ExerciseCommand.Folder

    func validate() throws {
        guard (0...20).contains(hints) else { throw ValidationError("--hints must be between 0 and 20") }
        guard failUnder.map({ Points($0) != nil }) ?? true else {
            throw ValidationError("--fail-under must be a number of points with at most two decimals")
        }
    }

    func run() throws {
        do {
            let path = try ExerciseFiles.path(exercise, in: folder.path)
            let exercise = try recipient.individual(try ExerciseFiles.exercise(path), path)
            guard hints <= exercise.hints.count else {
                throw Failure(
                    code: EX_USAGE,
                    text: "--hints \(hints): \(exercise.id) has \(exercise.hints.count) hints"
                )
            }
            let text = try ExerciseFiles.text(submission)
            let (read, complaints) = Submission.read(text, for: exercise, wire: ExerciseFiles.wire)
            guard let read else {
                if format == .prairielearn {
                    // A report all the same: PrairieLearn takes no attempt for what cannot be read.
                    let lines = complaints.map { ExerciseFiles.line("submission", $0) }
                    Output.write(Report.prairielearn(ungradable: lines), to: STDOUT_FILENO)
                }
                throw ExerciseFiles.wrong(submission, complaints)
            }
            let verdict = Grader(exercise, wire: ExerciseFiles.wire).grade(
                read,
                student: recipient.student.map { $0.isNewline ? " " : String($0) }.joined(),
                hints: hints
            )
            Output.write(format.render(verdict, for: audience), to: STDOUT_FILENO)
            if let least = failUnder.flatMap({ Points($0) }), verdict.earned < least { throw ExitCode(1) }
        } catch let failure as Failure {
            throw failure.reported()
        }
    }
}
