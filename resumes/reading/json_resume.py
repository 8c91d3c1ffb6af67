"""JSON Resume as people write it: old names, nulls, one text where a list belongs, numbers for texts."""

import json
import math
import re
import types
from collections.abc import Iterable, Iterator
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from resumes.document import ResumeDocument
from resumes.json_resume.faults import faults
from resumes.json_resume.writing import restored
from resumes.reading.characters import readable
from resumes.reading.errors import UnreadableFile
from resumes.reading.notices import of_characters
from resumes.reading.schema import Notice, SourceText
from resumes.reading.text import decoded

NO_RESUME = "The file is JSON but no résumé. Upload a JSON Resume file (jsonresume.org), or the résumé as PDF or .docx."
TOO_DEEP = (
    "The JSON file is nested too deeply for a résumé. Upload a JSON Resume file (jsonresume.org), a PDF or .docx."
)
BROKEN = "The JSON file is damaged near line {line}: {why}. Correct it there, or export it again."
LONG_NUMBER = "The JSON file holds a number of thousands of digits, which no résumé needs. Take it out and try again."
MISSHAPEN = "The value at {where} of the JSON Resume has the wrong shape. Correct it there (see jsonresume.org/schema)."
DEPARTS = "The file departs from JSON Resume’s published form. It was read as well as could be; please check these."
_MOST_TOLD = 20
_MOST_CHARACTERS = 2_000_000  # names, quotes and indents come on top of the text
_ENTRIES = ("work", "volunteer", "education")
_DEEPEST = 40
_WRAPPERS = ("resume", "data", "jsonResume", "json_resume", "cv")
_SECTIONS = {
    "experience": "work", "employment": "work", "jobs": "work", "volunteering": "volunteer",
    "certifications": "certificates", "studies": "education", "schools": "education", "hobbies": "interests",
}  # fmt: skip
_NAMES: dict[str, dict[str, str]] = {
    "basics": {"picture": "image", "website": "url", "title": "label", "headline": "label", "mail": "email"},
    "location": {"zip": "postalCode", "country": "countryCode", "state": "region"},
    "work": {"company": "name", "employer": "name", "website": "url", "title": "position", "role": "position"},
    "volunteer": {"organisation": "organization", "website": "url", "title": "position", "role": "position"},
    "education": {"school": "institution", "university": "institution", "website": "url", "gpa": "score",
                  "degree": "studyType", "field": "area", "major": "area"},
    "awards": {"name": "title"},
    "publications": {"website": "url", "title": "name", "date": "releaseDate"},
    "certificates": {"title": "name", "website": "url", "authority": "issuer"},
    "projects": {"title": "name", "website": "url", "summary": "description", "technologies": "keywords"},
    "skills": {"title": "name", "category": "name", "items": "keywords", "skills": "keywords"},
    "languages": {"name": "language", "level": "fluency"},
    "profiles": {"link": "url", "site": "network"},
}  # fmt: skip
_MAIN_TEXT = {"skills": "name", "languages": "language", "interests": "name", "references": "reference"}
_OPEN_END = re.compile(
    r"(?i)^\s*(present|current|now|today|ongoing|heute|aktuell|actual(idad)?|présent|atual|presente)\s*$"
)
_TIME = re.compile(r"^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*$")


def read_json(data: bytes) -> SourceText:
    """`data` of the result is what `ResumeDocument.from_json_resume` takes."""
    content = decoded(data, most=_MOST_CHARACTERS)
    resume = restored(unwrapped(_loaded(content)))
    if where := misshapen(resume):
        raise UnreadableFile(MISSHAPEN.format(where=where))
    normal = normalised(resume)
    try:
        ResumeDocument.from_json_resume(normal)
    except ValidationError as error:
        where = ".".join(str(step) for step in error.errors()[0]["loc"])
        raise UnreadableFile(f"The value at {where} of the JSON Resume cannot be read. Correct it there.") from error
    return SourceText(kind="json", data=normal, notices=(*of_characters(content), *departures(resume)))


def departures(resume: dict[str, Any]) -> Iterator[Notice]:
    """Where the file departs from the published schema. What is only empty is nothing to correct."""
    sentences = [fault.sentence for fault in faults(resume) if fault.value not in (None, "", [], {})]
    if sentences:
        more = f"\n… and {len(sentences) - _MOST_TOLD} more" if len(sentences) > _MOST_TOLD else ""
        yield Notice(kind="other", sentence=DEPARTS, found="\n".join(sentences[:_MOST_TOLD]) + more)


def _loaded(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text, strict=False, parse_constant=lambda name: None, parse_float=finite)
    except json.JSONDecodeError as error:
        raise UnreadableFile(BROKEN.format(line=error.lineno, why=error.msg)) from error
    except ValueError as error:
        raise UnreadableFile(LONG_NUMBER) from error
    except RecursionError as error:
        raise UnreadableFile(TOO_DEEP) from error
    if is_deep(value):
        raise UnreadableFile(TOO_DEEP)
    if not isinstance(value, dict):
        raise UnreadableFile(NO_RESUME)
    whole: dict[str, Any] = whole_signs(value)
    return whole


