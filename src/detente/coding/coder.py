"""Parsed sentences, mentions and dates to reports: the coding stage from end to end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from detente.coding.answered import answered, called, mirrored, punished
from detente.coding.answers import Answer, answers
from detente.coding.attribution import attribute
from detente.coding.between import between_both
from detente.coding.compose import code_frames
from detente.coding.composition import closest_row
from detente.coding.contexts import Context, contexts_by_sentence
from detente.coding.counterparts import LINKED_LATER, with_counterparts
from detente.coding.dates import Dated, dates_of, ending, known_by, own_date
from detente.coding.deeds import aimed_at_clause, of_others
from detente.coding.drafts import Draft
from detente.coding.lexicon import Lexicon
from detente.coding.lists import with_lists
from detente.coding.objects import with_objects
from detente.coding.once import told_once, without_repeats
from detente.coding.ontology import Ontology, load_ontology
from detente.coding.participants import participants_of
from detente.coding.parties import codes_of, is_somebody, known_of
from detente.coding.positions import positions
from detente.coding.provoked import aimed_back, provoked
from detente.coding.quotations import speaking, with_speakers
from detente.coding.recall import held_by, recalled
from detente.coding.repeats import same_acts
from detente.coding.requested import requested
from detente.coding.scene import Resolved, Scene
from detente.coding.status import has_condition, is_ahead, is_history, is_ultimatum
from detente.coding.verdicts import verdicts
from detente.coding.voices import voiced
from detente.language.frames import frames
from detente.language.grammar import Grammar
from detente.model import Article, Date, Frame, Party, Place, Position, Report, Sentence, Span

_BLOC = "bloc"
_VISIT, _PEOPLE = "CONSULT/visit", "CIV"
_SAID_IS_DONE = {"AGREE", "REJECT"}  # who says that he will, does
_PRIVATE = {"BUS", "MED"}  # what firms and papers do is news of politics where others are in it


@dataclass(frozen=True, slots=True)
class Coding:
    """What coding makes of an article. Reports without a source stand for an event named before ("cette audience")."""

    reports: tuple[Report, ...]
    answers: tuple[Answer, ...]
    positions: tuple[Position, ...]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The data of one language that coding needs."""

    lexicon: Lexicon
    grammar: Grammar


def code(
    article: Article,
    sentences: Sequence[Sentence],
    resolved: Resolved,
    dates: Sequence[Date],
    knowledge: Knowledge,
    *,
    anchor_year: int | None = None,
) -> Coding:
    """Code every parsed sentence; unparsed ones (no tokens) give nothing.

    ``dates`` are all those of the article. ``anchor_year`` is the story's year, from which history is reckoned.
    """
    coder = _Coder(article, sentences, resolved, dates, knowledge, anchor_year)
    reports: list[Report] = []
    found_answers: list[Answer] = []
    found_positions: list[Position] = []
    scenes = [scene_of(s, n, resolved, knowledge, dates) for n, s in enumerate(sentences) if s.tokens]
    quoted = speaking(scenes, article.text)
    for scene in scenes:
        scene.speaker = quoted.get(scene.position)
        own = with_counterparts(coder.reports(scene, reports), reports)
        reports += own
        found_answers += answers(scene)
        found_positions += positions(scene, own)
    kept = [_aimed_at_somebody(r) for r in _joined_later(reports)]
    told = with_speakers(kept, scenes, article.text)
    return Coding(tuple(told), tuple(found_answers), tuple(found_positions))


def _joined_later(reports: Sequence[Report]) -> list[Report]:
    """The reports without those of no side at all that no other report of their type could be joined to."""
    sided = {report.type for report in reports if report.source}
    return [r for r in reports if r.source or known_of(r.target) or r.type in sided]


def scene_of(
    sentence: Sentence, position: int, resolved: Resolved, knowledge: Knowledge, dates: Iterable[Date] = ()
) -> Scene:
    """A sentence with its frames, ready to be matched; words of ``dates`` are nobody's target."""
    sentence = with_lists(sentence, position, resolved)
    found = frames(sentence, knowledge.grammar, knowledge.lexicon.event_nouns)
    spans = [date.span for date in dates if date.span is not None]
    return Scene(sentence, position, found, resolved, knowledge.lexicon, knowledge.grammar, spans)


