import Foundation
import Grading
import Kernel
import Testing

@testable import API
@testable import Attempts

@Suite("Certificates", .timeLimit(.minutes(1)))
struct CertificateTests {
    /// A service's certificate, its key, and the exercise.
    private static func certificate(_ body: (Value, CertificateKey, ShelvedExercise) throws -> Void) async throws {
        let key = CertificateKey()
        try await withAttempts { configuration in
            configuration.certificateKey = key
        } _: { service in
            let student = try await Student(service, name: "ann \u{2028}é")
            _ = try await student.call(1, "fork")
            _ = try await student.call(2, "exit_group")
            _ = try await student.own("POST", "/hints")
            _ = try await student.own("POST", "/submit", "{\"answers\": {\"n.1\": 7, \"pick\": \"a\"}}")
            let answer = try await student.own("GET", "/certificate")
            #expect(answer.status == 200)
            #expect(try await student.own("GET", "/certificate").body == answer.body)
            let value = try Value.read(answer.text)
            #expect(value["attempt"]?.number == 1)
            try body(value, key, try Sample.shelved(Sample.drive))
        }
    }

    private static func holds(
        _ certificate: Value,
        _ key: CertificateKey,
        _ exercise: ShelvedExercise? = nil
    ) throws -> Bool {
        try check(certificate, key, exercise).holds
    }

    private static func check(
        _ certificate: Value,
        _ key: CertificateKey,
        _ exercise: ShelvedExercise? = nil
    ) throws -> CertificateCheck {
        let pem = key.publicKey.pem
        let publicKey = try #require(CertificatePublicKey(pem: pem))
        return try CertificateCheck(certificate.json(), key: publicKey, exercise: exercise, wire: CallWire())
    }

    /// Signs it anew: what a forger who has the key could do.
    private static func signed(_ certificate: Value, _ key: CertificateKey) -> Value {
        let signature = Data(key.sign(Certificate.signed(certificate)) ?? []).base64EncodedString()
        let members = (certificate.members ?? []).filter { $0.key != "signature" }
        return Value(.map(members + [.init("signature", .text(signature))]))
    }

    /// Every way to change one leaf of a value, with its path.
    private static func changes(_ value: Value, _ path: String = "") -> [(path: String, changed: Value)] {
        switch value.content {
        case .null: return [(path, .text("x"))]
        case .bool(let flag): return [(path, .bool(!flag))]
        case .integer(let number): return [(path, .integer(number + 1))]
        case .decimal(let text): return [(path, Value(.decimal(text + "1")))]
        case .text(let text):
            return [(path, .text(text.hasPrefix("A") ? "B" + text.dropFirst() : "A" + text.dropFirst()))]
        case .list(let values):
            var all = [(path, Value.list(values + [.integer(1)]))]
            if !values.isEmpty { all.append((path, .list(values.dropLast()))) }
            for index in values.indices {
                for (inner, changed) in changes(values[index], "\(path)[\(index)]") {
                    var copy = values
                    copy[index] = changed
                    all.append((inner, .list(copy)))
                }
            }
            return all
        case .map(let members):
            var all: [(String, Value)] = []
            for index in members.indices {
                var fewer = members
                fewer.remove(at: index)
                all.append(("\(path).\(members[index].key)", Value(.map(fewer))))
                for (inner, changed) in changes(members[index].value, "\(path).\(members[index].key)") {
                    var copy = members
                    copy[index].value = changed
                    all.append((inner, Value(.map(copy))))
                }
            }
            return all
        }
    }

    @Test("a certificate holds, also after it was laid out anew, and tells the teacher all points")
    func holds() async throws {
        try await Self.certificate { certificate, key, exercise in
            let check = try Self.check(certificate, key, exercise)
            #expect(check.findings.count == 5 && check.holds, "\(check.findings)")
            #expect(check.verdict?.earned == Points("5.5"))
            #expect(certificate["result"]?["complete"]?.word == "false")
            #expect(certificate["result"]?["points"] == nil)
            #expect(try Self.holds(certificate, key))
            let publicKey = try #require(CertificatePublicKey(pem: key.publicKey.pem))
            #expect(try CertificateCheck(certificate.compactJSON(), key: publicKey, wire: CallWire()).holds)
        }
    }

