"""What a database driver complains of, in words that tell what to do; which faults pass by themselves."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from detente.errors import RecordError

# of SQLSTATE: serialisation failure, deadlock, lock not available; the server is starting up, shutting down or full
_PASSING_STATES = ("40001", "40P01", "55P03", "57P01", "57P02", "57P03", "53300")
_REFUSED_STATES = ("28P01", "28000")
# (what the driver says, what is so, what to do), the first that fits
_WORDS = (
    ("readonly", "is read-only", "check the permissions of the file and its folder, or give another --record"),
    ("read-only transaction", "is read-only", "the server takes no writes: give another --record"),
    ("disk is full", "the disk is full: what was stored is safe", "free some space and run it again"),
    ("no space left", "the disk is full: what was stored is safe", "free some space and run it again"),
    ("disk i/o error", "the disk fails or is full: what was committed is safe", "check the disk and run it again"),
    ("not a database", "is no record: a file of another kind", "give another path with --record"),
    ("malformed", "is damaged", "restore it from a copy, or ingest the articles into a new record"),
    ("unable to open", "cannot be opened", "check that its folder exists and may be written"),
    ("database is locked", "another process has been writing to it for long", "run it again later"),
    ("password", "the server refuses this user or password", "check the address"),
    ("authentication", "the server refuses this user or password", "check the address"),
    ("permission denied", "the server refuses this user", "check what the user may do"),
    ("does not exist", "the server has no such database or role", "create it with createdb, or check the address"),
    ("connection refused", "no server answers there", "start it, or check host and port"),
    ("could not translate host", "no such host", "check the address"),
    ("failed to resolve host", "no such host", "check the address"),
)  # fmt: skip


def is_passing(error: DBAPIError) -> bool:
    """Whether the same transaction may succeed when it is tried again: a lost server, a deadlock."""
    if error.connection_invalidated:
        return True
    state = _state(error)
    if state:
        return state in _PASSING_STATES or state.startswith("08")
    text = str(error.orig).lower()
    if "password" in text or "does not exist" in text or "authentication" in text:
        return False
    return type(error.orig).__module__.startswith("psycopg") and ("connection" in text or "server" in text)


def record_error(shown: str, error: DBAPIError) -> RecordError:
    """The fault as a RecordError about the record ``shown``; it never holds the password."""
    text = str(error.orig).lower()
    for words, reason, remedy in _WORDS:
        if words in text:
            return RecordError(shown, reason, remedy)
    if _state(error) in _REFUSED_STATES:
        return RecordError(shown, "the server refuses this user or password", "check the address")
    first = str(error.orig).strip().partition("\n")[0]
    if is_passing(error):
        return RecordError(shown, f"the server went away: {first}", "what was stored is safe: run it again")
    return RecordError(shown, f"the database says: {first}")


def _state(error: DBAPIError) -> str:
    return getattr(error.orig, "sqlstate", None) or ""
