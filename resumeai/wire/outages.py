"""What lies under the site and may be away, locked, shut for writing or full: told apart by codes, never by words."""

import errno
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import Error, InterfaceError
from django.http import HttpResponse
from django.utils.translation import gettext_noop as _

SOON, LATER = 5, 60


@dataclass(frozen=True)
class Outage:
    """`again`: who asks once more may get a connection that works. `seconds` is when to come back."""

    status: int
    sentence: str
    seconds: int = SOON
    again: bool = False


BUSY = Outage(503, _("The site is busy saving something else. Nothing that you saved is lost: try again in a moment."))
AWAY = Outage(
    503, _("The database does not answer. Nothing that you saved is lost: try again in a moment."), again=True
)
READ_ONLY = Outage(
    503,
    _("Nothing can be saved at the moment, and nothing was. What you saved earlier is safe: try again later."),
    LATER,
)
FULL = Outage(
    507,
    _("There is no room left on this site to save it. What you saved earlier is safe: tell the operator."),
    LATER,
)

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
SQLITE = {
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_IOERR: AWAY,
    sqlite3.SQLITE_CANTOPEN: AWAY,
}
# The first two characters of PostgreSQL's code name its class (its documentation, appendix A).
POSTGRESQL = {"25006": READ_ONLY, "53100": FULL, "40": BUSY, "55": BUSY, "53": AWAY, "08": AWAY, "57P": AWAY}
STOPPED = "57014"


def outage_of(fault: BaseException | None) -> Outage | None:
    """None for what is a fault of ours."""
    return next((found for each in causes(fault) if (found := known(each))), None)


def is_passing(fault: BaseException) -> bool:
    """The same again may well succeed, and soon."""
    return outage_of(fault) in (BUSY, AWAY)


def marked(answer: HttpResponse, outage: Outage) -> HttpResponse:
    answer["Retry-After"] = str(outage.seconds)
    answer.ask_again = outage.again  # type: ignore[attr-defined]
    return answer


def causes(fault: BaseException | None) -> Iterator[BaseException]:
    while fault is not None:
        yield fault
        fault = fault.__cause__


def known(fault: BaseException) -> Outage | None:
    if isinstance(fault, OSError):
        return FULL if fault.errno in NO_ROOM else READ_ONLY if fault.errno == errno.EROFS else None
    if not isinstance(fault, Error):
        return None
    cause = fault.__cause__
    if isinstance(cause, sqlite3.Error):
        # The low byte is the code, the rest says more closely what.
        return SQLITE.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)
    return of_postgresql(fault, getattr(cause, "sqlstate", None))


def of_postgresql(fault: Error, code: str | None) -> Outage | None:
    if code is None:
        # Nobody was reached who could give one.
        return AWAY if isinstance(fault, InterfaceError) or type(fault).__name__ == "OperationalError" else None
    if code == STOPPED:
        return BUSY
    return next((POSTGRESQL[code[:length]] for length in (5, 3, 2) if code[:length] in POSTGRESQL), None)
