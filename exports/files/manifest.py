"""What a file rests on: the facts with the places of their evidence, the changes that were kept, who wrote them."""

import hashlib
from datetime import UTC, datetime
from typing import Any

from pydantic import BaseModel

from customization.evidence.schema import LineEvidence, Support
from customization.pipeline.plan.schema import Plan
from exports.files.services import Export
from exports.files.subjects import Subject
from exports.looks.options import Options


class Source(BaseModel, frozen=True):
    """Words that prove a fact, where they stand in the résumé and in the uploaded file."""

    path: str
    quote: str
    how: str
    page: int = 0
    line: int | None = None


class Fact(BaseModel, frozen=True):
    text: str
    kind: str
    verdict: str
    sources: tuple[Source, ...] = ()


class UsedLine(BaseModel, frozen=True):
    """A line that is not word for word the person's own."""

    path: str
    before: str | None
    after: str
    facts: tuple[Fact, ...] = ()


class KeptChange(BaseModel, frozen=True):
    id: str
    path: str
    now: str
    before: Any = None
    after: Any = None
    reason: str = ""


class Engine(BaseModel, frozen=True):
    stage: str
    by: str
    model: str = ""


class File(BaseModel, frozen=True):
    name: str
    sha256: str
    size: int


class Manifest(BaseModel, frozen=True):
    """`document_sha256` is of the JSON Resume that every file was made of."""

    made: datetime
    title: str
    options: Options
    document_sha256: str
    engines: tuple[Engine, ...] = ()
    changes: tuple[KeptChange, ...] = ()
    lines: tuple[UsedLine, ...] = ()
    files: tuple[File, ...] = ()


def manifest_of(subject: Subject, options: Options, files: tuple[Export, ...] = ()) -> Manifest:
    verified, plan = subject.verification, subject.done.get("plan")
    reasons = {change.id: change.reason for change in plan.changes} if isinstance(plan, Plan) else {}
    stages = subject.run.stages.all() if subject.run else ()
    return Manifest(
        made=datetime.now(UTC),
        title=subject.title,
        options=options,
        document_sha256=hashed(subject.document.model_dump_json(by_alias=True).encode()),
        engines=tuple(Engine(stage=one.stage, by=one.made_by, model=one.model) for one in stages),
        changes=tuple(
            KeptChange(
                id=one.change_id,
                path=one.path,
                now=one.now,
                before=one.before,
                after=one.after,
                reason=reasons.get(one.change_id, ""),
            )
            for one in (verified.done if verified else ())
        ),
        lines=tuple(map(used, verified.evidence.lines)) if verified else (),
        files=tuple(File(name=one.name, sha256=hashed(one.content), size=len(one.content)) for one in files),
    )


def used(line: LineEvidence) -> UsedLine:
    facts = tuple(
        Fact(text=one.text, kind=one.kind, verdict=one.verdict, sources=tuple(map(source, one.support)))
        for one in line.claims
    )
    return UsedLine(path=line.path, before=line.before, after=line.after, facts=facts)


def source(support: Support) -> Source:
    place = support.place
    return Source(
        path=support.path,
        quote=support.quote,
        how=support.how,
        page=place.page if place else 0,
        line=place.line if place else None,
    )


def hashed(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
