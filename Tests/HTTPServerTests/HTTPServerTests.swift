import Foundation
import Glibc
import HTTPServer
import Testing

@Suite("Serving requests")
struct ServingTests {
    @Test("A plain request is answered and the connection kept")
    func plain() throws {
        try withServer { server, _, port in
            let client = try Client(port)
            for _ in 0..<3 {
                client.request("GET /")
                let answer = try #require(try client.answer())
                #expect(answer.status == 200)
                #expect(answer.body == "root")
                #expect(answer["x-content-type-options"] == "nosniff")
                #expect(answer["cache-control"] == "no-store")
                #expect(answer["connection"] == nil)
            }
            #expect(server.requestCount == 3)
            #expect(server.connectionCount == 1)
        }
    }

    @Test("The handler sees method, path, segments, query and headers, decoded once")
    func parts() throws {
        try withServer { _, _, port in
            let client = try Client(port)
            client.request("DELETE /show/a%2Fb/%C3%A9?x=1&y=a+b%2B&flag&=v", "X-TEST: Yes \r\n")
            let answer = try #require(try client.answer())
            #expect(answer.body.contains(#""method":"DELETE""#))
            #expect(answer.body.contains(#""path":"/show/a%2Fb/%C3%A9""#))
            #expect(answer.body.contains(#""segments":["show","a/b","é"]"#))
            #expect(answer.body.contains(#""query":["x","1","y","a b+","flag","","","v"]"#))
            #expect(answer.body.contains(#""x":"Yes""#))
            #expect(answer.body.contains(#""client":"127.0.0.1:"#))
        }
    }

    @Test("Pipelined requests are answered in order, with and without bodies")
    func pipelining() throws {
        try withServer { _, _, port in
            let client = try Client(port)
            var text = ""
            for index in 0..<20 {
                text += "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n\(10 + index)"
                text += "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
            }
            client.send(text)
            for index in 0..<20 {
                #expect(try client.answer()?.body == "\(10 + index)")
                #expect(try client.answer()?.body == "root")
            }
        }
    }

    @Test("Bodies arrive whole, in chunks and in pieces")
    func bodies() throws {
        try withServer { _, _, port in
            let client = try Client(port)
            client.request(
                "POST /echo",
                "Transfer-Encoding: chunked\r\n",
                body: "3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\n\r\n"
            )
            #expect(try client.answer()?.body == "abcdefg")
            client.send("POST /echo HTTP/1.1\r\nHo")
            usleep(2000)
            client.send("st: localhost\r\nContent-Length: 6\r\n\r")
            usleep(2000)
            client.send("\nabc")
            usleep(2000)
            client.send("def")
            #expect(try client.answer()?.body == "abcdef")
            let long = String(repeating: "x", count: 64 * 1024)
            client.request("PUT /echo", "Content-Length: 65536\r\n", body: long)
            #expect(try client.answer()?.body == long)
            client.request("POST /echo", "Content-Length: 0\r\n")
            #expect(try client.answer()?.body.isEmpty == true)
        }
    }

    @Test("Expect: 100-continue is met, and not when the request is refused")
    func expectation() throws {
        try withServer { _, _, port in
            let client = try Client(port)
            client.request("POST /echo", "Content-Length: 3\r\nExpect: 100-continue\r\n")
            #expect(try client.answer()?.status == 100)
            client.send("abc")
            #expect(try client.answer()?.body == "abc")
            client.request("POST /echo", "Content-Length: 9999999\r\nExpect: 100-continue\r\n")
            #expect(try client.answer()?.status == 413)
            #expect(client.closes())
        }
    }

    @Test("HEAD answers with GET's headers and no body")
    func head() throws {
        try withServer { _, _, port in
            let client = try Client(port)
            client.request("HEAD /")
            let answer = try #require(try client.answer(head: true))
            #expect(answer["content-length"] == "4")
            client.request("GET /")
            #expect(try client.answer()?.body == "root")
            client.request("GET /nothing")
            #expect(try client.answer()?.status == 204)
            client.request("HEAD /stream")
            #expect(try client.answer(head: true)?["content-type"] == "text/event-stream")
            #expect(client.closes())
        }
    }

