import Kernel

/// What happened, in which order, and what must not have happened: checks over the events of the student's part.
extension Grader {
    func order(_ first: EventPattern, _ then: EventPattern, _ link: Check.Link, _ run: Run) -> Finding {
        let events = run.events()
        let earlier = events.filter { run.matches($0, first) }
        guard let one = earlier.first else { return absent(first, run) }
        let later = events.filter { run.matches($0, then) }
        var outOfOrder: Event?
        for event in earlier {
            guard let next = later.first(where: { $0.seq != event.seq && run.linked($0, event, link) }) else {
                continue
            }
            if next.seq > event.seq, link.within.map({ next.seq - event.seq <= $0 }) ?? true {
                var finding = Finding(
                    true,
                    "\(first.type) (event \(event.seq)) comes before \(then.type) (event \(next.seq))."
                )
                finding.events = [event.seq, next.seq]
                return finding
            }
            if outOfOrder == nil { outOfOrder = next }
        }
        guard let wrong = outOfOrder else {
            var finding = Finding(
                false,
                "After \(first.type) (event \(one.seq)) no \(then.text) that belongs to it happens."
            )
            finding.events = [one.seq]
            return finding
        }
        let reason =
            wrong.seq < one.seq
            ? "\(then.type) (event \(wrong.seq)) comes before \(first.type) (event \(one.seq))."
            : "From \(first.type) (event \(one.seq)) to \(then.type) (event \(wrong.seq)) there are \(wrong.seq - one.seq) events."
        var finding = Finding(false, reason)
        finding.events = [one.seq, wrong.seq]
        finding.expected = "\(first.text), then \(then.text)" + (link.within.map { " within \($0) events" } ?? "")
        return finding
    }

    private func absent(_ pattern: EventPattern, _ run: Run) -> Finding {
        var finding = Finding(false, "No event \(run.shown(pattern)) happens.")
        finding.expected = run.shown(pattern)
        finding.showsTree = true
        return finding
    }

    func times(_ pattern: EventPattern, _ bound: Check.Bound, _ run: Run) -> Finding {
        let events = run.events().filter { run.matches($0, pattern) }
        let times = events.count == 1 ? "once" : events.isEmpty ? "never" : "\(events.count) times"
        var finding = Finding(bound.admits(Int64(events.count)), "\(run.shown(pattern)) happens \(times).")
        finding.events = events.map(\.seq)
        finding.expected = bound.text
        finding.actual = "\(events.count)"
        finding.showsTree = true
        return finding
    }

    func each(_ pattern: EventPattern, _ then: EventPattern, _ link: Check.Link, _ run: Run) -> Finding {
        let events = run.events()
        let earlier = events.filter { run.matches($0, pattern) }
        guard !earlier.isEmpty else { return absent(pattern, run) }
        let later = events.filter { run.matches($0, then) }
        let unfollowed = earlier.filter { event in
            !later.contains { next in
                next.seq > event.seq && (link.within.map { next.seq - event.seq <= $0 } ?? true)
                    && run.linked(next, event, link)
            }
        }
        let good = earlier.count - unfollowed.count
        guard let first = unfollowed.first else {
            return Finding(true, "Each of the \(earlier.count) events \(pattern.type) is followed by \(then.type).")
        }
        var finding = Finding(
            Share(Int64(good), of: Int64(earlier.count)),
            "\(unfollowed.count) of \(earlier.count) events \(pattern.type) \(unfollowed.count == 1 ? "is" : "are") "
                + "not followed by \(then.type), the first of task \(first.task)."
        )
        finding.events = unfollowed.map(\.seq)
        finding.expected = "\(run.shown(then)) after each" + (link.within.map { ", within \($0) events" } ?? "")
        return finding
    }

    func never(_ never: Check.Never, _ run: Run) -> Finding {
        switch never {
        case .event(let pattern):
            return no(run.events().filter { run.matches($0, pattern) }, "\(run.shown(pattern)) happens", run)
        case .zombie(let events, let nanoseconds): return zombies(events, nanoseconds, run)
        case .orphan:
            let all = run.events()
            let orphans = all.filter { event in
                guard event.type == .reparent else { return false }
                let reaper = all.last {
                    $0.type == .find_new_reaper && $0.task == event.arguments.0 && $0.seq < event.seq
                }
                // Kind 1 is another thread of the same process.
                return reaper?.arguments.1 != 1
            }
            return no(orphans, "a child is left behind by its parent and given to another process", run)
        case .doubleWait:
            let failed = run.events().filter { event in
                event.type == .sys_exit && event.arguments.3 == Errno.Name.ECHILD.rawValue
                    && (event.name == "wait4" || event.name == "waitid")
            }
            return no(failed, "a wait fails because there is no such child", run)
        case .calls(let names):
            let steps = run.steps.dropFirst(run.givenSteps).filter { step in
                if case .call(let call) = step.item.action { names.contains(call.callName) } else { false }
            }
            guard let step = steps.first, case .call(let call) = step.item.action else {
                return Finding(true, "None of the forbidden calls is made.")
            }
            var finding = Finding(false, "The answer makes `\(call.callName)`, which is forbidden here.")
            finding.events = step.after > step.before ? [step.before + 1] : []
            return finding
        }
    }

