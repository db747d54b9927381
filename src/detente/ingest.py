"""Many documents into a record: what is new is read, linked and stored, one article a transaction."""
