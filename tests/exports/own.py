"""A finished run from a Word file, and Word's "accept all" and "reject all" by our own reading of its XML."""

import asyncio
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from django.core.files.base import ContentFile
from lxml import etree

from customization.models import Run
from customization.pipeline.given import Given
from exports.files.subjects import Subject, subject
from exports.from_files.tailoring import read_files, run
from jobs.extraction.rules import extract
from resumeai.ai.engine import Engine, Usage
from resumeai.ai.step import unwatched
from resumes.models import Resume
from resumes.structuring.rules import structure
from tests import factories
from tests.exports.plain import W


def tailored(owner: Any, resume: Path, posting: Path, content: bytes | None = None) -> Subject:
    inputs = read_files(resume, posting)
    read = structure(inputs.resume)
    given = Given(resume=read.document, job=extract(inputs.posting), places=read.places)
    plan, choice, made = asyncio.run(run(given, "all", Engine(), unwatched))
    kept = Resume.objects.create(owner=owner, title="Mine", original_name=resume.name)
    kept.original.save("original", ContentFile(content or resume.read_bytes()))
    version = kept.versions.create(number=1, document=read.document, reading=read)
    done = Run.objects.create(
        owner=owner, version=version, job=factories.job(owner), state=Run.State.DONE, given=given, choice=choice
    )
    for stage, output in {"plan": plan, "verify": made.verification, "diff": made.diff}.items():
        done.stages.create(stage=stage, output=output.model_dump(mode="json"), made_by="rules", usage=Usage())
    found = subject(owner, "run", done.pk)
    assert found is not None
    return found


def accepted(content: bytes) -> list[str]:
    return settled(content, keep=f"{W}ins", drop=f"{W}del")


def rejected(content: bytes) -> list[str]:
    return settled(content, keep=f"{W}del", drop=f"{W}ins")


def settled(content: bytes, keep: str, drop: str) -> list[str]:
    """The lines of the body when one kind of revision is taken and the other is undone."""
    lines = []
    for paragraph in body(content).iter(f"{W}p"):
        if paragraph.find(f"{W}pPr/{W}rPr/{drop}") is not None:
            assert not said(paragraph, drop)
            continue
        lines.append(said(paragraph, drop))
    return [line for line in lines if line.strip()]


def said(paragraph: Any, drop: str) -> str:
    nodes = paragraph.iter(f"{W}t", f"{W}delText", f"{W}tab")
    return "".join(
        "\t" if node.tag == f"{W}tab" else node.text or ""
        for node in nodes
        if not any(above.tag == drop for above in node.iterancestors())
        and next(above for above in node.iterancestors() if above.tag == f"{W}p") is paragraph
    )


def body(content: bytes) -> Any:
    """Without the second copies of text boxes."""
    root = etree.fromstring(ZipFile(BytesIO(content)).read("word/document.xml"))
    for copy in list(root.iter("{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")):
        copy.getparent().remove(copy)
    return root


def lines(content: bytes) -> list[str]:
    return settled(content, keep="", drop="none")
