// Server-sent events over fetch: an EventSource could not send the token.

import { headers, Refusal } from "./api.js";

/**
 * Follows a stream of events and resumes it by `Last-Event-ID` whenever it breaks.
 *
 * `on.message(type, data, id)`, `on.state("open" | "lost", seconds)`, `on.refused(error)` for an answer that a retry
 * does not mend. Returns a function that ends it.
 */
export function follow(path, after, on) {
    const control = new AbortController();
    let last = after;
    let waits = 0;

    const pause = (seconds) => new Promise((done) => {
        const timer = setTimeout(done, seconds * 1000);
        control.signal.addEventListener("abort", () => { clearTimeout(timer); done(); });
    });

    function take(block) {
        let type = "message";
        let id;
        const data = [];
        for (const line of block.split("\n")) {
            const colon = line.indexOf(":");
            if (colon <= 0) continue;
            const value = line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
            const field = line.slice(0, colon);
            if (field === "event") type = value;
            else if (field === "data") data.push(value);
            else if (field === "id") id = value;
        }
        if (!data.length) return;
        if (id !== undefined) last = id;
        on.message(type, JSON.parse(data.join("\n")), id);
    }

    async function read() {
        const answer = await fetch(path, {
            headers: headers({ Accept: "text/event-stream", "Last-Event-ID": String(last) }),
            signal: control.signal, credentials: "omit", cache: "no-store",
        });
        if (!answer.ok) {
            let problem = {};
            try { problem = await answer.json(); } catch { /* no JSON: the status says enough */ }
            throw new Refusal(answer.status, problem);
        }
        waits = 0;
        on.state("open");
        const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
        let rest = "";
        for (;;) {
            const { value, done } = await reader.read();
            if (done) return;
            rest += value;
            const blocks = rest.split("\n\n");
            rest = blocks.pop();
            for (const block of blocks) if (!control.signal.aborted) take(block);
        }
    }

    (async () => {
        while (!control.signal.aborted) {
            try {
                await read();
            } catch (error) {
                if (control.signal.aborted) return;
                if (error instanceof Refusal && error.status < 500) return on.refused(error);
            }
            if (control.signal.aborted) return;
            const seconds = Math.min(10, 2 ** waits++);
            on.state("lost", seconds);
            await pause(seconds);
        }
    })();
    return () => control.abort();
}
