"""Sixty people from a phone, LinkedIn and Google: there once each, whole; nothing changes when all come again."""

import csv
import io
import itertools
import quopri
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.vcard import parse_card
from netplanner.services import editing, imports, people
from netplanner.services.imports import RowKind
from netplanner.services.reach import international
from netplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
SWITCHBOARD = "0215550100"
REASONS = {"SAME_EMAIL", "SAME_PHONE", "SAME_NAME", "NAMES_AGREE", "SAME_ORGANISATION", "LINKS_SEVERAL"}
MONONYMS = ["Slamet", "Suharti", "Wulan", "Paijo", "Sumarni", "Ketut", "Endang", "Tukiyem", "Budi", "Ngatinah"]
ACCENTED = ["Zoë Müller", "José Núñez", "Łukasz Nowak", "Søren Kjær", "Siobhán Ó Briain", "Anaïs Lefèvre",
            "Þóra Björnsdóttir", "Đặng Hà", "François Œuvrard", "Ayşe Gökçe"]  # fmt: skip
GIVEN = ["Sari", "Adi", "Dewi", "Rahmat", "Putri", "Agus", "Nyoman", "Rina", "Joko", "Maya"]
FAMILY = ["Wulandari", "Nugroho", "Lestari", "Hidayat", "Kusuma", "Pratama", "Sudarta", "Halim"]
# "Budi" and "Budi Santoso" are two, and so are the two of one name; some of them sit behind one switchboard.
NAMES = [
    *MONONYMS, *ACCENTED, "Siti Aminah", "Siti Aminah", "Budi Santoso",
    *(f"{GIVEN[at % 10]} {FAMILY[at * 3 % 8]}" for at in range(37)),
]  # fmt: skip
BEHIND_SWITCHBOARD = {8, 20, 22, 23, 24, 25}  # "Budi", one Siti Aminah, "Budi Santoso" and three others
WITHOUT_PHONE, WITHOUT_MAIL, ONLY_NUMBER_ON_PHONE = {2, 12, 30, 31}, {0, 13, 40, 41}, {4, 14, 32, 33, 34, 42}


@dataclass(frozen=True, kw_only=True)
class Person:
    """One of the sixty: what every program knows of them, "" where it is not known."""

    number: int
    name: str
    mobile: str
    mail: str

    @property
    def is_behind_switchboard(self) -> bool:
        return self.number in BEHIND_SWITCHBOARD

    @property
    def given_and_family(self) -> tuple[str, str]:
        given, _, family = self.name.partition(" ")
        return given, family

    @property
    def work_mail(self) -> str:
        return f"p{self.number}@kantor.example" if self.mail and self.number % 2 else ""

    @property
    def link(self) -> str:
        return f"https://www.linkedin.com/in/person-{self.number}"

    @property
    def site(self) -> str:
        return f"https://person-{self.number}.example/?a=1,2;3" if self.number % 3 == 0 else ""

    @property
    def birthday(self) -> str:
        return (date(1970, 1, 1) + timedelta(days=211 * self.number)).isoformat()

    @property
    def company(self) -> str:
        return f"PT Peta, Sungai & Kawan {self.number}"

    @property
    def position(self) -> str:
        return f"Head of Maps, “Région {self.number}”"


PEOPLE = [
    Person(
        number=number,
        name=name,
        mobile="" if number in WITHOUT_PHONE else f"0812{34560000 + 137 * number}",
        mail="" if number in WITHOUT_MAIL else f"person.{number}@surel.example",
    )
    for number, name in enumerate(NAMES)
]


def phone_card(person: Person, *, title: str = "", more: Sequence[str] = ()) -> bytes:
    """A card as Android writes it: most 2.1, every third a 3.0 from another account, with a UID."""
    given, family = person.given_and_family
    is_new = person.number % 3 == 0
    numbers = [person.mobile, SWITCHBOARD if person.is_behind_switchboard else ""]
    mail = "" if person.number in ONLY_NUMBER_ON_PHONE else person.mail
    note = f"Met at stall {person.number}; likes kopi, teh\nand trams"
    texts = [
        ("N", [family, given, "", "", ""]),
        ("FN", [person.name]),
        ("ORG", [f"Warung {person.number}"]),
        ("TITLE", [title or f"Owner {person.number}"]),
        ("NOTE", [note]),
    ]
    lines = [written(name, parts, is_new=is_new) for name, parts in texts]
    kinds = ("TEL;TYPE=CELL", "TEL;TYPE=WORK") if is_new else ("TEL;CELL", "TEL;WORK")
    lines += [
        f"{kind}:{number[:4]}-{number[4:8]}-{number[8:]}" for kind, number in zip(kinds, numbers, strict=True) if number
    ]
    lines += [f"EMAIL;{'TYPE=HOME' if is_new else 'HOME'}:{mail}"] if mail else []
    lines += [f"BDAY:{person.birthday}"] if person.number % 2 else []
    lines += [f"UID:phone-{person.number}", "REV:20261001T000000Z"] if is_new else ["X-ANDROID-RING:bell"]
    version = "3.0" if is_new else "2.1"
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, *more, "END:VCARD", ""]).encode()


