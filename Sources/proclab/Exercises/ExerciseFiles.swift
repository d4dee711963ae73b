import API
import Foundation
import Glibc
import Grading

/// Finding and reading the files of exercises and submissions.
enum ExerciseFiles {
    static let wire = CallWire()
    static let extensions = ["yaml", "yml", "json"]

    /// EX_DATAERR: a document is wrong; with a line for each complaint.
    static func wrong(_ path: String, _ complaints: [Complaint]) -> Failure {
        Failure(code: EX_DATAERR, lines: complaints.map { line(path, $0) })
    }

    /// `FILE:LINE:COLUMN: field: reason`, as compilers say it and editors follow it.
    static func line(_ path: String, _ complaint: Complaint) -> String {
        let path = path == "-" ? "<stdin>" : path
        let place = complaint.mark == .none ? path : "\(path):\(complaint.mark.line):\(complaint.mark.column)"
        return "\(place): " + (complaint.field.isEmpty ? "" : "\(complaint.field): ") + complaint.reason
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The text of a file, `-` for standard input.
    ///
    /// - Throws: `Failure` with EX_NOINPUT when it cannot be read, with EX_DATAERR when it is too long or not UTF-8.
    static func text(_ path: String, longest: Int = Value.longestDocument) throws(Failure) -> String {
        guard path == "-" || !isFolder(path) else {
            throw Failure(code: EX_NOINPUT, text: "cannot read \(path): it is a folder")
        }
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
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            let isThere = FileManager.default.fileExists(atPath: folder)
            let why =
                isThere && !isFolder(folder) ? "it is no folder" : String(cString: strerror(isThere ? EACCES : ENOENT))
            throw Failure(code: EX_NOINPUT, text: "cannot read the folder \(folder): \(why)")
        }
        return names.filter { name in
            extensions.contains { name.hasSuffix("." + $0) } && !name.hasSuffix(".schema.json")
        }.sorted().map { folder + "/" + $0 }
    }

    /// EX_USAGE when an exercise has fewer hints than are taken.
    static func check(hints: Int, _ exercise: Exercise) throws(Failure) {
        guard hints < 0 || hints > exercise.hints.count else { return }
        let count = exercise.hints.count
        throw Failure(
            code: EX_USAGE,
            text: "--hints \(hints): \(exercise.id) has \(count == 0 ? "no" : "\(count)") hint\(count == 1 ? "" : "s")"
        )
    }

    static func exercise(_ path: String) throws(Failure) -> Exercise {
        let (exercise, complaints) = Exercise.read(try text(path), wire: wire)
        guard let exercise else { throw wrong(path, complaints) }
        return exercise
    }
}
