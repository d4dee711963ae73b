/// The table itself. Everything that can be set is here and nowhere else.
extension Setting {
    /// Every setting, in the order in which it is shown.
    static let all: [Setting] = [
        config, host, port, storage,
        token, tokenFile, allowedHosts, corsOrigins,
        maxConnections, maxParked, backlog, connectionMemory, maxBodyBytes, maxImportBytes, headTimeout, bodyTimeout,
        idleTimeout,
        streamWake, streamHeartbeat, maxWait, defaultWait,
        maxKernels, maxKernelBytes, maxTasks, defaultTasks, maxEvents, defaultEvents, maxCalls, defaultCalls,
        maxParkedPerKernel, maxWatchersPerKernel, maxIdempotencyKeys, maxBatch,
        exercises, attemptsDirectory, certificateKey, maxAttempts, attemptLimit, attemptMinutes,
        drainDelay, shutdownGrace, logLevel, logFormat,
    ]

    static let config = Setting(
        "config",
        .text,
        default: "",
        places: .flagAndEnvironment,
        help: "A configuration file in YAML or JSON."
    )
    static let host = Setting(
        "host",
        .text,
        default: "127.0.0.1",
        help: "The address to listen on. Any but a loopback address needs a token."
    )
    static let port = Setting(
        "port",
        .integer(0...65535),
        default: "8080",
        help: "The TCP port to listen on; 0 takes a free one."
    )
    static let storage = Setting(
        "storage",
        .choice(["none"]),
        default: "none",
        help: "Where kernels are kept; 'none' keeps them in memory only."
    )

    static let token = Setting(
        "token",
        .text,
        default: "",
        places: .environment,
        secret: true,
        help: "The bearer token that every request must carry but those for health and the page itself."
    )
    static let tokenFile = Setting(
        "token-file",
        .text,
        default: "",
        help: "A file that holds the bearer token."
    )
    static let allowedHosts = Setting(
        "allowed-hosts",
        .list,
        default: "",
        help: "Names accepted in the Host header besides loopback's; on another address any, unless some are set."
    )
    static let corsOrigins = Setting(
        "cors-origins",
        .list,
        default: "",
        help: "Origins whose pages may call this service."
    )

    static let maxConnections = Setting(
        "max-connections",
        .integer(1...1_000_000),
        default: "16384",
        help: "Connections at once, parked calls included."
    )
    static let maxParked = Setting(
        "max-parked",
        .integer(1...1_000_000),
        default: "14000",
        help: "Waiting calls and event streams at once; beyond it a call is answered as if its timeout had passed."
    )
    static let backlog = Setting(
        "backlog",
        .integer(1...65535),
        default: "1024",
        help: "Connections waiting to be accepted."
    )
    static let connectionMemory = Setting(
        "connection-memory",
        .integer(4096...1_048_576),
        default: "10240",
        unit: "bytes",
        help: "Memory of one connection: it holds a request's head and an answer's head."
    )
    static let maxBodyBytes = Setting(
        "max-body-bytes",
        .integer(1024...16_777_216),
        default: "65536",
        unit: "bytes",
        help: "The largest request body."
    )
    static let maxImportBytes = Setting(
        "max-import-bytes",
        .integer(1024...16_777_216),
        default: "1048576",
        unit: "bytes",
        help: "The largest log of strace's that can be imported."
    )
    static let headTimeout = Setting(
        "head-timeout",
        .integer(1...600),
        default: "10",
        unit: "seconds",
        help: "How long a client may take to send a request's head."
    )
    static let bodyTimeout = Setting(
        "body-timeout",
        .integer(1...600),
        default: "20",
        unit: "seconds",
        help: "How long a client may take to send a request's body."
    )
    static let idleTimeout = Setting(
        "idle-timeout",
        .integer(1...3600),
        default: "60",
        unit: "seconds",
        help: "How long an idle connection is kept."
    )

    static let streamWake = Setting(
        "stream-wake",
        .integer(1...1000),
        default: "10",
        unit: "milliseconds",
        help: "How often an event stream is woken at most; a wake costs, not an event."
    )
    static let streamHeartbeat = Setting(
        "stream-heartbeat",
        .integer(1...600),
        default: "15",
        unit: "seconds",
        help: "After how long a silent event stream sends a heartbeat."
    )

