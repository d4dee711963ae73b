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

            A file whose name ends with .sh or .py, or that begins with #! or is an ELF binary, is a script: it runs within \
            limits, with PROCLAB_KERNEL_URL, PROCLAB_URL, PROCLAB_KERNEL and PROCLAB_TOKEN in its environment, and drives the \
            kernel over HTTP. Its answers are in the file that PROCLAB_ANSWERS names, or the last line that it prints.

            Exit codes: 0 it was graded, whatever it earned; 1 it earned less than --fail-under; 64 the command line is \
            wrong; 65 the exercise or the submission is wrong; 66 a file cannot be read; 74 the report cannot be written. \
            All forms but text have a report also then, so that no platform is left without one.
            """
    )

    @Argument(help: "An exercise's id or file.") var exercise: String
    @Option(help: "The file with the submission, - for standard input.") var submission: String
    @OptionGroup var recipient: Recipient
    @Option(help: ArgumentHelp("The form of the report.")) var format = Report.text
    @Option(help: "teacher: every check; student: without hidden checks (text, json and markdown).")
    var audience = Report.Audience.teacher
    @Option(help: "How many of the exercise's hints were taken; their price is subtracted.") var hints = 0
    @Option(help: "How many seconds a script may take.") var timeout = 10
    @Option(help: "How many processes and threads a script may have at once.") var processes = 64
    @Option(help: "The number of the user that a script runs as, for root alone; one without a name when not given.")
    var runAs: UInt32?
    @Option(help: "Exit with 1 when fewer points than this are earned.") var failUnder: String?
    @OptionGroup var folder: ExerciseFolder

    func validate() throws {
        guard (0...20).contains(hints) else { throw ValidationError("--hints must be between 0 and 20") }
        guard (1...3_600).contains(timeout) else {
            throw ValidationError("--timeout must be between 1 and 3600 seconds")
        }
        guard (1...10_000).contains(processes) else { throw ValidationError("--processes must be between 1 and 10000") }
        guard runAs == nil || getuid() == 0 else { throw ValidationError("--run-as is for root alone") }
        guard failUnder.map({ Points($0) != nil }) ?? true else {
            throw ValidationError("--fail-under must be a number of points with at most two decimals")
        }
    }

    func run() throws {
        let last = LastWord { report(on: stopped(by: $0)) }
        let script = ScriptSubmission(submission, limits: limits)
        // A person at a terminal knows what they ended; a script would go on.
        if format != .text || script != nil { last.takeSignals() }
        do {
            let verdict = try grade(script, last)
            try last.speak(report(on: verdict))
            if let least = failUnder.flatMap({ Points($0) }), verdict.earned < least { throw ExitCode(1) }
        } catch let failure as Failure {
            throw failure.reported()
        }
    }

    /// The verdict. What cannot be graded gets a report all the same, in all forms but a person's: a platform that finds
    /// none tells its students nothing.
    private func grade(_ script: ScriptSubmission?, _ last: LastWord) throws(Failure) -> Verdict {
        var read: Exercise?
        do throws(Failure) {
            let path = try folder.file(self.exercise)
            let exercise = try recipient.individual(try ExerciseFiles.exercise(path), path)
            read = exercise
            last.learn { report(on: stopped(by: $0, exercise)) }
            try ExerciseFiles.check(hints: hints, exercise)
            let work = try work(script, exercise)
            var verdict = Grader(exercise, wire: ExerciseFiles.wire).grade(
                work.submission,
                student: recipient.student,
                hints: work.hints
            )
            verdict.notes = work.notes.map(\.printableLine)
            // Not every platform's form has a place for it.
            if format != .text { for note in verdict.notes { Output.error("proclab: \(note)\n") } }
            return verdict
        } catch {
            if format != .text { try last.speak(report(on: ungraded(read, error.lines))) }
            throw error
        }
    }

    /// What is to be graded: a document's contents, or what a script makes of the exercise.
    private func work(_ script: ScriptSubmission?, _ exercise: Exercise) throws(Failure) -> ScriptSubmission.Work {
        if let script {
            var work = try script.run(exercise, student: recipient.student)
            work.hints = max(work.hints, hints)
            return work
        }
        let text = try ExerciseFiles.text(submission)
        let (submission, complaints) = Submission.read(text, for: exercise, wire: ExerciseFiles.wire)
        guard let submission else { throw ExerciseFiles.wrong(self.submission, complaints) }
        return ScriptSubmission.Work(submission: submission, hints: hints, notes: [])
    }

    private var limits: ScriptLimits {
        var limits = ScriptLimits()
        limits.seconds = timeout
        limits.processes = processes
        if getuid() == 0 { limits.user = runAs ?? ScriptLimits.userOfThisRun }
        return limits
    }

    private func stopped(by signal: String, _ exercise: Exercise? = nil) -> Verdict {
        ungraded(exercise, ["Grading was ended by \(signal) before there was a result."])
    }

    private func ungraded(_ exercise: Exercise?, _ why: [String]) -> Verdict {
        .ungraded(exercise, name: self.exercise, student: recipient.student, why: why)
    }

    private func report(on verdict: Verdict) -> String { format.render(verdict, for: audience) }
}
