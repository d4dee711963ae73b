/// One thing that can be set: the single description from which the flag, the environment variable, the key in the
/// configuration file, `check-config` and the table in the documentation are all made.
struct Setting: Sendable {
    /// What a value must look like.
    enum Kind: Sendable, Equatable {
        /// Any text.
        case text
        /// A whole number within bounds.
        case integer(ClosedRange<Int>)
        /// One of a few words.
        case choice([String])
        /// Words separated by commas; a sequence in the configuration file.
        case list
    }

    /// Where a setting may be given.
    enum Places: Sendable, Equatable {
        /// By flag, environment variable and configuration file.
        case everywhere
        /// By flag and environment variable: a file cannot name itself.
        case flagAndEnvironment
        /// By environment variable alone: a secret in a flag is visible to every user of the machine.
        case environment
    }

    /// The name, as the flag spells it: `max-body-bytes`.
    let name: String
    /// What a value must look like.
    let kind: Kind
    /// The value when nobody gives one, as it would be typed.
    let fallback: String
    /// The unit of a number; empty when it has none.
    let unit: String
    /// One sentence of help.
    let help: String
    /// Where it may be given.
    let places: Places
    /// Whether the value must not be shown.
    let isSecret: Bool

    init(
        _ name: String,
        _ kind: Kind,
        default fallback: String,
        unit: String = "",
        places: Places = .everywhere,
        secret: Bool = false,
        help: String
    ) {
        self.name = name
        self.kind = kind
        self.fallback = fallback
        self.unit = unit
        self.help = help
        self.places = places
        self.isSecret = secret
    }

    /// The key in the configuration file: `max_body_bytes`.
    var key: String { String(name.map { $0 == "-" ? "_" : $0 }) }
    /// The environment variable: `PROCLAB_MAX_BODY_BYTES`.
    var variable: String { Setting.prefix + key.uppercased() }
    /// The flag, or nil when the command line does not take it.
    var flag: String? { places == .environment ? nil : "--\(name)" }
    /// Whether the configuration file takes it.
    var isInFile: Bool { places == .everywhere }

    /// What every environment variable of this program begins with.
    static let prefix = "PROCLAB_"

    /// The values that are accepted, for a person.
    var range: String {
        switch kind {
        case .text: "text"
        case .integer(let bounds): "\(bounds.lowerBound) to \(bounds.upperBound)"
        case .choice(let words): words.joined(separator: ", ")
        case .list: "words separated by commas"
        }
    }

    /// Why `text` is not acceptable, or nil when it is.
    func complaint(about text: String) -> String? {
        switch kind {
        case .text, .list: return nil
        case .integer(let bounds):
            guard let number = Int(text) else { return "is not a whole number" }
            return bounds.contains(number) ? nil : "is not between \(bounds.lowerBound) and \(bounds.upperBound)"
        case .choice(let words): return words.contains(text) ? nil : "is not one of \(words.joined(separator: ", "))"
        }
    }
}
