"""A dossier's material made by hand: what a record would hold on Norway and Chile, in a story that is not true."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from detente.model import (
    Actor,
    ArticleCard,
    Attribution,
    Citation,
    Coverage,
    Date,
    Event,
    Happening,
    Matter,
    Party,
    Place,
    Report,
    Response,
    Span,
    Stance,
    Step,
    Term,
    Told,
)
from detente.relations.dossier import Holdings, dossier
from detente.relations.scope import last_day, scope_of, standing_matters
from detente.relations.sections import Dossier
from readings_of_days import read

NOR, CHL = Actor("NOR", "Norway"), Actor("CHL", "Chile")
PAIR = (NOR, CHL)
_ACTORS = {"NOR": NOR, "CHL": CHL}

# id, outlet, title, day, language, the article it copies
_ARTICLES = {
    "A1": ("Fjord Post", "Oslo slaps tariff on Chilean salmon", "2025-02-03", "en", ""),
    "A2": ("El Faro", "La Norvège taxe le saumon chilien", "2025-02-03", "fr", ""),
    "A3": ("Le Cap", "Le Chili riposte par un droit de douane", "2025-02-17", "fr", ""),
    "A4": ("Andes Courier", "Le Chili riposte par un droit de douane", "2025-02-18", "fr", "A3"),
    "A5": ("Fjord Post", "Two Chilean diplomats told to leave", "2025-03-10", "en", ""),
    "A6": ("Le Cap", "Santiago dément tout espionnage", "2025-03-11", "fr", ""),
    "A7": ("Nordic Wire", "Norway could recall its ambassador", "2025-03-20", "en", ""),
    "A8": ("Le Cap", "La ministre chilienne reçue à Oslo", "2025-06-12", "fr", ""),
    "A9": ("Fjord Post", "Oslo drops salmon tariff", "2025-06-30", "en", ""),
    "A10": ("Le Cap", "Pêche : un accord signé à Valparaíso", "2025-09-04", "fr", ""),
    "A11": ("Nordic Wire", "Solberg <to> visit Santiago & Valparaíso in November", "2025-09-25", "en", ""),
}


def card(id: str) -> ArticleCard:
    """An article of the story."""
    outlet, title, day, language, origin = _ARTICLES[id]
    site = outlet.lower().replace(" ", "-")
    url = f"https://{site}.example/{id.lower()}?a=1&b=2"
    return ArticleCard(id, outlet, title, day, language, url, origin or id)


def _parties(codes: str) -> tuple[Party, ...]:
    return tuple(Party(_ACTORS.get(code, Actor(code, code)), Span(0, len(code), code)) for code in codes.split())


def _day(day: str, until: str = "", *, said: bool = True) -> Date:
    span = Span(0, 4, "then") if said else None
    return Date(day if said else f"{day}~", day, until or day, span)


# --- what happened ------------------------------------------------------------------------------------------------

# event: type, mode, by, on, date, status, outlets told, sources told
_EVENTS = {
    "E1": ("SANCTION", "tariff", "NOR", "CHL", _day("2025-02-03"), "actual", (2, 2, 2)),
    "E2": ("SANCTION", "tariff", "CHL", "NOR", _day("2025-02-17"), "actual", (2, 2, 1)),
    "E3": ("SANCTION", "expel-diplomats", "NOR", "CHL", _day("2025-03-10"), "actual", (1, 1, 1)),
    "E4": ("COERCE", "cyber", "CHL", "NOR", _day("2025-03-01", "2025-03-09"), "actual", (2, 2, 2)),
    "E5": ("SANCTION", "recall-ambassador", "NOR", "CHL", _day("2025-03-20", said=False), "hypothetical", (1, 1, 1)),
    "E6": ("CONSULT", "visit", "CHL", "NOR", _day("2025-06-12"), "actual", (1, 1, 1)),
    "E7": ("REQUEST", "change", "CHL", "NOR", _day("2025-06-12"), "actual", (1, 1, 1)),
    "E8": ("CONCEDE", "lift-sanctions", "NOR", "CHL", _day("2025-06-30"), "actual", (1, 1, 1)),
    "E9": ("SUPPORT", "sign", "NOR CHL", "", _day("2025-09-04"), "actual", (1, 1, 1)),
    "E10": ("CONSULT", "visit", "NOR", "CHL", _day("2025-11-01", "2025-11-30"), "future", (1, 1, 1)),
    "E11": ("SUPPORT", "recognise", "NOR", "CHL", _day("2025-06-12"), "negated", (1, 1, 1)),
}
_DENIED = {"E4": ("CHL",)}
_DIFFERENCES = {"E1": ("date: 2025-02-03 (Fjord Post); 2025-02-04 (El Faro)",)}
_PLACES = {"E6": Place("Oslo", "NOR"), "E9": Place("Valparaíso", "CHL")}

# event, article, the sentence, the words of the act in it, who says it (words, code, degree)
_TOLD = [
    ("E1", "A1", "Norway imposed a 12 per cent tariff on farmed salmon from Chile on Monday.", "imposed", None),
    ("E1", "A2", "Oslo a imposé lundi un droit de 12 % sur le saumon chilien.", "a imposé", None),
    (
        "E2",
        "A3",
        "En représailles, le Chili a frappé d'un droit égal les engrais norvégiens, a annoncé Inés Vergara.",
        "a frappé",
        ("Inés Vergara", "CHL", "assert"),
    ),
    (
        "E2",
        "A4",
        "En représailles, le Chili a frappé d'un droit égal les engrais norvégiens, a annoncé Inés Vergara.",
        "a frappé",
        ("Inés Vergara", "CHL", "assert"),
    ),
    (
        "E3",
        "A5",
        "Norway expelled two Chilean diplomats on Monday, Foreign Minister Kari Solberg said.",
        "expelled",
        ("Foreign Minister Kari Solberg", "NOR", "assert"),
    ),
    (
        "E4",
        "A5",
        "Solberg accused Chile of hacking the fisheries directorate “in the first days of March”.",
        "hacking",
        ("Solberg", "NOR", "claim"),
    ),
    (
        "E4",
        "A6",
        "« Le Chili n'a piraté personne », a répondu Inés Vergara.",
        "piraté",
        ("Inés Vergara", "CHL", "deny"),
    ),
    ("E5", "A7", "Norway could recall its ambassador if Chile does not explain itself.", "recall", None),
    (
        "E6",
        "A8",
        "La ministre chilienne des Affaires étrangères, Inés Vergara, a été reçue jeudi à Oslo.",
        "a été reçue",
        None,
    ),
    (
        "E7",
        "A8",
        "Elle a demandé à la Norvège de lever son droit de douane avant l'été.",
        "a demandé",
        ("Inés Vergara", "CHL", "assert"),
    ),
    (
        "E11",
        "A8",
        "La Norvège n'a pas reconnu les fautes que lui prête Santiago.",
        "n'a pas reconnu",
        None,
    ),
    ("E8", "A9", "Norway lifted the tariff on Chilean salmon on Monday.", "lifted", None),
    (
        "E9",
        "A10",
        "La Norvège et le Chili ont signé jeudi à Valparaíso un accord sur la pêche.",
        "ont signé",
        None,
    ),
    (
        "E10",
        "A11",
        "Solberg will visit Chile in November, her office said.",
        "will visit",
        ("her office", "NOR", "assert"),
    ),
]  # fmt: skip


def happening(id: str) -> Happening:
    """An event of the story."""
    type, mode, by, on, date, status, (reports, outlets, sources) = _EVENTS[id]
    told = [row for row in _TOLD if row[0] == id]
    days = sorted(card(row[1]).published for row in told)
    event = Event(
        id=id,
        type=type,
        mode=mode,
        status=status,
        source=_parties(by),
        target=_parties(on),
        reports=tuple(f"R{n}" for n, row in enumerate(_TOLD, 1) if row[0] == id),
        date=date,
        place=_PLACES.get(id),
        differences=_DIFFERENCES.get(id, ()),
    )
    languages = tuple(sorted({card(row[1]).language for row in told}))
    counts = Told(reports, len(told), outlets, sources, languages)
    return Happening(event, counts, days[0], days[-1], _DENIED.get(id, ()))


def citations(id: str) -> tuple[Citation, ...]:
    """The reports of an event."""
    found = []
    at: dict[str, int] = {}
    for number, (event, article, sentence, act, said) in enumerate(_TOLD, 1):
        start = at.get(article, 0)
        at[article] = start + len(sentence) + 1
        if event != id:
            continue
        trigger = Span(start + sentence.index(act), start + sentence.index(act) + len(act), act)
        type, mode, by, on, date, status, _ = _EVENTS[id]
        attribution = None
        if said is not None:
            attribution = Attribution(said[0], "said", said[2], _ACTORS[said[1]], Span(start, start + 4, "said"))
        report = Report(
            id=f"R{number}",
            type=type,
            mode=mode,
            status="negated" if said and said[2] == "deny" else status,
            source=_parties(by),
            target=_parties(on),
            trigger=trigger,
            sentence=0,
            evidence=(trigger,),
            rule="case",
            date=date,
            attribution=attribution,
        )
        whole = Span(start, start + len(sentence), sentence)
        found.append(Citation(report.id, id, card(article), report, whole))
    return tuple(found)


# --- matters, answers, words, offices, reading ----------------------------------------------------------------------


def _matter(id: str, family: str, kind: str, by: str, on: str, steps: str, **rest: str) -> Matter:
    """``steps``: "state event, state event" in order."""
    made = []
    for step in steps.split(", "):
        state, _, event = step.rpartition(" ")
        made.append(Step(state, event, _EVENTS[event][4]))
    actors = [tuple(_ACTORS[code] for code in side.split()) for side in (by, on)]
    return Matter(id, family, kind, actors[0], actors[1], made[-1].state, tuple(made), **rest)


MATTERS = (
    _matter("M1", "measure", "tariff", "NOR", "CHL", "in force E1, lifted E8", since="2025-02-03", until="2025-06-30"),
    _matter("M2", "measure", "tariff", "CHL", "NOR", "in force E2", since="2025-02-17", responds_to="M1"),
    _matter("M3", "measure", "expulsion of diplomats", "NOR", "CHL", "done E3", until="2025-03-10"),
    _matter("M4", "visit", "visit", "CHL", "NOR", "held E6", since="2025-06-12", until="2025-06-12"),
    _matter("M5", "visit", "visit", "NOR", "CHL", "announced E10"),
    _matter("M6", "agreement", "agreement", "NOR CHL", "", "signed E9", since="2025-09-04"),
)
RESPONSES = (
    Response(
        "E2", "E1", "retaliation", True, "cue", Span(0, 14, "En représailles"), 14, ("R3", "R1")
    ),
    Response("E8", "E7", "compliance", False, "lifted after it was asked for", None, 18, ("R12", "R10")),
)  # fmt: skip
_SOVEREIGN = "« Nos eaux ne se négocient pas », a répété la ministre."
STANCES = (
    Stance(CHL, "insists", _SOVEREIGN, "Inés Vergara", Span(900, 900 + len(_SOVEREIGN), _SOVEREIGN), card("A8")),
    Stance(
        NOR, "offers", "Norway offers a joint inquiry", "Kari Solberg", Span(700, 729, "Norway offers a joint inquiry"),
        card("A7"), ("CHL",),
    ),
)  # fmt: skip
TERMS = (
    Term("Inés Vergara", "ministre des Affaires étrangères", "CHL:foreign", CHL, "2025-02-17", "", "A3"),
    Term("Kari Solberg", "Foreign Minister", "NOR:foreign", NOR, "2025-03-10", "", "A5"),
)


def coverage(since: str = "", until: str = "") -> Coverage:
    """Every article of the story, and others of its outlets: two a week, none in July and August."""
    rows = []
    for day, outlet, language in sorted({(c.published, c.outlet, c.language) for c in map(card, _ARTICLES)}):
        rows.append((day, outlet, language, 3, 1))
    for month in (1, 2, 3, 4, 5, 6, 9):
        for day in (2, 9, 16, 23, 27):
            rows.append((f"2025-{month:02}-{day:02}", "Fjord Post", "en", 2, 0))
            rows.append((f"2025-{month:02}-{day:02}", "Le Cap", "fr", 2, 0))
    return read([row for row in rows if since <= row[0] and (not until or row[0] <= until)])


@dataclass(frozen=True)
class Kept:
    """All that a record keeps on the pair, of which a test changes what it is about."""

    pair: tuple[Actor, Actor]
    since: str = ""
    until: str = ""
    happenings: tuple[Happening, ...] = ()
    citations: Mapping[str, tuple[Citation, ...]] = field(default_factory=dict)
    matters: tuple[Matter, ...] = ()
    responses: tuple[Response, ...] = ()
    stances: tuple[Stance, ...] = ()
    terms: tuple[Term, ...] = ()
    cards: Mapping[str, ArticleCard] = field(default_factory=dict)
    coverage: Coverage = field(default_factory=Coverage)


def kept(since: str = "", until: str = "") -> Kept:
    """All of it, for a dossier between two days."""
    return Kept(
        pair=PAIR,
        since=since,
        until=until,
        happenings=tuple(map(happening, _EVENTS)),
        citations={id: citations(id) for id in _EVENTS},
        matters=MATTERS,
        responses=RESPONSES,
        stances=STANCES,
        terms=TERMS,
        cards={id: card(id) for id in _ARTICLES},
        coverage=coverage(since, until),
    )


def dossier_of(it: Kept) -> Dossier:
    """The dossier of what is kept."""
    day = last_day(it.happenings, it.coverage, it.until)
    standing = standing_matters(it.matters, it.happenings, day)
    scope = scope_of(it.pair, it.happenings, standing, it.responses, it.citations, it.since, it.until)
    words = (it.citations, it.coverage, it.stances, it.terms, it.cards)
    return dossier(Holdings(it.pair, it.since, it.until, day, scope, *words))
