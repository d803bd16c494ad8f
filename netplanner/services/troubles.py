"""Every expected trouble as a sentence that says what to do.

The templates name details of the error in braces; whoever shows one translates the template first.
"""

from typing import Final

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services.catalogue import QT_TRANSLATE_NOOP, Translate

SENTENCES: Final = {
    Trouble.NO_DATABASE: QT_TRANSLATE_NOOP(
        "Trouble", "There is no file at {path} yet. Import people first: netplanner import FILE.vcf."
    ),
    Trouble.DATABASE_NEWER: QT_TRANSLATE_NOOP(
        "Trouble", "{path} was written by a newer NetPlanner. Install that version to open it."
    ),
    Trouble.DATABASE_LOCKED: QT_TRANSLATE_NOOP(
        "Trouble", "{path} is in use by another program. Wait until it has finished, then try again."
    ),
    Trouble.DATABASE_READ_ONLY: QT_TRANSLATE_NOOP(
        "Trouble", "{path} may only be read. Give yourself the right to write it, then try again."
    ),
    Trouble.DATABASE_CORRUPT: QT_TRANSLATE_NOOP(
        "Trouble", "{path} is damaged. It was left as it is; open a backup instead."
    ),
    Trouble.NOT_A_DATABASE: QT_TRANSLATE_NOOP(
        "Trouble", "{path} is not a NetPlanner file. Choose another file with --database."
    ),
    Trouble.NOT_A_COPY: QT_TRANSLATE_NOOP(
        "Trouble", "{path} is no copy of a NetPlanner file. Choose one that a backup has made."
    ),
    Trouble.DATABASE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Trouble", "{path} cannot be opened. Check that the folder is there and that you may use it."
    ),
    Trouble.DISK_FULL: QT_TRANSLATE_NOOP("Trouble", "Not saved: the disk is full. Free some space, then try again."),
    Trouble.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("Trouble", "There is nothing to undo."),
    Trouble.NOTHING_TO_REDO: QT_TRANSLATE_NOOP("Trouble", "There is nothing to redo."),
    Trouble.UNDO_OUTDATED: QT_TRANSLATE_NOOP(
        "Trouble", "This step cannot be undone: what it changed has been changed again since."
    ),
    Trouble.NO_SUCH_PERSON: QT_TRANSLATE_NOOP(
        "Trouble", "Nobody here is called “{query}”. Check the name, or give a part of it."
    ),
    Trouble.AMBIGUOUS_PERSON: QT_TRANSLATE_NOOP(
        "Trouble", "Several people fit “{query}”. Give the id of one of them:\n{people}"
    ),
    Trouble.NAME_MISSING: QT_TRANSLATE_NOOP(
        "Trouble", "A person needs a name. Write one, even if it is only a nickname."
    ),
    Trouble.PHOTO_UNREADABLE: QT_TRANSLATE_NOOP(
        "Trouble", "This file is no picture that can be shown. Choose a JPEG or PNG file."
    ),
    Trouble.PHOTO_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Trouble", "This picture is larger than {megabytes} MB. Choose a smaller one."
    ),
    Trouble.NO_SUCH_PROMISE: QT_TRANSLATE_NOOP("Trouble", "This promise is no longer there."),
    Trouble.PROMISE_ANSWERED: QT_TRANSLATE_NOOP(
        "Trouble", "This promise has been answered already. Undo the answer to change it."
    ),
    Trouble.PROMISE_NOT_BROKEN: QT_TRANSLATE_NOOP(
        "Trouble", "Nothing is to be repaired here: this promise was not broken."
    ),
    Trouble.PROMISED_SOONER: QT_TRANSLATE_NOOP(
        "Trouble", "This is promised for {due}. Agree on another day together, then change the promise."
    ),
    Trouble.NO_SUCH_RECORD: QT_TRANSLATE_NOOP("Trouble", "This record is no longer there."),
    Trouble.INTRODUCER_BUSY: QT_TRANSLATE_NOOP(
        "Trouble", "One introduction is under way with them already. Ask again once it is made or declined."
    ),
    Trouble.INTRODUCTION_SETTLED: QT_TRANSLATE_NOOP(
        "Trouble", "This introduction was settled already. Nothing was changed."
    ),
    Trouble.INVALID_SETTING: QT_TRANSLATE_NOOP("Trouble", "{setting} takes a number from {least} to {most}."),
    Trouble.INVALID_MINUTES: QT_TRANSLATE_NOOP(
        "Trouble", "{minutes} is no time that a follow-up can take. Give whole minutes from 1 upwards."
    ),
    Trouble.INVALID_DATES: QT_TRANSLATE_NOOP(
        "Trouble", "A follow-up cannot be due on {due}, before it may begin on {release}."
    ),
    Trouble.INTENT_ABOVE_LEVEL: QT_TRANSLATE_NOOP(
        "Trouble", "That level is not reached yet. Choose to grow to it instead."
    ),
    Trouble.DATE_IN_FUTURE: QT_TRANSLATE_NOOP(
        "Trouble", "{on} is still to come. Record it once it has happened, or plan a follow-up."
    ),
    Trouble.TEXT_MISSING: QT_TRANSLATE_NOOP("Trouble", "Say it in a few words first."),
    Trouble.NO_SUCH_INTRODUCTION: QT_TRANSLATE_NOOP("Trouble", "This request for an introduction is no longer there."),
    Trouble.NO_SUCH_FOLLOW_UP: QT_TRANSLATE_NOOP("Trouble", "This follow-up is no longer open."),
    Trouble.FILE_MISSING: QT_TRANSLATE_NOOP("Trouble", "There is no file {path}. Check its name."),
    Trouble.FILE_IS_FOLDER: QT_TRANSLATE_NOOP("Trouble", "{path} is a folder. Name a file in it."),
    Trouble.FILE_UNREADABLE: QT_TRANSLATE_NOOP("Trouble", "{path} cannot be read. Check who may read it."),
    Trouble.FILE_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Trouble", "{path} could not be written ({reason}). Choose another place, then try again."
    ),
    Trouble.FILE_EMPTY: QT_TRANSLATE_NOOP("Trouble", "{path} is empty. Export it once more."),
    Trouble.FILE_WITHOUT_CARDS: QT_TRANSLATE_NOOP(
        "Trouble", "No card was found in {path}. Export the contacts as vCard (.vcf) and try again."
    ),
    Trouble.UNKNOWN_ENCODING: QT_TRANSLATE_NOOP(
        "Trouble", "“{encoding}” is no known encoding. Try utf-8, cp1252 or shift_jis."
    ),
    Trouble.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "Trouble", "{path} says no known format. Let the name end in .csv, .vcf, .json or .ics."
    ),
    Trouble.INVALID_DOCUMENT: QT_TRANSLATE_NOOP(
        "Trouble", "{path} was not imported: at {where}, {reason}. Nothing was changed."
    ),
    Trouble.DOCUMENT_NEWER: QT_TRANSLATE_NOOP(
        "Trouble", "{path} was written by a newer NetPlanner (version {version}). Nothing was changed."
    ),
}


def sentence(error: NetPlannerError, translate: Translate) -> str:
    """What to tell the user about this trouble, in the language of `translate`."""
    template = translate("Trouble", SENTENCES[error.trouble])
    return template.format_map({name: str(value) for name, value in error.details.items()})
