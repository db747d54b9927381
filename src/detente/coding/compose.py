"""Embedding verbs over embedded acts: promises, threats, refusals, requests, denials, plans.

The rules are rows of the table of ``composition``; this module only walks the frames of a sentence from the outside in,
looks rows up and fills the sides.
"""

from __future__ import annotations

from dataclasses import replace

from detente.actors.context import bases
from detente.coding.aims import composed_target
from detente.coding.asides import without_asides
from detente.coding.charged import charging
from detente.coding.composition import Row, closest_row, load_table
from detente.coding.credited import is_anothers, thanked_for
from detente.coding.doers import embedder_classes, noun_doers, subject_heads
from detente.coding.drafts import Draft
from detente.coding.lexicon import NONE
from detente.coding.match import Match, best_match
from detente.coding.notation import Pattern
from detente.coding.ontology import load_ontology
from detente.coding.parties import besides, is_bare, is_part_of, known_of, states_of
from detente.coding.scene import Scene
from detente.coding.sectors import at_groups_home
from detente.coding.senses import is_bare_refusal, senses
from detente.coding.status import grounded_status, is_preceding
from detente.coding.strangers import strangers
from detente.coding.targets import denies_deed, not_taken
from detente.model import Frame, Party, Token

_NOT_DENYING = {"refuse", "stop"}  # embedders whose denial leaves the act as it is
_BY_HIMSELF = {"approve", "command", "own"}  # what one has somebody do, or has done and defends
_INVITATION = "AGREE"
_PROTEST, _BLAMED = "ACCUSE", {"SANCTION", "COERCE", "ASSAULT", "MOBILIZE"}
_RECALL = "recall-ambassador"
_DEPTH = 8  # deeper embedding than this is a broken tree


def code_frames(scene: Scene) -> list[Draft]:
    """Code all frames of a sentence: each outermost frame with what is embedded in it, nothing twice."""
    composer = _Composer(scene)
    outermost = [frame for frame in scene.frames if frame.parent is None or frame.link != "complement"]
    return without_asides(scene, [draft for frame in outermost for draft in composer.act(frame, 0)])


