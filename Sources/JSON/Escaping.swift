extension Unicode.Scalar {
    /// What YAML takes for unprintable or for a line break, though JSON takes it as it is. JSON that is to be read as YAML
    /// has an escape in its place.
    package var needsEscapeForYAML: Bool {
        switch value {
        case 0x7f...0x9f, 0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff: true
        default: false
        }
    }

    /// The escape that JSON has for every character of the first plane.
    package var jsonEscape: String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension String {
    /// The text with those characters replaced for which `replacement` has one.
    package func replacing(_ replacement: (Unicode.Scalar) -> String?) -> String {
        var result = ""
        for scalar in unicodeScalars {
            if let text = replacement(scalar) { result += text } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
