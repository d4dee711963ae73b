import API
import Attempts
import Foundation
import Grading
import Logging

/// The parts of the service that exercises, attempts and certificates need.
extension Assembly {
    /// Reads the exercises, opens the attempts' directory and the certificates' key.
    ///
    /// - Throws: `Failure` with exit code 78 when something that was asked for is not there.
    static func addAttempts(to api: inout APIConfiguration, _ values: SettingValues, log: Logger) throws(Failure) {
        api.shelf = try shelf(values, log: log)
        api.attemptLimits.attempts = values.integer(.maxAttempts)
        api.attemptLimits.perStudent = values.integer(.attemptLimit)
        api.attemptLimits.minutes = values.integer(.attemptMinutes)
        api.certificateKey = try certificateKey(values, log: log)
        let directory = values.text(.attemptsDirectory)
        guard !directory.isEmpty else { return }
        do throws(AttemptStore.Failure) {
            api.attemptStore = try AttemptStore(directory)
        } catch {
            throw .configuration("\(Setting.attemptsDirectory.name): \(error.text)")
        }
    }

    /// Brings back the attempts of earlier starts.
    static func loadAttempts(_ attempts: AttemptBook, log: Logger) throws(Failure) {
        guard attempts.isPersistent else { return }
        do throws(AttemptStore.Failure) {
            for complaint in try attempts.load() {
                log.error("an attempt is not as it was kept", metadata: ["reason": "\(complaint)"])
            }
        } catch {
            throw .configuration("\(Setting.attemptsDirectory.name): \(error.text)")
        }
        log.info("attempts are kept", metadata: ["count": "\(attempts.count)"])
    }

    private static func shelf(_ values: SettingValues, log: Logger) throws(Failure) -> ExerciseShelf {
        var folder = values.text(.exercises)
        var mustBeThere = true
        if case .fallback = values.entry(.exercises).source {
            mustBeThere = false
            folder = ExerciseFolder.usual.first(where: ExerciseFiles.isFolder) ?? folder
        }
        let files: [String]
        do throws(Failure) {
            files = try ExerciseFiles.files(folder)
        } catch {
            if !mustBeThere { return ExerciseShelf() }
            throw .configuration("\(Setting.exercises.name): \(error.text)")
        }
        var exercises: [ShelvedExercise] = []
        for file in files {
            let text = try ExerciseFiles.text(file)
            let (exercise, complaints) = Exercise.read(text, wire: ExerciseFiles.wire)
            if let exercise {
                exercises.append(ShelvedExercise(exercise, text: text))
            } else if let complaint = complaints.first {
                // One wrong file is no reason to keep the others from the class.
                log.warning("an exercise is left out", metadata: ["reason": "\(ExerciseFiles.line(file, complaint))"])
            }
        }
        log.info("exercises are served", metadata: ["folder": "\(folder)", "count": "\(exercises.count)"])
        return ExerciseShelf(exercises)
    }

    private static func certificateKey(_ values: SettingValues, log: Logger) throws(Failure) -> CertificateKey {
        let path = values.text(.certificateKey)
        guard !path.isEmpty else {
            log.info(
                "certificates are signed with a key that is lost when the service ends; --certificate-key keeps one"
            )
            return CertificateKey()
        }
        do throws(CertificateKey.Failure) {
            return try CertificateKey(file: path)
        } catch {
            throw .configuration("\(Setting.certificateKey.name): \(error.text)")
        }
    }
}