class _Composer:
    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.table = load_table()
        self.ontology = load_ontology()
        self.matches: dict[int, Match | None] = {}

    def best(self, frame: Frame) -> Match | None:
        """The line that fits a frame best, looked up once: a frame is asked for by those above it too."""
        if frame.index not in self.matches:
            named = frame.kind == "noun" and self.scene.is_inside_name(frame.token)
            found = None if named else best_match(self.scene, frame)
            if found is not None and found.pattern.type == "ACCUSE" and not found.source:
                found = replace(found, source=charging(self.scene, frame, self.best))
            self.matches[frame.index] = found
        return self.matches[frame.index]

    def act(self, frame: Frame, depth: int) -> list[Draft]:
        """The codings of a frame together with everything embedded in it."""
        own = self.best(frame)
        kids = [k for k in self.scene.embedded[frame.index] if k.link == "complement"] if depth < _DEPTH else []
        taken: list[Frame] = []
        blamed: list[Frame] = []
        if own is not None:
            taken = [
                k
                for k in kids
                if self._is_part(k, own) and not self._stays(frame, k) and not self._is_anonymous(frame, own, k)
            ]
            own = self._completed(own, taken)
            kids = [k for k in kids if k not in taken and not self._is_bidden(frame, k, own)]
            blamed = self._blamed(own, taken)
            kids += blamed
            if own.pattern.type == "REQUEST" and not known_of(own.target):
                own = replace(own, target=self._wanted(frame) or own.target)  # "requested that X extend the mission"
        drafts: list[Draft] = []
        composed = False
        for kid in kids:
            inner = self.act(kid, depth + 1)
            if not self._is_told(frame, kid):
                inner = [draft for draft in inner if draft.frame is not kid]
            if own is not None and kid in blamed:
                inner = [_at_complainant(draft, own.source) for draft in inner]
            classes = embedder_classes(self.scene, frame, kid)
            made, changed = self._compose(frame, own, inner, classes)
            drafts += made
            composed = composed or changed
        if not composed and own is not None and self._asks(frame, own):
            drafts = [*self._bare(frame), *drafts]
        elif not composed and own is not None and own.pattern.type != NONE:
            drafts = [d for d in drafts if not self._is_spelt_out(d.frame, own)]
            drafts.insert(0, self._draft(own, taken))
        elif not composed and own is None and all(self._is_occasion(frame, d) for d in drafts):
            drafts = [*self._bare(frame), *drafts]
        return drafts

    def _blamed(self, own: Match, taken: list[Frame]) -> list[Frame]:
        """The deeds of others that the words of a protest are about ("complained of *the arrest of X by Y*")."""
        if own.pattern.type != _PROTEST or not own.source:
            return []
        about = [k for t in taken for k in self.scene.embedded[t.index] if k.kind == "noun" and k.token not in own.used]
        inner = [(k, self.best(k)) for k in about if k.link == "complement"]
        return [
            k for k, m in inner
            if m is not None and m.pattern.type in _BLAMED and known_of(m.source)
            and not states_of(m.source) & states_of(own.source)
        ]  # fmt: skip

    def _asks(self, frame: Frame, own: Match) -> bool:
        """Whether the words of an invitation open a demand: "invited the government *to publish* the report"."""
        asks = "ask" in self.scene.lexicon.embedders.get(frame.lemma, ())
        return asks and own.pattern.type == _INVITATION and self._has_clause(frame)

    def _is_told(self, frame: Frame, kid: Frame) -> bool:
        """Whether an embedded act is said to be done at all: an infinitive under a noun of no such sense is not."""
        token = self.scene.tokens[kid.token]
        return token.dep != "acl" or kid.mood != "infinitive" or token.head in frame.tokens

    def _is_part(self, kid: Frame, own: Match) -> bool:
        """Whether an event noun is a word of the line's object, or says what kind of object ("a *trade* agreement").

        So is what the line says of its object ("called the charge *baseless*").
        """
        if kid.kind == "verb":
            return False
        token = self.scene.tokens[kid.token]
        if (
            kid.kind == "noun"
            and token.head in own.used
            and (token.dep in ("compound", "amod") or self._is_apart(token))
        ):
            return not is_anothers(own, self.best(kid))
        return kid.token in own.used

    def _is_anonymous(self, frame: Frame, own: Match, kid: Frame) -> bool:
        """Whether nobody is known to do what the line tells of an act whose doer is ("the release by X of Y *was met*
        with relief").
        """
        inner = self.best(kid) if frame.voice == "passive" and not known_of(own.source) else None
        return inner is not None and inner.pattern.type != NONE and bool(known_of(inner.source))

    def _is_spelt_out(self, kid: Frame, own: Match) -> bool:
        """Whether the line itself has an embedded verb among its words ("stopped *issuing visas*")."""
        said = (text for part in own.pattern.parts if part.place == "words" for text in part.words)
        words = " ".join(said).replace("|", " ").split()
        return kid.kind == "verb" and self.scene.tokens[kid.token].text.lower() in words

    def _is_bidden(self, frame: Frame, kid: Frame, own: Match) -> bool:
        """Whether the line tells itself what is ordered ("ordered the envoys *to leave*": expelled them), gives
        somebody time for it ("gave X two days *to leave*") or calls its envoy home for it ("*for consultations*").
        """
        classes = embedder_classes(self.scene, frame, kid)
        if own.pattern.type == "THREATEN" and not classes and kid.mood == "infinitive":
            return True
        bids = {"ask", "command"} & set(classes)
        return bool(bids) and (self._is_spelt_out(kid, own) or own.pattern.mode == _RECALL)

    def _is_apart(self, token: Token) -> bool:
        """ "An agreement *on* trade": a complement that is not what the noun counts or names ("a round *of* talks")."""
        preposition = self.scene.preposition(token)
        return token.dep == "nmod" and bool(preposition) and not self.scene.grammar.is_a("genitive", preposition)

    def _stays(self, frame: Frame, kid: Frame) -> bool:
        """An act that one condemns or praises stays an act of its own, though it be the object of the line.

        So does what the object is a decision of ("regrets the *decision* of X *to close* the border").
        """
        rows = [self.table[c, "*"] for c in embedder_classes(self.scene, frame, kid) if (c, "*") in self.table]
        said = [k for k in self.scene.embedded[kid.index] if k.link == "complement" and k.kind == "verb"]
        return bool(rows) and rows[0].keep == "yes" and any(self.best(k) is not None for k in (kid, *said))

    def _completed(self, own: Match, used: list[Frame]) -> Match:
        """A match takes from an event noun that is its object the target it lacks ("lancer une invasion de X")."""
        if own.pattern.type == "REJECT" and denies_deed(self.scene, own.frame, own.source):
            return own
        for kid in used:
            inner = self.best(kid) if not own.target else None
            if inner is not None:
                others = besides(inner.target or inner.source, own.source)
                if own.pattern.type == "REQUEST":  # "demands the release of *its* sailors"
                    others = tuple(p for p in others if not is_part_of(p, own.source))
                own = replace(own, target=not_taken(self.scene, others, own.used))
        return own

    def _compose(
        self, frame: Frame, own: Match | None, inner: list[Draft], classes: tuple[str, ...]
    ) -> tuple[list[Draft], bool]:
        """Apply the closest row of the table to each embedded coding; True where a coding of the frame came of it."""
        made: list[Draft] = []
        changed = False
        for draft in inner:
            if self._is_occasion(frame, draft):
                made.append(draft)
                continue
            kinds = senses(self.scene, frame, draft, classes)
            row = next((r for c in kinds if (r := closest_row(c, draft)) is not None), None)
            if row is None:
                made.append(self._reported(frame, draft, classes))
            elif row.type == "-":
                continue
            elif row.type == "=":
                made.append(self._modified(frame, draft, row, denied=not _NOT_DENYING & set(classes)))
                changed = changed or row.name in _BY_HIMSELF  # it is neither demand nor praise besides
                vowed = (row.name, draft.type) == ("promise", "THREATEN")  # who vows that agrees to nothing
                changed = changed or (vowed and own is not None and own.pattern.type == "AGREE")
            else:
                result = self._result(frame, own, draft, row)
                changed = changed or bool(result.source)
                kept = [thanked_for(self.scene, frame, draft, result)] if self._keeps(row, result) else []
                made += ([result] if result.source else []) + kept
        return made, changed

    def _is_occasion(self, frame: Frame, draft: Draft) -> bool:
        """Whether an act only came before what is asked or vowed: "urged X to help, *the day after* raids on Y"."""
        inside = draft.frame.parent is not None and draft.frame.parent != frame.index
        return draft.frame.kind == "noun" and inside and is_preceding(self.scene, draft.frame)

    @staticmethod
    def _reported(frame: Frame, draft: Draft, classes: tuple[str, ...]) -> Draft:
        """ "Said that it would send aid": a conditional under a verb of saying in the past is a future told later."""
        later = draft.frame.mood == "conditional" and draft.status == "hypothetical" and frame.tense == "past"
        if not later or "say" not in classes:
            return draft
        step = f"a conditional under « {frame.lemma} » in the past: future"
        return replace(draft, status="future", steps=(*draft.steps, step))

    @staticmethod
    def _keeps(row: Row, result: Draft) -> bool:
        """Whether the embedded act stays: beside the result, or in its stead where nobody is known to say it."""
        return row.keep == "yes" or (row.keep == "alone" and not result.source)

    def _bare(self, frame: Frame) -> list[Draft]:
        """An embedding verb over a clause that the lexicon cannot code: the ``-`` rows; a duty that somebody tells."""
        if frame.modality == "necessary" and frame.kind == "verb":
            return self._duty(frame)
        mark = {"noun": "/N", "adjective": "/A"}.get(frame.kind, "")
        if frame.kind == "noun" or not (self._has_clause(frame) or is_bare_refusal(self.scene, frame)):
            return []
        kids = [k for k in self.scene.embedded[frame.index] if k.link == "complement" and k.kind == "verb"]
        marked = (embedder_classes(self.scene, frame, kid) for kid in kids)  # "told X *to leave*"
        classes = next(filter(None, marked), ()) or self.scene.lexicon.embedders.get(frame.lemma + mark, ())
        other = self._wanted(frame) if "want" in classes or ("say" in classes and self._is_duty(frame)) else ()
        if other:
            draft = self._result(
                frame, None, None, self.table["unwanted" if frame.polarity == "negative" else "must", "-"]
            )
            return [replace(draft, target=besides(other, draft.source))] if draft.source else []
        for kind in classes:
            if kind == "refuse" and frame.polarity == "negative":
                return []  # who does not rule something out has not refused it
            row = self.table.get((kind, "-"))
            if row is not None:
                draft = self._result(frame, None, None, row)
                return [draft] if draft.source else []
        return []

    def _duty(self, frame: Frame) -> list[Draft]:
        """ "Y must ...", whatever it is: a demand on Y by who tells it."""
        row = self.table["must", "-"]
        doers = self.scene.actors(subject_heads(self.scene, frame))
        status = grounded_status(self.scene, frame)
        if not doers or frame.mood == "conditional" or status not in ("hypothetical", "negated"):
            return []
        step = f"what « {frame.lemma} » says is a duty"
        return [Draft(
            row.type, row.mode, "actual", (), doers, frame, frame.tokens, f"composition:{row.name}", (step,), told=True,
        )]  # fmt: skip

    def _wanted(self, frame: Frame) -> tuple[Party, ...]:
        """The actor whose doing a verb of wanting is about ("wants *Lima* to open its border"), where it is another."""
        clauses = [c.i for c in self.scene.children[frame.token] if c.dep in ("xcomp", "ccomp")]
        kids = [k for k in self.scene.frames if k.token in clauses and k.kind == "verb"]
        doers = self.scene.actors(head for kid in kids for head in self.scene.heads(kid, "subject"))
        speakers = self.scene.actors(subject_heads(self.scene, frame))
        return () if speakers and all(is_bare(p) for p in speakers) else besides(doers, speakers)  # analysts expect

    def _is_duty(self, frame: Frame) -> bool:
        """Whether the clause under a verb of saying says what must be done."""
        kids = [k for k in self.scene.embedded[frame.index] if k.link == "complement" and k.kind == "verb"]
        return any(k.modality == "necessary" and k.polarity == "positive" for k in kids)

    def _has_clause(self, frame: Frame) -> bool:
        return any(c.dep in ("xcomp", "ccomp") and c.pos in ("VERB", "AUX") for c in self.scene.children[frame.token])

    def _modified(self, frame: Frame, draft: Draft, row: Row, *, denied: bool) -> Draft:
        """The embedded act as the embedding verb leaves it: planned, possible, failed.

        ``denied``: a denial of the embedding verb denies the act too (that of a refusal or an end does not).
        """
        if row.name in _BY_HIMSELF and not draft.source:
            draft = replace(
                draft,
                source=self.scene.actors(subject_heads(self.scene, frame)),
                tokens=tuple(sorted({*frame.tokens, *draft.tokens})),
            )
        if draft.told and row.name in ("try", "plan"):
            return draft  # what is told of another is told of his attempts too
        outer = grounded_status(self.scene, frame)
        status = row.status if row.status != "=" else draft.status
        if row.name == "begin" and outer == "future" and status == "actual":
            status = outer  # "will continue to supply arms"
        if outer == "hypothetical" and status == "future":
            status = outer  # "may be about to invade"
        if outer == "negated" and denied:
            status = "actual" if status == "negated" else "negated"
        if draft.status in ("negated", "historical"):
            status = draft.status
        return replace(draft, status=status, steps=(*draft.steps, f"under « {frame.lemma} » ({row.name}): {status}"))

    def _result(self, frame: Frame, own: Match | None, draft: Draft | None, row: Row) -> Draft:
        """The coding that an embedding verb and its embedded act make together."""
        answering = self.scene.lexicon.classes.get("@answering", frozenset())
        if draft is not None and row.type == "THREATEN" and draft.frame.lemma in answering:
            row = replace(row, mode="")  # "vowed to retaliate": nobody says how
        source = own.source if own is not None else ()
        if not source and frame.kind == "noun":
            source = noun_doers(self.scene, frame)
        speakers = subject_heads(self.scene, frame)
        source = source or self.scene.actors(speakers) or tuple(p for p in self.scene.doers(speakers) if p.actor)
        source = source or (charging(self.scene, frame, self.best) if row.type == "ACCUSE" else ())
        source = source or strangers(self.scene, frame, speakers, row.type)
        target = composed_target(self.scene, frame, own, draft, row, source)
        if len(states_of(source)) > 1 and states_of(target) <= states_of(source):
            target = tuple(p for p in target if p.actor is None)  # "Peru and Chile agreed to train *Chilean cadets*"
        target = at_groups_home(self.scene, row.type, source, target)
        status = grounded_status(self.scene, frame) if row.status == "=" else row.status
        if row.name == "refuse" and status == "negated":
            status = "actual"  # the denial of "would not allow" is what makes it a refusal
        tokens = (*frame.tokens, *(draft.tokens if draft is not None else ()))
        what = f"{draft.type}{'/' + draft.mode if draft.mode else ''}" if draft is not None else "a clause"
        step = f"« {frame.lemma} » ({row.name}) over {what} makes {row.type}{'/' + row.mode if row.mode else ''}"
        inner_rule = f" + {draft.rule}" if draft is not None else ""
        inner_steps = draft.steps if draft is not None else ()
        return Draft(
            row.type, row.mode, status, source, target, frame, tuple(sorted(set(tokens))),
            f"composition:{row.name}{inner_rule}", (*inner_steps, step),
            cameo=self._cameo(row, draft) if draft is not None else "",
            about=draft.type if draft is not None and row.target == "doer" and not draft.source else "",
            announces=(draft.announces or draft.act) if draft is not None and row.announces else "",
        )  # fmt: skip

    def _cameo(self, row: Row, draft: Draft) -> str:
        inner = self.ontology.cameo(draft.type, draft.mode, draft.cameo)
        return self.ontology.composed_cameo(row.type, row.mode, inner, negated=draft.status == "negated")

    def _draft(self, own: Match, taken: list[Frame]) -> Draft:
        pattern = own.pattern
        status = pattern.status or grounded_status(self.scene, own.frame)
        tokens = tuple(sorted({*own.frame.tokens, *own.used}))
        steps = (f"« {own.frame.lemma} » fits {pattern.where}: {pattern.text}",)
        return Draft(
            pattern.type, pattern.mode, status, own.source, own.target, own.frame, tokens, pattern.where, steps,
            self._finer(pattern, taken) or pattern.cameo, pattern.contexts, pattern.mutual, pattern.crime, pattern.told,
            announces=pattern.announces,
        )  # fmt: skip

    def _finer(self, pattern: Pattern, taken: list[Frame]) -> str:
        """A line's CAMEO code made finer by an act that is its object ("demanded the *release* of X"), else ""."""
        given = self.ontology.cameo(pattern.type, pattern.mode, pattern.cameo)
        for kid in taken:
            inner = self.best(kid)
            if inner is not None and inner.pattern.type != NONE:
                known = self.ontology.cameo(inner.pattern.type, inner.pattern.mode, inner.pattern.cameo)
                code = self.ontology.composed_cameo(pattern.type, pattern.mode, known)
                if code.startswith(given.removesuffix("0")):
                    return code
        return ""


def _at_complainant(draft: Draft, source: tuple[Party, ...]) -> Draft:
    """A deed done to nobody named, done to who complains of it."""
    if known_of(draft.target):
        return draft
    mine = tuple(replace(p, actor=bases([p.actor])[0]) for p in source if p.actor)
    return replace(draft, target=mine, steps=(*draft.steps, "target: who complains of it"))
