import API
import Foundation
import Glibc
import Grading

/// Finding and reading the files of exercises and submissions.
enum ExerciseFiles {
    static let wire = CallWire()
    static let extensions = ["yaml", "yml", "json"]

    /// EX_DATAERR: a document is wrong; the text has a line for each complaint.
    static func wrong(_ path: String, _ complaints: [Complaint]) -> Failure {
        Failure(code: EX_DATAERR, text: complaints.map { line(path, $0) }.joined(separator: "\nproclab: "))
    }

    /// `FILE:LINE:COLUMN: field: reason`, as compilers say it and editors follow it.
    static func line(_ path: String, _ complaint: Complaint) -> String {
        let path = path == "-" ? "<stdin>" : path
        let place = complaint.mark == .none ? path : "\(path):\(complaint.mark.line):\(complaint.mark.column)"
        return "\(place): " + (complaint.field.isEmpty ? "" : "\(complaint.field): ") + complaint.reason
    }

    /// The text of a file, `-` for standard input.
    ///
    /// - Throws: `Failure` with EX_NOINPUT when it cannot be read, with EX_DATAERR when it is too long or not UTF-8.
    static func text(_ path: String, longest: Int = Value.longestDocument) throws(Failure) -> String {
        let data: Data?
        do {
            if path == "-" {
                data = try FileHandle.standardInput.read(upToCount: longest + 1)
            } else {
                guard let file = FileHandle(forReadingAtPath: path) else {
                    throw Failure(code: EX_NOINPUT, text: "cannot read \(path): \(String(cString: strerror(errno)))")
                }
                data = try file.read(upToCount: longest + 1)
            }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(code: EX_NOINPUT, text: "cannot read \(path): \(error.localizedDescription)")
        }
        guard let text = String(data: data ?? Data(), encoding: .utf8) else {
            throw Failure(code: EX_DATAERR, text: "\(path) is not UTF-8 text")
        }
        return text
    }

    /// The files of a folder that may be exercises, by name.
    static func files(_ folder: String) throws(Failure) -> [String] {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
            throw Failure(
                code: EX_NOINPUT,
                text: "cannot read the folder \(folder): \(error.localizedDescription); "
                    + "--folder or PROCLAB_EXERCISES names another"
            )
        }
        return names.filter { name in
            extensions.contains { name.hasSuffix("." + $0) } && !name.hasSuffix(".schema.json")
        }.sorted().map { folder + "/" + $0 }
    }

    /// The file of an exercise: a path, or an id within the folder.
    static func path(_ name: String, in folder: String) throws(Failure) -> String {
        if name == "-" || FileManager.default.fileExists(atPath: name) { return name }
        for suffix in extensions {
            let path = "\(folder)/\(name).\(suffix)"
            if !name.contains("/"), FileManager.default.fileExists(atPath: path) { return path }
        }
        var hint = ""
        if !name.contains("/"), let files = try? files(folder) {
            let ids = files.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
            hint = wire.nearest(name, among: ids).map { "; did you mean '\($0)'?" } ?? ""
        }
        throw Failure(code: EX_NOINPUT, text: "there is no exercise '\(name)' in \(folder), and no such file\(hint)")
    }

    static func exercise(_ path: String) throws(Failure) -> Exercise {
        let (exercise, complaints) = Exercise.read(try text(path), wire: wire)
        guard let exercise else { throw wrong(path, complaints) }
        return exercise
    }
}
