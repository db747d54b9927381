"""The commands and their help; the work is in the modules beside this one, imported when a command runs."""

from __future__ import annotations

from typing import Annotated

import typer

from detente import __version__

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Reads the diplomatic press and keeps the record of relations between states.",
)

lexicon = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Check and try the lexicon.")
link = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Join, split or reject events of the record.")
app.add_typer(link, name="link")
app.add_typer(lexicon, name="lexicon")

_Address = Annotated[
    str | None,
    typer.Option(
        "--record",
        metavar="ADDRESS",
        help="The record: a file or postgresql://...; else $DETENTE_RECORD, ./detente.db.",
    ),
]
_Since = Annotated[str | None, typer.Option("--since", metavar="DAY", help="From this day on, YYYY-MM-DD.")]
_Until = Annotated[str | None, typer.Option("--until", metavar="DAY", help="Up to this day, YYYY-MM-DD.")]
_Labels = Annotated[
    str | None,
    typer.Option(
        "--language", metavar="CODE", help="Language of the labels (en, fr); else that of the locale, else English."
    ),
]
_Format = Annotated[str, typer.Option("--format", metavar="NAME", help="text (for people) or json.")]
_Who = Annotated[str | None, typer.Option(metavar="NAME", help="Who decides this; else the login name.")]
_Note = Annotated[str, typer.Option(metavar="TEXT", help="Why.")]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"detente {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None: ...


@app.command(short_help="Read articles and show what is told in them.")
def read(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files to read; - is standard input.")],
    format: _Format = "text",
    explain: Annotated[
        bool, typer.Option("--explain", help="Show the frame, the lexicon line and the actors behind each report.")
    ] = False,
    language: _Labels = None,
) -> None:
    """Read articles and show the events, measures, positions and offices in them."""
    from detente.cli.read import read_paths

    raise typer.Exit(read_paths(paths, format, explain=explain, language=language))


@app.command(short_help="Code JSON Lines, one line out for one line in.")
def code() -> None:
    """Code JSON Lines from standard input to standard output, one line out for one line in, in order.

    In: {"id", "text", "language"?, "date"?}.

    Out: {"id", "language", "events", "responses"}, or {"id", "error"} for a line that cannot be coded.
    """
    from detente.cli.code import code_stream

    raise typer.Exit(code_stream())


@app.command(short_help="Read articles into the record.")
def ingest(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Files, folders, patterns, .jsonl of articles; - is stdin.")
    ],
    record: _Address = None,
    quiet: Annotated[bool, typer.Option(help="No progress and no summary.")] = False,
) -> None:
    """Read articles into the record; what is known is skipped, what has changed is a new revision."""
    from detente.cli.ingest import ingest_paths

    raise typer.Exit(ingest_paths(paths, record, quiet=quiet))


@app.command(short_help="Show all that the record tells of two actors.")
def dossier(
    one: Annotated[str, typer.Argument(metavar="ACTOR", help="A code, name or nationality: MLI, Mali, malien.")],
    other: Annotated[str, typer.Argument(metavar="OTHER", help="The other one.")],
    since: Annotated[str | None, typer.Option(metavar="DAY", help="The first day, YYYY-MM-DD.")] = None,
    until: Annotated[
        str | None, typer.Option(metavar="DAY", help="The last day, YYYY-MM-DD: as things stood then.")
    ] = None,
    format: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="text, markdown, html, pdf or json; else what the output's name ends in."),
    ] = None,
    output: Annotated[str | None, typer.Option(metavar="FILE", help="Write to a file.")] = None,
    language: _Labels = None,
    record: _Address = None,
) -> None:
    """Show all that the record tells of two actors: where they stand, what happened, who said what."""
    from detente.cli.dossier import show_dossier

    status = show_dossier(
        (one, other), format, since=since, until=until, output=output, language=language, record=record
    )
    raise typer.Exit(status)


