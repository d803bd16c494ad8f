"""Planned first, then done: what the plan says is what happens, and until then nothing does."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services import connections, documents, editing, exports, imports, people, planning, trash
from netplanner.services.imports import Choice, Duplicates, ImportPlan, PlanRow, RowKind
from netplanner.services.progress import Cancelled
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.undo_log import LOGGED_TABLES

TODAY = date(2026, 11, 24)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


def card(name: str, *lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""]).encode()


def write(path: Path, *cards: bytes) -> Path:
    path.write_bytes(b"".join(cards))
    return path


def bring(workspace: Workspace, path: Path, *cards: bytes) -> None:
    imports.import_files(workspace, [write(path, *cards)], region="ID")


def tables(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in (*LOGGED_TABLES, "person", "card_version", "undo_step")
        }


HERE = (
    card("Rahmat Hidayat", "UID:1", "TEL:0813 5510 7204", "EMAIL:rahmat@jogja.example", "NOTE:Grant letter 2027"),
    card("Ayu Lestari", "UID:2", "TITLE:Lead"),
    card("Budi Santoso", "UID:3"),
)
COMING = (
    card("Adi Nugroho", "TEL:+62 813-2888-0171"),
    card("Ayu Lestari", "UID:2", "TITLE:Director"),
    card("Rahmat H.", "UID:9", "TEL:+6281355107204", "EMAIL:rahmat.h@mail.example"),
    card("Slamet", "EMAIL:nobody@else.example"),
    HERE[2],
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Sri\r\nPHOTO;ENCODING=b:abc\r\nEND:VCARD\r\n",
    b"BEGIN:VCARD\r\nEND:VCARD\r\n",
)


@pytest.fixture
def planned(workspace: Workspace, tmp_path: Path) -> ImportPlan:
    """Seven cards against three people, of each kind at least one."""
    bring(workspace, tmp_path / "here.vcf", *HERE)
    return imports.plan(workspace, [write(tmp_path / "coming.vcf", *COMING)], region="ID")


def row(plan: ImportPlan, kind: RowKind) -> PlanRow:
    return next(each for each in plan.rows if each.kind is kind)


def test_a_plan_touches_no_data_and_each_card_is_a_row(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path / "here.vcf", *HERE)
    before = tables(workspace.path)
    plan = imports.plan(workspace, [write(tmp_path / "coming.vcf", *COMING)], region="ID")
    assert tables(workspace.path) == before
    assert [(each.kind, each.reason, each.line) for each in plan.rows] == [
        (RowKind.NEW, "nobody-like-it", 1),
        (RowKind.UPDATE, "same-uid", 6),
        (RowKind.MERGE, "SAME_PHONE+NAMES_AGREE", 12),
        (RowKind.NEW, "nobody-like-it", 19),
        (RowKind.SKIP, "same-bytes", 24),
        (RowKind.PROBLEM, "base64-broken", 29),
        (RowKind.PROBLEM, "no-property", 34),
    ]
    assert plan.rows[0].summary == "+62 813-2888-0171"
    assert [each.number for each in plan.find("RAHMAT")] == [2]


def test_totals_add_up_and_what_was_planned_is_done(workspace: Workspace, planned: ImportPlan) -> None:
    assert sum(planned.kinds().values()) == sum(planned.outcomes().values()) == len(planned.rows) == 7
    assert planned.outcomes() == {Choice.ADD: 3, Choice.UPDATE: 1, Choice.MERGE: 1, Choice.LEAVE: 2}
    (counts,) = imports.apply(workspace, planned).files
    assert (counts.added, counts.updated, counts.merged, counts.skipped, counts.rejected) == (3, 1, 1, 1, 1)
    assert (counts.cards, counts.flagged) == (7, 1)
    assert workspace.contacts.count() == 6


def test_what_will_change_is_what_changes(workspace: Workspace, planned: ImportPlan) -> None:
    merge, update = row(planned, RowKind.MERGE), row(planned, RowKind.UPDATE)
    side_by_side = {each.field: each for each in imports.changes(workspace, planned, merge)}
    assert side_by_side["phones"].before == side_by_side["phones"].after == ("0813 5510 7204",)
    assert side_by_side["phones"].in_file == ("+6281355107204",)
    assert side_by_side["emails"].after == ("rahmat@jogja.example", "rahmat.h@mail.example")
    assert (side_by_side["note"].in_file, side_by_side["note"].is_change) == ((), False)
    changed = [each for each in imports.changes(workspace, planned, update) if each.is_change]
    assert [(each.field, each.before, each.after) for each in changed] == [("title", ("Lead",), ("Director",))]
    imports.apply(workspace, planned)
    for each in (merge, update):
        assert not any(one.is_change for one in imports.changes(workspace, planned, each))
    assert people.person(workspace, merge.contact).contact.details.nickname == "Rahmat H."


def test_a_merge_can_be_kept_apart_or_left_out(workspace: Workspace, planned: ImportPlan) -> None:
    merge = row(planned, RowKind.MERGE)
    assert planned.choices(merge) == (Choice.MERGE, Choice.ADD, Choice.LEAVE)
    planned.choose(merge, Choice.ADD)
    (in_name,) = (each for each in imports.changes(workspace, planned, merge) if each.field == "name")
    assert in_name.after == ("Rahmat H.",)
    imports.apply(workspace, planned)
    assert {"Rahmat Hidayat", "Rahmat H."} <= {each.name for each in people.cards(workspace)}


def test_one_choice_is_made_for_all_that_agree_alike(workspace: Workspace, planned: ImportPlan) -> None:
    assert planned.choose_alike(planned.rows[0], Choice.LEAVE) == 2
    assert planned.outcomes()[Choice.LEAVE] == 4
    planned.choose(row(planned, RowKind.UPDATE), Choice.MERGE)
    assert planned.choice(row(planned, RowKind.UPDATE)) is Choice.UPDATE, "it does not have this choice"
    assert imports.apply(workspace, planned).total("added") == 1


def test_it_is_one_step_and_undo_takes_all_of_it_back(workspace: Workspace, planned: ImportPlan) -> None:
    before = {name: rows for name, rows in tables(workspace.path).items() if name not in ("card_version", "undo_step")}
    imports.apply(workspace, planned)
    assert workspace.undo() == Step.IMPORTED
    after = tables(workspace.path)
    assert {name: after[name] for name in before} == before


def test_done_twice_adds_nobody_twice(workspace: Workspace, planned: ImportPlan) -> None:
    imports.apply(workspace, planned)
    again = imports.apply(workspace, planned)
    assert (again.total("added"), again.total("updated"), again.total("merged")) == (0, 0, 0)
    assert workspace.contacts.count() == 6


def test_who_has_gone_for_good_since_is_added_anew(workspace: Workspace, planned: ImportPlan) -> None:
    contact = row(planned, RowKind.UPDATE).contact
    trash.delete(workspace, [contact])
    trash.delete_for_good(workspace, [contact])
    assert imports.apply(workspace, planned).total("added") == 4
    assert people.person(workspace, contact).contact.details.title == "Director"


def test_cancelling_half_way_leaves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    class Patient:
        """Stops the second time."""

        def __init__(self) -> None:
            self.told: list[tuple[int, int]] = []

        def report(self, done: int, total: int) -> None:
            self.told.append((done, total))
            if len(self.told) == 2:
                raise Cancelled

    people_of = [card(f"Person {number}", f"UID:{number}") for number in range(1200)]
    plan = imports.plan(workspace, [write(tmp_path / "many.vcf", *people_of)])
    before = tables(workspace.path)
    patient = Patient()
    with pytest.raises(Cancelled):
        imports.apply(workspace, plan, patient)
    assert patient.told == [(500, 1200), (1000, 1200)]
    assert tables(workspace.path) == before
    with pytest.raises(Cancelled):
        imports.plan(workspace, [tmp_path / "many.vcf"], progress=Patient())


def test_people_of_several_files_are_there_once_and_nothing_of_them_is_lost(
    workspace: Workspace, tmp_path: Path
) -> None:
    phone = write(tmp_path / "phone.vcf", card("Sari Wulandari", "TEL:0812 3456 7890", "X-RING:bell"))
    linkedin = tmp_path / "Connections.csv"
    linkedin.write_text(
        "Notes:\nSome addresses are missing.\n\n"
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Sari,Wulandari,https://www.linkedin.com/in/sari,sari@kota.example,Kota,Lead,03 Mar 2024\n"
    )
    google = tmp_path / "contacts.csv"
    google.write_text(
        "Name,Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value,Group Membership\n"
        "Sari Wulandari,Sari,Wulandari,sari@kota.example,+62 812-3456-7890,kampus ::: peta\n"
    )
    files = [phone, google, linkedin]
    report = imports.import_files(workspace, files, region="ID")
    assert (report.total("added"), report.total("merged")) == (1, 2)
    (id,) = workspace.contacts.ids()
    said = people.person(workspace, id).contact.details
    assert (said.organisation, said.title, set(said.tags)) == ("Kota", "Lead", {"kampus", "peta"})
    assert [way.value for way in said.phones] == ["0812 3456 7890"]
    assert people.person(workspace, id).contact.evidence == (), "a connection is no exchange unless the user says so"
    editing.edit_person(workspace, id, people.person(workspace, id).contact.details.__class__(name="Sari W."))
    again = imports.import_files(workspace, files, region="ID")
    assert (again.total("added"), again.total("updated"), again.total("merged"), again.total("skipped")) == (0, 0, 0, 3)
    assert people.person(workspace, id).contact.details.name == "Sari W."


def test_the_day_of_a_connection_is_an_exchange_where_the_user_says_so(workspace: Workspace, tmp_path: Path) -> None:
    linkedin = tmp_path / "Connections.csv"
    linkedin.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Sari,Wulandari,https://www.linkedin.com/in/sari,,Kota,Lead,03 Mar 2024\n"
    )
    imports.apply(workspace, imports.plan(workspace, [linkedin]), count_connected_on=True)
    (evidence,) = workspace.journal.evidence().values()
    assert [each.on for each in evidence] == [date(2024, 3, 3)]


def test_our_own_table_comes_back_with_its_ids_intents_and_notes(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path / "here.vcf", *HERE)
    rahmat = people.find_one(workspace, "Rahmat")
    connections.record_exchange(workspace, rahmat, on=date(2026, 11, 2))
    connections.set_intent(workspace, rahmat, Intent(IntentKind.GROW, 2))
    editing.write_notes(workspace, rahmat, "likes trams")
    exports.export(workspace, tmp_path / "out.csv")
    same = imports.plan(workspace, [tmp_path / "out.csv"])
    assert {(each.kind, each.reason) for each in same.rows} == {(RowKind.SKIP, "nothing-new")}
    edited = (
        (tmp_path / "out.csv").read_text(encoding="utf-8-sig").replace("rahmat@jogja.example", "rahmat@kota.example")
    )
    (tmp_path / "edited.csv").write_text(edited)
    (row,) = (each for each in imports.plan(workspace, [tmp_path / "edited.csv"]).rows if each.contact == rahmat)
    assert (row.kind, row.reason) == (RowKind.MERGE, "same-id")
    with Workspace(tmp_path / "new.db", create=True, today=lambda: TODAY) as fresh:
        assert imports.import_files(fresh, [tmp_path / "out.csv"]).total("added") == 3
        exports.export(fresh, tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_text() == (tmp_path / "out.csv").read_text()


def test_two_cards_of_one_file_stay_two_people(workspace: Workspace, tmp_path: Path) -> None:
    both = (card("Sari", "TEL:0812 3456 7890"), card("Sari Wulandari", "TEL:0812 3456 7890"))
    assert imports.plan(workspace, [write(tmp_path / "a.vcf", *both)]).count(RowKind.NEW) == 2


def test_skip_proposes_to_leave_whom_it_knows_and_keep_knows_nobody(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path / "here.vcf", *HERE)
    coming = write(tmp_path / "coming.vcf", *COMING)
    skipping = imports.plan(workspace, [coming], duplicates=Duplicates.SKIP, region="ID")
    assert (skipping.outcomes()[Choice.UPDATE], skipping.outcomes()[Choice.MERGE]) == (0, 0)
    assert skipping.outcomes()[Choice.ADD] == 3
    keeping = imports.plan(workspace, [coming], duplicates=Duplicates.KEEP, region="ID")
    assert keeping.kinds() == {RowKind.NEW: 5, RowKind.PROBLEM: 2}


def test_a_card_that_comes_back_as_it_went_out_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path / "here.vcf", *HERE)
    ayu = people.find_one(workspace, "Ayu")
    said = people.person(workspace, ayu).contact.details
    editing.edit_person(workspace, ayu, said.__class__(name="Ayu L.", title=said.title))
    exports.export(workspace, tmp_path / "out.vcf")
    assert imports.plan(workspace, [tmp_path / "out.vcf"]).kinds() == {RowKind.SKIP: 3}


def test_an_edit_survives_an_update_and_only_what_both_changed_is_told(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path / "here.vcf", *HERE)
    ayu = people.find_one(workspace, "Ayu")
    editing.edit_person(
        workspace, ayu, people.person(workspace, ayu).contact.details.__class__(name="Ayu L.", title="Lead")
    )
    newer = write(tmp_path / "newer.vcf", card("Ayu Lestari", "UID:2", "TITLE:Director", "EMAIL:ayu@kota.example"))
    plan = imports.plan(workspace, [newer])
    assert imports.conflicts(workspace, plan, plan.rows[0]) == ()
    assert imports.apply(workspace, plan).total("flagged") == 0
    said = people.person(workspace, ayu).contact.details
    assert (said.name, said.title, [way.value for way in said.emails]) == ("Ayu L.", "Director", ["ayu@kota.example"])
    newest = write(tmp_path / "newest.vcf", card("Ayu Lestari-Putri", "UID:2", "TITLE:Director"))
    plan = imports.plan(workspace, [newest])
    assert imports.conflicts(workspace, plan, plan.rows[0]) == ("FN",)
    assert imports.apply(workspace, plan).total("flagged") == 1
    assert [flag.property for flag in people.person(workspace, ayu).flags] == ["FN"]
    assert people.person(workspace, ayu).contact.details.emails == (), "what the file took back again goes"


def test_a_card_that_says_nothing_new_is_no_merge_and_cannot_undo_a_later_edit(
    workspace: Workspace, tmp_path: Path
) -> None:
    bring(workspace, tmp_path / "here.vcf", *HERE)
    rahmat = people.find_one(workspace, "Rahmat")
    said = people.person(workspace, rahmat).contact.details
    known = write(tmp_path / "known.vcf", card("Rahmat Hidayat", "TEL:+62 813-5510-7204", "NOTE:Grant letter"))
    plan = imports.plan(workspace, [known], region="ID")
    assert [(each.kind, each.reason, each.contact) for each in plan.rows] == [(RowKind.SKIP, "nothing-new", rahmat)]
    assert imports.apply(workspace, plan).total("skipped") == 1
    assert people.person(workspace, rahmat).contact.details == said
    editing.edit_person(workspace, rahmat, replace(said, phones=(), note=""))
    assert imports.plan(workspace, [known], region="ID").rows[0].reason == "same-bytes"
    assert imports.import_files(workspace, [known], region="ID").total("skipped") == 1
    assert people.person(workspace, rahmat).contact.details.phones == ()


def test_what_a_row_before_has_brought_is_nothing_new_in_the_next(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path / "here.vcf", *HERE)
    more = "EMAIL:rahmat@jogja.example", "TEL:0813 1"
    files = [
        write(tmp_path / "first.vcf", card("Rahmat Hidayat", *more)),
        write(tmp_path / "second.vcf", card("Rahmat Hidayat", *reversed(more))),
        write(tmp_path / "third.vcf", card("Rahmat Hidayat", *more, "TITLE:Lead")),
    ]
    plan = imports.plan(workspace, files, region="ID")
    assert [each.kind for each in plan.rows] == [RowKind.MERGE, RowKind.SKIP, RowKind.MERGE]
    report = imports.apply(workspace, plan)
    assert [(each.merged, each.skipped) for each in report.files] == [(1, 0), (0, 1), (1, 0)]


def test_a_card_that_links_two_people_makes_them_one_with_all_their_records(
    workspace: Workspace, tmp_path: Path
) -> None:
    bring(workspace, tmp_path / "phone.vcf", card("Dewi Lestari", "TEL:0812 3456 7890"))
    bring(workspace, tmp_path / "mail.vcf", card("Dewi Lestari", "EMAIL:dewi@kota.example"))
    for id in workspace.contacts.ids():
        connections.record_exchange(workspace, id, text=id)
    both = write(tmp_path / "both.vcf", card("D. Lestari", "TEL:+6281234567890", "EMAIL:dewi@kota.example"))
    plan = imports.plan(workspace, [both], region="ID")
    (row,) = plan.rows
    assert row.reason.endswith("LINKS_SEVERAL")
    assert {row.contact, *row.joins} == set(workspace.contacts.ids())
    (emails,) = (each for each in imports.changes(workspace, plan, row) if each.field == "emails")
    assert emails.after == ("dewi@kota.example",)
    imports.apply(workspace, plan)
    (id,) = workspace.contacts.ids()
    assert id == row.contact
    assert len(people.person(workspace, id).contact.evidence) == 2
    workspace.undo()
    assert len(workspace.contacts.ids()) == 2
    plan.choose(row, Choice.ADD)
    imports.apply(workspace, plan)
    assert len(workspace.contacts.ids()) == 3, "kept apart, it joins nobody"


def test_whoever_was_joined_gets_the_cards_behind_it_in_the_same_file(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path / "phone.vcf", card("Dewi Lestari", "TEL:0812 3456 7890", "UID:p"))
    bring(workspace, tmp_path / "mail.vcf", card("Dewi Lestari", "EMAIL:dewi@kota.example", "UID:m"))
    both = card("Dewi Lestari", "TEL:+6281234567890", "EMAIL:dewi@kota.example")
    newer = (
        card("Dewi Lestari", "EMAIL:dewi@kota.example", "UID:m", "TITLE:Lead"),
        card("Dewi Lestari", "TEL:0812 3456 7890", "UID:p", "ORG:Kota"),
    )
    report = imports.import_files(workspace, [write(tmp_path / "all.vcf", both, *newer)], region="ID")
    assert [report.total(name) for name in ("added", "updated", "merged")] == [0, 2, 1]
    (id,) = workspace.contacts.ids()
    said = people.person(workspace, id).contact.details
    assert (said.title, said.organisation) == ("Lead", "Kota")


def test_what_a_cadence_asks_for_is_not_planned_once_more(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path / "here.vcf", *HERE)
    rahmat, ayu = (people.find_one(workspace, name) for name in ("Rahmat", "Ayu"))
    connections.record_exchange(workspace, rahmat, on=date(2026, 11, 2))
    connections.set_intent(workspace, rahmat, Intent(IntentKind.KEEP, 1))
    planning.accept(workspace, planning.proposal(workspace, contact_id=ayu, text="the map", due=date(2026, 12, 1)))
    exports.export(workspace, tmp_path / "out.csv")
    with Workspace(tmp_path / "new.db", create=True, today=lambda: TODAY) as fresh:
        imports.import_files(fresh, [tmp_path / "out.csv"])
        planned = [(each.contact_id, each.text, each.due) for each in fresh.journal.follow_ups()]
        assert planned == [(ayu, "the map", date(2026, 12, 1))]
        exports.export(fresh, tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == (tmp_path / "out.csv").read_bytes()


WESTERN = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Zoë Müller\r\nNOTE:{note}\r\nEND:VCARD\r\n"


def test_characters_that_were_chosen_are_the_same_ever_after(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "old.vcf"
    file.write_bytes("BEGIN:VCARD\r\nVERSION:2.1\r\nFN:联通\r\nEND:VCARD\r\n".encode("gb18030"))
    assert imports.plan(workspace, [file]).rows[0].name != "联通", "these bytes are UTF-8, too"
    plan = imports.plan(workspace, [file], encoding="gb18030")
    assert (plan.files[0].written_as, plan.files[0].is_chosen, plan.files[0].sample) == ("gb18030", True, ("联通",))
    imports.apply(workspace, plan)
    (id,) = workspace.contacts.ids()
    said = people.person(workspace, id).contact.details
    assert said.name == "联通"
    editing.edit_person(workspace, id, said.__class__(name="联通", organisation="Müller"))
    workspace.undo()
    workspace.redo()
    assert [(row.name, row.organisation) for row in workspace.contacts.index()] == [("联通", "Müller")]
    document = documents.document_of(workspace)
    with Workspace(tmp_path / "new.db", create=True, today=lambda: TODAY) as fresh:
        documents.import_document(fresh, document)
        assert documents.document_of(fresh) == document
        assert people.person(fresh, id).contact.details.name == "联通"


def test_characters_guessed_from_the_whole_file_stay_guessed(workspace: Workspace, tmp_path: Path) -> None:
    names = ["Αλέξανδρος Παπαδόπουλος", "Ελένη Γεωργίου", "Ναι", "Κώστας Δημητρίου"]
    file = tmp_path / "greek.vcf"
    file.write_bytes(
        b"".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n".encode("cp1253") for name in names)
    )
    plan = imports.plan(workspace, [file])
    assert plan.files[0].written_as == "cp1253"
    imports.apply(workspace, plan)
    assert [people.person(workspace, id).contact.details.name for id in workspace.contacts.ids()] == names
    workspace.undo()
    workspace.redo()
    assert sorted(row.name for row in workspace.contacts.index()) == sorted(names)


def test_a_file_that_cannot_be_read_stands_in_the_plan(workspace: Workspace, tmp_path: Path) -> None:
    plan = imports.plan(workspace, [tmp_path / "none.vcf", write(tmp_path / "a.vcf", *HERE)])
    assert [each.trouble for each in plan.files] == [Trouble.FILE_MISSING.value, None]
    assert len(plan.rows) == 3
    with pytest.raises(NetPlannerError):
        imports.plan(workspace, [], encoding="klingon")
