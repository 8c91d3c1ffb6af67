"""The example on the start page: a résumé and a posting as text, looked at once without an account."""
