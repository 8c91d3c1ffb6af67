"""axe-core on every page that a link of the demo person leads to, in both themes, on a phone and on a desk."""

import json
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from tests.conftest import DATA

pytestmark = pytest.mark.browser
# axe-core 4.10.3, MPL-2.0, as published; only tests use it.
AXE = (DATA / "axe" / "axe-4.10.3.min.js").read_text(encoding="utf-8")
OPEN = "document.querySelectorAll('details').forEach((each) => { each.open = true; });"
RUN = (
    OPEN + "axe.run(document, {resultTypes: ['violations'], preload: false})"
    ".then((found) => JSON.stringify(found.violations.map((each) => [each.id, each.nodes[0].html])))"
)
LINKS = "[...document.querySelectorAll('a[href]')].map((each) => each.href)"
# Django's own pages, files, and the way out.
NOT_OURS = re.compile(r"/(admin|downloads|static|accounts/logout|api/openapi)|/original$|/pages/\d")
NUMBER = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|/r\d+")
OUTSIDE = ("/", "/try", "/accounts/login/", "/accounts/signup/", "/accounts/password/reset/", "/privacy", "/api/docs")
LEAST = 25


def faults(page, complaints) -> list[object]:
    """By the debugger's own door: the content security policy stays as it is. What axe tries itself is no complaint."""
    door, before = page.context.new_cdp_session(page), len(complaints)
    door.send("Runtime.evaluate", {"expression": AXE})
    answer = door.send("Runtime.evaluate", {"expression": RUN, "awaitPromise": True, "returnByValue": True})
    del complaints[before:]
    found: list[object] = json.loads(answer["result"]["value"])
    wider = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    return [*found, *(["scrolls sideways"] if wider else [])]


def opened(page, address: str, start: str) -> Iterator[str]:
    """Each kind of page once, in the order in which links lead to it."""
    todo, seen = [start], set()
    while todo:
        path = todo.pop(0)
        kind = NUMBER.sub("*", path)
        if kind in seen or NOT_OURS.search(path):
            continue
        seen.add(kind)
        page.goto(address + path)
        yield path
        todo += [urlsplit(link).path for link in page.evaluate(LINKS) if link.startswith(address)]


def tailored(page, address, complaints) -> Iterator[tuple[str, list[object]]]:
    """The plan of a new run and its result, and a letter."""
    page.goto(f"{address}/runs/new")
    page.click("text=Compare and plan")
    page.wait_for_selector("text=How you fit", timeout=60_000)
    yield "plan", faults(page, complaints)
    page.click("text=Write the kept changes")
    page.wait_for_selector("text=Your tailored résumé is ready", timeout=60_000)
    yield "result", faults(page, complaints)
    page.click("text=Write the letter")
    page.click("main form button[type=submit] >> nth=0")
    page.wait_for_load_state()
    yield "letter", faults(page, complaints)


@pytest.mark.parametrize(("width", "theme"), [(390, "light"), (390, "dark"), (1280, "light"), (1280, "dark")])
def test_no_page_has_a_fault_that_axe_knows(chromium, address, complaints, width, theme):
    window = chromium.new_context(viewport={"width": width, "height": 844}, color_scheme=theme)
    page = complaints.listen(window.new_page())
    found = {}
    for path in OUTSIDE:
        page.goto(address + path)
        found[path] = faults(page, complaints)
    page.goto(f"{address}/try")
    page.click("text=See how I fit")
    page.wait_for_selector("text=term by term")
    found["tried"] = faults(page, complaints)
    page.goto(address)
    page.click("text=Look around in the demo")
    page.wait_for_url("**/overview")
    found |= dict(tailored(page, address, complaints))
    for path in opened(page, address, "/overview"):
        found[path] = faults(page, complaints)
    assert len(found) > LEAST
    assert {path: what for path, what in found.items() if what} == {}
    assert complaints == []
