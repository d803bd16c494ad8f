"""The sample people in another language: the same people and the same week, and no text left in English."""

import json
import re
from collections.abc import Iterator
from datetime import date
from itertools import zip_longest
from typing import Any

import pytest

from netplanner.resources import resource_path
from netplanner.services.catalogue import ENGLISH, LANGUAGES
from netplanner.services.samples import sample_document, samples_in

TODAY = date(2026, 11, 24)
OTHERS = sorted(set(LANGUAGES) - {ENGLISH})
TEXTS = {"text", "note", "notes", "evidence"}  # keys of the document whose strings are texts
ON_CARDS = ("TITLE:", "NOTE:", "CATEGORIES:")


def words_of(language: str) -> dict[str, str]:
    read: dict[str, str] = json.loads(resource_path("samples", f"people.{language}.json").read_text(encoding="utf-8"))
    return read


def texts(value: Any, key: str = "") -> Iterator[str]:
    """Every text that somebody reads, but no name."""
    match value:
        case str() if key == "card":
            for line in value.split("\r\n"):
                name, _, text = line.partition(":")
                if line.startswith(ON_CARDS):
                    yield from text.split(",") if name == "CATEGORIES" else [text]
        case str() if value and (key in TEXTS or key == "tags"):
            yield value
        case list():
            for entry in value:
                yield from texts(entry, key)
        case dict():
            for inner, entry in value.items():
                yield from texts(entry, inner)


def leaves(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    match value:
        case dict():
            for key, entry in value.items():
                yield from leaves(entry, (*path, key))
        case list():
            for place, entry in enumerate(value):
                yield from leaves(entry, (*path, str(place)))
        case str() if path[-1] == "card":
            yield from (((*path, str(place)), line) for place, line in enumerate(value.split("\r\n")))
        case _:
            yield path, value


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_and_no_translation_has_lost_its_text(language: str) -> None:
    assert set(words_of(language)) == set(texts(samples_in(ENGLISH)))


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_but_texts_differs(language: str) -> None:
    words = words_of(language)
    pairs = zip_longest(leaves(sample_document(TODAY)), leaves(sample_document(TODAY, language)))
    for (path, english), (place, other) in pairs:
        assert path == place
        if english == other:
            continue
        name = str(english).partition(":")[0] if "card" in path else ""
        if name == "CATEGORIES":
            told = [words[tag] for tag in str(english).partition(":")[2].split(",")]
            assert other == f"{name}:{','.join(told)}"
        elif name:
            assert f"{name}:" in ON_CARDS
            assert other == f"{name}:{words[str(english).partition(':')[2]]}"
        else:
            assert (TEXTS | {"tags"}) & set(path), path
            assert other == words[str(english)]


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_numbers_of_its_text_and_fits_on_a_line_of_a_card(language: str) -> None:
    for text, translation in words_of(language).items():
        assert re.findall(r"\d+", text) == re.findall(r"\d+", translation)
        assert bool(re.search(r"[.:]$", text)) == bool(re.search(r"[.:]$", translation))
    for person in samples_in(language)["contacts"]:
        assert all(len(line.encode()) <= 75 for line in person["card"].split("\r\n"))
