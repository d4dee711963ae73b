import Synchronization

/// Counts of requests, cheap to keep and readable at any time.
final class Metrics: Sendable {
    private final class Counter: Sendable {
        let value = Atomic<UInt64>(0)
    }

    /// Upper bounds of the latency histogram, in microseconds.
    static let bounds: [Int64] = [
        50, 100, 250, 500, 1_000, 2_500, 5_000, 25_000, 100_000, 1_000_000, 10_000_000, 60_000_000,
    ]

    private let templates: [String]
    /// Five classes for each route, and for requests without one.
    private let requests: [Counter]
    private let buckets: [Counter] = (0...bounds.count).map { _ in Counter() }
    private let microseconds = Atomic<UInt64>(0)

    init(_ routes: [Route]) {
        templates = routes.map(\.template) + ["none"]
        requests = (0..<(templates.count * 5)).map { _ in Counter() }
    }

    /// A request of this route was answered. A route of -1 is none.
    func record(route: Int, status: Int, microseconds duration: Int64) {
        let row = route >= 0 && route < templates.count ? route : templates.count - 1
        requests[row * 5 + min(max(status / 100, 1), 5) - 1].value.add(1, ordering: .relaxed)
        let bucket = Self.bounds.firstIndex { duration <= $0 } ?? Self.bounds.count
        buckets[bucket].value.add(1, ordering: .relaxed)
        microseconds.add(UInt64(max(0, duration)), ordering: .relaxed)
    }

    /// The counts as Prometheus reads them.
    func text() -> String {
        var text = "# HELP proclab_http_requests_total Requests by route and class of status.\n"
        text += "# TYPE proclab_http_requests_total counter\n"
        var rows: [String: [UInt64]] = [:]
        var order: [String] = []
        for (row, template) in templates.enumerated() {
            if rows[template] == nil { order.append(template) }
            for status in 0..<5 {
                let count = requests[row * 5 + status].value.load(ordering: .relaxed)
                rows[template, default: [0, 0, 0, 0, 0]][status] += count
            }
        }
        for template in order {
            for (status, count) in (rows[template] ?? []).enumerated() where count > 0 {
                text += "proclab_http_requests_total{route=\"\(template)\",status=\"\(status + 1)xx\"} \(count)\n"
            }
        }
        text += "# HELP proclab_http_request_duration_seconds Time from a request's last byte to its answer.\n"
        text += "# TYPE proclab_http_request_duration_seconds histogram\n"
        var total: UInt64 = 0
        for (index, bucket) in buckets.enumerated() {
            total += bucket.value.load(ordering: .relaxed)
            let bound = index < Self.bounds.count ? "\(Double(Self.bounds[index]) / 1_000_000)" : "+Inf"
            text += "proclab_http_request_duration_seconds_bucket{le=\"\(bound)\"} \(total)\n"
        }
        let sum = Double(microseconds.load(ordering: .relaxed)) / 1_000_000
        text += "proclab_http_request_duration_seconds_sum \(sum)\n"
        text += "proclab_http_request_duration_seconds_count \(total)\n"
        return text
    }

    /// One figure with its explanation.
    static func figure(_ name: String, _ kind: String, _ help: String, _ value: some CustomStringConvertible) -> String
    {
        "# HELP proclab_\(name) \(help)\n# TYPE proclab_\(name) \(kind)\nproclab_\(name) \(value)\n"
    }
}
