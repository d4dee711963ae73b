import ArgumentParser
import Foundation

/// `proclab check-config`: the values in force and where each came from; fails as `serve` would.
struct CheckConfig: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config",
        abstract: "Check the configuration and print the values in force, and where each came from."
    )

    /// How the values are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case markdown
    }

    @OptionGroup(title: "Settings") var flags: SettingFlags
    @Option(help: "text; json; or markdown, the table of the documentation.") var format = Format.text

    func run() throws {
        do {
            let configuration = try EffectiveConfiguration(flags: flags)
            switch format {
            case .text: Output.line(CheckConfig.text(configuration.values))
            case .json: Output.line(try CheckConfig.json(configuration.values))
            case .markdown: Output.line(CheckConfig.markdown())
            }
        } catch let failure as Failure {
            throw failure.reported()
        }
    }

    /// A table for a person that is a configuration file as well: what a file cannot set is a comment in it.
    private static func text(_ values: SettingValues) -> String {
        let rows = Setting.all.map { setting in
            let unit = setting.unit.isEmpty ? "" : "\(setting.unit), "
            let name = setting.isInFile ? setting.key : "# \(setting.key)"
            return ("\(name): \(scalar(setting, values))", "# \(unit)\(source(setting, values))")
        }
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { setting, comment in
            setting.padding(toLength: width + 2, withPad: " ", startingAt: 0) + comment
        }.joined(separator: "\n")
    }

    /// A value as YAML: text in quotes, so that it stays text.
    private static func scalar(_ setting: Setting, _ values: SettingValues) -> String {
        let text = shown(setting, values)
        switch setting.kind {
        case .integer, .choice: return text
        case .text, .list:
            let escaped = text.unicodeScalars.map { scalar in
                switch scalar {
                case "\"", "\\": "\\\(scalar)"
                case "\u{0}"..."\u{1f}", "\u{7f}":
                    "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
                default: String(scalar)
                }
            }
            return "\"\(escaped.joined())\""
        }
    }

    /// The whole table with everything it knows, for scripts and tests.
    private static func json(_ values: SettingValues) throws -> String {
        struct Row: Encodable {
            let name: String
            let value: String
            let source: String
            let flag: String?
            let variable: String
            let key: String?
            let `default`: String
            let unit: String
            let range: String
            let help: String
        }
        let rows = Setting.all.map { setting in
            Row(
                name: setting.name,
                value: shown(setting, values),
                source: source(setting, values),
                flag: setting.flag,
                variable: setting.variable,
                key: setting.isInFile ? setting.key : nil,
                default: setting.fallback,
                unit: setting.unit,
                range: setting.range,
                help: setting.help
            )
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(rows), as: UTF8.self)
    }

    /// The table of the documentation; a test compares it with what the documentation says.
    private static func markdown() -> String {
        let head = ["| flag | variable | in the file | default | values | |", "|---|---|---|---|---|---|"]
        let rows = Setting.all.map { setting in
            let fallback = setting.fallback.isEmpty ? "" : "`\(setting.fallback)`"
            let unit = setting.unit.isEmpty ? "" : " \(setting.unit)"
            let flag = setting.flag.map { "`\($0)`" } ?? ""
            let key = setting.isInFile ? "`\(setting.key)`" : ""
            return
                "| \(flag) | `\(setting.variable)` | \(key) | \(fallback) | \(setting.range)\(unit) | \(setting.help) |"
        }
        return (head + rows).joined(separator: "\n")
    }

    private static func shown(_ setting: Setting, _ values: SettingValues) -> String {
        let text = values.text(setting)
        return setting.isSecret && !text.isEmpty ? "********" : text
    }

    private static func source(_ setting: Setting, _ values: SettingValues) -> String {
        switch values.entry(setting).source {
        case .flag: "flag --\(setting.name)"
        case .environment: "environment \(setting.variable)"
        case .file(let place): "file \(place)"
        case .fallback: "default"
        }
    }
}
