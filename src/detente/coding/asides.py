"""Acts that a sentence names beside what it tells: purposes, what is awaited, what a paper says, what one is held for.

They look like acts of their own and are none; those that compose found are gone through here once more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.coding.attribution import attribute
from detente.coding.backdrops import is_rally_of_speaker, is_setting, is_state_of_affairs, is_traded_charge
from detente.coding.culprits import by_the_accused
from detente.coding.drafts import Draft
from detente.coding.ontology import load_ontology
from detente.coding.parties import codes_of, known_of, states_of
from detente.coding.scene import Scene
from detente.coding.status import is_awaited, is_condition
from detente.model import Frame

_JOURNEY = "CONSULT/visit"
_ERRANDS = {"MOBILIZE", "AID", "CONSULT"}  # who is sent or called on is so for an act ("sent jets *to destroy*")
_BENEFITS = {"AID", "AGREE", "SUPPORT", "COOPERATE"}  # other than these, which are what such a sending is
_SAYINGS = ("REQUEST", "ACCUSE")
_WORDS = {"CONSULT", "SUPPORT", "AGREE"}  # talks, signatures, consent
_COURT = "JUD"
_MEASURES = {"CONCEDE", "SANCTION"}
_HELD = {"COERCE", "SANCTION"}  # what an arrest or a verdict comes to
_TRIED = {"arrest", "convict"}
_APPOINTMENTS = {"CONSULT", "AGREE"}
_WEIGHING = {"consider", "discuss"}  # classes of the verbs by which somebody asks himself what to do
_DOUBTED = "doubt"
_OFF = {"postpone", "cancel", "meet"}


def without_asides(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts that tell an act of their own; what was said on the way is told as said."""
    known = [draft for draft in drafts if known_of(draft.source) or draft.told]
    sent = {draft.frame.index for draft in known if draft.type in _ERRANDS}
    coded = {draft.frame.index for draft in known} - sent
    kept = [d for d in drafts if not _is_purpose(scene, d.frame, coded) and not is_awaited(scene, d.frame)]
    sent |= {frame.index for frame in scene.frames if frame.mood == "infinitive"}  # aimed at, no more
    kept = [d for d in kept if not _is_what_is_helped(scene, d.frame)]
    kept = [d for d in kept if d.type not in _BENEFITS or not _is_purpose(scene, d.frame, sent)]
    kept = [d for d in kept if not any(is_aside(scene, d, known) for is_aside in _ASIDES)]
    kept = [d for d in kept if not _is_charge(scene, d, drafts)]
    kept = [by_the_accused(scene, d, known) for d in kept]
    return [_sent_to_help(scene, _marched_in(scene, _said_on_the_way(scene, d))) for d in kept]


def is_beside_a_noun(scene: Scene, frame: Frame) -> bool:
    """Whether a participle says of whom one speaks ("rebels *backed by* X"): how things stand, not what happened.

    So does a relative clause in the present whose object he is ("rebels *that X backs*").
    """
    token = scene.tokens[frame.token]
    if frame.kind != "verb":
        return False
    if token.dep == "acl:relcl" and frame.tense == "present" and frame.mood == "indicative" and not frame.modality:
        objects = [scene.tokens[head] for head in scene.heads(frame, "object")]
        return frame.voice == "active" and any(o.i == token.head or o.feats.get("PronType") == "Rel" for o in objects)
    return frame.mood == "participle" and token.dep in ("acl", "amod")


def _said_on_the_way(scene: Scene, draft: Draft) -> Draft:
    """ "Flew to X to urge Y to ...": what somebody came to say, he said, where the journey is told as past."""
    frame = draft.frame
    came = frame.parent is not None and scene.frames[frame.parent].tense == "past"
    if draft.type not in _SAYINGS or draft.status != "future" or frame.link != "adverbial" or not came:
        return draft
    return replace(draft, status="actual", steps=(*draft.steps, "said on the way: actual"))


