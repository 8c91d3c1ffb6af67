"""What nobody wears of a style sheet from elsewhere stays behind: a third of Pico is for what no page has."""

import re

# Element names, attributes and browsers. A page that begins to use one takes it out of here.
UNWORN = re.compile(
    r":host|\[data-theme|\[data-tooltip|\[role=(?:group|search|button|link)\]|\[type=(?:range|color|reset)\]|\[dir=rtl\]"
    r"|\b(?:dialog|hgroup|audio|video|canvas|iframe|h5|h6)\b|aria-label=breadcrumb|\.striped|-ms-"
)
COMMENT = re.compile(r"/\*(?!!).*?\*/", re.DOTALL)
NOTICE = re.compile(r"\s*/\*!.*?\*/", re.DOTALL)
DENIED = re.compile(r":not\((?:[^()]|\([^()]*\))*\)")
CHOICE = re.compile(r"\(([^()]*)\)")
NAMED = re.compile(r"var\((--pico-[\w-]+)")
# The value may hold a picture, whose address is quoted and has semicolons of its own.
GIVEN = re.compile(r'(--pico-[\w-]+):(?:"[^"]*"|[^;"}])*;?')


def leaner(sheet: str) -> str:
    """A minified sheet without the rules whose every selector is unworn."""
    notice = NOTICE.match(sheet)
    kept = notice[0] if notice else ""
    rest = sheet.removeprefix(kept)
    while "{" in rest:
        head, body, rest = first_rule(rest)
        kept += lean_rule(head, body)
    return kept + rest


def first_rule(sheet: str) -> tuple[str, str, str]:
    """Its head, what stands between its braces, and what comes after."""
    head, _, rest = sheet.partition("{")
    depth = 1
    for at, sign in enumerate(rest):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth == 0:
            return head, rest[:at], rest[at + 1 :]
    raise ValueError("A brace of the style sheet is not closed.")


def lean_rule(head: str, body: str) -> str:
    if head.lstrip().startswith(("@media", "@supports")):
        inner = leaner(body)
        return f"{head}{{{inner}}}" if inner else ""
    if "@" in head:
        return f"{head}{{{body}}}"
    worn = ",".join(each for each in split(head) if is_worn(each))
    return f"{worn}{{{body}}}" if worn else ""


def split(head: str) -> list[str]:
    """The selectors of a list; a comma inside brackets parts nothing."""
    parts, depth = [""], 0
    for sign in head:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def is_worn(selector: str) -> bool:
    """What a selector denies it does not ask for, and of what it lets choose one is enough."""
    plain = DENIED.sub("", selector)
    while found := CHOICE.search(plain):
        if not any(is_worn(each) for each in found[1].split(",")):
            return False
        plain = plain.replace(found[0], "", 1)
    return not UNWORN.search(plain)


def without_idle_values(sheet: str) -> str:
    """Pico's own values that no rule reads any more go, and those that only they read."""
    before = ""
    while before != sheet:
        before, sheet = sheet, without_unread(sheet, set(NAMED.findall(sheet)))
    return sheet


def without_unread(sheet: str, read: set[str]) -> str:
    return GIVEN.sub(lambda found: found[0] if found[1] in read else "", sheet)


def close_set(sheet: str) -> str:
    """Without our comments and the room between the lines."""
    return re.sub(r"\s+", " ", COMMENT.sub("", sheet))
