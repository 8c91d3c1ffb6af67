"""Soft claims that give themselves away by their words: cause, praise, reach, sector."""

import re
from collections.abc import Iterator

from customization.evidence.amounts.figures import counted
from customization.evidence.line import Line
from customization.evidence.reading.language import ENGLISH, by_language, current
from customization.evidence.reading.names import spells_out
from customization.evidence.reading.stems import plain
from customization.evidence.reading.tables import grouped
from customization.evidence.reading.words import Bag, Word, bag, light_words, read
from customization.evidence.schema import Claim, ClaimKind

EFFECT = (
    r"(?:cut|reduc|lower|decreas|improv|increas|boost|rais|rose|grew|grow|dr[io]v|drove|enabl|ensur|eliminat|prevent|sav|kept|"
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
CLAUSE = rf"(?:(?<!after )which|that) (?:\w+ly )?(?:has |have |had |also |then )*{EFFECT}"
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
WHY = {
    "superlative": (ClaimKind.SUPERLATIVE, "“{}” is praise that your résumé does not state."),
    "reach": (ClaimKind.SCOPE, "“{}” widens the reach beyond what your résumé says."),
    "industry": (ClaimKind.INDUSTRY, "Your résumé does not name this field or kind of customer here: “{}”."),
    "authority": (ClaimKind.SCOPE, "“{}” claims a standing that your résumé does not state."),
}


@by_language()
def lexicon() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile(r"(?<!\w)(?:" + "|".join(word.replace(" ", r"[\s-]") for word in words) + r")(?!\w)", re.I))
        for kind, words in grouped("markers").items()
    )


AWARDED = re.compile(
    r"\b(?:won|win|winner of|winning|awarded|received|earned|given)\b[^.;,]{0,40}"
    r"\b(?:awards?|prizes?|medals?|trophy|best|honou?rs?|scholarship|fellowship)\b"
    r"|\b(?:prize|medal|award|trophy)s?\b(?! criteria|-winning)",
    re.I,
)


def award_claims(line: Line) -> Iterator[Claim]:
    """A prize is a fact that can be looked up: `won best poster` for `presented a poster`."""
    match = AWARDED.search(line.after)
    if match and not any(AWARDED.search(passage.text) for passage in line.entry) and line.section != "awards":
        words = [word for word in read(match.group()) if not word.small]
        far = any(all(word.stem in bag(passage.text).stems for word in words) for passage in line.elsewhere)
        verdict = line.flagged if far else line.blocked
        yield verdict(match.group(), ClaimKind.AWARD, f"Your résumé does not state “{match.group()}”.")


def marker_claims(line: Line) -> Iterator[Claim]:
    yield from cause_claims(line)
    yield from award_claims(line)
    for kind, pattern in lexicon():
        for match in pattern.finditer(line.after):
            if any(spells_out(line.after, match.start(), passage.text) for passage in line.same):
                continue
            if kind == "reach" and any(
                match.start() < one.end and one.start <= match.end() + 1 for one in counted(line.after)
            ):
                continue
            if kind == "reach" and (listed_behind(line, match.end()) or said_of_the_whole(line, match)):
                continue
            if not stated(line, match.group()) and not (kind == "industry" and meant(line, match.group())):
                claim_kind, why = WHY[kind]
                yield line.flagged(match.group(), claim_kind, why.format(match.group()))


WHOLE = re.compile(r"\b(?:whole|entire|all(?: of)?(?: the)?)\s+([^\W\d_]+)", re.I)


def said_of_the_whole(line: Line, match: re.Match[str]) -> bool:
    """`company-wide`, `across the whole company` where the source says "the whole company"."""
    near = {word.stem for word in read(match.string[match.start() : match.end() + 25])}
    return any(read(one[1])[0].stem in near for passage in line.same for one in WHOLE.finditer(passage.text))


def listed_behind(line: Line, end: int) -> bool:
    """`across maternity settings: labour ward, postnatal ward`: the reach is told, and the source names all of it."""
    match = re.match(r"[^:;.(]{0,30}[:(]\s*([^;.)]+)", line.after[end:])
    return bool(match) and all(word.small or line.same_bag.holds(word) for word in read(match[1] if match else ""))


def stated(line: Line, words: str) -> bool:
    """The same expression, or all its words, in the line or its entry."""
    near = line.same or line.entry
    found = [word for word in read(words) if not word.small] or list(read(words))
    if any(plain(words) in plain(passage.text) for passage in line.entry):
        return True
    return any(all(same_word(word, bag(passage.text)) for word in found) for passage in near)


def meant(line: Line, words: str) -> bool:
    """A sector may be named by another word of the same meaning: a web shop is e-commerce."""
    forms = frozenset(plain(word.text).rstrip("s") for passage in line.entry for word in read(passage.text))
    return all(
        plain(word.text).rstrip("s") in forms or not word.meanings.isdisjoint(line.entry_bag.meanings)
        for word in read(words)
        if not word.small and len(word.text) > 1
    )


def same_word(word: Word, held: Bag) -> bool:
    notations = frozenset(name for name in held.meanings if name.startswith("n-"))
    return word.stem in held.stems or not word.meanings.isdisjoint(notations)


def cause_claims(line: Line) -> Iterator[Claim]:
    if (
        line.same
        and invented_link(line)
        and (by := BY_DOING.match(line.after))
        and line.same[0].text[:9] != line.after[:9]
    ):
        yield line.flagged(
            by.group(), ClaimKind.CAUSE, "Your résumé sets these two side by side, not one as the cause."
        )
    source = line.same[0].text if line.same else ""
    apart = current() != ENGLISH and AFTERWARDS.search(source) and not FOREIGN_LINKS.search(source)
    if apart and (link := FOREIGN_LINKS.search(line.after)):
        why = "Your résumé sets these two side by side, not one as the cause."
        yield line.flagged(link.group(), ClaimKind.CAUSE, why)
    if line.same and (agent := LIFTED.match(line.after)) and not CAUSE.search(source):
        subject = [word for word in read(agent["subject"]) if not word.small]
        if subject and not any(line.same_bag.holds(word) for word in subject) and counted(source):
            yield line.flagged(agent.group(), ClaimKind.CAUSE, "Your résumé does not say that this was the cause.")
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


OUTCOME = re.compile(r"\b(?:wins?|won|winning|secur\w+|doubl\w+|tripl\w+|succe\w+|record)\b", re.I)
LIFTED = re.compile(
    r"^(?P<subject>(?:[\w'’-]+\s){1,5}?)(?:lifted|raised|cut|boosted|drove|pushed|brought|increased|reduced|improved|helped)\s+(?=\w)",
    re.I,
)
BY_DOING = re.compile(rf"^(?:\w+ly )?{EFFECT}\b[^;.]*\b(?:by|through|via|thanks to)\s+\w+", re.I)


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
