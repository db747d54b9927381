"""Détente reads the diplomatic press and keeps the record of relations between states."""

__version__ = "0.1.0"
