import Kernel

/// A tree of named processes, children in their order.
package struct NamedTree: Sendable {
    var children: [String: [String]] = [OSTEPFork.root: []]

    /// Has every process the same parent in both? The order of siblings says nothing.
    package func isSame(as other: NamedTree) -> Bool { parents == other.parents }

    private var parents: [String: String] {
        var parents: [String: String] = [:]
        for (parent, names) in children {
            for name in names { parents[name] = parent }
        }
        return parents
    }

    /// As an answer has it.
    package var nodes: [TreeNode] {
        func nodes(_ names: [String]) -> [TreeNode] {
            TreeNode.sort(names.map { TreeNode(label: $0, children: nodes(children[$0] ?? [])) })
        }
        return nodes([OSTEPFork.root])
    }
}

/// The original's model: whoever exits is gone at once, and all descendants become children of the root; or, with `-R`,
/// the children become those of the parent.
struct FlatTree {
    private(set) var tree = NamedTree()
    private var parents: [String: String] = [:]
    private let reparentsLocally: Bool

    init(_ options: OSTEPFork.Options) { reparentsLocally = options.localReparent }

    func isAlive(_ name: String) -> Bool { tree.children[name] != nil }
    func isLeaf(_ name: String) -> Bool { tree.children[name]?.isEmpty ?? true }

    mutating func fork(_ parent: String, _ child: String) {
        tree.children[child] = []
        tree.children[parent]?.append(child)
        parents[child] = parent
    }

    mutating func exit(_ dead: String) {
        let parent = parents[dead] ?? OSTEPFork.root
        let adopter = reparentsLocally ? parent : OSTEPFork.root
        let moved = reparentsLocally ? tree.children[dead] ?? [] : descendants(dead)
        for name in moved {
            if !reparentsLocally { tree.children[name] = [] }
            parents[name] = adopter
        }
        tree.children[adopter]?.append(contentsOf: moved)
        tree.children[parent]?.removeAll { $0 == dead }
        tree.children[dead] = nil
    }

    private func descendants(_ name: String) -> [String] {
        (tree.children[name] ?? []).flatMap { [$0] + descendants($0) }
    }
}

/// The same on a kernel. The root is PID 1. Parents wait at once, so that no zombie stays. With `-R` every process is a
/// subreaper: so it is that on Linux a parent adopts the children of its child.
struct LinuxTree {
    private var kernel: Kernel
    private var numbers: [String: Int32] = [OSTEPFork.root: 1]
    private let subreapers: Bool

    init(_ options: OSTEPFork.Options) {
        var configuration = Configuration()
        configuration.initMode = .manual
        configuration.eventCapacity = 1_024
        kernel = Kernel(configuration: configuration)
        subreapers = options.localReparent
    }

    mutating func fork(_ parent: String, _ child: String) {
        guard case .made(let call) = kernel.perform(.fork, by: numbers[parent] ?? 0) else { return }
        let number = Int32(clamping: call.value)
        numbers[child] = number
        if subreapers {
            _ = kernel.perform(.prctl(option: PrctlOption.PR_SET_CHILD_SUBREAPER, arg: 1, name: ""), by: number)
        }
    }

    /// The task that reaps the dead one: its parent.
    mutating func exit(_ name: String) -> Int32 {
        let number = numbers.removeValue(forKey: name) ?? 0
        let parent = kernel.task(number)?.ppid ?? 1
        _ = kernel.perform(.exitGroup(status: 0), by: number)
        _ = kernel.perform(.wait4(pid: number, options: 0), by: parent)
        return parent
    }

    var tree: NamedTree {
        let names = Dictionary(numbers.map { ($1, $0) }) { first, _ in first }
        var tree = NamedTree()
        for task in kernel.tasks() {
            guard let name = names[task.tid] else { continue }
            tree.children[name] = task.children.compactMap { names[$0] }
        }
        return tree
    }
}
