"""What changed, by word and by meaning."""

from hypothesis import given
from hypothesis import strategies as st

from customization.diff.page import html
from customization.diff.report import diff
from customization.diff.schema import Explained, Meaning
from customization.diff.words import pieces
from customization.evidence.schema import Claim, ClaimKind, EvidenceReport, LineEvidence, Support, Verdict
from resumes.document import Basics, ResumeDocument, Work
from resumes.paths import put, remove, texts
from tests.customization.cast import tomasz


def meanings(before, after, **more):
    found = diff(before, after, **more)
    return {(line.meaning, line.before or line.after): line for line in found.lines if line.meaning is not Meaning.SAME}


def test_equal_resumes_differ_in_nothing():
    found = diff(tomasz(), tomasz())
    assert {line.meaning for line in found.lines} == {Meaning.SAME}
    assert found.unified == ""


def test_a_reworded_line_shows_its_words():
    after = put(tomasz(), "work[0].highlights[0]", "Wrote guides for new colleagues")
    ((meaning, _), line), *rest = meanings(tomasz(), after).items()
    assert (meaning, rest, line.minor) == (Meaning.REWORDED, [], False)
    assert [(piece.side, piece.text) for piece in line.pieces] == [
        (0, "Wrote "),
        (-1, "documentation"),
        (1, "guides"),
        (0, " for new colleagues"),
    ]


def test_a_line_that_went_is_dropped_and_one_that_came_is_added():
    after = put(remove(tomasz(), "skills[0].keywords[0]"), "skills[1].keywords[+]", "Docker")
    assert set(meanings(tomasz(), after)) == {(Meaning.DROPPED, "Perl"), (Meaning.ADDED, "Docker")}


def test_only_the_line_that_jumped_is_moved_and_that_is_minor():
    lines = tomasz().work[0].highlights
    after = put(tomasz(), "work[0].highlights", [lines[2], lines[0], lines[1]])
    found = meanings(tomasz(), after)
    assert set(found) == {(Meaning.MOVED, lines[2])}
    assert all(line.minor for line in found.values())


def test_another_full_stop_is_minor():
    after = put(tomasz(), "work[0].highlights[2]", "Moved 12 services to K8s.")
    (line,) = meanings(tomasz(), after).values()
    assert line.minor


def test_a_line_carries_its_change_and_reason():
    path = "work[0].highlights[2]"
    after = put(tomasz(), path, "Moved 12 services to Kubernetes (K8s)")
    change = Explained(change_id="c1", path=path, now=path, reason="The posting writes Kubernetes.")
    (line,) = meanings(tomasz(), after, changes=[change], origins={one: one for one, _ in texts(after)}).values()
    assert (line.change_ids, line.reason) == (("c1",), "The posting writes Kubernetes.")


def test_the_page_is_escaped_and_says_it_without_colour():
    after = put(tomasz(), "work[0].highlights[0]", "<script>alert(1)</script> wrote & read")
    page = html(diff(tomasz(), after))
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "<ins>" in page
    assert "<del>" in page
    assert "ins::before" in page


def test_the_page_of_no_difference_says_so():
    assert "Nothing was changed" in html(diff(tomasz(), tomasz()))


def test_the_unified_text_names_both_sides():
    found = diff(tomasz(), put(tomasz(), "basics.label", "Backend Developer")).unified
    assert "-  Developer" in found
    assert "+  Backend Developer" in found


def test_two_strangers_can_be_compared():
    found = diff(ResumeDocument(), ResumeDocument(basics=Basics(name="A"), work=[Work(position="Cook")]))
    assert {line.meaning for line in found.lines} == {Meaning.ADDED}


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_pieces_give_both_texts_back(before, after):
    found = pieces(before, after)
    assert "".join(piece.text for piece in found if piece.side <= 0) == before
    assert "".join(piece.text for piece in found if piece.side >= 0) == after


