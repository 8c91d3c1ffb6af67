"""Round-trip proof: our files, read back by our own reader and by a plain extraction, beside what was put in."""

from exports.proof.compare import Reading, read_back

__all__ = ["Reading", "read_back"]
