import Foundation
import KernelHost
import Synchronization
import Testing

@testable import API

@Suite("Events over HTTP", .timeLimit(.minutes(1)))
struct EventTests {
    private func seqs(_ answer: Answer) -> [Int] {
        (answer["events"] as? [[String: Any]] ?? []).compactMap { $0["seq"] as? Int }
    }

    @Test("pages follow each other without a gap")
    func pages() async throws {
        try await withService { service in
            for _ in 0..<5 { _ = try await service.call(1, "fork") }
            var all: [Int] = []
            while true {
                let page = try await service.send("GET", "/v1/kernels/k/events?limit=7&after=\(all.last ?? 0)")
                if seqs(page).isEmpty { break }
                #expect(page.int("next_after") == seqs(page).last)
                all += seqs(page)
            }
            #expect(all == Array(1...all.count))
            let end = try await service.send("GET", "/v1/kernels/k")
            #expect(end.int("seq") == all.count)
        }
    }

    @Test("filters choose by type and task")
    func filters() async throws {
        try await withService { service in
            for _ in 0..<3 { _ = try await service.call(1, "fork") }
            let forks = try await service.send("GET", "/v1/kernels/k/events?type=sched_process_fork")
            #expect(seqs(forks).count == 3)
            let none = try await service.send("GET", "/v1/kernels/k/events?type=sched_process_fork&task=2")
            #expect(seqs(none).isEmpty)
            #expect(none.int("next_after") == none.int("seq"))
        }
    }

    @Test("lines of JSON are events, too")
    func lines() async throws {
        try await withService { service in
            let answer = try await service.send(
                "GET",
                "/v1/kernels/k/events",
                nil,
                headers: ["Accept": "application/x-ndjson"]
            )
            #expect(answer.headers["content-type"] == "application/x-ndjson")
            let lines = answer.text.split(separator: "\n")
            #expect(!lines.isEmpty)
            for line in lines {
                #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
            }
        }
    }

    @Test("a request waits for an event that matches, and not for another")
    func longPoll() async throws {
        try await withService { service in
            let seq = try #require(try await service.send("GET", "/v1/kernels/k").int("seq"))
            async let fork = service.send(
                "GET",
                "/v1/kernels/k/events?after=\(seq)&type=sched_process_fork&timeout=20"
            )
            while service.handler.registry.counts.watching.load(ordering: .relaxed) == 0 { await Task.yield() }
            _ = try await service.call(1, "getpid")
            _ = try await service.call(1, "fork")
            let page = try await fork
            #expect(page.status == 200)
            #expect(seqs(page).count == 1)
            let timeout = try await service.send("GET", "/v1/kernels/k/events?after=1000000&timeout=0.05")
            #expect(timeout.status == 200)
            #expect(seqs(timeout).isEmpty)
            #expect(service.handler.registry.counts.watching.load(ordering: .relaxed) == 0)
        }
    }

    /// Opens a stream and reads until `text` has come.
    private func stream(_ service: Service, _ query: String, headers: String = "") throws -> Connection {
        let connection = try Connection(port: service.port)
        connection.write(
            "GET /v1/kernels/k/events\(query) HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\(headers)\r\n"
        )
        return connection
    }

