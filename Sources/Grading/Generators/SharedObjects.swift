extension ExerciseGenerator {
    /// Count the users of what tasks share.
    static let sharedObjects = ExerciseGenerator(
        name: "shared-objects",
        version: 1,
        about: "clone with flags, fork and exit: how many tasks share a memory, descriptors, a working directory.",
        misconceptions: [.forkShares, .cloneCopies, .deadKeepReferences]
    ) { level, random in
        let objects = [
            Shared(flag: "CLONE_VM", type: "mm_struct", what: "memory (mm_struct)"),
            Shared(flag: "CLONE_FILES", type: "files_struct", what: "descriptors (files_struct)"),
            Shared(flag: "CLONE_FS", type: "fs_struct", what: "working directory (fs_struct)"),
        ]
        var calls: [Value] = [.call(.integer(1), "fork", as: "p2")]
        var text = "PID 1 forks 2. Then:\n\n"
        /// What each task shares with 2, and whether it has exited.
        var sharers: [(number: Int, flags: [String], isFork: Bool, isDead: Bool)] = []
        var makers = [Bool](repeating: false, count: level) + [Bool](repeating: true, count: 1 + level / 2)
        random.shuffle(&makers)
        for (index, isFork) in makers.enumerated() {
            let number = index + 3
            if isFork {
                text += "- 2 forks \(number).\n"
                calls.append(.call(.named("p2"), "fork", as: "p\(number)"))
                sharers.append((number, [], true, false))
            } else {
                let flags = objects.map(\.flag).filter { _ in random.below(3) > 0 }
                let shown = flags.isEmpty ? "no flags" : flags.map { "`\($0)`" }.joined(separator: ", ")
                text += "- 2 calls `clone` with \(shown): \(number).\n"
                let arguments: KeyValuePairs<String, Value> = [
                    "flags": .list(flags.map { .text($0) }), "exit_signal": .text("SIGCHLD"),
                ]
                calls.append(.call(.named("p2"), "clone", arguments, as: "p\(number)"))
                sharers.append((number, flags, false, false))
            }
        }
        let dying = random.shuffled(Array(sharers.indices)).prefix(level > 1 ? level - 1 : 0)
        for index in dying.sorted() {
            sharers[index].isDead = true
            text += "- \(sharers[index].number) exits; nobody waits for it.\n"
            calls.append(.call(.named("p\(sharers[index].number)"), "exit_group"))
        }
        var draft = Draft(
            title: "Shared and counted",
            steps: ["exit_mm", "exit_files", "exit_fs"],
            text: text + "\nHow many tasks have the same object as 2, itself counted?\n",
            level: level,
            calls: calls
        )
        for object in objects {
            var item = Draft.Item(
                id: object.type.prefix { $0 != "_" }.description,
                kind: .number,
                text: "The number of tasks that use the \(object.what) of 2.",
                title: "The \(object.type) of 2",
                points: 2,
                key: .map(["from": .map(["object": .text(object.type), "of": .named("p2")])])
            )
            let sharing = sharers.filter { $0.flags.contains(object.flag) }
            let living = sharing.filter { !$0.isDead }.count
            item.believe(.forkShares, .integer(1 + living + sharers.filter { $0.isFork && !$0.isDead }.count))
            item.believe(.cloneCopies, .integer(1))
            if level > 1 { item.believe(.deadKeepReferences, .integer(1 + sharing.count)) }
            draft.items.append(item)
        }
        return draft
    }
}

/// A shared object and the flag that shares it.
private struct Shared {
    var flag: String
    var type: String
    var what: String
}
