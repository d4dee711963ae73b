/// A family of exercises that differ from student to student: a pure function of the generator's name and version, the
/// level, the exercise's id, the student and a seed.
package struct ExerciseGenerator: Sendable {
    package var name: String
    /// Goes up whenever some student would get another exercise than before.
    package var version: Int
    /// What its exercises are about, in a sentence.
    package var about: String
    package var misconceptions: [Misconception]
    var draft: @Sendable (_ level: Int, _ random: inout MersenneTwister) -> Draft

    /// All of them, by name.
    package static let all: [ExerciseGenerator] = [
        exitChores, forkCount, orphanReaper, possibleOutputs, processTree, sharedObjects, signalFates, taskStates,
        tracedWait,
        waitResults, waitStatus,
    ]

    package static func named(_ name: String) -> ExerciseGenerator? { all.first { $0.name == name } }

    /// The text whose SHA-256, as a number, seeds the Mersenne Twister that the exercise is drawn with.
    package func key(level: Int, id: String, student: String, seed: Int64) -> String {
        "proclab exercise\n\(name)\n\(version)\n\(level)\n\(id)\n\(seed)\n\(student)"
    }

    /// The document of the exercise that a student gets.
    ///
    /// - Parameters:
    ///   - id: the exercise's id; the generator's name when nil.
    ///   - title: the exercise's title; what the generator calls it when nil.
    ///   - number: the exercise's own version.
    package func document(
        level: Int,
        id: String? = nil,
        title: String? = nil,
        number: Int = 1,
        student: String,
        seed: Int64,
        wire: any Wire
    ) -> Value {
        let id = id ?? name
        var random = MersenneTwister(
            digest: SecureHash.digest(key(level: level, id: id, student: student, seed: seed))
        )
        let origin = Exercise.Generated(generator: name, version: version, level: level, student: student)
        var best: Draft.Finished?
        // Not every draw tells every misconception from the truth.
        for attempt in 0..<200 {
            var draft = draft(level, &random)
            if let title { draft.title = title }
            let finished = draft.finish(id: id, version: number, seed: seed, origin, misconceptions, wire)
            if finished.told > best?.told ?? -1 { best = finished }
            guard let best, best.told < (attempt < 20 ? best.wanted : 2) else { break }
        }
        return best?.document ?? .map([:])
    }
}

extension MersenneTwister {
    /// Seeded with a digest read as one large number, its first byte the highest: `random.seed(int(hexdigest, 16))`.
    package init(digest: [UInt8]) {
        var words = stride(from: digest.count - 4, through: 0, by: -4).map { index in
            digest[index..<index + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        while words.last == 0 { words.removeLast() }
        self.init(key: words)
    }
}

// MARK: Individual exercises

extension Exercise {
    /// Which generator an exercise comes from.
    package struct Generated: Sendable, Equatable {
        package var generator: String
        /// The generator's version.
        package var version: Int
        package var level: Int
        /// Whom it was made for; nil in a document that is made anew for each student.
        package var student: String?

        package init(generator: String, version: Int, level: Int, student: String? = nil) {
            self.generator = generator
            self.version = version
            self.level = level
            self.student = student
        }

        /// As reports show it.
        package var text: String { "generator \(generator) \(version) level \(level)" }

        package var value: Value {
            .map([
                "generator": .text(generator), "version": .integer(version), "level": .integer(level),
                "student": student.map { .text($0) },
            ])
        }
    }

    /// The exercise as this student gets it: itself when it is the same for all, else what its generator makes for the
    /// student and the seed, always the same.
    ///
    /// - Parameter seed: from 0 on; the document's own when nil.
    /// - Throws: what is wrong with the generated document, were a generator at fault.
    package func individual(
        for student: String,
        seed: Int64? = nil,
        wire: any Wire
    ) throws(Complaint) -> Exercise {
        guard let document = individualDocument(for: student, seed: seed, wire: wire) else { return self }
        let reader = DocumentReader(wire)
        let exercise = reader.exercise(document)
        guard let exercise, reader.complaints.isEmpty else {
            throw reader.complaints.first ?? Complaint(.none, "generated", "The generator made no exercise.")
        }
        return exercise
    }

    /// The document of the individual exercise; nil when the exercise is the same for all.
    package func individualDocument(for student: String, seed: Int64? = nil, wire: any Wire) -> Value? {
        guard let generated, generated.student == nil, let generator = ExerciseGenerator.named(generated.generator)
        else {
            return nil
        }
        return generator.document(
            level: generated.level,
            id: id,
            title: title,
            number: version,
            student: student,
            seed: max(0, seed ?? self.seed),
            wire: wire
        )
    }
}
