/// Our own form: everything, in a fixed order. `proclab exercise schema --verdict` is its schema.
extension Report {
    static func json(_ verdict: Verdict, for audience: Audience) -> String {
        let (shown, complete) = audience == .student ? verdict.forStudent : (verdict, true)
        return Value.map([
            "format": .text("proclab-verdict-1"),
            "exercise": .map([
                "id": .text(shown.exercise), "version": .integer(shown.version), "title": .text(shown.title),
                "seed": .integer(shown.seed), "generated": shown.generated?.value,
            ]),
            "student": .text(shown.student),
            "complete": .bool(complete),
            "points": complete ? .points(shown.earned) : nil,
            "max_points": complete ? .points(shown.maximum) : nil,
            "hints": .map(["taken": .integer(shown.hintsTaken), "price": .points(shown.price)]),
            "ungraded": shown.ungraded.isEmpty ? nil : .list(shown.ungraded.map { .text($0) }),
            "notes": shown.notes.isEmpty ? nil : .list(shown.notes.map { .text($0) }),
            "checks": .list(shown.results.map { json($0.told(to: audience)) }),
        ]).json() + "\n"
    }

    private static func json(_ told: Verdict.Result) -> Value {
        .map([
            "id": .text(told.id),
            "title": .text(told.title),
            "status": .text(told.status.rawValue),
            "points": .points(told.earned),
            "max_points": .points(told.maximum),
            "visibility": .text(told.visibility.rawValue),
            "reason": told.reason.isEmpty ? nil : .text(told.reason),
            "expected": told.expected.map { .text($0) },
            "actual": told.actual.map { .text($0) },
            "events": told.events.isEmpty ? nil : .list(told.events.map { .integer($0) }),
            "tree": told.tree.map { .text($0) },
            "misconception": told.misconception.map { .text($0) },
        ])
    }
}
