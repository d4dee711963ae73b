import Foundation
import Yams

/// The configuration file: one flat mapping of setting keys, in YAML or in JSON (which is YAML too).
enum ConfigurationFile {
    /// A value as it would be typed on the command line, and the line it stands on.
    struct Value: Sendable {
        let text: String
        let line: Int
    }

    /// Reads and checks the file at `path`.
    ///
    /// - Throws: `Failure` with exit code 78: the file cannot be read, is not a mapping, or has a key nobody knows.
    static func read(_ path: String) throws(Failure) -> [String: Value] {
        let text: String
        do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
            throw .configuration("cannot read the configuration file \(path): \(error.localizedDescription)")
        }
        return try parse(text, path: path)
    }

    /// The settings in the text of a file; `path` is for the error texts.
    static func parse(_ text: String, path: String) throws(Failure) -> [String: Value] {
        let root: Node?
        do { root = try Yams.compose(yaml: text) } catch { throw .configuration("\(path): \(error)") }
        guard let root, root.null == nil else { return [:] }
        guard case .mapping(let mapping) = root else {
            throw .configuration("\(path): expected one mapping of settings, such as `port: 8080`")
        }
        let settings = Setting.all.filter(\.isInFile)
        var values: [String: Value] = [:]
        for (keyNode, valueNode) in mapping {
            let line = keyNode.mark?.line ?? 0
            let key = keyNode.string ?? "?"
            guard settings.contains(where: { $0.key == key }) else {
                throw .configuration("\(path), line \(line): \(unknown(key, among: settings))")
            }
            guard let value = flatten(valueNode) else {
                throw .configuration("\(path), line \(line): \(key) must be a single value or a list of values")
            }
            values[key] = Value(text: value, line: line)
        }
        return values
    }

    private static func unknown(_ key: String, among settings: [Setting]) -> String {
        if let setting = Setting.all.first(where: { $0.key == key }) {
            return "'\(key)' is not read from a file; set the environment variable \(setting.variable)"
        }
        let hint = NearestName.of(key, among: settings.map(\.key)).map { "; did you mean '\($0)'?" } ?? ""
        return "'\(key)' is not one of proclab's settings\(hint)"
    }

    /// A scalar as its text, a sequence of scalars joined by commas, nil for anything deeper.
    private static func flatten(_ node: Node) -> String? {
        switch node {
        case .scalar(let scalar): return scalar.string
        case .sequence(let sequence):
            let words = sequence.compactMap { $0.scalar?.string }
            return words.count == sequence.count ? words.joined(separator: ",") : nil
        default: return nil
        }
    }
}
