"""What news sites say around their articles: lists of words, one folder a language, the same files in each.

Files: ``labels.txt`` (menus and buttons), ``appeals.txt`` (sentences to the visitor), ``comments.txt`` and
``related.txt`` (headings of what follows an article), ``bylines.txt``, ``published.txt``, ``calendar.txt``. Lists of
all languages apply together, since a page shows its chrome before anyone can tell its language.
"""

from detente.pages.wording.lists import Calendar, Wording, label_key, plain, wording

__all__ = ["Calendar", "Wording", "label_key", "plain", "wording"]
