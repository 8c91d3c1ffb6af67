"""Postings in Italian and Polish, pasted pages with their menus, and firms that say in a sentence whom they seek."""

import pytest

from jobs.extraction.posting import posting_from_file
from jobs.extraction.rules import extract
from jobs.requirements import JobRequirement, JobRequirements

ITALIAN = """Elettricista manutentore
Azienda: Officine Valcava S.r.l. | Sede: Bergamo | Contratto: tempo indeterminato

Requisiti:
• Diploma di perito elettrotecnico
• Esperienza di almeno 3 anni nella manutenzione industriale
• Conoscenza di PLC Siemens
• Preferibile: patentino muletto
• Disponibilità a turni e reperibilità

Offriamo: RAL 28.000-32.000 €, mensa, premio di produzione.
"""

POLISH = """Specjalista ds. kadr i płac
Firma: Meblarnia Grunwald Sp. z o.o.

Wymagania:
- wykształcenie wyższe (prawo, administracja, ekonomia)
- min. 3 lata doświadczenia w dziale kadr
- bardzo dobra znajomość MS Excel
Mile widziane:
- znajomość języka angielskiego
Oferujemy:
- umowę o pracę, 7000-8500 zł brutto
- prywatną opiekę medyczną
"""

PASTED = """Accept all cookies
We use cookies to improve your experience. Manage preferences
Skip to main content
Home
Jobs
About us
Sign in
Warehouse Team Leader (Nights)
Aireside Cold Store Ltd
£31,500 - £34,000 per annum
Apply now
Save job
The role
You will lead a team of 14 on the night shift.
What you'll need
A counterbalance forklift licence
At least two years leading a team in a warehouse
What we offer
33 days holiday
Share this job
Facebook
Similar jobs
Warehouse Operative - Leeds
"""

SMALL = """hey! we're hiring a Senior Backend Engineer at Plumb & Fathom (Remote, EU time zones). €80k–€105k

we expect 5+ years of backend work. you know your way around Kafka or RabbitMQ. terraform is nice to have. no degree.
"""


def read(text: str) -> JobRequirements:
    return extract(posting_from_file(text.encode(), "posting.txt"))


def asked(found: JobRequirements) -> dict[str, JobRequirement]:
    return {one.quote: one for one in found.requirements if one.explicit}


def test_an_italian_posting_is_understood():
    found = read(ITALIAN)
    wanted = asked(found)
    assert (found.title, found.company, found.location) == (
        "Elettricista manutentore",
        "Officine Valcava S.r.l.",
        "Bergamo",
    )
    assert (found.language, found.employment, found.pay.min, found.pay.max) == ("it", "permanent", 28000, 32000)
    assert wanted["Esperienza di almeno 3 anni nella manutenzione industriale"].years == 3
    assert [one.importance for one in wanted.values()] == ["must", "must", "must", "nice", "must"]


def test_a_polish_posting_is_understood():
    found = read(POLISH)
    wanted = asked(found)
    assert (found.title, found.company) == ("Specjalista ds. kadr i płac", "Meblarnia Grunwald Sp. z o.o.")
    assert (found.language, found.pay.min, found.pay.currency) == ("pl", 7000, "PLN")
    assert wanted["min. 3 lata doświadczenia w dziale kadr"].years == 3
    assert [one.importance for one in wanted.values()] == ["must", "must", "must", "nice"]


def test_the_menu_of_a_pasted_page_is_neither_title_nor_firm():
    found = read(PASTED)
    assert (found.title, found.company) == ("Warehouse Team Leader (Nights)", "Aireside Cold Store Ltd")
    assert not [quote for quote in asked(found) if "cookies" in quote or "Operative" in quote or "holiday" in quote]


def test_sentences_without_capitals_are_sentences():
    found = read(SMALL)
    wanted = asked(found)
    assert found.title == "Senior Backend Engineer"
    assert found.company != "terraform"
    assert wanted["you know your way around Kafka or RabbitMQ"].importance == "must"
    assert wanted["we expect 5+ years of backend work"].years == 5
    assert len(found.location) < 40


@pytest.mark.parametrize(
    ("sentence", "company", "place"),
    [
        (
            "Die Seniorenresidenz Eschenhof in Paderborn sucht ab sofort Verstärkung.",
            "Seniorenresidenz Eschenhof",
            "Paderborn",
        ),
        ("Het Zaanland College in Purmerend zoekt per 1 augustus een docent.", "Zaanland College", "Purmerend"),
    ],
    ids=["german", "dutch"],
)
def test_a_firm_may_say_who_it_is_and_where_as_it_seeks(sentence: str, company: str, place: str):
    found = read(
        f"Pflegefachkraft (m/w/d)\n\n{sentence}\n\nProfil:\n- Abgeschlossene Ausbildung\n- Gute Kenntnisse in Excel\n"
    )
    assert (found.company, found.location) == (company, place)


def test_a_preference_in_the_middle_of_a_sentence_is_its_own():
    profile = "De formation Bac+3, vous justifiez d'une expérience d'au moins 5 ans, idéalement en cabinet."
    wanted = asked(read(f"Comptable H/F\n\nProfil :\n{profile}\n\nNous offrons des tickets restaurant.\n"))
    assert wanted["vous justifiez d'une expérience d'au moins 5 ans"].importance == "must"
    assert wanted["idéalement en cabinet"].importance == "nice"


def test_the_point_of_a_short_word_ends_no_requirement():
    posting = "Specjalista ds. logistyki\n\nWymagania:\n- minimum 2 lata doświadczenia\n- prawo jazdy kat. B\n"
    wanted = [one.text for one in read(posting).requirements]
    assert any("kat. B" in one for one in wanted)
