import Kernel

/// Why a log is refused: the line, from 1, and what is wrong with it.
struct StraceLogError: Error, Equatable {
    var line: Int
    var detail: String
}

/// A call of a log: its two halves are put together when it was broken off.
struct LoggedCall: Sendable, Equatable {
    var name: String
    /// What stands between the outer brackets, split at its commas.
    var arguments: [String]
    /// What stands behind the `=`; nil when the call never came back.
    var result: String?
    /// The lines at which it begins and ends.
    var line: Int
    var end: Int
}

/// What a line of a log tells.
enum LoggedStep: Sendable, Equatable {
    /// A call begins, and ends on the same line.
    case call(Int)
    case begin(Int)
    case end(Int)
    /// `--- SIGCHLD {…} ---`
    case signal(name: String, info: [String: String])
    /// `+++ exited with 3 +++`
    case exited(Int32)
    /// `+++ killed by SIGKILL +++`
    case killed(String)
    /// `+++ superseded by execve in pid 7 +++`
    case superseded(by: Int32)
}

/// A log that `strace -f -o FILE` wrote, taken apart.
struct StraceLog: Sendable {
    private(set) var calls: [LoggedCall] = []
    private(set) var steps: [(line: Int, pid: Int32, step: LoggedStep)] = []
    private(set) var lines = 0

    /// Stands for the one task of a log without numbers.
    static let single: Int32 = 0

    /// Calls whose end has not come, by task: texts of their arguments.
    private var unfinished: [Int32: (call: Int, text: String)] = [:]
    private var hasNumbers: Bool?
    private var hasEnded = false

