"""A ResumeDocument as what a layout prints: sections in order, dates as words."""
