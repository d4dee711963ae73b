import Glibc
import HTTPServer
import Synchronization
import Testing

@Suite("Draining and stopping")
struct LifecycleTests {
    @Test("Stopping answers what is parked: by the handler, or with 503", arguments: [true, false])
    func stopWhileParked(answers: Bool) throws {
        let handler = TestHandler(deadline: 60_000, answersExpired: answers)
        var clients: [Client] = []
        try withServer(handler) { server, _, port in
            for _ in 0..<100 {
                let client = try Client(port)
                client.request("GET /park")
                clients.append(client)
            }
            #expect(eventually { server.parkedCount == 100 })
        }
        for client in clients {
            let answer = try #require(try client.answer())
            #expect(answer.status == (answers ? 202 : 503))
            #expect(answer["connection"] == "close")
            #expect(client.closes())
        }
    }

    @Test("Stopping amid hundreds of parked, racing, streaming and vanishing clients is safe", arguments: 0..<8)
    func stopRaces(round: Int) throws {
        let handler = TestHandler(deadline: 5)
        let finished = Atomic<Int>(0)
        try withServer(handler, { $0.stopGrace = 200 }) { _, _, port in
            for thread in 0..<4 {
                Thread.run {
                    var clients: [Client] = []
                    for index in 0..<80 {
                        guard let client = try? Client(port) else { break }
                        switch (index + thread) % 4 {
                        case 0: client.request("GET /park")
                        case 1: client.request("GET /race/\(index * 37 % 2000)")
                        case 2: client.request("GET /stream")
                        default: client.request("GET /")
                        }
                        clients.append(client)
                        if index % 5 == 0 { clients.removeFirst() }
                    }
                    finished.add(1, ordering: .relaxed)
                }
            }
            Thread.run {
                for _ in 0..<200 {
                    for stream in handler.seen.withLock({ $0.streams }) { stream.send("x") }
                    usleep(100)
                }
                finished.add(1, ordering: .relaxed)
            }
            usleep(UInt32(500 + round * 1500))
        }
        #expect(eventually(20) { finished.load(ordering: .relaxed) == 5 })
        #expect(handler.seen.withLock { $0.streams.allSatisfy { $0.closings == 1 } })
    }

    @Test("Draining closes each connection with its answer and refuses new ones")
    func drain() throws {
        try withServer { server, _, port in
            let idle = try Client(port)
            idle.request("GET /")
            #expect(try idle.answer()?.status == 200)
            let parked = try Client(port)
            parked.request("GET /park")
            #expect(eventually { server.parkedCount == 1 })
            server.beginDrain()
            server.beginDrain()
            #expect(server.isDraining)
            idle.request("GET /")
            let answer = try #require(try idle.answer())
            #expect(answer["connection"] == "close")
            #expect(idle.closes())
            #expect(throws: Client.Failure.self) { try Client(port) }
            #expect(server.parkedCount == 1)
        }
    }

    @Test("Stopping twice, or without having started, does nothing")
    func idempotent() throws {
        let server = try HTTPServer(configuration: HTTPServerConfiguration(), handler: TestHandler(), log: { _ in })
        server.stop()
        try withServer { server, _, _ in
            server.stop()
            server.stop()
        }
    }

    @Test("A stopped server frees everything, and its port")
    func frees() throws {
        weak var server: HTTPServer?
        weak var handler: TestHandler?
        var port = 0
        do {
            let created = TestHandler()
            handler = created
            try withServer(created) { running, _, bound in
                server = running
                port = bound
                let client = try Client(bound)
                client.request("GET /")
                #expect(try client.answer()?.status == 200)
                client.request("GET /stream")
                #expect(try client.streamHead() == 200)
            }
        }
        #expect(server == nil)
        #expect(handler == nil)
        try withServer(TestHandler(), { $0.port = port }) { _, _, second in #expect(second == port) }
    }
}
