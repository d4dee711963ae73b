import Kernel

/// A node of a tree that somebody answered with, or that the kernel has.
package struct TreeNode: Sendable, Equatable {
    package var label: String
    /// In the order of their labels: which child is drawn first says nothing.
    package var children: [TreeNode] = []

    /// The most nodes of an answer.
    static let most = 200
    /// The deepest answer.
    static let deepest = 100

    /// `1(2(4) 3)`: labels with their children in brackets; nil when the text is no such thing.
    package static func parse(_ text: String) -> [TreeNode]? {
        var rest = Substring(text)
        var left = most
        guard let roots = parse(&rest, depth: 0, &left), rest.isEmpty, !roots.isEmpty else { return nil }
        return roots
    }

    private static func parse(_ rest: inout Substring, depth: Int, _ left: inout Int) -> [TreeNode]? {
        guard depth < deepest else { return nil }
        var nodes: [TreeNode] = []
        while true {
            rest = rest.drop { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }
            guard let next = rest.first, next != ")" else { return sort(nodes) }
            let label = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            guard isLabel(label) else { return nil }
            left -= 1
            guard left >= 0 else { return nil }
            rest = rest.dropFirst(label.count).drop { $0 == " " }
            var node = TreeNode(label: String(label))
            if rest.first == "(" {
                rest = rest.dropFirst()
                guard let children = parse(&rest, depth: depth + 1, &left), rest.first == ")" else { return nil }
                rest = rest.dropFirst()
                node.children = children
            }
            nodes.append(node)
        }
    }

    /// Can it name a task?
    static func isLabel(_ text: some StringProtocol) -> Bool {
        (1...32).contains(text.count) && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }

    /// The tree with these names in the place of numbers.
    static func rename(_ nodes: [TreeNode], _ names: [String: String]) -> [TreeNode] {
        sort(nodes.map { TreeNode(label: names[$0.label] ?? $0.label, children: rename($0.children, names)) })
    }

    /// The tree of a kernel's processes, by number; nil when it is deeper or larger than an answer may be.
    static func of(_ tasks: [TaskView]) -> [TreeNode]? {
        let leaders = tasks.filter { $0.tid == $0.tgid }
        func nodes(under parent: Int32, depth: Int) -> [TreeNode] {
            guard depth < deepest else { return [] }
            return sort(
                leaders.filter { $0.ppid == parent && $0.tid != parent }.map {
                    TreeNode(label: String($0.tid), children: nodes(under: $0.tid, depth: depth + 1))
                }
            )
        }
        guard leaders.count <= most else { return nil }
        let tree = nodes(under: 0, depth: 0)
        return count(tree) == leaders.count ? tree : nil
    }

    /// Numbers by their size, words by their letters.
    static func sort(_ nodes: [TreeNode]) -> [TreeNode] {
        nodes.sorted { a, b in
            if let x = Int64(a.label), let y = Int64(b.label), x != y { return x < y }
            return a.label < b.label
        }
    }

    /// As an answer is written.
    static func text(_ nodes: [TreeNode]) -> String {
        nodes.map { $0.children.isEmpty ? $0.label : "\($0.label)(\(text($0.children)))" }.joined(separator: " ")
    }

    static func count(_ nodes: [TreeNode]) -> Int { nodes.reduce(0) { $0 + 1 + count($1.children) } }
}

/// The edit distance of ordered forests (Zhang and Shasha): nodes put in, left out or renamed, each at cost 1.
struct TreeDistance {
    /// Labels in postorder.
    private var labels: [String] = []
    /// The postorder number of each node's leftmost leaf.
    private var leftmost: [Int] = []

    private init(_ nodes: [TreeNode]) {
        // One root above all makes a tree of a forest.
        add(TreeNode(label: "", children: nodes))
    }

    private mutating func add(_ node: TreeNode) {
        let first = labels.count
        for child in node.children { add(child) }
        // The first node of a subtree in postorder is its leftmost leaf.
        leftmost.append(first)
        labels.append(node.label)
    }

    /// The nodes that have a left sibling, and the root.
    private var keyRoots: [Int] {
        labels.indices.filter { node in !(node + 1..<labels.count).contains { leftmost[$0] == leftmost[node] } }
    }

    static func between(_ a: [TreeNode], _ b: [TreeNode]) -> Int {
        let first = TreeDistance(a)
        let second = TreeDistance(b)
        var distance = [[Int]](repeating: [Int](repeating: 0, count: second.labels.count), count: first.labels.count)
        for i in first.keyRoots {
            for j in second.keyRoots { fill(&distance, first, second, i, j) }
        }
        return distance[first.labels.count - 1][second.labels.count - 1]
    }

    private static func fill(_ tree: inout [[Int]], _ a: TreeDistance, _ b: TreeDistance, _ i: Int, _ j: Int) {
        let startA = a.leftmost[i]
        let startB = b.leftmost[j]
        let rows = i - startA + 2
        let columns = j - startB + 2
        var forest = [[Int]](repeating: [Int](repeating: 0, count: columns), count: rows)
        for row in 1..<rows { forest[row][0] = row }
        for column in 1..<columns { forest[0][column] = column }
        for row in 1..<rows {
            for column in 1..<columns {
                let x = startA + row - 1
                let y = startB + column - 1
                let least = min(forest[row - 1][column], forest[row][column - 1]) + 1
                if a.leftmost[x] == startA, b.leftmost[y] == startB {
                    let rename = a.labels[x] == b.labels[y] ? 0 : 1
                    forest[row][column] = min(least, forest[row - 1][column - 1] + rename)
                    tree[x][y] = forest[row][column]
                } else {
                    forest[row][column] = min(
                        least,
                        forest[a.leftmost[x] - startA][b.leftmost[y] - startB] + tree[x][y]
                    )
                }
            }
        }
    }
}
