"""Noun phrases that refer back: "les deux pays", "son pays", "ce dernier", "la Ligue". One candidate or none."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from detente.actors.context import NOBODY, Context, Found, Resolved, bases, distinct, is_plural, states
from detente.actors.pronouns import Pronouns
from detente.actors.reading import STATES
from detente.actors.tree import Tree, base
from detente.model import Actor, Mention

_WINDOW = 3
_THREE = 3
_ARGUMENTS = ("nsubj", "obj", "iobj", "obl")
_BODIES = frozenset({"igo", "bloc", "group", "ngo"})


class References:
    """Resolves referring nouns against a context."""

    def __init__(self, context: Context, pronouns: Pronouns) -> None:
        self.context, self.words, self.pronouns = context, context.words, pronouns
        self.couple: tuple[Actor, ...] = ()  # the two last spoken of as such ("both countries")

    def word(self, here: Resolved, head: int) -> Mention | None:
        """The mention that a word of the language's list of referring words makes."""
        found = here.nouns.marked.discourse[head]
        tokens = set(range(found.first, found.last + 1))
        if found.word.kind == "both":
            return self._both(here, head, tokens)
        if found.word.kind == "three":
            return self._three(here, head, tokens)
        if found.word.kind == "self":
            return self._self(here, head, tokens, found.word.used_by)
        if found.word.kind in ("body", "members"):
            return self._body(here, head, tokens, several=found.word.kind == "members")
        if found.word.kind == "pronoun":
            return self._latter(here, head, tokens)
        return None

    def dual(self, here: Resolved, head: int, tokens: set[int]) -> Found:
        """The two that hold an office told of as "les deux X", said of nobody in particular."""
        third = self._addressing(here, head, tokens)
        about = self._about(third) if third else NOBODY
        sovereign = any(self.words.is_a("sovereign", here.tree[t].text) for t in tokens)
        return about if about[0] else self.pair(here, min(tokens), third, sovereign=sovereign)

    def sides(self, here: Resolved, i: int) -> Mention | None:
        """The two that "les parties" means where it is said of nobody in particular."""
        beside = [*here.tree.kids(i, "amod", "nmod", "acl", "compound", "det")]
        every = {k for k in beside if self.words.is_a("every", here.tree[k].text)}  # "all parties"
        qualified = any(here.tree[k].dep != "det" for k in beside if k not in every)
        known = self.context.is_definite(here.tree, i) or bool(every)
        return None if qualified or not known else self._both(here, i, {i, *every}, known=bool(every))

    def short_name(self, here: Resolved, i: int) -> Mention | None:
        """The body whose longer name began with this word: "la Ligue" after "la Ligue arabe"."""
        actors = self.context.short.get(here.tree[i].text)
        if not actors or not self.context.is_definite(here.tree, i) or here.nouns.owners(i):
            return None
        if any(True for _ in here.tree.kids(i, "amod", "nmod", "flat", "compound")):
            return None
        return here.mention(i, {i, *here.tree.kids(i, "det")}, actors, f"short for {actors[0].name}")

    def pair(self, here: Resolved, before: int, third: Collection[Actor] = (), *, sovereign: bool = False) -> Found:
        """The two actors that are salient before a token, if there are exactly two; ``third`` are none of them, nor,
        where the word for them is one for states (``sovereign``: "both *countries*"), bodies."""
        about = self._about(third)

        def may_be(actor: Actor) -> bool:
            return actor not in third and (actor.kind in STATES or not sovereign)

        for locative in (False, True):
            actors = distinct(filter(may_be, here.actors(before, locative)))
            if len(actors) == 2:
                return actors, "the two named before it in the sentence"
            if not locative and len(actors) == 1 and about[0] and actors[0] not in about[0]:
                return about  # nobody else is one of two with him
            alone = not actors
            for back, earlier in enumerate(reversed(self.context.done[-_WINDOW:]), 1):
                joined = (_joined(earlier) or (_core(earlier) if back == 1 else ())) if alone else ()
                if joined and all(map(may_be, joined)):
                    return joined, f"the two that acted together {back} sentence(s) before"
                if back == 1 and self.couple and not {a.code for a in self.couple} & {a.code for a in third}:
                    return self.couple, "the two last spoken of together"
                actors = distinct([*filter(may_be, earlier.actors(None, locative)), *actors])
                if len(actors) == 2:
                    named = actors, f"the two named up to {back} sentence(s) before"
                    return about if set(actors) & set(about[0]) else named
                if len(actors) > 2:
                    break
        return about if about[0] else self._named_after(here, before, third)

    def counterpart(self, here: Resolved, head: int, possessor: int | None = None) -> Found:
        """The other of two, one of whom is the subject, or whose own words it is ("its neighbour"); both others of
        three ("his two counterparts").
        """
        mine = self._doing(here, head, possessor)
        if mine and self.are_two(here, head):
            return self.pair(here, head, mine, sovereign=True)
        pair, _ = self.pair(here, len(here.tree.tokens))
        others = [a for a in pair if a.code not in {b.code for b in mine}] if mine else []
        return ((others[0],), "the other of the two") if len(pair) == 2 and len(others) == 1 else NOBODY

    def are_two(self, here: Resolved, head: int) -> bool:
        """Whether a noun is told to be two ("his *two* counterparts")."""
        return any(self.words.is_a("two", here.tree[k].text) for k in here.tree.kids(head, "nummod"))

    def _doing(self, here: Resolved, head: int, possessor: int | None) -> tuple[Actor, ...]:
        """Who does what a noun's clause tells: its subject, or whose "decision *to close the border*" it is, or whom
        the possessive means.
        """
        tree, clause = here.tree, here.tree.clause(head)
        subject = tree.subject(clause)
        if subject is None and base(tree[clause].dep) == "acl":
            return bases(distinct(a for owner in here.nouns.owners(tree[clause].head) for a in owner.actors))
        means = self.pronouns.possessor(here, possessor) if subject is None and possessor is not None else None
        mention = here.at(subject) if subject is not None else means
        return bases(mention.actors) if mention is not None else ()

    def _named_after(self, here: Resolved, before: int, third: Collection[Actor]) -> Found:
        """The two states that a sentence names only behind the words for them, in a text that has named nobody yet:
        "*the two neighbours* agreed to pull out, said Lima of its accord with Quito"."""
        named_before = any(earlier.mentions for earlier in self.context.done)
        if named_before or any(True for _ in here.actors(before, locative=True)):
            return NOBODY
        named = distinct([a for a in here.actors(None) if a not in third])
        sides = [a for a in named if a.kind in STATES or a.kind == "group"]
        return (named, "the two named behind it in the sentence") if len(named) == len(sides) == 2 else NOBODY

    def joined(self) -> tuple[Actor, ...]:
        """The two that were the subject of one of the last sentences together; () where there are none."""
        found = (_joined(earlier) for earlier in reversed(self.context.done[-_WINDOW:]))
        return next(filter(None, found), ())

    def _about(self, third: Collection[Actor]) -> Found:
        """The two that the article is about, if there are exactly two besides ``third``."""
        topic = distinct([a for a in self.context.topic if a not in third])
        two = topic if len(topic) == 2 else states(topic)
        return (two, "the two the article is about") if len(two) == 2 else NOBODY

    def _both(self, here: Resolved, head: int, tokens: set[int], *, known: bool = False) -> Mention | None:
        named = self._named_beside(here, head)
        if named:
            return here.mention(head, tokens | here.nouns.light(head), named, "those named beside it")
        dual = self.words.is_a("dual", here.tree[min(tokens)].text) or self.context.is_definite(here.tree, head)
        if not (dual or known) or here.nouns.owners(head, tokens):
            return None
        pair, why = self.dual(here, head, tokens)
        self.couple = pair or self.couple
        return here.mention(head, tokens | here.nouns.light(head), pair, why) if pair else None

    def _three(self, here: Resolved, head: int, tokens: set[int]) -> Mention | None:
        """ "Les trois capitales": the three named before it in the sentence, or in the sentences before."""
        if not self.context.is_definite(here.tree, head) or here.nouns.owners(head, tokens):
            return None
        subject = self._addressing(here, head, tokens)
        actors = _whole(a for a in here.actors(min(tokens)) if a not in subject)
        for earlier in reversed(self.context.done[-_WINDOW:]):
            if len(actors) >= _THREE:
                break
            actors = _whole([*(a for a in earlier.actors() if a not in subject), *actors])
        return here.mention(head, tokens, actors, "the three last named") if len(actors) == _THREE else None

    def _addressing(self, here: Resolved, head: int, tokens: set[int]) -> tuple[Actor, ...]:
        """Who says or does something to those whom a phrase names ("*the UN* urged both sides"): not one of them.

        Those between whom somebody brings something about are adversaries ("brokered a truce between *the two sides*").
        """
        tree, i = here.tree, head
        while any(self.words.is_a("sides", tree[t].text) for t in tokens) and tree[i].dep.startswith("nmod"):
            i = tree[i].head
        verb = tree[i].head
        if not tree[i].dep.startswith(("obj", "iobj", "obl")) or verb == i:
            return ()
        while tree[verb].dep in ("conj", "xcomp", "advcl") and next(tree.kids(verb, "nsubj"), None) is None:
            verb = tree[verb].head  # "regretted it and *invited both*", "tried to *reconcile both*", "*urging both*"
        subjects = [k for kid in tree.kids(verb, "nsubj") for k in (kid, *tree.kids(kid, "conj"))]
        if tree[verb].dep == "acl:relcl":
            subjects += [tree[verb].head, *tree.kids(tree[verb].head, "conj")]
        found = (here.at(kid) for kid in subjects)
        return tuple(actor for mention in found if mention is not None for actor in mention.actors)

    def _named_beside(self, here: Resolved, head: int) -> tuple[Actor, ...]:
        """Those whom "its two allies, *X and Y*" names."""
        beside = [k for k in here.tree.kids(head, "appos", "nmod") if k > head and not here.tree.case(k)]
        members = [j for k in beside for j in (k, *here.tree.conjuncts(k))]
        return distinct(a for j in members if (m := here.at(j)) is not None for a in m.actors)

    def _self(self, here: Resolved, head: int, tokens: set[int], among: tuple[str, ...] = ()) -> Mention | None:
        """ "Son pays", "le royaume", "les pays de l'UE": the state of its owner, of the subject, or the salient one."""
        tree, everything = here.tree, tokens | here.nouns.light(head)
        if len(among) == 1 and not tree[head].text[:1].isupper():
            return None  # "the North" is a state, "the north" a part of one
        possessive = next((k for k in (*tokens, *tree.children[head]) if self.pronouns.is_possessive(tree, k)), None)
        if possessive is not None:
            owner = self.pronouns.possessor(here, possessive)
            mine = distinct(owner.actors) if owner is not None else ()
            return here.mention(head, everything, mine, "the subject's state") if len(mine) == 1 else None
        plural, definite = tree[head].feats.get("Number") == "Plur", self.context.is_definite(tree, head)
        owners = here.nouns.owners(head, tokens)
        if owners:
            past = here.nouns.marked.former & tree.below(head)
            if past or not (plural or definite):
                return None
            actors = distinct(a for owner in owners for a in owner.actors)
            everything |= {t for owner in owners for t in owner.tokens}
            return here.mention(head, everything, actors, "; ".join(b for o in owners for b in o.basis))
        qualified = any(True for _ in tree.kids(head, "amod", "nmod", "acl", "compound", "nummod", "appos"))
        if plural or qualified or not definite:
            return None
        single, why = self._single(
            here, head, among, (*self._addressing(here, head, tokens), *self._dealt_with(here, head))
        )
        return here.mention(head, everything, single, why) if single else None

    def _dealt_with(self, here: Resolved, head: int) -> tuple[Actor, ...]:
        """Whom those of a state deal with in its clause ("*the country's* minister accused *Lima*"): not that state."""
        tree = here.tree
        owned = tree[head].head
        if base(tree[head].dep) != "nmod" or base(tree[owned].dep) != "nsubj":
            return ()
        found = (here.at(k) for k in tree.kids(tree[owned].head, "obj", "iobj"))
        return tuple(actor for mention in found if mention is not None for actor in mention.actors)

    def _single(self, here: Resolved, before: int, among: tuple[str, ...] = (), third: Collection[Actor] = ()) -> Found:
        """The only state that is salient before a token; of several, the one that the article is about.

        ``among`` are the states that the word may mean ("the kingdom"), empty for all; ``third`` those who do something
        to it ("Peru warned Chile, urging *the country* to ...").
        """
        named_here = [a for a in here.actors(before) if a not in third]
        scopes = [(states(named_here), "the only state named before it in the sentence")]
        if self.context.done:
            last = self.context.done[-1]
            others = tuple(a for a in states(last.actors()) if a.code not in {b.code for b in bases(third)})
            scopes.append((_one(others, _arguing(last)), "the only state of the sentence before"))
        scopes.append((states(self.context.topic), "the state the article is about"))
        scopes.append((self.context.earlier_states(), "the only state named so far"))
        if among:
            scopes = [(tuple(a for a in named if a.code in among), why) for named, why in scopes]
        named, why = next((scope for scope in scopes if scope[0]), NOBODY)
        if len(named) > 1:
            about = {a.code for a in self.context.topic}
            named, why = tuple(a for a in named if a.code in about), "the state the article is about"
        return (named, why) if len(named) == 1 else NOBODY

    def _body(self, here: Resolved, head: int, tokens: set[int], *, several: bool = False) -> Mention | None:
        """ "L'organisation", "the bloc", its members (``several``): the only body or group named before it in its
        sentence, else the only one that acts in the sentence before, or is named in it, or that the article is about,
        or named so far.

        Nobody where its own phrase says which ("the organisation of the vote") or the sentence before is of a body
        that nobody knows.
        """
        tree = here.tree
        own = [k for k in tree.kids(head, "amod", "nmod", "acl", "compound", "appos", "flat") if k not in tokens]
        counted = {k for k in own if any(tree[j].text[:1].isdigit() for j in tree.below(k))}  # "the 15-nation bloc"
        if set(own) - counted or is_plural(tree, head) != several or not self.context.is_definite(tree, head):
            return None
        if here.nouns.owners(head, tokens):
            return None
        before = self.context.done[-1].subjects if self.context.done else []
        if any(subject.mention is None and subject.proper for subject in before):
            return None
        everything = tokens | counted | {k for k in tree.kids(head, "det") if not tree.case(k)}
        acting = [a for subject in before if subject.mention is not None for a in subject.mention.actors]
        named = [a for sentence in self.context.done for a in sentence.actors()]
        latest = list(self.context.done[-1].actors()) if self.context.done else []
        scopes: tuple[tuple[Sequence[Actor], str], ...] = (
            (list(here.actors(head)), "the only body named before it in the sentence"),
            (acting, "the body that acts in the sentence before"),
            (latest, "the only body of the sentence before"),
            (self.context.topic, "the body the article is about"),
            (named, "the only body named so far"),
        )
        for scope, why in scopes:
            bodies = tuple(a for a in distinct(scope) if a.kind in _BODIES)
            if bodies:
                return here.mention(head, everything, bodies, why) if len(bodies) == 1 else None
        return None

    def _latter(self, here: Resolved, head: int, tokens: set[int]) -> Mention | None:
        """Whom "ce dernier", "celle-ci", "the latter" mean: the last named, but for the subject of its own clause."""
        number, gender = _agreement(here.tree, head)
        subject = here.tree.subject(here.tree.clause(head))
        for sentence in (here, *self.context.done[-1:]):
            for last in sorted(sentence.mentions, reverse=True):
                own = sentence is here and (last >= min(tokens) or last == subject or last in tokens)
                reading = sentence.nouns.read(last)
                if own or last in sentence.locative or (reading is not None and reading.kind == "adjective"):
                    continue
                known = self.pronouns.as_antecedent(sentence, last)
                if known.plural == (number == "Plur") and (not gender or not known.gender or gender == known.gender):
                    mention = sentence.mentions[last]
                    made = here.mention(head, tokens, mention.actors, f"the last named, « {mention.span.text} »")
                    return replace(made, person=mention.person, sector=mention.sector)
        return None


