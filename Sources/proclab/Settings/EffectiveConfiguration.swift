import Foundation

/// What a server starts with, checked as a whole: the settings, and what only several of them together can be wrong about.
struct EffectiveConfiguration: Sendable {
    let values: SettingValues
    /// The bearer token, nil when none is asked for.
    let token: String?
    /// The address to bind, numeric.
    let host: String
    /// The process's environment, for what is not a setting: the supervisor's.
    let environment: [String: String]

    /// Layers the sources and checks them.
    ///
    /// - Throws: `Failure` with exit code 78.
    init(flags: SettingFlags) throws(Failure) {
        try self.init(flags: flags.given, environment: ProcessInfo.processInfo.environment)
    }

    /// The same, from given sources.
    init(flags: [String: String], environment: [String: String]) throws(Failure) {
        values = try SettingValues(flags: flags, environment: environment, read: ConfigurationFile.read)
        self.environment = environment
        host = try EffectiveConfiguration.address(values.text(.host))
        token = try EffectiveConfiguration.token(of: values)
        if token == nil && !EffectiveConfiguration.isLoopback(host) {
            throw .configuration(
                """
                refusing to listen on \(host) without a bearer token: anyone who reaches this address could use the service.
                Put a long random word into a file and name it with --\(Setting.tokenFile.name) or \
                \(Setting.tokenFile.variable), or set \(Setting.token.variable); or listen on 127.0.0.1.
                """
            )
        }
        for (fallback, most) in [
            (Setting.defaultWait, Setting.maxWait), (.defaultTasks, .maxTasks), (.defaultEvents, .maxEvents),
            (.defaultCalls, .maxCalls),
        ] where values.integer(fallback) > values.integer(most) {
            throw .configuration(
                "\(fallback.name) (\(values.text(fallback))) is more than \(most.name) (\(values.text(most)))"
            )
        }
    }

    /// The names that a Host header may have. Loopback is open to pages of other sites that rebind their name to it, so
    /// there only loopback's own names count and those that are set. Elsewhere a token is needed, which no such page has:
    /// unless names are set, any will do.
    var allowedHosts: [String] {
        let set = values.list(.allowedHosts)
        if set.isEmpty && !EffectiveConfiguration.isLoopback(host) { return ["*"] }
        return ["localhost", "127.0.0.1", "[::1]", host.contains(":") ? "[\(host)]" : host] + set
    }

    /// A host name could resolve to different addresses at different times, so only numbers are taken, and `localhost`.
    private static func address(_ host: String) throws(Failure) -> String {
        if host == "localhost" { return "127.0.0.1" }
        var bare = host
        if bare.hasPrefix("[") && bare.hasSuffix("]") { bare = String(bare.dropFirst().dropLast()) }
        var v4 = in_addr()
        var v6 = in6_addr()
        guard inet_pton(AF_INET, bare, &v4) == 1 || inet_pton(AF_INET6, bare, &v6) == 1 else {
            throw .configuration(
                "host '\(host)' is not an IP address; use 127.0.0.1, ::1, 0.0.0.0 or an address of this machine"
            )
        }
        return bare
    }

    private static func isLoopback(_ host: String) -> Bool {
        var v6 = in6_addr()
        if host.hasPrefix("127.") { return true }
        guard inet_pton(AF_INET6, host, &v6) == 1 else { return false }
        return withUnsafeBytes(of: v6) { bytes in bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1 }
    }

    private static func token(of values: SettingValues) throws(Failure) -> String? {
        let path = values.text(.tokenFile)
        let direct = values.text(.token)
        if path.isEmpty && direct.isEmpty { return nil }
        guard path.isEmpty || direct.isEmpty else {
            throw .configuration(
                "both \(Setting.token.variable) and \(Setting.tokenFile.name) are set; give the token once"
            )
        }
        var token = direct
        if !path.isEmpty {
            do { token = try String(contentsOfFile: path, encoding: .utf8) } catch {
                throw .configuration("cannot read the token file \(path): \(error.localizedDescription)")
            }
            while let last = token.last, last.isWhitespace { token.removeLast() }
        }
        let place = path.isEmpty ? Setting.token.variable : path
        guard token.utf8.count >= 16 else {
            throw .configuration(
                "the bearer token in \(place) is shorter than 16 characters; `openssl rand -hex 32` makes a good one"
            )
        }
        guard token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .configuration("the bearer token in \(place) has a character that an HTTP header cannot carry")
        }
        return token
    }
}
