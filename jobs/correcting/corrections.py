"""A person's changes to what was found, and how they outlive a new reading."""

from itertools import count

from jobs import vocabulary
from jobs.requirements import Importance, JobRequirement, JobRequirements, RequirementsList, RequirementType


def removed(found: JobRequirements, requirement_id: str) -> JobRequirements:
    """An unknown id changes nothing."""
    gone = tuple(each for each in found.requirements if each.id == requirement_id)
    kept = tuple(each for each in found.requirements if each.id != requirement_id)
    return found.model_copy(update={"requirements": kept, "removed": (*found.removed, *gone)})


def weighed(found: JobRequirements, requirement_id: str, importance: Importance) -> JobRequirements:
    """An unknown id changes nothing."""
    return changed(found, requirement_id, {"importance": importance})


def edited(found: JobRequirements, requirement_id: str, text: str, wanted: dict[str, object]) -> JobRequirements:
    """New words get new terms; the quote stays, for it is the posting's. An unknown id changes nothing."""
    old = next((each for each in found.requirements if each.id == requirement_id), None)
    terms = {"terms": terms_of(text)} if old and old.text != text else {}
    return changed(found, requirement_id, {"text": text, **terms, **wanted})


def changed(found: JobRequirements, requirement_id: str, update: dict[str, object]) -> JobRequirements:
    after = tuple(
        JobRequirement.model_validate({**each.model_dump(), **update, "by_hand": True})
        if each.id == requirement_id
        else each
        for each in found.requirements
    )
    return found.model_copy(update={"requirements": after})


def added(
    found: JobRequirements, text: str, kind: RequirementType, importance: Importance, years: float | None = None
) -> JobRequirements:
    """Quoted where its words stand in the posting, without a quote where they do not."""
    taken = {each.id for each in (*found.requirements, *found.removed)}
    new = JobRequirement(
        id=next(name for number in count(1) if (name := f"r{number}") not in taken),
        text=text,
        terms=terms_of(text),
        type=kind,
        importance=importance,
        years=years,
        by_hand=True,
        **placed(text, found.text),
    )
    return found.model_copy(update={"requirements": (*found.requirements, new)})


def terms_of(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mention.concept.label for mention in vocabulary.mentions(text))) or (text,)


def placed(words: str, text: str) -> dict[str, object]:
    start = text.casefold().find(words.casefold()) if words else -1
    end = start + len(words)
    # Folding may change the length of a text; then the place is not known.
    if start < 0 or text[start:end].casefold() != words.casefold():
        return {"quote": "", "start": -1, "end": -1}
    return {"quote": text[start:end], "start": start, "end": end}


def carried(before: JobRequirements, after: JobRequirements) -> JobRequirements:
    """A new reading with the person's corrections: what was changed stays, what was removed stays away."""
    by_hand = tuple(moved(each, before.text, after.text) for each in before.requirements if each.by_hand)
    gone = tuple(moved(each, before.text, after.text) for each in before.removed)
    fresh = [each for each in after.requirements if not any(repeats(each, old) for old in (*by_hand, *gone))]
    ordered = sorted((*fresh, *by_hand), key=lambda each: each.start if each.start >= 0 else len(after.text))
    return after.model_copy(update={"requirements": numbered(ordered), "removed": gone})


def moved(one: JobRequirement, before: str, after: str) -> JobRequirement:
    return one if before == after else one.model_copy(update=placed(one.quote, after))


def numbered(found: list[JobRequirement]) -> RequirementsList:
    return tuple(each.model_copy(update={"id": f"r{number}"}) for number, each in enumerate(found, 1))


def repeats(new: JobRequirement, old: JobRequirement) -> bool:
    """Whether both speak of the same words, or say the same in the same words."""
    if new.text.casefold() == old.text.casefold():
        return True
    if new.start < 0 or old.start < 0 or new.explicit != old.explicit:
        return False
    shared = min(new.end, old.end) - max(new.start, old.start)
    return shared * 2 > min(new.end - new.start, old.end - old.start)
