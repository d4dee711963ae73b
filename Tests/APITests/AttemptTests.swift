import Attempts
import Foundation
import Grading
import Testing

@testable import API

@Suite("Attempts at exercises", .timeLimit(.minutes(1)))
struct AttemptTests {
    @Test("nothing that a student may not see is in an exercise, an attempt, its report or its certificate")
    func secrets() async throws {
        try await withAttempts { service in
            let student = try await Student(service)
            var texts = [
                try await service.send("GET", "/v1/exercises").text,
                try await service.send("GET", "/v1/exercises/drive").text,
                try await service.send("GET", "/v1/exercises/drive", headers: ["Accept": "text/markdown"]).text,
                try await student.own("GET").text,
                try await student.own("POST", "/submit", "{\"answers\": {\"pick\": \"a\"}}").text,
                try await student.own("GET", "/report?format=text").text,
                try await student.own("GET", "/report?format=markdown").text,
                try await student.own("GET", "/certificate").text,
                try await student.own("GET", "/submission").text,
            ]
            // What the student picked tells what was misunderstood: that is for them.
            texts[4] = texts[4].replacing("SECRET-why", with: "")
            texts[5] = texts[5].replacing("SECRET-why", with: "")
            texts[6] = texts[6].replacing("SECRET-why", with: "")
            for text in texts { #expect(!text.contains("SECRET"), "\(text)") }
            let report = try await student.own("GET", "/report")
            #expect(report["complete"] as? Bool == false)
            #expect(report["points"] == nil)
            for format in ["gradescope", "tap", "junit", "coderunner"] {
                #expect(try await student.own("GET", "/report?format=\(format)").status == 403)
            }
            #expect(try await student.own("GET", "/report?audience=teacher").status == 403)
        }
    }

    @Test("the list can be narrowed, and a wrong wish is told")
    func list() async throws {
        try await withAttempts { service in
            func ids(_ query: String) async throws -> [String] {
                let answer = try await service.send("GET", "/v1/exercises" + query)
                return (answer["exercises"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
            }
            #expect(try await ids("") == ["drive", "predict"])
            #expect(try await ids("?kind=predict") == ["predict"])
            #expect(try await ids("?step=wait4&level=1") == ["drive"])
            #expect(try await ids("?level=2") == [])
            for wrong in ["kind=x", "step=wait", "level=4", "color=red"] {
                #expect(try await service.send("GET", "/v1/exercises?" + wrong).status == 422)
            }
            let missing = try await service.send("GET", "/v1/exercises/drvie")
            #expect(missing.status == 404)
            #expect(missing.string("detail")?.contains("`drive`") == true)
        }
    }

    @Test("an attempt is opened by its own token, and by nothing else")
    func tokens() async throws {
        try await withAttempts { service in
            let ann = try await Student(service)
            let bob = try await Student(service, name: "bob")
            #expect(ann.token != bob.token && ann.token.count == 64)
            let places = [
                ("GET", "/v1/kernels/\(ann.kernel)"), ("GET", "/v1/kernels/\(ann.kernel)/tree.txt"),
                ("GET", "/v1/kernels/\(ann.kernel)/events?limit=1"), ("POST", "/v1/kernels/\(ann.kernel)/tasks/1/fork"),
                ("GET", ann.path), ("GET", ann.path + "/report"), ("POST", ann.path + "/submit"),
                ("POST", ann.path + "/hints"), ("DELETE", ann.path), ("DELETE", "/v1/kernels/\(ann.kernel)"),
                ("GET", ann.path + "/submission"), ("GET", ann.path + "/certificate"),
            ]
            for (method, path) in places {
                let nobody = try await service.send(method, path)
                #expect(nobody.status == 401, "\(method) \(path)")
                #expect(nobody.headers["www-authenticate"] == "Bearer")
                #expect(nobody.headers["x-kernel-seq"] == nil)
                let keyed = try await service.send(method, path, headers: ["Idempotency-Key": "k"])
                #expect(keyed.status == 401)
                #expect(try await bob.send(method, path).status == 403, "\(method) \(path)")
            }
            #expect(try await service.send("GET", "/v1/events?kernels=\(ann.kernel)").status == 401)
            #expect(try await service.send("GET", "/v1/exercises/drive/attempts").status == 401)
            #expect(try await service.send("GET", "/v1/exercises/drive/attempts/99").status == 401)
            #expect(try await !service.send("GET", "/v1/kernels").text.contains(ann.kernel))
            let taken = try await service.send("POST", "/v1/kernels", "{\"name\": \"\(ann.kernel)\"}")
            #expect(taken.status == 409)
            #expect(try await ann.call(1, "fork").int("value") == 3)
            #expect(try await ann.send("DELETE", "/v1/kernels/\(ann.kernel)").status == 403)
            #expect(try await ann.own("DELETE").status == 403)
            let list = try await ann.send("GET", "/v1/exercises/drive/attempts")
            #expect((list["attempts"] as? [[String: Any]])?.map { $0["student"] as? String } == ["ann"])
            #expect(try await !ann.own("GET").text.contains(ann.token))
        }
    }

    @Test("in a service with a token of its own, the attempt's token opens nothing else, and the service's looks on")
    func serviceToken() async throws {
        let master = "0123456789abcdef"
        try await withAttempts(token: master) { service in
            let head = ["Authorization": "Bearer \(master)"]
            let refused = try await service.send("POST", "/v1/exercises/drive/attempts", "{\"student\": \"ann\"}")
            #expect(refused.status == 401)
            let ann = try await Student(service, token: master)
            _ = try await Student(service, name: "bob", token: master)
            for (method, path) in [
                ("GET", "/v1/kernels"), ("GET", "/v1/kernels/default/tasks"), ("POST", "/v1/kernels"),
                ("GET", "/metrics"),
                ("POST", "/v1/exercises/drive/attempts"), ("GET", "/v1/exercises/drive/attempts/2"),
                ("GET", "/v1/exercises/drive/attempts/11"), ("GET", "/v1/kernels/\(ann.kernel)x"),
            ] {
                let answer = try await ann.send(method, path)
                // The list's path is the attempt's, too: beginning another is not.
                #expect(answer.status == 403, "\(method) \(path): \(answer.text)")
            }
            #expect(try await service.send("GET", ann.path, headers: ["Authorization": "Bearer x"]).status == 401)
            #expect(try await ann.call(2, "exit_group").status == 200)
            #expect(try await ann.own("GET").status == 200)
            // The page asks for these before it shows a kernel.
            for path in ["/v1/limits", "/openapi.json"] { #expect(try await ann.send("GET", path).status == 200) }
            #expect(try await service.send("GET", "/v1/kernels/\(ann.kernel)/tree.txt", headers: head).status == 200)
            let write = try await service.send("POST", "/v1/kernels/\(ann.kernel)/tasks/1/fork", headers: head)
            #expect(write.status == 403)
            #expect(try await service.send("POST", ann.path + "/submit", headers: head).status == 403)
            #expect(try await service.send("GET", ann.path + "/report", headers: head).status == 409)
            _ = try await ann.own("POST", "/submit")
            let report = try await service.send("GET", ann.path + "/report", headers: head)
            #expect(report["complete"] as? Bool == true)
            let tap = try await service.send("GET", ann.path + "/report?format=tap", headers: head)
            #expect(tap.text.hasPrefix("TAP version 14"))
            let list = try await service.send("GET", "/v1/exercises/drive/attempts?limit=1", headers: head)
            let first = try #require((list["attempts"] as? [[String: Any]])?.first)
            #expect(first["counts"] as? Bool == true)
            #expect((first["result"] as? [String: Any])?["points"] as? Int == 5)
            #expect(list.string("next_cursor") == "1")
            #expect(try await service.send("GET", "/v1/exercises/drive/attempts/9", headers: head).status == 404)
            #expect(try await service.send("DELETE", ann.path, headers: head).status == 204)
            #expect(try await ann.own("GET").status == 401)
            #expect(try await service.send("GET", "/v1/kernels/\(ann.kernel)", headers: head).status == 404)
        }
    }

    @Test("submitting freezes the kernel; the report is what grading the submission says, byte for byte")
    func submission() async throws {
        try await withAttempts { service in
            let student = try await Student(service)
            _ = try await student.call(1, "fork")
            // A refused call is none; a failed one is.
            #expect(try await student.call(99, "fork").status == 404)
            #expect(try await student.call(1, "kill", "{\"pid\": 99, \"sig\": \"SIGTERM\"}").status == 409)
            let batch = """
                [{"task": 1, "call": "fork", "as": "kid"}, {"task": "$kid", "call": "exit", "args": {"status": 3}},
                 {"task": "$nobody", "call": "getpid"}, {"task": 1, "call": "wait4", "args": {"pid": "$kid"}},
                 {"task": 3, "call": "execve", "args": {"path": "/\\u2028\\u0085\\u007f\\ufeff:#é😀\\t\\n'", "argv": [" ", "- x"]}}]
                """
            #expect(try await student.send("POST", "/v1/kernels/\(student.kernel)/batch", batch).int("made") == 5)
            _ = try await student.send("POST", "/v1/kernels/\(student.kernel)/clock", "{\"nanoseconds\": 1500001}")
            _ = try await student.send("POST", "/v1/kernels/\(student.kernel)/clock", "{\"nanoseconds\": 0}")
            let wrong = try await student.own("POST", "/submit", "{\"answers\": {\"n.1\": \"x\"}}")
            #expect(wrong.status == 422)
            #expect(wrong.string("field") == "/answers/n.1")
            let answers = "{\"answers\": {\"n.1\": 7, \"pick\": \"b\"}}"
            let report = try await student.own("POST", "/submit", answers)
            #expect(report.status == 200)
            #expect(try await student.own("POST", "/submit", answers).body == report.body)
            #expect(try await student.own("POST", "/submit").body == report.body)
            #expect(try await student.own("POST", "/submit", "{\"answers\": {}}").status == 403)
            let text = try await student.own("GET", "/submission").text
            let exercise = try Sample.shelved(Sample.drive).exercise
            let (submission, complaints) = Submission.read(text, for: exercise, wire: CallWire())
            #expect(complaints.isEmpty)
            #expect(submission?.calls.count == 7)
            let verdict = Grader(exercise, wire: CallWire()).grade(try #require(submission), student: "ann")
            #expect(report.text == Report.json.render(verdict, for: .student))
            let plain = try await student.own("GET", "/report?format=text").text
            #expect(plain == Report.text.render(verdict, for: .student))
            for (method, path, body) in [
                ("POST", "/v1/kernels/\(student.kernel)/tasks/1/fork", nil as String?),
                ("POST", "/v1/kernels/\(student.kernel)/clock", "{\"seconds\": 1}"),
                ("POST", student.path + "/hints", nil),
                ("PUT", student.path + "/answers", answers),
            ] {
                let answer = try await student.send(method, path, body)
                #expect(answer.status == 403)
                #expect(answer.string("type") == "/docs#attempt-closed")
            }
            let late = try await student.send("POST", "/v1/kernels/\(student.kernel)/batch", batch)
            #expect(!late.text.contains("\"returned\""))
            #expect(try await student.send("GET", "/v1/kernels/\(student.kernel)/tree.txt").text.contains("(3)"))
        }
    }

    @Test("who is to predict gets no kernel")
    func predict() async throws {
        try await withAttempts { service in
            let student = try await Student(service, "predict")
            #expect(student.kernel.isEmpty)
            #expect(try await student.own("PUT", "/answers", "{}").status == 422)
            #expect(try await student.own("PUT", "/answers", "{\"answers\": {\"color\": 1}}").status == 422)
            #expect(try await student.own("PUT", "/answers", "{\"answers\": {\"state\": \"S\"}}").status == 200)
            #expect(try await student.own("GET", "/report").string("type") == "/docs#attempt-open")
            #expect(try await student.own("GET", "/certificate").status == 409)
            let report = try await student.own("POST", "/submit", "{\"answers\": {\"state\": \"Z\"}}")
            #expect(report.int("points") == 4)
        }
    }

    @Test("hints cost, one after the other")
    func hints() async throws {
        try await withAttempts { service in
            let student = try await Student(service)
            let first = try await student.own("POST", "/hints")
            #expect(first.string("text") == "SECRET-hint" && first.int("left") == 1)
            let second = try await student.own("POST", "/hints")
            #expect(second["price_of_all_taken"] as? Double == 1.5)
            #expect(try await student.own("POST", "/hints").status == 409)
            let report = try await student.own("POST", "/submit", "{\"answers\": {\"n.1\": 7}}")
            #expect((report["hints"] as? [String: Any])?["taken"] as? Int == 2)
        }
    }

    @Test("when the time is over, what there was is graded")
    func deadline() async throws {
        let clock = TestClock()
        try await withAttempts { configuration in
            configuration.now = { clock.now() }
        } _: { service in
            let student = try await Student(service)
            #expect(try await student.own("GET").text.contains("\"deadline\":\"2027-01-15T08:10:00Z\""))
            _ = try await student.call(2, "exit_group")
            _ = try await student.own("PUT", "/answers", "{\"answers\": {\"n.1\": 7}}")
            clock.advance(599)
            #expect(try await student.call(1, "getpid").status == 200)
            clock.advance(1)
            for answer in [
                try await student.call(1, "getpid"), try await student.own("POST", "/hints"),
                try await student.own("PUT", "/answers", "{\"answers\": {}}"),
                try await student.own("POST", "/submit", "{\"answers\": {\"pick\": \"b\"}}"),
            ] {
                #expect(answer.status == 403)
                #expect(answer.string("detail")?.contains("2027-01-15T08:10:00Z") == true)
            }
            #expect((try await student.own("GET")["attempt"] as? [String: Any])?["state"] as? String == "over")
            let report = try await student.own("POST", "/submit")
            let points = (report["checks"] as? [[String: Any]])?.map { $0["points"] as? Int }
            #expect(points == [2, 1, 0])
        }
    }

    @Test("attempts are limited for each student, and in all")
    func limits() async throws {
        try await withAttempts { configuration in
            configuration.attemptLimits.attempts = 3
        } _: { service in
            _ = try await Student(service)
            _ = try await Student(service)
            let third = try await service.send("POST", "/v1/exercises/drive/attempts", "{\"student\": \"ann\"}")
            #expect(third.status == 403)
            #expect(third.string("type") == "/docs#attempt-limit")
            _ = try await Student(service, name: "bob")
            let fourth = try await service.send("POST", "/v1/exercises/drive/attempts", "{\"student\": \"cleo\"}")
            #expect(fourth.status == 507)
            for body in [
                "", "[]", "{}", "{\"student\": 3}", "{\"student\": \"\"}", "{\"student\": \"a\\nb\"}",
                "{\"student\": \"a\", \"seed\": -1}", "{\"student\": \"a\", \"x\": 1}",
            ] {
                #expect(try await service.send("POST", "/v1/exercises/drive/attempts", body).status == 422, "\(body)")
            }
        }
    }

    @Test("an attempt has so many calls, and then no more; what was made still counts")
    func full() async throws {
        try await withAttempts { service in
            let student = try await Student(service)
            let hundred =
                "[" + Array(repeating: "{\"task\": 1, \"call\": \"getpid\"}", count: 250).joined(separator: ",") + "]"
            for _ in 0..<4 {
                _ = try await student.send("POST", "/v1/kernels/\(student.kernel)/batch", hundred)
            }
            let more = try await student.call(1, "getpid")
            #expect(more.status == 403)
            #expect(more.string("type") == "/docs#attempt-full")
            #expect(try await student.own("POST", "/submit").status == 200)
            let other = try await Student(service, name: "bob")
            let path = String(repeating: "x", count: 4_000)
            var status = 200
            var made = 0
            while status == 200, made < 100 {
                status = try await other.call(1, "chdir", "{\"path\": \"\(path)\"}").status
                if status == 409 { status = 200 }
                made += 1
            }
            #expect(status == 403 && made > 20)
            #expect(try await other.own("POST", "/submit").status == 200)
        }
    }

    @Test("a key makes a beginning and a submission happen once")
    func idempotency() async throws {
        try await withAttempts { service in
            let key = ["Idempotency-Key": "7d0c"]
            let path = "/v1/exercises/drive/attempts"
            let first = try await service.send("POST", path, "{\"student\": \"ann\"}", headers: key)
            let second = try await service.send("POST", path, "{\"student\": \"ann\"}", headers: key)
            #expect(first.body == second.body && first.status == 201)
            let token = try #require(first.string("token"))
            let both = ["Idempotency-Key": "7d0d", "Authorization": "Bearer \(token)"]
            let one = try await service.send("POST", path + "/1/submit", headers: both)
            let two = try await service.send("POST", path + "/1/submit", headers: both)
            #expect(one.status == 200 && one.body == two.body)
            #expect(two.headers["idempotency-replayed"] == "true")
            #expect(
                try await service.send("POST", path + "/1/submit", headers: ["Idempotency-Key": "7d0d"]).status == 401
            )
        }
    }
}