def _marched_in(scene: Scene, draft: Draft) -> Draft:
    """Forces that come to a place are on no visit ("*soldiers* arrived in X"): they are moved there."""
    if draft.act != _JOURNEY:
        return draft
    forces = scene.lexicon.classes.get("@troops", frozenset()) | scene.lexicon.classes.get("@fleet", frozenset())
    heads = [*scene.heads(draft.frame, "subject"), *scene.heads(draft.frame, "genitive")]
    come = [h for head in heads for h in (head, scene.counted(head))]
    if not any(scene.is_one_of(h, forces) for h in come):
        return draft
    step = "forces that come somewhere: MOBILIZE"
    return replace(draft, type="MOBILIZE", mode="troops", cameo="154", announces="", steps=(*draft.steps, step))


def _sent_to_help(scene: Scene, draft: Draft) -> Draft:
    """Forces sent abroad *to help or protect* those there are aid, not a show of force."""
    helping = scene.lexicon.classes.get("@helping", frozenset())
    abroad = known_of(draft.target) and not states_of(draft.target) & states_of(draft.source)
    if draft.type != "MOBILIZE" or not abroad or not helping:
        return draft
    aims = [f for f in scene.embedded[draft.frame.index] if f.link == "adverbial" and f.mood == "infinitive"]
    if not any(f.lemma in helping and f.polarity == "positive" for f in aims):
        return draft
    step = "sent to help: AID"
    return replace(draft, type="AID", mode="", cameo="074", announces="", steps=(*draft.steps, step))


def _is_what_is_helped(scene: Scene, frame: Frame) -> bool:
    """ "Sent troops to help Y *fight* Z": it is another who would do that."""
    helping = scene.lexicon.classes.get("@helping", frozenset())
    above = [f for f in scene.over(frame, ("complement",)) if f is not frame]
    return any(f.lemma in helping and f.link == "adverbial" and f.mood == "infinitive" for f in above)


def _is_purpose(scene: Scene, frame: Frame, coded: set[int]) -> bool:
    """What an act that is coded is done for ("sent doctors *to help*", "agreed so as to open *talks*") is no act of its
    own.
    """
    for clause in (frame, *scene.over(frame, ("complement",))):
        if clause.link == "adverbial" and clause.mood == "infinitive" and clause.polarity == "positive":
            over = scene.over(scene.frames[clause.parent], ("complement",)) if clause.parent is not None else ()
            return clause.parent in coded or any(o.index in coded for o in over)
        if clause.parent in coded:
            return False
    return False


