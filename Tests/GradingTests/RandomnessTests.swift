import Grading
import Testing

@Suite("Numbers that are random and always the same")
struct RandomnessTests {
    /// What Python 3.11 prints after `random.seed(seed)`, each time anew.
    struct Vector: Sendable {
        var seed: Int64
        /// `random.random()`, three times.
        var random: [Double]
        /// `random.randrange(n)` of 1, 2, 3, 10, 52, 1000, 2²⁰ and 2³¹.
        var below: [Int]
        /// `list(range(10))` after `random.shuffle`.
        var shuffled: [Int]
        /// The 2000th of `random.getrandbits(32)`.
        var word2000: UInt32
    }

    static let vectors = [
        Vector(
            seed: 0,
            random: [0.8444218515250481, 0.7579544029403025, 0.420571580830845],
            below: [0, 1, 0, 4, 32, 497, 849208, 1_302_718_217],
            shuffled: [7, 8, 1, 5, 3, 4, 2, 0, 9, 6],
            word2000: 3_908_016_617
        ),
        Vector(
            seed: 1,
            random: [0.13436424411240122, 0.8474337369372327, 0.763774618976614],
            below: [0, 0, 1, 1, 31, 779, 942651, 2_028_277_857],
            shuffled: [6, 8, 9, 7, 5, 3, 0, 4, 1, 2],
            word2000: 1_058_062_369
        ),
        Vector(
            seed: 42,
            random: [0.6394267984578837, 0.025010755222666936, 0.27502931836911926],
            below: [0, 0, 2, 4, 15, 228, 292632, 440_213_415],
            shuffled: [7, 3, 2, 8, 5, 6, 9, 4, 0, 1],
            word2000: 1_557_724_698
        ),
        Vector(
            seed: -7,
            random: [0.32383276483316237, 0.15084917392450192, 0.6509344730398537],
            below: [0, 0, 1, 0, 4, 840, 197405, 1_570_621_944],
            shuffled: [8, 3, 1, 4, 7, 0, 9, 6, 2, 5],
            word2000: 2_803_521_222
        ),
        Vector(
            seed: 4_294_967_296,
            random: [0.11299430095636409, 0.41782886486292836, 0.0166763664992291],
            below: [0, 1, 1, 0, 1, 626, 695229, 1_940_533_316],
            shuffled: [8, 9, 3, 2, 4, 7, 0, 6, 5, 1],
            word2000: 4_134_838_374
        ),
        Vector(
            seed: .max,
            random: [0.3166448820870279, 0.631259308253863, 0.8035542479972343],
            below: [0, 0, 1, 7, 6, 488, 577903, 713_180_873],
            shuffled: [4, 1, 9, 8, 6, 0, 3, 7, 2, 5],
            word2000: 640_895_611
        ),
    ]

    @Test("The Mersenne Twister gives Python's numbers", arguments: vectors)
    func python(_ vector: Vector) {
        var twister = MersenneTwister(seed: vector.seed)
        #expect(vector.random == vector.random.map { _ in twister.random() })
        twister = MersenneTwister(seed: vector.seed)
        #expect(vector.below == [1, 2, 3, 10, 52, 1000, 1 << 20, 1 << 31].map { twister.below($0) })
        twister = MersenneTwister(seed: vector.seed)
        #expect(vector.shuffled == twister.shuffled(Array(0..<10)))
        twister = MersenneTwister(seed: vector.seed)
        for _ in 0..<1999 { _ = twister.next() }
        #expect(vector.word2000 == twister.next())
    }

    @Test("A digest seeds as the number that it is to Python")
    func digest() {
        // random.seed(int(hashlib.sha256(b"abc").hexdigest(), 16)), then getrandbits(32) four times.
        var twister = MersenneTwister(digest: SecureHash.digest("abc"))
        #expect([152_188_146, 2_281_240_579, 1_699_013_133, 4_221_785_597] == (0..<4).map { _ in twister.next() })
        // Zeros in front count for nothing.
        var short = MersenneTwister(digest: [0, 0, 0, 0, 0, 0, 0, 42])
        var plain = MersenneTwister(seed: 42)
        #expect(short.next() == plain.next())
        var none = MersenneTwister(digest: [UInt8](repeating: 0, count: 32))
        var zero = MersenneTwister(seed: 0)
        #expect(none.next() == zero.next())
    }

    @Test(
        "SHA-256 gives what FIPS 180-4 says",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                String(repeating: "a", count: 100_000),
                "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"
            ),
        ]
    )
    func sha256(_ text: String, _ hexadecimal: String) {
        #expect(SecureHash.hexadecimal(text) == hexadecimal)
    }

    @Test(
        "SHA-256 pads messages of every length around a block",
        arguments: [
            (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
            (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
            (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
            (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
            (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
            (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
            (120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
        ]
    )
    func padding(_ length: Int, _ hexadecimal: String) {
        #expect(SecureHash.hexadecimal(String(repeating: "a", count: length)) == hexadecimal)
    }
}
