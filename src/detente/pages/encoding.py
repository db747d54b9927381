"""Bytes to text: never an error, and never a silent loss where the bytes can be read.

The order is that of the WHATWG Encoding Standard (byte-order mark, declaration, detection), except that bytes which
are valid UTF-8 are read as UTF-8 whatever they declare: other encodings hardly ever look like it by chance.
"""

from __future__ import annotations

import codecs
import re

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,100}encoding=[\"']([\w.:-]+)", re.I
)
_DECLARATION_WITHIN = 8192
_SAMPLE = 50_000

# What browsers read under these labels (Encoding Standard, section 4.2).
_LABELS = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "windows-1252": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "tis-620": "cp874",
    "unicode": "utf-16-le",
    "utf-16": "utf-16-le",
}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Letters and marks that Western European prose has outside ASCII.
_WESTERN = frozenset("àâäáãåæçéèêëíîïìñóôöòõøœúùûüÿßÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÓÔÖØŒÚÙÛÜ’‘“”«»–—…°º·¿¡€©®\u00a0\u00ad•")
_TWICE_ENCODED = re.compile("Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d“”¦¢]|Â[\u00a0«»°]")
_OFTEN = 3


def _one_by_one(error: UnicodeError) -> tuple[str | bytes, int]:
    """Read a byte that is not UTF-8 as Windows-1252: pages pasted together from two sources are common.

    The other way, write the five characters that Windows-1252 leaves undefined as the bytes that they came from.
    """
    if isinstance(error, UnicodeDecodeError):
        return error.object[error.start : error.end].decode("cp1252", "replace"), error.end
    if isinstance(error, UnicodeEncodeError):
        return error.object[error.start : error.end].encode("latin-1"), error.end
    raise error


codecs.register_error("detente.windows-1252", _one_by_one)


def decode(data: bytes) -> str:
    """The text of ``data``, by its byte-order mark, as UTF-8, by what it declares, or by detection."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if b"\x00" in data[:_SAMPLE]:
        return data.decode(_utf16_side(data), "replace")
    text = _as_utf8(data)
    if text is None:
        text = _as_declared(data)
    if text is None:
        text = _detected(data)
    return _once_encoded(text)


def _utf16_side(data: bytes) -> str:
    head = data[:_SAMPLE]
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"


def _as_utf8(data: bytes) -> str | None:
    """``data`` as UTF-8 if it is, or if all but a few stray bytes are."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    sample = data[:_SAMPLE].decode("utf-8", "replace")
    strays = sample.count("\ufffd")
    multibyte = sum(character > "\x7f" for character in sample) - strays
    return data.decode("utf-8", "detente.windows-1252") if multibyte > 4 * strays else None


def _as_declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:_DECLARATION_WITHIN])
    if not match:
        return None
    label = (match.group(1) or match.group(2)).decode("ascii", "ignore").lower()
    encoding = _LABELS.get(label, label)
    if encoding.replace("-", "") == "utf8":
        return None
    try:
        text = data.decode(encoding, "replace")
    except LookupError:
        return None
    return text if text.count("\ufffd") * 100 <= len(text) else None


def _detected(data: bytes) -> str:
    """Windows-1252 where that gives the letters of Western prose; else what charset-normalizer finds.

    Detectors need more text than a short article has to tell the Latin encodings apart, so the likeliest goes first.
    """
    text = data.decode("cp1252", "replace")
    sample = text[:_SAMPLE]
    beyond = [character for character in sample if character > "\x7f"]
    few = len(beyond) < 0.25 * sum(character.isalpha() for character in sample)
    if few and sum(character in _WESTERN for character in beyond) >= 0.9 * len(beyond):
        return text
    from charset_normalizer import from_bytes  # only needed for what is neither UTF-8 nor Western

    best = from_bytes(data[:_SAMPLE]).best()
    return data.decode(best.encoding, "replace") if best else text


def _once_encoded(text: str) -> str:
    """Undo UTF-8 that was read as Windows-1252 and encoded again ("Ã©"), where all of it can be undone."""
    if len(_TWICE_ENCODED.findall(text[:_SAMPLE])) < _OFTEN:
        return text
    try:
        return text.encode("cp1252", "detente.windows-1252").decode("utf-8")
    except UnicodeError:
        return text
