"""What we write keeps the published schema, whatever a document holds; what we read loses nothing."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator, FormatChecker

from exports.renderers.json_resume import render
from resumes.document import ResumeDocument
from resumes.json_resume.faults import SCHEMA, faults, is_address, is_mail
from resumes.json_resume.writing import restored, standard, whole_address
from resumes.reading.parse import parse

formats = FormatChecker(formats=())
formats.checks("uri")(lambda value: not isinstance(value, str) or is_address(value))
formats.checks("email")(lambda value: not isinstance(value, str) or is_mail(value))
judge = Draft7Validator(SCHEMA, format_checker=formats)

words = st.text(max_size=12) | st.sampled_from(
    [
        "2021",
        "2021-03",
        "2021-13-99",
        "soon",
        "Present",
        "lea@park.example",
        "lea at park",
        "park.example/ä",
        "https://a.b",
    ]
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "url", "startDate", "x"]), inner),
    max_leaves=6,
)


def entries(model: Any) -> Any:
    known = {f.alias or name: f.annotation for name, f in model.model_fields.items()}
    texts = {key: words for key, kind in known.items() if kind is str}
    lists = {key: st.lists(words, max_size=3) for key, kind in known.items() if kind == list[str]}
    own = st.dictionaries(st.sampled_from(["x-ship", "urlAsWritten", "startDateAsWritten"]), anything)
    return st.builds(lambda known, own: {**own, **known}, st.fixed_dictionaries({}, optional={**texts, **lists}), own)


def documents() -> Any:
    fields = ResumeDocument.model_fields
    listed = {name: f.annotation.__args__[0] for name, f in fields.items() if name != "basics"}  # type: ignore[union-attr]
    sections = {name: st.lists(entries(model), max_size=2) for name, model in listed.items()}
    own = {"meta": anything, "$schema": anything, "x-own": anything}
    basics = entries(fields["basics"].annotation)
    return st.fixed_dictionaries({}, optional={"basics": basics, **sections, **own})


@given(documents())
@settings(deadline=None, max_examples=150)
def test_what_is_written_keeps_the_schema_and_comes_back_whole(data: dict[str, Any]):
    document = ResumeDocument.from_json_resume(data)
    written = standard(document)
    assert [error.message for error in judge.iter_errors(written)] == []
    back = ResumeDocument.from_json_resume(restored(written))
    assert with_whole_addresses(back) == with_whole_addresses(document)


def with_whole_addresses(document: ResumeDocument) -> Any:
    def walk(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: walk(inner, name) for name, inner in value.items()}
        if isinstance(value, list):
            return [walk(inner, key) for inner in value]
        return whole_address(value) if isinstance(value, str) else value

    return walk(document.model_dump(mode="json", by_alias=True))


@given(documents() | anything)
@settings(deadline=None, max_examples=150)
def test_our_own_list_of_faults_is_that_of_the_maintained_validator(data: Any):
    ours = {(fault.path, fault.rule) for fault in faults(data)}
    theirs = {(path_of(error.absolute_path), str(error.validator)) for error in judge.iter_errors(data)}
    assert ours == theirs or (not isinstance(data, dict) and bool(ours) == bool(theirs))


def path_of(steps: Any) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps).removeprefix(".")


def test_the_schema_uses_no_word_that_we_do_not_follow():
    known = {"$schema", "$id", "title", "description", "definitions", "additionalProperties", "properties", "items",
             "type", "pattern", "format", "$ref"}  # fmt: skip

    def keywords(schema: Any) -> set[str]:
        found = set(schema)
        for key in ("properties", "definitions"):
            for inner in schema.get(key, {}).values():
                found |= keywords(inner)
        return found | (keywords(schema["items"]) if "items" in schema else set())

    assert keywords(SCHEMA) <= known
    assert judge.META_SCHEMA["$id"] == "http://json-schema.org/draft-07/schema#"


@pytest.mark.parametrize(
    ("resume", "says"),
    [
        ({"work": [{"name": "Park", "startDate": "spring 2019"}]}, "work[0].startDate should be a date"),
        ({"work": [{"name": "Park", "highlights": "Planted"}]}, "work[0].highlights should be a list, but is a text"),
        ({"work": [{"name": "Park"}], "basics": {"email": "lea at park"}}, "basics.email should be an e-mail address"),
        ({"work": [{"name": "Park", "url": "park.example"}]}, "work[0].url should be a whole web address"),
        ({"work": [{"name": "Park", "position": 7}]}, "work[0].position should be a text, but is a number: 7"),
        ({"work": [{"name": "Park"}], "meta": "v1"}, "meta should be an entry with names"),
    ],
)
def test_each_wrong_field_of_a_file_is_told_by_its_path_and_read_all_the_same(resume: dict[str, Any], says: str):
    source = parse(json.dumps(resume).encode(), "cv.json")
    assert says in source.notices[0].found
    kept = json.dumps(source.data, ensure_ascii=False)
    assert all(word in kept for word in re.findall(r"\w+", json.dumps(list(leaves(resume)))))


def leaves(value: Any) -> Any:
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from leaves(inner)
    else:
        yield value


def test_a_file_that_keeps_the_schema_has_no_notice_and_comes_out_as_it_went_in():
    resume = {
        "basics": {"name": "Lea", "email": "lea@park.example", "url": "https://park.example", "image": ""},
        "work": [{"name": "Park", "startDate": "2019-03", "x-ship": {"deep": [1, None, True]}}],
        "meta": {"version": "v1.0.0", "theme": "elegant"},
        "x-own": [1, {"two": 2}],
    }
    source = parse(json.dumps(resume).encode(), "cv.json")
    assert source.notices == ()
    written = json.loads(render(ResumeDocument.from_json_resume(source.data or {})))
    del resume["basics"]["image"]  # type: ignore[attr-defined]
    assert written == resume


def test_an_empty_value_is_nothing_to_correct():
    resume = {"basics": {"name": "Lea", "url": "", "email": None}, "work": [{"name": "Park", "endDate": ""}]}
    assert parse(json.dumps(resume).encode(), "cv.json").notices == ()
