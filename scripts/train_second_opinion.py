"""Train a linear second opinion on the project's own sentences and measure whether it pays (docs/second-opinion.md).

    pip install scikit-learn
    PYTHONPATH=src python scripts/train_second_opinion.py en
    PYTHONPATH=src python scripts/train_second_opinion.py fr other.jsonl

It reads evaluation/own/train_<language>.jsonl and the examples of the lexicon, fits a logistic regression over frames,
and prints precision, recall and F1 of the types with and without what the model adds: the coder alone, then by
threshold. "crossed" is fivefold cross-validation on the training sentences, the rest are sets it has not seen.
Nothing is written: the coder uses no such model. ``--show`` prints instead, for the lexicon's writers, what the model
would add to the training sentences: predicates with a line that may ask too much.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from detente.coding import load_lexicon
from detente.coding.coder import scene_of
from detente.coding.doers import subject_heads
from detente.coding.lexicon import NONE
from detente.coding.match import best_match
from detente.coding.scene import Scene
from detente.model import Frame
from detente.pipeline import passage, trace

OWN = Path(__file__).parent.parent / "evaluation" / "own"
THRESHOLDS = (0.3, 0.4, 0.5, 0.7)
SHOWN = 0.2  # below this it guesses
EXAMPLE_WEIGHT = 0.5  # the lexicon's examples are short and always coded right
FOLDS = 5
NOTHING = "none"


@dataclass(frozen=True, slots=True)
class Seen:
    """A frame as the model sees it. ``free``: an actor does it, and no line of its predicate fits."""

    predicate: str
    features: dict[str, float]
    types: frozenset[str]
    label: str
    free: bool


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence: its frames, the types due (Counter) and the types coded (Counter)."""

    text: str
    frames: tuple[Seen, ...]
    due: Counter[str]
    coded: Counter[str]


def examples(rows: Sequence[dict[str, Any]], language: str) -> list[Example]:
    """Code labelled sentences ({"text", "events"}) and keep what training and scoring need."""
    articles = [passage(row["text"], language) for row in rows]
    found = []
    for row, way in zip(rows, trace(articles), strict=True):
        assert way.resolution is not None
        assert way.knowledge is not None
        due = [e for e in row["events"] if e.get("status") != "negated"]
        reports = [r for r in way.reading.reports if r.status != "negated"]
        frames: list[Seen] = []
        for position, sentence in enumerate(way.sentences):
            scene = scene_of(sentence, position, way.resolution, way.knowledge)
            spans = [(r.trigger.start, r.trigger.end, r.type) for r in way.reading.reports]
            frames += [_seen(scene, frame, row["text"], due, spans) for frame in scene.frames]
        found.append(
            Example(row["text"], tuple(frames), Counter(e["type"] for e in due), Counter(r.type for r in reports))
        )
    return found


def _seen(
    scene: Scene, frame: Frame, text: str, due: Sequence[dict[str, Any]], spans: Sequence[tuple[int, int, str]]
) -> Seen:
    at = scene.tokens[frame.token].start
    patterns = [p for key in scene.predicates(frame) for p in scene.lexicon.patterns.get(key, ())]
    coded = [kind for start, end, kind in spans if start <= at < end]
    free = (
        frame.polarity == "positive"
        and not coded
        and bool(scene.doers(subject_heads(scene, frame)))
        and best_match(scene, frame) is None
    )
    types = frozenset(p.type for p in patterns) - {NONE}
    return Seen(frame.lemma, dict(_features(scene, frame)), types, _label(scene, frame, text, due, coded), free)


def _label(scene: Scene, frame: Frame, text: str, due: Sequence[dict[str, Any]], coded: Sequence[str]) -> str:
    """The type of the event that the frame tells: by its trigger, by what is coded right, or by the root."""
    at = scene.tokens[frame.token].start
    for event in due:
        words = event.get("trigger")
        first = text.find(words) if words else -1
        if words and first <= at < first + len(words):
            return str(event["type"])
        root = scene.tokens[frame.token].dep == "root"
        if not words and (event["type"] in coded or (root and len(due) == 1 and not coded)):
            return str(event["type"])
    return NOTHING


def _features(scene: Scene, frame: Frame) -> Iterator[tuple[str, float]]:
    """Words and grammar of a frame; what the lexicon says of it is left out, or all that it misses would be none."""
    predicate = frame.verb or frame.lemma
    yield f"predicate {predicate}", 1.0
    for name in ("kind", "voice", "link", "mood", "modality", "tense", "polarity"):
        yield f"{name} {getattr(frame, name)}", 1.0
    for argument in frame.arguments:
        place = f"{argument.relation} {argument.preposition}"
        kinds = {p.actor.kind for p in scene.parties(argument.head, strict=True) if p.actor}
        head = scene.tokens[argument.head]
        yield place, 1.0
        yield from ((f"{place} {kind}", 1.0) for kind in kinds)
        if head.pos in ("NOUN", "VERB", "ADJ"):
            yield f"{place} = {head.lemma.lower()}", 1.0
            yield f"{predicate} + {head.lemma.lower()}", 1.0
        yield from ((f"word {scene.tokens[i].lemma.lower()}", 0.5) for i in scene.phrase(argument.head)[:8])
    if frame.parent is not None:
        yield f"under {scene.frames[frame.parent].lemma}", 1.0
    yield from ((f"over {kid.verb or kid.lemma}", 1.0) for kid in scene.embedded[frame.index])


