"""The difference as one page of HTML that needs no other file, no script and no colour to be read."""

from collections.abc import Iterable
from html import escape
from itertools import groupby

from customization.diff.schema import Diff, DiffLine, Meaning, Piece

STYLE = """
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--soft:#555;--line:#bbb;--new:#e3f4e5;--old:#fbe6e6}
@media(prefers-color-scheme:dark){
:root{--ink:#eee;--paper:#16181b;--soft:#b4b8bd;--line:#555;--new:#173a20;--old:#4a1d1d}}
body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
body{color:var(--ink);background:var(--paper)}
h1{line-height:1.2}h2{font-size:1.05rem;margin:1.6rem 0 .4rem;border-bottom:1px solid var(--line)}
ul{list-style:none;margin:0;padding:0}li{padding:.5rem 0}
ins,del{white-space:pre-line}
ins{background:var(--new);text-decoration:underline;text-decoration-thickness:2px}
del{background:var(--old);text-decoration:line-through}
ins::before{content:"+\\2009";font-weight:700}del::before{content:"\\2212\\2009";font-weight:700}
.word{font-size:.8rem;border:1px solid var(--soft);border-radius:.3rem;padding:0 .35rem;margin-right:.4rem}
.why{display:block;font-size:.88rem;color:var(--soft)}
summary{cursor:pointer;padding:.3rem 0}
pre{white-space:pre-wrap;font-size:.85rem}
.views{display:flex;gap:1.2rem;flex-wrap:wrap;padding:.4rem 0}.views label{padding:.3rem 0}
.sides{display:none;grid-template-columns:1fr 1fr;gap:0 1.2rem;margin-top:.3rem}
.sides b{display:block;font-size:.8rem;color:var(--soft)}
body:has(#beside:checked) .sides{display:grid}body:has(#beside:checked) .inline{display:none}
@media(max-width:40rem){.sides{grid-template-columns:1fr}}
""".strip()
CHOICE = (
    '<p class="views" role="radiogroup" aria-label="View">'
    '<label><input type="radio" name="view" id="together" checked> In one text</label>'
    '<label><input type="radio" name="view" id="beside"> Side by side</label></p>'
)


def html(diff: Diff) -> str:
    """A whole page. Lines that stayed the same are left out; every text is escaped."""
    changed = [line for line in diff.lines if line.meaning is not Meaning.SAME]
    body = "".join(section(name, list(lines)) for name, lines in groupby(changed, key=lambda line: line.section))
    count = f"{len(changed)} {'text' if len(changed) == 1 else 'texts'} changed" if changed else "Nothing was changed"
    unified = f"<details><summary>As plain lines</summary><pre>{escape(diff.unified)}</pre></details>"
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><title>What changed</title>'
        f"<style>{STYLE}</style></head><body><h1>What changed</h1><p>{count}. "
        "<ins>Added words</ins> and <del>removed words</del> are marked by signs and lines.</p>"
        f"{CHOICE if changed else ''}{body}{unified if diff.unified else ''}</body></html>"
    )


def section(name: str, lines: list[DiffLine]) -> str:
    """What counts, and what is order, punctuation, case or form folded away."""
    small = "".join(item(line) for line in lines if line.minor)
    count = sum(line.minor for line in lines)
    folded = f"<details><summary>{count} of order and form only</summary><ul>{small}</ul></details>" if small else ""
    own = "".join(item(line) for line in lines if not line.minor)
    return f"<section><h2>{escape(name)}</h2><ul>{own}</ul>{folded}</section>"


def item(line: DiffLine) -> str:
    why = f'<span class="why">{escape(line.reason)}</span>' if line.reason else ""
    word = f'<span class="word">{line.meaning.value}</span>'
    return f'<li>{word}<span class="inline">{marked(line.pieces)}</span>{beside(line)}{why}{proof(line)}</li>'


def beside(line: DiffLine) -> str:
    """The old text and the new one in two columns; under each other where the screen is narrow."""
    before, after = (marked(piece for piece in line.pieces if piece.side in (0, side)) for side in (-1, 1))
    return (
        f'<span class="sides"><span><b>Before</b>{before or "–"}</span><span><b>After</b>{after or "–"}</span></span>'
    )


def proof(line: DiffLine) -> str:
    """What it stands on, where that is more than the line itself."""
    quotes = [support.quote for support in line.evidence if support.quote not in (line.before, line.after)]
    said = "; ".join(f"“{escape(quote)}”" for quote in dict.fromkeys(quotes))
    return f'<span class="why">Stands on: {said}</span>' if said else ""


def marked(pieces: Iterable[Piece]) -> str:
    return "".join(mark(piece) for piece in pieces)


def mark(piece: Piece) -> str:
    text = escape(piece.text)
    return f"<ins>{text}</ins>" if piece.side > 0 else f"<del>{text}</del>" if piece.side < 0 else text
