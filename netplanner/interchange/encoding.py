"""Which characters bytes stand for: marks at the start, wide encodings, declared names, a guess at the end.

Knows nothing of cards or tables; a guess is always reported as one, so that its reader can be told.
"""

import codecs
import re
from functools import lru_cache

# Names that programs write, read as the superset that the same programs really use. Nothing inside a
# card can be UTF-16: where that is declared, the file has been rewritten since.
_SUPERSETS = {
    "iso8859-1": "cp1252", "iso8859-9": "cp1254", "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030",
    "euc_kr": "cp949", "big5": "cp950", "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8",
    "utf-32": "utf-8", "utf-32-le": "utf-8", "utf-32-be": "utf-8", "utf-8-sig": "utf-8",
}  # fmt: skip
# Python's codecs that are no charsets, and the charsets whose bytes all look like ASCII.
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})
_SEVEN_BIT = re.compile(r"iso2022|hz\Z|utf-7")
# What address books are found in, likeliest first; a detector that may choose among ninety chooses oddly.
_CANDIDATES = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r",
    "cp932", "euc_jp", "gb18030", "cp950", "cp949",
]  # fmt: skip
_FALLBACK = "cp1252"
_FALLBACK_MARK = "~"  # which no encoding has in its name
_SAMPLE_BYTES = 32_768
_HIGH = re.compile(rb"[\x80-\xff]")
_LINE_END = re.compile(rb"[\r\n]")

_WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip


def wide_encoding(data: bytes) -> str | None:
    """The name of the UTF-16 or UTF-32 form that `data` is in, by its mark or by where its NULs stand."""
    for mark, name in _WIDE_MARKS:
        if data.startswith(mark):
            return name
    head = data[:4096]
    quarter = len(head) // 4
    if quarter < 2 or not head.count(0):
        return None
    # Latin letters leave NULs in the same places of every unit; three quarters of the units are enough,
    # and the other bytes of the units have to be something, or a file of zeros would be text.
    filled = [quarter - head[place : quarter * 4 : 4].count(0) for place in range(4)]
    full, bare = quarter * 3 // 4, quarter // 4
    match [count >= full for count in filled], [count <= bare for count in filled]:
        case [True, _, _, _], [_, True, True, True]:
            return "utf-32-le"
        case [_, _, _, True], [True, True, True, _]:
            return "utf-32-be"
        case [True, _, True, _], [_, True, _, True]:
            return "utf-16-le"
        case [_, True, _, True], [True, _, True, _]:
            return "utf-16-be"
    return None


def to_utf8_if_wide(data: bytes) -> bytes:
    """`data` without its mark, UTF-16 and UTF-32 rewritten as UTF-8; everything else is returned as it is."""
    if name := wide_encoding(data):
        return data.decode(name, "replace").removeprefix("\ufeff").encode("utf-8", "replace")
    return data.removeprefix(codecs.BOM_UTF8)


@lru_cache(maxsize=256)
def known_charset(name: str) -> str | None:
    """The codec for a charset's written name ("ascii" for ASCII); None for a name that nobody knows."""
    written = name.strip(" \t\"'")
    if not written.isascii():
        return None
    try:
        "".encode(written)  # refuses the codecs that are not for text
        codec = codecs.lookup(written).name
    except (LookupError, ValueError):
        return None
    return None if codec in _NO_CHARSETS else _SUPERSETS.get(codec, codec)


def _read_as(raw: bytes, codec: str | None) -> str | None:
    if codec is None:
        return None
    try:
        return raw.decode(codec)
    except ValueError:  # UnicodeError, and the codecs that complain in plain ValueErrors
        return None


def as_fallback(encoding: str) -> str:
    """The name under which an encoding is kept with a card for what in it is not UTF-8, and only for that."""
    return _FALLBACK_MARK + encoding.removeprefix(_FALLBACK_MARK)


def chosen_and_fallback(encoding: str | None) -> tuple[str | None, str | None]:
    """The encoding that comes before UTF-8, and the one that comes after it; of an `encoding`, one or none of them."""
    if not encoding:
        return None, None
    if encoding.startswith(_FALLBACK_MARK):
        return None, encoding.removeprefix(_FALLBACK_MARK)
    return encoding, None


def writable(raw: bytes, encoding: str) -> tuple[bytes, str]:
    """A card and its encoding so that lines of UTF-8 may be added: one in a chosen encoding is rewritten in UTF-8.

    What is no text of that encoding stays as it is, and is read as it then can be.
    """
    chosen, _ = chosen_and_fallback(encoding)
    if chosen is None:
        return raw, encoding
    text = _read_as(raw, known_charset(chosen))
    return (raw if text is None else text.encode("utf-8", "replace")), as_fallback(chosen)


