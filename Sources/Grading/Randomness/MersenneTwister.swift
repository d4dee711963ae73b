/// The Mersenne Twister MT19937, seeded and drawn from as Python's `random` does it: the same seed gives the same numbers.
package struct MersenneTwister: Sendable {
    private static let size = 624
    private var state: [UInt32]
    private var index = size

    /// `random.seed(n)` for a whole number: Python takes its magnitude.
    package init(seed: Int64) {
        let magnitude = seed.magnitude
        let low = UInt32(truncatingIfNeeded: magnitude)
        let high = UInt32(truncatingIfNeeded: magnitude >> 32)
        self.init(key: high == 0 ? [low] : [low, high])
    }

    /// `random.seed(n)` for a number of any size, as its words of 32 bits, the lowest first and none of the highest zero.
    package init(key: [UInt32]) {
        state = [19_650_218]
        state.reserveCapacity(Self.size)
        for position in 1..<Self.size {
            let last = state[position - 1]
            state.append(1_812_433_253 &* (last ^ last >> 30) &+ UInt32(position))
        }
        mix(key.isEmpty ? [0] : key)
    }

    private mutating func mix(_ key: [UInt32]) {
        var position = 1
        func step(_ state: inout [UInt32]) {
            position += 1
            if position == Self.size {
                state[0] = state[Self.size - 1]
                position = 1
            }
        }
        for round in 0..<max(Self.size, key.count) {
            let last = state[position - 1]
            let word = round % key.count
            state[position] = (state[position] ^ (last ^ last >> 30) &* 1_664_525) &+ key[word] &+ UInt32(word)
            step(&state)
        }
        for _ in 1..<Self.size {
            let last = state[position - 1]
            state[position] = (state[position] ^ (last ^ last >> 30) &* 1_566_083_941) &- UInt32(position)
            step(&state)
        }
        state[0] = 0x8000_0000
    }

    private mutating func twist() {
        for position in 0..<Self.size {
            let joined = state[position] & 0x8000_0000 | state[(position + 1) % Self.size] & 0x7fff_ffff
            state[position] =
                state[(position + 397) % Self.size] ^ joined >> 1 ^ (joined & 1 == 0 ? 0 : 0x9908_b0df)
        }
        index = 0
    }

    /// The next 32 bits.
    package mutating func next() -> UInt32 {
        if index == Self.size { twist() }
        var word = state[index]
        index += 1
        word ^= word >> 11
        word ^= word << 7 & 0x9d2c_5680
        word ^= word << 15 & 0xefc6_0000
        return word ^ word >> 18
    }

    /// `random.random()`: 53 bits, from 0 up to 1.
    package mutating func random() -> Double {
        let high = Double(next() >> 5)
        let low = Double(next() >> 6)
        return (high * 67_108_864 + low) / 9_007_199_254_740_992
    }

    /// `random.randrange(bound)`, for a bound from 1 to 2³¹.
    package mutating func below(_ bound: Int) -> Int {
        precondition(bound > 0, "nothing is below \(bound)")
        let bits = Int.bitWidth - bound.leadingZeroBitCount
        while true {
            let number = Int(next() >> UInt32(32 - bits))
            if number < bound { return number }
        }
    }

    /// `random.choice(list)`, of a list that has elements.
    package mutating func choice<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    /// `random.shuffle(list)`.
    package mutating func shuffle<Element>(_ list: inout [Element]) {
        for position in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(position, below(position + 1)) }
    }

    /// The list in another order.
    package mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
        var list = list
        shuffle(&list)
        return list
    }
}
