"""The trouble table of INTERCHANGE.md, row by row, and the habits of programs behind it."""

import base64

import pytest

from netplanner.interchange.vcard import Card, Flag, FlagReason, Property, parse_card, read_cards


def card(*lines: str | bytes, version: str = "") -> Card:
    """The one card of these lines, between BEGIN and END."""
    written = [line if isinstance(line, bytes) else line.encode() for line in lines]
    head = [b"BEGIN:VCARD", *([f"VERSION:{version}".encode()] if version else [])]
    return parse_card(b"\n".join([*head, *written, b"END:VCARD"]))


def only(*lines: str | bytes, version: str = "") -> Property:
    found = [each for each in card(*lines, version=version).properties if each.name != "VERSION"]
    assert len(found) == 1
    return found[0]


def reasons(read: Card) -> list[FlagReason]:
    return [flag.reason for flag in read.flags]


# Unescaped comma


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("NOTE:Hello, world", "Hello, world"),
        ("URL:http://x/?a=1,2", "http://x/?a=1,2"),
        ("TEL:+1555,,123", "+1555,,123"),
        ("PHOTO:data:image/jpeg;base64,/9j/4AAQ", "data:image/jpeg;base64,/9j/4AAQ"),
        ("N:Doe;John;Richter,James;;", ("Doe", "John", "Richter,James", "", "")),
        ("ORG:Company, The;Sales", ("Company, The", "Sales")),
        ("FN:Doe, John", "Doe, John"),
    ],
)
def test_an_unescaped_comma_does_not_cut_a_text(line: str, value: object) -> None:
    assert only(line).value == value


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("CATEGORIES:a,b\\,c,d\\\\,e", ("a", "b,c", "d\\", "e")),
        ("NICKNAME:Jo,Joey", ("Jo", "Joey")),
    ],
)
def test_a_list_is_cut_at_its_unescaped_commas(line: str, value: object) -> None:
    assert only(line).value == value


# Quoted-printable


def test_a_soft_break_joins_the_next_line() -> None:
    assert only("NOTE;ENCODING=QUOTED-PRINTABLE:x=", "=C3=A9 y").value == "xé y"


def test_soft_breaks_go_on_and_padding_after_them_does_no_harm() -> None:
    assert only("NOTE;ENCODING=QUOTED-PRINTABLE:a= ", "b=", "c").value == "abc"


def test_a_line_after_a_soft_break_may_look_like_anything() -> None:
    read = only("NOTE;QUOTED-PRINTABLE:one=0D=0A=", "TEL: 1=0D=0A=", "# three", version="2.1")
    assert read.value == "one\nTEL: 1\n# three"


def test_a_soft_break_ends_at_a_blank_line_and_before_the_end() -> None:
    read = card("NOTE;QUOTED-PRINTABLE:x=", "", "FN;QUOTED-PRINTABLE:y=")
    assert [found.value for found in read.properties] == ["x", "y"]


def test_a_soft_break_never_takes_the_end_of_the_card() -> None:
    read = parse_card(b"begin:vcard\nNOTE;QUOTED-PRINTABLE:x=0D=0A=\nend:vcard")
    assert [found.value for found in read.properties] == ["x\n"]


def test_only_version_3_folds_after_a_soft_break() -> None:
    lines = ("NOTE;ENCODING=QUOTED-PRINTABLE:a=", " b")
    assert [card(*lines, version=version).properties[1].value for version in ("2.1", "3.0")] == ["a b", "ab"]


def test_a_property_after_a_stray_equals_sign_is_kept_and_flagged() -> None:
    read = card("URL;ENCODING=QUOTED-PRINTABLE:http://x/?a=", "TEL;CELL:1", version="2.1")
    assert [found.value for found in read.properties] == ["2.1", "http://x/?a", "1"]
    assert read.flags == (Flag(4, "URL", FlagReason.SOFT_BREAK),)


def test_quoted_printable_parts_are_split_before_they_are_decoded() -> None:
    assert only("N;ENCODING=QUOTED-PRINTABLE:M=C3=BCller=3BX;Jo").value == ("Müller;X", "Jo")
    assert only("CATEGORIES;ENCODING=QUOTED-PRINTABLE:a=2Cb,c").value == ("a,b", "c")


def test_a_double_byte_character_that_ends_in_a_backslash_does_not_escape() -> None:
    assert only(b"N;CHARSET=SHIFT_JIS:" + "能;表".encode("cp932"), version="2.1").value == ("能", "表")
    assert only("N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=94\\;=95\\", version="2.1").value == ("能", "表")


@pytest.mark.parametrize(
    "line", ["NOTE;QUOTED-PRINTABLE:caf=E9", "NOTE;CHARSET=Murks;ENCODING=QUOTED-PRINTABLE:caf=E9"]
)
def test_characters_that_are_not_utf_8_are_guessed_and_flagged(line: str) -> None:
    read = card(line)
    assert read.properties[0].value == "café"
    assert read.flags == (Flag(2, "NOTE", FlagReason.CHARACTERS),)


