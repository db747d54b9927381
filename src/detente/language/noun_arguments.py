"""The arguments of nouns of event: their own phrases, and what a light verb hands them ("*launched* a raid on X")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from detente.language.arguments import NOMINAL, Arguments
from detente.language.grammar import Grammar, Nominal
from detente.model import Argument, Token


class NounArguments:
    """Who does what to whom in the nouns of event of a sentence, whose verbs' arguments are known."""

    def __init__(self, verbs: Arguments, grammar: Grammar) -> None:
        self.verbs = verbs
        self.grammar = grammar
        self.tree = verbs.tree
        self.tokens = verbs.tokens
        self.children = verbs.children

    def of_noun(self, noun: Token, nominal: Nominal | None) -> tuple[tuple[Argument, ...], Token | None]:
        """The arguments of a noun of event, and the light verb that carries it, None without one.

        ``nominal`` tells what the noun's genitive may be.
        """
        found = [a for child in self.children[noun.i] for a in self._from_child(noun, nominal, child)]
        if any(a.relation == "possessor" for a in found):  # "son départ de X": whose it is is said already
            found = [replace(a, relation="genitive") if self._is_genitive_doer(a) else a for a in found]
        elif any(a.relation == "subject" and self.tree.is_a(a.preposition, "agent") for a in found):  # "raid de X par"
            found = [replace(a, relation="object") if self._is_genitive_doer(a) else a for a in found]
        found = [replace(a, relation="oblique") if self._is_whence(a, found) else a for a in found]
        found += self._stray_agent(noun, found) + self._of_copula(noun)
        carried, above = noun, self.tokens[noun.head]
        if noun.dep == "nmod" and above.lemma in self.grammar.light_nouns:
            beside = [child for child in self.children[above.i] if child.i != noun.i]
            found += [a for child in beside for a in self._from_child(noun, nominal, child)]
            carried = above
        carrier, kind = self._light_verb(carried)
        if carrier is not None:
            found += self._from_light_verb(carrier, kind, carried)
        return tuple(dict.fromkeys(found)), carrier

    def _is_whence(self, argument: Argument, found: list[Argument]) -> bool:
        """Of two genitives, whence those are taken whom the other names: "l'expulsion *d'Oslo* des consuls"."""
        others = [a for a in found if a.relation == argument.relation == "object" and a.head != argument.head]
        of = self.tree.is_a(argument.preposition, "genitive")
        joined = self.tokens[argument.head].dep == "conj"
        people = any(self.tokens[a.head].pos == "NOUN" and self.tree.is_a(a.preposition, "genitive") for a in others)
        return of and people and not joined and self.tokens[argument.head].pos == "PROPN"

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
        return [Argument("subject", c.i, self.tree.preposition(c)) for c in stray]

    def _of_copula(self, noun: Token) -> list[Argument]:
        """ "est *de retour*": where the copula is light with an event noun, its subject does what the noun tells."""
        copulas = [c for c in self.children[noun.i] if c.dep == "cop"]
        preposition = self.tree.preposition(noun)
        if not any(self.grammar.light_verb(self.tree.lemma(c), preposition) == "normal" for c in copulas):
            return []
        return [Argument("subject", c.i) for c in self.children[noun.i] if c.dep == "nsubj"]

    def _from_child(self, noun: Token, nominal: Nominal | None, child: Token) -> Iterator[Argument]:
        if child.dep == "amod" and self.tree.is_verb(child):
            # "a Saudi-led strike": who stands before the hyphen leads it
            joined = [c for c in self.children[child.i] if c.i < child.i - 1 and self._is_hyphen(child.i - 1)]
            yield from (Argument("subject", c.i) for c in joined if c.pos in NOMINAL)
        heads = [child, *self.verbs.conjuncts(child)]
        preposition = self.tree.preposition(child)
        if child.dep in ("amod", "compound", "nmod:poss") or (child.dep == "det" and child.feats.get("Poss") == "Yes"):
            relation = "possessor" if child.dep in ("nmod:poss", "det") else "modifier"
        elif child.dep.startswith(("nmod", "obl")):
            relation = "oblique"
            if self.tree.is_a(preposition, "genitive"):
                genitive = nominal.genitive if nominal else "SO"
                relation = {"S": "subject", "O": "object", "SO": "genitive"}[genitive]
            elif self.tree.is_a(preposition, "agent"):
                relation = "subject"
        elif child.dep == "acl" and child.pos == "VERB":
            # "l'attaque menée par X contre Y": a light participle gives the noun its own arguments
            if self.grammar.light_verb(self.tree.lemma(child), "") == "normal" and self.tree.voice(child) == "passive":
                for argument in self.verbs.of_verb(child, "passive"):
                    if argument.relation in ("subject", "oblique"):
                        yield argument
            return
        elif child.dep == "acl:relcl" and child.pos == "VERB":
            if self.grammar.light_verb(self.tree.lemma(child), "") == "normal":
                for argument in self.verbs.of_verb(child, self.tree.voice(child)):
                    if argument.relation in ("subject", "oblique") and argument.head != noun.i:
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
        if noun.dep == "nmod" and head.dep == "obj":
            return self._with_own_noun(noun, self.tokens[head.head])
        if noun.dep not in ("obj", "obl", "obl:arg", "xcomp", "nsubj:pass", "obl:agent") or not self.tree.is_verb(head):
            return None, ""
        preposition = "" if noun.dep in ("obj", "nsubj:pass") else self.tree.preposition(noun)
        kind = self.grammar.light_verb(self.tree.lemma(head), preposition)
        if self.grammar.is_a("taking note", f"{self.tree.lemma(head)} {noun.lemma}"):
            return None, ""  # "prend acte du refus de X": the note is not the act
        return (head, kind) if kind else self._with_own_noun(noun, head)

    def _with_own_noun(self, noun: Token, verb: Token) -> tuple[Token | None, str]:
        """A light verb with a noun of its own: "*fait l'objet de* sanctions", "a *eu recours à* un blocus"."""
        preposition = self.tree.preposition(noun)
        if not preposition or not self.tree.is_verb(verb):
            return None, ""
        own = (c for c in self.children[verb.i] if c.dep == "obj" and c.i < noun.i)
        kinds = (self.grammar.light_verb(self.tree.lemma(verb), f"{c.lemma} {preposition}") for c in own)
        kind = next(filter(None, kinds), "")
        return (verb, kind) if kind else (None, "")

    def _from_light_verb(self, verb: Token, kind: str, noun: Token) -> list[Argument]:
        found = []
        behind = self.tree.preposition(noun)
        for argument in self.verbs.of_verb(verb, self.tree.voice(verb)):
            if argument.head == noun.i or noun.i in self._chain(argument.head):
                continue
            if behind and self.grammar.light_verb(
                self.tree.lemma(verb), f"{self.tokens[argument.head].lemma} {behind}"
            ):
                continue  # the noun of the light verb itself
            if argument.relation == "subject":
                found.append(argument if kind == "normal" else replace(argument, relation="object"))
            elif argument.relation in ("oblique", "iobj"):
                found.append(argument)
            elif argument.relation == "object" and argument.head != noun.i:
                hit = kind == "reversed" and noun.dep == "obl:agent"  # "a bank *hit by sanctions*"
                found.append(argument if hit else replace(argument, relation="iobj"))
        return found

    def _chain(self, i: int) -> set[int]:
        return {t.i for t in self.verbs.conjuncts(self.tokens[i])}
