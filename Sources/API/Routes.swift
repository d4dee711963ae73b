import HTTPServer

/// Every route of the service.
enum Routes {
    static let all: [Route] = service + kernels + looking + calls
    static let calls: [Route] = []
    static let service: [Route] = []
    static let kernels: [Route] = []
    static let looking: [Route] = []
}
