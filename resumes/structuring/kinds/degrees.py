"""A degree and its field: `BSc Nursing`, `Bachelor of Science in Nursing`, `NVQ Level 3, Cookery`."""

import re

from resumes.structuring.lines.words import Words
from resumes.structuring.signs.lexicon import DEGREE, degree_score, words_in

JOINT = re.compile(
    r"\s+(?:in|of|en|em|in der|im|for|de|op|zur|zum|als|as an?|as)\s+|\s*[,:]\s+|\s+[–—-]\s+", re.IGNORECASE
)
LEVEL = re.compile(
    r"(?:(?:level|niveau|nivel|nível|livello|stufe|grade|klasse|cycle|ciclo)\b|\d|[IVX]+$)", re.IGNORECASE
)
SUBJECT = re.compile(
    r"(?:ing|ics|ique|physik|mathematik|informatik|technik|logistik|mechanik|istik|pädagogik|logy|ogie|ogía|ogia|tion|ción|ção|zione|ment|science|sciences|design|arts|studies|business|law"
    r"|history|finance|music|nursing|wissenschaft(?:en)?|kunde|technik|wesen|lehre|management|marketing|medicine"
    r"|education|english|economics|economía|medizin|recht|chemie|geschichte|kunst|cookery|catering)$",
    re.IGNORECASE,
)


def is_subject(text: str) -> bool:
    return any(SUBJECT.search(word) for word in text.split())


def parted(text: Words) -> tuple[Words, Words | None]:
    """`Bachelor of Science in Nursing` → (`Bachelor of Science`, `Nursing`)."""
    for match in JOINT.finditer(text.text):
        before, after = text.text[: match.start()], text.text[match.end() :]
        if not after or not degree_score(before):
            continue
        if (
            re.fullmatch(
                r"(?:the )?(?:science|arts|engineering|education|fine arts|business administration|laws?"
                r"|philosophy|medicine|applied science|commerce|technology|nursing|architecture|music"
                r"|public health|social work)\b.*",
                after,
                re.IGNORECASE,
            )
            and match[0].strip() == "of"
        ):
            if second := re.search(r"\s+(?:in|–|-|,)\s+|,\s+", after):
                end = match.end() + second.start()
                return text.cut(0, end), text.cut(match.end() + second.end(), len(text.text))
            return split_words(text)
        return text.cut(0, match.start()), text.cut(match.end(), len(text.text))
    return split_words(text)


OF_WHAT = re.compile(
    r"^(?:(?:associate|bachelor|master|doctor)(?:['’]?s)? of (?:applied science|fine arts|business administration"
    r"|public health|social work|science|arts|engineering|education|laws?|philosophy|medicine|commerce|technology"
    r"|nursing|architecture|music))\s+(?=\S)",
    re.IGNORECASE,
)


def split_words(text: Words) -> tuple[Words, Words | None]:
    """`Bachelor Information Technology`, `BSc Nursing`: the degree's own words, then the field."""
    if match := OF_WHAT.match(text.text):
        return text.cut(0, match.end()).strip(), text.cut(match.end(), len(text.text))
    words = list(re.finditer(r"\S+", text.text))
    last = -1
    for position, word in enumerate(words[:3]):
        level = position and last == position - 1 and word[0].isdigit()
        if level or any(form in DEGREE for form in words_in(word[0])) or word[0].startswith("("):
            last = position
        else:
            break
    if last < 0 or last == len(words) - 1 or " of " in text.text[: words[last].end() + 4]:
        return text, None
    return text.cut(0, words[last].end()), text.cut(words[last + 1].start(), len(text.text))


def qualified(degree: str) -> bool:
    """`NVQ Level 3`, `Diplôme d'ingénieur`: what follows the degree's word says which one, not in what field."""
    _, rest = split_words(Words(degree, range(len(degree))))
    return rest is not None and (rest.text[:1].islower() or LEVEL.match(rest.text) is not None)
