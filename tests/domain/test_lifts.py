"""The cheapest follow-up for what is missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.followups import FollowUpKind
from netplanner.domain.lifts import lifts
from netplanner.domain.settings import PlanningSettings

USUAL = PlanningSettings()
ATOMS = [
    "ever", "them.FIELD", "them.STRENGTH|EXPERTISE", "me.FIELD", "me.STRENGTH|EXPERTISE", "clear", "fit",
    "kept.ME|kept.THEM|plan", "them.EXPERTISE", "me.EXPERTISE", "kept.BOTH|plan.acted", "involvement",
]  # fmt: skip


@pytest.mark.parametrize(
    ("missing", "kinds"),
    [
        (["ever"], [FollowUpKind.MESSAGE]),
        (["them.FIELD", "me.FIELD"], [FollowUpKind.CALL]),
        (["fit", "kept.ME|kept.THEM|plan"], [FollowUpKind.PROMISE, FollowUpKind.COFFEE]),
        (["clear"], [FollowUpKind.REPAIR]),
        (["them.EXPERTISE", "kept.BOTH|plan.acted", "involvement"],
         [FollowUpKind.MESSAGE, FollowUpKind.PROMISE, FollowUpKind.INVOLVEMENT]),
        ([], []),
    ],
)  # fmt: skip
def test_each_missing_thing_has_its_cheapest_way(missing: list[str], kinds: list[FollowUpKind]) -> None:
    assert [lift.kind for lift in lifts(missing, USUAL)] == kinds


def test_the_users_own_minutes_are_offered() -> None:
    quick = PlanningSettings(default_minutes={**USUAL.default_minutes, FollowUpKind.MESSAGE: 3})
    assert lifts(["ever"], quick)[0].minutes == 3


@given(st.lists(st.sampled_from(ATOMS), unique=True))
def test_every_missing_thing_is_in_exactly_one_of_them(missing: list[str]) -> None:
    offered = lifts(missing, USUAL)
    assert sorted(atom for lift in offered for atom in lift.atoms) == sorted(missing)
    assert [lift.minutes for lift in offered] == sorted(lift.minutes for lift in offered)
