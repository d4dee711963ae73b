import Grading
import Testing

@Suite("Values as YAML")
struct YAMLTests {
    @Test(
        "Texts that YAML takes for something else are quoted, others are not",
        arguments: [
            ("plain words", "plain words"), ("a+b", "a+b"), ("$child", "$child"), ("it's", "it's"), ("yes", "\"yes\""),
            ("True", "\"True\""), ("null", "\"null\""), ("~", "\"~\""), ("7", "\"7\""), ("0x10", "\"0x10\""),
            ("1.5", "\"1.5\""), ("-5", "\"-5\""), ("", "\"\""), (" a", "\" a\""), ("a ", "\"a \""),
            ("a: b", "\"a: b\""),
            ("a #b", "\"a #b\""), ("- a", "\"- a\""), ("[a]", "\"[a]\""), ("{a}", "\"{a}\""), ("&a", "\"&a\""),
            ("*a", "\"*a\""), ("!a", "\"!a\""), ("%a", "\"%a\""), ("@a", "\"@a\""), ("`a`", "\"`a`\""),
            ("a\"b\\c", "\"a\\\"b\\\\c\""), ("a\nb", "\"a\\nb\""), ("a, b", "\"a, b\""), ("é", "\"é\""),
            ("\u{7f}\u{85}\u{2028}\u{feff}", "\"\\u007f\\u0085\\u2028\\ufeff\""), ("\u{1f333}", "\"\u{1f333}\""),
        ]
    )
    func scalars(_ text: String, _ written: String) throws {
        let value = Value.map(["key": .text(text), "list": .list([.text(text)])])
        #expect(value.yaml() == "key: \(written)\nlist: [\(written)]\n")
        #expect(try Value.read(value.yaml()).compactJSON() == value.compactJSON())
    }

    @Test("Prose stands in a block, mappings in lists on lines of their own, what is short on one")
    func layout() throws {
        let value = Value.map([
            "text": .text("One.\n\n  - two: [3]\n"), "number": .integer(-3), "none": Value(.null), "flag": .bool(true),
            "points": .points(.zero), "empty": .list([]), "nothing": .map([:]),
            "calls": .list([
                .map(["task": .integer(1), "args": .map(["status": .integer(3)])]),
                .map(["why": .text("Prose.\n"), "long": .text(String(repeating: "x ", count: 60) + "x")]),
            ]),
            "table": .map(["7": .text("R"), "on": .list([.integer(1), .list([.text("a b")])])]),
        ])
        #expect(
            value.yaml() == """
                text: |
                  One.

                    - two: [3]
                number: -3
                none: null
                flag: true
                points: 0
                empty: []
                nothing: {}
                calls:
                  - {task: 1, args: {status: 3}}
                  - why: |
                      Prose.
                    long: \(String(repeating: "x ", count: 60))x
                table: {7: R, "on": [1, [a b]]}

                """
        )
        #expect(try Value.read(value.yaml()).compactJSON() == value.compactJSON())
    }

    @Test(
        "Prose that a block cannot hold is quoted",
        arguments: [" a\n", "\na\n", "a\n\n", "a\u{9}\n", "a\u{2028}\n", "\n"]
    )
    func noProse(_ text: String) throws {
        let value = Value.map(["text": .text(text), "next": .integer(1)])
        #expect(!value.yaml().contains("|"))
        #expect(try Value.read(value.yaml()).compactJSON() == value.compactJSON())
    }
}
