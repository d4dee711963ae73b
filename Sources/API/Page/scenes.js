// Ready-made scenes: a few calls in a fresh kernel, and what to look for.

import { kernelPath, post } from "./api.js";
import { byId, h } from "./dom.js";

const call = (task, name, args, as) => ({ task, call: name, ...(args ? { args } : {}), ...(as ? { as } : {}) });

const named = (task, arg) => call(task, "prctl", { option: "PR_SET_NAME", arg });

export const SCENES = [
    {
        id: "orphan", title: "Orphan",
        look: "Task 2 dies before its child 3: forget_original_parent() gives the child to init, and its edge moves. "
            + "When 3 dies later, init reaps it at once.",
        calls: [
            call(1, "fork", null, "parent"), named("$parent", "shell"), call("$parent", "fork", null, "child"),
            named("$child", "sleep"), call("$child", "pause"),
            call("$parent", "exit", { status: 1 }), call(1, "wait4", { pid: "$parent" }),
            call(1, "kill", { pid: "$child", sig: "SIGTERM" }),
        ],
    },
    {
        id: "zombie", title: "Zombie", init: "manual",
        look: "Task 2 has exited, but its parent is busy: the zombie keeps its number, its exit code and its signal structures. "
            + "Only wait4() lets release_task() free them.",
        calls: [
            call(1, "fork", null, "child"), named("$child", "job"), call("$child", "exit", { status: 3 }), call(1, "getpid"),
            call(1, "kill", { pid: "$child", sig: "SIGKILL" }), call(1, "wait4"),
        ],
    },
    {
        id: "double-fork", title: "Double fork",
        look: "Task 3 leads a new session, forks the daemon 4 and exits, so that 4 can never get a terminal back. "
            + "The daemon ends as init's child, and task 2 has nobody left to wait for.",
        calls: [
            call(1, "fork", null, "shell"), named("$shell", "shell"), call("$shell", "fork", null, "middle"),
            call("$middle", "setsid"), call("$middle", "fork", null, "daemon"), call("$middle", "exit"), call("$shell", "wait4", { pid: "$middle" }),
            named("$daemon", "daemon"), call("$daemon", "pause"), call("$shell", "wait4"),
        ],
    },
    {
        id: "subreaper", title: "Subreaper",
        look: "Task 2 has asked for the orphans below it with PR_SET_CHILD_SUBREAPER. "
            + "When 3 dies, 4 goes to task 2 and not to init, and it is task 2 that must wait for it.",
        calls: [
            call(1, "fork", null, "manager"), named("$manager", "manager"),
            call("$manager", "prctl", { option: "PR_SET_CHILD_SUBREAPER", arg: 1 }),
            call("$manager", "fork", null, "service"), named("$service", "service"), call("$service", "fork", null, "worker"),
            named("$worker", "worker"), call("$worker", "pause"),
            call("$service", "exit"), call("$manager", "wait4"), call(1, "kill", { pid: "$worker", sig: "SIGKILL" }),
            call("$manager", "wait4"),
        ],
    },
    {
        id: "threads", title: "Thread group",
        look: "The thread 3 of process 2 forked task 4 and dies. "
            + "The child stays in the family: find_new_reaper() prefers another living thread of the same group to init.",
        calls: [
            call(1, "fork", null, "process"), named("$process", "server"),
            call("$process", "clone", { flags: ["CLONE_VM", "CLONE_SIGHAND", "CLONE_THREAD"] }, "thread"),
            call("$thread", "fork", null, "child"), named("$child", "helper"), call("$child", "pause"), call("$thread", "exit"),
            call("$process", "exit_group"), call(1, "wait4", { pid: "$process" }),
        ],
    },
    {
        id: "tracer", title: "Tracer's death",
        look: "Task 2 traces 3, which stops at a signal for it: the dotted edge, and 3 on the ptraced list of 2. "
            + "When the tracer dies, exit_ptrace() lets its tracee go, back to its real parent alone.",
        calls: [
            call(1, "fork", null, "tracer"), named("$tracer", "debugger"), call(1, "fork", null, "tracee"),
            named("$tracee", "program"),
            call("$tracer", "ptrace", { request: "PTRACE_SEIZE", pid: "$tracee" }), call("$tracee", "pause"),
            call(1, "kill", { pid: "$tracee", sig: "SIGWINCH" }), call("$tracer", "wait4", { pid: "$tracee" }),
            call("$tracer", "exit"), call(1, "wait4", { pid: "$tracer" }),
        ],
    },
    {
        id: "storm", title: "SIGCHLD storm",
        look: "Five children of task 2 die while it has SIGCHLD blocked: five are generated, one stays pending. "
            + "Who waits once for each signal keeps four zombies, so the last loop waits until there are none.",
        calls: [
            call(1, "fork", null, "server"), named("$server", "server"),
            call("$server", "sigaction", { sig: "SIGCHLD", handler: "handler" }),
            call("$server", "sigprocmask", { how: "SIG_BLOCK", set: ["SIGCHLD"] }),
            ...["a", "b", "c", "d", "e"].map((name) => call("$server", "fork", null, name)),
            ...["a", "b", "c", "d", "e"].map((name) => call(`$${name}`, "exit")),
            call("$server", "sigprocmask", { how: "SIG_UNBLOCK", set: ["SIGCHLD"] }),
            ...Array.from({ length: 6 }, () => call("$server", "wait4", { pid: -1, options: ["WNOHANG"] })),
        ],
    },
];

/** Fills the dialog; `begin(scene)` is called for the one that is chosen. */
export function listScenes(begin) {
    byId("scene-list").replaceChildren(...SCENES.map((scene) => h("section", { class: "scene" },
        h("button", { type: "button", "data-scene": scene.id, onclick: () => begin(scene) }, scene.title),
        h("p", {}, scene.look))));
}

/** Plays a scene's calls in a fresh kernel; resolves with its name and the first moment worth looking at. */
export async function stage(scene) {
    const kernel = await post("/v1/kernels", { init: scene.init ?? "auto" });
    await post(`${kernelPath(kernel.id)}/batch`, scene.calls);
    return { kernel: kernel.id, at: kernel.seq };
}

/** Shows the note of a scene. */
export function note(scene) {
    const element = byId("scene");
    element.hidden = !scene;
    if (!scene) return;
    element.querySelector("strong").textContent = scene.title;
    element.querySelector("span").textContent = scene.look;
    element.querySelector("button").onclick = () => { element.hidden = true; };
}
