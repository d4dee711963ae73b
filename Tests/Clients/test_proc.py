"""Tools that read /proc, reading ours: what they say is what the API says."""
import pathlib
import re

import psutil
import pytest
import scenes

ADDRESSES = {"Speculation_Store_Bypass", "SpeculationIndirectBranch", "untag_mask", "x86_Thread_features",
             "x86_Thread_features_locked"}


@pytest.fixture
def scene(manual):
    """A kernel with everything that a tool may stumble over, its numbers by role, its tasks, its proc.tar."""
    tids = scenes.busy(manual)
    tasks = {task["tid"]: task for task in manual.json("tasks", params={"fields": "full", "limit": 1000})["tasks"]}
    return manual, tids, tasks, manual.get("proc.tar").content


def processes(tasks):
    return {tid: task for tid, task in tasks.items() if tid == task["tgid"]}


def shown(name):
    """A name as ps prints it."""
    return name.replace("\n", "?")


def test_ps_lists_every_process_with_its_parent_group_session_and_state(scene):
    _, tids, tasks, archive = scene
    columns = "pid=,ppid=,pgid=,sid=,nlwp=,uid=,stat=,comm="
    printed, = scenes.on_proc(archive, ["ps", "-e", "-o", columns])
    seen = {}
    for line in printed.splitlines():
        pid, ppid, pgid, sid, threads, uid, stat, comm = line.split(None, 7)
        seen[int(pid)] = (int(ppid), int(pgid), int(sid), int(threads), int(uid), stat[0], comm.removesuffix(" <defunct>").strip())
    expected = {
        tid: (t["ppid"], t["pgid"], t["sid"], t["threads"], t["uid"], t["state"],
              shown(t["comm"]))
        for tid, t in processes(tasks).items()}
    assert seen == expected
    assert tasks[tids["orphan"]]["ppid"] == 1 and tasks[tids["orphan"]]["birth_parent"] not in (0, 1)
    assert {t["state"] for t in tasks.values()} == set("RSTtZ")


def test_ps_in_its_usual_forms(scene):
    _, tids, tasks, archive = scene
    ef, axjf, forest, threads = scenes.on_proc(
        archive, ["ps", "-ef"], ["ps", "axjf"], ["ps", "--forest", "-e", "-o", "pid,args"], ["ps", "-eLf"])
    for text in (ef, axjf, forest):
        assert len(text.splitlines()) == 1 + len(processes(tasks))
    assert re.search(rf"^ +{tids['zombie']}  \\_ \[sh\] <defunct>$", forest, re.M)
    assert re.search(rf"^ +{tids['traced']}  \|   \\_ sh -c a b$", forest, re.M)
    assert re.search(rf"^root +{tids['shell']} +1 .* 2000 \? .* sh -c a b$", ef, re.M)
    listed = re.findall(r"^\S+ +(\d+) +\d+ +(\d+)", threads, re.M)
    assert sorted(int(lwp) for _, lwp in listed) == sorted(tasks)
    assert {int(lwp) for pid, lwp in listed if int(pid) == tids["shell"]} == {tids["shell"], *tids["threads"]}


