"""Articles keep when their page says it was changed last, so that revisions come in order."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Text

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("articles", Column("modified", Text, nullable=False, server_default=""))