def test_a_new_order_explains_only_what_it_moved():
    lines = tomasz().work[0].highlights
    after = put(tomasz(), "work[0].highlights", [lines[2], "Wrote guides for new colleagues", lines[1]])
    order = Explained(change_id="c1", path="work[0].highlights", now="work[0].highlights", reason="Order.")
    words = Explained(change_id="c2", path="work[0].highlights[0]", now="work[0].highlights[1]", reason="Words.")
    origins = {one: one for one, _ in texts(after)} | {
        f"work[0].highlights[{now}]": f"work[0].highlights[{was}]" for now, was in ((0, 2), (1, 0), (2, 1))
    }
    found = {line.after: line for line in diff(tomasz(), after, [order, words], origins=origins).lines}
    assert found[lines[2]].change_ids == ("c1",)
    assert found["Wrote guides for new colleagues"].change_ids == ("c2",)
    assert found[lines[1]].change_ids == ()


def test_a_merged_line_shows_both_of_its_lines():
    after = remove(put(tomasz(), "work[0].highlights[0]", "Wrote and moved things"), "work[0].highlights[2]")
    why = Explained(
        change_id="c1", path="work[0].highlights[0]", now="work[0].highlights[0]", takes_in=("work[0].highlights[2]",)
    )
    origins = {path: path for path, _ in texts(after)}
    found = diff(tomasz(), after, [why], origins=origins)
    (merged,) = (line for line in found.lines if line.meaning is Meaning.MERGED)
    assert merged.before == "Wrote documentation for new colleagues\nMoved 12 services to K8s"
    assert Meaning.DROPPED not in {line.meaning for line in found.lines}


def test_a_split_line_is_seen_without_a_record():
    line = "Planned the wards and the rota of the night shift; taught nine students how to read a chart"
    before = put(tomasz(), "work[0].highlights", [line, "Moved 12 services to K8s"])
    halves = ["Planned the wards and the rota of the night shift", "Taught nine students how to read a chart"]
    after = put(tomasz(), "work[0].highlights", [*halves, "Moved 12 services to K8s"])
    ((meaning, _), found), *rest = meanings(before, after).items()
    assert (meaning, found.before, found.after, rest) == (Meaning.SPLIT, line, "\n".join(halves), [])
    page = html(diff(before, after))
    assert "split" in page
    assert "white-space:pre-line" in page


def test_a_new_line_below_another_is_no_part_of_it():
    after = put(tomasz(), "work[0].highlights[+]", "Moved to the coast and learned to sail")
    assert set(meanings(tomasz(), after)) == {(Meaning.ADDED, "Moved to the coast and learned to sail")}


def cook(*lines, second=()):
    jobs = [Work(name="Quay", position="Cook", highlights=list(lines))]
    return ResumeDocument(work=[*jobs, Work(name="Tin", position="Baker", highlights=["Sold cakes", *second])])


def test_two_lines_made_one_are_seen_without_a_record():
    after = "Recorded vital signs and washed patients"
    found = meanings(cook("Recorded vital signs", "Washed patients", "Kept the stock"), cook(after, "Kept the stock"))
    ((key, line),) = found.items()
    assert key == (Meaning.MERGED, "Recorded vital signs\nWashed patients")
    assert (line.after, line.minor) == (after, False)


def test_a_line_that_goes_beside_a_reworded_one_is_no_part_of_it():
    found = meanings(cook("Recorded vital signs", "Washed patients"), cook("Recorded vital signs of 40 patients"))
    assert {meaning for meaning, _ in found} == {Meaning.REWORDED, Meaning.DROPPED}


def test_a_line_under_another_job_is_moved_and_that_is_no_small_matter():
    before, after = cook("Cooked soups", "Baked bread for 90"), cook("Cooked soups", second=["Baked bread for 90"])
    ((key, line),) = meanings(before, after).items()
    assert key == (Meaning.MOVED, "Baked bread for 90")
    assert not line.minor


