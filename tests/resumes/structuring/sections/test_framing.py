"""What stands around a résumé is shown as text without a field, and is no part of it."""

import pytest

from tests.resumes.structuring.reading import structured

RESUME = """Marta Quint
Pastry Chef
marta@quint.example

Experience

Pastry Chef, Hotel Brook, Leeds
May 2019 - present
- Runs a section of four

Interests
Rowing, chess
"""
MAIL = """From: Marta Quint <marta@quint.example>
To: jobs@hotel.example
Subject: Application for pastry chef
Date: Tue, 3 Mar 2026

Dear Ms Hill,

please find my CV below. I am free from April.

Curriculum Vitae
"""
CONSENTS = [
    "Autorizzo il trattamento dei miei dati personali ai sensi del Regolamento UE 2016/679.",
    "Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb rekrutacji.",
    "I hereby declare that the above information is true to the best of my knowledge.",
]


def test_the_head_of_an_email_and_the_letter_in_it_are_not_the_resume() -> None:
    made = structured(MAIL + RESUME)
    assert made.document == structured(RESUME).document
    assert "Subject: Application for pastry chef" in made.unplaced


def test_a_forwarded_resume_is_read_without_its_marks() -> None:
    quoted = "".join(f"> {line}\n" for line in RESUME.splitlines())
    assert structured(quoted).document == structured(RESUME).document


@pytest.mark.parametrize("sentence", CONSENTS)
def test_a_sentence_of_consent_is_no_interest(sentence: str) -> None:
    made = structured(f"{RESUME}\n{sentence}\n")
    assert [one.name for one in made.document.interests] == ["Rowing", "chess"]
    assert made.unplaced == (sentence,)


@pytest.mark.parametrize("line", ["Leeds, 2 February 2026", "Leer, den 2. Februar 2026", "Fait à Lyon, le 3 mars 2026"])
def test_place_and_date_of_signing_are_no_interest(line: str) -> None:
    made = structured(f"{RESUME}\n{line}\n")
    assert [one.name for one in made.document.interests] == ["Rowing", "chess"]
    assert made.unplaced == (line,)


def test_a_dated_job_in_the_last_line_stays_a_job() -> None:
    made = structured("Marta Quint\nmarta@quint.example\n\nExperience\n\nWaiter, Hotel Brook, 2 May 2019\n")
    assert made.document.work[0].name == "Hotel Brook"


def test_a_declaration_is_left_out_with_its_heading() -> None:
    made = structured(f"{RESUME}\nDECLARATION\nI hereby declare that the above is true.\n\nPlace: Pune\n")
    assert made.document == structured(RESUME).document
    assert made.unplaced[0] == "DECLARATION"
