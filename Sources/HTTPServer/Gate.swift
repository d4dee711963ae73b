/// A request refused by the server itself: what `ExchangeHandler.refuse` renders.
struct Refusal: Sendable {
    let status: Int
    let detail: String
    let field: StaticString?

    init(_ status: Int, _ detail: String, field: StaticString? = nil) {
        self.status = status
        self.detail = detail
        self.field = field
    }

    /// The body is longer than `limit` allows.
    static func tooLong(_ limit: BodyLimit) -> Refusal {
        let advice = limit.advice.map { "; " + $0 } ?? ""
        return Refusal(
            413,
            "the body is longer than \(limit.bytes) bytes, the service's limit (\(limit.setting))\(advice)"
        )
    }

    /// The Host header names none of the service's own names.
    static let foreignHost = Refusal(
        421,
        "this service does not answer for that host; who runs it can add the name to allowed-hosts",
        field: "Host"
    )
}

/// What every request must satisfy before a handler sees it; made once from the configuration.
struct GateRules: Sendable {
    /// Host names in lower case; empty: all.
    let allowedHosts: [[UInt8]]
    /// The bearer token.
    let token: [UInt8]?
    /// Longest body accepted.
    private let bodyLimit: BodyLimit
    /// The same for paths that have their own.
    private let bodyLimits: [(path: [UInt8], limit: BodyLimit)]
    /// Longest body drained.
    let drainLimit: Int
    /// What another bearer token than the service's own is good for.
    let guests: @Sendable (_ bearer: UnsafeRawBufferPointer, _ path: UnsafeRawBufferPointer) -> Admission

    init(
        _ configuration: HTTPServerConfiguration,
        guests: @escaping @Sendable (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Admission = { _, _ in .unknown }
    ) {
        self.guests = guests
        let hosts = configuration.allowedHosts
        allowedHosts = hosts.contains("*") ? [] : hosts.map { $0.utf8.map(ASCII.lower) }
        token = configuration.bearerToken.map { Array($0.utf8) }
        bodyLimit = BodyLimit(bytes: configuration.bodyLimit, setting: "max-body-bytes")
        bodyLimits = configuration.bodyLimits.sorted { $0.key < $1.key }.map { (Array($0.key.utf8), $0.value) }
        let longest = configuration.bodyLimits.values.map(\.bytes).max() ?? 0
        drainLimit = max(configuration.bodyLimit, configuration.drainLimit, longest)
    }

    /// The longest body that a path accepts.
    func bodyLimit(_ path: UnsafeRawBufferPointer) -> BodyLimit {
        bodyLimits.first { $0.path.elementsEqual(path) }?.limit ?? bodyLimit
    }
}

/// Refuses what libmicrohttpd 0.9.75 lets through although RFC 9110 and 9112 forbid it: above all the spellings on
/// which two parsers in a row would disagree about where a request ends. Also checks Host, authorization, body size.
///
/// A pure state machine: feed it each header, then ask for the verdict.
struct Gate {
    /// What to do with the request.
    enum Verdict {
        /// Hand it on. `body`: whether one follows.
        case accept(body: Bool)
        /// Answer now and close: where the request ends is unknown or not worth waiting for.
        case refuse(Refusal)
        /// Read the body, throw it away, answer then: a client that writes before it reads sees the answer.
        case drain(Refusal)
    }

    private let isHTTP10: Bool
    private let isOptions: Bool
    private var refusal: Refusal?
    private var hosts = 0
    private var hostAllowed = false
    private var lengths = 0
    private var length = 0
    private var encodings = 0
    /// Does the request have the service's own token?
    private(set) var authorized = false
    /// The token that it has, while the head is in memory.
    private var bearer: UnsafeRawBufferPointer?

    /// Begins with the request line.
    init(
        method: UnsafeRawBufferPointer,
        version: UnsafeRawBufferPointer,
        target: UnsafeRawBufferPointer,
        _ scan: Target
    ) {
        isOptions = method.matches("OPTIONS")
        isHTTP10 = version.matches("HTTP/1.0")
        refusal = scan.refusal
        if !method.allSatisfy(ASCII.isToken) {
            refusal = Refusal(501, "the method is not a token")
        } else if target.matches("*"), !method.matches("OPTIONS") {
            refusal = Refusal(400, "the request target must begin with a slash")
        }
    }

    /// Takes one header.
    mutating func header(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer, _ rules: GateRules) {
        guard refusal == nil else { return }
        guard !name.isEmpty, name.allSatisfy(ASCII.isToken) else {
            refusal = Refusal(400, "a header name is not a token")
            return
        }
        for byte in value where byte < 0x20 && byte != 0x09 || byte == 0x7F {
            refusal = Refusal(400, "a header value has a control character")
            return
        }
        switch name.count {
        case 4 where name.matchesIgnoringCase("host"): host(value, rules)
        case 6 where name.matchesIgnoringCase("expect"):
            if !value.withoutTrailingSpace.matchesIgnoringCase("100-continue") {
                refusal = Refusal(417, "the only expectation met here is 100-continue", field: "Expect")
            }
        case 13 where name.matchesIgnoringCase("authorization"): authorization(value, rules)
        case 14 where name.matchesIgnoringCase("content-length"): contentLength(value)
        case 17 where name.matchesIgnoringCase("transfer-encoding"): transferEncoding(value)
        default: break
        }
    }

