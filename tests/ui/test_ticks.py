"""Chips that are ticked: where they stand, what they say, and how a tick is seen."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from netplanner.ui.dialogs.log_rows import NotedTicks
from netplanner.ui.dialogs.text_line import TextLine
from netplanner.ui.foundation.theme import DARK, LIGHT, Tokens, build_palette
from netplanner.ui.foundation.ticks import TickChip, TickRow


def test_in_a_wordy_language_chips_go_on_in_the_next_row(qtbot: QtBot) -> None:
    row = TickRow("Planned", [(at, "we both did what was planned that day") for at in range(4)])
    qtbot.addWidget(row)
    row.resize(420, row.heightForWidth(420))
    row.show()
    places = [chip.mapTo(row, QPoint(0, 0)) for chip in row.chips]
    assert len({place.y() for place in places}) > 1
    assert all(place.x() + chip.width() <= 420 for place, chip in zip(places, row.chips, strict=True))


def test_below_many_words_the_note_has_its_own_place(qtbot: QtBot) -> None:
    row = TickRow("Planned", [(at, "we both did what was planned that day") for at in range(4)])
    note = TextLine("", "What")
    noted = NotedTicks(row, note)
    qtbot.addWidget(noted)
    row.tick(0)
    noted.resize(420, noted.heightForWidth(420))
    noted.show()
    last = row.chips[-1]
    assert last.isVisible()
    assert last.visibleRegion().contains(last.rect().center())
    assert note.mapTo(noted, QPoint(0, 0)).y() >= last.mapTo(noted, QPoint(0, last.height())).y()


def test_words_on_a_chip_are_neither_markup_nor_a_shortcut(qtbot: QtBot) -> None:
    chip = TickChip("mine: <b>R&D</b> " + "and more " * 60)
    qtbot.addWidget(chip)
    assert chip.shortcut().isEmpty()
    assert chip.toolTip().startswith("<p>mine: &lt;b&gt;R&amp;D&lt;/b&gt; and more")
    assert chip.accessibleName() == chip.words


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_tick_is_seen_by_its_ground_and_its_mark(qtbot: QtBot, scheme: Tokens) -> None:
    chip = TickChip("field")
    qtbot.addWidget(chip)
    chip.setPalette(build_palette(scheme))
    chip.resize(chip.sizeHint())
    at = QPoint(12, chip.height() // 2)  # beside the mark
    before = chip.grab().toImage()
    chip.setChecked(True)
    after = chip.grab().toImage()
    assert before.pixelColor(at).rgb() == scheme.base.rgb()
    assert after.pixelColor(at).rgb() == scheme.selected.rgb()
    assert chip.sizeHint().width() == chip.width()
