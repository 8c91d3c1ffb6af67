"""Somebody has had as much as their account allows."""


class LimitReached(Exception):
    """The message is one sentence for the person: which limit, and what to do."""