def _aimed_at_somebody(report: Report) -> Report:
    """The report with blocs ("the international community", "the West") among its targets as words alone: nobody in
    particular is meant.
    """
    target = tuple(Party(None, p.span) if p.actor is not None and p.actor.kind == _BLOC else p for p in report.target)
    return replace(report, target=target)


class _Coder:
    def __init__(
        self,
        article: Article,
        sentences: Sequence[Sentence],
        resolved: Resolved,
        dates: Sequence[Date],
        knowledge: Knowledge,
        anchor_year: int | None,
    ) -> None:
        self.article = article
        self.sentences = sentences
        self.resolved = resolved
        self.dates = dates
        self.knowledge = knowledge
        self.anchor_year = anchor_year
        self.ontology: Ontology = load_ontology()

    @cached_property
    def contexts(self) -> tuple[tuple[Context, ...], ...]:
        """Those of every sentence; an article without events needs none."""
        return contexts_by_sentence(self.sentences, self.knowledge.lexicon.language)

    def reports(self, scene: Scene, told: Sequence[Report]) -> list[Report]:
        """The reports of one sentence; ``told`` are those of the sentences before it."""
        drafts = [voiced(scene, self._settled(scene, draft)) for draft in code_frames(scene)]
        drafts = aimed_at_clause(scene, of_others(scene, [*drafts, *verdicts(scene)]))
        drafts = aimed_back(scene, provoked(scene, held_by(scene, drafts)))
        drafts = [recalled(scene, draft, told) for draft in drafts]
        drafts += same_acts(scene, drafts, told)
        drafts += between_both(scene, drafts)
        drafts = told_once(scene, [d for d in drafts if _is_political(d) or _is_anaphor(scene, d)])
        drafts += [*answered(scene, drafts), *mirrored(scene, drafts), *punished(scene, drafts), *called(scene, drafts)]
        kept = with_objects(scene, without_repeats(drafts))
        kept = [*kept, *requested(scene, kept)]
        return [self._report(scene, draft, f"r{len(told) + n + 1}") for n, draft in enumerate(kept)]

    # --- status --------------------------------------------------------------------------------------------------

    def _settled(self, scene: Scene, draft: Draft) -> Draft:
        """The draft with history recognised, and future acts turned into what they are now (an agreement to meet)."""
        known = known_by(self._when(scene, draft))
        date = known.date if known else None
        if draft.status in ("actual", "future") and is_history(date, self.anchor_year, draft.frame.tense):
            return replace(
                draft, status="historical", steps=(*draft.steps, f"dated {date.edtf if date else ''}: history")
            )
        if _is_scheduled(scene, draft, date) or (draft.type == "CONSULT" and is_ahead(scene, draft.frame)):
            draft = replace(draft, status="future")
        if _is_announced(scene, draft):
            draft = replace(
                draft, status="future", steps=(*draft.steps, "a conditional in the doer's own words: future")
            )
        if draft.status == "future" and draft.type in _SAID_IS_DONE and _says_so(scene, draft):
            return replace(draft, status="actual", steps=(*draft.steps, "who says that he will does so by that"))
        row = next((r for kind in _prospects(scene, draft) if (r := closest_row(kind, draft)) is not None), None)
        if row is None:
            return draft
        step = f"{draft.type} {'still to come' if draft.status == 'future' else 'not to come'} is {row.type}"
        inner = self.ontology.cameo(draft.type, draft.mode, draft.cameo)
        cameo = self.ontology.composed_cameo(row.type, row.mode, inner)
        return replace(
            draft, type=row.type, mode=row.mode, status=row.status, cameo=cameo, mutual=False,
            steps=(*draft.steps, step), announces=draft.act if row.announces else "",
        )  # fmt: skip

    # --- the report ----------------------------------------------------------------------------------------------

    def _report(self, scene: Scene, draft: Draft, report_id: str) -> Report:
        cameo = self.ontology.cameo(draft.type, draft.mode, draft.cameo)
        source, target = draft.source, draft.target
        if draft.mutual:
            source, target = _together(source, target)
        trigger = _trigger(scene, draft)
        place = self._place(scene, draft)
        when = own_date(self._when(scene, draft))
        return Report(
            id=report_id,
            type=draft.type,
            mode=draft.mode,
            status=draft.status,
            source=source,
            target=target,
            trigger=trigger,
            sentence=scene.sentence.index,
            evidence=_evidence(scene, trigger, (*source, *target)),
            rule=draft.rule,
            contexts=self._contexts(scene, draft),
            cameo=cameo,
            intensity=self.ontology.intensity(draft.type, draft.mode),
            goldstein=self.ontology.goldstein_of(cameo),
            participants=participants_of(scene, draft.type, draft.mode, source, target),
            date=when.date if when else None,
            place=place,
            attribution=attribute(scene, draft.frame),
            explanation=(*draft.steps, *self._bases(scene, (*source, *target)), *_why(when), *self._about(scene)),
            announces=draft.announces,
            ends=ending(draft.status, self._when(scene, draft)),
        )

    def _contexts(self, scene: Scene, draft: Draft) -> tuple[str, ...]:
        found = (context.name for context in self.contexts[scene.position])
        return tuple(dict.fromkeys((*draft.contexts, *found)))

    def _about(self, scene: Scene) -> Iterator[str]:
        for context in self.contexts[scene.position]:
            yield f"{context.name}: {', '.join(f'« {words} »' for words in context.words)}"

    def _bases(self, scene: Scene, parties: Iterable[Party]) -> tuple[str, ...]:
        steps = []
        for token in scene.tokens:
            mention = self.resolved.at(scene.position, token.i)
            if mention is not None and any(p.span == mention.span for p in parties):
                codes = ", ".join(actor.code for actor in mention.actors)
                steps.append(f"« {mention.span.text} » is {codes}: {'; '.join(mention.basis)}")
        return tuple(dict.fromkeys(steps))

    # --- when and where --------------------------------------------------------------------------------------------

    def _when(self, scene: Scene, draft: Draft) -> list[Dated]:
        return dates_of(scene, draft.frame, draft.status, self.dates)

    def _place(self, scene: Scene, draft: Draft) -> Place | None:
        """The place named nearest below the predicate, else the only one of the sentence."""
        places = self.resolved.places[scene.position]
        below = [i for i in places if self._depends(scene, i, draft.frame)]
        if below:
            return places[min(below, key=lambda i: abs(i - draft.frame.token))]
        return next(iter(places.values())) if len(places) == 1 else None

    @staticmethod
    def _depends(scene: Scene, i: int, frame: Frame) -> bool:
        for _ in range(4):
            i = scene.tokens[i].head
            if i in frame.tokens:
                return True
        return False


