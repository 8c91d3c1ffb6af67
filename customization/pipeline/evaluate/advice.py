"""Plain words: what speaks for the person, what is missing, whether applying makes sense."""

from collections.abc import Sequence

from customization.ats.weights import weight
from customization.matching.graded import Graded
from customization.matching.naming import asked_by
from customization.matching.schema import Status
from jobs.requirements import Importance

MOST = 6
GOOD, FAIR = 60.0, 40.0


def strengths(grades: Sequence[Graded]) -> tuple[str, ...]:
    met = [grade for grade in grades if grade.match.status is Status.MET and grade.match.evidence]
    met.sort(key=lambda grade: grade.requirement.importance is Importance.NICE)
    return tuple(f"{capital(grade.requirement.text)}: {quoted(grade)}" for grade in met[:MOST])


def quoted(grade: Graded) -> str:
    quote = grade.match.evidence[0].quote
    return f"“{quote if len(quote) <= 90 else quote[:87].rsplit(' ', 1)[0] + ' …'}”"


def gaps(grades: Sequence[Graded]) -> tuple[str, ...]:
    lacking = [g for g in grades if g.match.status is not Status.MET and must(g)]
    lacking.sort(key=lambda grade: (grade.match.status is not Status.MISSING, -urgency(grade)))
    return tuple(f"{capital(grade.requirement.text)}: {lower(grade.match.why)}" for grade in lacking[:MOST])


def advice(score: float, ceiling: float, grades: Sequence[Graded]) -> str:
    asked = [grade for grade in grades if must(grade)]
    missing = sorted((one for one in asked if one.match.status is Status.MISSING), key=lambda one: -urgency(one))
    if not asked:
        return "The posting names no requirements that could be compared. Read it again before you apply."
    if ceiling >= GOOD:
        return apply(asked, missing)
    return doubt(asked, missing) if ceiling >= FAIR else warning(ceiling, asked, missing)


def apply(asked: Sequence[Graded], missing: Sequence[Graded]) -> str:
    rest = f" Be ready to talk about {brief(missing[0])}." if missing else ""
    return f"Apply. You show {len(asked) - len(missing)} of the {len(asked)} must-haves.{rest}"


def doubt(asked: Sequence[Graded], missing: Sequence[Graded]) -> str:
    if not missing:
        return "It is worth a try: nothing is quite missing, but much is only partly shown. Answer the questions."
    return (
        f"It is worth a try if the work draws you: {len(missing)} of {len(asked)} must-haves are not in your résumé, "
        f"first of all {brief(missing[0])}. Answer the questions: what you have done counts, even if unwritten so far."
    )


def warning(ceiling: float, asked: Sequence[Graded], missing: Sequence[Graded]) -> str:
    lack = f": {len(missing)} of {len(asked)} must-haves are not in yours" if missing else ""
    return (
        f"An honest résumé reaches about {ceiling:.0f} of 100 for this posting{lack}. Your time may be better "
        "spent on a posting nearer to your work, unless your answers to the questions change the picture."
    )


def urgency(grade: Graded) -> float:
    """What can be named and weighs most comes first."""
    return weight(grade.requirement) + 0.5 * bool(asked_by(grade.requirement).concepts)


def must(grade: Graded) -> bool:
    return grade.requirement.importance is Importance.MUST and grade.requirement.explicit


def brief(grade: Graded) -> str:
    text = grade.requirement.text.rstrip(".")
    return f"“{text if len(text) <= 80 else text[:77].rsplit(' ', 1)[0] + ' …'}”"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".")


def lower(text: str) -> str:
    return text[:1].lower() + text[1:] if text[:2] != "I " else text