@app.command(short_help="Find words in articles, events and positions.")
def search(
    words: Annotated[str, typer.Argument(metavar="WORDS", help='Words, "words in quotes", word*, -word.')],
    actor: Annotated[
        list[str] | None, typer.Option(metavar="ACTOR", help="Takes part: code, name or nationality; twice for a pair.")
    ] = None,
    by: Annotated[str | None, typer.Option(metavar="ACTOR", help="Who does it.")] = None,
    on: Annotated[str | None, typer.Option(metavar="ACTOR", help="To whom it is done.")] = None,
    type: Annotated[list[str] | None, typer.Option(metavar="TYPE", help="Event type, SANCTION for instance.")] = None,
    mode: Annotated[
        list[str] | None, typer.Option(metavar="MODE", help="Its mode, recall-ambassador for instance.")
    ] = None,
    status: Annotated[
        list[str] | None, typer.Option(metavar="STATUS", help="actual, future, hypothetical, negated, historical.")
    ] = None,
    place: Annotated[
        str | None, typer.Option(metavar="PLACE", help="Where: a name as the article writes it, or a state's code.")
    ] = None,
    since: _Since = None,
    until: _Until = None,
    written_in: Annotated[str | None, typer.Option(metavar="CODE", help="Language of the articles (fr, en).")] = None,
    outlet: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Only what this outlet tells.")] = None,
    kind: Annotated[
        list[str] | None, typer.Option(metavar="KIND", help="event, position or article; all by default.")
    ] = None,
    limit: Annotated[int, typer.Option(metavar="N", help="At most so many finds of each kind.")] = 10,
    format: _Format = "text",
    language: _Labels = None,
    record: _Address = None,
) -> None:
    """Find words in the articles, the sentences that tell events, and the positions of the record."""
    from detente.cli.search import Search
    from detente.cli.search import search as find
    from detente.model import Filter

    wanted = Filter(
        actors=tuple(actor or ()),
        source=by or "",
        target=on or "",
        types=tuple(type or ()),
        modes=tuple(mode or ()),
        statuses=tuple(status or ()),
        place=place or "",
        since=since or "",
        until=until or "",
        language=written_in or "",
        outlets=tuple(outlet or ()),
    )
    raise typer.Exit(find(Search(words, wanted, tuple(kind or ()), limit, format, language, record)))


@app.command(short_help="Cooperation and conflict of two, through time.")
def index(
    one: Annotated[str, typer.Argument(metavar="A", help="Code, name or nationality of an actor.")],
    other: Annotated[str, typer.Argument(metavar="B", help="The other actor.")],
    by: Annotated[str, typer.Option(metavar="PERIOD", help="week or month.")] = "month",
    since: _Since = None,
    until: _Until = None,
    format: Annotated[str, typer.Option(metavar="NAME", help="text (for people), csv or json.")] = "text",
    language: _Labels = None,
    record: _Address = None,
) -> None:
    """Cooperation and conflict of two actors through time, each value with the events behind it."""
    from detente.cli.index import show_index

    status = show_index((one, other), by, since=since, until=until, format=format, language=language, record=record)
    raise typer.Exit(status)


@app.command(short_help="What is new, what was corrected, what ended.")
def changes(
    since: Annotated[str, typer.Option(metavar="MOMENT", help="A day, a time (ISO 8601), or so long ago: 3d, 2w.")],
    actor: Annotated[
        list[str] | None, typer.Option(metavar="ACTOR", help="Only what concerns this actor; twice for a pair.")
    ] = None,
    format: _Format = "text",
    language: _Labels = None,
    record: _Address = None,
) -> None:
    """What is new in the record since a moment, what was corrected, what ended."""
    from detente.cli.changes import show_changes

    raise typer.Exit(show_changes(since, tuple(actor or ()), format=format, language=language, record=record))


