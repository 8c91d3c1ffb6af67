"""Which of the languages we have words for a résumé is written in."""

import re
from collections import Counter

from exports.content.words import ENGLISH, LANGUAGES, Words
from resumes.document import ResumeDocument
from resumes.paths import texts

ENOUGH = 3
WORD = re.compile(r"[^\W\d_]+")


def words_of(document: ResumeDocument) -> Words:
    """By the commonest small words; English when nothing speaks for another language."""
    said = Counter(word for _, text in texts(document) for word in WORD.findall(text.casefold()))
    ranked = {words.language: sum(said[word] for word in words.small_words) for words in LANGUAGES}
    best = max(LANGUAGES, key=lambda words: ranked[words.language])
    heard = ranked[best.language]
    return best if heard >= ENOUGH and heard > ranked[ENGLISH.language] else ENGLISH
