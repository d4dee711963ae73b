extension ExerciseGenerator {
    /// Say who adopts: the nearest subreaper, another thread, or init.
    static let orphanReaper = ExerciseGenerator(
        name: "orphan-reaper",
        version: 1,
        about: "Subreapers and threads among the ancestors: who adopts an orphan.",
        misconceptions: [.initAdoptsAlways, .parentAdoptsGrandchild, .farthestSubreaper, .threadOrphansGoToInit]
    ) { level, random in
        var story = ProcessStory()
        let deep = 4 + level
        // Each the child of the one before; the last one will be an orphan.
        let line = story.grow(forks: deep + 2, deep: deep, &random)
        let last = line[deep]
        var parent = line[deep - 1]
        let grandparent = line[deep - 2]
        let places = Array(random.shuffled(Array(1...deep - 3)).prefix(level > 1 ? 2 : 1)).sorted()
        let nearest = places[places.count - 1]
        var calls = story.calls
        func task(_ number: Int) -> Value {
            guard let move = story.moves.firstIndex(where: { $0.number == number && number != 1 }) else {
                return .integer(number)
            }
            return .named("m\(move + 1)")
        }
        var step = story.moves.count
        var text =
            "PID 1 is the only process at first. This happens, step by step; nobody waits for anybody.\n\n" + story.text
        func does(_ sentence: String, _ call: Value) {
            step += 1
            text += "\(step). \(sentence)\n"
            calls.append(call)
        }
        for place in places {
            does(
                "\(line[place]) declares itself a subreaper (`PR_SET_CHILD_SUBREAPER`).",
                .call(
                    task(line[place]),
                    "prctl",
                    ["option": .text("PR_SET_CHILD_SUBREAPER"), "arg": .integer(1)]
                )
            )
        }
        var draft = Draft(
            title: "Who adopts?",
            steps: ["orphan", "find_new_reaper", "init"],
            text: "",
            level: level
        )
        func ask(_ id: String, _ child: Int, _ task: Value, _ field: String = "ppid", title: String) -> Draft.Item {
            Draft.Item(
                id: id,
                kind: .number,
                text: field == "ppid"
                    ? "Who is the parent of \(child) after step \(step)?"
                    : "Which task is the parent of \(child) (real_parent) after step \(step)?",
                title: title,
                points: 3,
                key: .map(["from": .map(["field": .text(field), "task": task, "at": .text("e\(step)")])])
            )
        }
        if level > 2 {
            // The parent is a process of two threads, and the second of them has a child, too.
            let thread = story.moves.count + 2
            let flags: Value = .list(["CLONE_VM", "CLONE_SIGHAND", "CLONE_THREAD"].map { .text($0) })
            does(
                "\(parent) makes a second thread, \(thread).",
                .call(task(parent), "clone", ["flags": flags], as: "thread")
            )
            does("The thread \(thread) forks \(thread + 1).", .call(.named("thread"), "fork", as: "child"))
            does(
                "The thread \(thread) calls `exit`, which ends only itself.",
                .call(.named("thread"), "exit", as: "e\(step + 1)")
            )
            var item = ask("thread", thread + 1, .named("child"), "real_parent", title: "After the thread's exit")
            item.believe(.threadOrphansGoToInit, .integer(1))
            item.believe(.parentAdoptsGrandchild, .integer(grandparent))
            draft.items.append(item)
        }
        does("\(parent) exits.", .call(task(parent), "exit_group", as: "e\(step + 1)"))
        var first = ask("first", last, task(last), title: "The orphan after its parent's exit")
        first.believe(.initAdoptsAlways, .integer(1))
        first.believe(.parentAdoptsGrandchild, .integer(grandparent))
        if level > 1 { first.believe(.farthestSubreaper, .integer(line[places[0]])) }
        draft.items.append(first)
        var dead = ask("dead", parent, task(parent), title: "The dead parent itself")
        dead.believe(.parentAdoptsGrandchild, .integer(grandparent))
        dead.points = 1
        draft.items.append(dead)
        if level > 1 {
            // The nearest subreaper dies, too: its own child and the one it adopted are orphans.
            parent = line[nearest]
            does("\(parent) exits.", .call(task(parent), "exit_group", as: "e\(step + 1)"))
            var second = ask("second", last, task(last), title: "The orphan after the subreaper's exit")
            second.believe(.initAdoptsAlways, .integer(1))
            second.believe(.parentAdoptsGrandchild, .integer(grandparent))
            draft.items.append(second)
            let own = line[nearest + 1]
            var child = ask("child", own, task(own), title: "The subreaper's own child")
            child.believe(.initAdoptsAlways, .integer(1))
            child.believe(.parentAdoptsGrandchild, .integer(line[nearest - 1]))
            draft.items.append(child)
        }
        draft.text = text
        draft.calls = calls
        return draft
    }
}
