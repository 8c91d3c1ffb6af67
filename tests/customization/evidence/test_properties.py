"""What holds for every résumé and every insertion."""

import random
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from customization.evidence import Verdict, check_document, check_line
from customization.evidence.amounts.figures import counted
from customization.evidence.skills import proven
from jobs.vocabulary.concepts import names
from resumes.paths import get, put, texts
from tests.customization.evidence.people import TODAY, person

PEOPLE = ["nurse", "chef", "sales", "dev", "lawyer", "teacher", "warehouse", "scientist", "accountant"]
people = st.sampled_from(PEOPLE)


@cache
def bullets(name: str) -> list[str]:
    return [path for path, _ in texts(person(name).resume) if path.startswith("work") and "highlights" in path]


@cache
def numbers_of(name: str) -> frozenset[float]:
    return frozenset(
        value for _, text in texts(person(name).resume) for item in counted(text) for value in (*item.values, item.raw)
    )


@cache
def tools() -> list[tuple[str, str]]:
    concepts = names().concepts.values()
    return [(concept.id, concept.label) for concept in concepts if concept.kind == "tool" and len(concept.label) > 3]


@settings(max_examples=60, deadline=None)
@given(people, st.integers(1, 10**6), st.randoms(use_true_random=False))
def test_a_number_that_is_nowhere_in_the_source_is_blocked(name: str, number: int, chance: random.Random):
    if number in numbers_of(name) or 1950 <= number <= 2049 or number < 11:
        number = number * 1009 + 100_003
    path = chance.choice(bullets(name))
    text = f"{get(person(name).resume, path)} for {number} people"
    assert check_line(person(name), path, None, text, today=TODAY).verdict == Verdict.BLOCKED


@settings(max_examples=60, deadline=None)
@given(people, st.randoms(use_true_random=False))
def test_a_tool_that_is_nowhere_in_the_source_is_blocked_in_the_list(name: str, chance: random.Random):
    identity, label = chance.choice(tools())
    known = frozenset().union(*(proven(text) for _, text in texts(person(name).resume)))
    words = " ".join(text.casefold() for _, text in texts(person(name).resume))
    if identity in known or any(part in words for part in label.casefold().split()):
        return
    found = check_line(person(name), "skills[0].keywords[+]", None, label, today=TODAY)
    assert found.verdict == Verdict.BLOCKED


@settings(max_examples=40, deadline=None)
@given(people, st.randoms(use_true_random=False))
def test_another_order_of_bullets_and_skills_is_never_flagged(name: str, chance: random.Random):
    resume = person(name).resume
    work = [
        entry.model_copy(update={"highlights": chance.sample(entry.highlights, len(entry.highlights))})
        for entry in resume.work
    ]
    skills = [
        group.model_copy(update={"keywords": chance.sample(group.keywords, len(group.keywords))})
        for group in chance.sample(resume.skills, len(resume.skills))
    ]
    document = resume.model_copy(update={"work": work, "skills": skills})
    assert check_document(person(name), document, today=TODAY).lines == ()


@settings(max_examples=100, deadline=None)
@given(people, st.text(max_size=400))
def test_any_text_gets_a_verdict_and_the_same_one_twice(name: str, text: str):
    path = bullets(name)[0]
    document = put(person(name).resume, path, text)
    assert check_document(person(name), document, today=TODAY) == check_document(person(name), document, today=TODAY)
