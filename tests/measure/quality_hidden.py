"""Hidden text: how much of it is recognised, told and left out, and how often an honest file is accused."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from resumes.reading.parse import parse
from resumes.reading.schema import SourceText
from tests.measure.hiding import in_pdf, in_text, in_word
from tests.measure.hiding.clean import clean
from tests.measure.hiding.payloads import WORDS, key_of

FILES = Path(__file__).parents[1] / "data" / "resumes" / "files"
FLOORS = {
    "ways": 45,
    "files_of_each_way": 20,
    "recall": 0.99,
    "recall_of_the_hardest_way": 0.95,
    "clean_files": 250,
    "false_flags_at_most": 0.005,
}
SUFFIXES: Mapping[str, Mapping[str, in_pdf.Hide]] = {
    ".pdf": in_pdf.WAYS,
    ".docx": in_word.WAYS,
    ".txt": in_text.WAYS,
    ".md": {**in_text.WAYS, **in_text.IN_MARKDOWN},
}


def measure(shared: Path) -> dict[str, float]:
    """Samples are honest too. `recall` is over all files; a file counts when its words are told and nowhere used."""
    found = dict(recalls())
    accused = [flagged(parse(data, name)) for name, data in honest(shared)]
    return {
        "ways": len(found),
        "files_of_each_way": len(WORDS),
        "recall": sum(found.values()) / len(found),
        "recall_of_the_hardest_way": min(found.values()),
        "clean_files": len(accused),
        "false_flags_at_most": sum(accused) / len(accused),
    }


def recalls() -> Iterator[tuple[str, float]]:
    for suffix, ways in SUFFIXES.items():
        bases = [path.read_bytes() for path in sorted(FILES.glob(f"*{suffix}"))]
        for way, hide in ways.items():
            caught = [
                is_caught(parse(hide(bases[at % len(bases)], words, at), f"cv{suffix}"), words, way)
                for at, words in enumerate(WORDS)
            ]
            yield f"{suffix} {way}", sum(caught) / len(caught)


def is_caught(source: SourceText, words: str, way: str) -> bool:
    if way == "zero width":
        return flagged(source) and "Responsible" in source.text
    told = " ".join(notice.found for notice in source.notices if notice.kind == "hidden_text")
    return key_of(words) in told and key_of(words) not in source.text


def flagged(source: SourceText) -> bool:
    return any(notice.kind in ("hidden_text", "repaired") for notice in source.notices)


def honest(shared: Path) -> Iterator[tuple[str, bytes]]:
    yield from clean()
    for path in sorted((shared / "samples" / "parse" / "files").iterdir()):
        yield path.name, path.read_bytes()


def main() -> None:
    """`python -m tests.measure.quality_hidden`: each way by itself, and every honest file that is accused."""
    for way, recall in recalls():
        print(f"{recall:5.2f} {way}")
    for name, data in clean():
        if flagged(source := parse(data, name)):
            print("accused", name, source.notices)


if __name__ == "__main__":
    main()
