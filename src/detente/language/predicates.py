"""What a predicate's own grammar says: its citation form, voice, polarity, modality, tense and mood.

Read off a sentence's dependency tree with the word classes of its language; the frame builder asks, and adds who does
what to whom.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from detente.language.grammar import Grammar
from detente.model import Token

_PASSIVE_AUX = "aux:pass"


_SUBORDINATE = ("ccomp", "csubj", "acl", "advcl", "acl:relcl")  # how a clause hangs on a word of need
_DENYING = ("advmod", "det", "neg", "cc", "mark", "case")  # relations of a word that denies what it hangs on


def words_of(token: Token, children: Mapping[int, Sequence[Token]]) -> str:
    """A function word with its fixed parts, in lower case ("à moins que", "instead of")."""
    fixed = [c for c in children.get(token.i, ()) if c.dep == "fixed"]
    words = " ".join(t.text.lower() for t in sorted((token, *fixed), key=lambda t: t.i))
    return words.replace("’", "'").replace("' ", "'")


def case_marker(token: Token, children: Mapping[int, Sequence[Token]]) -> str:
    """The dictionary form of a token's preposition, fixed expressions joined ("à l'égard de"); "" if it has none."""
    for child in children.get(token.i, ()):
        if child.dep == "case" and child.pos != "PART":
            rest = [c for c in children.get(child.i, ()) if c.dep == "fixed"]
            words = [(part.lemma or part.text).lower() for part in (child, *rest)]
            return " ".join(words).replace("’", "'").replace("' ", "'")
    return ""


