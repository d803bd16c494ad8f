"""The page of a person: what it shows, what it wishes for, and what stays where it is while somebody works."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import Details, Intent, IntentKind, Labelled, Vouch, VouchStrength
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.domain.followups import FollowUpKind
from netplanner.domain.grace import Alertness
from netplanner.domain.lifts import lifts
from netplanner.domain.settings import PlanningSettings
from netplanner.services import documents, people, samples
from netplanner.services.asking import TiesView
from netplanner.services.people import PersonView
from netplanner.services.views import Promise, Record
from netplanner.services.workspace import Workspace
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import Chip
from netplanner.ui.pages.contact.buttons import FoldButton, RowButton
from netplanner.ui.pages.contact.day_menu import DayDialog, DayMenu
from netplanner.ui.pages.contact.intent_strip import IntentStrip
from netplanner.ui.pages.contact.page import ContactPage
from netplanner.ui.pages.contact.way_row import WayRow

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path: Path = tmp_path_factory.mktemp("people") / "people.db"
    with Workspace(path, create=True, today=lambda: TODAY) as opened:
        documents.import_document(opened, samples.sample_document(TODAY))
        yield opened


@pytest.fixture
def sari(file: Workspace) -> PersonView:
    return people.person(file, people.find_one(file, "Sari Wulandari"))


@pytest.fixture
def daniel(file: Workspace) -> PersonView:
    """Somebody to whom a repair is owed."""
    return people.person(file, people.find_one(file, "Daniel Okafor"))


@pytest.fixture
def page(qtbot: QtBot) -> ContactPage:
    made = ContactPage()
    made.set_menu(QMenu(made))
    qtbot.addWidget(made)
    made.resize(1248, 796)
    made.show()
    return made


def show(page: ContactPage, view: PersonView, today: date = TODAY) -> None:
    page.show_person(view, today)
    QTest.qWait(0)


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def button(page: QWidget, name: str) -> QPushButton:
    """The button of this name, of those that have not been replaced."""
    found = [one for one in page.findChildren(QPushButton, name) if one.isVisibleTo(page)]
    assert len(found) == 1, (name, found)
    return found[0]


def heard(signal: SignalInstance) -> list[tuple[object, ...]]:
    """Everything that a signal carries from now on."""
    told: list[tuple[object, ...]] = []
    signal.connect(lambda *values: told.append(values))
    return told


def with_promises(view: PersonView, *promises: Commitment) -> PersonView:
    return replace(view, promises=tuple(Promise(number, one) for number, one in enumerate(promises, 1)))


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()


# --- what it shows


def test_it_shows_who_they_are_where_the_two_stand_and_until_when(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    shown = texts(page)
    assert "Sari Wulandari" in shown
    assert "Committed" in shown
    # The level is lower from 16 Oct on.
    assert any("Coordinator, Peta Desa" in text and "holds until 15 Oct 2027" in text for text in shown)
    assert page.person_id == "sari-wulandari"


def test_the_next_gate_is_open_and_later_ones_are_folded(page: ContactPage, daniel: PersonView) -> None:
    show(page, daniel)
    next_gate, later = button(page, "gate 3"), button(page, "gate 4")
    assert isinstance(next_gate, FoldButton)
    assert isinstance(later, FoldButton)
    assert (next_gate.is_open, later.is_open) == (True, False)
    assert "Something done together" not in texts(page)
    later.click()
    assert "Something done together" in texts(page)


def test_names_are_never_taken_for_markup(page: ContactPage, sari: PersonView) -> None:
    name = "<b>Sari</b> & <img src='x'>"
    details = replace(sari.contact.details, name=name, note="<i>note</i>", tags=("<u>tag</u>",))
    show(page, replace(sari, contact=replace(sari.contact, details=details)))
    labels = [label for label in page.findChildren(QLabel) if label.text() == name]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    assert all("&lt;b&gt;" in label.toolTip() for label in labels)


def test_an_empty_page_says_so_and_offers_one_way_on(page: ContactPage, sari: PersonView) -> None:
    nobody = replace(
        sari,
        contact=replace(sari.contact, details=Details(name="Nobody"), notes="", intent=Intent()),
        records=(), promises=(), follow_ups=(), finished=(), lifts=(), birthday=None,
    )  # fmt: skip
    show(page, nobody)
    edits, records = heard(page.wishes.edit), heard(page.wishes.record)
    button(page, "add details").click()
    button(page, "record first").click()
    assert (len(edits), records) == (1, [("",)])
    assert "Nothing is planned." in texts(page)


@pytest.mark.parametrize("size", [(1248, 796), (1208, 700), (968, 536)])
def test_nothing_is_cut_off_at_the_sides(page: ContactPage, sari: PersonView, size: tuple[int, int]) -> None:
    details = replace(
        sari.contact.details,
        name="N" * 100_000,
        tags=tuple(f"a tag with a long name {number}" for number in range(20)),
        organisation="O" * 3000,
        phones=tuple(Labelled("0" * 500, "label " * 20) for _ in range(300)),
        note="https://" + "x" * 9000,
    )
    broken = Commitment(maker=Maker.THEM, text="T" * 9000, status=CommitmentStatus.BROKEN, resolved_on=TODAY)
    late = Commitment(maker=Maker.ME, text="T" * 9000, due=TODAY - timedelta(days=3))
    view = with_promises(replace(sari, contact=replace(sari.contact, details=details)), broken, late)
    page.resize(*size)
    show(page, view)
    area = page.findChild(QWidget, "qt_scrollarea_viewport")
    assert isinstance(area, QWidget)
    for one in page.findChildren(QWidget):
        if one.isVisible():
            right = one.mapTo(page, QPoint(one.width(), 0)).x()
            assert right <= page.width(), (one, one.objectName(), right)


def test_marks_that_turn_the_direction_do_not_leave_their_text(page: ContactPage, sari: PersonView) -> None:
    details = replace(sari.contact.details, name="Sari \u202eevil", organisation="\u2067Org")
    show(page, replace(sari, contact=replace(sari.contact, details=details)))
    assert not any(mark in text for text in texts(page) for mark in "\u202e\u2067")


def test_of_hundreds_of_records_the_latest_are_shown_and_all_on_a_click(page: ContactPage, sari: PersonView) -> None:
    many = tuple(
        Record(number, Evidence(kind=EvidenceKind.EXCHANGE, on=TODAY - timedelta(days=number), note=f"talk {number}"))
        for number in range(300)
    )
    show(page, replace(sari, records=many, promises=(), finished=()))
    assert "talk 8" not in texts(page)
    assert button(page, "all events").text() == "All 300"
    button(page, "all events").click()
    QTest.qWait(0)
    assert "talk 299" in texts(page)
    button(page, "all events").click()
    QTest.qWait(0)
    assert "talk 299" not in texts(page)


def test_others_are_named_only_where_their_names_are_known(qtbot: QtBot, sari: PersonView) -> None:
    vouches = (Vouch("elif", VouchStrength.STRONG), Vouch("gone", VouchStrength.WEAK))
    ties = TiesView(
        contact_id=sari.contact.id,
        knows=vouches,
        known_by=(),
        introduces=True,
        blocked=False,
        requests=(),
        rests_until=None,
        ways=None,
        held_back=(),
    )
    page = ContactPage(name_of=lambda id: {"elif": "Elif Yilmaz"}.get(id, ""), ties_of=lambda _: ties)
    qtbot.addWidget(page)
    show(page, sari)
    assert [text for text in texts(page) if text.startswith("Knows ")] == ["Knows Elif Yilmaz"]
    without = ContactPage()
    qtbot.addWidget(without)
    show(without, sari)
    assert "Introductions" not in texts(without)


def test_nothing_to_be_alert_to_is_calm_and_the_reckoning_is_a_click_away(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    assert not any("2.74 / (2.74 + 1.00)" in text or "2.8" in text for text in texts(page))
    button(page, "reckoning").click()
    alpha = 2 + sum(term.alpha for term in sari.theirs.terms)
    sums = f"Theirs: {alpha:.2f} / ({alpha:.2f} + 1.00) = {sari.theirs.trust:.2f}; alert 0.00"
    assert sums in texts(page)


# --- what it wishes for


def test_every_wish_about_follow_ups_names_which(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    wishes = page.wishes
    done, later, given_up, drafts = (
        heard(signal) for signal in (wishes.done, wishes.later, wishes.give_up, wishes.draft)
    )
    first = sari.follow_ups[0]
    button(page, f"done {first.id}").click()
    menu = button(page, f"more {first.id}").menu()
    choose(menu, "Copy a draft")
    choose(menu, "Give it up")
    days = menu.findChild(DayMenu)
    assert isinstance(days, DayMenu)
    choose(days, "Tomorrow")
    choose(days, "Next week")
    assert (done, given_up, drafts) == ([(first.id,)], [(first.id,)], [(first.id,)])
    assert later == [(first.id, date(2026, 11, 25)), (first.id, date(2026, 11, 30))]


def test_any_other_day_can_be_chosen_but_none_that_is_over(qtbot: QtBot) -> None:
    dialog = DayDialog("Later", TODAY)
    qtbot.addWidget(dialog)
    days = heard(dialog.day_chosen)
    dialog.calendar.setSelectedDate(dialog.calendar.minimumDate().addDays(-30))
    dialog.accept()
    dialog.calendar.setSelectedDate(dialog.calendar.minimumDate().addDays(9))
    dialog.accept()
    assert days == [(date(2026, 11, 25),), (date(2026, 12, 4),)]


@pytest.mark.parametrize("today", [date.min, date.max])
def test_the_ends_of_the_calendar_are_days_like_others(
    page: ContactPage, sari: PersonView, today: date, qtbot: QtBot
) -> None:
    menu = DayMenu("Later", today)
    qtbot.addWidget(menu)
    show(page, replace(sari, standing=replace(sari.standing, next_slip=date.max)), today)
    assert "Sari Wulandari" in texts(page)


def test_what_would_lift_it_can_be_planned(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    plans = heard(page.wishes.plan)
    button(page, "plan CALL").click()
    button(page, "plan").click()
    assert plans == [(FollowUpKind.CALL, ""), (None, "")]
    # The promise and the mapping day are planned already: they are not offered once more.
    assert not page.findChildren(QPushButton, "plan INVOLVEMENT")
    assert not page.findChildren(QPushButton, "plan PROMISE")


def test_what_i_owe_is_offered_first_even_where_the_gate_does_not_ask_for_it(
    page: ContactPage, sari: PersonView
) -> None:
    broken = Commitment(maker=Maker.ME, text="Review", status=CommitmentStatus.BROKEN, resolved_on=TODAY)
    low = replace(with_promises(sari, broken), follow_ups=())
    show(page, low)
    plans = heard(page.wishes.plan)
    button(page, "plan REPAIR").click()
    assert plans == [(FollowUpKind.REPAIR, "Make good: Review")]


def test_nothing_is_asked_of_whom_i_owe_a_repair(page: ContactPage, sari: PersonView) -> None:
    mine = Commitment(maker=Maker.ME, text="Review", status=CommitmentStatus.BROKEN, resolved_on=TODAY)
    theirs = replace(mine, maker=Maker.THEM, text="Map")
    offers = replace(sari, follow_ups=(), lifts=lifts(["clear", "fit", "involvement"], PlanningSettings()))
    for promised, offered, asked in (
        ((theirs,), {"plan COFFEE", "plan INVOLVEMENT"}, True),
        ((theirs, mine), {"plan REPAIR"}, False),
        ((theirs, replace(mine, repaired_on=TODAY)), {"plan COFFEE", "plan INVOLVEMENT"}, True),
    ):
        show(page, with_promises(offers, *promised))
        plans = {one.objectName() for one in page.findChildren(QPushButton) if one.isVisibleTo(page)}
        assert {name for name in plans if name.startswith("plan ")} - {"plan REPAIR"} == offered - {"plan REPAIR"}
        assert "plan REPAIR" not in offered or "plan REPAIR" in plans
        assert any(name.startswith("repair ") for name in plans) is asked


def test_while_there_is_a_pattern_to_talk_about_no_new_promise_is_proposed(
    page: ContactPage, daniel: PersonView
) -> None:
    calm = with_promises(replace(daniel, follow_ups=()))
    show(page, calm)
    assert page.findChildren(QPushButton, "plan PROMISE")
    show(page, replace(calm, theirs=replace(calm.theirs, alertness=Alertness.RED, alert=3.0)))
    assert not [one for one in page.findChildren(QPushButton, "plan PROMISE") if one.isVisibleTo(page)]
    assert "be alert" in [chip.text for chip in page.findChildren(Chip) if chip.isVisibleTo(page)]


def test_who_is_at_enough_is_not_lifted(page: ContactPage, sari: PersonView) -> None:
    enough = replace(sari, contact=replace(sari.contact, intent=Intent(IntentKind.ACCEPT, 3)))
    show(page, enough)
    assert "What would lift it" not in texts(page)
    assert not page.findChildren(QPushButton, "plan CALL")


def test_a_promise_past_its_day_is_asked_about_and_nothing_is_assumed(page: ContactPage, sari: PersonView) -> None:
    late = Commitment(maker=Maker.THEM, text="Route map", due=TODAY - timedelta(days=4))
    show(page, with_promises(sari, late))
    answers, days = heard(page.wishes.promise_answered), heard(page.wishes.promise_postponed)
    assert "Was it kept? It was due 20 Nov" in texts(page)
    assert answers == []
    button(page, "kept 1").click()
    button(page, "released 1").click()
    broken = button(page, "broken 1").menu()
    choose(broken, "They told me in time")
    choose(broken, "Nothing was said")
    choose(broken, "I was misled")
    later = button(page, "later 1").menu()
    choose(later, "Tomorrow")
    choose(later, "Any day")
    kept, released, not_kept = CommitmentStatus.KEPT, CommitmentStatus.RELEASED, CommitmentStatus.BROKEN
    assert answers == [
        (1, kept, False, False, TODAY),
        (1, released, False, False, TODAY),
        (1, not_kept, True, False, TODAY),
        (1, not_kept, False, False, TODAY),
        (1, not_kept, False, True, TODAY),
    ]
    assert days == [(1, date(2026, 11, 25)), (1, None)]


def test_an_answer_that_comes_late_says_on_which_day_it_was(page: ContactPage, sari: PersonView) -> None:
    due = TODAY - timedelta(days=4)
    show(page, with_promises(sari, Commitment(maker=Maker.THEM, text="Route map", due=due)))
    answers = heard(page.wishes.promise_answered)
    on = button(page, "on 1")
    assert on.text() == "today"
    choose(on.menu(), "On the day it was due, 20 Nov")
    assert on.text() == "20 Nov"
    button(page, "kept 1").click()
    choose(button(page, "broken 1").menu(), "Nothing was said")
    choose(on.menu(), "Another day")
    dialog = page.findChildren(DayDialog)[0]
    dialog.calendar.setSelectedDate(dialog.calendar.maximumDate().addDays(30))
    dialog.accept()
    button(page, "released 1").click()
    assert [(status, day) for _, status, _, _, day in answers] == [
        (CommitmentStatus.KEPT, due),
        (CommitmentStatus.BROKEN, due),
        (CommitmentStatus.RELEASED, TODAY),
    ]


def test_what_was_broken_is_made_good_or_forgiven_by_whose_it_is(page: ContactPage, sari: PersonView) -> None:
    broken = [
        Commitment(maker=maker, text="Notes", status=CommitmentStatus.BROKEN, resolved_on=TODAY) for maker in Maker
    ]
    show(page, with_promises(sari, *broken))
    repaired, forgiven = heard(page.wishes.repaired), heard(page.wishes.forgiven)
    mine, theirs = (1, 2) if broken[0].maker is Maker.ME else (2, 1)
    assert button(page, f"repaired {mine}").text() == "I made it good"
    assert button(page, f"forgiven {mine}").text() == "They forgave"
    assert button(page, f"repaired {theirs}").text() == "They made it good"
    assert button(page, f"forgiven {theirs}").text() == "I forgive"
    button(page, f"repaired {mine}").click()
    button(page, f"forgiven {theirs}").click()
    assert (repaired, forgiven) == ([(mine,)], [(theirs,)])


def test_a_promise_of_either_side_is_added_and_one_written_by_mistake_taken_away(
    page: ContactPage, sari: PersonView
) -> None:
    show(page, sari)
    made, removed = heard(page.wishes.promise_made), heard(page.wishes.promise_removed)
    button(page, f"promise {Maker.ME}").click()
    button(page, f"promise {Maker.THEM}").click()
    number = sari.promises[0].id
    choose(button(page, f"more promise {number}").menu(), "Written down by mistake")
    assert (made, removed) == ([(Maker.ME,), (Maker.THEM,)], [(number,)])


def test_each_record_of_an_event_can_be_taken_back(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    removed = heard(page.wishes.record_removed)
    field = next(record for record in sari.records if record.evidence.kind is EvidenceKind.I_KNOW_THEM)
    choose(button(page, f"more event {field.id}").menu(), "Take back: You know, field")
    assert removed == [(field.id,)]


def test_what_was_seen_is_recorded_by_its_button(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    records = heard(page.wishes.record)
    for name in ("record learnt", "record showed", "record together", "record"):
        button(page, name).click()
    assert records == [("learnt",), ("showed",), ("together",), ("",)]


def test_an_intent_is_wished_for_and_shown_only_once_it_is_set(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    intents = heard(page.wishes.intent)
    keep, grow = page.findChild(QWidget, "intent KEEP"), page.findChild(QWidget, "intent GROW")
    assert isinstance(keep, QWidget)
    assert isinstance(grow, QWidget)
    QTest.mouseClick(grow, Qt.MouseButton.LeftButton)
    assert intents == [(Intent(IntentKind.GROW, 4),)]
    assert keep.property("checked")
    assert not grow.property("checked")


def test_other_levels_are_in_the_menu_above_to_grow_and_up_to_here_to_keep(
    page: ContactPage, daniel: PersonView
) -> None:
    show(page, daniel)
    words = [action.text() for action in button(page, "intent levels").menu().actions()]
    assert words == [
        "Grow to Committed", "Grow to Connecting-with", "Keep at Connecting-to", "Keep at Known both ways"
    ]  # fmt: skip


# --- the card, by hand and by keyboard


def test_every_phone_and_mail_can_be_acted_on_by_keyboard(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    wishes = page.wishes
    calls, chats, mails, copies = (heard(one) for one in (wishes.call, wishes.chat, wishes.mail, wishes.copy))
    phone, mail = sari.contact.details.phones[0].value, sari.contact.details.emails[0].value
    for row in page.findChildren(WayRow):
        for deed in row.deeds:
            deed.setFocus()
            assert deed.focusPolicy() & Qt.FocusPolicy.TabFocus
            QTest.keyClick(deed, Qt.Key.Key_Space)
    assert (calls, chats, mails, copies) == ([(phone,)], [(phone,)], [(mail,)], [(phone,), (mail,)])


def test_what_can_be_done_is_seen_where_the_keyboard_is(qtbot: QtBot, page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    with qtbot.waitActive(page):
        page.activateWindow()
    row = page.findChildren(WayRow)[0]
    assert not any(deed.is_seen for deed in row.deeds)
    assert "mobile" in texts(row)
    row.deeds[1].setFocus()
    QTest.qWait(0)
    assert all(deed.is_seen for deed in row.deeds)
    assert "mobile" not in texts(row)
    page.setFocus()
    assert "mobile" in texts(row)
    assert not any(deed.is_seen for deed in row.deeds)


def test_only_addresses_of_the_web_are_offered_to_be_opened(page: ContactPage, sari: PersonView) -> None:
    urls = (Labelled("https://petadesa.id"), Labelled("javascript:alert(1)"), Labelled("file:///etc/passwd"))
    show(page, replace(sari, contact=replace(sari.contact, details=replace(sari.contact.details, urls=urls))))
    opened = heard(page.wishes.open_link)
    for row in page.findChildren(WayRow):
        for deed in row.deeds:
            deed.click()
    assert opened == [("https://petadesa.id",)]


def test_every_button_has_a_name_and_room_enough_to_be_hit(page: ContactPage, sari: PersonView) -> None:
    late = Commitment(maker=Maker.THEM, text="Route map", due=TODAY - timedelta(days=4))
    show(page, with_promises(sari, late))
    for one in page.findChildren(QPushButton):
        if one.isVisibleTo(page):
            assert one.accessibleName() or one.text(), one.objectName()
            assert min(one.width(), one.height()) >= 24, (one.objectName(), one.size())


def test_tab_goes_through_the_page_as_it_is_read_even_after_a_part_was_made_anew(
    page: ContactPage, sari: PersonView
) -> None:
    show(page, sari)
    before = chain(page)
    assert before.index("back") < before.index("intent KEEP") < before.index("record learnt")
    assert before.index("record learnt") < before.index("plan") < before.index("edit") < before.index("notes")
    more = replace(sari.follow_ups[0], id="new", text="Another one")
    show(page, replace(sari, follow_ups=(*sari.follow_ups, more)))
    after = chain(page)
    assert after.index("record learnt") < after.index("done new") < after.index("edit")


def chain(page: ContactPage) -> Sequence[str]:
    """The names of what Tab comes by, from the page on."""
    names: list[str] = []
    one: QWidget | None = page.nextInFocusChain()
    while one is not None and one is not page and len(names) < 1000:
        if one.objectName() and one.isVisibleTo(page) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            names.append(one.objectName())
        one = one.nextInFocusChain()
    return names


# --- what stays where it is


def test_esc_leads_back_and_tells_of_the_notes_first(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    order: list[str] = []
    page.wishes.closed.connect(lambda: order.append("closed"))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert order == ["closed"]


def test_an_update_keeps_the_place_the_keyboard_and_what_is_folded_open(page: ContactPage, daniel: PersonView) -> None:
    page.resize(968, 536)
    show(page, daniel)
    bar = page._page.verticalScrollBar()
    button(page, "gate 4").click()
    QTest.qWait(0)
    bar.setValue(120)
    button(page, "plan").setFocus()
    place = bar.value()
    old = button(page, "plan")
    show(page, replace(daniel, follow_ups=(replace(daniel.follow_ups[0], text="Another text"),)))
    assert bar.value() == place
    assert page.window().focusWidget() is button(page, "plan")
    assert button(page, "plan") is not old
    fold = button(page, "gate 4")
    assert isinstance(fold, FoldButton)
    assert fold.is_open


def test_the_keyboard_stays_in_the_panel_when_its_row_is_gone(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    button(page, f"done {sari.follow_ups[0].id}").setFocus()
    show(page, replace(sari, follow_ups=sari.follow_ups[1:]))
    assert page.window().focusWidget() is button(page, f"done {sari.follow_ups[1].id}")


def test_parts_that_a_change_does_not_concern_are_left_alone(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    before = {name: button(page, name) for name in ("edit", "plan", "record learnt")}
    show(page, replace(sari, contact=replace(sari.contact, intent=Intent(IntentKind.GROW, 4))))
    assert button(page, "edit") is before["edit"]
    assert button(page, "record learnt") is before["record learnt"]
    assert button(page, "plan") is not before["plan"]


def test_another_person_begins_at_the_top(page: ContactPage, sari: PersonView, daniel: PersonView) -> None:
    page.resize(968, 536)
    show(page, sari)
    for _ in range(2):
        button(page, "gate 4").click()
    page._page.verticalScrollBar().setValue(200)
    show(page, daniel)
    assert page._page.verticalScrollBar().value() == 0
    fold = button(page, "gate 4")
    assert isinstance(fold, FoldButton)
    assert not fold.is_open
    assert "Daniel Okafor" in texts(page)
    assert "Sari Wulandari" not in texts(page)


def test_days_are_told_anew_when_the_day_changes(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    assert any(text.endswith("due Fri 27 Nov") for text in texts(page))
    show(page, sari, date(2026, 11, 27))
    assert any(text.endswith("due today") for text in texts(page))


def test_columns_follow_the_width(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    notes = page.findChild(QWidget, "notes")
    for width, columns in ((1248, 3), (968, 2), (600, 1), (1248, 3)):
        page.resize(width, 700)
        QTest.qWait(0)
        assert page._page.column_count == columns
        assert page.findChild(QWidget, "notes") is notes


def test_a_button_that_leads_to_its_own_end_does_no_harm(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    page.wishes.done.connect(lambda id: show(page, replace(sari, follow_ups=())))
    done = button(page, f"done {sari.follow_ups[0].id}")
    QTest.mouseClick(done, Qt.MouseButton.LeftButton)
    QTest.qWait(0)
    assert not page.findChildren(FlatButton, f"done {sari.follow_ups[0].id}")


class Watcher(QObject):
    """Remembers the windows that were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_no_part_is_ever_a_window_of_its_own(
    qapp: QApplication, page: ContactPage, sari: PersonView, daniel: PersonView
) -> None:
    watcher = Watcher()
    qapp.installEventFilter(watcher)
    late = Commitment(maker=Maker.THEM, text="Route map", due=TODAY - timedelta(days=4))
    for view in (sari, with_promises(daniel, late), daniel):
        show(page, view)
    button(page, "reckoning").click()
    qapp.removeEventFilter(watcher)
    assert watcher.shown == []


