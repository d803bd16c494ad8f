"""Views of the people: whom each shows, those that the user made, and leaving them again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QInputDialog

from netplanner.domain.self_profile import Need
from netplanner.services.views import Line, LineKind, PersonCard
from netplanner.ui.board.saved_views import SavedView, read, written
from netplanner.ui.board.sidebar_views import views_of
from netplanner.ui.board.tally import Tally
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow

# Said by Qt's offscreen platform of every window that has a least size, and of every menu that opens.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

TODAY = date(2026, 11, 24)
people = st.lists(
    st.builds(
        lambda number, level, line, tags, flagged: PersonCard(
            id=str(number),
            name=f"P{number}",
            level=level,
            line=None if line is None else Line(line),
            tags=tuple(tags),
            flagged=flagged,
        ),
        st.integers(0, 1000),
        st.integers(0, 4),
        st.none() | st.sampled_from(LineKind),
        st.lists(st.sampled_from(["Maps", "open data", "Çay"]), unique=True),
        st.booleans(),
    ),
    unique_by=lambda card: card.id,
    max_size=30,
)
needs = st.lists(
    st.builds(
        lambda text, tags: Need(text=text, tags=tags),
        st.sampled_from(["cay", "somebody for maps"]),
        st.sampled_from([(), ("maps",), ("open data", "x")]),
    ),
    max_size=3,
)


@given(people, needs)
def test_a_view_shows_as_many_as_it_counts_and_only_those_it_is_about(
    cards: list[PersonCard], sought: list[Need]
) -> None:
    tally = Tally()
    tally.replace_all(cards)
    views = views_of(tally, sought)
    for entry in views.all:
        shown = views.shown_by(entry.key, cards)
        ids = [card.id for card in cards] if shown is None else shown
        assert len(ids) == entry.count
    for level in range(5):
        assert views.shown_by(f"level:{level}", cards) == [card.id for card in cards if card.level == level]
    assert len(views.needs) == (len(sought) if cards else 0)
    for entry, need in zip(views.needs, sought, strict=False):
        wanted = {tag.casefold() for tag in need.tags} or {need.text}
        theirs = {card.id for card in cards if wanted & {tag.casefold().replace("ç", "c") for tag in card.tags}}
        assert set(views.shown_by(entry.key, cards) or []) == theirs


@given(st.lists(st.builds(SavedView, st.text(min_size=1), st.text(), st.text()), unique_by=lambda one: one.name))
def test_views_are_read_as_they_were_written(views: list[SavedView]) -> None:
    assert read(written(views)) == views


@pytest.mark.parametrize("text", ["", "{", "7", '["x"]', '[{"view": "cooling"}]', '[{"name": ""}]'])
def test_what_makes_no_sense_is_no_view(text: str) -> None:
    assert read(text) == []


def row(window: MainWindow, label: str) -> QAbstractButton:
    return next(button for button in window.sidebar.findChildren(QAbstractButton) if button.text() == label)


def shown_names(window: MainWindow) -> set[str]:
    return {window.people.card(person_id).name for person_id in window.people.shown_ids}


def save_as(window: MainWindow, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (name, True))
    window.menus.save_view.trigger()


def test_a_view_of_ones_own_brings_its_people_and_its_words_back(
    window: MainWindow, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    row(window, "mapping").click()
    window.pages.board.search_field.edit.setText("a")
    wanted = shown_names(window)
    assert 0 < len(wanted) < window.people.total
    save_as(window, "  Map   people ", monkeypatch)
    assert row(window, "Map people").isChecked()
    row(window, "Everyone").click()
    assert len(shown_names(window)) == window.people.total
    assert window.pages.board.search_field.edit.text() == ""
    row(window, "Map people").click()
    assert shown_names(window) == wanted
    assert read(preferences.views) == [SavedView("Map people", "tag:mapping", "a")]


def test_a_view_of_ones_own_is_removed_with_delete_and_brought_back(
    window: MainWindow, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    row(window, "Cooling").click()
    save_as(window, "Mine", monkeypatch)
    window.pages.board.select(window.people.shown_ids[0])
    row(window, "Mine").setFocus()
    QTest.keyClick(row(window, "Mine"), Qt.Key.Key_Delete)
    assert read(preferences.views) == []
    assert len(shown_names(window)) == window.people.total
    window.message_bar.findChildren(QAbstractButton)[0].click()
    assert [view.name for view in read(preferences.views)] == ["Mine"]


def test_who_no_longer_belongs_to_the_view_that_is_on_leaves_it(window: MainWindow) -> None:
    row(window, "Enough here").click()
    before = shown_names(window)
    some = next(iter(window.people.shown_ids))
    window.pages.board.select(some)
    window.menus.delete.trigger()
    assert len(shown_names(window)) == len(before) - 1


def test_nothing_can_be_saved_while_everyone_is_shown(window: MainWindow) -> None:
    assert not window.menus.save_view.isEnabled()
    row(window, "Cooling").click()
    assert window.menus.save_view.isEnabled()


def test_the_view_of_a_need_stays_with_it_when_another_is_gone() -> None:
    tally = Tally()
    tally.replace_all([PersonCard(id="a", name="Ayu", tags=("maps",))])
    cay, maps = Need(text="cay", tags=("tea",)), Need(text="somebody for maps", tags=("maps",))
    before, after = views_of(tally, [cay, maps]), views_of(tally, [maps])
    assert before.needs[1].key == after.needs[0].key
