"""The last gate before an export."""

import pytest

from customization.evidence import Verdict, check_document
from resumes.document import ResumeDocument
from resumes.paths import put
from tests.customization.evidence.people import TODAY, person


def report(document: ResumeDocument, origins: dict[str, str] | None = None, name: str = "dev"):
    return check_document(person(name), document, origins or {}, today=TODAY)


@pytest.mark.parametrize("name", ["nurse", "chef", "sales", "dev", "lawyer", "teacher", "warehouse", "scientist"])
def test_an_unchanged_resume_has_nothing_to_say(name: str):
    assert report(person(name).resume, name=name).lines == ()


def test_entries_in_another_order_are_clean_with_their_origins():
    resume = person("dev").resume
    turned = resume.model_copy(update={"work": resume.work[::-1]})
    assert report(turned, {"work[0]": "work[1]", "work[1]": "work[0]"}).lines == ()


def test_entries_that_change_places_without_a_word_are_blocked():
    resume = person("dev").resume
    turned = resume.model_copy(update={"work": resume.work[::-1]})
    assert report(turned).with_verdict(Verdict.BLOCKED)


def test_bullets_and_skills_may_change_places():
    resume = person("dev").resume
    work = [entry.model_copy(update={"highlights": entry.highlights[::-1]}) for entry in resume.work]
    skills = [group.model_copy(update={"keywords": group.keywords[::-1]}) for group in resume.skills[::-1]]
    assert report(resume.model_copy(update={"work": work, "skills": skills})).lines == ()


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("basics.name", "Oskar Lindkvist"),
        ("basics.email", "oscar@example.se"),
        ("basics.label", "Staff Engineer"),
        ("basics.summary", "Backend developer with five years of Python, Rust and Kubernetes."),
        ("work[0].name", "Spotify"),
        ("work[0].position", "Backend Tech Lead"),
        ("work[0].startDate", "2019-01"),
        ("work[1].endDate", "2022-12"),
        ("work[1].highlights[1]", "Migrated 120 TB of product images to S3"),
        ("education[0].institution", "Lund University"),
        ("education[0].studyType", "M.Sc."),
        ("education[0].endDate", "2018"),
        ("skills[0].keywords[0]", "Haskell"),
        ("skills[1].name", "Kubernetes"),
    ],
)
def test_one_planted_hard_lie_is_blocked_at_its_path(path: str, text: str):
    found = report(put(person("dev").resume, path, text))
    assert [line.path for line in found.with_verdict(Verdict.BLOCKED)] == [path]


def test_taking_away_an_end_date_is_blocked():
    found = report(put(person("dev").resume, "work[1].endDate", ""))
    assert [line.path for line in found.with_verdict(Verdict.BLOCKED)] == ["work[1].endDate"]


def test_a_field_of_its_own_making_is_read_too():
    work = person("dev").resume.to_json_resume()
    work["work"][0]["achievement"] = "Ran Kubernetes for 12 countries"
    found = report(ResumeDocument.from_json_resume(work))
    assert [line.path for line in found.with_verdict(Verdict.BLOCKED)] == ["work[0].achievement"]
