/// What is printed: the original's words and spaces, byte for byte.
extension OSTEPFork {
    private static let margin = String(repeating: " ", count: 31)

    /// The exercise, and with `-c` the answers: Linux's, and the original's where it differs.
    ///
    /// - Parameter originals: the original's own answers instead, and nothing else.
    package func text(originals: Bool = false) -> String {
        var text = header + "                           Process Tree:\n" + draw(NamedTree()) + "\n"
        for step in steps {
            let sentence = step.action.sentence + (step.failed ? " (failed: has children)" : "")
            text += options.showTree && !options.compute ? "Action?\n" : "Action: \(sentence)\n"
            guard !options.finalOnly else { continue }
            if options.showTree || options.compute {
                text += tree(of: step, originals)
            } else {
                text += "Process Tree?\n"
            }
        }
        if options.finalOnly {
            let isShown = options.showTree || options.compute
            text += "\n                        Final Process Tree\(isShown ? ":" : "?")\n"
            if isShown { text += steps.last.map { tree(of: $0, originals) } ?? draw(NamedTree()) }
            text += "\n"
        }
        if options.compute, !originals, let difference { text += "\n\(difference)\n" }
        return text
    }

    /// What is to be said of trees that differ; nil when none does.
    package var difference: String? {
        let wrong = steps.filter(\.differs)
        guard let first = wrong.first else { return nil }
        let shown = steps.count { $0.original != nil }
        return "fork.py has \(wrong.count) of \(shown) tree\(shown == 1 ? "" : "s") wrong"
            + (shown == 1 ? ". " : ", the first after `\(first.action.sentence)`. ")
            + "It gives all descendants of a process that exits to the\n"
            + "root. Linux gives away the children alone; who is not orphaned keeps its parent."
    }

    private func tree(of step: Step, _ originals: Bool) -> String {
        guard let original = step.original, let linux = step.linux else { return "" }
        guard options.compute, !originals, step.differs else { return draw(original) }
        return draw(linux) + "fork.py's tree, which is not Linux's:\n" + draw(original)
    }

    private var header: String {
        func flag(_ flag: Bool) -> String { flag ? "True" : "False" }
        let arguments = [
            ("seed", String(options.seed)), ("fork_percentage", Self.python(options.forks)),
            ("actions", String(options.actions)), ("action_list", options.actionList),
            ("show_tree", flag(options.showTree)), ("just_final", flag(options.finalOnly)),
            ("leaf_only", flag(options.leafOnly)), ("local_reparent", flag(options.localReparent)),
            ("print_style", options.style.rawValue), ("solve", flag(options.compute)),
        ]
        return "\n" + arguments.map { "ARG \($0) \($1)\n" }.joined() + "\n"
    }

    /// A number as Python prints it: the fewest digits, an exponent below 10⁻⁴ and from 10¹⁶ on.
    static func python(_ number: Double) -> String {
        guard number.isFinite else { return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf" }
        let parts = "\(number.magnitude)".split(separator: "e").map(String.init)
        let mantissa = parts[0].split(separator: ".").map(String.init)
        var digits = mantissa[0] + (mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : "")
        // Where the point stands behind the first digit.
        var point = mantissa[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        while digits.first == "0", digits.count > 1 {
            digits.removeFirst()
            point -= 1
        }
        while digits.last == "0", digits.count > 1 { digits.removeLast() }
        let sign = number.sign == .minus ? "-" : ""
        if digits == "0" { return sign + "0.0" }
        if point > 16 || point < -3 {
            let exponent = point - 1
            let magnitude = String(exponent.magnitude)
            let rest = digits.dropFirst()
            return sign + digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + (exponent < 0 ? "e-" : "e+")
                + (magnitude.count < 2 ? "0" : "") + magnitude
        }
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
        if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) + ".0" }
        return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }

    // MARK: Trees

    private func draw(_ tree: NamedTree) -> String {
        var text = ""
        if options.style == .basic {
            drawIndented(tree, Self.root, 0, &text)
        } else {
            drawLines(tree, Self.root, above: "", isLast: nil, &text)
        }
        return text
    }

    private func drawIndented(_ tree: NamedTree, _ name: String, _ level: Int, _ text: inout String) {
        text += Self.margin + String(repeating: "   ", count: level) + (name.count < 2 ? " " : "") + name + "\n"
        for child in tree.children[name] ?? [] { drawIndented(tree, child, level + 1, &text) }
    }

    /// - Parameter isLast: whether it is the youngest of its siblings; nil for the root.
    private func drawLines(_ tree: NamedTree, _ name: String, above: String, isLast: Bool?, _ text: inout String) {
        let (bar, dash, branch, end) = options.style.pieces
        text += Self.margin + above
        if let isLast { text += (isLast ? end : branch) + dash + dash + " " }
        text += name + "\n"
        let names = tree.children[name] ?? []
        let below = above + (isLast.map { $0 ? "    " : bar + "   " } ?? "")
        for (index, child) in names.enumerated() {
            drawLines(tree, child, above: below, isLast: index == names.count - 1, &text)
        }
    }
}

extension OSTEPFork.Style {
    /// The bar beside what is below, the dash before a name, and what stands before the dashes: for most, and for the last.
    fileprivate var pieces: (bar: String, dash: String, branch: String, end: String) {
        switch self {
        case .basic: ("", "", "", "")
        case .line1: ("|", "-", "+", "|")
        case .line2: ("|", "_", "|", "|")
        case .fancy: ("│", "─", "├", "└")
        }
    }
}
