extension ExerciseGenerator {
    /// Predict the tree after forks, exits and waits.
    static let processTree = ExerciseGenerator(
        name: "process-tree",
        version: 1,
        about: "Forks, exits and waits: the process tree, and who adopts an orphan.",
        misconceptions: [
            .flattensDescendants, .parentAdoptsGrandchild, .zombieDisappearsAtExit, .childrenDieWithParent,
        ]
    ) { level, random in
        var story = ProcessStory()
        story.grow(forks: 5 + level, deep: 4, &random)
        let first = whoLeavesOrphans(story.now, &random)
        let orphan = random.choice(story.now.children(first).map(\.number))
        story.make(.exit(first))
        let afterFirst = story.moves.count
        if level > 1 {
            story.make(.fork(random.choice(story.now.living)))
            let second = whoLeavesOrphans(story.now, &random)
            story.make(.exit(second))
            let waitedFor = random.choice(story.now.zombies.filter { story.now.process($0.parent)?.isDead == false })
            story.make(.reap(waitedFor.number))
        }
        if level > 2 { story.make(.exit(random.choice(story.now.living.filter { $0 != 1 }))) }

        var draft = Draft(
            title: "Who is whose child?",
            steps: ["exit", "zombie", "orphan", "find_new_reaper", "init"] + (level > 1 ? ["wait4"] : []),
            text: "PID 1 is the only process at first. This happens, step by step:\n\n" + story.text
                + "\nA dead process belongs to the tree as long as it is a zombie.\n",
            level: level,
            calls: story.calls
        )
        let rules: [(Misconception, ProcessModel.Rule)] = [
            (.flattensDescendants, .flattens), (.parentAdoptsGrandchild, .grandparentAdopts),
            (.zombieDisappearsAtExit, .vanishes), (.childrenDieWithParent, .childrenDie),
        ]
        func tree(_ id: String, after count: Int, _ title: String, points: Int) -> Draft.Item {
            var item = Draft.Item(
                id: id,
                kind: .tree,
                text: "The tree after step \(count), from 1 on, such as `1(2(4) 3)`.",
                title: title,
                points: points,
                key: .map(["from": .map(["tree": .bool(true), "at": .text("m\(count)")])])
            )
            for (idea, rule) in rules { item.believe(idea, story.seen(by: rule, after: count).tree) }
            return item
        }
        var parent = Draft.Item(
            id: "parent",
            kind: .number,
            text: "Who is the parent of \(orphan) after step \(afterFirst)?",
            title: "The orphan's parent",
            points: 2,
            key: .map([
                "from": .map([
                    "field": .text("ppid"), "task": .integer(orphan), "at": .text("m\(afterFirst)"),
                ])
            ])
        )
        let grandparent = story.seen(by: .grandparentAdopts, after: afterFirst).process(orphan)?.parent
        parent.believe(.parentAdoptsGrandchild, .integer(grandparent ?? 1))
        draft.items = [parent]
        if level > 1 {
            draft.items.append(tree("first", after: afterFirst, "The tree after the first exit", points: 4))
        }
        draft.items.append(tree("last", after: story.moves.count, "The tree in the end", points: 6))
        if level > 1 {
            var zombies = Draft.Item(
                id: "zombies",
                kind: .number,
                text: "How many zombies are there in the end?",
                title: "The zombies",
                points: 2,
                key: .map(["from": .map(["count": .map(["state": .text("Z")])])])
            )
            zombies.believe(.zombieDisappearsAtExit, .integer(0))
            draft.items.append(zombies)
        }
        return draft
    }

    /// One whose death tells most: it has grandchildren and a parent other than init; else one with children; else anybody.
    private static func whoLeavesOrphans(_ model: ProcessModel, _ random: inout MersenneTwister) -> Int {
        let living = model.living.filter { $0 != 1 }
        let parents = living.filter { !model.children($0).isEmpty }
        let telling = parents.filter { number in
            model.depth(number) > 1 && model.children(number).contains { !model.children($0.number).isEmpty }
        }
        return random.choice(telling.isEmpty ? parents.isEmpty ? living : parents : telling)
    }
}
