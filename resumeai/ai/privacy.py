"""Contact data leaves as tokens such as ⟦NAME-1⟧ and comes back as it was."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>()⟦⟧]+"
    r"|(?<![\w.@])(?:[\w-]+\.)+(?:com|org|net|io|dev|me|de|fr|uk|co|ai|app|eu|info|ch|at|nl|es|it|pl|se|no|fi|dk|pt|be"
    r"|cz|in|br|jp|cn|ru|us|ca|au|xyz|tech|page|site|blog|link)/[^\s<>()⟦⟧]+"
)
EMAIL = re.compile(r"[^\s@<>,;:()⟦⟧]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"(?<![\w.,$€£⟦-])(?:\+|00)?\(?\d[\d \u00a0().\-/]{6,}\d(?![\w⟧])")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
BIRTH = re.compile(
    r"(?:\bborn\b|\bbirth|\bd\.?o\.?b\b|\bgeb(?:\.|oren|urts)|\bnée?\b|naissance|naci(?:do|da|miento)|\bnat[oa]\b|nascita"
    r"|nascid|nascimento|geboorte|född|født|fødsel|syntym|urodz|narozen|doğum|рожден|родил|γέννησ|出生|生年月日)",
    re.IGNORECASE,
)
DAY = re.compile(
    r"\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}日?|\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{2,4}"
    r"|\d{1,2}(?:\.|st|nd|rd|th)?\s+(?:de\s+)?[^\W\d]{3,12}\.?,?\s+(?:de\s+)?\d{4}|[^\W\d]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
)
TOKEN = re.compile(r"⟦[A-Z]+-\d+⟧")
UNFINISHED = re.compile(r"⟦[^⟧]*$")


class Mask:
    """Hides texts and shows them again; every hidden spelling has a token of its own, so showing is exact.

    Names, addresses and handles are found because they are known (`values`: kind, value); mail, phones, links and birth
    dates also by their form.
    """

    def __init__(self, values: Iterable[tuple[str, str]] = ()) -> None:
        self.tokens: dict[str, str] = {}
        self.hidden: dict[str, str] = {}
        known = sorted(set(values), key=lambda pair: -len(pair[1]))
        self.known = [(kind, literal(kind, value)) for kind, value in known]

    def hide(self, text: str) -> str:
        text = self.replace("MAIL", EMAIL, text)
        text = self.replace("LINK", LINK, text)
        for kind, pattern in self.known:
            text = self.replace(kind, pattern, text)
        if BIRTH.search(text):
            text = self.replace("DATE", DAY, text)
        return PHONE.sub(lambda found: self.token("PHONE", found[0]) if is_phone(found[0]) else found[0], text)

    def show(self, text: str) -> str:
        """Unknown tokens, which a model made up, are dropped; so is a token still being written."""
        shown = TOKEN.sub(lambda found: self.hidden.get(found[0], ""), text)
        return UNFINISHED.sub("", shown)

    def replace(self, kind: str, pattern: re.Pattern[str], text: str) -> str:
        return pattern.sub(lambda found: self.token(kind, found[0]), text)

    def token(self, kind: str, value: str) -> str:
        if value not in self.tokens:
            number = 1 + sum(token.startswith(f"⟦{kind}-") for token in self.hidden)
            self.tokens[value] = f"⟦{kind}-{number}⟧"
            self.hidden[self.tokens[value]] = value
        return self.tokens[value]


def is_phone(text: str) -> bool:
    """Nine digits or more, or a leading plus; two years are a period."""
    digits = sum(character.isdigit() for character in text)
    if len(YEAR.findall(text)) > 1:
        return False
    return 8 <= digits <= 15 and (digits >= 9 or text.startswith(("+", "00")))


def literal(kind: str, value: str) -> re.Pattern[str]:
    """Digits of a phone with any signs between them; else whole words, and a lone name only as names are written."""
    if kind == "PHONE":
        digits = [character for character in value if character.isdigit()]
        return re.compile(r"(?<!\d)\+?" + r"[\s\u00a0().\-/]*".join(digits) + r"(?!\d)")
    words = r"[\s\u00a0]+".join(re.escape(word) for word in value.split())
    if kind in ("NAME", "PLACE") and len(value.split()) == 1:
        spellings = "|".join(re.escape(spelling) for spelling in {value, value.upper(), value.title()})
        return re.compile(rf"(?<![^\W_])(?:{spellings})(?![^\W_])")
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def contact_values(basics: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """(kind, value) of all that the `basics` of a JSON Resume say about who and where the person is.

    Label and summary are not contact data. A key that we do not know is taken as private.
    """
    yield from names(str(basics.get("name", "")))
    for key, value in basics.items():
        if key == "phone" and sum(c.isdigit() for c in str(value)) >= 6:
            yield "PHONE", str(value)
        elif key == "location":
            yield from places(value)
        elif key not in ("name", "label", "summary", "phone"):
            yield from (("PRIVATE", text) for text in leaves(value) if len(text) >= 4)
            yield from (("LINK", bare(text)) for text in leaves(value) if len(bare(text)) >= 4)


def names(name: str) -> Iterator[tuple[str, str]]:
    """The whole name, its words, and the handles that people make of them."""
    words = [word.strip(",.()\"'") for word in name.split()]
    if name.strip():
        yield "NAME", " ".join(name.split())
    if len(words) > 1:
        ends = (words[0], words[-1])
        joined = product((" ", ", ", "", ".", "-", "_"), (ends, ends[::-1]))
        yield from (("NAME", sign.join(order)) for sign, order in joined)
    yield from (("NAME", part) for word in words for part in {word, *word.split("-")} if len(part) > 2)


def places(location: Any) -> Iterator[tuple[str, str]]:
    for text in leaves(location):
        parts = {text, *re.split(r"[,;\n]", text)}
        yield from (("PLACE", part.strip()) for part in parts if len(part.strip()) > 2)


def leaves(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for inner in value:
            yield from leaves(inner)
    elif isinstance(value, str | int | float) and str(value).strip():
        yield str(value).strip()


def bare(address: str) -> str:
    """A link as people write it: no scheme, no `www.`, no slash at the end."""
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", address.strip()).rstrip("/") if "." in address else ""
