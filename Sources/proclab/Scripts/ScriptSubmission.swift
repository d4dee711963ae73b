import API
import Attempts
import Foundation
import Glibc
import Grading
import HTTPServer
import Kernel

/// A submission that is a program: it drives its attempt's kernel over HTTP, as a student does by hand.
struct ScriptSubmission {
    /// What it made of the exercise.
    struct Work {
        var submission: Submission
        var hints: Int
        /// What there is to say about its run.
        var notes: [String]
    }

    let path: String
    let limits: ScriptLimits
    private let head: [UInt8]

    /// Nil when the file is a document: a script's name ends with `.sh` or `.py`, or it begins with `#!` or is an ELF
    /// binary.
    init?(_ path: String, limits: ScriptLimits) {
        var status = stat()
        // What is read from a pipe here would be missing from the document.
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let file = FileHandle(forReadingAtPath: path)
        else { return nil }
        head = Array((try? file.read(upToCount: 4)) ?? Data())
        let begins = head.starts(with: Array("#!".utf8)) || head == [0x7f, 0x45, 0x4c, 0x46]
        guard begins || path.hasSuffix(".sh") || path.hasSuffix(".py") else { return nil }
        self.path = path
        self.limits = limits
    }

    /// Serves on a free port of this machine alone, and runs it.
    func run(_ exercise: Exercise, student: String) throws(Failure) -> Work {
        let service = try ScriptService(exercise, student: student)
        defer { service.stop() }
        let directory = try makeDirectory()
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let outcome = try start(in: directory, service)
        _ = Output.write(String(decoding: outcome.error, as: UTF8.self), to: STDERR_FILENO)
        return try work(outcome, exercise, service.attempt, answers: directory + "/answers.json")
    }

    // MARK: Running

    private func makeDirectory() throws(Failure) -> String {
        let parent = FileManager.default.temporaryDirectory.path
        var template = Array("\(parent)/proclab-script-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure(code: EX_CANTCREAT, text: "cannot make a directory in \(parent): \(Self.reason())")
        }
        return template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }

    private static func reason() -> String { String(cString: strerror(errno)) }

    private func start(in directory: String, _ service: ScriptService) throws(Failure) -> ScriptOutcome {
        let name = path.hasSuffix(".py") ? "submission.py" : path.hasSuffix(".sh") ? "submission.sh" : "submission"
        let copy = "\(directory)/\(name)"
        do { try FileManager.default.copyItem(atPath: path, toPath: copy) } catch {
            throw Failure(code: EX_NOINPUT, text: "cannot copy \(path): \(error.localizedDescription)")
        }
        for file in [directory, copy] {
            guard chmod(file, 0o700) == 0, limits.user.map({ chown(file, $0, $0) == 0 }) ?? true else {
                throw Failure(code: EX_CANTCREAT, text: "cannot hand over \(file): \(Self.reason())")
            }
        }
        // Without a line that names an interpreter the file's name tells.
        let isOwnStarter = head.starts(with: Array("#!".utf8)) || head.first == 0x7f
        let arguments =
            isOwnStarter ? [copy] : path.hasSuffix(".py") ? ["/usr/bin/env", "python3", copy] : ["/bin/sh", copy]
        var environment = service.environment
        environment["PATH"] = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        environment["HOME"] = directory
        environment["TMPDIR"] = directory
        environment["LANG"] = "C.UTF-8"
        environment["PROCLAB_ANSWERS"] = directory + "/answers.json"
        return ScriptProcess(
            path: arguments[0],
            arguments: arguments,
            environment: environment,
            directory: directory,
            limits: limits
        ).run()
    }

    // MARK: What came of it

    private func work(
        _ outcome: ScriptOutcome,
        _ exercise: Exercise,
        _ attempt: Attempt,
        answers file: String
    ) throws(Failure) -> Work {
        var notes = Self.notes(outcome)
        let (read, complaints) = Submission.read(attempt.submission, for: exercise, wire: ExerciseFiles.wire)
        guard var submission = read else { throw ExerciseFiles.wrong("the script's calls", complaints) }
        // What was submitted counts: afterwards the report is known.
        if attempt.submitted == nil, !exercise.questions.isEmpty, let text = answers(file, outcome.output, &notes) {
            let (given, complaints) = Self.answers(text, exercise)
            if let given { submission.answers = given.answers }
            if let complaint = complaints.first {
                notes.append("The script's answers cannot be read: \(ExerciseFiles.line("answers", complaint))")
            }
        }
        return Work(submission: submission, hints: attempt.hintsTaken, notes: notes)
    }

