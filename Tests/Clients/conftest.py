"""What the tests of real clients share: one server, a fresh kernel for each test."""
import itertools
import os

import pytest
import requests
from browsing import NETWORK, Browser, Page
from serving import Server

numbers = itertools.count(1)


def pytest_addoption(parser):
    parser.addoption("--screenshot", action="store_true", help="write the page's picture to Documentation/page.png")


@pytest.fixture(scope="session")
def server():
    with Server(os.environ["PROCLAB_BINARY"]) as running:
        yield running


class Kernel:
    """A kernel of the server: `kernel.call(1, "fork")` makes a call, `kernel.get("tree.txt")` looks."""

    def __init__(self, server, **options):
        self.name = f"test-{next(numbers)}"
        self.server = server.url
        self.url = f"{server.url}/v1/kernels/{self.name}"
        requests.post(f"{server.url}/v1/kernels", json={"name": self.name, **options}, timeout=30).raise_for_status()

    def call(self, tid, name, /, timeout=0, **arguments):
        """The answer's object; refused calls raise."""
        answer = requests.post(
            f"{self.url}/tasks/{tid}/{name}", params={"timeout": timeout}, json=arguments, timeout=30)
        if not answer.ok:
            raise requests.HTTPError(f"{name} by {tid}: {answer.text}")
        return answer.json()

    def fork(self, tid):
        return self.call(tid, "fork")["value"]

    def batch(self, calls):
        """Several calls in one request."""
        answer = requests.post(f"{self.url}/batch", json={"calls": calls}, timeout=60)
        assert answer.ok, answer.text

    def clock(self, nanoseconds):
        """Virtual time passes."""
        requests.post(f"{self.url}/clock", json={"nanoseconds": nanoseconds}, timeout=30).raise_for_status()

    def get(self, path, **options):
        answer = requests.get(f"{self.url}/{path}".rstrip("/"), timeout=30, **options)
        answer.raise_for_status()
        return answer

    def json(self, path, **options):
        return self.get(path, **options).json()


@pytest.fixture
def kernel(server):
    return Kernel(server)


@pytest.fixture
def manual(server):
    """A kernel whose PID 1 reaps only when told to."""
    return Kernel(server, init="manual")


@pytest.fixture(scope="session")
def browser():
    with Browser() as running:
        yield running


@pytest.fixture
def page(browser, server, request):
    """The service's page; whatever it writes to the console makes the test fail, a breach of its policy above all.

    A test marked `refusals` provokes answers that Chromium reports as failed loads.
    """
    browser.size(1440, 900)
    browser.media()
    browser.console()
    yield Page(browser, server.url)
    browser.driver.get("about:blank")
    assert browser.console([NETWORK] if request.node.get_closest_marker("refusals") else []) == []


def pytest_configure(config):
    config.addinivalue_line("markers", "refusals: the test provokes refusals, which the browser writes to its console")
