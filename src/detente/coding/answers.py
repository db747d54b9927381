"""Where a sentence says that one act answers another: "en réponse à", "riposter à", "condemned the decision to".

The cue words are data (``responses.txt`` of each language). Verbs are looked up among the frames, connectors in the
text; a noun of a class colours the other cues of its sentence. ``relation`` of an ``Answer`` says how strong the words
are: ``cue`` says outright that there is an answer, ``denial`` that what was alleged is denied, ``cause`` that one thing
led to another; ``reaction`` (a verdict on what its object tells), ``ground``, ``after`` and ``relative`` count only
where both sides turn out to face each other. ``after`` tells of time alone: the acts themselves must go together; so
they must for ``consequence`` ("therefore") and ``gratitude`` ("thanked X"), which leave what came before to the text.
``news`` and ``earlier`` are no cues at all: they mark the acts that a sentence tells as its own, and as come before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property

from detente.coding.connectors import brought_in, places
from detente.coding.deeds import summed_up
from detente.coding.doers import subject_heads
from detente.coding.lexicon import NONE, Lexicon
from detente.coding.scene import Scene, has_phrase
from detente.coding.sequence import EARLIER, NEWS, news
from detente.coding.status import grounded_status
from detente.coding.verdicts import passed
from detente.model import Frame, Party, Span, Token

NEUTRAL = "answer"
MIRROR = "reciprocity"
KINDS = (MIRROR, "retaliation", "compliance", "refusal", "thanks", NEUTRAL)
_NAMING = ("speech", "deed")  # nouns that take up what was said or done before
_THING = "thing"
_ACCORDS = ("SUPPORT", "AGREE", "COOPERATE")  # what "the deal" may be
_LIKELY = (("alleged", "ACCUSE"), ("asked", "REQUEST"), ("offered", "AGREE"))  # what such nouns mostly are
_BRINGING_IN = ("ground", "after")  # relations whose words bring in what came before
_CONSEQUENCE, _GRATITUDE = "consequence", "gratitude"
SEQUENCE = (NEWS, EARLIER)  # relations that tell in which order the acts of a text came, and join nothing themselves
# verbs of these acts may pass a verdict on what their object tells, unless they tell of friendly ones too
_JUDGING = {("ACCUSE", "disapprove"), ("REJECT", "")}
_FRIENDLY = ("AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT")
_TELLING = (MIRROR, "retaliation")  # colours that make a mere "after" tell what was answered
_OBJECTS = ("obj", "iobj", "obl", "ccomp", "xcomp")


@dataclass(frozen=True, slots=True)
class Answer:
    """A cue: ``responder`` did something to answer ``answered`` (the article's offsets of the words for it).

    ``answered_types`` are the event types that those words may name ("the *expulsion*"), and ``naming`` is
    ``deed`` or ``speech`` where they only take up something done or said ("this decision", "ces propos"), ``thing``
    where they name something else that no line tells of ("to protest against *the portrait of* its king"). ``act`` is
    where the answering act is looked for: the offsets of the cue's clause, ``predicate`` the offset of its verb (-1 if
    that is the cue). ``takes_up`` says that the clause's subject only takes up an act told before ("*this measure* is a
    response to ..."). ``likely`` are the types that its noun for something said sooner stands for than others ("the
    *charge*"). Either party list may be empty where the cue stands alone.
    """

    sentence: int
    kind: str
    cue: Span
    responder: tuple[Party, ...]
    answered: Span | None
    answered_parties: tuple[Party, ...]
    answered_types: tuple[str, ...]
    act: Span
    is_verb: bool
    relation: str = "cue"
    naming: str = ""
    predicate: int = -1
    takes_up: bool = False
    likely: tuple[str, ...] = ()


def answers(scene: Scene) -> tuple[Answer, ...]:
    """All cues of one sentence, the outright ones first; a noun of reciprocity colours the kind of the others."""
    return tuple(sorted(_Cues(scene).found(), key=lambda answer: answer.relation != "cue"))


@cache
def _outright(lexicon: Lexicon) -> dict[str, str]:
    """The class of each phrase that says outright what answers what."""
    return {phrase: kind for kind in KINDS for phrase in lexicon.cues["responses"].phrases.get(kind, ())}


class _Cues:
    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.classes = scene.lexicon.cues["responses"].phrases
        self.verbs = _outright(scene.lexicon)

    def found(self) -> Iterator[Answer]:
        verbs = [a for frame in self.scene.frames if (a := self._by_verb(frame))]
        said = [*verbs]
        for answer in self._by_connector(KINDS, "cue"):
            if not any(a.cue.start <= answer.cue.start < a.cue.end for a in verbs):
                said.append(answer)
        said += self._by_noun(verbs)
        yield from said
        # "expelled two, in a gesture of retaliation, after X had done Z"
        tells = self.colour in _TELLING and not any(a.answered for a in said)
        for relation in _BRINGING_IN:
            for answer in self._by_connector((relation,), relation):
                yield replace(answer, kind=self.colour, relation="cue") if tells and relation == "after" else answer
        yield from self._by_connector((_CONSEQUENCE,), _CONSEQUENCE)
        for frame in self.scene.frames:
            yield from self._by_reaction(frame)
            yield from self._by_cause(frame)
            yield from self._by_gratitude(frame)
            yield from self._by_subject(frame)
        yield from self._by_relative()
        yield from self._by_verdict()
        yield from self._by_telling()

    # --- kinds -----------------------------------------------------------------------------------------------------

    @cached_property
    def colour(self) -> str:
        """The most telling class of any cue word in the sentence ("réciprocité", "tit-for-tat"), "" if none."""
        said = (k for phrase, k in self.verbs.items() if k != NEUTRAL and has_phrase(self.scene.plain, phrase))
        return next(said, "")

    def _tinted(self, kind: str) -> str:
        """The kind of a cue beside another in its sentence: like for like says most, a neutral cue nothing."""
        return self.colour if self.colour and (kind == NEUTRAL or self.colour == MIRROR) else kind

    # --- words that say so outright --------------------------------------------------------------------------------

    def _by_verb(self, frame: Frame) -> Answer | None:
        """ "Bamako a répondu à ces mesures": a verb of answering with its subject and what it answers."""
        scene = self.scene
        if frame.kind != "verb" or grounded_status(scene, frame) in ("negated", "hypothetical"):
            return None
        dative = scene.lexicon.prepositions.get("dative", frozenset())
        keys = (frame.lemma, *(f"{frame.lemma} {p}" for p in sorted(dative)))
        kind = next((self.verbs[key] for key in keys if key in self.verbs), "")
        responder = scene.actors(subject_heads(scene, frame)) if kind else ()
        if not responder:
            return None
        heads = list(scene.obliques(frame, dative) or scene.heads(frame, "iobj") or scene.heads(frame, "object"))
        # "..., a répondu le ministre à X": the parser may hang X on the speaker
        heads = heads or [i for head in subject_heads(scene, frame) for i in scene.attached(head, dative, 1)]
        clause = scene.span(scene.subtree(frame.token))
        return self._answer(self._tinted(kind), scene.span(frame.tokens), responder, heads[:1], clause, True, "cue")

    def _by_noun(self, known: list[Answer]) -> Iterator[Answer]:
        """ "Vowed countermeasures", "a promis une riposte": a noun of answering in a clause without a condition."""
        scene = self.scene
        for token in scene.tokens:
            kind = self.verbs.get(token.lemma.lower(), "") if token.pos == "NOUN" else ""
            if kind in ("", NEUTRAL) or any(a.act.start <= token.start < a.act.end for a in known):
                continue
            clause = self._clause_above(token.i)
            above = [f for f in scene.frames if f.token == clause and f.kind == "verb"]
            clear = [f for f in above if grounded_status(scene, f) != "negated" and not self._has_condition()]
            responder = scene.actors(h for f in clear for h in subject_heads(scene, f))
            if responder:
                act = scene.span(scene.subtree(clause))
                yield self._answer(kind, scene.span([token.i]), responder, [], act, False, "cue")

    def _has_condition(self) -> bool:
        marks = [t for t in self.scene.tokens if t.dep in ("mark", "advmod") and t.head != t.i]
        return any(self.scene.grammar.is_a("conditional", m.lemma.lower()) for m in marks)

    def _by_connector(self, kinds: Iterable[str], relation: str) -> Iterator[Answer]:
        """ "en réponse à X", "after Y did Z": the phrase, what it brings in, and the clause above it."""
        scene = self.scene
        for kind in kinds:
            for phrase in self.classes.get(kind, ()):
                if phrase not in scene.plain or (relation == "cue" and " " not in phrase):
                    continue
                for inside in places(scene, phrase):
                    below = brought_in(scene, inside)
                    if relation in _BRINGING_IN and below is None:
                        continue
                    if relation == _CONSEQUENCE and (below is not None or not _is_adverbial(inside)):
                        continue  # « l'auteur *du coup* d'État »
                    members = {t.i for t in inside}
                    top = next((t for t in inside if t.head not in members), inside[0])
                    heads = [below.i] if below else []
                    if below and inside[-1].pos == "VERB":  # "to avenge the death of X, killed by Y"
                        heads = [below.i, *(c.i for c in scene.children[inside[-1].i] if c.i > below.i)]
                    start = below if relation in _BRINGING_IN and below else top
                    clause = self._clause_above(start.head if start is top and top.pos == "VERB" else start.i)
                    responder = tuple(
                        p for f in scene.frames if f.token == clause for p in scene.actors(subject_heads(scene, f))
                    )
                    answer = self._answer(
                        self._tinted(kind) if relation == "cue" else NEUTRAL, scene.span(members), responder,
                        heads, scene.span(scene.subtree(clause)), False, relation,
                    )  # fmt: skip
                    taken = self._takes_up(scene.tokens[clause])
                    yield replace(answer, predicate=scene.tokens[clause].start, takes_up=taken)

    def _takes_up(self, clause: Token) -> bool:
        """Whether the subject of a clause is a definite noun for something done or said before ("*this decision*")."""
        named = {lemma for name in _NAMING for lemma in self.classes.get(name, ())}
        subjects = [c for c in self.scene.children[clause.i] if c.dep.startswith("nsubj")]
        return any(c.lemma.lower() in named and self.scene.is_definite(c.i) for c in subjects)

    # --- words that tell of two acts -------------------------------------------------------------------------------

    def _by_reaction(self, frame: Frame) -> Iterator[Answer]:
        """ "a condamné la décision de X de ...": a verdict on what its object tells or takes up."""
        scene = self.scene
        if frame.kind == "noun" or not (frame.lemma in self.classes.get("reaction", ()) or self._is_judging(frame)):
            return
        if grounded_status(scene, frame) in ("negated", "hypothetical"):
            return
        subjects = subject_heads(scene, frame)
        responder = scene.actors(subjects)
        behind = [c for c in scene.children[frame.token] if c.i > frame.token and c.i not in subjects]
        passive = scene.heads(frame, "object") if frame.voice == "passive" else []
        heads = [*passive, *(c.i for c in behind if self._is_object(c) and c.i not in passive)]
        cue, clause = scene.span(frame.tokens), scene.span(scene.subtree(frame.token))
        reaction = self._answer(NEUTRAL, cue, responder, heads, clause, True, "reaction")
        sums_up = summed_up(scene, frame.token)
        if sums_up:  # "did it, in a move X called provocative"
            yield replace(reaction, answered=scene.span(range(sums_up)), naming="")
            return
        if reaction.naming != "speech" and "deny" in scene.lexicon.embedders.get(frame.lemma, ()):
            # what is denied may stand anywhere near ("denied it, as X had alleged")
            yield replace(reaction, kind="refusal", relation="denial", answered=clause)
        elif heads:
            yield reaction

    def _is_judging(self, frame: Frame) -> bool:
        """Whether the lexicon knows a verb as one of blaming or refusing ("a *noté* avec regret"); one that says
        nothing without its noun is none ("*a* 48 heures").
        """
        if self.scene.grammar.light_verb(frame.lemma, ""):
            return False
        keys = list(self.scene.predicates(frame))
        told = {(p.type, p.mode) for key in keys for p in self.scene.lexicon.patterns.get(key, ())}
        accusing = any("accuse" in self.scene.lexicon.embedders.get(lemma, ()) for lemma, _ in keys)
        return bool(told & _JUDGING) and not accusing and not any(type_ in _FRIENDLY for type_, _ in told)

    def _is_object(self, token: Token) -> bool:
        """Also a gerund behind a preposition ("condemned X *for bombing* Y"), which is no circumstance."""
        if token.dep == "advcl":
            below = self.scene.children[token.i]
            finite = any(t.feats.get("VerbForm") == "Fin" for t in (token, *below))
            return not finite and any(c.dep == "mark" and c.pos == "ADP" for c in below)
        return token.dep.startswith(_OBJECTS)

    def _by_cause(self, frame: Frame) -> Iterator[Answer]:
        """ "La chute de X a amené Y à ...": what the subject tells led its object to act."""
        scene = self.scene
        if frame.kind != "verb" or frame.lemma not in self.classes.get("cause", ()) or frame.voice == "passive":
            return
        if grounded_status(scene, frame) in ("negated", "hypothetical"):
            return
        responder = scene.actors([*scene.heads(frame, "object"), *scene.heads(frame, "iobj")])
        behind = [i for i in scene.subtree(frame.token) if i > frame.token]
        if responder and behind and frame.token:
            heads = scene.heads(frame, "subject")
            told = self._answer(NEUTRAL, scene.span(frame.tokens), responder, heads, scene.span(behind), True, "cause")
            # "..., prompting Y to ...", "ce qui a poussé Y à ...": all that stands before it may be meant
            yield replace(told, answered=scene.span(range(frame.token)))

    def _by_subject(self, frame: Frame) -> Iterator[Answer]:
        """ "The move followed X", "the decision drew anger from X": the subject takes up what was told before."""
        scene = self.scene
        heads = scene.heads(frame, "subject") if frame.kind == "verb" else []
        if not heads or grounded_status(scene, frame) != "actual" or not self._takes_up(scene.tokens[frame.token]):
            return
        cue, clause = scene.span(frame.tokens), scene.span(scene.subtree(frame.token))
        if frame.lemma in self.classes.get("following", ()):
            told = self._answer(NEUTRAL, cue, (), scene.heads(frame, "object")[:1], clause, False, "after")
            yield replace(told, takes_up=True)
        if frame.lemma in self.classes.get("stirring", ()):
            yield self._answer(NEUTRAL, cue, (), heads[:1], clause, True, "reaction")

    def _by_gratitude(self, frame: Frame) -> Iterator[Answer]:
        """ "X thanked Y", "a exprimé sa gratitude à Y": for what Y did is told before, or not at all."""
        scene = self.scene
        words = self.classes.get(_GRATITUDE, ())
        objects = {scene.tokens[i].lemma.lower() for i in scene.heads(frame, "object")} if frame.kind == "verb" else ()
        if not (frame.lemma in words or set(words) & set(objects)) or grounded_status(scene, frame) != "actual":
            return
        responder = scene.actors(subject_heads(scene, frame))
        clause = scene.span(scene.subtree(frame.token))
        yield self._answer("thanks", scene.span(frame.tokens), responder, [], clause, True, _GRATITUDE)

    def _by_verdict(self) -> Iterator[Answer]:
        """ "Cette décision est inacceptable, a dit X": a verdict on what its subject takes up."""
        for verdict in passed(self.scene):
            cue, head = self.scene.span([verdict.word.i]), verdict.judged.i
            clause = self.scene.span([*self.scene.subtree(verdict.clause.i), verdict.word.i])
            told = self._answer(NEUTRAL, cue, (verdict.speaker,), [head], clause, True, "reaction")
            yield told if verdict.judged.pos != "PRON" else replace(told, naming="deed")

    def _by_relative(self) -> Iterator[Answer]:
        """ "an embargo against states that imposed sanctions": what a relative clause tells of the other side."""
        causes = self.classes.get("cause", ())
        for token in self.scene.tokens:
            if token.dep != "acl:relcl" or token.pos not in ("VERB", "AUX") or token.lemma in causes:
                continue
            clause = self._clause_above(token.head)
            above = set(self.scene.subtree(clause)) - set(self.scene.subtree(token.i))
            cue = self.scene.span([token.i])
            yield self._answer(NEUTRAL, cue, (), [token.i], self.scene.span(above), False, "relative")

    def _by_telling(self) -> Iterator[Answer]:
        """The sentence's own acts: told one after the other they may answer each other without a word for it."""
        then, earlier = self.classes.get(_CONSEQUENCE, ()), self.classes.get(EARLIER, ())
        for frame, when in news(self.scene, then, earlier):
            cue, clause = self.scene.span(frame.tokens), self.scene.span(self.scene.subtree(frame.token))
            told = self._answer(NEUTRAL, cue, (), [], clause, True, when)
            yield replace(told, predicate=self.scene.tokens[frame.token].start)

    # --- what all have in common -----------------------------------------------------------------------------------

    def _answer(
        self,
        kind: str,
        cue: Span,
        responder: tuple[Party, ...],
        heads: list[int],
        act: Span,
        is_verb: bool,
        relation: str,
    ) -> Answer:
        scene = self.scene
        below = [i for head in heads for i in self._below(head)]
        lemmas = {scene.tokens[head].lemma.lower() for head in heads}
        return Answer(
            scene.position, kind, cue, responder, scene.span(below) if below else None, scene.actors(heads[:1]),
            self._types_of(heads), act, is_verb, relation,
            "" if any(map(self._is_spelt_out, heads)) else self._naming(lemmas) or self._thing(heads, is_verb),
            likely=tuple(t for name, t in _LIKELY if lemmas & set(self.classes.get(name, ()))),
        )  # fmt: skip

    def _thing(self, heads: list[int], is_verb: bool) -> str:
        """Whether a phrase behind a connector tells itself what it is, be it nothing that is known."""
        tokens = [self.scene.tokens[head] for head in heads]
        told = [t for t in tokens if t.pos == "NOUN" and not self.scene.actors([t.i]) and not self._types_of([t.i])]
        own = [t for t in told if any(c.dep.startswith(("nmod", "acl")) for c in self.scene.children[t.i])]
        return _THING if own and not is_verb else ""

    def _naming(self, lemmas: set[str]) -> str:
        return next((name for name in _NAMING if lemmas & set(self.classes.get(name, ()))), "")

    def _is_spelt_out(self, head: int) -> bool:
        """Whether a noun says itself what is done ("the decision *to publish* it"): nothing before it is meant."""
        return any(c.dep == "acl" and c.feats.get("VerbForm") == "Inf" for c in self.scene.children[head])

    def _below(self, i: int) -> list[int]:
        """What hangs on a word, but for a verb that the parser coordinates with a word that is none."""
        verbal = self.scene.tokens[i].pos in ("VERB", "AUX")
        below = (c for c in self.scene.children[i] if c.dep != "punct")
        kids = (c for c in below if verbal or c.dep != "conj" or c.pos not in ("VERB", "AUX"))
        return [i, *(j for c in kids for j in self._below(c.i))]

    def _types_of(self, heads: list[int]) -> tuple[str, ...]:
        """The event types that a noun names, with or without its sides ("the expulsion": SANCTION)."""
        scene = self.scene
        named = [f for f in scene.frames if f.token in heads and f.kind == "noun"]
        patterns = (p for f in named for key in scene.predicates(f) for p in scene.lexicon.patterns.get(key, ()))
        lemmas = {scene.tokens[head].lemma.lower() for head in heads}
        meant = _ACCORDS if lemmas & set(self.classes.get("accord", ())) else ()
        return tuple(dict.fromkeys((*(p.type for p in patterns if p.type != NONE), *meant)))

    def _clause_above(self, i: int) -> int:
        """The nearest verb (or the root) above a token; for the head of a clause, the verb that governs it."""
        tokens = self.scene.tokens
        i = tokens[i].head if tokens[i].dep in ("advcl", "acl", "acl:relcl") else i
        for _ in range(len(tokens)):
            token = tokens[i]
            if token.head == i or (token.pos in ("VERB", "AUX") and not token.dep.startswith(("aux", "cop"))):
                return i
            i = token.head
        return i


def _is_adverbial(words: list[Token]) -> bool:
    """Whether words stand as an adverb of a clause ("donc"), not as its conjunction (« alors que »)."""
    members = {t.i for t in words}
    top = next((t for t in words if t.head not in members), words[0])
    return top.dep.startswith(("advmod", "obl", "cc", "nmod", "discourse"))
