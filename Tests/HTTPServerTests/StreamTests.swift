import Glibc
import HTTPServer
import Testing

@Suite("Streams")
struct StreamTests {
    /// Opens a stream and answers its two ends.
    private func open(_ handler: TestHandler, _ port: Int) throws -> (Client, TestStream) {
        let before = handler.seen.withLock { $0.streams.count }
        let client = try Client(port, receiveBuffer: 4096)
        client.request("GET /stream")
        #expect(try client.streamHead() == 200)
        #expect(eventually { handler.seen.withLock { $0.streams.count } == before + 1 })
        return (client, try #require(handler.seen.withLock { $0.streams.last }))
    }

    @Test("What is sent arrives, in order, as it is sent; the end is an end")
    func delivery() throws {
        try withServer { server, handler, port in
            let (client, stream) = try open(handler, port)
            #expect(server.streamCount == 1)
            for index in 0..<50 {
                stream.send("event \(index)\n")
                #expect(try client.chunk() == "event \(index)\n")
            }
            stream.end()
            #expect(try client.chunk()?.isEmpty == true)
            #expect(eventually { stream.closings == 1 && server.streamCount == 0 })
            client.request("GET /")
            #expect(try client.answer()?.body == "root")
            #expect(handler.seen.withLock { $0.disconnected } == 0)
        }
    }

    @Test("Wakes are gathered")
    func gathering() throws {
        try withServer(TestHandler(), { $0.streamWakeInterval = 20 }) { _, handler, port in
            let (client, stream) = try open(handler, port)
            let before = stream.reads
            for _ in 0..<2000 {
                stream.send("x")
                usleep(50)
            }
            var received = 0
            while received < 2000 { received += try client.chunk()?.count ?? 2000 }
            #expect(received == 2000)
            #expect(stream.reads - before < 200, "\(stream.reads - before) reads")
        }
    }

    @Test("No wake is lost, whenever it comes")
    func wakes() throws {
        try withServer(TestHandler(), { $0.streamWakeInterval = 0 }) { _, handler, port in
            let (client, stream) = try open(handler, port)
            for round in 0..<1000 {
                Thread.run { stream.send("y") }
                if round % 3 == 0 { usleep(UInt32(round % 70)) }
                #expect(try client.chunk(within: 2) == "y")
            }
        }
    }

    @Test("A client that goes away ends its stream at once", arguments: [false, true])
    func disconnect(reset: Bool) throws {
        try withServer { server, handler, port in
            var pair: (Client, TestStream)? = try open(handler, port)
            let stream = try #require(pair?.1)
            if reset { pair?.0.reset() }
            pair = nil
            #expect(eventually(1) { stream.closings == 1 })
            #expect(eventually { server.streamCount == 0 && server.connectionCount == 0 })
            #expect(handler.seen.withLock { $0.disconnected } == 1)
            stream.send("late")
            #expect(stream.closings == 1)
        }
    }

    @Test("A slow reader holds up nobody, and gets everything in the end")
    func slowReader() throws {
        try withServer { _, handler, port in
            let (client, stream) = try open(handler, port)
            let text = String(repeating: "0123456789abcdef", count: 512 * 1024)
            stream.send(text)
            usleep(50_000)
            #expect(stream.pending > 0)
            let other = try Client(port)
            for _ in 0..<50 {
                other.request("GET /")
                #expect(try other.answer()?.body == "root")
            }
            var received = 0
            while received < text.utf8.count { received += try #require(try client.chunk()).utf8.count }
            #expect(received == text.utf8.count)
        }
    }

    @Test("A silent stream is read again for its heartbeat")
    func heartbeat() throws {
        try withServer(TestHandler(), { $0.streamHeartbeat = 30 }) { _, handler, port in
            let (client, stream) = try open(handler, port)
            let before = stream.reads
            #expect(eventually(2) { stream.reads >= before + 3 })
            stream.end()
            #expect(try client.chunk()?.isEmpty == true)
        }
    }

    @Test("Stopping ends the streams properly, slow readers or not")
    func stop() throws {
        var clients: [(Client, TestStream)] = []
        let handler = TestHandler()
        try withServer(handler, { $0.stopGrace = 200 }) { _, _, port in
            for _ in 0..<30 { clients.append(try open(handler, port)) }
            clients[0].1.send(String(repeating: "z", count: 8 << 20))
            usleep(20_000)
        }
        for (client, stream) in clients.dropFirst() {
            #expect(try client.chunk()?.isEmpty == true)
            #expect(client.closes())
            #expect(stream.closings == 1)
        }
        #expect(clients[0].1.closings == 1)
    }

    @Test("Streams beyond the limit are refused, and closed though never sent")
    func limit() throws {
        try withServer(TestHandler(), { $0.parkedLimit = 1 }) { _, handler, port in
            let (first, stream) = try open(handler, port)
            let client = try Client(port)
            client.request("GET /stream")
            #expect(try client.answer()?.status == 503)
            #expect(handler.seen.withLock { $0.streams.last }?.closings == 1)
            #expect(stream.closings == 0)
            stream.end()
            #expect(try first.chunk()?.isEmpty == true)
        }
    }

    @Test("HTTP/1.0 gets the bytes until the end of the connection")
    func oldVersion() throws {
        try withServer { _, handler, port in
            let client = try Client(port)
            client.send("GET /stream HTTP/1.0\r\n\r\n")
            #expect(try client.streamHead() == 200)
            let stream = try #require(handler.seen.withLock { $0.streams.last })
            stream.send("hello")
            stream.end()
            #expect(client.everything() == "hello")
        }
    }
}
