import ArgumentParser

/// `proclab openapi`: the formal statement of the wire contract.
struct OpenAPI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi",
        abstract: "Print the OpenAPI document of the service."
    )

    /// How the document is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case yaml
        case json
    }

    @Option(help: "yaml or json.") var format = Format.yaml

    func run() {
    }
}
