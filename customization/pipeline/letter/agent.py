"""Ask a model for the body of the letter. What stands around it, and every verdict, stay with the rules."""

from collections.abc import AsyncGenerator, Iterator
from dataclasses import dataclass

from pydantic import BaseModel, Field
from pydantic_ai import Agent, NativeOutput, RunContext

from customization.evidence.schema import Verdict
from customization.pipeline.letter.checking import NO_SOURCE
from customization.pipeline.letter.rules import Paragraph, Writer
from customization.pipeline.letter.schema import LANGUAGES, CoverLetter, Dropped, LetterGiven, Sentence, Source
from customization.pipeline.letter.sentences import sentences
from customization.pipeline.letter.styles import ROOMS
from customization.pipeline.material import Material, material
from resumeai.ai.asking import Call, answers
from resumeai.ai.checking import ask_again, markup
from resumeai.ai.engine import Engine
from resumeai.ai.prompts import TRUTH, fence, listing, load, message
from resumeai.ai.selection import Work
from resumeai.ai.step import Answered, Partial

PROMPT = load(__file__)
MOST_PARAGRAPHS, MOST_SENTENCES, LONGEST = 5, 6, 400
NOT_USABLE = "The model's sentence was not plain text, or cited nothing."
TRANSLATED = (
    "This letter is in another language than your résumé: its figures, names and skills are checked, the rest of its "
    "words cannot be. Read every marked sentence before you send it."
)
FEW = "Little of what the model wrote could be proven: the built-in engine has written the letter instead."


class Written(BaseModel):
    text: str = Field(description="One whole sentence, as the person would write it")
    sources: list[str] = Field(description="Ids of the lines, answers or requirements that prove it")


class Part(BaseModel):
    sentences: list[Written]


class Body(BaseModel):
    paragraphs: list[Part] = Field(description="Two to four paragraphs between application and closing")


@dataclass(frozen=True)
class Room:
    """`writer` holds the sources, `known` is what the model may see."""

    writer: Writer
    known: Material


agent = Agent(output_type=NativeOutput(Body), deps_type=Room, instructions=TRUTH, name="letter")


@agent.output_validator
async def check(ctx: RunContext[Room], answer: Body) -> Body:
    """After the retry, what has no source is left out, and the person is told."""
    room = ctx.deps
    faults = [fault for part in answer.paragraphs for one in part.sentences if (fault := fault_of(one, room))]
    ask_again(ctx, [room.known.mask.hide(fault) for fault in faults])
    return answer


def fault_of(one: Written, room: Room) -> str:
    if unusable(one, room):
        return f"“{one.text[:80]}”: plain text of one sentence, with ids that exist"
    found = judged(one, room)
    return "" if found.verdict is Verdict.SUPPORTED else f"“{found.text}”: {found.why or NO_SOURCE}"


def unusable(one: Written, room: Room) -> bool:
    cited = room.known.cited(one.sources) or room.known.asked(one.sources)
    return not one.text.strip() or len(one.text) > LONGEST or bool(markup(one.text, "")) or not cited


def judged(one: Written, room: Room) -> Sentence:
    """By the lines that it cites; an id that proves nothing is no excuse. Several sentences in one are judged each."""
    checker, text = room.writer.checker, " ".join(room.known.mask.show(one.text).split())
    cited = room.known.cited(one.sources)
    found = [checker.judged(piece) for piece in sentences(text)]
    worst = next(
        (piece for verdict in (Verdict.BLOCKED, Verdict.FLAGGED) for piece in found if piece.verdict is verdict), None
    )
    if worst is None:
        rests_on = found[0].rests_on if found else Source.RESUME
        return Sentence(text=text, rests_on=rests_on, sources=cited or room.known.asked(one.sources))
    if worst.verdict is Verdict.FLAGGED and len(found) == 1 and checker.proven(text, cited):
        return Sentence(text=text, sources=cited)
    return worst.model_copy(update={"text": text, "sources": cited})


def ask(given: LetterGiven, engine: Engine) -> AsyncGenerator[Partial | Answered[CoverLetter]]:
    known = material(given.given)
    room = Room(Writer(given), known)
    task = f"{fence('letter', listing(wishes(given, room)))}\n\n{PROMPT}"
    call = Call("letter", Work.WRITING, message(known.texts, task), room, frozenset({"text"}), known.mask)
    return answers(agent, call, engine, lambda answer: value(answer, room))


def wishes(given: LetterGiven, room: Room) -> Iterator[tuple[str, str]]:
    options = given.options
    yield "language", LANGUAGES[room.writer.speech.language]
    yield "style", options.style
    yield "tone", options.tone
    yield "length", f"{options.length}: at most {ROOMS[options.length].words - 60} words in all"


def value(answer: Body, room: Room) -> CoverLetter:
    """The model's proven sentences between ours. Too few of them, and the rules write the whole letter."""
    writer = room.writer
    foreign = not writer.spoken
    dropped: list[Dropped] = []
    parts = [kept(part, room, dropped, foreign=foreign) for part in answer.paragraphs[:MOST_PARAGRAPHS]]
    body = [part for part in parts if part]
    if sum(len(part) for part in body) < 2:
        own = writer.letter()
        return own.model_copy(update={"dropped": (*own.dropped, *dropped), "remarks": (*own.remarks, FEW)})
    whole = [(writer.opening(),), *body, *writer.own_words(), writer.ending()]
    marked = foreign and any(one.verdict is Verdict.FLAGGED for part in body for one in part)
    remarks = [one for one in writer.remarks() if foreign is False or one != writer.speech.words["remark_foreign"]]
    return writer.framed(writer.fitting(whole), dropped, [*remarks, *([TRANSLATED] if marked else [])])


def kept(part: Part, room: Room, dropped: list[Dropped], *, foreign: bool) -> Paragraph:
    """A word that is only new may stand, marked, where the letter speaks another language; a false fact never."""
    found: list[Sentence] = []
    for one in part.sentences[:MOST_SENTENCES]:
        if unusable(one, room):
            dropped.append(Dropped(text=one.text[:LONGEST], why=NOT_USABLE))
            continue
        sentence = judged(one, room)
        if sentence.verdict is Verdict.SUPPORTED or (foreign and sentence.verdict is Verdict.FLAGGED):
            found.append(sentence)
        else:
            dropped.append(Dropped(text=sentence.text, why=sentence.why or NO_SOURCE))
    return tuple(found)
