"""Looks at a page with axe-core in both themes on a phone and a desk, and with large text."""

import json
from collections.abc import Iterator
from typing import Any

from tests.conftest import DATA

# axe-core 4.10.3, MPL-2.0, as published; only tests use it.
AXE = (DATA / "axe" / "axe-4.10.3.min.js").read_text(encoding="utf-8")
OPEN = "document.querySelectorAll('details:not(.account)').forEach((each) => { each.open = true; });"
RUN = (
    "axe.run(document, Object.assign({resultTypes: ['violations'], preload: false}, %s))"
    ".then((found) => JSON.stringify(found.violations.map((each) => [each.id, each.nodes[0].html])))"
)
# A theme changes colours and nothing else.
COLOURS = "{runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}}"
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
DEEPER = "document.documentElement.scrollHeight - Math.max(document.body.scrollHeight, window.innerHeight)"
LARGER = "document.documentElement.style.fontSize = %r"
PHONE, DESK, HEIGHT = 390, 1280, 844


class Eye:
    """One window on the site. A page is loaded once and looked at in every size and theme."""

    def __init__(self, page: Any, complaints: Any) -> None:
        self.page, self.complaints = page, complaints
        self.found: list[str] = []
        self.door = page.context.new_cdp_session(page)

    def look(self, name: str, where: str) -> None:
        # Colours that glide into the other theme would be read on their way.
        self.page.emulate_media(color_scheme="light", reduced_motion="reduce")
        self.page.set_viewport_size({"width": PHONE, "height": HEIGHT})
        self.judge(name, self.page.goto(where).status)

    def judge(self, name: str, status: int = 200) -> None:
        """The page that is open. That a fault is no good answer, and a test's site has no sockets, is no complaint."""
        said = [one for one in self.complaints if "WebSocket" not in one and str(status) not in one]
        faults = [*said, *self.axe(), *self.wide(), *([status] if status >= 400 else [])]
        # What axe tries itself is none either.
        self.complaints.clear()
        self.found += [f"{name}: {fault}" for fault in faults]

    def axe(self) -> Iterator[Any]:
        """By the debugger's own door: the content security policy stays as it is."""
        self.door.send("Runtime.evaluate", {"expression": AXE + OPEN})
        for width, theme, rules in (
            (PHONE, "light", "{}"),
            (PHONE, "dark", COLOURS),
            (DESK, "dark", COLOURS),
            (DESK, "light", "{}"),
        ):
            self.page.set_viewport_size({"width": width, "height": HEIGHT})
            self.page.emulate_media(color_scheme=theme)
            asked = {"expression": RUN % rules, "awaitPromise": True, "returnByValue": True}
            for fault in json.loads(self.door.send("Runtime.evaluate", asked)["result"]["value"]):
                yield (width, theme, *fault)

    def wide(self) -> Iterator[str]:
        """A window of 1280 at 200 % is one of 640; one of 320 is its 400 %; and text alone at twice its size."""
        for width, size in ((320, ""), (640, ""), (640, "200%"), (DESK, "200%")):
            self.page.set_viewport_size({"width": width, "height": HEIGHT})
            self.page.evaluate(LARGER % size)
            if (more := self.page.evaluate(WIDER)) > 0:
                yield f"scrolls sideways by {more} at {width} with text at {size or '100%'}"
            if (more := self.page.evaluate(DEEPER)) > 2:
                yield f"goes on for {more} below its foot at {width} with text at {size or '100%'}"
