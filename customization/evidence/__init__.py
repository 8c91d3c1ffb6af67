"""Every claim of a tailored text traced to the person's own sources. Pure and deterministic: no model is asked.

`docs/evidence.md` explains the rules with examples.
"""

from customization.evidence.report import check_document, check_line, check_value
from customization.evidence.schema import (
    Answer,
    Claim,
    ClaimKind,
    EvidenceReport,
    LineEvidence,
    Sources,
    Support,
    Verdict,
)

__all__ = [
    "Answer",
    "Claim",
    "ClaimKind",
    "EvidenceReport",
    "LineEvidence",
    "Sources",
    "Support",
    "Verdict",
    "check_document",
    "check_line",
    "check_value",
]
