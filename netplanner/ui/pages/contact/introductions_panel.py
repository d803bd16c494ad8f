"""Whom somebody would vouch to, as far as it is known; nobody is asked from here."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from netplanner.domain.contact import Vouch, VouchStrength
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.labels import say
from netplanner.ui.foundation.panels import Panel, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.rows import TextRow

_SHOWN = 6
_LONGEST = 80
_STRENGTHS = {
    VouchStrength.WEAK: QT_TRANSLATE_NOOP("labels", "knows them a little"),
    VouchStrength.MEDIUM: QT_TRANSLATE_NOOP("labels", "knows them"),
    VouchStrength.STRONG: QT_TRANSLATE_NOOP("labels", "the way is strong"),
}
_STRONGEST_FIRST = (VouchStrength.STRONG, VouchStrength.MEDIUM, VouchStrength.WEAK)


class IntroductionsPanel(Panel):
    """`name_of` gives somebody's name by their id, "" for whom it does not know: they are left out."""

    def __init__(self, vouches: Sequence[Vouch], name_of: Callable[[str], str]) -> None:
        super().__init__(self.tr("Introductions"))
        named = [(name, vouch) for vouch in vouches if (name := name_of(vouch.contact_id))]
        named.sort(key=lambda one: _STRONGEST_FIRST.index(one[1].strength))
        for name, vouch in named[:_SHOWN]:
            words = self.tr("Knows {name}").replace("{name}", shortened(name, _LONGEST))
            self.body.addWidget(TextRow(Symbol.INTRODUCTION, words, say(_STRENGTHS[vouch.strength])))
        if len(named) > _SHOWN:
            more = self.tr("and {count} more").replace("{count}", str(len(named) - _SHOWN))
            self.body.addWidget(text_label(more, type_scale(self.font()).caption, is_faint=True))
        self.body.addStretch(1)
