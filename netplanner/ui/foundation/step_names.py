"""What each undo step is called, in the user's words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from netplanner.services.workspace import Step
from netplanner.ui.foundation.labels import say

_STEPS = {
    Step.IMPORTED: QT_TRANSLATE_NOOP("labels", "import"),
    Step.RECORDED_EXCHANGE: QT_TRANSLATE_NOOP("labels", "exchange recorded"),
    Step.PLANNED_FOLLOW_UP: QT_TRANSLATE_NOOP("labels", "follow-up planned"),
    Step.FINISHED_FOLLOW_UP: QT_TRANSLATE_NOOP("labels", "follow-up done"),
    Step.CHANGED_INTENT: QT_TRANSLATE_NOOP("labels", "what you want here"),
    Step.LOOKED_AT_FLAGS: QT_TRANSLATE_NOOP("labels", "guesses looked at"),
    Step.MOVED_UP: QT_TRANSLATE_NOOP("labels", "what was missing, recorded"),
    Step.MARKED_ENOUGH: QT_TRANSLATE_NOOP("labels", "enough here"),
    Step.TOOK_BACK_RECORD: QT_TRANSLATE_NOOP("labels", "record taken back"),
    Step.MADE_PROMISE: QT_TRANSLATE_NOOP("labels", "promise written down"),
    Step.ANSWERED_PROMISE: QT_TRANSLATE_NOOP("labels", "promise answered"),
    Step.CHANGED_PROMISE: QT_TRANSLATE_NOOP("labels", "promise changed"),
    Step.REPAIRED: QT_TRANSLATE_NOOP("labels", "made good"),
    Step.FORGAVE: QT_TRANSLATE_NOOP("labels", "forgiven"),
    Step.SNOOZED_FOLLOW_UP: QT_TRANSLATE_NOOP("labels", "follow-up put off"),
    Step.DROPPED_FOLLOW_UP: QT_TRANSLATE_NOOP("labels", "follow-up given up"),
    Step.CHANGED_FOLLOW_UP: QT_TRANSLATE_NOOP("labels", "follow-up changed"),
    Step.ADDED_PERSON: QT_TRANSLATE_NOOP("labels", "person added"),
    Step.EDITED_PERSON: QT_TRANSLATE_NOOP("labels", "details changed"),
    Step.WROTE_NOTES: QT_TRANSLATE_NOOP("labels", "notes"),
    Step.DELETED_PEOPLE: QT_TRANSLATE_NOOP("labels", "put into the trash"),
    Step.RESTORED_PEOPLE: QT_TRANSLATE_NOOP("labels", "brought back"),
    Step.MERGED_PEOPLE: QT_TRANSLATE_NOOP("labels", "merged"),
    Step.TOLD_APART: QT_TRANSLATE_NOOP("labels", "not the same person"),
    Step.CHANGED_TIES: QT_TRANSLATE_NOOP("labels", "who knows whom"),
    Step.ASKED_FOR_INTRODUCTION: QT_TRANSLATE_NOOP("labels", "introduction asked for"),
    Step.CHANGED_INTRODUCTION: QT_TRANSLATE_NOOP("labels", "introduction"),
    Step.PUT_ASIDE: QT_TRANSLATE_NOOP("labels", "suggestion put aside"),
    Step.CHANGED_PROFILE: QT_TRANSLATE_NOOP("labels", "what you say of yourself"),
    Step.CHANGED_NEEDS: QT_TRANSLATE_NOOP("labels", "what you look for"),
    Step.GAVE_UP: QT_TRANSLATE_NOOP("labels", "what to give up"),
    Step.BORROWED: QT_TRANSLATE_NOOP("labels", "minutes borrowed"),
    Step.TAGGED: QT_TRANSLATE_NOOP("labels", "tags"),
    Step.REMOVED_SAMPLES: QT_TRANSLATE_NOOP("labels", "sample people removed"),
    Step.MET_SEVERAL: QT_TRANSLATE_NOOP("labels", "met at one place"),
    Step.CHANGED_SETTINGS: QT_TRANSLATE_NOOP("labels", "settings"),
}


def step_name(name: str) -> str:
    """The name of a step, such as "exchange recorded", without a capital or a full stop."""
    return say(_STEPS[Step(name)])
