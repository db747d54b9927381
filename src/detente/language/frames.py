"""Sentences to frames: what each predicate says, one engine for every language that arrives as UD trees.

A frame is built for each lexical verb, each predicative adjective, and each noun of event. Voice is undone (the subject
of a passive becomes the object), relative pronouns are replaced by their antecedent, coordinated predicates share
their subject, light verbs hand their arguments to the event noun they carry.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from detente.language.arguments import Arguments
from detente.language.embedding import embedded
from detente.language.grammar import Grammar, Nominal
from detente.language.noun_arguments import NounArguments
from detente.language.predicates import Predicates
from detente.model import Frame, Sentence, Token


def frames(sentence: Sentence, grammar: Grammar, event_nouns: Collection[str] = ()) -> tuple[Frame, ...]:
    """Build the frames of a parsed sentence, in the order of their predicates.

    ``event_nouns`` are nouns of event beyond the grammar's nominalisations (those that the lexicon names).
    """
    builder = _Builder(sentence, grammar, frozenset(event_nouns))
    return builder.build()


@dataclass
class _Draft:
    """A frame in the making, before its parent's index is known."""

    token: Token
    lemma: str
    kind: str
    verb: str
    voice: str
    nominal: Nominal | None


class _Builder:
    def __init__(self, sentence: Sentence, grammar: Grammar, event_nouns: frozenset[str]) -> None:
        self.tokens = sentence.tokens
        self.grammar = grammar
        self.event_nouns = event_nouns
        self.tree = Predicates(sentence.tokens, grammar)
        self.children = self.tree.children
        self.verbs = Arguments(self.tree)
        self.nouns = NounArguments(self.verbs, grammar)
        self.drafts: dict[int, list[_Draft]] = {}

    def build(self) -> tuple[Frame, ...]:
        for token in self.tokens:
            drafts = list(self._drafts(token))
            if drafts:
                self.drafts[token.i] = drafts
        frames: list[Frame] = []
        for drafts in self.drafts.values():
            frames += [self._frame(draft, len(frames) + n) for n, draft in enumerate(drafts)]
        return embedded(frames, self.tree)

    # --- predicates --------------------------------------------------------------------------------------------

    def _drafts(self, token: Token) -> Iterator[_Draft]:
        if self.tree.is_verb(token):
            yield _Draft(token, self.tree.lemma(token), "verb", "", self.tree.voice(token), None)
        elif token.pos == "ADJ" and (self.tree.has(token, "cop") or token.dep == "xcomp"):
            yield _Draft(token, token.lemma, "adjective", "", "active", None)
        elif token.pos in ("NOUN", "PROPN") and token.dep not in ("compound", "flat", "flat:name"):
            nominals = self.grammar.nominals.get(token.lemma, ())
            for nominal in nominals:
                yield _Draft(token, token.lemma, "noun", nominal.verb, "active", nominal)
            if not nominals and token.lemma in self.event_nouns:
                yield _Draft(token, token.lemma, "noun", "", "active", None)

    # --- one frame ---------------------------------------------------------------------------------------------

    def _frame(self, draft: _Draft, index: int) -> Frame:
        token = draft.token
        if draft.kind == "noun":
            arguments, carrier = self.nouns.of_noun(token, draft.nominal)
        else:
            arguments, carrier = self.verbs.of_verb(token, draft.voice), token
        grounds = carrier or token
        own = [token] + [c for c in self.children[token.i] if self._belongs(c)]
        if carrier is not None and carrier.i != token.i:
            own += [carrier] + [c for c in self.children[carrier.i] if self._belongs(c)]
        polarity, modality, tense, mood = self.tree.grounding(grounds)
        if draft.kind == "noun" and carrier is None:
            mood = ""
        if carrier is None and self.tree.negative(token):
            polarity = "negative"
        return Frame(
            index=index,
            lemma=draft.lemma,
            kind=draft.kind,
            token=token.i,
            tokens=tuple(sorted({t.i for t in own})),
            arguments=arguments,
            verb=draft.verb,
            voice=draft.voice,
            polarity=polarity,
            modality=modality,
            tense=tense,
            mood=mood,
        )

    def _belongs(self, child: Token) -> bool:
        return (
            child.dep.startswith(("aux", "expl", "cop", "compound:prt"))
            or (child.dep == "advmod" and self.tree.is_negator(child))
        )  # fmt: skip