class Predicates:
    """A sentence's tree as far as predicates are concerned. ``children`` are the dependents of each token."""

    def __init__(self, tokens: Sequence[Token], grammar: Grammar) -> None:
        self.tokens = tokens
        self.grammar = grammar
        self.children: dict[int, list[Token]] = defaultdict(list)
        self._prepositions: dict[int, str] = {}
        for token in tokens:
            if token.head != token.i:
                self.children[token.head].append(token)

    def is_verb(self, token: Token) -> bool:
        """Whether a token is a lexical verb, or an auxiliary that stands as one; modals over an infinitive are not."""
        if token.pos == "AUX":
            return not token.dep.startswith(("aux", "cop"))
        if token.pos != "VERB" or token.dep.startswith("aux") or token.dep == "case":
            return False
        return not self.is_modal(token)

    def is_modal(self, token: Token) -> bool:
        """A modal verb over an infinitive ("peut partir") is a property of the infinitive's frame, not a frame."""
        known = bool(self.grammar.modal(token.lemma))
        return known and any(child.dep == "xcomp" for child in self.children[token.i])

    def lemma(self, token: Token) -> str:
        """The verb's citation form with its reflexive or particle ("se rendre", "pull out")."""
        for child in self.children[token.i]:
            if child.dep == "compound:prt":
                return f"{token.lemma} {child.lemma}"
            if child.dep.startswith("expl") and child.feats.get("Reflex") == "Yes":
                return f"se {token.lemma}"
            if child.dep in ("expl:comp", "expl:pass", "expl:pv") and child.lemma in ("se", "soi"):
                return f"se {token.lemma}"
        return token.lemma

    def voice(self, token: Token) -> str:
        """Active or passive, the latter for bare participles too ("prises par X")."""
        kinds = {child.dep for child in self.children[token.i]}
        if _PASSIVE_AUX in kinds or "nsubj:pass" in kinds:
            return "passive"
        if "obl:agent" in kinds and not kinds & {"obj", "aux"} and token.feats.get("VerbForm") != "Fin":
            return "passive"
        participle = token.feats.get("VerbForm") == "Part" and token.feats.get("Tense", "Past") == "Past"
        if not participle:
            return "active"
        if token.dep in ("acl", "advcl", "amod", "xcomp") and not kinds & {"obj", "aux"}:
            return "passive"
        if token.dep == "acl" and not kinds & {"nsubj", "aux"}:
            return "passive"  # "refugees granted asylum": the object that a recipient is given
        given = "obj" in kinds and token.feats.get("Voice") != "Pass"  # "was summoned and *handed* a note" is passive
        if token.dep == "conj" and not given and not kinds & {"aux", "nsubj"}:
            return self.voice(self.tokens[token.head]) if self.is_verb(self.tokens[token.head]) else "passive"
        if (
            token.dep == "ROOT"
            and not kinds & {"aux", "obj"}
            and "aux:pass" not in kinds
            and token.feats.get("Voice") == "Pass"
        ):
            return "passive"
        return "active"

    def grounding(self, token: Token) -> tuple[str, str, str, str]:
        """Polarity, modality, tense and mood of a predicate, from itself, its auxiliaries and a modal above it."""
        polarity = "negative" if self.negative(token) else "positive"
        modality = self._modality(token)
        tense, mood = self._tense(token)
        head = self.tokens[token.head]
        if token.dep == "xcomp" and self.is_modal(head):
            modality = modality or self.grammar.modal(head.lemma)
            outer_polarity, outer_modality, outer_tense, outer_mood = self.grounding(head)
            polarity = "negative" if "negative" in (polarity, outer_polarity) else polarity
            modality = modality or outer_modality
            tense, mood = outer_tense, outer_mood
            if modality == "future" and head.feats.get("Tense") == "Past" and head.feats.get("VerbForm") == "Part":
                modality = ""  # « est allé jusqu'à menacer » tells what was done
        if self.is_needed(token, head):
            modality = "necessary"
        if modality == "future":
            tense, modality = "future", ""
        elif token.dep == "conj" and not tense and self.is_verb(head):
            _, modality, tense, mood = self.grounding(head)
        return polarity, modality, tense, mood

    def is_needed(self, token: Token, head: Token) -> bool:
        """ "Il faut que X parte", "il est temps que X parte": a clause of its own subject under a word of need."""
        if token.dep not in _SUBORDINATE or not self.is_a(head.lemma, "needed") or self.negative(head):
            return False
        return head.i < token.i and self.has(token, "nsubj") and head.feats.get("VerbForm") != "Inf"

    def is_relative(self, token: Token) -> bool:
        """Whether a token is a word that opens relative clauses."""
        return token.pos in ("PRON", "DET", "SCONJ", "ADV") and self.is_a(token.lemma, "relative")

    def is_finite(self, token: Token) -> bool:
        """Whether a verb, its auxiliary or its copula is finite."""
        return token.feats.get("VerbForm") == "Fin" or any(
            c.feats.get("VerbForm") == "Fin" for c in self.children[token.i] if c.dep.startswith(("aux", "cop"))
        )

    def is_content(self, token: Token) -> bool:
        """A finite clause with a subject of its own says what its noun is about, behind a conjunction or, where nothing
        is left out of it, without ("the claim *X had shelled Y*").
        """
        own = any(c.dep.startswith("nsubj") and not self.is_relative(c) for c in self.children[token.i])
        whole = self.has(token, "obj") and not self.is_a("time", self.tokens[token.head].lemma.lower())
        return own and self.is_finite(token) and (whole or self.has(token, "mark"))

    def is_controlled(self, token: Token) -> bool:
        """ "Accused them *of spying*": a clause behind a mark that makes it what the object does."""
        marks = [c for c in self.children[token.i] if c.dep == "mark"]
        if any(self.is_a(c.lemma, "object control") for c in marks):
            return True
        # "plans *on leaving*": what the verb itself is about
        return any(self.is_a(c.lemma, "gerund complement") and c.i == token.head + 1 for c in marks)

    def is_carried(self, token: Token, head: Token) -> bool:
        """Whether a word above a predicate says no more of it than that it may or must be."""
        return (token.dep == "xcomp" and self.is_modal(head)) or self.is_needed(token, head)

    def _modality(self, token: Token) -> str:
        for child in self.children[token.i]:
            kind = self.grammar.modal(child.lemma)
            if child.dep.startswith("aux") and kind:
                return kind
        if any(self.is_a(c.lemma, "doubt") for c in self.children[token.i] if c.dep in ("advmod", "amod")):
            return "possible"
        return ""

    def _tense(self, token: Token) -> tuple[str, str]:
        group = [token] + [c for c in self.children[token.i] if c.dep.startswith(("aux", "cop"))]
        finite = [t for t in group if t.feats.get("VerbForm") == "Fin"]
        if any(self.is_a(c.lemma, "conditional mood") for c in group if c.dep.startswith("aux")):
            return "present", "conditional"
        mood = {"Cnd": "conditional", "Sub": "subjunctive", "Imp": "imperative"}.get(
            next((t.feats["Mood"] for t in finite if "Mood" in t.feats), ""), "indicative" if finite else ""
        )
        if not mood:
            carriers = [token, *(t for t in group if t.dep == _PASSIVE_AUX)]  # "to *be* expelled"
            bare = any(t.feats.get("VerbForm") == "Inf" for t in carriers)
            mood = "infinitive" if bare else "participle"
        tenses = {t.feats.get("Tense", "") for t in finite}
        if "Fut" in tenses:
            return "future", mood
        participle = token.feats.get("VerbForm") == "Part" and token.feats.get("Tense") == "Past"
        if "Past" in tenses or "Imp" in tenses or participle:
            return "past", mood
        return ("present" if finite else ""), mood

    def negative(self, token: Token) -> bool:
        """Denied by a negator of its own, by its mark ("sans attaquer"), or by one in its subject or object."""
        kids = self.children[token.i]
        half = any(self.is_a(c.lemma.lower(), "half negator") for c in kids)
        if half and self.is_a(token.lemma.lower(), "half negated") and not self._is_limited(token):
            return True
        for child in kids:
            if child.dep.startswith(_DENYING) and self.is_negator(child, half=half):
                return True
            determiners = (c for c in self.children[child.i] if c.dep == "det")
            if half and child.dep.startswith("obl") and any(map(self.is_negator, determiners)):
                return True  # "ne cédera à *aucune* pression"
            if child.dep.startswith(("obj", "nsubj")):
                below = [*self.children[child.i], *(c for k in self.children[child.i] for c in self.children[k.i])]
                inside = (
                    child,
                    *(c for c in below if c.dep.startswith(("det", "neg", "cc")) or (half and c.dep == "advmod")),
                )
                if any(self.is_negator(t, half=half) for t in inside):
                    return True
        return False

    def _is_limited(self, token: Token) -> bool:
        """Whether a word behind the verb turns its half negation into "only"."""
        return any(self.is_a(c.lemma.lower(), "limiting") for c in self.children[token.i] if c.i > token.i)

    def is_negator(self, token: Token, *, half: bool = False) -> bool:
        """Whether a token denies, alone, with its fixed words or beside another half ("ne ... plus", "no longer").

        A noun never does ("un pas vers la paix"), nor what an article makes one ("emboîter *le* pas").
        """
        lemma = token.lemma.lower()
        if any(c.dep == "det" for c in self.children[token.i]):
            return False
        if token.pos == "NOUN":
            return half and self.is_a(lemma, "nobody")  # "n'attaquera *personne*"
        if self.is_a(lemma, "negator") or self.is_a(words_of(token, self.children), "negator"):
            return True
        if token.pos == "ADV" and any(
            c.dep == "advmod" and self.is_a(c.lemma.lower(), "negator") for c in self.children[token.i]
        ):
            return True
        return half and self.is_a(lemma, "second negator")

    def preposition(self, token: Token) -> str:
        """The token's case marker, "" if it has none: see ``case_marker``."""
        if token.i not in self._prepositions:
            self._prepositions[token.i] = case_marker(token, self.children)
        return self._prepositions[token.i]

    def is_a(self, word: str, kind: str) -> bool:
        """Whether a word is of a class of the language's lists."""
        return self.grammar.is_a(kind, word)

    def has(self, token: Token, dep: str) -> bool:
        """Whether a token has a dependent of that relation."""
        return any(child.dep == dep for child in self.children[token.i])
