"""Text that any layout can print: no control characters, no invisible marks, no icon glyphs."""

import re
import unicodedata

# Surrogates, private use (icon fonts) and unassigned code points have no letter to show; controls break XML;
# invisible marks (zero width, soft hyphens, bidi overrides, tags) split words or make a line read as another.
REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
LIGATURES = re.compile("[\ufb00-\ufb06]")
JOINERS = frozenset("\u200c\u200d")
BREAKS = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")


def clean(text: str) -> str:
    """One line: breaks and runs of white space become one space."""
    return " ".join(visible(text).split())


def paragraphs(text: str) -> tuple[str, ...]:
    """The lines of a text, each clean, without empty ones."""
    return tuple(line for line in map(clean, BREAKS.split(text)) if line)


def visible(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    apart = LIGATURES.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
    spaced = unicodedata.normalize("NFC", "".join(" " if char.isspace() else char for char in apart))
    return "".join(char for char in spaced if char in JOINERS or unicodedata.category(char) not in REFUSED)
