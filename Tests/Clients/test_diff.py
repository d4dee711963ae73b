"""The service's patches, applied by the jsonpatch package."""
import random

import jsonpatch


def lives(kernel, count, seed):
    """Forks, exits, waits and stops, and a few threads."""
    chance = random.Random(seed)
    for _ in range(count):
        tasks = [task["tid"] for task in kernel.json("tasks?limit=1000")["tasks"] if task["state"] in "RS"]
        task = chance.choice(tasks)
        call, arguments = chance.choice([
            ("fork", {}), ("fork", {}), ("pipe", {}), ("exit", {"status": 3}), ("setsid", {}),
            ("wait4", {"options": ["WNOHANG"]}), ("execve", {"path": "/bin/a/b~c"}),
            ("kill", {"pid": chance.choice(tasks), "sig": "SIGSTOP"}), ("umask", {"mask": 0}),
            ("clone", {"flags": ["CLONE_THREAD", "CLONE_SIGHAND", "CLONE_VM"]})])
        if task == 1 and call in ("exit", "kill"):
            continue
        try:
            kernel.call(task, call, **arguments)
        except OSError:
            pass


def test_patches_lead_from_any_moment_to_any_other(kernel):
    lives(kernel, 120, 7)
    last = kernel.json("state")["seq"]
    chance = random.Random(8)
    moments = [(1, last), (last, 1)] + [(chance.randint(1, last), chance.randint(1, last)) for _ in range(60)]
    for start, end in moments:
        for ghosts in ("", "&ghosts=true"):
            patch = kernel.get(f"diff?from={start}&to={end}{ghosts}")
            assert patch.headers["Content-Type"] == "application/json-patch+json"
            before = kernel.json(f"state?at={start}{ghosts}")
            after = kernel.json(f"state?at={end}{ghosts}")
            assert jsonpatch.apply_patch(before, patch.json()) == after, (start, end)
