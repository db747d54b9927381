"""The arguments of verbs and adjectives: their own, and those that they share with the predicates above and beside."""

from __future__ import annotations

from collections.abc import Iterator

from detente.language.predicates import Predicates
from detente.model import Argument, Token

NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "X", "SYM", "ADJ", "DET"}
_PREDICATIVE = {"ADJ", "NOUN", "PROPN"}


class Arguments:
    """Who does what to whom in the clauses of a sentence. Voice is undone: a passive's subject is the object."""

    def __init__(self, tree: Predicates) -> None:
        self.tree = tree
        self.tokens = tree.tokens
        self.children = tree.children
        self._found: dict[int, tuple[Argument, ...]] = {}

    def of_verb(self, token: Token, voice: str) -> tuple[Argument, ...]:
        """The arguments of a verb or adjective, told in a voice ("active", "passive")."""
        if token.i in self._found:
            return self._found[token.i]
        self._found[token.i] = ()  # a cycle in a broken tree ends here
        found = [argument for child in self.children[token.i] for argument in self._from_child(token, child, voice)]
        missing = "object" if voice == "passive" else "subject"
        if token.dep == "acl:relcl" or not any(argument.relation == missing for argument in found):
            found += self._inherited(token, voice, found)
        if voice == "passive" and not any(argument.relation == "subject" for argument in found):
            found += self._shared_agent(token)
        self._found[token.i] = tuple(dict.fromkeys(found))
        if voice == "active" and not any(argument.relation == "object" for argument in found):
            self._found[token.i] += self._shared_object(token)
        return self._found[token.i]

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
        shared = self.of_verb(beside, "active")
        return tuple(a for a in shared if a.relation == "object" and a.head > beside.i)

    def _shared_agent(self, verb: Token) -> list[Argument]:
        """Who did what a passive says is whom the next names, where that has a subject and no auxiliary ("six were
        killed and *ten hurt by rebels*").
        """
        beside = next((c for c in self.children[verb.i] if c.dep == "conj" and self.tree.is_verb(c)), None)
        if beside is None or not self.tree.has(beside, "nsubj:pass") or self.tree.has(beside, "aux:pass"):
            return []
        return [a for a in self.of_verb(beside, "passive") if a.relation == "subject"]

    def _from_child(self, verb: Token, child: Token, voice: str) -> Iterator[Argument]:
        relation, preposition = self._relation(child, voice)
        if not relation:
            return
        if relation in ("object", "oblique") and not preposition and self.tree.is_a(child.lemma.lower(), "time"):
            # "a rappelé vendredi son ambassadeur": the day is no object, what the parser hung on it is
            hung = [c for c in self.children[child.i] if c.dep in ("nmod", "appos", "obl", "obj") and c.i > child.i]
            for noun in (c for c in hung if c.pos in NOMINAL and not self.tree.preposition(c) and self._is_no_time(c)):
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
        preposition = self.tree.preposition(child)
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
        if dep.startswith("obl") or (dep == "nmod" and child.pos in NOMINAL):
            return "oblique", preposition
        return "", ""

    def _heads(self, verb: Token, child: Token) -> list[Token]:
        """The phrase's head, or a relative pronoun's antecedent, and every noun coordinated with it."""
        if child.feats.get("PronType") == "Rel" or (verb.dep == "acl:relcl" and self.tree.is_relative(child)):
            antecedent = self.tokens[verb.head] if verb.dep.startswith("acl") else self._before(child)
            return self._antecedents(verb, antecedent) if antecedent is not None else [child]
        return [child, *self.conjuncts(child)]

    def _antecedents(self, verb: Token, noun: Token) -> list[Token]:
        """The noun of a relative clause; of a plural verb, the singular names coordinated with it too."""
        group = (verb, *(c for c in self.children[verb.i] if c.dep.startswith("aux")))
        numbers = {t.feats.get("Number") for t in group if t.feats.get("VerbForm") == "Fin"}
        plural = "Plur" in numbers
        if noun.dep != "conj" and noun.pos == "PROPN" and "Sing" not in numbers:
            listed = [c for c in self.conjuncts(noun) if c.i < verb.i]
            if listed and all(c.pos == "PROPN" for c in listed):
                return [noun, *listed]  # hung on the first of a list, behind the last: "Peru and Chile, *which* ..."
        if noun.dep != "conj" or not plural or noun.feats.get("Number") == "Plur":
            return [noun]
        first = self.tokens[noun.head]
        return [first, *self.conjuncts(first)]

    def _before(self, relative: Token) -> Token | None:
        """The noun right before a relative pronoun, where the parser hung the clause elsewhere."""
        before = [t for t in self.tokens[max(0, relative.i - 3) : relative.i] if t.pos in ("NOUN", "PROPN")]
        return before[-1] if before and relative.dep in ("obj", "nsubj", "nsubj:pass") else None

    def _has_relative(self, verb: Token) -> bool:
        kids = self.children[verb.i]
        return any(c.feats.get("PronType") == "Rel" or self.tree.is_relative(c) for c in kids)

    def conjuncts(self, token: Token) -> list[Token]:
        """The nouns coordinated with a noun, in order."""
        found = []
        for child in self.children[token.i]:
            if child.dep == "conj" and child.pos in NOMINAL:
                found += [child, *self.conjuncts(child)]
        return found

    def _inherited(self, token: Token, voice: str, found: list[Argument]) -> list[Argument]:
        """The understood subject (of a passive: object) of a coordinated, participial or adverbial predicate."""
        head = self.tokens[token.head]
        if token.dep in ("acl", "acl:relcl", "amod"):
            return self._of_antecedent(token, head, voice, found)
        if head.i == token.i or not self._is_predicate(head):
            return []
        outer_voice = self.tree.voice(head) if self.tree.is_verb(head) else "active"
        under_modal = token.dep == "xcomp" and self.tree.is_modal(head)
        if token.dep == "xcomp" and voice == "passive":
            if self.tree.is_verb(head) and not self.tree.has(token, "aux:pass"):
                # "s'est dite préoccupée par X": who says so is who is worried
                return [Argument("object", a.head) for a in self.of_verb(head, "active") if a.relation == "subject"]
            if not under_modal:
                # "is to *be expelled*", "wants to be heard": whom the verb above is said of
                outer = self.of_verb(head, outer_voice)
                said = [a for a in outer if a.relation == "object"] or [a for a in outer if a.relation == "subject"]
                return [Argument("object", a.head) for a in said]
        if not (token.dep in ("conj", "advcl") or under_modal) or self.tree.is_controlled(token):
            return []
        if token.dep == "advcl" and self.tree.is_finite(token):
            return []
        missing = "object" if voice == "passive" else "subject"
        surface = "object" if outer_voice == "passive" else "subject"
        return [Argument(missing, a.head) for a in self.of_verb(head, outer_voice) if a.relation == surface]

    def _of_antecedent(self, token: Token, noun: Token, voice: str, found: list[Argument]) -> list[Argument]:
        """The noun that a participle or relative clause is about, as what is missing in it."""
        missing = "object" if voice == "passive" else "subject"
        if token.dep == "acl:relcl" and any(a.relation == missing for a in found):
            # "the sanctions (that) Oslo imposed": without a pronoun the antecedent is the object that is missing
            lacks = voice == "active" and not any(a.relation == "object" for a in found)
            missing = "object" if lacks and not self._has_relative(token) else ""
        if not missing or token.feats.get("VerbForm") == "Inf" or noun.pos not in NOMINAL:
            return []
        return [Argument(missing, noun.i)]

    def _is_predicate(self, token: Token) -> bool:
        return (
            self.tree.is_verb(token) or token.pos == "ADJ" or self.tree.has(token, "cop") or self.tree.is_modal(token)
        )
