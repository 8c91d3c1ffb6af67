"""Profiles and pages: by their address, by a user name, or by a link behind an icon."""

import re

from resumes.reading.schema import Link
from resumes.structuring.head.found import Head, text_of
from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words
from resumes.structuring.signs.contact import network_of, username_of
from resumes.structuring.signs.contact_names import NETWORKS
from resumes.structuring.signs.months import letters

PROPER = {letters(name).replace(" ", ""): name for name in (*NETWORKS.values(), "Skype", "Mastodon")}


def add_links(head: Head, lines: list[Line], links: tuple[Link, ...]) -> None:
    """Profiles and a page that only an icon or the name links to."""
    numbers = {line.number for line in lines}
    known = {bare(text_of(profile.get("url"))) for profile in head.profiles} | {bare(text_of(head.fields.get("url")))}
    for link in links:
        if link.line not in numbers or not link.url.startswith("http") or bare(link.url) in known:
            continue
        known.add(bare(link.url))
        if network := network_of(link.url):
            head.profiles.append({"network": network, "url": link.url})
        elif "url" not in head.fields and not head.page:
            head.page = link.url


def bare(url: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", url.casefold()).rstrip("/")


def link_for(head: Head, text: str, links: list[Link]) -> Link | None:
    """The link behind a short text such as a user name or `LinkedIn`, not yet used."""
    known = {bare(text_of(profile.get("url"))) for profile in head.profiles}
    user = text.lstrip("@").casefold()
    return next(
        (
            link
            for link in links
            if network_of(link.url)
            and bare(link.url) not in known
            and (link.text.strip() == text or username_of(link.url).casefold() == user)
        ),
        None,
    )


def add_link(head: Head, url: Words) -> None:
    network = network_of(url.text)
    if network:
        if any(bare(text_of(profile.get("url"))) == bare(url.text) for profile in head.profiles):
            head.labels.append(url)
        else:
            username = username_of(url.text)
            begin = url.text.rfind(username) if username else -1
            head.profiles.append(
                {"network": network, "url": url}
                | ({"username": url.cut(begin, begin + len(username))} if username else {})
            )
    elif "url" not in head.fields:
        head.fields["url"] = url
    else:
        head.profiles.append({"url": url})


def add_handle(head: Head, handle: Words, network: str, links: list[Link], url: str = "") -> None:
    fitting = [link.url for link in links if username_of(link.url).casefold() == handle.text.casefold()]
    named = [one for one in fitting if letters(network_of(one)) == letters(network)]
    link = url or next(iter(named or fitting), "")
    shown = next(
        (name for name in (network_of(link), PROPER.get(letters(network).replace(" ", ""), network)) if name), ""
    )
    head.profiles.append({"network": shown, "username": handle} | ({"url": link} if link else {}))
