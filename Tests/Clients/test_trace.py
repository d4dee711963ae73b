"""trace.json by the rules of Perfetto's importer, trace.txt against the formats of Linux's tracepoints."""
import re
import time

import pytest
import requests
from trace_rules import check


def family(kernel):
    """Forks, threads, signals, stops, waits, an orphan; a child's number is used again in the end."""
    child = kernel.fork(1)
    kernel.call(child, "execve", path="/bin/worker", argv=["worker"])
    kernel.call(1, "wait4")
    thread = kernel.call(
        child, "clone", flags=["CLONE_VM", "CLONE_FS", "CLONE_FILES", "CLONE_SIGHAND", "CLONE_THREAD"])["value"]
    kernel.call(thread, "pause")
    orphan = kernel.fork(child)
    kernel.call(orphan, "kill", pid=orphan, sig="SIGSTOP")
    kernel.call(child, "sigaction", sig="SIGUSR1", handler="handler")
    kernel.call(child, "kill", pid=child, sig="SIGUSR1")
    kernel.call(child, "kill", pid=orphan, sig="SIGCONT")
    kernel.call(child, "exit_group", status=3)
    sleeper = kernel.call(1, "vfork")["task"]
    assert sleeper == 1
    return child, thread, orphan


def test_a_trace_keeps_perfettos_rules(manual):
    child, thread, orphan = family(manual)
    found = check(manual.json("trace.json"))
    kinds = {key[0] for key in found["flows"]}
    assert kinds == {"fork", "signal", "wait", "wakeup"}
    names = {key[:2]: args["name"] for key, args in found["names"].items() if key[2] == "thread_name"}
    assert names[(child, child)] == "worker" and names[(child, thread)] == "worker"
    bars = {(track, begin["name"]) for track, begin, _ in found["bars"]}
    assert ((1, 1), "wait4") in bars and ((1, 1), "S") in bars and ((1, 1), "D") in bars
    assert ((orphan, orphan), "T") in bars and ((child, child), "Z") in bars and ((child, child), "do_exit") in bars
    (fork,) = [ends for key, ends in found["flows"].items() if key[0] == "fork" and ends[1]["tid"] == orphan]
    assert fork[0]["tid"] == child
    (signal,) = [ends for key, ends in found["flows"].items() if key[0] == "signal" and ends[0]["tid"] == child
                 and ends[1]["tid"] == child]
    assert signal[0]["ts"] < signal[1]["ts"]
    assert any(event["name"] == "exit_mm" and event["cat"] == "chore" for event in found["instants"])
    assert found["counters"][-1]["args"]["D"] == 1


@pytest.mark.parametrize("clock", ["seq", "virtual"])
def test_every_page_of_a_trace_stands_alone(manual, clock):
    family(manual)
    seq = manual.json("events", params={"limit": 1})["seq"]
    after, instants = 0, 0
    while after < seq:
        document = manual.json("trace.json", params={"after": after, "limit": 37, "clock": clock})
        instants += len(check(document)["instants"])
        assert document["otherData"]["next_after"] > after
        after = document["otherData"]["next_after"]
    whole = check(manual.json("trace.json", params={"clock": clock}))
    assert instants == len(whole["instants"])


def test_a_number_that_is_used_again_gets_a_track_of_its_own(server):
    name = f"reuse-{time.time_ns()}"
    url = f"{server.url}/v1/kernels/{name}"
    requests.post(f"{server.url}/v1/kernels", json={"name": name, "init": "manual", "limits": {"pid_max": 301}},
                  timeout=30).raise_for_status()
    with requests.Session() as session:
        for _ in range(301):
            pid = session.post(f"{url}/tasks/1/fork", timeout=30).json()["value"]
            session.post(f"{url}/tasks/{pid}/exit", timeout=30).raise_for_status()
            session.post(f"{url}/tasks/1/wait4", timeout=30).raise_for_status()
    document = requests.get(f"{url}/trace.json", timeout=60).json()
    found = check(document)
    threads = [(key[1], args["name"]) for key, args in found["names"].items() if key[2] == "thread_name"]
    again = [(tid, name) for tid, name in threads if name.endswith("life 2")]
    assert again and all(tid > 4_194_304 for tid, _ in again)
    assert len(threads) == len({tid for tid, _ in threads}) == 303
    zombies = [track for track, begin, _ in found["bars"] if begin["name"] == "Z"]
    assert len(zombies) == len(set(zombies)) == 301, "each life has one death"


