"""The language of a posting by its small words."""

import re
from collections import Counter

from jobs.extraction.wordlists import entries

CODES = ("en", "de", "fr", "es", "pt", "nl", "it", "pl")
SETS = {code: frozenset(entries(f"small/{code}")) for code in CODES}
WORD = re.compile(r"[^\W\d_]+")
LETTERS = (("de", "äöüß"), ("fr", "èêàçœ"), ("es", "ñ¿¡"), ("pt", "ãõ"), ("it", "ìò"), ("pl", "łśżźćęąń"), ("en", ""))


def language(text: str) -> str:
    """ISO 639-1 code; English when nothing speaks for another."""
    words = Counter(WORD.findall(text.casefold())[:3000])
    total = max(sum(words.values()), 1)
    scores = {code: sum(words[word] for word in small) / total for code, small in SETS.items()}
    lowered = text.casefold()
    for code, letters in LETTERS:
        scores[code] += min(0.05, sum(lowered.count(letter) for letter in letters) / max(len(text), 1))
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] > scores["en"] or best == "en" else "en"
