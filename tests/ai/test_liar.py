"""A model that lies in every reply gets no invented fact into a résumé.

The check here is its own: figures, names and fields of the result against the source, without the evidence code.
"""

import re

import pytest

from jobs import vocabulary
from resumes.document import ResumeDocument
from resumes.paths import texts
from tests.ai.people import PEOPLE, POSTINGS, given, tailor
from tests.standin.inventions import facts, known_figures
from tests.standin.liars import FIGURE
from tests.standin.personas import LIES, Liar, Persona

NAME = re.compile(r"(?<=[a-zà-ÿ,;] )[A-ZÀ-Ý][\w'’-]+")


def whole(document: ResumeDocument) -> str:
    return " ".join(text for _, text in texts(document))


def concepts(text: str) -> set[str]:
    named = {mention.concept.id for mention in vocabulary.mentions(text)}
    return named.union(*(vocabulary.implied_by(name) for name in named))


def inventions(source: ResumeDocument, result: ResumeDocument) -> list[str]:
    """Figures, names, skills and planted lies of the result that the source does not hold."""
    was, now = whole(source), whole(result)
    known = was.casefold()
    wrong = [lie for lie in LIES if lie in now and lie not in was]
    wrong += [figure for figure in FIGURE.findall(now) if figure not in known_figures(was)]
    wrong += [name for name in NAME.findall(now) if name.casefold() not in known]
    allowed = concepts(was)
    wrong += [mention.text for mention in vocabulary.mentions(now) if mention.concept.id not in allowed]
    return wrong


MODES: tuple[frozenset[str], ...] = (frozenset(), frozenset({"text"}))
# Every posting meets the next person, and every pair one of the two ways of lying.
CASES = [
    pytest.param(PEOPLE[at % len(PEOPLE)], posting, MODES[at % 2], id=f"{posting.stem}-{at % 2}")
    for at, posting in enumerate(POSTINGS + POSTINGS[1:])
]


@pytest.mark.parametrize(("person", "posting", "only"), CASES)
async def test_no_lie_reaches_the_resume(standin, make_engine, person, posting, only):
    liar = Liar(only)
    standin.persona = Persona(liar)
    start = given(person, posting)
    result = await tailor(start, make_engine())
    assert len(liar.lies) > 5
    assert inventions(start.resume, result.document) == []
    assert facts(result.document) == facts(start.resume)
    assert not standin.refused
    told = " ".join(result.verification.remarks)
    assert [lie for lie in LIES if lie in told and lie not in whole(start.resume) + start.job.text] == []


async def test_a_liar_that_writes_to_the_plan_is_put_back_and_named(standin, make_engine):
    liar = Liar(frozenset({"text"}))
    standin.persona = Persona(liar)
    start = given(PEOPLE[0], POSTINGS[0])
    result = await tailor(start, make_engine())
    assert result.verification.put_back
    assert all(one.why for one in result.verification.put_back)


def test_the_check_itself_finds_lies():
    source = ResumeDocument.from_json_resume({"work": [{"name": "Inn", "highlights": ["Cooked for 40 guests."]}]})
    for lie in (
        "Cooked for 45 guests.",
        "Cooked at Hooli Labs.",
        "Cooked with Terraform.",
        "Cooked as a friend of Bocuse.",
    ):
        result = ResumeDocument.from_json_resume({"work": [{"name": "Inn", "highlights": [lie]}]})
        assert inventions(source, result)
    assert inventions(source, source) == []
