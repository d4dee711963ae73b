/// SplitMix64: the same seed gives the same scenario everywhere.
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &self)] }

    /// One of the values, as often as its weight says.
    mutating func pick<T>(weighted values: [(T, Int)]) -> T {
        var left = Int.random(in: 0..<values.reduce(0) { $0 + $1.1 }, using: &self)
        for (value, weight) in values {
            left -= weight
            if left < 0 { return value }
        }
        return values[0].0
    }

    /// Each value with its own probability in percent, in order.
    mutating func subset<T>(_ values: [(T, Int)]) -> [T] { values.filter { chance($0.1) }.map(\.0) }
}
