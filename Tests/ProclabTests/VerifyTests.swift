import Foundation
import Testing

@Suite("Certificates on the command line", .timeLimit(.minutes(1)))
struct VerifyTests {
    @Test("what a server signed is checked without it; a changed word is found; wrong files are told apart")
    func verify() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("proclab-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let exercises = Program.root.appendingPathComponent("Exercises").path
        let key = folder.appendingPathComponent("key.pem").path
        let server = try RunningServer([
            "--port", "0", "--exercises", exercises, "--certificate-key", key,
            "--attempts-directory", folder.appendingPathComponent("attempts").path,
        ])
        let url = "http://127.0.0.1:\(server.port)"
        func curl(_ arguments: [String]) throws -> String {
            let process = Process()
            let output = Pipe()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
            process.arguments = ["-s"] + arguments
            process.standardOutput = output
            try process.run()
            let data = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return String(decoding: data, as: UTF8.self)
        }
        let attempts = "\(url)/v1/exercises/orphan-1/attempts"
        let begun = try curl(["--json", #"{"student": "ann"}"#, attempts])
        let token = try #require(begun.firstMatch(of: /"token":"([0-9a-f]+)"/)?.1)
        let header = ["-H", "Authorization: Bearer \(token)"]
        let answers = #"{"answers": {"tree": "1(2 4(6) 5)", "six": 1}}"#
        _ = try curl(header + ["--json", answers, "\(attempts)/1/submit"])
        let certificate = folder.appendingPathComponent("certificate.json")
        let text = try curl(header + ["\(attempts)/1/certificate"])
        try text.write(to: certificate, atomically: true, encoding: .utf8)
        let pem = folder.appendingPathComponent("public.pem")
        try curl(["-H", "Accept: application/x-pem-file", "\(url)/v1/certificates/key"])
            .write(to: pem, atomically: true, encoding: .utf8)
        let check = ["verify", certificate.path, "--key", pem.path, "--exercise", exercises + "/orphan-1.yaml"]
        let right = try Program.run(check)
        #expect(right.status == 0, "\(right.output)\(right.errors)")
        #expect(right.output.split(separator: "\n").dropLast().allSatisfy { $0.hasPrefix("holds  ") })
        #expect(right.output.hasSuffix("\nann: 5 of 8 points\n"))
        try text.replacing("\"six\": 1", with: "\"six\": 4").write(to: certificate, atomically: true, encoding: .utf8)
        let wrong = try Program.run(check)
        #expect(wrong.status == 1)
        #expect(wrong.output.contains("wrong  The signature is not this key's"))
        #expect(wrong.output.contains("wrong  Graded again, it is worth something else"))
        #expect(try Program.run(["verify", pem.path, "--key", pem.path]).status == 65)
        #expect(try Program.run(["verify", certificate.path, "--key", certificate.path]).status == 65)
        #expect(try Program.run(["verify", certificate.path + "x", "--key", pem.path]).status == 66)
    }
}
