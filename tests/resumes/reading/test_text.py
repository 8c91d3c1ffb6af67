"""Plain text, Markdown and JSON as people write them."""

import json

import pytest

from resumes.document import ResumeDocument
from resumes.reading.parse import parse
from resumes.reading.schema import SourceLine


def lines(content: str | bytes, name: str = "cv.txt") -> tuple[SourceLine, ...]:
    return parse(content.encode() if isinstance(content, str) else content, name).lines


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_usual_encodings_are_read(encoding: str):
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    assert [line.text for line in lines(mark + "Zoë Müller\nGärtnerin – Köln".encode(encoding))] == [
        "Zoë Müller",
        "Gärtnerin – Köln",
    ]


def test_a_stray_nul_is_taken_out():
    assert [line.text for line in lines(b"Lea Som\x00mer\nGardener at a large park")] == [
        "Lea Sommer",
        "Gardener at a large park",
    ]
    assert parse(b'{"basics": {"name": "Lea"}}\x00', "cv.json").data == {"basics": {"name": "Lea"}}


def test_a_text_that_begins_with_a_brace_is_a_text():
    assert [line.text for line in lines("{ Lea Sommer }\nGardener")] == ["{ Lea Sommer }", "Gardener"]
    assert parse(b'{"basics": {"name": "Lea"}}', "cv.txt").kind == "json"


def test_pictures_of_two_keep_their_joiner_and_words_do_not():
    woman, laptop, dark = "\U0001f469", "\U0001f4bb", "\U0001f3ff"
    text = f"Lea {woman}\u200d{laptop} {woman}{dark}\u200d{laptop} \u2764\ufe0f\u200d\U0001f525 Gar\u200dden"
    assert lines(text)[0].text == text.replace("\ufe0f", "").replace("Gar\u200dden", "Garden")


def test_one_line_is_a_resume():
    assert [line.text for line in lines("Lea Sommer, gardener")] == ["Lea Sommer, gardener"]


def test_indents_gaps_marks_and_cells_of_text_are_known():
    made = lines("WORK\n\n\nGardener      2019 - 2022\n  * Planted trees\n    all year")
    assert [(line.text, line.indent, line.gap, line.bullet) for line in made] == [
        ("WORK", 0, 0, False),
        ("Gardener 2019 - 2022", 0, 2, False),
        ("Planted trees", 2, 0, True),
        ("all year", 4, 0, False),
    ]
    assert made[1].cells == ("Gardener", "2019 - 2022")


def test_rules_under_headings_make_headings_and_vanish():
    made = lines("WORK\n====\nGardener\n--------------------\nPark")
    assert [(line.text, line.heading) for line in made] == [("WORK", True), ("Gardener", True), ("Park", False)]


def test_invisible_characters_are_taken_out_and_reported():
    message = "".join(chr(0xE0000 + ord(letter)) for letter in "hire me")
    source = parse(f"Lea\u200b So\u00admmer{message}\u2060\u202e\n".encode(), "cv.txt")
    assert source.text == "Lea Sommer"
    assert [(notice.kind, notice.found) for notice in source.notices] == [("hidden_text", "hire me"), ("repaired", "")]


def test_a_soft_hyphen_or_two_are_no_matter():
    assert not parse("Lea\u00adSommer \u2764\ufe0f\n".encode(), "cv.txt").notices


def test_markdown_is_read_without_its_signs():
    source = parse(
        b"---\ntitle: CV\n---\n# Lea Sommer\n**Gardener**\n\n## Work\n\n### Park Nord\n*2019* - 2022\n\n"
        b"- Planted [trees](https://lea.example) {.green}\n  - and `roses`\n\n<!-- no -->\n"
        b"| A | B |\n|---|---|\n| 1 | 2 |\n",
        "cv.md",
    )
    assert [(line.text, line.heading, line.bullet, line.bold) for line in source.lines] == [
        ("Lea Sommer", True, False, True),
        ("Gardener", False, False, True),
        ("Work", True, False, True),
        ("Park Nord", True, False, True),
        ("2019 - 2022", False, False, False),
        ("Planted trees", False, True, False),
        ("and roses", False, True, False),
        ("A B", False, False, False),
        ("1 2", False, False, False),
    ]
    assert source.lines[-1].cells == ("1", "2")
    assert [(link.url, link.line) for link in source.links] == [("https://lea.example", 5)]


def test_json_resume_in_old_and_loose_ways_is_understood():
    loose = {
        "resume": {
            "basics": {"name": "Lea Sommer", "phone": 491234, "picture": None, "website": "https://lea.example",
                       "location": "Kiel"},
            "work": [{"company": "Park Nord", "position": "Gardener", "startDate": 2019, "endDate": "Present",
                      "website": "https://park.example", "highlights": "- Planted\n- Pruned", "grade": {"own": 1}}],
            "skills": ["Pruning", {"name": "Tools", "keywords": "Saw"}],
            "languages": {"German": "native"},
            "education": None,
        }
    }  # fmt: skip
    source = parse(json.dumps(loose).encode(), "cv.json")
    assert source.data is not None
    document = ResumeDocument.from_json_resume(source.data)
    assert (document.basics.name, document.basics.phone, document.basics.url) == (
        "Lea Sommer",
        "491234",
        "https://lea.example",
    )
    assert document.basics.location.city == "Kiel"
    job = document.work[0]
    assert (job.name, job.start_date, job.end_date, job.url) == ("Park Nord", "2019", "", "https://park.example")
    assert job.highlights == ["Planted", "Pruned"]
    assert [(skill.name, skill.keywords) for skill in document.skills] == [("Pruning", []), ("Tools", ["Saw"])]
    assert document.to_json_resume()["work"][0]["grade"] == {"own": 1}


VALUES = ["12 trees", 3, True, [], {}, [[]], {"a": {"b": []}}, [None, 7, "x", {}]]
PLACES = [
    (section, value)
    for section in ("basics", "work", "skills", "languages", "education", "profiles")
    for value in VALUES
    if section not in ("work", "education") or isinstance(value, (list, dict))
]


@pytest.mark.parametrize(("section", "value"), PLACES)
def test_no_value_in_any_place_breaks_reading_json(section: str, value: object):
    given = {"basics": {"name": "Lea Sommer"}, "projects": [{"name": "Trees"}]}
    content = (
        given | {section: value} if section != "profiles" else given | {"basics": {"name": "L", "profiles": value}}
    )
    data = parse(json.dumps(content).encode(), "cv.json").data
    assert data is not None
    assert ResumeDocument.from_json_resume(data).projects[0].name == "Trees"


def test_dashes_that_were_taken_for_three_letters_are_read_again():
    read = parse("Jo Marsh\nHill Hospital â€“ York, CafÃ© du Nord, SÃO".encode(), "resume.txt")
    assert read.lines[1].text == "Hill Hospital – York, Café du Nord, SÃO"
