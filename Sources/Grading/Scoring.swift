/// How near an answer is to the key, as a share of it. Each kind of answer has one measure.
enum Scoring {
    /// What was found out about an answer.
    struct Result {
        var share: Share
        /// What is right and what is not, without the key.
        var reason: String
    }

    static func compare(_ answer: Answer, _ key: Answer) -> Result {
        switch (answer, key) {
        case (.word(let a), .word(let b)):
            let right = same(a, b)
            return Result(
                share: right ? .all : .nothing,
                reason: right ? "The answer is right." : "The answer is not right."
            )
        case (.set(let a), .set(let b)): return sets(a, b)
        case (.list(let a), .list(let b)): return orders(a, b)
        case (.table(let a), .table(let b)): return tables(a, b)
        case (.tree(let a), .tree(let b)): return trees(a, b)
        default: return Result(share: .nothing, reason: "The answer is of another kind than the question.")
        }
    }

    /// `z` and `Z` are different states, `echild` and `ECHILD` the same error.
    private static func same(_ a: String, _ b: String) -> Bool {
        a == b || a.count > 1 && a.uppercased() == b.uppercased()
    }

    /// Precision times recall: naming everything is worth as little as naming almost nothing.
    private static func sets(_ answer: [String], _ key: [String]) -> Result {
        let right = answer.filter(key.contains).count
        let wrong = answer.count - right
        let missing = key.count - right
        if wrong == 0, missing == 0 {
            return Result(share: .all, reason: "All that is named is right, and nothing is missing.")
        }
        let whole = answer.count * key.count
        return Result(
            share: whole == 0 ? .nothing : Share(Int64(right * right), of: Int64(whole)),
            reason: "\(right) of the \(answer.count) that are named \(right == 1 ? "is" : "are") right, "
                + (missing == 0 ? "none is missing." : "\(missing) \(missing == 1 ? "is" : "are") missing.")
        )
    }

    /// The longest common subsequence, of the longer of the two.
    private static func orders(_ answer: [String], _ key: [String]) -> Result {
        if answer == key { return Result(share: .all, reason: "The order is right.") }
        let common = commonSubsequence(answer, key)
        return Result(
            share: Share(Int64(common), of: Int64(max(answer.count, key.count))),
            reason: "\(common) of the \(answer.count) that are named stand in the right order to each other."
        )
    }

    private static func tables(_ answer: [Answer.Row], _ key: [Answer.Row]) -> Result {
        let right = answer.filter { row in key.contains { $0.key == row.key && same($0.word, row.word) } }.count
        let unknown = answer.filter { row in !key.contains { $0.key == row.key } }.count
        let whole = key.count + unknown
        let wrong = answer.count - right
        return Result(
            share: Share(Int64(right), of: Int64(whole)),
            reason: right == whole
                ? "All rows are right."
                : "\(right) of the \(answer.count) rows \(right == 1 ? "is" : "are") right"
                    + (wrong == 0 ? ", and some are missing." : ".")
        )
    }

    /// What the fewest edits leave of the larger tree.
    private static func trees(_ answer: [TreeNode], _ key: [TreeNode]) -> Result {
        if answer == key { return Result(share: .all, reason: "The tree is right.") }
        let distance = TreeDistance.between(answer, key)
        let size = max(TreeNode.count(answer), TreeNode.count(key))
        return Result(
            share: Share(Int64(max(0, size - distance)), of: Int64(size)),
            reason: distance == 1
                ? "The tree is not right: one task would have to be put in, left out or renamed."
                : "The tree is not right: \(distance) tasks would have to be put in, left out or renamed."
        )
    }

    /// The length of the longest common subsequence.
    static func commonSubsequence<T: Equatable>(_ a: [T], _ b: [T]) -> Int {
        var row = [Int](repeating: 0, count: b.count + 1)
        for x in a {
            var diagonal = 0
            for (index, y) in b.enumerated() {
                let above = row[index + 1]
                row[index + 1] = x == y ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row[b.count]
    }

    /// How many elements must be put in, left out or replaced to make one list of the other.
    static func changes<T: Equatable>(_ a: [T], _ b: [T]) -> Int {
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(diagonal + (x == y ? 0 : 1), above + 1, row[j] + 1)
                diagonal = above
            }
        }
        return row[b.count]
    }
}

extension Answer {
    /// As it would be written, for a person.
    package var shown: String {
        switch self {
        case .word(let word): word
        case .list(let words): words.joined(separator: ", ")
        case .set(let words): words.isEmpty ? "nothing" : words.joined(separator: ", ")
        case .table(let rows): rows.map { "\($0.key): \($0.word)" }.joined(separator: ", ")
        case .tree(let nodes): TreeNode.text(nodes)
        }
    }
}
