import Grading
import KernelHost
import Synchronization

/// The attempts of a service.
package final class AttemptBook: Sendable {
    private struct State {
        /// The attempts at each exercise, by their numbers.
        var byExercise: [String: [Attempt]] = [:]
        var byKernel: [String: Attempt] = [:]
        var byToken: [AttemptToken.Hash: Attempt] = [:]
        /// The last number given at each exercise: numbers are not used again.
        var numbers: [String: Int] = [:]
        var count = 0
        var closing = false
    }

    package let shelf: ExerciseShelf
    package let limits: AttemptLimits
    /// Are attempts kept when the service ends?
    package var isPersistent: Bool { store != nil }

    private let state = Guarded(State())
    private let service: AttemptService
    private let store: AttemptStore?

    /// - Parameters:
    ///   - store: where attempts are kept; in memory alone when nil.
    ///   - now: the time in seconds since 1970.
    package init(
        _ shelf: ExerciseShelf,
        limits: AttemptLimits,
        wire: any Wire,
        hostLimits: HostLimits,
        counts: ServiceCounts,
        store: AttemptStore? = nil,
        now: @escaping @Sendable () -> Int64 = Timestamp.now
    ) {
        self.shelf = shelf
        self.limits = limits
        self.store = store
        service = AttemptService(limits: limits, wire: wire, hostLimits: hostLimits, counts: counts, now: now)
    }

    /// Brings back what was kept. Call once, before the first attempt.
    ///
    /// - Returns: a sentence for each file that is not as it should be.
    package func load() throws(AttemptStore.Failure) -> [String] {
        guard let store else { return [] }
        var (kept, complaints) = try store.load(shelf, wire: service.wire)
        kept.sort { ($0.shelved.exercise.id, $0.head.number) < ($1.shelved.exercise.id, $1.head.number) }
        for kept in kept {
            do throws(Complaint) {
                let exercise = try kept.shelved.individual(
                    for: kept.head.student,
                    seed: kept.head.seed,
                    wire: service.wire
                )
                let attempt = Attempt(kept.head, kept.shelved, exercise, Attempt.State(kept), service)
                service.bytes.add(attempt.bytes, ordering: .relaxed)
                state.withLock { Self.add(attempt, &$0) }
            } catch {
                complaints.append("\(kept.file.path): \(error.reason); the attempt is left out")
            }
        }
        return complaints
    }

    // MARK: Figures

    package var count: Int { state.withLock { $0.count } }
    /// Kernels of attempts in memory.
    package var kernelCount: Int { service.kernels.count }
    /// Attempts submitted since the start.
    package var submittedCount: Int { service.submitted.load(ordering: .relaxed) }
    /// Bytes of all journals.
    package var bytes: Int { service.bytes.load(ordering: .relaxed) }

    // MARK: Finding

    package func attempt(kernel: String) -> Attempt? { state.withLock { $0.byKernel[kernel] } }

    package func attempt(token: UnsafeRawBufferPointer) -> Attempt? {
        let hash = AttemptToken.Hash(token)
        return state.withLock { $0.byToken[hash] }
    }

    package func attempt(_ exercise: String, number: Int) -> Attempt? {
        state.withLock { state in Self.find(number, state.byExercise[exercise] ?? []) }
    }

    private static func find(_ number: Int, _ attempts: [Attempt]) -> Attempt? {
        let index = place(after: number - 1, attempts)
        return index < attempts.count && attempts[index].head.number == number ? attempts[index] : nil
    }

    /// The index of the first attempt with a higher number.
    private static func place(after number: Int, _ attempts: [Attempt]) -> Int {
        var low = 0
        var high = attempts.count
        while low < high {
            let middle = (low + high) / 2
            if attempts[middle].head.number > number { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Up to `limit` attempts at an exercise behind number `after`, and whether there are more.
    package func list(
        _ exercise: String,
        after: Int,
        limit: Int,
        student: String? = nil
    ) -> (attempts: [Attempt], more: Bool) {
        let attempts = state.withLock { $0.byExercise[exercise] ?? [] }
        let rest = attempts[Self.place(after: after, attempts)...].filter {
            student == nil || $0.head.student == student
        }
        return (Array(rest.prefix(limit)), rest.count > limit)
    }

    /// How many attempts a student may still begin; nil is as many as they like.
    package func attemptsLeft(_ exercise: Exercise, student: String) -> Int? {
        guard let limit = rules(exercise).limit else { return nil }
        let had = state.withLock { $0.byExercise[exercise.id]?.count { $0.head.student == student } ?? 0 }
        return max(0, limit - had)
    }

    /// How often and how long a student may try: as the exercise says, else as the service does.
    package func rules(_ exercise: Exercise) -> AttemptRules {
        AttemptRules(
            limit: exercise.attempts.limit ?? (limits.perStudent > 0 ? limits.perStudent : nil),
            minutes: exercise.attempts.minutes ?? (limits.minutes > 0 ? limits.minutes : nil)
        )
    }

    // MARK: Beginning and ending

    /// Begins an attempt: the attempt, and the token that opens it, which nobody can be told again.
    package func begin(
        _ shelved: ShelvedExercise,
        student: String,
        seed: Int64?
    ) throws(AttemptRefusal) -> (attempt: Attempt, token: AttemptToken) {
        let exercise: Exercise
        do throws(Complaint) {
            exercise = try shelved.individual(for: student, seed: seed, wire: service.wire)
        } catch {
            throw .broken(error.reason)
        }
        let token = AttemptToken()
        let created = service.now()
        let id = shelved.exercise.id
        let attempt = try state.withLock { state throws(AttemptRefusal) in
            if state.closing { throw .quota("The service is going down.") }
            if state.count >= limits.attempts {
                throw .quota("There are \(limits.attempts) attempts, as many as may be.")
            }
            if let limit = rules(shelved.exercise).limit,
                state.byExercise[id]?.count(where: { $0.head.student == student }) ?? 0 >= limit
            {
                throw .limit(limit)
            }
            let number = (state.numbers[id] ?? 0) + 1
            let head = Attempt.Head(
                number: number,
                student: student,
                seed: seed,
                created: created,
                deadline: rules(shelved.exercise).minutes.map { created + Int64($0) * 60 },
                kernel: exercise.takesCalls ? "attempt-" + String(AttemptToken().text.prefix(24)) : nil,
                token: token.hash
            )
            var contents = Attempt.State()
            if let store { contents.file = try store.begin(head, shelved) }
            let attempt = Attempt(head, shelved, exercise, contents, service)
            Self.add(attempt, &state)
            return attempt
        }
        return (attempt, token)
    }

    private static func add(_ attempt: Attempt, _ state: inout State) {
        let id = attempt.shelved.exercise.id
        state.byExercise[id, default: []].append(attempt)
        state.byToken[attempt.head.token] = attempt
        if let kernel = attempt.head.kernel { state.byKernel[kernel] = attempt }
        state.numbers[id] = max(state.numbers[id] ?? 0, attempt.head.number)
        state.count += 1
    }

    /// Lets go of a submitted attempt's kernel: its journal brings it back when somebody looks.
    package func release(_ attempt: Attempt) { service.kernels.release(attempt) }

    /// Removes an attempt and what was kept of it.
    package func remove(_ attempt: Attempt) {
        let id = attempt.shelved.exercise.id
        let wasThere = state.withLock { state in
            guard state.byToken.removeValue(forKey: attempt.head.token) != nil else { return false }
            state.byExercise[id]?.removeAll { $0 === attempt }
            if let kernel = attempt.head.kernel { state.byKernel[kernel] = nil }
            state.count -= 1
            return true
        }
        guard wasThere else { return }
        attempt.end()
        service.bytes.subtract(attempt.bytes, ordering: .relaxed)
        service.kernels.release(attempt)
    }

    /// The service goes down: no attempt is begun any more, and everyone who waits for a kernel is told.
    package func shutdown() {
        state.withLock { $0.closing = true }
        service.kernels.shutdown()
    }
}