@app.command(short_help="Earlier cases of an act and their answers.")
def precedents(
    type: Annotated[
        str, typer.Option(metavar="ACT", help="The act: SANCTION/recall-ambassador, recall-ambassador or SANCTION.")
    ],
    by: Annotated[str | None, typer.Option(metavar="ACTOR", help="Who did it: code, name or nationality.")] = None,
    on: Annotated[str | None, typer.Option(metavar="ACTOR", help="To whom it was done.")] = None,
    since: _Since = None,
    until: _Until = None,
    format: _Format = "text",
    language: _Labels = None,
    record: _Address = None,
) -> None:
    """Earlier cases of an act: when, how long they lasted, how they were answered."""
    from detente.cli.precedents import show_precedents

    status = show_precedents(type, by, on, since=since, until=until, format=format, language=language, record=record)
    raise typer.Exit(status)


@link.command("join")
def link_join(
    event: Annotated[str, typer.Argument(metavar="EVENT", help="An event, E7.")],
    other: Annotated[str, typer.Argument(metavar="OTHER", help="The event that is the same.")],
    record: _Address = None,
    who: _Who = None,
    note: _Note = "",
) -> None:
    """Say that two events are one."""
    from detente.cli.link import join

    join(event, other, record, who, note)


@link.command("split")
def link_split(
    event: Annotated[str, typer.Argument(metavar="EVENT", help="An event, E7.")],
    reports: Annotated[list[str], typer.Argument(metavar="REPORT...", help="Its reports that tell another, R5 R6.")],
    record: _Address = None,
    who: _Who = None,
    note: _Note = "",
) -> None:
    """Say that reports of an event tell another one."""
    from detente.cli.link import split

    split(event, reports, record, who, note)


@link.command("reject")
def link_reject(
    subject: Annotated[str, typer.Argument(metavar="SUBJECT", help="An event, E7, or a report, R5.")],
    record: _Address = None,
    who: _Who = None,
    note: _Note = "",
) -> None:
    """Say that an event, or what a report tells, is none."""
    from detente.cli.link import reject

    reject(subject, record, who, note)


@link.command("undo")
def link_undo(
    judgement: Annotated[str, typer.Argument(metavar="JUDGEMENT", help="A judgement, J3.")],
    record: _Address = None,
    who: _Who = None,
) -> None:
    """Take a judgement back."""
    from detente.cli.link import undo

    undo(judgement, record, who)


@link.command("log")
def link_log(record: _Address = None) -> None:
    """List all judgements: who, when, what."""
    from detente.cli.link import log

    log(record)


@link.command("show")
def link_show(
    event: Annotated[str, typer.Argument(metavar="EVENT", help="An event, E7.")], record: _Address = None
) -> None:
    """Show an event with its reports and their ids."""
    from detente.cli.link import show

    show(event, record)


@link.command("rebuild", short_help="Link all stored reports anew.")
def link_rebuild(record: _Address = None) -> None:
    """Link all stored reports anew, by the rules of this version; judgements hold, ids stay."""
    from detente.cli.link import rebuild

    rebuild(record)


@lexicon.command("check")
def lexicon_check(
    language: Annotated[str | None, typer.Option(metavar="CODE", help="One language only.")] = None,
    quiet: Annotated[bool, typer.Option(help="Only the failures.")] = False,
) -> None:
    """Load the lexicon and run every example beside its patterns."""
    from detente.cli.lexicon import check

    raise typer.Exit(check(language, quiet=quiet))


@lexicon.command("try")
def lexicon_try(
    sentence: Annotated[str, typer.Argument(metavar="SENTENCE", help="A sentence, in quotes.")],
    language: Annotated[str | None, typer.Option(metavar="CODE", help="Its language, where it is not plain.")] = None,
    date: Annotated[str | None, typer.Option(metavar="DAY", help="Its date, YYYY-MM-DD.")] = None,
) -> None:
    """Show what a sentence gets, and why, or where the coder stopped."""
    from detente.cli.lexicon import attempt

    raise typer.Exit(attempt(sentence, language, date))
