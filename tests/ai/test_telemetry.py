"""Spans say what a run, a stage and a call took, never what was said."""

import threading
from email.message import Message
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from resumeai.ai import telemetry
from resumeai.ai.configured import configured_engine
from resumeai.ai.engine import BUILT_IN, Usage
from resumeai.ai.errors import AiError
from resumeai.ai.spans import LISTENERS, telling
from resumes import analysis
from resumes.document import ResumeDocument
from tests.ai.people import PEOPLE, POSTINGS, given, tailor
from tests.standin import replies
from tests.standin.canaries import marked
from tests.standin.replies import Garbage, Reply, Status

PERSON = marked(7)
RESUME = ResumeDocument.from_json_resume(PERSON.resume)
QUOTED = " ".join(PERSON.canaries)


@pytest.fixture
def spans(monkeypatch):
    """Every span that has ended, as it would be sent."""
    exporter = InMemorySpanExporter()
    monkeypatch.setattr("resumeai.ai.spans.LISTENERS", [telemetry.Told(SimpleSpanProcessor(exporter))])
    return exporter.get_finished_spans


def everything(spans) -> str:
    """Names, attributes, events, endings and the like: all that is sent, but for numbers that are made up at random."""
    return "".join(span.to_json() for span in spans())


def named(spans, beginning):
    return [span for span in spans() if span.name.startswith(beginning)]


def test_where_nobody_listens_nothing_is_started():
    before = list(LISTENERS)
    telemetry.start()
    assert before == LISTENERS


async def test_a_run_holds_its_stages_and_a_stage_its_calls(configured_standin, spans):
    async with configured_engine("model", work="tailor") as engine:
        await tailor(given(PEOPLE[0], POSTINGS[0]), engine)
    (run,) = named(spans, "run")
    stages = named(spans, "stage")
    calls = named(spans, "call")
    assert run.name == "run tailor"
    assert [stage.name for stage in stages] == ["stage evaluate", "stage plan", "stage implement", "stage verify"]
    assert {stage.parent.span_id for stage in stages} == {run.context.span_id}
    names = {stage.context.span_id: stage.name for stage in stages}
    assert [names[call.parent.span_id] for call in calls] == [f"stage {c.attributes['resumeai.stage']}" for c in calls]
    assert len(calls) == len(configured_standin.messages) > 2


async def test_tokens_and_cost_of_calls_add_up_to_those_of_the_run(configured_standin, spans):
    async with configured_engine("model") as engine:
        made = await analysis.STEP.run(RESUME, engine)
    (call,), (stage,), (run,) = named(spans, "call"), named(spans, "stage"), named(spans, "run")
    assert call.attributes["gen_ai.usage.input_tokens"] == made.usage.input_tokens > 0
    for sum_of_calls in (stage, run):
        told = sum_of_calls.attributes
        assert told["gen_ai.aggregated_usage.output_tokens"] == made.usage.output_tokens
        assert told["operation.cost"] == pytest.approx(float(made.usage.cost or 0))
        assert (told["resumeai.calls"], told["resumeai.ended"]) == (1, "done")


FAULTS = [
    Reply(),
    Reply(text=QUOTED),
    Reply(data={"findings": [{"path": QUOTED, "quote": QUOTED, "kind": QUOTED, "sentence": QUOTED}]}),
    Reply(drop_after=1),
    Reply(error_after=1, error_type=QUOTED),
    Reply(text=QUOTED, stop_reason="max_tokens"),
    Reply(text=QUOTED, stop_reason="refusal"),
    Status(400, "invalid_request_error", f"messages.0: {QUOTED}"),
    Status(500, "api_error", QUOTED),
    Status(401, "authentication_error", QUOTED),
    Garbage(QUOTED),
    replies.OVERLOADED,
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
async def test_no_fault_puts_a_word_of_the_resume_into_a_span(standin, make_engine, spans, fault):
    standin.always = fault
    ended = "done"
    try:
        await analysis.STEP.run(RESUME, make_engine(longest_wait=0.01))
    except AiError as error:
        ended = type(error).__name__
    assert [span.attributes["resumeai.ended"] for span in named(spans, "stage")] == [ended]
    told = everything(spans).casefold()
    assert "gen_ai.request.model" in told
    assert [canary for canary in PERSON.canaries if canary.casefold() in told] == []
    assert not any(span.events for span in spans()), "an event of an exception quotes its message"


async def test_the_built_in_engine_is_told_of_too(spans):
    await analysis.STEP.run(RESUME, BUILT_IN)
    (stage,) = spans()
    assert stage.attributes["resumeai.engine"] == "built-in engine"
    assert "resumeai.calls" not in stage.attributes


def test_a_span_that_nobody_waited_for_is_no_fault(spans):
    try:
        with telling("call", "a-model"):
            raise GeneratorExit
    except GeneratorExit:
        pass
    (call,) = spans()
    assert call.attributes["resumeai.ended"] == "left"
    assert call.status.is_unset


@pytest.fixture
def collector():
    """A collector on loopback: its port, and what it was sent by path and headers."""
    heard: list[tuple[str, Message, bytes]] = []

    class Heard(BaseHTTPRequestHandler):
        def do_POST(self):
            heard.append((self.path, self.headers, self.rfile.read(int(self.headers["content-length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format, *args):
            pass

    server = HTTPServer(("127.0.0.1", 0), Heard)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield server.server_port, heard
    server.shutdown()
    server.server_close()


async def test_a_collector_of_ones_own_gets_the_spans_with_its_header(collector, monkeypatch):
    listening: list[telemetry.Told] = []
    monkeypatch.setattr("resumeai.ai.telemetry.LISTENERS", listening)
    monkeypatch.setattr("resumeai.ai.spans.LISTENERS", listening)
    port, heard = collector
    telemetry.start(endpoint=f"http://127.0.0.1:{port}/", headers="authorization=Bearer%20collect")
    await analysis.STEP.run(RESUME, BUILT_IN)
    listening[0].provider.shutdown()
    ((path, headers, body),) = heard
    assert path == "/v1/traces"
    assert headers["authorization"] == "Bearer collect"
    assert b"stage analyze" in body
    assert [canary for canary in PERSON.canaries if canary.encode() in body] == []


def test_logfire_is_spoken_to_at_the_address_of_its_token():
    exporter: Any = next(telemetry.exporters("pylf_v1_eu_0000", "", ""))
    assert exporter._endpoint == "https://logfire-eu.pydantic.dev/v1/traces"


def test_what_is_spent_below_counts_above():
    with telling("run", "plan") as run, telling("stage", "plan", run) as stage, telling("call", "m", stage) as call:
        call.spent(Usage(requests=1, input_tokens=7))
        call.spent(Usage(requests=1, output_tokens=2))
    assert run.usage == stage.usage == Usage(requests=2, input_tokens=7, output_tokens=2)
