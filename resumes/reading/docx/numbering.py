"""Which list definitions of a Word file draw a mark before their paragraphs."""

from typing import Any

from resumes.reading.docx.names import W, value


def lists_with_marks(root: Any | None) -> frozenset[str]:
    """Ids of lists (bullets or numbers) that are drawn; "0" is Word's way to take a list away."""
    if root is None:
        return frozenset()
    abstract = {e.get(f"{W}abstractNumId", ""): _draws(e) for e in root.iter(f"{W}abstractNum")}
    return frozenset(
        e.get(f"{W}numId", "")
        for e in root.iter(f"{W}num")
        if e.get(f"{W}numId") != "0" and abstract.get(value(e, "abstractNumId") or "", True)
    )


def _draws(definition: Any) -> bool:
    level = definition.find(f"{W}lvl")
    return level is None or ((value(level, "numFmt") or "bullet") != "none" and (value(level, "lvlText") or "") != "")
