"""Files become text with places: `read(data, name)`."""

from resumes.reading.parse import parse as read

__all__ = ["read"]
