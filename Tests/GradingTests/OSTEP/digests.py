#!/usr/bin/env python3
"""Digests of what OSTEP's fork.py prints, for tests that ours prints the same.

    digests.py PATH/TO/fork.py > fork.sha256

Each line is the SHA-256 of the output and the arguments. The original is not part of this repository; it is
cpu-api/fork.py of github.com/remzi-arpacidusseau/ostep-homework.
"""
import hashlib
import os
import subprocess
import sys

SEEDS = 320
LISTS = [
    "a+b", "a+b,b+c,c+d,b-", "a+b,b+c,c+d,d+e,c-,b-", "a+b,a+c,b-,a+b,b+d,b-", "a+x1,x1+long_name,x1-,long_name+y",
    "a+b,b-rest", "a+B,B+b,B-",
]


def cases():
    for seed in range(SEEDS):
        arguments = ["-s", str(seed)]
        arguments += ["-a", str((5, 10, 20, 40)[seed % 4])] if seed % 5 else []
        arguments += ["-f", ("0.7", "0.5", "0.9", "1", "0.35", "6e-1")[seed % 6]] if seed % 3 else []
        arguments += [flag for bit, flag in enumerate(("-t", "-F", "-L", "-R")) if seed >> bit & 1]
        arguments += ["-P", ("basic", "line1", "line2", "fancy")[seed // 16 % 4]] if seed % 7 else []
        yield arguments
    for seed in ("-7", "0x1f", "017", "4294967296", "1234567890123456789"):
        yield ["-s", seed, "-a", "12"]
    yield ["-s", "1", "-a", "0"]
    yield ["-s", "1", "-a", "0", "-F", "-t"]
    yield ["-s", "2", "-a", "300", "-f", "0.95", "-F"]
    yield ["-s", "3", "-a", "-4"]
    for forks in ("1e16", "1e+22", "123456.789", "1.5e300", "0.0015", "9007199254740993"):
        yield ["-s", "5", "-a", "3", "-f", forks]
    for number, actions in enumerate(LISTS):
        for flags in ([], ["-t"], ["-F"], ["-R"], ["-L"], ["-R", "-t"]):
            yield ["-s", str(number), "-A", actions, *flags]
        yield ["-A", actions]


def main():
    original = sys.argv[1]
    for arguments in cases():
        for answers in ([], ["-c"]):
            done = subprocess.run(
                [sys.executable, original, *arguments, *answers], capture_output=True, check=True,
                env={**os.environ, "PYTHONIOENCODING": "utf-8"})
            print(hashlib.sha256(done.stdout).hexdigest(), *arguments, *answers)


main()
