"""Starts a proclab for the time of a test, and stops it."""
import os
import re
import signal
import subprocess
import tempfile


class Server:
    """A proclab on a free port; `with Server(path) as server: server.url`."""

    def __init__(self, binary, *arguments):
        self.binary, self.arguments = binary, arguments

    def __enter__(self):
        # The tester's own settings must not change what is tested.
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PROCLAB_")}
        self.log = tempfile.TemporaryFile(mode="w+")
        self.process = subprocess.Popen(
            [self.binary, "serve", "--port", "0", "--log-level", "warning", *self.arguments],
            stdout=subprocess.PIPE, stderr=self.log, text=True, env=environment)
        line = self.process.stdout.readline()
        match = re.fullmatch(r"proclab listening on (http://127\.0\.0\.1:(\d+))\n", line)
        if not match:
            self.process.kill()
            self.process.wait()
            raise SystemExit(f"{self.binary} did not start: it printed {line!r}\n{self.logged()}")
        self.url, self.port = match[1], int(match[2])
        self.pid = self.process.pid
        return self

    def __exit__(self, *_):
        """Ends it; a server that has died, or that does not stop when asked to, makes the test fail."""
        if self.process.poll() is not None:
            raise SystemExit(f"the server ended with {self.process.returncode}\n{self.logged()}")
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise SystemExit("the server did not stop within 30 s of SIGTERM\n" + self.logged()) from None
        if code != 0:
            raise SystemExit(f"the server stopped with {code}\n{self.logged()}")

    def logged(self):
        """The last lines of its log."""
        self.log.seek(0)
        return "".join(self.log.readlines()[-40:])
