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
    kernel.call(tids["stopped"], "setresuid", ruid=1000, euid=1000, suid=1000)
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
    with tarfile.open(fileobj=io.BytesIO(kernel.get("proc.tar").content)) as archive:
        archive.extractall(directory, filter="fully_trusted")
    return directory


def on_proc(directory, *command, environment=None):
    """Runs a tool with `directory` as its /proc, as PID 1 of a PID namespace of its own."""
    check_namespaces()
    script = 'mount --bind "$0" /proc && exec "$@"'
    done = subprocess.run(
        ["unshare", "--mount", "--pid", "--fork", "sh", "-c", script, directory, *command],
        capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8", "TERM": "dumb", **(environment or {})})
    assert done.stderr == "", f"{command}: {done.stderr}"
    return done.stdout


def check_namespaces():
    """Only a system that forbids namespaces is an excuse."""
    done = subprocess.run(
        ["unshare", "--mount", "--pid", "--fork", "true"], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return
    if "Operation not permitted" in done.stderr or "No space left" in done.stderr:
        pytest.skip(f"this system forbids unshare: {done.stderr.strip()}")
    pytest.fail(f"unshare does not work: {done.stderr.strip()}")
