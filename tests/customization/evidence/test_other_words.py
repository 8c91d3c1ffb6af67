"""The same fact in other words passes; what only sounds like it does not."""

import pytest

from customization.evidence import LineEvidence, Sources, check_line
from customization.evidence.reading.language import language_of
from resumes.document import ResumeDocument

PATH = "work[0].highlights[0]"


def sources(line: str, **parts) -> Sources:
    work = {"name": "Ostberg Dairy", "position": "Herdsman", "startDate": "2015", "highlights": [line]}
    return Sources(resume=ResumeDocument.from_json_resume({"work": [work], **parts}))


def verdict(line: str, text: str) -> str:
    return check_line(sources(line), PATH, line, text).verdict.value


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Drove a lorry to 40 farms", "Drove a vehicle to 40 farms"),
        ("On call every third week", "One week in three on call"),
        ("Ran a class every second Tuesday", "Ran a fortnightly class on Tuesdays"),
        ("Calving of 180 cows each spring", "Calving of 180 cows a year"),
        ("Cut the run from 2 hours to 70 minutes", "Cut the run from 2 hours to 1 h 10 min"),
        ("Cell count down from 240 to 160 thousand", "Cell count down from 240,000 to 160,000"),
        ("Median stay 96 days in 2023, 118 in 2021", "Median stay down by 22 days: 118 in 2021, 96 days in 2023"),
        ("Milk sold: 42,000 litres in 2023, against 35,000 litres in 2021", "Milk sold rose by 20% from 2021 to 2023"),
        ("Fitted a pipe of 10 inches", 'Fitted a pipe of 10"'),
        ("Planted 12 hectares of maize", "Planted about 30 acres of maize"),
        ("Coach a group of 20 with two other parents", "One of three parents who coach a group of 20"),
        ("Taught 15 second-year students", "Taught fifteen second-year students"),
        ("Joined the year-end review in 2021 and 2022", "Joined the 2021 and 2022 year-end review"),
        ("Organised moves of furniture, the largest 900 boxes", "Organised moves of furniture of up to 900 boxes"),
        ("Held interviews with farmers, 63 sessions so far", "Held 63 interviews with farmers so far"),
        ("Rolled out MFA to the whole company", "Rolled out multi-factor authentication company-wide"),
        ("Managed a caseload of 38 cows", "Managed my own caseload of 38 cows"),
        ("Turned around requests in 2 days", "Turnaround of requests in 2 days"),
    ],
)
def test_another_way_to_say_it_passes(line, text):
    assert verdict(line, text) == "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("On call every third week", "On call every other week"),
        ("Calving of 180 to 190 cows each spring", "Calving of over 190 cows each spring"),
        ("Attended 41 births, 29 of them as first midwife", "Attended 41 births and supervised 29 student midwives"),
        ("Look after one second-year apprentice", "Look after three second-year apprentices"),
        ("Taught lab sessions to 15 second-year students", "Taught lab sessions to 15 doctoral students"),
        ("Presented a poster at a meeting in Lund", "Won the prize for the best poster at a meeting in Lund"),
    ],
)
def test_another_fact_in_like_words_is_blocked(line, text):
    assert verdict(line, text) == "blocked"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Prepared papers for appeals; a colleague presented them", "Prepared and presented papers for appeals"),
        ("Installed 14 solar roofs with an outside designer", "Designed and installed 14 solar roofs"),
        ("Prepared data for the migration to Brack", "Migrated data to Brack"),
        ("Occupancy 74% in 2023 against 66% in 2022", "Better food lifted occupancy to 74% in 2023 from 66% in 2022"),
    ],
)
def test_the_deed_of_somebody_else_or_a_new_cause_is_flagged(line, text):
    assert verdict(line, text) == "flagged"


def summary(text: str, *work: tuple[str, str, str, str]) -> str:
    return whole(text, "Studying for the RHS diploma.", *work).verdict.value


def whole(text: str, told: str, *work: tuple[str, str, str, str]) -> LineEvidence:
    entries = [
        {"name": name, "position": position, "startDate": start, "endDate": end} for name, position, start, end in work
    ]
    resume = {"basics": {"summary": told}, "work": entries}
    return check_line(Sources(resume=ResumeDocument.from_json_resume(resume)), "basics.summary", None, text)


