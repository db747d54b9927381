"""Whom somebody means who types a code, a name or a nationality: for commands, not for texts."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from detente.actors.gazetteer import load
from detente.actors.gazetteer_tables import fold
from detente.actors.reading import part_of
from detente.errors import UsageError
from detente.model import Actor

_NEAR = 3


def actor_named(words: str, languages: Sequence[str]) -> Actor:
    """The actor of a code ("MLI", "mli:opp"), a name ("États-Unis"), a nationality ("malien") or a seat ("Kremlin").

    Names are those of ``languages`` (ISO 639-1), in whose first the actor is named. Raises UsageError for words that
    name none, with those that come near, and for words that name several alike, with their codes.
    """
    code, _, sector = words.strip().upper().partition(":")
    first = load(languages[0])
    if code in first.states or code in first.organisations or code in first.groups:
        return part_of(first.actor(code), sector)
    found = tuple(dict.fromkeys(code for language in languages for code in load(language).named(words.strip())))
    if not found:
        raise UsageError(f"the actor {words!r}", "is not known", _near(words, languages))
    if len(found) > 1:
        raise UsageError(f"the actor {words!r}", "names several", "give a code: " + ", ".join(found))
    return first.actor(found[0])


def _near(words: str, languages: Sequence[str]) -> str:
    """What to do: the forms that look most like the words, with their codes."""
    forms = {fold(form): (form, load(language)) for language in languages for form in load(language).forms()}
    close = difflib.get_close_matches(fold(words.strip()), forms, _NEAR, 0.75)
    if not close:
        return 'give an ISO 3166-1 code such as MLI, or a name such as "Mali" or "États-Unis"'
    shown = []
    for key in close:
        form, gazetteer = forms[key]
        shown.append(f"{form} ({', '.join(gazetteer.named(key))})")
    return "did you mean " + ", ".join(shown) + "?"