    @Test("nothing in it can be changed without a trace")
    func tampering() async throws {
        try await Self.certificate { certificate, key, exercise in
            let changes = Self.changes(certificate)
            #expect(changes.count > 60)
            for (path, changed) in changes where path != ".format" {
                let holds = try Self.holds(changed, key)
                #expect(!holds, "\(path)")
            }
            #expect(throws: Complaint.self) {
                _ = try Self.check(Value.map(["format": .text("proclab-certificate-2")]), key)
            }
            #expect(try Self.holds(certificate, CertificateKey()) == false)
            #expect(try Self.holds(Self.signed(certificate, CertificateKey()), key) == false)
        }
    }

    @Test("what YAML would read as the same is no certificate")
    func isJSON() async throws {
        try await Self.certificate { certificate, key, _ in
            let publicKey = try #require(CertificatePublicKey(pem: key.publicKey.pem))
            let text = certificate.json()
            _ = try CertificateCheck(text, key: publicKey, wire: CallWire())
            for (part, other) in [
                ("\"student\": \"ann", "\"student\": \"\u{85}ann"), ("{", "# it is\n{"), ("\"format\"", "format"),
            ] {
                let changed = text.replacingOccurrences(of: part, with: other)
                #expect(changed != text)
                #expect(throws: Complaint.self) { try CertificateCheck(changed, key: publicKey, wire: CallWire()) }
            }
        }
    }

    @Test("who has the key cannot lie about what the calls lead to, nor about the points, to who has the exercise")
    func forgery() async throws {
        // What only the service can know.
        let word = [".attempt", ".hints_taken", ".created", ".submitted", ".key", ".signature", ".format"]
        try await Self.certificate { certificate, key, exercise in
            for (path, changed) in Self.changes(certificate) {
                guard !word.contains(path) else { continue }
                // The default of what is left out, and answers that earn the same, are no lie.
                let check = try Self.check(Self.signed(changed, key), key, exercise)
                #expect(check.findings.first?.holds == true)
                if path.hasPrefix(".given") || path == ".student" || path.hasPrefix(".answers.pick") { continue }
                #expect(!check.holds, "\(path)")
            }
            let other = try Sample.shelved(Sample.drive + "\n# another version\n")
            #expect(try Self.holds(certificate, key, other) == false)
        }
    }

    @Test("the chain tells one event from another, and their order")
    func chain() throws {
        let exercise = try Sample.shelved(Sample.drive).exercise
        let run = Run(
            exercise.given.configuration,
            given: exercise.given.calls,
            answer: exercise.model.calls,
            wire: CallWire()
        )
        let events = run.kernel.events(after: 0, limit: .max)
        let whole = HashChain(events)
        #expect(whole.count == events.count)
        for index in events.indices.dropLast() {
            var fewer = events
            fewer.remove(at: index)
            #expect(HashChain(fewer) != whole)
            var swapped = events
            swapped.swapAt(index, index + 1)
            #expect(HashChain(swapped) != whole)
            var changed = events
            changed[index].arguments.5 += 1
            #expect(HashChain(changed) != whole)
        }
    }

    @Test("the key file is made once, for its owner alone, and OpenSSL's is taken")
    func keyFile() throws {
        let path = NSTemporaryDirectory() + "key-\(UUID().uuidString).pem"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let made = try CertificateKey(file: path)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try CertificateKey(file: path).publicKey.pem == made.publicKey.pem)
        try Data(
            "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n"
                .utf8
        )
        .write(to: URL(filePath: path))
        // The public key of RFC 8032's first test vector.
        #expect(
            try CertificateKey(file: path).publicKey.base64
                == Data([
                    0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7, 0xd5, 0x4b, 0xfe, 0xd3, 0xc9, 0x64, 0x07, 0x3a,
                    0x0e,
                    0xe1, 0x72, 0xf3, 0xda, 0xa6, 0x23, 0x25, 0xaf, 0x02, 0x1a, 0x68, 0xf7, 0x07, 0x51, 0x1a,
                ]).base64EncodedString()
        )
        for garbage in ["", "x", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"] {
            try Data(garbage.utf8).write(to: URL(filePath: path))
            #expect(throws: CertificateKey.Failure.self) { try CertificateKey(file: path) }
        }
        #expect(CertificatePublicKey(pem: "x") == nil)
    }
}
