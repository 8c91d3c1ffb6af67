"""One kind of lie in every reply: none reaches the résumé or a download. `make quality` makes 104 such runs."""

import pytest

from tests.ai.people import PEOPLE, POSTINGS, given, tailor
from tests.standin.inventions import in_the_document, in_the_exports
from tests.standin.liars import KINDS, OneKind
from tests.standin.personas import Persona


@pytest.mark.parametrize(("at", "kind"), list(enumerate(KINDS)), ids=list(KINDS))
async def test_no_kind_of_lie_reaches_a_resume_or_a_download(standin, make_engine, at, kind):
    liar = OneKind(kind)
    standin.persona = Persona(liar)
    start = given(PEOPLE[at % len(PEOPLE)], POSTINGS[at % len(POSTINGS)])
    result = await tailor(start, make_engine())
    assert len(liar.lies) > 5
    assert in_the_document(start.resume, result.document) == []
    assert list(in_the_exports(start.resume, result.document)) == []


async def test_the_search_itself_finds_lies():
    start = given(PEOPLE[0], POSTINGS[0])
    work = start.resume.work[0]
    lying = work.model_copy(update={"highlights": [*work.highlights, "Led 48,731 people with Brontide"]})
    document = start.resume.model_copy(update={"work": [lying, *start.resume.work[1:]]})
    assert in_the_document(start.resume, document)
    assert {found.partition(":")[0] for found in in_the_exports(start.resume, document)} == {
        "docx",
        "pdf",
        "txt",
        "md",
        "json",
    }
