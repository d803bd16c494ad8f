"""Our own table: its columns, what a card says in them, and as which card such a row comes back.

Knows the cells of the card alone; what the planner adds to a row is `exports`.
"""

from collections.abc import Iterable

from netplanner.domain.contact import Details
from netplanner.interchange.csv_cards import CsvCard, read_csv
from netplanner.interchange.csv_table import spaced_phone, write_table

COLUMNS = (
    "Id", "Name", "Title", "Organisation", "Level", "Intent", "Intent level", "Next slip", "Last exchange",
    "Next follow-up", "Next follow-up due", "Open promises", "Tags", "Phones", "E-mails", "Addresses", "Links",
    "Birthday", "Note", "Planner notes",
)  # fmt: skip


def card_cells(said: Details) -> dict[str, str]:
    """What a card says, by column. Several phones, mails, … stand under each other in one cell, without labels."""
    return {
        "Name": said.name,
        "Title": said.title,
        "Organisation": said.organisation,
        "Tags": lines(said.tags),
        # In the form that spreadsheets keep.
        "Phones": lines(spaced_phone(phone.value) for phone in said.phones),
        "E-mails": lines(mail.value for mail in said.emails),
        "Addresses": lines(address.value.replace("\n", ", ") for address in said.addresses),
        "Links": lines(url.value for url in said.urls),
        "Birthday": said.birthday,
        "Note": said.note,
    }


def lines(values: Iterable[str]) -> str:
    """Values under each other."""
    return "\n".join(value for value in values if value)


def card_of_row(contact_id: str, said: Details) -> bytes:
    """The card that this person's row would come back as if nobody touched it."""
    cells = {"Id": contact_id, **card_cells(said)}
    table = b"".join(write_table(COLUMNS, [[cells.get(column, "") for column in COLUMNS]]))
    return next((found.raw for found in read_csv(table) if isinstance(found, CsvCard)), b"")
