"""Three hundred edits of nine people's résumés: lies are caught, truth is left alone."""

from collections import Counter

from tests.customization.evidence.people import items, verdict


def test_hard_lies_are_blocked_soft_ones_flagged_and_truth_passes():
    found = Counter((label, verdict(name, path, text)) for name, path, label, text in items())
    hard = [count for (label, _), count in found.items() if label == "hard"]
    soft = [count for (label, _), count in found.items() if label == "soft"]
    true = [count for (label, _), count in found.items() if label == "truthful"]
    assert sum(hard) > 130
    assert found["hard", "blocked"] / sum(hard) >= 0.97
    assert 1 - found["soft", "supported"] / sum(soft) >= 0.85
    assert found["truthful", "blocked"] / sum(true) <= 0.02
    assert found["truthful", "flagged"] / sum(true) <= 0.05