    @Test("a stream sends what there is, then what comes, each with its id and type")
    func live() async throws {
        try await withService { service in
            let connection = try stream(service, "?type=sched_process_fork,sched_process_exit")
            let head = connection.read(until: "retry: 2000\n\n")
            #expect(head.contains("text/event-stream"))
            _ = try await service.call(1, "fork")
            #expect(connection.read(until: "\"child\":2").contains("event: sched_process_fork\n"))
            _ = try await service.call(2, "exit", #"{"status": 0}"#)
            let exit = connection.read(until: "sched_process_exit")
            #expect(exit.contains("id: "))
        }
    }

    @Test("a stream resumes behind the last event that the client has")
    func resume() async throws {
        try await withService { service in
            for _ in 0..<3 { _ = try await service.call(1, "fork") }
            let last = try #require(try await service.send("GET", "/v1/kernels/k").int("seq"))
            let connection = try stream(service, "", headers: "Last-Event-ID: \(last - 1)\r\n")
            let text = connection.read(until: "id: \(last)\n")
            #expect(!text.contains("id: \(last - 1)\n"))
        }
    }

    @Test("a reader who asks for forgotten events is told so, and goes on from there")
    func reset() async throws {
        try await withService { service in
            let made = try await service.send(
                "POST",
                "/v1/kernels",
                #"{"name": "small", "init": "manual", "limits": {"events": 64}}"#
            )
            #expect(made.status == 201)
            for _ in 0..<100 { _ = try await service.send("POST", "/v1/kernels/small/tasks/1/getpid") }
            let page = try await service.send("GET", "/v1/kernels/small/events")
            let first = try #require(page.int("first"))
            #expect(first > 1)
            #expect(seqs(page).first == first)
            let connection = try Connection(port: service.port)
            connection.write(
                "GET /v1/kernels/small/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
            )
            let text = connection.read(until: "id: \(first)\n")
            #expect(text.contains("event: reset\n"))
            #expect(text.contains("/v1/kernels/small/state"))
        }
    }

    @Test(
        "who resumes at an event that the kernel has not had is told that it is another kernel",
        arguments: [false, true]
    )
    func remade(several: Bool) async throws {
        try await withService { service in
            for _ in 0..<3 { _ = try await service.call(1, "fork") }
            let last = try #require(try await service.send("GET", "/v1/kernels/k").int("seq"))
            #expect(try await service.send("DELETE", "/v1/kernels/k").status == 204)
            #expect(try await service.send("POST", "/v1/kernels", #"{"name": "k"}"#).status == 201)
            let connection = try Connection(port: service.port)
            connection.write(
                "GET \(several ? "/v1/events?kernels=k" : "/v1/kernels/k/events") HTTP/1.1\r\nHost: localhost\r\n"
                    + "Accept: text/event-stream\r\nLast-Event-ID: \(several ? "k:" : "")\(last)\r\n\r\n"
            )
            let text = connection.read(until: several ? "id: k:1\n" : "id: 1\n")
            #expect(text.contains("event: reset\n") && text.contains(#""snapshot":"/v1/kernels/k/state""#))
            #expect(text.contains("\"type\":\"boot\""))
            // Once, not again with every look at the kernel.
            #expect(text.components(separatedBy: "event: reset").count == 2)
        }
    }

    @Test("PR_SET_NAME's event tells the name, in every form")
    func names() async throws {
        try await withService { service in
            _ = try await service.call(1, "prctl", ##"{"option": "PR_SET_NAME", "arg": "a\nb"}"##)
            let page = try await service.send("GET", "/v1/kernels/k/events?type=prctl&text=true")
            let event = try #require((page["events"] as? [[String: Any]])?.first)
            #expect(event["comm"] as? String == "a\nb")
            #expect(event["text"] as? String == "Task 1 sets its name to a?b.")
            let connection = try stream(service, "?text=true")
            #expect(connection.read(until: "a?b").contains(#""comm":"a\nb""#))
            let trace = try await service.send("GET", "/v1/kernels/k/trace.txt").text
            #expect(trace.contains(#"newcomm=a\nb "#))
        }
    }

    @Test("a silent stream sends comments, and ends with its kernel")
    func heartbeat() async throws {
        try await withService({ $0.heartbeat = 50 }) { service in
            let connection = try stream(service, "?after=1000000")
            _ = connection.read(until: "\n: 1000000\n")
            #expect(service.handler.registry.counts.watching.load(ordering: .relaxed) == 1)
            #expect(try await service.send("DELETE", "/v1/kernels/k").status == 204)
            #expect(connection.read(until: "event: end").contains("kernel ended"))
            #expect(service.handler.registry.counts.watching.load(ordering: .relaxed) == 0)
        }
    }

    @Test("a stream whose client left costs nothing any more")
    func left() async throws {
        try await withService { service in
            do {
                let connection = try stream(service, "?after=1000000")
                _ = connection.read(until: "retry")
                while service.handler.registry.counts.watching.load(ordering: .relaxed) == 0 { await Task.yield() }
            }
            for _ in 0..<1_000 where service.handler.registry.counts.watching.load(ordering: .relaxed) != 0 {
                _ = try await service.call(1, "getpid")
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(service.handler.registry.counts.watching.load(ordering: .relaxed) == 0)
        }
    }
}