def decode(
    raw: bytes,
    *,
    declared: str = "",
    chosen: str | None = None,
    around: bytes | None = None,
    fallback: str | None = None,
) -> tuple[str, bool]:
    """The text of `raw`, and whether its characters had to be guessed.

    Tried in turn (INTERCHANGE.md, "QP charset" and "file encoding"): what the user `chosen` for the file,
    UTF-8, the `declared` charset, and the `fallback`, which a detector finds where none is named: it looks at
    `around`, text of the same origin.
    A character cut in half becomes U+FFFD. Never raises.
    """
    codec = known_charset(declared) if declared else None
    if raw.isascii():
        # ISO-2022-JP and UTF-7 look like ASCII; only their declaration tells.
        if codec and _SEVEN_BIT.match(codec) and (text := _read_as(raw, codec)) is not None:
            return text, False
        return raw.decode("ascii"), False
    if chosen and (text := _read_as(raw, known_charset(chosen))) is not None:
        return text, False
    if (text := _read_as(raw, "utf-8")) is not None:
        # A declaration nobody knows may have meant anything; UTF-8 is then a good guess, but a guess.
        return text, bool(declared) and codec is None
    if codec not in ("utf-8", "ascii") and (text := _read_as(raw, codec)) is not None:
        return text, False
    mended = raw.decode("utf-8", "replace")
    if codec == "utf-8" or _mostly_right(mended) or _is_cut_off(raw):
        return mended, True
    if codec not in (None, "ascii"):
        mended = raw.decode(codec, "replace")
        if _mostly_right(mended):
            return mended, True
    guessed = known_charset(fallback) if fallback else detected_charset(around or raw)
    if (text := _read_as(raw, guessed)) is None:
        text = raw.decode(_FALLBACK, "replace")
    return text, True


def _mostly_right(mended: str) -> bool:
    bad = mended.count("\ufffd")
    return sum(1 for letter in mended if letter > "\x7f") > 2 * bad


def _is_cut_off(raw: bytes) -> bool:
    """Whether it is UTF-8, with letters that are not ASCII, but for a last one of which not all bytes are there."""
    try:
        whole = codecs.getincrementaldecoder("utf-8")().decode(raw)
    except UnicodeDecodeError:
        return False
    return not whole.isascii()


def high_sample(data: bytes) -> bytes:
    """The lines of `data` that hold bytes above ASCII, up to 32 KiB: what a detector needs to see.

    Lines of UTF-8 are none of them: nobody has to guess at those, and they say nothing about the others.
    """
    lines: list[bytes] = []
    size = done = 0
    # Found by their first high byte: a pattern for whole lines looks at each line of a picture many times.
    while size <= _SAMPLE_BYTES and (found := _HIGH.search(data, done)):
        place = found.start()
        start = max(data.rfind(b"\n", done, place), data.rfind(b"\r", done, place)) + 1 or done
        end = _LINE_END.search(data, place)
        done = end.start() if end else len(data)
        line = data[start:done]
        if _read_as(line, "utf-8") is None:
            lines.append(line[:2048])
            size += len(lines[-1])
    return b"\n".join(lines)


@lru_cache(maxsize=32)
def detected_charset(sample: bytes) -> str:
    """A codec that the whole of `sample` reads as, likely by its letters; cp1252 where nothing tells."""
    if _is_western(sample) and _read_as(sample, _FALLBACK) is not None:
        return _FALLBACK
    from charset_normalizer import from_bytes  # 20 ms, and most files are UTF-8

    best = from_bytes(sample[:_SAMPLE_BYTES], cp_isolation=_CANDIDATES, threshold=0.6).best()
    return best.encoding if best else _FALLBACK


def _is_western(sample: bytes) -> bool:
    """Single accented letters between plain ones: too little for a detector, and nearly always cp1252."""
    runs = re.findall(rb"[\x80-\xff]+", sample)
    letters = re.findall(rb"[A-Za-z]", sample)
    common = re.findall(rb"[\xc0-\xcf\xd1-\xd6\xd8-\xdd\xdf-\xef\xf1-\xf6\xf8-\xff\x80\x85\x91-\x97]", sample)
    high = sum(map(len, runs))
    scattered = len(runs) * 4 >= high * 3 and len(letters) >= high * 3
    return high > 0 and (scattered or high <= 3) and len(common) * 10 >= high * 9
