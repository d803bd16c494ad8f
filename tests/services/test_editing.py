"""Editing people through the services: the card is the truth, and undo brings back its exact bytes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from netplanner.domain.contact import Details, Labelled
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services import editing, exports, imports, people
from netplanner.services.editing import Picture
from netplanner.services.workspace import Workspace

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
    workspace.undo()
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
