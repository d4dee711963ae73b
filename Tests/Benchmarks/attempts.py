#!/usr/bin/env python3
"""A class at work: many attempts at once against one proclab, each on a connection of its own.

    Tests/Benchmarks/attempts.py BINARY [--students 500] [--calls 20] [--think SECONDS] [--in-memory]

Every student begins an attempt at `zombie-1`, makes the calls, submits, and must get the points that the calls are worth.
All begin at once; `--think` puts a pause of that length, give or take half, before every request. Prints how long requests
took from the first byte sent to the last byte read, by kind, the whole time, and what the server took of the machine.
"""
import argparse
import asyncio
import json
import pathlib
import random
import statistics
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Scripts"))
from serving import Server  # noqa: E402


class Student:
    """One connection, and what its requests took."""

    def __init__(self, name, port, times, think):
        self.name, self.port, self.times, self.think = name, port, times, think
        self.token = None

    async def open(self):
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)

    async def ask(self, kind, method, path, body=None):
        if self.think:
            await asyncio.sleep(self.think * random.uniform(0.5, 1.5))
        data = b"" if body is None else json.dumps(body).encode()
        head = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(data)}\r\n"
        if body is not None:
            head += "Content-Type: application/json\r\n"
        if self.token:
            head += f"Authorization: Bearer {self.token}\r\n"
        begun = time.perf_counter()
        self.writer.write(head.encode() + b"\r\n" + data)
        answer = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        length = next(int(line.split(":")[1]) for line in answer.split("\r\n") if line.lower().startswith("content-length"))
        text = await self.reader.readexactly(length)
        self.times[kind].append(time.perf_counter() - begun)
        status = int(answer.split()[1])
        if status >= 300:
            raise RuntimeError(f"{method} {path}: {status} {text.decode()}")
        return json.loads(text)

    async def work(self, calls):
        attempts = "/v1/exercises/zombie-1/attempts"
        attempt = await self.ask("begin", "POST", attempts, {"student": self.name})
        self.token = attempt["token"]
        tasks = attempt["kernel"]["url"] + "/tasks"
        child = (await self.ask("call", "POST", f"{tasks}/1/fork"))["value"]
        for _ in range(calls - 3):
            await self.ask("call", "POST", f"{tasks}/{child}/getppid")
        await self.ask("call", "POST", f"{tasks}/{child}/exit_group", {"status": 3})
        await self.ask("call", "POST", f"{tasks}/1/wait4", {"pid": child})
        report = await self.ask("submit", "POST", f"{attempts}/{attempt['number']}/submit")
        assert report["points"] == 10 and report["student"] == self.name, report
        self.writer.close()


def memory(pid, name):
    """A figure of /proc/PID/status in MB."""
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith(name)) / 1024


async def run(port, arguments):
    times = {"begin": [], "call": [], "submit": []}
    students = [Student(f"student {index}", port, times, arguments.think) for index in range(arguments.students)]
    await asyncio.gather(*(student.open() for student in students))
    begun = time.perf_counter()
    await asyncio.gather(*(student.work(arguments.calls) for student in students))
    return times, time.perf_counter() - begun


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("--students", type=int, default=500)
    parser.add_argument("--calls", type=int, default=20)
    parser.add_argument("--think", type=float, default=0)
    parser.add_argument("--in-memory", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        keep = [] if arguments.in_memory else ["--attempts-directory", f"{folder}/attempts"]
        with Server(arguments.binary, "--exercises", ROOT / "Exercises", *keep) as server:
            pid = server.pid
            before = memory(pid, "VmRSS")
            spent = time.clock_gettime((~pid << 3) | 2)
            times, whole = asyncio.run(run(server.port, arguments))
            spent = time.clock_gettime((~pid << 3) | 2) - spent
            after, peak = memory(pid, "VmRSS"), memory(pid, "VmHWM")
    everything = sum(times.values(), [])
    print(f"{arguments.students} students, {arguments.calls} calls each, "
          + ("in memory" if arguments.in_memory else "kept on disk"))
    for kind, values in [*times.items(), ("all", everything)]:
        cuts = statistics.quantiles(values, n=1000)
        print(f"  {kind:7} {len(values):6} requests  p50 {cuts[499] * 1e3:8.2f} ms  p99 {cuts[989] * 1e3:8.2f} ms  "
              f"slowest {max(values) * 1e3:8.2f} ms")
    print(f"  {whole:.2f} s in all, {len(everything) / whole:.0f} requests a second; server: {spent:.2f} s of CPU, "
          f"memory {before:.0f} MB before, {after:.0f} after, {peak:.0f} at most")


if __name__ == "__main__":
    main()
