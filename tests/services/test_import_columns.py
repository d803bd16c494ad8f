"""What columns mean is the user's to say: once for a header, for its own file alone, and taken back with the import."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.settings import PlanningSettings
from netplanner.services import import_columns, imports, people, planning_settings
from netplanner.services.import_columns import Field, LayoutName, What, field_for
from netplanner.services.workspace import Workspace

HEADER = "Orang,Kontak 1,Hobi"
ROWS = "Sari Wulandari,0812 3456 7890,catur\nJonas Lindqvist,+46 70 123 45 67,peta\n"
NICK = {0: Field(What.NICKNAME), 1: field_for(What.PHONE, "mobile", number=1), 2: Field(What.LEFT_OUT)}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: date(2026, 11, 24)) as opened:
        yield opened


def table(path: Path, rows: str = ROWS, header: str = HEADER) -> Path:
    path.write_text(f"{header}\n{rows}", encoding="utf-8")
    return path


def test_columns_are_those_of_their_own_file(workspace: Workspace, tmp_path: Path) -> None:
    one, other = table(tmp_path / "a.csv"), table(tmp_path / "b.csv", header="Siapa,Kontak 1,Hobi")
    plan = imports.plan(workspace, [one, other], columns={one: NICK})
    assert [row.said.nickname for row in plan.rows if row.said] == ["Sari Wulandari", "Jonas Lindqvist", "", ""]
    assert [file.are_columns_said for file in plan.files] == [True, False]
    assert [file.are_columns_known for file in plan.files] == [True, False]


def test_what_was_said_is_remembered_for_the_same_header_once_it_was_imported(
    workspace: Workspace, tmp_path: Path
) -> None:
    first = table(tmp_path / "a.csv")
    plan = imports.plan(workspace, [first], columns={first: NICK})
    assert not imports.plan(workspace, [first]).files[0].are_columns_known, "planning writes nothing"
    imports.apply(workspace, plan)
    later = table(tmp_path / "later.csv", "Yuli,0857 1111 2222,masak\n")
    again = imports.plan(workspace, [later]).files[0]
    assert (again.columns, again.are_columns_known, again.are_columns_said) == (NICK, True, False)
    assert imports.import_files(workspace, [later], region="ID").total("added") == 1
    (yuli,) = (card.id for card in people.cards(workspace) if card.name == "Yuli")
    assert people.person(workspace, yuli).contact.details.nickname == "Yuli"
    elsewhere = table(tmp_path / "other.csv", header="Orang,Kontak 1,Asal")
    assert imports.plan(workspace, [elsewhere]).files[0].columns != NICK


@pytest.mark.parametrize(
    ("header", "is_known"),
    [("Nama,No HP,Catatan", True), ("Nama,No HP,Hobi", False), ("First Name,URL,Connected On", True)],
)
def test_only_a_header_of_which_some_words_say_nothing_is_asked_about(
    workspace: Workspace, tmp_path: Path, header: str, is_known: bool
) -> None:
    plan = imports.plan(workspace, [table(tmp_path / "a.csv", header=header)])
    assert plan.files[0].are_columns_known is is_known


def test_one_undo_takes_back_what_was_remembered_too(workspace: Workspace, tmp_path: Path) -> None:
    file = table(tmp_path / "a.csv")
    imports.apply(workspace, imports.plan(workspace, [file], columns={file: NICK}))
    workspace.undo()
    assert not imports.plan(workspace, [file]).files[0].are_columns_known
    assert workspace.contacts.count() == 0
    workspace.redo()
    assert imports.plan(workspace, [file]).files[0].columns == NICK


def test_other_settings_leave_it_as_it_is(workspace: Workspace, tmp_path: Path) -> None:
    file = table(tmp_path / "a.csv")
    imports.apply(workspace, imports.plan(workspace, [file], columns={file: NICK}))
    planning_settings.change(workspace, PlanningSettings(minutes_per_week=300, region="DE"))
    planning_settings.change(workspace, PlanningSettings())
    assert imports.plan(workspace, [file]).files[0].columns == NICK


def test_a_file_without_a_header_is_never_taken_for_another(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "bare.csv"
    file.write_text("Sari,sari@example.org,0812 3456 7890\nYuli,yuli@example.org,0857 1111 2222\n")
    layout = imports.plan(workspace, [file]).files[0].layout
    assert layout is not None
    assert (layout.name, layout.header) == (LayoutName.UNKNOWN, ())
    imports.apply(workspace, imports.plan(workspace, [file], columns={file: NICK}))
    assert import_columns.read(workspace, layout) is None


def test_the_sample_says_what_the_import_will_say(workspace: Workspace, tmp_path: Path) -> None:
    file = table(tmp_path / "a.csv")
    columns = {0: Field(What.NAME), 1: field_for(What.PHONE, "work", number=1), 2: Field(What.OTHER)}
    plan = imports.plan(workspace, [file], columns={file: columns})
    layout = plan.files[0].layout
    assert layout is not None
    for number, row in enumerate(plan.rows):
        shown = import_columns.sample(layout, columns, number)
        assert shown is not None
        assert row.said is not None
        assert imports.said_in(shown.details) == imports.said_in(row.said)
    shown = import_columns.sample(layout, columns, 0)
    assert shown is not None
    assert (shown.details.phones[0].label, shown.kept) == ("work", ("Hobi: catur",))
    assert import_columns.sample(layout, dict.fromkeys(range(3), Field(What.LEFT_OUT)), 0) is None


@given(st.lists(st.sampled_from(What), min_size=3, max_size=3), st.sampled_from(["", "home", "a/b"]))
def test_any_meaning_of_any_column_can_be_shown_and_remembered(meanings: list[What], label: str) -> None:
    columns = {number: field_for(what, label, number=number) for number, what in enumerate(meanings)}
    cells = ("Sari, W.", "2024-05-04", "x;y\nz")
    layout = import_columns.Layout(
        name=LayoutName.UNKNOWN, delimiter=",", encoding="utf-8", header=("A", "B", "C"), mapping=columns,
        rows=1, sample=(cells,),
    )  # fmt: skip
    import_columns.sample(layout, columns, 0)
    for field in columns.values():
        named = import_columns.field_named(str(field))
        assert named is not None
        assert str(named) == str(field)


def test_the_parts_of_an_address_and_a_company_with_its_title_are_joined(workspace: Workspace, tmp_path: Path) -> None:
    header = "Nama,Satu,Dua,Tiga,Empat"
    file = table(tmp_path / "a.csv", "Sari,Jalan Kaliurang 5,Sleman,Kota Kita,Lead\nYuli,Jalan 2,Bantul,,\n", header)
    whats = (What.NAME, What.STREET, What.CITY, What.ORGANISATION, What.TITLE)
    columns = {number: field_for(what, number=number) for number, what in enumerate(whats)}
    row = imports.plan(workspace, [file], columns={file: columns}).rows[0]
    assert row.said is not None
    assert [address.value for address in row.said.addresses] == ["Jalan Kaliurang 5, Sleman"]
    assert (row.said.organisation, row.said.title) == ("Kota Kita", "Lead")


def test_who_connected_is_counted_among_the_new(workspace: Workspace, tmp_path: Path) -> None:
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    rows = "Sari,W,https://www.linkedin.com/in/sari,,Kota,Lead,03 Mar 2024\nYuli,,https://l.example/yuli,,,,\n"
    plan = imports.plan(workspace, [table(tmp_path / "Connections.csv", rows, header)])
    assert plan.connected() == 1
    plan.choose(plan.rows[0], imports.Choice.LEAVE)
    assert plan.connected() == 0
