import Testing

@testable import HTTPServer

@Suite("The gate")
struct GateTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var method = "GET"
        var version = "HTTP/1.1"
        var target = "/"
        var headers = [("Host", "localhost")]
        /// 0: accepted without a body; 1: with one; negative: drained, then refused; else refused at once.
        let verdict: Int
        var field: String?
    }

    static let local = ("Host", "localhost")

    static let cases: [Case] = [
        Case(testDescription: "plain", verdict: 0),
        Case(testDescription: "HTTP/1.0 without Host", version: "HTTP/1.0", headers: [], verdict: 0),
        Case(testDescription: "HTTP/1.1 without Host", headers: [], verdict: 400, field: "Host"),
        Case(testDescription: "two Hosts", headers: [local, local], verdict: 400, field: "Host"),
        Case(testDescription: "Host with port", headers: [("host", "127.0.0.1:8080")], verdict: 0),
        Case(testDescription: "Host in capitals", headers: [("HOST", "LOCALHOST:1")], verdict: 0),
        Case(testDescription: "Host IPv6", headers: [("Host", "[::1]:8080")], verdict: 0),
        Case(testDescription: "Host with trailing space", headers: [("Host", "localhost \t")], verdict: 0),
        Case(testDescription: "Host with empty port", headers: [("Host", "localhost:")], verdict: 0),
        Case(testDescription: "foreign Host", headers: [("Host", "evil.example")], verdict: 421, field: "Host"),
        Case(testDescription: "Host with our name in front", headers: [("Host", "localhost.evil")], verdict: 421),
        Case(testDescription: "HTTP/1.0 foreign Host", version: "HTTP/1.0", headers: [("Host", "e")], verdict: 421),
        Case(testDescription: "empty Host", headers: [("Host", "")], verdict: 400, field: "Host"),
        Case(testDescription: "Host: only a port", headers: [("Host", ":80")], verdict: 400),
        Case(testDescription: "Host: two ports", headers: [("Host", "localhost:1:2")], verdict: 400),
        Case(testDescription: "Host: list", headers: [("Host", "localhost, evil")], verdict: 400),
        Case(testDescription: "Host: unclosed bracket", headers: [("Host", "[::1")], verdict: 400),
        Case(testDescription: "Host: path", headers: [("Host", "localhost/")], verdict: 400),
        Case(testDescription: "Host: user", headers: [("Host", "a@localhost")], verdict: 400),
        Case(testDescription: "length", method: "POST", headers: [local, ("Content-Length", "3")], verdict: 1),
        Case(testDescription: "length 0", method: "POST", headers: [local, ("Content-Length", "0")], verdict: 0),
        Case(testDescription: "length at the limit", headers: [local, ("content-length", "65536")], verdict: 1),
        Case(testDescription: "length over the limit", headers: [local, ("Content-Length", "65537")], verdict: -413),
        Case(testDescription: "length to drain", headers: [local, ("Content-Length", "1048576")], verdict: -413),
        Case(testDescription: "length beyond draining", headers: [local, ("Content-Length", "1048577")], verdict: 413),
        Case(
            testDescription: "length of 18 digits",
            headers: [local, ("Content-Length", "999999999999999999")],
            verdict: 413
        ),
        Case(
            testDescription: "length of 19 digits",
            headers: [local, ("Content-Length", "9999999999999999999")],
            verdict: 400
        ),
        Case(testDescription: "length with sign", headers: [local, ("Content-Length", "+3")], verdict: 400),
        Case(testDescription: "length with space", headers: [local, ("Content-Length", "3 ")], verdict: 400),
        Case(testDescription: "length list", headers: [local, ("Content-Length", "3,3")], verdict: 400),
        Case(testDescription: "length empty", headers: [local, ("Content-Length", "")], verdict: 400),
        Case(
            testDescription: "length twice",
            headers: [local, ("Content-Length", "3"), ("Content-Length", "3")],
            verdict: 400,
            field: "Content-Length"
        ),
        Case(testDescription: "chunked", headers: [local, ("Transfer-Encoding", "Chunked")], verdict: 1),
        Case(
            testDescription: "length, then chunked",
            headers: [local, ("Content-Length", "3"), ("Transfer-Encoding", "chunked")],
            verdict: 400
        ),
        Case(
            testDescription: "chunked, then length",
            headers: [local, ("Transfer-Encoding", "chunked"), ("Content-Length", "3")],
            verdict: 400
        ),
        Case(
            testDescription: "chunked in HTTP/1.0",
            version: "HTTP/1.0",
            headers: [("Transfer-Encoding", "chunked")],
            verdict: 400
        ),
        Case(testDescription: "chunked with space", headers: [local, ("Transfer-Encoding", "chunked ")], verdict: 501),
        Case(testDescription: "gzip, chunked", headers: [local, ("Transfer-Encoding", "gzip, chunked")], verdict: 501),
        Case(
            testDescription: "chunked twice",
            headers: [local, ("Transfer-Encoding", "chunked"), ("Transfer-Encoding", "chunked")],
            verdict: 501
        ),
        Case(testDescription: "expects 100", headers: [local, ("Expect", "100-Continue")], verdict: 0),
        Case(testDescription: "expects more", headers: [local, ("Expect", "200-ok")], verdict: 417, field: "Expect"),
        Case(testDescription: "empty header name", headers: [local, ("", "x")], verdict: 400),
        Case(testDescription: "space in header name", headers: [local, ("Content-Length ", "3")], verdict: 400),
        Case(testDescription: "bracket in header name", headers: [local, ("a[0]", "3")], verdict: 400),
        Case(testDescription: "letters beyond ASCII in header name", headers: [local, ("é", "3")], verdict: 400),
        Case(testDescription: "all token characters", headers: [local, ("!#$%&'*+-.^_`|~09azAZ", "x")], verdict: 0),
        Case(testDescription: "tab in value", headers: [local, ("X", "a\tb")], verdict: 0),
        Case(testDescription: "UTF-8 in value", headers: [local, ("X", "é")], verdict: 0),
        Case(testDescription: "CR in value", headers: [local, ("X", "a\rb")], verdict: 400),
        Case(testDescription: "DEL in value", headers: [local, ("X", "a\u{7F}b")], verdict: 400),
        Case(testDescription: "method no token", method: "G{}T", verdict: 501),
        Case(testDescription: "odd method", method: "brew", verdict: 0),
        Case(testDescription: "absolute form", target: "http://localhost/", verdict: 400),
        Case(testDescription: "authority form", method: "CONNECT", target: "localhost:80", verdict: 400),
        Case(testDescription: "asterisk", method: "OPTIONS", target: "*", verdict: 0),
        Case(testDescription: "asterisk of another method", target: "*", verdict: 400),
        Case(testDescription: "empty target", target: "", verdict: 400),
        Case(testDescription: "space in target", target: "/a b", verdict: 400),
        Case(testDescription: "space in query", target: "/?a b", verdict: 400),
        Case(testDescription: "tab in target", target: "/a\tb", verdict: 400),
        Case(testDescription: "raw UTF-8 in target", target: "/é", verdict: 400),
        Case(testDescription: "escaped UTF-8 in target", target: "/%C3%A9?%f0%9f%90%a7", verdict: 0),
        Case(testDescription: "escaped slash", target: "/a%2fb", verdict: 0),
        Case(testDescription: "overlong slash", target: "/%c0%af", verdict: 400),
        Case(testDescription: "surrogate", target: "/%ed%a0%80", verdict: 400),
        Case(testDescription: "cut UTF-8", target: "/%c3/x", verdict: 400),
        Case(testDescription: "escaped NUL", target: "/%00", verdict: 400),
        Case(testDescription: "cut escape", target: "/%4", verdict: 400),
        Case(testDescription: "no escape", target: "/?%g0", verdict: 400),
    ]

    /// Runs the gate as the server does.
    static func judge(_ test: Case, _ rules: GateRules) -> Gate.Verdict {
        func bytes<R>(_ text: String, _ body: (UnsafeRawBufferPointer) -> R) -> R {
            Array(text.utf8).withUnsafeBytes(body)
        }
        return bytes(test.target) { target in
            let scan = Target(target)
            var gate = bytes(test.method) { method in
                bytes(test.version) { Gate(method: method, version: $0, target: target, scan) }
            }
            for (name, value) in test.headers {
                bytes(name) { name in bytes(value) { gate.header(name, $0, rules) } }
            }
            return gate.verdict(path: target.part(0..<scan.pathCount), rules)
        }
    }

    static func number(_ verdict: Gate.Verdict) -> Int {
        switch verdict {
        case .accept(let body): body ? 1 : 0
        case .drain(let refusal): -refusal.status
        case .refuse(let refusal): refusal.status
        }
    }

    @Test("Each request gets its verdict", arguments: cases)
    func verdicts(_ test: Case) {
        let verdict = GateTests.judge(test, GateRules(HTTPServerConfiguration()))
        #expect(GateTests.number(verdict) == test.verdict)
        if let field = test.field {
            guard case .refuse(let refusal) = verdict else { return #expect(Bool(false), "not refused") }
            #expect(refusal.field?.description == field)
        }
    }

    @Test("With * every well-formed Host is allowed, and no other")
    func anyHost() {
        var configuration = HTTPServerConfiguration()
        configuration.allowedHosts = ["*"]
        let rules = GateRules(configuration)
        for (host, verdict) in [("any.example:80", 0), ("[fe80::1]", 0), ("", 400), ("a b", 400), ("a/b", 400)] {
            let test = Case(testDescription: "", headers: [("Host", host)], verdict: 0)
            #expect(GateTests.number(GateTests.judge(test, rules)) == verdict, "\(host)")
        }
    }

    @Test("Added hosts are compared without case")
    func addedHost() {
        var configuration = HTTPServerConfiguration()
        configuration.allowedHosts.append("Lab.Example")
        let test = Case(testDescription: "", headers: [("Host", "lab.EXAMPLE:8443")], verdict: 0)
        #expect(GateTests.number(GateTests.judge(test, GateRules(configuration))) == 0)
    }

    @Test("Of two reasons the one about framing wins over the one about rights")
    func order() {
        var configuration = HTTPServerConfiguration()
        configuration.bearerToken = "t"
        let rules = GateRules(configuration)
        let twice = [GateTests.local, ("Content-Length", "1"), ("Content-Length", "2")]
        #expect(GateTests.number(GateTests.judge(Case(testDescription: "", headers: twice, verdict: 0), rules)) == 400)
        let long = [GateTests.local, ("Content-Length", "99999999")]
        let guarded = Case(testDescription: "", target: "/v1/kernels", headers: long, verdict: 0)
        #expect(GateTests.number(GateTests.judge(guarded, rules)) == 401)
    }

    @Test("Segments are found, and no more than sixteen are kept")
    func segments() {
        func segments(_ target: String) -> (Int, [String?]) {
            Array(target.utf8).withUnsafeBytes { bytes in
                let scan = Target(bytes)
                let texts = (0..<max(scan.segmentCount, 1)).map { index in
                    scan.range(ofSegment: index).map { String(decoding: bytes.part($0), as: UTF8.self) }
                }
                return (scan.segmentCount, texts)
            }
        }
        #expect(segments("/") == (0, [nil]))
        #expect(segments("/?a/b") == (0, [nil]))
        #expect(segments("/v1") == (1, ["v1"]))
        #expect(segments("/v1/") == (2, ["v1", ""]))
        #expect(segments("//v1") == (2, ["", "v1"]))
        #expect(segments("/a/bc/d?x/y") == (3, ["a", "bc", "d"]))
        let sixteen = (1...16).map { "s\($0)" }
        #expect(segments("/" + sixteen.joined(separator: "/")) == (16, sixteen))
        let (count, kept) = segments("/" + (sixteen + ["more"]).joined(separator: "/"))
        #expect(count == 17)
        #expect(kept == Array(sixteen.prefix(15)).map(Optional.init) + [nil, nil])
    }

    @Test(
        "A segment is a number only as plain digits",
        arguments: [
            ("0", 0), ("42", 42), ("9223372036854775807", .max), ("9223372036854775808", nil), ("", nil), ("-1", nil),
            ("+1", nil), ("1a", nil), ("%31", nil), ("007", 7), ("99999999999999999999", nil),
        ] as [(String, Int64?)]
    )
    func numbers(_ text: String, _ value: Int64?) {
        Array(text.utf8).withUnsafeBytes { #expect(PathSegment(bytes: $0).integer == value) }
    }

    @Test("A segment equals its name in any spelling")
    func spelling() {
        Array("k%65rnels".utf8).withUnsafeBytes { bytes in
            #expect(PathSegment(bytes: bytes) == "kernels")
            #expect(!(PathSegment(bytes: bytes) == "k%65rnelz"))
            #expect(PathSegment(bytes: bytes).string == "kernels")
        }
    }
}

@Suite("The watch over slow heads")
struct HeadWatchTests {
    private func activity(_ request: UInt64, _ activity: Connection.Activity) -> UInt64 {
        request << 2 | activity.rawValue
    }

    @Test("A first head is cut when its time is over, however the bytes come")
    func firstHead() {
        var watch = HeadWatch()
        var verdicts: [HeadWatch.Verdict] = []
        for second in 0...11 {
            verdicts.append(
                watch.look(
                    progress: activity(0, .idle),
                    reception: { .init(bytes: UInt64(second)) },
                    now: Int64(second) * 1000,
                    head: 10_000,
                    body: 20_000
                )
            )
        }
        #expect(verdicts.prefix(10).allSatisfy { $0 == .keep })
        #expect(verdicts[10] == .tooSlow)
    }

    @Test("An idle connection is kept; a head that trickles in is not, a body has its own time, work has all it needs")
    func later() {
        var watch = HeadWatch()
        func look(_ progress: UInt64, _ bytes: UInt64, _ now: Int64) -> HeadWatch.Verdict {
            watch.look(progress: progress, reception: { .init(bytes: bytes) }, now: now, head: 10, body: 20)
        }
        for time in 0..<100 { #expect(look(activity(1, .idle), 50, Int64(time)) == .keep) }
        #expect(look(activity(1, .idle), 51, 100) == .keep)
        #expect(look(activity(1, .idle), 52, 109) == .keep)
        #expect(look(activity(1, .idle), 53, 110) == .tooSlow)
        #expect(look(activity(1, .body), 60, 120) == .keep)
        #expect(look(activity(1, .body), 61, 139) == .keep)
        #expect(look(activity(1, .body), 62, 140) == .tooSlow)
        for time in 200..<300 { #expect(look(activity(1, .busy), 70, Int64(time)) == .keep) }
        #expect(look(activity(2, .idle), 70, 300) == .keep)
        #expect(look(activity(2, .idle), 70, 400) == .keep)
    }

    @Test("A peer that has stopped sending is let go, except while its answer is under way")
    func over() {
        var watch = HeadWatch()
        let gone = SocketAddress.Reception(bytes: 1, isOver: true)
        for (step, expected) in [
            (activity(0, .idle), HeadWatch.Verdict.keep), (activity(0, .idle), .over), (activity(0, .busy), .keep),
            (activity(0, .busy), .keep), (activity(1, .body), .keep), (activity(1, .body), .over),
        ] {
            #expect(watch.look(progress: step, reception: { gone }, now: 0, head: 10, body: 10) == expected)
        }
    }
}

@Suite("The parking lot")
struct ParkingLotTests {
    @Test("Guests expire in the order of their deadlines, whoever leaves; late tickets find nobody", arguments: 1...20)
    func model(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var lot = ParkingLot()
        var present: [(token: ParkingLot.Token, deadline: Int64, waker: StreamWaker)] = []
        var left: [ParkingLot.Token] = []
        var now: Int64 = 0
        for _ in 0..<2000 {
            switch random.next() % 4 {
            case 0, 1:
                let deadline = now + Int64(random.next() % 100)
                let waker = StreamWaker()
                present.append((lot.enter(.stream(waker), deadline: deadline), deadline, waker))
            case 2 where !present.isEmpty:
                let gone = present.remove(at: Int(random.next() % UInt64(present.count)))
                lot.leave(gone.token)
                left.append(gone.token)
            default:
                now += Int64(random.next() % 10)
                let due = present.indices.filter { present[$0].deadline <= now }
                var seen = Set<ObjectIdentifier>()
                while case .stream(let waker)? = lot.expire(now: now, heartbeat: 1_000_000) {
                    seen.insert(ObjectIdentifier(waker))
                }
                #expect(seen == Set(due.map { ObjectIdentifier(present[$0].waker) }))
                for index in due { present[index].deadline = now + 1_000_000 }
            }
            #expect(lot.count == present.count)
            #expect(lot.nextDeadline == present.map(\.deadline).min())
        }
        for guest in present {
            guard case .stream(let waker)? = lot.guest(guest.token) else {
                #expect(Bool(false), "a guest is lost")
                continue
            }
            #expect(waker === guest.waker)
        }
        for token in left {
            if case .some = lot.guest(token) { #expect(Bool(false), "a ticket outlived its guest") }
            lot.leave(token)
        }
        #expect(lot.count == present.count)
    }
}
