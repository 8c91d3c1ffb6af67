"""No contact data in any request of any step, and every word of it back in the result."""

import json
from typing import Any

import pytest

from customization.evidence.schema import Answer
from customization.pipeline.given import Given
from jobs import extraction
from jobs.extraction.rules import extract
from jobs.requirements import PostingText
from resumes import analysis, structuring
from resumes.document import Place, ResumeDocument
from resumes.reading import read
from resumes.reading.schema import Link, SourceLine, SourceText
from tests.ai.people import DATA, PEOPLE, POSTINGS, resume, tailor

CANARY: dict[str, Any] = {
    "basics": {
        "name": "Ottilie Zwitschermann-Qaraqush",
        "label": "Head nurse",
        "email": "ottilie.qq@canary-mail.example",
        "phone": "+49 30 901 820 4477",
        "url": "https://www.zwitschermann.example/about",
        "image": "data:image/png;base64,CANARYPHOTO",
        "birthDate": "1979-11-23",
        "nationality": "Canarian",
        "maritalStatus": "divorced-canary",
        "location": {
            "address": "Piepmatzgasse 41b", "postalCode": "D-07743", "city": "Kanarienburg", "region": "Vogelsland",
        },
        "profiles": [{"network": "LinkedIn", "username": "ozwitscher79", "url": "https://linkedin.com/in/ozwitscher79"}],
        "summary": "Ottilie leads wards. Write to ottilie.qq@canary-mail.example or call 030 901820-4477.",
    },
    "work": [
        {
            "name": "Clinic", "position": "Head nurse", "startDate": "2015", "location": "Kanarienburg",
            "url": "https://clinic.example/team/ottilie",
            "highlights": [
                "Led a team of nine nurses at night.",
                "See zwitschermann.example/about for my talks on wound care.",
                "Named nurse of the year as Ottilie Zwitschermann-Qaraqush in Kanarienburg.",
            ],
        }
    ],
    "references": [{"name": "Prof. Beate Leumund-Canary", "reference": "Reach her at +49 171 99 88 776."}],
    "sections": [
        {"title": "Personal details", "lines": ["Born 23 November 1979 in Kanarienburg", "Divorced, two children"]},
        {"title": "More", "lines": ["Geboren am 23.11.1979", "Driver's licence since 1998"]},
    ],
    "meta": {"owner": "ozwitscher79"},
}  # fmt: skip
WORDS = (
    "Ottilie", "OTTILIE", "Zwitschermann", "ZWITSCHERMANN", "Qaraqush", "QARAQUSH", "canary-mail", "901 820", "901820",
    "4477", "zwitschermann.example", "CANARYPHOTO", "1979", "Canarian", "divorced", "Divorced", "Piepmatzgasse",
    "07743",
    "Kanarienburg", "KANARIENBURG", "Vogelsland", "ozwitscher", "Leumund", "99 88 776", "clinic.example/team",
)  # fmt: skip
LETTER = """OTTILIE ZWITSCHERMANN-QARAQUSH
Head nurse
Piepmatzgasse 41b, D-07743 Kanarienburg
+49 30 901 820 4477 | ottilie.qq@canary-mail.example | www.zwitschermann.example/about
Date of birth: 23 November 1979
linkedin.com/in/ozwitscher79

Experience
Head nurse, Clinic, 2015 - present
- Led a team of nine nurses at night
- Named nurse of the year as Ottilie Zwitschermann-Qaraqush

Education
State examination, Nursing School, 2002 - 2005

Page 2 of 2 · Ottilie Zwitschermann-Qaraqush · 030 901820-4477
"""


def leaks(standin) -> list[str]:
    return [word for word in WORDS if any(word in request.raw for request in standin.requests)]


def text_source(text: str) -> SourceText:
    lines = tuple(SourceLine(text=line.lstrip("- "), place=Place(line=n), bullet=line.startswith("- "))
                  for n, line in enumerate(text.splitlines()))  # fmt: skip
    return SourceText(kind="text", lines=lines, links=(Link(url="https://linkedin.com/in/ozwitscher79"),))


