"""The language that a résumé is written in, by its small words."""

import re
from collections import Counter

from resumes.analysis.wordings import ENGLISH, SMALL_WORDS
from resumes.document import ResumeDocument
from resumes.paths import texts

WORD = re.compile(r"[^\W\d_]+")
MOST = 3_000
PROSE = re.compile(r"(?:^basics\.|\.)(?:summary|description|highlights\[\d+\]|lines\[\d+\]|reference)$")


def language_of(document: ResumeDocument) -> str:
    """ISO 639-1 code of one of seven; English when no other has more of its small words."""
    return language(" ".join(text for path, text in texts(document) if PROSE.search(path)))


def language(text: str) -> str:
    words = Counter(WORD.findall(text.casefold())[:MOST])
    scores = {code: sum(words[word] for word in small) for code, small in SMALL_WORDS.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] > scores[ENGLISH] else ENGLISH
