"""Pairs of actors through time: index, dossier, chronology, precedents. Decides on what the record hands it."""
