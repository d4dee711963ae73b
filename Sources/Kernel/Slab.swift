/// A handle to an entry of a slab: its index. `none` (-1) stands for "no entry".
package typealias Handle = Int32

/// The null handle.
package let none: Handle = -1

/// Objects of one kind, addressed by small handles that stay valid until the object is freed (`kmem_cache`).
///
/// Freed entries are given out again, last freed first. Allocation and freeing are O(1) amortised.
package struct Slab<Element: Sendable>: Sendable {
    private(set) var items: ContiguousArray<Element> = []
    private var free: ContiguousArray<Handle> = []

    /// How many objects are allocated.
    package var count: Int { items.count - free.count }

    package mutating func allocate(_ element: Element) -> Handle {
        if let handle = free.popLast() {
            items[Int(handle)] = element
            return handle
        }
        items.append(element)
        return Handle(truncatingIfNeeded: items.count - 1)
    }

    /// Frees an entry, which is overwritten with `blank` so that it holds on to nothing.
    package mutating func release(_ handle: Handle, _ blank: Element) {
        items[Int(handle)] = blank
        free.append(handle)
    }

    package subscript(_ handle: Handle) -> Element {
        @inline(__always) _read { yield items[Int(handle)] }
        @inline(__always) _modify { yield &items[Int(handle)] }
    }

    /// Whether `handle` can be used as an index at all; says nothing about the entry being in use.
    package func isValid(_ handle: Handle) -> Bool { handle >= 0 && Int(handle) < items.count }
}

/// The two ends of an intrusive doubly linked list.
package struct ListHead: Sendable, Equatable {
    package var first: Handle = none
    package var last: Handle = none

    package init() {}
    package var isEmpty: Bool { first == none }
}

/// A member's place in an intrusive doubly linked list (`struct list_head`).
package struct ListLink: Sendable, Equatable {
    package var next: Handle = none
    package var previous: Handle = none

    package init() {}
}