def test_a_whole_job_that_moves_takes_its_lines_with_it():
    before = cook("Cooked soups")
    after = before.model_copy(update={"work": before.work[::-1]})
    assert all(line.minor for line in meanings(before, after).values())


def test_another_form_of_a_date_is_minor_and_another_date_is_not():
    was = cook("Led the bakery since 03/2021")
    forms = ("Led the bakery since March 2021", "Led the bakery since May 2021")
    assert [next(iter(meanings(was, cook(form)).values())).minor for form in forms] == [True, False]


def test_what_was_meant_as_a_small_matter_is_one():
    before, after = cook("Led seven cooks"), cook("Led 7 cooks")
    path = "work[0].highlights[0]"
    meant = Explained(change_id="c1", path=path, now=path, reason="In figures.", minor=True)
    (line,) = meanings(before, after, changes=[meant]).values()
    assert (line.minor, line.reason) == (True, "In figures.")
    assert not next(iter(meanings(before, after).values())).minor


def test_the_page_folds_away_what_is_of_order_and_form_only():
    page = html(diff(cook("Cooked soups.", "Kept stock"), cook("Cooked soups", "Kept the stock of 2 ships")))
    folded = page[page.index("<details>") : page.index("</details>")]
    assert "1 of order and form only" in folded
    assert "Cooked soups" in folded
    assert "2 ships" not in folded


def test_a_line_carries_what_it_stands_on_and_not_what_moved_it():
    was, now = "work[0].highlights[2]", "work[0].highlights[0]"
    skill, other = Support(path="skills[0].keywords[0]", quote="Sourdough"), Support(path="work[0].name", quote="Quay")
    before = cook("Kept the stock", "Washed up", "Baked bread")
    after = cook("Baked sourdough", "Kept the stock", "Washed up")
    own = Support(path=was, quote="Baked bread")
    claim = Claim(text="sourdough", kind=ClaimKind.SKILL, verdict=Verdict.SUPPORTED, support=(skill, skill))
    judged = LineEvidence(path=now, before="", after="", verdict=Verdict.SUPPORTED, claims=(claim,))
    words = Explained(change_id="c1", path=was, now=now, reason="Why.", evidence=(own, skill))
    order = Explained(change_id="c2", path="work[0].highlights", now="work[0].highlights", evidence=(other,))
    origins = {one: one for one, _ in texts(after)}
    origins |= {f"work[0].highlights[{place}]": f"work[0].highlights[{(place + 2) % 3}]" for place in range(3)}
    found = diff(before, after, [words, order], EvidenceReport(lines=(judged,)), origins)
    (line,) = (one for one in found.lines if one.meaning is Meaning.REWORDED)
    assert (line.change_ids, line.evidence) == (("c1", "c2"), (skill, own))
    assert "Stands on: “Sourdough”</span>" in html(found)


def test_the_page_stands_side_by_side_without_a_script():
    page = html(diff(cook("Baked bread"), cook("Baked rye bread")))
    both = page[page.index('<span class="sides">') :]
    assert both.index("Before</b>Baked bread") < both.index("After</b>Baked <ins>rye </ins>bread")
    assert page.count('type="radio"') == 2
    assert "<script" not in page
    assert "--- original" in page


def test_the_same_place_decides_between_two_that_are_as_near():
    before, after = cook("Baked rye bread", "Baked oat bread"), cook("Baked oat cakes", "Baked rye cakes")
    found = meanings(before, after)
    assert {(line.before, line.after) for line in found.values()} == {
        ("Baked rye bread", "Baked rye cakes"),
        ("Baked oat bread", "Baked oat cakes"),
    }


def test_capitals_alone_are_a_small_matter_however_many():
    was = put(tomasz(), "basics.summary", "Programmer of order systems in three trades")
    ((meaning, _), line), *rest = meanings(was, put(was, "basics.summary", was.basics.summary.upper())).items()
    assert (meaning, rest, line.minor) == (Meaning.REWORDED, [], True)