def test_a_declared_charset_is_used_without_a_flag() -> None:
    read = card("NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:caf=E9")
    assert read.properties[0].value == "café"
    assert read.flags == ()


def test_a_seven_bit_charset_is_believed() -> None:
    assert only(b"NOTE;CHARSET=ISO-2022-JP:" + "漢字".encode("iso2022_jp")).value == "漢字"


def test_a_character_cut_in_half_is_flagged() -> None:
    read = card("NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=A9=C3")
    assert read.properties[0].value == "é\ufffd"
    assert reasons(read) == [FlagReason.CHARACTERS]


# Odd ENCODING


@pytest.mark.parametrize("encoding", ["encoding=quoted-printable", "QUOTED-PRINTABLE", "Encoding=Quoted-Printable"])
def test_quoted_printable_is_known_in_any_case(encoding: str) -> None:
    assert only(f"NOTE;{encoding}:a=3Db").value == "a=b"


@pytest.mark.parametrize("encoding", ["8BIT", "7BIT", "URI", "8bit"])
def test_other_encodings_leave_the_value_alone(encoding: str) -> None:
    assert only(f"NOTE;ENCODING={encoding}:a=3Db").value == "a=3Db"


def test_a_text_in_base64_is_read() -> None:
    written = base64.b64encode("Jörg;B".encode()).decode()
    assert only(f"FN;ENCODING=b:{written}").value == "Jörg;B"
    assert only(f"N;ENCODING=BASE64:{written}").value == ("Jörg", "B")
    assert reasons(card("FN;ENCODING=b:Jo!")) == [FlagReason.BASE64]


# Base64


def test_base64_that_is_not_indented_is_joined_up_to_a_property() -> None:
    read = card("PHOTO;ENCODING=b:/9j/4AAQ", "ABAQ==", "TEL:1")
    assert [found.value for found in read.properties] == ["/9j/4AAQABAQ==", "1"]
    assert read.flags == ()


def test_base64_that_is_not_indented_is_joined_up_to_a_blank_line() -> None:
    read = card("PHOTO;BASE64:", "/9j/4AAQ", "ABAQ", "", "lost", "TEL:1")
    assert [found.value for found in read.properties] == ["/9j/4AAQABAQ", "1"]
    assert read.flags == (Flag(6, "", FlagReason.LINE_LEFT_OUT),)


@pytest.mark.parametrize("indent", [" ", "\t", "    "])
def test_folded_base64_loses_its_folds(indent: str) -> None:
    read = card("PHOTO;TYPE=JPEG;ENCODING=BASE64:", f"{indent}/9j/4AAQ", f"{indent}ABAQ", "", "TEL:1")
    assert [found.value for found in read.properties] == ["/9j/4AAQABAQ", "1"]
    assert read.flags == ()


@pytest.mark.parametrize("value", ["abc", "/9j/:ASDF==", "=abc", "a b c d e"])
def test_broken_base64_is_kept_and_flagged(value: str) -> None:
    read = card("FN:A", f"PHOTO;ENCODING=b:{value}")
    assert read.properties[1].value == value.replace(" ", "")
    assert read.flags == (Flag(3, "PHOTO", FlagReason.BASE64),)


# Names, groups and parameters


def test_odd_names_and_groups_of_groups_are_read() -> None:
    read = card("X-messaging/xmpp-All:a", "X-GOOGLE TALK:b", "a.b.TEL:1", "item1.x-abLabel:c")
    assert [(found.group, found.written, found.value) for found in read.properties] == [
        ("", "X-messaging/xmpp-All", "a"),
        ("", "X-GOOGLE TALK", "b"),
        ("a.b", "TEL", "1"),
        ("item1", "x-abLabel", "c"),
    ]
    assert read.properties[3].name == "X-ABLABEL"
    assert read.flags == ()


@pytest.mark.parametrize(
    ("head", "params"),
    [
        ("TEL;TYPE=home;", [("TYPE", "home")]),
        ("TEL;P1=a; P2=b", [("P1", "a"), ("P2", "b")]),
        ("TEL;WORK;voice", [("TYPE", "WORK"), ("TYPE", "voice")]),
        ("TEL;type=CELL,VOICE", [("TYPE", "CELL"), ("TYPE", "VOICE")]),
        ('TEL;TYPE="work,voice",PREF', [("TYPE", "work"), ("TYPE", "voice"), ("TYPE", "PREF")]),
        ('TEL;TYPE="a,b:c;d",PREF', [("TYPE", "a,b:c;d"), ("TYPE", "PREF")]),
        ("TEL;QUOTED-PRINTABLE;INLINE", [("ENCODING", "QUOTED-PRINTABLE"), ("VALUE", "INLINE")]),
        ("TEL;X=", []),
        ("TEL;X=a^nb", [("X", "a^nb")]),
    ],
)
def test_parameters_are_read_as_they_come(head: str, params: list[tuple[str, str]]) -> None:
    read = only(f"{head}:1")
    assert list(read.params) == params
    assert read.value == "1"