    private static func notes(_ outcome: ScriptOutcome) -> [String] {
        var notes: [String] = []
        switch outcome.end {
        case .exited(0): break
        case .exited(let status): notes.append("The script exited with status \(status).")
        case .killed(let signal): notes.append("The script was ended by \(Signal.name(signal)).")
        case .time(let seconds):
            notes.append("The script was stopped after \(seconds) second\(seconds == 1 ? "" : "s").")
        case .output(let bytes): notes.append("The script was stopped because it wrote more than \(bytes) bytes.")
        case .processes(let count):
            notes.append("The script was stopped because it had more than \(count) processes and threads.")
        case .notStarted(let why): notes.append("The script did not run. \(why)")
        }
        if case .exited = outcome.end, outcome.leftProcesses {
            notes.append("The script left processes behind; they were ended.")
        }
        return notes
    }

    /// The answers' text: the file's when there is one, else the last line that was printed, when it is a JSON object.
    private func answers(_ file: String, _ output: [UInt8], _ notes: inout [String]) -> String? {
        // The script made it: it may be anything but a file of its own.
        let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        if descriptor >= 0 {
            let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            var status = stat()
            guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1,
                status.st_uid == limits.user ?? getuid(),
                let data = try? handle.read(upToCount: Value.longestDocument + 1)
            else {
                notes.append("The script's answers.json is no plain file of its own.")
                return nil
            }
            return String(decoding: data, as: UTF8.self)
        }
        let lines = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline)
        guard let last = lines.last(where: { !$0.allSatisfy(\.isWhitespace) }) else { return nil }
        let text = last.trimmingCharacters(in: .whitespaces)
        return text.hasPrefix("{") ? text : nil
    }

    /// `{"answers": {…}}`, or the answers alone.
    private static func answers(
        _ text: String,
        _ exercise: Exercise
    ) -> (submission: Submission?, complaints: [Complaint]) {
        do throws(Complaint) {
            let value = try Value.read(text)
            let isWhole = value["answers"] != nil && !exercise.questions.contains { $0.id == "answers" }
            let document = isWhole ? value : Value.map(["answers": value])
            return Submission.read(document.compactJSON(), for: exercise, wire: ExerciseFiles.wire)
        } catch {
            return (nil, [error])
        }
    }
}

/// A service in this process, for one attempt: its token opens that attempt and nothing else.
private final class ScriptService {
    let attempt: Attempt
    let environment: [String: String]
    private let handler: APIHandler
    private let server: HTTPServer

    init(_ exercise: Exercise, student: String) throws(Failure) {
        var api = APIConfiguration()
        api.version = Version.number
        let shelved = ShelvedExercise(exercise, text: "")
        api.shelf = ExerciseShelf([shelved])
        handler = APIHandler(configuration: api)
        var listening = HTTPServerConfiguration()
        listening.port = 0
        // Nobody has it: all but the attempt is closed.
        listening.bearerToken = AttemptToken().text
        let port: Int
        do throws(HTTPServerError) {
            server = try HTTPServer(configuration: listening, handler: handler) { _ in }
            port = try server.start()
        } catch {
            throw .unavailable("\(error)")
        }
        do throws(AttemptRefusal) {
            let (attempt, token) = try handler.attempts.begin(shelved, student: student, seed: nil)
            self.attempt = attempt
            let url = "http://127.0.0.1:\(port)"
            var environment = [
                "PROCLAB_URL": url, "PROCLAB_TOKEN": token.text, "PROCLAB_EXERCISE": exercise.id,
                "PROCLAB_ATTEMPT": "\(url)/v1/exercises/\(exercise.id)/attempts/\(attempt.head.number)",
            ]
            if let kernel = attempt.head.kernel {
                environment["PROCLAB_KERNEL"] = kernel
                environment["PROCLAB_KERNEL_URL"] = "\(url)/v1/kernels/\(kernel)"
            }
            self.environment = environment
        } catch {
            server.stop()
            throw .software("the attempt cannot be begun: \(error)")
        }
    }

    func stop() {
        handler.shutdown()
        server.stop()
    }
}
