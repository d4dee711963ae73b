// Benchmarks of the kernel in process: what one operation costs, how costs and memory grow, what a parked wait takes.
//
//     bench [cycles] [growth] [history] [memory] [parked] [profile]
//
// Without arguments all but `profile`, which makes and reaps children for ten seconds under whatever profiler started it.
// BENCH_LONG=1 takes more rounds. Every figure is a median or a ratio within this one run; on a shared machine nothing
// else means anything.

@main
enum Bench {
    static func main() {
        let known = ["cycles", "growth", "history", "memory", "parked"]
        let asked = Array(CommandLine.arguments.dropFirst())
        if let unknown = asked.first(where: { !known.contains($0) && $0 != "profile" }) {
            fail("unknown benchmark '\(unknown)'; there are \(known.joined(separator: ", ")) and profile")
        }
        let wanted = asked.isEmpty ? known : asked
        var table = Table()
        table.printHead()
        // Real fork is measured first: it costs more the more memory its caller has.
        if wanted.contains("cycles") { measureCycles(&table) }
        if wanted.contains("memory") { measureMemory(&table) }
        if wanted.contains("growth") { measureGrowth(&table) }
        if wanted.contains("history") { measureHistory(&table) }
        if wanted.contains("parked") { measureParked(&table) }
        if wanted.contains("profile") { profileCycles() }
    }
}
