import API
import ArgumentParser
import Foundation
import Glibc
import Grading

/// Where exercises are looked for by their ids: `--folder`, else `PROCLAB_EXERCISES`, else `Exercises` here, else those that
/// were installed with the program.
struct ExerciseFolder: ParsableArguments {
    @Option(
        help: "The folder with the exercises; else PROCLAB_EXERCISES, ./Exercises, or those installed with proclab."
    )
    var folder: String?

    static var variable: String { Setting.exercises.variable }
    static let here = "Exercises"

    /// `PREFIX/share/proclab/Exercises` for the program `PREFIX/bin/proclab`.
    static var installed: String? {
        guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else {
            return nil
        }
        let prefix = URL(fileURLWithPath: program).deletingLastPathComponent().deletingLastPathComponent()
        return prefix.appendingPathComponent("share/proclab/Exercises").path
    }

    /// The usual places.
    static var usual: [String] { [here] + [installed].compactMap { $0 } }

    /// The folder.
    ///
    /// - Throws: `Failure` with EX_NOINPUT when none is named and there is none in the usual places.
    func path() throws(Failure) -> String {
        if let folder { return folder }
        if let named = ProcessInfo.processInfo.environment[Self.variable], !named.isEmpty { return named }
        let places = Self.usual
        if let place = places.first(where: ExerciseFiles.isFolder) { return place }
        throw Failure(
            code: EX_NOINPUT,
            text: "there is no folder of exercises at \(places.joined(separator: " or at ")): "
                + "name one with --folder or \(Self.variable), or give an exercise's file instead of its id"
        )
    }

    /// The file of an exercise: a path, or an id within the folder.
    func file(_ name: String) throws(Failure) -> String {
        if name == "-" || FileManager.default.fileExists(atPath: name) && !ExerciseFiles.isFolder(name) { return name }
        let folder = try path()
        let ids = try ExerciseFiles.files(folder).map { file in
            (id: URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent, file: file)
        }
        if let found = ids.first(where: { $0.id == name }) { return found.file }
        // A file need not be called as its exercise.
        for (_, file) in ids {
            let text = try ExerciseFiles.text(file)
            if Exercise.read(text, wire: ExerciseFiles.wire).exercise?.id == name { return file }
        }
        let hint = ExerciseFiles.wire.nearest(name, among: ids.map(\.id)).map { "; did you mean '\($0)'?" } ?? ""
        throw Failure(code: EX_NOINPUT, text: "there is no exercise '\(name)' in \(folder), and no such file\(hint)")
    }
}
