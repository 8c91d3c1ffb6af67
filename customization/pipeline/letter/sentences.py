"""A paragraph taken apart into its sentences."""

import re

# A full stop behind these does not end a sentence; nor does one behind a single letter or a number.
SHORT = (
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Sra|Jr|Nr|No|ca|bzw|usw|etc|vs|e\.g|i\.e|z\. ?B|d\. ?h|u\. ?a|Inc|Ltd|Co|Corp"
    r"|M|Mme|Sig|dott|Exmo|Exmos|dhr|mevr|approx|Abs|Art|vgl|inkl|min|max)|(?<![’'\w])[^\W\d_]|\b\d{1,2})\.$"
)
END = re.compile(r"(?<=[.!?…])[\"”“»’)]?\s+(?=[\"“„«‘(]?[A-ZÄÖÜÉÈÀÁÂÊÍÓÚÑÇ¿¡0-9])")


def sentences(text: str) -> list[str]:
    plain = " ".join(text.split())
    found: list[str] = []
    start = 0
    for end in END.finditer(plain):
        piece = plain[start : end.end()].strip()
        if not re.search(SHORT, piece):
            found.append(piece)
            start = end.end()
    rest = plain[start:].strip()
    return [*found, rest] if rest else found
