"""Two jobs beside each other: what both ask for, and what only one does."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from customization.matching.naming import asked_by
from customization.showing.posting_map import matches
from customization.worth.services import Fit
from jobs.requirements import JobRequirement

type Row = dict[str, Any]


@dataclass(frozen=True)
class Side:
    """`alone`: what the other posting does not ask for."""

    fit: Fit
    alone: list[Row]


@dataclass(frozen=True)
class Band:
    """`folded`: what is far is told, but does not stand in the way of what is near."""

    title: str
    fits: list[Fit]
    folded: bool = False


def bands(found: list[Fit]) -> list[Band]:
    titles = {"apply": _("Worth applying"), "try": _("Worth a try"), "far": _("Far from your work so far")}
    shown = [(key, title, [one for one in found if one.band == key]) for key, title in titles.items()]
    near = any(one.band != "far" for one in found)
    return [Band(title, some, folded=near and key == "far") for key, title, some in shown if some]


def side_by_side(one: Fit, other: Fit) -> dict[str, Any]:
    left, right = rows(one), rows(other)
    common = [row for row in left if any(alike(row["requirement"], each["requirement"]) for each in right)]
    there = [row for row in right if any(alike(row["requirement"], each["requirement"]) for each in left)]
    return {
        "common": common,
        "sides": [Side(one, without(left, common)), Side(other, without(right, there))],
    }


def rows(fit: Fit) -> list[Row]:
    """What the posting says itself; what only follows from it would fill the page."""
    return [row for row in matches(fit.job.requirements, fit.evaluation) if row["requirement"].explicit]


def without(rows: list[Row], taken: list[Row]) -> list[Row]:
    return [row for row in rows if row not in taken]


def alike(one: JobRequirement, other: JobRequirement) -> bool:
    """They name the same thing, by whatever name, or say it in the same words."""
    if one.text.casefold() == other.text.casefold():
        return True
    return one.type == other.type and bool(set(asked_by(one).concepts) & set(asked_by(other).concepts))