    static let maxWait = Setting(
        "max-wait",
        .integer(1...3600),
        default: "60",
        unit: "seconds",
        help: "The longest timeout a request may ask for; longer ones are shortened to it."
    )
    static let defaultWait = Setting(
        "default-wait",
        .integer(0...3600),
        default: "30",
        unit: "seconds",
        help: "How long a request waits for a blocked call when it does not say."
    )
    static let maxKernels = Setting(
        "max-kernels",
        .integer(1...1_000_000),
        default: "1024",
        help: "Kernels at once, the default one included."
    )
    static let maxKernelBytes = Setting(
        "max-kernel-bytes",
        .integer(1_048_576...1_099_511_627_776),
        default: "4294967296",
        unit: "bytes",
        help: "About how much memory all kernels may take with their pasts when another one begins."
    )
    static let maxTasks = Setting(
        "max-tasks",
        .integer(1...4_194_304),
        default: "32768",
        help: "The most live tasks that a kernel may be asked for."
    )
    static let defaultTasks = Setting(
        "default-tasks",
        .integer(1...4_194_304),
        default: "10000",
        help: "Live tasks of a kernel whose creator did not say; fork fails with EAGAIN beyond it."
    )
    static let maxEvents = Setting(
        "max-events",
        .integer(1024...16_777_216),
        default: "262144",
        help: "The most kept events that a kernel may be asked for."
    )
    static let defaultEvents = Setting(
        "default-events",
        .integer(1024...16_777_216),
        default: "65536",
        help: "Events kept of a kernel whose creator did not say."
    )
    static let maxCalls = Setting(
        "max-calls",
        .integer(1024...16_777_216),
        default: "65536",
        help: "The most kept calls that a kernel may be asked for."
    )
    static let defaultCalls = Setting(
        "default-calls",
        .integer(1024...16_777_216),
        default: "4096",
        help: "Finished calls, kept readable, of a kernel whose creator did not say."
    )
    static let maxParkedPerKernel = Setting(
        "max-parked-per-kernel",
        .integer(1...1_000_000),
        default: "12000",
        help: "Waiting calls of one kernel at once."
    )
    static let maxWatchersPerKernel = Setting(
        "max-watchers-per-kernel",
        .integer(1...1_000_000),
        default: "1024",
        help: "Requests that wait for events of one kernel, streams included."
    )
    static let maxIdempotencyKeys = Setting(
        "max-idempotency-keys",
        .integer(0...1_000_000),
        default: "1024",
        help: "Answers of one kernel remembered for Idempotency-Key."
    )
    static let maxBatch = Setting(
        "max-batch",
        .integer(1...65536),
        default: "256",
        help: "Calls in one batch."
    )

    static let exercises = Setting(
        "exercises",
        .text,
        default: "Exercises",
        help: "The folder with the exercises that are served; the default may be missing."
    )
    static let attemptsDirectory = Setting(
        "attempts-directory",
        .text,
        default: "",
        help: "Where attempts at exercises are kept; in memory alone when not given."
    )
    static let certificateKey = Setting(
        "certificate-key",
        .text,
        default: "",
        help:
            "The file with the Ed25519 key that signs certificates, made when missing; a new key each start when not given."
    )
    static let maxAttempts = Setting(
        "max-attempts",
        .integer(0...1_000_000),
        default: "10000",
        help: "Attempts that the service holds."
    )
    static let attemptLimit = Setting(
        "attempt-limit",
        .integer(0...1000),
        default: "0",
        help: "Attempts of a student at an exercise that does not say; 0 is no limit."
    )
    static let attemptMinutes = Setting(
        "attempt-minutes",
        .integer(0...1_000_000),
        default: "0",
        unit: "minutes",
        help: "How long an attempt at an exercise that does not say may take; 0 is no limit."
    )

    static let drainDelay = Setting(
        "drain-delay",
        .integer(0...600),
        default: "0",
        unit: "seconds",
        help: "How long a stopping server only says at /readyz that it is not ready, for proxies to notice."
    )
    static let shutdownGrace = Setting(
        "shutdown-grace",
        .integer(0...3600),
        default: "10",
        unit: "seconds",
        help: "How long a stopping server waits for connections to end by themselves."
    )
    static let logLevel = Setting(
        "log-level",
        .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]),
        default: "info",
        help: "The least important message that is logged, to standard error."
    )
    static let logFormat = Setting(
        "log-format",
        .choice(["text", "json"]),
        default: "text",
        help: "How log lines look."
    )
}
