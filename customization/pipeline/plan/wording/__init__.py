"""Better words for one line, the same facts. English only, except for `marks`."""
