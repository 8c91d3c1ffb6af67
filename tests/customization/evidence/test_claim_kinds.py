"""Every kind of claim that a line may make is found and named."""

import pytest

from customization.evidence import ClaimKind
from tests.customization.evidence.people import judged

CASES = [
    (ClaimKind.EMPLOYER, "work[0].name", "Bellhaven Foundry", "blocked"),
    (ClaimKind.EMPLOYER, "work[0].highlights[2]", "Built the catalogue while employed by Oxblood Systems", "blocked"),
    (ClaimKind.TITLE, "work[0].position", "Head of Engineering", "blocked"),
    (ClaimKind.DATES, "work[0].startDate", "2009-01", "blocked"),
    (ClaimKind.DEGREE, "education[0].studyType", "Doctor of Philosophy", "blocked"),
    (ClaimKind.INSTITUTION, "education[0].institution", "University of Oldmere", "blocked"),
    (ClaimKind.CERTIFICATE, "certificates[+]", "Certified Zeppelin Pilot", "blocked"),
    (ClaimKind.AWARD, "awards[+]", "Engineer of the Year", "blocked"),
    (ClaimKind.NUMBER, "work[0].highlights[0]", "Built 7,431 services", "blocked"),
    (ClaimKind.SKILL, "skills[0].keywords[+]", "COBOL", "blocked"),
    (ClaimKind.LANGUAGE, "languages[+]", "Mandarin", "blocked"),
    (ClaimKind.NAME, "work[0].highlights[0]", "Built services for Quillfeather", "blocked"),
    (ClaimKind.DUTY, "work[0].highlights[0]", "Catered weddings and pruned orchards", "flagged"),
    (ClaimKind.INDUSTRY, "work[0].highlights[0]", "Built services for hospitals", "flagged"),
    (ClaimKind.SCOPE, "work[0].highlights[0]", "Owned all services worldwide", "flagged"),
    (ClaimKind.CAUSE, "work[0].highlights[0]", "Built services, boosting morale of the neighbours", "flagged"),
    (ClaimKind.SUPERLATIVE, "work[0].highlights[0]", "Built award-winning services", "flagged"),
]


@pytest.mark.parametrize(("kind", "path", "text", "verdict"), CASES)
def test_a_claim_without_source_is_named_by_its_kind(kind, path, text, verdict):
    claims = judged("dev", path, text).claims
    assert (kind, verdict) in {(claim.kind, claim.verdict.value) for claim in claims}
    assert all(claim.why for claim in claims if claim.verdict != "supported")


def test_no_kind_is_left_out():
    assert {kind for kind, *_ in CASES} == set(ClaimKind)
