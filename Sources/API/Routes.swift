import HTTPServer

/// Every route of the service: what dispatch, 405 answers and metrics read, and what `openapi.yaml` is checked against.
enum Routes {
    static let all: [Route] = service + exercises + kernels + looking + calls

    private static let kernel = "/v1/kernels/{kernel}"

    private static let service: [Route] = [
        Route(.get, "/", "getIndex") { (api, request) throws(Problem) in try api.getIndex(request) },
        Route(.get, "/page/{file}", "getPageFile") { (api, request) throws(Problem) in try api.getPageFile(request) },
        Route(.get, "/healthz", "getHealth") { (api, request) throws(Problem) in try api.getHealth(request) },
        Route(.get, "/livez", "getLiveness") { (api, request) throws(Problem) in try api.getHealth(request) },
        Route(.get, "/readyz", "getReadiness") { (api, request) throws(Problem) in try api.getReadiness(request) },
        Route(.get, "/version", "getVersion") { (api, request) throws(Problem) in try api.getVersion(request) },
        Route(.get, "/metrics", "getMetrics") { (api, request) throws(Problem) in try api.getMetrics(request) },
        Route(.get, "/openapi.yaml", "getOpenAPIYAML") { (api, request) throws(Problem) in
            try api.getOpenAPIYAML(request)
        },
        Route(.get, "/openapi.json", "getOpenAPIJSON") { (api, request) throws(Problem) in
            try api.getOpenAPIJSON(request)
        },
        Route(.get, "/docs", "getDocumentation") { (api, request) throws(Problem) in
            try api.getDocumentation(request)
        },
        Route(.get, "/v1/limits", "getLimits") { (api, request) throws(Problem) in try api.getLimits(request) },
    ]

    private static let exercise = "/v1/exercises/{exercise}"
    private static let attempt = exercise + "/attempts/{number}"

    private static let exercises: [Route] = [
        Route(.get, "/v1/exercises", "listExercises") { (api, request) throws(Problem) in
            try api.listExercises(request)
        },
        Route(.get, exercise, "getExercise") { (api, request) throws(Problem) in
            try api.getExercise(request)
        },
        Route(.post, exercise + "/attempts", "createAttempt") { (api, request) throws(Problem) in
            try api.createAttempt(request)
        },
        Route(.get, exercise + "/attempts", "listAttempts") { (api, request) throws(Problem) in
            try api.listAttempts(request)
        },
        Route(.get, attempt, "getAttempt") { (api, request) throws(Problem) in
            try api.getAttempt(request)
        },
        Route(.delete, attempt, "deleteAttempt") { (api, request) throws(Problem) in
            try api.deleteAttempt(request)
        },
        Route(.put, attempt + "/answers", "putAnswers") { (api, request) throws(Problem) in
            try api.putAnswers(request)
        },
        Route(.post, attempt + "/hints", "takeHint") { (api, request) throws(Problem) in
            try api.takeHint(request)
        },
        Route(.post, attempt + "/submit", "submitAttempt") { (api, request) throws(Problem) in
            try api.submitAttempt(request)
        },
        Route(.get, attempt + "/report", "getReport") { (api, request) throws(Problem) in
            try api.getReport(request)
        },
        Route(.get, attempt + "/certificate", "getCertificate") { (api, request) throws(Problem) in
            try api.getCertificate(request)
        },
        Route(.get, "/v1/certificates/key", "getCertificateKey") { (api, request) throws(Problem) in
            try api.getCertificateKey(request)
        },
        Route(.get, attempt + "/submission", "getSubmission") { (api, request) throws(Problem) in
            try api.getSubmission(request)
        },
    ]

