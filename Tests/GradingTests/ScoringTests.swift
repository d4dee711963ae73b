import Grading
import Testing

@testable import Grading

@Suite("Partial credit")
struct ScoringTests {
    @Test(
        "Trees differ by the tasks that must be put in, left out or renamed",
        arguments: [
            ("1(2 3)", "1(2 3)", 0), ("1(2 3)", "1(3 2)", 0), ("1(2(3))", "1(2 3)", 2), ("1", "1(2)", 1),
            ("1(2(4) 3)", "1(2 3(4))", 2), ("1(2)", "1(3)", 1), ("1 2", "1", 1), ("a(b(c(d)))", "a(b(d))", 1),
            ("f(d(a c(b)) e)", "f(c(d(a b)) e)", 2),
        ]
    )
    func trees(_ a: String, _ b: String, _ distance: Int) throws {
        let first = try #require(TreeNode.parse(a))
        let second = try #require(TreeNode.parse(b))
        #expect(TreeDistance.between(first, second) == distance)
        #expect(TreeDistance.between(second, first) == distance)
    }

    @Test("No tree", arguments: ["", "(", "1(", "1)", "1((2))", "1(2", "1 ( 2 ))", "-", "1:2"])
    func noTree(_ text: String) { #expect(TreeNode.parse(text) == nil) }

    @Test("A tree too deep or too large is none")
    func treeBounds() {
        let deep = String(repeating: "1(", count: 5_000) + "1" + String(repeating: ")", count: 5_000)
        #expect(TreeNode.parse(deep) == nil)
        #expect(TreeNode.parse((0..<201).map(String.init).joined(separator: " ")) == nil)
        #expect(TreeNode.parse((0..<200).map(String.init).joined(separator: " "))?.count == 200)
    }

    @Test(
        "Sets are worth precision times recall",
        arguments: [
            (["a", "b"], ["a", "b"], Share(1, of: 1)), (["a"], ["a", "b"], Share(1, of: 2)),
            (["a", "b", "c", "d"], ["a", "b"], Share(4, of: 8)), (["c"], ["a", "b"], Share(0, of: 2)),
            ([], ["a"], Share(0, of: 1)), ([], [], Share(1, of: 1)),
        ]
    )
    func sets(_ answer: [String], _ key: [String], _ share: Share) {
        #expect(Scoring.compare(.set(answer), .set(key)).share == share)
    }

    @Test(
        "Orders are worth their longest common subsequence",
        arguments: [
            (["a", "b", "c"], ["a", "b", "c"], Share(1, of: 1)), (["b", "a", "c"], ["a", "b", "c"], Share(2, of: 3)),
            (["c", "b", "a"], ["a", "b", "c"], Share(1, of: 3)), ([], ["a"], Share(0, of: 1)),
            (["a", "x", "b", "y"], ["a", "b"], Share(2, of: 4)),
        ]
    )
    func orders(_ answer: [String], _ key: [String], _ share: Share) {
        #expect(Scoring.compare(.list(answer), .list(key)).share == share)
    }

    @Test("A table's rows count one by one, and rows that nobody asked for count against it")
    func tables() {
        let key = Answer.table([.init("2", "S"), .init("3", "Z")])
        #expect(Scoring.compare(.table([.init("2", "S"), .init("3", "R")]), key).share == Share(1, of: 2))
        #expect(
            Scoring.compare(.table([.init("2", "S"), .init("3", "Z"), .init("4", "R")]), key).share == Share(2, of: 3)
        )
        #expect(Scoring.compare(.table([.init("2", "s")]), key).share == Share(0, of: 2))
    }

    @Test("Changes of a list are counted")
    func changes() {
        #expect(Scoring.changes(["a", "b"], ["a", "b"]) == 0)
        #expect(Scoring.changes(["a", "b"], ["a", "x", "b"]) == 1)
        #expect(Scoring.changes(["a", "b"], []) == 2)
        #expect(Scoring.changes(["a", "b", "c"], ["c", "b", "a"]) == 2)
    }

    @Test("No reason tells the key")
    func reasons() {
        let pairs: [(Answer, Answer)] = [
            (.word("x"), .word("SECRET")), (.set(["x"]), .set(["SECRET"])), (.list(["x"]), .list(["SECRET"])),
            (.table([.init("1", "x")]), .table([.init("1", "SECRET")])),
            (.tree([TreeNode(label: "x")]), .tree([TreeNode(label: "SECRET")])),
        ]
        for (answer, key) in pairs { #expect(!Scoring.compare(answer, key).reason.contains("SECRET")) }
    }
}
