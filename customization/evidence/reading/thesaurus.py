"""Which English nouns mean the same, and which is the wider word: from WordNet, see `data/thesaurus`."""

from functools import cache
from pathlib import Path

from customization.evidence.reading.language import ENGLISH, current

FILE = Path(__file__).parent.parent / "data" / "thesaurus" / "nouns.tsv"
NONE: frozenset[str] = frozenset()


@cache
def nouns() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Stem → its senses, and its senses with the wider ones: a lorry is a vehicle."""
    found = {}
    for row in FILE.read_text(encoding="utf-8").splitlines():
        stem, own, wider = row.split("\t")
        senses = frozenset(own.split())
        found[stem] = senses, senses.union(wider.split())
    return found


def senses(stem: str) -> frozenset[str]:
    """What a word may mean, for a word that claims."""
    return nouns().get(stem, (NONE, NONE))[0] if current() == ENGLISH else NONE


def reach(stem: str) -> frozenset[str]:
    """What a word proves: its own senses and the wider ones."""
    return nouns().get(stem, (NONE, NONE))[1] if current() == ENGLISH else NONE
