import Attempts
import HTTPServer
import JSON
import Kernel
import KernelHost

/// `POST …/clock`: virtual time passes only here.
extension APIHandler {
    /// The longest step of the clock, in nanoseconds: eleven days.
    static let maximumStep: Int64 = 1_000_000_000_000_000

    private enum Step {
        case by(Int64)
        case nextTimer
    }

    func advanceClock(_ request: Request) throws(Problem) -> Handled {
        let place = try workplace(request)
        let host = place.host
        _ = try request.query([])
        let step = try request.withBody { (root) throws(Problem) in
            do throws(ArgumentError) {
                return try decodeStep(root)
            } catch {
                throw .argument(error)
            }
        }
        let (page, before, time) = try host.sync { (host) throws(Problem) in
            if host.deleted { throw .noKernel(host.id) }
            if let message = host.kernel.panicMessage { throw .panicked(message) }
            let before = host.seq
            try request.checkIfMatch(before)
            let nanoseconds: Int64
            switch step {
            case .by(let value): nanoseconds = value
            case .nextTimer: nanoseconds = host.kernel.nextTimer ?? 0
            }
            guard !host.time.addingReportingOverflow(nanoseconds).overflow else {
                throw Problem(422, "argument", "Unacceptable argument", "The clock cannot go that far.", field: "")
            }
            let item = place.attempt != nil && nanoseconds > 0 ? JournalItem(clock: nanoseconds) : nil
            try place.admit(item, host)
            host.advanceClock(by: nanoseconds)
            place.record(item, host)
            return (EventPage(host, after: before, limit: 1000, EventFilter()), before, host.time)
        }
        var object = page.json()
        object.set("time", time)
        object.set("seq_before", Int64(clamping: before))
        return .reply(Reply(200, object, seq: page.seq))
    }

    private func decodeStep(_ root: JSONRef?) throws(ArgumentError) -> Step {
        guard let root, root.kind == .object, root.count == 1 else {
            throw ArgumentError(
                pointer: "",
                detail: "The body must be an object with one of `seconds`, `milliseconds`, `nanoseconds`, `next_timer`."
            )
        }
        var step = Step.nextTimer
        try root.forEachMember { (key, value) throws(ArgumentError) in
            switch key {
            case "seconds": step = .by(try duration(value, "/seconds", unit: 1_000_000_000))
            case "milliseconds": step = .by(try duration(value, "/milliseconds", unit: 1_000_000))
            case "nanoseconds": step = .by(try duration(value, "/nanoseconds", unit: 1))
            case "next_timer":
                guard value.bool == true else {
                    throw ArgumentError(pointer: "/next_timer", detail: "This must be `true`.")
                }
            default:
                throw ArgumentError(
                    pointer: "/" + pointerToken(key.string),
                    detail: "There is no `\(printable(key.string))`; known are `seconds`, `milliseconds`, "
                        + "`nanoseconds`, `next_timer`."
                )
            }
        }
        return step
    }

    private func duration(_ value: JSONRef, _ pointer: String, unit: Int64) throws(ArgumentError) -> Int64 {
        let maximum = Self.maximumStep / unit
        // Whole numbers exactly; of decimals only the coarser units have any.
        if let whole = value.int ?? value.real.flatMap({ Int64(exactly: $0) }) {
            if (0...maximum).contains(whole) { return whole * unit }
        } else if unit > 1, let decimal = value.real, decimal >= 0, decimal <= Double(maximum) {
            return Int64((decimal * Double(unit)).rounded())
        }
        throw ArgumentError(
            pointer: pointer,
            detail: "This must be a \(unit > 1 ? "" : "whole ")number from 0 to \(maximum)."
        )
    }
}
