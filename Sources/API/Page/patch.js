// JSON Patch (RFC 6902), applied in place.

const token = (text) => text.replaceAll("~1", "/").replaceAll("~0", "~");
const tokens = (pointer) => pointer.split("/").slice(1).map(token);

function holder(document, path) {
    let value = document;
    for (const key of path.slice(0, -1)) value = value[key];
    if (value === undefined || value === null) throw new Error("The patch does not fit.");
    return value;
}

function read(document, path) {
    return path.length ? holder(document, path)[path.at(-1)] : document;
}

function remove(document, path) {
    const parent = holder(document, path);
    const key = path.at(-1);
    if (!(key in parent)) throw new Error("The patch does not fit.");
    const value = parent[key];
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
    return value;
}

function add(document, path, value) {
    const parent = holder(document, path);
    const key = path.at(-1);
    if (!Array.isArray(parent)) parent[key] = value;
    else if (key === "-") parent.push(value);
    else parent.splice(Number(key), 0, value);
}

/** Applies `patch` to `document`, an object, and returns it. */
export function apply(document, patch) {
    for (const step of patch) {
        const path = tokens(step.path);
        if (!path.length) {
            if (step.op === "replace" || step.op === "add") document = step.value;
            continue;
        }
        switch (step.op) {
        case "add": add(document, path, step.value); break;
        case "remove": remove(document, path); break;
        case "replace": holder(document, path)[path.at(-1)] = step.value; break;
        case "move": add(document, path, remove(document, tokens(step.from))); break;
        case "copy": add(document, path, structuredClone(read(document, tokens(step.from)))); break;
        case "test":
            if (JSON.stringify(read(document, path)) !== JSON.stringify(step.value)) {
                throw new Error("The patch does not fit.");
            }
            break;
        default: throw new Error(`A patch cannot ${step.op}.`);
        }
    }
    return document;
}
