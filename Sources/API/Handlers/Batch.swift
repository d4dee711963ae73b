import HTTPServer
import JSON
import Kernel
import KernelHost

/// `POST …/batch`: several calls in one request, each able to name an earlier one's result.
extension APIHandler {
    /// One call of a batch. A wrong argument is that call's own answer, as it would be without the batch.
    private struct Item: Sendable {
        var task: Argument
        var spec: CallSpec
        var arguments: Swift.Result<Arguments, ArgumentError>
        var name: String?
        /// The JSON pointer of the call.
        var base: String
    }

    private struct Batch: Sendable {
        var items: [Item] = []
        var stopOnError = false
    }

    /// What became of one call of a batch.
    private enum Result: Sendable {
        case call(Call)
        case problem(Problem)

        var isError: Bool {
            switch self {
            case .call(let call): call.state == .failed
            case .problem: true
            }
        }
    }

    func performBatch(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        _ = try request.query([])
        let batch = try request.withBody { (root) throws(Problem) in
            do throws(ArgumentError) {
                return try decodeBatch(root)
            } catch {
                throw .argument(error)
            }
        }
        let (results, seq) = try host.sync { (host) throws(Problem) in
            if host.deleted { throw .noKernel(host.id) }
            try request.checkIfMatch(host.seq)
            return (Self.perform(batch, host), host.seq)
        }
        var array = JSONArray()
        for (item, result) in zip(batch.items, results) {
            var object: JSONObject
            switch result {
            case .call(let call): object = call.json()
            case .problem(let problem):
                object = problem.json()
                if problem.call == nil { object.set("call", item.spec.call.rawValue) }
            }
            if let name = item.name { object.set("as", name) }
            array.append(object)
        }
        var object = JSONObject()
        object.set("results", array)
        object.set("made", results.count)
        object.set("stopped", results.count < batch.items.count)
        object.set("seq", Int64(clamping: seq))
        return .reply(Reply(200, object, seq: seq))
    }

    private static func perform(_ batch: Batch, _ host: isolated KernelHost) -> [Result] {
        var results: [Result] = []
        var named: [String: Call] = [:]
        for item in batch.items {
            let result = perform(item, named, host)
            results.append(result)
            if case .call(let call) = result, let name = item.name { named[name] = call }
            if result.isError, batch.stopOnError { break }
        }
        return results
    }

    private static func perform(_ item: Item, _ named: [String: Call], _ host: isolated KernelHost) -> Result {
        let task: Int32
        let call: Syscall
        do throws(ArgumentError) {
            guard case .integer(let number) = try resolve(item.task, named, host, item.base + "/task"),
                let tid = Int32(exactly: number)
            else { return .problem(.noTask("of that reference")) }
            task = tid
            var arguments = try item.arguments.get()
            for (index, parameter) in item.spec.parameters.enumerated() {
                let pointer = "\(item.base)/args/\(parameter.name)"
                arguments.values[index] = try resolve(arguments[index], named, host, pointer)
            }
            do throws(ArgumentError) {
                call = try item.spec.make(arguments)
            } catch {
                throw ArgumentError(pointer: item.base + "/args" + error.pointer, detail: error.detail)
            }
        } catch {
            return .problem(.argument(error))
        }
        switch host.perform(call, by: task) {
        case .made(let made): return .call(made)
        case .noSuchTask: return .problem(.noTask(String(task)))
        case .cannotRun(let state, let rule):
            return .problem(.cannotRun(state, rule, task: task, call: item.spec.call))
        case .panicked(let message): return .problem(.panicked(message))
        }
    }

    /// The number that a reference stands for by now.
    private static func resolve(
        _ argument: Argument,
        _ named: [String: Call],
        _ host: isolated KernelHost,
        _ pointer: String
    ) throws(ArgumentError) -> Argument {
        guard case .reference(let name, let field) = argument else { return argument }
        // A call that was blocked when it was made may have returned since.
        guard let call = named[name].map({ host.call($0.id) ?? $0 }), let number = call.number(field) else {
            throw ArgumentError(
                pointer: pointer,
                detail:
                    "`$\(printable(name))` has no number `\(printable(field))`: no earlier call has that name, or it "
                    + "failed, has not returned, or stores none."
            )
        }
        guard ArgumentDecoder.int32Range.contains(number) || field == "data" || field == "message" else {
            throw ArgumentError(pointer: pointer, detail: "\(number) is out of range.")
        }
        return .integer(number)
    }

