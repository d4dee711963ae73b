import HTTPServer
import JSON
import Kernel
import KernelHost

/// Logs of real programs become kernels.
extension APIHandler {
    /// `POST /v1/import/strace`: a log that `strace -f -o FILE` wrote becomes a new kernel's history.
    func importStrace(_ request: Request) throws(Problem) -> Handled {
        let query = try request.query(["name"])
        let name = query["name"]
        if let name, !Self.isName(name) {
            throw .query(
                "name",
                "A name has 1 to \(Self.maximumName) letters, digits, dots, dashes and underscores, "
                    + "and begins with a letter or digit."
            )
        }
        if let name, registry[name] != nil { throw .nameTaken(name, field: "name") }
        guard request.exchange.header("Content-Type", is: "text/plain") else {
            throw Problem(
                415,
                "media-type",
                "Unsupported media type",
                "The body must be the log itself: send `Content-Type: text/plain`.",
                field: "Content-Type"
            )
        }
        let text = request.exchange.body.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
        let done: StraceImport
        do throws(StraceLogError) {
            var work = StraceImport(try StraceLog(text), configuration: configuration.kernel)
            try work.run()
            done = work
        } catch {
            throw Problem(
                422,
                "strace",
                "The log cannot be imported",
                "Line \(error.line): \(error.detail).",
                field: "line \(error.line)"
            )
        }
        let host = try addKernel(name, field: "name") { () throws(KernelRegistry.Refusal) in
            try registry.create(name, from: done.past.branch)
        }
        let seq = host.sync { $0.seq }
        var reply = Reply(201, Self.json(done, host.id, lines: done.lines), seq: seq)
        reply.location = "/v1/kernels/\(host.id)"
        return .reply(reply)
    }

    private static func json(_ done: StraceImport, _ kernel: String, lines: Int) -> JSONObject {
        func counts(_ counts: [String: Int]) -> JSONObject {
            var object = JSONObject()
            for (name, count) in counts.sorted(by: { $0.key < $1.key }) { object.set(key: name, count) }
            return object
        }
        var differences = JSONArray()
        for difference in done.differences {
            var object = JSONObject()
            object.set("line", difference.line)
            object.set("call", difference.call)
            object.set("log", difference.log)
            object.set("kernel", difference.kernel)
            differences.append(object)
        }
        var tasks = JSONObject()
        for (pid, tid) in done.tasks.sorted(by: { $0.key < $1.key }) {
            tasks.set(key: pid == StraceLog.single ? "-" : String(pid), Int64(tid))
        }
        var object = JSONObject()
        object.set("kernel", kernel)
        object.set("lines", lines)
        object.set("performed", done.performed)
        object.set("skipped", counts(done.skipped))
        object.set("stand_ins", counts(done.standIns))
        object.set("differences", differences)
        object.set("differences_total", done.differenceCount)
        object.set("tasks", tasks)
        return object
    }
}
