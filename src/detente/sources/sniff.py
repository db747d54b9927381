"""Tell from the first bytes what a file is: an image or archive, a feed, HTML, Markdown or plain text."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePath

from detente.sources.document import HTML, MARKDOWN, PLAIN

_HEAD = 4096

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"SQLite format 3\x00", "a SQLite database"),
    (b"OggS", "an Ogg file"),
    (b"ID3", "an MP3 file"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"WARC/", "a WARC archive"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_ENDINGS = {".html": HTML, ".htm": HTML, ".xhtml": HTML, ".md": MARKDOWN, ".markdown": MARKDOWN, ".txt": PLAIN}
_HTML_OPENING = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b", re.I | re.S
)
_HTML_BLOCK = re.compile(rb"</?(?:p|div|h[1-6]|li|ul|table|span|meta|title|br)\b[^<>]{0,400}>", re.I)
_FEED_OPENING = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(rss|feed|rdf:RDF|urlset|sitemapindex)\b", re.I | re.S
)
_MARKDOWN_LINE = re.compile(
    rb"^(?:#{1,6} \S|!?\[[^\]\n]{1,200}\]\([^)\n]{1,400}\)|\*\*[^*\n]{1,80}\*\*|---\s*$|> \S)", re.M
)
_MARKDOWN_TITLE = re.compile(rb"\s*(?:---\r?\n[\w-]+:|# \S)")
_FEWEST_BLOCK_TAGS = 3


def binary_kind(data: bytes) -> str:
    """What a file that holds no text is ("a PDF document"), or ""."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith(b"RIFF") and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "a picture or recording"
    if data[4:8] == b"ftyp":
        return "a film"
    if data.startswith(_UTF16) or _zeros_alternate(data):
        return ""
    head = data[:_HEAD]
    controls = sum(byte < 9 or 14 <= byte < 27 or 28 <= byte < 32 for byte in head)
    if b"\x00" in data or controls > len(head) // 50:
        return "a binary file"
    return ""


def _zeros_alternate(data: bytes) -> bool:
    """Whether this is UTF-16 without its mark: (nearly) every other byte is zero, always on the same side."""
    head = data[:_HEAD]
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    return half > 1 and max(even, odd) > 0.7 * half and min(even, odd) == 0


def feed_kind(data: bytes) -> str:
    """What a list of pages is ("an RSS or Atom feed", "a sitemap"), or ""."""
    match = _FEED_OPENING.match(_plain_head(data))
    if not match:
        return ""
    return "a sitemap" if match.group(1).lower() in (b"urlset", b"sitemapindex") else "an RSS or Atom feed"


def media_type(name: str, data: bytes) -> str:
    """The media type by what the bytes hold, then by the name's ending: a .txt that holds HTML is HTML."""
    head = _plain_head(data)
    if _HTML_OPENING.match(head):
        return HTML
    stem = name[:-3] if name.lower().endswith(".gz") else name
    declared = _ENDINGS.get(PurePath(stem).suffix.lower())
    if declared == MARKDOWN:
        return MARKDOWN
    tags = len(_HTML_BLOCK.findall(head))
    if tags >= _FEWEST_BLOCK_TAGS or (declared == HTML and tags):
        return HTML
    if declared == HTML and b"<" in data:
        return HTML
    if declared is None and (_MARKDOWN_TITLE.match(head) or len(_MARKDOWN_LINE.findall(head)) > 2):
        return MARKDOWN
    return PLAIN


def _plain_head(data: bytes) -> bytes:
    """The first bytes with byte-order mark and the zeros of UTF-16 left out, so that ASCII patterns apply."""
    head = data[: 4 * _HEAD].removeprefix(codecs.BOM_UTF8)
    if head.startswith(_UTF16) or _zeros_alternate(head):
        head = head.lstrip(b"\xff\xfe").replace(b"\x00", b"")
    return head
