"""Terms and appointments are found by the family name, and a term has one row for all spellings of its holder."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Text

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    for table, column in (("appointments", "family"), ("terms", "family"), ("terms", "key")):
        op.add_column(table, Column(column, Text, nullable=False, server_default=""))
    op.create_index("ix_appointments_family", "appointments", ["family"])
    op.drop_index("ix_terms_person", "terms")
    op.create_index("ix_terms_family", "terms", ["family"])
    # nothing wrote terms before this schema
    op.create_index("ix_terms_key", "terms", ["key"], unique=True)
