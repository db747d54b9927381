"""Sentences to frames: what each predicate says, one engine for every language that arrives as UD trees.

A frame is built for each lexical verb, each predicative adjective, and each noun of event. Voice is undone (the subject
of a passive becomes the object), relative pronouns are replaced by their antecedent, coordinated predicates share
their subject, light verbs hand their arguments to the event noun they carry.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from detente.language.embedding import embedded
from detente.language.grammar import Grammar, Nominal
from detente.language.predicates import Predicates
from detente.model import Argument, Frame, Sentence, Token

_NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "X", "SYM", "ADJ", "DET"}
_PREDICATIVE = {"ADJ", "NOUN", "PROPN"}


def frames(sentence: Sentence, grammar: Grammar, event_nouns: Collection[str] = ()) -> tuple[Frame, ...]:
    """Build the frames of a parsed sentence, in the order of their predicates.

    ``event_nouns`` are nouns of event beyond the grammar's nominalisations (those that the lexicon names).
    """
    builder = _Builder(sentence, grammar, frozenset(event_nouns))
    return builder.build()


def case_marker(token: Token, children: Mapping[int, Sequence[Token]]) -> str:
    """The dictionary form of a token's preposition, fixed expressions joined ("à l'égard de"); "" if it has none."""
    for child in children.get(token.i, ()):
        if child.dep == "case" and child.pos != "PART":
            rest = [c for c in children.get(child.i, ()) if c.dep == "fixed"]
            words = [(part.lemma or part.text).lower() for part in (child, *rest)]
            return " ".join(words).replace("’", "'").replace("' ", "'")
    return ""


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
        self.drafts: dict[int, list[_Draft]] = {}
        self.arguments: dict[int, tuple[Argument, ...]] = {}
        self.prepositions: dict[int, str] = {}

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
            arguments, carrier = self._noun_arguments(draft)
        else:
            arguments, carrier = self._verb_arguments(token, draft.voice), token
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

    # --- arguments of verbs ------------------------------------------------------------------------------------

    def _verb_arguments(self, token: Token, voice: str) -> tuple[Argument, ...]:
        if token.i in self.arguments:
            return self.arguments[token.i]
        self.arguments[token.i] = ()  # a cycle in a broken tree ends here
        found = [argument for child in self.children[token.i] for argument in self._from_child(token, child, voice)]
        missing = "object" if voice == "passive" else "subject"
        if token.dep == "acl:relcl" or not any(argument.relation == missing for argument in found):
            found += self._inherited(token, voice, found)
        self.arguments[token.i] = tuple(dict.fromkeys(found))
        if voice == "active" and not any(argument.relation == "object" for argument in found):
            self.arguments[token.i] += self._shared_object(token)
        return self.arguments[token.i]

    def _shared_object(self, verb: Token) -> tuple[Argument, ...]:
        """The object of a verb right behind another is that one's too ("*regrets and condemns* the raid")."""
        if self.tree.has(verb, "xcomp") or self.tree.has(verb, "ccomp"):
            return ()
        later = (c for c in self.children[verb.i] if c.dep == "conj" and c.i > verb.i and self.tree.is_verb(c))
        beside = next(later, None)
        if beside is None or self.tree.voice(beside) != "active":
            return ()
        between = self.tokens[verb.i + 1 : beside.i]
        if not between or any(t.dep not in ("cc", "advmod", "aux") for t in between):
            return ()
        shared = self._verb_arguments(beside, "active")
        return tuple(a for a in shared if a.relation == "object" and a.head > beside.i)

    def _from_child(self, verb: Token, child: Token, voice: str) -> Iterator[Argument]:
        relation, preposition = self._relation(child, voice)
        if not relation:
            return
        if relation in ("object", "oblique") and not preposition and self.tree.is_a(child.lemma.lower(), "time"):
            # "a rappelé vendredi son ambassadeur": the day is no object, what the parser hung on it is
            hung = [c for c in self.children[child.i] if c.dep in ("nmod", "appos", "obl", "obj") and c.i > child.i]
            for noun in (c for c in hung if c.pos in _NOMINAL and not self.preposition(c) and self._is_no_time(c)):
                yield Argument("object", noun.i)
            relation = "oblique"
        if relation == "oblique" and not preposition and self._is_late_object(verb, child):
            relation = "object"
        for head in self._heads(verb, child):
            yield Argument(relation, head.i, preposition)

    def _is_late_object(self, verb: Token, child: Token) -> bool:
        """A bare noun far behind its verb ("freed on bail two ministers"), where the verb has no other object."""
        others = any(c.dep in ("obj", "ccomp", "xcomp", "aux:pass", "nsubj:pass") for c in self.children[verb.i])
        return child.i > verb.i and child.pos in ("NOUN", "PROPN") and not others and self._is_no_time(child)

    def _is_no_time(self, token: Token) -> bool:
        below = (token, *self.children[token.i])
        return not any(self.tree.is_a(t.lemma.lower(), "time") for t in below)

    def _relation(self, child: Token, voice: str) -> tuple[str, str]:
        dep = child.dep
        if dep in ("nsubj", "nsubj:pass", "csubj", "nsubj:outer"):
            if dep != "nsubj:pass" and voice != "passive":
                return "subject", ""
            # the recipient of a double-object verb may be its passive subject ("Zambia was given food")
            two = any(c.dep == "obj" for c in self.children[child.head])
            return ("iobj" if two else "object"), ""
        preposition = self.preposition(child)
        if dep == "obl:agent" and voice == "active":
            return "stray agent", preposition
        if dep == "obl:agent" or (
            voice == "passive" and dep.startswith("obl") and self.tree.is_a(preposition, "agent")
        ):
            return "subject", preposition
        if dep == "obj":
            return "object", ""
        if dep == "iobj":
            return "iobj", preposition
        if dep == "xcomp" and child.pos in _PREDICATIVE and not self.tree.is_verb(child):
            return "predicative", preposition
        if dep.startswith("obl") or (dep == "nmod" and child.pos in _NOMINAL):
            return "oblique", preposition
        return "", ""

    def _heads(self, verb: Token, child: Token) -> list[Token]:
        """The phrase's head, or a relative pronoun's antecedent, and every noun coordinated with it."""
        if child.feats.get("PronType") == "Rel" or (verb.dep == "acl:relcl" and self.tree.is_relative(child)):
            antecedent = self.tokens[verb.head] if verb.dep.startswith("acl") else self._before(child)
            return self._antecedents(verb, antecedent) if antecedent is not None else [child]
        return [child, *self._conjuncts(child)]

    def _antecedents(self, verb: Token, noun: Token) -> list[Token]:
        """The noun of a relative clause; of a plural verb, the singular names coordinated with it too."""
        group = (verb, *(c for c in self.children[verb.i] if c.dep.startswith("aux")))
        numbers = {t.feats.get("Number") for t in group if t.feats.get("VerbForm") == "Fin"}
        plural = "Plur" in numbers
        if noun.dep != "conj" and noun.pos == "PROPN" and "Sing" not in numbers:
            listed = [c for c in self._conjuncts(noun) if c.i < verb.i]
            if listed and all(c.pos == "PROPN" for c in listed):
                return [noun, *listed]  # hung on the first of a list, behind the last: "Peru and Chile, *which* ..."
        if noun.dep != "conj" or not plural or noun.feats.get("Number") == "Plur":
            return [noun]
        first = self.tokens[noun.head]
        return [first, *self._conjuncts(first)]

    def _before(self, relative: Token) -> Token | None:
        """The noun right before a relative pronoun, where the parser hung the clause elsewhere."""
        before = [t for t in self.tokens[max(0, relative.i - 3) : relative.i] if t.pos in ("NOUN", "PROPN")]
        return before[-1] if before and relative.dep in ("obj", "nsubj", "nsubj:pass") else None

    def _has_relative(self, verb: Token) -> bool:
        kids = self.children[verb.i]
        return any(c.feats.get("PronType") == "Rel" or self.tree.is_relative(c) for c in kids)

    def _conjuncts(self, token: Token) -> list[Token]:
        found = []
        for child in self.children[token.i]:
            if child.dep == "conj" and child.pos in _NOMINAL:
                found += [child, *self._conjuncts(child)]
        return found

    def _inherited(self, token: Token, voice: str, found: list[Argument]) -> list[Argument]:
        """The understood subject (of a passive: object) of a coordinated, participial or adverbial predicate."""
        missing = "object" if voice == "passive" else "subject"
        head = self.tokens[token.head]
        if token.dep in ("acl", "acl:relcl", "amod"):
            if token.dep == "acl:relcl" and any(a.relation == missing for a in found):
                # "the sanctions (that) Oslo imposed": without a pronoun the antecedent is the object that is missing
                lacks = voice == "active" and not any(a.relation == "object" for a in found)
                missing = "object" if lacks and not self._has_relative(token) else ""
            infinitive = token.feats.get("VerbForm") == "Inf"
            if not missing or infinitive or head.pos not in _NOMINAL:
                return []
            return [Argument(missing, noun.i) for noun in (head,)]
        if (
            token.dep == "xcomp"
            and voice == "passive"
            and self.tree.is_verb(head)
            and not self.tree.has(token, "aux:pass")
        ):
            # "s'est dite préoccupée par X": who says so is who is worried
            return [Argument("object", a.head) for a in self._verb_arguments(head, "active") if a.relation == "subject"]
        if token.dep == "xcomp" and voice == "passive" and self._is_predicate(head) and not self.tree.is_modal(head):
            # "is to *be expelled*", "wants to be heard": whom the verb above is said of
            outer = self._verb_arguments(head, self.tree.voice(head) if self.tree.is_verb(head) else "active")
            said = [a for a in outer if a.relation == "object"] or [a for a in outer if a.relation == "subject"]
            return [Argument("object", a.head) for a in said]
        under_modal = token.dep == "xcomp" and self.tree.is_modal(head)
        if (
            (token.dep in ("conj", "advcl", "parataxis") or under_modal)
            and head.i != token.i
            and self._is_predicate(head)
        ):
            if self.tree.is_controlled(token):
                return []
            if token.dep == "parataxis" or (self.tree.is_finite(token) and token.dep == "advcl"):
                return []
            outer_voice = self.tree.voice(head) if self.tree.is_verb(head) else "active"
            surface = "object" if outer_voice == "passive" else "subject"
            outer = self._verb_arguments(head, outer_voice)
            return [Argument(missing, a.head) for a in outer if a.relation == surface]
        return []

    def _is_predicate(self, token: Token) -> bool:
        return (
            self.tree.is_verb(token) or token.pos == "ADJ" or self.tree.has(token, "cop") or self.tree.is_modal(token)
        )

    def preposition(self, token: Token) -> str:
        """The token's case marker, "" if it has none: see ``case_marker``."""
        if token.i not in self.prepositions:
            self.prepositions[token.i] = case_marker(token, self.children)
        return self.prepositions[token.i]

    # --- arguments of nouns ------------------------------------------------------------------------------------

    def _noun_arguments(self, draft: _Draft) -> tuple[tuple[Argument, ...], Token | None]:
        token = draft.token
        found = [a for child in self.children[token.i] for a in self._from_noun_child(draft, child)]
        if any(a.relation == "possessor" for a in found):  # "son départ de X": whose it is is said already
            found = [replace(a, relation="genitive") if self._is_genitive_doer(a) else a for a in found]
        elif any(a.relation == "subject" and self.tree.is_a(a.preposition, "agent") for a in found):  # "raid de X par"
            found = [replace(a, relation="object") if self._is_genitive_doer(a) else a for a in found]
        found += self._stray_agent(token, found) + self._of_copula(token)
        carrying = self.tokens[token.head]
        if token.dep == "nmod" and carrying.lemma in self.grammar.light_nouns:
            found += [a for c in self.children[carrying.i] if c.i != token.i for a in self._from_noun_child(draft, c)]
            token = carrying
        carrier, kind = self._light_verb(token)
        if carrier is not None:
            found += self._from_light_verb(carrier, kind, token)
        return tuple(dict.fromkeys(found)), carrier

    def _is_genitive_doer(self, argument: Argument) -> bool:
        return argument.relation == "subject" and self.tree.is_a(argument.preposition, "genitive")

    def _stray_agent(self, noun: Token, found: list[Argument]) -> list[Argument]:
        """An agent that the parser hung on the active verb above ("depuis l'invasion de X par Y") is the noun's."""
        head = self.tokens[noun.head]
        if any(a.relation == "subject" for a in found) or noun.dep == "nsubj" or not self.tree.is_verb(head):
            return []
        if self.tree.voice(head) == "passive":
            return []
        stray = [c for c in self.children[head.i] if c.dep == "obl:agent" and c.i > noun.i]
        return [Argument("subject", c.i, self.preposition(c)) for c in stray]

    def _of_copula(self, noun: Token) -> list[Argument]:
        """ "est *de retour*": where the copula is light with an event noun, its subject does what the noun tells."""
        copulas = [c for c in self.children[noun.i] if c.dep == "cop"]
        preposition = self.preposition(noun)
        if not any(self.grammar.light_verb(self.tree.lemma(c), preposition) == "normal" for c in copulas):
            return []
        return [Argument("subject", c.i) for c in self.children[noun.i] if c.dep == "nsubj"]

    def _from_noun_child(self, draft: _Draft, child: Token) -> Iterator[Argument]:
        if child.dep == "amod" and self.tree.is_verb(child):
            # "a Saudi-led strike": who stands before the hyphen leads it
            joined = [c for c in self.children[child.i] if c.i < child.i - 1 and self._is_hyphen(child.i - 1)]
            yield from (Argument("subject", c.i) for c in joined if c.pos in _NOMINAL)
        heads = [child, *self._conjuncts(child)]
        preposition = self.preposition(child)
        if child.dep in ("amod", "compound", "nmod:poss") or (child.dep == "det" and child.feats.get("Poss") == "Yes"):
            relation = "possessor" if child.dep in ("nmod:poss", "det") else "modifier"
        elif child.dep.startswith(("nmod", "obl")):
            relation = "oblique"
            if self.tree.is_a(preposition, "genitive"):
                genitive = draft.nominal.genitive if draft.nominal else "SO"
                relation = {"S": "subject", "O": "object", "SO": "genitive"}[genitive]
            elif self.tree.is_a(preposition, "agent"):
                relation = "subject"
        elif child.dep == "acl" and child.pos == "VERB":
            # "l'attaque menée par X contre Y": a light participle gives the noun its own arguments
            if self.grammar.light_verb(self.tree.lemma(child), "") == "normal" and self.tree.voice(child) == "passive":
                for argument in self._verb_arguments(child, "passive"):
                    if argument.relation in ("subject", "oblique"):
                        yield argument
            return
        elif child.dep == "acl:relcl" and child.pos == "VERB":
            if self.grammar.light_verb(self.tree.lemma(child), "") == "normal":
                for argument in self._verb_arguments(child, self.tree.voice(child)):
                    if argument.relation in ("subject", "oblique") and argument.head != draft.token.i:
                        yield argument
            return
        else:
            return
        for head in heads:
            yield Argument(relation, head.i, preposition)

    def _is_hyphen(self, i: int) -> bool:
        return self.tokens[i].text in ("-", "‑", "–")

    def _light_verb(self, noun: Token) -> tuple[Token | None, str]:
        """The light verb that carries an event noun, and whether its subject does or undergoes the act."""
        head = self.tokens[noun.head]
        while noun.dep == "conj" and head.pos in ("NOUN", "PROPN"):
            noun, head = head, self.tokens[head.head]
        if noun.dep not in ("obj", "obl", "obl:arg", "xcomp", "nsubj:pass") or not self.tree.is_verb(head):
            return None, ""
        preposition = "" if noun.dep in ("obj", "nsubj:pass") else self.preposition(noun)
        kind = self.grammar.light_verb(self.tree.lemma(head), preposition)
        if self.grammar.is_a("taking note", f"{self.tree.lemma(head)} {noun.lemma}"):
            return None, ""  # "prend acte du refus de X": the note is not the act
        return (head, kind) if kind else (None, "")

    def _from_light_verb(self, verb: Token, kind: str, noun: Token) -> list[Argument]:
        found = []
        for argument in self._verb_arguments(verb, self.tree.voice(verb)):
            if argument.head == noun.i or noun.i in self._chain(argument.head):
                continue
            if argument.relation == "subject":
                found.append(argument if kind == "normal" else replace(argument, relation="object"))
            elif argument.relation in ("oblique", "iobj"):
                found.append(argument)
            elif argument.relation == "object" and argument.head != noun.i:
                found.append(replace(argument, relation="iobj"))
        return found

    def _chain(self, i: int) -> set[int]:
        return {t.i for t in self._conjuncts(self.tokens[i])}
