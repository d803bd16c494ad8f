"""Whom to take away, and in which form; where to is asked afterwards.

Knows the choices and their words; writes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QButtonGroup, QComboBox, QDialog, QVBoxLayout, QWidget

from netplanner.domain.levels import Level
from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.labels import level_name
from netplanner.ui.foundation.marks import Radio
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale

_WIDTH = 460
_MARGIN = 24
_FIELD_HEIGHT = 32


class ExportForm(StrEnum):
    """The value is how a file of this form ends, and for vCards the version."""

    VCARD = "vcf as-is"
    VCARD_3 = "vcf 3.0"
    VCARD_4 = "vcf 4.0"
    SPREADSHEET = "csv"
    CALENDAR = "ics"
    DOCUMENT = "json"

    @property
    def suffix(self) -> str:
        return "." + self.value.partition(" ")[0]

    @property
    def version(self) -> str:
        """Of a vCard; "as-is" where nothing is to be converted."""
        return self.value.partition(" ")[2] or "as-is"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Everyone; or those selected, of one level, or with one tag."""

    selected: bool = False
    level: int | None = None
    tag: str = ""


class ExportDialog(QDialog):
    """`scope` and `form` are what was chosen. `selected`: how many people are selected now."""

    def __init__(self, *, total: int, selected: int, tags: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        scale = type_scale(self.font())
        px = scale.px
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Whom"))
        self.who.setMinimumHeight(px(_FIELD_HEIGHT))
        self.who.setMaxVisibleItems(20)
        self.who.addItem(self.tr("Everyone, {count}").replace("{count}", self.locale().toString(total)), Scope())
        if selected:
            words = self.tr("Those selected, {count}").replace("{count}", self.locale().toString(selected))
            self.who.addItem(words, Scope(selected=True))
            self.who.setCurrentIndex(1 if selected > 1 else 0)
        for level in Level:
            self.who.addItem(level_name(level), Scope(level=int(level)))
        for tag in tags:
            words = self.tr("With the tag {tag}").replace("{tag}", shortened(tag, 40))
            self.who.addItem(words, Scope(tag=tag))
        self._forms = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(10))
        layout.addWidget(text_label(self.tr("Export"), scale.heading))
        words = self.tr("Everything is written to a file of yours; nothing is sent anywhere.")
        layout.addWidget(text_label(words, scale.caption, wraps=True, is_faint=True))
        layout.addWidget(self.who)
        for number, (head, below) in enumerate(self._words()):
            button = Radio(head)
            button.setFont(scale.body_medium)
            button.setAccessibleDescription(below)
            button.setChecked(number == 0)
            self._forms.addButton(button, number)
            layout.addWidget(button)
            told = text_label(below, scale.caption, wraps=True, is_faint=True)
            told.setContentsMargins(px(24) + 3, 0, 0, px(4))
            layout.addWidget(told)
        cancel = FlatButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.choose_button = FlatButton(self.tr("Choose a file…"), is_primary=True)
        self.choose_button.clicked.connect(self.accept)
        layout.addSpacing(px(6))
        layout.addWidget(Foot(cancel, self.choose_button))
        self.choose_button.setDefault(True)
        self.setMinimumWidth(px(_WIDTH))

    @property
    def scope(self) -> Scope:
        chosen = self.who.currentData()
        return chosen if isinstance(chosen, Scope) else Scope()

    @property
    def form(self) -> ExportForm:
        return list(ExportForm)[self._forms.checkedId()]

    def choose(self, form: ExportForm) -> None:
        self._forms.button(list(ExportForm).index(form)).setChecked(True)

    def _words(self) -> list[tuple[str, str]]:
        """In the order of `ExportForm`."""
        return [
            (self.tr("vCard, as the cards are"), self.tr("Byte for byte what came in, and your edits.")),
            (self.tr("vCard 3.0"), self.tr("For phones and older programs.")),
            (self.tr("vCard 4.0"), self.tr("For newer programs.")),
            (self.tr("Spreadsheet (CSV)"), self.tr("A row for each person: level, next follow-up, promises, tags.")),
            (self.tr("Calendar (iCalendar)"), self.tr("Follow-ups with their days, and birthdays every year.")),
            (self.tr("NetPlanner (JSON)"), self.tr("Everything, to be read again without loss.")),
        ]
