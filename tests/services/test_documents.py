"""Everything in the file goes out as one document, and comes back without loss."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services.documents import DocumentCounts, document_of, import_document
from netplanner.services.workspace import Workspace

ADA = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nitem1.TEL;TYPE=cell:0812\r\nCATEGORIES:maths,engines\r\nEND:VCARD"
LATIN = b"BEGIN:VCARD\nFN:Ren\xe9\nEND:VCARD"
LATIN_WRITTEN = {"base64": "QkVHSU46VkNBUkQKRk46UmVu6QpFTkQ6VkNBUkQ="}
DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(date.isoformat)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
IDS = ("ada", "bo", "cy")


def optional(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=fields)


RECORDS = {
    "evidence": st.fixed_dictionaries(
        {"kind": st.sampled_from(["EXCHANGE", "PLAN"]), "on": DAYS}, optional={"note": TEXTS}
    ),
    "commitments": st.fixed_dictionaries(
        {"maker": st.sampled_from(["ME", "THEM"]), "due": DAYS},
        optional={"status": st.sampled_from(["OPEN", "KEPT", "BROKEN", "RELEASED"]), "text": TEXTS},
    ),
    "vouches_for": st.fixed_dictionaries(
        {"contact": st.sampled_from(IDS), "strength": st.sampled_from(["WEAK", "MEDIUM", "STRONG"])}
    ),
    "asked_on": DAYS,
}
FIELDS = optional(
    **{name: st.lists(one, max_size=2) for name, one in RECORDS.items()},
    card=st.just(ADA),
    notes=TEXTS,
    blocked=st.booleans(),
    does_not_introduce=st.booleans(),
    intent=st.sampled_from([{"kind": "GROW", "level": 2}, {"kind": "ACCEPT", "level": 0}, {"kind": "NONE"}]),
)


def person(id: str) -> st.SearchStrategy[dict[str, Any]]:
    return FIELDS.map(lambda fields: {"id": id, "name": id} | fields)


DOCUMENTS = st.fixed_dictionaries(
    {"contacts": st.tuples(*(person(id) for id in IDS)).map(list)},
    optional={
        "follow_ups": st.lists(
            optional(contact=st.none() | st.sampled_from(IDS), minutes=st.integers(1, 999), due=DAYS), max_size=2
        ),
        "self": st.lists(st.fixed_dictionaries({"area": st.just("OFFER"), "text": TEXTS}), max_size=2),
        "needs": st.lists(optional(text=TEXTS, tags=st.lists(TEXTS, max_size=2)), max_size=2),
        "settings": optional(minutes_per_week=st.integers(0, 999), weeks=st.just({"2026-12-28": 0})),
    },
)


def opened(path: Path) -> Workspace:
    return Workspace(path, create=True, today=lambda: date(2026, 11, 24))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path / "people.db") as found:
        yield found


def refused(workspace: Workspace, document: dict[str, Any]) -> NetPlannerError:
    with pytest.raises(NetPlannerError) as caught:
        import_document(workspace, document, path="people.json")
    return caught.value


# Every example opens two files on the disk, which is most of its time.
@settings(max_examples=25)
@given(DOCUMENTS)
def test_a_document_goes_in_and_out_without_loss(
    tmp_path_factory: pytest.TempPathFactory, told: dict[str, Any]
) -> None:
    folder = tmp_path_factory.mktemp("files")
    with opened(folder / "one.db") as one, opened(folder / "two.db") as two:
        import_document(one, told)
        document = json.loads(json.dumps(document_of(one)))
        assert import_document(two, document) == DocumentCounts(added=3, updated=0)
        assert document_of(two) == document
        assert import_document(two, document) == DocumentCounts(added=0, updated=3)
        assert document_of(two) == document


def test_a_document_stands_in_the_order_of_its_description(workspace: Workspace) -> None:
    import_document(workspace, {"contacts": [{"id": "ada", "card": ADA}], "follow_ups": [{"contact": "ada"}]})
    document = document_of(workspace)
    assert list(document) == ["format", "version", "contacts", "follow_ups", "self", "needs", "settings"]
    ada = document["contacts"][0]
    assert " ".join(ada) == (
        "id name card properties level missing next_slip trust alert intent tags notes evidence commitments vouches_for"
        " asked_on does_not_introduce blocked"
    )
    assert " ".join(document["follow_ups"][0]) == (
        "id contact kind text minutes shortest release due origin priority deferred status done_on actual_minutes"
    )
    assert (ada["name"], ada["card"], ada["tags"]) == ("Ada", ADA, ["maths", "engines"])
    assert (ada["level"], ada["missing"], ada["next_slip"]) == (0, ["ever"], None)
    assert {"group": "item1", "name": "TEL", "params": [["TYPE", "cell"]], "value": "0812"} in ada["properties"]


def test_a_card_that_is_not_utf_8_keeps_its_bytes(workspace: Workspace) -> None:
    import_document(workspace, {"contacts": [{"id": "r", "card": LATIN_WRITTEN}]})
    assert next(workspace.contacts.records()).card == LATIN
    assert document_of(workspace)["contacts"][0]["card"] == LATIN_WRITTEN


def test_a_contact_without_a_card_gets_one_of_its_name_and_tags(workspace: Workspace) -> None:
    import_document(workspace, {"contacts": [{"name": "Bo, Jr", "tags": ["sailing"]}]})
    (bo,) = document_of(workspace)["contacts"]
    assert (bo["name"], bo["tags"]) == ("Bo, Jr", ["sailing"])
    assert bo["id"]


def test_a_known_contact_has_its_records_replaced_and_its_card_kept(workspace: Workspace) -> None:
    first = {"id": "ada", "card": ADA, "notes": "old", "blocked": True, "asked_on": ["2026-01-01"]}
    import_document(workspace, {"contacts": [first | {"evidence": [{"kind": "EXCHANGE", "on": "2026-01-01"}]}]})
    counts = import_document(workspace, {"contacts": [{"id": "ada", "name": "Somebody", "notes": "new"}]})
    assert counts == DocumentCounts(added=0, updated=1)
    (ada,) = document_of(workspace)["contacts"]
    assert (ada["name"], ada["card"], ada["notes"], ada["blocked"]) == ("Ada", ADA, "new", False)
    assert (ada["evidence"], ada["asked_on"]) == ([], [])


def test_another_card_of_a_known_contact_replaces_the_one_it_had(workspace: Workspace) -> None:
    import_document(workspace, {"contacts": [{"id": "ada", "card": ADA}]})
    import_document(workspace, {"contacts": [{"id": "ada", "card": ADA.replace("FN:Ada", "FN:Ada L")}]})
    assert next(workspace.contacts.index()).name == "Ada L"
    assert next(workspace.contacts.records()).is_edited


def test_a_vouch_may_lead_to_somebody_further_down_or_known_before(workspace: Workspace) -> None:
    import_document(workspace, {"contacts": [{"id": "cy", "name": "Cy"}]})
    vouches = [{"contact": "bo", "strength": "WEAK"}, {"contact": "cy", "strength": "STRONG"}]
    people = [{"id": "ada", "name": "Ada", "vouches_for": vouches}, {"id": "bo", "name": "Bo"}]
    import_document(workspace, {"contacts": people})
    assert document_of(workspace)["contacts"][1]["vouches_for"] == vouches


def test_the_user_s_own_records_are_replaced_only_where_the_document_has_them(workspace: Workspace) -> None:
    own = {"self": [{"area": "OFFER", "text": "proofs"}], "needs": [{"text": "a boat"}]}
    import_document(workspace, own | {"settings": {"minutes_per_week": 100}})
    import_document(workspace, {"needs": []})
    document = document_of(workspace)
    assert [item["text"] for item in document["self"]] == ["proofs"]
    assert document["needs"] == []
    assert document["settings"]["minutes_per_week"] == 100


BO = {"id": "bo", "name": "Bo"}


@pytest.mark.parametrize(
    ("document", "where"),
    [
        (
            {"contacts": [BO, {"name": "A", "vouches_for": [{"contact": "bo"}, {"contact": "zed"}]}]},
            "contacts[1].vouches_for[1].contact",
        ),
        ({"contacts": [BO], "follow_ups": [{"contact": "bo"}, {"contact": "zed"}]}, "follow_ups[1].contact"),
        ({"contacts": [BO, {"id": "x", "card": "BEGIN:VCARD\r\nEND:VCARD"}]}, "contacts[1].card"),
        ({"contacts": [BO, {"name": "A", "evidence": [{"kind": "PLAN"}]}]}, "contacts[1].evidence[0].on"),
    ],
)
def test_a_mistake_is_named_with_its_place_and_changes_nothing(
    workspace: Workspace, document: dict[str, Any], where: str
) -> None:
    before = document_of(workspace)
    trouble = refused(workspace, document)
    assert (trouble.trouble, trouble.details["where"]) == (Trouble.INVALID_DOCUMENT, where)
    assert document_of(workspace) == before
    assert workspace.next_undo() is None


def test_a_document_is_one_step_to_undo(workspace: Workspace) -> None:
    before = document_of(workspace)
    people = [BO, {"id": "ada", "card": ADA, "vouches_for": [{"contact": "bo"}], "notes": "x"}]
    import_document(workspace, {"contacts": people, "follow_ups": [{"contact": "bo"}], "needs": [{"text": "a boat"}]})
    assert workspace.undo() == "imported"
    assert document_of(workspace) == before
    assert workspace.next_undo() is None
