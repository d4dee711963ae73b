"""Waits parked over HTTP: bytes of the server's memory each, time to wake one, time to wake all.

Used by Scripts/bench-http. COUNT parents, each with a child, wait4 on a connection of their own; the children are one
process group, so that one kill(2) ends all waits.
"""
import http.client
import json
import resource
import select
import socket
import statistics
import time

PAGE = resource.getpagesize()
BATCH = 250


def resident(pid):
    """A process's resident memory in bytes."""
    with open(f"/proc/{pid}/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * PAGE


class Service:
    """A kernel of its own with room for the test, over one keep-alive connection."""

    def __init__(self, port, tasks):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.kernel = self.post("/v1/kernels", {"limits": {"tasks": tasks}})["id"]

    def post(self, path, body):
        self.connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.status >= 300:
            raise SystemExit(f"{path}: {answer.status} {text.decode()}")
        return json.loads(text)

    def call(self, task, call, **arguments):
        return self.post(f"/v1/kernels/{self.kernel}/tasks/{task}/{call}", arguments)

    def batch(self, calls):
        return self.post(f"/v1/kernels/{self.kernel}/batch", {"calls": calls})["results"]

    def wait_request(self, task):
        return (f"POST /v1/kernels/{self.kernel}/tasks/{task}/wait4?timeout=60 HTTP/1.1\r\nHost: localhost\r\n"
                "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}").encode()


def families(service, count):
    """Parents, and a child of each; the children are one process group."""
    parents, children = [], []
    while len(parents) < count:
        forked = service.batch([{"task": 1, "call": "fork"}] * min(BATCH, count - len(parents)))
        news = [result["value"] for result in forked]
        parents += news
        children += [result["value"] for result in service.batch([{"task": p, "call": "fork"} for p in news])]
    for start in range(0, count, BATCH):
        service.batch([{"task": parents[i], "call": "setpgid", "args": {"pid": children[i], "pgid": children[0]}}
                       for i in range(start, min(start + BATCH, count))])
    return parents, children


def measure(server, count=10_000, ones=100):
    """Bytes of a parked wait, microseconds to wake one (median), milliseconds to wake all that are left."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    service = Service(server.port, 2 * count + 100)
    parents, children = families(service, count)
    sockets = []
    try:
        for _ in range(count):
            sockets.append(socket.create_connection(("127.0.0.1", server.port), timeout=30))
        idle = resident(server.pid)
        for waiting, parent in zip(sockets, parents):
            waiting.sendall(service.wait_request(parent))
        deadline = time.monotonic() + 60
        while parked(server.port) < count:
            if time.monotonic() > deadline:
                raise SystemExit(f"only {parked(server.port)} of {count} waits were parked")
            time.sleep(0.2)
        bytes_each = (resident(server.pid) - idle) / count
        one = statistics.median(wake_one(service, sockets[-i], children[-i]) for i in range(1, ones + 1))
        return {"count": count, "bytes": bytes_each, "one": one,
                "all": wake_all(service, sockets[:-ones], children[0]), "left": count - ones}
    finally:
        for waiting in sockets:
            waiting.close()


def parked(port):
    """How many calls wait, by the service's own figures."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", "/metrics")
    text = connection.getresponse().read().decode()
    connection.close()
    return sum(int(float(line.split()[-1])) for line in text.splitlines() if line.startswith("proclab_parked_calls"))


def wake_one(service, waiting, child):
    """From the request that ends the child to the answer at its parent, in microseconds."""
    started = time.perf_counter()
    service.call(child, "exit", status=0)
    answer = waiting.recv(4096)
    taken = time.perf_counter() - started
    if not answer.startswith(b"HTTP/1.1 200"):
        raise SystemExit(f"a wait ended with {answer!r}")
    return taken * 1e6


def wake_all(service, sockets, group):
    """From the one kill to the last answer, in milliseconds."""
    epoll = select.epoll()
    for waiting in sockets:
        epoll.register(waiting.fileno(), select.EPOLLIN | select.EPOLLONESHOT)
    started = time.perf_counter()
    service.call(1, "kill", pid=-group, sig="SIGKILL")
    left = len(sockets)
    while left:
        ready = len(epoll.poll(timeout=30, maxevents=1024))
        if not ready:
            raise SystemExit(f"{left} waits were not woken")
        left -= ready
    taken = (time.perf_counter() - started) * 1000
    epoll.close()
    wrong = [answer for answer in (waiting.recv(4096) for waiting in sockets) if not answer.startswith(b"HTTP/1.1 200")]
    if wrong:
        raise SystemExit(f"{len(wrong)} waits ended with something else, such as {wrong[0]!r}")
    return taken
