"""Errors a user can meet. Each names its subject, what was expected and what to do.

DetenteError
├── InputError        a page, file or line that cannot be read (its run goes on with the rest)
├── DataError         a data file of the project or the user that is malformed (file, line, reason)
│   └── LexiconError
├── RecordError       a record that cannot be opened, read or written; nothing already stored is lost
├── LanguageError     a model that is not installed, or a language without a coder
└── UsageError        a command that cannot be carried out as asked
"""

from __future__ import annotations


class DetenteError(Exception):
    """Base of all errors: ``subject`` is what it is about, ``remedy`` what the reader can do."""

    def __init__(self, subject: str, reason: str, remedy: str = "") -> None:
        super().__init__(f"{subject}: {reason}" + (f" ({remedy})" if remedy else ""))
        self.subject = subject
        self.reason = reason
        self.remedy = remedy


class InputError(DetenteError):
    """A page, file or line that cannot be read."""


class DataError(DetenteError):
    """A malformed data file. ``subject`` is "file:line"."""


class LexiconError(DataError):
    """A malformed lexicon line."""


class RecordError(DetenteError):
    """A record that cannot be opened, read or written. ``subject`` is its path or its address without a password."""


class LanguageError(DetenteError):
    """A language without a coder here, or a model that is not installed."""


class UsageError(DetenteError):
    """A command that cannot be carried out as asked."""
