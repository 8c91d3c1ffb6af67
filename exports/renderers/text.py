"""Plain text for form fields: one line a paragraph, no wrapping, addresses in full."""

from collections.abc import Iterator

from exports.content import Content
from exports.content.schema import Entry, Item, Section


def render(content: Content, style: str = "") -> bytes:
    return text_of(content).encode()


def text_of(content: Content) -> str:
    head = [content.name, content.label, *(full(item) for row in content.contact for item in row)]
    blocks = ["\n".join(filter(None, head)), *("\n".join(section_lines(section)) for section in content.sections)]
    return "\n\n".join(filter(None, blocks)) + "\n"


def section_lines(section: Section) -> Iterator[str]:
    if section.heading:
        yield section.heading.upper()
    yield from section.paragraphs
    yield from (line.words for line in section.lines)
    apart = False
    for entry in section.entries:
        lines = list(entry_lines(entry))
        if apart and (len(lines) > 1 or not entry.inline):
            yield ""
        yield from lines
        apart = True


def entry_lines(entry: Entry) -> Iterator[str]:
    details = list(map(full, entry.detail))
    if entry.inline:
        yield " | ".join(filter(None, [entry.head, *details, entry.dates]))
    else:
        yield from filter(None, [" | ".join(filter(None, [entry.head, entry.dates])), " | ".join(details)])
    yield from entry.paragraphs
    yield from (f"- {bullet}" for bullet in entry.bullets)
    yield from (note.words for note in entry.notes)


def full(item: Item) -> str:
    """The whole address where the page shows a short one."""
    return item.text.removesuffix(bare(item.url)) + item.url if bare(item.url) and web(item) else item.text


def bare(url: str) -> str:
    return url.partition("://")[2].removesuffix("/")


def web(item: Item) -> bool:
    return item.text.endswith(bare(item.url))
