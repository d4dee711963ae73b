import HTTPServer
import JSON
import Kernel
import KernelHost

extension APIHandler {
    /// `GET …/proc.tar`: all of `/proc` at one moment, as a tar that is made while it is sent.
    func getProcArchive(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["at"])
        _ = try Negotiation.choose(request.exchange, [Reply.Media.tar.header.description])
        let seen = try snapshot(host, query)
        return try pieces(ProcArchive(seen.value), archives, seen, .tar, request)
    }
}

/// `/proc` as the entries of a tar, some of them at a time.
///
/// `self` leads to PID 1: whoever looks at the tree in a PID namespace of its own, as ps does under
/// `unshare --pid --mount-proc`, is number 1 there.
struct ProcArchive: Pieces {
    private enum Place: Sendable {
        case system
        case process(after: Int32)
        case descriptors(Int32, from: Int)
        case threads(Int32, from: Int)
        case end
    }

    /// Threads, and descriptors, written at once: each step looks at all that the process has.
    private static let batch = 64
    private static let descriptors = 1024
    /// Whatever else has a file for each thread is the same for the whole process.
    private static let threadFiles = ["children", "cmdline", "comm", "stat", "statm", "status"]

    private let kernel: Kernel
    private var place = Place.system

    init(_ kernel: Kernel) { self.kernel = kernel }

    mutating func next(size: Int) -> (bytes: [UInt8], more: Bool) {
        var tar = TarWriter()
        while tar.count < size {
            guard write(to: &tar) else { return (tar.take(), false) }
        }
        return (tar.take(), true)
    }

    /// Writes the next entries; false when all have been written.
    private mutating func write(to tar: inout TarWriter) -> Bool {
        switch place {
        case .system:
            tar.modified = Kernel.bootTime
            tar.link("self", to: "1")
            for file in SystemFile.allCases { tar.file(file.rawValue, file.text(kernel)) }
            write(["sys"], to: &tar)
            place = .process(after: 0)
        case .process(let after):
            guard let tid = kernel.processes(after: after, limit: 1).first, let files = files(tid, &tar) else {
                tar.end()
                place = .end
                return true
            }
            write(files, to: &tar)
            place = .descriptors(tid, from: 0)
        case .descriptors(let tid, let from):
            let fds = files(tid, &tar)?.task.fds.dropFirst(from).prefix(Self.descriptors) ?? []
            for descriptor in fds {
                tar.link("\(tid)/fd/\(descriptor.fd)", to: descriptor.target)
                tar.file("\(tid)/fdinfo/\(descriptor.fd)", TaskFiles.information(descriptor))
            }
            place =
                fds.count < Self.descriptors
                ? .threads(tid, from: 0) : .descriptors(tid, from: from + Self.descriptors)
        case .threads(let tid, let from):
            let threads = kernel.task(tid)?.threadGroup.dropFirst(from).prefix(Self.batch) ?? []
            for thread in threads {
                guard let files = files(thread, &tar, whole: false) else { continue }
                tar.directory("\(tid)/task/\(thread)")
                for name in Self.threadFiles { write("\(tid)/task/\(thread)/\(name)", files.file(name), to: &tar) }
            }
            place = threads.count < Self.batch ? .process(after: tid) : .threads(tid, from: from + Self.batch)
        case .end: return false
        }
        return true
    }

    /// A task's files; the entries that follow are its.
    private func files(_ tid: Int32, _ tar: inout TarWriter, whole: Bool = true) -> TaskFiles? {
        guard let proc = kernel.procView(tid) else { return nil }
        tar.owner = proc.task.euid
        tar.modified = Kernel.bootTime + proc.task.startTime / 1_000_000_000
        return TaskFiles(proc: proc, profile: kernel.configuration.profile, whole: whole)
    }

    private func write(_ files: TaskFiles, to tar: inout TarWriter) {
        let tid = files.task.tid
        tar.directory("\(tid)")
        for name in TaskFiles.processFiles + TaskFiles.links { write("\(tid)/\(name)", files.file(name), to: &tar) }
        for name in TaskFiles.directories { tar.directory("\(tid)/\(name)") }
    }

    private func write(_ name: String, _ result: ProcResult, to tar: inout TarWriter) {
        switch result {
        case .file(let text): tar.file(name, text)
        case .link(let target): tar.link(name, to: target)
        case .directory, .missing: break
        }
    }

    /// A small tree whole.
    private func write(_ path: [String], to tar: inout TarWriter) {
        switch ProcFS.render(path, kernel) {
        case .directory(let names):
            tar.directory(path.joined(separator: "/"))
            for name in names { write(path + [name], to: &tar) }
        case let other: write(path.joined(separator: "/"), other, to: &tar)
        }
    }
}
