import API
import ArgumentParser
import Glibc

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
        let document = format == .yaml ? APIHandler.openAPIYAML : APIHandler.openAPIJSON
        document.withUTF8Buffer { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            _ = Output.write(text.hasSuffix("\n") ? text : text + "\n", to: STDOUT_FILENO)
        }
    }
}
