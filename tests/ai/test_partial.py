"""The words being written, out of unfinished JSON."""

import json

from resumeai.ai.partial import Writing, latest, parsed


def test_the_last_text_in_a_field_for_people_is_shown():
    writing = Writing(frozenset({"text"}), pause=0)
    said = [
        writing.add(piece) for piece in ('{"lines": [{"change_id": "c1", "te', 'xt": "Cared', ' for twelve", "sources"')
    ]
    assert said == [None, "Cared", "Cared for twelve"]


def test_ids_and_reasons_that_are_not_for_people_are_not_shown():
    whole = json.dumps({"lines": [{"change_id": "c1", "text": "First"}, {"change_id": "c2", "text": ""}]})
    assert latest(parsed(whole), frozenset({"text"})) == "First"
    assert latest(parsed('{"id": "x"'), frozenset({"text"})) == ""


def test_words_come_no_faster_than_the_pause():
    writing = Writing(frozenset({"text"}), pause=60)
    assert writing.add('{"text": "one') == "one"
    assert writing.add(" two") is None


def test_garbage_is_silent():
    writing = Writing(frozenset({"text"}), pause=0)
    assert writing.add("<html>") is None
    assert writing.add("[" * 5000) is None


def test_an_endless_answer_stops_being_parsed():
    writing = Writing(frozenset({"text"}), pause=0)
    assert writing.add('{"text": "' + "x" * 300_000) is None
