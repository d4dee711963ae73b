import HTTPServer

/// A file of the service's page, as it is under Sources/API/Page.
struct PageFile: Sendable {
    /// What it is called under `/page/`.
    let name: String
    let media: StaticString
    /// Its entity tag: a digest of its bytes.
    let tag: StaticString
    let text: StaticString
}

/// The page: what the service shows to people in a browser.
extension APIHandler {
    /// The page may load what this service sends, and nothing else; no markup is made out of text.
    static let pagePolicy: StaticString = """
        default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
        base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
        trusted-types 'none'
        """

    private static let pageFiles: [String: PageFile] = Dictionary(
        uniqueKeysWithValues: PageFile.all.map { ($0.name, $0) }
    )

    func getIndex(_ request: Request) throws(Problem) -> Handled {
        try pageFile("index.html", request)
    }

    func getPageFile(_ request: Request) throws(Problem) -> Handled {
        try pageFile(request.text(1), request)
    }

    private func pageFile(_ name: String, _ request: Request) throws(Problem) -> Handled {
        _ = try request.query([])
        guard let file = Self.pageFiles[name] else { throw .noPath }
        let media = file.media.description.prefix { $0 != ";" }
        _ = try Negotiation.choose(request.exchange, [String(media)])
        var response: Response
        if let tags = try request.ifNoneMatch(), tags.contains(file.tag.description, weakly: true) {
            response = Response(notModified: file.text.utf8CodeUnitCount)
        } else {
            response = Response(status: 200, contentType: file.media, text: file.text)
        }
        // A browser keeps a copy and asks whether it is still the one: after an upgrade nobody runs the old page.
        response.addHeader("Cache-Control", "no-cache" as StaticString)
        response.addHeader("ETag", file.tag)
        response.addHeader("Content-Security-Policy", Self.pagePolicy)
        response.addHeader("Referrer-Policy", "no-referrer" as StaticString)
        response.addHeader("X-Frame-Options", "DENY" as StaticString)
        response.addHeader("Cross-Origin-Resource-Policy", "same-origin" as StaticString)
        return .response(response)
    }
}
