"""The difference as one page of HTML that needs no other file and no colour to be read."""

from html import escape
from itertools import groupby

from customization.diff.schema import Diff, DiffLine, Meaning, Piece

STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h2{font-size:1.05rem;margin:1.6rem 0 .4rem;border-bottom:1px solid #ccc}
ul{list-style:none;margin:0;padding:0}li{padding:.3rem 0}
ins,del{white-space:pre-line}
ins{background:#e3f4e5;text-decoration:underline;text-decoration-thickness:2px}
del{background:#fbe6e6;text-decoration:line-through}
ins::before{content:"+\\2009";font-weight:700}del::before{content:"\\2212\\2009";font-weight:700}
.word{font-size:.8rem;border:1px solid #777;border-radius:.3rem;padding:0 .35rem;margin-right:.4rem}
.why{display:block;font-size:.88rem;color:#555}
""".strip()


def html(diff: Diff) -> str:
    """A whole page. Lines that stayed the same are left out; every text is escaped."""
    changed = [line for line in diff.lines if line.meaning is not Meaning.SAME]
    body = "".join(section(name, list(lines)) for name, lines in groupby(changed, key=lambda line: line.section))
    count = f"{len(changed)} {'text' if len(changed) == 1 else 'texts'} changed" if changed else "Nothing was changed"
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><title>What changed</title>'
        f"<style>{STYLE}</style></head><body><h1>What changed</h1><p>{count}. "
        "<ins>Added words</ins> and <del>removed words</del> are marked by signs and lines.</p>"
        f"{body}</body></html>"
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
    return f'<li><span class="word">{line.meaning.value}</span>{"".join(map(marked, line.pieces))}{why}</li>'


def marked(piece: Piece) -> str:
    text = escape(piece.text)
    return f"<ins>{text}</ins>" if piece.side > 0 else f"<del>{text}</del>" if piece.side < 0 else text
