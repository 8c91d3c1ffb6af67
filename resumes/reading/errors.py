"""What keeps a file from being read, in words for the person."""

TOO_MUCH = "The file holds more text than a résumé has. Upload the résumé alone."


class UnreadableFile(ValueError):
    """The file cannot be read as a résumé. The message is one sentence for the person: what is wrong, what to do."""
