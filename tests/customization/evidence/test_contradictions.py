"""Where two sources of one person disagree, both are quoted."""

from typing import Any

import pytest

from customization.evidence import Answer, Sources, contradictions
from resumes.document import ResumeDocument

HERE: dict[str, Any] = {
    "work": [
        {
            "name": "Gasthof Adler",
            "position": "Cook",
            "startDate": "2019-03",
            "endDate": "2021",
            "highlights": ["Cooked lunch for 40 guests a day", "Ordered fish from three suppliers"],
        }
    ],
    "education": [{"institution": "Hotel School Varn", "studyType": "Bachelor", "area": "Gastronomy"}],
}


def document(**work):
    return ResumeDocument.from_json_resume({**HERE, "work": [{**HERE["work"][0], **work}]})


def found(other, *answers):
    resume = ResumeDocument.from_json_resume(HERE)
    return contradictions(Sources(resume=resume, others=(other,) if other else (), answers=answers))


@pytest.mark.parametrize(
    ("work", "kind", "said"),
    [
        ({"startDate": "2018-03"}, "dates", "2018-03"),
        ({"position": "Head Cook"}, "title", "Head Cook"),
        ({"highlights": ["Cooked lunch for 60 guests a day"]}, "number", "Cooked lunch for 60 guests a day"),
    ],
)
def test_both_are_quoted_with_their_places(work, kind, said):
    (one,) = found(document(**work))
    assert (one.kind, one.there.quote) == (kind, said)
    assert one.there.path.startswith("others[0].work[0]")
    assert one.here.path.startswith("work[0]")


def test_degrees_that_differ():
    other = ResumeDocument.from_json_resume(
        {**HERE, "education": [{"institution": "Hotel School Varn", "studyType": "Master", "area": "Gastronomy"}]}
    )
    assert [one.kind for one in found(other)] == ["degree"]


def test_an_answer_may_contradict_the_resume():
    (one,) = found(None, Answer(id="a", text="I cooked lunch for 45 guests a day", path="work[0]"))
    assert one.there.how == "answer"


@pytest.mark.parametrize(
    "work",
    [
        {},
        {"startDate": "2019", "endDate": "2021-05"},
        {"highlights": ["Cooked lunch for forty guests per day"]},
        {"highlights": ["Cooked dinner at weddings for 120 people"]},
        {"name": "Another Inn", "position": "Waiter", "startDate": "2012"},
    ],
)
def test_what_says_less_or_the_same_or_another_thing_is_none(work):
    assert found(document(**work)) == ()


def test_a_denied_answer_says_nothing():
    assert found(None, Answer(id="a", text="I cooked lunch for 45 guests a day", path="work[0]", denied=True)) == ()
