import Attempts
import HTTPServer
import JSON
import Kernel
import KernelHost

/// `POST …/batch`: several calls in one request, each able to name an earlier one's result.
extension APIHandler {
    private struct Batch: Sendable {
        var items: [BatchItem] = []
        /// The same for the journal of an attempt.
        var entries: [JournalItem] = []
        var stopOnError = false
    }

    /// What became of one call of a batch.
    private enum Result: Sendable {
        case call(Call)
        case problem(Problem)

        /// The batch had done too much before this call.
        var isHeavy: Bool {
            if case .problem(let problem) = self { return problem.status == 503 }
            return false
        }

        var isError: Bool {
            switch self {
            case .call(let call): call.state == .failed
            case .problem: true
            }
        }
    }

    func performBatch(_ request: Request) throws(Problem) -> Handled {
        let place = try workplace(request)
        let host = place.host
        _ = try request.query([])
        let batch = try request.withBody { (root) throws(Problem) in
            do throws(ArgumentError) {
                return try decodeBatch(root, isJournaled: place.attempt != nil)
            } catch {
                throw .argument(error)
            }
        }
        let (results, seq) = try host.sync { (host) throws(Problem) in
            if host.deleted { throw .noKernel(host.id) }
            try request.checkIfMatch(host.seq)
            return (Self.perform(batch, place, host, mostEvents: configuration.maximumBatchEvents), host.seq)
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
        let isCutShort = results.last?.isHeavy == true
        var object = JSONObject()
        object.set("results", array)
        object.set("made", results.count - (isCutShort ? 1 : 0))
        object.set("stopped", isCutShort || results.count < batch.items.count)
        object.set("seq", Int64(clamping: seq))
        return .reply(Reply(200, object, seq: seq))
    }

    private static func perform(
        _ batch: Batch,
        _ place: Workplace,
        _ host: isolated KernelHost,
        mostEvents: UInt64
    ) -> [Result] {
        var results: [Result] = []
        var named: [String: Call] = [:]
        let begun = host.seq
        for (index, item) in batch.items.enumerated() {
            if host.seq - begun > mostEvents {
                results.append(.problem(.batchTooHeavy(mostEvents)))
                break
            }
            let entry = batch.entries.isEmpty ? nil : batch.entries[index]
            let result = perform(item, named, place, entry, host)
            results.append(result)
            if case .call(let call) = result, let name = item.name { named[name] = call }
            if result.isError, batch.stopOnError { break }
        }
        return results
    }

    private static func perform(
        _ item: BatchItem,
        _ named: [String: Call],
        _ place: Workplace,
        _ entry: JournalItem?,
        _ host: isolated KernelHost
    ) -> Result {
        let task: Int32
        let call: Syscall
        do throws(ArgumentError) {
            // A call that was blocked when it was made may have returned since.
            guard let made = try item.resolve({ name in named[name].map { host.call($0.id) ?? $0 } }) else {
                return .problem(.noTask("of that reference"))
            }
            (task, call) = made
        } catch {
            return .problem(.argument(error))
        }
        do throws(Problem) {
            try place.admit(entry, host)
        } catch {
            return .problem(error)
        }
        switch host.perform(call, by: task) {
        case .made(let made):
            place.record(entry, host)
            return .call(made)
        case .noSuchTask: return .problem(.noTask(String(task)))
        case .cannotRun(let state, let rule):
            return .problem(.cannotRun(state, rule, task: task, call: item.spec.call))
        case .panicked(let message): return .problem(.panicked(message))
        }
    }

    // MARK: Decoding

    private func decodeBatch(_ root: JSONRef?, isJournaled: Bool) throws(ArgumentError) -> Batch {
        var batch = Batch()
        guard let root else { throw ArgumentError(pointer: "", detail: "The body must have the calls.") }
        if root.kind == .array {
            batch.items = try decodeItems(root, "")
            if isJournaled { batch.entries = entries(root) }
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
        if isJournaled { batch.entries = entries(calls) }
        return batch
    }

    private func entries(_ array: JSONRef) -> [JournalItem] {
        var entries: [JournalItem] = []
        array.forEachElement { _, element in entries.append(JournalItem(element)) }
        return entries
    }

    private func decodeItems(_ array: JSONRef, _ base: String) throws(ArgumentError) -> [BatchItem] {
        guard array.kind == .array, (1...configuration.maximumBatch).contains(array.count) else {
            throw ArgumentError(
                pointer: base,
                detail: "This must be an array of 1 to \(configuration.maximumBatch) calls."
            )
        }
        var items: [BatchItem] = []
        try array.forEachElement { (index, element) throws(ArgumentError) in
            items.append(try BatchItem.decode(element, "\(base)/\(index)"))
        }
        return items
    }
}
