"""Text, Markdown and HTML of the same content."""

from html import escape

from tests.data.resumes.content import ASIDE, Entry, Person

CSS = """
@page { size: A4; margin: 14mm } body { font: 10pt/1.4 "DejaVu Sans", sans-serif; margin: 0 }
h1 { font-size: 22pt; margin: 0 } h2 { font-size: 12pt; text-transform: uppercase }
h2 { letter-spacing: 2px; margin: 12pt 0 4pt }
h3 { font-size: 10pt; margin: 6pt 0 0; display: flex; justify-content: space-between } p { margin: 2pt 0 }
main { display: grid; grid-template-columns: 1fr 52mm; gap: 9mm }
aside { background: #eef2f4; padding: 4mm; overflow-wrap: anywhere }
ul { margin: 2pt 0; padding-left: 5mm } h3 span { font-weight: normal; white-space: nowrap }
"""


def text(person: Person) -> str:
    lines = [person.name, person.label, " | ".join(person.contact), ""]
    for _, title, entries in person.sections:
        lines += [title.upper(), "-" * len(title)]
        for entry in entries:
            lines += _text_entry(entry)
        lines.append("")
    return "\n".join(lines)


def _text_entry(entry: Entry) -> list[str]:
    head = [f"{entry.title}    {entry.date}", ", ".join(filter(None, [entry.subtitle, entry.place]))]
    lines = [line.rstrip() for line in head] if entry.title else []
    return [*lines, *([entry.text] if entry.text else []), *(f"- {bullet}" for bullet in entry.bullets)]


def markdown(person: Person) -> str:
    lines = [f"# {person.name}", "", f"**{person.label}**", "", " | ".join(map(_linked, person.contact)), ""]
    for _, title, entries in person.sections:
        lines += [f"## {title}", ""]
        for entry in entries:
            if entry.title:
                lines += [f"### {entry.title}, {entry.subtitle}".rstrip(", "), ""]
                lines += [" | ".join(f"*{part}*" for part in (entry.place, entry.date) if part), ""]
            lines += [f"- {entry.text}" if not entry.title else entry.text] if entry.text else []
            lines += ["", *(f"- {bullet}" for bullet in entry.bullets), ""] if entry.bullets else []
        lines.append("")
    return "\n".join(lines)


def _linked(contact: str) -> str:
    return f"[{contact}](mailto:{contact})" if "@" in contact else contact


def html(person: Person) -> str:
    """Main column at the left, a shaded sidebar at the right."""
    main = "".join(_html_section(t, e) for key, t, e in person.sections if key not in ASIDE)
    aside = "".join(_html_section(t, e) for key, t, e in person.sections if key in ASIDE)
    contact = "".join(f"<p>{escape(line)}</p>" for line in person.contact)
    return (
        f'<!doctype html><html lang="{person.language}"><meta charset="utf-8"><style>{CSS}</style>'
        f"<h1>{escape(person.name)}</h1><p>{escape(person.label)}</p><main><div>{main}</div>"
        f"<aside><h2>{escape(person.word('contact'))}</h2>{contact}{aside}</aside></main></html>"
    )


def _html_section(title: str, entries: list[Entry]) -> str:
    return f"<section><h2>{escape(title)}</h2>{''.join(map(_html_entry, entries))}</section>"


def _html_entry(entry: Entry) -> str:
    head = f"<h3>{escape(entry.title)} <span>{escape(entry.date)}</span></h3>" if entry.title else ""
    under = ", ".join(filter(None, [entry.subtitle, entry.place])) if entry.title else ""
    bullets = "".join(f"<li>{escape(bullet)}</li>" for bullet in entry.bullets)
    texts = "".join(f"<p>{escape(line)}</p>" for line in (under, entry.text) if line)
    return f"{head}{texts}{f'<ul>{bullets}</ul>' if bullets else ''}"
