"""The whole way without a database: two files in, files out. The commands `tailor` and `letter` stand on it."""
