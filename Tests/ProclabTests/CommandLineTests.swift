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
        for command in ["serve", "check-config", "openapi", "healthcheck", "version"] {
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
}
