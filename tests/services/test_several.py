"""One deed for many at once is the same as for one after the other, and one step."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import Details, Intent, IntentKind
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services import connections, documents, editing, people, samples, several, trash
from netplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        documents.import_document(opened, samples.sample_document(TODAY))
        yield opened


def tags_of(workspace: Workspace, contact_id: str) -> tuple[str, ...]:
    return people.person(workspace, contact_id).contact.details.tags


def everyone(workspace: Workspace) -> list[str]:
    return [card.id for card in people.cards(workspace)]


def test_tags_are_added_and_taken_away_for_all_in_one_step(workspace: Workspace) -> None:
    before = documents.document_of(workspace)
    ids = everyone(workspace)[:10]
    had = {id: tags_of(workspace, id) for id in ids}
    changed = several.tag(workspace, ids, add=["Evening, 24 Nov", "مؤتمر"], remove=["MAPPING"])
    assert set(changed) == set(ids)
    for id in ids:
        kept = tuple(tag for tag in had[id] if tag != "mapping")
        assert tags_of(workspace, id) == (*kept, "Evening, 24 Nov", "مؤتمر"), "a comma in a tag is part of it"
    workspace.undo()
    assert documents.document_of(workspace) == before


def test_whoever_has_the_tags_already_keeps_their_card_as_it_is(workspace: Workspace) -> None:
    ids = everyone(workspace)[:5]
    several.tag(workspace, ids, add=["Fair"])
    cards = {record.id: record.card for record in workspace.contacts.records(ids)}
    step = workspace.next_undo()
    assert several.tag(workspace, ids, add=["FAIR", "  ", ""]) == []
    assert {record.id: record.card for record in workspace.contacts.records(ids)} == cards
    assert workspace.next_undo() == step


def test_only_the_line_of_the_tags_differs(workspace: Workspace) -> None:
    (id,) = (editing.add_person(workspace, Details(name="Ayu Lestari", note="as it is")),)
    (before,) = workspace.contacts.records([id])
    lines = before.card.splitlines()
    several.tag(workspace, [id], add=["maps"])
    (after,) = workspace.contacts.records([id])
    fresh = after.card.splitlines()
    assert [line for line in fresh if line not in lines] == [b"CATEGORIES:maps"]
    assert [line for line in lines if line not in fresh] == []


words = st.sampled_from(["Maps", "maps", "open data", "Çay", "🚴", "a,b"])


@given(add=st.lists(words, max_size=3), remove=st.lists(words, max_size=3), first=st.lists(words, max_size=3))
def test_many_at_once_is_the_same_as_one_by_one(
    tmp_path_factory: pytest.TempPathFactory, add: list[str], remove: list[str], first: list[str]
) -> None:
    told = []
    for at_once in (True, False):
        folder = tmp_path_factory.mktemp("tags")
        with Workspace(folder / "people.db", create=True, today=lambda: TODAY) as workspace:
            ids = [
                editing.add_person(workspace, Details(name=f"P{number}", tags=tuple(dict.fromkeys(tags))))
                for number, tags in enumerate((first, (), ["maps"]))
            ]
            for group in [ids] if at_once else [[id] for id in ids]:
                several.tag(workspace, group, add=add, remove=remove)
            told.append([tags_of(workspace, id) for id in ids])
    assert told[0] == told[1]


@pytest.mark.parametrize("kind", list(IntentKind))
def test_what_is_wanted_is_set_at_the_level_of_each_and_who_cannot_be_is_named(
    workspace: Workspace, kind: IntentKind
) -> None:
    ids = everyone(workspace)
    levels = {card.id: card.level for card in people.cards(workspace)}
    before = documents.document_of(workspace)
    done = several.want(workspace, ids, kind)
    now = {card.id: card.intent for card in people.cards(workspace)}
    for id in ids:
        if id in done.refused:
            assert (kind, levels[id]) == (IntentKind.KEEP, 0)
            continue
        if kind is IntentKind.NONE:
            expected = Intent()
        elif kind is IntentKind.GROW:
            grows = levels[id] < 4
            expected = Intent(kind, levels[id] + 1) if grows else Intent(IntentKind.KEEP, 4)
        else:
            expected = Intent(kind, levels[id])
        assert now[id] == expected
    workspace.undo()
    assert documents.document_of(workspace) == before


def test_meeting_several_records_an_exchange_with_each_and_tags_them(workspace: Workspace) -> None:
    ids = [card.id for card in people.cards(workspace) if card.level == 0][:3]
    before = documents.document_of(workspace)
    day = TODAY - timedelta(days=1)
    assert several.met(workspace, ids, where=" Open  Data Day ", on=day, text="maps", tags=["Open Data Day"]) == ids
    for id in ids:
        view = people.person(workspace, id)
        assert view.standing.level == 1
        assert view.records[-1].evidence.note == "Open Data Day: maps"
        assert view.records[-1].evidence.on == day
        assert "Open Data Day" in view.contact.details.tags
    workspace.undo()
    assert documents.document_of(workspace) == before


def test_nobody_is_met_tomorrow(workspace: Workspace) -> None:
    with pytest.raises(NetPlannerError) as told:
        several.met(workspace, everyone(workspace)[:1], where="Here", on=TODAY + timedelta(days=1))
    assert told.value.trouble is Trouble.DATE_IN_FUTURE


def test_whoever_is_in_the_trash_meanwhile_is_left_out(workspace: Workspace) -> None:
    one, other = everyone(workspace)[:2]
    trash.delete(workspace, [one])
    assert several.tag(workspace, [one, other, "nobody"], add=["x"]) == [other]
    assert several.met(workspace, [one, other], where="Here", on=TODAY) == [other]
    assert one not in several.want(workspace, [one, other], IntentKind.ACCEPT).changed


def test_to_grow_that_has_arrived_becomes_to_keep_when_met(workspace: Workspace) -> None:
    id = next(card.id for card in people.cards(workspace) if card.level == 0)
    connections.set_intent(workspace, id, Intent(IntentKind.GROW, 1))
    several.met(workspace, [id], where="Here", on=TODAY)
    assert people.person(workspace, id).contact.intent == Intent(IntentKind.KEEP, 1)
