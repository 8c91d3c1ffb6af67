"""Lines that speak to software are told, not obeyed."""

from dataclasses import replace

from jobs.extraction.clauses import sentences
from jobs.extraction.instructions import addresses_software, goes_on, instruction_notice
from jobs.extraction.lines import PARAGRAPH, Line
from jobs.requirements import PostingNotice


def without_instructions(found: list[Line]) -> tuple[list[Line], tuple[PostingNotice, ...]]:
    """Lines that speak to people, and a notice for each that speaks to software."""
    spoken: list[Line] = []
    notices: list[PostingNotice] = []
    before: Line | None = None
    for line in found:
        if before and line.start <= before.end + 2 and not line.after_blank and goes_on(line.text):
            notices.append(instruction_notice(line.text))
            before = line
            continue
        before = line if addresses_software(line.text) else None
        if before is None:
            spoken.append(line)
        elif line.words <= PARAGRAPH * 2:
            notices.append(instruction_notice(line.text))
        else:
            kept, told = sentences_apart(line)
            spoken.extend(kept)
            notices.extend(told)
    return spoken, tuple(notices)


def sentences_apart(line: Line) -> tuple[list[Line], list[PostingNotice]]:
    """The sentences of a long paragraph; an instruction goes with the orders that follow it."""
    kept: list[Line] = []
    told: list[PostingNotice] = []
    after = False
    for a, b in sentences(line.text):
        words = line.text[a:b]
        speaks = addresses_software(words) or (after and goes_on(words))
        if speaks:
            told.append(instruction_notice(words))
        else:
            kept.append(replace(line, start=line.start + a, end=line.start + b, text=words))
        after = speaks
    return kept, told
