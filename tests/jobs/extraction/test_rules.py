"""What is asked in our own postings."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.extraction.posting import posting_from_file
from jobs.extraction.rules import extract
from jobs.requirements import JobRequirement, JobRequirements, PostingText

DATA = Path(__file__).parents[2] / "data" / "jobs"
POSTINGS = sorted(path.name for path in DATA.iterdir() if path.suffix in (".txt", ".html"))


def read(name: str) -> JobRequirements:
    return extract(posting_from_file((DATA / name).read_bytes(), name))


def asked(found: JobRequirements, words: str) -> JobRequirement:
    return next(one for one in found.requirements if one.explicit and words in one.quote)


@pytest.mark.parametrize("name", POSTINGS)
def test_every_quote_stands_at_its_place_under_its_own_id(name):
    found = read(name)
    assert len(found.requirements) >= 6
    assert len({one.id for one in found.requirements}) == len(found.requirements)
    for one in found.requirements:
        assert found.text[one.start : one.end] == one.quote
        assert one.explicit or one.reason


@pytest.mark.parametrize(
    ("name", "words", "kind", "importance"),
    [
        ("nurse.txt", "Active RN license", "certification", "must"),
        ("nurse.txt", "At least 2 years", "experience_years", "must"),
        ("nurse.txt", "Associate degree", "education", "must"),
        ("nurse.txt", "BSN preferred", "education", "nice"),
        ("nurse.txt", "third weekend", "other", "must"),
        ("nurse.txt", "Conversational French", "language", "nice"),
        ("software_engineer.txt", "Docker and at least one", "tool", "must"),
        ("software_engineer.txt", "5+ years", "experience_years", "must"),
        ("software_engineer.txt", "Kubernetes or Terraform", "tool", "nice"),
        ("software_engineer.txt", "Mentor two junior", "responsibility", "must"),
        ("teacher.txt", "Qualified Teacher Status", "certification", "must"),
        ("teacher.txt", "play the piano", "skill", "nice"),
        ("warehouse.html", "forklift licence", "certification", "must"),
        ("warehouse.html", "20 kg", "other", "must"),
        ("elektriker_de.txt", "Abgeschlossene Ausbildung", "education", "must"),
        ("elektriker_de.txt", "Deutschkenntnisse", "language", "must"),
        ("elektriker_de.txt", "Photovoltaik", "skill", "nice"),
        ("comptable_fr.txt", "BTS ou DUT", "education", "must"),
        ("comptable_fr.txt", "SAP serait un plus", "tool", "nice"),
        ("camarero_es.txt", "manipulador de alimentos", "certification", "must"),
        ("camarero_es.txt", "Inglés", "language", "nice"),
        ("enfermeiro_pt.txt", "turnos rotativos", "other", "must"),
        ("begeleider_nl.txt", "Rijbewijs B", "certification", "nice"),
        ("begeleider_nl.txt", "rapportages", "responsibility", "must"),
    ],
)
def test_type_and_importance(name, words, kind, importance):
    one = asked(read(name), words)
    assert (one.type, one.importance) == (kind, importance)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("software_engineer.txt", "degree is not required"),
        ("software_engineer.txt", "Pension"),
        ("software_engineer.txt", "makes booking software"),
        ("software_engineer.txt", "Send a CV"),
        ("nurse.txt", "equal opportunity"),
        ("nurse.txt", "Tuition"),
        ("teacher.txt", "goats"),
        ("chef.html", "culinary school"),
        ("warehouse.html", "car:"),
        ("warehouse.html", "marmalade"),
        ("elektriker_de.txt", "Meisterbrief"),
        ("elektriker_de.txt", "Urlaub"),
        ("comptable_fr.txt", "permis"),
        ("camarero_es.txt", "titulación"),
        ("begeleider_nl.txt", "Ervaring"),
    ],
)
def test_what_nobody_asks_for_is_no_requirement(name, words):
    assert not any(words in one.quote for one in read(name).requirements)


def test_terms_are_vocabulary_names():
    assert {"Docker", "Amazon Web Services", "Microsoft Azure", "Google Cloud Platform"} <= set(
        asked(read("software_engineer.txt"), "Docker").terms
    )


def test_years_are_numbers():
    assert asked(read("elektriker_de.txt"), "drei Jahre").years == 3
    assert asked(read("warehouse.html"), "Six months").years == 0.5


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("nurse.txt", "en"),
        ("elektriker_de.txt", "de"),
        ("comptable_fr.txt", "fr"),
        ("camarero_es.txt", "es"),
        ("enfermeiro_pt.txt", "pt"),
        ("begeleider_nl.txt", "nl"),
    ],
)
def test_the_language_is_recognised(name, language):
    assert read(name).language == language


def test_a_sentence_of_duties_is_one_requirement_for_each():
    text = "Head Gardener\n\nYou will plan the beds, lead three gardeners, and order the seed every spring.\n"
    quotes = [one.quote for one in extract(PostingText(text=text)).requirements if one.explicit]
    assert quotes == ["You will plan the beds", "lead three gardeners", "order the seed every spring"]


def test_a_sentence_of_papers_is_cut_where_their_kind_changes():
    text = "Gardener\n\nYou must have a chainsaw licence, two years of experience and a degree in botany.\n"
    kinds = [one.type for one in extract(PostingText(text=text)).requirements if one.explicit]
    assert kinds == ["certification", "experience_years", "education"]


def test_a_preference_in_brackets_stands_alone():
    text = "Analyst\n\nRequirements\n- Strong SQL skills (PostgreSQL preferred)\n- Excel\n"
    found = extract(PostingText(text=text))
    assert (asked(found, "SQL skills").importance, asked(found, "PostgreSQL preferred").importance) == ("must", "nice")


def test_an_implicit_requirement_is_none_that_the_posting_already_asks_for():
    text = "Cook\n\nRequirements\n- Food hygiene certificate\n- Two years in a busy kitchen\n"
    assert not any(
        "food hygiene" in one.terms for one in extract(PostingText(text=text)).requirements if not one.explicit
    )


@pytest.mark.parametrize("text", ["", " \n", "Cook", "•\n•\n- \n", "?!", "Requirements:\n", "\u202e\u0301"])
def test_a_text_that_asks_for_nothing_gives_nothing(text):
    assert extract(PostingText(text=text)).requirements == ()


PIECES = [
    "Requirements\n",
    "\n",
    "- ",
    "• ",
    "You must ",
    "Python",
    "two years",
    ", ",
    "and ",
    "not required",
    "(",
    ")",
    ";",
    ":",
    "é",
    "\t",
    "ß",
    "ideally ",
    "€ 30.000",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_gives_quotes_at_their_places(text):
    for one in extract(PostingText(text=text)).requirements:
        assert text[one.start : one.end] == one.quote


@pytest.mark.parametrize("filler", [" " * 50_000, "a" * 50_000, "Aa " * 16_000, "1 " * 25_000, "1,2 " * 12_000])
def test_an_endless_line_takes_no_endless_time(filler):
    begun = time.process_time()
    extract(PostingText(text=f"Cook\n\nRequirements\n- x{filler}y\n- Two years\n"))
    assert time.process_time() - begun < 5


def test_a_column_of_short_lines_is_not_taken_for_wrapped_text():
    text = "Cook\n\nYOUR PROFILE\nDegree in business or finance, or a certificate\n5 years in audit\nExcel\n"
    assert [one.quote for one in extract(PostingText(text=text)).requirements if one.explicit][-2:] == [
        "5 years in audit",
        "Excel",
    ]


def test_wrapped_lines_are_one_requirement():
    text = (
        "Requirements\n\n- Experience with the planning of walk in high hills of\n  Wales and of the Lake District\n"
        "- A first aid certificate\n"
    )
    first = next(one for one in extract(PostingText(text=text)).requirements if one.explicit)
    assert " ".join(first.quote.split()).endswith("of Wales and of the Lake District")
