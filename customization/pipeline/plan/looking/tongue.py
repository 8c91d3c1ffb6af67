"""The language in which new words must be written."""

from collections.abc import Iterable

from customization.matching.words import SMALL_WORDS, words

# The matching counts small words of six languages; Italian would pass for a neighbour.
SMALL_ITALIAN = """
il lo la i gli le un uno una di del dello della dei degli delle dell a al allo alla ai agli alle da dal dalla
dai in nel nella nei nelle con su sul sulla per tra fra e ed che non è sono ho ha come più presso
"""
ITALIAN = frozenset(SMALL_ITALIAN.split())


def tongue(texts: Iterable[str], guessed: str) -> str:
    """`guessed`, or `it` where more small words are Italian than of that language."""
    if guessed in ("en", "de", "nl"):
        return guessed
    found = [word for text in texts for word in words(text)]
    own = SMALL_WORDS.get(guessed, frozenset())
    return "it" if sum(word in ITALIAN for word in found) > sum(word in own for word in found) else guessed
