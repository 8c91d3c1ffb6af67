class UnreadableFile(ValueError):
    """The file cannot be read as a résumé. The message is one sentence for the person: what is wrong, what to do."""
