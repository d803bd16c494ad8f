"""Whatever stands in somebody's fields: a table brings it back, and no cell of it is a formula."""

import csv
import io
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.vcard import settled, write_new_card
from netplanner.services import imports
from netplanner.services.documents import document_of, import_document
from netplanner.services.exports import export
from netplanner.services.workspace import Workspace

# What spreadsheets, CSV and vCard trip over, alone and mixed.
HOSTILE = st.lists(
    st.sampled_from(["=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "'", "''", '"', '""', ";", ",", ":", "\\", "\\n"])
    | st.sampled_from(["=cmd|' /C calc'!A0", "+62 812", "+62812", "mine:", "\nmine: x", "2026-12-01", "BEGIN:VCARD",
                       "CALL", " ", "é", "日", "a", "\u2028", "sep=;"]),
    max_size=6,
).map("".join)  # fmt: skip
WAYS = st.lists(st.builds(Labelled, HOSTILE), max_size=2).map(tuple)
CARDS = st.builds(
    Details, name=HOSTILE, organisation=HOSTILE, title=HOSTILE, tags=st.lists(HOSTILE, max_size=2).map(tuple),
    phones=WAYS, emails=WAYS, addresses=WAYS, urls=WAYS, birthday=HOSTILE, note=HOSTILE,
).map(lambda said: settled(said)).filter(lambda said: bool(said.name))  # fmt: skip
DAYS = st.dates(date(2026, 11, 25), date(2027, 3, 1)).map(date.isoformat)
# A control character, or a blank at an end, has no place in what the window lets one type there.
TYPED = HOSTILE.map(lambda text: " ".join(text.split()))
PEOPLE = st.fixed_dictionaries(
    {
        "card": CARDS.map(lambda said: write_new_card(said).decode()),
        "commitments": st.lists(
            st.fixed_dictionaries({"maker": st.sampled_from(["ME", "THEM"]), "text": TYPED}, optional={"due": DAYS}),
            max_size=3,
        ),
        "notes": TYPED,
    }
)
FOLLOW_UPS = st.fixed_dictionaries(
    {"kind": st.sampled_from(["CALL", "NOTE", "MESSAGE"]), "text": TYPED}, optional={"due": DAYS}
)


def opened(path: Path) -> Workspace:
    return Workspace(path, create=True, today=lambda: date(2026, 11, 24))


@settings(max_examples=40)
@given(st.lists(PEOPLE, min_size=1, max_size=3), FOLLOW_UPS)
def test_a_table_comes_back_from_an_empty_file_as_it_went(
    tmp_path_factory: pytest.TempPathFactory, told: list[dict[str, Any]], follow_up: dict[str, Any]
) -> None:
    folder = tmp_path_factory.mktemp("files")
    contacts = [{"id": f"p{number}", **each} for number, each in enumerate(told)]
    with opened(folder / "one.db") as one, opened(folder / "two.db") as two:
        import_document(one, {"contacts": contacts, "follow_ups": [{"contact": "p0", "minutes": 30, **follow_up}]})
        export(one, folder / "one.csv")
        report = imports.import_files(two, [folder / "one.csv"])
        assert (report.total("added"), report.total("rejected")) == (len(contacts), 0)
        export(two, folder / "two.csv")
        assert (folder / "two.csv").read_bytes() == (folder / "one.csv").read_bytes()
        before = document_of(one)
        again = imports.import_files(one, [folder / "one.csv"])
        assert (again.total("skipped"), again.total("cards")) == (len(contacts), len(contacts))
        assert document_of(one) == before
    for row in csv.reader(io.StringIO((folder / "one.csv").read_bytes().decode("utf-8-sig"), newline="")):
        for cell in row:
            assert not cell.startswith(("=", "-", "@", "\t", "\r"))
            assert not cell.startswith("+") or re.fullmatch(r"\+\d{1,3} [\d -]+", cell)