def _one(named: tuple[Actor, ...], arguing: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Of several the one that alone is said to act or to be acted upon ("*Peru* closed its border with Chile")."""
    return arguing if len(named) > 1 and len(arguing) == 1 else named


def _arguing(earlier: Resolved) -> tuple[Actor, ...]:
    """The states that a sentence's own verb is said of, or done to."""
    tree = earlier.tree
    roots = {t.i for t in tree.tokens if t.head == t.i}
    heads = [h for h in earlier.mentions if tree[h].head in roots and base(tree[h].dep) in ("nsubj", "obj", "iobj")]
    members = [j for h in heads for j in (h, *tree.conjuncts(h))]
    return states(a for j in members if (m := earlier.at(j)) is not None for a in m.actors)


def _joined(earlier: Resolved) -> tuple[Actor, ...]:
    """The two that were the subject of an earlier sentence together ("*Peru and Chile* signed")."""
    for subject in earlier.subjects:
        actors = distinct(subject.mention.actors) if subject.mention is not None and subject.plural else ()
        if len(actors) == 2:
            return actors
    return ()


def _whole(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """The states and bodies among actors, each once."""
    return tuple(a for a in distinct(actors) if a.kind in STATES or a.kind in _BODIES)


def _core(earlier: Resolved) -> tuple[Actor, ...]:
    """The two of an earlier sentence's own clause, of whom one does something to or with the other."""
    tree = earlier.tree
    roots = {t.i for t in tree.tokens if t.head == t.i}
    apart = earlier.locative | earlier.spots
    own = [h for h in sorted(earlier.mentions) if tree[h].head in roots and base(tree[h].dep) in _ARGUMENTS]
    heads = [j for h in own if h not in apart for j in (h, *tree.conjuncts(h))]
    actors = distinct(a for j in heads if (m := earlier.at(j)) is not None for a in m.actors)
    return actors if len(actors) == 2 else ()


def _agreement(tree: Tree, head: int) -> tuple[str, str]:
    """Number and gender that a word and its determiner show."""
    determiner = tree.determiner(head)
    feats = {**tree[head].feats, **(determiner.feats if determiner is not None else {})}
    return feats.get("Number", ""), {"Masc": "m", "Fem": "f"}.get(feats.get("Gender", ""), "")
