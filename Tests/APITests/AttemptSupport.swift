import Attempts
import Foundation
import Grading
import HTTPServer
import KernelHost
import Testing

@testable import API

/// Exercises for the tests of attempts.
enum Sample {
    /// To be driven: a child is to die and to be waited for; one check is hidden.
    static let drive = """
        id: drive
        title: A child dies
        kind: drive
        level: 1
        steps: [wait4]
        text: Fork, exit, wait.
        given:
          init: manual
          calls:
            - {task: 1, call: fork, as: first}
        asked:
          - {id: "n.1", kind: number, text: How many?}
          - id: pick
            kind: choice
            text: Which?
            choices: [{id: a, text: One, why: SECRET-why}, {id: b, text: Two}]
        checks:
          - {id: dead, title: A child dies, points: 2, times: {event: {type: exit_state, state: Z}, at_least: 1}}
          - {id: n, title: The number, points: 1, answer: {question: "n.1", is: 7}}
          - {id: pick, title: The choice, points: 1, answer: {question: pick, is: b}}
          - {id: tidy, title: SECRET-title, points: 3, visibility: hidden, never: {double_wait: true}}
        hints:
          - {text: SECRET-hint, price: 0.5}
          - {text: Another., price: 1}
        attempts: {limit: 2, minutes: 10}
        model:
          calls: [{task: 1, call: chdir, args: {path: SECRET-model}}, {task: $first, call: exit_group}]
          answers: {"n.1": 7, pick: b}
        wrong:
          - {title: SECRET-wrong, loses: {dead: 2, n: 1, pick: 1}}
          - {title: Nothing, answers: {"n.1": 7}, loses: {dead: 2, pick: 1}}
        """

    /// To be predicted: there is no kernel to read the answer off.
    static let predict = """
        id: predict
        title: What is left
        kind: predict
        level: 1
        steps: [zombie]
        text: PID 1 forks 2, and 2 exits.
        given: {init: manual, calls: [{task: 1, call: fork, as: kid}, {task: $kid, call: exit_group}]}
        asked: [{id: state, kind: word, text: The state of 2.}]
        checks: [{id: state, title: The state, points: 4, answer: {question: state, from: {field: state, task: $kid}}}]
        model: {answers: {state: Z}}
        wrong:
          - {title: Alive, answers: {state: S}, loses: {state: 4}}
          - {title: Nothing, loses: {state: 4}}
        """

    static func shelved(_ text: String) throws -> ShelvedExercise {
        let (exercise, complaints) = Exercise.read(text, wire: CallWire())
        #expect(complaints.isEmpty)
        return ShelvedExercise(try #require(exercise), text: text)
    }

    static func shelf() throws -> ExerciseShelf { ExerciseShelf([try shelved(drive), try shelved(predict)]) }
}

/// A clock that goes on when it is told to.
final class TestClock: Sendable {
    private let seconds = Guarded<Int64>(1_800_000_000)
    func now() -> Int64 { seconds.withLock { $0 } }
    func advance(_ more: Int64) { seconds.withLock { $0 += more } }
}

/// A service with the samples, and what a student needs of an attempt.
struct Student {
    let service: Service
    let path: String
    let number: Int
    let kernel: String
    let token: String
    var headers: [String: String] { ["Authorization": "Bearer \(token)"] }

    /// Begins an attempt.
    init(_ service: Service, _ exercise: String = "drive", name: String = "ann", token: String? = nil) async throws {
        let made = try await service.send(
            "POST",
            "/v1/exercises/\(exercise)/attempts",
            "{\"student\": \"\(name)\"}",
            headers: token.map { ["Authorization": "Bearer \($0)"] } ?? [:]
        )
        try #require(made.status == 201, "\(made.text)")
        self.service = service
        path = try #require(made.headers["location"])
        number = try #require(made.int("number"))
        kernel = (made["kernel"] as? [String: Any])?["id"] as? String ?? ""
        self.token = try #require(made.string("token"))
    }

    /// A request with the attempt's token.
    func send(_ method: String, _ path: String, _ body: String? = nil) async throws -> Answer {
        try await service.send(method, path, body, headers: headers)
    }

    /// The same, about the attempt.
    func own(_ method: String, _ path: String = "", _ body: String? = nil) async throws -> Answer {
        try await send(method, self.path + path, body)
    }

    func call(_ task: Int, _ name: String, _ body: String? = nil) async throws -> Answer {
        try await send("POST", "/v1/kernels/\(kernel)/tasks/\(task)/\(name)?timeout=0", body)
    }
}

/// Runs `body` with a service that has the samples.
func withAttempts(
    token: String? = nil,
    _ change: (inout APIConfiguration) throws -> Void = { _ in },
    _ body: (Service) async throws -> Void
) async throws {
    var configuration = APIConfiguration()
    configuration.shelf = try Sample.shelf()
    try change(&configuration)
    let service = try Service(token: token) { $0 = configuration }
    do {
        try await body(service)
    } catch {
        service.stop()
        throw error
    }
    service.stop()
}
