"""What a person may choose for a file beside its style."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, Field, ValidationError

from exports.content.compose import ORDER
from exports.looks.colours import accent_of
from exports.looks.pairings import PAIRINGS
from exports.renderers.design import DESIGNS

Density = Literal["airy", "normal", "tight"]


def readable(wish: str) -> str:
    if wish:
        accent_of(wish)
    return wish


def known(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Each section once; what no section is named is left out, so that preferences outlive a release."""
    return tuple(key for key in dict.fromkeys(keys) if key in ORDER)


def listed(value: Any) -> Any:
    return tuple(filter(None, map(str.strip, value.split(",")))) if isinstance(value, str) else value


Sections = Annotated[tuple[str, ...], BeforeValidator(listed), AfterValidator(known)]


class Options(BaseModel, frozen=True):
    """Empty means: as the style has it. `pages` 0 lets the text take the room that it needs."""

    style: Literal[tuple(DESIGNS)] = "classic"  # type: ignore[valid-type]
    paper: Literal["", "a4", "letter"] = Field("", description="Empty: what the person's country prints on")
    accent: Annotated[str, AfterValidator(readable)] = Field("", description="A named colour, or six hex digits")
    fonts: Literal[("", *PAIRINGS)] = Field("", description="Which of the shipped fonts")  # type: ignore[valid-type]
    density: Density = "normal"
    order: Sections = Field((), description="Sections that come first, in this order")
    hidden: Sections = Field((), description="Sections that are not printed")
    personal: bool = Field(False, description="Date of birth, nationality and the like, where the résumé has them")
    photo: bool = Field(False, description="The photo that the person keeps here, in styles that have a place for it")
    pages: Literal[0, 1, 2] = Field(0, description="Fit to at most so many pages")


class UnusableOptions(ValueError):
    """The message is one sentence for the person."""


def options_of(values: dict[str, Any]) -> Options:
    """Raises UnusableOptions."""
    try:
        return Options.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        said = str(first["msg"]).removeprefix("Value error, ")
        where = ".".join(map(str, first["loc"]))
        raise UnusableOptions(f"{where.capitalize()}: {said}" if where else said) from None
