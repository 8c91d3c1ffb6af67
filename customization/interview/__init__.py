"""The lines of a tailored résumé that an interviewer will most likely ask about, with what to have ready."""
