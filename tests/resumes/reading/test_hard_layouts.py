"""Geometry that breaks other readers: cards, boxes beside a large name, styles inside a line, right to left."""

from resumes.reading.parse import parse
from resumes.reading.pdf.leftward import number_as_read, turned
from resumes.reading.schema import SourceLine
from resumes.structuring.rules import structure
from tests.resumes.reading.pages import pdf, text


def lines(*drawn: str) -> tuple[SourceLine, ...]:
    return parse(pdf("".join(drawn)), "resume.pdf").lines


def card(x: float, top: float, title: str, school: str, when: str) -> str:
    return text(x, top, title, font="F2") + text(x, top + 13, school) + text(x, top + 26, when)


FILLER = text(
    50, 300, "A line of plain text that runs over the whole width of the page from one side to the other one."
)


def test_cards_side_by_side_are_read_one_after_the_other():
    read = lines(
        text(50, 60, "Education", size=14, font="F2"),
        card(50, 85, "Diploma, Weaving", "Loom College", "2011 - 2014"),
        card(320, 85, "Certificate, Dyeing", "Madder Institute", "2015 - 2016"),
        FILLER,
    )
    assert [line.text for line in read[:7]] == [
        "Education",
        "Diploma, Weaving",
        "Loom College",
        "2011 - 2014",
        "Certificate, Dyeing",
        "Madder Institute",
        "2015 - 2016",
    ]


def test_three_cards_are_cards_when_one_has_no_date():
    read = lines(
        text(50, 60, "Certifications", size=14, font="F2"),
        *(text(x, 85, title, font="F2") for x, title in ((50, "Arborist"), (230, "Tree Risk"), (410, "Lorries"))),
        *(text(x, 98, given) for x, given in ((50, "ISA, 2013"), (230, "ISA, 2016"), (410, "Oregon DMV"))),
        FILLER,
    )
    assert [line.text for line in read[1:7]] == [
        "Arborist",
        "ISA, 2013",
        "Tree Risk",
        "ISA, 2016",
        "Lorries",
        "Oregon DMV",
    ]


def test_a_date_beside_a_title_makes_no_cards():
    read = lines(
        text(50, 60, "Weaver", font="F2"),
        text(450, 60, "2011 - 2014", font="F2"),
        text(50, 73, "Loom House"),
        text(450, 73, "Bergen, Norway"),
        FILLER,
    )
    assert [line.cells for line in read[:2]] == [("Weaver", "2011 - 2014"), ("Loom House", "Bergen, Norway")]


def test_a_box_of_contacts_beside_a_name_of_two_lines_does_not_part_the_name():
    read = lines(
        text(50, 60, "Ottoline", size=30),
        text(50, 94, "Brackenbury", size=30),
        text(430, 52, "4 Quarry Lane"),
        text(420, 64, "Hexham"),
        text(400, 76, "ottoline@brackenbury.example"),
        text(405, 88, "+44 7700 900321"),
        text(
            50,
            150,
            "A stonemason who has rebuilt the walls of three counties and taught the trade to eleven people in all.",
        ),
    )
    assert [line.text for line in read[:6]] == [
        "Ottoline",
        "Brackenbury",
        "4 Quarry Lane",
        "Hexham",
        "ottoline@brackenbury.example",
        "+44 7700 900321",
    ]


def test_bold_words_part_a_certificate_from_who_gave_it():
    drawn = (
        text(50, 50, "Ottoline Brackenbury", size=22),
        text(50, 90, "Certificates", size=14, font="F2"),
        text(50, 112, "Lime Mortar Practice", font="F2"),
        text(152, 112, "Masons Guild"),
        text(450, 112, "May 2019"),
    )
    source = parse(pdf("".join(drawn)), "resume.pdf")
    assert source.lines[2].turns == (len("Lime Mortar Practice"),)
    [made] = structure(source).document.certificates
    assert (made.name, made.issuer, made.date) == ("Lime Mortar Practice", "Masons Guild", "2019-05")


def test_a_column_that_opens_in_the_middle_of_a_section_goes_on_with_it():
    left = (
        "Skills",
        "Dry stone walling",
        "Lettering",
        "Languages",
        "English",
        "Work Experience",
        "Mason",
        "Quarry Works",
    )
    drawn = [text(50, 60, "Ottoline Brackenbury", size=22)]
    for at, words in enumerate(left):
        heading = words in ("Skills", "Languages", "Work Experience")
        drawn.append(text(50, 100 + 16 * at, words, size=12 if heading else 10, font="F2" if heading else "F1"))
    drawn += [text(50, 228, "2018 - 2022"), text(50, 244, "• Rebuilt a bridge")]
    right = ("Apprentice", "Hill Masons", "2014 - 2018", "• Cut two hundred sills", "Education", "Diploma, Masonry")
    for at, words in enumerate(right):
        heading = words == "Education"
        drawn.append(text(330, 100 + 16 * at, words, size=12 if heading else 10, font="F2" if heading else "F1"))
    drawn.append(text(330, 196, "Tyne College"))
    made = structure(parse(pdf("".join(drawn)), "resume.pdf")).document
    assert [(job.position, job.name, job.highlights) for job in made.work] == [
        ("Mason", "Quarry Works", ["Rebuilt a bridge"]),
        ("Apprentice", "Hill Masons", ["Cut two hundred sills"]),
    ]
    assert [school.institution for school in made.education] == ["Tyne College"]


def test_letters_from_right_to_left_come_in_the_order_in_which_they_are_read():
    assert turned("דוד-ןב העונ") == "נועה בן-דוד"
    assert turned("תורגבה תוניחבל םידימלת 120 תנכה") == "הכנת 120 תלמידים לבחינות הבגרות"
    assert turned("(ימואל ןחבמ) Excel 365") == "Excel 365 (מבחן לאומי)"


def test_a_number_that_was_shown_from_right_to_left_begins_with_its_plus():
    assert number_as_read("0139 555 52 972+") == "+972 52 555 0139"
    assert number_as_read("+972 52 555 0139") == "+972 52 555 0139"
