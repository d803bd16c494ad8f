"""What had to be guessed when the card was read, until somebody has looked at it."""

from PySide6.QtCore import Qt

from netplanner.services.people import PersonView
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.import_words import guess_words
from netplanner.ui.foundation.panels import Panel, symbol_row, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.buttons import keyed
from netplanner.ui.pages.contact.wishes import Wishes

_SHOWN = 12
_LONGEST = 60


class FlagsPanel(Panel):
    def __init__(self, view: PersonView, wishes: Wishes) -> None:
        super().__init__(self.tr("Guessed on import"))
        for flag in view.flags[:_SHOWN]:
            words = self.tr("line {line}, {property}: {reason}")
            if flag.line is None:
                words = self.tr("{property}: {reason}")
            words = words.replace("{line}", str(flag.line)).replace("{reason}", guess_words(flag.reason))
            words = words.replace("{property}", shortened(flag.property, _LONGEST) or "–")
            self.body.addWidget(symbol_row(Symbol.FLAG, words, Meaning.SOON))
        if len(view.flags) > _SHOWN:
            more = self.tr("and {count} more").replace("{count}", str(len(view.flags) - _SHOWN))
            self.body.addWidget(text_label(more, type_scale(self.font()).caption, is_faint=True))
        looked = keyed(FlatButton(self.tr("Looked at")), "looked at")
        looked.clicked.connect(wishes.flags_looked_at)
        self.body.addWidget(looked, 0, Qt.AlignmentFlag.AlignLeft)