    /// Reads a whole log; what is not strace's is refused.
    init(_ text: String) throws(StraceLogError) {
        // Swift counts "\r\n" as one character.
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
            lines += 1
            try read(line)
        }
        if text.isEmpty || text.last == "\n" || text.last == "\r\n" { lines = max(0, lines - 1) }
        guard !steps.isEmpty else {
            throw StraceLogError(line: 1, detail: "there is no call; strace -f -o FILE PROGRAM writes such a log")
        }
    }

    private func fail(_ detail: String) -> StraceLogError { StraceLogError(line: lines, detail: detail) }

    private mutating func read(_ whole: Substring) throws(StraceLogError) {
        var line = whole
        skipBlanks(&line)
        if line.isEmpty || line.hasPrefix("strace: ") || line.hasPrefix("#") { return }
        let pid = try number(&line)
        skipTime(&line)
        if line.hasPrefix("strace: ") { return }
        if line.hasPrefix("+++ ") { return try ending(line, pid) }
        if hasEnded {
            throw fail(
                "the log goes on behind the end of its only task: that looks like several logs of strace -ff put "
                    + "together; strace -f -o FILE writes one log that tells the order"
            )
        }
        if line.hasPrefix("--- ") { return try signal(line, pid) }
        if line.hasPrefix("<... ") { return try resumed(line, pid) }
        try call(line, pid)
    }

    // MARK: The beginning of a line

    private func skipBlanks(_ line: inout Substring) {
        while let first = line.first, first == " " || first == "\t" { line.removeFirst() }
    }

    /// The task's number: `123 ` or `[pid 123] `. A log has it on all lines or on none.
    private mutating func number(_ line: inout Substring) throws(StraceLogError) -> Int32 {
        var digits: Substring
        var rest = line
        if line.hasPrefix("[pid ") {
            rest = line.dropFirst(5)
            skipBlanks(&rest)
            digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            guard rest.hasPrefix("]") else { throw fail("`[pid` lacks its number and bracket") }
            rest.removeFirst()
        } else {
            digits = line.prefix { $0.isASCII && $0.isNumber }
            rest = line.dropFirst(digits.count)
            // A number with more behind it is a time.
            if rest.first != " " && rest.first != "\t" { digits = "" }
        }
        let found = !digits.isEmpty
        if hasNumbers == nil { hasNumbers = found }
        guard found == hasNumbers else {
            throw fail(
                found
                    ? "this line begins with a task's number, but earlier ones do not"
                    : "this line does not begin with a task's number, as earlier ones do"
            )
        }
        guard found else { return Self.single }
        guard digits.utf8.count <= 10, let pid = Int32(digits), pid > 0 else {
            throw fail("the task's number is not one")
        }
        line = rest
        skipBlanks(&line)
        return pid
    }

    /// A time, as -t, -tt, -ttt and -r write it.
    private func skipTime(_ line: inout Substring) {
        skipBlanks(&line)
        let word = line.prefix { ($0.isASCII && $0.isNumber) || $0 == "." || $0 == ":" || $0 == "+" }
        guard word.contains(where: { $0 == "." || $0 == ":" }), word.first?.isNumber == true || word.first == "+",
            line.dropFirst(word.count).first == " "
        else { return }
        line = line.dropFirst(word.count)
        skipBlanks(&line)
        // -r with -t writes two.
        if line.hasPrefix("(+"), let close = line.firstIndex(of: ")") {
            line = line[line.index(after: close)...]
            skipBlanks(&line)
        }
    }

    // MARK: Kinds of lines

    private mutating func ending(_ line: Substring, _ pid: Int32) throws(StraceLogError) {
        let words = line.split(separator: " ")
        guard words.count >= 4, words.last == "+++" else { throw fail("a line that begins with `+++` must end so") }
        switch words[1] {
        case "exited" where words.count == 5 && words[2] == "with":
            guard let status = Int32(words[3]) else { throw fail("the exit status is no number") }
            steps.append((lines, pid, .exited(status)))
        case "killed" where words[2] == "by": steps.append((lines, pid, .killed(String(words[3].prefix(32)))))
        case "superseded" where words.count == 8:
            guard let by = Int32(words[6]) else { throw fail("`superseded by execve in pid` lacks its number") }
            steps.append((lines, pid, .superseded(by: by)))
            return
        default: throw fail("`\(printable(String(line.prefix(60))))` is no end of a task")
        }
        unfinished[pid] = nil
        if hasNumbers == false { hasEnded = true }
    }

    private mutating func signal(_ line: Substring, _ pid: Int32) throws(StraceLogError) {
        guard line.hasSuffix(" ---"), line.utf8.count > 8 else {
            throw fail("a line that begins with `---` must end so")
        }
        let body = line.dropFirst(4).dropLast(4)
        if body.hasPrefix("stopped by ") { return }
        let name = body.prefix { $0 != " " }
        var info: [String: String] = [:]
        if let open = body.firstIndex(of: "{"), body.hasSuffix("}") {
            let inside = body[body.index(after: open)...].dropLast()
            for part in StraceReader.split(inside).prefix(16) {
                guard let equals = part.firstIndex(of: "=") else { continue }
                info[String(part[..<equals])] = String(part[part.index(after: equals)...])
            }
        }
        steps.append((lines, pid, .signal(name: String(name.prefix(32)), info: info)))
    }

    private mutating func call(_ line: Substring, _ pid: Int32) throws(StraceLogError) {
        guard let open = line.firstIndex(of: "("), open != line.startIndex else {
            throw fail("`\(printable(String(line.prefix(60))))` is no line of strace's")
        }
        let name = line[..<open]
        guard name.utf8.count <= 64,
            name.utf8.allSatisfy({ byte in
                (0x61...0x7a).contains(byte) || (0x41...0x5a).contains(byte) || (0x30...0x39).contains(byte)
                    || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "?")
            })
        else { throw fail("`\(printable(String(name.prefix(60))))` is no name of a call") }
        let rest = line[line.index(after: open)...]
        let index = calls.count
        calls.append(LoggedCall(name: String(name), arguments: [], result: nil, line: lines, end: lines))
        if let broken = Self.broken(rest) {
            if unfinished[pid] != nil { throw fail("the call before this one has not come back") }
            unfinished[pid] = (index, String(broken))
            steps.append((lines, pid, .begin(index)))
            return
        }
        try finish(index, rest)
        steps.append((lines, pid, .call(index)))
    }

    /// What stands before `<unfinished ...>`.
    private static func broken(_ text: Substring) -> Substring? {
        for ending in [" <unfinished ...>", "<unfinished ...>"] where text.hasSuffix(ending) {
            return text.dropLast(ending.count)
        }
        return nil
    }

    private mutating func resumed(_ line: Substring, _ pid: Int32) throws(StraceLogError) {
        let body = line.dropFirst(5)
        let name = body.prefix { $0 != " " }
        guard let close = body.firstIndex(of: ">"), body[..<close].hasSuffix(" resumed") else {
            throw fail("`<...` lacks `resumed>`")
        }
        guard let (index, text) = unfinished.removeValue(forKey: pid) else {
            // The log began in the middle of this call.
            return
        }
        // `<... ??? resumed>`: the task died before strace saw which call it was in.
        guard calls[index].name == name || name.allSatisfy({ $0 == "?" }) else {
            throw fail("`\(printable(String(name.prefix(40))))` comes back, but \(calls[index].name) was begun")
        }
        let rest = body[body.index(after: close)...]
        if let broken = Self.broken(rest) {
            unfinished[pid] = (index, text + broken)
            return
        }
        // strace 4 wrote a blank behind the bracket.
        try finish(index, Substring(text + rest))
        calls[index].end = lines
        steps.append((lines, pid, .end(index)))
    }

    private static let births: Set<String> = ["fork", "vfork", "clone", "clone3"]

    /// Takes `arguments) = result` apart.
    private mutating func finish(_ index: Int, _ text: Substring) throws(StraceLogError) {
        guard let (arguments, rest) = StraceReader.arguments(text) else {
            throw fail("the brackets of \(calls[index].name) do not close")
        }
        var result = rest
        skipBlanks(&result)
        guard result.hasPrefix("=") else { throw fail("\(calls[index].name) lacks its `=` and result") }
        result.removeFirst()
        skipBlanks(&result)
        // -T: the time that the call took.
        if result.hasSuffix(">"), let open = result.lastIndex(of: "<") { result = result[..<open] }
        while result.last == " " { result.removeLast() }
        if hasNumbers == false, Self.births.contains(calls[index].name), result.first?.isNumber == true {
            throw fail("a child is made, but the log has no numbers: strace -f tells of the children, too")
        }
        calls[index].arguments = arguments
        calls[index].result = String(result)
    }
}
