"""Changes of words in a Word paragraph: made at once, or as revisions that can be accepted or rejected."""

import re
from copy import deepcopy
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import count
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from exports.own.letters import TEXT, letters_of, runs_of, split_at, write

TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass
class Pen:
    """Writes into a document. `tracked`: as revisions of `author` at `date` (ISO), with the reason as a comment."""

    document: Document
    tracked: bool
    author: str
    date: str
    numbers: Any = field(default_factory=lambda: count(9001))

    def reword(self, paragraph: Any, start: int, end: int, words: str, reason: str = "") -> None:
        """Puts `words` in the place of the letters from `start` to `end`; words that stay are not touched."""
        before = "".join(letter.char for letter in letters_of(paragraph)[start:end])
        old, new = TOKEN.findall(before), TOKEN.findall(words)
        places = [start]
        for token in old:
            places.append(places[-1] + len(token))
        edits = [one for one in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if one[0] != "equal"]
        touched: list[Any] = []
        for _, first, last, begin, stop in reversed(edits):
            touched += self.replace(paragraph, places[first], places[last], "".join(new[begin:stop]))
        self.explain(paragraph, touched, reason)

    def replace(self, paragraph: Any, start: int, end: int, words: str) -> list[Any]:
        split_at(paragraph, end)
        split_at(paragraph, start)
        letters = letters_of(paragraph)
        doomed = list(dict.fromkeys(letter.run for letter in letters[start:end]))
        model = doomed[-1] if doomed else letters[start - 1].run if start else letters[0].run
        made = [self.inserted(like(model, words))] if words else []
        for one in made:
            if doomed or start:
                model.addnext(one)
            else:
                model.addprevious(one)
        return [*(wrapper for run in doomed if (wrapper := self.delete(run)) is not None), *made]

    def inserted(self, run: Any) -> Any:
        if not self.tracked:
            return run
        wrapper = self.revision("w:ins")
        wrapper.append(run)
        return wrapper

    def delete(self, run: Any) -> Any | None:
        if not self.tracked:
            run.getparent().remove(run)
            return None
        wrapper = self.revision("w:del")
        run.addprevious(wrapper)
        wrapper.append(run)
        for node in run.findall(TEXT):
            node.tag = qn("w:delText")
        return wrapper

    def remove(self, paragraph: Any, reason: str = "") -> None:
        if not self.tracked:
            paragraph.getparent().remove(paragraph)
            return
        touched = [wrapper for run in runs_of(paragraph) if (wrapper := self.delete(run)) is not None]
        self.mark(paragraph, "w:del")
        self.explain(paragraph, touched, reason)

    def add(self, after: Any, model: Any, words: str, reason: str = "") -> Any:
        """A paragraph in the look of `model`, below `after`."""
        made = deepcopy(model)
        for child in list(made):
            if child.tag != qn("w:pPr"):
                made.remove(child)
        known = [letter.run for letter in letters_of(model)] or list(model.iter(qn("w:r")))
        part = self.inserted(like(known[-1] if known else OxmlElement("w:r"), words))
        made.append(part)
        if self.tracked:
            self.mark(made, "w:ins")
        after.addnext(made)
        self.explain(made, [part], reason)
        return made

    def mark(self, paragraph: Any, kind: str) -> None:
        """The paragraph's own end is inserted or deleted too."""
        properties = paragraph.get_or_add_pPr()
        look = properties.find(qn("w:rPr"))
        if look is None:
            look = OxmlElement("w:rPr")
            later = [child for child in properties if child.tag in (qn("w:sectPr"), qn("w:pPrChange"))]
            later[0].addprevious(look) if later else properties.append(look)
        look.insert(0, self.revision(kind))

    def revision(self, kind: str) -> Any:
        element = OxmlElement(kind)
        element.set(qn("w:id"), str(next(self.numbers)))
        element.set(qn("w:author"), self.author)
        element.set(qn("w:date"), self.date)
        return element

    def explain(self, paragraph: Any, touched: list[Any], reason: str) -> None:
        if not (self.tracked and touched and reason):
            return
        number = str(self.document.comments.add_comment(text=reason, author=self.author, initials="R").comment_id)
        tops = [top(one, paragraph) for one in touched]
        inside = [child for child in paragraph if child in tops]
        begin, end, call = (OxmlElement(f"w:{name}") for name in ("commentRangeStart", "commentRangeEnd", "r"))
        reference = OxmlElement("w:commentReference")
        for element in (begin, end, reference):
            element.set(qn("w:id"), number)
        call.append(reference)
        inside[0].addprevious(begin)
        inside[-1].addnext(end)
        end.addnext(call)


def top(element: Any, paragraph: Any) -> Any:
    while element.getparent() is not paragraph:
        element = element.getparent()
    return element


def like(model: Any, words: str) -> Any:
    """A run in the look of another."""
    run = OxmlElement("w:r")
    look = model.find(qn("w:rPr"))
    if look is not None:
        run.append(deepcopy(look))
    node = OxmlElement("w:t")
    write(node, words)
    run.append(node)
    return run
