import Foundation
import Testing

@Suite("The configuration")
struct ConfigurationTests {
    /// A row of `check-config --format json`.
    struct Row: Decodable {
        let name: String
        let value: String
        let source: String
        let flag: String?
        let variable: String
        let key: String?
        let `default`: String
        let help: String
    }

    static func rows(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> [Row] {
        let ending = try Program.run(["check-config", "--format", "json"] + arguments, environment: environment)
        try #require(ending.status == 0, "\(ending.errors)")
        return try JSONDecoder().decode([Row].self, from: Data(ending.output.utf8))
    }

    static func withFile<T>(_ text: String, name: String = "proclab.yaml", _ body: (String) throws -> T) throws -> T {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("proclab-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent(name)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return try body(file.path)
    }

    @Test("Without any, every setting has its default and says so")
    func defaults() throws {
        for row in try Self.rows() {
            #expect(row.value == row.default)
            #expect(row.source == "default")
        }
    }

    @Test("A flag wins over a variable, a variable over the file, the file over the default")
    func layers() throws {
        try Self.withFile("port: 1001\nmax_wait: 41\nmax_body_bytes: 2048\n") { path in
            let rows = try Self.rows(
                ["--config", path, "--port", "1003"],
                environment: ["PROCLAB_PORT": "1002", "PROCLAB_MAX_WAIT": "42"]
            )
            let shown = Dictionary(uniqueKeysWithValues: rows.map { ($0.name, "\($0.value) from \($0.source)") })
            #expect(shown["port"] == "1003 from flag --port")
            #expect(shown["max-wait"] == "42 from environment PROCLAB_MAX_WAIT")
            #expect(shown["max-body-bytes"] == "2048 from file \(path):3")
            #expect(shown["log-level"] == "info from default")
        }
    }

    @Test("The file may be JSON, may be named by a variable, and may hold lists")
    func json() throws {
        let text = #"{"host": "::1", "cors_origins": ["http://one.example", "http://two.example"]}"#
        try Self.withFile(text, name: "proclab.json") { path in
            let rows = try Self.rows(environment: ["PROCLAB_CONFIG": path])
            #expect(rows.first { $0.name == "host" }?.value == "::1")
            #expect(rows.first { $0.name == "cors-origins" }?.value == "http://one.example,http://two.example")
        }
    }

    @Test("What check-config prints is a configuration file that sets the same")
    func saved() throws {
        let arguments = [
            "--host", "::1", "--max-wait", "42", "--cors-origins", "http://one.example,http://two.example",
            "--allowed-hosts", "*, a b", "--log-format", "json",
        ]
        let secret = ["PROCLAB_TOKEN": "0123456789abcdef"]
        let text = try Program.run(["check-config"] + arguments, environment: secret)
        #expect(text.status == 0 && text.output.contains("max_wait: 42"))
        #expect(text.output.contains("# token: \"********\"") && !text.output.contains("0123456789abcdef"))
        try Self.withFile(text.output) { path in
            let saved = try Self.rows(["--config", path])
            let given = try Self.rows(arguments)
            for (one, other) in zip(saved, given) where one.name != "config" {
                #expect(one.value == other.value, "\(one.name)")
            }
            #expect(saved.first { $0.name == "port" }?.source.hasPrefix("file ") == true)
        }
    }

    @Test("An empty file sets nothing", arguments: ["", "# only a comment\n", "{}\n"])
    func emptyFile(text: String) throws {
        try Self.withFile(text) { path in
            let rows = try Self.rows(["--config", path])
            #expect(rows.filter { $0.source != "default" }.map(\.name) == ["config"])
        }
    }

    @Test(
        "A mistake is refused with exit code 78 and a text that names it",
        arguments: [
            (["--port", "65536"], [:], "--port: '65536' is not between 0 and 65535"),
            (["--port", "eighty"], [:], "--port: 'eighty' is not a whole number"),
            ([], ["PROCLAB_MAX_WAIT": "-1"], "PROCLAB_MAX_WAIT: '-1' is not between 1 and 3600"),
            ([], ["PROCLAB_MAX_WAIT": "99999999999999999999"], "is not a whole number"),
            ([], ["PROCLAB_PROT": "1"], "PROCLAB_PROT is not one of proclab's; did you mean PROCLAB_PORT?"),
            (["--storage", "disk"], [:], "--storage: 'disk' is not one of none"),
            (["--log-level", "loud"], [:], "'loud' is not one of trace, debug"),
            (["--host", "example.org"], [:], "host 'example.org' is not an IP address"),
            (["--host", "0.0.0.0"], [:], "without a bearer token"),
            (["--host", "::"], [:], "without a bearer token"),
            (["--host", "10.0.0.1"], [:], "without a bearer token"),
            ([], ["PROCLAB_TOKEN": "short"], "shorter than 16 characters"),
            ([], ["PROCLAB_TOKEN": "with a space in it, and long"], "cannot carry"),
            (["--token-file", "/nonexistent"], [:], "cannot read the token file /nonexistent"),
            (["--config", "/nonexistent.yaml"], [:], "cannot read the configuration file /nonexistent.yaml"),
            (["--default-wait", "50", "--max-wait", "40"], [:], "default-wait (50) is more than max-wait (40)"),
        ] as [([String], [String: String], String)]
    )
    func mistakes(arguments: [String], environment: [String: String], text: String) throws {
        for command in ["check-config", "serve"] {
            let ending = try Program.run([command] + arguments, environment: environment)
            #expect(ending.status == 78)
            #expect(ending.errors.contains(text), "\(ending.errors)")
            #expect(ending.output.isEmpty)
        }
    }

    @Test(
        "A mistake in the file is refused with its line",
        arguments: [
            (
                "port: 8080\nmax_wiat: 3\n",
                "line 2: 'max_wiat' is not one of proclab's settings; did you mean 'max_wait'?"
            ),
            ("port: none\n", "line 1: port: 'none' is not a whole number"),
            ("port: {a: b}\n", "line 1: port must be a single value or a list of values"),
            ("- port\n", "expected one mapping of settings"),
            ("port: 1\nport: 2\n", "port"),
            ("port: [1\n", "line"),
            ("token: 0123456789abcdef\n", "set the environment variable PROCLAB_TOKEN"),
            ("config: other.yaml\n", "'config' is not read from a file"),
        ]
    )
    func fileMistakes(text: String, complaint: String) throws {
        try Self.withFile(text) { path in
            let ending = try Program.run(["check-config", "--config", path])
            #expect(ending.status == 78)
            #expect(ending.errors.contains(path))
            #expect(ending.errors.contains(complaint), "\(ending.errors)")
        }
    }

    @Test("A secret is never shown, in any form or message")
    func secrets() throws {
        let token = "correct-horse-battery-staple"
        for format in ["text", "json", "markdown"] {
            let ending = try Program.run(["check-config", "--format", format], environment: ["PROCLAB_TOKEN": token])
            #expect(ending.status == 0)
            #expect(!ending.output.contains(token))
        }
        let spaced = try Program.run(["check-config"], environment: ["PROCLAB_TOKEN": token + " "])
        #expect(spaced.status == 78)
        #expect(!spaced.errors.contains(token))
    }

    @Test("A token file's last newline is no part of the token, and the file and the variable cannot both be set")
    func tokenFile() throws {
        try Self.withFile("0123456789abcdef\n", name: "token") { path in
            let good = try Program.run(["check-config", "--host", "0.0.0.0", "--token-file", path])
            #expect(good.status == 0, "\(good.errors)")
            let both = try Program.run(
                ["check-config", "--token-file", path],
                environment: ["PROCLAB_TOKEN": "fedcba9876543210"]
            )
            #expect(both.status == 78)
            #expect(both.errors.contains("give the token once"))
        }
    }

    @Test("Every setting of the table has its flag in the help of serve, and every flag is of the table")
    func helpAgrees() throws {
        let help = try Program.run(["serve", "--help"])
        #expect(help.status == 0)
        let words = help.output.split { " \n,".contains($0) }
        let shown = Set(words.filter { $0.hasPrefix("--") }.map(String.init))
        let table = Set(try Self.rows().compactMap(\.flag))
        #expect(shown.subtracting(["--help", "--version"]) == table)
    }

    @Test("The table in the documentation is the table of the program", arguments: ["deploy/README.md"])
    func documentationAgrees(path: String) throws {
        let table = try Program.run(["check-config", "--format", "markdown"])
        #expect(table.status == 0)
        let text = try String(contentsOf: Program.root.appendingPathComponent(path), encoding: .utf8)
        #expect(text.contains(table.output), "put the output of `proclab check-config --format markdown` into \(path)")
    }
}
