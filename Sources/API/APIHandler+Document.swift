extension APIHandler {
    /// The OpenAPI document in YAML, as `/openapi.yaml` serves it.
    package static var openAPIYAML: StaticString { OpenAPIDocument.yaml }
    /// The same in JSON.
    package static var openAPIJSON: StaticString { OpenAPIDocument.json }
}
