"""The form about a person: what it asks for, what it leaves alone, and what is said of what cannot be."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QStringListModel, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Details, Labelled
from netplanner.services import editing, people
from netplanner.services.editing import LARGEST_PHOTO_MEGABYTES, Picture
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.person_form import PersonForm

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)
SARI = Details(
    name="Sari Wulandari",
    nickname="Ari",
    organisation="Peta Desa",
    title="Coordinator",
    tags=("mapping", "open data"),
    phones=(Labelled("+62 812 3456 7890", "mobile"), Labelled("0274 88", "home fax")),
    emails=(Labelled("sari@petadesa.example", "work"),),
    addresses=(Labelled("Jl. Kaliurang KM 5, Sleman", "home"),),
    urls=(Labelled("https://petadesa.example", ""),),
    birthday="1988-03-13",
    note="Met in Sleman.",
    uid="sari-1",
    has_photo=True,
)
# What cards really hold, and nobody typed here.
ODD = Details(
    name="  Sari\u202e\u2028Wulandari " + "x" * 100_000,
    nickname="A, B",
    organisation="Peta\nDesa",
    tags=("maps, old", "maps,  older", "maps, old"),
    phones=(Labelled(" 1 ", "Mobile"), Labelled("1", "_$odd$_"), Labelled("2", "WORK")),
    addresses=(Labelled("Street\n\nTown", ""),),
    birthday="circa 1800",
    note="two\r\nlines\u2029 three ",
)


def shown(
    qtbot: QtBot, before: Details | None = None, *, picture: bytes | None = None, known_tags: tuple[str, ...] = ()
) -> PersonForm:
    form = PersonForm(before, TODAY, picture=picture, known_tags=known_tags)
    qtbot.addWidget(form, before_close_func=lambda _: form.photo_field.close_photos())
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def encoded(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(held.data())


# --- what is left alone


@pytest.mark.parametrize("before", [SARI, ODD, Details(name="")])
def test_what_nobody_typed_over_stays_exactly_as_it_was(qtbot: QtBot, before: Details) -> None:
    form = shown(qtbot, before)
    assert form.details == before
    assert form.photo is Picture.KEEP


_TEXTS = st.text(max_size=20)
_WAYS = st.lists(st.builds(Labelled, _TEXTS.filter(bool), _TEXTS), max_size=2).map(tuple)
_DETAILS = st.builds(
    Details,
    name=_TEXTS,
    organisation=_TEXTS,
    title=_TEXTS,
    nickname=_TEXTS,
    note=_TEXTS,
    birthday=_TEXTS,
    tags=st.lists(_TEXTS, max_size=3).map(tuple),
    phones=_WAYS,
    addresses=_WAYS,
)


@given(_DETAILS)
@settings(max_examples=40)
def test_looking_at_a_card_never_changes_it(qapp: QApplication, before: Details) -> None:
    form = PersonForm(before, TODAY)
    try:
        assert form.details == before
    finally:
        form.photo_field.close_photos()
        form.deleteLater()


def test_one_new_phone_leaves_all_else_as_it_was(qtbot: QtBot) -> None:
    form = shown(qtbot, ODD)
    form.phones.rows[2].value.setText("+62 274 1")
    assert form.details == replace(ODD, phones=(*ODD.phones[:2], Labelled("+62 274 1", "WORK")))


def test_what_is_typed_becomes_one_tidy_line(qtbot: QtBot) -> None:
    form = shown(qtbot, SARI)
    form.name.setText("  Sari\n \u2028 W. ")
    form.tags.setText("mapping,, kampus , mapping,")
    form.note.setPlainText(" Likes rivers.\nAnd maps. ")
    assert form.details.name == "Sari W."
    assert form.details.tags == ("mapping", "kampus")
    assert form.details.note == "Likes rivers.\nAnd maps."


def test_a_name_of_a_hundred_thousand_letters_is_shown_whole_and_can_be_typed_over(qtbot: QtBot) -> None:
    form = shown(qtbot, ODD)
    assert len(form.name.text()) > 100_000
    form.name.setText("🦜" * 50_000)
    assert form.details.name == "🦜" * 50_000


def test_a_tag_with_a_comma_stays_one_tag(qtbot: QtBot) -> None:
    form = shown(qtbot, replace(SARI, tags=("maps, old", "kampus")))
    form.tags.setText(form.tags.text() + ", radar")
    assert form.details.tags == ("maps, old", "kampus", "radar")


# --- the name


@pytest.mark.parametrize("name", ["", "   ", "\u202e\u2066", "\u00a0\u200b\ufeff", "\n"])
def test_without_a_name_to_be_seen_nothing_is_saved_and_the_reason_stands_there(qtbot: QtBot, name: str) -> None:
    form = shown(qtbot, SARI)
    form.name.setText(name)
    assert not form.save_button.isEnabled()
    assert form.foot.note.text() == "A name is all that is needed."
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.isVisible()


@pytest.mark.parametrize("name", ["Wulan", "李明哲", "🦜", "\u202eנועה", "O’Brien-Łuczak Jr."])
def test_one_name_of_any_kind_is_enough(qtbot: QtBot, name: str) -> None:
    form = shown(qtbot)
    form.name.setText(name)
    assert form.save_button.isEnabled()
    assert form.foot.note.text() == ""
    assert form.details == Details(name=name)


# --- ways to reach them


def test_a_row_is_added_labelled_and_taken_away(qtbot: QtBot) -> None:
    form = shown(qtbot)
    form.phones.add_button.click()
    first = form.phones.rows[0]
    assert first.value.hasFocus()
    first.value.setText(" +62 812 \n 1 ")
    assert list(form.details.phones) == [Labelled("+62 812 1", "mobile")]
    form.phones.add_button.click()
    assert list(form.details.phones) == [Labelled("+62 812 1", "mobile")]
    form.phones.rows[1].value.setText("2")
    form.phones.rows[1].label.setEditText("  boat ")
    assert form.details.phones[1] == Labelled("2", "boat")
    form.phones.rows[1].label.setEditText("WORK")
    assert form.details.phones[1] == Labelled("2", "work")
    first.remove_button.click()
    assert list(form.details.phones) == [Labelled("2", "work")]
    assert form.phones.rows[0].value.hasFocus()
    form.phones.rows[0].remove_button.click()
    assert not form.details.phones
    assert form.phones.add_button.hasFocus()


def test_a_label_that_was_left_alone_is_not_taken_for_one_of_ours(qtbot: QtBot) -> None:
    form = shown(qtbot, replace(SARI, phones=(Labelled("1", "Mobile"),)))
    form.phones.rows[0].value.setText("2")
    assert form.details.phones == (Labelled("2", "Mobile"),)


def test_by_tab_a_new_row_comes_where_it_stands(qtbot: QtBot) -> None:
    form = shown(qtbot, SARI)
    form.phones.add_button.click()
    *_, last, new = form.phones.rows
    order: list[QWidget] = [last.remove_button, new.value, new.label, new.remove_button, form.phones.add_button]
    qtbot.waitUntil(new.value.isVisible)
    last.remove_button.setFocus()
    for widget in order[1:]:
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        focused = form.focusWidget()
        assert focused is widget or widget.isAncestorOf(focused)


# --- the birthday


@pytest.mark.parametrize(
    ("text", "told", "kept"),
    [
        ("13/3/90", "Understood as 13 March 1990.", "1990-03-13"),
        ("13 Mar", "Understood as 13 March of any year.", "--03-13"),
        ("", "", ""),
    ],
)
def test_a_birthday_is_told_back_as_it_is_understood(qtbot: QtBot, text: str, told: str, kept: str) -> None:
    form = shown(qtbot, SARI)
    assert form.birthday.text() == "13 March 1988"
    form.birthday.setText(text)
    assert form.birthday_told.text() == told
    assert form.birthday_told.isVisible() is bool(told)
    assert form.details.birthday == kept
    assert form.save_button.isEnabled()


@pytest.mark.parametrize("text", ["1 Jan 0001", "31 Dec 9999", "30 Feb", "hello", "1" * 100_000])
def test_a_birthday_that_is_none_is_said_in_a_sentence_with_a_way_on(qtbot: QtBot, text: str) -> None:
    form = shown(qtbot, SARI)
    form.birthday.setText(text)
    assert form.birthday_told.text().endswith(".")
    assert not form.save_button.isEnabled()
    assert form.foot.note.text() == "The birthday is not clear yet."
    form.birthday.clear()
    assert form.save_button.isEnabled()


def test_a_card_with_a_birthday_of_its_own_kind_can_be_edited_all_the_same(qtbot: QtBot) -> None:
    form = shown(qtbot, ODD)
    form.title.setText("Painter")
    assert form.save_button.isEnabled()
    assert form.birthday_told.text().startswith("As the card writes it.")
    assert form.details.birthday == "circa 1800"


# --- tags


def test_the_tag_after_the_last_comma_is_completed(qtbot: QtBot) -> None:
    form = shown(qtbot, known_tags=("mapping", "music", "kampus"))
    form.tags.setText("kampus, Ma")
    completer = form.tags.completer()
    assert completer.splitPath(form.tags.text()) == ["Ma"]
    completer.setCompletionPrefix("Ma")
    assert completer.completionCount() == 1
    model = completer.completionModel()
    assert completer.pathFromIndex(model.index(0, 0)) == "kampus, mapping"
    form.tags.setText("mu")
    completer.setModel(QStringListModel(["music"]))
    assert completer.pathFromIndex(completer.model().index(0, 0)) == "music"


# --- the picture


def test_a_picture_is_chosen_shown_and_taken_away(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "sari.png"
    path.write_bytes(encoded(300, 200))
    form = shown(qtbot, replace(SARI, has_photo=False))
    assert not form.photo_field.remove_button.isVisible()
    with qtbot.waitSignal(form.photo_field.changed):
        form.photo_field.take_picture(path)
    chosen = form.photo
    assert chosen == path.read_bytes()
    assert form.photo_field.remove_button.isVisible()
    form.photo_field.remove_button.click()
    left = form.photo
    assert left is Picture.KEEP


def test_the_picture_on_the_card_can_be_taken_away(qtbot: QtBot) -> None:
    form = shown(qtbot, SARI, picture=encoded(64, 64))
    form.photo_field.remove_button.click()
    assert form.photo is Picture.REMOVE
    assert not form.photo_field.remove_button.isVisible()


def test_a_picture_that_cannot_be_taken_is_said_and_the_last_one_stays(qtbot: QtBot, tmp_path: Path) -> None:
    form = shown(qtbot, SARI, picture=encoded(64, 64))
    note = form.photo_field.note
    for name, data in (
        ("text.png", b"hello"),
        ("large.png", b"\x89PNG\r\n\x1a\n" + bytes(LARGEST_PHOTO_MEGABYTES * 1024 * 1024)),
        ("cut.png", encoded(64, 64)[:60]),
    ):
        note.clear()
        (tmp_path / name).write_bytes(data)
        form.photo_field.take_picture(tmp_path / name)
        qtbot.waitUntil(lambda: bool(note.text()))
        assert form.photo is Picture.KEEP
    note.clear()
    form.photo_field.take_picture(tmp_path / "none.png")
    assert note.text() == "none.png cannot be read. Check who may read it."
    form.photo_field.take_picture(tmp_path)
    assert form.photo is Picture.KEEP


def test_a_broken_picture_on_the_card_is_said_and_stays(qtbot: QtBot) -> None:
    form = shown(qtbot, SARI, picture=b"\x89PNG\r\n\x1a\nbroken")
    qtbot.waitUntil(form.photo_field.note.isVisible)
    assert form.photo_field.note.text() == "The picture on this card cannot be shown. It stays as it is."
    assert form.photo is Picture.KEEP


# --- leaving


def test_control_and_return_save_from_anywhere(qtbot: QtBot) -> None:
    form = shown(qtbot, SARI)
    form.note.setFocus()
    with qtbot.waitSignal(form.accepted):
        QTest.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_enter_in_a_line_saves_and_takes_nothing_away(qtbot: QtBot) -> None:
    form = shown(qtbot, SARI)
    with qtbot.waitSignal(form.accepted):
        QTest.keyClick(form.birthday, Qt.Key.Key_Return)
    assert form.details == SARI


def test_enter_on_a_button_presses_that_button(qtbot: QtBot) -> None:
    form = shown(qtbot, SARI)
    form.emails.add_button.setFocus()
    QTest.keyClick(form.emails.add_button, Qt.Key.Key_Return)
    assert form.isVisible()
    assert len(form.emails.rows) == 2


def test_esc_leaves_at_once_when_nothing_was_typed(qtbot: QtBot) -> None:
    form = shown(qtbot, SARI)
    form.title.setText("Painter")
    assert form.is_changed
    form.title.setText(SARI.title)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert form.result() == QDialog.DialogCode.Rejected


def test_esc_asks_once_when_something_was_typed_and_esc_again_stays(qtbot: QtBot) -> None:
    form = shown(qtbot, SARI)
    form.title.setText("Painter")
    form.title.setFocus()
    QTest.keyClick(form.title, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert form.foot.is_asking
    assert form.foot.stay_button.hasFocus()
    QTest.keyClick(form.foot.stay_button, Qt.Key.Key_Escape)
    assert not form.foot.is_asking
    assert form.title.hasFocus()
    assert form.details.title == "Painter"
    QTest.keyClick(form.title, Qt.Key.Key_Escape)
    with qtbot.waitSignal(form.rejected):
        form.foot.go_button.click()
    assert not form.isVisible()


def test_enter_on_the_question_keeps_editing(qtbot: QtBot) -> None:
    form = shown(qtbot, SARI)
    form.title.setText("Painter")
    form.reject()
    QTest.keyClick(form.foot.stay_button, Qt.Key.Key_Return)
    assert form.isVisible()
    assert not form.foot.is_asking


def test_the_close_button_of_the_window_asks_once_and_then_leaves(qtbot: QtBot) -> None:
    form = shown(qtbot, SARI)
    form.phones.add_button.click()
    form.phones.rows[-1].value.setText("3")
    assert not form.close()
    assert form.foot.is_asking
    assert form.close()
    assert form.result() == QDialog.DialogCode.Rejected


# --- with a file


def test_what_was_filled_in_is_what_the_card_says_then(qtbot: QtBot, tmp_path: Path) -> None:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as workspace:
        form = shown(qtbot)
        form.name.setText("Sari Wulandari")
        form.phones.add_button.click()
        form.phones.rows[0].value.setText("+62 812 1")
        form.birthday.setText("13 Mar")
        form.tags.setText("maps, kampus")
        id = editing.add_person(workspace, form.details)
        before = people.person(workspace, id).contact.details
        assert (before.phones, before.birthday, before.tags) == (
            (Labelled("+62 812 1", "mobile"),),
            "--03-13",
            ("maps", "kampus"),
        )
        again = shown(qtbot, before)
        again.name.setText("Sari W.")
        editing.edit_person(workspace, id, again.details, photo=again.photo)
        assert people.person(workspace, id).contact.details == replace(before, name="Sari W.")