def test_a_quotation_mark_left_open_is_flagged() -> None:
    read = card('TEL;TYPE="home:1')
    assert (read.properties[0].params, read.properties[0].value) == ((("TYPE", "home"),), "1")
    assert read.flags == (Flag(2, "TEL", FlagReason.QUOTATION),)


def test_version_4_has_carets_and_quoted_lists_of_types() -> None:
    read = only('TEL;TYPE="work,voice";X=a^nb^^c^\'d:1', version="4.0")
    assert read.params == (("TYPE", "work"), ("TYPE", "voice"), ("X", 'a\nb^c"d'))


def test_an_address_in_a_parameter_keeps_its_commas() -> None:
    assert only('ADR;LABEL="1 Road, Town":;;1 Road', version="4.0").params == (("LABEL", "1 Road, Town"),)


def test_profile_inside_is_an_ordinary_property() -> None:
    assert only("PROFILE:VCARD").value == "VCARD"


def test_too_many_parts_are_all_kept() -> None:
    assert only("ADR:a;b;c;d;e;f;g;h").value == tuple("abcdefgh")


# Lines


def test_a_line_without_a_colon_is_joined_to_the_value_before_and_flagged() -> None:
    read = card("NOTE:x", "broken", "TEL:1")
    assert [found.value for found in read.properties] == ["x\nbroken", "1"]
    assert read.flags == (Flag(3, "NOTE", FlagReason.LINE_JOINED),)


@pytest.mark.parametrize("line", ["http://x.example/a", "see also: page 5", "Tel.: 1", "10:30 at the gate"])
def test_a_line_of_prose_is_no_property(line: str) -> None:
    read = card("NOTE:x", line)
    assert [found.value for found in read.properties] == [f"x\n{line}"]
    assert reasons(read) == [FlagReason.LINE_JOINED]


def test_a_backslash_at_the_end_of_a_line_breaks_it() -> None:
    read = card("ADR:;;Hermann\\", "999\\", "Packstation;Hamburg", version="2.1")
    assert read.properties[1].value == ("", "", "Hermann\n999\nPackstation", "Hamburg")


def test_a_bare_line_is_joined_even_where_it_is_called_as_a_property_seen_before() -> None:
    read = card("NOTE:Tea", "TEL:+49 30 1234567", "NOTE", "FN:Ayu")
    assert read.flags == (Flag(4, "TEL", FlagReason.LINE_JOINED),)


def test_a_comment_and_a_line_before_any_property_are_left_out_and_flagged() -> None:
    read = card("lost", "FN:A", "# comment")
    assert [found.value for found in read.properties] == ["A"]
    assert read.flags == (Flag(2, "", FlagReason.LINE_LEFT_OUT), Flag(4, "", FlagReason.LINE_LEFT_OUT))


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_folds_are_undone_whatever_the_line_ends(line_end: str) -> None:
    lines = ["BEGIN:VCARD", "NOTE:a", "  b", "\tc", "TEL:1", "END:VCARD"]
    read = parse_card(line_end.join(lines).encode())
    assert [found.value for found in read.properties] == ["a bc", "1"]
    assert read.flags == ()


def test_a_fold_after_a_blank_line_is_a_fold_all_the_same() -> None:
    assert only("NOTE:a", "", " b:c").value == "ab:c"


def test_a_fold_in_the_middle_of_a_character_is_undone_before_it_is_decoded() -> None:
    read = card(b"NOTE:caf\xc3\n \xa9")
    assert (read.properties[0].value, read.flags) == ("café", ())


@pytest.mark.parametrize("trouble", ["", "# sends the card the careful way"])
def test_a_head_may_be_folded(trouble: str) -> None:
    read = card("FN:A", 'TEL;X="a:', ' b";TY', " PE=CELL", " :1", "EM", " AIL:x", trouble)
    assert [(found.name, found.params, found.value) for found in read.properties] == [
        ("FN", (), "A"),
        ("TEL", (("X", "a:b"), ("TYPE", "CELL")), "1"),
        ("EMAIL", (), "x"),
    ]
    assert reasons(read) == ([FlagReason.LINE_LEFT_OUT] if trouble else [])


def test_a_folded_line_without_a_colon_is_joined_whole() -> None:
    read = card("NOTE:a", "b", " c", "TEL:1")
    assert [found.value for found in read.properties] == ["a\nbc", "1"]
    assert reasons(read) == [FlagReason.LINE_JOINED]


