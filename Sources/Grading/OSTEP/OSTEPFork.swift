import Kernel

/// The exercise of OSTEP's `fork.py` for some options: the same actions as the original draws, and the trees that Linux has.
package struct OSTEPFork: Sendable {
    /// The original's options, under its names.
    package struct Options: Sendable, Equatable {
        package var seed: Int64 = -1
        package var forks = 0.7
        package var actionList = ""
        package var actions: Int64 = 5
        package var showTree = false
        package var finalOnly = false
        package var leafOnly = false
        package var localReparent = false
        package var style = Style.fancy
        package var compute = false

        package init() {}
    }

    /// How trees are drawn.
    package enum Style: String, CaseIterable, Sendable {
        case basic, line1, line2, fancy
    }

    /// An action of the list.
    package enum Action: Sendable, Equatable {
        case fork(String, child: String)
        case exit(String)
    }

    /// An action and what came of it.
    package struct Step: Sendable {
        package var action: Action
        /// Under `-L` only leaves exit, and this one was none.
        package var failed: Bool
        /// The tree as the original has it; only the last one when no other is shown.
        package var original: NamedTree?
        /// The tree as Linux has it.
        package var linux: NamedTree?
        /// The task that waited for the dead one.
        var reaper: Int32 = 0

        /// Is the original's tree another one than Linux's?
        package var differs: Bool { original.map { o in linux.map { !o.isSame(as: $0) } ?? false } ?? false }
    }

    /// Why options cannot be followed.
    package struct Refusal: Error, Sendable, Equatable {
        /// The option's letter.
        package var option: String
        package var reason: String
    }

    /// The most actions: the trees of more are no exercise.
    package static let mostActions = 1_000
    /// The root of all trees: PID 1, which cannot exit.
    package static let root = "a"

    package let options: Options
    package private(set) var steps: [Step] = []

    package init(_ options: Options) throws(Refusal) {
        self.options = options
        guard options.forks > 0.001 else {
            throw Refusal(option: "-f", reason: "the share of forks must be above 0.001")
        }
        let actions = options.actionList.isEmpty ? try Self.draw(options) : try Self.read(options.actionList)
        try perform(actions)
    }

    // MARK: Actions

    /// The actions that the original draws.
    private static func draw(_ options: Options) throws(Refusal) -> [Action] {
        guard options.actions <= mostActions else {
            throw Refusal(option: "-a", reason: "there may be at most \(mostActions) actions")
        }
        var random = MersenneTwister(seed: options.seed)
        func choice(_ names: [String], _ random: inout MersenneTwister) -> String {
            names[Int(random.random() * Double(names.count))]
        }
        var names = Names()
        var living = [root]
        var actions: [Action] = []
        while actions.count < options.actions {
            if random.random() < options.forks {
                let parent = choice(living, &random)
                let child = names.next()
                actions.append(.fork(parent, child: child))
                living.append(child)
            } else {
                let dead = choice(living, &random)
                guard dead != root else { continue }
                living.removeAll { $0 == dead }
                actions.append(.exit(dead))
            }
        }
        return actions
    }

    /// The actions of a list such as `a+b,b+c,b-`.
    private static func read(_ list: String) throws(Refusal) -> [Action] {
        let items = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard items.count <= mostActions else {
            throw Refusal(option: "-A", reason: "there may be at most \(mostActions) actions")
        }
        var actions: [Action] = []
        for item in items {
            let separator: Character = item.contains("+") ? "+" : "-"
            let parts = item.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty, separator == "-" || !parts[1].isEmpty else {
                throw Refusal(
                    option: "-A",
                    reason: "'\(item)' is no action: 'a+b' says that a forks b, and 'b-' that b exits"
                )
            }
            actions.append(separator == "+" ? .fork(parts[0], child: parts[1]) : .exit(parts[0]))
        }
        return actions
    }

    /// Makes the actions in the original's model and on a kernel.
    private mutating func perform(_ actions: [Action]) throws(Refusal) {
        var original = FlatTree(options)
        var linux = LinuxTree(options)
        for (index, action) in actions.enumerated() {
            var step = Step(action: action, failed: false)
            switch action {
            case .fork(let parent, let child):
                guard original.isAlive(parent) else { throw missing(parent, action) }
                guard !original.isAlive(child) else {
                    throw Refusal(option: "-A", reason: "'\(action.text)': there is a process \(child) already")
                }
                original.fork(parent, child)
                linux.fork(parent, child)
            case .exit(let dead):
                guard original.isAlive(dead) else { throw missing(dead, action) }
                guard dead != Self.root else {
                    throw Refusal(option: "-A", reason: "'\(action.text)': the root process cannot exit")
                }
                step.failed = options.leafOnly && !original.isLeaf(dead)
                if !step.failed {
                    original.exit(dead)
                    step.reaper = linux.exit(dead)
                }
            }
            if !options.finalOnly || index == actions.count - 1 {
                step.original = original.tree
                step.linux = linux.tree
            }
            steps.append(step)
        }
    }

    private func missing(_ name: String, _ action: Action) -> Refusal {
        Refusal(option: "-A", reason: "'\(action.text)': there is no process \(name) then")
    }
}

extension OSTEPFork.Action {
    /// As in a list.
    package var text: String {
        switch self {
        case .fork(let parent, let child): "\(parent)+\(child)"
        case .exit(let dead): "\(dead)-"
        }
    }

    /// As the original says it.
    var sentence: String {
        switch self {
        case .fork(let parent, let child): "\(parent) forks \(child)"
        case .exit(let dead): "\(dead) EXITS"
        }
    }
}

/// The names of processes in the order in which they are given out: b to z, A to Z, then aa, ab…
private struct Names {
    private static let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) }
    private var names = Self.letters
    private var index = 1

    mutating func next() -> String {
        if index == names.count {
            names = names.flatMap { first in Self.letters.map { first + $0 } }
            index = 0
        }
        defer { index += 1 }
        return names[index]
    }
}
