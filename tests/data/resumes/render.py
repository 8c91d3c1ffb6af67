"""Print every fictional person into `files/`: `python -m tests.data.resumes.render`.

Typst, python-docx, Chromium and LibreOffice do the work; what a machine lacks is said and left as it is.
"""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import typst

from tests.data.resumes import plain_text, word
from tests.data.resumes.content import ASIDE, PEOPLE, Person, people

HERE = Path(__file__).parent
FILES = HERE / "files"
WORD: dict[str, Callable[[Person], Any]] = {
    "plain": word.plain,
    "sidebar": word.sidebar,
    "boxes": word.boxes,
    "dates": word.dates,
}


def main() -> None:
    FILES.mkdir(exist_ok=True)
    for person in people():
        shutil.copy(PEOPLE / f"{person.key}.json", FILES / f"{person.key}.json")
        (FILES / f"{person.key}.txt").write_text(plain_text.text(person))
        (FILES / f"{person.key}.md").write_text(plain_text.markdown(person))
        for layout in ("single", "sidebar", "dates"):
            (FILES / f"{person.key}-typst-{layout}.pdf").write_bytes(_typst(person, layout))
        for layout, write in WORD.items():
            write(person).save(str(FILES / f"{person.key}-{layout}.docx"))
        _chromium(person)
    _libreoffice([FILES / f"{person.key}-{layout}.docx" for person in people() for layout in ("plain", "dates")])


def _typst(person: Person, layout: str) -> bytes:
    sections = [
        {"title": title, "aside": key in ASIDE, "entries": [asdict(entry) for entry in entries]}
        for key, title, entries in person.sections
    ]
    data = {
        "layout": layout, "language": person.language, "name": person.name, "label": person.label,
        "contact": person.contact, "contact-title": person.word("contact"), "sections": sections,
    }  # fmt: skip
    inputs = {"data": json.dumps(data), "font": "Libertinus Serif"}
    return bytes(typst.compile(str(HERE / "layouts.typ"), sys_inputs=inputs, ignore_system_fonts=True))


def _chromium(person: Person) -> None:
    browser = shutil.which("chromium")
    if browser is None:
        return print("Chromium is missing: its PDFs stay as they are")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(plain_text.html(person))
        target = FILES / f"{person.key}-chromium-right.pdf"
        command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                   f"--user-data-dir={folder}/profile", f"--print-to-pdf={target}", page.as_uri()]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=60)
    return None


def _libreoffice(sources: list[Path]) -> None:
    office = shutil.which("soffice")
    if office is None:
        return print("LibreOffice is missing: its PDFs stay as they are")
    with tempfile.TemporaryDirectory() as folder:
        command = [office, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf",
                   "--outdir", folder, *map(str, sources)]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        for source in sources:
            person, layout = source.stem.rsplit("-", 1)
            shutil.copy(Path(folder) / f"{source.stem}.pdf", FILES / f"{person}-libreoffice-{layout}.pdf")
    return None


if __name__ == "__main__":
    main()
