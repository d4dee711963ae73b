import Foundation
import Testing

@Suite("The running server")
struct ServeTests {
    @Test("It prints one line, answers, and SIGTERM or SIGINT ends it with 0", arguments: [SIGTERM, SIGINT])
    func life(signal: Int32) throws {
        let server = try RunningServer()
        #expect(server.output.sofar == "proclab listening on http://127.0.0.1:\(server.port)\n")
        #expect(try server.ask("GET", "/healthz").status == 200)
        #expect(try server.ask("GET", "/readyz").status == 200)
        server.signal(signal)
        #expect(try server.ending() == 0)
        #expect(server.output.sofar.split(separator: "\n").count == 1)
    }

    @Test("It is the default command, and the port may come from the environment")
    func environment() throws {
        let free = try RunningServer()
        let port = free.port
        free.signal(SIGTERM)
        #expect(try free.ending() == 0)
        let server = try RunningServer([], environment: ["PROCLAB_PORT": "\(port)"])
        #expect(server.port == port)
        #expect(try Program.run(["healthcheck", "--port", "\(port)"]).status == 0)
        #expect(try Program.run(["healthcheck"], environment: ["PROCLAB_PORT": "\(port)"]).output == "healthy\n")
    }

    @Test("A taken port ends it with 69 and a text that helps")
    func portTaken() throws {
        let first = try RunningServer()
        let second = try Program.run(["serve", "--port", "\(first.port)"])
        #expect(second.status == 69)
        #expect(second.output.isEmpty)
        #expect(second.errors.contains("port \(first.port) on 127.0.0.1 is taken"))
        #expect(second.errors.contains("--port"))
        #expect(try first.ask("GET", "/healthz").status == 200)
    }

    @Test("An address that is not this machine's ends it with 69")
    func foreignAddress() throws {
        let ending = try Program.run(
            ["--host", "192.0.2.1", "--port", "0"],
            environment: ["PROCLAB_TOKEN": "0123456789abcdef"]
        )
        #expect(ending.status == 69)
        #expect(ending.errors.contains("192.0.2.1"))
    }

    @Test("Nobody at the port is not healthy")
    func unhealthy() throws {
        let server = try RunningServer()
        server.signal(SIGTERM)
        #expect(try server.ending() == 0)
        let ending = try Program.run(["healthcheck", "--port", "\(server.port)"])
        #expect(ending.status == 1)
        #expect(ending.errors.contains("not healthy"))
    }

