"""A score for a résumé and a posting, with its receipt. `docs/ats.md` gives the formula."""
