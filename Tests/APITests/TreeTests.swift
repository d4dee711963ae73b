import Foundation
import JSON
import Kernel
import KernelHost
import Testing

@testable import API

@Suite("drawings of the tree")
struct TreeTests {
    private func tree(_ kernel: Kernel) -> ProcessTree { ProcessTree(kernel.tasks()) }

    /// PID 2 is named `name` and traces its child 3, a zombie is 4.
    private func kernel(named name: String) -> Kernel {
        var kernel = Kernel()
        _ = kernel.perform(.fork, by: 1)
        _ = kernel.perform(.prctl(option: PrctlOption.PR_SET_NAME, arg: 0, name: name), by: 2)
        _ = kernel.perform(.fork, by: 2)
        _ = kernel.perform(.fork, by: 2)
        var seize = PtraceArguments(request: PtraceRequest.PTRACE_SEIZE)
        seize.pid = 3
        _ = kernel.perform(.ptrace(seize), by: 2)
        _ = kernel.perform(.exit(status: 3), by: 4)
        return kernel
    }

    @Test("DOT escapes what is Graphviz' own, and shows states, zombies and tracing")
    func dot() {
        let text = tree(kernel(named: "a\"\\N&lt;\n")).dot(seq: 7)
        #expect(text.contains(#"t2 [label="2 a\"\\N&amp;lt;?\nR running""#))
        #expect(text.contains(#"t4 [label="4 a\"\\N&amp;lt;?\nZ zombie, exit 3""#))
        #expect(text.contains("t2 -> t3;\n"))
        #expect(text.contains("t2 -> t3 [style=\"dashed\""))
        #expect(text.contains("seq 7"))
    }

    @Test("Mermaid gets numbers for whatever may be its own")
    func mermaid() {
        let text = tree(kernel(named: "#lt;`]\"")).mermaid(seq: 7)
        #expect(text.contains(##"t2["2 #35;lt#59;#96;#93;#34;<br/>R running"]:::running"##))
        #expect(text.contains("t2 -. ptrace .-> t3\n"))
        #expect(text.contains(":::zombie"))
    }

    @Test("SVG has XML's escapes, and no character that XML has not")
    func svg() {
        let text = tree(kernel(named: "<&>\u{ffff}\u{1}")).svg(kernel: "k", seq: 7)
        #expect(text.contains(">2 &lt;&amp;&gt;??</text>"))
        #expect(text.contains("<title>3 is traced by 2</title>"))
        #expect(text.contains("Zombies: 1."))
    }

    @Test("a chain deeper than any stack is drawn in every language")
    func deep() {
        var configuration = Configuration()
        configuration.threadsMax = 5_000
        var kernel = Kernel(configuration: configuration)
        for tid in 1..<Int32(4_000) { _ = kernel.perform(.fork, by: tid) }
        let tree = tree(kernel)
        #expect(tree.nodes.count == 4_000)
        #expect(tree.dot(seq: 1).contains("t3999 -> t4000;"))
        #expect(tree.mermaid(seq: 1).contains("t3999 --> t4000"))
        #expect(tree.svg(kernel: "k", seq: 1).contains("4000 init"))
        var options = PstreeText.Options()
        options.columns = nil
        let text = PstreeText(tree, options).text(from: 1)
        #expect(text?.hasSuffix("───...\n") == true)
    }

    @Test("long arguments of many do not make a text without end")
    func bounded() {
        var kernel = Kernel()
        let argv = ["sh"] + Array(repeating: "\u{e9}\u{e9}", count: 5_000)
        _ = kernel.perform(.execve(path: "/bin/sh", argv: argv), by: 1)
        for _ in 0..<200 { _ = kernel.perform(.fork, by: 1) }
        var options = PstreeText.Options()
        options.columns = nil
        options.arguments = true
        let text = PstreeText(tree(kernel), options).text(from: 1)
        #expect(text?.split(separator: "\n").allSatisfy { $0.count <= 1000 && $0.hasSuffix(" ...") } == true)
    }

    @Test("pstree's options: equal subtrees together, cut lines, a task to begin at")
    func pstree() {
        var kernel = Kernel()
        for _ in 0..<3 { _ = kernel.perform(.fork, by: 1) }
        _ = kernel.perform(.fork, by: 4)
        var options = PstreeText.Options()
        options.ascii = true
        let drawing = PstreeText(tree(kernel), options)
        #expect(drawing.text(from: 1) == "init-+-2*[init]\n     `-init---init\n")
        #expect(drawing.text(from: 4) == "init---init\n")
        #expect(drawing.text(from: 99) == nil)
        options.columns = 12
        #expect(PstreeText(tree(kernel), options).text(from: 1) == "init-+-2*[i+\n     `-init+\n")
        options.columns = nil
        options.showPids = true
        options.showParents = true
        #expect(PstreeText(tree(kernel), options).text(from: 5) == "init(1)---init(4)---init(5)\n")
    }
}

