"""How names of firms and places are written."""

import re

# `S.L.`, `B.V.`, `Inc.` at the end of a name: their full stop belongs to them.
SHORT_FORM = re.compile(r"(?:\b(?:\w\.){2,}|\b(?:Inc|Ltd|Corp|Co|Lda|Ltda|Bros)\.)$")
SIGNS = re.compile(r"^[^\w(\"'“„«¿¡#+.&]+|[^\w)\"'”“»!?.+#*]+$")


def without_stop(piece: str) -> str:
    piece = piece.strip(" ,")
    return piece if SHORT_FORM.search(piece) else piece.strip(" ,.")


def reads_as_name(piece: str) -> bool:
    """`Linden & Row`, not `Please see our other positions` and not `Department: Sales`."""
    long_words = [word for word in piece.split() if len(word) > 3]
    small = sum(word[0].islower() for word in long_words)
    return bool(piece) and len(piece.split()) <= 8 and ":" not in piece and small <= len(long_words) * 0.4
