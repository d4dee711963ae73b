import Foundation
import HTTPServer
import KernelHost
import Synchronization
import Testing

@testable import API

@Suite("The service over HTTP", .timeLimit(.minutes(1)))
struct ServiceTests {
    @Test("a batch that does very much stops, says so, and the rest can be sent again")
    func heavyBatch() async throws {
        try await withService({ $0.maximumBatchEvents = 10_000 }) { service in
            let forks = "[" + Array(repeating: #"{"task": 1, "call": "fork"}"#, count: 256).joined(separator: ",") + "]"
            #expect(try await service.send("POST", "/v1/kernels/k/batch", forks).int("made") == 256)
            let call = #"{"task": 1, "call": "kill", "args": {"pid": -1, "sig": "SIGWINCH"}}"#
            let body = "[" + Array(repeating: call, count: 256).joined(separator: ",") + "]"
            let batch = try await service.send("POST", "/v1/kernels/k/batch", body)
            let results = try #require(batch["results"] as? [[String: Any]])
            #expect(batch.status == 200 && batch["stopped"] as? Bool == true && results.count < 256)
            #expect(batch.int("made") == results.count - 1)
            #expect(results.last?["type"] as? String == "/docs#quota" && results.last?["status"] as? Int == 503)
            #expect(results.dropLast().allSatisfy { $0["state"] as? String == "returned" })
            #expect(try await service.send("POST", "/v1/kernels/k/batch", "[\(call)]")["stopped"] as? Bool == false)
        }
    }

    @Test("of many threads the leader names all, the others some")
    func manyThreads() async throws {
        try await withService { service in
            let call =
                #"{"task": 1, "call": "clone", "args": {"flags": ["CLONE_VM", "CLONE_SIGHAND", "CLONE_THREAD"]}}"#
            let body = "[" + Array(repeating: call, count: 150).joined(separator: ",") + "]"
            #expect(try await service.send("POST", "/v1/kernels/k/batch", body).int("made") == 150)
            for (task, count) in [(1, 151), (2, 100), (151, 100)] {
                let answer = try await service.send("GET", "/v1/kernels/k/tasks/\(task)")
                #expect((answer["thread_group"] as? [Int])?.count == count && answer.int("threads") == 151)
            }
        }
    }

    @Test("a child forks, exits, is a zombie, is reaped and gone")
    func lifecycle() async throws {
        try await withService { service in
            let fork = try await service.call(1, "fork")
            #expect(fork.status == 200)
            #expect(fork.string("state") == "returned")
            #expect(fork.int("value") == 2)
            #expect(fork.headers["x-kernel-seq"] != nil)
            #expect(fork.headers["etag"] == "\"\(try #require(fork.headers["x-kernel-seq"]))\"")
            let exit = try await service.call(2, "exit", #"{"status": 3}"#)
            #expect(exit.status == 200)
            #expect(exit.string("state") == "no_return")
            let zombie = try await service.send("GET", "/v1/kernels/k/tasks/2")
            #expect(zombie.string("state") == "Z")
            let tree = try await service.send("GET", "/v1/kernels/k/tree.txt")
            #expect(tree.text.contains("(2)Z"))
            let wait = try await service.call(1, "wait4")
            #expect(wait.int("value") == 2)
            let status = try #require(wait["status"] as? [String: Any])
            #expect(status["raw"] as? Int == 0x300)
            #expect(status["exit_status"] as? Int == 3)
            #expect(try await service.send("GET", "/v1/kernels/k/tasks/2").status == 404)
            let none = try await service.call(1, "wait4")
            #expect(none.status == 409)
            #expect(none.headers["content-type"] == "application/problem+json")
            #expect(none.string("errno") == "ECHILD")
            #expect(none.string("state") == "failed")
            #expect(none.string("call") == "wait4")
            #expect(none.int("task") == 1)
            #expect(none.int("id") != nil)
            let later = try await service.send("GET", "/v1/kernels/k/calls/\(try #require(none.int("id")))")
            #expect(later.status == 200)
            #expect(later.string("errno") == "ECHILD")
        }
    }

    @Test("a call that blocks answers 202 and a place to look; its task cannot make another")
    func blocked() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            let wait = try await service.call(1, "wait4")
            #expect(wait.status == 202)
            #expect(wait.string("state") == "blocked")
            let place = try #require(wait.headers["location"])
            let again = try await service.call(1, "getpid")
            #expect(again.status == 409)
            #expect(again.string("errno") == nil)
            #expect(again.string("state") == "S")
            #expect(try await service.send("GET", place).string("state") == "blocked")
            _ = try await service.call(2, "exit", #"{"status": 0}"#)
            let done = try await service.send("GET", place)
            #expect(done.string("state") == "returned")
            #expect(done.int("value") == 2)
        }
    }

    @Test("a waiting request is answered when the call returns, and another that asks for it, too")
    func longPoll() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            async let wait = service.call(1, "wait4", nil, timeout: "20")
            try await service.untilParked(1)
            let task = try await service.send("GET", "/v1/kernels/k/tasks/1")
            let id = try #require((task["call"] as? [String: Any])?["id"] as? Int)
            async let look = service.send("GET", "/v1/kernels/k/calls/\(id)?timeout=20")
            try await service.untilParked(2)
            _ = try await service.call(2, "exit", #"{"status": 1}"#)
            #expect(try await wait.status == 200)
            #expect(try await wait.int("value") == 2)
            #expect(try await look.int("value") == 2)
            #expect(service.handler.registry.counts.parked.load(ordering: .relaxed) == 0)
        }
    }