# "print fmt" of Linux 6.18's tracepoints, as /sys/kernel/tracing/events/*/*/format has them.
FORMATS = {
    "task_newtask": r"pid=\d+ comm=.+ clone_flags=[0-9a-f]+ oom_score_adj=-?\d+",
    "task_rename": r"pid=\d+ oldcomm=.+ newcomm=.+ oom_score_adj=-?\d+",
    "sched_process_fork": r"comm=.+ pid=\d+ child_comm=.+ child_pid=\d+",
    "sched_process_exec": r"filename=.+ pid=\d+ old_pid=\d+",
    "sched_process_exit": r"comm=.+ pid=\d+ prio=\d+ group_dead=(true|false)",
    "sched_process_free": r"comm=.+ pid=\d+ prio=\d+",
    "sched_process_wait": r"comm=.+ pid=\d+ prio=\d+",
    "sched_switch": r"prev_comm=.+ prev_pid=\d+ prev_prio=\d+ prev_state=[RSDTtXZPI]\+? ==> "
                    r"next_comm=.+ next_pid=\d+ next_prio=\d+",
    "sched_wakeup": r"comm=.+ pid=\d+ prio=\d+ target_cpu=\d{3}",
    "sched_wakeup_new": r"comm=.+ pid=\d+ prio=\d+ target_cpu=\d{3}",
    "signal_generate": r"sig=\d+ errno=\d+ code=-?\d+ comm=.+ pid=\d+ grp=[01] res=\d",
    "signal_deliver": r"sig=\d+ errno=\d+ code=-?\d+ sa_handler=[0-9a-f]+ sa_flags=[0-9a-f]+",
}
LINE = re.compile(r"^ *(.+)-(\d+) +\[(\d{3})\] (.{5}) +(\d+\.\d{6}): (.*)$")
ENTRY = re.compile(r"^sys_\w+\((\w+: (0x[0-9a-f]+|\d)(, \w+: (0x[0-9a-f]+|\d))*)?\)$")
EXIT = re.compile(r"^sys_\w+ -> 0x[0-9a-f]+$")


def test_ftraces_text_has_linuxs_formats(manual):
    family(manual)
    text = manual.get("trace.txt").text
    head = [line for line in text.splitlines() if line.startswith("#")]
    body = [line for line in text.splitlines() if not line.startswith("#")]
    assert head[0] == "# tracer: nop" and len(head) == 12
    assert head[2] == f"# entries-in-buffer/entries-written: {len(body)}/{len(body)}   #P:1"
    seen, last = set(), 0.0
    for line in body:
        match = LINE.match(line)
        assert match, line
        assert float(match[5]) >= last
        last = float(match[5])
        if match[6].startswith("sys_"):
            assert ENTRY.match(match[6]) or EXIT.match(match[6]), line
            continue
        name, _, fields = match[6].partition(": ")
        assert re.fullmatch(FORMATS[name], fields), line
        seen.add(name)
    assert seen == set(FORMATS)


def test_ftraces_lines_stand_in_the_context_of_who_did_it(manual):
    child = manual.fork(1)
    manual.call(child, "pause")
    manual.call(1, "kill", pid=child, sig="SIGKILL")
    lines = manual.get("trace.txt").text.splitlines()
    generate = [line for line in lines if "signal_generate: sig=9 " in line]
    assert len(generate) == 1 and generate[0].lstrip().startswith("init-1 ")
    exits = [line for line in lines if "sched_process_exit:" in line]
    assert len(exits) == 1 and exits[0].lstrip().startswith(f"init-{child} ")


def test_the_chores_are_told_as_functions_when_asked_for(manual):
    child = manual.fork(1)
    manual.call(child, "exit")
    assert "exit_mm <-do_exit" in manual.get("trace.txt", params={"functions": "true"}).text
    assert "<-" not in manual.get("trace.txt").text
