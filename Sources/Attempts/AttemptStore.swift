import Foundation
import Glibc
import Grading
import JSON

/// The directory in which attempts are kept: a file for each, and the documents of their exercises as they were then.
package final class AttemptStore: Sendable {
    /// Why the directory cannot be used; a sentence.
    package struct Failure: Error {
        package let text: String

        fileprivate static func system(_ what: String, _ path: String) -> Failure {
            Failure(text: "cannot \(what) \(path): \(String(cString: strerror(errno)))")
        }
    }

    private let path: String
    /// Holds the directory's lock.
    private let lock: Int32

    /// Opens the directory, made when it is not there, for this process alone.
    package init(_ path: String) throws(Failure) {
        self.path = path
        for directory in [path, path + "/exercises"] where mkdir(directory, 0o700) != 0 && errno != EEXIST {
            throw .system("make the directory", directory)
        }
        let file = path + "/lock"
        lock = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw .system("open", file) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw Failure(text: "another process uses the directory \(path)")
        }
    }

    deinit { close(lock) }

    // MARK: Writing

    /// Makes the file of a new attempt.
    func begin(_ head: Attempt.Head, _ shelved: ShelvedExercise) throws(AttemptRefusal) -> AttemptFile {
        let document = "\(path)/exercises/\(shelved.digest).yaml"
        if access(document, F_OK) != 0 {
            // Renamed when it is whole.
            let draft = document + ".new"
            guard Self.write(shelved.text, to: draft, O_TRUNC, syncs: true), rename(draft, document) == 0 else {
                throw .unsaved
            }
        }
        let line = Self.line(head, shelved)
        let file = "\(path)/\(shelved.exercise.id).\(head.number).jsonl"
        // It reaches the disk with what is submitted.
        guard Self.write(line, to: file, O_EXCL, syncs: false) else { throw .unsaved }
        return AttemptFile(path: file, length: line.utf8.count)
    }

    private static func write(_ text: String, to path: String, _ flag: Int32, syncs: Bool) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flag, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var text = text
        let whole = text.withUTF8 { Glibc.write(descriptor, $0.baseAddress, $0.count) == $0.count }
        if !whole { unlink(path) }
        return whole && (!syncs || fsync(descriptor) == 0)
    }

    private static func line(_ head: Attempt.Head, _ shelved: ShelvedExercise) -> String {
        Value.map([
            "format": .text("proclab-attempt-1"), "exercise": .text(shelved.exercise.id),
            "digest": .text(shelved.digest), "number": .integer(head.number), "student": .text(head.student),
            "seed": head.seed.map { .integer($0) }, "created": .integer(head.created),
            "deadline": head.deadline.map { .integer($0) }, "kernel": head.kernel.map { .text($0) },
            "token_sha256": .text(head.token.hexadecimal),
        ]).compactJSON() + "\n"
    }

    // MARK: Reading

    /// An attempt as it was kept.
    struct Kept {
        var head: Attempt.Head
        var shelved: ShelvedExercise
        var entries: [(entry: AttemptFile.Entry, item: JournalItem?)] = []
        var file: AttemptFile
    }

    /// What is kept, and a sentence for each file that is not as it should be.
    func load(_ shelf: ExerciseShelf, wire: any Wire) throws(Failure) -> (kept: [Kept], complaints: [String]) {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
            throw Failure(text: "cannot read the directory \(path): \(error.localizedDescription)")
        }
        var documents = Dictionary(shelf.all.map { ($0.digest, $0) }) { first, _ in first }
        var kept: [Kept] = []
        var complaints: [String] = []
        for name in names.sorted() where name.hasSuffix(".jsonl") {
            let file = "\(path)/\(name)"
            guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
                complaints.append("\(file) cannot be read as text; the attempt is left out")
                continue
            }
            do throws(Failure) {
                kept.append(try read(text, file, &documents, wire, &complaints))
            } catch {
                complaints.append("\(file): \(error.text); the attempt is left out")
            }
        }
        return (kept, complaints)
    }

    private func read(
        _ text: String,
        _ file: String,
        _ documents: inout [String: ShelvedExercise],
        _ wire: any Wire,
        _ complaints: inout [String]
    ) throws(Failure) -> Kept {
        // What stands behind the last line break was torn off.
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        guard let first = lines.popFirst(), let head = Self.parse(first, Self.head) ?? nil else {
            throw Failure(text: "its first line is no attempt's")
        }
        if documents[head.digest] == nil { documents[head.digest] = try document(head.digest, wire) }
        guard let shelved = documents[head.digest] else { throw Failure(text: "its exercise is not there") }
        var length = first.utf8.count + 1
        var entries: [(AttemptFile.Entry, JournalItem?)] = []
        for line in lines {
            let read = Self.parse(line) { root -> (AttemptFile.Entry, JournalItem?)? in
                var item: JournalItem?
                return AttemptFile.Entry(root, values: &item).map { ($0, item) }
            }
            guard let read = read ?? nil else {
                complaints.append("\(file): line \(entries.count + 2) is damaged; what follows it is left out")
                break
            }
            entries.append(read)
            length += line.utf8.count + 1
        }
        return Kept(
            head: head.head,
            shelved: shelved,
            entries: entries,
            file: AttemptFile(path: file, length: length)
        )
    }

    private static func parse<T>(_ line: Substring, _ body: (JSONRef) -> T) -> T? {
        var line = line
        return line.withUTF8 { bytes in
            // A submission may have more values than a request.
            let limits = JSONLimits(values: Value.mostValues)
            guard let value = try? JSONValue.parse(UnsafeRawBufferPointer(bytes), limits: limits) else { return nil }
            return value.withRoot { body($0) }
        }
    }

    private static func head(_ root: JSONRef) -> (head: Attempt.Head, digest: String)? {
        guard root.member("format")?.equals("proclab-attempt-1") == true,
            let number = root.member("number")?.int, number > 0, let student = root.member("student")?.string,
            let created = root.member("created")?.int, let digest = root.member("digest")?.string,
            Hexadecimal.bytes(digest) != nil,
            let token = root.member("token_sha256")?.string.flatMap({ AttemptToken.Hash(hexadecimal: $0) })
        else { return nil }
        let head = Attempt.Head(
            number: Int(number),
            student: student,
            seed: root.member("seed")?.int,
            created: created,
            deadline: root.member("deadline")?.int,
            kernel: root.member("kernel")?.string,
            token: token
        )
        return (head, digest)
    }

    private func document(_ digest: String, _ wire: any Wire) throws(Failure) -> ShelvedExercise {
        let file = "\(path)/exercises/\(digest).yaml"
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw Failure(text: "the document of its exercise, \(file), cannot be read")
        }
        let (exercise, complaints) = Exercise.read(text, wire: wire)
        guard let exercise else {
            throw Failure(text: "the document of its exercise is wrong: \(complaints.first?.reason ?? "")")
        }
        let shelved = ShelvedExercise(exercise, text: text)
        guard shelved.digest == digest else { throw Failure(text: "the document of its exercise was changed") }
        return shelved
    }
}
