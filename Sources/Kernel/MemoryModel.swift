// How large an address space is. The model maps no memory, but tools show sizes: these are worked out of what the
// mm_struct does hold, here and nowhere else.

/// The mappings of an address space, in pages of 4 KiB.
///
/// - text: the program's file, all of it resident; a program that is no file of the model has 4 pages.
/// - heap: the 33 pages that malloc takes first, one of them resident; the 16 words of modelled memory are in it.
/// - stack: 33 pages, of which one page and those of the arguments are resident.
/// - threadStacks: 2,048 pages for each task that was cloned to share this memory (vfork apart), two of them resident.
///   They stay when the thread ends, as glibc keeps them for the next one, and a fork copies them.
package struct MemoryView: Sendable, Equatable {
    package var text: Int64 = 0
    package var heap: Int64 = 0
    package var stack: Int64 = 0
    package var threadStacks: Int64 = 0
    /// Resident pages of heap and stacks.
    package var anonymous: Int64 = 0

    /// Everything that is mapped.
    package var total: Int64 { text + heap + stack + threadStacks }
    /// Everything that is in memory: the program's file is, as a whole.
    package var resident: Int64 { text + anonymous }
    /// Pages of page tables: four levels, and one table for each further stack.
    package var pageTables: Int64 { 4 + threadStacks / MemoryModel.threadStack }
}

/// The constants of the model.
package enum MemoryModel {
    /// Bytes in a page.
    package static let pageSize: Int64 = 4096
    static let unknownProgram: Int64 = 4
    static let heap: Int64 = 33
    static let stack: Int64 = 33
    static let threadStack: Int64 = 2048

    static func pages(_ bytes: Int64) -> Int64 { (bytes + pageSize - 1) / pageSize }
}

extension Kernel {
    /// The sizes of an address space.
    func memory(of mm: Handle) -> MemoryView {
        let program = programs[mms[mm].program]
        let stacks = Int64(mms[mm].stacks)
        let arguments = program.argv.reduce(0) { $0 + Int64($1.utf8.count) + 9 }
        return MemoryView(
            text: textPages(program),
            heap: MemoryModel.heap,
            stack: MemoryModel.stack,
            threadStacks: stacks * MemoryModel.threadStack,
            anonymous: 2 + MemoryModel.pages(arguments) + stacks * 2
        )
    }

    private func textPages(_ program: Program) -> Int64 {
        let size = resources.fileSystem.size(program.path)
        return size > 0 ? MemoryModel.pages(size) : MemoryModel.unknownProgram
    }

    /// Resident pages of the whole machine: those of every address space, and of every program once.
    func residentPages() -> (anonymous: Int64, file: Int64) {
        var pages: (anonymous: Int64, file: Int64) = (0, 0)
        for mm in mms.handles where mms[mm].count > 0 && mms[mm].program != none {
            pages.anonymous += memory(of: mm).anonymous
        }
        var seen: Set<String> = []
        for handle in programs.handles where programs[handle].count > 0 && !programs[handle].path.isEmpty {
            if seen.insert(programs[handle].path).inserted { pages.file += textPages(programs[handle]) }
        }
        return pages
    }
}