def written(name: str, parts: Sequence[str], *, is_new: bool) -> str:
    if is_new:
        escaped = (part.replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;") for part in parts)
        return f"{name}:{';'.join(escaped)}"
    if all(part.isascii() and "\n" not in part and ";" not in part for part in parts):
        return f"{name}:{';'.join(parts)}"
    coded = (quopri.encodestring(part.replace("\n", "\r\n").encode(), quotetabs=True).decode() for part in parts)
    soft = (part.replace("=\n", "").replace("\r\n", "=0D=0A").replace(";", "=3B") for part in coded)
    return f"{name};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{';'.join(soft)}"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([header, *rows])
    return out.getvalue().encode()


def linkedin_file() -> bytes:
    """Whoever has a mail: without one LinkedIn tells nothing but a name, and nobody is known by their name alone."""
    preamble = (
        'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing."'
        "\r\n\r\n"
    )
    rows = [
        [*person.given_and_family, person.link, person.mail.upper(), person.company, person.position,
         f"{1 + person.number % 28:02d} Mar 2024"]
        for person in PEOPLE if person.mail
    ]  # fmt: skip
    header = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
    return preamble.encode() + table(header, rows)


GOOGLE_HEADER = [
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name",
    "Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name", "Organization Title",
    "Organization Department", "Birthday", "Notes", "Photo", "Labels", "E-mail 1 - Label", "E-mail 1 - Value",
    "E-mail 2 - Label", "E-mail 2 - Value", "Phone 1 - Label", "Phone 1 - Value", "Phone 2 - Label",
    "Phone 2 - Value", "Address 1 - Label", "Address 1 - Formatted", "Address 1 - Street", "Address 1 - City",
    "Address 1 - PO Box", "Address 1 - Region", "Address 1 - Postal Code", "Address 1 - Country",
    "Address 1 - Extended Address", "Website 1 - Label", "Website 1 - Value",
]  # fmt: skip


def google_file() -> bytes:
    rows = []
    for person in PEOPLE:
        given, family = person.given_and_family
        mobile = f"+62 {person.mobile[1:4]}-{person.mobile[4:]}" if person.mobile else ""
        cells = {
            "First Name": given, "Last Name": family, "Organization Name": f"Yayasan {person.number}",
            "Birthday": person.birthday, "Notes": f"From Google {person.number}, “déjà vu”\nsecond line",
            "Labels": f"kampus {person.number % 4} ::: * myContacts", "E-mail 1 - Label": "* Home",
            "E-mail 1 - Value": person.mail, "E-mail 2 - Label": "Work", "E-mail 2 - Value": person.work_mail,
            "Phone 1 - Label": "Mobile", "Phone 1 - Value": mobile, "Phone 2 - Label": "Work",
            "Phone 2 - Value": "+62 21 555 0100" if person.is_behind_switchboard else "",
            "Address 1 - Label": "Home", "Address 1 - Street": f"Jl. Melati {person.number}",
            "Address 1 - Formatted": f"Jl. Melati {person.number}\nSleman\nIndonesia", "Address 1 - City": "Sleman",
            "Address 1 - Country": "Indonesia", "Website 1 - Label": "Blog" if person.site else "",
            "Website 1 - Value": person.site,
        }  # fmt: skip
        rows.append([cells.get(column, "") for column in GOOGLE_HEADER])
    return table(GOOGLE_HEADER, rows)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    made = {
        "phone.vcf": b"".join(map(phone_card, PEOPLE)),
        "Connections.csv": linkedin_file(),
        "contacts.csv": google_file(),
    }
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    return {name: tmp_path / name for name in made}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


def bring(workspace: Workspace, *paths: Path) -> tuple[int, int, int, int, int]:
    """(added, updated, merged, skipped, rejected), which are all cards together."""
    report = imports.import_files(workspace, paths, region="ID")
    counts = [report.total(name) for name in ("added", "updated", "merged", "skipped", "rejected")]
    assert sum(counts) == report.total("cards")
    added, updated, merged, skipped, rejected = counts
    return added, updated, merged, skipped, rejected


def ways(values: Iterable[Labelled]) -> set[str]:
    return {way.value.casefold() for way in values}


def numbers(values: Iterable[Labelled]) -> set[str]:
    return {international(way.value, "ID") or way.value for way in values}


def everybody(workspace: Workspace) -> dict[int, str]:
    """The id of each of the sixty, found by what nobody else has."""
    found: dict[int, list[str]] = {person.number: [] for person in PEOPLE}
    for record in workspace.contacts.records():
        said = people.person(workspace, record.id).contact.details
        for person in PEOPLE:
            mobile = international(person.mobile, "ID") if person.mobile else None
            if (person.mail and person.mail in ways(said.emails)) or (mobile and mobile in numbers(said.phones)):
                found[person.number].append(record.id)
    assert {number: len(ids) for number, ids in found.items() if len(ids) != 1} == {}, "nobody is there twice"
    ids = {number: id for number, (id,) in found.items()}
    assert len(set(ids.values())) == len(PEOPLE) == workspace.contacts.count() == 60
    return ids


def expect_all_of(workspace: Workspace, person: Person, id: str) -> None:
    """Every value that any of the three files tells is on this person, each once."""
    contact = people.person(workspace, id).contact
    said = contact.details
    (record,) = workspace.contacts.records([id])
    told: dict[str, list[str]] = {}
    for each in parse_card(record.card, encoding=record.encoding).properties:
        text = ", ".join(filter(None, each.value)) if isinstance(each.value, tuple) else each.value
        told.setdefault(each.name, []).append(text)
    assert said.name == person.name
    assert len(said.phones) == len(numbers(said.phones))
    expected = [person.mobile, SWITCHBOARD if person.is_behind_switchboard else ""]
    assert numbers(said.phones) == {international(number, "ID") for number in expected if number}
    assert [way.value.casefold() for way in said.emails] == [mail for mail in (person.mail, person.work_mail) if mail]
    assert ways(said.urls) == {url for url in (person.link if person.mail else "", person.site) if url}
    assert said.birthday == person.birthday
    assert set(told["ORG"]) >= {f"Warung {person.number}", f"Yayasan {person.number}"}
    assert f"Owner {person.number}" in told["TITLE"]
    assert f"Met at stall {person.number}; likes kopi, teh\nand trams" in said.note
    assert f"From Google {person.number}, “déjà vu”\nsecond line" in said.note
    assert said.tags == (f"kampus {person.number % 4}",)
    assert ways(said.addresses) == {f"jl. melati {person.number}, sleman, indonesia"}
    assert said.nickname == ""
    if person.mail:
        assert person.company in told["ORG"]
        assert person.position in told["TITLE"]
        assert told["X-NETPLANNER-COLUMN"] == [f"Connected On: {1 + person.number % 28:02d} Mar 2024"]


def test_a_phone_then_linkedin_then_google_make_each_person_once_and_whole(
    workspace: Workspace, files: dict[str, Path]
) -> None:
    assert bring(workspace, files["phone.vcf"]) == (60, 0, 0, 0, 0)
    for name in ("Connections.csv", "contacts.csv"):
        plan = imports.plan(workspace, [files[name]], region="ID")
        for row in plan.rows:
            if row.kind is RowKind.MERGE:
                reasons = set(row.reason.split("+"))
                assert reasons <= REASONS
                assert reasons & {"SAME_EMAIL", "SAME_PHONE"}, "never by name alone"
                assert reasons & {"SAME_NAME", "NAMES_AGREE"}
        linking = [row.name for row in plan.rows if row.joins]
        assert len(linking) == (len(ONLY_NUMBER_ON_PHONE) if name == "contacts.csv" else 0)
        planned = plan.kinds()
        added, updated, merged, skipped, rejected = bring(workspace, files[name])
        assert (added, merged, updated, skipped, rejected) == (planned[RowKind.NEW], planned[RowKind.MERGE], 0, 0, 0)
        assert added == (len(ONLY_NUMBER_ON_PHONE) if name == "Connections.csv" else 0)
    for number, id in everybody(workspace).items():
        expect_all_of(workspace, PEOPLE[number], id)


@pytest.mark.parametrize("order", list(itertools.permutations(["phone.vcf", "Connections.csv", "contacts.csv"])))
def test_the_order_makes_nobody_two_and_all_again_changes_nothing(
    workspace: Workspace, files: dict[str, Path], order: tuple[str, ...]
) -> None:
    for name in order:
        bring(workspace, files[name])
    everybody(workspace)
    before = {record.id: record.card for record in workspace.contacts.records()}
    for name in order:
        rows = len(imports.plan(workspace, [files[name]], region="ID").rows)
        assert bring(workspace, files[name]) == (0, 0, 0, rows, 0)
    assert {record.id: record.card for record in workspace.contacts.records()} == before


def test_all_in_one_import_come_to_the_same_and_one_undo_takes_it_back(
    workspace: Workspace, files: dict[str, Path]
) -> None:
    plan = imports.plan(workspace, [*files.values()], region="ID")
    planned = plan.kinds()
    added, updated, merged, skipped, rejected = bring(workspace, *files.values())
    assert (added, merged) == (planned[RowKind.NEW], planned[RowKind.MERGE])
    assert (updated, skipped, rejected) == (0, 0, 0)
    for number, id in everybody(workspace).items():
        expect_all_of(workspace, PEOPLE[number], id)
    assert bring(workspace, *files.values()) == (0, 0, 0, len(plan.rows), 0)
    workspace.undo()
    assert workspace.contacts.count() == 0


# One with a UID on the phone, one without.
@pytest.mark.parametrize("number", [24, 25])
def test_an_edit_made_in_between_survives_all_again_and_a_newer_phone(
    workspace: Workspace, files: dict[str, Path], tmp_path: Path, number: int
) -> None:
    for path in files.values():
        bring(workspace, path)
    person, id = PEOPLE[number], everybody(workspace)[number]
    before = people.person(workspace, id).contact.details
    edited = replace(
        before,
        name="Somebody Else",
        title="Retired",
        phones=tuple(way for way in before.phones if international(way.value, "ID") == "+62215550100"),
        emails=(*before.emails, Labelled("own@edit.example")),
        tags=("own tag",),
    )
    editing.edit_person(workspace, id, edited)
    mine = people.person(workspace, id).contact.details
    for path in files.values():
        assert bring(workspace, path)[:3] == (0, 0, 0)
        assert people.person(workspace, id).contact.details == mine
    newer = [
        phone_card(
            each,
            title="Chairperson" if each.number == number else "",
            more=["EMAIL:new@phone.example", "CATEGORIES:fresh"] if each.number == number else [],
        )
        for each in PEOPLE
    ]
    (tmp_path / "newer.vcf").write_bytes(b"".join(newer))
    added, updated, merged, skipped, _ = bring(workspace, tmp_path / "newer.vcf")
    assert (added, updated + merged, skipped) == (0, 1, 59)
    now = people.person(workspace, id)
    expect_edited(now.contact.details, mine)
    has_uid = person.number % 3 == 0
    assert updated == has_uid
    assert [flag.property for flag in now.flags] == (["TITLE"] if has_uid else [])
    assert bring(workspace, tmp_path / "newer.vcf") == (0, 0, 0, 60, 0)


def expect_edited(now: Details, mine: Details) -> None:
    assert (now.name, now.title, now.nickname) == ("Somebody Else", "Retired", "")
    assert now.phones == mine.phones, "a number that was taken away stays away"
    assert ways(now.emails) == {*ways(mine.emails), "new@phone.example"}
    assert set(now.tags) == {"own tag", "fresh"}
    assert now.note == mine.note


def test_nobody_behind_a_switchboard_is_joined_with_a_namesake(workspace: Workspace, tmp_path: Path) -> None:
    """Two of one name and one number, and a card that would be either's."""
    both = [
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Siti Aminah\r\nTEL:021 555 0100\r\nNOTE:{note}\r\nEND:VCARD\r\n"
        for note in ("first", "second")
    ]
    (tmp_path / "phone.vcf").write_text("".join(both))
    (tmp_path / "mails.csv").write_text("Name,Email\nSiti Aminah,siti@surel.example\n")
    (tmp_path / "office.csv").write_text("Name,Email,Phone\nSiti Aminah,siti@surel.example,+62 21 555 0100\n")
    assert bring(workspace, tmp_path / "phone.vcf")[0] == 2
    assert bring(workspace, tmp_path / "mails.csv")[0] == 1
    assert bring(workspace, tmp_path / "office.csv") == (0, 0, 1, 0, 0)
    assert workspace.contacts.count() == 3, "which of the two it is, nobody can tell"
    third = people.person(workspace, workspace.contacts.ids()[2]).contact.details
    assert [way.value for way in third.phones] == ["+62 21 555 0100"], "a mail is seldom shared, a switchboard is"
