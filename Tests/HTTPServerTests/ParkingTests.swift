import Glibc
import HTTPServer
import Testing

@Suite("Parked exchanges")
struct ParkingTests {
    @Test("A parked exchange is answered by its completion, once, and the connection lives on")
    func completion() throws {
        try withServer { server, handler, port in
            let client = try Client(port)
            for round in 1...3 {
                client.request("GET /park")
                #expect(eventually { server.parkedCount == 1 })
                let exchange = try #require(handler.seen.withLock { $0.parked.last })
                #expect(handler.seen.withLock { $0.parked.count } == round)
                let first = exchange.complete(.text(200, "done"))
                let second = exchange.complete(.text(200, "twice"))
                #expect(first && !second)
                #expect(exchange.isCompleted)
                #expect(try client.answer()?.body == "done")
                #expect(server.parkedCount == 0)
                client.request("GET /")
                #expect(try client.answer()?.body == "root")
            }
        }
    }

    @Test("A completion before the handler has returned answers without suspending")
    func early() throws {
        try withServer { server, _, port in
            let client = try Client(port)
            for _ in 0..<10 {
                client.request("GET /early")
                #expect(try client.answer()?.body == "early")
            }
            #expect(server.parkedCount == 0)
        }
    }

    @Test("What waits may refer to its exchange and be its context: both go when the request is over")
    func cycle() throws {
        try withServer { _, handler, port in
            let client = try Client(port)
            for _ in 0..<50 {
                client.request("GET /cycle")
                #expect(try client.answer()?.body == "cycle")
            }
            #expect(eventually { handler.seen.withLock { $0.waiting.allSatisfy { $0.waiting == nil } } })
            #expect(handler.seen.withLock { $0.waiting.count } == 50)
        }
    }

    @Test("The deadline is kept")
    func deadline() throws {
        try withServer(TestHandler(deadline: 100)) { server, handler, port in
            let client = try Client(port)
            for _ in 0..<3 {
                let begun = now()
                client.request("GET /park")
                #expect(try client.answer()?.status == 202)
                let taken = now() - begun
                #expect(taken >= 0.095 && taken < 1, "\(taken)")
            }
            #expect(handler.seen.withLock { $0.expired } == 3)
            #expect(server.parkedCount == 0)
        }
    }

    @Test("Deadlines of many, in any order, are all kept")
    func deadlines() throws {
        try withServer(TestHandler(deadline: 50)) { server, handler, port in
            var clients: [Client] = []
            for _ in 0..<200 {
                let client = try Client(port)
                client.request("GET /park")
                clients.append(client)
            }
            for client in clients { #expect(try client.answer()?.status == 202) }
            #expect(handler.seen.withLock { $0.expired } == 200)
        }
    }

    @Test("A client that goes away is noticed at once, and a late completion does nothing", arguments: [false, true])
    func disconnect(reset: Bool) throws {
        try withServer { server, handler, port in
            var client: Client? = try Client(port)
            client?.request("GET /park")
            #expect(eventually { server.parkedCount == 1 })
            if reset { client?.reset() }
            client = nil
            #expect(eventually(1) { handler.seen.withLock { $0.disconnected } == 1 })
            let exchange = try #require(handler.seen.withLock { $0.parked.last })
            let late = exchange.complete(.text(200, "late"))
            #expect(!late)
            #expect(eventually { server.connectionCount == 0 && server.parkedCount == 0 })
            #expect(handler.seen.withLock { $0.expired } == 0)
        }
    }

    @Test("A client's disconnect during an earlier exchange does not touch a later one")
    func reuse() throws {
        try withServer { server, handler, port in
            for _ in 0..<50 {
                var client: Client? = try Client(port)
                client?.request("GET /park")
                #expect(eventually { server.parkedCount == 1 })
                handler.seen.withLock { $0.parked.removeLast() }.complete(.text(200, "a"))
                #expect(try client?.answer()?.body == "a")
                client?.request("GET /park")
                #expect(eventually { server.parkedCount == 1 })
                handler.seen.withLock { $0.parked.removeLast() }.complete(.text(200, "b"))
                #expect(try client?.answer()?.body == "b")
                client = nil
            }
            #expect(handler.seen.withLock { $0.disconnected } == 0)
        }
    }

    @Test("Completions by other threads at any moment are never lost")
    func races() throws {
        try withServer { server, _, port in
            var clients: [Client] = []
            for _ in 0..<32 { clients.append(try Client(port)) }
            for round in 0..<30 {
                for (index, client) in clients.enumerated() {
                    client.request("GET /race/\((round * 7 + index * 3) % 60)")
                    // Pipelined behind the parked one.
                    client.request("GET /")
                }
                for client in clients {
                    #expect(try client.answer()?.body == "raced")
                    #expect(try client.answer()?.body == "root")
                }
            }
            #expect(server.parkedCount == 0)
        }
    }

    @Test("Completion, deadline and disconnect at the same moment: one of them wins")
    func contested() throws {
        try withServer(TestHandler(deadline: 3)) { server, handler, port in
            for round in 0..<20 {
                var clients: [Client] = []
                for index in 0..<20 {
                    let client = try Client(port)
                    client.request("GET /race/\(2500 + (index * 97 + round * 13) % 1000)")
                    clients.append(client)
                }
                usleep(2500)
                for index in stride(from: 0, to: 20, by: 3) { clients[index].reset() }
                for (index, client) in clients.enumerated() where index % 3 != 0 {
                    let answer = try client.answer()
                    #expect(answer?.body == "raced" || answer?.body == "expired")
                }
            }
            #expect(eventually { server.parkedCount == 0 && server.connectionCount == 0 })
            _ = handler
        }
    }

    @Test("Parked and busy connections live side by side")
    func mixed() throws {
        try withServer { server, handler, port in
            var waiting: [Client] = []
            for _ in 0..<300 {
                let client = try Client(port)
                client.request("GET /park")
                waiting.append(client)
            }
            #expect(eventually { server.parkedCount == 300 })
            let busy = try Client(port)
            for round in 0..<300 {
                busy.request("GET /")
                #expect(try busy.answer()?.body == "root")
                handler.seen.withLock { $0.parked[round] }.complete(.text(200, "done"))
            }
            for client in waiting { #expect(try client.answer()?.body == "done") }
        }
    }

    @Test("Beyond the limit of parked exchanges the deadline counts as passed")
    func limit() throws {
        try withServer(TestHandler(), { $0.parkedLimit = 2 }) { server, _, port in
            var clients: [Client] = []
            for _ in 0..<3 {
                let client = try Client(port)
                client.request("GET /park")
                clients.append(client)
                #expect(eventually { server.parkedCount == min(clients.count, 2) })
            }
            #expect(try clients[2].answer()?.status == 202)
        }
    }
}
