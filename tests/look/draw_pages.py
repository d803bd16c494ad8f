"""Draws every page, light and dark, in every language, on three sizes of screen, and checks that it can be read.

And on the smallest of them, every page of a file in which nobody is yet.

    python tests/look/draw_pages.py OUT_FOLDER [--pseudo] [--few] [--readme]

`--pseudo`: in a language made of longer words with strokes on their letters, which shows what is not translated and
what has no room to grow. `--few`: one size, for a short look. `--readme`: the pictures of the README anew as well.
Ends with 1 where a text is cut off, left out or has less than 4.5:1 on its ground, and names it.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
PAGES = ("board", "week", "introductions", "self", "insights")
PEOPLE = {"contact": "Sari Wulandari", "contact-amber": "Bambang Sutrisno"}
THEMES = ("light", "dark")
LANGUAGES = ("en", "id")
SIZES = ("1024x640", "1440x900", "2560x1440")
TODAY = "2026-11-24"
README = {"board", "week", "introductions", "self", "insights", "contact"}
_LONGER = {"a": "ȧ", "e": "ḗ", "i": "ī", "o": "ǿ", "u": "ŭ", "A": "Ȧ", "E": "Ḗ", "I": "Ī", "O": "Ǿ", "U": "Ŭ"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    page: str
    theme: str
    language: str
    size: str
    is_empty: bool = False  # of a file in which nobody is yet

    @property
    def name(self) -> str:
        file = "empty-" if self.is_empty else ""
        return f"{file}{self.page}-{self.theme}-{self.language}-{self.size}.png"

    def arguments(self, folder: Path) -> list[str]:
        where = ["--person", PEOPLE[self.page]] if self.page in PEOPLE else ["--page", self.page]
        look = ["--theme", self.theme, "--language", self.language, "--size", self.size]
        empty = (folder / self.name).with_suffix(".db")
        file = ["--database", str(empty)] if self.is_empty else ["--demo"]
        return [*file, "--today", TODAY, "--screenshot", str(folder / self.name), *where, *look]


def pictures(*, few: bool) -> Iterator[Picture]:
    for size in SIZES[:1] if few else SIZES:
        for language in LANGUAGES:
            for theme in THEMES:
                for page in (*PAGES, *PEOPLE):
                    yield Picture(page=page, theme=theme, language=language, size=size)
                for page in PAGES if size == SIZES[0] else ():
                    yield Picture(page=page, theme=theme, language=language, size=size, is_empty=True)


def pseudo(text: str) -> str:
    """A text as another language might have it: its letters with strokes, a third longer, its places as they are."""
    drawn, is_place = [], False
    for letter in text:
        is_place = (is_place or letter == "{") and letter != "}"
        drawn.append(letter if is_place else _LONGER.get(letter, letter))
    # What asks for a date keeps its form.
    if set(text) <= set("dMy .,"):
        return text
    return "".join(drawn) + "~" * (len(text) // 3)


def draw_one(arguments: Sequence[str], *, is_pseudo: bool) -> list[str]:
    """Draw one picture in this process, as `--screenshot` does, and tell what is wrong with it."""
    from legibility import Witness, faults, untranslated
    from PySide6.QtGui import QPixmap

    from netplanner import app, cli
    from netplanner.services import catalogue
    from netplanner.ui.foundation import languages
    from netplanner.ui.main_window import MainWindow

    if is_pseudo:
        texts = {key: pseudo(key[1]) for key in catalogue.catalogue_of("id").texts}
        vars(languages)["catalogue_of"] = lambda code: catalogue.Catalogue(texts)
    witness = Witness()
    witness.watch()
    found: list[str] = []
    draw = app._picture_of

    def draw_and_look(window: MainWindow) -> QPixmap:
        draw(window)
        witness.forget()
        picture = draw(window)
        found.extend(faults(window, picture, witness, _written()))
        if is_pseudo:
            # Longer words may end in "…" where a tooltip has the rest; they may not be cut, nor stay English.
            found[:] = [fault for fault in found if not fault.startswith("shortened")]
            found.extend(untranslated(window, witness, _written(), strokes=set(_LONGER.values())))
        return picture

    vars(app)["_picture_of"] = draw_and_look
    if cli.main(list(arguments)) != 0:
        found.append("not drawn")
    return found


def _written() -> set[str]:
    """What the people of the samples, and the user of them, wrote."""
    from datetime import date

    from netplanner.services.samples import sample_document

    def texts(value: object) -> Iterator[str]:
        match value:
            case str() if len(value) > 2 and not value.isupper():
                yield from (line for line in value.replace("\\n", "\n").split("\n") if len(line) > 2)
            case dict():
                for inner in value.values():
                    yield from texts(inner)
            case list():
                for inner in value:
                    yield from texts(inner)

    today = date.fromisoformat(TODAY)
    written = {text for language in LANGUAGES for text in texts(sample_document(today, language))}
    # Cards hold their values behind names of properties.
    return written | {part for text in written for part in re.split(r"[\r\n:;,]", text) if len(part) > 3}


def _draw_apart(picture: Picture, folder: Path, *, is_pseudo: bool) -> list[str]:
    command = [sys.executable, str(Path(__file__)), "--one", *(["--pseudo"] if is_pseudo else []), "--"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HOUSE)}
    done = subprocess.run(
        [*command, *picture.arguments(folder)], env=environment, capture_output=True, text=True, check=False
    )
    try:
        told = [str(fault) for fault in json.loads(done.stdout.splitlines()[-1])]
    except (IndexError, ValueError):
        told = ["not drawn"]
    return told + [
        f"said while drawing: {line}" for line in done.stderr.splitlines() if "propagateSizeHints" not in line
    ]


def main() -> int:
    if "--one" in sys.argv:
        at = sys.argv.index("--")
        print(json.dumps(draw_one(sys.argv[at + 1 :], is_pseudo="--pseudo" in sys.argv[:at])))
        return 0
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pseudo", action="store_true")
    parser.add_argument("--few", action="store_true")
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    wanted = [one for one in pictures(few=options.few) if options.only in one.name]
    if options.pseudo:
        wanted = [one for one in wanted if one.language != "en"]
    with ThreadPoolExecutor(max_workers=2) as pool:
        told = list(pool.map(lambda one: _draw_apart(one, options.folder, is_pseudo=options.pseudo), wanted))
    for picture, found in zip(wanted, told, strict=True):
        for fault in found:
            print(f"{picture.name}: {fault}")
    faulty = sum(bool(found) for found in told)
    print(f"{len(wanted)} pictures, {faulty} with something to mend")
    if options.readme:
        for page in README:
            name = "me" if page == "self" else page
            source = options.folder / Picture(page=page, theme="light", language="en", size="1440x900").name
            (HOUSE / "resources" / "screenshots" / f"{name}.png").write_bytes(source.read_bytes())
    return 1 if faulty else 0


if __name__ == "__main__":
    raise SystemExit(main())
