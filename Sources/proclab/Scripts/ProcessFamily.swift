import CConfine
import Glibc

/// This process's descendants, found in /proc: also those that left their group and session, as orphans come to us.
enum ProcessFamily {
    /// One process as /proc/PID/stat tells.
    private struct Entry {
        var pid: pid_t
        var parent: pid_t
        var isZombie: Bool
        var threads: Int
    }

    /// From now on no descendant gets away.
    static func adoptOrphans() -> Bool { confine_adopt_orphans() == 0 }

    /// How many threads the descendants have together.
    static func threadCount() -> Int { descendants().reduce(0) { $0 + $1.threads } }

    /// Ends all descendants, and waits until none is left. False when some stay in spite of it.
    static func end() -> Bool {
        for round in 0..<2_000 {
            let family = descendants()
            if family.isEmpty { return true }
            // What stands still makes no more of its kind.
            for signal in round == 0 ? [SIGSTOP, SIGKILL] : [SIGKILL] {
                for entry in family where !entry.isZombie { kill(entry.pid, signal) }
            }
            var status: Int32 = 0
            while waitpid(-1, &status, WNOHANG) > 0 {}
            usleep(2_000)
        }
        return descendants().isEmpty
    }

    private static func descendants() -> [Entry] {
        var all: [Entry] = []
        guard let directory = opendir("/proc") else { return [] }
        while let item = readdir(directory) {
            let name = withUnsafeBytes(of: item.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let pid = pid_t(name), let entry = entry(pid) { all.append(entry) }
        }
        closedir(directory)
        let children = Dictionary(grouping: all, by: \.parent)
        var found: [Entry] = []
        var places = [getpid()]
        while let place = places.popLast() {
            for entry in children[place] ?? [] {
                found.append(entry)
                places.append(entry.pid)
            }
        }
        return found
    }

    private static func entry(_ pid: pid_t) -> Entry? {
        let descriptor = open("/proc/\(pid)/stat", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 1_024)
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return nil }
        // A name may have any characters; it ends with the last bracket.
        let text = String(decoding: buffer.prefix(count), as: UTF8.self)
        guard let end = text.lastIndex(of: ")") else { return nil }
        let fields = text[text.index(after: end)...].split(separator: " ")
        guard fields.count > 17, let parent = pid_t(fields[1]) else { return nil }
        let isZombie = fields[0] == "Z" || fields[0] == "X"
        return Entry(pid: pid, parent: parent, isZombie: isZombie, threads: isZombie ? 1 : Int(fields[17]) ?? 1)
    }
}
