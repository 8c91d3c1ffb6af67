"""Files become text with places: `read(data, name)`."""

from resumes.reading.sandbox import read

__all__ = ["read"]
