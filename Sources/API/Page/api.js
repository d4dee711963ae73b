// Requests to the service. The token lives in this module's memory and nowhere else.

let token = "";

/** Uses this bearer token from now on. */
export function setToken(text) { token = text; }

/** What the service answered instead of doing it. */
export class Refusal extends Error {
    constructor(status, problem) {
        super(problem.detail || problem.title || `The service answered ${status}.`);
        this.status = status;
        this.problem = problem;
    }
}

/** The headers of every request. */
export function headers(more = {}) {
    return token ? { Authorization: `Bearer ${token}`, ...more } : more;
}

/** Where a kernel is. */
export const kernelPath = (kernel) => `/v1/kernels/${encodeURIComponent(kernel)}`;

/**
 * Sends a request. Resolves with `{status, body}` for 2xx and for the kernel's own refusals (409 with an errno),
 * throws Refusal for any other, and a plain Error when the service cannot be reached.
 */
export async function send(method, path, body) {
    let answer;
    try {
        answer = await fetch(path, {
            method,
            headers: headers(body === undefined ? {} : { "Content-Type": "application/json" }),
            body: body === undefined ? undefined : JSON.stringify(body),
            credentials: "omit",
            cache: "no-store",
        });
    } catch {
        throw new Error("The service cannot be reached.");
    }
    const text = await answer.text();
    let value = null;
    if ((answer.headers.get("Content-Type") || "").includes("json")) {
        try { value = JSON.parse(text); } catch { throw new Error("The service's answer was cut off."); }
    }
    if (answer.ok || (answer.status === 409 && value && value.errno)) return { status: answer.status, body: value };
    throw new Refusal(answer.status, value || {});
}

/** The body of a GET. */
export const get = async (path) => (await send("GET", path)).body;

/** The body of a POST. */
export const post = async (path, body = {}) => (await send("POST", path, body)).body;

let described;

/** The service's own description, once. */
export function openapi() {
    described ??= get("/openapi.json").catch((error) => { described = undefined; throw error; });
    return described;
}
