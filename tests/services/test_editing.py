"""Editing people through the services: the card is the truth, and undo brings back its exact bytes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.contact import Details, Labelled
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services import editing, exports, imports, people, trash
from netplanner.services.editing import Picture
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.undo_log import LOGGED_TABLES

PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)
CARD = b"BEGIN:VCARD\r\nVERSION:2.1\r\nN:Wulandari;Sari\r\nTEL;CELL:1\r\nX-KEPT:yes\r\nEND:VCARD"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    cards = tmp_path / "cards.vcf"
    cards.write_bytes(CARD)
    with Workspace(tmp_path / "people.db", create=True, today=lambda: date(2026, 11, 24)) as opened:
        imports.import_files(opened, [cards])
        yield opened


def only(workspace: Workspace) -> str:
    return people.cards(workspace)[0].id


def said(workspace: Workspace, id: str) -> Details:
    return people.person(workspace, id).contact.details


def refused(deed: Callable[[], object]) -> Trouble:
    with pytest.raises(NetPlannerError) as error:
        deed()
    return error.value.trouble


def tables(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Every table of record, and the index derived from it."""
    database = workspace._database
    return {name: database.rows(f"SELECT * FROM {name} ORDER BY 1") for name in (*LOGGED_TABLES, "person")}


def exported(workspace: Workspace, folder: Path) -> bytes:
    exports.export(workspace, folder / "out.vcf")
    return (folder / "out.vcf").read_bytes()


def test_an_edit_reaches_the_board_the_search_and_the_export(workspace: Workspace, tmp_path: Path) -> None:
    id = only(workspace)
    wanted = replace(said(workspace, id), phones=(Labelled("0812 3456", "mobile"),), tags=("maps",))
    editing.edit_person(workspace, id, wanted)
    (card,) = people.cards(workspace)
    assert card.tags == ("maps",)
    assert "08123456" in card.folded
    expected = CARD.replace(b"TEL;CELL:1", b"TEL;CELL:0812 3456").replace(b"END", b"CATEGORIES:maps\r\nEND")
    assert exported(workspace, tmp_path) == expected + b"\r\n"
    assert next(workspace.contacts.records([id])).is_edited
    workspace.undo()
    assert not next(workspace.contacts.records([id])).is_edited
    assert exported(workspace, tmp_path) == CARD + b"\r\n"
    assert "08123456" not in people.cards(workspace)[0].folded
    workspace.redo()
    assert exported(workspace, tmp_path) == expected + b"\r\n"


def test_no_change_is_no_step(workspace: Workspace) -> None:
    id, before = only(workspace), workspace.next_undo()
    editing.edit_person(workspace, id, said(workspace, id))
    editing.write_notes(workspace, id, "")
    assert workspace.next_undo() == before


def test_somebody_new_gets_a_card_and_undo_takes_them_away(workspace: Workspace) -> None:
    person = Details(name="Slamet", phones=(Labelled("+62 812", "mobile"),), birthday="--02-29", tags=("batik",))
    id = editing.add_person(workspace, person, photo=PNG)
    found = said(workspace, id)
    assert found == replace(person, uid=found.uid, has_photo=True)
    assert editing.photo_of(workspace, id) == PNG
    workspace.undo()
    assert len(people.cards(workspace)) == 1


def test_a_photo_comes_and_goes(workspace: Workspace) -> None:
    id = only(workspace)
    assert editing.photo_of(workspace, id) is None
    editing.edit_person(workspace, id, said(workspace, id), photo=PNG)
    assert editing.photo_of(workspace, id) == PNG
    editing.edit_person(workspace, id, said(workspace, id), photo=Picture.REMOVE)
    assert editing.photo_of(workspace, id) is None
    assert not people.cards(workspace)[0].has_photo


def test_what_cannot_be_taken_in_is_refused_and_nothing_changes(workspace: Workspace) -> None:
    id, before = only(workspace), workspace.next_undo()
    whole = said(workspace, id)
    large = PNG + bytes(6 * 1024 * 1024)
    assert refused(lambda: editing.edit_person(workspace, id, replace(whole, name=" \x00\n"))) is Trouble.NAME_MISSING
    assert refused(lambda: editing.add_person(workspace, Details(name=""))) is Trouble.NAME_MISSING
    assert refused(lambda: editing.edit_person(workspace, id, whole, photo=b"<svg/>")) is Trouble.PHOTO_UNREADABLE
    assert refused(lambda: editing.edit_person(workspace, id, whole, photo=large)) is Trouble.PHOTO_TOO_LARGE
    assert refused(lambda: editing.edit_person(workspace, "nobody", whole)) is Trouble.NO_SUCH_PERSON
    assert workspace.next_undo() == before


