"""Every number of MODEL.md, with its source. † marks a judgement call.

Five of them the user can set (`settings`); the others are constants.
"""

from typing import Final

from netplanner.domain.contact import VouchStrength
from netplanner.domain.followups import FollowUpKind

# --- The ladder (MODEL §1): for how many days something holds after it was last shown †
EXCHANGE_HOLDS_DAYS: Final = 365
FACET_HOLDS_DAYS: Final = 730
KEPT_HOLDS_DAYS: Final = 365
PLAN_HOLDS_DAYS: Final = 365
INVOLVEMENT_HOLDS_DAYS: Final = 180
ONGOING_INVOLVEMENT_HOLDS_DAYS: Final = 545
COOLING_DAYS: Final = 14  # notice before a slip, for KEEP
ASK_WHETHER_KEPT_DAYS: Final = 14  # an unanswered promise goes to the top of the week after this

# --- Follow-ups (MODEL §2): minutes, and the shortest that makes sense †
DEFAULT_MINUTES: Final = {
    FollowUpKind.MESSAGE: 10,
    FollowUpKind.NOTE: 15,
    FollowUpKind.INTRODUCTION: 20,
    FollowUpKind.CALL: 30,
    FollowUpKind.REPAIR: 30,
    FollowUpKind.PROMISE: 45,
    FollowUpKind.SELF: 60,
    FollowUpKind.COFFEE: 90,
    FollowUpKind.INVOLVEMENT: 120,
    FollowUpKind.EVENT: 150,
}
SHORTEST_MINUTES: Final = {
    FollowUpKind.MESSAGE: 5,
    FollowUpKind.NOTE: 10,
    FollowUpKind.INTRODUCTION: 15,
    FollowUpKind.CALL: 15,
    FollowUpKind.REPAIR: 30,
    FollowUpKind.PROMISE: 30,
    FollowUpKind.SELF: 15,
    FollowUpKind.COFFEE: 30,
    FollowUpKind.INVOLVEMENT: 60,
    FollowUpKind.EVENT: 150,
}
CADENCE_DAYS: Final = {1: 365, 2: 180, 3: 90, 4: 30}  # inner circle monthly: Dunbar †
CADENCE_LEAD_DAYS: Final = 14  # released at most this long before it is due

# --- The meter (MODEL §2)
HORIZON_WEEKS: Final = 12
MINUTES_PER_WEEK: Final = 240
SELF_SHARE: Final = 0.15
SWITCH_MINUTES: Final = 5  # one switch per follow-up †
OPEN_LOOP_MINUTES_PER_WEEK: Final = 2  # carrying an open loop †
WEEKS_WITHOUT_DUE: Final = 8
FULL_FROM: Final = 0.80
TOLERANCE: Final = 1e-9

# --- Work in progress: Little's law
WIP_LEAST: Final = 3
WIP_LEAD_WEEKS: Final = 2
WIP_WINDOW_WEEKS: Final = 8
WIP_WINDOW_LEAST_WEEKS: Final = 2

# --- Calibration: planning fallacy ×1.64 (Buehler et al. 1994), here 1.25 as a prior worth five follow-ups
CALIBRATION_PRIOR: Final = 1.25
CALIBRATION_PRIOR_WEIGHT: Final = 5
CALIBRATION_LAST: Final = 50
CALIBRATION_DAYS: Final = 365
CALIBRATION_LEAST: Final = 0.5
CALIBRATION_MOST: Final = 3.0

# --- Grace (MODEL §5): a beta reputation (Jøsang & Ismail 2002); deceit never fully heals (Schweitzer et al. 2006)
TRUST_ALPHA: Final = 2.0
TRUST_BETA: Final = 1.0
PROMISE_HALF_LIFE_DAYS: Final = 365
UNTOLD_BREACH_WEIGHT: Final = 2.0  # broken without notice counts twice
BREACH_OPEN: Final = 1.0
BREACH_REPAIRED: Final = 0.4
BREACH_FORGIVEN: Final = 0.5
BREACH_FORGIVEN_AND_REPAIRED: Final = 0.1
BREACH_WITH_DECEIT_LEAST: Final = 0.5
ALERT_HALF_LIFE_DAYS: Final = 180  # alertness on forgiving without repair: Luchies et al. 2010
ALERT_AMBER_FROM: Final = 1.5  # †
ALERT_RED_FROM: Final = 2.25  # †
FORGIVES_MUCH_LEAST: Final = 5
FORGIVES_MUCH_SHARE: Final = 0.5
FORGIVES_MUCH_DAYS: Final = 365

