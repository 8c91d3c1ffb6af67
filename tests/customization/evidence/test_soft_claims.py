"""Cause, reach, praise, sector, duty: each has its own kind."""

import pytest

from tests.customization.evidence.people import judged


@pytest.mark.parametrize(
    ("name", "path", "text", "kind"),
    [
        (
            "dev",
            "work[0].highlights[0]",
            "Built a Django service that sells 40,000 tickets a day, boosting loyalty",
            "cause",
        ),
        (
            "nurse",
            "work[0].highlights[2]",
            "Took part in a hand-hygiene project that lowered ward infections by 18%",
            "cause",
        ),
        (
            "chef",
            "work[1].highlights[0]",
            "Prepared world-class cold starters and desserts for banquets",
            "superlative",
        ),
        ("sales", "work[0].highlights[1]", "Manage 35 accounts worldwide", "scope"),
        ("sales", "work[0].highlights[1]", "Manage 35 accounts in the north of England, mostly hospitals", "industry"),
        (
            "lawyer",
            "work[1].highlights[0]",
            "Answered letters from residents, filed permits and audited grants",
            "duty",
        ),
    ],
)
def test_a_soft_claim_without_a_source_is_flagged_with_its_kind(name: str, path: str, text: str, kind: str):
    found = judged(name, path, text)
    assert found.verdict == "flagged"
    assert kind in {claim.kind for claim in found.claims if claim.verdict == "flagged"}


def test_every_complaint_has_a_reason_in_a_sentence():
    found = judged("sales", "work[0].highlights[1]", "Led 400 accounts worldwide with Marketo, driving record growth")
    wrong = [claim for claim in found.claims if claim.verdict != "supported"]
    assert len(wrong) > 3
    assert all(claim.why.endswith((".", "”.")) for claim in wrong)