def _why(when: Dated | None) -> tuple[str, ...]:
    return (when.why,) if when is not None and when.why else ()


def _prospects(scene: Scene, draft: Draft) -> tuple[str, ...]:
    """The classes of the composition table that an act belongs to for being yet to come, or refused.

    What is announced is more than a purpose or a plan that is told of ("will expel", not "plans to expel").
    """
    if draft.status != "future":
        return ("unwilling",) if _is_unwilling(scene, draft) else ()
    announced = draft.frame.tense == "future" or draft.frame.mood == "conditional"
    if announced and is_ultimatum(scene, draft.frame):
        return ("ultimatum", "announced", "future")
    return ("announced", "future") if announced else ("future",)


def _is_scheduled(scene: Scene, draft: Draft, date: Date | None) -> bool:
    """ "Doit rencontrer X": a meeting that has to be, on a day or by a verb of what is due, is to come."""
    necessary = draft.status == "hypothetical" and draft.frame.modality == "necessary"
    if not necessary or draft.type != "CONSULT":
        return False
    token = scene.tokens[draft.frame.token]
    around = (scene.tokens[token.head], *scene.children[token.i])
    due = any(scene.grammar.is_a("due", t.lemma) for t in around)
    both = bool(known_of(draft.source)) and (bool(known_of(draft.target)) or len(known_of(draft.source)) > 1)
    return date is not None or (due and both)


