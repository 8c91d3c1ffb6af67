"""From lines to sections: which lines are headings, and which lines make one paragraph."""
