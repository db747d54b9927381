"""The lexicon's notation: what a line means, and what is said of a bad one."""

from __future__ import annotations

import pytest

from detente.coding.composition import load_table
from detente.coding.lexicon import load_lexicon, read_patterns
from detente.coding.notation import Notation, Part, expand_classes, parse_example
from detente.coding.ontology import load_ontology
from detente.errors import DataError, LexiconError
from detente.language import languages

CLASSES = [("classes.txt:1", "@envoys = ambassadeur, consul"), ("classes.txt:2", "@people = @envoys, soldat")]
NOTATION = Notation(
    prepositions=("à l'égard de", "contre", "out of", "avec", "with", "de", "of", "à"),
    genitives=frozenset({"de"}),
    particles=frozenset({"out", "up"}),
    classes=expand_classes(CLASSES),
)
T = Part("object", "T")

# line -> subject, kind, lemmas, parts
LINES = [
    # the plain sense of a verb
    ("ACCUSE  S {condamner, blâmer} T", "S", "verb", ("blâmer", "condamner"), (T,)),
    # one verb without braces, an object class, the target inside the object
    (
        "SANCTION/expel  S expulser @envoys de T",
        "S",
        "verb",
        ("expulser",),
        (Part("object", "words", (), frozenset({"ambassadeur", "consul"})), Part("genitive", "T", ("de",))),
    ),
    # pronominal, alternatives of prepositions, one of several words
    (
        "CONSULT  S se tourner contre|à l'égard de T!",
        "S",
        "verb",
        ("se tourner",),
        (Part("oblique", "T", ("contre", "à l'égard de"), strict=True),),
    ),
    # both sides at once
    ("CONSULT  S+T se rencontrer", "S+T", "verb", ("se rencontrer",), ()),
    # a noun without a verb; an optional complement
    (
        "CONSULT/summit  S sommet/N (avec T)",
        "S",
        "noun",
        ("sommet",),
        (Part("oblique", "T", ("avec",), optional=True),),
    ),
    # an adjective
    ("AGREE  S prêt/A à *", "S", "adjective", ("prêt",), (Part("oblique", "*", ("à",)),)),
    # a phrasal verb; its particle is no preposition
    ("RETREAT  S pull out {troop}", "S", "verb", ("pull out",), (Part("object", "words", (), frozenset({"troop"})),)),
    # with a preposition behind the particle
    ("RETREAT  S pull out of T", "S", "verb", ("pull out",), (Part("oblique", "T", ("of",)),)),
    # the target as subject; words that must stand in the sentence
    ('REJECT  T essuyer "un refus"', "T", "verb", ("essuyer",), (Part("words", "words", (), frozenset({"un refus"})),)),
]


@pytest.mark.parametrize(("line", "subject", "kind", "lemmas", "parts"), LINES)
def test_a_line_is_read(line, subject, kind, lemmas, parts):
    pattern = NOTATION.parse(line, "x.lex:1")
    assert (pattern.subject, pattern.kind, pattern.lemmas, pattern.parts) == (subject, kind, lemmas, parts)


# line -> what the message says
BAD_LINES = [
    ("expulser les diplomates", "not a pattern line"),
    ("ACCUSE S condamner T", "not a pattern line"),  # one space behind the code
    ("ACCUSE  S", "no predicate"),
    ("ACCUSE  S condamner @nobody", "unknown noun class @nobody"),
    ("ACCUSE  S condamner (T", "a parenthesis is not closed"),
    ("ACCUSE  S condamner T)", "parentheses do not match"),
    ("ACCUSE  S condamner T  [colour red]", "unknown option 'colour'"),
    ("ACCUSE  S condamner T  [status maybe]", "unknown status 'maybe'"),
    ("ACCUSE  S condamner T  [cameo 1x]", "not a CAMEO code"),
    ("ACCUSE  S condamner contre", "nothing after contre"),
]


