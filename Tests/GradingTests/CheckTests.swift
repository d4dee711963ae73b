import Foundation
import Grading
import Testing

@Suite("Checks over a run")
struct CheckTests {
    /// Forks a child, which exits.
    private static let death = "{task: 1, call: fork, as: c}, {task: $c, call: exit_group, args: {status: 3}}"
    private static let wait = "{task: 1, call: wait4}"

    struct Case: Sendable, CustomTestStringConvertible {
        var rule: String
        var calls: String
        var status: Verdict.Status
        var reason: String

        init(_ rule: String, _ calls: String, _ status: Verdict.Status, _ reason: String) {
            self.rule = rule
            self.calls = calls
            self.status = status
            self.reason = reason
        }

        var testDescription: String { "\(rule) on \(calls)" }
    }

    static let cases = [
        Case("state: {count: {state: Z}, equals: 0}", death + "," + wait, .passed, "There are 0 tasks with state Z."),
        Case("state: {count: {state: Z}, equals: 0}", death, .failed, "There is 1 task with state Z."),
        Case(
            "state: {task: 1, is: {state: S, ppid: 0}}",
            "{task: 1, call: pause}",
            .passed,
            "Task 1 is as it should be."
        ),
        Case("state: {task: 1, is: {state: S}}", wait, .failed, "Task 1 has state R."),
        Case("state: {gone: 2}", death, .failed, "Task 2 is still there."),
        Case("state: {gone: 2}", death + "," + wait, .passed, "Task 2 is gone."),
        Case("state: {task: 2, is: {state: R}}", "", .failed, "Task 2 is gone."),
        Case(
            "state: {object: mm_struct, of: 1, equals: 2}",
            "{task: 1, call: clone, args: {flags: [CLONE_VM]}}",
            .passed,
            "The mm_struct of task 1 has a count of 2."
        ),
        Case(
            "state: {object: files_struct, of: 1, equals: 2}",
            "{task: 1, call: fork}",
            .failed,
            "The files_struct of task 1 has a count of 1."
        ),
        Case("state: {panic: true}", "{task: 1, call: exit}", .passed, "Kernel panic"),
        Case("state: {count: {state: Z}, equals: 0}", "{task: 1, call: exit}", .failed, "Kernel panic"),
        Case("invariants: true", "{task: 1, call: exit}", .failed, "Kernel panic"),
        Case("invariants: true", death, .passed, "The kernel's structures agree"),
        Case(
            "order: {first: do_exit, then: release_task, match: {task: task}}",
            death + "," + wait,
            .passed,
            "comes before"
        ),
        Case(
            "order: {first: release_task, then: do_exit, match: {task: task}}",
            death + "," + wait,
            .failed,
            "comes before"
        ),
        Case("order: {first: do_exit, then: release_task, within: 3}", death + "," + wait, .failed, "there are"),
        Case("order: {first: do_exit, then: release_task}", "", .failed, "No event do_exit happens."),
        Case("order: {first: do_exit, then: release_task}", death, .failed, "no release_task that belongs to it"),
        Case("times: {event: sched_process_fork, equals: 1}", death, .passed, "happens once"),
        Case("times: {event: sched_process_fork, at_most: 0}", death, .failed, "happens once"),
        Case("times: {event: {type: do_exit, code: 768}, at_least: 1}", death, .passed, "happens once"),
        Case(
            "each: {event: do_exit, followed_by: release_task, match: {task: task}}",
            death + "," + wait,
            .passed,
            "Each"
        ),
        Case(
            "each: {event: do_exit, followed_by: release_task, match: {task: task}}",
            death + "," + death + "," + wait,
            .partial,
            "1 of 2 events do_exit is not followed"
        ),
        Case("each: {event: do_exit, followed_by: release_task}", "", .failed, "No event do_exit happens."),
        Case("never: {double_wait: true}", death + "," + wait, .passed, "Never"),
        Case("never: {double_wait: true}", wait, .failed, "Task 1: a wait fails"),
        Case("never: {zombie: {events: 60}}", death + "," + wait, .passed, "No zombie grows older"),
        Case(
            "never: {zombie: {events: 5}}",
            death + "," + [String](repeating: "{task: 1, call: getpid}", count: 3).joined(separator: ","),
            .failed,
            "Task 2 stays a zombie for"
        ),
        Case("never: {zombie: {milliseconds: 10}}", death + ",{clock: {milliseconds: 11}}", .failed, "11 milliseconds"),
        Case(
            "never: {zombie: {milliseconds: 11}}",
            death + ",{clock: {milliseconds: 11}}",
            .passed,
            "No zombie grows older"
        ),
        Case(
            "never: {orphan: true}",
            "{task: 1, call: fork, as: p}, {task: $p, call: fork}, {task: $p, call: exit_group}",
            .failed,
            "left behind"
        ),
        Case("never: {orphan: true}", death, .passed, "Never"),
        Case("never: {calls: [wait4]}", death + "," + wait, .failed, "`wait4`, which is forbidden"),
        Case("never: {calls: [waitid]}", death + "," + wait, .passed, "None of the forbidden calls"),
        Case(
            "never: {event: {type: sys_exit, errno: ESRCH}}",
            "{task: 1, call: kill, args: {pid: 9, sig: SIGTERM}}",
            .failed,
            "happens"
        ),
        Case(
            "never: {event: {type: signal_generate, sig: SIGKILL}}",
            "{task: 1, call: fork, as: c}, {task: 1, call: kill, args: {pid: $c, sig: SIGKILL}}",
            .failed,
            "happens"
        ),
        Case("budget: {calls: 2}", death, .passed, "within its budget"),
        Case("budget: {calls: 1, tasks: 0}", death, .failed, "2 calls, where 1 are enough and 1 new tasks"),
    ]

