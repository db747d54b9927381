"""What belongs to the site and not to the article, line by line: menus, buttons, appeals to the visitor, captions."""

from __future__ import annotations

import re

from detente.pages.characters import ends_sentence, words
from detente.pages.wording import label_key, plain, wording

# An appeal is short; a long paragraph that mentions a newsletter is likelier to be about one.
_LONGEST_APPEAL = 60
_LONGEST_CRUMB = 4
_LONGEST_MENU = 30
# Comments run on for longer than most articles; teasers of related ones are short.
_BEFORE_COMMENTS = 0.3
_BEFORE_RELATED = 0.75
_MENU_SEPARATOR = re.compile(r"\s*[|•·›»>→]\s*|\s+/\s+")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|[@#]\w+")


def is_label(line: str) -> bool:
    """Whether ``line`` is a menu entry, a button, a row of them, a bare address, or has no words at all."""
    key = label_key(line)
    if not key or key in wording().labels or _ADDRESS.fullmatch(line) or _is_menu(key):
        return True
    parts = [part for part in _MENU_SEPARATOR.split(line) if part]
    if len(parts) < 2 or ends_sentence(line):
        return False
    if len(parts) > 2 and label_key(parts[0]) in wording().labels:
        return True  # a trail of crumbs, which ends in the headline
    if any(len(words(part)) > _LONGEST_CRUMB for part in parts):
        return False
    return len(parts) > 3 or any(label_key(part) in wording().labels for part in parts)


def _is_menu(key: str) -> bool:
    """Whether labels and nothing else make up the words: "Accueil Politique Sport"."""
    tokens = key.split()
    if len(tokens) > _LONGEST_MENU:
        return False
    reached = {0}
    for start in range(len(tokens)):
        if start in reached:
            ends = range(start + 1, min(start + _LONGEST_CRUMB, len(tokens)) + 1)
            reached |= {end for end in ends if " ".join(tokens[start:end]) in wording().labels}
    return len(tokens) in reached


def is_appeal(line: str) -> bool:
    """Whether ``line`` speaks to the visitor ("Subscribe ..."), points elsewhere ("Lire aussi : ...") or credits."""
    return len(words(line)) <= _LONGEST_APPEAL and bool(wording().appeal.match(plain(line).strip()))


def is_ending(line: str) -> bool:
    """Whether ``line`` heads what is not the article's: comments, related articles, most read."""
    return ends_article(line, 1.0)


def ends_article(line: str, passed: float) -> bool:
    """Whether the article ends at ``line``, ``passed`` being the part of the page's prose before it.

    Nothing follows the comments; links to related articles may stand in the middle.
    """
    key = label_key(line)
    if passed <= _BEFORE_COMMENTS or ends_sentence(line.rstrip("….?!")):
        return False
    return key in wording().comments or (passed > _BEFORE_RELATED and key in wording().related)