GARDENS = (
    ("Halden Hall", "Gardener", "2016-01", "2022-01"),
    ("Halden Hall", "Head Gardener", "2022-01", "2024-01"),
    ("Brack & Tollo", "Accounts Clerk", "2006-01", "2015-12"),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gardener with eight years of experience.", "supported"),
        ("Gardener with fifteen years of experience.", "flagged"),
        ("Gardener with thirty years of experience.", "blocked"),
        ("Gardener with eight years at the same company.", "supported"),
        ("Gardener with eleven years at the same company.", "blocked"),
        ("Gardener since 2016.", "supported"),
        ("Gardener since 2006.", "blocked"),
        ("Gardener with an RHS diploma.", "blocked"),
    ],
)
def test_years_are_counted_from_the_jobs_that_the_sentence_speaks_of(text, expected):
    assert summary(text, *GARDENS) == expected


PIPES = (
    ("Lindqvist Bad", "Plumber", "2015-01", "2020-01"),
    ("Lindqvist Bad", "Site Plumber, Boilers", "2020-01", "2025-01"),
    ("Café Ombra", "Waiter", "2011-01", "2015-01"),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Site plumber with more than nine years in plumbing who came from the café floor.", "supported"),
        ("Site plumber with more than twelve years in plumbing who came from the café floor.", "blocked"),
        ("Plumber with 10 years in the trade, old houses and new.", "supported"),
        ("Plumber with 12 years in the trade, old houses and new.", "flagged"),
        ("Thirty years in the trade, old houses and new.", "blocked"),
    ],
)
def test_years_in_the_trade_count_every_job_of_it(text, expected):
    assert years_in(text, "Studying for the RHS diploma.") == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Zwölf Jahre im Beruf, in alten und neuen Häusern.", "Ich bin in alten und neuen Häusern und nicht im Büro."),
        ("Douze ans dans le métier, pour la ville.", "Je suis avec les gens dans les maisons et non dans un bureau."),
        ("Doce años en el sector, en la ciudad y en el pueblo.", "Estoy en las casas y no en la oficina de la ciudad."),
    ],
)
def test_years_in_the_trade_are_so_in_other_languages(text, told):
    assert years_in(text, told) == "supported"


def years_in(text: str, told: str) -> str:
    (claim,) = (claim for claim in whole(text, told, *PIPES).claims if claim.kind == "number")
    return claim.verdict.value


def test_a_degree_that_was_not_finished_is_none():
    resume = {"education": [{"institution": "Brack College", "studyType": "Bachelor's, two of three years completed"}]}
    found = Sources(resume=ResumeDocument.from_json_resume(resume))
    path, before = "education[0].studyType", "Bachelor's, two of three years completed"
    assert check_line(found, path, before, "Bachelor's").verdict == "blocked"
    assert check_line(found, path, before, "Bachelor's (two of three years completed)").verdict == "supported"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Enfermera de urgencias en el hospital, en turnos de noche y de tarde, con estudiantes de enfermería", "es"),
        (
            "Wijkverpleegkundige in de thuiszorg, met zorg voor de ouderen van een wijk en het overleg",
            "nl",
        ),
        ("Chef de partie en brigade, de la carte au service, chargé de la cuisson et des sauces pour le midi", "fr"),
        ("Gerente de loja em Lisboa, com uma equipa de oito pessoas e a gestão das encomendas do mês", "pt"),
        ("Worked in Den Haag and in La Paz on the control of pumps for a company of engineers", "en"),
    ],
)
def test_the_language_is_told_by_the_words_that_others_do_not_have(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "expected"),
    [("BSc Computer Science", "supported"), ("BSc Data Science", "blocked"), ("MSc Computer Science", "blocked")],
)
def test_a_degree_may_be_told_with_its_field(text: str, expected: str) -> None:
    school = {"institution": "Brack College", "studyType": "BSc", "area": "Computer Science"}
    sources = Sources(resume=ResumeDocument.from_json_resume({"education": [school]}))
    assert check_line(sources, "education[0].studyType", "BSc", text).verdict.value == expected
