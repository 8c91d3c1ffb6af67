"""Plain words: what speaks for the person, what is missing, whether applying makes sense."""

from collections.abc import Sequence, Set

from customization.ats.weights import weight
from customization.matching.asked import about_the_post, asked_words
from customization.matching.counting import Count, must_haves
from customization.matching.graded import Graded
from customization.matching.naming import MEASURE, asked_by
from customization.matching.schema import Status
from customization.matching.why import spoken
from customization.matching.words import stems
from jobs import vocabulary
from jobs.requirements import Importance, RequirementType

MOST, BRIEF = 6, 3
GOOD, FAIR, FAR = 60.0, 40.0, 20.0


def strengths(grades: Sequence[Graded]) -> tuple[str, ...]:
    met = [grade for grade in grades if grade.match.status is Status.MET and grade.match.evidence]
    lacking = {one for grade in grades if not grade.met for one in asked_by(grade.requirement).concepts}
    met = [grade for grade in met if not about_the_post(grade.requirement.text) and not elsewhere(grade, lacking)]
    met.sort(key=lambda grade: (grade.requirement.importance is Importance.NICE, not grade.requirement.explicit))
    # One thing asked for in several requirements is one strength.
    named: dict[str, str] = {}
    words: set[str] = set()
    for grade in met:
        quote = quoted(grade)
        if quote not in words:
            named.setdefault(heading(grade).casefold(), f"{heading(grade)}: {quote}")
        words |= {quote} if len(quote.split()) <= BRIEF or grade.match.evidence[0].how == "computed" else set()
    return tuple(named.values())[:MOST]


def elsewhere(grade: Graded, lacking: Set[str]) -> bool:
    """Years of the trade counted for a tool that the résumé does not name."""
    wanted = asked_by(grade.requirement).concepts
    return grade.match.evidence[0].how == "computed" and bool(wanted) and set(wanted) <= lacking


def heading(grade: Graded) -> str:
    """The requirement, where the quote says a good part of it; else only what of it the quote shows: “Python”."""
    support, text = grade.match.evidence[0], grade.requirement.text
    wanted = stems(text) - MEASURE
    if support.how in ("computed", "answer") or len(wanted & stems(support.quote)) * 3 >= len(wanted):
        return capital(text)
    mine = {mention.concept.id for mention in vocabulary.mentions(support.quote)}
    shown = mine.union(*(vocabulary.implied_by(one) for one in mine))
    names = [vocabulary.concept(one).label for one in asked_by(grade.requirement).concepts if one in shown]
    return spoken(names[:3]) if names else capital(text)


def quoted(grade: Graded) -> str:
    support = grade.match.evidence[0]
    if support.how == "computed":
        return lower(grade.match.why.rstrip("."))
    brief_quote = support.quote if len(support.quote) <= 90 else support.quote[:87].rsplit(" ", 1)[0] + " …"
    return f"{'your answer says ' if support.how == 'answer' else ''}“{brief_quote}”"


def gaps(grades: Sequence[Graded]) -> tuple[str, ...]:
    lacking = [g for g in grades if g.match.status is not Status.MET and must(g)]
    # Conditions of the post are no gaps of a person, unless nothing else is asked for.
    lacking = [g for g in lacking if g.requirement.type is not RequirementType.OTHER] or lacking
    lacking.sort(key=lambda grade: (grade.match.status is not Status.MISSING, -urgency(grade)))
    return tuple(f"{asked_words(grade.requirement.text)}: {lower(grade.match.why)}" for grade in lacking[:MOST])


def advice(ceiling: float, grades: Sequence[Graded], *, asks: bool) -> str:
    """`asks`: there are questions whose answers could change the picture. Counts what the posting states."""
    missing = sorted((one for one in grades if must(one) and not one.met), key=lambda one: -urgency(one))
    count = must_haves(grades)
    if not count.stated:
        return "The posting names no requirements that could be compared. Read it again before you apply."
    if ceiling >= GOOD:
        return apply(count, missing)
    return doubt(count, missing, asks=asks) if ceiling >= FAIR else warning(ceiling, count, asks=asks)


def apply(count: Count, missing: Sequence[Graded]) -> str:
    rest = f" Be ready to talk about {brief(missing[0])}." if missing else ""
    if count.stated_shown * 2 < count.stated:
        named = (
            f"only {count.stated_shown} of the {count.stated}" if count.stated_shown else f"none of the {count.stated}"
        )
        return f"Apply: your work so far is near to this post. But your résumé names {named} stated must-haves.{rest}"
    return f"Apply. You show {count.stated_shown} of the {count.stated} stated must-haves at least partly.{rest}"


def doubt(count: Count, missing: Sequence[Graded], *, asks: bool) -> str:
    if not missing:
        further = " Answer the questions." if asks else ""
        return f"It is worth a try: nothing is quite missing, but much is only partly shown.{further}"
    further = " Answer the questions: what you have done counts, even if unwritten so far." if asks else ""
    return f"It is worth a try if the work draws you: {lack(count)}, first of all {brief(missing[0])}.{further}"


def warning(ceiling: float, count: Count, *, asks: bool) -> str:
    lacking = f": {lack(count)}" if count.stated_shown < count.stated else ""
    unless = ", unless your answers to the questions change the picture" if asks else ""
    return (
        f"An honest résumé reaches about {ceiling:.0f} of 100 for this posting{lacking}. Your time may be better "
        f"spent on a posting nearer to your work{unless}."
    )


def lack(count: Count) -> str:
    if not count.stated_shown:
        return f"none of the {count.stated} stated must-haves is in your résumé"
    return f"{count.stated - count.stated_shown} of the {count.stated} stated must-haves are not in your résumé"


def urgency(grade: Graded) -> float:
    """What can be named and weighs most comes first; habits and conditions come last."""
    asked = grade.requirement
    named = asked.type not in (RequirementType.SOFT_SKILL, RequirementType.OTHER) and bool(asked_by(asked).concepts)
    return weight(asked) + 0.5 * named


def must(grade: Graded) -> bool:
    asked = grade.requirement
    return asked.importance is Importance.MUST and asked.explicit and not about_the_post(asked.text)


def brief(grade: Graded) -> str:
    text = asked_words(grade.requirement.text)
    return f"“{text if len(text) <= 80 else text[:77].rsplit(' ', 1)[0] + ' …'}”"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".")


def lower(text: str) -> str:
    return text[:1].lower() + text[1:] if text[:2] != "I " else text
