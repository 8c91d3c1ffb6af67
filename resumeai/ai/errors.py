"""What can go wrong with a model. The message is for the person: what happened and what to do."""

from resumeai.ai.usage import Usage
from resumeai.translatable import gettext_noop as _

NO_KEY = _(
    "No model is set up: set ANTHROPIC_API_KEY, or RESUMEAI_MODEL for another provider, or use the built-in engine."
)


class AiError(Exception):
    """`again` says whether the same call may work later; `usage` is what the failed stage cost.

    `passes` says that it is a want of capacity: with time it ends by itself, and nobody need do anything.
    """

    again = False
    passes = False

    def __init__(self, sentence: str = "", usage: Usage | None = None) -> None:
        super().__init__(sentence)
        self.usage = usage or Usage()


class Unavailable(AiError):
    again = True


class Overloaded(Unavailable):
    """`retry_after` is in seconds, when the provider names it."""

    passes = True
    retry_after: float | None = None


class OutOfBudget(AiError):
    pass


class NoMoreForNow(OutOfBudget):
    """The provider's own spending limit: it ends with the provider's day or month, or by the operator's hand."""

    passes = True
    retry_after = 30 * 60.0


class Refused(AiError):
    pass


class BadAnswer(AiError):
    again = True


class NotConfigured(AiError):
    pass
