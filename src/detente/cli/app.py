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
    typer.Option("--record", help="The record: a file or postgresql://...; else $DETENTE_RECORD, ./detente.db."),
]
_Who = Annotated[str | None, typer.Option(help="Who decides this; else the login name.")]
_Note = Annotated[str, typer.Option(help="Why.")]


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


@app.command()
def read(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files to read; - is standard input.")],
    format: Annotated[str, typer.Option(help="text (for people) or json.")] = "text",
    explain: Annotated[
        bool, typer.Option("--explain", help="Show the frame, the lexicon line and the actors behind each report.")
    ] = False,
    language: Annotated[
        str | None, typer.Option(help="Language of the labels (en, fr); else that of the locale, else English.")
    ] = None,
) -> None:
    """Read articles and show the events, measures, positions and offices in them."""
    from detente.cli.read import read_paths

    raise typer.Exit(read_paths(paths, format, explain=explain, language=language))


@app.command()
def code() -> None:
    """Code JSON Lines from standard input to standard output, one line out for one line in, in order.

    In: {"id", "text", "language"?, "date"?}.

    Out: {"id", "language", "events", "responses"}, or {"id", "error"} for a line that cannot be coded.
    """
    from detente.cli.code import code_stream

    raise typer.Exit(code_stream())


@app.command()
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


@app.command()
def dossier(
    one: Annotated[str, typer.Argument(metavar="ACTOR", help="A code, name or nationality: MLI, Mali, malien.")],
    other: Annotated[str, typer.Argument(metavar="ACTOR", help="The other one.")],
    since: Annotated[str | None, typer.Option(help="The first day, YYYY-MM-DD.")] = None,
    until: Annotated[str | None, typer.Option(help="The last day, YYYY-MM-DD: as things stood then.")] = None,
    format: Annotated[
        str | None, typer.Option(help="text, markdown, html, pdf or json; else what the output's name ends in.")
    ] = None,
    output: Annotated[str | None, typer.Option(metavar="FILE", help="Write to a file.")] = None,
    language: Annotated[
        str | None, typer.Option(help="Language of the labels (en, fr); else that of the locale, else English.")
    ] = None,
    record: Annotated[
        str | None, typer.Option(help="The record: a file or postgresql://...; else $DETENTE_RECORD, ./detente.db.")
    ] = None,
) -> None:
    """Show all that the record tells of two actors: where they stand, what happened, who said what."""
    from detente.cli.dossier import show_dossier

    status = show_dossier(
        (one, other), format, since=since, until=until, output=output, language=language, record=record
    )
    raise typer.Exit(status)


@link.command("join")
def link_join(
    event: Annotated[str, typer.Argument(help="An event, E7.")],
    other: Annotated[str, typer.Argument(help="The event that is the same.")],
    record: _Address = None,
    who: _Who = None,
    note: _Note = "",
) -> None:
    """Say that two events are one."""
    from detente.cli.link import join

    join(event, other, record, who, note)


@link.command("split")
def link_split(
    event: Annotated[str, typer.Argument(help="An event, E7.")],
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
    subject: Annotated[str, typer.Argument(help="An event, E7, or a report, R5.")],
    record: _Address = None,
    who: _Who = None,
    note: _Note = "",
) -> None:
    """Say that an event, or what a report tells, is none."""
    from detente.cli.link import reject

    reject(subject, record, who, note)


@link.command("undo")
def link_undo(
    judgement: Annotated[str, typer.Argument(help="A judgement, J3.")], record: _Address = None, who: _Who = None
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
def link_show(event: Annotated[str, typer.Argument(help="An event, E7.")], record: _Address = None) -> None:
    """Show an event with its reports and their ids."""
    from detente.cli.link import show

    show(event, record)


@link.command("rebuild")
def link_rebuild(record: _Address = None) -> None:
    """Link all stored reports anew, by the rules of this version; judgements hold, ids stay."""
    from detente.cli.link import rebuild

    rebuild(record)


@lexicon.command("check")
def lexicon_check(
    language: Annotated[str | None, typer.Option(help="One language only.")] = None,
    quiet: Annotated[bool, typer.Option(help="Only the failures.")] = False,
) -> None:
    """Load the lexicon and run every example beside its patterns."""
    from detente.cli.lexicon import check

    raise typer.Exit(check(language, quiet=quiet))


@lexicon.command("try")
def lexicon_try(
    sentence: Annotated[str, typer.Argument(help="A sentence, in quotes.")],
    language: Annotated[str | None, typer.Option(help="Its language, where it is not plain.")] = None,
    date: Annotated[str | None, typer.Option(help="Its date, YYYY-MM-DD.")] = None,
) -> None:
    """Show what a sentence gets, and why, or where the coder stopped."""
    from detente.cli.lexicon import attempt

    raise typer.Exit(attempt(sentence, language, date))
