/// Documents that name a generator.
extension DocumentReader {
    /// `generated`: of which generator, version and level a document is, and for whom it was made.
    func generated(_ value: Value, _ field: String) -> Exercise.Generated? {
        let known = ["generator", "version", "level", "student"]
        guard let fields = map(value, field, known: known, required: ["generator", "version", "level"]),
            let generator = fields.read("generator", { word($0, $1) }),
            let version = fields.read("version", { number($0, $1, 1...1_000_000) }),
            let level = fields.read("level", { number($0, $1, 1...3) })
        else { return nil }
        let student = fields.read("student") { (value, field) -> String? in
            if value.word == "" { return "" }
            return word(value, field)
        }
        return Exercise.Generated(
            generator: generator,
            version: Int(version),
            level: Int(level),
            student: student
        )
    }

    /// A document that is made anew for each student, as the exercise of nobody: a sample that has the points, the kind and
    /// the questions that all of them have.
    func recipe(_ value: Value) -> Exercise? {
        let known = ["id", "version", "seed", "title", "attempts", "generated"]
        guard let fields = map(value, "", known: known, required: ["id", "generated"]) else { return nil }
        let id = fields.read("id", id)
        let version = fields.read("version") { number($0, $1, 1...1_000_000) } ?? 1
        let seed = fields.read("seed") { number($0, $1, 0...Int64.max) } ?? 0
        let title = fields.read("title") { word($0, $1) }
        let attempts = fields.read("attempts", attemptRules) ?? AttemptRules()
        guard let generated = fields.read("generated", generated), let id,
            let generator = generator(generated, value["generated"] ?? value)
        else { return nil }
        let document = generator.document(
            level: generated.level,
            id: id,
            title: title,
            number: Int(version),
            student: "",
            seed: seed,
            wire: wire
        )
        var exercise = exercise(document)
        exercise?.generated = generated
        exercise?.attempts = attempts
        return exercise
    }

    private func generator(_ generated: Exercise.Generated, _ value: Value) -> ExerciseGenerator? {
        let names = ExerciseGenerator.all.map(\.name)
        guard let generator = ExerciseGenerator.named(generated.generator) else {
            let mark = value["generator"]?.mark ?? value.mark
            complain(mark, "generated.generator", oneOf(value["generator"] ?? value, names))
            return nil
        }
        guard generator.version == generated.version else {
            complain(
                value["version"]?.mark ?? value.mark,
                "generated.version",
                "Here `\(generator.name)` has version \(generator.version), whose exercises differ from those of "
                    + "version \(generated.version)."
            )
            return nil
        }
        return generator
    }
}
