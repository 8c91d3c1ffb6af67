"""A small agent of the tests' own, asked through the real client."""

from typing import Any

from pydantic import BaseModel, Field
from pydantic_ai import Agent, NativeOutput, RunContext

from resumeai.ai.asking import Call, ask
from resumeai.ai.checking import ask_again
from resumeai.ai.privacy import Mask
from resumeai.ai.prompts import TRUTH, message
from resumeai.ai.selection import Work
from tests.standin.replies import Status

GOOD: dict[str, Any] = {"text": "Cared for twelve patients a night.", "ids": ["a"]}
CANARY = "-".join(("Kanarien", "vogel"))
WAIT = Status(429, "rate_limit_error", "slow down", {"retry-after": "1"})


class Note(BaseModel):
    text: str = Field(max_length=200)
    ids: list[str]


agent = Agent(output_type=NativeOutput(Note), deps_type=str, instructions=TRUTH, name="note")


@agent.output_validator
def check(ctx: RunContext[str], note: Note) -> Note:
    ask_again(ctx, [f"there is no id {key!r}" for key in note.ids if key != "a"])
    return Note(text=note.text, ids=[key for key in note.ids if key == "a"])


def call(mask: Mask | None = None, material: str = "material " * 1000) -> Call[str]:
    return Call("note", Work.WRITING, message([material], "Do it."), "", frozenset({"text"}), mask or Mask())


async def parts(engine, **changes):
    return [part async for part in ask(agent, call(**changes), engine)]


async def answer(engine):
    return (await parts(engine))[-1]
