"""Postings from pastes, pages and files."""

from pathlib import Path

import pytest

from jobs.extraction.posting import posting_from_file, posting_from_html, posting_from_text
from jobs.requirements import UnreadablePosting

DATA = Path(__file__).parents[2] / "data" / "jobs"
BODY = (
    "<p>We need a baker.</p><h2>Requirements</h2><ul><li>Two years in a bakery</li><li>Early mornings</li></ul>"
    "<p>You will bake bread for the whole town, every day from four in the morning until noon.</p>"
)


def page(head: str = "", body: str = BODY) -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def linked(title: str, description: str = BODY * 2, more: str = "") -> str:
    data = f'{{"@type":"JobPosting","title":"{title}","description":"{description}"{more}}}'
    return f'<script type="application/ld+json">{data}</script>'


def test_a_graph_is_read_and_a_broken_block_beside_it_spoils_nothing():
    posting = posting_from_html((DATA / "chef.html").read_bytes())
    assert (posting.title, posting.company) == ("Sous Chef", "The Quiet Kettle")
    assert posting.location == "Bergen Harbour, NS, CA"
    assert (posting.pay.min, posting.pay.max, posting.pay.currency, posting.pay.period) == (52000, 58000, "CAD", "year")
    assert "• Run the hot line and lead four cooks" in posting.text
    assert "cookies" not in posting.text
    assert "book a table" not in posting.text


def test_a_definition_list_of_facts_is_understood():
    posting = posting_from_html((DATA / "warehouse.html").read_bytes())
    assert (posting.company, posting.location, posting.employment) == ("Tarn Parcel", "Carlisle, UK", "part-time")
    assert (posting.pay.min, posting.pay.currency, posting.pay.period) == (13.4, "GBP", "hour")
    assert "Night Supervisor" not in posting.text


@pytest.mark.parametrize(
    "html",
    [
        page(
            body='<div id=root></div><script id="__NEXT_DATA__" type="application/json">{"job":{"title":"Baker",'
            f'"companyName":"Crust","locationName":"Ely, UK","descriptionHtml":"{BODY * 2}"}}}}</script>'
        ),
        page(
            body='<div id=root></div><script>window.__appData = {"posting":{"title":"Baker","companyName":"Crust",'
            f'"locationName":"Ely, UK","descriptionHtml":"{BODY * 2}"}}}};</script>'
        ),
        page(
            body='<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>'
            '<span itemprop="hiringOrganization">Crust</span> <span itemprop="addressLocality">Ely, UK</span>'
            f'<div itemprop="description">{BODY * 2}</div></div>'
        ),
    ],
    ids=["json script", "assigned variable", "microdata"],
)
def test_data_that_boards_embed_is_read(html):
    posting = posting_from_html(html)
    assert (posting.title, posting.company, posting.location) == ("Baker", "Crust", "Ely, UK")
    assert "• Two years in a bakery" in posting.text


def test_page_data_about_another_job_than_the_visitor_reads_is_not_believed():
    other = linked("Astronaut", "You must have been to the moon twice. A rocket licence is required. " * 8)
    posting = posting_from_html(page(other, f"<main><h1>Baker</h1>{BODY * 3}</main>"))
    assert posting.title == "Baker"
    assert "moon" not in posting.text


