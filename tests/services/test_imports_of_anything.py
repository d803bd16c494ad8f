"""Whatever the bytes of a file, and whatever it is called: the report adds up, and one undo leaves what was there."""

import json
import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services import imports
from netplanner.services.import_plan import Duplicates
from netplanner.services.workspace import Workspace

HERE = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Sari Wulandari\r\nTEL:+62 812 1111\r\nBDAY:1990-02-03\r\nEND:VCARD\r\n"
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:2\r\nFN:Budi\r\nEMAIL:budi@example.org\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Ayu\r\n"
    b"END:VCARD\r\nEND:VCARD\r\n"
)
# What is kept of the steps themselves, and the bytes that a redo needs; all else has to be as it was.
ABOUT_STEPS = ("undo_", "card_version", "sqlite_")
LINES = st.sampled_from(
    [
        b"BEGIN:VCARD", b"END:VCARD", b"END:VCARD", b"VERSION:2.1", b"UID:1", b"UID:2", b"UID:3", b"FN:Sari Wulandari",
        b"FN:Budi", b"FN:\xe9", b"N:;", b"TEL:0812 1111", b"TEL;TYPE=PREF:", b"EMAIL:budi@example.org", b"AGENT:",
        b"BDAY:1991-02-03", b"NOTE;QUOTED-PRINTABLE:a=", b"PHOTO;ENCODING=b:abc", b"broken", b"# remark", b"",
        b"\xef\xbb\xbf", b"X-A:\x00", b"TEL;TYPE=\"a:1",
    ]
)  # fmt: skip
CARDS = st.lists(LINES, max_size=30).map(b"\r\n".join)
ROWS = st.lists(
    st.lists(
        st.sampled_from(["Name", "Phone", "Id", "Intent", "Planner notes", "1", "Sari", "0812 1111", '"', "KEEP", "=1",
                         "budi@example.org", "é", "\0", "a\nb", ""]), min_size=1, max_size=6,
    ).map(",".join), max_size=8,
).map(lambda rows: "\r\n".join(["Name,Phone,E-mail Address,Note", *rows]).encode())  # fmt: skip
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["1", HERE.decode()[:130]]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "card", "name", "contacts", "evidence", "tags", "settings"]), inner)
    ),
    max_leaves=8,
)
DOCUMENTS = st.dictionaries(
    st.sampled_from(["version", "contacts", "commitments", "follow_ups", "settings"]), ANYTHING
).map(lambda said: json.dumps({"format": "netplanner", "version": 1} | said).encode())
FILES = st.tuples(
    CARDS | ROWS | DOCUMENTS | st.binary(max_size=120), st.sampled_from([".vcf", ".csv", ".json", ".txt"])
)


def rows_of(workspace: Workspace) -> dict[str, list[str]]:
    """Every row of every table that says something about people."""
    with sqlite3.connect(workspace.path) as database:
        names = [
            name
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if not name.startswith(ABOUT_STEPS)
        ]
        return {name: sorted(map(repr, database.execute(f'SELECT * FROM "{name}"'))) for name in names}


@pytest.fixture(scope="module")
def workspace() -> Iterator[Workspace]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "here.vcf")
        path.write_bytes(HERE)
        with Workspace(Path(folder, "people.db"), create=True, today=lambda: date(2026, 11, 24)) as opened:
            imports.import_files(opened, [path])
            yield opened


@settings(max_examples=150)
@given(FILES, st.sampled_from(list(Duplicates)), st.sampled_from([None, "cp1250", "utf-8"]))
def test_any_file_is_counted_whole_and_undone_whole(
    workspace: Workspace, file: tuple[bytes, str], duplicates: Duplicates, encoding: str | None
) -> None:
    data, suffix = file
    path = Path(workspace.path).with_name(f"anything{suffix}")
    path.write_bytes(data)
    workspace.forget_steps()
    before = rows_of(workspace)
    try:
        made = imports.plan(workspace, [path], encoding=encoding, duplicates=duplicates)
        assert rows_of(workspace) == before
        report = imports.apply(workspace, made)
    except NetPlannerError as error:
        if error.trouble not in (Trouble.INVALID_DOCUMENT, Trouble.DOCUMENT_NEWER):
            raise
        assert rows_of(workspace) == before
        return
    (counts,) = report.files
    assert counts.cards == counts.added + counts.updated + counts.merged + counts.skipped + counts.rejected
    told = sum(1 for one in report.rejected if one.line is not None)
    assert told == counts.rejected
    assert {flag.contact for flag in report.flagged} <= {*workspace.contacts.ids()}
    if workspace.next_undo() is not None:
        workspace.undo()
    assert rows_of(workspace) == before