    @Test("SIGTERM answers every waiting call before it ends")
    func drain() throws {
        let server = try RunningServer()
        let made = try server.ask("POST", "/v1/kernels", #"{"name": "drain", "init": "manual"}"#)
        try #require(made.status == 201, "\(made)")
        let id = try #require(made.body.firstMatch(of: /"id":\s*"([^"]+)"/)?.1)
        let tasks = "/v1/kernels/\(id)/tasks"
        var children: [String] = []
        for _ in 0..<20 {
            let fork = try server.ask("POST", "\(tasks)/1/fork", "{}")
            children.append(String(try #require(fork.body.firstMatch(of: /"value":\s*(\d+)/)?.1)))
        }
        let waiting = try children.map { child in
            let connection = try Connection(port: server.port)
            try connection.send("POST", "\(tasks)/\(child)/pause?timeout=50", "{}")
            return connection
        }
        for child in children {
            try server.waitUntil("\(child) is blocked") {
                (try? server.ask("GET", "\(tasks)/\(child)").body.contains(/"state":\s*"S"/)) ?? false
            }
        }
        let started = Date()
        server.signal(SIGTERM)
        for connection in waiting {
            let answer = try connection.answer()
            #expect(answer.status == 503)
            #expect(answer.head.contains("application/problem+json"))
            #expect(answer.body.contains("going down"))
        }
        #expect(try server.ending() == 0)
        #expect(Date().timeIntervalSince(started) < 10)
    }

    @Test("Streams that nobody reads do not hold the end up")
    func unreadStreams() throws {
        let server = try RunningServer(["--port", "0", "--shutdown-grace", "60"])
        let batch = "[" + Array(repeating: #"{"task": 1, "call": "getpid"}"#, count: 256).joined(separator: ",") + "]"
        for _ in 0..<40 {
            #expect(try server.ask("POST", "/v1/kernels/default/batch", batch).status == 200)
        }
        let unread = try (0..<20).map { _ in
            let connection = try Connection(port: server.port)
            try connection.raw(
                "GET /v1/kernels/default/events?text=true HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
            )
            return connection
        }
        // Long enough that the sockets' buffers are full.
        usleep(500_000)
        let started = Date()
        server.signal(SIGTERM)
        #expect(try server.ending() == 0)
        #expect(Date().timeIntervalSince(started) < 5)
        withExtendedLifetime(unread) {}
    }

    @Test(
        "A second signal ends a server that drains at once",
        arguments: [(SIGTERM, 143), (SIGINT, 130)] as [(Int32, Int32)]
    )
    func secondSignal(signal: Int32, status: Int32) throws {
        let server = try RunningServer(["--port", "0", "--shutdown-grace", "60"])
        // A request whose body does not come holds the drain up.
        let slow = try Connection(port: server.port)
        try slow.raw(
            "POST /v1/kernels HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n"
        )
        #expect(try server.ask("GET", "/healthz").status == 200)
        server.signal(SIGTERM)
        try server.waitUntil("it drains") { server.errors.sofar.contains("draining") }
        usleep(200_000)
        server.signal(signal)
        #expect(try server.ending(within: 5) == status)
        withExtendedLifetime(slow) {}
    }

    @Test("An idle connection does not hold the end up, and a request under way is answered before it")
    func idleAndSlow() throws {
        let server = try RunningServer()
        let idle = try Connection(port: server.port)
        try idle.raw("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        let slow = try Connection(port: server.port)
        let body = #"{"name": "slow"}"#
        try slow.raw(
            """
            POST /v1/kernels HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
            Content-Length: \(body.utf8.count)\r\n\r\n
            """
        )
        #expect(try server.ask("GET", "/healthz").status == 200)
        let started = Date()
        server.signal(SIGTERM)
        try server.waitUntil("it drains") { server.errors.sofar.contains("draining") }
        usleep(700_000)
        #expect(server.process.isRunning)
        try slow.raw(body)
        let answer = try slow.answer()
        #expect(answer.status == 201 || answer.status == 503)
        #expect(try server.ending() == 0)
        #expect(Date().timeIntervalSince(started) < 8)
        withExtendedLifetime(idle) {}
    }

    @Test("Another address than loopback asks for the token, by file or by variable")
    func token() throws {
        let token = "0123456789abcdef"
        let server = try RunningServer(["--host", "0.0.0.0", "--port", "0"], environment: ["PROCLAB_TOKEN": token])
        #expect(server.output.sofar.hasPrefix("proclab listening on http://0.0.0.0:"))
        #expect(try server.ask("GET", "/v1/kernels").status == 401)
        #expect(try server.ask("GET", "/v1/kernels", headers: ["Authorization: Bearer \(token)x"]).status == 401)
        #expect(try server.ask("GET", "/v1/kernels", headers: ["Authorization: Bearer \(token)"]).status == 200)
        #expect(try server.ask("GET", "/healthz").status == 200)
        #expect(!server.errors.sofar.contains(token))
    }

    @Test("A Host header that is not allowed is refused, and --allowed-hosts allows it")
    func hosts() throws {
        let server = try RunningServer(["--port", "0", "--allowed-hosts", "proclab.example, other.example"])
        for (host, status) in [("proclab.example", 200), ("other.example:80", 200), ("evil.example", 421)] {
            let connection = try Connection(port: server.port)
            try connection.raw("GET /v1/kernels HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
            #expect(try connection.answer().status == status, "\(host)")
        }
    }

    @Test("Limits given by flag are in force")
    func limits() throws {
        let server = try RunningServer(["--port", "0", "--max-body-bytes", "1024", "--max-kernels", "1"])
        let long = #"{"name": ""# + String(repeating: "x", count: 2000) + #""}"#
        #expect(try server.ask("POST", "/v1/kernels", long).status == 413)
        let refused = try server.ask("POST", "/v1/kernels", "{}")
        #expect((400...599).contains(refused.status))
    }

    @Test("A supervisor is told when it is ready, that it lives, and when it stops")
    func supervisor() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("n\(getpid()).sock").path
        let listener = try NotifySocket(path: path)
        let server = try RunningServer(
            ["--port", "0"],
            environment: ["NOTIFY_SOCKET": path, "WATCHDOG_USEC": "300000"]
        )
        #expect(try listener.next().hasPrefix("READY=1\n"))
        #expect(try listener.next() == "WATCHDOG=1")
        #expect(try listener.next() == "WATCHDOG=1")
        server.signal(SIGTERM)
        var last = try listener.next()
        while last == "WATCHDOG=1" { last = try listener.next() }
        #expect(last.hasPrefix("STOPPING=1\n"))
        #expect(try server.ending() == 0)
    }

    @Test("Log lines are JSON objects when asked for, one a line, with time, level and message")
    func logs() throws {
        let server = try RunningServer(["--port", "0", "--log-format", "json", "--log-level", "debug"])
        server.signal(SIGTERM)
        #expect(try server.ending() == 0)
        let lines = String(decoding: server.errors.wait(), as: UTF8.self).split(separator: "\n")
        #expect(!lines.isEmpty)
        for line in lines {
            let object = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
            #expect(object["time"]?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil)
            #expect(object["level"] != nil && object["message"]?.isEmpty == false)
        }
    }

    @Test("It goes on when nobody reads its output and its log any more")
    func closedPipes() throws {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        process.executableURL = Program.executable
        process.arguments = ["serve", "--port", "0", "--log-level", "trace"]
        process.environment = Program.environment([:])
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        var line = ""
        while !line.hasSuffix("\n") {
            let more = output.fileHandleForReading.availableData
            try #require(!more.isEmpty)
            line += String(decoding: more, as: UTF8.self)
        }
        let port = try #require(line.firstMatch(of: /:(\d+)\n/).flatMap { Int($0.1) })
        try output.fileHandleForReading.close()
        try errors.fileHandleForReading.close()
        for _ in 0..<5 {
            // A second line in the head makes the server log a refusal, which nobody can read.
            let doubtful = try Connection(port: port)
            try doubtful.raw("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n")
            #expect(try doubtful.answer().status == 400)
            let connection = try Connection(port: port)
            try connection.send("GET", "/healthz")
            #expect(try connection.answer().status == 200)
        }
        #expect(process.isRunning)
    }
}