def finite(written: str) -> float | None:
    number = float(written)
    return number if math.isfinite(number) else None


def whole_signs(value: Any) -> Any:
    """Without what stands in no text: a NUL, and halves of signs. Called for a value that is not deep."""
    if isinstance(value, str):
        return value.replace("\x00", "").encode("utf-8", "ignore").decode()
    if isinstance(value, dict):
        return {whole_signs(key): whole_signs(inner) for key, inner in value.items()}
    return [whole_signs(inner) for inner in value] if isinstance(value, list) else value


def is_json(data: bytes) -> bool:
    """A text that only begins with a brace is no JSON."""
    try:
        json.loads(decoded(data, most=_MOST_CHARACTERS), strict=False)
    except ValueError as error:
        return not isinstance(error, json.JSONDecodeError)
    except RecursionError:
        return True
    return True


def is_deep(value: Any) -> bool:
    """Level by level, because a value may be nested deeper than functions may call themselves."""
    level = [value]
    for _ in range(_DEEPEST):
        level = [inner for one in level for inner in members(one)]
    return bool(level)


def members(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def unwrapped(value: dict[str, Any]) -> dict[str, Any]:
    known = {*ResumeDocument.model_fields, *_SECTIONS}
    for wrapper in _WRAPPERS:
        inner = value.get(wrapper)
        if not known & value.keys() and isinstance(inner, dict):
            return unwrapped(inner)
    filled = [key for key in known & value.keys() if value[key]]
    if not filled or not any(isinstance(value[key], (dict, list)) for key in filled):
        raise UnreadableFile(NO_RESUME)
    return value


def misshapen(resume: dict[str, Any]) -> str:
    """Where a value stands that no reading makes sense of: a person of several names, a career in one word."""
    basics = resume.get("basics")
    if isinstance(basics, dict) and isinstance(basics.get("name"), (list, dict)):
        return "basics.name"
    listed = (key for key in resume if _SECTIONS.get(key, key) in _ENTRIES)
    return next((key for key in listed if isinstance(resume[key], (str, int, float)) and resume[key]), "")


def normalised(resume: dict[str, Any]) -> dict[str, Any]:
    moved = {_SECTIONS.get(k, k) if _SECTIONS.get(k, k) not in resume else k: v for k, v in resume.items()}
    document: dict[str, Any] = _part(moved, ResumeDocument, "")
    return document


def _part(value: Any, model: type[BaseModel], section: str) -> Any:
    value = _renamed(value, section)
    known = {f.alias or name: f.annotation for name, f in model.model_fields.items()}
    return {
        k: _fitted(v, known[k], k) if k in known else v for k, v in value.items() if v is not None or k not in known
    }


def _renamed(value: dict[str, Any], section: str) -> dict[str, Any]:
    """An old or common name moves to the present one when that is not taken."""
    names = _NAMES.get(section, {})
    return {names[k] if k in names and not value.get(names[k]) else k: v for k, v in value.items()}


def _fitted(value: Any, wanted: Any, name: str) -> Any:
    if get_origin(wanted) in (Union, types.UnionType):
        wanted = next(kind for kind in get_args(wanted) if kind is not type(None))
    if wanted is str:
        return _date(_text(value)) if name.endswith(("Date", "date")) else _text(value)
    if get_origin(wanted) is list:
        return _list(value, get_args(wanted)[0], name)
    if isinstance(wanted, type) and issubclass(wanted, BaseModel):
        return _part(value, wanted, name) if isinstance(value, dict) else _from_text(value, name)
    return value


def _from_text(value: Any, name: str) -> dict[str, Any]:
    text = _text(value)
    return {"city" if name == "location" else _MAIN_TEXT.get(name, "name"): text} if text else {}


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return readable(value).strip()
    if isinstance(value, dict):
        return ", ".join(filter(None, map(_text, value.values())))
    return ", ".join(map(_text, value)) if isinstance(value, list) else str(value)


def _date(text: str) -> str:
    return "" if _OPEN_END.match(text) else _TIME.sub(r"\1", text)


def _list(value: Any, wanted: Any, name: str) -> list[Any]:
    if wanted is str:
        if isinstance(value, str):
            return [line.strip(" \t•-*") for line in value.splitlines() if line.strip(" \t•-*")]
        return [text for item in (value if isinstance(value, list) else [value]) if (text := _text(item))]
    if isinstance(value, dict) and value and not any(isinstance(v, str) for v in value.values()):
        value = [{_MAIN_TEXT.get(name, "name"): k, "keywords": v} for k, v in value.items()]
    items = value if isinstance(value, list) else [value]
    parts = [_part(i, wanted, name) if isinstance(i, dict) else _entry(i, wanted, name) for i in items if i]
    return [part for part in parts if part]


def _entry(value: Any, wanted: type[BaseModel], name: str) -> dict[str, Any]:
    text = _text(value)
    field = _MAIN_TEXT.get(name) or next(iter(wanted.model_fields))
    return {"name" if field == "start_date" else field: text} if text else {}
