"""Reports of one article to events, responses and measures."""

from detente.linking.link import Links, link

__all__ = ["Links", "link"]
