"""A site of its own, started as a newcomer starts it, and a real Chromium in front of it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import DATA
from tests.services.postgres import free_port, wait_for
from tests.services.process import background

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
RESUME = DATA / "resumes/files/nurse_en-libreoffice-plain.pdf"
POSTING = DATA / "jobs/nurse.txt"


@pytest.fixture
def address(tmp_path) -> Iterator[str]:
    with site(tmp_path) as address:
        yield address


@contextmanager
def site(tmp_path: Path, **more: str) -> Iterator[str]:
    """`more` is set in its environment."""
    kept = {key: value for key, value in os.environ.items() if key in {"PATH", "HOME", "LANG"}}
    environment = kept | {"DATA_DIR": str(tmp_path / "site"), "DJANGO_SETTINGS_MODULE": "resumeai.settings.dev", **more}
    port = free_port()
    process = background(environment, tmp_path / "site.log", "manage.py", "start", "--port", str(port))
    wait_for(port, process, seconds=60)
    yield f"http://localhost:{port}"
    process.terminate()
    process.wait(20)


@pytest.fixture
def chromium():
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("chromium is not installed")
    sync_playwright = pytest.importorskip("playwright.sync_api").sync_playwright
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


class Complaints(list):
    """What the browser's console says: errors, and refusals by the content security policy."""

    def listen(self, page):
        page.on("console", lambda message: self.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.append(str(error)))
        return page


def past_questions(page) -> None:
    """From the work that prepares a plan to the plan; the questions, where there are some, stand before it."""
    page.wait_for_selector("text=/Skip the questions|How you fit/", timeout=60_000)
    if page.locator("text=Skip the questions").count():
        page.click("text=Skip the questions")
    page.wait_for_selector("text=How you fit", timeout=60_000)


@pytest.fixture
def complaints() -> Complaints:
    return Complaints()
