"""The words in which results are shown to people, one file a language."""

from detente.labels.words import Labels, label_languages, labels_for, load_labels

__all__ = ["Labels", "label_languages", "labels_for", "load_labels"]