@pytest.mark.parametrize(("line", "reason"), BAD_LINES)
def test_a_bad_line_names_place_and_reason(line, reason):
    with pytest.raises(LexiconError, match=r"x\.lex:7: ") as caught:
        NOTATION.parse(line, "x.lex:7")
    assert reason in str(caught.value)


def test_options_are_read():
    pattern = NOTATION.parse("SUPPORT/sign  S signer T  [cameo 057, mutual, context legal, status future]", "x.lex:1")
    assert (pattern.cameo, pattern.mutual, pattern.contexts, pattern.status) == ("057", True, ("legal",), "future")


# example -> (type, source, target, status) of each event
EXAMPLES = [
    ("> La Suède condamne Cuba. | SWE -> CUB", [("ACCUSE", ("SWE",), ("CUB",), "actual")]),
    ("> La Suède ne condamne pas Cuba. | SWE -> CUB (negated)", [("ACCUSE", ("SWE",), ("CUB",), "negated")]),
    ("> La Suède condamne. | SWE -> -", [("ACCUSE", ("SWE",), (), "actual")]),
    ("> Condamné à vivre. | none", []),
    (
        "> X. | SWE, NOR -> CUB; REJECT: CUB -> SWE",
        [("ACCUSE", ("NOR", "SWE"), ("CUB",), "actual"), ("REJECT", ("CUB",), ("SWE",), "actual")],
    ),
]


@pytest.mark.parametrize(("line", "events"), EXAMPLES)
def test_an_example_is_read(line, events):
    example = parse_example(line, NOTATION.parse("ACCUSE  S condamner T", "x.lex:1"))
    assert [(e.type, e.source, e.target, e.status) for e in example.events] == events


def test_an_example_without_coding_is_an_error():
    with pytest.raises(LexiconError, match="an example without coding"):
        parse_example("> La Suède condamne Cuba.", NOTATION.parse("ACCUSE  S condamner T", "x.lex:1"))


# text of a file -> place and reason
BAD_FILES = [
    ("> La Suède condamne Cuba. | SWE -> CUB", "x.lex:1: an example without a pattern"),
    ("# a comment\n\nBLAME  S condamner T", "x.lex:3: unknown event type 'BLAME'"),
    ("ACCUSE/loudly  S condamner T", "x.lex:1: ACCUSE has no mode 'loudly'"),
]


@pytest.mark.parametrize(("text", "message"), BAD_FILES)
def test_a_bad_file_names_its_line(text, message):
    with pytest.raises(DataError) as caught:
        list(read_patterns(text, "x.lex", NOTATION, load_ontology()))
    assert str(caught.value).startswith(message)


def test_classes_hold_other_classes():
    assert NOTATION.classes["@people"] == {"ambassadeur", "consul", "soldat"}


def test_a_circular_class_is_an_error():
    with pytest.raises(LexiconError, match="circular"):
        expand_classes([("classes.txt:1", "@a = @b"), ("classes.txt:2", "@b = @a")])


@pytest.mark.parametrize("language", languages())
def test_every_type_and_mode_has_a_line(language):
    """Each language codes every PLOVER type and mode and every diplomatic mode.

    A line, a composition ("threatens to arrest": THREATEN/arrest) or a diplomatic mode that refines a mode covers it.
    """
    ontology = load_ontology()
    covered = {(p.type, p.mode) for p in load_lexicon(language).all_patterns()}
    covered |= {(row.type, row.mode) for row in load_table().values()}
    covered |= {(t, ontology.plover_mode(t, m)) for t, m in covered if t in ontology.types and m}
    wanted = {(name, mode) for name, event in ontology.types.items() for mode in event.modes}
    assert wanted - covered == set()
    assert set(ontology.types) <= {t for t, _ in covered}


@pytest.mark.parametrize("language", languages())
def test_every_line_has_an_example(language):
    assert [p.where for p in load_lexicon(language).all_patterns() if not p.examples] == []
