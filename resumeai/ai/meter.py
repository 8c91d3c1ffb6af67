"""Counts every call of a stage, the lost ones too; reserves before it and settles after it."""

import json
import logging
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any

from pydantic_ai import RunContext
from pydantic_ai.exceptions import ModelConnectionError
from pydantic_ai.messages import ModelMessage, ModelMessagesTypeAdapter, ModelResponse
from pydantic_ai.models import Model, ModelRequestParameters, StreamedResponse
from pydantic_ai.models.wrapper import WrapperModel
from pydantic_ai.settings import ModelSettings

from resumeai.ai import forms
from resumeai.ai.breaker import Breaker, breaker
from resumeai.ai.budget import Reserved
from resumeai.ai.checking import CORRECT
from resumeai.ai.engine import Engine
from resumeai.ai.faults import TRANSIENT, TooManyCalls, TooManyFailures, foreseen, is_spend_limit
from resumeai.ai.spans import Span, telling
from resumeai.ai.usage import Usage

logger = logging.getLogger(__name__)
FRAMING = 1_000


class Metered(WrapperModel):
    """`usage` holds what every call took as far as is known, also of streams that broke off."""

    def __init__(self, wrapped: Model, stage: str, engine: Engine) -> None:
        super().__init__(wrapped)
        self.stage = stage
        self.engine = engine
        self.usage = Usage()
        self.last_fault: Exception | None = None
        self.allowed = False

    async def may_try_again(self) -> bool:
        """Whether one more call may be made after a failure; it is then admitted without further asking."""
        self.allowed = await self.engine.strikes.may_try_again(self.engine.limits.attempts)
        return self.allowed

    @asynccontextmanager
    async def request_stream(
        self,
        messages: list[ModelMessage],
        model_settings: ModelSettings | None,
        model_request_parameters: ModelRequestParameters,
        run_context: RunContext[Any] | None = None,
    ) -> AsyncGenerator[StreamedResponse]:
        await self.admit(messages)
        chosen = model_settings or ModelSettings()
        size = input_bound(messages, model_request_parameters)
        try:
            reserved = await self.engine.budget.reserve(self.stage, self.model_name, size, chosen["max_tokens"])
        except BaseException:
            await self.engine.strikes.back(failed=False)
            raise
        if mends_form(messages):
            forms.not_kept(self.wrapped)
        elif forms.in_words(self.wrapped):
            model_request_parameters = forms.without_schema(model_request_parameters)
        self.usage += Usage(requests=1)
        begun, stream, failed = time.monotonic(), None, False
        with telling("call", self.model_name, self.engine.span, stage=self.stage) as span:
            try:
                with foreseen():
                    async with self.wrapped.request_stream(
                        messages, {**chosen, "max_tokens": reserved.tokens}, model_request_parameters, run_context
                    ) as stream:
                        yield stream
                self.see_the_end(stream.get())
                span.ended = "done"
                self.breaker.worked()
            except Exception as error:
                span.ended, self.last_fault, failed = type(error).__name__, error, isinstance(error, TRANSIENT)
                self.blame(error)
                raise
            finally:
                if span.ended == "left":
                    self.breaker.left()
                self.land(reserved, stream.get() if stream else None, span, time.monotonic() - begun)
                await self.engine.strikes.back(failed)

    def see_the_end(self, response: ModelResponse) -> None:
        """A stream of the Claude API says why it stops: one that only ends was cut, however whole it looks.

        Servers of one's own that speak like OpenAI may leave that out.
        """
        if self.system == "anthropic" and response.finish_reason is None:
            raise ModelConnectionError(self.model_name, "the stream ended before its end", in_stream=True)

    @property
    def breaker(self) -> Breaker:
        return breaker(f"{self.base_url} {self.model_name}")

    async def admit(self, messages: list[ModelMessage]) -> None:
        """Counts the call as sent. Raises when the stage has made its calls, or the action has met its failures."""
        attempts = self.engine.limits.attempts
        if self.usage.requests >= attempts:
            raise TooManyCalls(f"{self.stage} made {attempts} calls") from self.last_fault
        if self.engine.strikes.failed >= attempts:
            raise TooManyFailures(f"{attempts} calls failed") from self.last_fault
        strikes = self.engine.strikes
        if self.allowed:
            self.allowed = False
            return
        if not mends_form(messages):
            await strikes.sent()
        elif not await strikes.may_mend(attempts):
            raise TooManyFailures(f"{attempts} calls failed") from self.last_fault

    def blame(self, error: Exception) -> None:
        if isinstance(error, TRANSIENT):
            self.breaker.failed(for_good=is_spend_limit(error))
        else:
            self.breaker.worked()

    def land(self, reserved: Reserved, response: ModelResponse | None, span: Span, seconds: float) -> None:
        spent = taken(reserved, response, whole=span.ended == "done")
        if spent.unreported and span.ended == "done":
            logger.warning("stage=%s: no usage that can be believed; the reservation is counted", self.stage)
        self.engine.budget.settle(reserved, spent)
        self.usage += spent
        span.spent(Usage(requests=1) + spent)
        logger.info(
            "model call stage=%s model=%s ended=%s seconds=%.2f input=%d cached=%d output=%d cost=%s",
            *(self.stage, self.model_name, span.ended, seconds),
            *(spent.input_tokens, spent.cache_read_tokens, spent.output_tokens, spent.cost),
        )


def mends_form(messages: list[ModelMessage]) -> bool:
    """Whether this request asks again for an answer that could not be read, not for a better one."""
    return len(messages) > 1 and CORRECT not in str(messages[-1])


def input_bound(messages: list[ModelMessage], parameters: ModelRequestParameters) -> int:
    """More tokens than the input can have: no tokenizer makes more than one of a byte."""
    schema = parameters.output_object.json_schema if parameters.output_object else {}
    return len(ModelMessagesTypeAdapter.dump_json(messages)) + len(json.dumps(schema)) + FRAMING


def taken(reserved: Reserved, response: ModelResponse | None, whole: bool) -> Usage:
    """As the provider counted. What it did not say, or cannot be, counts as the most that it can have been.

    A request that was refused costs nothing; a stream that broke off has counted its input, but not what it wrote.
    """
    if response is None:
        return Usage()
    said = response.usage
    read, written = said.cache_read_tokens, said.cache_write_tokens
    believable = 0 < said.input_tokens <= reserved.input_tokens and 0 <= said.output_tokens <= reserved.tokens
    if not believable or min(read, written, said.input_tokens - read - written) < 0:
        return reserved.whole
    counts = {"input_tokens": said.input_tokens, "cache_read_tokens": read, "cache_write_tokens": written}
    plain, heard = said.input_tokens - read - written, min(length(response), reserved.tokens)
    if whole:
        return Usage(
            **counts, output_tokens=said.output_tokens, cost=cost(reserved, plain, written, read, said.output_tokens)
        )
    most = cost(reserved, plain, written, read, reserved.tokens)
    return Usage(**counts, output_tokens=max(heard, said.output_tokens), cost=most, unreported=1)


def length(response: ModelResponse) -> int:
    return sum(len(str(getattr(part, "content", "")).encode()) for part in response.parts)


def cost(reserved: Reserved, plain: int, written: int, read: int, output: int) -> Decimal | None:
    return reserved.price.of(plain, written, read, output) if reserved.price else None
