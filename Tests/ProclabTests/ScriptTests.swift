import Foundation
import Testing

// One after the other: a test looks for processes that are left.
@Suite("Scripts as submissions", .serialized, .timeLimit(.minutes(2)))
struct ScriptTests {
    private static let exercises = Program.root.appendingPathComponent("Exercises").path

    /// Grades a script in a directory of its own.
    private static func grade(
        _ script: String,
        named name: String = "script.sh",
        _ exercise: String = "zombie-1",
        _ more: [String] = []
    ) throws -> (ending: Program.Ending, seconds: Double) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("proclab-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent(name)
        try script.write(to: file, atomically: true, encoding: .utf8)
        let begun = ContinuousClock.now
        let ending = try Program.run(
            ["grade", exercise, "--submission", file.path, "--folder", exercises, "--student", "ann"] + more
        )
        let took = ContinuousClock.now - begun
        return (ending, Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
    }

    private static let solution = """
        set -eu
        call() { curl -sf -H "Authorization: Bearer $PROCLAB_TOKEN" -X POST ${3:+--json "$3"} "$PROCLAB_KERNEL_URL/tasks/$1/$2"; }
        call 1 fork; call 2 exit_group '{"status": 3}'; call 1 wait4

        """

    @Test("a script drives its kernel and earns what the same calls earn, twice the same")
    func solves() throws {
        let first = try Self.grade(Self.solution)
        #expect(first.ending.status == 0, "\(first.ending.errors)")
        #expect(first.ending.output.hasSuffix("\n10 of 10 points\n"))
        #expect(try Self.grade("#!/bin/bash\n" + Self.solution, named: "mine").ending.output == first.ending.output)
        let python = """
            import json, os, urllib.request
            def call(task, name, **arguments):
                urllib.request.urlopen(urllib.request.Request(
                    f"{os.environ['PROCLAB_KERNEL_URL']}/tasks/{task}/{name}", json.dumps(arguments).encode(),
                    {"Authorization": "Bearer " + os.environ["PROCLAB_TOKEN"], "Content-Type": "application/json"}))
            call(1, "fork"); call(2, "exit_group", status=3); call(1, "wait4")
            """
        #expect(try Self.grade(python, named: "script.py").ending.output == first.ending.output)
        let hint = "curl -sf -X POST -H \"Authorization: Bearer $PROCLAB_TOKEN\" $PROCLAB_ATTEMPT/hints\n"
        #expect(try Self.grade(hint + Self.solution).ending.output.hasSuffix("\n9 of 10 points\n"))
    }

    @Test(
        "answers come from the last line, or from a file",
        arguments: [
            #"echo thinking; echo '{"tree": "1(2 4(6) 5)", "six": 4}'; echo"#,
            #"echo '{"answers": {"tree": "1(2 4(6) 5)", "six": 4}}'"#,
            #"echo 'answers: {tree: "1(2 4(6) 5)", six: 4}' > "$PROCLAB_ANSWERS"; echo '{"tree": "1"}'"#,
        ]
    )
    func answers(script: String) throws {
        #expect(try Self.grade(script, "orphan-1").ending.output.hasSuffix("\n8 of 8 points\n"))
    }

    @Test("answers that cannot be read are worth nothing, and the report says why")
    func wrongAnswers() throws {
        let unreadable = try Self.grade(#"echo '{"tree": [1]}'"#, "orphan-1").ending
        #expect(unreadable.status == 0)
        #expect(unreadable.output.contains("The script's answers cannot be read: answers"))
        #expect(unreadable.output.hasSuffix("\n0 of 8 points\n"))
        // A link to somebody else's file is not followed.
        let link = try Self.grade("ln -s /etc/hostname answers.json", "orphan-1").ending
        #expect(link.output.hasSuffix("\n0 of 8 points\n"))
        let folder = try Self.grade("mkfifo answers.json", "orphan-1").ending
        #expect(folder.output.contains("is no plain file of its own"))
    }

    @Test(
        "a script that goes wrong costs only itself, and the report says what happened",
        arguments: [
            ("sleep 100", "The script was stopped after 1 second."),
            ("while :; do :; done", "The script was stopped after 1 second."),
            ("trap '' TERM INT HUP; sleep 100", "The script was stopped after 1 second."),
            ("exec yes", "The script was stopped because it wrote more than 1048576 bytes."),
            ("exec yes >&2", "The script was stopped because it wrote more than 1048576 bytes."),
            ("kill -SEGV $$", "The script was ended by SIGSEGV."),
            ("exit 3", "The script exited with status 3."),
            ("head -c 100000000 /dev/zero > big; exit 4", "The script exited with status 4."),
            (
                "setsid sh -c 'setsid sleep 4321 & setsid sleep 4321 &' & sleep 0.3",
                "The script left processes behind; they were ended."
            ),
            ("#!/bin/sh\r\necho hi", "without a carriage return"),
            ("#!/no/such/interpreter\n", "The script did not run. It could not be started: No such file or directory"),
        ]
    )
    func wrong(script: String, note: String) throws {
        let (ending, seconds) = try Self.grade(script, named: "script.sh", "zombie-1", ["--timeout", "1"])
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output.contains(note), "\(ending.output)")
        #expect(ending.output.hasSuffix("\n0 of 10 points\n"))
        #expect(seconds < 30)
        #expect(ending.output.utf8.count + ending.errors.utf8.count < 3 << 20)
    }

    @Test("a fork bomb is ended with all its family")
    func bomb() throws {
        let (ending, _) = try Self.grade(
            "#!/bin/bash\nb() { b | b & }; b; sleep 100\n",
            named: "bomb",
            "zombie-1",
            ["--timeout", "3", "--processes", "30"]
        )
        #expect(ending.status == 0)
        #expect(ending.output.hasSuffix("\n0 of 10 points\n"))
        let left = try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { pid in
            let line = try? String(contentsOfFile: "/proc/\(pid)/cmdline", encoding: .utf8)
            return line?.contains("proclab-script-") == true
        }
        #expect(left.isEmpty)
    }

    @Test("its environment, its directory and its service are its own, and nothing else opens")
    func confined() throws {
        let script = """
            env | sed 's/=.*//' | sort | tr '\\n' ' ' >&2
            curl -s -o /dev/null -w '%{http_code} ' -H "Authorization: Bearer $PROCLAB_TOKEN" $PROCLAB_URL/v1/kernels >&2
            curl -s -o /dev/null -w '%{http_code} ' $PROCLAB_KERNEL_URL >&2
            curl -s -o /dev/null -w '%{http_code} ' -H "Authorization: Bearer $PROCLAB_TOKEN" $PROCLAB_KERNEL_URL >&2
            ls >&2; kill -9 $PPID 2>/dev/null; [ "$(pwd)" = "$HOME" ] && [ "$TMPDIR" = "$HOME" ]
            """
        let (ending, _) = try Self.grade(script)
        #expect(
            ending.errors.hasPrefix(
                "HOME LANG PATH PROCLAB_ANSWERS PROCLAB_ATTEMPT PROCLAB_EXERCISE PROCLAB_KERNEL PROCLAB_KERNEL_URL "
                    + "PROCLAB_TOKEN PROCLAB_URL PWD TMPDIR 403 401 200 submission.sh\n"
            ) || getuid() != 0,
            "\(ending.errors)"
        )
        if getuid() == 0 { #expect(ending.status == 0 && !ending.output.contains("status 1")) }
    }

    @Test("a submission that names no script stays a document, and wrong wishes are told")
    func documents() throws {
        let document = try Self.grade("- {task: 1, call: fork}\n", named: "calls.yaml").ending
        #expect(document.output.hasSuffix("\n0 of 10 points\n"))
        #expect(try Self.grade("x", named: "x.sh", "zombie-1", ["--timeout", "0"]).ending.status == 64)
        #expect(try Self.grade("x", named: "x.sh", "zombie-1", ["--processes", "0"]).ending.status == 64)
    }
}
