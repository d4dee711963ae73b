import Foundation
import HTTPServer
import KernelHost
import Synchronization
import Testing

import enum Kernel.Syscall

@testable import API

/// One event of a stream, as a browser takes it apart.
struct Message {
    var id: String?
    var event = "message"
    var data: [String: Any] = [:]

    /// All whole messages in a text.
    static func all(_ text: String) -> [Message] {
        text.components(separatedBy: "\n\n").dropLast().compactMap { block in
            var message = Message()
            var hasData = false
            for line in block.components(separatedBy: "\n") {
                if line.hasPrefix("id: ") { message.id = String(line.dropFirst(4)) }
                if line.hasPrefix("event: ") { message.event = String(line.dropFirst(7)) }
                if line.hasPrefix("data: ") {
                    let object = try? JSONSerialization.jsonObject(with: Data(line.dropFirst(6).utf8))
                    message.data = object as? [String: Any] ?? [:]
                    hasData = true
                }
            }
            return hasData ? message : nil
        }
    }
}

@Suite("Event streams", .timeLimit(.minutes(1)))
struct StreamTests {
    /// A stream that ends by itself: its head and its messages.
    private func whole(_ service: Service, _ path: String, headers: [String: String] = [:]) async throws -> [Message] {
        var headers = headers
        headers["Accept"] = "text/event-stream"
        let answer = try await service.send("GET", path, headers: headers)
        #expect(answer.status == 200 && answer.headers["content-type"] == "text/event-stream")
        return Message.all(String(decoding: answer.content, as: UTF8.self))
    }

    private func open(
        _ service: Service,
        _ path: String,
        headers: String = "",
        receiveBuffer: Int32? = nil
    ) throws -> Connection {
        let connection = try Connection(port: service.port, receiveBuffer: receiveBuffer)
        connection.write(
            "GET \(path) HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\(headers)\r\n"
        )
        return connection
    }

    @Test("unread snapshots of large kernels are bounded, and give their room back")
    func bounded() async throws {
        try await withService { service in
            let host = try #require(service.handler.registry["k"])
            host.sync { host in for _ in 0..<3_000 { _ = host.perform(.fork, by: 1) } }
            let weight = host.sync { host in StateText(host, host.kernel).weight }
            let small = StreamSlots(3 * weight + 10)
            #expect(small.take(3 * weight) && !small.take(weight) && small.count == 3 * weight)
            let path = "/v1/kernels/k/events?snapshot=true&limit=1"
            let connections = try (0..<2).map { _ in try self.open(service, path, receiveBuffer: 4_096) }
            for connection in connections {
                _ = connection.read(until: "event: snapshot")
            }
            #expect(service.handler.states.count == 2 * weight)
            #expect(service.handler.states.take(service.handler.states.maximum - 2 * weight))
            #expect(try await service.send("GET", path, headers: ["Accept": "text/event-stream"]).status == 503)
            #expect(try await service.send("GET", "/v1/kernels/k/state").status == 503)
            service.handler.states.free(service.handler.states.maximum - 2 * weight)
            // One is read to its end: the state is whole, and the next event follows it without a gap.
            let seq = host.sync { $0.seq }
            _ = try await service.call(1, "getpid")
            var tail = ""
            while !tail.contains("id: \(seq + 1)\n") {
                let part = connections[0].read()
                try #require(!part.isEmpty)
                tail = String(tail.suffix(2_000)) + String(decoding: part, as: UTF8.self)
            }
            #expect(tail.contains("\"users\":{"))
            #expect(service.handler.states.count == weight)
            withExtendedLifetime(connections) {}
        }
    }

