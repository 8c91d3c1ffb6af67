"""Causes and effects that the source does not state: `which cut …`, `by …`, `through my lessons, …`."""

import re
from collections.abc import Iterator

from customization.evidence.amounts.figures import counted
from customization.evidence.line import Line
from customization.evidence.reading.language import ENGLISH, current
from customization.evidence.reading.words import Word, light_words, read
from customization.evidence.schema import Claim, ClaimKind

EFFECT = (
    r"(?:cut|short|reduc|lower|decreas|improv|increas|boost|rais|rose|grew|grow|dr[io]v|drove|enabl|ensur|eliminat|prevent|sav|kept|"
    r"keep|"
    r"accelerat|strengthen|enhanc|generat|deliver|attract|win|won|secur|lift|"
    r"help|allow|sped|speed|doubl|tripl|halv|transform|"
    r"streamlin|avoid|convinc|maximi|minimi|contribut|bring|"
    r"brought|earn|led to|lead to|yield|produc|result|gave|push|made|"
    r"achiev|exceed|inspir|motivat|open|chang|shap|influenc|inform|guid|redefin|simplif|facilitat)\w*"
)
LINKS = (
    r"resulting in|resulted in|leading (?:directly )?to|led (?:directly )?to|thereby|thus|so that|as a result|"
    r"because of|due to|thanks to|owing to|attributable to|contributing to|contributed to|in order to"
)
CLAUSE = rf"(?:(?<!after )which|that|who) (?:\w+ly )?(?:has |have |had |also |then )*{EFFECT}"
PARTICIPLE = (
    rf"(?:{EFFECT})(?<=ing)|(?:improv|increas|reduc|boost|driv|enabl|ensur|sav|keep|cutt?|rais|achiev|exceed|open)ing"
)
CAUSE = re.compile(
    rf"\b(?:{LINKS}|{CLAUSE})|[,;–—-]\s*(?:\w+ly |and )?(?:{PARTICIPLE})\b|\band (?:has|have|had) (?:also )?{EFFECT}",
    re.I,
)
FORWARD = re.compile(
    r"\b(?:went|rose|fell|grew|dropped|climbed|increased|decreased|declined|improved|was|were)\b", re.I
)

SIDE_BY_SIDE = "Your résumé sets these two side by side, not one as the cause."
NO_CAUSE = "Your résumé does not say that this was the cause."


def cause_claims(line: Line) -> Iterator[Claim]:
    source = line.same[0].text if line.same else ""
    if line.same:
        yield from linked_claims(line, source)
    if line.same and not CAUSE.search(source):
        yield from opening_claims(line, source)
    for match in CAUSE.finditer(line.after):
        if not match.start():
            continue
        rest = re.split(r"[;.](?:\s|$)", line.after[match.start() :], maxsplit=1)[0]
        start = match.start()
        new = [
            word
            for word in read(line.after)
            if start <= word.start < start + len(rest)
            and not word.small
            and word.stem not in light_words()
            and not effect(word.text)
            and not line.same_bag.holds(word)
            and not counts(line.after, word)
        ]
        outcome = OUTCOME.search(match.group() + rest) and not OUTCOME.search(source)
        if new or invented_link(line) or (outcome and not re.search(EFFECT, source, re.I)):
            text = rest.strip(" ,;–—-")
            yield line.flagged(text, ClaimKind.CAUSE, f"Your résumé does not state this effect or cause: “{text}”.")
            return


def linked_claims(line: Line, source: str) -> Iterator[Claim]:
    """`Cut costs by moving suppliers` where the source tells of both, one after the other."""
    if invented_link(line) and (by := BY_DOING.match(line.after)) and source[:9] != line.after[:9]:
        yield line.flagged(by.group(), ClaimKind.CAUSE, SIDE_BY_SIDE)
    link = FOREIGN_LINKS.search(line.after) if current() != ENGLISH and not FOREIGN_LINKS.search(source) else None
    if link and ((THANKS.match(link.group()) and not BY_MEANS.search(source)) or AFTERWARDS.search(source)):
        yield line.flagged(link.group(), ClaimKind.CAUSE, SIDE_BY_SIDE)


