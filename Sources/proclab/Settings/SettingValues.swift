/// The effective value of every setting and where it came from.
struct SettingValues: Sendable {
    /// Where a value came from, strongest first.
    enum Source: Sendable, Equatable {
        case flag
        case environment
        case file(String)
        case fallback
    }

    /// A value as text, already checked against its setting.
    struct Entry: Sendable {
        let text: String
        let source: Source
    }

    private let entries: [String: Entry]

    /// Layers the sources: flag over environment over file over default.
    ///
    /// - Parameters:
    ///   - flags: what the command line gave, by setting name.
    ///   - environment: the process's environment; every `PROCLAB_` variable in it must be known.
    ///   - read: reads the configuration file at a path.
    /// - Throws: `Failure` with exit code 78 and a text that says what is wrong and where.
    init(
        flags: [String: String],
        environment: [String: String],
        read: (String) throws(Failure) -> [String: ConfigurationFile.Value]
    ) throws(Failure) {
        try SettingValues.refuseUnknownVariables(in: environment)
        let path = flags[Setting.config.name] ?? environment[Setting.config.variable] ?? ""
        let file = path.isEmpty ? [:] : try read(path)
        var entries: [String: Entry] = [:]
        for setting in Setting.all {
            let entry: Entry
            let place: String
            if let text = flags[setting.name] {
                entry = Entry(text: text, source: .flag)
                place = "--\(setting.name)"
            } else if let text = environment[setting.variable] {
                entry = Entry(text: text, source: .environment)
                place = setting.variable
            } else if let value = file[setting.key] {
                entry = Entry(text: value.text, source: .file("\(path):\(value.line)"))
                place = "\(path), line \(value.line): \(setting.key)"
            } else {
                entry = Entry(text: setting.fallback, source: .fallback)
                place = "the default of \(setting.name)"
            }
            if let complaint = setting.complaint(about: entry.text) {
                let shown = setting.isSecret ? "the value" : "'\(entry.text)'"
                throw .configuration("\(place): \(shown) \(complaint)")
            }
            entries[setting.name] = entry
        }
        self.entries = entries
    }

    /// The entry of a setting of the table.
    func entry(_ setting: Setting) -> Entry {
        entries[setting.name] ?? Entry(text: setting.fallback, source: .fallback)
    }

    func text(_ setting: Setting) -> String { entry(setting).text }

    /// A number; the table's kinds are checked when the values are made.
    func integer(_ setting: Setting) -> Int { Int(text(setting)) ?? 0 }

    func list(_ setting: Setting) -> [String] {
        text(setting).split(separator: ",").map { word in
            String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }.filter { !$0.isEmpty }
    }

    /// A typing mistake in a variable's name must not pass for the default.
    private static func refuseUnknownVariables(in environment: [String: String]) throws(Failure) {
        let known = Setting.all.map(\.variable)
        let unknown = environment.keys.filter { $0.hasPrefix(Setting.prefix) && !known.contains($0) }.sorted()
        guard let name = unknown.first else { return }
        let hint = NearestName.of(name, among: known).map { "; did you mean \($0)?" } ?? ""
        throw .configuration("the environment variable \(name) is not one of proclab's\(hint)")
    }
}
