import Testing

@testable import API

@Suite("Mistyped names")
struct NearestTests {
    @Test(
        "the nearest name is suggested, when one is near",
        arguments: [
            ("frok", "fork"), ("wait", "wait4"), ("WNOHNAG", "WNOHANG"), ("wnohang", "WNOHANG"), ("zzzz", nil),
            ("", nil), (String(repeating: "fork", count: 100), nil),
        ] as [(String, String?)]
    )
    func nearestName(typed: String, expected: String?) {
        #expect(nearest(typed, among: ["fork", "wait4", "WNOHANG", "exit_group"]) == expected)
    }

    @Test("a mistyped call, flag, argument and type of event are told what was likely meant")
    func overHTTP() async throws {
        try await withService { service in
            let call = try await service.call(1, "frok")
            #expect(call.status == 404)
            #expect(call.string("detail")?.hasSuffix("Did you mean `fork`?") == true)
            #expect(call.headers["x-kernel-seq"] != nil)
            let method = try await service.send("DELETE", "/v1/kernels/k/tasks/1")
            #expect(method.status == 405)
            #expect(method.headers["x-kernel-seq"] != nil)
            let flag = try await service.call(1, "wait4", #"{"options": ["WNOHNAG"]}"#)
            #expect(flag.status == 422)
            #expect(flag.string("detail")?.hasSuffix("Did you mean `WNOHANG`?") == true)
            let text = try await service.call(1, "wait4", #"{"options": "WNOHANG"}"#)
            #expect(text.string("detail")?.contains(#"like `["WNOHANG"]`"#) == true)
            let argument = try await service.call(1, "wait4", #"{"pdi": 2}"#)
            #expect(argument.string("detail")?.hasSuffix("Did you mean `pid`?") == true)
            let events = try await service.send("GET", "/v1/kernels/k/events?type=do_exti")
            #expect(events.string("detail")?.hasSuffix("Did you mean `do_exit`?") == true)
        }
    }

    @Test("the clock of a panicked kernel does not go on, and the answer says why")
    func clockAfterPanic() async throws {
        try await withService { service in
            _ = try await service.call(1, "exit", #"{"status": 0}"#)
            let clock = try await service.send("POST", "/v1/kernels/k/clock", #"{"seconds": 1}"#)
            #expect(clock.status == 409)
            #expect(clock.string("detail")?.contains("Attempted to kill init!") == true)
        }
    }

    @Test("a body that is too long is told the limit and the setting")
    func tooLong() async throws {
        try await withService { service in
            let long = try await service.call(1, "fork", #"{"a": ""# + String(repeating: "x", count: 70_000) + #""}"#)
            #expect(long.status == 413)
            #expect(long.string("detail")?.contains("65536 bytes") == true)
            #expect(long.string("detail")?.contains("max-body-bytes") == true)
        }
    }
}
