"""How each card of a file is to be read when its neighbours are no longer there to tell.

Knows what a file's own characters were guessed from; not how a guess is made (`interchange.encoding`).
"""

from netplanner.interchange.encoding import as_fallback, detected_charset, high_sample
from netplanner.interchange.vcard import Card, FlagReason


class CardEncodings:
    """Those of one file. `found`: the charset that was chosen, or detected where one had to be."""

    def __init__(self, text: bytes, chosen: str | None) -> None:
        self._text = text
        self._chosen = chosen
        self.found = chosen or "utf-8"

    def of(self, card: Card) -> str:
        """What its reader is to be told; "" where the card tells itself."""
        if self._chosen is not None:
            return "" if self._chosen == "utf-8" or card.raw.isascii() else self._chosen
        if not card.flags or not any(flag.reason is FlagReason.CHARACTERS for flag in card.flags):
            return ""
        sample = high_sample(self._text)
        if not sample:
            return ""
        self.found = detected_charset(sample)
        return as_fallback(self.found)
