"""Names of tools in their usual spelling, and English as the person spells it."""

import re
from collections.abc import Iterable

from jobs import vocabulary

# Capitals that a reader knows a name by: inside of it, or all through.
MARKED = re.compile(r"[a-z][A-Z]|[A-Z]{2}")
STEMS = "organi|speciali|recogni|utili|prioriti|standardi|minimi|maximi|customi|summari|finali|reali"
INNER = re.compile(r"[a-z][A-Z]")
BRITISH = re.compile(
    rf"\b(?:(?:{STEMS})s(?:e|es|ed|ing|ation)|analys(?:e|ed|ing)|behaviour|colour|labour|neighbours?"
    rf"|favour\w*"
    r"|centres?|programmes?|licence|catalogue|whilst|enquir(?:y|ies)|fulfil|travelled|modelling|cancelled)\b",
    re.IGNORECASE,
)
AMERICAN = re.compile(
    rf"\b(?:(?:{STEMS})z(?:e|es|ed|ing|ation)|analyz(?:e|ed|ing)|behavior|color|labor|neighbors?|favor\w*"
    r"|centers?|license|catalog|fulfill|traveled|modeling|canceled)\b",
    re.IGNORECASE,
)
INTO_BRITISH = ((r"\b([Aa])nalyz", r"\1nalys"), (r"\b([Oo])rganiz", r"\1rganis"), (r"\btraveled\b", "travelled"))
INTO_AMERICAN = ((r"\b([Aa])nalys(?=e|ing)", r"\1nalyz"), (r"\b([Oo])rganis", r"\1rganiz"))


def usual(text: str) -> str:
    """`javascript and Github` → `JavaScript and GitHub`; only where nothing but capitals differs."""
    if text.isupper():
        return text
    plain = text
    for mention in reversed(vocabulary.mentions(text)):
        label = mention.concept.label
        differs = mention.text != label and mention.text.casefold() == label.casefold()
        sure = MARKED.search(label) and (mention.text.islower() or INNER.search(label))
        if differs and mention.concept.kind == "tool" and sure:
            plain = plain[: mention.start] + marked(mention.text, label) + plain[mention.end :]
    return plain


def marked(own: str, label: str) -> str:
    """The words of the name that are known by their capitals; the others as the person has them."""
    mine, usual_words = own.split(" "), label.split(" ")
    if len(mine) != len(usual_words):
        return label
    pairs = zip(mine, usual_words, strict=True)
    return " ".join(theirs if MARKED.search(theirs) else word for word, theirs in pairs)


def is_british(texts: Iterable[str]) -> bool:
    whole = " ".join(texts)
    return len(BRITISH.findall(whole)) > len(AMERICAN.findall(whole))


def native(before: str, after: str, *, british: bool) -> str:
    """The words that are new in `after` spelled as the person spells; theirs stay as they are."""
    for pattern, spelled in INTO_BRITISH if british else INTO_AMERICAN:
        if not re.search(pattern, before):
            after = re.sub(pattern, spelled, after)
    return after
