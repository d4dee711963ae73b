"""lastcomm, sa and dump-acct read the accounting file; the figures are the API's."""
import re
import struct
import subprocess

import pytest
import scenes

RECORD = struct.Struct("<BBHIIIIIIfHHHHHHHH16s")
FIELDS = ("flag version tty exitcode uid gid pid ppid btime etime utime stime mem io rw minflt majflt swaps comm").split()
AFORK, ASU, ACORE, AXSIG = 1, 2, 8, 16


def expand(value):
    """comp_t: 13 bits and a base-8 exponent."""
    return (value & 0x1fff) << (3 * (value >> 13))


@pytest.fixture
def accounted(server):
    """A kernel whose processes ended in every way; what each was, by pid."""
    from conftest import Kernel
    kernel = Kernel(server, init="manual", limits={"core": 1 << 40})
    kernel.call(1, "open", path="/var/log/pacct", flags=["O_CREAT"])
    kernel.call(1, "acct", path="/var/log/pacct")
    ends = {}

    def end(pid, **facts):
        ends[pid] = {**kernel.json(f"tasks/{pid}"), **facts}

    shell = kernel.fork(1)
    kernel.call(shell, "execve", path="/bin/sh", argv=["sh"])
    kernel.clock(1_230_000_000)
    forked = kernel.fork(shell)
    user = kernel.fork(shell)
    kernel.call(user, "setresuid", ruid=1000, euid=1000, suid=1000)
    killed, dumped = kernel.fork(shell), kernel.fork(shell)
    rename = scenes.rename
    rename(kernel, forked, "forked")
    rename(kernel, user, "user")
    rename(kernel, killed, "killed")
    rename(kernel, dumped, "dumped")
    threaded = kernel.fork(shell)
    rename(kernel, threaded, "threaded")
    thread = kernel.call(threaded, "clone", flags=scenes.THREAD)["value"]
    kernel.clock(10_000_000_000)
    end(forked, flag=AFORK, exitcode=7 << 8)
    kernel.call(forked, "exit", status=7)
    end(user, flag=AFORK | ASU, exitcode=0)
    kernel.call(user, "exit", status=0)
    end(killed, flag=AFORK | AXSIG, exitcode=9)
    kernel.call(shell, "kill", pid=killed, sig="SIGKILL")
    end(dumped, flag=AFORK | AXSIG | ACORE, exitcode=6 | 0x80)
    kernel.call(shell, "kill", pid=dumped, sig="SIGABRT")
    # A thread that used privilege and is gone counts; the leader's code is the record's.
    kernel.call(thread, "setpriority", which="PRIO_PROCESS", who=0, prio=-5)
    end(threaded, flag=AFORK | ASU, exitcode=5 << 8)
    usage = kernel.json(f"tasks/{thread}")["utime"]
    ends[threaded]["utime"] += usage
    kernel.call(thread, "exit", status=1)
    kernel.call(threaded, "exit", status=5)
    end(shell, flag=0, exitcode=0)
    kernel.call(shell, "exit_group", status=0)
    kernel.now = kernel.json("")["time"]
    return kernel, ends


@pytest.fixture
def pacct(accounted, tmp_path):
    kernel, _ = accounted
    path = tmp_path / "pacct"
    path.write_bytes(kernel.get("acct").content)
    return path


def run(*command):
    done = subprocess.run(
        command, capture_output=True, text=True, check=False,
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "TZ": "UTC", "LC_ALL": "C"})
    assert (done.returncode, done.stderr) == (0, ""), command
    return done.stdout


def letters(task):
    """The flags as the tools print them."""
    return {letter for bit, letter in zip((ASU, AFORK, ACORE, AXSIG), "SFDX") if task["flag"] & bit}


def test_records_say_what_the_api_said(accounted):
    kernel, ends = accounted
    content = kernel.get("acct").content
    assert len(content) == 64 * len(ends)
    records = [dict(zip(FIELDS, RECORD.unpack_from(content, at))) for at in range(0, len(content), 64)]
    assert [record["pid"] for record in records] == list(ends)
    for record in records:
        task = ends[record["pid"]]
        assert (record["version"], record["flag"], record["exitcode"]) == (3, task["flag"], task["exitcode"])
        assert (record["uid"], record["gid"], record["ppid"]) == (task["ruid"], 0, task["ppid"])
        assert record["comm"].rstrip(b"\0").decode() == task["comm"]
        elapsed = (kernel.now - task["start_time"]) // 10_000_000
        assert record["etime"] == elapsed
        assert record["btime"] == 946_684_800 + kernel.now // 10**9 - elapsed // 100
        assert expand(record["utime"]) == task["utime"] // 10_000_000
        assert record["stime"] == record["io"] == record["rw"] == record["majflt"] == record["swaps"] == 0
        assert expand(record["mem"]) > 100
    memory = {record["comm"].rstrip(b"\0"): expand(record["mem"]) for record in records}
    # The larger figure is rounded to eights.
    assert abs(memory[b"threaded"] - memory[b"forked"] - 8192) <= 4


def test_dump_acct_prints_the_records(accounted, pacct):
    _, ends = accounted
    rows = [[cell.strip() for cell in line.split("|")] for line in run("dump-acct", pacct).splitlines()]
    assert [(row[0], int(row[9]), int(row[10]), int(row[5])) for row in rows] == [
        (task["comm"], pid, task["ppid"], task["ruid"]) for pid, task in ends.items()]
    for row, task in zip(rows, ends.values()):
        assert row[1] == "v3"
        assert set(row[11].replace(" ", "")) == letters(task), row
        assert int(row[12]) == task["exitcode"] >> 8
        assert row[14].endswith("2000")


def test_lastcomm_lists_the_newest_first(accounted, pacct):
    _, ends = accounted
    lines = run("lastcomm", "--pid", "-f", pacct).splitlines()
    assert [line.split()[0] for line in lines] == [task["comm"] for task in reversed(ends.values())]
    for line, (pid, task) in zip(lines, reversed(ends.items())):
        assert re.search(rf"\b{pid} +{task['ppid']}\b", line), line
        assert set(line[16:23].replace(" ", "")) == letters(task), line
        assert f"{task['utime'] // 10_000_000 / 100:.2f} secs" in line
        assert "Jan  1 00:00" in line


def test_sa_sums_them_up(accounted, pacct):
    _, ends = accounted
    lines = run("sa", "-a", pacct).splitlines()
    assert int(lines[0].split()[0]) == len(ends)
    assert {line.split()[-1] for line in lines[1:]} == {
        task["comm"] + ("*" if task["flag"] & AFORK else "") for task in ends.values()}
    users = run("sa", "-m", pacct).splitlines()
    assert len(users) == 3 and int(users[0].split()[0]) == len(ends)
