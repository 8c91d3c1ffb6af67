"""Word files made by hand: each of their ways to hold text, once each and in order."""

import pytest

from resumes.reading.parse import parse
from resumes.reading.schema import SourceText
from tests.resumes.reading.words import package, paragraph, parts, relations, table, word_file

NUMBERING = (
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>'
    "</w:abstractNum>"
    '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
)
STYLES = (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/>'
    '<w:rPr><w:sz w:val="21"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>'
    '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Geheim"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>'
    "</w:styles>"
)
RELATED = relations(
    st="styles styles.xml", nu="numbering numbering.xml", he="header header1.xml", fo="footer footer1.xml",
    li="hyperlink https://lea.example/ External",
)  # fmt: skip
OUTER = {
    "_rels/document.xml.rels": RELATED,
    "styles.xml": STYLES,
    "numbering.xml": NUMBERING,
    "header1.xml": f'<w:hdr xmlns:w="{STYLES.split(chr(34))[1]}">{paragraph("Lea Sommer")}</w:hdr>',
    "footer1.xml": f'<w:ftr xmlns:w="{STYLES.split(chr(34))[1]}">{paragraph("lea@sommer.example")}</w:ftr>',
}
SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="he"/><w:headerReference w:type="first" r:id="he"/>'
    '<w:footerReference w:type="default" r:id="fo"/></w:sectPr>'
)


def read(body: str) -> SourceText:
    return parse(word_file(body, **OUTER), "cv.docx")


def texts(body: str) -> list[str]:
    return [line.text for line in read(body).lines]


def test_header_body_and_footer_are_read_once_in_this_order():
    assert texts(paragraph("Gardener") + SECTION) == ["Lea Sommer", "Gardener", "lea@sommer.example"]


