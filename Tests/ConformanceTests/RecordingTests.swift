import Conformance
import Foundation
import Testing

/// The committed recordings of real Linux, performed on the simulated kernel in process.
struct RecordingTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Conformance")
    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".jsonl") }.sorted()

    @Test("every recording of real Linux agrees on every step", arguments: files)
    func recordingAgrees(file: String) throws {
        let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
        let recording = try Recording(parsing: text)
        #expect(recording.steps.count >= 50)
        if let difference = recording.firstDifference() {
            Issue.record("\(file), step \(difference.index):\n\(difference.report)")
        }
    }

    @Test("a recording of every family is committed", arguments: Family.allCases)
    func familyIsRecorded(family: Family) {
        #expect(Self.files.contains { $0.hasPrefix(family.rawValue + "-") })
    }

    @Test("a recording reads as it was written", arguments: files.prefix(20))
    func roundTrip(file: String) throws {
        let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
        #expect(try Recording(parsing: text).text == text)
    }
}
