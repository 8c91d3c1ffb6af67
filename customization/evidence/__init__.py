"""Every claim of a tailored text traced to the person's own sources. Pure and deterministic: no model is asked.

`docs/evidence.md` explains the rules with examples.
"""

from customization.evidence.contradictions import contradictions
from customization.evidence.report import check_document, check_line, check_value
from customization.evidence.schema import (
    Answer,
    Claim,
    ClaimKind,
    Contradiction,
    EvidenceReport,
    LineEvidence,
    Sources,
    Support,
    Verdict,
)
from customization.evidence.soften import soften

__all__ = [
    "Answer",
    "Claim",
    "ClaimKind",
    "Contradiction",
    "EvidenceReport",
    "LineEvidence",
    "Sources",
    "Support",
    "Verdict",
    "check_document",
    "check_line",
    "check_value",
    "contradictions",
    "soften",
]
