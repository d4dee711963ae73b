import Glibc
import Grading
import JSON

/// The file in which one attempt is kept: a line for its head, and one for each thing that happened, written at once.
///
/// A line that cannot be written waits; nothing is taken from the student until it is. A torn last line is overwritten.
struct AttemptFile: Sendable {
    /// Something that happened.
    enum Entry: Equatable {
        /// The kernel did something: an item of the list of calls.
        case item(String)
        /// The next hint was taken.
        case hint
        case answers(String)
        /// Seconds since 1970.
        case submitted(Int64)

        fileprivate var line: String {
            switch self {
            case .item(let text): "{\"item\":\(text)}\n"
            case .hint: "{\"hint\":true}\n"
            case .answers(let text): "{\"answers\":\(text)}\n"
            case .submitted(let time): "{\"submitted\":\(time)}\n"
            }
        }

        /// Reads what a line of the file is about.
        init?(_ line: JSONRef, values: inout JournalItem?) {
            guard line.kind == .object, line.count == 1 else { return nil }
            if let item = line.member("item") {
                let read = JournalItem(item)
                values = read
                self = .item(read.text)
            } else if line.member("hint") != nil {
                self = .hint
            } else if let answers = line.member("answers") {
                self = .answers(JournalItem(answers).text)
            } else if let time = line.member("submitted")?.int {
                self = .submitted(time)
            } else {
                return nil
            }
        }
    }

    let path: String
    /// Bytes of the whole lines that it has.
    private var length: Int
    private var pending: [UInt8] = []

    init(path: String, length: Int) {
        self.path = path
        self.length = length
    }

    mutating func append(_ entry: Entry) {
        pending += Array(entry.line.utf8)
        _ = flush()
    }

    /// Writes what waits. False when it cannot be written.
    mutating func flush() -> Bool {
        guard !pending.isEmpty else { return true }
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let written = pwrite(descriptor, pending, pending.count, length)
        guard written == pending.count, ftruncate(descriptor, length + written) == 0 else { return false }
        length += written
        pending = []
        return true
    }

    /// Has what was written reach the disk, the file's name too.
    func sync() -> Bool {
        let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        return [path, directory].allSatisfy { path in
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { return false }
            defer { close(descriptor) }
            return fsync(descriptor) == 0
        }
    }

    func remove() { unlink(path) }
}
