"""A provider's fault as one of ours: whether to try again, how long to wait, what to tell the person."""

import random
from collections.abc import Iterator
from contextlib import contextmanager

from pydantic_ai.exceptions import (
    AgentRunError,
    ContentFilterError,
    ModelAPIError,
    ModelAuthenticationError,
    ModelConnectionError,
    ModelContextWindowExceededError,
    ModelHTTPError,
    ModelNotFoundError,
    ModelOverloadedError,
    ModelQuotaExceededError,
    ModelRateLimitError,
    ModelRequestRejectedError,
    ModelRequestTimeout,
    ModelRetry,
    ModelServerError,
    ModelUnavailableError,
    OutputTokenLimitExceeded,
    UnexpectedModelBehavior,
    UserError,
)

from resumeai.ai.engine import Limits
from resumeai.ai.errors import (
    AiError,
    BadAnswer,
    NoMoreForNow,
    NotConfigured,
    OutOfBudget,
    Overloaded,
    Refused,
    Unavailable,
)
from resumeai.translatable import gettext_noop as _

TRANSIENT = (ModelConnectionError, ModelUnavailableError, ModelRateLimitError, ModelServerError, ModelRequestTimeout)
FIRST_WAIT = 0.5
DAY = 24 * 3600.0
TOO_LARGE = 413

# The first class that fits decides, so the special stand before the general.
TOO_LONG = _("The résumé and the posting are too long for this model: shorten them.")
SENTENCES: tuple[tuple[type[Exception], type[AiError], str], ...] = (
    (ModelAuthenticationError, NotConfigured, _("The model provider did not accept the key. Check ANTHROPIC_API_KEY.")),
    (ModelNotFoundError, NotConfigured, _("The provider has no such model (it may be retired). Check RESUMEAI_MODEL.")),
    (ModelQuotaExceededError, OutOfBudget, _("The account at the model provider has no credit left.")),
    (ModelContextWindowExceededError, Refused, TOO_LONG),
    (ModelOverloadedError, Overloaded, _("The model provider is overloaded.")),
    (ModelRateLimitError, Overloaded, _("The model provider allows no more calls for now.")),
    (ModelRequestTimeout, Unavailable, _("The model took too long to answer.")),
    (ModelConnectionError, Unavailable, _("The connection to the model provider broke.")),
    (ModelServerError, Unavailable, _("The model provider has a fault of its own.")),
    (ModelUnavailableError, Unavailable, _("The model provider is not available.")),
    (ModelRequestRejectedError, Refused, _("The model provider refused the request. Go on with the built-in engine.")),
    (ModelAPIError, Unavailable, _("The model provider's reply could not be read.")),
    (ContentFilterError, Refused, _("The model declined to answer. Go on with the built-in engine.")),
    (OutputTokenLimitExceeded, BadAnswer, _("The model's answer was longer than allowed.")),
    (UnexpectedModelBehavior, BadAnswer, _("The model did not answer in the form that was asked for.")),
    (UserError, NotConfigured, _("This model cannot give answers in a fixed form: choose another RESUMEAI_MODEL.")),
)


class Unreadable(AgentRunError):
    """A reply that broke the provider's library; `__cause__` is what it let out."""


class TooManyCalls(AgentRunError):
    """The stage has used its attempts; `__cause__` is the last fault."""


class TooManyFailures(TooManyCalls):
    """The action as a whole has met as many failures as it may."""


@contextmanager
def foreseen() -> Iterator[None]:
    """Around the reading of a reply: whatever a provider sends has one of the endings below."""
    try:
        yield
    except (AgentRunError, UserError, ModelRetry):
        raise
    except Exception as error:
        raise Unreadable(type(error).__name__) from error


def wait_before_next(error: Exception, attempt: int, limits: Limits) -> float | None:
    """Seconds until the next attempt (the first is 1), or None when trying again is of no use."""
    if not isinstance(error, TRANSIENT) or attempt >= limits.attempts or is_spend_limit(error):
        return None
    if isinstance(error, ModelHTTPError) and error.provider_retry_hint is False:
        return None
    asked = error.retry_after
    if asked is not None:
        return asked if asked <= limits.longest_wait else None
    longest = min(FIRST_WAIT * 2 ** (attempt - 1), limits.longest_wait)
    return random.uniform(longest / 2, longest)  # noqa: S311 - jitter, no secret


def is_spend_limit(error: Exception) -> bool:
    return isinstance(error, ModelRateLimitError) and "spend_limit" in str(error.body)


def for_person(error: Exception) -> AiError:
    """Never holds what the provider wrote: that may quote the request."""
    if isinstance(error, TooManyCalls):
        error = error.__cause__ if isinstance(error.__cause__, Exception) else UnexpectedModelBehavior("no answer")
    if isinstance(error, ModelHTTPError) and error.status_code == TOO_LARGE:
        return Refused(TOO_LONG)
    for kind, ours, sentence in SENTENCES:
        if isinstance(error, kind):
            return with_wait(ours(sentence), error)
    return Unavailable(_("The model provider's reply could not be read."))


def with_wait(ours: AiError, error: Exception) -> AiError:
    asked = getattr(error, "retry_after", None)
    if isinstance(ours, Overloaded) and asked:
        asked = min(asked, DAY)
        ours.retry_after = asked
        ours.args = (_("The model provider asks to wait {seconds} seconds.").format(seconds=f"{asked:.0f}"),)
    if is_spend_limit(error):
        return NoMoreForNow(_("The spending limit at the model provider is reached."))
    return ours
