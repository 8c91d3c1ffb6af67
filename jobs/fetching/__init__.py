"""The only code that opens an address which a person gave."""

from jobs.fetching.fetcher import fetch
from jobs.fetching.network import Rules
from jobs.fetching.page import Page
from jobs.fetching.refusals import Unfetchable

__all__ = ["Page", "Rules", "Unfetchable", "fetch"]
