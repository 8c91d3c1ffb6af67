from django.urls import reverse

from resumes.assessment import assess
from resumes.document import ResumeDocument
from resumes.paths import put
from tests import factories


def test_a_finding_leads_to_its_field():
    document = put(factories.document(), "work[0].highlights[0]", "Responsible for mooring")
    (weak,) = [one for one in assess(document).findings if one.finding.kind == "weak_verb"]
    assert weak.where.anchor == "work-0-highlights"
    assert weak.where.label == "Experience: Deckhand, Fjord Line: What you did, line 1"


def test_a_skill_is_shown_with_what_proves_it():
    document = put(factories.document(), "work[0].highlights[+]", "Steered by radar in fog")
    found = assess(document)
    assert [(proof.skill, proof.places[0].anchor) for proof in found.proven] == [("Radar", "work-0-highlights")]
    assert found.unproven == ("ECDIS",)


def test_overlapping_years_count_once():
    work = [{"name": name, "position": "Cook", "startDate": "2018-01", "endDate": "2019-12"} for name in ("A", "B")]
    assert assess(ResumeDocument.model_validate({"work": work})).years == 2


def test_an_empty_resume_is_not_called_flawless(client, ana):
    client.force_login(ana)
    resume = ana.resumes.create(title="Empty")
    resume.versions.create(number=1, document=ResumeDocument())
    text = client.get(reverse("resumes:show", args=[resume.pk])).text
    assert "No position was found" in text
    assert "Nothing stands out" not in text


def test_the_page_shows_it(client, ana):
    client.force_login(ana)
    text = client.get(reverse("resumes:show", args=[factories.resume(ana).pk])).text
    shown = text.split('id="assessment"')[1]
    for words in (
        "years, from your dates",
        "Experience, Skills",
        "#basics-phone",
        "Only in the list of skills: ECDIS, Radar",
    ):
        assert words in shown
