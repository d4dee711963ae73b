import API
import HTTPServer
import KernelHost
import Logging

/// Makes the parts of the service from its configuration.
enum Assembly {
    /// The server's own configuration.
    ///
    /// - Parameters:
    ///   - openFiles: how many files the process may have open; every connection is one.
    ///   - log: told when a default had to give way to that limit.
    /// - Throws: `Failure` with exit code 78 when more connections are asked for than there can be files.
    static func serverConfiguration(
        _ configuration: EffectiveConfiguration,
        openFiles: Int,
        log: Logger
    ) throws(Failure) -> HTTPServerConfiguration {
        let values = configuration.values
        let possible = max(1, openFiles - OpenFiles.reserve)
        var connections = values.integer(.maxConnections)
        if connections > possible {
            guard values.entry(.maxConnections).source == .fallback else {
                throw .configuration(
                    """
                    max-connections is \(connections), but this process may open only \(openFiles) files, which leaves \
                    \(possible) for connections; raise the limit (ulimit -n, LimitNOFILE=) or ask for fewer
                    """
                )
            }
            log.notice("fewer connections, for want of open files", metadata: ["max-connections": "\(possible)"])
            connections = possible
        }
        var server = HTTPServerConfiguration()
        server.host = configuration.host
        server.port = values.integer(.port)
        server.allowedHosts = configuration.allowedHosts
        server.bearerToken = configuration.token
        server.connectionLimit = connections
        // Some connections must stay free for those who end the waiting.
        server.parkedLimit = min(values.integer(.maxParked), max(1, connections - connections / 8))
        server.backlog = values.integer(.backlog)
        server.connectionMemory = values.integer(.connectionMemory)
        server.bodyLimit = values.integer(.maxBodyBytes)
        let importLimit = BodyLimit(
            bytes: values.integer(.maxImportBytes),
            setting: Setting.maxImportBytes.name,
            advice: "`strace -f -e trace=process,signal` writes a shorter log"
        )
        server.bodyLimits = ["/v1/import/strace": importLimit]
        server.idleTimeout = values.integer(.idleTimeout)
        server.headTimeout = values.integer(.headTimeout)
        server.bodyTimeout = values.integer(.bodyTimeout)
        server.streamWakeInterval = values.integer(.streamWake)
        server.streamHeartbeat = values.integer(.streamHeartbeat) * 1000
        return server
    }

    /// What the service is, and how much a client may take of it.
    static func apiConfiguration(_ values: SettingValues) -> APIConfiguration {
        var api = APIConfiguration()
        api.version = Version.number
        api.maximumKernels = values.integer(.maxKernels)
        api.maximumKernelBytes = values.integer(.maxKernelBytes)
        api.maximumTasks = Int32(clamping: values.integer(.maxTasks))
        api.defaultTasks = Int32(clamping: values.integer(.defaultTasks))
        api.maximumEvents = values.integer(.maxEvents)
        api.defaultEvents = values.integer(.defaultEvents)
        api.maximumCalls = values.integer(.maxCalls)
        api.defaultCalls = values.integer(.defaultCalls)
        api.hostLimits.parkedCalls = values.integer(.maxParkedPerKernel)
        api.hostLimits.watchers = values.integer(.maxWatchersPerKernel)
        api.hostLimits.idempotencyKeys = values.integer(.maxIdempotencyKeys)
        api.maximumParked = values.integer(.maxParked)
        api.maximumWait = Int64(values.integer(.maxWait)) * 1000
        api.defaultWait = Int64(values.integer(.defaultWait)) * 1000
        api.maximumBatch = values.integer(.maxBatch)
        api.maximumImport = values.integer(.maxImportBytes)
        api.corsOrigins = values.list(.corsOrigins)
        api.heartbeat = Int64(values.integer(.streamHeartbeat)) * 1000
        return api
    }

    /// The server's and the process's figures in Prometheus' text format.
    static func figures(of server: HTTPServer) -> String {
        let rows: [(name: String, kind: String, help: String, value: Int)] = [
            ("http_connections", "gauge", "Open connections.", server.connectionCount),
            ("http_connections_limit", "gauge", "The most open connections.", server.configuration.connectionLimit),
            ("http_parked", "gauge", "Requests that wait without a thread.", server.parkedCount),
            ("http_streams", "gauge", "Open event streams.", server.streamCount),
            ("http_heads_total", "counter", "Requests whose head came in whole.", server.requestCount),
            ("http_refused_total", "counter", "Requests refused before they were routed.", server.refusedCount),
            ("http_reaped_total", "counter", "Connections cut because a request came too slowly.", server.reapedCount),
            ("log_lines_lost_total", "counter", "Log lines that nobody took.", LineLogHandler.lostCount),
        ]
        return rows.map { row in
            "# HELP proclab_\(row.name) \(row.help)\n# TYPE proclab_\(row.name) \(row.kind)\nproclab_\(row.name) \(row.value)\n"
        }.joined()
    }
}
