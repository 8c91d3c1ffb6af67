"""An answer as the content of a page: of a kind that is read, and never larger than the limit."""

import re
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

from django.utils.translation import gettext_noop as _

from jobs.fetching.refusals import Unfetchable

LARGEST = 3 * 1024 * 1024
READ = frozenset({"text/html", "application/xhtml+xml", "text/plain"})
KINDS = {
    "application/pdf": "a PDF",
    "application/json": _("data for programs"),
    "image": _("a picture"),
    "video": _("a video"),
}
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
PACKED = _("The site sends its page packed as {kind}, which was not asked for")
TOO_LARGE = _("The page is larger than 3 MB, which no job posting is")


@dataclass(frozen=True)
class Page:
    """`url` is where the redirects ended. `content` is decompressed."""

    url: str
    content: bytes
    type: str = ""
    charset: str = ""

    @property
    def source(self) -> bytes | str:
        """Text by the charset that the server named, else the bytes themselves."""
        try:
            return self.content.decode(self.charset) if self.charset else self.content
        except (LookupError, UnicodeDecodeError):
            return self.content


def kind_of(content_type: str) -> tuple[str, str]:
    """Type and charset. Raises Unfetchable for what is no page; no type at all is let through."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind and kind not in READ:
        named = KINDS.get(kind) or KINDS.get(kind.partition("/")[0]) or _("of the kind {kind}").format(kind=kind[:60])
        raise Unfetchable(_("What stands at this address is {said_what}, not a page").format(said_what=named))
    charset = CHARSET.search(content_type)
    return kind, charset.group(1) if charset else ""


async def content(parts: AsyncIterator[bytes], encoding: str) -> bytes:
    """Raises Unfetchable as soon as the decoded content passes the limit; no more than that is ever in memory."""
    encoding = encoding.strip().lower()
    if encoding not in ("", "identity", "gzip", "x-gzip"):
        raise Unfetchable(PACKED.format(kind=encoding[:30]))
    unpack = zlib.decompressobj(wbits=31) if "gzip" in encoding else None
    found = bytearray()
    async for part in parts:
        found += unpack.decompress(part, LARGEST + 1 - len(found)) if unpack else part
        if len(found) > LARGEST:
            raise Unfetchable(TOO_LARGE)
        if unpack and unpack.eof:
            break
    if unpack and not unpack.eof:
        raise Unfetchable(_("The page broke off while it was sent"))
    return bytes(found)