# --- Introductions (MODEL §4) †
VOUCH_BY_LEVEL: Final = {0: 0.05, 1: 0.2, 2: 0.5, 3: 0.8, 4: 0.95}  # how far I can count on somebody's word for me
VOUCH_BY_STRENGTH: Final = {VouchStrength.WEAK: 0.3, VouchStrength.MEDIUM: 0.6, VouchStrength.STRONG: 0.9}
ASK_COSTS: Final = 0.8  # each ask of the last days wears the willingness of an introducer
ASK_DAYS: Final = 90
ASKS_ARE_ENOUGH: Final = 3
LONGEST_PATH: Final = 3
LEAST_PATH_TRUST: Final = 0.15

# --- Self first (MODEL §6) †; the keys are the names of `self_profile.SelfArea`, in its order
SELF_AREAS: Final = {  # (weight in clarity points, how many fresh items with evidence fill the area)
    "STRENGTH": (25, 3),
    "FIELD": (20, 1),
    "OFFER": (20, 1),
    "PLAN": (20, 1),
    "WANT": (15, 1),
}
SELF_ITEM_SAID: Final = 0.5
SELF_ITEM_SHOWN: Final = 0.5  # more, with evidence
FRESH_DAYS: Final = 180
HALF_FRESH_DAYS: Final = 365
HALF_FRESH: Final = 0.5
OUTREACH_LEAST: Final = 3
OUTREACH_SOME: Final = 5
OUTREACH_MOST: Final = 10
CLARITY_SOME: Final = 40
CLARITY_MUCH: Final = 70
SELF_WINDOW_DAYS: Final = 28
SELF_WINDOW_WEEKS: Final = 4
SELF_DONE_LEAST: Final = 0.5  # of the share of those weeks
ADD_MINUTES: Final = 20
EVIDENCE_MINUTES: Final = 10
REVIEW_MINUTES: Final = 5

# --- Widen and deepen (MODEL §3) †
URGENCY_DAYS: Final = 180
URGENCY_LEAST: Final = 0.1
COVERAGE_BY_LEVEL: Final = {0: 0.0, 1: 0.2, 2: 0.5, 3: 0.8, 4: 1.0}
WIDEN_PRIOR: Final = 1.25  # with no needs a quarter of the time is for new people
WIDEN_PRIOR_OF: Final = 5.0
WIDEN_LEAST: Final = 0.1
WIDEN_MOST: Final = 0.5
NEED_WEIGHT_MOST: Final = 5
SCORE_NEED: Final = 40
SCORE_REACH: Final = 20
SCORE_SLIP_SOON: Final = 20
SLIP_SOON_DAYS: Final = 14
SCORE_SLIP_LATER: Final = 10
SLIP_LATER_DAYS: Final = 45
SCORE_OWE: Final = 10
SCORE_BRIDGE: Final = 10  # 1 to 10 mutual contacts: Rajkumar et al. 2022
SCORE_NO_BRIDGE: Final = 5
SCORE_MANY_BRIDGES: Final = 2
BRIDGE_MOST: Final = 10
SCORE_MINUTES: Final = 20
SCORE_AMBER: Final = 10
MOST_SUGGESTIONS: Final = 3

# --- Giving up (MODEL §2) †: regrets in points times priority
REGRET_SHORTEN: Final = 3
REGRET_DEFER_PER_WEEK: Final = 2
REGRET_DROP: Final = 10
REGRET_RELEASE: Final = 100
DEFER_WEEKS: Final = (1, 2, 4)
MOST_DEFERRALS: Final = 2
PRIORITY_MOST: Final = 5
BORROW_PAYBACK_WEEKS: Final = 4
