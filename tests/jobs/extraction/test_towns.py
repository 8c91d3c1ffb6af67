"""The firm and its town in the first lines, and work of which some days are at home."""

import pytest

from jobs.extraction.posting import posting_from_file
from jobs.extraction.rules import extract
from jobs.requirements import JobRequirements

ASKS = "\n\nRequirements\n- 2 years of experience\n- Driving licence\n"


def read(text: str) -> JobRequirements:
    return extract(posting_from_file((text + ASKS).encode(), "posting.txt"))


@pytest.mark.parametrize(
    ("top", "company", "location"),
    [
        ("Magazynier\nFirma: Hurtownia Zefir, Poznań", "Hurtownia Zefir", "Poznań"),
        ("Clerk\nCompany: Reed, Holt & Row", "Reed, Holt & Row", ""),
        ("Menuisier poseur H/F\nAteliers du Vercors - Grenoble (38)", "Ateliers du Vercors", "Grenoble (38)"),
        ("HGV DRIVER\nFenland Freight, Wisbech PE13\nPermanent | Tues-Sat", "Fenland Freight", "Wisbech PE13"),
        (
            "Wir, die Wärmewerk GmbH, suchen ab sofort:\n\nKlempner (m/w/d)\nStandort: Lindau",
            "Wärmewerk GmbH",
            "Lindau",
        ),
    ],
    ids=["polish", "partners", "french", "british", "german"],
)
def test_firm_and_town_are_told_apart(top: str, company: str, location: str) -> None:
    made = read(top)
    assert (made.company, made.location) == (company, location)


@pytest.mark.parametrize(
    "said",
    ["2 jours de télétravail", "3 days a week remote", "2-3 Tage Homeoffice", "2 giorni a settimana da remoto"],
)
def test_some_days_at_home_are_no_remote_work(said: str) -> None:
    assert read(f"Accountant\nHill Ltd - {said}").remote is None


@pytest.mark.parametrize("said", ["100 % télétravail", "Fully remote", "Remote"])
def test_all_days_at_home_are(said: str) -> None:
    assert read(f"Accountant\nHill Ltd - {said}").remote is True


@pytest.mark.parametrize(
    "text",
    [
        "Lasser MIG/MAG\nStaalbouw Aldersma B.V. | Drachten | 38 uur\n\nWat vragen wij?\n- Lasdiploma niveau 3\n",
        "Sjuksköterska\nOrt: Luleå\n\nKvalifikationer\n- Legitimerad sjuksköterska\n"
        "- B-körkort\nMeriterande\n- Engelska\n",
    ],
    ids=["dutch", "swedish"],
)
def test_a_short_posting_is_not_refused(text: str) -> None:
    assert extract(posting_from_file(text.encode(), "posting.txt")).requirements


def test_who_seeks_is_no_whole_sentence() -> None:
    made = read("Bäckerei Morgenrot in Passau sucht zum 1. Mai\n\nVerkäuferin (m/w/d) in Teilzeit")
    assert (made.company, made.location) == ("Bäckerei Morgenrot", "Passau")
