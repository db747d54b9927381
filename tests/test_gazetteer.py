"""The gazetteer: complete tables, how forms are found, the usual traps, and faults in tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from detente.actors import gazetteer
from detente.actors.gazetteer import Gazetteer, load
from detente.actors.gazetteer_tables import fold, read_table, read_tables
from detente.errors import DataError, LanguageError
from detente.model import Actor

DATA = Path(gazetteer.__file__).parent / "data"
LANGUAGES = ("fr", "en", "es")


def found(language: str, text: str) -> list[tuple[str, str, str]]:
    """The words, codes and first role of each form in a text; "?" after the codes marks an ambiguous form."""
    hits = load(language).find(text)
    return [(text[h.start : h.end], "/".join(h.entry.codes) + "?" * h.entry.ambiguous, h.entry.role) for h in hits]


def codes(language: str, text: str) -> str:
    return " ".join(code for _, code, _ in found(language, text))


# --- complete tables -------------------------------------------------------------------------------------------


def test_states_are_those_of_iso_and_kosovo() -> None:
    states = load("en").states
    assert len(states) == 250
    assert sum(state.kind == "state" for state in states.values()) == 198  # 193 of the UN, PSE, VAT, TWN, ESH, XKX
    assert all(state.kind == "territory" for state in states.values() if state.parent)


@pytest.mark.parametrize("column", ["cow", "fips", "cameo"])
def test_codes_of_other_lists_name_one_state(column: str) -> None:
    values = [value for state in load("en").states.values() if (value := getattr(state, column))]
    assert len(values) == len(set(values))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_name_adjectives_people_and_seat(language: str) -> None:
    states = load(language).states
    for row in read_table(DATA / language / "states.tsv", "code name official variants adjectives people seats"):
        code, name, _, _, adjectives, people, seats = row.cells
        assert name
        if states[code].kind == "state":
            assert adjectives, code
            assert people or code == "VAT", code
            assert seats, code


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_state_has_a_capital_in_its_forms(language: str) -> None:
    capitals = {
        row.cells[1]
        for row in read_table(DATA / language / "places.tsv", "name code kind")
        if row.cells[2] == "capital"
    }
    named_alike = {"LUX", "MCO", "SGP", "SMR", "VAT"}  # states that bear their capital's name
    states = {code for code, state in load(language).states.items() if state.kind == "state"}
    assert states - capitals == named_alike


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_is_found_as_it_is_written(language: str) -> None:
    tables = read_tables(DATA, language)
    book = Gazetteer(tables)
    for forms in tables.forms.values():
        for form in forms:
            text = f"x ({form.written})" if form.written[-1] != "-" else f"x ({form.written}x)"
            hits = book.find(text)
            if form.code:
                assert len(hits) == 1, form
                assert form.code in hits[0].entry.codes, form
            else:
                assert not hits, form


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_places_stay_few(language: str) -> None:
    assert sum(1 for _ in read_table(DATA / language / "places.tsv", "name code kind")) < 5000


# --- inflections -----------------------------------------------------------------------------------------------

INFLECTIONS = [
    ("fr", "MLI", "malien malienne maliens maliennes Malien Malienne Maliens Maliennes"),
    ("fr", "BFA", "burkinabè burkinabé burkinabée burkinabés Burkinabè Burkinabés"),  # invariable or not
    ("fr", "NER", "nigérien nigérienne nigériens nigériennes Nigérien"),
    ("fr", "NGA", "nigérian nigériane nigérians nigérianes Nigériane"),
    ("fr", "GNB", "bissau-guinéen bissau-guinéenne Bissau-Guinéens bissau-guinéennes"),
    ("fr", "GNQ", "équato-guinéen équato-guinéenne Équato-Guinéens équatoguinéens"),
    ("fr", "GRC", "grec grecque grecs grecques Grecques"),
    ("fr", "TUR", "turc turque turcs turques"),
    ("fr", "CHE", "suisse suisses Suisse Suisses Suissesse Suissesses"),
    ("fr", "LVA", "letton lettone lettonne lettons lettonnes"),
    ("fr", "CIV", "ivoirien ivoirienne ivoiriens ivoiriennes"),
    ("fr", "MDG", "malgache malgaches"),
    ("fr", "KOR", "sud-coréen sud-coréenne Sud-Coréens Sud-coréens"),
    ("fr", "ARE", "émirati émiratie émiratis émirien émirienne"),
    ("fr", "USA", "américain américaine américains américaines étasuniens états-unienne"),
    ("fr", "ZAF", "sud-africain sud-africaine Sud-Africains sud-africaines"),
    ("fr", "DMA", "dominiquais dominiquaise dominiquaises"),
    ("fr", "DOM", "dominicain dominicaine dominicains dominicaines"),
    ("fr", "COM", "comorien comorienne comoriens comoriennes"),
    ("fr", "MYT", "mahorais mahoraise mahoraises"),
    ("en", "NER", "Nigerien Nigeriens"),
    ("en", "NGA", "Nigerian Nigerians"),
    ("en", "FRA", "French Frenchman Frenchmen Frenchwoman"),
    ("en", "GBR", "British Briton Britons Scottish English"),
    ("en", "DNK", "Danish Danes"),
    ("en", "CIV", "Ivorian Ivorians"),
    ("en", "ARG", "Argentine Argentinian Argentines"),
    ("en", "MMR", "Myanmar Burmese"),
    ("en", "CHE", "Swiss"),
    ("en", "SAU", "Saudi Saudis"),
    ("en", "MDG", "Malagasy Malagasies"),
    ("es", "FRA", "francés francesa franceses francesas"),
    ("es", "NGA", "nigeriano nigeriana nigerianos"),
    ("es", "NER", "nigerino nigerina nigerinos"),
    ("es", "ISR", "israelí israelíes"),
    ("es", "ESP", "español española españoles españolas"),
]


@pytest.mark.parametrize(("language", "code", "forms"), INFLECTIONS)
def test_inflections(language: str, code: str, forms: str) -> None:
    for form in forms.split():
        assert [(words, c) for words, c, _ in found(language, f"un x {form} x")] == [(form, code)]


# --- traps -----------------------------------------------------------------------------------------------------

TRAPS = [
    ("fr", "Le Niger et le Nigeria", "NER? NGA"),  # Niger is a river, too
    ("fr", "le fleuve Niger, le delta du Niger", ""),
    ("fr", "Congo, Congo-Brazzaville, Congo-Kinshasa, RDC", "COD/COG? COG COD COD"),
    ("fr", "République démocratique du Congo et république du Congo", "COD COG"),
    ("fr", "l'armée congolaise", "COD/COG?"),
    ("fr", "Guinée, Guinée-Bissau, Guinée équatoriale, Papouasie-Nouvelle-Guinée", "GIN? GNB GNQ PNG"),
    ("fr", "dans le golfe de Guinée", ""),
    ("fr", "Corée du Nord, Corée du Sud, la Corée, des Coréens", "PRK KOR PRK/KOR? PRK/KOR?"),
    ("fr", "la péninsule coréenne", ""),
    ("fr", "Soudan, Soudan du Sud, Sud-Soudan", "SDN? SSD SSD"),
    ("fr", "la Dominique et la République dominicaine", "DMA? DOM"),
    ("fr", "Washington, Paris, Victoria", "USA? FRA? SYC?"),
    ("fr", "en mer de Chine méridionale, face à la Chine", "CHN"),
    ("fr", "les pays sud-américains et latino-américains", ""),
    ("fr", "une ministre sud-africaine", "ZAF"),
    ("fr", "l'Indo-Pacifique et les relations indo-pakistanaises", "IND PAK"),
    ("fr", "l'accord de Paris et les accords d'Alger", ""),
    ("fr", "un malaise en Malaisie", "MYS"),
    ("fr", "le Tigre et le Tigré", "ETH"),  # the river and the region
    ("fr", "Bruxelles et la Belgique", "EU/BEL? BEL"),
    ("fr", "l'URSS, la Tchécoslovaquie, le Zaïre, la RDA", "RUS CZE COD DEU"),
    ("en", "Niger, Nigeria and the Niger Delta", "NER? NGA NGA"),
    ("en", "Congolese troops; the Democratic Republic of Congo; the Republic of Congo", "COD/COG? COD COG"),
    ("en", "Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea, the Gulf of Guinea", "GIN? GNB GNQ PNG"),
    ("en", "North Korea, a Korean envoy, the Korean Peninsula", "PRK PRK/KOR?"),
    ("en", "Sudan and South Sudan", "SDN? SSD"),
    ("en", "Dominica, the Dominican Republic, a Dominican official", "DMA? DOM DMA/DOM?"),
    ("en", "Georgia, Jordan, Chad, Washington, Alexandria", "GEO/USA? JOR? TCD? USA? EGY?"),
    ("en", "hanging chads, roast turkey, fine china, polish", ""),
    ("en", "male officials in Malé", "MDV"),
    ("en", "Polish and Turkish envoys", "POL TUR"),
    ("en", "the People's Republic of China and the Republic of China", "CHN TWN"),
    ("en", "New Mexico, the Gulf of Mexico and Mexico", "USA MEX"),
    ("en", "South American and North American leaders", ""),
    ("en", "tell us what the US wants", "USA"),
    ("es", "Guinea Ecuatorial, el golfo de Guinea, los fines de los finlandeses", "GNQ FIN"),
    ("es", "EE. UU., EE.UU. y EEUU", "USA USA USA"),
]


@pytest.mark.parametrize(("language", "text", "expected"), TRAPS)
def test_traps(language: str, text: str, expected: str) -> None:
    assert codes(language, text) == expected


def test_an_ambiguous_form_says_what_to_prefer() -> None:
    washington, congo, georgia = (load("en").find(text)[0].entry for text in ("Washington", "Congo", "Georgia"))
    assert (washington.prefer, washington.code) == ("USA", "USA")
    assert (congo.codes, congo.code) == (("COD", "COG"), "COD")
    assert (georgia.codes, georgia.code, georgia.given) == (("GEO", "USA"), "GEO", ("GEO",))


# --- how forms are compared ------------------------------------------------------------------------------------

WRITTEN = [
    ("fr", "les Etats-Unis", "Etats-Unis"),  # a capital without its accent
    ("fr", "les États‑Unis", "États‑Unis"),  # a hyphen that does not break
    ("fr", "les Etats-unis", "Etats-unis"),
    ("fr", "au Senegal", "Senegal"),
    ("fr", "de Côte d’Ivoire", "Côte d’Ivoire"),  # a curly apostrophe
    ("fr", "l’Élysée", "Élysée"),
    ("fr", "l'Elysée", "Elysée"),
    ("fr", "N’Djamena", "N’Djamena"),
    ("fr", "LE MALI ACCUSE", "MALI"),
    ("fr", "AUX ETATS-UNIS", "ETATS-UNIS"),
    ("fr", "la Maison-Blanche", "Maison-Blanche"),
    ("fr", "relations franco-x", "franco"),  # a prefix is found without its hyphen
    ("en", "the U.S. army", "U.S."),
    ("en", "in the U.S.", "U.S."),
    ("en", "the U.S-led force", "U.S"),
    ("en", "Mali's army", "Mali"),
    ("en", "the Mali-based group", "Mali"),
    ("en", "Côte d'Ivoire's", "Côte d'Ivoire"),
    ("en", "Trinidad & Tobago", "Trinidad & Tobago"),
    ("en", "St. Lucia", "St. Lucia"),
]


@pytest.mark.parametrize(("language", "text", "words"), WRITTEN)
def test_written_otherwise(language: str, text: str, words: str) -> None:
    assert [hit[0] for hit in found(language, text)] == [words]


NOT_FOUND = [
    ("fr", "le mali"),  # names need their capital
    ("fr", "la maison blanche"),
    ("fr", "une franche explication"),
    ("fr", "Malichat, Parisien"),  # whole words only
    ("fr", "un tígre"),
    ("fr", "États, Unis"),  # no form goes across a comma
    ("fr", "États\n\nUnis"),  # nor across paragraphs
    ("fr", "L'EAU MANQUE"),  # EAU, the Emirates, is listed as ambiguous
    ("en", "he told us"),
    ("en", "WHO KNOWS"),
    ("en", "Malì"),  # accents may be left out, not added
]


@pytest.mark.parametrize(("language", "text"), NOT_FOUND)
def test_not_found(language: str, text: str) -> None:
    assert found(language, text) == []


def test_roles_depend_on_the_capital() -> None:
    assert load("fr").find("Malien")[0].entry.roles == ("people", "adjective")
    assert load("fr").find("malien")[0].entry.roles == ("adjective",)
    assert load("en").find("Malian")[0].entry.roles == ("people", "adjective")
    bamako = load("fr").find("Bamako")[0].entry
    assert (bamako.roles, bamako.kind, bamako.case_sensitive) == (("seat", "place"), "capital", True)
    assert load("fr").find("Gao")[0].entry.roles == ("place",)


def test_offsets_are_those_of_the_text() -> None:
    text = "Œuvre de paix : « l’Œil » du Mali, des États-Unis."
    assert [text[hit.start : hit.end] for hit in load("fr").find(text)] == ["Mali", "États-Unis"]


# Tokens as parsers cut them; start, number of tokens that the form takes
TOKENS = [
    ("fr", ["les", "États", "-", "Unis", "."], 1, 3),
    ("fr", ["les", "États-Unis", "."], 1, 1),
    ("fr", ["de", "Côte", "d'", "Ivoire"], 1, 3),
    ("fr", ["la", "Guinée", "équatoriale"], 1, 2),
    ("fr", ["la", "République", "démocratique", "du", "Congo", "et"], 1, 4),
    ("en", ["the", "U.S.", "army"], 1, 1),
    ("en", ["South", "Sudan", "'s"], 0, 2),
]


@pytest.mark.parametrize(("language", "words", "start", "count"), TOKENS)
def test_match_on_tokens(language: str, words: list[str], start: int, count: int) -> None:
    match = load(language).match(words, start)
    assert match is not None
    assert match[1] == count


@pytest.mark.parametrize(
    ("words", "start"), [(["la", "guerre"], 1), (["Malichat"], 0), (["Mali-Niger"], 0), ([], 0), (["."], 0)]
)
def test_no_match_on_tokens(words: list[str], start: int) -> None:
    assert load("fr").match(words, start) is None


# --- actors ----------------------------------------------------------------------------------------------------


def test_actors_are_named_in_the_language() -> None:
    assert load("fr").actor("MLI") == Actor("MLI", "Mali", "state")
    assert load("fr").actor("DEU").name == "Allemagne"
    assert load("en").actor("GUF") == Actor("GUF", "French Guiana", "territory")
    with pytest.raises(KeyError):
        load("fr").actor("XYZ")


def test_a_language_without_tables() -> None:
    with pytest.raises(LanguageError, match="there are: en, es, fr"):
        load("tlh")


# --- faults in tables ------------------------------------------------------------------------------------------

GOOD = {
    "states.tsv": "# source\ncode\tkind\tparent\tcow\tfips\tcameo\nMLI\tstate\t\t432\tML\tMLI\n"
    "NER\tstate\t\t436\tNG\tNER\n",
    "organisations.tsv": "code\tkind\tseat\nECOWAS\tigo\tNGA\n",
    "groups.tsv": "code\tstate\tsector\nJNIM\tMLI\tREB\n",
    "xx/states.tsv": "code\tname\tofficial\tvariants\tadjectives\tpeople\tseats\n"
    "MLI\tMali\trepublic of Mali\t\tmalian|malo-\tMalian|Malians\tBamako\nNER\tNiger\t\t\tnigerien\t\t\n",
    "xx/organisations.tsv": "code\tname\tvariants\nECOWAS\tECOWAS\tthe bloc\n",
    "xx/groups.tsv": "code\tname\tvariants\nJNIM\tJNIM\t\n",
    "xx/places.tsv": "name\tcode\tkind\nGao\tMLI\tcity\n",
    "xx/ambiguous.tsv": "form\tcodes\tprefer\nNiger\tNER\t\nNiger delta\t\t\n",
}


def written(folder: Path, **changes: str) -> Path:
    """The good tables in a folder, some replaced ("xx__states" is xx/states.tsv)."""
    changed = {name.replace("__", "/") + ".tsv": text for name, text in changes.items()}
    for name, text in (GOOD | changed).items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_good_tables(tmp_path: Path) -> None:
    book = Gazetteer(read_tables(written(tmp_path), "xx"))
    text = "The bloc, JNIM and malo-nigerien talks at Gao, in the Niger delta and Niger"
    assert [hit.entry.codes for hit in book.find(text)] == [
        ("ECOWAS",),
        ("JNIM",),
        ("MLI",),
        ("NER",),
        ("MLI",),
        ("NER",),
    ]
    assert book.actor("ECOWAS") == Actor("ECOWAS", "ECOWAS", "igo")
    assert book.actor("JNIM").kind == "group"
    assert book.groups["JNIM"].sector == "REB"


def test_tables_that_may_be_missing(tmp_path: Path) -> None:
    folder = written(tmp_path)
    for name in GOOD:
        if not name.endswith("states.tsv"):
            (folder / name).unlink()
    assert Gazetteer(read_tables(folder, "xx")).find("Mali")


HEAD = "code\tname\tofficial\tvariants\tadjectives\tpeople\tseats\n"
NIGER = "NER\tNiger\t\t\t\t\t\n"
FAULTS = [
    ("states", GOOD["states.tsv"] + "MLI\tstate\t\t\t\t\n", "states.tsv:5: MLI is taken"),
    ("states", GOOD["states.tsv"] + "REU\tterritory\tFRA\t\t\t\n", 'states.tsv:5: unknown code "FRA"'),
    ("states", GOOD["states.tsv"] + "REU\tisland\t\t\t\t\n", 'states.tsv:5: unknown kind "island"'),
    ("states", "code\tkind\nMLI\tstate\n", "states.tsv:1: 2 columns, expected 6"),
    ("organisations", "code\tkind\tseat\nMLI\tigo\t\n", "organisations.tsv:2: MLI is taken"),
    ("organisations", "code\tkind\tseats\n", "organisations.tsv:1: columns are code, kind, seats"),
    ("groups", "code\tstate\tsector\nJNIM\tMALI\tREB\n", 'groups.tsv:2: unknown code "MALI"'),
    ("xx__states", HEAD + "MLI\tMali\t\t\t\t\n" + NIGER, "states.tsv:2: 6 columns, expected 7"),
    ("xx__states", HEAD + "MAL\tMali\t\t\t\t\t\n", 'states.tsv:2: unknown code "MAL"'),
    ("xx__states", HEAD + "MLI\t\t\t\t\t\t\n", "states.tsv:2: MLI has no name"),
    ("xx__states", HEAD + NIGER + NIGER, "states.tsv:3: NER is taken"),
    ("xx__states", HEAD + NIGER, "states.tsv:2: no line for MLI"),
    ("xx__states", HEAD + "MLI\tMali, the\t\t\t\t\t\n", 'states.tsv:2: "Mali, the" is no form'),
    ("xx__states", HEAD + "MLI\tMali\t\tSahel \t\t\t\n", 'states.tsv:2: "Sahel " is no form'),
    ("xx__states", HEAD + "MLI\tMali\t\tSahel||\t\t\t\n", 'states.tsv:2: "" is no form'),
    ("xx__states", HEAD + NIGER + "MLI\tMali\t\t\tmalian\t\tGao\n", ""),  # a seat may be a place of the same state
    ("xx__organisations", "code\tname\tvariants\nUN\tUN\t\n", 'organisations.tsv:2: unknown code "UN"'),
    ("xx__organisations", "code\tname\tvariants\nECOWAS\tMali\t\n", '"Mali" names ECOWAS, but elsewhere MLI'),
    ("xx__places", "name\tcode\tkind\nGao\tMLI\ttown\n", 'places.tsv:2: unknown kind "town"'),
    ("xx__places", "name\tcode\tkind\nGao\tMAL\tcity\n", 'places.tsv:2: unknown code "MAL"'),
    ("xx__places", "name\tcode\tkind\nBAMAKO\tNER\tcity\n", '"BAMAKO" names NER, but elsewhere MLI'),
    ("xx__several", "form\trole\tcodes\nMalis\tname\tMLI\n", 'several.tsv:2: "MLI" are not several states'),
    ("xx__several", "form\trole\tcodes\nMalis\tname\tMLI|MAL\n", 'several.tsv:2: "MLI|MAL" are not several states'),
    ("xx__several", "form\trole\tcodes\nMalis\tnoun\tMLI|NER\n", 'several.tsv:2: unknown role "noun"'),
    ("xx__ambiguous", "form\tcodes\tprefer\nMali\tMLI|MAL\t\n", "ambiguous.tsv:2: unknown code MAL"),
    ("xx__ambiguous", "form\tcodes\tprefer\nMali\tMLI\tNER\n", 'ambiguous.tsv:2: unknown preference "NER"'),
    ("xx__ambiguous", "form\tcodes\tprefer\nMali\tNER\t\n", 'ambiguous.tsv:2: "Mali" also names MLI'),
    ("xx__ambiguous", "form\tcodes\tprefer\nMali\t\t\n", 'ambiguous.tsv:2: "Mali" also names MLI'),
    ("xx__ambiguous", "form\tcodes\tprefer\nMalo\tMLI\t\n", 'ambiguous.tsv:2: no other table has "Malo"'),
    ("xx__ambiguous", "form\tcodes\tprefer\nMali\tMLI\t\nMALI\tMLI\t\n", 'ambiguous.tsv:3: "MALI" is listed twice'),
]


@pytest.mark.parametrize(("table", "text", "message"), FAULTS)
def test_faults_name_file_line_and_reason(tmp_path: Path, table: str, text: str, message: str) -> None:
    folder = written(tmp_path, **{table: text})
    if not message:
        assert read_tables(folder, "xx").forms
        return
    with pytest.raises(DataError) as error:
        read_tables(folder, "xx")
    assert message in str(error.value)
    assert error.value.remedy


def test_folding() -> None:
    assert fold("L’État‑Œuvre İzmir") == "l'etat oeuvre izmir"
