"""Words of a sentence marked by what they say: the act, who, to whom, when.

On a terminal with colours the marks are styles; elsewhere they are signs around the words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rich.text import Text

from detente.exports.terminal import words
from detente.model import Span

STYLES = {"act": "bold underline", "source": "bold cyan", "target": "bold magenta", "date": "green"}
SIGNS = {"act": ("*", "*"), "source": ("[", "]"), "target": ("[", "]"), "date": ("<", ">")}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to mark: ``kind`` is act, source, target or date."""

    kind: str
    span: Span


def marked(sentence: Span, marks: Iterable[Mark], *, signs: bool) -> Text:
    """A sentence with its marks, as styles or as signs; marks outside the sentence are left out."""
    inside = {
        (m.span.start - sentence.start, m.span.end - sentence.start, m.kind)
        for m in marks
        if sentence.start <= m.span.start < m.span.end <= sentence.end
    }
    if signs:
        return words(_with_signs(sentence.text, inside))
    text = words(sentence.text)
    for start, end, kind in sorted(inside, key=lambda m: (m[2] != "act", m)):
        text.stylize(STYLES[kind], start, end)
    return text


def _with_signs(text: str, marks: Iterable[tuple[int, int, str]]) -> str:
    """Signs put around the marks: what opens last closes first, the longer mark outside."""
    signs: list[tuple[tuple[int, int, int], int, str]] = []
    for start, end, kind in marks:
        opening, closing = SIGNS[kind]
        signs.append(((start, 1, -end), start, opening))
        signs.append(((end, 0, -start), end, closing))
    out, at = [], 0
    for _, place, sign in sorted(signs):
        out += [text[at:place], sign]
        at = place
    return "".join([*out, text[at:]])
