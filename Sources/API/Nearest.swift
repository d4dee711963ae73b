/// The name out of `names` that a mistyped `name` most likely stands for; nil when none is close.
func nearest(_ name: String, among names: some Sequence<String>) -> String? {
    let typed = Array(name.utf8.prefix(64))
    let candidates = names.map { (name: $0, distance: distance(typed, Array($0.utf8))) }
    guard let best = candidates.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, typed.count / 3) ? best.name : nil
}

/// `did you mean …?`, with a space before it; empty when no name is close.
func suggestion(_ name: String, among names: some Sequence<String>) -> String {
    nearest(name, among: names).map { " Did you mean `\($0)`?" } ?? ""
}

/// The fewest letters that have to be put in, left out, changed or swapped with their neighbour; letter case counts nothing.
private func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    func same(_ a: UInt8, _ b: UInt8) -> Bool { a | 0x20 == b | 0x20 }
    var rows = [Array(0...second.count)]
    for i in 0..<first.count {
        var row = [i + 1]
        for j in 0..<second.count {
            var least = min(rows[i][j] + (same(first[i], second[j]) ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, same(first[i], second[j - 1]), same(first[i - 1], second[j]) {
                least = min(least, rows[i - 1][j - 1] + 1)
            }
            row.append(least)
        }
        rows.append(row)
    }
    return rows[first.count][second.count]
}
