import JSON

/// JUnit XML, within what both Jenkins' and windyroad's schemas allow. Nothing is timed, so that the same submission gives
/// the same bytes.
extension Report {
    static func junit(_ verdict: Verdict) -> String {
        let results = anonymous(verdict)
        let failures = results.count { $0.status == .failed || $0.status == .partial }
        let errors = results.count { $0.status == .undecided }
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
        text += "<testsuite name=\"\(escape(verdict.exercise))\" tests=\"\(results.count)\" failures=\"\(failures)\""
        text += " errors=\"\(errors)\" skipped=\"0\" time=\"0.000\" timestamp=\"1970-01-01T00:00:00\""
        text += " hostname=\"localhost\" id=\"0\" package=\"proclab\">\n<properties>\n"
        var properties = [
            ("version", String(verdict.version)), ("seed", String(verdict.seed)), ("student", verdict.student),
            ("points", verdict.earned.description), ("max_points", verdict.maximum.description),
        ]
        if let generated = verdict.generated { properties.append(("generated", generated.text)) }
        for (name, value) in properties { text += "<property name=\"\(name)\" value=\"\(escape(value))\"/>\n" }
        text += "</properties>\n"
        for result in results {
            text +=
                "<testcase name=\"\(escape(result.title))\" classname=\"\(escape(verdict.exercise)).\(escape(result.id))\""
            text += " time=\"0.000\""
            guard result.status != .passed else {
                text += "/>\n"
                continue
            }
            let element = result.status == .undecided ? "error" : "failure"
            let message = escape("\(result.earned) of \(result.maximum) points. " + (lines(result).first ?? ""))
            text += "><\(element) type=\"\(result.status.rawValue)\" message=\"\(message)\">"
            text += escape(output(result)) + "</\(element)></testcase>\n"
        }
        return text + "<system-out/>\n<system-err/>\n</testsuite>\n</testsuites>\n"
    }

    /// Text as XML 1.0 may hold it.
    private static func escape(_ text: String) -> String {
        text.replacing { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "\t", "\n", "\r": nil
            case _ where scalar.value < 0x20 || scalar.value == 0xfffe || scalar.value == 0xffff: "?"
            default: nil
            }
        }
    }
}
