import Foundation
import Grading
import JSON
import Kernel
import KernelHost
import Testing

@testable import API
@testable import Attempts

@Suite("Attempts that are kept, and kernels that are put aside", .timeLimit(.minutes(1)))
struct AttemptStoreTests {
    private static func withDirectory(_ body: (String) async throws -> Void) async throws {
        let path = NSTemporaryDirectory() + "attempts-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await body(path)
    }

    private static func book(_ path: String?, _ change: (inout AttemptLimits) -> Void = { _ in }) throws -> AttemptBook
    {
        var limits = AttemptLimits()
        change(&limits)
        return AttemptBook(
            try Sample.shelf(),
            limits: limits,
            wire: CallWire(),
            hostLimits: HostLimits(),
            counts: ServiceCounts(),
            store: try path.map { try AttemptStore($0) }
        )
    }

    /// Makes a call as the service makes it.
    private static func call(_ attempt: Attempt, _ json: String) throws {
        let host = try #require(try attempt.host())
        let calls = try CallWire().decode("[\(json)]")
        let (task, call) = try calls[0].resolve { _ in nil }
        let item = try Self.item(json)
        try host.sync { host in
            try attempt.admit(item, host)
            guard case .made = host.perform(call, by: task) else { return }
            attempt.record(item, host)
        }
    }

    private static func item(_ json: String) throws -> JournalItem {
        var json = json
        return try json.withUTF8 { try JSONValue.parse(UnsafeRawBufferPointer($0)).withRoot { JournalItem($0) } }
    }