    private static let kernels: [Route] = [
        Route(.post, "/v1/kernels", "createKernel") { (api, request) throws(Problem) in
            try api.createKernel(request)
        },
        Route(.post, "/v1/import/strace", "importStrace") { (api, request) throws(Problem) in
            try api.importStrace(request)
        },
        Route(.get, "/v1/kernels", "listKernels") { (api, request) throws(Problem) in try api.listKernels(request) },
        Route(.get, kernel, "getKernel") { (api, request) throws(Problem) in try api.getKernel(request) },
        Route(.delete, kernel, "deleteKernel") { (api, request) throws(Problem) in try api.deleteKernel(request) },
        Route(.get, kernel + "/digest", "getDigest") { (api, request) throws(Problem) in try api.getDigest(request) },
        Route(.get, kernel + "/invariants", "getInvariants") { (api, request) throws(Problem) in
            try api.getInvariants(request)
        },
        Route(.post, kernel + "/clock", "advanceClock") { (api, request) throws(Problem) in
            try api.advanceClock(request)
        },
        Route(.post, kernel + "/batch", "performBatch") { (api, request) throws(Problem) in
            try api.performBatch(request)
        },
    ]

    private static let looking: [Route] = [
        Route(.get, "/v1/events", "getAllEvents") { (api, request) throws(Problem) in
            try api.getAllEvents(request)
        },
        Route(.get, kernel + "/calls/{id}", "getCall") { (api, request) throws(Problem) in try api.getCall(request) },
        Route(.get, kernel + "/tasks", "listTasks") { (api, request) throws(Problem) in try api.listTasks(request) },
        Route(.get, kernel + "/tasks/{tid}", "getTask") { (api, request) throws(Problem) in try api.getTask(request) },
        Route(.get, kernel + "/tasks/{tid}/why", "getWhy") { (api, request) throws(Problem) in
            try api.getWhy(request)
        },
        Route(.get, kernel + "/tree", "getTree") { (api, request) throws(Problem) in try api.getTree(request) },
        Route(.get, kernel + "/tree.txt", "getTreeText") { (api, request) throws(Problem) in
            try api.getTreeText(request)
        },
        Route(.get, kernel + "/tree.dot", "getTreeDOT") { (api, request) throws(Problem) in
            try api.getTreeDOT(request)
        },
        Route(.get, kernel + "/tree.mmd", "getTreeMermaid") { (api, request) throws(Problem) in
            try api.getTreeMermaid(request)
        },
        Route(.get, kernel + "/tree.svg", "getTreeSVG") { (api, request) throws(Problem) in
            try api.getTreeSVG(request)
        },
        Route(.get, kernel + "/state", "getState") { (api, request) throws(Problem) in try api.getState(request) },
        Route(.get, kernel + "/diff", "getDiff") { (api, request) throws(Problem) in try api.getDiff(request) },
        Route(.get, kernel + "/objects", "getObjects") { (api, request) throws(Problem) in
            try api.getObjects(request)
        },
        Route(.get, kernel + "/users", "getUsers") { (api, request) throws(Problem) in try api.getUsers(request) },
        Route(.get, kernel + "/events", "getEvents") { (api, request) throws(Problem) in try api.getEvents(request) },
        Route(.get, kernel + "/trace.json", "getTraceJSON") { (api, request) throws(Problem) in
            try api.getTraceJSON(request)
        },
        Route(.get, kernel + "/trace.txt", "getTraceText") { (api, request) throws(Problem) in
            try api.getTraceText(request)
        },
        Route(.get, kernel + "/strace.txt", "getStraceText") { (api, request) throws(Problem) in
            try api.getStraceText(request)
        },
        Route(.get, kernel + "/acct", "getAccounting") { (api, request) throws(Problem) in
            try api.getAccounting(request)
        },
        Route(.get, kernel + "/proc.tar", "getProcArchive") { (api, request) throws(Problem) in
            try api.getProcArchive(request)
        },
        Route(.get, kernel + "/proc", "getProcRoot") { (api, request) throws(Problem) in try api.getProc(request) },
        Route(.get, kernel + "/proc/{path}", "getProc") { (api, request) throws(Problem) in try api.getProc(request) },
    ]

    private static let calls: [Route] = CallTable.all.map { spec in
        Route(.post, "\(kernel)/tasks/{tid}/\(spec.name)", spec.name.description) { (api, request) throws(Problem) in
            try api.makeCall(spec, request)
        }
    }
}
