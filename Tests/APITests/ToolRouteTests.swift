import Foundation
import Kernel
import Testing

@testable import API

@Suite("what tools read, over HTTP", .timeLimit(.minutes(1)))
struct ToolRouteTests {
    private static let base = "/v1/kernels/k"

    @Test("a number may be percent-escaped wherever a path has one")
    func escapedNumbers() async throws {
        try await withService { service in
            let one = try await service.send("GET", Self.base + "/tasks/%31")
            #expect(one.int("tid") == 1)
            #expect(try await service.send("GET", Self.base + "/tasks/%30%31").status == 404)
            #expect(try await service.send("GET", Self.base + "/tasks/%2B1").status == 404)
            #expect(try await service.send("POST", Self.base + "/tasks/%31/fork").int("value") == 2)
            #expect(try await service.send("GET", Self.base + "/calls/%31").int("id") == 1)
            #expect(try await service.send("GET", Self.base + "/proc/%31/comm").text == "init\n")
        }
    }

    @Test("paths below /proc: doubled slashes, a slash at the end, what is not there")
    func procPaths() async throws {
        try await withService { service in
            let status = try await service.send("GET", Self.base + "/proc//1//status")
            #expect(status.text.hasPrefix("Name:\tinit\n"))
            let missing = try await service.send("GET", Self.base + "/proc//status")
            #expect(missing.status == 404)
            #expect(missing.string("errno") == "ENOENT")
            #expect(try await service.send("GET", Self.base + "/proc/1/status/").status == 404)
            for name in ["self", "self/status", "thread-self"] {
                let nobody = try await service.send("GET", Self.base + "/proc/" + name)
                #expect(nobody.status == 404 && nobody.string("errno") == "ENOENT")
                #expect(nobody.string("detail")?.contains("no task of this kernel") == true)
            }
            #expect(try await service.send("GET", Self.base + "/proc/1/fd/").text == "0\n1\n2\n")
            #expect(try await service.send("GET", Self.base + "/proc/1/fdinfo/0").text.hasPrefix("pos:\t0\nflags:\t0"))
        }
    }

    @Test("the archive: whole blocks, known by its tag, refused to those who accept something else")
    func archive() async throws {
        try await withService { service in
            let path = Self.base + "/proc.tar"
            let tar = try await service.send("GET", path)
            #expect(tar.status == 200)
            #expect(tar.headers["content-type"] == "application/x-tar")
            let tag = try #require(tar.headers["etag"])
            #expect(tag.hasSuffix("-tar\""))
            let known = try await service.send("GET", path, headers: ["If-None-Match": tag])
            #expect(known.status == 304 && known.headers["content-length"] == nil && known.body.isEmpty)
            #expect(known.headers["transfer-encoding"] == nil)
            #expect(try await service.send("GET", path, headers: ["Accept": "text/plain"]).status == 406)
            #expect(try await service.send("GET", path + "?x=1").status == 422)
            #expect(try await service.send("HEAD", path).status == 200)
            #expect(try await service.send("GET", "/v1/kernels/none/proc.tar").status == 404)
        }
    }

    @Test(
        "a tree in the language that Accept names",
        arguments: [
            ("text/vnd.graphviz", "dot", "digraph proc {"), ("text/vnd.mermaid", "mmd", "%% seq "),
            ("image/svg+xml", "svg", "<svg "), ("text/plain", "txt", "init(1)R"),
        ]
    )
    func negotiated(media: String, suffix: String, start: String) async throws {
        try await withService { service in
            let chosen = try await service.send("GET", Self.base + "/tree", headers: ["Accept": media])
            #expect(chosen.status == 200)
            #expect(chosen.headers["content-type"]?.hasPrefix(media) == true)
            #expect(chosen.text.hasPrefix(start))
            let named = try await service.send("GET", Self.base + "/tree.\(suffix)")
            #expect(named.text == chosen.text)
            #expect(named.headers["etag"] == chosen.headers["etag"])
        }
    }

    @Test("pstree's options: what is wrong with one is said")
    func options() async throws {
        try await withService { service in
            let path = Self.base + "/tree.txt"
            let numbered = try await service.send("GET", path + "?show-pids")
            #expect(numbered.text == "init(1)\n")
            #expect(try await service.send("GET", path + "?unicode=true").text == "init\n")
            #expect(try await service.send("POST", Self.base + "/tasks/1/fork").int("value") == 2)
            #expect(try await service.send("GET", path + "?unicode&ascii").text == "init---init\n")
            #expect(try await service.send("GET", path + "?ascii&unicode").text == "init───init\n")
            for (query, field) in [
                ("show-pids=yes", "show-pids"), ("columns=7", "columns"), ("pid=0", "pid"),
                ("vt100", "vt100"),
            ] {
                let answer = try await service.send("GET", path + "?" + query)
                #expect(answer.status == 422, "\(query)")
                #expect(answer.string("field") == "/query/\(field)")
            }
            #expect(try await service.send("GET", path + "?pid=9").status == 404)
            #expect(try await service.send("GET", Self.base + "/tree?show-pids").status == 422)
        }
    }
}

@Suite("tar")
struct TarWriterTests {
    @Test("headers are ustar's, with a sum that is right, and entries fill blocks")
    func header() {
        var tar = TarWriter()
        tar.modified = 946_684_800
        tar.owner = 7
        tar.file("1/comm", "init\n")
        tar.end()
        let bytes = tar.take()
        #expect(bytes.count == 512 * 4)
        #expect(Array(bytes[257..<265]) == Array("ustar\0".utf8) + Array("00".utf8))
        #expect(String(decoding: bytes[108..<115], as: UTF8.self) == "0000007")
        #expect(String(decoding: bytes[124..<135], as: UTF8.self) == "00000000005")
        // The sum is made with blanks in its place.
        let blank = (0..<512).reduce(0) { $0 + ((148..<156).contains($1) ? 32 : Int(bytes[$1])) }
        #expect(Int(String(decoding: bytes[148..<154], as: UTF8.self), radix: 8) == blank)
        #expect(Array(bytes[512..<517]) == Array("init\n".utf8))
    }

    @Test("a pax record's length counts itself, where its own digits grow too", arguments: [88, 89, 90, 985, 986, 987])
    func pax(length: Int) throws {
        var tar = TarWriter()
        tar.link("exe", to: String(repeating: "x", count: length + 20))
        let bytes = tar.take()
        #expect(bytes[156] == UInt8(ascii: "x"))
        let size = try #require(Int(String(decoding: bytes[124..<135], as: UTF8.self), radix: 8))
        let record = String(decoding: bytes[512..<(512 + size)], as: UTF8.self)
        #expect(record.hasPrefix("\(size) linkpath=x") && record.hasSuffix("x\n"))
    }
}
