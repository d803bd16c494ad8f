"""Every expected trouble as a sentence that says what to do, in English.

The templates name details of the error in braces; the window translates the templates.
"""

from typing import Final

from netplanner.domain.errors import NetPlannerError, Trouble

SENTENCES: Final = {
    Trouble.NO_DATABASE: "There is no file at {path} yet. Import people first: netplanner import FILE.vcf.",
    Trouble.DATABASE_NEWER: "{path} was written by a newer NetPlanner. Install that version to open it.",
    Trouble.DATABASE_LOCKED: "{path} is in use by another program. Wait until it has finished, then try again.",
    Trouble.DATABASE_READ_ONLY: "{path} may only be read. Give yourself the right to write it, then try again.",
    Trouble.DATABASE_CORRUPT: "{path} is damaged. It was left as it is; open a backup instead.",
    Trouble.NOT_A_DATABASE: "{path} is not a NetPlanner file. Choose another file with --database.",
    Trouble.NOT_A_COPY: "{path} is no copy of a NetPlanner file. Choose one that a backup has made.",
    Trouble.DATABASE_UNREADABLE: "{path} cannot be opened. Check that the folder is there and that you may use it.",
    Trouble.DISK_FULL: "Not saved: the disk is full. Free some space, then try again.",
    Trouble.NOTHING_TO_UNDO: "There is nothing to undo.",
    Trouble.NOTHING_TO_REDO: "There is nothing to redo.",
    Trouble.UNDO_OUTDATED: "This step cannot be undone: what it changed has been changed again since.",
    Trouble.NO_SUCH_PERSON: "Nobody here is called “{query}”. Check the name, or give a part of it.",
    Trouble.AMBIGUOUS_PERSON: "Several people fit “{query}”. Give the id of one of them:\n{people}",
    Trouble.NAME_MISSING: "A person needs a name. Write one, even if it is only a nickname.",
    Trouble.PHOTO_UNREADABLE: "This file is no picture that can be shown. Choose a JPEG or PNG file.",
    Trouble.PHOTO_TOO_LARGE: "This picture is larger than {megabytes} MB. Choose a smaller one.",
    Trouble.NO_SUCH_PROMISE: "This promise is no longer there.",
    Trouble.PROMISE_ANSWERED: "This promise has been answered already. Undo the answer to change it.",
    Trouble.PROMISE_NOT_BROKEN: "Nothing is to be repaired here: this promise was not broken.",
    Trouble.PROMISED_SOONER: "This is promised for {due}. Agree on another day together, then change the promise.",
    Trouble.NO_SUCH_RECORD: "This record is no longer there.",
    Trouble.INTRODUCER_BUSY: "One introduction is under way with them already. Ask again once it is made or declined.",
    Trouble.INTRODUCTION_SETTLED: "This introduction was settled already. Nothing was changed.",
    Trouble.INVALID_SETTING: "{setting} takes a number from {least} to {most}.",
    Trouble.INVALID_MINUTES: "{minutes} is no time that a follow-up can take. Give whole minutes from 1 upwards.",
    Trouble.INVALID_DATES: "A follow-up cannot be due on {due}, before it may begin on {release}.",
    Trouble.INTENT_ABOVE_LEVEL: "That level is not reached yet. Choose to grow to it instead.",
    Trouble.DATE_IN_FUTURE: "{on} is still to come. Record it once it has happened, or plan a follow-up.",
    Trouble.TEXT_MISSING: "Say it in a few words first.",
    Trouble.NO_SUCH_INTRODUCTION: "This request for an introduction is no longer there.",
    Trouble.NO_SUCH_FOLLOW_UP: "This follow-up is no longer open.",
    Trouble.FILE_MISSING: "There is no file {path}. Check its name.",
    Trouble.FILE_IS_FOLDER: "{path} is a folder. Name a file in it.",
    Trouble.FILE_UNREADABLE: "{path} cannot be read. Check who may read it.",
    Trouble.FILE_UNWRITABLE: "{path} could not be written ({reason}). Choose another place, then try again.",
    Trouble.FILE_EMPTY: "{path} is empty. Export it once more.",
    Trouble.FILE_WITHOUT_CARDS: "No card was found in {path}. Export the contacts as vCard (.vcf) and try again.",
    Trouble.UNKNOWN_ENCODING: "“{encoding}” is no known encoding. Try utf-8, cp1252 or shift_jis.",
    Trouble.UNKNOWN_FORMAT: "{path} says no known format. Let the name end in .csv, .vcf, .json or .ics.",
    Trouble.INVALID_DOCUMENT: "{path} was not imported: at {where}, {reason}. Nothing was changed.",
    Trouble.DOCUMENT_NEWER: "{path} was written by a newer NetPlanner (version {version}). Nothing was changed.",
}


def sentence(error: NetPlannerError) -> str:
    """What to tell the user about this trouble."""
    return SENTENCES[error.trouble].format_map({name: str(value) for name, value in error.details.items()})
