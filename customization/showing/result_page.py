"""A finished run as its page shows it: the outcome, the receipts, the coverage, what changed and how it was made."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.template.defaultfilters import floatformat
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from customization.ats.schema import Fault
from customization.diff.schema import Diff, DiffLine, Meaning
from customization.models import Run, StageResult
from customization.pipeline.plan.schema import Plan
from customization.runs import services
from customization.runs.doubts import doubts
from customization.runs.stages import STAGES
from customization.showing.changes import grouped
from customization.showing.posting_map import posting_map, states
from customization.showing.wizard import steps
from resumeai.http import BUILT_IN_NAME
from resumeai.said import said
from resumes.analysis.language import language_of


def result(run: Run) -> dict[str, Any]:
    done = services.finished(run)
    diff, verification, score = done["diff"], done["verify"], done["ats"]
    evidence = {line.path: line for line in verification.evidence.lines}
    return {
        "steps": steps(run),
        "evaluation": done["evaluate"],
        "spoken": language_of(run.given.resume),
        "score": score,
        "outcome": outcome(verification, score),
        "terms": terms(score),
        "faults": told_once(score.after.faults),
        "coverage": coverage(score),
        "map": posting_map(run.given.job, states(score.after.coverage)),
        "verification": verification,
        "put_back": [item for item in verification.put_back if not isinstance(item.refused, str)],
        "doubts": doubts(run),
        "groups": grouped(run, plan) if isinstance(plan := done.get("plan"), Plan) else [],
        "contradictions": verification.evidence.contradictions,
        "failed": done["implement"].failed,
        "sections": by_section(diff, evidence) if isinstance(diff, Diff) else [],
        "made": [made(stage) for stage in run.stages.all()],
    }


def outcome(verification: Any, score: Any) -> str:
    """What came of it, in a sentence or two."""
    done, gain = len(verification.done), score.after.score - score.before.score
    if not done:
        return _("Nothing was changed: this is your résumé, word for word.")
    changes = ngettext("One change was made", "%(count)d changes were made", done) % {"count": done}
    if gain < 0.5:
        return _(
            "%(changes)s. The score hardly moves: what counts for it was there already, and now it is easier to find."
        ) % {"changes": changes}
    risen = _("%(changes)s. The score rises by %(points)s points.")
    return risen % {"changes": changes, "points": floatformat(gain, 1)}


def terms(score: Any) -> list[tuple[Any, Any]]:
    """The two receipts, line beside line."""
    after = {term.name: term for term in score.after.terms}
    return [(term, after.get(term.name)) for term in score.before.terms]


def told_once(faults: Iterable[Fault]) -> list[tuple[str, int]]:
    """Each sentence with how often it holds: three lines that name a duty are one thing to know."""
    return list(Counter(fault.sentence for fault in faults).items())


def coverage(score: Any) -> list[tuple[Any, Any]]:
    before = {row.requirement_id: row for row in score.before.coverage}
    return [(before.get(row.requirement_id), row) for row in score.after.coverage]


def made(stage: StageResult) -> tuple[str, str, float]:
    """What was done, by whom, and in how many seconds."""
    words = STAGES[stage.stage].done if stage.stage in STAGES else stage.stage
    return said(words), said(stage.model or BUILT_IN_NAME), stage.seconds


@dataclass(frozen=True)
class ShownSection:
    """One section of the comparison: lines that changed, each with its evidence, and lines that only moved."""

    title: str
    lines: list[tuple[DiffLine, Any]]
    moved: list[DiffLine]


def by_section(diff: Diff, evidence: dict[str, Any]) -> list[ShownSection]:
    """What changed, section by section; lines that stayed are left out."""
    groups: dict[str, ShownSection] = {}
    for line in told_together(line for line in diff.lines if line.meaning != Meaning.SAME):
        section = groups.setdefault(line.section, ShownSection(line.section, [], []))
        if line.meaning == Meaning.MOVED:
            section.moved.append(line)
        else:
            section.lines.append((line, evidence.get(line.after_path)))
    return list(groups.values())


def told_together(lines: Iterable[DiffLine]) -> Iterable[DiffLine]:
    """What one change set above a list, or took out, is one thing to know, where the first of it stands."""
    together: dict[Any, DiffLine] = {}
    for line in lines:
        heading = line.meaning == Meaning.ADDED and line.verdict is None
        taken = heading or line.meaning == Meaning.DROPPED
        key = (line.section, line.meaning, line.reason, line.change_ids) if taken and line.change_ids else id(line)
        first = together.get(key)
        together[key] = joined(first, line) if first else line
    return together.values()


def joined(first: DiffLine, line: DiffLine) -> DiffLine:
    """Headings stand beside each other, lines that are gone below each other."""
    if line.meaning == Meaning.ADDED:
        return first.model_copy(update={"after": f"{first.after} · {line.after}"})
    return first.model_copy(update={"before": f"{first.before}\n{line.before}", "pieces": ()})
