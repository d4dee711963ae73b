extension OSTEPFork {
    /// The most actions of an exercise that asks after each of them, and of one that asks in the end.
    static let mostQuestions = 50
    static let mostAsked = 90
    /// The most letters of all names: a document has its limits.
    static let mostLetters = 160

    /// A document that asks what the original asks; its key is Linux's, given by the kernel.
    package func document(id: String, wire: any Wire) throws(Refusal) -> Value {
        let most = options.finalOnly ? Self.mostAsked : Self.mostQuestions
        guard !steps.isEmpty, steps.count <= most else {
            throw Refusal(
                option: options.actionList.isEmpty ? "-a" : "-A",
                reason:
                    "an exercise has 1 to \(Self.mostQuestions) actions; with -F, which asks for the last tree alone, to "
                    + "\(Self.mostAsked)"
            )
        }
        try checkNames()
        let asksActions = options.showTree && !options.finalOnly
        var draft = Draft(
            title: options.seed == -1 ? "OSTEP fork.py" : "OSTEP fork.py, seed \(options.seed)",
            steps: ["exit", "orphan", "find_new_reaper", "init"],
            text: introduction + (asksActions ? shownTrees : listedActions),
            level: steps.count <= 5 ? 1 : steps.count <= 10 ? 2 : 3,
            // The calls would tell the actions.
            calls: asksActions ? [] : calls
        )
        for (index, step) in steps.enumerated() where !options.finalOnly || index == steps.count - 1 {
            draft.items.append(asksActions ? actionItem(index, step) : treeItem(index))
        }
        let ideas: [Misconception] =
            asksActions
            ? [.namesTheChildFirst, .takesForkForExit, .takesExitForFork]
            : [
                .flattensDescendants, options.localReparent ? .initAdoptsAlways : .parentAdoptsGrandchild,
                .childrenDieWithParent, .childIsTheParent, .forkMakesNoProcess,
            ]
        return draft.finish(id: id, version: 1, seed: max(0, options.seed), nil, ideas, wire).document
    }

    private func checkNames() throws(Refusal) {
        var names: Set<String> = [Self.root]
        for step in steps {
            guard case .fork(_, let child) = step.action else { continue }
            guard TreeNode.isLabel(child) else {
                throw Refusal(
                    option: "-A",
                    reason: "an exercise names processes by letters, digits and underscores: '\(child)'"
                )
            }
            // Words are compared without regard to capitals, trees are not.
            guard
                options.finalOnly || !options.showTree || names.contains(child)
                    || !names.contains(where: { $0.uppercased() == child.uppercased() })
            else {
                throw Refusal(option: "-A", reason: "names in an exercise differ in more than capitals: '\(child)'")
            }
            names.insert(child)
        }
        guard names.reduce(0, { $0 + $1.count }) <= Self.mostLetters else {
            throw Refusal(
                option: "-A",
                reason: "the names in an exercise have at most \(Self.mostLetters) letters together"
            )
        }
    }

    // MARK: What is given

    /// The number of each process by its name: the latest of that name up to an action.
    private func numbers(upTo index: Int) -> [(name: String, task: Value)] {
        var numbers: [(name: String, task: Value)] = [(Self.root, .integer(1))]
        for (position, step) in steps.prefix(index + 1).enumerated() {
            switch step.action {
            case .fork(_, let child): numbers.append((child, .named("s\(position + 1)")))
            case .exit(let dead): if !step.failed { numbers.removeAll { $0.name == dead } }
            }
        }
        return numbers
    }

    /// The calls; the nth action's last one is named `sN`.
    private var calls: [Value] {
        var calls: [Value] = []
        for (index, step) in steps.enumerated() {
            let label = "s\(index + 1)"
            let numbers = numbers(upTo: index - 1)
            func task(_ name: String) -> Value { numbers.last { $0.name == name }?.task ?? .integer(0) }
            switch step.action {
            case .fork(let parent, _):
                calls.append(.call(task(parent), "fork", as: label))
                if options.localReparent {
                    let arguments: KeyValuePairs<String, Value> = [
                        "option": .text("PR_SET_CHILD_SUBREAPER"), "arg": .integer(1),
                    ]
                    calls.append(.call(.named(label), "prctl", arguments))
                }
            case .exit(let dead):
                if step.failed {
                    // Nothing happens; a call that changes nothing gives the action its name.
                    calls.append(.call(.integer(1), "getpid", as: label))
                } else {
                    calls.append(.call(task(dead), "exit_group"))
                    calls.append(.call(.integer(step.reaper), "wait4", ["pid": task(dead)], as: label))
                }
            }
        }
        return calls
    }

    private var introduction: String {
        var text = "Process `a` is PID 1. Whoever exits is waited for at once by its parent, so that no zombie is left."
        if options.localReparent { text += " Every process has declared itself a subreaper." }
        if options.leafOnly { text += " Only processes without children may exit; with children, nothing happens." }
        return text + "\n\n"
    }

    private var listedActions: String {
        steps.enumerated().map { "\($0 + 1). `\($1.action.sentence)`\n" }.joined()
    }

    /// The trees between which the actions are asked for.
    private var shownTrees: String {
        var text = "Something happens between each tree and the next:\n\n    a\n"
        for step in steps {
            let tree = step.linux.map { TreeNode.text($0.nodes) } ?? ""
            text += "    \(tree)\n"
        }
        return text
    }

    // MARK: What is asked

    private func treeItem(_ index: Int) -> Draft.Item {
        let names = Value(.map(numbers(upTo: index).map { .init($0.name, $0.task) }))
        let when = index == steps.count - 1 ? "in the end" : "after action \(index + 1)"
        var item = Draft.Item(
            id: "t\(index + 1)",
            kind: .tree,
            text: "The tree \(when), such as `a(b(d) c)`.",
            title: options.finalOnly ? "The tree in the end" : "After \(steps[index].action.sentence)",
            points: options.finalOnly ? 10 : 2,
            key: .map(["from": .map(["tree": .bool(true), "names": names, "at": .text("s\(index + 1)")])])
        )
        item.believe(.flattensDescendants, seen(by: .flattens, upTo: index))
        if options.localReparent {
            item.believe(.initAdoptsAlways, seen(by: .linux, upTo: index))
        } else {
            item.believe(.parentAdoptsGrandchild, seen(by: .grandparentAdopts, upTo: index))
        }
        item.believe(.childrenDieWithParent, seen(by: .childrenDie, upTo: index))
        item.believe(.childIsTheParent, seen(by: .childTakesOver, upTo: index))
        item.believe(.forkMakesNoProcess, .text(Self.root))
        return item
    }

    /// The tree that somebody who believes in a rule sees after an action.
    private func seen(by rule: ProcessModel.Rule, upTo index: Int) -> Value {
        var model = ProcessModel(rule)
        var numbers = [Self.root: 1]
        for (position, step) in steps.prefix(index + 1).enumerated() {
            switch step.action {
            case .fork(let parent, let child):
                model.make(.fork(numbers[parent] ?? 0), number: position + 2)
                numbers[child] = position + 2
            case .exit(let dead):
                guard !step.failed, let number = numbers.removeValue(forKey: dead) else { continue }
                model.make(.exit(number), number: 0)
                model.make(.reap(number), number: 0)
            }
        }
        let names = Dictionary(numbers.map { (String($1), $0) }) { first, _ in first }
        // Whoever loses the root altogether has no tree to answer with.
        let nodes = TreeNode.rename(model.nodes, names)
        return .text(nodes.isEmpty ? Self.root : TreeNode.text(nodes))
    }

    private func actionItem(_ index: Int, _ step: Step) -> Draft.Item {
        var item = Draft.Item(
            id: "s\(index + 1)",
            kind: .word,
            text: "Action \(index + 1): `a+b` when a forks b, `b-` when b exits"
                + (options.leafOnly ? ", also where it fails." : "."),
            title: "Action \(index + 1)",
            points: 1,
            key: .map(["is": .text(step.action.text)])
        )
        switch step.action {
        case .fork(let parent, let child):
            item.believe(.namesTheChildFirst, .text("\(child)+\(parent)"))
            item.believe(.takesForkForExit, .text("\(child)-"))
        case .exit(let dead):
            item.believe(.takesExitForFork, .text("\(Self.root)+\(dead)"))
        }
        return item
    }
}
