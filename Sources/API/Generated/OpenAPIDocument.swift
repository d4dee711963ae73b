enum OpenAPIDocument {
    static let yaml: StaticString = ""
    static let json: StaticString = "{}"
    static let page: StaticString = ""
    static let index: StaticString = ""
    static let contentSecurityPolicy: StaticString = "default-src 'none'"
}