def test_pgrep_pidof_uptime_and_top(scene):
    _, tids, tasks, archive = scene
    pgrep, pidof, uptime, top = scenes.on_proc(
        archive, ["pgrep", "-P", str(tids["shell"])], ["pidof", "init"], ["uptime", "--since"],
        ["top", "-b", "-n1", "-w", "120"])
    assert sorted(map(int, pgrep.split())) == tasks[tids["shell"]]["children"]
    assert pidof.split() == ["1"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\n", uptime)
    count = processes(tasks).values()
    states = [task["state"] for task in count]
    summary = [len(states), states.count("R"), states.count("S") + states.count("D"),
               states.count("T") + states.count("t"), states.count("Z")]
    head = re.search(r"Tasks: +(\d+) total, +(\d+) running, +(\d+) sleeping, +(\d+) stopped, +(\d+) zombie", top)
    assert list(map(int, head.groups())) == summary
    rows = {int(row[0]): row for row in re.findall(r"^ *(\d+) +\S+ +\S+ +\S+ +(\d+) +(\d+) +(\d+) (\S)", top, re.M)}
    assert {pid: row[4] for pid, row in rows.items()} == {tid: t["state"] for tid, t in processes(tasks).items()}
    assert rows[tids["zombie"]][1:4] == ("0", "0", "0")
    # Three threads more than its child has: three stacks of 8 MiB.
    assert int(rows[tids["shell"]][1]) > 3 * 8192 > int(rows[1][1])


def test_psutil_reads_the_unpacked_tree(scene, tmp_path, monkeypatch):
    manual, tids, tasks, _ = scene
    monkeypatch.setattr(psutil, "PROCFS_PATH", str(scenes.unpack(manual, tmp_path / "proc")))
    # It remembers the machine's boot time.
    monkeypatch.setattr(psutil._pslinux, "BOOT_TIME", None, raising=False)
    assert sorted(psutil.pids()) == sorted(processes(tasks))
    words = {"R": "running", "S": "sleeping", "D": "disk-sleep", "T": "stopped", "t": "tracing-stop", "Z": "zombie"}
    for tid, task in processes(tasks).items():
        process = psutil.Process(tid)
        assert (process.name(), process.ppid(), process.status()) == (task["comm"], task["ppid"], words[task["state"]])
        assert process.num_threads() == task["threads"]
        assert tuple(process.uids()) == (task["ruid"], task["euid"], task["suid"])
        switches = process.num_ctx_switches()
        assert (switches.voluntary, switches.involuntary) == (task["nvcsw"], task["nivcsw"])
        assert process.create_time() == 946_684_800 + task["start_time"] // 10_000_000 / 100
        if task["state"] == "Z":
            with pytest.raises(psutil.ZombieProcess):
                process.cmdline()
            continue
        assert process.cmdline() == task["argv"]
        assert (process.exe(), process.cwd()) == (task["exe"], task["cwd"])
        assert process.num_fds() == len(task["fds"])
        assert process.environ() == {}
        assert process.memory_info().vms > process.memory_info().rss > 0
    shell = psutil.Process(tids["shell"])
    assert {thread.id for thread in shell.threads()} == {tids["shell"], *tids["threads"]}
    assert {child.pid for child in shell.children()} == set(tasks[tids["shell"]]["children"])
    times = shell.cpu_times()
    used = sum(tasks[tid]["utime"] for tid in [tids["shell"], *tids["threads"]])
    assert times.user == used // 10_000_000 / 100
    memory = psutil.virtual_memory()
    assert memory.total == 1 << 30 and 0 < memory.used + memory.cached < memory.total
    assert psutil.cpu_times().user > 0


def keys(text):
    return [line.split(":")[0] for line in text.splitlines() if ":" in line]


@pytest.mark.skipif(not pathlib.Path("/proc/self/status").exists(), reason="there is no /proc to compare with")
def test_files_are_laid_out_as_this_machines(manual):
    """What Linux's own /proc has in the same places, byte for byte where no figure stands."""
    def both(name, local=None):
        return manual.get(f"proc/{name}").text, pathlib.Path("/proc", local or name.replace("1/", "self/", 1)).read_text()

    ours, theirs = both("1/status")
    known = [key for key in keys(theirs) if key not in ADDRESSES]
    assert [key for key in keys(ours) if key not in ADDRESSES] == known
    shape = re.compile(r"^(Vm\w+|Rss\w+|HugetlbPages):\t *\d+ kB$")
    for line in ours.splitlines():
        if line.startswith(("Vm", "Rss", "Huge")):
            assert shape.match(line) and len(line.split("\t")[1]) == 11, line
    ours, theirs = both("1/limits")
    assert [line[:26] for line in ours.splitlines()] == [line[:26] for line in theirs.splitlines()]
    assert [line[67:] for line in ours.splitlines()] == [line[67:] for line in theirs.splitlines()]
    assert {len(line) for line in ours.splitlines()} == {len(line) for line in theirs.splitlines()}
    ours, theirs = both("1/stat")
    assert len(ours.split()) == len(theirs[:theirs.index("(")].split() + theirs[theirs.rindex(")"):].split())
    assert ours[-1] == "\n" and "  " not in ours
    ours, theirs = both("1/statm")
    assert len(ours.split(" ")) == len(theirs.split(" "))
    ours, theirs = both("1/fdinfo/0")
    assert keys(ours) == keys(theirs)[:4]
    ours, theirs = both("meminfo")
    mine = keys(ours)
    assert [key for key in keys(theirs) if key in mine] == mine
    assert {len(line) for line in ours.splitlines()} == {len(line) for line in theirs.splitlines()[:len(mine)]}
    ours, theirs = both("stat")
    names = [line.split()[0] for line in theirs.splitlines()]
    assert [line.split()[0] for line in ours.splitlines()] == [n for n in names if not re.fullmatch(r"cpu[1-9]\d*", n)]
    assert len(ours.splitlines()[0].split(" ")) == len(theirs.splitlines()[0].split(" "))
    for name in ("loadavg", "uptime"):
        ours, theirs = both(name)
        assert re.sub(r"\d+", "0", ours) == re.sub(r"\d+", "0", theirs)


def test_the_archive_is_the_files(scene):
    """Every file of the tar is what the API gives by its path."""
    manual, _, _, archive = scene
    import io
    import tarfile
    from urllib.parse import quote
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        members = tar.getmembers()
        assert len(members) == len({member.name for member in members})
        for member in members:
            if member.name == "self":
                assert member.linkname == "1"
                continue
            text = manual.get("proc/" + quote(member.name)).content
            if member.isfile():
                assert tar.extractfile(member).read() == text, member.name
            elif member.issym():
                assert member.linkname.encode() == text, member.name
    task = manual.json(f"tasks/{scene[1]['stopped']}")
    assert {m.uid for m in members if m.name.startswith(f"{task['tid']}/")} == {task["uid"]}


def test_long_links_and_large_users_fit_the_archive(manual, tmp_path):
    child = manual.fork(1)
    path = "/bin/" + "x" * 200
    manual.call(child, "execve", path=path, argv=["x"])
    manual.call(child, "setresuid", ruid=2_000_000_000, euid=2_000_000_000, suid=2_000_000_000)
    directory = scenes.unpack(manual, tmp_path / "proc")
    assert (directory / str(child) / "exe").readlink() == pathlib.Path(path)
    assert directory.joinpath("self").readlink() == pathlib.Path("1")
    import io
    import tarfile
    with tarfile.open(fileobj=io.BytesIO(manual.get("proc.tar").content)) as tar:
        assert tar.getmember(f"{child}/status").uid == 2_000_000_000


def test_a_big_kernel_is_archived_whole(server):
    from conftest import Kernel
    kernel = Kernel(server, init="manual", limits={"tasks": 4000})
    for _ in range(10):
        kernel.batch([{"task": 1, "call": "fork"}] * 100)
    kernel.batch([{"task": 2, "call": "clone", "args": {"flags": scenes.THREAD}}] * 200)
    import io
    import tarfile
    with tarfile.open(fileobj=io.BytesIO(kernel.get("proc.tar").content)) as tar:
        names = set(tar.getnames())
    assert {f"{tid}/stat" for tid in range(1, 1002)} <= names
    assert {f"2/task/{tid}/stat" for tid in [2, *range(1002, 1202)]} <= names
    assert len(kernel.json("tree")["tree"][0]["children"]) == 1000
