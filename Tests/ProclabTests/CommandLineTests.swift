import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
    @Test("The version is one line", arguments: [["version"], ["--version"]])
    func version(arguments: [String]) throws {
        let ending = try Program.run(arguments)
        #expect(ending.status == 0)
        #expect(ending.output.wholeMatch(of: /proclab \d+\.\d+\.\d+.*\n/) != nil)
    }

    @Test("Help names every command")
    func help() throws {
        let ending = try Program.run(["--help"])
        #expect(ending.status == 0)
        for command in ["serve", "check-config", "openapi", "healthcheck", "exercise", "grade", "ostep", "version"] {
            #expect(ending.output.contains("  \(command) "))
        }
    }

    @Test(
        "A wrong command line exits with 64 and a hint",
        arguments: [["--prot", "1"], ["server"], ["serve", "--port"]]
    )
    func usage(arguments: [String]) throws {
        let ending = try Program.run(arguments)
        #expect(ending.status == 64)
        #expect(ending.errors.contains("Usage: proclab"))
        #expect(ending.output.isEmpty)
    }

    @Test("The OpenAPI document is the one in the repository and the one that is served, in YAML and in JSON")
    func openAPI() throws {
        var source = try String(contentsOf: Program.root.appendingPathComponent("openapi.yaml"), encoding: .utf8)
        let server = try RunningServer()
        for arguments in [["openapi"], ["openapi", "--format", "yaml"]] {
            #expect(try Program.run(arguments).output == source)
        }
        var json = try Program.run(["openapi", "--format", "json"]).output
        let document = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect((document["openapi"] as? String)?.hasPrefix("3.") == true)
        #expect((document["paths"] as? [String: Any])?.isEmpty == false)
        // On the wire the last newline is left out.
        source.removeLast()
        json.removeLast()
        #expect(try server.ask("GET", "/openapi.yaml").body == source)
        #expect(try server.ask("GET", "/openapi.json").body == json)
    }
}