    @Test("after a restart everything is as it was, at every moment of an attempt")
    func restart() async throws {
        try await Self.withDirectory { path in
            var book: AttemptBook? = try Self.book(path)
            let shelved = try #require(book?.shelf["drive"])
            let begun = try #require(try book?.begin(shelved, student: "ann é", seed: nil))
            var attempt = begun.attempt
            let token = begun.token
            let steps: [(Attempt) throws -> Void] = [
                { try Self.call($0, #"{"task": 1, "call": "fork"}"#) },
                { try Self.call($0, #"{"task": 3, "call": "exit_group", "args": {"status": 3}}"#) },
                { _ = try $0.takeHint() },
                { try Self.call($0, #"{"task": 1, "call": "wait4"}"#) },
                { try $0.keep(try Self.answers(#"{"n.1": 7}"#, $0)) },
                { try Self.call($0, #"{"task": 1, "call": "getpid"}"#) },
                { try $0.submit(nil) },
            ]
            for step in steps {
                try step(attempt)
                let before = (
                    attempt.submission, try attempt.host()?.sync { $0.kernel.digest() }, attempt.hintsTaken,
                    try attempt.verdict()
                )
                book = nil
                let again = try Self.book(path)
                #expect(try again.load() == [])
                attempt = try #require(again.attempt("drive", number: 1))
                #expect(attempt.submission == before.0)
                #expect(try attempt.host()?.sync { $0.kernel.digest() } == before.1)
                #expect(attempt.hintsTaken == before.2)
                #expect(try attempt.verdict() == before.3)
                #expect(
                    token.text.utf8.withContiguousStorageIfAvailable {
                        again.attempt(token: UnsafeRawBufferPointer($0))
                    } == .some(attempt)
                )
                book = again
            }
            #expect(attempt.phase == .submitted && attempt.head.student == "ann é")
        }
    }

    private static func answers(_ json: String, _ attempt: Attempt) throws -> AttemptAnswers {
        var json = json
        return try json.withUTF8 { bytes in
            try JSONValue.parse(UnsafeRawBufferPointer(bytes)).withRoot {
                try AttemptAnswers($0, to: attempt.exercise, wire: CallWire())
            }
        }
    }

    @Test("a file that was cut off anywhere gives what was whole, and can be gone on with")
    func torn() async throws {
        try await Self.withDirectory { path in
            do {
                let book = try Self.book(path)
                let attempt = try book.begin(try #require(book.shelf["drive"]), student: "ann", seed: nil).attempt
                for _ in 0..<3 { try Self.call(attempt, #"{"task": 1, "call": "fork"}"#) }
            }
            let file = path + "/drive.1.jsonl"
            let whole = try Data(contentsOf: URL(filePath: file))
            let head = try #require(whole.firstIndex(of: 10)) + 1
            for length in stride(from: head, through: whole.count, by: 5) {
                try whole.prefix(length).write(to: URL(filePath: file))
                let book = try Self.book(path)
                #expect(try book.load() == [])
                let attempt = try #require(book.attempt("drive", number: 1))
                let lines = whole.prefix(length).count { $0 == 10 }
                #expect(attempt.callCount == lines - 1)
                try Self.call(attempt, #"{"task": 1, "call": "getpid"}"#)
                let text = try String(contentsOfFile: file, encoding: .utf8)
                #expect(text.hasSuffix("{\"item\":{\"task\":1,\"call\":\"getpid\"}}\n"))
                #expect(text.split(separator: "\n").count == lines + 1)
            }
        }
    }

    @Test("damage is told: a line, a head, an exercise's document; the directory is one process's")
    func damage() async throws {
        try await Self.withDirectory { path in
            do {
                let book = try Self.book(path)
                for exercise in ["drive", "drive", "predict"] {
                    _ = try book.begin(try #require(book.shelf[exercise]), student: "ann", seed: nil)
                }
                try Self.call(try #require(book.attempt("drive", number: 1)), #"{"task": 1, "call": "fork"}"#)
                #expect(throws: AttemptStore.Failure.self) { try AttemptStore(path) }
            }
            func append(_ text: String, to name: String) throws {
                let handle = try #require(FileHandle(forWritingAtPath: "\(path)/\(name)"))
                try handle.seekToEnd()
                try handle.write(contentsOf: Data(text.utf8))
            }
            try append("{\"item\":{\"task\":\n{\"hint\":true}\n", to: "drive.1.jsonl")
            try Data("garbage\n".utf8).write(to: URL(filePath: path + "/drive.2.jsonl"))
            let documents = try FileManager.default.contentsOfDirectory(atPath: path + "/exercises")
            let predict = try #require(try Sample.shelf()["predict"])
            #expect(documents.contains(predict.digest + ".yaml"))
            let empty = AttemptBook(
                ExerciseShelf(),
                limits: AttemptLimits(),
                wire: CallWire(),
                hostLimits: HostLimits(),
                counts: ServiceCounts(),
                store: try AttemptStore(path)
            )
            // The exercise that the attempt was begun with is kept beside it.
            let complaints = try empty.load()
            #expect(complaints.count == 2, "\(complaints)")
            #expect(complaints.contains { $0.contains("line 3 is damaged") })
            #expect(empty.attempt("drive", number: 1)?.callCount == 1)
            #expect(empty.attempt("drive", number: 1)?.hintsTaken == 0)
            #expect(empty.attempt("predict", number: 1)?.exercise.title == "What is left")
        }
    }

    @Test("what cannot be written is not taken, and nothing is lost once it can be")
    func fullDisk() async throws {
        try await Self.withDirectory { path in
            let book = try Self.book(path)
            let attempt = try book.begin(try #require(book.shelf["drive"]), student: "ann", seed: nil).attempt
            let file = path + "/drive.1.jsonl"
            try FileManager.default.moveItem(atPath: file, toPath: file + ".away")
            // The first is in memory and waits; the next is refused.
            try Self.call(attempt, #"{"task": 1, "call": "fork"}"#)
            #expect(throws: AttemptRefusal.unsaved) { try Self.call(attempt, #"{"task": 1, "call": "fork"}"#) }
            #expect(throws: AttemptRefusal.unsaved) { try attempt.submit(nil) }
            try FileManager.default.moveItem(atPath: file + ".away", toPath: file)
            try Self.call(attempt, #"{"task": 1, "call": "getpid"}"#)
            let text = try String(contentsOfFile: file, encoding: .utf8)
            #expect(text.split(separator: "\n").count == 3 && attempt.callCount == 2)
        }
    }

    @Test("kernels beyond a number are put aside, and come back as they were")
    func asides() async throws {
        let book = try Self.book(nil) { $0.kernels = 3 }
        var attempts: [Attempt] = []
        var digests: [UInt64] = []
        for index in 0..<12 {
            let attempt = try book.begin(try #require(book.shelf["drive"]), student: "s\(index)", seed: nil).attempt
            for _ in 0...index { try Self.call(attempt, #"{"task": 1, "call": "fork"}"#) }
            attempts.append(attempt)
            digests.append(try #require(try attempt.host()?.sync { $0.kernel.digest() }))
        }
        #expect(book.kernelCount <= 3)
        for (attempt, digest) in zip(attempts, digests) {
            #expect(try attempt.host()?.sync { $0.kernel.digest() } == digest)
            try Self.call(attempt, #"{"task": 1, "call": "getpid"}"#)
        }
        #expect(book.kernelCount <= 3)
        // Whoever holds a kernel that was put aside cannot have it do what the journal would not know.
        let old = try #require(try attempts[0].host())
        for attempt in attempts[1...3] { _ = try attempt.host() }
        let item = try Self.item(#"{"task": 1, "call": "fork"}"#)
        let first = attempts[0]
        #expect(throws: AttemptRefusal.moved) {
            try old.sync { (host) throws(AttemptRefusal) in try first.admit(item, host) }
        }
    }

    @Test("many students work at once, and each gets what is theirs")
    func crowd() async throws {
        try await withAttempts { service in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<40 {
                    group.addTask {
                        let student = try await Student(service, name: "student \(index)")
                        for _ in 0..<(index % 5) { _ = try await student.call(1, "fork") }
                        if index % 2 == 0 { _ = try await student.call(2, "exit_group") }
                        let report = try await student.own("POST", "/submit")
                        #expect(report.string("student") == "student \(index)")
                        let checks = report["checks"] as? [[String: Any]]
                        #expect(checks?.first?["points"] as? Int == (index % 2 == 0 ? 2 : 0))
                        let attempt = try #require(try await student.own("GET")["attempt"] as? [String: Any])
                        #expect(attempt["calls"] as? Int == index % 5 + (index % 2 == 0 ? 1 : 0))
                    }
                }
                try await group.waitForAll()
            }
            #expect(service.handler.attempts.count == 40)
            #expect(try await service.send("GET", "/metrics").text.contains("proclab_attempts_submitted_total 40"))
        }
    }
}

extension Attempt: Equatable {
    /// The same attempt, not one that is like it.
    public static func == (a: Attempt, b: Attempt) -> Bool { a === b }
}