    private func no(_ events: [Event], _ what: String, _ run: Run) -> Finding {
        guard let first = events.first else { return Finding(true, "Never: \(what).") }
        let rest = events.count == 1 ? "" : " It happens \(events.count) times."
        var finding = Finding(false, "Task \(first.task): \(what) (event \(first.seq)).\(rest)")
        finding.events = events.map(\.seq)
        return finding
    }

    private func zombies(_ most: UInt64?, _ longest: Int64?, _ run: Run) -> Finding {
        var since: [(task: Int32, seq: UInt64, time: Int64)] = []
        var old: [(task: Int32, seq: UInt64, events: UInt64, time: Int64)] = []
        func end(_ index: Int, _ seq: UInt64, _ time: Int64) {
            let zombie = since.remove(at: index)
            let from = max(zombie.seq, run.givenSeq)
            let age = seq > from ? seq - from : 0
            let lasted = max(0, time - max(zombie.time, run.givenTime))
            if let most, age > most {
                old.append((zombie.task, zombie.seq, age, lasted))
            } else if let longest, lasted > longest {
                old.append((zombie.task, zombie.seq, age, lasted))
            }
        }
        for event in run.kernel.events(after: 0, limit: Run.mostEvents) where event.type == .exit_state {
            if event.arguments.0 == Int32(TaskState.zombie.rawValue) {
                since.append((event.task, event.seq, event.time))
            } else if let index = since.firstIndex(where: { $0.task == event.task }) {
                end(index, event.seq, event.time)
            }
        }
        while !since.isEmpty { end(0, run.kernel.seq, run.kernel.time) }
        old.sort { $0.seq < $1.seq }
        guard let first = old.first else { return Finding(true, "No zombie grows older than it may.") }
        let age = most == nil ? "\(first.time / 1_000_000) milliseconds" : "\(first.events) events"
        let rest = old.count == 1 ? "" : " So do \(old.count - 1) more."
        var finding = Finding(false, "Task \(first.task) stays a zombie for \(age), from event \(first.seq) on.\(rest)")
        finding.events = old.map(\.seq)
        finding.expected =
            most.map { "at most \($0) events" } ?? longest.map { "at most \($0 / 1_000_000) milliseconds" }
        return finding
    }
}

extension Event {
    /// A field's value by its name, `task` included; nil when the event shows none.
    func value(_ name: String) -> Operand? {
        if name == "task" { return .number(Int64(task)) }
        var found: Operand?
        forEachField { field, value in
            guard field.description == name else { return }
            switch value {
            case .number(let number): found = .number(Int64(number))
            case .signal(let signal): found = .word(Signal.name(signal))
            case .text(let text): found = .word(text.description)
            case .flag(let flag): found = .flag(flag)
            }
        }
        return found
    }

    /// The name of a `sys_enter` or `sys_exit`'s call.
    var name: String? {
        if case .word(let word) = value("name") { word } else { nil }
    }
}

extension Run {
    func matches(_ event: Event, _ pattern: EventPattern) -> Bool {
        guard event.type == pattern.type else { return false }
        return pattern.fields.allSatisfy { name, wanted in
            let found = event.value(name)
            if name == "errno" { return number(errno: found) == number(errno: wanted) }
            guard let found else { return number(wanted) == 0 }
            switch (found, wanted) {
            case (.number(let number), _): return number == self.number(wanted)
            case (.word(let word), .number(let number)): return Signal.number(word).map { Int64($0) } == number
            default: return found == wanted
            }
        }
    }

    private func number(errno operand: Operand?) -> Int64? {
        guard let operand else { return 0 }
        if case .word(let word) = operand {
            return Errno.Name.allCases.first { "\($0)" == word }.map { Int64($0.rawValue) }
        }
        return number(operand)
    }

    func linked(_ later: Event, _ earlier: Event, _ link: Check.Link) -> Bool {
        link.match.allSatisfy { pair in
            guard let value = later.value(pair.later) else { return false }
            return value == earlier.value(pair.earlier)
        }
    }

    func shown(_ pattern: EventPattern) -> String {
        guard !pattern.fields.isEmpty else { return "\(pattern.type)" }
        return "\(pattern.type)(" + pattern.fields.map { "\($0.name) \(shown($0.value))" }.joined(separator: ", ") + ")"
    }
}