    @Test("the deadline leaves the call blocked")
    func deadline() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            let wait = try await service.call(1, "wait4", nil, timeout: "0.05")
            #expect(wait.status == 202)
            #expect(try await service.send("GET", "/v1/kernels/k/tasks/1").string("state") == "S")
            let look = try await service.send("GET", try #require(wait.headers["location"]) + "?timeout=0.05")
            #expect(look.status == 200)
            #expect(look.string("state") == "blocked")
        }
    }

    @Test("a client that goes away changes nothing; the result stays under the call's id")
    func vanished() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            do {
                let connection = try Connection(port: service.port)
                connection.write(
                    "POST /v1/kernels/k/tasks/1/wait4?timeout=30 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"
                )
                try await service.untilParked(1)
            }
            try await service.untilParked(0)
            let task = try await service.send("GET", "/v1/kernels/k/tasks/1")
            #expect(task.string("state") == "S")
            let id = try #require((task["call"] as? [String: Any])?["id"] as? Int)
            _ = try await service.call(2, "exit", #"{"status": 0}"#)
            #expect(try await service.send("GET", "/v1/kernels/k/calls/\(id)").int("value") == 2)
        }
    }

    @Test("deleting the kernel answers those who wait, and then it is gone")
    func deletion() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            async let wait = service.call(1, "wait4", nil, timeout: "20")
            try await service.untilParked(1)
            #expect(try await service.send("DELETE", "/v1/kernels/k").status == 204)
            #expect(try await wait.status == 410)
            #expect(try await service.call(1, "getpid").status == 404)
            #expect(try await service.send("DELETE", "/v1/kernels/k").status == 404)
        }
    }

    @Test("going down answers those who wait")
    func shutdown() async throws {
        let service = try Service()
        _ = try await service.send("POST", "/v1/kernels", #"{"name": "k", "init": "manual"}"#)
        _ = try await service.call(1, "fork")
        async let wait = service.call(1, "wait4", nil, timeout: "20")
        async let events = service.send("GET", "/v1/kernels/k/events?after=100000&timeout=20")
        try await service.untilParked(1)
        while service.handler.registry.counts.watching.load(ordering: .relaxed) == 0 { await Task.yield() }
        service.handler.shutdown()
        #expect(try await wait.status == 503)
        #expect(try await events.status == 503)
        #expect(try await service.send("GET", "/readyz").status == 503)
        #expect(try await service.send("GET", "/healthz").status == 200)
        service.server.stop()
    }

    @Test("many requests wait and each is answered once", .timeLimit(.minutes(1)))
    func crowd() async throws {
        try await withService { service in
            let count = 40
            var children: [Int] = []
            for _ in 0..<count {
                let child = try #require(try await service.call(1, "fork").int("value"))
                _ = try await service.call(child, "fork")
                children.append(child)
            }
            let answers = try await withThrowingTaskGroup(of: Int?.self) { group in
                for child in children {
                    group.addTask { try await service.call(child, "wait4", nil, timeout: "20").int("value") }
                }
                try await service.untilParked(count)
                for child in children {
                    group.addTask {
                        // Each grandchild's number follows its parent's.
                        _ = try await service.call(child + 1, "exit", #"{"status": 0}"#)
                        return nil
                    }
                }
                return try await group.reduce(into: [Int]()) { if let value = $1 { $0.append(value) } }
            }
            #expect(answers.sorted() == children.map { $0 + 1 })
        }
    }

    @Test("a key makes a request happen once")
    func idempotency() async throws {
        try await withService { service in
            let key = ["Idempotency-Key": "one"]
            let path = "/v1/kernels/k/tasks/1/fork?timeout=0"
            let first = try await service.send("POST", path, nil, headers: key)
            let second = try await service.send("POST", path, nil, headers: key)
            #expect(first.int("value") == 2)
            #expect(second.body == first.body)
            #expect(second.headers["etag"] == first.headers["etag"])
            #expect(first.headers["idempotency-replayed"] == nil)
            #expect(second.headers["idempotency-replayed"] == "true")
            let other = try await service.send("POST", "/v1/kernels/k/tasks/1/vfork?timeout=0", nil, headers: key)
            #expect(other.status == 422)
            // A refusal by the kernel is an answer, too; one of the arguments is not.
            let refused = try await service.send(
                "POST",
                "/v1/kernels/k/tasks/2/wait4",
                nil,
                headers: ["Idempotency-Key": "w"]
            )
            #expect(refused.status == 409)
            _ = try await service.call(2, "fork")
            let replayed = try await service.send(
                "POST",
                "/v1/kernels/k/tasks/2/wait4",
                nil,
                headers: ["Idempotency-Key": "w"]
            )
            #expect(replayed.string("errno") == "ECHILD")
            let wrong = try await service.send(
                "POST",
                "/v1/kernels/k/tasks/1/exit",
                "{\"status\": \"x\"}",
                headers: ["Idempotency-Key": "x"]
            )
            #expect(wrong.status == 422)
            let right = try await service.send(
                "POST",
                "/v1/kernels/k/tasks/2/getpid",
                "{}",
                headers: ["Idempotency-Key": "x"]
            )
            #expect(right.status == 200)
        }
    }

    @Test("a key's twin is refused while the first waits, and gets its answer afterwards")
    func idempotencyParked() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            let path = "/v1/kernels/k/tasks/1/wait4?timeout=20"
            async let first = service.send("POST", path, nil, headers: ["Idempotency-Key": "w"])
            try await service.untilParked(1)
            #expect(try await service.send("POST", path, nil, headers: ["Idempotency-Key": "w"]).status == 409)
            _ = try await service.call(2, "exit", #"{"status": 0}"#)
            #expect(try await first.int("value") == 2)
            let again = try await service.send("POST", path, nil, headers: ["Idempotency-Key": "w"])
            #expect(again.int("value") == 2)
            #expect(again.headers["idempotency-replayed"] == "true")
        }
    }

    @Test("preconditions compare the kernel's seq")
    func preconditions() async throws {
        try await withService { service in
            let tasks = try await service.send("GET", "/v1/kernels/k/tasks")
            let tag = try #require(tasks.headers["etag"])
            let same = try await service.send("GET", "/v1/kernels/k/tasks", nil, headers: ["If-None-Match": tag])
            #expect(same.status == 304)
            #expect(same.body.isEmpty)
            let path = "/v1/kernels/k/tasks/1/fork"
            #expect(try await service.send("POST", path, nil, headers: ["If-Match": tag]).status == 200)
            #expect(try await service.send("POST", path, nil, headers: ["If-Match": tag]).status == 412)
            #expect(try await service.send("POST", path, nil, headers: ["If-Match": "x y"]).status == 400)
            #expect(try await service.send("POST", path, nil, headers: ["If-Match": "*"]).status == 200)
            let changed = try await service.send("GET", "/v1/kernels/k/tasks", nil, headers: ["If-None-Match": tag])
            #expect(changed.status == 200)
            #expect(try await service.send("DELETE", "/v1/kernels/k", nil, headers: ["If-Match": tag]).status == 412)
            let text = try await service.send("GET", "/v1/kernels/k/tree", nil, headers: ["Accept": "text/plain"])
            let json = try await service.send("GET", "/v1/kernels/k/tree")
            #expect(text.headers["etag"] != json.headers["etag"])
        }
    }

    static let refusals: [(String, String, String?, [String: String], Int)] = [
        ("GET", "/nothing", nil, [:], 404),
        ("GET", "/v1/kernels/", nil, [:], 404),
        ("GET", "/v1/kernels/nobody", nil, [:], 404),
        ("POST", "/v1/kernels/nobody/tasks/1/fork", nil, [:], 404),
        ("POST", "/v1/kernels/k/tasks/99/fork", nil, [:], 404),
        ("POST", "/v1/kernels/k/tasks/0/fork", nil, [:], 404),
        ("POST", "/v1/kernels/k/tasks/01/fork", nil, [:], 404),
        ("POST", "/v1/kernels/k/tasks/99999999999999999999/fork", nil, [:], 404),
        ("POST", "/v1/kernels/k/tasks/1/nosuchcall", nil, [:], 404),
        ("GET", "/v1/kernels/k/calls/77", nil, [:], 404),
        ("GET", "/v1/kernels/k/calls/x", nil, [:], 404),
        ("GET", "/v1/kernels/k/proc/99/status", nil, [:], 404),
        ("GET", "/v1/kernels/k/tasks?x=1", nil, [:], 422),
        ("GET", "/v1/kernels/k/tasks?limit=0", nil, [:], 422),
        ("GET", "/v1/kernels/k/tasks?limit=1&limit=2", nil, [:], 422),
        ("GET", "/v1/kernels/k/tasks?state=Q", nil, [:], 422),
        ("GET", "/v1/kernels/k/tasks?cursor=x", nil, [:], 422),
        ("GET", "/v1/kernels/k/events?type=nothing", nil, [:], 422),
        ("POST", "/v1/kernels/k/tasks/1/fork?timeout=-1", nil, [:], 422),
        ("POST", "/v1/kernels/k/tasks/1/fork", "{", [:], 400),
        ("POST", "/v1/kernels/k/tasks/1/fork", #"{"a": 1, "a": 2}"#, [:], 400),
        ("POST", "/v1/kernels/k/tasks/1/fork", String(repeating: "[", count: 40), [:], 422),
        ("POST", "/v1/kernels/k/tasks/1/fork", "{}", ["Content-Type": "text/plain"], 415),
        ("POST", "/v1/kernels/k/tasks/1/kill", #"{"pid": 1, "sig": "SIGFOO"}"#, [:], 422),
        ("POST", "/v1/kernels", #"{"name": "default"}"#, [:], 409),
        ("POST", "/v1/kernels", #"{"limits": {"calls": 1}}"#, [:], 422),
        ("POST", "/v1/kernels/k/clock", "{}", [:], 422),
        ("POST", "/v1/kernels/k/clock", #"{"seconds": -1}"#, [:], 422),
        ("POST", "/v1/kernels/k/batch", "[]", [:], 422),
        ("GET", "/v1/kernels/k/tasks", nil, ["Accept": "image/png"], 406),
        ("GET", "/v1/kernels/k/tasks", nil, ["If-None-Match": "1 2"], 400),
        ("POST", "/v1/kernels", "{}", ["Idempotency-Key": "a b"], 400),
        ("POST", "/v1/kernels/k/tasks/1/fork", nil, ["Origin": "http://evil.example"], 403),
        ("POST", "/v1/kernels/k/tasks/1/fork", nil, ["Sec-Fetch-Site": "cross-site"], 403),
    ]

    @Test("every refusal is a problem with its status, and an id", arguments: refusals)
    func refusal(method: String, path: String, body: String?, headers: [String: String], status: Int) async throws {
        try await withService { service in
            let answer = try await service.send(method, path, body, headers: headers)
            #expect(answer.status == status)
            #expect(answer.headers["content-type"] == "application/problem+json")
            #expect(answer.headers["x-request-id"] != nil)
            #expect((answer.headers["x-kernel-seq"] != nil) == path.hasPrefix("/v1/kernels/k/"))
            #expect(answer.int("status") == status)
            #expect(answer.string("errno") == (path.contains("/proc/") ? "ENOENT" : nil))
            for key in ["type", "title", "detail"] { #expect(answer.string(key)?.isEmpty == false) }
        }
    }

    @Test("a path answers a method that it does not know with those that it does")
    func methods() async throws {
        try await withService { service in
            let expected = [
                "/v1/kernels": "GET, HEAD, POST", "/v1/kernels/k": "DELETE, GET, HEAD",
                "/v1/kernels/k/tasks/1/fork": "POST",
                "/healthz": "GET, HEAD",
            ]
            for (path, allow) in expected {
                for method in ["PUT", "PATCH", "OPTIONS", "TRACE", "BREW"] {
                    let answer = try await service.send(method, path)
                    #expect(answer.status == 405)
                    #expect(answer.headers["allow"] == allow)
                }
            }
        }
    }

    @Test("HEAD is GET without a body")
    func head() async throws {
        try await withService { service in
            for path in ["/healthz", "/v1/kernels/k/tasks", "/openapi.yaml", "/docs"] {
                let get = try await service.send("GET", path)
                let head = try await service.send("HEAD", path)
                #expect(head.status == 200)
                #expect(head.body.isEmpty)
                #expect(head.headers["content-length"] == get.headers["content-length"])
                #expect(head.headers["content-type"] == get.headers["content-type"])
            }
        }
    }

    @Test("pages of an allowed origin may use the service, and others are told nothing")
    func cors() async throws {
        try await withService({ $0.corsOrigins = ["http://lab.example"] }) { service in
            let ask = ["Origin": "http://lab.example", "Access-Control-Request-Method": "POST"]
            let preflight = try await service.send("OPTIONS", "/v1/kernels/k/tasks/1/fork", nil, headers: ask)
            #expect(preflight.status == 204)
            #expect(preflight.headers["access-control-allow-origin"] == "http://lab.example")
            #expect(preflight.headers["access-control-allow-methods"] == "POST")
            let fork = try await service.send(
                "POST",
                "/v1/kernels/k/tasks/1/fork",
                nil,
                headers: ["Origin": "http://lab.example"]
            )
            #expect(fork.status == 200)
            #expect(fork.headers["access-control-expose-headers"]?.contains("ETag") == true)
            #expect(fork.headers["vary"] == "Origin")
            let foreign = try await service.send("GET", "/v1/kernels", nil, headers: ["Origin": "http://evil.example"])
            #expect(foreign.status == 200)
            #expect(foreign.headers["access-control-allow-origin"] == nil)
        }
    }

    @Test("tasks are listed a page at a time, and filtered")
    func tasks() async throws {
        try await withService { service in
            for _ in 0..<5 { _ = try await service.call(1, "fork") }
            _ = try await service.call(3, "exit", #"{"status": 0}"#)
            var seen: [Int] = []
            var path = "/v1/kernels/k/tasks?limit=2"
            while true {
                let page = try await service.send("GET", path)
                seen += (page["tasks"] as? [[String: Any]] ?? []).compactMap { $0["tid"] as? Int }
                guard let cursor = page.string("next_cursor") else { break }
                #expect(page.headers["link"]?.contains("cursor=\(cursor)") == true)
                path = "/v1/kernels/k/tasks?limit=2&cursor=\(cursor)"
            }
            #expect(seen == [1, 2, 3, 4, 5, 6])
            func tids(_ query: String) async throws -> [Int] {
                let page = try await service.send("GET", "/v1/kernels/k/tasks?" + query)
                return (page["tasks"] as? [[String: Any]] ?? []).compactMap { $0["tid"] as? Int }
            }
            #expect(try await tids("state=Z") == [3])
            #expect(try await tids("state=Z,R&ppid=1&limit=2") == [2, 3])
            #expect(try await tids("ppid=0") == [1])
            #expect(try await tids("uid=1000").isEmpty)
            let full = try await service.send("GET", "/v1/kernels/k/tasks?fields=full&limit=1")
            #expect((full["tasks"] as? [[String: Any]])?.first?["children"] as? [Int] == [2, 3, 4, 5, 6])
        }
    }

    @Test("a batch makes its calls in order, and later ones name earlier results")
    func batch() async throws {
        try await withService { service in
            let body = """
                [{"task": 1, "call": "fork", "as": "child"},
                 {"task": "$child", "call": "pipe", "as": "p"},
                 {"task": "$child", "call": "close", "args": {"fd": "$p.writer"}},
                 {"task": "$child", "call": "close", "args": {"fd": "$p.writer"}},
                 {"task": "$nobody", "call": "getpid"},
                 {"task": 1, "call": "kill", "args": {"pid": "$child", "sig": "SIGFOO"}},
                 {"task": "$child", "call": "exit", "args": {"status": 3}},
                 {"task": 1, "call": "wait4", "args": {"pid": "$child"}}]
                """
            let answer = try await service.send("POST", "/v1/kernels/k/batch", body)
            #expect(answer.status == 200)
            let results = try #require(answer["results"] as? [[String: Any]])
            #expect(
                results.map { $0["state"] as? String } == [
                    "returned", "returned", "returned", "failed", nil, nil, "no_return", "returned",
                ]
            )
            #expect(results[3]["errno"] as? String == "EBADF")
            #expect(results[4]["field"] as? String == "/4/task")
            #expect(results[5]["field"] as? String == "/5/args/sig")
            #expect(results[7]["value"] as? Int == 2)
            let stopping =
                #"{"calls": [{"task": 1, "call": "wait4"}, {"task": 1, "call": "fork"}], "stop_on_error": true}"#
            let stopped = try await service.send("POST", "/v1/kernels/k/batch", stopping)
            #expect(stopped["stopped"] as? Bool == true)
            #expect(stopped.int("made") == 1)
        }
    }

    @Test("the clock moves only when told to, and tells what that caused")
    func clock() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            let sleep = try await service.call(2, "nanosleep", #"{"tv_sec": 2}"#)
            #expect(sleep.status == 202)
            let early = try await service.send("POST", "/v1/kernels/k/clock", #"{"seconds": 1.5}"#)
            #expect(early.int("time") == 1_500_000_000)
            #expect(try await service.send("GET", "/v1/kernels/k/tasks/2").string("state") == "S")
            let late = try await service.send("POST", "/v1/kernels/k/clock", #"{"next_timer": true}"#)
            #expect(late.int("time") == 2_000_000_000)
            #expect((late["events"] as? [Any])?.isEmpty == false)
            #expect(try await service.send("GET", "/v1/kernels/k/tasks/2").string("state") == "R")
        }
    }

    @Test("the service tells about itself")
    func about() async throws {
        try await withService { service in
            let docs = try await service.send("GET", "/docs")
            #expect(docs.text.contains("id=\"wait4\""))
            let policy = try #require(docs.headers["content-security-policy"])
            #expect(policy.contains("default-src 'none'"))
            #expect(!docs.text.contains("<script"))
            #expect(try await service.send("GET", "/openapi.json").string("openapi") == "3.1.0")
            #expect(try await service.send("GET", "/version").string("name") == "proclab")
            _ = try await service.call(1, "fork")
            let metrics = try await service.send("GET", "/metrics").text
            #expect(metrics.contains(#"route="/v1/kernels/{kernel}/tasks/{tid}/fork",status="2xx"} 1"#))
            #expect(metrics.contains("proclab_kernels 2\n"))
            #expect(metrics.contains("proclab_tasks 3\n"))
            let given = try await service.send("GET", "/healthz", nil, headers: ["X-Request-Id": "mine-1"])
            #expect(given.headers["x-request-id"] == "mine-1")
            let invariants = try await service.send("GET", "/v1/kernels/k/invariants")
            #expect(invariants["holds"] as? Bool == true)
            let digest = try await service.send("GET", "/v1/kernels/k/digest")
            #expect(digest.string("digest")?.count == 16)
        }
    }
}

extension Service {
    /// Waits until so many requests wait for calls.
    func untilParked(_ count: Int) async throws {
        for _ in 0..<5_000 {
            if handler.registry.counts.parked.load(ordering: .relaxed) == count { return }
            try await Task.sleep(for: .milliseconds(2))
        }
        Issue.record("never were \(count) requests waiting")
    }
}