# `Brought down`, `Grew`: somebody did it.
MOVED = re.compile(
    r"^(?:\w+ly )?(?:brought|grew|cut|reduced|raised|increased|lowered|decreased|improved|drove|lifted|boosted|pushed|"
    r"shortened|doubled|tripled|halved|built up|delivered|achieved)\b",
    re.I,
)
WENT = re.compile(r"\b(?:went|rose|fell|grew|dropped|climbed|declined|sank|increased|decreased|improved)\b", re.I)


def made_to_move(line: Line, source: str) -> bool:
    """`Reduced turnover from 24 % to 17 %` for `turnover fell from 24 % to 17 %`: nobody says who did it."""
    went = WENT.search(source)
    if not went or not went.start() or not MOVED.match(line.after) or re.search(r"[;.]\s", source):
        return False
    first, opening = read(source)[0], source[: went.start()]
    verb = bool(first.meanings) and all(name.startswith("do-") for name in first.meanings)
    acted = verb or first.text.casefold().endswith("ed")
    return not acted and ", " not in opening and " by " not in opening


def opening_claims(line: Line, source: str) -> Iterator[Claim]:
    """What a line opens with and says to have done it: `My new layout cut …`, `Through my lessons, …`."""
    if made_to_move(line, source):
        yield line.flagged(read(line.after)[0].text, ClaimKind.CAUSE, NO_CAUSE)
    if agent := LIFTED.match(line.after):
        subject = [word for word in read(agent["subject"]) if not word.small]
        if subject and not any(line.same_bag.holds(word) for word in subject) and counted(source):
            yield line.flagged(agent.group(), ClaimKind.CAUSE, NO_CAUSE)
    by = OPENING_CAUSE.match(line.after)
    if by and any(not word.small and word.stem not in line.same_bag.stems for word in read(by.group())):
        yield line.flagged(by.group(), ClaimKind.CAUSE, NO_CAUSE)


OUTCOME = re.compile(r"\b(?:wins?|won|winning|secur\w+|doubl\w+|tripl\w+|succe\w+|record)\b", re.I)
LIFTED = re.compile(
    r"^(?P<subject>(?:[\w'’-]+\s){1,5}?)(?:lifted|raised|cut|boosted|drove|pushed|brought|increased|reduced|improved|helped)\s+(?=\w)",
    re.I,
)
OPENING_CAUSE = re.compile(
    r"^(?:through|thanks to|because of|due to|owing to|as a result of|with my)\s[^,]{3,60}(?=,)", re.I
)
BY_DOING = re.compile(rf"^(?:\w+ly )?{EFFECT}\b[^;.]*\b(?:by|through|via|thanks to)\s+\w+", re.I)


BY_MEANS = re.compile(r"\b(?:en \w+ant|indem|durch|mediante|\w{2,}ndo|tramite|através|door)\b", re.I)
THANKS = re.compile(r"dank|grâce|gracias|grazie|graças", re.I)
FOREIGN_LINKS = re.compile(
    r"\b(?:dank|dadurch|wodurch|sodass|grâce à|ce qui a|entraînant|permettant|gracias a|lo que|logrando|consiguiendo|"
    r"grazie a\w*|permettendo|portando a|graças a\w*|o que|permitindo|dankzij|waardoor|zodat|door)\b",
    re.I,
)
AFTERWARDS = re.compile(
    r";|\b(?:nach|nachdem|après|tras|después|dopo|após|depois|na|nadat|desde|seit|depuis|sinds)\b", re.I
)


def effect(text: str) -> bool:
    return bool(re.fullmatch(EFFECT, text, re.I)) or any(char.isdigit() for char in text)


def counts(text: str, word: Word) -> bool:
    return any(quantity.start <= word.start < quantity.end for quantity in counted(text))


def invented_link(line: Line) -> bool:
    """The source sets two facts side by side ("X; sales went up") and the line makes one the cause of the other."""
    source = line.same[0].text if line.same else ""
    parts = re.split(r"[;]\s|\.\s|,\s(?=[^,]*$)|\b(?:after|while|since)\b", source)
    return len(parts) > 1 and any(FORWARD.search(part) for part in parts[1:]) and not CAUSE.search(source)
