"""One line for an event, a matter or an answer of the record, for lists on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.text import Text

from detente.exports.terminal import hang, print_lines, words
from detente.exports.wording import Wording
from detente.model import Happening, Matter


class Lister:
    """Prints lists in the width of a console and the words of a language."""

    def __init__(self, console: Console, wording: Wording) -> None:
        self.console = console
        self.wording = wording

    def head(self, text: str) -> None:
        """The title of a list, with a line before it."""
        self.console.print()
        print_lines(self.console, [words(text, "bold")])

    def line(self, text: Text, indent: int = 2) -> None:
        """A paragraph, hanging by two from ``indent``."""
        first, rest = Text(" " * indent), Text(" " * (indent + 2))
        print_lines(self.console, hang(self.console, text, first, rest, self.console.width))

    def happening(self, happening: Happening) -> Text:
        """ "E7  4 March 2025 · Norway → Chile · Expulsion of diplomats · 3 outlets, 2 independent sources"."""
        event, wording = happening.event, self.wording
        facts = [wording.date(event.date), wording.sides(event), wording.act(event)]
        if event.status != "actual":
            facts.append(wording.of(f"status.{event.status}"))
        if happening.denied_by:
            facts.append(wording.fill("dossier.contested", ", ".join(map(wording.named, happening.denied_by))))
        told = happening.told
        facts.append(
            wording.fill("dossier.told", wording.count(told.outlets, "outlet"), wording.count(told.sources, "source"))
        )
        return _labelled(happening.id, facts)

    def matter(self, matter: Matter) -> Text:
        """ "M3  Visa suspension · Norway → Chile · lifted · from 4 March 2025 to 5 May 2025"."""
        wording = self.wording
        facts = [wording.matter(matter), wording.between(matter.by, matter.on), wording.state(matter)]
        if span := wording.stood(matter):
            facts.append(span)
        return _labelled(matter.id, facts)

    def marked(self, text: str, marks: Iterable[tuple[int, int]]) -> Text:
        """A snippet with its found words marked: in bold, or between asterisks where nothing can be bold."""
        if self.console.color_system is None or self.console.no_color:
            return words(_starred(text, sorted(marks)))
        shown = words(text)
        for start, end in marks:
            shown.stylize("bold underline", start, end)
        return shown


def _labelled(id: str, facts: Sequence[str]) -> Text:
    return Text.assemble(words(id, "bold cyan"), "  ", words(" · ".join(fact for fact in facts if fact)))


def _starred(text: str, marks: Sequence[tuple[int, int]]) -> str:
    out, at = [], 0
    for start, end in marks:
        out += [text[at:start], "*", text[start:end], "*"]
        at = end
    return "".join([*out, text[at:]])
