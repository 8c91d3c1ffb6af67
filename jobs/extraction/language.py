"""The language of a posting by its small words."""

import re
from collections import Counter

SMALL_WORDS = {
    "en": "the and of to in for with you we is are our your on be will as or this an by that have from at who",
    "de": "der die das und in für mit wir sie ist sind ihre ihr im zu von den eine ein als auf dem des oder sowie du bei zur",
    "fr": "le la les et de des du pour avec nous vous est sont votre vos une un dans au aux en sur que qui ou notre nos par",
    "es": "el la los las y de del para con nosotros es son su una un en que por como se al tu más o nuestro empresa sus",
    "pt": "o a os as e de do da dos das para com nós é são sua um uma em que por como ao no na ou nosso você mais não à",
    "nl": "de het een en van voor met wij je is zijn jouw in op te dat die bij als of aan om ons onze naar heb bent",
}
SETS = {code: frozenset(words.split()) for code, words in SMALL_WORDS.items()}
WORD = re.compile(r"[^\W\d_]+")
LETTERS = (("de", "äöüß"), ("fr", "èêàçœ"), ("es", "ñ¿¡"), ("pt", "ãõ"), ("en", ""))


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
