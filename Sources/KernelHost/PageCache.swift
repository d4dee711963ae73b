/// The last pages of events that streams have sent, as bytes: many streams of one kernel send the same ones.
package struct PageCache: Sendable {
    /// The events behind `after` up to `last`, in one of the stream's forms.
    package struct Key: Sendable, Equatable {
        var after: UInt64
        var last: UInt64
        var withText: Bool

        package init(after: UInt64, last: UInt64, withText: Bool) {
            self.after = after
            self.last = last
            self.withText = withText
        }
    }

    private static let capacity = 8
    private var pages: [(key: Key, bytes: [UInt8])] = []
    private var next = 0

    package init() {}

    package subscript(_ key: Key) -> [UInt8]? { pages.first { $0.key == key }?.bytes }

    /// Keeps a page in place of the oldest.
    package mutating func keep(_ key: Key, _ bytes: [UInt8]) {
        if pages.count < Self.capacity {
            pages.append((key, bytes))
        } else {
            pages[next] = (key, bytes)
            next = (next + 1) % Self.capacity
        }
    }
}
