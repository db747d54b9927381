"""Who does what a predicate says: its subject, the one an infinitive borrows, the one that other words imply."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from detente.actors.context import bases
from detente.actors.reading import part_of
from detente.coding.culprits import blamed_for
from detente.coding.notation import Pattern
from detente.coding.parties import codes_of, is_somebody, states_of
from detente.coding.scene import Scene
from detente.model import Frame, Party, Token

_OWN_FORCES = {"MOBILIZE", "RETREAT", "AID"}  # what is moved or sent belongs to who moves it
_OWN_ENVOYS = {"recall-ambassador", "close-border", "close-airspace", "reopen-border"}
_ANOTHER_ACTS = {"ask", "command", "accuse", "allow", "cause"}  # embedders whose addressee is to act
_JUDGING = {"praise", "condemn"}
_OF_ANOTHER = _ANOTHER_ACTS | _JUDGING  # ... or has acted, as an infinitive beside him says
_UNDERTAKEN = {"plan", "consider", "try", "begin"}  # embedders whose subject would do a noun's act
_OWN_ACTS = {"fail", "stop"}  # embedders whose subject is to act, or not
_VIOLENT = {"ASSAULT"}  # what a raid or strike does, its doer does
_FROM_ITS_SOIL = {"expel", "expel-diplomats", "deport"}  # only the state that one is sent out of can
_BY_HOST = {"expel-diplomats", "summon"}  # done to an envoy by the state that he is posted in
_BY_SENDER = {"recall-ambassador"}  # done to him by his own
_POLITICAL = {"OPP", "PTY", "LEG", "JUD", "LAB"}  # whom their own state deals with
_ON_THE_SOIL = {"COERCE/arrest", "COERCE/censor"}  # what a noun tells of without a doer, who rules there does
_SOVEREIGN = {
    "COERCE",
    "ASSAULT/crowd-control",
    "RETREAT/release",
    "SANCTION/convict",
    "ACCUSE/investigate",
}  # only the state of the soil can


def subject_heads(scene: Scene, frame: Frame) -> list[int]:
    """Who does it: the frame's subject, a noun's doer, or the understood subject of an infinitive."""
    own = scene.heads(frame, "subject")
    if own or frame.kind == "noun":
        return own
    if frame.parent is None:
        return []
    if not _shares_subject(frame):
        return _speaking(scene, frame)
    parent = scene.frames[frame.parent]
    if frame.link == "complement":
        return controller(scene, parent, frame)
    if frame.link not in ("adverbial", "coordinate"):
        return []
    shared = subject_heads(scene, parent)
    if not shared and frame.link == "adverbial" and parent.link == "complement" and parent.mood == "indicative":
        above = parent.parent  # "said that there were no crimes, thereby *rejecting* ..."
        shared = scene.heads(scene.frames[above], "subject") if above is not None else []
    return shared


def undertakers(scene: Scene, frame: Frame) -> list[int]:
    """Who is about an event noun: the subject of the verb that carries it ("wants to launch an *offensive*"), or that
    plans, considers, tries or begins it ("is weighing new *sanctions*").
    """
    carriers = [f for f in scene.frames if f.kind == "verb" and f.token in frame.tokens and f.token != frame.token]
    if carriers:  # a subject of its own has been handed to the noun, as doer or as the one it is done to
        return [] if scene.heads(carriers[0], "subject") else subject_heads(scene, carriers[0])
    engaged = _engaged(scene, frame)
    if engaged or frame.parent is None or frame.link != "complement":
        return engaged
    parent, kid = scene.frames[frame.parent], frame
    if parent.kind == "noun" and parent.parent is not None and scene.counted(parent.token) == frame.token:
        parent, kid = scene.frames[parent.parent], parent
    if parent.kind != "verb" or parent.voice == "passive":
        return []
    classes = set(embedder_classes(scene, parent, kid)) & _UNDERTAKEN
    asked = [a.head for a in parent.arguments if f"{parent.lemma} {a.preposition}" in scene.lexicon.embedders]
    # "began a round of *talks*", "presided over the *signing*", "held a ceremony of *signing*"
    heads = [h for head in (*scene.heads(parent, "object"), *asked) for h in (head, scene.counted(head))]
    light = [head for head in heads if scene.tokens[head].lemma in scene.grammar.light_nouns]
    heads += [c.i for head in light for c in scene.children[head] if c.dep == "nmod"]
    return subject_heads(scene, parent) if classes and frame.token in heads else []


def _engaged(scene: Scene, frame: Frame) -> list[int]:
    """Who is in the midst of an act when doing another: "*on a visit* to Lima, the king signed"."""
    token = scene.tokens[frame.token]
    engaged = f"{scene.preposition(token)} {token.lemma}" in scene.lexicon.prepositions.get("engaged", frozenset())
    if frame.kind != "noun" or token.dep not in ("obl", "nmod") or not engaged:
        return []
    if token.dep == "nmod":  # "the king, on a visit to Lima, signed"
        return [token.head]
    above = (f for f in scene.frames if f.token == token.head and f.kind == "verb")
    # "on a visit to Lima, the king was received by the president"
    return [h for f in above for h in (scene.heads(f, "object") if f.voice == "passive" else subject_heads(scene, f))]


def travellers(scene: Scene, frame: Frame) -> list[int]:
    """Who is on a visit that is told as the circumstance of something else: "said so during *a visit* to X"."""
    token = scene.tokens[frame.token]
    during = scene.lexicon.prepositions.get("during", frozenset())
    if token.dep == "nmod" and scene.grammar.is_a("genitive", scene.preposition(token)):  # "after two days of *talks*"
        token = scene.tokens[token.head]
    parent = next((f for f in scene.frames if f.token == token.head and f.kind != "noun"), None)
    if frame.parent is not None and token.i == frame.token:
        parent = scene.frames[frame.parent]
    if scene.preposition(token) not in during or scene.is_definite(frame.token) or parent is None:
        return []
    others = (a for a in frame.arguments if a.relation in ("genitive", "possessor", "subject"))
    owned = any(not scene.is_time(a.head) for a in others)
    is_told = (parent.tense == "past" or parent.mood == "participle") and not parent.modality and not owned
    return subject_heads(scene, parent) if is_told else []


def caught(scene: Scene, frame: Frame) -> list[int]:
    """Who is on one side of a fight in which he suffered: "two soldiers were hurt *in clashes* with X"."""
    token = scene.tokens[frame.token]
    if token.dep == "nmod" and scene.grammar.is_a("genitive", scene.preposition(token)):  # "in a day of *clashes*"
        token = scene.tokens[token.head]
    fray = scene.lexicon.prepositions.get("fray", frozenset())
    above = [f for f in scene.frames if f.token == token.head and f.kind == "verb" and not f.modality]
    if scene.preposition(token) not in fray:
        return []
    return [h for f in above for h in (scene.heads(f, "object") if f.voice == "passive" else subject_heads(scene, f))]


def parted(scene: Scene, frame: Frame) -> list[int]:
    """Between whom a meeting or fight is, where the verb that it is subject of says so ("*talks* resumed between")."""
    if frame.link != "subject" or frame.parent is None:
        return []
    verb = scene.frames[frame.parent].token
    return scene.attached(verb, scene.lexicon.prepositions.get("between", frozenset()))


def _speaking(scene: Scene, frame: Frame) -> list[int]:
    """Whose words a verdict without a subject is: "*Warmly welcome* the release, the minister wrote"."""
    above = scene.frames[frame.parent] if frame.parent is not None else None
    known = scene.lexicon.embedders
    judging = _JUDGING & set(known.get(frame.lemma, ())) and frame.kind == "verb"
    if above is None or not judging or frame.voice == "passive" or frame.link != "complement":
        return []
    before = (t for t in scene.tokens[: frame.token] if t.pos not in ("PUNCT", "ADV"))
    said = "say" in known.get(above.lemma, ()) and above.token > frame.token and next(before, None) is None
    return scene.heads(above, "subject") if said else []


def _shares_subject(frame: Frame) -> bool:
    """A clause without a subject of its own borrows one; a finite or passive clause lacks it for good."""
    return frame.voice == "active" and frame.mood in ("infinitive", "participle", "")


def embedder_classes(scene: Scene, frame: Frame, kid: Frame) -> tuple[str, ...]:
    """The classes of a frame as embedder of another: with the kid's preposition or mark first, with that of the one
    spoken to ("call *on* X to leave"), then alone; () where it embeds nothing.
    """
    known = scene.lexicon.embedders
    kind = {"noun": "/N", "adjective": "/A"}.get(frame.kind, "")
    phrase = phrase_of(scene, frame, kid)
    marks = [scene.preposition(phrase[-1]), *(c.lemma for t in phrase for c in scene.children[t.i] if c.dep == "mark")]
    if kid.mood == "infinitive":
        marks += [a.preposition for a in frame.arguments if a.relation == "oblique" and not scene.is_time(a.head)]
    for lemma in dict.fromkeys((frame.lemma + kind, frame.verb)):
        for mark in filter(None, marks):
            if lemma and f"{lemma} {mark}" in known:
                return known[f"{lemma} {mark}"]
        if lemma and lemma in known and not _is_adjunct(scene, frame, kid):
            classes = known[lemma]
            return () if _is_of_an_author(scene, frame, kid) and not _JUDGING & set(classes) else classes
    return ()


def _is_of_an_author(scene: Scene, frame: Frame, kid: Frame) -> bool:
    """Whether a verb deals with who did what a noun tells, not with that ("stopped *the authors* of the raid")."""
    return any(scene.grammar.is_a("author", t.lemma.lower()) for t in phrase_of(scene, frame, kid)[1:])


def phrase_of(scene: Scene, frame: Frame, kid: Frame) -> list[Token]:
    """A token embedded in a frame with the nouns that hold it, up to the one that stands beside the frame ("dropped it
    after two *hours* of *talks*").
    """
    found = [scene.tokens[kid.token]]
    while kid.kind == "noun" and found[-1].dep == "nmod" and found[-1].head not in (*frame.tokens, found[-1].i):
        found.append(scene.tokens[found[-1].head])
    return found


def _is_adjunct(scene: Scene, frame: Frame, kid: Frame) -> bool:
    """An event noun behind a preposition that the embedder does not ask for is no more than a circumstance, and so is
    what such a phrase holds.
    """
    dative = scene.lexicon.prepositions.get("dative", frozenset())
    said = map(scene.preposition, phrase_of(scene, frame, kid)) if kid.kind == "noun" else ()
    return any(p and not scene.grammar.is_a("genitive", p) and p not in dative for p in said)


def controller(scene: Scene, parent: Frame, kid: Frame) -> list[int]:
    """Who does what an infinitive or gerund says: the one asked, accused or allowed, else the verb's own subject."""
    if kid.kind == "adjective" and scene.heads(parent, "object"):
        return scene.heads(parent, "object")  # "found X guilty"
    classes = set(embedder_classes(scene, parent, kid))
    marks = [c.lemma for c in scene.children[kid.token] if c.dep == "mark"]
    if parent.kind != "adjective" and any(scene.grammar.is_a("object control", mark) for mark in marks):
        own = classes & _OWN_ACTS  # "refrained from doing", where nobody is addressed
        return addressee_heads(scene, parent) or (subject_heads(scene, parent) if own else [])
    if classes & _OF_ANOTHER and parent.kind != "adjective":  # but who is guilty of an act does it
        heads = addressee_heads(scene, parent)
        if heads:
            return heads
    if parent.voice == "passive" and kid.mood == "infinitive":
        return scene.heads(parent, "object")  # "is set to leave", "is expected to sign"
    return subject_heads(scene, parent)


def addressee_heads(scene: Scene, frame: Frame) -> list[int]:
    """To whom a speech verb speaks: its object, its indirect object, or a dative complement."""
    heads = [h for h in scene.heads(frame, "object") if scene.parties(h, strict=True)]
    dative = scene.lexicon.prepositions.get("dative", frozenset())
    heads = heads or scene.heads(frame, "iobj") or scene.obliques(frame, dative)
    if heads:
        return heads
    known = scene.lexicon.embedders
    spoken_to = (a for a in frame.arguments if a.relation == "oblique" and not scene.is_time(a.head))
    asked = [a for a in spoken_to if f"{frame.lemma} {a.preposition}" in known]
    return [a.head for a in asked if _ANOTHER_ACTS & set(known[f"{frame.lemma} {a.preposition}"])]


def implied_source(
    scene: Scene, frame: Frame, pattern: Pattern, subjects: Sequence[int], used: Sequence[int]
) -> tuple[Party, ...]:
    """Who must be meant where no subject is an actor: the doer of a subject that is an act itself ("the *raid* killed
    two"), whose forces are moved, the state on whose soil, or whose politician, is arrested or freed; () where
    nothing says so.
    """
    acts = pattern.subject == "S"
    found = _of_the_noun(scene, frame) or _maker_of_subject(scene, subjects) if acts else ()
    if not found and acts and pattern.type in _VIOLENT:
        found = _behind_subject(scene, subjects) or _named(scene.doers(blamed_for(scene, frame)))
    own = acts and (pattern.type in _OWN_FORCES or pattern.mode in _OWN_ENVOYS) and pattern.mode != "release"
    if not found and own and (frame.voice == "passive" or frame.kind == "noun"):
        found = _named(party for head in used for party in scene.owner(head))
    if not found and acts and frame.voice == "passive" and not subjects:  # "the *regret of Oslo* was conveyed"
        felt = (head for head in used if scene.is_one_of(head, scene.lexicon.classes.get("@felt", frozenset())))
        found = _named(party for head in felt for party in scene.owner(head))
    named = f"{pattern.type}/{pattern.mode}" in _ON_THE_SOIL and frame.link == "complement"
    named = named and judge_of(scene, frame) is not None  # and so some power's doing
    bare = not subjects and (frame.voice == "passive" or named)
    undergone = pattern.subject == "T" or bare
    if not found and undergone and _is_sovereign(pattern):
        heads = scene.heads(frame, "subject" if pattern.subject == "T" else "object")
        found = _of_the_soil(scene, frame, used) or _of_their_cell(scene, frame) or _of_their_state(scene, heads)
    told_of = not subjects and (frame.voice == "passive" or frame.kind == "noun")
    if not found and told_of and pattern.mode in _FROM_ITS_SOIL:
        whom = scene.heads(frame, "object")
        origin = [
            h for h in scene.obliques(frame, scene.lexicon.prepositions.get("origin", frozenset())) if h not in whom
        ]
        found = _named(party for head in origin for party in scene.parties(head, strict=True))
    if not found and told_of:
        found = _of_the_post(scene, frame, pattern)
    if not found and acts and pattern.type == "PROTEST" and (frame.kind == "noun" or frame.voice == "passive"):
        found = _of_the_streets(scene, frame, used)
    return found


def _of_the_streets(scene: Scene, frame: Frame, used: Sequence[int]) -> tuple[Party, ...]:
    """The citizens of the only state on whose soil people protest, or are said to ("*protests* ended in X")."""
    if scene.is_definite(frame.token) and not scene.obliques(frame, scene.lexicon.prepositions["target"]):
        return ()  # "*the rallies* remain forbidden in X"
    above = scene.frames[frame.parent] if frame.parent is not None else None
    told = above is not None and frame.token in (*scene.heads(above, "subject"), *scene.heads(above, "object"))
    passive = above is not None and (above.voice == "passive" or frame.link == "subject")
    places = _named(
        p
        for f in ((frame, above) if above is not None and told and passive else (frame,))
        for h in scene.grounds(f, used)
        for p in scene.parties(h, strict=True)
    )
    actors = [(p.actor, p.span) for p in places if p.actor is not None and p.actor.kind == "state"]
    return tuple(Party(part_of(actor, "CIV"), span) for actor, span in actors) if len(actors) == 1 else ()


def judge_of(scene: Scene, frame: Frame) -> Frame | None:
    """The verb that condemns or praises what an event noun tells; None where none does."""
    above = scene.frames[frame.parent] if frame.kind == "noun" and frame.parent is not None else None
    return above if above is not None and _JUDGING & set(scene.lexicon.embedders.get(above.lemma, ())) else None


def _of_the_post(scene: Scene, frame: Frame, pattern: Pattern) -> tuple[Party, ...]:
    """Between which states an envoy stands, of whom one acts: "Chile's ambassador *to Peru* was expelled"."""
    for head in scene.heads(frame, "object") if pattern.mode in _BY_HOST | _BY_SENDER else ():
        own = _named(p for p in (*scene.owner(head), *scene.parties(head, strict=True)) if p.actor and p.actor.state)
        posted = (p for i in scene.subtree(head) if i > head for p in scene.own_parties(i))
        hosts = _named(p for p in posted if p.actor and p.actor.state not in states_of(own))
        if len(hosts) == 1 and len(states_of(own)) == 1:
            return own[:1] if pattern.mode in _BY_SENDER else hosts
    return ()


def _of_the_noun(scene: Scene, frame: Frame) -> tuple[Party, ...]:
    """Whose the noun is that an infinitive or participle explains ("*its* decision to leave")."""
    token = scene.tokens[frame.token]
    if token.dep != "acl" or frame.voice == "passive":
        return ()
    if frame.mood == "infinitive" and frame.link == "complement" and frame.parent is not None:
        parent = scene.frames[frame.parent]
        others = set(scene.lexicon.embedders.get(f"{parent.lemma}/N", ())) & _ANOTHER_ACTS
        return () if others or parent.kind != "noun" else noun_doers(scene, parent)
    return noun_doers_of(scene, token.head) if frame.mood == "participle" else ()


def noun_doers(scene: Scene, frame: Frame) -> tuple[Party, ...]:
    """Who is behind a noun of event or intent: its agent, its owner, or the subject of the verb it is object of."""
    return scene.doers(scene.heads(frame, "subject")) or noun_doers_of(scene, frame.token)


def noun_doers_of(scene: Scene, noun: int) -> tuple[Party, ...]:
    """Whose a noun is: its owner, or the subject of the verb that it is object of ("took the *decision*")."""
    found = _named(scene.owner(noun))
    token = scene.tokens[noun]
    if not found and token.dep == "obj":
        judging = scene.lexicon.embedders  # whoever condemns a deed has not done it
        above = [f for f in scene.frames if f.token == token.head and f.kind == "verb"]
        above = [f for f in above if not _JUDGING & set(judging.get(f.lemma, ()))]
        found = scene.doers(head for f in above for head in subject_heads(scene, f))
    return found


def _maker_of_subject(scene: Scene, subjects: Sequence[int]) -> tuple[Party, ...]:
    """ "The order *by X* bans ...": what comes from somebody does what he does."""
    agents = scene.lexicon.prepositions["agent"]
    return _named(scene.doers(by for head in subjects for by in scene.attached(head, agents, depth=1)))


def _behind_subject(scene: Scene, subjects: Sequence[int]) -> tuple[Party, ...]:
    """The doer of an event noun that is the subject, or of a thing that somebody is said to have fired or made."""
    for head in subjects:
        made = [f for f in scene.frames if f.voice == "passive" and head in scene.heads(f, "object")]
        found = scene.doers(by for f in made for by in scene.heads(f, "subject"))
        if found:
            return found  # "the missiles *fired by* X"
        frames = [f for f in scene.frames if f.token == head and f.kind == "noun"]
        for frame in frames:
            found = scene.doers(scene.heads(frame, "subject"))
            if found:
                return found
        if frames:
            return _named(scene.owner(head))
    return ()


def _of_their_state(scene: Scene, heads: Sequence[int]) -> tuple[Party, ...]:
    """The state whose own politicians, judges or former officials are dealt with, where no other is in view."""
    named = states_of(p for token in scene.tokens for p in scene.own_parties(token.i))
    for head in heads if len(named) == 1 else ():
        mention = scene.resolved.at(scene.position, head)
        former = mention is not None and mention.office and mention.sector == "CIV"
        for party in scene.actors([head]):
            if party.actor and party.actor.state and (former or party.actor.sector in _POLITICAL):
                state = bases([party.actor])[0]
                said = (i for i in scene.phrase(head) if i != head and codes_of(scene.own_parties(i)) == {state.code})
                where = next(said, None)
                return (Party(state, party.span if where is None else scene.span([where])),)
    return ()


def _is_sovereign(pattern: Pattern) -> bool:
    return pattern.type in _SOVEREIGN or f"{pattern.type}/{pattern.mode}" in _SOVEREIGN


def _of_the_soil(scene: Scene, frame: Frame, used: Sequence[int]) -> tuple[Party, ...]:
    mentions = scene.resolved.at
    places = [h for h in scene.grounds(frame, used) if not ((m := mentions(scene.position, h)) and m.office)]
    found = _named(party for head in places for party in scene.parties(head, strict=True))
    return found if len(found) == 1 else ()


def _of_their_cell(scene: Scene, frame: Frame) -> tuple[Party, ...]:
    """The state of the place where those dealt with are held ("two sailors *held in X* were freed")."""
    objects = set(scene.heads(frame, "object"))
    held = [f for f in scene.frames if f.voice == "passive" and scene.tokens[f.token].head in objects]
    return next((found for f in held if (found := _of_the_soil(scene, f, ()))), ())


def _named(parties: Iterable[Party]) -> tuple[Party, ...]:
    """Those of some parties that have a code of their own, each once."""
    known = {p.actor.code: p for p in parties if p.actor is not None and is_somebody(p)}
    return tuple(known.values())
