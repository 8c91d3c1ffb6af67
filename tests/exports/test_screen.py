"""What `tailor` and `letter` show on a terminal while a model writes, and nowhere else."""

import io
import re

import pytest
from django.core.management import call_command
from django.core.management.base import OutputWrapper

from exports.management.screen import CLEAR, Screen, last, printable
from resumeai.ai.step import Partial
from tests.exports.plain import DATA
from tests.standin.replies import BAD_KEY, Reply

FILES = {
    "resume": DATA / "resumes" / "files" / "software_es-plain.docx",
    "job": DATA / "jobs" / "software_engineer.txt",
}


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True

    @property
    def seen(self) -> list[str]:
        """The lines that stand there in the end."""
        return [line.rpartition(CLEAR)[2] for line in self.getvalue().split("\n")]

    @property
    def finished(self) -> list[str]:
        return [line.partition(" (")[0] for line in self.seen if line]

    @property
    def written(self) -> list[str]:
        """Everything that stood there for a moment."""
        return re.split(r"\n|\r\x1b\[2K", self.getvalue())


def test_a_terminal_sees_each_stage_and_the_words_as_they_come(configured_standin, tmp_path, capsys):
    configured_standin.always = Reply(pause=0.02)
    terminal = Terminal()
    call_command("tailor", **FILES, out=tmp_path, engine="model", letter="traditional", stderr=terminal)
    done = terminal.finished
    assert done[:4] == ["Résumé read", "Posting read", "Compared with the posting", "Changes planned"]
    assert done[-1] == "Letter written"
    assert "claude-sonnet-5-5, " in terminal.getvalue()
    assert "US $ 0.0" in terminal.getvalue()
    assert len([line for line in terminal.written if line and line not in terminal.seen]) > 5
    assert capsys.readouterr().out.startswith('{"out"')


def test_a_letter_alone_is_shown_too(tmp_path, capsys):
    terminal = Terminal()
    call_command("letter", **FILES, out=tmp_path, stderr=terminal)
    assert [line.partition(" (")[0] for line in terminal.seen if line] == [
        "Résumé read",
        "Posting read",
        "Letter written",
    ]


def test_a_refusal_is_the_last_line_and_stands_alone(configured_standin, tmp_path):
    configured_standin.will(Reply(), Reply())
    configured_standin.always = BAD_KEY
    terminal = Terminal()
    with pytest.raises(SystemExit):
        call_command("tailor", **FILES, out=tmp_path, engine="model", stderr=terminal)
    assert terminal.seen[-2:] == ["The model provider did not accept the key. Check ANTHROPIC_API_KEY.", ""]


def test_a_file_or_a_pipe_gets_nothing(tmp_path, capsys):
    stream = io.StringIO()
    call_command("tailor", **FILES, out=tmp_path, stderr=stream)
    assert stream.getvalue() == ""


@pytest.mark.parametrize("words", ["\x1b[31mred\x1b[0m", "a\rb", "a\x07\x08b", "a\u202eb\u2066", "a\nb", "\x9b2Jgone"])
def test_a_models_words_cannot_steer_the_terminal(words):
    terminal = Terminal()
    with Screen(OutputWrapper(terminal)) as screen:
        screen(Partial(stage="plan", text=words))
    assert terminal.getvalue().replace(CLEAR, "").isprintable()
    assert printable(words)


@pytest.mark.parametrize(
    ("text", "shown"), [("short", "short"), ("0123456789abc", "…456789abc"), ("", ""), ("0123456789", "0123456789")]
)
def test_the_end_of_a_long_line_is_shown(text, shown):
    assert last(text, 10) == shown


def test_wide_signs_take_two_places():
    assert last("日本語の文章です", 10) == "…文章です"
