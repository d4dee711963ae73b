import JSON

/// Text out of documents and submissions as reports may hold it: what a student writes must neither steer a terminal nor
/// turn a line around nor end it, and XML knows no control characters.
extension String {
    /// On one line.
    package var printableLine: String { printable { $0 == "\n" || $0 == "\t" || $0 == "\r" ? " " : nil } }

    /// With its lines.
    var printableLines: String { printable { $0 == "\n" ? "\n" : $0 == "\t" ? " " : nil } }

    private func printable(_ blank: (Unicode.Scalar) -> String?) -> String {
        replacing { scalar in
            if let blank = blank(scalar) { return blank }
            switch scalar.value {
            // What turns the direction of a line's rest; marks for a single character are harmless.
            case 0x202a...0x202e, 0x2066...0x2069: return "\u{fffd}"
            case 0x2028, 0x2029: return " "
            case 0xfffe, 0xffff: return "\u{fffd}"
            default: return scalar.properties.generalCategory == .control ? "\u{fffd}" : nil
            }
        }
    }

    /// At most `longest` characters of it, and how many were left out.
    func shortened(to longest: Int) -> String {
        let scalars = unicodeScalars
        guard scalars.count > longest else { return self }
        let rest = scalars.count - longest
        return String(UnicodeScalarView(scalars.prefix(longest))) + "… (\(rest) more characters)"
    }
}