async def test_no_step_of_a_run_sends_contact_data_and_all_of_it_stays(standin, make_engine):
    document = ResumeDocument.from_json_resume(CANARY)
    job = extract(PostingText(text=POSTINGS[0].read_text(encoding="utf-8")))
    answers = (
        Answer(id="a1", question="Did you train others?", text="Yes, mail ottilie.qq@canary-mail.example for proof"),
    )
    result = await tailor(Given(resume=document, job=job, answers=answers), make_engine())
    await analysis.STEP.run(document, make_engine())
    assert len(standin.messages) >= 4
    assert leaks(standin) == []
    kept = result.document.to_json_resume()
    assert {key: kept["basics"][key] for key in CANARY["basics"] if key != "summary"} == {
        key: value for key, value in CANARY["basics"].items() if key != "summary"
    }
    assert kept["references"] == CANARY["references"]


async def test_structuring_sends_no_contact_data_and_reads_all_of_it(standin, make_engine):
    made = await structuring.STEP.run(text_source(LETTER), make_engine())
    assert made.by == "model"
    assert leaks(standin) == []
    assert made.output.document.basics.email == "ottilie.qq@canary-mail.example"


async def test_structuring_hides_contact_data_that_the_rules_did_not_understand(standin, make_engine):
    await structuring.STEP.run(
        text_source(
            "~~ ozw ~~\nottilie.qq@canary-mail.example 030 901820-4477\nhttps://www.zwitschermann.example/about"
        ),
        make_engine(),
    )
    assert leaks(standin) == []


@pytest.mark.parametrize("person", PEOPLE, ids=lambda path: path.stem)
async def test_contact_data_of_real_files_stays_here(standin, make_engine, person):
    basics = json.loads(person.read_text(encoding="utf-8"))["basics"]
    private = [basics["name"], basics["email"], basics["phone"], *basics["name"].split()]
    for kind in ("txt", "md"):
        file = DATA / "resumes" / "files" / f"{person.stem}.{kind}"
        await structuring.STEP.run(read(file.read_bytes(), file.name), make_engine())
    await analysis.STEP.run(resume(person), make_engine())
    assert len(standin.messages) == 3
    assert [word for word in private if any(word in request.raw for request in standin.requests)] == []


RECRUITERS = {
    "en": "Your contact is Philippa Thorne-Wadsworth on 01924 496 0188 or philippa.thorne@nks.example.",
    "de": "Ihre Ansprechpartnerin ist Frau Dr. Heidrun Kessel, Tel. +49 6131 555 01 77, h.kessel@klinik.example",
    "fr": "Votre interlocutrice : Mme Solène Vasseur, 01 44 55 66 77, https://hotel.example/equipe/vasseur",
    "es": "Persona de contacto: Iñaki Berrocal, +34 948 12 34 56 78, iberrocal@obra.example",
}
THEIRS = (
    "Philippa", "Thorne", "Wadsworth", "496 0188", "nks.example", "Heidrun", "Kessel", "555 01 77", "klinik.example",
    "Solène", "Vasseur", "44 55 66", "hotel.example", "Iñaki", "Berrocal", "948 12 34", "obra.example",
)  # fmt: skip


async def test_people_whom_a_posting_names_stay_here_and_come_back(standin, make_engine):
    asked = "We look for a baker.\n\nYou bring:\n- Sourdough and rye\n- Food hygiene certificate\n\n"
    text = asked + "\n".join(RECRUITERS.values())
    made = await extraction.STEP.run(PostingText(text=text), make_engine())
    document = ResumeDocument.from_json_resume(CANARY)
    await tailor(Given(resume=document, job=made.output), make_engine())
    sent = "".join(request.raw for request in standin.requests)
    assert [word for word in THEIRS if word in sent] == []
    assert made.output.text == text
    assert leaks(standin) == []