def _is_why_he_came(_: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """A meeting with nobody else that a journey is made for ("was in X *to attend a summit*"): the journey tells it."""
    frame = draft.frame
    if draft.type != "CONSULT" or frame.mood != "infinitive" or frame.link != "adverbial" or frame.parent is None:
        return False
    journeys = [o for o in known if o.frame.index == frame.parent and o.act == _JOURNEY]
    return any(states_of(draft.target) <= states_of(o.target) | states_of(o.source) for o in journeys)


def _is_content(scene: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """What the words of an act say ("signed an agreement *seeking* help"), or the plea on which a court decides
    ("rejected an appeal *lodged by* X").
    """
    frame = draft.frame
    token = scene.tokens[frame.token]
    if frame.mood != "participle" or token.dep != "acl":
        return False
    if not _is(draft, "verbal"):  # "dropped *measures targeting* X"
        return any(token.head in o.tokens and o.type in _MEASURES and o.frame is not frame for o in known)
    papers = scene.lexicon.classes.get("@decrees", frozenset())
    if frame.voice == "active" and scene.is_one_of(token.head, papers):
        return True
    over = [o for o in known if o.type != draft.type and o.frame.token != token.head]
    # "vetoed *a text* calling for a truce": what is refused says nothing
    refused = {head for o in over if o.type == "REJECT" for head in scene.heads(o.frame, "object")}
    over = [o for o in over if token.head in (*o.tokens, *refused)]
    return any(frame.voice == "active" or _is_of_a_court(other) for other in over)


def _is_of_a_court(draft: Draft) -> bool:
    return any(p.actor is not None and p.actor.sector == _COURT for p in draft.source)


def _is_charge(scene: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """What somebody is held or punished for is no act of its own ("arrested for *collaborating* with X")."""
    held = {other.frame.index for other in known if other.type in _HELD}
    clauses = (draft.frame, *scene.over(draft.frame, ("complement",)))
    if any(f.link == "coordinate" and f.parent in held and _is_gerund(scene, f) for f in clauses):
        return True  # "sanctioned two firms for fraud *and carrying* arms"
    if draft.frame.mood != "participle" or draft.frame.link != "complement":
        return False
    marks = [c.lemma for c in scene.children[draft.frame.token] if c.dep == "mark"]
    return draft.frame.parent in held and any(scene.grammar.is_a("object control", mark) for mark in marks)


def _is_gerund(scene: Scene, frame: Frame) -> bool:
    alone = not any(c.dep.startswith("aux") for c in scene.children[frame.token])
    return alone and scene.tokens[frame.token].feats.get("Aspect") == "Prog"


def _is_charge_noun(scene: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """What one is held or tried for ("jailed two men *over their attack*") is no act, nor is it the punisher's own."""
    about = scene.lexicon.prepositions.get("topic", frozenset())
    if draft.frame.kind != "noun" or scene.preposition(scene.tokens[draft.frame.token]) not in about:
        return False
    over = [o for o in known if o.type in _HELD and o.frame.index == draft.frame.parent]
    apart = any(o.mode in _TRIED or codes_of(o.source) == codes_of(draft.source) for o in over)
    return _is(draft, "conflict") and apart


def _is_suspicion(scene: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """What somebody held is suspected of ("arrested a man *suspected of bombing* a bank") nobody says that he did."""
    above = scene.frames[draft.frame.parent] if draft.frame.parent is not None else None
    if draft.frame.link != "complement" or above is None or above.voice != "passive" or above.mood != "participle":
        return False
    held = {other.frame.index for other in known if other.type in _HELD}
    return "accuse" in scene.lexicon.embedders.get(above.lemma, ()) and above.parent in held


def _is_instance(scene: Scene, draft: Draft, _: Sequence[Draft]) -> bool:
    """What is named as an example of what was spoken of ("called for sanctions, *including banning* its airline")."""
    listed = scene.lexicon.prepositions.get("including", frozenset())
    marks = [c.text.lower() for c in scene.children[draft.frame.token] if c.dep == "mark"]
    return draft.frame.kind == "verb" and draft.frame.mood == "participle" and any(m in listed for m in marks)


def _is_of_another(scene: Scene, draft: Draft, _: Sequence[Draft]) -> bool:
    """A gerund that tells what somebody's part was ("praised X for *his role in brokering* a truce"), or that is a
    subject itself ("*flying* there breaks the deal, Y said"), is not done by the subject of the sentence.
    """
    token = scene.tokens[draft.frame.token]
    if draft.frame.kind != "verb" or draft.frame.mood != "participle":
        return False
    if token.dep.startswith("csubj"):
        return True
    of_noun = token.dep == "acl" and any(c.dep == "mark" for c in scene.children[token.i])
    return of_noun and any(c.dep == "nmod:poss" for c in scene.children[token.head])


def _is_means(scene: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """Weapons used are the means of the force above it ("over a raid *using* gas"), not of who speaks of it."""
    means = scene.lexicon.classes.get("@means", frozenset())
    if draft.type != "ASSAULT" or draft.frame.mood != "participle" or draft.frame.lemma not in means:
        return False
    return not any(o.frame.index == draft.frame.parent and _is(o, "material conflict") for o in known)


def _is_of_its_noun(scene: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """What a noun tells already ("drills *held* in X") its participle does not tell again."""
    token = scene.tokens[draft.frame.token]
    told = {o.frame.token for o in known if o.frame.kind == "noun"}
    return draft.frame.mood == "participle" and token.dep == "acl" and token.head in told & set(draft.tokens)


def _is_verdict(scene: Scene, draft: Draft, _: Sequence[Draft]) -> bool:
    """A noun that says what somebody thinks of a thing ("called the move *blackmail*") tells no act by itself."""
    token = scene.tokens[draft.frame.token]
    judging = scene.lexicon.classes.get("@judging", frozenset())
    return draft.frame.kind == "noun" and token.dep == "xcomp" and scene.tokens[token.head].lemma in judging


def _is_outcome(scene: Scene, draft: Draft, _: Sequence[Draft]) -> bool:
    """What an act brings about ("closed the port, *raising fears* of shortages") is not what its doer did."""
    frame = draft.frame
    if frame.mood != "participle" or frame.link != "adverbial" or frame.parent is None:
        return False
    behind = scene.frames[frame.parent].token < frame.token
    outcomes = scene.lexicon.classes.get("@outcomes", frozenset())
    heads = scene.heads(frame, "object")
    return behind and _is(draft, "verbal conflict") and any(scene.is_one_of(h, outcomes) for h in heads)


def _is_open_question(scene: Scene, draft: Draft, _: Sequence[Draft]) -> bool:
    """What is asked, not told ("it is not clear *whether X will leave*"), unless somebody weighs it himself."""
    for clause in (draft.frame, *scene.over(draft.frame, ("complement", "coordinate"))):
        token = scene.tokens[clause.token]
        above = scene.frames[clause.parent].lemma if clause.parent is not None else scene.tokens[token.head].lemma
        marks = [c.lemma.lower() for c in scene.children[token.i] if c.dep == "mark"]
        classes = {k for w in (above, f"{above}/A") for k in scene.lexicon.embedders.get(w, ())}
        of_verb = token.dep == "ccomp" or (token.dep == "advcl" and _DOUBTED in classes)
        asked = of_verb and bool(marks) and all(scene.grammar.is_a("conditional", mark) for mark in marks)
        if asked or any(scene.grammar.is_a("open question", mark) for mark in marks):
            return not _WEIGHING & classes
    return False


def _is_own_crime(scene: Scene, draft: Draft, _: Sequence[Draft]) -> bool:
    """Nobody tells of a breach by himself: "it would violate the law, Oslo said" is of a thing, not of Oslo."""
    subjects = scene.heads(draft.frame, "subject")
    if not draft.crime or not subjects or any(scene.tokens[h].pos != "PRON" for h in subjects):
        return False
    said = attribute(scene, draft.frame)
    return said is not None and said.actor is not None and said.actor.state in states_of(draft.source)


def _is_topic(scene: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """What talks or an agreement are about is not done yet ("launched talks *on the withdrawal*")."""
    token = scene.tokens[draft.frame.token]
    about = scene.lexicon.prepositions.get("topic", frozenset())
    if draft.frame.kind != "noun" or scene.preposition(token) not in about or not _is(draft, "cooperation"):
        return False
    praised = known_of(draft.source) and "praise" in scene.lexicon.embedders.get(scene.tokens[token.head].lemma, ())
    return not praised and any(
        token.head in other.tokens for other in known if other.type in _WORDS and other.frame is not draft.frame
    )


def _is_called_off(scene: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """A meeting still to come, beside the news that it is off ("*expected* in Lima, X put off his visit")."""
    if draft.type not in _APPOINTMENTS or draft.status not in ("future", "hypothetical"):
        return False
    off = [o for o in known if o.type == "REJECT" and o.mode in _OFF and o.status == "actual"]
    off = [o for o in off if draft.frame not in scene.over(o.frame, ("adverbial",))]
    return any(
        codes_of(o.source) & codes_of(draft.source) and (codes_of(o.target) & codes_of(draft.target) or not known_of(t))
        for o in off
        for t in (o.target, draft.target)
    )


def _is_same_meeting(scene: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """ "Met in X *during a visit*": what talks are the circumstance of, if that is talks of the same, is told once."""
    frame = draft.frame
    during = scene.lexicon.prepositions.get("during", frozenset())
    if draft.type != "CONSULT" or frame.kind != "noun":
        return False
    if scene.preposition(scene.tokens[frame.token]) not in during and not draft.mode.endswith("visit"):
        return False  # "received X *on a state visit*"
    above = [o for o in known if o.type == "CONSULT" and o.frame.index == frame.parent]
    sides = states_of(draft.source) | states_of(draft.target)
    return any(sides <= states_of(o.source) | states_of(o.target) for o in above)


def _is_errand_of_talks(scene: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """ "Rang X *to discuss* the treaty", "holds talks with X *to send* troops": what talks are held for is no act, but
    for what is said there; talks of the same are told once.
    """
    frame = draft.frame
    if frame.link != "adverbial" or frame.mood != "infinitive" or frame.parent is None:
        return False
    if draft.type in (*_SAYINGS, "SUPPORT"):
        return False
    held = scene.frames[frame.parent].token
    talks = [o for o in known if held in o.tokens and o.type == "CONSULT" and o.mode != "visit"]
    sides = {state for o in talks for state in states_of(o.source) | states_of(o.target)}
    again = draft.type == "CONSULT" and states_of(draft.target) <= sides
    return bool(talks) and (again or _is(draft, "material"))


def _is_condition_of_threat(scene: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """What is threatened for ("*if X crosses the line*, we will strike") is no act: it says when the threat holds."""
    if draft.type == "THREATEN" or draft.status not in ("hypothetical", "negated"):
        return False
    return any(_threatens(other) for other in known) and is_condition(scene, draft.frame)


def _is_opposed(scene: Scene, draft: Draft, _: Sequence[Draft]) -> bool:
    """What somebody warns against is not done ("warned X *against arming* the rebels"); that he refuses it is said."""
    if scene.tokens[draft.frame.token].head in draft.tokens:
        return False  # "decided against going": composed with the verb above it
    marks = {c.lemma for c in scene.children[draft.frame.token] if c.dep == "mark"}
    against = scene.lexicon.prepositions.get("aim", frozenset())
    return draft.frame.kind == "verb" and draft.frame.mood == "participle" and bool(marks & against)


def _threatens(draft: Draft) -> bool:
    """Whether an act is a threat, or force to come, which will be one."""
    return draft.type == "THREATEN" or (draft.status == "future" and _is(draft, "material conflict"))


def _is(draft: Draft, side: str) -> bool:
    """Whether an act's quad class is verbal, or a cooperation, or both as named ("material conflict")."""
    return set(side.split()) <= set(load_ontology().types[draft.type].quad.split())


def _is_at_home(scene: Scene, draft: Draft, _: Sequence[Draft]) -> bool:
    """A journey inside one's own state ("the Peruvian president visited *Arequipa*"): nothing between two."""
    if draft.type != "CONSULT" or draft.mode != "visit" or known_of(draft.target):
        return False
    heads = (t.i for p in draft.target for t in scene.tokens if p.span.start <= t.start < p.span.end)
    where = states_of(party for head in heads for party in scene.state_of_place(head))
    return bool(where) and where <= states_of(draft.source)


_ASIDES = (
    _is_why_he_came,
    _is_content,
    _is_suspicion,
    _is_charge_noun,
    _is_instance,
    _is_of_another,
    _is_means,
    _is_of_its_noun,
    _is_verdict,
    _is_outcome,
    _is_open_question,
    _is_own_crime,
    _is_topic,
    _is_called_off,
    is_setting,
    _is_same_meeting,
    _is_errand_of_talks,
    is_state_of_affairs,
    _is_condition_of_threat,
    _is_opposed,
    _is_at_home,
    is_traded_charge,
    is_rally_of_speaker,
)
