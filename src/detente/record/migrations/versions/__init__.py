"""One module a schema, in the order of its number."""
