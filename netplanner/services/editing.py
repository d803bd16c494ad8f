"""Changing what a card says, adding a person, and the planner's own notes about somebody.

The card is the truth: an edit appends a version of it in which only the touched lines differ.
"""

from netplanner.domain.contact import Details
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.interchange.encoding import writable
from netplanner.interchange.vcard import (
    Picture,
    details,
    edit_card,
    holdable,
    kind_of_picture,
    parse_card,
    picture,
    settled,
    write_new_card,
)
from netplanner.services.connections import expect_person
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.contact_store import NewContact, digest, new_id

__all__ = ["LARGEST_PHOTO_MEGABYTES", "Picture", "add_person", "check_photo", "edit_person", "photo_of", "write_notes"]

LARGEST_PHOTO_MEGABYTES = 5


def add_person(workspace: Workspace, person: Details, *, photo: bytes | None = None) -> str:
    """Add somebody with a card of their own (vCard 3.0); the answer is their id. `photo`: JPEG, PNG, GIF, WebP.

    Raises NAME_MISSING, PHOTO_UNREADABLE, PHOTO_TOO_LARGE.
    """
    wanted = _checked(person, photo)
    card = write_new_card(wanted)
    if photo is not None:
        card = edit_card(card, details(parse_card(card)), picture=photo)
    id = new_id()
    with workspace.step(Step.ADDED_PERSON):
        workspace.contacts.add([NewContact(id, card, digest(card), details(parse_card(card)))])
    return id


def edit_person(
    workspace: Workspace, contact_id: str, person: Details, *, photo: bytes | Picture = Picture.KEEP
) -> None:
    """Make the card say `person`; what is the same as before stays byte for byte, and no change is no step.

    Raises NO_SUCH_PERSON, NAME_MISSING, PHOTO_UNREADABLE, PHOTO_TOO_LARGE.
    """
    expect_person(workspace, contact_id)
    wanted = _checked(person, photo if isinstance(photo, bytes) else None)
    record = next(workspace.contacts.records([contact_id]))
    before, encoding = writable(record.card, record.encoding)
    card = edit_card(before, wanted, picture=photo, encoding=encoding)
    if card == before:
        return
    said = details(parse_card(card, encoding=encoding))
    with workspace.step(Step.EDITED_PERSON):
        workspace.contacts.replace_card(contact_id, card, said, taken_in=False, encoding=encoding)


def write_notes(workspace: Workspace, contact_id: str, notes: str) -> None:
    """The planner's own notes, no part of the card; without control characters. Raises NO_SUCH_PERSON."""
    expect_person(workspace, contact_id)
    with workspace.step(Step.WROTE_NOTES):
        workspace.contacts.set_notes(contact_id, holdable(notes))


def photo_of(workspace: Workspace, contact_id: str) -> bytes | None:
    """The bytes of the picture on somebody's card as they stand there (JPEG, PNG or what else); None without.

    Never fetched from anywhere: a picture that is only an address counts as none.
    """
    record = next(workspace.contacts.records([contact_id]), None)
    if record is None or b"PHOTO" not in record.card.upper():
        return None
    return picture(parse_card(record.card, encoding=record.encoding))


def check_photo(photo: bytes) -> None:
    """Raise PHOTO_TOO_LARGE or PHOTO_UNREADABLE for what no card of ours takes in."""
    if len(photo) > LARGEST_PHOTO_MEGABYTES * 1024 * 1024:
        raise NetPlannerError(Trouble.PHOTO_TOO_LARGE, megabytes=LARGEST_PHOTO_MEGABYTES)
    if kind_of_picture(photo) is None:
        raise NetPlannerError(Trouble.PHOTO_UNREADABLE)


def _checked(person: Details, photo: bytes | None) -> Details:
    wanted = settled(person)
    if not wanted.name:
        raise NetPlannerError(Trouble.NAME_MISSING)
    if photo is not None:
        check_photo(photo)
    return wanted
