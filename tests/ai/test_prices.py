"""List prices as data, and what an operator states."""

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import resumeai.ai.prices
from resumeai.ai.prices import price_of, stated_prices

LIST = Path(resumeai.ai.prices.__file__).with_name("prices.csv")


def test_every_price_names_its_source_and_its_day():
    with LIST.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    assert all(row["source"].startswith("https://") and date.fromisoformat(row["as_of"]) for row in rows)


def test_a_dated_name_has_the_price_of_its_line_and_another_model_none():
    assert price_of("claude-haiku-4-5-20251001", {}) == price_of("claude-haiku-4-5", {})
    assert price_of("claude-sonnet-5-5", {}) != price_of("claude-sonnet-5", {})
    assert price_of("claude-sonnet-9", {}) is None


def test_the_operator_has_the_last_word():
    stated = stated_prices("llama3.2:3b=0/0, claude-sonnet-5-5 = 1.5/6")
    free, dearer = price_of("llama3.2:3b", stated), price_of("claude-sonnet-5-5", stated)
    assert free is not None
    assert dearer is not None
    assert free.most(10**6, 10**6) == 0
    assert dearer.most(10**6, 10**6) == Decimal("7.5")


@pytest.mark.parametrize("text", ["llama", "llama=1", "llama=free/0", "=1/1", "llama=1.2.3/0"])
def test_a_price_that_cannot_be_read_is_named(text):
    with pytest.raises(ValueError, match="is not a price such as"):
        stated_prices(text)


def test_no_call_costs_more_than_its_most():
    price = price_of("claude-haiku-5-5", {})
    assert price is not None
    for size in (1_000, 100_000, 150_000):
        for read in (0, size // 2):
            for written in (0, size - read):
                assert price.of(size - read - written, written, read, 500) <= price.most(size, 500)


def test_a_long_prompt_has_the_long_price():
    price = price_of("claude-haiku-5-5", {})
    assert price is not None
    assert price.of(100_001, 0, 0, 0) > 4 * price.of(100_000, 0, 0, 0)