@Suite("the dead in the tree", .timeLimit(.minutes(1)))
struct GhostTreeTests {
    /// Task 2 made 3 and 4, a thread of 3 was 5; 3 and 2 are dead and gone, 4 is init's now.
    private func prepare(_ service: Service) throws {
        let host = try #require(service.handler.registry["k"])
        host.sync { host in
            _ = host.perform(.fork, by: 1)
            _ = host.perform(.fork, by: 2)
            _ = host.perform(.fork, by: 2)
            let thread = CloneFlags.CLONE_THREAD | CloneFlags.CLONE_SIGHAND | CloneFlags.CLONE_VM
            _ = host.perform(.clone(flags: thread, exitSignal: 0), by: 3)
            _ = host.perform(.exitGroup(status: 4), by: 3)
            _ = host.perform(.wait4(pid: 3, options: 0), by: 2)
            _ = host.perform(.exit(status: 0), by: 2)
            _ = host.perform(.wait4(pid: 2, options: 0), by: 1)
        }
    }

    @Test("the dead stay under the parent of their birth, in every language, and only when asked for")
    func everywhere() async throws {
        try await withService { service in
            try prepare(service)
            let plain = try await service.send("GET", "/v1/kernels/k/tree.txt")
            #expect(plain.text == "init(1)R\n└─init(4)R\n")
            let text = try await service.send("GET", "/v1/kernels/k/tree.txt?ghosts=true")
            #expect(
                text.text == """
                    init(1)R
                    ├─init(2)X
                    │ └─init(3)X
                    │   └─{init}(5)X
                    └─init(4)R

                    """
            )
            #expect(text.headers["etag"] != plain.headers["etag"])
            let json = try await service.send("GET", "/v1/kernels/k/tree?ghosts=true")
            let root = try #require((json["tree"] as? [[String: Any]])?.first)
            let children = try #require(root["children"] as? [[String: Any]])
            #expect(children.compactMap { $0["tid"] as? Int } == [2, 4])
            #expect(children.compactMap { $0["state"] as? String } == ["X", "R"])
            #expect(children[0]["last_seq"] is Int && children[1]["last_seq"] == nil)
            let third = try #require((children[0]["children"] as? [[String: Any]])?.first)
            #expect((third["threads"] as? [[String: Any]])?.first?["task_uid"] is Int)
            let uid = try #require(children[0]["task_uid"] as? Int)
            let dot = try await service.send("GET", "/v1/kernels/k/tree.dot?ghosts=true").text
            #expect(dot.contains("t1 -> g\(uid);") && dot.contains(#"g\#(uid) [label="2 init\nX dead, exit 0""#))
            let mermaid = try await service.send("GET", "/v1/kernels/k/tree.mmd?ghosts=true").text
            #expect(mermaid.contains("t1 --> g\(uid)\n") && mermaid.contains(":::dead"))
            let svg = try await service.send("GET", "/v1/kernels/k/tree.svg?ghosts=true").text
            #expect(svg.contains("Processes: 2. Further threads: 1. Zombies: 0. Dead: 2."))
            #expect(svg.contains("<title>2 init: X dead, exit 0, child of 1</title>"))
            for path in ["tree.txt?ghosts=true&ascii", "tree?ghosts=perhaps", "tree.svg?ghosts=no"] {
                let refused = try await service.send("GET", "/v1/kernels/k/\(path)")
                #expect(refused.status == 422 && refused.string("field") == "/query/ghosts", "\(path)")
            }
        }
    }

    @Test("in the past there are the dead of that time; a number's bearers are told apart")
    func past() async throws {
        try await withService { service in
            let host = try #require(service.handler.registry["k"])
            var arguments = CloneArguments()
            arguments.exitSignal = Int64(Signal.SIGCHLD)
            arguments.setTid = [7]
            var seqs: [UInt64] = []
            for _ in 0..<3 {
                seqs.append(host.sync { $0.seq })
                host.sync { [arguments] host in
                    _ = host.perform(.clone3(arguments), by: 1)
                    _ = host.perform(.fork, by: 7)
                    _ = host.perform(.exit(status: 1), by: 7)
                    _ = host.perform(.wait4(pid: 7, options: 0), by: 1)
                }
            }
            for (count, seq) in seqs.enumerated() {
                let tree = try await service.send("GET", "/v1/kernels/k/tree.txt?ghosts=true&at=\(seq)").text
                #expect(tree.components(separatedBy: "(7)X").count - 1 == count)
            }
            let dot = try await service.send("GET", "/v1/kernels/k/tree.dot?ghosts=true").text
            let names = dot.split(separator: "\n").filter { $0.contains("[label=\"7 ") }.map { $0.prefix { $0 != "[" } }
            #expect(Set(names).count == 3)
        }
    }
}
