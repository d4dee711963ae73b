import JSON
import Kernel
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
