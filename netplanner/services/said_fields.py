"""What a card says, field by field, so that two of them can be laid side by side.

Knows the fields of `Details` and their order; not what they are called (`ui`), nor which card wins.
"""

from netplanner.domain.contact import Details

# The fields of Details that are shown side by side, in this order.
FIELDS = (
    "name", "nickname", "phones", "emails", "addresses", "urls", "organisation", "title", "birthday", "tags", "note",
    "has_photo",
)  # fmt: skip


def values_of(said: Details | None, field: str) -> tuple[str, ...]:
    """The values of a field as texts; a photo is "photo", and a field that says nothing has none."""
    match getattr(said, field, ""):
        case bool(there):
            return ("photo",) if there else ()
        case str(text):
            return (text,) if text else ()
        case values:
            return tuple(value if isinstance(value, str) else value.value for value in values)
