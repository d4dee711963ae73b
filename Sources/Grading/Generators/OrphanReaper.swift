extension ExerciseGenerator {
    /// Say who adopts: the nearest subreaper, another thread, or init.
    static let orphanReaper = ExerciseGenerator(
        name: "orphan-reaper",
        version: 1,
        about: "Subreapers and threads among the ancestors: who adopts an orphan.",
        misconceptions: [.initAdoptsAlways, .parentAdoptsGrandchild, .farthestSubreaper, .threadOrphansGoToInit]
    ) { level, random in
        // A line of descendants: 2, 3, … length + 1, each the child of the one before.
        let length = 5 + (level > 1 ? 1 + random.below(2) : random.below(2))
        let last = length + 1
        let subreapers = Array(random.shuffled(Array(2...last - 3)).prefix(level > 1 ? 2 : 1)).sorted()
        let nearest = subreapers[subreapers.count - 1]
        var calls: [Value] = []
        func task(_ number: Int) -> Value { number == 1 ? .integer(1) : .named("p\(number)") }
        for number in 2...last {
            calls.append(.call(task(number - 1), "fork", as: "p\(number)"))
            guard subreapers.contains(number) else { continue }
            let arguments: KeyValuePairs<String, Value> = [
                "option": .text("PR_SET_CHILD_SUBREAPER"), "arg": .integer(1),
            ]
            calls.append(.call(task(number), "prctl", arguments))
        }
        var text = "PID 1 forks 2, 2 forks 3, and so on to \(last): each is the child of the one before. "
        text +=
            subreapers.map(String.init).joined(separator: " and ")
            + (subreapers.count == 1 ? " has declared itself a subreaper" : " have declared themselves subreapers")
            + "\n(`PR_SET_CHILD_SUBREAPER`). Nobody waits for anybody. Then:\n\n"
        var draft = Draft(
            title: "Who adopts?",
            steps: ["orphan", "find_new_reaper", "init"],
            text: "",
            level: level
        )
        var step = 0
        func does(_ sentence: String, _ call: Value) {
            step += 1
            text += "\(step). \(sentence)\n"
            calls.append(call)
        }
        func ask(
            _ id: String,
            _ child: Int,
            field: String = "ppid",
            _ what: String = "parent",
            title: String
        ) -> Draft.Item {
            Draft.Item(
                id: id,
                kind: .number,
                text: field == "ppid"
                    ? "Who is the parent of \(child) after step \(step)?"
                    : "Which task is the parent of \(child) (real_parent) after step \(step)?",
                title: title,
                points: 3,
                key: .map([
                    "from": .map(["field": .text(field), "task": task(child), "at": .text("e\(step)")])
                ])
            )
        }

        // The last but one dies: the last is an orphan.
        var parent = last - 1
        if level > 2 {
            // It is a process of two threads, and the second of them has a child, too.
            let thread = last + 1
            let child = last + 2
            let flags: Value = .list(["CLONE_VM", "CLONE_SIGHAND", "CLONE_THREAD"].map { .text($0) })
            does(
                "\(parent) makes a second thread, \(thread).",
                .call(task(parent), "clone", ["flags": flags], as: "p\(thread)")
            )
            does("The thread \(thread) forks \(child).", .call(task(thread), "fork", as: "p\(child)"))
            does("The thread \(thread) calls `exit`, which ends only itself.", .call(task(thread), "exit", as: "e3"))
            var item = ask("thread", child, field: "real_parent", title: "After the thread's exit")
            item.believe(.threadOrphansGoToInit, .integer(1))
            item.believe(.parentAdoptsGrandchild, .integer(parent - 1))
            draft.items.append(item)
        }
        does("\(parent) exits.", .call(task(parent), "exit_group", as: "e\(step + 1)"))
        var first = ask("first", last, title: "After the exit of \(parent)")
        first.believe(.initAdoptsAlways, .integer(1))
        first.believe(.parentAdoptsGrandchild, .integer(parent - 1))
        first.believe(.farthestSubreaper, .integer(subreapers[0]))
        draft.items.append(first)
        if level > 1 {
            parent = nearest
            does("\(parent) exits.", .call(task(parent), "exit_group", as: "e\(step + 1)"))
            var second = ask("second", last, title: "After the exit of \(parent)")
            second.believe(.initAdoptsAlways, .integer(1))
            second.believe(.parentAdoptsGrandchild, .integer(last - 2))
            draft.items.append(second)
            var other = ask("other", nearest + 1, title: "The child of the subreaper")
            other.believe(.initAdoptsAlways, .integer(1))
            other.believe(.parentAdoptsGrandchild, .integer(parent - 1))
            draft.items.append(other)
        } else {
            draft.items.append(ask("other", last - 1, title: "The dead one's own parent"))
            draft.items[1].points = 1
        }
        draft.text = text
        draft.calls = calls
        return draft
    }
}