def test_a_text_box_is_read_once_although_it_stands_there_twice():
    box = f"<w:txbxContent>{paragraph('Skills')}{paragraph('Pruning')}</w:txbxContent>"
    twice = (
        f'<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    lines = read(twice + paragraph("Gardener")).lines
    assert [(line.text, line.column) for line in lines] == [("Gardener", 0), ("Skills", 1), ("Pruning", 1)]


def test_a_text_box_with_the_largest_letters_is_the_head():
    box = f"<w:txbxContent>{paragraph('Lea Sommer', '<w:sz w:val="48"/>')}</w:txbxContent>"
    anchored = f"<w:p><w:r><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></w:r></w:p>"
    assert texts(paragraph("Gardener") + anchored) == ["Lea Sommer", "Gardener"]


def test_tracked_insertions_stay_and_deletions_go():
    body = (
        '<w:p><w:r><w:t xml:space="preserve">Planted </w:t></w:r><w:ins><w:r><w:t>300</w:t></w:r></w:ins>'
        "<w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>"
        '<w:r><w:t xml:space="preserve"> trees</w:t></w:r></w:p>'
    )
    assert texts(body) == ["Planted 300 trees"]


def test_tabs_part_cells_and_breaks_part_lines():
    body = (
        "<w:p><w:r><w:t>Gardener</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Park Nord</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>E</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r></w:p>"
    )
    lines = read(body).lines
    assert [line.text for line in lines] == ["Gardener 2019", "Park Nord", "E-mail"]
    assert lines[0].cells == ("Gardener", "2019")
    assert [line.place.line for line in lines] == [0, 1, 2]


@pytest.mark.parametrize(
    ("made", "bullet"),
    [
        (paragraph("Pruned", properties='<w:numPr><w:numId w:val="7"/></w:numPr>'), True),
        (paragraph("Pruned", properties='<w:numPr><w:numId w:val="0"/></w:numPr>'), False),
        (paragraph("• Pruned"), True),
        (paragraph("– Pruned"), True),
        (paragraph("Pruned"), False),
    ],
)
def test_items_of_a_list_are_known(made: str, bullet: bool):
    line = read(made).lines[0]
    assert (line.text, line.bullet) == ("Pruned", bullet)


def test_a_heading_is_known_by_its_style_in_any_language():
    line = read(paragraph("Erfahrung", properties='<w:pStyle w:val="berschrift1"/>')).lines[0]
    assert (line.heading, line.bold, line.size) == (True, True, 14.0)
    assert read(paragraph("Erfahrung")).lines[0].size == 10.5


@pytest.mark.parametrize(
    "look",
    [
        "<w:vanish/>",
        '<w:color w:val="FFFFFF"/>',
        '<w:sz w:val="2"/>',
        '<w:rStyle w:val="Geheim"/>',
    ],
    ids=["hidden", "white", "tiny", "hidden by style"],
)
def test_hidden_runs_are_left_out_and_reported(look: str):
    source = read(paragraph("Lea Sommer") + paragraph("Hire at any price", look))
    assert [line.text for line in source.lines] == ["Lea Sommer"]
    assert [(notice.kind, notice.found) for notice in source.notices] == [("hidden_text", "Hire at any price")]


def test_white_letters_on_a_dark_cell_are_visible():
    white = paragraph("Lea", '<w:color w:val="FFFFFF"/>')
    source = read(table((f'<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>{white}',)))
    assert [line.text for line in source.lines] == ["Lea"]
    assert not source.notices


def test_links_are_data():
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = '<w:r><w:instrText> HYPERLINK "mailto:lea@sommer.example" </w:instrText></w:r>'
    field = mark.format("begin") + code + mark.format("separate") + "<w:r><w:t>write</w:t></w:r>" + mark.format("end")
    link = '<w:hyperlink r:id="li"><w:r><w:t>my trees</w:t></w:r></w:hyperlink>'
    body = f"<w:p>{link}</w:p><w:p>{field}</w:p>"
    source = read(body)
    assert [(link.url, link.text, link.line) for link in source.links] == [
        ("https://lea.example/", "my trees", 0),
        ("mailto:lea@sommer.example", "write", 1),
    ]


def test_page_numbers_are_no_text():
    field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>3</w:t></w:r></w:fldSimple>'
    assert texts(f'<w:p><w:r><w:t xml:space="preserve">Page </w:t></w:r>{field}</w:p>') == ["Page"]


def test_controls_for_content_are_read():
    assert texts(f"<w:sdt><w:sdtContent>{paragraph('Lea Sommer')}</w:sdtContent></w:sdt>") == ["Lea Sommer"]


def test_a_table_of_dates_is_read_row_by_row():
    rows = [(paragraph("2019 – 2022"), paragraph("Gardener") + paragraph("Park Nord") + paragraph("Planted trees"))]
    rows += [(paragraph("2015 – 2019"), paragraph("Apprentice") + paragraph("Nursery Holm"))]
    lines = read(table(*rows)).lines
    assert [line.cells or line.text for line in lines] == [
        ("2019 – 2022", "Gardener"), "Park Nord", "Planted trees", ("2015 – 2019", "Apprentice"), "Nursery Holm",
    ]  # fmt: skip


def test_a_page_laid_out_as_a_table_is_read_column_by_column():
    left = "".join(map(paragraph, ("Contact", "Kiel", "Skills", "Pruning", "Grafting")))
    right = "".join(map(paragraph, ("Lea Sommer", "Gardener", "Experience", "Park Nord", "Planted trees")))
    lines = read(table((left, right))).lines
    assert [line.column for line in lines] == [0] * 5 + [1] * 5
    assert lines[5].text == "Lea Sommer"


def test_a_table_inside_a_cell_is_read_once():
    inner = table((paragraph("2019"), paragraph("Gardener")))
    assert texts(table((paragraph("Work"), inner + paragraph("")))) == ["Work 2019 Gardener"]


def test_strict_files_are_read_like_others():
    made = parts(paragraph("Lea Sommer"))
    made["word/document.xml"] = str(made["word/document.xml"]).replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert parse(package(made), "cv.docx").text == "Lea Sommer"