def test_notes_are_the_planners_own_and_no_part_of_the_card(workspace: Workspace, tmp_path: Path) -> None:
    id = only(workspace)
    editing.write_notes(workspace, id, "likes maps\nand tea ")
    assert people.person(workspace, id).contact.notes == "likes maps\nand tea"
    assert "tea" in people.cards(workspace)[0].folded
    assert b"tea" not in exported(workspace, tmp_path)


@pytest.mark.parametrize(
    "deed",
    [
        lambda workspace, id: editing.edit_person(
            workspace,
            id,
            Details(
                name="Sari Lestari",
                organisation="Peta; Desa",
                title="Lead",
                tags=("maps", "a, b"),
                phones=(Labelled("2", "on Tuesdays"), Labelled("1", "mobile")),
                emails=(Labelled("sari@example.org", "work"),),
                addresses=(Labelled("Jl. Kaliurang 5, Sleman", "home"),),
                urls=(Labelled("https://example.org/?a=1,2"),),
                birthday="--02-29",
                note="likes maps\nand tea",
                nickname="Sasa",
            ),
            photo=PNG,
        ),
        lambda workspace, id: editing.edit_person(workspace, id, said(workspace, id), photo=PNG),
        lambda workspace, _: editing.add_person(workspace, Details(name="Slamet"), photo=PNG),
        lambda workspace, id: editing.write_notes(workspace, id, "tea"),
    ],
    ids=["edit", "photo", "add", "notes"],
)
def test_undo_of_each_restores_the_tables_exactly(
    workspace: Workspace, deed: Callable[[Workspace, str], object]
) -> None:
    before, step = tables(workspace), workspace.next_undo()
    deed(workspace, only(workspace))
    after = tables(workspace)
    assert after != before
    workspace.undo()
    assert tables(workspace) == before
    assert workspace.next_undo() == step
    workspace.redo()
    assert tables(workspace) == after


def test_everything_that_was_typed_is_what_the_person_says(workspace: Workspace) -> None:
    id = only(workspace)
    wanted = Details(
        name="Sari \u202eLestari 🎉",
        organisation="Peta; Desa, Tbk",
        tags=("a, b", "c"),
        phones=(Labelled("2", "on Tuesdays"),),
        addresses=(Labelled("Jl. Kaliurang 5, Sleman", "home"),),
        birthday="0001-01-01",
        note="x\nTEL:666\nEND:VCARD",
        nickname="Sasa",
    )
    editing.edit_person(workspace, id, wanted)
    assert said(workspace, id) == wanted
    new = editing.add_person(workspace, wanted)
    assert said(workspace, new) == replace(wanted, uid=said(workspace, new).uid)


def test_what_no_card_can_hold_is_left_out_of_what_was_typed(workspace: Workspace) -> None:
    id = only(workspace)
    typed = Details(
        name=" Sari\x00\ud800\n Lestari ", phones=(Labelled("\x07"), Labelled("tel:1\n2")), tags=(" ", "a\tb")
    )
    editing.edit_person(workspace, id, typed)
    assert said(workspace, id) == Details(name="Sari Lestari", phones=(Labelled("1 2"),), tags=("a b",))
    editing.write_notes(workspace, id, "\ud800tea\x00\r\nmaps")
    assert people.person(workspace, id).contact.notes == "tea\nmaps"


def test_a_picture_that_is_only_an_address_is_none_and_nobody_has_none(workspace: Workspace) -> None:
    id = only(workspace)
    card = CARD.replace(b"X-KEPT:yes", b"PHOTO;VALUE=URL:http://example.org/sari.jpg")
    with workspace.step(Step.EDITED_PERSON):
        workspace.contacts.replace_card(id, card, said(workspace, id), taken_in=False)
    assert editing.photo_of(workspace, id) is None
    assert editing.photo_of(workspace, "nobody") is None


def test_somebody_in_the_trash_is_not_edited(workspace: Workspace) -> None:
    id = only(workspace)
    whole = said(workspace, id)
    trash.delete(workspace, [id])
    assert refused(lambda: editing.edit_person(workspace, id, whole)) is Trouble.NO_SUCH_PERSON
    assert refused(lambda: editing.write_notes(workspace, id, "tea")) is Trouble.NO_SUCH_PERSON


@pytest.mark.parametrize(
    "photo", [b"GIF89a" + bytes(9), b"RIFF\0\0\0\0WEBP" + bytes(9), b"\xff\xd8\xff\xe0" + bytes(9)]
)
def test_the_four_kinds_of_pictures_are_taken_in_as_they_are(workspace: Workspace, photo: bytes) -> None:
    id = only(workspace)
    editing.edit_person(workspace, id, said(workspace, id), photo=photo)
    assert editing.photo_of(workspace, id) == photo
