"""The evidence on the sentences of a letter: the person's own words, the posting's, or courtesy; nothing else ships."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from customization.evidence.ground import Ground
from customization.evidence.report import judge
from customization.evidence.schema import ClaimKind, LineEvidence, Verdict
from customization.pipeline.letter.addressing import addressee
from customization.pipeline.letter.clauses.romance import of_another
from customization.pipeline.letter.schema import LetterGiven, Sentence, Source
from customization.pipeline.letter.sentences import sentences
from customization.pipeline.letter.speech import Speech, speech
from customization.pipeline.letter.tongue import of_letter
from resumes.paths import texts

QUOTED = re.compile(r"[“„«‘]\s?([^”“»’]{3,200}?)\s?[”“»’]")
FIRST_PERSON = re.compile(
    r"\b(?:I|my|me|ich|mein\w*|mir|je|j['’]|mon|ma|mes|yo|mi|mis|io|mio|mia|miei|eu|meu|minha|meus|minhas|ik|mijn)\b",
    re.I,
)
ELIDED = re.compile(r"\b(?:[ldjnsmtc]|qu|dell|all|nell|un)['’](?=\w)")
NO_SOURCE = "Neither your résumé nor the posting says this."


class Checker:
    """Reads the sources once; a letter is judged sentence by sentence."""

    def __init__(self, given: LetterGiven) -> None:
        self.given = given
        self.language = of_letter(given.given, given.options)
        self.speech: Speech = speech(self.language)
        self.ground = Ground(given.given.sources)
        self.whom = addressee(given.given.job)
        self.stood = dict(texts(given.given.resume))

    def evidence(self, text: str, path: str = "letter[0]") -> LineEvidence:
        """The claims of a sentence about the person, without the words that only join them."""
        stood = self.stood.get(path)
        said = self.framed(self.as_stood(text, stood or ""))
        found = judge(self.ground, path, stood, said, self.given.day)
        if found.verdict is Verdict.SUPPORTED:
            return found
        # Words of grammar look like new ones in a language whose tables are small.
        return judge(self.ground, path, stood, self.bare(said), self.given.day)

    def as_stood(self, text: str, line: str) -> str:
        """The verbs of the line in the person in which it has them: `liderei` is its `liderou`."""
        for word in set(re.findall(r"[^\W\d_]{4,}", line)):
            mine = of_another(word, self.language)
            text = text if mine == word.lower() else re.sub(rf"\b{mine}\b", word.lower(), text)
        return text

    def proven(self, text: str, paths: Sequence[str] = ()) -> bool:
        """By one of the lines that it comes from, or by the résumé as a whole."""
        tried = [path for path in dict.fromkeys(paths) if path in self.stood]
        return any(self.evidence(text, path).verdict is Verdict.SUPPORTED for path in (*tried, "letter[0]"))

    def bare(self, text: str) -> str:
        """Without joining words too."""
        return " ".join(self.light.sub(" ", text).split()).strip(" ,:;")

    def framed(self, text: str) -> str:
        """Without frames and words of the posting in quotation marks."""
        plain = QUOTED.sub(lambda found: "" if self.in_posting(found[1]) else found[0], text)
        plain = self.frames.sub(", ", plain)
        plain = ELIDED.sub("", plain) if self.language in ("fr", "it") else plain
        return re.sub(r"(?:\s*,)+", ",", " ".join(plain.split())).strip(" ,:;")

    def in_posting(self, words: str) -> bool:
        folded = " ".join(words.casefold().split())
        return folded in self.posting or any(folded == one for one in self.requirements)

    @cached_property
    def posting(self) -> str:
        return " ".join(self.given.given.job.text.casefold().split())

    @cached_property
    def requirements(self) -> frozenset[str]:
        asked = self.given.given.job.requirements
        return frozenset(" ".join(text.casefold().split()) for one in asked for text in (one.text, *one.terms))

    @cached_property
    def frames(self) -> re.Pattern[str]:
        return phrases(self.speech.words["check"]["frames"])

    @cached_property
    def light(self) -> re.Pattern[str]:
        """Small as they are, or first in the sentence: a name keeps its capital."""
        words = sorted(self.speech.words["check"]["light"], key=len, reverse=True)
        spellings = "|".join(re.escape(word) for word in words)
        firsts = "|".join(re.escape(word[:1].upper() + word[1:]) for word in words)
        return re.compile(rf"(?<!\w)(?:{spellings})(?!\w)|^(?:{firsts})(?!\w)")

    @cached_property
    def wish(self) -> re.Pattern[str]:
        return re.compile(self.speech.words["check"]["wish"], re.I)

    @cached_property
    def courtesies(self) -> frozenset[str]:
        """Every sentence of ours that claims nothing, with what this posting puts into it."""
        words = self.speech.words
        post = self.speech.post(self.whom.title, self.whom.company)
        opening = [re.sub(r"\{post\}", lambda _: post, text) for text in words["opening"].values()]
        endings = [text for texts in words["end"].values() for text in texts]
        return frozenset(folded(text) for text in (*opening, *endings))

    @cached_property
    def own(self) -> str:
        """The person's own statements, word for word."""
        said = (answer.text for answer in self.given.given.answers if not answer.denied)
        return folded(" ".join((*said, self.given.options.why)))

    def judged(self, text: str) -> Sentence:
        """A sentence that anyone wrote, against everything that may prove it."""
        if folded(text) in self.courtesies:
            return Sentence(text=text, rests_on=Source.COURTESY)
        if len(text.split()) > 2 and folded(text).rstrip(".!") in self.own:
            return Sentence(text=text, rests_on=Source.OWN, sources=("answers",))
        checked = self.addressed(text) if self.wish.search(text) else text
        found = self.evidence(checked)
        if found.verdict is not Verdict.SUPPORTED and self.of_posting(text):
            return Sentence(text=text, rests_on=Source.POSTING)
        sources = dict.fromkeys(support.path for claim in found.claims for support in claim.support)
        worst = next((claim for claim in found.claims if claim.verdict is found.verdict), None)
        why = (worst.why or NO_SOURCE) if worst and found.verdict is not Verdict.SUPPORTED else ""
        return Sentence(text=text, sources=tuple(sources), verdict=found.verdict, why=why)

    def addressed(self, text: str) -> str:
        """In a wish, the names of post and employer are addresses, not claims about the person."""
        names = [name for name in (self.whom.title, self.whom.company, self.whom.person) if name]
        return phrases(names).sub(" ", text) if names else text

    def of_posting(self, text: str) -> bool:
        """Says nothing of the person, and nothing of the firm that the posting does not say."""
        if FIRST_PERSON.search(text):
            return False
        light = {word.casefold() for word in self.speech.words["check"]["light"]}
        words = [word for word in re.findall(r"[^\W_]{4,}", text.casefold()) if word not in light]
        held = set(re.findall(r"[^\W_]{4,}", self.posting))
        figures = set(re.findall(r"\d[\d.,]*", text)) <= set(re.findall(r"\d[\d.,]*", self.posting))
        return bool(words) and figures and all(word in held for word in words)

    def paragraphs(self, prose: Iterable[str]) -> tuple[tuple[Sentence, ...], ...]:
        parts = (tuple(self.judged(one) for one in sentences(text)) for text in prose)
        return tuple(part for part in parts if part)


def folded(text: str) -> str:
    return " ".join(text.casefold().replace("'", "’").split())


def phrases(words: Iterable[str]) -> re.Pattern[str]:
    ordered = sorted((re.escape(word) for word in words), key=len, reverse=True)
    return re.compile("(?<!\\w)(?:" + "|".join(ordered) + ")(?!\\w)", re.I) if ordered else re.compile(r"(?!)")


def hard(found: LineEvidence) -> bool:
    """Blocked: a fact without a source, not only a word that is new."""
    return found.verdict is Verdict.BLOCKED or any(
        claim.kind is ClaimKind.NUMBER and claim.verdict is not Verdict.SUPPORTED for claim in found.claims
    )
