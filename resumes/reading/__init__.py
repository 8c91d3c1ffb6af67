"""Files become text with places: `read(data, name)`; a page of a PDF becomes a picture: `picture(data, page)`."""

from resumes.reading.sandbox import picture, read, warm_up

__all__ = ["picture", "read", "warm_up"]
