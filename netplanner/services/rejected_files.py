"""Saving what an import could not take in, so that it can be mended and brought again.

Cards go into a .vcf, their exact bytes. A row of a table is no card: rows go into a table beside it, below the header
that they stood under. Knows these files; not why anything was rejected (`import_report`).
"""

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from netplanner.interchange.csv_table import BOM
from netplanner.interchange.vcard import export_cards
from netplanner.services.import_plan import ImportPlan
from netplanner.services.import_report import RejectedCard
from netplanner.services.private_file import write_private

_LINE_END = b"\r\n"


def save_rejected(path: Path, rejected: Iterable[RejectedCard]) -> tuple[Path, ...]:
    """Write the rejected cards to `path`, and the rejected rows to "….rows.csv" beside it; the files of rows.

    Rows of tables with other columns get a file of their own ("….rows-2.csv"). The file of cards is written even
    where there are none. Raises FILE_UNWRITABLE.
    """
    cards: list[bytes] = []
    tables: dict[bytes, list[bytes]] = {}
    for each in rejected:
        if each.layout is not None:
            tables.setdefault(_header(each.layout.header, each.layout.delimiter), []).append(each.data)
        elif each.data:
            cards.append(each.data)
    write_private(path, export_cards(cards))
    files = []
    for number, (header, rows) in enumerate(tables.items(), 1):
        files.append(path.with_name(f"{path.stem}.rows{f'-{number}' if number > 1 else ''}.csv"))
        write_private(files[-1], _table(header, rows))
    return tuple(files)


def unreadable(plan: ImportPlan) -> Iterator[RejectedCard]:
    """The cards and rows of a plan of which nothing can be read."""
    for row in plan.rows:
        if row.said is None:
            file = plan.files[row.file]
            yield RejectedCard(file=file.path, line=row.line, reason=row.reason, data=row.card.data, layout=file.layout)


def _header(header: tuple[str, ...], delimiter: str) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="").writerow(header)
    return out.getvalue().encode("utf-8", "replace")


def _table(header: bytes, rows: Iterable[bytes]) -> Iterator[bytes]:
    yield BOM
    for line in (header, *rows):
        if line:
            yield line
            yield _LINE_END