    @Test("A check holds or not, and says why", arguments: cases)
    func check(_ one: Case) throws {
        let exercise = try read(drive("  - {id: c, title: C, points: 4, partial: true, \(one.rule)}"))
        let result = try #require(try grade(exercise, calls: "[\(one.calls)]").results.first)
        #expect(result.status == one.status, "\(result.reason)")
        #expect(result.reason.contains(one.reason), "\(result.reason)")
        #expect((result.earned == result.maximum) == (one.status == .passed))
        #expect((result.earned == .zero) == (one.status == .failed))
    }

    @Test("Only the student's part counts, and given calls are known by name")
    func givenPart() throws {
        let given = ", calls: [{task: 1, call: fork, as: old}, {task: $old, call: exit_group}]"
        let checks = """
              - {id: none, title: C, points: 1, times: {event: do_exit, equals: 0}}
              - {id: old, title: C, points: 1, state: {task: $old, is: {state: Z}}}
            """
        let exercise = try read(drive(checks, given: given))
        #expect(try grade(exercise, calls: "[]").results.map(\.status) == [.passed, .passed])
        let again = try grade(exercise, calls: "[{task: 1, call: waitpid, args: {pid: $old}}]")
        #expect(again.results.map(\.status) == [.passed, .failed])
    }

    @Test("A check that requires another counts nothing without it")
    func requires() throws {
        let checks = """
              - {id: dies, title: C, points: 1, times: {event: do_exit, at_least: 1}}
              - {id: clean, title: C, points: 3, requires: [dies], state: {count: {state: Z}, equals: 0}}
            """
        let exercise = try read(drive(checks))
        let verdict = try grade(exercise, calls: "[]")
        #expect(verdict.earned == .zero)
        #expect(verdict.results[1].reason.contains("`dies`"))
    }

    @Test("A run of too many events is undecided, and worth nothing")
    func undecided() throws {
        var calls = (0..<400).map { _ in "{task: 1, call: fork}" }
        calls += (0..<500).flatMap { _ in
            ["SIGSTOP", "SIGCONT"].map { "{task: 1, call: kill, args: {pid: -1, sig: \($0)}}" }
        }.prefix(600)
        let exercise = try read(drive("  - {id: c, title: C, points: 4, state: {task: 1, is: {state: R}}}"))
        let verdict = try grade(exercise, calls: "[\(calls.joined(separator: ", "))]")
        #expect(verdict.results.map(\.status) == [.undecided])
        #expect(verdict.earned == .zero)
    }

    @Test("A call that cannot be made is passed over, as in a batch")
    func refusedCalls() throws {
        let exercise = try read(
            drive("  - {id: c, title: C, points: 4, times: {event: sched_process_fork, equals: 1}}")
        )
        let calls = "[{task: 99, call: fork}, {task: $nobody, call: fork}, {task: 1, call: fork}]"
        #expect(try grade(exercise, calls: calls).results.map(\.status) == [.passed])
    }

    @Test("Hints cost what they say, and never more than there is")
    func hints() throws {
        let text =
            drive("  - {id: c, title: C, points: 2, state: {task: 1, is: {state: R}}}")
            + "\nhints: [{text: a, price: 0.5}, {text: b, price: 9}]"
        let exercise = try read(text)
        let grader = Grader(exercise, wire: wire)
        #expect(grader.grade(exercise.model, student: "a", hints: 1).earned.description == "1.5")
        #expect(grader.grade(exercise.model, student: "a", hints: 2).earned == .zero)
    }

    @Test("A submission's mistakes are told with their places")
    func submissions() throws {
        let exercise = try read(drive("  - {id: c, title: C, points: 2, state: {task: 1, is: {state: R}}}"))
        func complaints(_ text: String) -> [String] {
            Submission.read(text, for: exercise, wire: wire).complaints.map { "\($0.field): \($0.reason)" }
        }
        #expect(complaints("[{task: 1, call: frok}]").first?.contains("calls[0].call") == true)
        #expect(complaints("exercise: other").first?.contains("another exercise") == true)
        #expect(complaints("answers: {x: 1}").first?.contains("There is no question `x`") == true)
        #expect(complaints("[{clock: {milliseconds: 0}}]").first?.contains("clock.milliseconds") == true)
        #expect(complaints("3").first?.contains("must be a mapping") == true)
    }
}
