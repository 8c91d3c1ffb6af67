"""A ResumeDocument as what a layout prints: sections in order, dates as words. Nothing is left out."""

from exports.content.compose import content_of as content_of
from exports.content.schema import Content as Content
