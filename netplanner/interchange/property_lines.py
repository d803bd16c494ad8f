"""Which physical lines make up a property: folds, soft breaks, bare base64, and lines that are none of them.

Knows the rows of INTERCHANGE.md's trouble table that are about lines, and flags what it had to guess;
not what the value says in the end (`card_parser`).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from netplanner.interchange.cards import Flag, FlagReason
from netplanner.interchange.property_heads import KNOWN_NAMES, Head, Rules, parse_head, split_line

# A head may be folded like any line; text without a colon is not searched for one for longer than this.
_LONGEST_HEAD = 8192

_MOST_FLAGS = 1000

_BASE64_LINE = re.compile(r"[A-Za-z0-9+/]+={0,2}[ \t]*\Z")
_UPPER_NAME = re.compile(r"(?:[A-Za-z0-9]+\.)?([A-Z][A-Z-]*|X-[A-Za-z-]+)[;:]")
# The mark of a file may stand before it, which is three letters where the card is read as Latin-1.
_BOUNDARY = re.compile(r"(?:\ufeff|\xef\xbb\xbf)?(?:BEGIN|END)[ \t]*:[ \t]*VCARD[ \t;]*\Z", re.IGNORECASE)


@dataclass(slots=True)
class PropertyLines:
    """A property and the pieces of its value, while they are still coming; `line` is where it starts, `last_line`
    where it ends.

    `soft`: the last piece ended in a soft break. `bare_base64`: lines of base64 go on without a fold.
    `verbatim`: the value is a card, which nothing is to be undone in.
    """

    line: int
    head: Head
    last_line: int
    pieces: list[str] = field(default_factory=list)
    soft: bool = False
    bare_base64: bool = False
    verbatim: bool = False

    def add(self, text: str, line: int) -> None:
        """A further piece, which stands on `line` or ends there."""
        self.soft = False
        self.last_line = line
        if self.head.quoted_printable:
            bare = text.rstrip(" \t")
            if bare.endswith("="):
                self.soft = True
                text = bare[:-1]
        elif self.bare_base64 and text.rstrip(" \t").endswith("="):
            self.bare_base64 = False
        self.pieces.append(text)

    def is_interrupted_by(self, line: str) -> bool:
        """Whether a line after a soft break is a property all the same, because the break was a stray `=`."""
        if _BOUNDARY.match(line):
            return True
        named = _UPPER_NAME.match(line)
        if not named or not (named[1] in KNOWN_NAMES or named[1].startswith("X-")):
            return False
        # Outlook breaks behind an encoded line end, and what follows begins a text, like "TEL: 1".
        return not self.pieces[-1].upper().endswith("=0A")


class LineCollector:
    """Takes the lines of one card, one after the other, and gathers its properties and flags."""

    def __init__(self, rules: Rules, head_text: Callable[[str], str]) -> None:
        """`head_text` decodes what stands before a value, where that is not UTF-8 throughout."""
        self.properties: list[PropertyLines] = []
        self.flags: list[Flag] = []
        self._told: set[FlagReason] = set()
        self._rules = rules
        self._head_text = head_text
        # A line that is no property yet, but may be the beginning of a folded one.
        self._waiting: list[str] = []
        self._waiting_length = 0
        self._waiting_line = self._waiting_until = 0

    def flag(self, line: int, name: str, reason: FlagReason) -> None:
        """Tell of a guess; where there are more than anybody reads, only of the first of each kind."""
        if len(self.flags) < _MOST_FLAGS or reason not in self._told:
            self.flags.append(Flag(line, name, reason))
        self._told.add(reason)

    def take(self, number: int, line: str) -> None:
        """One more physical line, without its end."""
        last = self.properties[-1] if self.properties else None
        if not line.strip(" \t"):
            self.finish()
            if last:
                last.soft = False
                last.bare_base64 = last.bare_base64 and not any(last.pieces)
            return
        folded = line[0] in " \t"
        if self._waiting and not folded:  # which may leave a soft break behind
            self.finish()
            last = self.properties[-1] if self.properties else None
        if last and last.soft:
            if not last.is_interrupted_by(line):
                # 3.0 folds what quoted-printable has broken already.
                last.add(line[1:] if folded and self._rules is not Rules.V21 else line, number)
                return
            last.soft = False
            self.flag(number, last.head.name, FlagReason.SOFT_BREAK)
        if folded and self._waiting:
            self._wait_on(number, line[1:])
            return
        self.finish()
        if folded and self.properties:
            self.properties[-1].add(line[1:], number)
        elif last and last.bare_base64 and _BASE64_LINE.match(line):
            last.add(line, number)
        elif not self._started(number, number, line, leave_open=True):
            self._waiting = [line]
            self._waiting_length = len(line)
            self._waiting_line = self._waiting_until = number

    def take_card(self, text: str, last_line: int) -> None:
        """A whole card in the place of a line, up to `last_line`: the value of the AGENT before it, if there is one."""
        self.finish()
        last = self.properties[-1] if self.properties else None
        if last and last.head.name == "AGENT" and not any(last.pieces):
            last.pieces = [text]
            last.last_line = last_line
            last.verbatim = True

    def finish(self) -> None:
        """No fold follows: what was waiting is not a head."""
        if not self._waiting:
            return
        line, number = "".join(self._waiting), self._waiting_line
        self._waiting = []
        if self._started(number, self._waiting_until, line, leave_open=False):
            return
        last = self.properties[-1] if self.properties else None
        if last and not line.startswith("#") and not last.head.is_base64:
            last.add("\n" + line, self._waiting_until)
            self.flag(number, last.head.name, FlagReason.LINE_JOINED)
        else:
            # A remark, or text before any property, or between a picture and the next.
            self.flag(number, "", FlagReason.LINE_LEFT_OUT)

    def _wait_on(self, number: int, text: str) -> None:
        self._waiting.append(text)
        self._waiting_until = number
        self._waiting_length += len(text)
        if self._waiting_length <= _LONGEST_HEAD and (":" in text or '"' in text):
            line = "".join(self._waiting)
            if self._started(self._waiting_line, number, line, leave_open=True):
                self._waiting = []

    def _started(self, number: int, until: int, line: str, *, leave_open: bool) -> bool:
        """Whether `line`, from `number` to `until`, begins a property.

        With `leave_open`, a quotation mark may still be closed by a fold.
        """
        cut = split_line(line)
        if not cut:
            return False
        written, value = cut
        if leave_open and written.count('"') % 2:
            return False
        if _BOUNDARY.match(line):
            return True
        head = parse_head(self._head_text(written), self._rules)
        if not head:
            return False
        if head.repaired:
            self.flag(number, head.name, FlagReason.QUOTATION)
        inline = value.startswith("data:") and ";base64," in value[:200]
        found = PropertyLines(number, head, until, bare_base64=inline or head.is_base64)
        found.add(value, until)
        self.properties.append(found)
        return True
