import Foundation
import HTTPServer
import Testing

@testable import API

@Suite("The page")
struct PageTests {
    private static let folder = OpenAPI.root.appending(path: "Sources/API/Page")

    @Test("the binary has the page's files as they are, and no others")
    func embedded() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(names) == Set(PageFile.all.map(\.name)))
        for file in PageFile.all {
            let text = try String(contentsOf: Self.folder.appending(path: file.name), encoding: .utf8)
            #expect(file.text.description == text, "\(file.name): run Scripts/embed.py")
        }
        #expect(Set(PageFile.all.map(\.tag.description)).count == PageFile.all.count)
    }

    @Test("openapi.yaml names the files that there are")
    func described() throws {
        let api = try OpenAPI()
        let item = (api.document["paths"] as? OpenAPI.Object)?["/page/{file}"] as? OpenAPI.Object
        let parameter = api.resolve((item?["parameters"] as? [Any])?.first)
        #expect(api.names(parameter["schema"]) == Set(PageFile.all.map(\.name)))
    }

    @Test("it loads what this service sends and makes no markup out of text")
    func policy() throws {
        for directive in ["default-src 'none'", "script-src 'self'", "style-src 'self'", "require-trusted-types-for"] {
            #expect(APIHandler.pagePolicy.description.contains(directive))
        }
        #expect(!APIHandler.pagePolicy.description.contains("unsafe"))
        for file in PageFile.all {
            let text = file.text.description
            for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "localStorage"] {
                #expect(!text.contains(word), "\(file.name)")
            }
            #expect(file.name != "index.html" || !text.contains("style=") && !text.contains("onclick="))
        }
    }

    @Test("it is served with its type and tag, to be asked for again; nothing else lies beside it")
    func served() async throws {
        try await withService { service in
            for (path, name, media) in [
                ("/", "index.html", "text/html"), ("/page/main.js", "main.js", "text/javascript"),
                ("/page/style.css", "style.css", "text/css"),
            ] {
                let answer = try await service.send("GET", path)
                #expect(answer.status == 200)
                #expect(answer.headers["content-type"] == "\(media); charset=utf-8")
                #expect(answer.headers["cache-control"] == "no-cache")
                #expect(answer.headers["content-security-policy"] == APIHandler.pagePolicy.description)
                let file = try #require(PageFile.all.first { $0.name == name })
                #expect(answer.text == file.text.description)
                let tag = try #require(answer.headers["etag"])
                let again = try await service.send("GET", path, headers: ["If-None-Match": tag])
                #expect(again.status == 304)
                #expect(again.headers["etag"] == tag)
            }
            for path in ["/page/none.js", "/page/", "/page", "/page/..%2f..%2fopenapi.yaml", "/page/main.js/x"] {
                #expect(try await service.send("GET", path).status == 404, "\(path)")
            }
            #expect(try await service.send("POST", "/page/main.js").status == 405)
            #expect(try await service.send("GET", "/?x=1").status == 422)
            #expect(try await service.send("GET", "/page/main.js", headers: ["Accept": "text/css"]).status == 406)
        }
    }
}
