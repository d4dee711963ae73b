/// An exact number of points, in hundredths. No floating point: the same marks add up to the same total everywhere.
package struct Points: Sendable, Equatable, Comparable, AdditiveArithmetic {
    /// Hundredths of a point.
    package var hundredths: Int64

    package init(hundredths: Int64) { self.hundredths = hundredths }

    package static let zero = Points(hundredths: 0)
    /// The most that one check, hint or exercise may be worth.
    package static let most = Points(hundredths: 100_000_000)

    /// `4`, `0.5`, `2.25`: a decimal of at most two places, not negative, not above a million; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let whole = Int64(parts[0]), whole <= 1_000_000
        else { return nil }
        var fraction: Int64 = 0
        if parts.count == 2 {
            guard parts[1].utf8.count <= 2, let digits = Int64(parts[1]) else { return nil }
            fraction = parts[1].utf8.count == 1 ? digits * 10 : digits
        }
        hundredths = whole * 100 + fraction
        guard self <= .most else { return nil }
    }

    package static func < (a: Points, b: Points) -> Bool { a.hundredths < b.hundredths }
    package static func + (a: Points, b: Points) -> Points { Points(hundredths: a.hundredths + b.hundredths) }
    package static func - (a: Points, b: Points) -> Points { Points(hundredths: a.hundredths - b.hundredths) }

    /// The part of these points that `share` is worth, rounded down to a hundredth: only all of it is full marks.
    package func times(_ share: Share) -> Points {
        Points(hundredths: hundredths * share.part / share.whole)
    }
}

extension Points: CustomStringConvertible {
    /// Without needless zeros: `4`, `0.5`, `2.25`.
    package var description: String {
        let magnitude = hundredths.magnitude
        var text = (hundredths < 0 ? "-" : "") + String(magnitude / 100)
        let rest = magnitude % 100
        if rest != 0 { text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)" }
        return text
    }
}

/// How much of an answer is right: `part` of `whole`.
package struct Share: Sendable, Equatable {
    package var part: Int64
    package var whole: Int64

    /// - Precondition: `0 <= part <= whole`; nothing of nothing counts as all of it.
    package init(_ part: Int64, of whole: Int64) {
        self.part = whole == 0 ? 1 : part
        self.whole = whole == 0 ? 1 : whole
    }

    package static let all = Share(1, of: 1)
    package static let nothing = Share(0, of: 1)

    package var isAll: Bool { part == whole }
    package var isNothing: Bool { part == 0 }
}