def _is_announced(scene: Scene, draft: Draft) -> bool:
    """ "La frontière serait rouverte, a annoncé Niamey": what the doer says he would do is to come."""
    frame = draft.frame
    if draft.status != "hypothetical" or frame.mood != "conditional" or frame.modality or has_condition(scene):
        return False
    said = attribute(scene, frame)
    if said is None or said.actor is None or said.degree != "assert":
        return False
    unsaid = frame.voice == "passive" and not known_of(draft.source)
    return unsaid or _says_so(scene, draft)


def _says_so(scene: Scene, draft: Draft) -> bool:
    """Whether who is to agree or refuse is who says it: the word is the act."""
    said = attribute(scene, draft.frame)
    return (
        said is not None
        and said.actor is not None
        and said.actor.code[:1] != ":"
        and said.actor.code in codes_of(draft.source)
    )


def _is_unwilling(scene: Scene, draft: Draft) -> bool:
    """ "will not lift the sanctions", "said it would not lift them": a denial of what is to come is a refusal.

    So is one of consent, whenever it was ("did not allow his plane to land", "cannot accept the plan").
    """
    if draft.status != "negated" or draft.frame.polarity != "negative":
        return False
    consenting = scene.lexicon.classes.get("@consenting", frozenset())
    given = any(scene.is_one_of(head, consenting) for head in scene.heads(draft.frame, "object"))
    if draft.type in ("AGREE", "CONCEDE") and (draft.frame.lemma in consenting or given):
        return True
    return draft.frame.tense == "future" or (draft.frame.mood == "conditional" and _says_so(scene, draft))


def _together(source: tuple[Party, ...], target: tuple[Party, ...]) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Both sides of a mutual act as its sources, where the other side is known."""
    known = known_of(target)
    return (source + known, tuple(p for p in target if not p.actor)) if known else (source, target)


def _is_political(draft: Draft) -> bool:
    """Whether it is more than what firms and papers do among themselves; a strike of traders is. A journey of
    people who hold no office is none.
    """
    known = known_of(draft.source)
    if draft.act == _VISIT and known and all(p.actor is not None and p.actor.sector == _PEOPLE for p in known):
        return False
    if not (known and draft.type == "PROTEST") and all(_is_private(p) for p in known):
        others = [p for p in draft.target if is_somebody(p) and not _is_private(p)]
        return bool(known and others)
    return True


def _is_private(party: Party) -> bool:
    actor = party.actor
    return actor is not None and (actor.kind == "company" or actor.sector in _PRIVATE)


def _is_anaphor(scene: Scene, draft: Draft) -> bool:
    """A definite or demonstrative event noun without any side ("cette audience", "the meeting")."""
    if draft.source or known_of(draft.target) or draft.type not in LINKED_LATER:
        return False
    nouns = [i for i in draft.tokens if scene.is_event(i)]  # the noun itself, or that of "the meeting was held"
    return any(scene.is_definite(i) for i in nouns)


def _trigger(scene: Scene, draft: Draft) -> Span:
    """The words from the first to the last that carry the act; the predicate alone where they lie far apart."""
    tokens = sorted(set(draft.tokens))
    if tokens[-1] - tokens[0] > 12:
        tokens = sorted(draft.frame.tokens)
        if tokens[-1] - tokens[0] > 12:
            tokens = [draft.frame.token]
    return scene.span(range(tokens[0], tokens[-1] + 1))


def _evidence(scene: Scene, trigger: Span, parties: Iterable[Party]) -> tuple[Span, ...]:
    whole = Span(scene.sentence.start, scene.sentence.end, scene.sentence.text)
    return tuple(dict.fromkeys((whole, trigger, *(p.span for p in parties))))
