"""Streams of live events: many readers at once, none of whom misses one."""
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "Benchmarks"))
import streams  # noqa: E402


def test_two_hundred_readers_get_every_event(server):
    figures = streams.run(server, subscribers=200, rate=1000, seconds=3)
    assert figures["events"] == 3000
    # Memory is bounded by the streams, not by what they carry: 200 of them took 13 MiB when measured.
    assert figures["memory"] < 64 << 20
