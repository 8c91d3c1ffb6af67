"""What a person has said to the questions of a run so far."""

from typing import Literal

from pydantic import BaseModel, Field


class Reply(BaseModel, frozen=True):
    """`says` is empty while somebody writes; a text alone proves nothing, for it may say either."""

    says: Literal["", "yes", "no", "later"] = ""
    text: str = ""


class Talk(BaseModel, frozen=True):
    """Replies by the id of their question: kept, but no evidence before they are taken in."""

    replies: dict[str, Reply] = {}
    over: bool = Field(False, description="The person has gone on to the plan")
