extension ExerciseGenerator {
    /// Put the chores of an exit into their order.
    static let exitChores = ExerciseGenerator(
        name: "exit-chores",
        version: 2,
        about: "The chores of do_exit() and release_task(), to be put into their order.",
        misconceptions: [.notifiesFirst, .codeIsStoredLast, .memoryGoesLast, .releasedAtExit]
    ) { level, random in
        // In their order; these three tell most, so that they are always asked for.
        let telling = ["exit_code", "exit_mm", "exit_notify"]
        let others = ["exit_signals", "del_timer_sync", "exit_sem", "exit_files", "exit_fs", "exit_namespace"]
        let late = ["release_task", "put_task_struct"]
        let order = [
            "exit_signals", "del_timer_sync", "exit_code", "exit_mm", "exit_sem", "exit_files", "exit_fs",
            "exit_namespace", "exit_notify", "release_task", "put_task_struct",
        ]
        let chosen = telling + random.shuffled(others).prefix(1 + level) + (level > 1 ? late.prefix(level - 1) : [])
        let asked = order.filter { chosen.contains($0) }
        let status = random.below(256)
        var draft = Draft(
            title: "The chores of an exit, in order",
            steps: ["exit"] + asked.filter { Exercise.chapter.contains($0) },
            text: "A child calls `exit_group(\(status))`"
                + (level > 1 ? ", and its parent waits for it afterwards" : "")
                + ". Put what the kernel (Linux 6) does"
                + "\nfor the child into the order in which it does it.\n",
            level: level,
            calls: [
                .call(.integer(1), "fork", as: "child"),
                .call(.named("child"), "exit_group", ["status": .integer(status)]),
            ]
        )
        if level > 1 { draft.calls.append(.call(.integer(1), "wait4", ["pid": .named("child")])) }
        var item = Draft.Item(
            id: "order",
            kind: .order,
            text: "The chores, the first one first.",
            title: "The order",
            points: 2 * asked.count,
            key: .map([
                "from": .map(["events": .list(asked.map { .text($0) }), "task": .named("child")])
            ])
        )
        item.choices = random.shuffled(asked).map { .init(id: $0, text: $0) }
        func moved(_ chore: String, before place: String? = nil) -> Value {
            var list = asked.filter { $0 != chore }
            let index = place.flatMap { list.firstIndex(of: $0) } ?? list.count
            list.insert(chore, at: index)
            return .list(list.map { .text($0) })
        }
        item.believe(.notifiesFirst, moved("exit_notify", before: asked[0]))
        let end = asked.first { late.contains($0) }
        item.believe(.codeIsStoredLast, moved("exit_code", before: end))
        item.believe(.memoryGoesLast, moved("exit_mm", before: "exit_notify"))
        if level > 1 { item.believe(.releasedAtExit, moved("release_task", before: "exit_notify")) }
        draft.items = [item]
        return draft
    }
}
