"""Pronouns and possessives: the subject they mean, if exactly one fits.

Subjects come before other antecedents, those of the clauses around before those of the sentence before, as in
centering theory (Grosz, Joshi and Weinstein 1995, "Centering: A Framework for Modeling the Local Coherence of
Discourse"). A candidate must agree in number, gender and in being a person, as far as the text shows them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from detente.actors.context import Antecedent, Context, Resolved, distinct, is_plural, joined_span
from detente.actors.reading import GENITIVE
from detente.actors.tree import Tree, base
from detente.model import Mention

_GENDERS = {"Masc": "m", "Fem": "f"}
_HYPHENS = "-‐‑"
_OBJECTS = ("obj", "iobj")
_WINDOW = 3  # sentences back to who speaks
_PARTNERS = ("obj", "iobj", "obl")  # with whom the subject has to do


class Pronouns:
    """Resolves pronouns against a context."""

    def __init__(self, context: Context) -> None:
        self.context, self.words = context, context.words

    def mention(self, here: Resolved, i: int) -> Mention | None:
        """The mention that a pronoun makes, if it means one known actor; its span is that of whom it means."""
        token = here.tree[i]
        if self.words.is_a("demonstrative", token.text):
            return self._that_of(here, i)
        subject = base(token.dep) == "nsubj" or (token.dep == "expl:subj" and len(token.text.strip(_HYPHENS)) > 1)
        subject = subject and not (token.dep == "expl:subj" and token.text[:1] not in _HYPHENS)
        if subject and self.words.is_a("one", token.text):
            return self._those_there(here, i)
        if subject and self.words.is_a("first", token.text):
            found = self._speaker(here, i) if here.tree.quoted(i) else self._issuer(here, i)
        elif base(token.dep) in _OBJECTS and self.words.is_a("clitic", token.text):
            found = self._acted_upon(here, i)
        elif self.words.is_a("third" if subject else "strong", token.text):
            found = self.antecedent(here, i)
        else:
            return None
        if found is None or (not subject and self._is_own(here, i, found)):
            return None
        basis = (f"« {token.text} »: subject before it, « {found.span.text} »",)
        return replace(found, head=i, basis=basis)

    def is_possessive(self, tree: Tree, i: int) -> bool:
        """Whether a token is "son", "their" and the like, or in words that somebody is quoted for "notre", "our"."""
        token = tree[i]
        if token.pos not in ("DET", "PRON") or token.head == i:
            return False
        return self.words.is_a("possessive", token.text) or self.is_speakers(tree, i)

    def is_speakers(self, tree: Tree, i: int) -> bool:
        """Whether a possessive means whoever is quoted."""
        return self.words.is_a("possessive_first", tree[i].text) and tree.quoted(i)

    def possessor(self, here: Resolved, i: int) -> Mention | None:
        """Whom a possessive means: the subject of its clause, or what a subject pronoun there would mean."""
        if self.is_speakers(here.tree, i):
            return self._speaker(here, i)
        noun = here.tree[i].head
        subject = here.tree.subject(here.tree.clause(noun))
        if subject is None or subject == noun or i in here.tree.below(subject):
            return self.antecedent(here, i)
        known = self.as_antecedent(here, subject)
        if dealt_with := self._dealt_with(here, i, known):
            return dealt_with
        if known.mention is None and not known.human and here.tree[noun].dep == "obl:agent":
            return self.antecedent(here, i)  # "the president said no crime had been committed by *his* army"
        return known.mention if self._fits(here.tree, i, known) else None

    def _dealt_with(self, here: Resolved, i: int, doer: Antecedent) -> Mention | None:
        """Whom a possessive means behind the motive of what is done to him ("sanctioned X *over its raid*")."""
        tree, noun = here.tree, here.tree[i].head
        if not self.words.is_a("motive", tree.case(noun)) or doer.mention is None:
            return None
        for k in tree.kids(tree.clause(noun), "obj", "iobj", "obl"):
            known = self.as_antecedent(here, k)
            if k >= noun or k in here.locative or known.mention is None or not self._fits(tree, i, known):
                continue
            if not set(known.mention.actors) & set(doer.mention.actors):
                return known.mention
        return None

    def antecedent(self, here: Resolved, i: int) -> Mention | None:
        """The subject of a clause around the pronoun's own, else of the sentence before, else whom a speaker is of."""
        tree, speaker = here.tree, None
        quoting = tree[i].text[:1] in _HYPHENS  # "..., dit-elle": who says it is not the subject of what is said
        own = tree.clause(i)
        for above in () if quoting else (own, *tree.above(own)):
            if above == own and tree[own].dep == "acl:relcl" and not self.is_possessive(tree, i):
                continue  # "Peru, whose envoys *it* accuses"
            subject = self._subject(tree, above, above == own)
            if subject is None or subject >= i:
                continue
            known = self.as_antecedent(here, subject)
            if above == own and known.mention is None and tree[tree[i].head].dep == "obl:agent":
                continue  # "no abuses committed by *his* army": they have none
            if self._fits(tree, i, known):
                owned = next((k for k in tree.children[subject] if self.is_possessive(tree, k) and k < i), None)
                return known.mention if known.mention or owned is None else self.possessor(here, owned)
            if speaker is None and self._speaks_for(tree, i, known):
                speaker = known.mention
        opened = None if quoting else self._of_opening(here, i, own) or self._of_main_clause(here, i, own)
        last = self.context.done[-1] if self.context.done else None
        if tree.opened and not tree.quoted(i):
            last = self._telling()  # "... *it* said", behind a quotation of several sentences
        before = self._from_before(tree, i, last) if last is not None and opened is None else None
        return opened or before or speaker

    def _of_opening(self, here: Resolved, i: int, own: int) -> Mention | None:
        """The subject of the clause that opens the pronoun's sentence ("If *Lima* closes its border, it will pay"), or
        of what is said before it is told whose is who says it ("*Lima* would not yield, its envoy said").
        """
        tree = here.tree
        if base(tree[i].dep) == "nsubj":
            opening = [k for k in tree.kids(own, "advcl") if k < i and next(tree.kids(k, "mark"), None) is not None]
        elif self.is_possessive(tree, i) and base(tree[tree[i].head].dep) == "nsubj" and tree[tree[i].head].head == own:
            opening = [k for k in tree.kids(own, "ccomp") if k < i]
        else:
            return None
        subjects = (tree.subject(k) for k in opening)
        known = [self.as_antecedent(here, k) for k in subjects if k is not None and k < i]
        return next((a.mention for a in known if a.mention is not None and self._fits(tree, i, a)), None)

    def _of_main_clause(self, here: Resolved, i: int, own: int) -> Mention | None:
        """The subject of the clause that the pronoun's own opens ("While *he* was in Lima, the king met X")."""
        tree, main = here.tree, here.tree[own].head
        marked = next(tree.kids(own, "mark"), None) is not None
        if base(tree[own].dep) != "advcl" or base(tree[i].dep) != "nsubj" or not own < main or not marked:
            return None
        subject = tree.subject(main)
        known = self.as_antecedent(here, subject) if subject is not None and own < subject else None
        return known.mention if known is not None and self._fits(tree, i, known) else None

    def _acted_upon(self, here: Resolved, i: int) -> Mention | None:
        """Whom an object pronoun means: with whom the subject that it shares dealt in the clause above ("summoned the
        envoy of X, accusing *it* of ..."), else the only other actor named before it.
        """
        tree, own = here.tree, here.tree.clause(i)
        if next(tree.kids(own, "nsubj"), None) is not None:
            return None
        around = [above for above in tree.above(own) if tree.is_clause(above)]
        clause = next((above for above in around if tree.subject(above) is not None), None)
        subject = tree.subject(clause) if clause is not None else None
        if clause is None or subject is None or subject >= i:
            return None
        mine = here.at(subject)
        doers = set(mine.actors) if mine is not None else set()
        objects = list(tree.kids(clause, "obj"))
        inside = [j for k in objects for j in sorted(tree.below(k)) if j != k]
        for k in (*objects, *inside, *tree.kids(clause, "iobj", "obl")):
            known = self.as_antecedent(here, k)
            other = known.mention is not None and not doers & set(known.mention.actors)
            if k < own and other and k not in here.locative and self._fits(tree, i, known):
                return known.mention
        others = distinct(actor for actor in here.actors(i) if actor not in doers)
        alone = len(others) == 1 and not self.words.is_a("plural", tree[i].text)
        return here.mention(i, {i}, others, "the only other named before it") if alone else None

    def _speaks_for(self, tree: Tree, i: int, known: Antecedent) -> bool:
        """Whether "it" or "they" may be those for whom a person speaks: "the envoy said it would sign"."""
        body = self.words.is_a("thing", tree[i].text) or self.words.is_a("collective", tree[i].text)
        return body and base(tree[i].dep) == "nsubj" and known.human and not known.plural

    def _subject(self, tree: Tree, clause: int, own: bool) -> int | None:
        """Whom a clause is said of: the noun that it modifies, or (of a clause above the pronoun's) its subject."""
        if not tree.is_clause(clause):
            return None
        if base(tree[clause].dep) == "acl":
            return tree[clause].head
        return None if own else tree.subject(clause)

    def _from_before(self, tree: Tree, i: int, before: Resolved) -> Mention | None:
        fitting = [a for a in before.subjects if self._fits(tree, i, a)]
        human = self.words.is_a("human", tree[i].text)
        actors = {a.mention.actors if a.mention else () for a in fitting}
        if len(actors) == 1:
            return fitting[0].mention
        if not fitting and self.words.is_a("plural", tree[i].text) and base(tree[i].dep) == "nsubj":
            return self.both(before)
        if fitting or not human:
            return None
        people = [before.mentions.get(head) for head in before.people]
        return people[0] if len(people) == 1 else None

    def both(self, before: Resolved) -> Mention | None:
        """The two people that the sentence before was about: "Lima's envoy met the minister of Chile. *They* said"."""
        tree = before.tree
        root = next((t.i for t in tree.tokens if t.head == t.i), 0)
        subject = tree.subject(root)
        around = [k for k in tree.children[root] if base(tree[k].dep) in _PARTNERS]
        known = [(k, self.as_antecedent(before, k)) for k in (subject, *around) if k is not None]
        people = [a for k, a in known if (a.human or k in before.nouns.marked.offices) and not a.plural]
        sides = [a.mention for a in people if a.mention is not None]
        actors = distinct(a for m in sides for a in m.actors)
        if len(sides) != 2 or len(actors) != 2 or sides[0] != before.at(subject if subject is not None else -1):
            return None
        return replace(sides[0], actors=actors, person="", span=joined_span(tree, sides))

    def _fits(self, tree: Tree, i: int, known: Antecedent) -> bool:
        """Whether a pronoun can mean a subject. A plural one may mean a body ("the junta ... they")."""
        text = tree[i].text
        body = self.words.is_a("collective", text) and not known.human
        if self.words.is_a("plural", text) != known.plural and (known.plural or not body):
            return False
        if self.words.is_a("human", text) and not known.human:
            return False
        if self.words.is_a("thing", text) and known.human:
            return False
        gender = "f" if self.words.is_a("feminine", text) else "m" if self.words.is_a("masculine", text) else ""
        return not gender or not known.gender or gender == known.gender

    def as_antecedent(self, here: Resolved, head: int) -> Antecedent:
        """A phrase as later pronouns see it; with all that is coordinated with it, or the thing that it counts."""
        counting, head = head, self._counted(here, head)
        mention, reading = here.at(head), here.nouns.read(head)
        human = here.same.get(head, head) in here.people or (reading is not None and bool(reading.office))
        human = human or (mention is not None and bool(mention.person))
        conjuncts = here.tree.conjuncts(head)
        if conjuncts:
            members = [m for j in (head, *conjuncts) if (m := here.at(j)) is not None]
            joined = None
            others = [j for j in conjuncts if here.at(j) is None]  # "Peru, Chile and *20 other countries*"
            counted = all(next(here.tree.kids(j, "nummod"), None) is not None for j in others)
            if mention is not None and (not others or (counted and len(members) > 1)):
                actors = tuple(dict.fromkeys(a for m in members for a in m.actors))
                joined = replace(mention, actors=actors, span=joined_span(here.tree, members))
            return Antecedent(joined, True, "", human)
        gender = reading.gender if reading is not None and reading.gender else _gender(here.tree, head, human)
        if counting != head:
            gender = ""  # a pronoun may agree with either noun ("fifty *members* of the *forces*")
        plural = is_plural(here.tree, head) or is_plural(here.tree, counting)
        return Antecedent(mention, plural, gender, human, here.tree[head].pos == "PROPN")

    def _counted(self, here: Resolved, head: int) -> int:
        """ "Hundreds of *soldiers* crossed; they": what is counted, where the noun that counts stands for nobody."""
        if here.at(head) is None and self.words.is_a("quantity", here.tree[head].lemma):
            below = next(here.tree.kids(head, "nmod"), None)
            return head if below is None else self._counted(here, below)
        return head

    def main_subjects(self, here: Resolved) -> Iterator[Antecedent]:
        """The subjects of the main clause, of those coordinated with it and of a speech verb beside it."""
        tree = here.tree
        roots = [t.i for t in tree.tokens if t.head == t.i]
        predicates = [p for root in roots for p in (root, *tree.kids(root, "parataxis", "conj"))]
        subjects = dict.fromkeys(s for p in predicates if (s := tree.subject(p)) is not None)
        if not subjects:
            subjects = dict.fromkeys([t.i for t in tree.tokens if base(t.dep) == "nsubj"][:1])
        for subject in subjects:
            if here.at(subject) is not None or tree[subject].pos in ("NOUN", "PROPN"):
                yield self.as_antecedent(here, subject)

    def _is_own(self, here: Resolved, i: int, found: Mention) -> bool:
        """Whether the pronoun's own clause has the same subject: then it must mean somebody else."""
        subject = here.tree.subject(here.tree.clause(i))
        own = here.at(subject) if subject is not None else None
        return own is not None and own.actors == found.actors

    def _issuer(self, here: Resolved, i: int) -> Mention | None:
        """ "We" in the words of a ministry that nobody quotes."""
        issuer = self.context.issuer
        return here.mention(i, {i}, issuer, "whose statement it is") if issuer else None

    def _those_there(self, here: Resolved, i: int) -> Mention | None:
        """Whom "on" means behind the capital or the office in which it is said: "*À Oslo, on* dément"."""
        before = [here.at(k) for k in here.tree.kids(here.tree[i].head, "obl") if k < i]
        there = distinct(a for found in before if found is not None for a in found.actors)
        return here.mention(i, {i}, there, f"those in {there[0].name}") if len(there) == 1 else None

    def _that_of(self, here: Resolved, i: int) -> Mention | None:
        """Whom "celui du Niger", "those of France" mean."""
        owners = [owner for owner in here.nouns.owners(i) if owner.rank == GENITIVE]
        actors = distinct(a for owner in owners for a in owner.actors)
        tokens = {i, *(t for owner in owners for t in owner.tokens)}
        return here.mention(i, tokens, actors, owners[0].basis[0]) if actors else None

    def _speaker(self, here: Resolved, i: int) -> Mention | None:
        """Who speaks the quotation that a first person stands in; of a sentence all in quotation, the last to speak."""
        tree, own = here.tree, here.tree.clause(i)
        path = (own, *tree.above(own))
        joined = {above for below, above in pairwise(path) if base(tree[below].dep) == "conj"}
        clauses = [above for above in path[1:] if tree.is_clause(above)]
        # who does what stands beside the quoted clause does not say it ("X refused it and *we* left, said Y")
        around = [above for above in clauses if above not in joined]
        beside = (k for clause in (own, *clauses) for k in tree.kids(clause, "parataxis", "ccomp", "advcl"))
        for predicate in (*around, *beside):
            subject = tree.subject(predicate)
            if subject is not None and not tree.quoted(subject):
                return here.at(subject)
        within = all(tree.quoted(t.i) for t in tree.tokens if t.pos in ("NOUN", "PROPN", "VERB"))
        return self._last_to_speak() if within else None

    def _last_to_speak(self) -> Mention | None:
        """Who speaks in the nearest sentence before that is more than a quotation, where it quotes him."""
        earlier = self._telling()
        if earlier is None:
            return None
        quoting = any(earlier.tree.quoted(t.i) for t in earlier.tree.tokens)
        subjects = _outside(earlier.tree)
        return earlier.at(subjects[0]) if quoting and len(subjects) == 1 else None

    def _telling(self) -> Resolved | None:
        """The nearest sentence before in which somebody acts or speaks outside quotations."""
        return next((s for s in reversed(self.context.done[-_WINDOW:]) if _outside(s.tree)), None)


def _outside(tree: Tree) -> list[int]:
    """The subjects of the clauses that stand in no quotation."""
    return [t.i for t in tree.tokens if base(t.dep) == "nsubj" and not tree.quoted(t.i) and not tree.quoted(t.head)]


def _gender(tree: Tree, head: int, human: bool) -> str:
    determiner = tree.determiner(head)
    found = determiner.feats.get("Gender", "") if determiner is not None else ""
    if not found and not human and tree[head].pos == "NOUN":
        found = tree[head].feats.get("Gender", "")
    return _GENDERS.get(found, "")
