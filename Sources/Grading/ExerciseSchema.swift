import Kernel

/// The JSON Schema of an exercise's document, for editors and other tools. `proclab exercise lint` sees more: what a schema
/// cannot say.
package enum ExerciseSchema {
    /// The schema's text.
    package static func json() -> String {
        // It is put together from texts that this file has; that they can be read is what a test is for.
        guard let value = try? Value.read(text) else { return text }
        return value.json() + "\n"
    }

    private static func words(_ words: [String]) -> String {
        "[" + words.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    }

    private static func words<Choice: RawRepresentable & CaseIterable>(
        _: Choice.Type
    ) -> String where Choice.RawValue == String {
        words(Choice.allCases.map(\.rawValue))
    }

    static var text: String { head + given + asked + checks + rules + values }

    /// What a document that is made for each student leaves to the generator.
    private static var recipeLacks: String {
        ["kind", "level", "steps", "text", "given", "asked", "checks", "hints", "model", "wrong"].map {
            "\"\($0)\": false"
        }.joined(separator: ", ")
    }

    private static var head: String {
        """
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A proclab exercise", "type": "object",
        "additionalProperties": false,
        "required": ["id"],
        "oneOf": [
          {"required": ["title", "kind", "level", "steps", "text", "checks", "model", "wrong"], "properties": {"generated": {"required": ["student"]}}},
          {"required": ["generated"], "properties": {"generated": {"properties": {"student": false}}, \(recipeLacks)}}],
        "properties": {
          "id": {"$ref": "#/$defs/id", "description": "The exercise's name; its file is called so, too."},
          "version": {"type": "integer", "minimum": 1, "default": 1, "description": "Goes up when points may change."},
          "seed": {"type": "integer", "minimum": 0, "default": 0},
          "generated": {"type": "object", "additionalProperties": false, "required": ["generator", "version", "level"], "properties": {"generator": {"enum": \(words(ExerciseGenerator.all.map(\.name)))}, "version": {"type": "integer", "minimum": 1}, "level": {"type": "integer", "minimum": 1, "maximum": 3}, "student": {"type": ["string", "integer"]}}, "description": "The generator that makes the exercise anew for each student; with a student, the one that made it."},
          "title": {"$ref": "#/$defs/line"},
          "kind": {"enum": \(words(Exercise.Kind.self)), "description": "drive: make calls. predict: say what they lead to. explain: say why. repair: mend a list of calls."},
          "level": {"type": "integer", "minimum": 1, "maximum": 3},
          "steps": {"type": "array", "items": {"enum": \(words(Exercise.chapter))}, "description": "The steps of the chapter that it is about."},
          "text": {"$ref": "#/$defs/prose", "description": "What students read, in Markdown."},
          "given": {"$ref": "#/$defs/given"},
          "asked": {"type": "array", "maxItems": 50, "items": {"$ref": "#/$defs/question"}},
          "checks": {"type": "array", "minItems": 1, "maxItems": 100, "items": {"$ref": "#/$defs/check"}},
          "hints": {"type": "array", "maxItems": 20, "items": {"type": "object", "additionalProperties": false, "required": ["text", "price"], "properties": {"text": {"$ref": "#/$defs/prose"}, "price": {"$ref": "#/$defs/points"}}}},
          "attempts": {"type": "object", "additionalProperties": false, "properties": {"limit": {"type": "integer", "minimum": 1, "maximum": 1000, "description": "The most attempts of a student."}, "minutes": {"type": "integer", "minimum": 1, "maximum": 1000000, "description": "How long an attempt may take."}}, "description": "For a service that keeps attempts."},
          "model": {"$ref": "#/$defs/submission", "description": "An answer that earns all points."},
          "wrong": {"type": "array", "minItems": 2, "maxItems": 50, "items": {"type": "object", "additionalProperties": false, "required": ["title", "loses"], "properties": {"title": {"$ref": "#/$defs/line"}, "calls": {"$ref": "#/$defs/calls"}, "answers": {"type": "object"}, "loses": {"type": "object", "additionalProperties": {"$ref": "#/$defs/points"}, "description": "The points that it loses, by check."}}}, "description": "Typical wrong answers."}
        },
        "$defs": {
          "id": {"type": ["string", "integer"], "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$"},
          "line": {"type": "string", "minLength": 1, "maxLength": 200},
          "prose": {"type": "string", "minLength": 1, "maxLength": 20000},
          "points": {"type": "number", "minimum": 0, "maximum": 1000000, "description": "At most two decimals."},
          "submission": {"type": "object", "additionalProperties": false, "properties": {"calls": {"$ref": "#/$defs/calls"}, "answers": {"type": "object"}}},
        """
    }

    private static var given: String {
        """
          "given": {"type": "object", "additionalProperties": false, "properties": {
            "init": {"enum": \(words(Configuration.Init.self)), "default": "auto"},
            "profile": {"enum": \(words(Configuration.Profile.self)), "default": "6"},
            "limits": {"type": "object", "additionalProperties": false, "properties": {"pid_max": {"type": "integer", "minimum": 301, "maximum": 4194304}, "tasks": {"type": "integer", "minimum": 1, "maximum": 1000}, "ptrace_scope": {"type": "integer", "minimum": 0, "maximum": 3}, "sigpending": {"type": "integer", "minimum": 0}, "core": {"type": "integer", "minimum": 0}}},
            "calls": {"$ref": "#/$defs/calls"},
            "broken": {"$ref": "#/$defs/calls", "description": "The list to be mended, in an exercise to repair."}}},
          "calls": {"type": "array", "maxItems": 1000, "items": {"oneOf": [
            {"type": "object", "additionalProperties": false, "required": ["task", "call"], "properties": {"task": {"type": ["integer", "string"]}, "call": {"type": "string"}, "args": {"type": "object"}, "as": {"type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,31}$"}}},
            {"type": "object", "additionalProperties": false, "required": ["clock"], "properties": {"clock": {"type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": {"milliseconds": {"type": "integer", "minimum": 1, "maximum": 1000000000}, "nanoseconds": {"type": "integer", "minimum": 1, "maximum": 1000000000000000}}}}}]},
            "description": "Calls as a batch has them; `clock` lets virtual time pass."},
        """
    }

    private static var asked: String {
        """
          "question": {"type": "object", "additionalProperties": false, "required": ["id", "text", "kind"], "properties": {
            "id": {"$ref": "#/$defs/id"}, "text": {"$ref": "#/$defs/prose"},
            "kind": {"enum": \(words(Question.Kind.self))},
            "choices": {"type": "array", "maxItems": 100, "items": {"oneOf": [{"type": ["string", "number", "boolean"]}, {"type": "object", "additionalProperties": false, "required": ["id", "text"], "properties": {"id": {"$ref": "#/$defs/id"}, "text": {"$ref": "#/$defs/prose"}, "why": {"$ref": "#/$defs/prose"}}}]}}}},
        """
    }

    private static var checks: String {
        """
          "check": {"type": "object", "additionalProperties": false, "required": ["id", "title", "points"], "properties": {
            "id": {"$ref": "#/$defs/id"}, "title": {"$ref": "#/$defs/line"}, "points": {"$ref": "#/$defs/points"},
            "visibility": {"enum": \(words(Exercise.Visibility.self)), "default": "visible"},
            "detail": {"enum": \(words(Exercise.Detail.self)), "default": "actual", "description": "How much students are told: full, with what was expected; actual, what was found and the evidence; verdict, whether it holds; none, the points."},
            "requires": {"type": "array", "items": {"type": "string"}, "description": "Checks above without which this one counts nothing."},
            "partial": {"type": "boolean", "default": false, "description": "Is a part of it worth a part of the points?"},
            "state": {"oneOf": [{"$ref": "#/$defs/condition"}, {"type": "array", "items": {"$ref": "#/$defs/condition"}}]},
            "order": {"type": "object", "additionalProperties": false, "required": ["first", "then"], "properties": {"first": {"$ref": "#/$defs/event"}, "then": {"$ref": "#/$defs/event"}, "match": {"$ref": "#/$defs/match"}, "within": {"$ref": "#/$defs/within"}}},
            "times": {"type": "object", "additionalProperties": false, "required": ["event"], "properties": {"event": {"$ref": "#/$defs/event"}, "equals": {"$ref": "#/$defs/bound"}, "at_least": {"$ref": "#/$defs/bound"}, "at_most": {"$ref": "#/$defs/bound"}}},
            "each": {"type": "object", "additionalProperties": false, "required": ["event", "followed_by"], "properties": {"event": {"$ref": "#/$defs/event"}, "followed_by": {"$ref": "#/$defs/event"}, "match": {"$ref": "#/$defs/match"}, "within": {"$ref": "#/$defs/within"}}},
            "never": {"type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": {"event": {"$ref": "#/$defs/event"}, "zombie": {"type": "object", "additionalProperties": false, "minProperties": 1, "properties": {"events": {"type": "integer", "minimum": 0}, "milliseconds": {"type": "integer", "minimum": 0}}}, "orphan": {"const": true}, "double_wait": {"const": true}, "calls": {"type": "array", "items": {"type": "string"}}}},
            "answer": {"type": "object", "additionalProperties": false, "required": ["question"], "oneOf": [{"required": ["is"]}, {"required": ["from"]}], "properties": {"question": {"$ref": "#/$defs/id"}, "is": true, "from": {"$ref": "#/$defs/source"}, "mistakes": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["is", "why"], "properties": {"is": true, "why": {"$ref": "#/$defs/prose"}, "misconception": {"$ref": "#/$defs/id", "description": "Its name, for statistics."}}}}}},
            "budget": {"type": "object", "additionalProperties": false, "minProperties": 1, "properties": {"calls": {"$ref": "#/$defs/bound"}, "tasks": {"$ref": "#/$defs/bound"}, "changes": {"$ref": "#/$defs/bound"}}},
            "invariants": {"const": true}},
        """
    }

    private static let ruleNames = ["state", "order", "times", "each", "never", "answer", "budget", "invariants"]

    private static var rules: String {
        """
            "oneOf": [\(ruleNames.map { "{\"required\": [\"\($0)\"]}" }.joined(separator: ", "))]},
          "condition": {"type": "object", "additionalProperties": false, "properties": {"task": {"$ref": "#/$defs/operand"}, "is": {"$ref": "#/$defs/fields"}, "gone": {"$ref": "#/$defs/operand"}, "count": {"$ref": "#/$defs/fields"}, "object": {"enum": \(words(TaskFields.objects))}, "of": {"$ref": "#/$defs/operand"}, "panic": {"type": "boolean"}, "equals": {"$ref": "#/$defs/bound"}, "at_least": {"$ref": "#/$defs/bound"}, "at_most": {"$ref": "#/$defs/bound"}},
            "oneOf": [{"required": ["task", "is"]}, {"required": ["gone"]}, {"required": ["count"]}, {"required": ["object", "of"]}, {"required": ["panic"]}]},
          "source": {"type": "object", "additionalProperties": false, "properties": {"tree": {"const": true}, "names": {"type": "object", "additionalProperties": {"$ref": "#/$defs/operand"}, "description": "What tasks are called in the tree, instead of by number."}, "task": {"$ref": "#/$defs/operand"}, "field": {"$ref": "#/$defs/field"}, "fields": {"$ref": "#/$defs/field"}, "where": {"$ref": "#/$defs/fields"}, "count": {"$ref": "#/$defs/fields"}, "result": {"type": "string", "pattern": "^[$]"}, "events": {"type": "array", "items": {"$ref": "#/$defs/eventType"}}, "times": {"$ref": "#/$defs/event"}, "object": {"enum": \(words(TaskFields.objects))}, "of": {"$ref": "#/$defs/operand"}, "at": {"type": "string", "description": "The kernel after the given call of this name; in the end when not given."}}},
        """
    }

    private static var values: String {
        """
          "field": {"enum": \(words(TaskFields.names))},
          "fields": {"type": "object", "propertyNames": {"$ref": "#/$defs/field"}, "additionalProperties": {"$ref": "#/$defs/operand"}},
          "operand": {"type": ["integer", "string", "boolean"], "description": "`$name` or `$name.field` stands for a result of a given call."},
          "bound": {"type": "integer", "minimum": 0, "maximum": 1000000},
          "within": {"type": "integer", "minimum": 1, "description": "The most events from the one to the other."},
          "match": {"type": "object", "additionalProperties": {"type": "string"}, "description": "A field of the later event, and the field of the earlier one that it equals."},
          "eventType": {"enum": \(words(EventType.allCases.map { "\($0)" }))},
          "event": {"oneOf": [{"$ref": "#/$defs/eventType"}, {"type": "object", "required": ["type"], "properties": {"type": {"$ref": "#/$defs/eventType"}}, "additionalProperties": {"$ref": "#/$defs/operand"}}]}
        }}
        """
    }
}

