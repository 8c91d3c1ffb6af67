"""The letter as plain text and as Markdown."""

from collections.abc import Iterator

from exports.letters.content import LetterContent
from exports.renderers.markdown import inside, line_start


def text(content: LetterContent) -> bytes:
    return ("\n\n".join(blocks(content)) + "\n").encode()


def blocks(content: LetterContent) -> Iterator[str]:
    contact = [item.text for row in content.contact for item in row]
    yield "\n".join(filter(None, (content.name, *contact)))
    body = (content.date, content.subject, content.greeting, *content.paragraphs, content.closing, content.name)
    yield from filter(None, ("\n".join(content.recipient), *body))


def markdown(content: LetterContent) -> bytes:
    """What the person wrote stays literal."""
    contact = " · ".join(inside(item.text) for row in content.contact for item in row)
    head = [f"# {inside(content.name)}" if content.name else "", contact]
    body = [content.greeting, *content.paragraphs, content.closing, content.name]
    parts = [
        *head,
        "  \n".join(map(line_start, content.recipient)),
        line_start(content.date),
        f"**{inside(content.subject)}**" if content.subject else "",
        *map(line_start, body),
    ]
    return ("\n\n".join(filter(None, parts)) + "\n").encode()
