"""First look at a page with an empty cache, as a phone has it: 1.6 Mbit/s, 150 ms away, a processor four times slower.

With the settings of production: static files collected, hashed and compressed. Asked: largest paint under 1,000 ms,
nothing jumps, at most 150 KiB.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

import django
from playwright.sync_api import Page, sync_playwright

from tests.services.postgres import free_port, wait_for
from tests.services.process import background, manage_all

ROUNDS = 3
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
FAST = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
SECURE = {"X-Forwarded-Proto": "https"}
SEEN = """() => new Promise((told) => {
  const found = {paint: 0, jumps: 0, bytes: 0, files: 0};
  new PerformanceObserver((list) => list.getEntries().forEach((each) => { found.paint = each.startTime; }))
    .observe({type: 'largest-contentful-paint', buffered: true});
  new PerformanceObserver((list) => list.getEntries().forEach((each) => { found.jumps += each.value; }))
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => {
    for (const each of ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind))) {
      found.bytes += each.transferSize; found.files += 1;
    }
    told(found);
  }, 300);
})"""


def measure() -> Iterator[tuple[str, float, str]]:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumeai.settings.test")
    django.setup()
    # What the tests of the browser import can be imported only when Django is set up.
    from tests.browser.conftest import FLAGS

    with tempfile.TemporaryDirectory() as folder, production(Path(folder)) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        window = browser.new_context(viewport={"width": 390, "height": 844}, extra_http_headers=SECURE)
        page = window.new_page()
        for name, path in pages(page, address):
            looks = [first_look(page, address + path) for _ in range(ROUNDS)]
            yield f"{name}: largest paint", median(each["paint"] for each in looks), "ms"
            yield f"{name}: jumps", max(each["jumps"] for each in looks), "layout shift"
            yield f"{name}: first load, {looks[0]['files']} files", looks[0]["bytes"] / 1024, "KiB"
        browser.close()


def pages(page: Page, address: str) -> Iterator[tuple[str, str]]:
    """Name and path, each when the account stands so that there is something on it."""
    from resumeai.management.commands.start import DEMO_EMAIL, DEMO_PASSWORD
    from tests.browser.test_whole_job import tailor

    yield "start", "/"
    yield "sign-up", "/accounts/signup/"
    page.goto(f"{address}/accounts/login/")
    page.fill("input[name=login]", DEMO_EMAIL)
    page.fill("input[name=password]", DEMO_PASSWORD)
    page.click("main button[type=submit]")
    page.goto(f"{address}/jobs/")
    page.click("main .rows a >> nth=0")
    tailor(page)
    result = page.url.removeprefix(address)
    yield "result", result
    page.goto(f"{address}/runs/new")
    page.click("text=Compare and plan")
    page.wait_for_selector("main form", timeout=60_000)
    yield "plan", page.url.removeprefix(address)
    yield "dashboard", "/overview"
    yield "job list", "/jobs/"


def first_look(page: Page, address: str) -> dict[str, Any]:
    door = page.context.new_cdp_session(page)
    page.goto("about:blank")
    door.send("Network.enable")
    door.send("Network.clearBrowserCache")
    door.send("Network.emulateNetworkConditions", SLOW)
    door.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.goto(address, wait_until="networkidle")
    found: dict[str, Any] = page.evaluate(SEEN)
    door.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    door.send("Network.emulateNetworkConditions", FAST)
    door.detach()
    return found


@contextmanager
def production(folder: Path) -> Iterator[str]:
    port = free_port()
    address = f"http://localhost:{port}"
    environment = {key: value for key, value in os.environ.items() if key in {"PATH", "HOME", "LANG"}} | {
        "DJANGO_SETTINGS_MODULE": "resumeai.settings.prod",
        "SECRET_KEY": "x" * 60,
        "ALLOWED_HOSTS": "localhost",
        "CSRF_TRUSTED_ORIGINS": address,
        "DATA_DIR": str(folder),
    }
    manage_all(environment, ("collectstatic", "--no-input"))
    process = background(environment, folder / "site.log", "manage.py", "start", "--port", str(port))
    wait_for(port, process, seconds=60)
    try:
        yield address
    finally:
        process.terminate()
        process.wait(20)