    /// The verdict, after all headers.
    func verdict(path: UnsafeRawBufferPointer, _ rules: GateRules) -> Verdict {
        if let refusal { return .refuse(refusal) }
        if encodings > 0, lengths > 0 {
            return .refuse(
                Refusal(400, "Content-Length and Transfer-Encoding exclude each other", field: "Content-Length")
            )
        }
        if hosts == 0, !isHTTP10 { return .refuse(Refusal(400, "the Host header is missing", field: "Host")) }
        if hosts > 0, !hostAllowed {
            return .refuse(Refusal.foreignHost)
        }
        // A browser's preflight cannot carry a token, and gets to know nothing but what a path allows.
        if rules.token != nil, !authorized, !isOptions, !Gate.isOpen(path) {
            switch bearer.map({ rules.guests($0, path) }) ?? .unknown {
            case .open: break
            case .elsewhere:
                return .refuse(Refusal(403, "this token opens its own attempt only", field: "Authorization"))
            case .unknown: return .refuse(Refusal(401, "a valid bearer token is needed", field: "Authorization"))
            }
        }
        let limit = rules.bodyLimit(path)
        if length > limit.bytes {
            let refusal = Refusal.tooLong(limit)
            return length > rules.drainLimit ? .refuse(refusal) : .drain(refusal)
        }
        return .accept(body: length > 0 || encodings > 0)
    }

    /// Health checks need no token, nor does the page: it is the same for everyone, and has a field for the token.
    private static func isOpen(_ path: UnsafeRawBufferPointer) -> Bool {
        path.matches("/healthz") || path.matches("/readyz") || path.matches("/livez") || path.matches("/")
            || path.count > 6 && path.part(0..<6).matches("/page/")
    }

    private mutating func host(_ value: UnsafeRawBufferPointer, _ rules: GateRules) {
        hosts += 1
        guard hosts == 1 else {
            refusal = Refusal(400, "more than one Host header", field: "Host")
            return
        }
        guard let name = Gate.hostName(value.withoutTrailingSpace) else {
            refusal = Refusal(400, "the Host header is no host and port", field: "Host")
            return
        }
        if rules.allowedHosts.isEmpty {
            hostAllowed = true
            return
        }
        for allowed in rules.allowedHosts where allowed.count == name.count {
            var same = true
            for index in 0..<name.count where ASCII.lower(name[index]) != allowed[index] { same = false }
            if same { hostAllowed = true }
        }
    }

    /// The name in `name[:port]`; nil when it is not of that form.
    private static func hostName(_ value: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard let first = value.first else { return nil }
        var end = 0
        if first == UInt8(ascii: "[") {
            while end < value.count, value[end] != UInt8(ascii: "]") {
                guard end == 0 || isAddress(value[end]) else { return nil }
                end += 1
            }
            guard end < value.count else { return nil }
            end += 1
        } else {
            while end < value.count, value[end] != UInt8(ascii: ":") {
                guard isName(value[end]) else { return nil }
                end += 1
            }
            guard end > 0 else { return nil }
        }
        if end < value.count {
            guard value[end] == UInt8(ascii: ":"), value.part(end + 1..<value.count).allSatisfy(ASCII.isDigit) else {
                return nil
            }
        }
        return value.part(0..<end)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        // RFC 3986 reg-name, percent escapes as they stand.
        ASCII.isDigit(byte) || (ASCII.lower(byte) >= 0x61 && ASCII.lower(byte) <= 0x7A)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "%")
    }

    private static func isAddress(_ byte: UInt8) -> Bool {
        ASCII.hex(byte) != nil || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }

    private mutating func contentLength(_ value: UnsafeRawBufferPointer) {
        lengths += 1
        guard lengths == 1 else {
            refusal = Refusal(400, "more than one Content-Length header", field: "Content-Length")
            return
        }
        guard !value.isEmpty, value.count <= 18, value.allSatisfy(ASCII.isDigit) else {
            refusal = Refusal(400, "Content-Length is not a number", field: "Content-Length")
            return
        }
        for byte in value { length = length * 10 + Int(byte - 0x30) }
    }

    private mutating func transferEncoding(_ value: UnsafeRawBufferPointer) {
        encodings += 1
        // Exactly as libmicrohttpd compares: with "chunked " it would read until the connection ends.
        if encodings > 1 || !value.matchesIgnoringCase("chunked") {
            refusal = Refusal(501, "the only transfer coding known here is chunked", field: "Transfer-Encoding")
        } else if isHTTP10 {
            refusal = Refusal(400, "HTTP/1.0 has no transfer codings", field: "Transfer-Encoding")
        }
    }

    private mutating func authorization(_ value: UnsafeRawBufferPointer, _ rules: GateRules) {
        guard let token = rules.token, value.count > 7, value.part(0..<7).matchesIgnoringCase("bearer ") else { return }
        let given = value.part(7..<value.count).withoutTrailingSpace
        authorized = Gate.equalInConstantTime(given, token)
        bearer = given
    }

    /// Compares without telling by its duration where the first difference is; the token's length is no secret.
    private static func equalInConstantTime(_ given: UnsafeRawBufferPointer, _ token: [UInt8]) -> Bool {
        guard given.count == token.count else { return false }
        var difference: UInt8 = 0
        for index in 0..<token.count { difference |= given[index] ^ token[index] }
        return difference == 0
    }
}
