"""A kernel with everything that a tool may stumble over, and its /proc on disk."""
import io
import os
import subprocess
import tarfile

import pytest

THREAD = ["CLONE_VM", "CLONE_SIGHAND", "CLONE_THREAD", "CLONE_FILES", "CLONE_FS"]
# A name that ends its parentheses early, and one of two lines.
PARENTHESES = "a) Z 9 (b"
LINES = "two\nlines"
# A user that no passwd file names.
NOBODYS = 54_321


def rename(kernel, tid, name):
    kernel.call(tid, "prctl", option="PR_SET_NAME", arg=name)


def busy(kernel):
    """Fills a manual kernel; returns the numbers by role."""
    tids = {"init": 1}
    shell = tids["shell"] = kernel.fork(1)
    kernel.call(shell, "execve", path="/bin/sh", argv=["sh", "-c", "a b"])
    kernel.call(shell, "setsid")
    kernel.clock(1_500_000_000)
    for _ in range(3):
        tids.setdefault("threads", []).append(kernel.call(shell, "clone", flags=THREAD)["value"])
    tids["zombie"] = kernel.fork(shell)
    kernel.call(tids["zombie"], "exit", status=3)
    tids["stopped"] = kernel.fork(shell)
    kernel.call(tids["stopped"], "setpgid", pid=0, pgid=0)
    kernel.call(tids["stopped"], "setresuid", ruid=NOBODYS, euid=NOBODYS, suid=NOBODYS)
    kernel.call(shell, "kill", pid=tids["stopped"], sig="SIGSTOP")
    tids["tracer"] = kernel.fork(shell)
    rename(kernel, tids["tracer"], "dbg")
    tids["traced"] = kernel.fork(tids["tracer"])
    kernel.call(tids["traced"], "ptrace", request="PTRACE_TRACEME")
    kernel.call(tids["tracer"], "kill", pid=tids["traced"], sig="SIGSTOP")
    middle = kernel.fork(shell)
    tids["orphan"] = kernel.fork(middle)
    rename(kernel, tids["orphan"], PARENTHESES)
    kernel.call(middle, "exit", status=0)
    kernel.call(shell, "wait4", pid=middle)
    tids["lines"] = kernel.fork(shell)
    rename(kernel, tids["lines"], LINES)
    tids["sleeper"] = kernel.fork(tids["lines"])
    rename(kernel, tids["sleeper"], "sleeper")
    kernel.call(tids["sleeper"], "pause")
    tids["twins"] = [kernel.fork(tids["lines"]) for _ in range(3)]
    for twin in tids["twins"]:
        rename(kernel, twin, "twin")
    kernel.clock(2_000_000_000)
    return tids


def unpack(kernel, directory):
    """The kernel's proc.tar, unpacked."""
    directory.mkdir(exist_ok=True)
    done = subprocess.run(
        ["tar", "x", "-C", directory], input=kernel.get("proc.tar").content, capture_output=True, check=True)
    assert done.stderr == b""
    return directory


def listed_ascending(archive):
    """The same archive for a tmpfs, which lists what was made last first: numbers last to first, as /proc has them."""
    def order(member):
        numbers = [-int(part) for part in member.name.split("/") if part.isdigit()] + [0, 0]
        in_task = "/task/" in member.name
        return numbers[0], in_task, numbers[1] if in_task else 0, member.name

    with tarfile.open(fileobj=io.BytesIO(archive)) as old:
        members = [(member, old.extractfile(member).read() if member.isfile() else b"") for member in old]
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.PAX_FORMAT) as new:
        for member, content in sorted(members, key=lambda pair: order(pair[0])):
            new.addfile(member, io.BytesIO(content))
    return made.getvalue()


def on_proc(archive, *commands, environment=None):
    """Runs tools with a proc.tar as their /proc, each as PID 1 of a PID namespace of its own; returns what they print."""
    check_namespaces()
    printed = []
    for command in commands:
        script = 'mount -t tmpfs proclab /proc && tar x -C /proc && exec "$@" </dev/null'
        done = subprocess.run(
            ["unshare", "--mount", "--pid", "--fork", "sh", "-c", script, "sh", *command],
            input=archive, capture_output=True, timeout=60, check=False,
            env={**os.environ, "LC_ALL": "C.UTF-8", "TERM": "dumb", **(environment or {})})
        assert done.stderr == b"", f"{command}: {done.stderr.decode()}"
        printed.append(done.stdout.decode())
    return printed


def check_namespaces():
    """Only a system that forbids namespaces is an excuse."""
    done = subprocess.run(
        ["unshare", "--mount", "--pid", "--fork", "true"], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return
    if "Operation not permitted" in done.stderr or "No space left" in done.stderr:
        pytest.skip(f"this system forbids unshare: {done.stderr.strip()}")
    pytest.fail(f"unshare does not work: {done.stderr.strip()}")
