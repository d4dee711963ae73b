import Attempts
import Grading
import Testing

@testable import API

@Suite("Exercises and attempts in openapi.yaml", .timeLimit(.minutes(1)))
struct AttemptDocumentTests {
    let api: OpenAPI

    init() throws { api = try OpenAPI() }

    private func keys(_ schema: String) -> Set<String> {
        Set((api.schema(schema)["properties"] as? OpenAPI.Object ?? [:]).keys)
    }

    @Test("it lists the steps, the kinds and the forms of reports")
    func words() throws {
        #expect(api.schema("ExerciseStep")["enum"] as? [String] == Exercise.chapter)
        #expect(api.schema("ExerciseKind")["enum"] as? [String] == Exercise.Kind.allCases.map(\.rawValue))
        let report = try #require(api.operations["GET /v1/exercises/{exercise}/attempts/{number}/report"])
        let parameters = try #require(report["parameters"] as? [OpenAPI.Object])
        let format = try #require(parameters.first { $0["name"] as? String == "format" })
        #expect(api.names(format["schema"]) == Set(Report.allCases.map(\.rawValue)))
    }

    @Test("every member of an answer is described, and every one described is given")
    func members() async throws {
        let master = "0123456789abcdef"
        try await withAttempts(token: master) { service in
            let head = ["Authorization": "Bearer \(master)"]
            let begun = try await service.send(
                "POST",
                "/v1/exercises/drive/attempts",
                "{\"student\": \"ann\"}",
                headers: head
            )
            let student = try await Student(service, name: "bob", token: master)
            let hint = try await student.own("POST", "/hints")
            #expect(Set(try hint.json.keys) == keys("AttemptHint"))
            #expect(Set(try await student.own("GET").json.keys).isSubset(of: keys("ExerciseWithAttempt")))
            _ = try await student.own("POST", "/submit", "{\"answers\": {\"n.1\": 7}}")
            let list = try await service.send("GET", "/v1/exercises/drive/attempts", headers: head)
            let rows = try #require(list["attempts"] as? [[String: Any]])
            let given = rows.reduce(into: Set(try begun.json.keys)) { $0.formUnion($1.keys) }
            #expect(given == keys("Attempt"))
            let exercise = try await service.send("GET", "/v1/exercises/drive", headers: head)
            #expect(Set(try exercise.json.keys) == keys("Exercise").subtracting(["broken", "generated"]))
            let certificate = try await student.own("GET", "/certificate")
            #expect(Set(try certificate.json.keys) == keys("Certificate"))
            let key = try await service.send("GET", "/v1/certificates/key", headers: head)
            #expect(Set(try key.json.keys) == keys("CertificateKey"))
            #expect(Set(try await student.own("GET", "/submission").json.keys) == keys("Submission"))
            let report = try await student.own("GET", "/report")
            #expect(Set(try report.json.keys).isSubset(of: keys("Verdict")))
        }
    }
}
