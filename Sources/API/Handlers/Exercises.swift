import Attempts
import Grading
import HTTPServer

/// The exercises as students may see them: without keys, model answers and hidden checks.
extension APIHandler {
    func listExercises(_ request: Request) throws(Problem) -> Handled {
        let query = try request.query(["level", "kind", "step"])
        try requireJSON(request)
        let level = try query.integer("level", 1...3).map { Int($0) }
        var kind: Exercise.Kind?
        if let text = query["kind"] {
            kind = Exercise.Kind(rawValue: text)
            guard kind != nil else {
                let names = Exercise.Kind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
                throw .query("kind", "`kind` must be one of \(names).")
            }
        }
        let step = query["step"]
        if let step, !Exercise.chapter.contains(step) {
            let names = Exercise.chapter.map { "`\($0)`" }.joined(separator: ", ")
            throw .query("step", "`step` must be one of \(names)." + suggestion(step, among: Exercise.chapter))
        }
        let found = attempts.shelf.all.map(\.exercise).filter { exercise in
            (level ?? exercise.level) == exercise.level && (kind ?? exercise.kind) == exercise.kind
                && (step.map { exercise.steps.contains($0) } ?? true)
        }
        return .reply(Reply(value: .map(["exercises": .list(found.map(ExerciseSheet.summary))])))
    }

    func getExercise(_ request: Request) throws(Problem) -> Handled {
        let shelved = try shelved(request)
        _ = try request.query([])
        return .reply(
            try sheet(shelved.exercise, request) {
                let rules = attempts.rules(shelved.exercise)
                return [
                    "attempts": .map([
                        "limit": rules.limit.map { .integer($0) }, "minutes": rules.minutes.map { .integer($0) },
                    ])
                ]
            }
        )
    }

    /// The exercise that the path names.
    func shelved(_ request: Request) throws(Problem) -> ShelvedExercise {
        let id = request.text(2)
        if let shelved = attempts.shelf[id] { return shelved }
        throw Problem(
            404,
            "exercise",
            "No such exercise",
            "There is no exercise `\(printable(id))`." + suggestion(id, among: attempts.shelf.all.map(\.exercise.id))
        )
    }

    /// An exercise as a student reads it, in JSON or Markdown.
    func sheet(
        _ exercise: Exercise,
        _ request: Request,
        more: () -> KeyValuePairs<String, Value?>
    ) throws(Problem) -> Reply {
        switch try Negotiation.choose(request.exchange, ["application/json", "text/markdown"]) {
        case 1: return Reply(text: ExerciseSheet.text(exercise), media: .markdown)
        default:
            let members = (ExerciseSheet.value(exercise).members ?? []) + (Value.map(more()).members ?? [])
            return Reply(value: Value(.map(members)))
        }
    }
}

extension Reply {
    init(_ status: Int = 200, value: Value) {
        self.init(text: value.compactJSON(), media: .json)
        self.status = status
    }
}