    // MARK: Decoding

    private func decodeBatch(_ root: JSONRef?) throws(ArgumentError) -> Batch {
        var batch = Batch()
        guard let root else { throw ArgumentError(pointer: "", detail: "The body must have the calls.") }
        if root.kind == .array {
            batch.items = try decodeItems(root, "")
            return batch
        }
        guard root.kind == .object, let calls = root.member("calls") else {
            throw ArgumentError(
                pointer: "/calls",
                detail: "The body must be an array of calls, or an object with `calls` and `stop_on_error`."
            )
        }
        try root.forEachMember { (key, value) throws(ArgumentError) in
            switch key {
            case "calls": break
            case "stop_on_error":
                guard let stop = value.bool else {
                    throw ArgumentError(pointer: "/stop_on_error", detail: "This must be `true` or `false`.")
                }
                batch.stopOnError = stop
            default:
                throw ArgumentError(
                    pointer: "/" + pointerToken(key.string),
                    detail: "There is no `\(printable(key.string))`; known are `calls` and `stop_on_error`."
                )
            }
        }
        batch.items = try decodeItems(calls, "/calls")
        return batch
    }

    private func decodeItems(_ array: JSONRef, _ base: String) throws(ArgumentError) -> [Item] {
        guard array.kind == .array, (1...configuration.maximumBatch).contains(array.count) else {
            throw ArgumentError(
                pointer: base,
                detail: "This must be an array of 1 to \(configuration.maximumBatch) calls."
            )
        }
        var items: [Item] = []
        try array.forEachElement { (index, element) throws(ArgumentError) in
            items.append(try decodeItem(element, "\(base)/\(index)"))
        }
        return items
    }

    private static let itemKeys = ["task", "call", "args", "as"]

    private func decodeItem(_ object: JSONRef, _ base: String) throws(ArgumentError) -> Item {
        guard object.kind == .object else { throw ArgumentError(pointer: base, detail: "A call must be an object.") }
        try object.forEachMember { (key, _) throws(ArgumentError) in
            guard Self.itemKeys.contains(key.string) else {
                throw ArgumentError(
                    pointer: base + "/" + pointerToken(key.string),
                    detail: "There is no `\(printable(key.string))`; known are `task`, `call`, `args`, `as`."
                )
            }
        }
        guard let callName = object.member("call")?.string, let spec = CallTable.spec(callName) else {
            throw ArgumentError(pointer: base + "/call", detail: "`call` must be the name of a system call.")
        }
        let task = try ArgumentDecoder(references: true, base: base).decodeTask(object.member("task"))
        let decoder = ArgumentDecoder(references: true, base: base + "/args")
        let arguments: Swift.Result<Arguments, ArgumentError>
        if let args = object.member("args"), args.kind != .object {
            throw ArgumentError(pointer: base + "/args", detail: "`args` must be an object.")
        }
        do throws(ArgumentError) {
            arguments = .success(try decoder.decode(object.member("args"), spec.arguments))
        } catch {
            arguments = .failure(error)
        }
        let name = try decodeAs(object.member("as"), base)
        return Item(task: task, spec: spec, arguments: arguments, name: name, base: base)
    }

    private func decodeAs(_ value: JSONRef?, _ base: String) throws(ArgumentError) -> String? {
        guard let value else { return nil }
        guard let name = value.string, (1...32).contains(name.utf8.count),
            name.utf8.enumerated().allSatisfy({ index, byte in
                (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte) || byte == UInt8(ascii: "_")
                    || index > 0 && (0x30...0x39).contains(byte)
            })
        else {
            throw ArgumentError(
                pointer: base + "/as",
                detail: "A name has 1 to 32 letters, digits and underscores, and does not begin with a digit."
            )
        }
        return name
    }
}

extension ArgumentDecoder {
    /// A batch item's `task`: a number or a reference.
    func decodeTask(_ value: JSONRef?) throws(ArgumentError) -> Argument {
        if let number = value?.int ?? value?.real.flatMap({ Int64(exactly: $0) }),
            (1...Self.int32Range.upperBound).contains(number)
        {
            return .integer(number)
        }
        if let text = value?.string, let (name, field) = Reference.parse(text) {
            return .reference(name: name, field: field)
        }
        throw ArgumentError(
            pointer: base + "/task",
            detail: "`task` must be a task's number, or `$name` for an earlier call's value."
        )
    }
}
