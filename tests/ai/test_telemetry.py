"""Spans say what a call cost, never what was said."""

import logfire
import pytest
from logfire.testing import TestExporter
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from pydantic_ai import Agent

from resumeai.ai import telemetry
from resumes import analysis
from tests.ai.people import PEOPLE, resume


def test_without_a_token_nothing_is_started(monkeypatch):
    monkeypatch.setattr(logfire, "configure", lambda **_: pytest.fail("configured"))
    telemetry.start("")


async def test_spans_hold_tokens_and_no_content(standin, make_engine, monkeypatch):
    exporter = TestExporter()
    configure = logfire.configure

    def to_memory(**options):
        configure(send_to_logfire=False, console=False, additional_span_processors=[SimpleSpanProcessor(exporter)])

    monkeypatch.setattr(logfire, "configure", to_memory)
    try:
        telemetry.start("token")
        await analysis.STEP.run(resume(PEOPLE[0]), make_engine())
    finally:
        Agent.instrument_all(False)
    told = str([span["attributes"] for span in exporter.exported_spans_as_dict()])
    assert "gen_ai.usage.input_tokens" in told
    assert "L'Ardoise Bleue" not in told
    assert "About this line" not in told
