import CPuppet
import Conformance
import Foundation

/// A fresh PID namespace with a puppet for PID 1, and the arena through which its tasks are driven.
///
/// Everything in it dies with the object, and also when this process does: the launcher that made the namespace kills
/// its first task when the pipe to it closes.
final class Sandbox {
    /// The directory with the puppet's image, the arena and the mount point for the namespace's /proc.
    struct Workshop {
        let directory: String
        var image: String { directory + "/puppet" }
        var arena: String { directory + "/arena" }
        var proc: String { directory + "/proc" }

        /// Builds the puppet from its source; `cc` is the C compiler to use.
        init(source: String, cc: String) throws {
            let place = FileManager.default.temporaryDirectory.path
            var template = Array("\(place)/conform.XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else { throw WorldError.broken("no directory can be made in \(place)") }
            directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            chmod(directory, 0o755)
            mkdir(proc, 0o755)
            let compiler = Process()
            compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            compiler.arguments =
                [cc, "-O2", "-std=gnu11", "-static", "-nostdlib", "-ffreestanding", "-fno-builtin"]
                + ["-fno-stack-protector", "-fno-pic", "-fcf-protection=none", "-o", image, source]
            try compiler.run()
            compiler.waitUntilExit()
            guard compiler.terminationStatus == 0 else { throw WorldError.broken("the puppet does not compile") }
            chmod(image, 0o755)
        }

        func remove() { try? FileManager.default.removeItem(atPath: directory) }
    }

    /// Who runs first. What differs between these is a race, and no rule of Linux.
    enum Scheduling: String, CaseIterable {
        /// One processor, in the order in which tasks are woken.
        case queue = "f"
        /// One processor, fair shares.
        case fair = "p"
        /// All processors, fair shares.
        case spread = "u"
        /// Each on another processor than those born before and after it, whatever the scheduler would like.
        case apart = "a"
        /// Pairs live apart.
        case pairs = "b"
    }

    let workshop: Workshop
    /// The namespace's /proc, open.
    let proc: Int32
    let image: PuppetImage
    private let arena: UnsafeMutableRawPointer
    private static let size = (Int(PUPPET_SLOTS) + 1) * 4096
    private let launcher: pid_t
    private let strings: Int32

    init(_ workshop: Workshop, scheduling: Scheduling) throws {
        self.workshop = workshop
        unlink(workshop.arena)
        let file = open(workshop.arena, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0, fchmod(file, 0o666) == 0, ftruncate(file, off_t(Self.size)) == 0,
            let arena = mmap(nil, Self.size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), arena != MAP_FAILED
        else { throw WorldError.broken("cannot make the arena") }
        close(file)
        self.arena = arena
        var toLauncher: [Int32] = [0, 0]
        var fromLauncher: [Int32] = [0, 0]
        guard pipe(&toLauncher) == 0, pipe(&fromLauncher) == 0 else { throw WorldError.broken("no pipe") }
        for end in toLauncher + fromLauncher { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, toLauncher[0], 0)
        posix_spawn_file_actions_adddup2(&actions, fromLauncher[1], 1)
        var pid: pid_t = 0
        let words: [UnsafeMutablePointer<CChar>?] =
            [workshop.image, "b" + scheduling.rawValue, workshop.arena, workshop.proc].map { (word: String) in
                strdup(word)
            } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] = [nil]
        let failure = posix_spawn(&pid, workshop.image, &actions, nil, words, &environment)
        words.forEach { free($0) }
        posix_spawn_file_actions_destroy(&actions)
        close(toLauncher[0])
        close(fromLauncher[1])
        strings = toLauncher[1]
        launcher = pid
        defer { close(fromLauncher[0]) }
        guard failure == 0 else { throw WorldError.broken("cannot start the puppet") }
        var first: Int32 = 0
        let header = arena.assumingMemoryBound(to: puppet_header.self)
        guard read(fromLauncher[0], &first, 4) == 4 else {
            throw WorldError.broken("no PID namespace: root or CAP_SYS_ADMIN is needed")
        }
        var rounds = 0
        while puppet_load64(&header.pointee.ready) == 0 {
            rounds += 1
            guard rounds < 20_000 else { throw WorldError.broken("PID 1 does not start") }
            usleep(100)
        }
        proc = open("/proc/\(first)/root\(workshop.proc)", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard proc >= 0 else { throw WorldError.broken("the namespace has no /proc") }
        image = PuppetImage(
            privateSlots: header.pointee.private_slots,
            words: header.pointee.words,
            handler: header.pointee.handler,
            restorer: header.pointee.restorer,
            scratch: header.pointee.scratch,
            path: workshop.image
        )
    }

    deinit {
        close(strings)
        close(proc)
        var status: Int32 = 0
        while waitpid(launcher, &status, 0) < 0 && errno == EINTR {}
        munmap(arena, Self.size)
    }

    /// A slot of the arena.
    func slot(_ index: Int) -> UnsafeMutablePointer<puppet_slot> {
        (arena + 4096 * (index + 1)).assumingMemoryBound(to: puppet_slot.self)
    }

    /// Wakes the puppet that waits at a slot.
    func wake(_ index: Int) { puppet_wake(&slot(index).pointee.command) }

    /// Is the task on its way out? Its flags, the seventh number behind its name, tell: `PF_EXITING` is 4.
    func isExiting(_ tid: Int32) -> Bool {
        let file = openat(proc, "\(tid)/stat", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return true }
        defer { close(file) }
        var text: [UInt8] = Array(repeating: 0, count: 512)
        let count = read(file, &text, 512)
        guard count > 0, let name = text.lastIndex(of: UInt8(ascii: ")")) else { return true }
        let fields = String(decoding: text[(name + 1)..<count], as: UTF8.self).split(separator: " ")
        return fields.count > 6 && (UInt32(fields[6]) ?? 4) & 4 != 0
    }
}
