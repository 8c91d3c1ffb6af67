"""What bad input looks like on the command line: one sentence that says what is wrong."""

from exports.files.services import UnknownFormat
from exports.from_files.tailoring import UnknownChange
from exports.looks.options import UnusableOptions
from exports.renderers.design import UnknownStyle
from exports.renderers.pdf_office import OfficeFailed
from jobs.requirements import UnreadablePosting
from resumeai.ai.errors import AiError
from resumes.reading.errors import UnreadableFile

REFUSALS = (
    AiError,
    OfficeFailed,
    OSError,
    UnknownChange,
    UnknownFormat,
    UnknownStyle,
    UnreadableFile,
    UnusableOptions,
    UnreadablePosting,
)


def sentence(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return f"There is no file {error.filename}."
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename or 'A file'} cannot be used: {error.strerror.lower()}."
    return " ".join(str(error).split())
