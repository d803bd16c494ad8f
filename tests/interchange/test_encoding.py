"""From bytes to characters, and when that was a guess."""

import codecs

import pytest

from netplanner.interchange.encoding import decode, high_sample, known_charset, to_utf8_if_wide, wide_encoding

CARD = "BEGIN:VCARD\r\nFN:Łukasz Müller 漢字\r\nEND:VCARD\r\n"
GREEK = "Καλημέρα κόσμε, τι κάνεις σήμερα; Γιάννης Παπαδόπουλος"


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("mark", [True, False])
def test_a_wide_file_becomes_utf_8_with_or_without_its_mark(name: str, mark: bool) -> None:
    data = (("\ufeff" if mark else "") + CARD).encode(name)
    assert to_utf8_if_wide(data) == CARD.encode()


def test_a_mark_of_utf_8_is_taken_off() -> None:
    assert to_utf8_if_wide(codecs.BOM_UTF8 + b"BEGIN") == b"BEGIN"


@pytest.mark.parametrize("data", [b"", b"\0", b"\0" * 9_999, b"BEGIN:VCARD\0", CARD.encode(), b"a\0b\0"])
def test_other_files_are_left_alone(data: bytes) -> None:
    assert wide_encoding(data) is None
    assert to_utf8_if_wide(data) == data


def test_a_wide_file_cut_in_the_middle_of_a_character_loses_no_more_than_that() -> None:
    assert to_utf8_if_wide(CARD.encode("utf-16-le")[:-1]).startswith(CARD.strip().encode())


def test_utf_8_is_no_guess() -> None:
    assert decode("Jörg".encode()) == ("Jörg", False)


def test_utf_8_wins_over_another_declaration() -> None:
    assert decode("Jörg".encode(), declared="ISO-8859-1") == ("Jörg", False)


def test_a_declared_charset_is_no_guess() -> None:
    assert decode("安藤".encode("shift_jis"), declared="SHIFT_JIS") == ("安藤", False)
    assert decode(b"caf\xe9 \x80", declared='"iso-8859-1"') == ("café €", False)


def test_a_seven_bit_charset_is_believed() -> None:
    assert decode("漢字".encode("iso2022_jp"), declared="ISO-2022-JP") == ("漢字", False)
    assert decode(b"A+2B", declared="UTF-8") == ("A+2B", False)


def test_an_unknown_charset_is_a_guess_even_where_it_reads_as_utf_8() -> None:
    assert decode("é".encode(), declared="Murks") == ("é", True)
    assert decode(b"plain", declared="Murks") == ("plain", False)


@pytest.mark.parametrize("name", ["Murks", "", "base64", "rot13", "idna", "undefined", "\0", "é", "x" * 500])
def test_names_that_are_no_charsets_are_unknown(name: str) -> None:
    assert known_charset(name) is None


def test_bytes_without_a_declaration_are_guessed() -> None:
    assert decode(b"caf\xe9") == ("café", True)
    assert decode(b"\xe4\xf6", declared="us-ascii") == ("äö", True)


def test_a_detector_looks_at_what_stands_around() -> None:
    assert decode(GREEK[:8].encode("cp1253"), around=GREEK.encode("cp1253")) == (GREEK[:8], True)


def test_what_the_user_chose_comes_before_a_detector_and_is_no_guess() -> None:
    assert decode("Łódź".encode("cp1250"), chosen="cp1250") == ("Łódź", False)
    assert decode("Łódź".encode("cp1250"), chosen="nobody knows")[1]


def test_a_character_cut_in_half_leaves_its_neighbours_and_is_flagged() -> None:
    assert decode("éèÑ".encode() + b"\xc3") == ("éèÑ\ufffd", True)
    assert decode(b"a\xc3", declared="utf-8") == ("a\ufffd", True)
    assert decode("é".encode() + b"\xc3") == ("é\ufffd", True)
    assert decode(b"caf\xc3") == ("cafÃ", True), "nothing else says that it is UTF-8"


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
def test_a_detector_is_shown_the_lines_that_are_no_utf_8(end: bytes) -> None:
    lines = [b"FN:plain", "NOTE:é".encode(), b"ORG:\xe9\xe8", b"TITLE:x", b"NOTE:\xfc", "TEL:日".encode()]
    assert high_sample(end.join(lines)) == b"ORG:\xe9\xe8\nNOTE:\xfc"
    assert high_sample(b"\xe9" + end) == b"\xe9"
    assert high_sample(b"") == b""


def test_the_sample_for_a_detector_is_bounded() -> None:
    assert 32_768 < len(high_sample(b"\xe9 line\n" * 100_000)) < 40_000
    assert len(high_sample(b"\xe9" * 1_000_000)) == 2_048
