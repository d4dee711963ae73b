import KernelHost
import Testing

@Suite("Idempotency keys")
struct IdempotencyTests {
    private let answer = StoredAnswer(status: 200, isProblem: false, location: nil, seq: 1, body: [1, 2])

    @Test("the first request is performed, its twin waits, a later twin gets the same answer")
    func replay() {
        var cache = IdempotencyCache(capacity: 4)
        #expect(cache.begin("k", fingerprint: 1) == .perform)
        #expect(cache.begin("k", fingerprint: 1) == .running)
        cache.finish("k", with: answer)
        #expect(cache.begin("k", fingerprint: 1) == .replay(answer))
    }

    @Test("another request under the same key is refused, before and after the answer")
    func mismatch() {
        var cache = IdempotencyCache(capacity: 4)
        _ = cache.begin("k", fingerprint: 1)
        #expect(cache.begin("k", fingerprint: 2) == .mismatch)
        cache.finish("k", with: answer)
        #expect(cache.begin("k", fingerprint: 2) == .mismatch)
    }

    @Test("an abandoned key is free again")
    func abandon() {
        var cache = IdempotencyCache(capacity: 4)
        _ = cache.begin("k", fingerprint: 1)
        cache.abandon("k")
        #expect(cache.begin("k", fingerprint: 2) == .perform)
    }

    @Test("an answer is never replaced or abandoned")
    func kept() {
        var cache = IdempotencyCache(capacity: 4)
        _ = cache.begin("k", fingerprint: 1)
        cache.finish("k", with: answer)
        cache.finish("k", with: StoredAnswer(status: 500, isProblem: true, location: nil, seq: nil, body: []))
        cache.abandon("k")
        #expect(cache.begin("k", fingerprint: 1) == .replay(answer))
    }

    @Test("the oldest answers make room; requests under way do not")
    func bounded() {
        var cache = IdempotencyCache(capacity: 3)
        for key in ["a", "b", "c"] {
            _ = cache.begin(key, fingerprint: 1)
            cache.finish(key, with: answer)
        }
        #expect(cache.begin("d", fingerprint: 1) == .perform)
        #expect(cache.begin("a", fingerprint: 1) == .perform)
        #expect(cache.begin("b", fingerprint: 1) == .perform)
        #expect(cache.begin("e", fingerprint: 1) == .full)
        #expect(cache.count == 3)
    }

    @Test("thousands of keys leave no more than the capacity behind")
    func many() {
        var cache = IdempotencyCache(capacity: 10)
        for number in 0..<5_000 {
            #expect(cache.begin("k\(number)", fingerprint: 1) == .perform)
            cache.finish("k\(number)", with: answer)
        }
        #expect(cache.count == 10)
        #expect(cache.begin("k4999", fingerprint: 1) == .replay(answer))
        #expect(cache.begin("k4989", fingerprint: 1) == .perform)
    }
}
