"""What stands before a value: `item1.TEL;TYPE=work,voice` is a group, a name and parameters.

Knows every way that programs write a head, and what it says about the form of its value;
not the value itself (`property_values`).
"""

import re
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import lru_cache


class Rules(StrEnum):
    """The three vCards differ in escapes and parameters. A card without VERSION is read as 3.0."""

    V21 = "2.1"
    V30 = "3.0"
    V40 = "4.0"

    @classmethod
    def of(cls, version: str) -> "Rules":
        return cls.V21 if version.startswith("2") else cls.V40 if version.startswith("4") else cls.V30


class Form(Enum):
    """What a value is made of: one text, parts between `;`, a list between `,`, or base64."""

    TEXT = "text"
    PARTS = "parts"
    LIST = "list"
    BASE64 = "base64"


SEPARATORS = {Form.TEXT: "", Form.PARTS: ";", Form.LIST: ",", Form.BASE64: None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A head, taken apart. `name` is upper case, `written` as in the file; parameter names are upper case.

    `separator` stands between the parts of its value ("": it is one text, None: it is base64).
    `quoted_printable`, `is_base64`, `charset`: how the bytes of the value are to be read. `plain`: in no way but
    the file's own. `repaired`: a quotation mark in it was left open.
    """

    group: str
    name: str
    written: str
    params: tuple[tuple[str, str], ...]
    form: Form
    separator: str | None
    quoted_printable: bool = False
    is_base64: bool = False
    charset: str = ""
    plain: bool = True
    repaired: bool = False

    def values(self, param: str) -> tuple[str, ...]:
        """The values of the parameter of this upper-case name."""
        return tuple(value for name, value in self.params if name == param)


_PARTS = frozenset({"N", "ADR", "ORG", "GENDER"})
_LISTS = frozenset({"CATEGORIES", "NICKNAME"})
# Base64 in one of these is a text that its program wanted to keep safe, anywhere else it is a picture or a key.
_TEXTS = frozenset(
    {
        "ADR", "ANNIVERSARY", "BDAY", "CATEGORIES", "EMAIL", "FN", "GENDER", "LABEL", "N", "NICKNAME", "NOTE",
        "ORG", "ROLE", "TEL", "TITLE", "UID", "URL",
    }
)  # fmt: skip
KNOWN_NAMES = _TEXTS | {
    "AGENT", "BEGIN", "CALADRURI", "CALURI", "CLASS", "CLIENTPIDMAP", "END", "FBURL", "GEO",
    "IMPP", "KEY", "KIND", "LANG", "LOGO", "MAILER", "MEMBER", "NAME", "PHOTO", "PRODID", "PROFILE", "RELATED", "REV",
    "SORT-STRING", "SOUND", "SOURCE", "TZ", "VERSION", "XML",
}  # fmt: skip
_BARE_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})
_BARE_VALUES = frozenset({"INLINE", "CONTENT-ID", "CID", "URL", "URI"})
_BARE_TYPE = re.compile(r'[^:;,="]+\Z')
# Anything may stand in the names that a program makes up (X-GOOGLE TALK, X-messaging/xmpp-All).
_NAME = re.compile(r"(?:[A-Za-z][A-Za-z0-9_-]*|[Xx]-[^\x00-\x1f\x7f:;.]+)\Z")
_GROUP = re.compile(r"[A-Za-z0-9_.-]*\Z")
# A line of text that begins with a link is no property HTTPS.
_SCHEMES = frozenset({"HTTP", "HTTPS", "FTP", "MAILTO"})
# A colon inside quotation marks is no end of the head.
_QUOTED_HEAD = re.compile(r'((?:[^":]|"[^"]*")*+):')
# Types in quotation marks of which each could be one without them.
_QUOTED_TYPES = re.compile(r'"[A-Za-z0-9-]+(?:,[ ]*[A-Za-z0-9-]+)*"(?:,[A-Za-z0-9-]+)*\Z')
_CARETS = re.compile(r"\^[n^']")
_CARET_MEANS = {"^n": "\n", "^^": "^", "^'": '"'}


def split_line(line: str) -> tuple[str, str] | None:
    """(head, value) of a content line, cut at its colon; None where there is no colon at all."""
    head, colon, value = line.partition(":")
    if not colon:
        return None
    if head.count('"') % 2 and (quoted := _QUOTED_HEAD.match(line)):
        return quoted[1], line[quoted.end() :]
    return head, value


@lru_cache(maxsize=4096)
def parse_head(text: str, rules: Rules) -> Head | None:
    """The head in `text` (all before the colon); None if no program would have meant it as one."""
    first, *rest = head_pieces(text)
    group, _, written = first.strip().rpartition(".")
    written = written.rstrip()
    if not _NAME.match(written) or not _GROUP.match(group):
        return None
    name = written.upper()
    if name in _SCHEMES:
        return None
    params: list[tuple[str, str]] = []
    for piece in rest:
        params.extend(_params(piece.strip(), rules))
    encoding = next((value.upper() for key, value in params if key == "ENCODING"), "")
    charset = next((value for key, value in params if key == "CHARSET"), "")
    quoted_printable = encoding.startswith("QUOTED")
    base64 = encoding in ("B", "BASE64")
    form = Form.PARTS if name in _PARTS else Form.LIST if name in _LISTS else Form.TEXT
    if base64 and name not in _TEXTS:
        form = Form.BASE64
    return Head(
        group=group,
        name=name,
        written=written,
        params=tuple(params),
        form=form,
        separator=SEPARATORS[form],
        quoted_printable=quoted_printable,
        is_base64=base64,
        charset=charset,
        plain=not (quoted_printable or charset or (base64 and name in _TEXTS)),
        repaired=bool(text.count('"') % 2),
    )


def head_pieces(text: str) -> list[str]:
    """A head cut at its semicolons, but not at those inside quotation marks."""
    if '"' not in text or text.count('"') % 2:
        return text.split(";")
    pieces: list[list[str]] = [[]]
    for index, run in enumerate(text.split('"')):
        if index % 2:
            pieces[-1].append(f'"{run}"')
            continue
        first, *more = run.split(";")
        pieces[-1].append(first)
        pieces.extend([piece] for piece in more)
    return ["".join(piece) for piece in pieces]


def is_bare_type(text: str) -> bool:
    """Whether 2.1 reads a parameter that is this word alone as one type."""
    return bool(_BARE_TYPE.match(text)) and text.upper() not in _BARE_ENCODINGS | _BARE_VALUES


def _params(piece: str, rules: Rules) -> list[tuple[str, str]]:
    """One `name=value,value`, or one bare word of 2.1, as pairs."""
    if not piece:
        return []
    name, equals, written = piece.partition("=")
    if not equals:
        bare = piece.replace('"', "")
        word = bare.upper()
        kind = "ENCODING" if word in _BARE_ENCODINGS else "VALUE" if word in _BARE_VALUES else "TYPE"
        return [(kind, value) for part in bare.split(",") if (value := part.strip())]
    name = name.strip().upper()
    if name == "LABEL":  # an address, which has commas of its own
        values = [written.strip().strip('"')]
    else:
        split_quoted = name == "TYPE" and (rules is Rules.V40 or bool(_QUOTED_TYPES.match(written)))
        values = _listed(written, split_quoted=split_quoted)
    if rules is Rules.V40 and "^" in written:  # RFC 6868 updates RFC 6350 alone
        values = [_CARETS.sub(lambda found: _CARET_MEANS[found[0]], value) for value in values]
    return [(name, value) for value in values if value]


def _listed(written: str, *, split_quoted: bool) -> list[str]:
    """The values between the commas; RFC 6350 writes TYPE="work,voice" for two of them, and so do programs in 3.0."""
    if '"' not in written:
        return [value.strip() for value in written.split(",")]
    if split_quoted or written.count('"') % 2:
        return [value.strip() for value in written.replace('"', "").split(",")]
    values: list[list[str]] = [[]]
    for index, run in enumerate(written.split('"')):
        if index % 2:
            values[-1].append(run)
        else:
            first, *more = run.split(",")
            values[-1].append(first.strip())
            values.extend([value.strip()] for value in more)
    return ["".join(value) for value in values]
