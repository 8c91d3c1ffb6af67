"""What a requirement asks for, as names to look up: concepts of the vocabulary and phrases."""

import re
from dataclasses import dataclass
from functools import lru_cache

from customization.matching.words import stems
from jobs import vocabulary
from jobs.requirements import JobRequirement

ALTERNATIVES = re.compile(
    r"\b(?:or|such as|like|e\.?g\.?|including|one of|any of|similar|etc|oder|wie|z\.\s?b\.|ou|tels? que|o|tales como)\b"
    r"|\w/\w|…",
    re.IGNORECASE,
)
BRACKETS = re.compile(r"\([^()]*\)")
# Words that say how well, in the languages that postings come in.
ABROAD = {
    "de": "erfahrung erfahrungen berufserfahrung jahr jahre jahren mindestens mehrjährige gute sehr kenntnisse "
    "kenntnis fundierte umgang vorteil wünschenswert idealerweise abgeschlossene erste vergleichbar vergleichbare "
    "position bereich einschlägige praxis",
    "fr": "expérience an ans année années minimum moins poste similaire maîtrise connaissance connaissances "
    "bonne bonnes souhaitée souhaité serait plus atout idéalement première réussie équivalent",
    "es": "experiencia año años mínimo mínima menos puesto similar conocimiento conocimientos dominio valorable "
    "deseable nivel buen buena se valorará",
    "pt": "experiência ano anos mínimo mínima menos função similar conhecimento conhecimentos domínio preferencial "
    "valoriza-se nível bom boa comprovada",
    "nl": "ervaring jaar jaren minimaal minstens functie vergelijkbare kennis goede pre beheersing "
    "werkervaring relevante",
}
# Words that say how well or how long, not what.
MEASURE = stems(
    "experience year years knowledge understanding ability strong proficiency proficient skill skills "
    "familiarity familiar "
    "working hands-on expertise demonstrated proven excellent solid background competency competence "
    "comfortable good deep "
    "required preferred minimum least plus equivalent related relevant similar field role position work basic advanced "
    "fluent professional environment ideally desirable bonus new strongly currently various total overall "
    "specialized practical"
)


@dataclass(frozen=True)
class Asked:
    """`concepts` by id; `phrases` are terms that the vocabulary does not know, as stems. `any_of`: one is enough.

    `examples` are the concepts of a list in brackets: one of them is enough beside the others.
    """

    concepts: tuple[str, ...]
    phrases: tuple[frozenset[str], ...]
    any_of: bool
    examples: frozenset[str] = frozenset()


MEASURES = {"en": MEASURE} | {code: stems(words, code) for code, words in ABROAD.items()}


@lru_cache(maxsize=4000)
def asked(text: str, terms: tuple[str, ...], quote: str, language: str) -> Asked:
    concepts: dict[str, None] = {}
    phrases: dict[frozenset[str], None] = {}
    for term in terms or (text,):
        known = vocabulary.find(term)
        named = [known.id] if known else [mention.concept.id for mention in vocabulary.mentions(term)]
        concepts.update(dict.fromkeys(named))
        phrase = stems(term, language) - MEASURES.get(language, MEASURE)
        if not known and phrase:
            phrases[phrase] = None
    said = quote or text
    one_enough = bool(ALTERNATIVES.search(BRACKETS.sub(" ", said)))
    return Asked(tuple(concepts), tuple(phrases), one_enough, frozenset(concepts) & bracketed(said))


def bracketed(text: str) -> frozenset[str]:
    """What a list of two or more in brackets names."""
    lists = (vocabulary.mentions(found.group()) for found in BRACKETS.finditer(text))
    return frozenset(mention.concept.id for mentions in lists if len(mentions) > 1 for mention in mentions)


def asked_by(requirement: JobRequirement, language: str = "en") -> Asked:
    """`language` is the posting's."""
    return asked(requirement.text, requirement.terms, requirement.quote, language)
