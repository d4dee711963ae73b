import Crypto
import Foundation
import Glibc

/// The Ed25519 key that signs certificates, in the PEM forms that OpenSSL writes and reads.
package struct CertificateKey: Sendable {
    /// Why a key cannot be had; a sentence.
    package struct Failure: Error {
        package let text: String
    }

    private let key: Curve25519.Signing.PrivateKey

    /// A new key.
    package init() { key = Curve25519.Signing.PrivateKey() }

    /// The key in a file, as `openssl genpkey -algorithm ed25519` makes it; a new one when there is no file.
    package init(file path: String) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            defer { close(descriptor) }
            key = Curve25519.Signing.PrivateKey()
            var text = PEM.text("PRIVATE KEY", Self.privatePrefix + Array(key.rawRepresentation))
            let isWhole = text.withUTF8 { write(descriptor, $0.baseAddress, $0.count) == $0.count }
            guard isWhole, fsync(descriptor) == 0 else {
                unlink(path)
                throw Failure(text: "cannot write the key file \(path)")
            }
            return
        }
        guard errno == EEXIST else {
            throw Failure(text: "cannot make the key file \(path): \(String(cString: strerror(errno)))")
        }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw Failure(text: "cannot read the key file \(path)")
        }
        guard let bytes = PEM.bytes(text, "PRIVATE KEY"), bytes.starts(with: Self.privatePrefix),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes.dropFirst(Self.privatePrefix.count))
        else {
            throw Failure(text: "\(path) holds no Ed25519 key; `openssl genpkey -algorithm ed25519` makes one")
        }
        self.key = key
    }

    package var publicKey: CertificatePublicKey { CertificatePublicKey(key.publicKey) }

    func sign(_ bytes: [UInt8]) -> [UInt8]? { (try? key.signature(for: bytes)).map { Array($0) } }

    /// PKCS #8's bytes in front of the 32 of a key.
    private static let privatePrefix: [UInt8] = [
        0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
    ]
}

/// The key by which anybody can check certificates.
package struct CertificatePublicKey: Sendable {
    private let key: Curve25519.Signing.PublicKey

    init(_ key: Curve25519.Signing.PublicKey) { self.key = key }

    /// The key in a PEM text.
    package init?(pem text: String) {
        guard let bytes = PEM.bytes(text, "PUBLIC KEY"), bytes.starts(with: Self.prefix),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes.dropFirst(Self.prefix.count))
        else { return nil }
        self.key = key
    }

    package var pem: String { PEM.text("PUBLIC KEY", Self.prefix + Array(key.rawRepresentation)) }
    package var base64: String { key.rawRepresentation.base64EncodedString() }

    func verifies(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
        key.isValidSignature(Data(signature), for: Data(bytes))
    }

    /// X.509's bytes in front of the 32 of a key.
    private static let prefix: [UInt8] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00]
}

/// RFC 7468's text around base64.
private enum PEM {
    static func text(_ label: String, _ bytes: [UInt8]) -> String {
        "-----BEGIN \(label)-----\n\(Data(bytes).base64EncodedString())\n-----END \(label)-----\n"
    }

    static func bytes(_ text: String, _ label: String) -> [UInt8]? {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
        guard let begin = lines.firstIndex(of: "-----BEGIN \(label)-----"),
            let end = lines.firstIndex(of: "-----END \(label)-----"), begin < end
        else { return nil }
        return Data(base64Encoded: lines[(begin + 1)..<end].joined()).map { Array($0) }
    }
}
