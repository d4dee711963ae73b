import Attempts
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
        let creation = try request.withBody { (root) throws(Problem) in
            do throws(ArgumentError) {
                return try decodeCreation(root)
            } catch {
                throw .argument(error)
            }
        }
        let branch = try creation.from.map { (from) throws(Problem) in try self.branch(from) }
        let name = creation.name
        let host = try addKernel(name, field: "/name") { () throws(KernelRegistry.Refusal) in
            if let branch { return try registry.create(name, from: branch) }
            return try registry.create(name, configuration: creation.configuration)
        }
        let snapshot = host.sync { KernelSnapshot($0) }
        var reply = Reply(201, snapshot.json(), seq: snapshot.view.seq)
        reply.location = "/v1/kernels/\(host.id)"
        return .reply(reply)
    }

    /// Adds a kernel of that name, if it is given and free; `field` is where the name stood.
    func addKernel(
        _ name: String?,
        field: String,
        _ make: () throws(KernelRegistry.Refusal) -> KernelHost
    ) throws(Problem) -> KernelHost {
        if let name, attempts.attempt(kernel: name) != nil { throw .nameTaken(name, field: field) }
        do throws(KernelRegistry.Refusal) {
            return try make()
        } catch {
            switch error {
            case .taken: throw .nameTaken(name ?? "", field: field)
            case .full: throw .kernelsFull(configuration.maximumKernels)
            case .heavy: throw .kernelsHeavy(configuration.maximumKernelBytes)
            case .closing: throw .shutdown
            }
        }
    }

    /// The moment from which a new kernel is to go on.
    private func branch(_ from: BranchPoint) throws(Problem) -> Branch {
        guard let host = registry[from.kernel] else {
            var problem = Problem.noKernel(from.kernel)
            problem.field = "/from/kernel"
            throw problem
        }
        do throws(NoMoment) {
            return try host.branch(at: from.seq)
        } catch {
            if case .future(let last) = error {
                let detail = "`seq` is above the kernel's last event, \(last)."
                throw .argument(ArgumentError(pointer: "/from/seq", detail: detail))
            }
            var problem = Problem.noMoment(error, "seq")
            problem.field = "/from/seq"
            throw problem
        }
    }

    private struct BranchPoint {
        var kernel: String
        /// nil: as it is.
        var seq: UInt64?
    }

    /// What a new kernel is to be.
    private struct Creation {
        var name: String?
        var configuration: Configuration
        var from: BranchPoint?
    }

    private func decodeCreation(_ root: JSONRef?) throws(ArgumentError) -> Creation {
        var result = configuration.kernel
        guard let root else { return Creation(configuration: result) }
        guard root.kind == .object else {
            throw ArgumentError(pointer: "", detail: "The body must be a JSON object.")
        }
        var name: String?
        var from: BranchPoint?
        let branches = root.member("from") != nil
        try root.forEachMember { (key, value) throws(ArgumentError) in
            switch key {
            case "name": name = try decodeName(value)
            case "from": from = try decodeBranch(value)
            case "init", "profile", "limits":
                guard !branches else {
                    throw ArgumentError(
                        pointer: "/" + key.string,
                        detail: "A kernel that goes on `from` another is as that one was: leave `\(key.string)` out."
                    )
                }
                try decodeConfiguration(key.string, value, &result)
            default:
                throw ArgumentError(
                    pointer: "/" + pointerToken(key.string),
                    detail: "There is no `\(printable(key.string))`; known are `name`, `init`, `profile`, `limits`, "
                        + "`from`."
                )
            }
        }
        return Creation(name: name, configuration: result, from: from)
    }

    private func decodeBranch(_ value: JSONRef) throws(ArgumentError) -> BranchPoint {
        guard value.kind == .object, let kernel = value.member("kernel")?.string else {
            throw ArgumentError(pointer: "/from", detail: "This must be an object with `kernel` and maybe `seq`.")
        }
        var point = BranchPoint(kernel: kernel)
        try value.forEachMember { (key, value) throws(ArgumentError) in
            switch key {
            case "kernel": break
            case "seq":
                guard
                    let seq = (value.int ?? value.real.flatMap { Int64(exactly: $0) }).flatMap({ UInt64(exactly: $0) })
                else {
                    throw ArgumentError(pointer: "/from/seq", detail: "This must be the number of an event.")
                }
                point.seq = seq
            default:
                throw ArgumentError(
                    pointer: "/from/" + pointerToken(key.string),
                    detail: "There is no `\(printable(key.string))`; known are `kernel`, `seq`."
                )
            }
        }
        return point
    }

    private func decodeConfiguration(
        _ key: String,
        _ value: JSONRef,
        _ result: inout Configuration
    ) throws(ArgumentError) {
        switch key {
        case "init": result.initMode = try choice(value, "/init")
        case "profile": result.profile = try choice(value, "/profile")
        default: try decodeLimits(value, &result)
        }
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
        guard (1...10).contains(text.utf8.count), text.isDigits,
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
        let place = try workplace(request)
        let host = place.host
        _ = try request.query([])
        guard place.attempt == nil else {
            throw .token(403, "The kernel of an attempt is there as long as the attempt is.")
        }
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
