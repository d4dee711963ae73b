import Grading
import Kernel
import KernelHost
import Synchronization

/// A student's attempt at an exercise: a kernel of its own, and the journal of what the student did.
///
/// The journal is all that counts. It is the submission; the kernel comes out of it, and is put aside when nobody uses
/// it. Two locks: a kernel's gate, and inside it this attempt's own.
package final class Attempt: Sendable {
    /// What does not change from its beginning on.
    package struct Head: Sendable {
        /// Its number among the attempts at the exercise, from 1.
        package var number: Int
        package var student: String
        /// The seed that was asked for.
        package var seed: Int64?
        /// Seconds since 1970.
        package var created: Int64
        /// When its time is over; nil when it may take as long as it likes.
        package var deadline: Int64?
        /// The name of its kernel, that cannot be guessed; nil when the exercise asks for answers alone.
        package var kernel: String?
        var token: AttemptToken.Hash
    }

    package enum Phase: String, Sendable {
        case open
        /// Its time is over; it was not submitted.
        case over
        case submitted
    }

    struct State {
        var journal = Journal()
        var hintsTaken = 0
        /// When it was submitted.
        var submitted: Int64?
        var verdict: Verdict?
        var certificate: Value?
        /// How many bytes of answers were kept, replaced ones counted: each stands in the file.
        var answersKept = 0
        var host: KernelHost?
        var file: AttemptFile?

        init() {}

        /// As it was kept.
        init(_ kept: AttemptStore.Kept) {
            for (entry, item) in kept.entries {
                switch entry {
                case .item: if let item { journal.append(item) }
                case .hint: hintsTaken += 1
                case .answers(let text): journal.answers = text
                case .submitted(let time): submitted = submitted ?? time
                }
            }
            file = kept.file
        }
    }

    package let head: Head
    package let shelved: ShelvedExercise
    /// The exercise as this student has it.
    package let exercise: Exercise
    private let state: Guarded<State>
    private let service: AttemptService

    init(
        _ head: Head,
        _ shelved: ShelvedExercise,
        _ exercise: Exercise,
        _ state: sending State,
        _ service: AttemptService
    ) {
        self.head = head
        self.shelved = shelved
        self.exercise = exercise
        self.service = service
        self.state = Guarded(state)
    }

    // MARK: How it stands

    package var phase: Phase {
        if submitted != nil { return .submitted }
        return isOver ? .over : .open
    }

    private var isOver: Bool { head.deadline.map { service.now() >= $0 } ?? false }

    /// When it was submitted.
    package var submitted: Int64? { state.withLock { $0.submitted } }
    package var hintsTaken: Int { state.withLock { $0.hintsTaken } }
    /// How many calls and steps of the clock were made.
    package var callCount: Int { state.withLock { $0.journal.items.count } }
    package var hasAnswers: Bool { state.withLock { $0.journal.answers != nil } }
    /// What was made of it so far, as a document that `proclab grade` reads.
    package var submission: String { state.withLock { $0.journal.submission(to: exercise) } }
    /// The points, once they are known: earned, and of how many.
    package var verdictIfKnown: Verdict? { state.withLock { $0.verdict } }
    var bytes: Int { state.withLock { $0.journal.bytes + ($0.journal.answers?.utf8.count ?? 0) } }

    /// What it was worth; nil while it is open.
    package func verdict() throws(AttemptRefusal) -> Verdict? {
        let (known, text, hints, submitted) = state.withLock { state in
            (state.verdict, state.journal.submission(to: exercise), state.hintsTaken, state.submitted != nil)
        }
        if known != nil || !submitted { return known }
        let (submission, complaints) = Submission.read(text, for: exercise, wire: service.wire)
        guard let submission else {
            throw .broken("The submission cannot be read: \(complaints.first?.reason ?? "it is empty").")
        }
        let verdict = Grader(exercise, wire: service.wire).grade(submission, student: head.student, hints: hints)
        state.withLock { $0.verdict = verdict }
        return verdict
    }

    /// Its certificate, made once; nil while it is open.
    package func certificate(key: CertificateKey, wire: any Wire) throws(AttemptRefusal) -> Value? {
        if let known = state.withLock({ $0.certificate }) { return known }
        let made = try Certificate.make(of: self, key: key, wire: wire)
        state.withLock { $0.certificate = made }
        return made
    }

    // MARK: The kernel

    /// Its kernel, brought back when it was put aside; nil when it has none.
    package func host() throws(AttemptRefusal) -> KernelHost? {
        guard let kernel = head.kernel else { return nil }
        let (host, isNew) = try state.withLock { state throws(AttemptRefusal) in
            if let host = state.host { return (host, false) }
            let host = try replay(state.journal, as: kernel)
            state.host = host
            return (host, true)
        }
        if isNew { service.kernels.add(self) }
        return host
    }

    private func replay(_ journal: Journal, as kernel: String) throws(AttemptRefusal) -> KernelHost {
        var configuration = exercise.given.configuration
        configuration.eventCapacity = AttemptService.keptEvents
        var recorded = RecordedKernel(configuration: configuration)
        var items = exercise.given.calls
        if !journal.items.isEmpty {
            let text = journal.submission(to: exercise)
            let (submission, complaints) = Submission.read(text, for: exercise, wire: service.wire)
            guard let submission else {
                throw .broken("The journal cannot be read: \(complaints.first?.reason ?? "it is empty").")
            }
            items += submission.calls
        }
        recorded.make(items)
        return KernelHost(
            id: kernel,
            number: 0,
            from: recorded.branch,
            limits: service.hostLimits,
            counts: service.counts
        )
    }

    /// Puts its kernel aside when nobody waits for it. False when somebody does.
    func putKernelAside() -> Bool {
        guard let host = state.withLock({ $0.host }) else { return true }
        // Inside the gate: nobody is between a call and its entry in the journal.
        return host.sync { host in
            if host.isWaitedFor { return false }
            state.withLock { $0.host = nil }
            return true
        }
    }

    /// The service goes down: everyone who waits for the kernel is told.
    func shutdown() {
        state.withLock { $0.host }?.sync { $0.shutdown() }
    }

    // MARK: What the student does

    /// Refuses what may not be done any more. Inside the gate of `host`, before the kernel does it.
    package func admit(_ item: JournalItem, _ host: isolated KernelHost) throws(AttemptRefusal) {
        let isOver = isOver
        try state.withLock { state throws(AttemptRefusal) in
            if state.submitted != nil { throw .submitted }
            if isOver { throw .over(head.deadline ?? 0) }
            guard state.host === host else { throw .moved }
            if let complaint = state.journal.complaint(about: item) { throw .full(complaint) }
            if host.seq >= UInt64(Run.mostEvents) {
                throw .full("An attempt has at most \(Run.mostEvents) events.")
            }
            guard state.file?.flush() ?? true else { throw .unsaved }
        }
        try service.checkBytes()
    }

    /// Takes down what the kernel has done. Inside the gate of `host`, after `admit`.
    package func record(_ item: JournalItem, _ host: isolated KernelHost) {
        state.withLock { state in
            state.journal.append(item)
            state.file?.append(.item(item.text))
        }
        service.bytes.add(item.size, ordering: .relaxed)
    }

    /// Refuses what may not be done any more, outside the kernel.
    private func check(_ state: inout State) throws(AttemptRefusal) {
        if state.submitted != nil { throw .submitted }
        if isOver { throw .over(head.deadline ?? 0) }
        guard state.file?.flush() ?? true else { throw .unsaved }
    }

    /// Takes the next hint: the hint, and how many are taken now.
    package func takeHint() throws(AttemptRefusal) -> (hint: Hint, taken: Int) {
        try state.withLock { state throws(AttemptRefusal) in
            try check(&state)
            guard state.hintsTaken < exercise.hints.count else { throw .noHints }
            state.hintsTaken += 1
            state.file?.append(.hint)
            return (exercise.hints[state.hintsTaken - 1], state.hintsTaken)
        }
    }

    /// Keeps answers in place of earlier ones.
    package func keep(_ answers: AttemptAnswers) throws(AttemptRefusal) {
        try state.withLock { state throws(AttemptRefusal) in
            try check(&state)
            try service.checkBytes()
            guard answers.text != state.journal.answers else { return }
            state.answersKept += answers.text.utf8.count
            guard state.answersKept <= Journal.mostKeptAnswerBytes else {
                throw .full("Answers were kept too often: \(Journal.mostKeptAnswerBytes) bytes in all.")
            }
            keep(answers, &state)
        }
    }

    private func keep(_ answers: AttemptAnswers, _ state: inout State) {
        guard answers.text != state.journal.answers else { return }
        service.bytes.add(answers.text.utf8.count - (state.journal.answers?.utf8.count ?? 0), ordering: .relaxed)
        state.journal.answers = answers.text
        state.file?.append(.answers(answers.text))
    }

    /// Submits it, with these answers when there are any. Once more with the same is no mistake.
    package func submit(_ answers: AttemptAnswers?) throws(AttemptRefusal) {
        // Inside the gate nobody is between a call and its entry in the journal.
        let host = state.withLock { $0.host }
        if let host {
            try host.sync { (_) throws(AttemptRefusal) in try close(answers) }
        } else {
            try close(answers)
        }
    }

    private func close(_ answers: AttemptAnswers?) throws(AttemptRefusal) {
        try state.withLock { state throws(AttemptRefusal) in
            if state.submitted != nil {
                guard answers == nil || answers?.text == state.journal.answers else { throw .submitted }
                return
            }
            guard state.file?.flush() ?? true else { throw .unsaved }
            if let answers {
                // What there was when the time was over is graded; more is not taken.
                if isOver { throw .over(head.deadline ?? 0) }
                keep(answers, &state)
            }
            state.submitted = service.now()
            state.file?.append(.submitted(state.submitted ?? 0))
            service.submitted.add(1, ordering: .relaxed)
        }
    }

    /// Has what was written of it reach the disk. False when it cannot.
    package func sync() -> Bool {
        let (isWritten, file) = state.withLock { ($0.file?.flush() ?? true, $0.file) }
        return isWritten && file?.sync() ?? true
    }

    /// It was removed: it takes nothing any more, nothing is left of it on disk, and who waits for its kernel is told.
    func end() {
        let host = state.withLock { state in
            if state.submitted == nil { state.submitted = service.now() }
            state.file?.remove()
            state.file = nil
            return state.host
        }
        host?.sync { $0.delete() }
    }
}
