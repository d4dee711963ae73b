import JSON

/// JUnit XML, within what both Jenkins' and windyroad's schemas allow. Nothing is timed, so that the same submission gives
/// the same bytes.
extension Report {
    static func junit(_ verdict: Verdict) -> String {
        let name = verdict.exercise.escapedForXML
        var cases = anonymous(verdict).map { result in
            let complaint = "\(result.earned) of \(result.maximum) points. " + (lines(result).first ?? "")
            return testcase(result.title, "\(name).\(result.id)", result.status, complaint, output(result))
        }
        if let why = verdict.ungraded.first {
            cases = [testcase(gradable, name, .undecided, why, verdict.ungraded.joined(separator: "\n"))]
        }
        let failures = cases.count { $0.contains("<failure ") }
        let errors = cases.count { $0.contains("<error ") }
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
        text += "<testsuite name=\"\(name)\" tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\""
        text += " skipped=\"0\" time=\"0.000\" timestamp=\"1970-01-01T00:00:00\""
        text += " hostname=\"localhost\" id=\"0\" package=\"proclab\">\n<properties>\n"
        var properties = [
            ("version", String(verdict.version)), ("seed", String(verdict.seed)), ("student", verdict.student),
            ("points", verdict.earned.description), ("max_points", verdict.maximum.description),
        ]
        if let generated = verdict.generated { properties.append(("generated", generated.text)) }
        for (name, value) in properties { text += "<property name=\"\(name)\" value=\"\(value.escapedForXML)\"/>\n" }
        text += "</properties>\n" + cases.joined()
        return text + "<system-out/>\n<system-err/>\n</testsuite>\n</testsuites>\n"
    }

    private static func testcase(
        _ title: String,
        _ name: String,
        _ status: Verdict.Status,
        _ complaint: String,
        _ body: String
    ) -> String {
        let head = "<testcase name=\"\(title.escapedForXML)\" classname=\"\(name)\" time=\"0.000\""
        guard status != .passed else { return head + "/>\n" }
        let element = status == .undecided ? "error" : "failure"
        return head + "><\(element) type=\"\(status.rawValue)\" message=\"\(complaint.escapedForXML)\">"
            + body.escapedForXML + "</\(element)></testcase>\n"
    }
}

extension String {
    /// Printable text as it may stand in XML and HTML, also in an attribute.
    var escapedForXML: String {
        replacing { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: nil
            }
        }
    }
}
