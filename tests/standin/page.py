"""What a browser would run or fetch of a page, found without a browser."""

from html.parser import HTMLParser

SAFE = ("/", "#", "?", "mailto:", "data:image/svg+xml", "https://github.com/")


class Harms(HTMLParser):
    """`found` are scripts written into the page, handlers, and addresses that lead elsewhere or run."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.in_script = tag == "script" and not any(name == "src" for name, _ in attrs)
        for name, value in attrs:
            if name.startswith("on") or (name in ("href", "src", "action", "srcdoc") and not is_ours(value or "")):
                self.found.append(f"<{tag} {name}={value}>")
        if tag in ("iframe", "object", "embed", "base"):
            self.found.append(f"<{tag}>")

    def handle_data(self, data: str) -> None:
        if self.in_script and data.strip():
            self.found.append(f"<script>{data.strip()[:60]}")
        self.in_script = False


def is_ours(address: str) -> bool:
    return not address or (address.startswith(SAFE) and not address.startswith("//"))


def harms(page: str) -> list[str]:
    reader = Harms()
    reader.feed(page)
    return reader.found