def test_a_last_day_that_has_passed_is_told():
    posting = posting_from_html(page(linked("Baker", more=',"validThrough":"2020-01-31T00:00"')))
    assert [(notice.kind, notice.sentence) for notice in posting.notices] == [
        ("expired", "The posting was open until 2020-01-31.")
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_recognised(encoding):
    text = "Bäcker (m/w/d)\nMühle Süd, 73728 Esslingen\n\nProfil\n- Ausbildung als Bäcker\n- Sie stehen früh auf\n"
    assert posting_from_file(text.encode(encoding), "x.txt").title == "Bäcker (m/w/d)"


def test_html_is_known_by_its_content_not_by_its_name():
    assert "<li>" not in posting_from_file(page(body=f"<h1>Baker</h1>{BODY}").encode(), "posting.txt").text


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (b"Nurse wanted", "too short"),
        (b"%PDF-1.7 x", "is a PDF"),
        (bytes(range(256)) * 9, "is not text"),
        (b"x" * 4_000_000, "larger than 3 MB"),
        (b"experience required " * 4000, "longer than 60,000 characters"),
        (b"Shall I compare thee to a summers day thou art more lovely and more temperate than this", "No job posting"),
        (page(body="<h1>Just a moment</h1><p>Please verify you are human before we go on.</p>").encode(), "human"),
        (
            page(body="<h1>Sign in to see this job</h1><p>Forgot your password? Create an account.</p>").encode(),
            "sign in",
        ),
        (
            page(body="<h1>404</h1><p>Page not found: the job may be gone or was never here.</p>").encode(),
            "does not exist",
        ),
        (page(body="<div id=root></div>").encode(), "no readable text"),
        (
            page(body="".join(f"<li><a href=/jobs/{n}-cook>Cook {n}</a> Leeds</li>" for n in range(9))).encode(),
            "several jobs",
        ),
        (page("".join(linked(f"Cook {n}") for n in range(3)), "<h1>Jobs</h1>").encode(), "several jobs"),
    ],
)
def test_what_is_no_posting_is_refused_in_one_sentence(data, says):
    with pytest.raises(UnreadablePosting, match=says) as refusal:
        posting_from_file(data, "given")
    assert str(refusal.value).endswith(".")


@pytest.mark.parametrize(
    ("first_lines", "expected"),
    [
        ("Cook\nThe Copper Pan, Bath\nPart-time, £12.60 per hour", ("Cook", "The Copper Pan", "Bath", "part-time")),
        ("Data Analyst at Fernhill Labs (Dublin, Ireland)", ("Data Analyst", "Fernhill Labs", "Dublin, Ireland", "")),
        ("Welder | Orchard Steel | Akron, OH | Full-time", ("Welder", "Orchard Steel", "Akron, OH", "full-time")),
        (
            "Job title: Night Porter\nEmployer: Hotel Lune\nWhere: York\nHours: 20 hours per week",
            ("Night Porter", "Hotel Lune", "York", "part-time"),
        ),
        (
            "Pflegefachkraft (m/w/d), Teilzeit\nArbeitgeber: Haus Abendruh\nOrt: Kassel",
            ("Pflegefachkraft (m/w/d)", "Haus Abendruh", "Kassel", "part-time"),
        ),
    ],
)
def test_the_first_lines_say_title_company_place_and_hours(first_lines, expected):
    posting = posting_from_text(
        first_lines + "\n\nRequirements\n- Two years of experience in a similar post\n- Weekends now and then\n"
    )
    assert (posting.title, posting.company, posting.location, posting.employment) == expected


def test_a_table_of_essential_and_desirable_criteria_is_read_by_its_columns():
    table = (
        "<table><tr><th>Essential</th><th>Desirable</th></tr>"
        "<tr><td><ul><li>CORU registration</li></ul></td><td><ul><li>Dry needling</li></ul></td></tr>"
        "<tr><td>Two years of practice</td><td>Irish</td></tr></table>"
    )
    html = page(body=f"<main><h1>Physiotherapist</h1><p>Elm Clinic treats runners and farmers.</p>{table}</main>")
    lines = [line for line in posting_from_html(html).text.splitlines() if line]
    assert lines[-6:] == [
        "Essential",
        "• CORU registration",
        "Two years of practice",
        "Desirable",
        "• Dry needling",
        "Irish",
    ]


def test_menus_of_links_outside_nav_are_not_read():
    menu = '<div class="top"><a href="/">Elm Clinic</a> <a href="/team">Team</a></div>'
    html = page(body=f"{menu}<main><h1>Baker</h1>{BODY}</main><div>© Elm Clinic. You must like tea.</div>")
    assert "Team" not in posting_from_html(html).text
