"""A line without a source: both wordings, and three ways out."""

import pytest
from django.urls import reverse

from customization.evidence import check_line
from customization.models import Answer
from customization.runs import doubts, services
from customization.runs.services import NotNow
from tests.customization.runs.conftest import rested

pytestmark = pytest.mark.django_db(transaction=True)
WORDS = "Led the ward of 14 beds worldwide."


def doubted(begin, words=WORDS):
    """A finished run whose one change was written in the person's own words, which nothing proves."""
    run = begin()
    change = next(
        change
        for change in services.finished(run)["plan"].changes
        if change.op == "replace" and isinstance(change.after, str) and "highlights" in change.path
    )
    services.choose(run, [change.id], {change.id: words.replace("THIS", change.before.rstrip("."))})
    return rested(run)


def checked(run):
    return services.finished(rested(run))["verify"]


def test_the_page_shows_both_wordings_and_three_ways_out(client, ana, begin):
    run = doubted(begin, "THIS in every hospital worldwide.")
    (doubt,) = doubts.doubts(run)
    client.force_login(ana)
    page = client.get(reverse("customization:run", args=[run.pk])).content.decode()
    for words in (doubt.before, doubt.after, 'value="original"', 'value="true"'):
        assert words in page.replace("&#x27;", "'")


def test_softer_words_take_the_place_and_are_proven(client, ana, begin):
    run = doubted(begin, "THIS, worldwide, each day.")
    (doubt,) = doubts.doubts(run)
    assert doubt.softer
    client.force_login(ana)
    client.post(reverse("customization:doubt", args=[run.pk]), {"change": doubt.change_id, "way": "soften"})
    result = checked(run)
    assert doubt.softer in str(result.document)
    assert result.doubts == ()
    assert check_line(run.given.sources, doubt.path, doubt.before, doubt.softer).verdict == "supported"


def test_kept_words_are_remembered_and_the_wording_is_not_shown_again(client, ana, begin):
    words = "Cared for 31 patients a week with the Zephyr-9 monitor."
    run = doubted(begin, words)
    (doubt,) = doubts.doubts(run)
    client.force_login(ana)
    client.post(reverse("customization:doubt", args=[run.pk]), {"change": doubt.change_id, "way": "original"})
    assert doubts.doubts(rested(run)) == ()
    (answer,) = Answer.objects.owned_by(ana)
    assert answer.given.denied
    assert answer.given.given_on
    again = doubted(begin, words)
    assert doubts.doubts(again) == ()
    assert words not in str(checked(again).document)


def test_a_line_that_stood_by_the_persons_word_goes_back_to_the_original(begin):
    run = doubted(begin, "THIS, worldwide.")
    (doubt,) = doubts.doubts(run)
    assert doubt.stands
    doubts.keep_original(run, doubt.change_id)
    assert doubt.before in str(checked(run).document)
    assert "worldwide" not in str(checked(run).document)


def test_what_is_true_becomes_evidence_dated_and_the_persons_own(begin):
    run = doubted(begin, "THIS, worldwide.")
    (doubt,) = doubts.doubts(run)
    doubts.attest(run, doubt.change_id)
    result = checked(run)
    assert result.doubts == ()
    (line,) = [line for line in result.evidence.lines if line.after == doubt.after]
    assert line.verdict == "supported"
    assert Answer.objects.get().given.given_on is not None


def test_there_is_nothing_to_decide_about_an_unknown_line(begin):
    run = doubted(begin)
    for act in (doubts.attest, doubts.soften, doubts.keep_original):
        with pytest.raises(NotNow, match="no such line"):
            act(run, "c999")


def test_an_unknown_way_changes_nothing(client, ana, begin):
    run = doubted(begin, "THIS, worldwide.")
    client.force_login(ana)
    client.post(reverse("customization:doubt", args=[run.pk]), {"change": "c1", "way": "burn"})
    assert len(doubts.doubts(rested(run))) == 1


def test_a_stranger_decides_nothing(client, ben, begin):
    run = doubted(begin, "THIS, worldwide.")
    (doubt,) = doubts.doubts(run)
    client.force_login(ben)
    for way in ("soften", "original", "true"):
        answer = client.post(reverse("customization:doubt", args=[run.pk]), {"change": doubt.change_id, "way": way})
        assert answer.status_code == 404
    assert not Answer.objects.exists()