def test_row_buttons_are_there_for_a_touch_although_they_are_not_seen(page: ContactPage, sari: PersonView) -> None:
    show(page, sari)
    hidden = [one for one in page.findChildren(RowButton) if one.isVisibleTo(page) and not one.is_seen]
    assert hidden
    assert all(one.width() >= 24 for one in hidden)


@pytest.mark.parametrize("width", [560, 760, 968, 1248])
def test_what_the_intent_means_stands_beside_it_or_below_it_and_never_under_it(
    page: ContactPage, sari: PersonView, width: int
) -> None:
    page.resize(width, 640)
    for kind, level in ((IntentKind.NONE, None), (IntentKind.KEEP, 3), (IntentKind.GROW, 4), (IntentKind.ACCEPT, 3)):
        show(page, replace(sari, contact=replace(sari.contact, intent=Intent(kind, level))))
        (strip,) = [one for one in page.findChildren(IntentStrip) if one.isVisible()]
        parts = strip.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        places = [one.geometry() for one in parts if one.isVisible() and not isinstance(one, QMenu)]
        assert len(places) == 4
        assert all(strip.rect().contains(place) for place in places)
        assert not any(one.intersects(other) for one, other in combinations(places, 2))


@pytest.mark.parametrize(
    ("following", "told"),
    [
        (date(2027, 3, 1), "born on 29 February, birthday 1 Mar 2027, turning 35"),
        (date(2028, 2, 29), "birthday 29 Feb 2028, turning 36"),
    ],
)
def test_who_was_born_on_29_february_is_not_told_to_be_born_in_march(
    page: ContactPage, sari: PersonView, following: date, told: str
) -> None:
    details = replace(sari.contact.details, birthday="1992-02-29")
    show(page, replace(sari, contact=replace(sari.contact, details=details), birthday=following))
    assert told in texts(page)
