"""Run by Alembic: the migrations go through the connection that ``opening`` holds, inside its transaction."""

from __future__ import annotations

from alembic import context

from detente.record.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # SQLite's tables are made in a transaction like all else, begun by us
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
