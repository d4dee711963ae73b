import HTTPServer
import JSON
import Kernel
import KernelHost

/// Making, listing and ending kernels.
extension APIHandler {
    /// The longest name of a kernel.
    static let maximumName = 64

    func createKernel(_ request: Request) throws(Problem) -> Handled {
        _ = try request.query([])
        let (name, kernelConfiguration) = try request.withBody { (root) throws(Problem) in
            do throws(ArgumentError) {
                return try decodeCreation(root)
            } catch {
                throw .argument(error)
            }
        }
        let host: KernelHost
        do throws(KernelRegistry.Refusal) {
            host = try registry.create(name, configuration: kernelConfiguration)
        } catch {
            switch error {
            case .taken: throw .nameTaken(name ?? "", field: "/name")
            case .full: throw .kernelsFull(configuration.maximumKernels)
            case .closing: throw .shutdown
            }
        }
        let snapshot = host.sync { KernelSnapshot($0) }
        var reply = Reply(201, snapshot.json(), seq: snapshot.view.seq)
        reply.location = "/v1/kernels/\(host.id)"
        return .reply(reply)
    }

    private func decodeCreation(_ root: JSONRef?) throws(ArgumentError) -> (String?, Configuration) {
        var result = Configuration()
        result.threadsMax = configuration.defaultTasks
        result.eventCapacity = configuration.defaultEvents
        result.callCapacity = configuration.defaultCalls
        guard let root else { return (nil, result) }
        guard root.kind == .object else {
            throw ArgumentError(pointer: "", detail: "The body must be a JSON object.")
        }
        var name: String?
        try root.forEachMember { (key, value) throws(ArgumentError) in
            switch key {
            case "name": name = try decodeName(value)
            case "init": result.initMode = try choice(value, "/init")
            case "profile": result.profile = try choice(value, "/profile")
            case "limits": try decodeLimits(value, &result)
            default:
                throw ArgumentError(
                    pointer: "/" + pointerToken(key.string),
                    detail: "There is no `\(printable(key.string))`; known are `name`, `init`, `profile`, `limits`."
                )
            }
        }
        return (name, result)
    }

    private func decodeName(_ value: JSONRef) throws(ArgumentError) -> String {
        if let name = value.string, Self.isName(name) { return name }
        throw ArgumentError(
            pointer: "/name",
            detail: "A name has 1 to \(Self.maximumName) letters, digits, dots, dashes and underscores, "
                + "and begins with a letter or digit."
        )
    }

    /// Can this be a kernel's name?
    static func isName(_ name: String) -> Bool {
        guard (1...maximumName).contains(name.utf8.count) else { return false }
        return name.utf8.enumerated().allSatisfy { index, byte in
            let alphanumeric =
                (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
            return alphanumeric || index > 0 && "._-".utf8.contains(byte)
        }
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(
        _ value: JSONRef,
        _ pointer: String
    ) throws(ArgumentError) -> Choice where Choice.RawValue == String {
        if let text = value.string, let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map { "`\($0.rawValue)`" }.joined(separator: " or ")
        throw ArgumentError(pointer: pointer, detail: "This must be \(known).")
    }

    private func decodeLimits(_ value: JSONRef, _ result: inout Configuration) throws(ArgumentError) {
        guard value.kind == .object else { throw ArgumentError(pointer: "/limits", detail: "This must be an object.") }
        try value.forEachMember { (key, value) throws(ArgumentError) in
            func number(_ range: ClosedRange<Int64>) throws(ArgumentError) -> Int64 {
                if let number = value.int ?? value.real.flatMap({ Int64(exactly: $0) }), range.contains(number) {
                    return number
                }
                throw ArgumentError(
                    pointer: "/limits/" + key.string,
                    detail: "This must be a whole number from \(range.lowerBound) to \(range.upperBound)."
                )
            }
            switch key {
            case "pid_max": result.pidMax = Int32(try number(301...4_194_304))
            case "tasks": result.threadsMax = Int32(try number(1...Int64(configuration.maximumTasks)))
            case "events": result.eventCapacity = Int(try number(1...Int64(configuration.maximumEvents)))
            case "calls": result.callCapacity = Int(try number(1_024...Int64(configuration.maximumCalls)))
            case "ptrace_scope": result.ptraceScope = Int32(try number(0...3))
            case "sigpending": result.signalsPending = UInt64(try number(0...Int64.max))
            case "core": result.coreLimit = UInt64(try number(0...Int64.max))
            default:
                throw ArgumentError(
                    pointer: "/limits/" + pointerToken(key.string),
                    detail: "There is no `\(printable(key.string))`; known are `pid_max`, `tasks`, `events`, `calls`, "
                        + "`ptrace_scope`, `sigpending`, `core`."
                )
            }
        }
    }

    func listKernels(_ request: Request) throws(Problem) -> Handled {
        let query = try request.query(["limit", "cursor"])
        try requireJSON(request)
        let limit = try query.integer("limit", 1...1000, default: 100)
        let after = try cursor(query)
        let (hosts, more) = registry.list(after: UInt64(after), limit: Int(limit))
        var array = JSONArray()
        for host in hosts { array.append(host.sync { KernelSnapshot($0) }.json()) }
        var object = JSONObject()
        object.set("kernels", array)
        var link: String?
        if more, let last = hosts.last {
            object.set("next_cursor", String(last.number))
            link = "</v1/kernels?limit=\(limit)&cursor=\(last.number)>; rel=\"next\""
        }
        var reply = Reply(200, object)
        reply.link = link
        return .reply(reply)
    }

    /// A place in a list: 1 to 10 digits that an earlier page gave.
    func cursor(_ query: Query) throws(Problem) -> Int64 {
        guard let text = query["cursor"] else { return 0 }
        guard (1...10).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int64(text)
        else { throw .query("cursor", "`cursor` must be a `next_cursor` of an earlier page.") }
        return number
    }

    func getKernel(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        _ = try request.query([])
        try requireJSON(request)
        let snapshot = host.sync { KernelSnapshot($0) }
        return .reply(Reply(200, snapshot.json(), seq: snapshot.view.seq))
    }

    func deleteKernel(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        _ = try request.query([])
        let seq = host.sync { $0.seq }
        try request.checkIfMatch(seq)
        guard registry.delete(host.id) else { throw .noKernel(host.id) }
        return .reply(Reply(204, body: nil, seq: seq))
    }

    func getDigest(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        _ = try request.query([])
        try requireJSON(request)
        let (digest, seq) = host.sync { ($0.kernel.digest(), $0.seq) }
        var object = JSONObject()
        let hex = String(digest, radix: 16)
        object.set("digest", String(repeating: "0", count: 16 - hex.count) + hex)
        object.set("seq", Int64(clamping: seq))
        return .reply(Reply(200, object, seq: seq))
    }

    func getInvariants(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        _ = try request.query([])
        try requireJSON(request)
        let (broken, seq) = host.sync { ($0.kernel.checkInvariants(), $0.seq) }
        var object = JSONObject()
        object.set("holds", broken.isEmpty)
        object.set("violations", strings(broken))
        object.set("seq", Int64(clamping: seq))
        return .reply(Reply(200, object, seq: seq))
    }
}
