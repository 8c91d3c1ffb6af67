"""The last word on both engines.

The tailored résumé is made anew here: the original plus the changes that were kept and that the evidence supports.
Whatever else an engine wrote into its document is not carried over, so nothing has to be found to be kept out.
"""

from typing import Any

from customization.ats.report import report
from customization.evidence import contradictions
from customization.evidence.ground import Ground
from customization.evidence.schema import EvidenceReport, LineEvidence, Verdict
from customization.pipeline.implement.carry_out import carry_out
from customization.pipeline.implement.schema import ImplementationResult, SectionChange
from customization.pipeline.plan.schema import Change
from customization.pipeline.verify.doubts import doubtful
from customization.pipeline.verify.judge import Judged, judge
from customization.pipeline.verify.preserved import preserved
from customization.pipeline.verify.schema import PutBack, VerificationResult, VerifyGiven
from resumes.document import ResumeDocument
from resumes.paths import texts

GROWTH, MANY_WORDS = 1.25, 60


def verify(given: VerifyGiven) -> VerificationResult:
    accepted, lines, refused = judged(given)
    carried = carry_out(given.given.resume, accepted)
    evidence = EvidenceReport(lines=tuple(placed(lines, carried)), contradictions=contradictions(given.given.sources))
    before, after = scores(given, carried.document, evidence)
    return VerificationResult(
        document=carried.document,
        evidence=evidence,
        put_back=(*refused, *failed(carried)),
        doubts=doubtful(given.given.sources, refused, lines),
        preserved=preserved(given.given.resume, carried.document),
        score_before=before,
        score_after=after,
        remarks=remarks(given, carried.document),
        done=carried.done,
        origins=carried.origins,
    )


def judged(given: VerifyGiven) -> tuple[list[tuple[Change, Any]], dict[str, tuple[LineEvidence, ...]], list[PutBack]]:
    accepted: list[tuple[Change, Any]] = []
    lines: dict[str, tuple[LineEvidence, ...]] = {}
    refused: list[PutBack] = []
    ground = Ground(given.given.sources)
    for made in given.implementation.done:
        change, verdict = ruling(given, made, ground)
        if change is None or verdict.why:
            refused.append(PutBack(change_id=made.change_id, path=made.path, refused=made.after, why=verdict.why))
            lines[made.change_id] = verdict.lines
        else:
            accepted.append((change, made.after))
            lines[change.id] = verdict.lines
    return accepted, lines, refused


def ruling(given: VerifyGiven, made: SectionChange, ground: Ground) -> tuple[Change | None, Judged]:
    """The change as the plan has it; what an engine says about path or operation does not count."""
    try:
        change = given.plan.change(made.change_id)
    except KeyError:
        return None, Judged(why="No change of the plan has this name.")
    own = change.id in given.choice.edits
    if own and made.after is None and change.op == "replace":
        change = change.model_copy(update={"op": "remove"})
    return change, judge(change, made, ground, own_words=own, today=given.given.today)


def placed(lines: dict[str, tuple[LineEvidence, ...]], carried: ImplementationResult) -> list[LineEvidence]:
    """The evidence with the paths of the result."""
    found = []
    for made in carried.done:
        for line in lines.get(made.change_id, ()):
            inner = line.path.removeprefix(made.path)
            found.append(line.model_copy(update={"path": f"{made.now}{inner}"}))
    return found


def failed(carried: ImplementationResult) -> list[PutBack]:
    return [PutBack(change_id=one.change_id, path="", refused=None, why=one.why) for one in carried.failed]


def scores(given: VerifyGiven, document: ResumeDocument, evidence: EvidenceReport) -> tuple[float, float]:
    """What is only flagged stands by the person's word, but earns no points."""
    job = given.given.job
    doubtful = evidence.with_verdict(Verdict.FLAGGED)
    today = given.given.today
    after = report(document, job, given.given.sources if doubtful else None, today)
    return report(given.given.resume, job, today=today).score, after.score


def remarks(given: VerifyGiven, document: ResumeDocument) -> tuple[str, ...]:
    said = []
    stray = strays(given)
    if stray:
        said.append(f"{stray} texts were written that no kept change asked for; they were left out.")
    was, now = (sum(len(text.split()) for _, text in texts(one)) for one in (given.given.resume, document))
    if now > was * GROWTH and now - was > MANY_WORDS:
        said.append(f"The résumé grew from {was} to {now} words.")
    return tuple(said)


def strays(given: VerifyGiven) -> int:
    """Texts of the engine's document that are neither in the original nor in a change that it names."""
    known = {text for _, text in texts(given.given.resume)}
    known |= {part for made in given.implementation.done for text in strings(made.after) for part in lines_of(text)}
    return sum(text not in known for _, text in texts(given.implementation.document))


def lines_of(text: str) -> list[str]:
    """A line that was split stands there in its parts."""
    return [text, *(line.strip() for line in text.splitlines())]


def strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for item in value for text in strings(item)]
    return [value] if isinstance(value, str) else []
