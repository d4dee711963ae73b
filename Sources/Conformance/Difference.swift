/// The first step at which the simulated kernel did something else than the real one.
package struct Difference: Sendable {
    /// The steps up to the difference, the last of which differs.
    package var steps: [Step]
    /// What the simulated kernel did, or nil when it could not perform the command at all.
    package var here: Saw?
    package var problem: String?

    package init(steps: [Step], here: Saw?, problem: String? = nil) {
        self.steps = steps
        self.here = here
        self.problem = problem
    }

    package var index: Int { steps.count - 1 }

    /// One line that says what differs, for KNOWN_DIFFERENCES to match.
    package var summary: String {
        guard let step = steps.last else { return "" }
        return
            "\(step.command.description) | linux: \(step.saw.json) | here: \(here?.json.description ?? problem ?? "")"
    }

    /// The scenario, a line a command, and both outcomes of the last.
    package var report: String {
        var lines = steps.map { $0.command.description }
        guard let linux = steps.last?.saw else { return "" }
        guard let here else {
            return (lines + ["  linux: \(linux.json)", "  here:  \(problem ?? "")"]).joined(separator: "\n")
        }
        func compare(_ what: String, _ a: JSONValue, _ b: JSONValue) {
            guard a.canonical != b.canonical else { return }
            lines += ["  linux \(what): \(a)", "  here  \(what): \(b)"]
        }
        compare("returns", .array(linux.returns), .array(here.returns))
        compare("stores", .array(linux.stores), .array(here.stores))
        compare("handlers", .array(linux.handlers), .array(here.handlers))
        compare("gone", .array(linux.gone.map { JSONValue($0) }), .array(here.gone.map { JSONValue($0) }))
        let tids = Set(linux.changed.map(\.tid)).union(here.changed.map(\.tid))
        for tid in tids.sorted() {
            let a = linux.changed.first { $0.tid == tid }?.state
            let b = here.changed.first { $0.tid == tid }?.state
            if a != b { compare("task \(tid)", a?.json ?? "unchanged", b?.json ?? "unchanged") }
        }
        return lines.joined(separator: "\n")
    }
}

extension Recording {
    /// Performs the scenario on a fresh simulated kernel; nil when every step agrees.
    ///
    /// - Parameter exitKeepsOwnSignals: dying threads of the recording's Linux keep their own signals.
    package func firstDifference(exitKeepsOwnSignals: Bool = false) -> Difference? {
        var world = SimulatedWorld(exitKeepsOwnSignals: exitKeepsOwnSignals)
        for (index, step) in steps.enumerated() {
            let before = Array(steps[...index])
            do {
                var here = try world.perform(step.command)
                // Recordings of other tools keep what the format of `returns` has a place for.
                if step.saw.stores.isEmpty { here.stores = [] }
                if here != step.saw { return Difference(steps: before, here: here) }
            } catch { return Difference(steps: before, here: nil, problem: "\(error)") }
        }
        return nil
    }
}
