"""What a model costs: list prices as data (`prices.csv`, with source and date), and what an operator states."""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path

MILLION = Decimal(1_000_000)
STATED = re.compile(r"(?P<model>[^=\s]+)\s*=\s*(?P<input>[\d.]+)\s*/\s*(?P<output>[\d.]+)")


@dataclass(frozen=True)
class Price:
    """US dollars for a million tokens. A prompt of more than `long_from` tokens costs `long_factor` times as much."""

    input: Decimal
    output: Decimal
    cache_write: Decimal
    cache_read: Decimal
    long_from: int = 0
    long_factor: Decimal = Decimal(1)

    def of(self, plain: int, written: int, read: int, output: int) -> Decimal:
        """Of one call. Input tokens are those plain, written to the cache and read from it, each counted once."""
        sums = plain * self.input + written * self.cache_write + read * self.cache_read + output * self.output
        return sums * self.factor(plain + written + read) / MILLION

    def most(self, input_tokens: int, output_tokens: int) -> Decimal:
        """The most that a call of this size can cost: all of the input is written to the cache, none read."""
        dearest = max(self.input, self.cache_write)
        return (input_tokens * dearest + output_tokens * self.output) * self.factor(input_tokens) / MILLION

    def factor(self, input_tokens: int) -> Decimal:
        return self.long_factor if self.long_from and input_tokens > self.long_from else Decimal(1)


def price_of(model: str, stated: Mapping[str, Price]) -> Price | None:
    """The operator's word before the list; a dated name such as claude-haiku-4-5-20251001 has the price of its line."""
    if model in stated:
        return stated[model]
    named = [name for name in listed() if model == name or re.fullmatch(re.escape(name) + r"-\d{8}", model)]
    return listed()[named[0]] if named else None


@cache
def listed() -> dict[str, Price]:
    with Path(__file__).with_name("prices.csv").open(encoding="utf-8", newline="") as file:
        return {row["model"]: from_row(row) for row in csv.DictReader(file)}


def from_row(row: Mapping[str, str]) -> Price:
    amounts = {name: Decimal(row[name]) for name in ("input", "output", "cache_write", "cache_read")}
    return Price(**amounts, long_from=int(row["long_from"] or 0), long_factor=Decimal(row["long_factor"] or 1))


def stated_prices(text: str) -> dict[str, Price]:
    """`llama3.2=0/0, my-model=1.50/6`: dollars for a million tokens in and out. Raises ValueError with a sentence."""
    found: dict[str, Price] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        named = STATED.fullmatch(part)
        try:
            if named is None:
                raise InvalidOperation
            amounts = Decimal(named["input"]), Decimal(named["output"])
        except InvalidOperation:
            raise ValueError(f"{part!r} is not a price such as llama3.2=0/0 or my-model=1.50/6") from None
        found[named["model"]] = Price(*amounts, cache_write=amounts[0], cache_read=amounts[0])
    return found
