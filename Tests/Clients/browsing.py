"""A headless Chromium that looks at the service's page, as a user would."""
import json
import shutil
import time

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

# What Chromium says of an answer that a test provokes on purpose; everything else on the console is a failure.
NETWORK = "Failed to load resource"


def wait_for(condition, what, seconds=10):
    """The first true value of `condition`."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.02)


class Browser:
    """`with Browser() as browser: browser.driver`; one serves all tests, each in a page of its own."""

    def __enter__(self):
        options = webdriver.ChromeOptions()
        # As root Chromium runs without its sandbox only; what it shows here is our own.
        for option in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--force-color-profile=srgb"):
            options.add_argument(option)
        options.binary_location = shutil.which("chromium")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.driver.set_script_timeout(60)
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def command(self, name, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def size(self, width, height, scale=1):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=False)

    def media(self, scheme="light", motion="no-preference"):
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": motion}])

    def console(self, allowed=()):
        """What stands on the console besides what is allowed."""
        return [line["message"] for line in self.driver.get_log("browser")
                if not any(text in line["message"] for text in allowed)]


class Page:
    """The service's page at a kernel."""

    def __init__(self, browser, server):
        self.browser, self.driver, self.server = browser, browser.driver, server

    def open(self, fragment="", ready=True):
        # A new document even when only the fragment differs.
        self.driver.get("about:blank")
        self.driver.get(f"{self.server}/#{fragment}")
        if ready:
            self.settle()
        return self

    def settle(self):
        """Waits until the moment that is wanted is shown."""
        wait_for(lambda: self.run(
            "const { seq, wanted } = document.body.dataset; return Boolean(seq) && seq === wanted"), "the moment is shown")
        self.run_async("requestAnimationFrame(() => requestAnimationFrame(() => done()))")

    def run(self, script, *given):
        return self.driver.execute_script(script, *given)

    def run_async(self, script, *given):
        return self.driver.execute_async_script("const done = arguments[arguments.length - 1];" + script, *given)

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def text(self, selector):
        return self.run("const element = document.querySelector(arguments[0]);"
                        "return element?.innerText ?? element?.textContent ?? ''", selector)

    def click(self, selector):
        self.one(selector).click()

    def button(self, label, within="body"):
        """Presses the button of this text."""
        for button in self.all(f"{within} button"):
            if button.is_displayed() and button.text.strip() == label:
                button.click()
                return
        raise AssertionError(f"no button {label!r}")

    def choose(self, selector, text):
        Select(self.one(selector)).select_by_visible_text(text)

    def keys(self, *keys, at=None):
        (self.one(at) if at else self.driver.switch_to.active_element).send_keys(*keys)

    def wait(self, script, what=None, seconds=10):
        return wait_for(lambda: self.run(script), what or script, seconds)

    # What is shown.

    @property
    def seq(self):
        return int(self.run("return document.body.dataset.seq") or -1)

    @property
    def top(self):
        return int(self.run("return document.getElementById('scrub').max"))

    @property
    def live(self):
        return self.run("return document.body.dataset.live") == "true"

    @property
    def kernel(self):
        return self.run("return document.body.dataset.kernel")

    def go(self, seq):
        field = self.one("#seq")
        field.send_keys(Keys.CONTROL, "a")
        field.send_keys(str(seq), Keys.ENTER)
        field.send_keys(Keys.TAB)
        wait_for(lambda: self.seq == seq, f"moment {seq}")
        self.settle()

    def tasks(self):
        """The tasks that are drawn, by number: state, place, the text on them, whether each is selected."""
        return {int(task["tid"]): task for task in self.run("""
            return [...document.querySelectorAll('#tree g.task')].map((element) => ({
                uid: element.dataset.uid, tid: [...element.querySelectorAll(':scope > .tid')][0].textContent,
                state: element.querySelector('.letter').textContent, comm: element.querySelector('.comm').textContent,
                doing: element.querySelector('.doing').textContent, place: element.getAttribute('transform'),
                level: element.getAttribute('aria-level'), label: element.getAttribute('aria-label'),
                dash: getComputedStyle(element.querySelector('.box')).strokeDasharray,
                selected: element.getAttribute('aria-selected'), expanded: element.getAttribute('aria-expanded'),
                threads: [...element.querySelectorAll('.thread')].map((thread) => thread.textContent),
            }))""")}

    def select(self, tid):
        task = self.tasks()[tid]
        self.one(f"#task-{task['uid']}").click()
        self.wait(f"return document.getElementById('task-title').textContent === 'Task {tid}'")

    def log(self):
        """The events listed, as objects of their parts."""
        return self.run("""
            return [...document.querySelectorAll('#log li')].map((row) => ({
                seq: Number(row.dataset.seq), type: row.querySelector('code').textContent,
                sentence: row.querySelector('.sentence').textContent, book: row.querySelector('.book')?.textContent ?? '',
                current: row.getAttribute('aria-current') === 'true',
            }))""")

    def scene(self, name):
        """Opens a ready-made scene, which begins to play."""
        before = self.kernel
        self.click("#scenes")
        self.click(f"[data-scene='{name}']")
        wait_for(lambda: self.kernel != before and self.text("#scene span"), "the scene's kernel")

    def answer(self):
        return self.text(".answer")


def events(kernel, **parameters):
    """All events of a kernel."""
    return kernel.json("events", params={"limit": 1000, **parameters})["events"]


def event(kernel, **wanted):
    """The first event with these members."""
    for one in events(kernel):
        if all(one.get(key) == value for key, value in wanted.items()):
            return one
    raise AssertionError(f"no event {json.dumps(wanted)}")
