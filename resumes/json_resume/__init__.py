"""JSON Resume as published: `data/` holds its schema (@jsonresume/schema 1.3.1, MIT, see the licence beside it)."""
