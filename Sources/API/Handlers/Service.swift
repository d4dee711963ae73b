import Attempts
import HTTPServer
import JSON
import Kernel
import KernelHost
import Synchronization

/// About the service itself.
extension APIHandler {
    func getHealth(_ request: Request) throws(Problem) -> Handled {
        _ = try request.query([])
        var object = JSONObject()
        object.set("status", "ok" as StaticString)
        return .reply(Reply(200, object))
    }

    func getReadiness(_ request: Request) throws(Problem) -> Handled {
        _ = try request.query([])
        if isDraining { throw .shutdown }
        var object = JSONObject()
        object.set("status", "ready" as StaticString)
        object.set("kernels", registry.count)
        return .reply(Reply(200, object))
    }

    func getVersion(_ request: Request) throws(Problem) -> Handled {
        _ = try request.query([])
        try requireJSON(request)
        var object = JSONObject()
        object.set("name", "proclab" as StaticString)
        object.set("version", configuration.version)
        object.set("api", "v1" as StaticString)
        return .reply(Reply(200, object))
    }

    func getMetrics(_ request: Request) throws(Problem) -> Handled {
        _ = try request.query([])
        _ = try Negotiation.choose(request.exchange, ["text/plain"])
        let counts = registry.counts
        var tasks = 0
        var after: UInt64 = 0
        while true {
            let (hosts, more) = registry.list(after: after, limit: 100)
            for host in hosts { tasks += host.sync { $0.kernel.overview().tasks } }
            guard more, let last = hosts.last else { break }
            after = last.number
        }
        var text = metrics.text()
        text += Metrics.figure("kernels", "gauge", "Kernels.", registry.count)
        text += Metrics.figure("tasks", "gauge", "Tasks of all kernels, zombies included.", tasks)
        text += Metrics.figure(
            "parked_calls",
            "gauge",
            "Requests that wait for a blocked call.",
            counts.parked.load(ordering: .relaxed)
        )
        text += Metrics.figure(
            "event_watchers",
            "gauge",
            "Requests and streams that wait for events.",
            counts.watching.load(ordering: .relaxed)
        )
        text += Metrics.figure(
            "events_total",
            "counter",
            "Events of all kernels.",
            counts.events.load(ordering: .relaxed)
        )
        text += Metrics.figure(
            "calls_total",
            "counter",
            "System calls made.",
            counts.calls.load(ordering: .relaxed)
        )
        text += Metrics.figure("attempts", "gauge", "Attempts that are kept.", attempts.count)
        text += Metrics.figure("attempt_kernels", "gauge", "Kernels of attempts in memory.", attempts.kernelCount)
        text += Metrics.figure("attempt_journal_bytes", "gauge", "Bytes of all attempts' journals.", attempts.bytes)
        text += Metrics.figure(
            "attempts_submitted_total",
            "counter",
            "Attempts submitted since the start.",
            attempts.submittedCount
        )
        return .reply(Reply(text: text + serverFiguresText, media: .metrics))
    }

    func getLimits(_ request: Request) throws(Problem) -> Handled {
        _ = try request.query([])
        try requireJSON(request)
        var object = JSONObject()
        object.set("kernels", configuration.maximumKernels)
        object.set("kernel_bytes", Int64(clamping: configuration.maximumKernelBytes))
        object.set("tasks_per_kernel", configuration.maximumTasks)
        object.set("events_per_kernel", configuration.maximumEvents)
        object.set("calls_per_kernel", configuration.maximumCalls)
        object.set("parked_calls_per_kernel", configuration.hostLimits.parkedCalls)
        object.set("watchers_per_kernel", configuration.hostLimits.watchers)
        object.set("parked_calls", configuration.maximumParked)
        object.set("batch", configuration.maximumBatch)
        object.set("attempts", configuration.attemptLimits.attempts)
        object.set("import_bytes", configuration.maximumImport)
        object.set("wait_seconds", Double(configuration.maximumWait) / 1000)
        object.set("default_wait_seconds", Double(configuration.defaultWait) / 1000)
        return .reply(Reply(200, object))
    }

    func getOpenAPIYAML(_ request: Request) throws(Problem) -> Handled {
        _ = try request.query([])
        _ = try Negotiation.choose(request.exchange, ["application/yaml"])
        return .response(Response(status: 200, contentType: Reply.Media.yaml.header, text: OpenAPIDocument.yaml))
    }

    func getOpenAPIJSON(_ request: Request) throws(Problem) -> Handled {
        _ = try request.query([])
        try requireJSON(request)
        return .response(Response(status: 200, contentType: Reply.Media.json.header, text: OpenAPIDocument.json))
    }

    func getDocumentation(_ request: Request) throws(Problem) -> Handled {
        _ = try request.query([])
        return try page(request, OpenAPIDocument.page)
    }

    private func page(_ request: Request, _ text: StaticString) throws(Problem) -> Handled {
        _ = try Negotiation.choose(request.exchange, ["text/html"])
        var response = Response(status: 200, contentType: Reply.Media.html.header, text: text)
        response.addHeader("Content-Security-Policy", OpenAPIDocument.contentSecurityPolicy)
        response.addHeader("Referrer-Policy", "no-referrer" as StaticString)
        response.addHeader("X-Frame-Options", "DENY" as StaticString)
        return .response(response)
    }
}
