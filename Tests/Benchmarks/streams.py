#!/usr/bin/env python3
"""Many readers of one kernel's live events: does each get all, how fast, at what cost?

    PYTHONPATH=Scripts Tests/Benchmarks/streams.py BINARY [SUBSCRIBERS [EVENTS-PER-SECOND [SECONDS]]]

One client makes calls at an even pace, two events a call; every subscriber has a stream of its own that ends after the
last event. The first stream is looked at event by event; the others must have got the same bytes.
"""
import http.client
import json
import os
import re
import resource
import select
import socket
import sys
import time
import zlib

from serving import Server

TICK = 0.01
CLOCK = os.sysconf("SC_CLK_TCK")
PAGE = resource.getpagesize()


def processor(pid):
    """Seconds of CPU time that a process has taken."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / CLOCK


def resident(pid):
    """A process's resident memory in bytes."""
    with open(f"/proc/{pid}/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * PAGE


class Subscriber:
    """A stream: a checksum of its bytes, and their number; the first one keeps them."""

    def __init__(self, port, kernel, after, count, keep):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        # HTTP/1.0 has no chunks: the bytes are the events' and nothing else.
        self.socket.sendall((f"GET /v1/kernels/{kernel}/events?after={after}&limit={count} HTTP/1.0\r\n"
                             "Host: localhost\r\nAccept: text/event-stream\r\n\r\n").encode())
        self.head = b""
        self.kept = [] if keep else None
        self.checksum = self.length = 0
        self.open = True

    def read(self):
        data = self.socket.recv(1 << 18)
        if not data:
            self.open = False
            self.socket.close()
            return
        if not self.head.endswith(b"\r\n\r\n"):
            head, mark, data = (self.head + data).partition(b"\r\n\r\n")
            self.head = head + mark
            if not mark:
                return
        self.checksum = zlib.crc32(data, self.checksum)
        self.length += len(data)
        if self.kept is not None:
            self.kept.append(data)


def run(server, subscribers=200, rate=1000, seconds=10):
    """Raises SystemExit when an event is missing; answers the figures."""
    # Both ends of every stream are files.
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, subscribers + 256)), hard))
    count = rate * seconds
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)

    def post(path, body):
        connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
        answer = connection.getresponse()
        text = answer.read()
        if answer.status >= 300:
            raise SystemExit(f"{path}: {answer.status} {text.decode()}")
        return json.loads(text)

    made = post("/v1/kernels", {})
    kernel, after = made["id"], made["seq"]
    before = resident(server.pid)
    readers = [Subscriber(server.port, kernel, after, count, n == 0) for n in range(subscribers)]
    poll = select.epoll()
    by_number = {reader.socket.fileno(): reader for reader in readers}
    for number in by_number:
        poll.register(number, select.EPOLLIN)
    per_tick = max(1, round(rate * TICK / 2))
    calls = {"calls": [{"task": 1, "call": "getpid"}] * per_tick}
    sent = 0
    # The first call also switches to task 1: an event more, which the streams' limit leaves out.
    cpu, start = processor(server.pid), time.monotonic()
    peak = before
    while any(reader.open for reader in readers):
        now = time.monotonic() - start
        if now > seconds + 60:
            raise SystemExit(f"after {now:.0f} s there are streams that have not ended")
        if sent < count + 2 and now >= sent / rate:
            post(f"/v1/kernels/{kernel}/batch", calls)
            sent += 2 * per_tick
        for number, _ in poll.poll(0.001):
            reader = by_number[number]
            reader.read()
            if not reader.open:
                del by_number[number]
        peak = max(peak, resident(server.pid))
    taken, cpu = time.monotonic() - start, processor(server.pid) - cpu
    ids = [int(number) for number in re.findall(rb"^id: (\d+)$", b"".join(readers[0].kept), re.M)]
    if ids != list(range(after + 1, after + count + 1)):
        raise SystemExit(f"the first stream has {len(ids)} of {count} events, or not in order")
    if len({(reader.checksum, reader.length) for reader in readers}) != 1:
        raise SystemExit("the streams differ")
    return {
        "subscribers": subscribers, "events": count, "seconds": taken, "rate": count / taken, "cpu": cpu / taken,
        "memory": peak - before}


def main():
    numbers = [int(argument) for argument in sys.argv[2:]]
    with Server(sys.argv[1]) as server:
        figures = run(server, *numbers)
    print("{subscribers} subscribers, {events} events each in {seconds:.1f} s: {rate:.0f} a second each, no gap; "
          "{cpu:.2f} of a core; {kib:.0f} KiB more memory at most".format(kib=figures["memory"] / 1024, **figures))


if __name__ == "__main__":
    main()