class Model:
    """Multinomial logistic regression over sparse features that occur at least twice."""

    def __init__(self, training: Sequence[tuple[Example, float]]) -> None:
        from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-not-found]
        from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

        seen = [(frame, weight) for example, weight in training for frame in example.frames]
        count = Counter(name for frame, _ in seen for name in frame.features)
        self.known = {name for name, times in count.items() if times > 1}
        self.table = DictVectorizer()
        rows = self.table.fit_transform([self._kept(frame) for frame, _ in seen])
        self.fit = LogisticRegression(max_iter=80, tol=1e-3)
        self.fit.fit(rows, [frame.label for frame, _ in seen], sample_weight=[weight for _, weight in seen])

    def _kept(self, frame: Seen) -> dict[str, float]:
        return {name: value for name, value in frame.features.items() if name in self.known}

    def sure(self, example: Example) -> Iterator[tuple[Seen, float, str]]:
        """The free frames with the likeliest type among those of their lines, and how likely it is."""
        free = [frame for frame in example.frames if frame.free and frame.types]
        if not free:
            return
        likely = self.fit.predict_proba(self.table.transform([self._kept(frame) for frame in free]))
        for frame, row in zip(free, likely, strict=True):
            odds = [(float(p), str(kind)) for kind, p in zip(self.fit.classes_, row, strict=True)]
            yield frame, *max(pair for pair in [*odds, (0.0, "")] if pair[1] in frame.types or not pair[1])

    def added(self, example: Example, threshold: float) -> Counter[str]:
        """The types that the model would add."""
        return Counter(kind for _, p, kind in self.sure(example) if p > threshold)


def line(name: str, pairs: Sequence[tuple[Example, Counter[str]]]) -> str:
    """Precision, recall and F1 of types, and how many of the additions are right and wrong."""
    hit = sum(((e.coded + more) & e.due).total() for e, more in pairs)
    said, due = sum((e.coded + more).total() for e, more in pairs), sum(e.due.total() for e, _ in pairs)
    right = hit - sum((e.coded & e.due).total() for e, _ in pairs)
    wrong = sum(more.total() for _, more in pairs) - right
    p, r = hit / max(said, 1), hit / max(due, 1)
    return f"  {name:24} P {p:.3f}  R {r:.3f}  F1 {2 * p * r / max(p + r, 1e-9):.3f}   +{right} right, +{wrong} wrong"


def main() -> None:
    """Train, cross-validate and print; arguments are a language and further sets."""
    show = "--show" in sys.argv
    language, *paths = [a for a in sys.argv[1:] if a != "--show"]
    own = examples(_rows(OWN / f"train_{language}.jsonl", language), language)
    shown = [(example, EXAMPLE_WEIGHT) for example in examples(_lexicon_rows(language), language)]
    folds = [own[n::FOLDS] for n in range(FOLDS)]
    crossed = []
    for n, fold in enumerate(folds):
        rest = [(e, 1.0) for k, other in enumerate(folds) if k != n for e in other]
        crossed.append((Model(shown + rest), fold))
    if show:
        for model, fold in crossed:
            for example in fold:
                for frame, p, kind in model.sure(example):
                    if p > SHOWN:
                        print(f"{kind} {p:.2f}  {frame.predicate}  | due {', '.join(example.due)}  | {example.text}")
        return
    whole = Model(shown + [(e, 1.0) for e in own])
    sets = {p.name: examples(_rows(p, language), language) for p in (OWN / "unseen.jsonl", *map(Path, paths))}
    for threshold in (1.0, *THRESHOLDS):
        print("the coder alone" if threshold == 1 else f"with the model above {threshold}")
        print(line("crossed", [(e, model.added(e, threshold)) for model, fold in crossed for e in fold]))
        for name, held in sets.items():
            print(line(name, [(e, whole.added(e, threshold)) for e in held]))


def _rows(path: Path, language: str) -> list[dict[str, Any]]:
    rows = [json.loads(text) for text in path.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if row["language"] == language]


def _lexicon_rows(language: str) -> list[dict[str, Any]]:
    found = [example for pattern in load_lexicon(language).all_patterns() for example in pattern.examples]
    return [
        {"text": e.text, "events": [{"type": x.type, "status": x.status} for x in e.events if x.type]} for e in found
    ]


if __name__ == "__main__":
    main()