/// The JSON Schema of a verdict in our own form.
package enum VerdictSchema {
    package static func json() -> String {
        guard let value = try? Value.read(text) else { return text }
        return value.json() + "\n"
    }

    static let text = """
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A proclab verdict", "type": "object",
        "additionalProperties": false, "required": ["format", "exercise", "student", "complete", "hints", "checks"],
        "properties": {
          "format": {"const": "proclab-verdict-1"},
          "exercise": {"type": "object", "additionalProperties": false, "required": ["id", "version", "title", "seed"], "properties": {"id": {"type": "string"}, "version": {"type": "integer"}, "title": {"type": "string"}, "seed": {"type": "integer"}, "generated": {"type": "object", "additionalProperties": false, "required": ["generator", "version", "level"], "properties": {"generator": {"type": "string"}, "version": {"type": "integer"}, "level": {"type": "integer"}, "student": {"type": "string"}}, "description": "The generator that made the exercise."}}},
          "student": {"type": "string"},
          "complete": {"type": "boolean", "description": "False when checks count that are not shown; then there is no total."},
          "points": {"type": "number", "minimum": 0}, "max_points": {"type": "number", "minimum": 0},
          "hints": {"type": "object", "additionalProperties": false, "required": ["taken", "price"], "properties": {"taken": {"type": "integer"}, "price": {"type": "number"}}},
          "ungraded": {"type": "array", "minItems": 1, "items": {"type": "string"}, "description": "Why nothing could be graded; every check is undecided then."},
          "notes": {"type": "array", "items": {"type": "string"}, "description": "What there is to say about how the submission was made: a script that was stopped."},
          "checks": {"type": "array", "items": {"type": "object", "additionalProperties": false,
            "required": ["id", "title", "status", "points", "max_points", "visibility"], "properties": {
            "id": {"type": "string"}, "title": {"type": "string"},
            "status": {"enum": ["passed", "partial", "failed", "undecided"], "description": "Undecided is worth nothing."},
            "points": {"type": "number", "minimum": 0}, "max_points": {"type": "number", "minimum": 0},
            "visibility": {"enum": ["visible", "hidden", "after_due_date", "after_published"]},
            "reason": {"type": "string"}, "expected": {"type": "string"}, "actual": {"type": "string"},
            "events": {"type": "array", "items": {"type": "integer"}, "description": "The numbers of the events that show it."},
            "tree": {"type": "string", "description": "The process tree at the first of the events, or in the end."},
            "misconception": {"type": "string", "description": "The name of the misconception that the answer shows."}}}}
        }}
        """
}
