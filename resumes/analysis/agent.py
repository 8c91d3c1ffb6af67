"""Ask a model what to improve; sections, years, seniority and skills stay computed."""

import re
from collections.abc import AsyncGenerator
from typing import Literal

from pydantic import BaseModel, Field
from pydantic_ai import Agent, NativeOutput, RunContext

from resumeai.ai.asking import Call, answers
from resumeai.ai.checking import ask_again, brief, locate, markup
from resumeai.ai.engine import Engine
from resumeai.ai.privacy import Mask
from resumeai.ai.prompts import TRUTH, fence, listing, load, message
from resumeai.ai.selection import Work
from resumeai.ai.step import Answered, Partial
from resumes.analysis import rules
from resumes.analysis.schema import Finding, ResumeAnalysis
from resumes.document import ResumeDocument
from resumes.shown import Line, by_id, mask_for, numbered

MOST = 12
FIGURE = re.compile(r"\d+")
PROMPT = load(__file__)
Kind = Literal[
    "weak_verb", "no_result", "vague", "cliche", "repeats", "unclear", "long_line", "language_mistake", "order",
    "inconsistent",
]  # fmt: skip


class Improvement(BaseModel):
    path: str = Field(description="Id of the line, as it stands before the |")
    quote: str = Field(description="Words of that line, copied letter by letter")
    kind: Kind
    sentence: str = Field(description="One plain sentence to the person")


class Improvements(BaseModel):
    findings: list[Improvement]


agent = Agent(output_type=NativeOutput(Improvements), deps_type=dict[str, Line], instructions=TRUTH, name="analyze")


@agent.output_validator
async def check(ctx: RunContext[dict[str, Line]], answer: Improvements) -> Improvements:
    """`deps` are the lines that were sent, by id."""
    ask_again(ctx, [fault for finding in answer.findings if (fault := wrong(finding, ctx.deps))])
    return Improvements(findings=[finding for finding in answer.findings if not wrong(finding, ctx.deps)])


def wrong(finding: Improvement, lines: dict[str, Line]) -> str:
    if finding.path not in lines:
        return f"there is no line {finding.path!r}"
    if locate(finding.quote, lines[finding.path].text) is None:
        return f"{brief(finding.quote, 80)!r} does not stand in {finding.path}"
    if markup(finding.sentence, lines[finding.path].text):
        return f"{finding.path}: plain text only"
    if set(FIGURE.findall(finding.sentence)) - set(FIGURE.findall(lines[finding.path].text)):
        return f"{finding.path}: the sentence may hold no figure that the line does not have"
    return ""


def ask(document: ResumeDocument, engine: Engine) -> AsyncGenerator[Partial | Answered[ResumeAnalysis]]:
    mask = mask_for(document)
    lines = numbered(document, mask)
    known = {line.id: line for line in lines}
    material = fence("resume", listing(by_id(lines).items()))
    call = Call("analyze", Work.JUDGING, message([material], PROMPT), known, frozenset({"sentence"}), mask)
    return answers(agent, call, engine, lambda answer: merged(document, answer, known, mask))


def merged(document: ResumeDocument, answer: Improvements, known: dict[str, Line], mask: Mask) -> ResumeAnalysis:
    """The computed analysis with the model's findings after its own, each place named once."""
    base = rules.analyze(document)
    named = {(finding.path, finding.kind) for finding in base.findings}
    found = [finding_of(one, known[one.path], mask) for one in answer.findings[:MOST]]
    added = [finding for finding in found if (finding.path, finding.kind) not in named]
    return base.model_copy(update={"findings": (*base.findings, *added)})


def finding_of(one: Improvement, line: Line, mask: Mask) -> Finding:
    return Finding(
        path=line.path(one.quote),
        kind=one.kind,
        sentence=brief(mask.show(one.sentence), 300),
        quote=mask.show(one.quote),
        by="model",
    )