def test_a_parameter_is_decoded_in_a_card_that_is_not_utf_8_throughout() -> None:
    read = card(b"FN;CHARSET=SHIFT_JIS:\x94\x5c", "TEL;TYPE=费:1")
    assert read.properties[1].params == (("TYPE", "费"),)


def test_a_fold_right_after_begin_is_a_property_all_the_same() -> None:
    assert only(" FN:A").value == "A"


def test_a_missing_end_is_flagged() -> None:
    read = parse_card(b"BEGIN:VCARD\nFN:A")
    assert [found.value for found in read.properties] == ["A"]
    assert read.flags == (Flag(1, "", FlagReason.NO_END),)


def test_lines_of_flags_are_those_of_the_file() -> None:
    read = next(read_cards(b"\n\nBEGIN:VCARD\nNOTE:x\n y\nbroken\nEND:VCARD"))
    assert isinstance(read, Card)
    assert read.line == 3
    assert read.flags == (Flag(6, "NOTE", FlagReason.LINE_JOINED),)


# Nested cards


def test_an_agent_is_a_child_card() -> None:
    read = card("FN:A", "AGENT:", "BEGIN:VCARD", "FN:B", "END:VCARD", "TEL:1")
    assert [found.name for found in read.properties] == ["FN", "AGENT", "TEL"]
    assert read.properties[1].value == "BEGIN:VCARD\nFN:B\nEND:VCARD"
    (child,) = read.children
    assert (child.line, [found.value for found in child.properties]) == (4, ["B"])


def test_nested_cards_without_an_agent_are_children() -> None:
    read = card("N:parent", "BEGIN:VCARD", "N:one", "END:VCARD", "BEGIN:VCARD", "N:two", "END:VCARD", "TEL:1")
    assert [found.value for found in read.properties] == [("parent",), "1"]
    assert [child.properties[0].value for child in read.children] == [("one",), ("two",)]


def test_an_escaped_agent_is_a_text() -> None:
    assert only("AGENT:BEGIN:VCARD\\nFN:B\\nEND:VCARD\\n").value == "BEGIN:VCARD\nFN:B\nEND:VCARD\n"


def test_an_agent_that_is_no_card_is_a_text() -> None:
    assert only("AGENT:Somebody").value == "Somebody"


# Escapes


@pytest.mark.parametrize("version", ["", "3.0", "4.0"])
def test_escapes_are_undone_and_other_backslashes_stay(version: str) -> None:
    read = only('NOTE:a\\nb\\Nc\\,d\\;e\\\\nf\\:g\\"h\\x', version=version)
    assert read.value == 'a\nb\nc,d;e\\nf:g"h\\x'


def test_parts_are_split_at_separators_that_are_not_escaped() -> None:
    assert only("N:a\\;b;c\\\\;d\\\\\\;e;f\\n", version="3.0").value == ("a;b", "c\\", "d\\;e", "f\n")


def test_version_21_keeps_backslashes_of_those_who_do_not_escape() -> None:
    assert only("NOTE:C:\\temp\\new", version="2.1").value == "C:\\temp\\new"
    assert only("FN:A;B\\C\\;D", version="2.1").value == "A;B\\C\\;D"
    assert only("N:;A\\;B\\\\;C;\\:E", version="2.1").value == ("", "A;B\\", "C", ":E")


def test_version_21_follows_those_who_escape_all_the_same() -> None:
    assert only("NOTE:one\\ntwo\\, three", version="2.1").value == "one\ntwo, three"


# File encoding


def test_a_file_in_another_encoding_is_guessed_from_all_of_its_text() -> None:
    greek = "Γιάννης Παπαδόπουλος γράφει ένα γράμμα από την Αθήνα στον αδελφό του"
    data = f"BEGIN:VCARD\nFN:Ήρα\nEND:VCARD\nBEGIN:VCARD\nNOTE:{greek}\nEND:VCARD".encode("cp1253")
    first, second = read_cards(data)
    assert isinstance(first, Card)
    assert isinstance(second, Card)
    assert (first.properties[0].value, second.properties[0].value) == ("Ήρα", greek)
    assert reasons(first) == [FlagReason.CHARACTERS]


def test_the_encoding_that_the_user_chose_is_no_guess() -> None:
    data = "BEGIN:VCARD\nFN:Łódź\nEND:VCARD".encode("cp1250")
    (read,) = read_cards(data, "cp1250")
    assert isinstance(read, Card)
    assert (read.properties[0].value, read.flags) == ("Łódź", ())


def test_one_line_in_another_encoding_leaves_the_others_unflagged() -> None:
    read = card(b"FN:J\xf6rg", "NOTE:Jörg")
    assert [found.value for found in read.properties] == ["Jörg", "Jörg"]
    assert read.flags == (Flag(2, "FN", FlagReason.CHARACTERS),)
