import Crypto

/// SHA-256 of a text.
package enum SecureHash {
    /// The 32 bytes of the digest.
    package static func digest(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

    /// The digest as 64 hexadecimal digits.
    package static func hexadecimal(_ text: String) -> String { Hexadecimal.text(digest(text)) }
}
