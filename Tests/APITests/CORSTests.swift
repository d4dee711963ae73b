import Foundation
import HTTPServer
import Testing

@testable import API

@Suite("Pages of other origins", .timeLimit(.minutes(1)))
struct CORSTests {
    private static let lab = "https://lab.example"

    /// A path that has this route.
    private func path(_ template: String) -> String {
        let values = ["{kernel}": "k", "{tid}": "1", "{id}": "1", "{path}": "1/stat"]
        return values.reduce(template) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
    }

    @Test("every route answers the preflight of an allowed origin, and of no other")
    func preflights() async throws {
        try await withService({ $0.corsOrigins = [Self.lab] }) { service in
            for template in Set(Routes.all.map(\.template)).sorted() {
                let methods = Routes.all.filter { $0.template == template }.map(\.method.name)
                let headers = [
                    "Origin": Self.lab, "Access-Control-Request-Method": methods[0],
                    "Access-Control-Request-Headers": "content-type", "Access-Control-Request-Private-Network": "true",
                ]
                let answer = try await service.send("OPTIONS", path(template), headers: headers)
                #expect(answer.status == 204, "\(template)")
                #expect(answer.headers["access-control-allow-origin"] == Self.lab)
                #expect(answer.headers["access-control-allow-private-network"] == "true")
                #expect(answer.headers["access-control-max-age"].flatMap(Int.init) ?? 0 > 0)
                #expect(answer.headers["vary"] == "Origin")
                let allowed = answer.headers["access-control-allow-methods"] ?? ""
                #expect(methods.allSatisfy { allowed.components(separatedBy: ", ").contains($0) })
                for name in [
                    "Content-Type", "If-Match", "If-None-Match", "Last-Event-ID", "Idempotency-Key", "Authorization",
                ] {
                    #expect(answer.headers["access-control-allow-headers"]?.contains(name) == true, "\(name)")
                }
                var foreign = headers
                foreign["Origin"] = "https://evil.example"
                let refused = try await service.send("OPTIONS", path(template), headers: foreign)
                #expect(refused.status == 405 && refused.headers["access-control-allow-origin"] == nil)
            }
        }
    }

    @Test("answers, refusals and streams show an allowed page their headers")
    func exposed() async throws {
        try await withService({ $0.corsOrigins = [Self.lab] }) { service in
            for (path, headers) in [
                ("/v1/kernels/k/state", [:]), ("/v1/kernels/k/tasks/77", [:]), ("/v1/nothing", [:]),
                ("/v1/kernels/k/events?limit=1", ["Accept": "text/event-stream"]),
                ("/v1/events?kernels=k&limit=1", ["Accept": "text/event-stream"]),
            ] {
                var headers = headers
                headers["Origin"] = Self.lab
                let answer = try await service.send("GET", path, headers: headers)
                #expect(answer.headers["access-control-allow-origin"] == Self.lab, "\(path)")
                #expect(answer.headers["cross-origin-resource-policy"] == "cross-origin")
                for name in ["ETag", "Location", "Link", "Retry-After", "X-Kernel-Seq"] {
                    #expect(answer.headers["access-control-expose-headers"]?.contains(name) == true)
                }
                headers["Origin"] = "https://evil.example"
                let foreign = try await service.send("GET", path, headers: headers)
                #expect(foreign.headers["access-control-allow-origin"] == nil)
            }
        }
    }
}
