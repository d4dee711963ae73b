import ArgumentParser

/// The flags: one for each setting that the command line takes, spelt and explained by the table.
///
/// The argument parser needs a declared property for each. A value stays text here, so that flags, variables and the
/// file are checked in one place and complain in the same words.
struct SettingFlags: ParsableArguments {
    @Option(.config) var config: String?
    @Option(.host) var host: String?
    @Option(.port) var port: String?
    @Option(.storage) var storage: String?
    @Option(.tokenFile) var tokenFile: String?
    @Option(.allowedHosts) var allowedHosts: String?
    @Option(.corsOrigins) var corsOrigins: String?
    @Option(.maxConnections) var maxConnections: String?
    @Option(.maxParked) var maxParked: String?
    @Option(.backlog) var backlog: String?
    @Option(.connectionMemory) var connectionMemory: String?
    @Option(.maxBodyBytes) var maxBodyBytes: String?
    @Option(.maxImportBytes) var maxImportBytes: String?
    @Option(.headTimeout) var headTimeout: String?
    @Option(.bodyTimeout) var bodyTimeout: String?
    @Option(.idleTimeout) var idleTimeout: String?
    @Option(.streamWake) var streamWake: String?
    @Option(.streamHeartbeat) var streamHeartbeat: String?
    @Option(.maxWait) var maxWait: String?
    @Option(.defaultWait) var defaultWait: String?
    @Option(.maxKernels) var maxKernels: String?
    @Option(.maxKernelBytes) var maxKernelBytes: String?
    @Option(.maxTasks) var maxTasks: String?
    @Option(.defaultTasks) var defaultTasks: String?
    @Option(.maxEvents) var maxEvents: String?
    @Option(.defaultEvents) var defaultEvents: String?
    @Option(.maxCalls) var maxCalls: String?
    @Option(.defaultCalls) var defaultCalls: String?
    @Option(.maxParkedPerKernel) var maxParkedPerKernel: String?
    @Option(.maxWatchersPerKernel) var maxWatchersPerKernel: String?
    @Option(.maxIdempotencyKeys) var maxIdempotencyKeys: String?
    @Option(.maxBatch) var maxBatch: String?
    @Option(.exercises) var exercises: String?
    @Option(.attemptsDirectory) var attemptsDirectory: String?
    @Option(.certificateKey) var certificateKey: String?
    @Option(.maxAttempts) var maxAttempts: String?
    @Option(.attemptLimit) var attemptLimit: String?
    @Option(.attemptMinutes) var attemptMinutes: String?
    @Option(.drainDelay) var drainDelay: String?
    @Option(.shutdownGrace) var shutdownGrace: String?
    @Option(.logLevel) var logLevel: String?
    @Option(.logFormat) var logFormat: String?

    /// What was given, by setting name.
    var given: [String: String] {
        var given: [String: String] = [:]
        for child in Mirror(reflecting: self).children {
            guard let option = child.value as? Option<String?>, let text = option.wrappedValue else { continue }
            let property = (child.label ?? "").drop { $0 == "_" }
            let setting = Setting.all.first { $0.property == property }
            if let setting { given[setting.name] = text }
        }
        return given
    }
}

extension Setting {
    /// The name in Swift's spelling: `maxBodyBytes`.
    var property: String {
        let words = name.split(separator: "-")
        return words.dropFirst().reduce(String(words.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    }
}

extension Option where Value == String? {
    /// The option of a setting of the table.
    init(_ setting: Setting) {
        let unit = setting.unit.isEmpty ? "" : " in \(setting.unit)"
        let fallback = setting.fallback.isEmpty ? "none" : setting.fallback
        let completion: CompletionKind? =
            if case .choice(let words) = setting.kind { .list(words) } else { nil }
        self.init(
            name: .customLong(setting.name),
            help: ArgumentHelp(
                "\(setting.help) [\(setting.range)\(unit); default \(fallback); \(setting.variable)]",
                valueName: setting.valueName
            ),
            completion: completion
        )
    }
}

extension Setting {
    /// What stands for the value in the usage line.
    fileprivate var valueName: String {
        switch kind {
        case .text: name.hasSuffix("file") || name == "config" ? "path" : name
        case .integer: unit.isEmpty ? "number" : unit
        case .choice: "word"
        case .list: "words"
        }
    }
}
