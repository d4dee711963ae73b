import Crypto
import Grading

/// The secret that opens one attempt: 256 random bits. The service keeps its hash alone.
package struct AttemptToken: Sendable {
    /// As a client sends it.
    package let text: String

    package init() {
        let key = SymmetricKey(size: .bits256)
        text = key.withUnsafeBytes { Hexadecimal.text($0) }
    }

    package var hash: Hash {
        var text = text
        return text.withUTF8 { Hash(UnsafeRawBufferPointer($0)) }
    }

    /// SHA-256 of a token.
    package struct Hash: Hashable, Sendable {
        private let bytes: [UInt8]

        package init(_ token: UnsafeRawBufferPointer) {
            var hash = SHA256()
            hash.update(bufferPointer: token)
            bytes = Array(hash.finalize())
        }

        /// A hash that was written down.
        init?(hexadecimal: String) {
            guard let bytes = Hexadecimal.bytes(hexadecimal), bytes.count == SHA256Digest.byteCount else { return nil }
            self.bytes = bytes
        }

        var hexadecimal: String { Hexadecimal.text(bytes) }

        /// Compares without telling by its duration where the first difference is.
        package static func == (a: Hash, b: Hash) -> Bool {
            guard a.bytes.count == b.bytes.count else { return false }
            var difference: UInt8 = 0
            for index in a.bytes.indices { difference |= a.bytes[index] ^ b.bytes[index] }
            return difference == 0
        }

        package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
    }
}
