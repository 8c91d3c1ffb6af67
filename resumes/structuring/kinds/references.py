"""References: a quotation and who said it, or names with how they are reached."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resumes.structuring.entries.cutting import entries_of
from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words, joined

ON_REQUEST = re.compile(r"\b(?:request|anfrage|demande|petición|solicitud|pedido|richiesta|aanvraag)\b", re.IGNORECASE)


@dataclass
class Quoted:
    reference: Words | None = None
    name: Words | None = None


def references_of(lines: Sequence[Line]) -> list[Quoted]:
    """A quotation and who said it; or names with their contact lines."""
    quoted: list[Quoted] = []
    for entry in entries_of(lines, dated=False):
        texts = [paragraph.words for _, paragraph in entry.body]
        heads = [line.words for line in entry.head]
        for words in [*heads, *texts] if entry.head else texts:
            take_reference(quoted, words)
    for one in quoted:
        if one.name and not one.reference and (comma := one.name.text.find(", ")) > 0:
            one.name, one.reference = one.name.cut(0, comma), one.name.cut(comma + 2, len(one.name.text))
    return quoted


def take_reference(quoted: list[Quoted], words: Words) -> None:
    long = len(words.text.split()) > 9 or bool(ON_REQUEST.search(words.text))
    if long:
        bare = words.strip(' \t“”"«»„')
        if quoted and quoted[-1].reference and not quoted[-1].name:
            quoted[-1].reference = joined([quoted[-1].reference, bare])
        else:
            quoted.append(Quoted(reference=bare))
    else:
        name = words.strip(" —–-")
        if quoted and quoted[-1].reference and not quoted[-1].name:
            quoted[-1].name = name
        elif (
            quoted
            and quoted[-1].name
            and not quoted[-1].reference
            and any(mark in name.text for mark in "@+0123456789")
        ):
            quoted[-1].reference = name
        else:
            quoted.append(Quoted(name=name))
