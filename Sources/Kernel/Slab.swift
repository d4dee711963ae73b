/// A handle to an entry of a slab: its index. `none` (-1) stands for "no entry".
package typealias Handle = Int32

/// The null handle.
package let none: Handle = -1

/// Objects of one kind, addressed by small handles that stay valid until the object is freed (`kmem_cache`).
///
/// Freed entries are given out again, last freed first. Allocation and freeing are O(1) amortised.
///
/// A slab is a value, but who changes one has to call `own()` first: it copies the objects if another slab shares them.
/// `Kernel` does so for all its slabs once a command, where an array would ask at each of the hundreds of stores. A debug
/// build checks it at each.
package struct Slab<Element: Sendable>: @unchecked Sendable {
    private var block = Block<Element>(capacity: 0)
    // What the block holds, here so that it is read without following another pointer.
    private var objects: UnsafeMutablePointer<Element>
    private var freed: UnsafeMutablePointer<Handle>
    /// Entries that have been used so far, and how many of them are free.
    private var used: Int32 = 0
    private var free: Int32 = 0

    package init() {
        objects = block.objects
        freed = block.freed
    }

    /// How many objects are allocated.
    package var count: Int { Int(used - free) }

    /// Every handle that has been given out, those of freed entries included.
    package var handles: Range<Handle> { 0..<used }

    package mutating func allocate(_ element: Element) -> Handle {
        assert(isOwned)
        if free > 0 {
            free -= 1
            let handle = freed[Int(free)]
            objects[Int(handle)] = element
            return handle
        }
        if used == block.capacity { move(toCapacity: max(4, Int(used) * 2)) }
        (objects + Int(used)).initialize(to: element)
        used += 1
        block.used = Int(used)
        return used - 1
    }

    /// Writes an element into a ring of `capacity` entries that lives in the slab; `next` is its place, and then the next's.
    @inline(__always)
    package mutating func append(_ element: Element, toRingAt next: inout Handle, capacity: Int) {
        if Int(next) < count { self[next] = element } else { _ = allocate(element) }
        next = Int(next) + 1 == capacity ? 0 : next + 1
    }

    /// Frees an entry, which is overwritten with `blank` so that it holds on to nothing.
    package mutating func release(_ handle: Handle, _ blank: Element) {
        self[handle] = blank
        freed[Int(free)] = handle
        free += 1
    }

    package subscript(_ handle: Handle) -> Element {
        @inline(__always) _read {
            precondition(UInt32(bitPattern: handle) < UInt32(bitPattern: used))
            yield objects[Int(handle)]
        }
        @inline(__always) _modify {
            precondition(UInt32(bitPattern: handle) < UInt32(bitPattern: used))
            assert(isOwned)
            yield &objects[Int(handle)]
        }
    }

    /// Is nobody else's slab backed by the same block?
    private var isOwned: Bool { mutating get { isKnownUniquelyReferenced(&block) } }

    /// Makes the objects this slab's own, so that they can be changed. O(1) if they are already.
    mutating func own() {
        guard !isOwned else { return }
        let copy = Block<Element>(capacity: block.capacity)
        copy.objects.initialize(from: objects, count: Int(used))
        copy.freed.update(from: freed, count: Int(free))
        copy.used = Int(used)
        adopt(copy)
    }

    private mutating func move(toCapacity capacity: Int) {
        let larger = Block<Element>(capacity: capacity)
        larger.objects.moveInitialize(from: objects, count: Int(used))
        larger.freed.update(from: freed, count: Int(free))
        larger.used = Int(used)
        block.used = 0
        adopt(larger)
    }

    private mutating func adopt(_ other: Block<Element>) {
        block = other
        objects = other.objects
        freed = other.freed
    }
}

/// The memory of a slab: freed with the last slab that refers to it.
private final class Block<Element> {
    let objects: UnsafeMutablePointer<Element>
    let freed: UnsafeMutablePointer<Handle>
    let capacity: Int
    var used = 0

    init(capacity: Int) {
        self.capacity = capacity
        objects = .allocate(capacity: capacity)
        freed = .allocate(capacity: capacity)
    }

    deinit {
        objects.deinitialize(count: used)
        objects.deallocate()
        freed.deallocate()
    }
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
