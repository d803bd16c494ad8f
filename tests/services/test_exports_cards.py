"""Cards that go out: as they are or as another vCard, of all or of some, into a file or to another program."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from netplanner.interchange.vcard import Card, details, read_cards
from netplanner.services import trash
from netplanner.services.documents import import_document
from netplanner.services.exports import CardVersion, Lost, card_bytes, export
from netplanner.services.workspace import Workspace

SARI = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8:Lestari;Sari\nTEL;CELL:+62 812 1\nEND:VCARD"
BO = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo\r\nTEL;PID=1.1:1\r\nCLIENTPIDMAP:1;urn:uuid:1\r\nCATEGORIES:maths\r\nEND:VCARD"
)
PEOPLE = {"contacts": [{"id": "sari", "card": SARI}, {"id": "bo", "card": BO}]}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: date(2026, 11, 24)) as opened:
        import_document(opened, PEOPLE)
        yield opened


def cards_in(data: bytes) -> list[Card]:
    return [found for found in read_cards(data) if isinstance(found, Card)]


@pytest.mark.parametrize("version", [CardVersion.V30, CardVersion.V40])
def test_everybody_goes_out_in_the_version_asked_for(workspace: Workspace, tmp_path: Path, version: str) -> None:
    assert export(workspace, tmp_path / "out.vcf", version=version).people == 2
    cards = cards_in((tmp_path / "out.vcf").read_bytes())
    assert [card.version for card in cards] == [version, version]
    assert [details(card).name for card in cards] == ["Sari Lestari", "Bo"]
    assert [details(card).phones[0].label for card in cards] == ["mobile", ""]


def test_who_lost_what_is_told(workspace: Workspace, tmp_path: Path) -> None:
    done = export(workspace, tmp_path / "out.vcf", version="3.0")
    assert done.lost == (Lost(contact_id="bo", name="Bo", properties=("PID", "CLIENTPIDMAP")),)
    assert export(workspace, tmp_path / "out.vcf", version="4.0").lost == ()
    assert export(workspace, tmp_path / "out.vcf").lost == ()


def test_the_stored_cards_stay_as_they_are(workspace: Workspace, tmp_path: Path) -> None:
    before = [record.card for record in workspace.contacts.records()]
    export(workspace, tmp_path / "out.vcf", version="4.0")
    assert [record.card for record in workspace.contacts.records()] == before
    assert workspace.next_undo() == "imported"


def test_an_unknown_version_writes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="CardVersion"):
        export(workspace, tmp_path / "out.vcf", version="5.0")
    assert not (tmp_path / "out.vcf").exists()


@pytest.mark.parametrize("name", ["out.vcf", "out.csv", "out.json"])
def test_only_those_selected_go_out(workspace: Workspace, tmp_path: Path, name: str) -> None:
    assert export(workspace, tmp_path / name, ids=["bo"]).people == 1
    assert b"Sari" not in (tmp_path / name).read_bytes()
    assert export(workspace, tmp_path / name, ids=["sari"], tags=["maths"]).people == 0
    assert export(workspace, tmp_path / name, ids=[]).people == 0


def test_cards_for_another_program_are_the_exact_bytes(workspace: Workspace) -> None:
    assert card_bytes(workspace, ["sari"]) == SARI.encode() + b"\r\n"
    assert card_bytes(workspace, ["bo", "sari", "nobody"]) == f"{SARI}\r\n{BO}\r\n".encode()
    assert card_bytes(workspace, []) == b""
    assert cards_in(card_bytes(workspace, ["sari"], version="3.0"))[0].version == "3.0"


def test_whoever_is_in_the_trash_goes_to_no_other_program(workspace: Workspace) -> None:
    trash.delete(workspace, ["sari"])
    assert card_bytes(workspace, ["sari", "bo"]) == BO.encode() + b"\r\n"
