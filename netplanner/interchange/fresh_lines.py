"""One line of a card that is written anew, in 3.0 or 4.0.

Knows escapes, parameters and folds of these two; not what a property means, nor what becomes of it
(`property_conversion`). Names and parameters come out clean, whatever stood in the card that they are from.
"""

import re
from dataclasses import dataclass

from netplanner.interchange.line_writing import folded, holdable, lightly_escaped, one_line
from netplanner.interchange.property_heads import SEPARATORS, Form, Rules, parse_head
from netplanner.interchange.property_values import Value

LINE_END = b"\r\n"
_NO_TOKEN = re.compile(r"[^A-Za-z0-9-]")
_IN_QUOTES = re.compile("[,:;]")
# The same order each time, so that the same card comes out as the same bytes.
_ORDER = {"VALUE": 0, "ENCODING": 0, "TYPE": 1, "PREF": 3}
_OTHERS = 2
_CARETS = {"^": "^^", "\n": "^n", '"': "^'"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FreshLine:
    """`params`: (upper-case name, value), one pair a value.

    `verbatim`: a link, or numbers, whose commas and semicolons are its own. `lists`: the parts of `value`, where they
    are lists themselves.
    """

    name: str
    value: Value
    group: str = ""
    params: tuple[tuple[str, str], ...] = ()
    verbatim: bool = False
    lists: tuple[tuple[str, ...], ...] = ()

    def values(self, param: str) -> tuple[str, ...]:
        """The values of the parameter of this upper-case name."""
        return tuple(value for name, value in self.params if name == param)

    def says_something(self) -> bool:
        return any(map(holdable, (self.value,) if isinstance(self.value, str) else self.value))


def token(text: str) -> str:
    """`text` as the name of a property, a group or a parameter."""
    return _NO_TOKEN.sub("-", text)


def write_line(line: FreshLine, rules: Rules) -> bytes:
    """The physical lines, each with CRLF at its end."""
    name = token(line.name)
    group = f"{token(line.group)}." if line.group else ""
    params = "".join(f";{param}" for param in _params(line.params, rules))
    return folded(f"{group}{name}{params}:{_value(line, rules)}", LINE_END)


def _value(line: FreshLine, rules: Rules) -> str:
    if isinstance(line.value, str):
        text = lightly_escaped(holdable(line.value))
        return text if line.verbatim else _escaped(text)
    head = parse_head(token(line.name), rules)
    separator = SEPARATORS[head.form if head else Form.TEXT] or ";"
    parts = line.lists or tuple((part,) for part in line.value)
    return separator.join(",".join(_escaped(lightly_escaped(holdable(each))) for each in part) for part in parts)


def _escaped(text: str) -> str:
    return text.replace(",", "\\,").replace(";", "\\;")


def _params(params: tuple[tuple[str, str], ...], rules: Rules) -> list[str]:
    """Every parameter once, with all its values; an address has commas of its own, and two of them are one text."""
    labels = dict.fromkeys(value for name, value in params if name == "LABEL")
    if len(labels) > 1:
        params = (*(param for param in params if param[0] != "LABEL"), ("LABEL", ", ".join(labels)))
    values: dict[str, list[str]] = {}
    for name, value in params:
        written = param_value(value, rules)
        if written and name:
            values.setdefault(token(name), []).append(written)
    names = sorted(values, key=lambda name: _ORDER.get(name, _OTHERS))
    return [f"{name}={','.join(dict.fromkeys(values[name]))}" for name in names]


def param_value(value: str, rules: Rules) -> str:
    """The value of a parameter as it is written, in quotation marks where it needs them; "" if it says nothing.

    2.1 and 3.0 have no way to write a quotation mark or a line break here; 4.0 has one (RFC 6868).
    """
    if rules is Rules.V40:
        text = "".join(_CARETS.get(letter, letter) for letter in holdable(value))
    else:
        text = one_line(value).replace('"', "'")
    return f'"{text}"' if _IN_QUOTES.search(text) else text
