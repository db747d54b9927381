"""Whose a bare sector is ("the opposition", "soldiers"), by whom it deals with and where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from detente.actors.gazetteer import load
from detente.actors.reading import part_of
from detente.coding.notation import Pattern
from detente.coding.others import only_other, the_other_state
from detente.coding.parties import is_bare, is_somebody, states_of
from detente.coding.scene import Scene
from detente.model import Actor, Frame, Party

# what a state does to "the opposition" or "the army" it does to its own
AT_HOME = {"COERCE", "CONSULT", "REJECT", "REQUEST", "CONCEDE", "RETREAT", "ACCUSE", "AGREE", "PROTEST", "THREATEN",
           "SANCTION/convict", "ASSAULT/crowd-control"}  # fmt: skip
_ABROAD = {"ASSAULT", "MOBILIZE", "AID"}  # what one does to another state's people
_AGAINST_THEIR_OWN = {"REB", "OPP"}
_STATES = {"state", "territory"}
_AMONG_THEIR_OWN = {"OPP", "PTY", "LEG", "JUD", "LAB", "EDU", "COP", "CIV"}  # who deal with rulers of their own
_TAKE_POWER = {"MIL", "REB"}  # who seize and oust them
_PARTIES = frozenset({"OPP", "PTY", "LAB", "EDU"})  # groups whom their own state deals with
_PEOPLE = {"BUS", "CIV", "EDU", "LAB", "MED", "OPP", "PTY", "REL"}
_RULING = {"GOV", "COP", "MIL", "JUD", "LEG"}
# whom armed groups strike and ask, and whom parties blame and ask, where nobody else is in view
_FROM_HOME = {"ASSAULT": frozenset({"REB"}), "REQUEST": frozenset({"REB", "OPP"}), "ACCUSE": frozenset({"OPP"})}
_FORCES_OF_LAW = {"COP", "JUD"}
_POLICE = {"COP"}  # who face people of their own, where no other state is in view


def at_their_home(
    scene: Scene, pattern: Pattern, source: Sequence[Party], target: Sequence[Party]
) -> tuple[list[Party], list[Party]]:
    """Both sides of an act, source and target, with the state of those of whom the text names the sector alone."""
    target = whose_victims(scene, pattern, source, target)
    if AT_HOME & {pattern.type, f"{pattern.type}/{pattern.mode}"} and pattern.mode != "resign":
        target = at_home(target, source)
    target = list(at_groups_home(scene, pattern.type, source, target))
    source = list(whose_citizens(scene, pattern, source, target))
    return list(of_partys_home(scene, source, target)), target


def at_home(target: Iterable[Party], source: Sequence[Party]) -> list[Party]:
    """The target with a bare sector ("the opposition", "the army") taken as that of the one state that acts."""
    beside = {p.actor.state: p.actor for p in target if p.actor and not is_bare(p) and p.actor.kind in _STATES}
    states = {p.actor.state: p.actor for p in source if p.actor and p.actor.code[:1] != ":"}
    if len(beside) == 1 and any(is_bare(p) and p.actor and p.actor.sector in _AGAINST_THEIR_OWN for p in target):
        states = beside  # "brought together *Lima and the opposition*"
    if len(states) != 1:
        return list(target)
    state = next(iter(states.values()))
    return [_of(party, state) if is_bare(party) else party for party in target]


def whose_doers(scene: Scene, source: Sequence[Party], target: Sequence[Party]) -> list[Party]:
    """A source with a bare sector ("soldiers", "the minister") as that of the one state that the sentence names, where
    that is not whom it acts upon.
    """
    states = only_other(scene, set()) if source and all(is_bare(p) for p in source) else ()
    if len(states) != 1 or states[0].actor is None or states_of(target) & states_of(states):
        return _of_the_place(scene, source, target) or _of_their_own(scene, source, target)
    return [_of(p, states[0].actor) for p in source]


def whose_hosts(scene: Scene, frame: Frame, source: Sequence[Party]) -> list[Party]:
    """A bare official who receives somebody as that of the only place named below the verb ("*the minister* received
    him *in X*"), or before it.
    """
    places = {p.actor.code: p for i in scene.grounds(frame, ()) for p in scene.own_parties(i) if p.actor}
    if len(places) != 1 or not source or not all(is_bare(p) for p in source):
        return list(source)
    state = next(iter(places.values())).actor
    return [Party(state, p.span) for p in source] if state is not None else list(source)


def _of_the_place(scene: Scene, source: Sequence[Party], target: Sequence[Party]) -> list[Party]:
    """People of no known state who turn on another state where they are ("*a mob* stormed X's embassy *in Y*")."""
    soil, hit = _soil(scene), states_of(target)
    people = bool(source) and all(is_bare(p) and p.actor and p.actor.sector in _PEOPLE for p in source)
    if not people or len(soil) != 1 or not hit or hit & set(soil):
        return []
    return [_of(p, next(iter(soil.values()))) for p in source]


def _of_their_own(scene: Scene, source: Sequence[Party], target: Sequence[Party]) -> list[Party]:
    """Rebels of no known state that act upon one are that state's ("*the insurgents* took the capital of X"), and so
    are those who act upon its people, where no other is named ("*gunmen* shot two villagers in X").
    """
    states = {p.actor.state: p.actor for p in target if p.actor and p.actor.kind in ("state", "territory", "group")}
    if not states:
        hit = states_of(target)
        alone = len(hit) == 1 and states_of(only_other(scene, set())) == hit
        states = {p.actor.state: p.actor for p in target if p.actor} if alone else {}
    rebels = all(p.actor and p.actor.sector in _AGAINST_THEIR_OWN and is_bare(p) for p in source)
    if not source or not rebels:
        return list(source)
    return [_of(p, next(iter(states.values()))) for p in source] if len(states) == 1 else list(source)


def _soil(scene: Scene) -> dict[str, Actor]:
    """The states of the places that a sentence says something happens in; whence it was written is none of them."""
    heads = (i for i in scene.resolved.places[scene.position] if scene.preposition(scene.tokens[i]))
    places = (p.actor for i in heads for p in scene.own_parties(i))
    return {actor.state: actor for actor in places if actor is not None and actor.state}


def whose_citizens(
    scene: Scene, pattern: Pattern, source: Sequence[Party], target: Sequence[Party]
) -> tuple[Party, ...]:
    """A source with a bare sector as that of the rulers whom it acts upon, who are its own ("*the unions* marched
    against the government of X", "*soldiers* ousted the president of X").
    """
    sectors = _AMONG_THEIR_OWN | (_TAKE_POWER if pattern.type == "COERCE" else set())
    if not source or not all(is_bare(p) and p.actor and p.actor.sector in sectors for p in source):
        return tuple(source)
    rulers = {
        p.actor.state: p.actor
        for p in target
        if p.actor and (_governs(scene, p) or _is_held(scene, source, p) or _is_of_the_streets(scene, pattern, p))
    }
    if len(rulers) != 1 or len(states_of(target)) != 1:
        return tuple(source)
    return tuple(_of(p, next(iter(rulers.values()))) for p in source)


def _is_of_the_streets(scene: Scene, pattern: Pattern, party: Party) -> bool:
    """Whether people protest where no other state is named, and at no embassy: the people of that state."""
    if pattern.type != "PROTEST" or party.actor is None:
        return False
    embassies = scene.lexicon.classes.get("@embassy", frozenset())
    return _named(scene) == {party.actor.state} and not any(token.lemma in embassies for token in scene.tokens)


def _named(scene: Scene) -> set[str]:
    """The states, bodies and groups that a sentence names."""
    return {p.actor.state for token in scene.tokens for p in scene.own_parties(token.i) if p.actor and p.actor.state}


def _is_held(scene: Scene, source: Sequence[Party], party: Party) -> bool:
    """Whether police or judges of nobody knows where deal with a politician: as only those of his own state do, where
    no other state is named ("*the police* arrested two opponents of X's government").
    """
    if party.actor is None or party.actor.sector not in _PARTIES | {"LEG", "MED"}:
        return False
    return _named(scene) == {party.actor.state} and all(p.actor and p.actor.sector in _FORCES_OF_LAW for p in source)


def _governs(scene: Scene, party: Party) -> bool:
    """Whether a party is told of as those in power in a state, or who were, not by the state's name."""
    powers, envoys = (scene.lexicon.classes.get(name, frozenset()) for name in ("@powers", "@diplomats"))
    for token in scene.tokens:
        mention = scene.resolved.at(scene.position, token.i)
        if mention is not None and mention.head == token.i and mention.span == party.span:
            return token.lemma in powers or bool(mention.person and token.lemma not in envoys)
    return False


def whose_victims(scene: Scene, pattern: Pattern, source: Sequence[Party], target: Sequence[Party]) -> list[Party]:
    """A target with a bare sector ("civilians", "the troops") that is struck or helped as that of the other state."""
    if pattern.type not in _ABROAD or not target or not all(is_bare(p) for p in target):
        return list(target)
    others = () if f"{pattern.type}/{pattern.mode}" in AT_HOME else the_other_state(scene, source)
    if not others or _fights_its_own(scene, pattern, source, target):
        return at_home(target, source) if _is_domestic(pattern, source, target) else list(target)
    return [_of(p, others[0].actor) if others[0].actor else p for p in target]


def _is_domestic(pattern: Pattern, source: Sequence[Party], target: Sequence[Party]) -> bool:
    """Whether rebels strike or are struck: with no other state in view, the other side's own."""
    sectors = {p.actor.sector for p in (*source, *target) if p.actor}
    forces = all(p.actor and p.actor.sector in _POLICE for p in source)
    return pattern.type == "ASSAULT" and (forces or bool(sectors & _AGAINST_THEIR_OWN))


def _fights_its_own(scene: Scene, pattern: Pattern, source: Sequence[Party], target: Sequence[Party]) -> bool:
    """Whether a state strikes rebels and nothing says that they are elsewhere: its own, whoever else is named."""
    rebels = all(p.actor and p.actor.sector in _AGAINST_THEIR_OWN for p in target)
    return rebels and pattern.type == "ASSAULT" and not _soil(scene).keys() - states_of(source)


def of_partys_home(scene: Scene, source: Sequence[Party], target: Sequence[Party]) -> tuple[Party, ...]:
    """A source of bare powers ("the police") as those of the home of the party or union that they act upon."""
    homes = {home.code: home for p in target if (home := _home(scene, p, _PARTIES)) is not None}
    powers = all(is_bare(p) and p.actor and p.actor.sector in _RULING for p in source)
    return tuple(_of(p, next(iter(homes.values()))) for p in source) if powers and len(homes) == 1 else tuple(source)


def at_groups_home(scene: Scene, type_: str, source: Sequence[Party], target: Sequence[Party]) -> tuple[Party, ...]:
    """A target known by a sector or by words alone as that of the home of the armed group that strikes, or of the
    opposition that blames or asks, where the sentence names no other state ("*FARC rebels* killed ten *soldiers*").
    """
    fitting = _FROM_HOME.get(type_, frozenset())
    homes = {home.code: home for p in source if (home := _home(scene, p, fitting)) is not None}
    if len(homes) != 1 or len(homes) != len(source) or not target or any(is_somebody(p) for p in target):
        return tuple(target)
    home = next(iter(homes.values()))
    if _named(scene) - states_of(source) - {home.code}:
        return tuple(target)
    return tuple(_of(p, home) if p.actor is not None else Party(home, p.span) for p in target)


def _home(scene: Scene, party: Party, sectors: frozenset[str]) -> Actor | None:
    """The home state of a group of one of some sectors; None for anybody else."""
    known = load(scene.lexicon.language)
    group = known.groups.get(party.actor.code) if party.actor is not None else None
    return known.actor(group.state) if group is not None and group.state and group.sector in sectors else None


def are_people(scene: Scene, parties: Iterable[Party]) -> bool:
    """Whether some parties are all citizens, parties, unions or the like of a state, and not those who rule it."""
    groups = load(scene.lexicon.language).groups
    actors = [p.actor for p in parties if p.actor]
    sectors = [groups[a.code].sector if a.code in groups else "LAB" if a.kind == "ngo" else a.sector for a in actors]
    return bool(sectors) and all(sector in _PEOPLE for sector in sectors)


def _of(party: Party, state: Actor) -> Party:
    part = part_of(state, party.actor.sector) if party.actor is not None else state
    return Party(part, party.span) if ":" in part.code else party
