class NotYours(ValueError):
    """There is no Word file of the person that could be changed. The message is one sentence for them."""