    @Test("A handler's own status and headers pass through, 405 and unknown methods too")
    func statuses() throws {
        try withServer { _, _, port in
            let client = try Client(port)
            for method in ["POST", "get", "TRACE", "BREW", "CONNECT"] {
                client.request("\(method) /only-get")
                let answer = try #require(try client.answer())
                #expect(answer.status == 405)
                #expect(answer["allow"] == "GET")
            }
            client.request("GET /only-get")
            #expect(try client.answer()?.status == 200)
            client.request("OPTIONS *")
            #expect(try client.answer()?.status == 200)
            client.request("GET /missing")
            #expect(try client.answer()?.status == 404)
        }
    }

    @Test("A head of four kilobytes is served, one of a megabyte is not")
    func headSizes() throws {
        try withServer { _, _, port in
            let client = try Client(port)
            client.request("GET /", "Cookie: \(String(repeating: "c", count: 4096))\r\n")
            #expect(try client.answer()?.status == 200)
            client.request("GET /?q=\(String(repeating: "q", count: 2048))", "User-Agent: browser\r\n")
            #expect(try client.answer()?.status == 200)
            client.send(
                "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: \(String(repeating: "c", count: 1 << 20))\r\n\r\n"
            )
            #expect([431, nil].contains(try? client.answer()?.status))
            let other = try Client(port)
            other.request("GET /")
            #expect(try other.answer()?.status == 200)
        }
    }

    @Test(
        "A head of very many parameters is answered, in the memory that every connection has",
        arguments: [100, 500, 1_700]
    )
    func manyParameters(count: Int) throws {
        try withServer { _, _, port in
            let client = try Client(port)
            let width = 7_000 / count - 3
            let query = (0..<count).map { _ in "p" + String(repeating: "x", count: max(0, width - 1)) + "=1" }
            for _ in 0..<3 {
                client.request("GET /show?\(query.joined(separator: "&"))")
                let answer = try #require(try client.answer())
                #expect(answer.status == 200)
                #expect(answer.body.components(separatedBy: "\"1\"").count == count + 1)
            }
            client.request("GET /")
            #expect(try client.answer()?.body == "root")
        }
    }

    @Test("HTTP/1.0 closes, unless it asks for more")
    func oldVersion() throws {
        try withServer { _, _, port in
            let client = try Client(port)
            client.send("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n")
            #expect(try client.answer()?.body == "root")
            client.send("GET / HTTP/1.0\r\n\r\n")
            #expect(try client.answer()?.body == "root")
            #expect(client.closes())
        }
    }

    @Test("With a token, everything but the health checks and the page's files needs it")
    func token() throws {
        try withServer(TestHandler(), { $0.bearerToken = "s3cret" }) { _, _, port in
            func status(_ path: String, _ headers: String) throws -> Client.Answer? {
                let client = try Client(port)
                client.request("GET \(path)", headers)
                return try client.answer()
            }
            let refused = try #require(try status("/show", ""))
            #expect(refused.status == 401)
            #expect(refused["www-authenticate"] == "Bearer")
            #expect(refused["content-type"] == "application/problem+json")
            #expect(try status("/show", "Authorization: Bearer s3cret\r\n")?.status == 200)
            #expect(try status("/show", "authorization: bearer s3cret\r\n")?.status == 200)
            #expect(try status("/show", "Authorization: Bearer s3cret2\r\n")?.status == 401)
            #expect(try status("/show", "Authorization: Bearer s3creT\r\n")?.status == 401)
            #expect(try status("/show", "Authorization: Basic s3cret\r\n")?.status == 401)
            for path in ["/healthz", "/readyz", "/livez"] { #expect(try status(path, "")?.status == 404) }
            #expect(try status("/", "")?.status == 200)
            #expect(try status("/page/main.js", "")?.status == 404)
            for path in ["/page/", "/page", "/pages/x", "/v1/page/x"] { #expect(try status(path, "")?.status == 401) }
            #expect(try status("/healthz/x", "")?.status == 401)
            #expect(try status("/healthz?x", "")?.status == 404)
        }
    }

    @Test("A port that is taken is said so")
    func portTaken() throws {
        try withServer { _, _, port in
            var configuration = HTTPServerConfiguration()
            configuration.port = port
            let second = try HTTPServer(configuration: configuration, handler: TestHandler(), log: { _ in })
            #expect(throws: HTTPServerError.portTaken(host: "127.0.0.1", port: port)) { try second.start() }
            second.stop()
            configuration.host = "no.such.host.invalid"
            let third = try HTTPServer(configuration: configuration, handler: TestHandler(), log: { _ in })
            #expect(throws: HTTPServerError.self) { try third.start() }
        }
    }
}