    @Test("a stream ends after as many events as it is to have, and says where the kernel is")
    func limit() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            let messages = try await whole(service, "/v1/kernels/k/events?limit=3")
            #expect(messages.compactMap(\.id) == ["1", "2", "3"])
            let filtered = try await whole(service, "/v1/kernels/k/events?limit=1&type=sched_process_fork")
            #expect(filtered.map(\.event) == ["sched_process_fork"])
            let seq = try #require(try await service.send("GET", "/v1/kernels/k").int("seq"))
            let connection = try open(service, "/v1/kernels/k/events")
            #expect(connection.read(until: "\r\n\r\n").contains("X-Kernel-Seq: \(seq)\r\n"))
        }
    }

    @Test("a snapshot and the events behind it leave no gap, while others make calls")
    func snapshot() async throws {
        try await withService { service in
            let calls = Task {
                for _ in 0..<200 { _ = try await service.call(1, "getpid") }
            }
            for _ in 0..<10 {
                let messages = try await whole(service, "/v1/kernels/k/events?snapshot=true&limit=4")
                let first = try #require(messages.first)
                #expect(first.event == "snapshot" && first.data["kernel"] as? String == "k")
                let seq = try #require(first.data["seq"] as? Int)
                #expect(first.id == String(seq) && (first.data["tasks"] as? [String: Any])?["1"] != nil)
                #expect(messages.dropFirst().compactMap(\.id) == (1...4).map { String(seq + $0) })
            }
            try await calls.value
            // Who resumes has it already.
            let resumed = try await whole(
                service,
                "/v1/kernels/k/events?snapshot=true&limit=1",
                headers: ["Last-Event-ID": "7"]
            )
            #expect(resumed.map(\.id) == ["8"])
        }
    }

    @Test("several kernels come in one stream, and it resumes in all of them")
    func several() async throws {
        try await withService { service in
            for name in ["a", "b"] {
                #expect(try await service.send("POST", "/v1/kernels", #"{"name": "\#(name)"}"#).status == 201)
                for _ in 0..<3 { _ = try await service.send("POST", "/v1/kernels/\(name)/tasks/1/fork", "{}") }
            }
            let last = try #require(try await service.send("GET", "/v1/kernels/a").int("seq"))
            let all = try await whole(service, "/v1/events?kernels=a,b&limit=\(2 * last)")
            for name in ["a", "b"] {
                let own = all.filter { $0.data["kernel"] as? String == name }
                #expect(own.compactMap { $0.data["seq"] as? Int } == Array(1...last))
            }
            // From every place on, the rest comes and nothing twice.
            for index in stride(from: 0, to: all.count - 1, by: 7) {
                let id = try #require(all[index].id)
                let left = all.count - index - 1
                for (path, headers) in [
                    ("/v1/events?kernels=a,b&limit=\(left)", ["Last-Event-ID": id]),
                    ("/v1/events?kernels=a,b&limit=\(left)&after=\(id)", [:]),
                ] {
                    let rest = try await whole(service, path, headers: headers)
                    func key(_ message: Message) -> String {
                        "\(message.data["kernel"] ?? "") \(message.data["seq"] ?? 0)"
                    }
                    #expect(Set(rest.map(key)) == Set(all[(index + 1)...].map(key)) && rest.count == left)
                }
            }
            let forks = try await whole(service, "/v1/events?kernels=b,a&limit=6&type=sched_process_fork&text=true")
            #expect(forks.allSatisfy { $0.event == "sched_process_fork" && $0.data["text"] is String })
            let connection = try open(service, "/v1/events?kernels=a,b&snapshot=true")
            let text = connection.read(until: "\"kernel\":\"b\"")
            #expect(
                text.components(separatedBy: "event: snapshot").count == 3 && text.contains("id: a:\(last),b:\(last)")
            )
        }
    }

    @Test("a kernel that is deleted leaves the stream with a word, and the others go on")
    func deleted() async throws {
        try await withService { service in
            #expect(try await service.send("POST", "/v1/kernels", #"{"name": "a"}"#).status == 201)
            let connection = try open(service, "/v1/events?kernels=a,k&after=a:1,k:1")
            _ = connection.read(until: "retry")
            #expect(try await service.send("DELETE", "/v1/kernels/a").status == 204)
            let end = connection.read(until: "event: end")
            #expect(end.contains("event: end"))
            _ = try await service.call(1, "fork")
            #expect(connection.read(until: "sched_process_fork").contains(#""kernel":"k""#))
            // Whoever comes back finds the others, too.
            let resumed = try open(service, "/v1/events?kernels=a,k", headers: "Last-Event-ID: a:1,k:1\r\n")
            let text = resumed.read(until: "sched_process_fork")
            #expect(text.contains(#"{"kernel":"a","reason":"kernel ended"}"#))
            #expect(try await service.send("DELETE", "/v1/kernels/k").status == 204)
            #expect(connection.read(until: "0\r\n\r\n").contains(#"{"kernel":"k","reason":"kernel ended"}"#))
        }
    }

    @Test("what cannot be streamed is refused")
    func refused() async throws {
        try await withService { service in
            let stream = ["Accept": "text/event-stream"]
            for (path, status) in [
                ("/v1/events", 422), ("/v1/events?kernels=", 404), ("/v1/events?kernels=none", 404),
                ("/v1/events?kernels=k&after=3", 422), ("/v1/events?kernels=k&after=k:x", 422),
                ("/v1/events?kernels=k&limit=0", 422), ("/v1/events?kernels=k&text=x", 422),
                ("/v1/events?kernels=" + (0..<33).map { "k\($0)" }.joined(separator: ","), 422),
            ] {
                #expect(try await service.send("GET", path, headers: stream).status == status, "\(path)")
            }
            let json = try await service.send("GET", "/v1/events?kernels=k", headers: ["Accept": "application/json"])
            #expect(json.status == 406)
            let bad = try await service.send(
                "GET",
                "/v1/events?kernels=k",
                headers: ["Accept": "text/event-stream", "Last-Event-ID": "7"]
            )
            #expect(bad.status == 400)
        }
    }

    @Test("a service that goes down says so to every stream")
    func shutdown() async throws {
        let service = try Service()
        let one = try open(service, "/v1/kernels/default/events?after=1")
        let both = try open(service, "/v1/events?kernels=default&after=default:1")
        for connection in [one, both] { _ = connection.read(until: "retry") }
        while service.handler.registry.counts.watching.load(ordering: .relaxed) < 2 { await Task.yield() }
        service.handler.shutdown()
        for connection in [one, both] {
            #expect(connection.read(until: "shutting down").contains("event: end"))
        }
        service.server.stop()
    }
}
