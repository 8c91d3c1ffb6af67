"""The body of a request as values that a database can hold."""

import json
import math
from collections.abc import Iterator
from typing import Any, NoReturn

from django.http import HttpRequest
from ninja.parser import Parser

UNSTORABLE = "The text holds {sign}, which no text may: take it out and send it again."
NUL, HALF = "a NUL sign (\\u0000)", "half a sign (a lone surrogate, \\ud800 to \\udfff)"
NO_NUMBER = "The body holds {number}, which is no number of JSON: take it out and send it again."


class Unstorable(ValueError):
    """JSON, as far as Python reads it. The message is one sentence for the person."""


class Storable(Parser):
    """JSON allows signs that PostgreSQL refuses, and Python numbers that JSON does not know."""

    def parse_body(self, request: HttpRequest) -> Any:
        found = json.loads(request.body, parse_constant=no_number, parse_float=finite)
        for text in texts(found):
            if sign := unstorable(text):
                raise Unstorable(UNSTORABLE.format(sign=sign))
        return found


def no_number(name: str) -> NoReturn:
    raise Unstorable(NO_NUMBER.format(number=name))


def finite(written: str) -> float:
    number = float(written)
    if not math.isfinite(number):
        no_number(written[:20])
    return number


def texts(value: Any) -> Iterator[str]:
    """Keys too. Level by level, because a value may be nested deeper than functions may call themselves."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            yield from one
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one


def unstorable(text: str) -> str:
    """What stands in a text that no database keeps; empty for nothing."""
    if "\x00" in text:
        return NUL
    try:
        text.encode()
    except UnicodeEncodeError:
        return HALF
    return ""
