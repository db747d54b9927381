"""The record: what many articles told, kept in SQLite or PostgreSQL. The only stage that speaks to a database."""
