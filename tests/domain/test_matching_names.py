"""Which ways of writing a name may be one person's, and which never are."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netplanner.domain.name_agreement import agreement, people_agreement, spelled
from netplanner.domain.names import Name, read_name


def no_slip(first: str, second: str) -> bool:
    return False


def agree(first: str, second: str) -> int:
    return agreement(read_name(first), read_name(second), no_slip)


def called(name: str, nickname: str, other_name: str, other_nickname: str = "") -> int:
    return people_agreement(
        name=name, nickname=nickname, other_name=other_name, other_nickname=other_nickname, is_slip=no_slip
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Łukasz NOWAK", "lukasz  nowak"),
        ("Wulandari, Sari", "Sari Wulandari"),
        ("Tanaka Hiroshi", "Hiroshi Tanaka"),
        ("Олег Иванов", "Иванов Олег"),
        ("Dr. Sari Wulandari, S.T., M.Si", "Sari Wulandari"),
        ("Müller, Dr. Anna", "Anna Müller"),
        ("Prof. Dr. Ir. H. Rahmat Hidayat, M.Sc., Ph.D.", "Rahmat Hidayat"),
        ("Mr John Smith", "John Smith"),
        ("Pak Slamet", "Slamet"),
        ("Bu Sari Wulandari", "Sari Wulandari"),
        ("Jean-Pierre Dubois", "Jean Pierre Dubois"),
        ("Pat O’Brien", "Pat OBrien"),
        ("Ahmad bin Hasan", "Ahmad Hasan"),
        ("प्रिया शर्मा", "प्रिया शर्मा"),
    ],
)
def test_titles_order_and_accents_make_no_other_person(first: str, second: str) -> None:
    assert agree(first, second) >= 90


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Achmad Fauzi", "Ahmad Fauzi"),
        ("Rahmad Hidayat", "Rahmat Hidayat"),
        ("Soekarno Djojo", "Sukarno Joyo"),
        ("Mohammed Rizki", "Muhammad Rizky"),
        ("Anna Mueller", "Anna Müller"),
        ("Katherine Smyth", "Catherine Smith"),
        ("Stephen Meyer", "Steven Meier"),
        ("Jonas Lindquist", "Jonas Lindqvist"),
        ("Wang Xiaoming", "Xiao Ming Wang"),
    ],
)
def test_one_sound_may_be_spelled_in_two_ways(first: str, second: str) -> None:
    assert 85 <= agree(first, second) < 100


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("S. Wulandari", "Sari Wulandari"),
        ("Rahmat H.", "Rahmat Hidayat"),
        ("J.R.R. Tolkien", "John Ronald Reuel Tolkien"),
        ("Moh. Rizki", "Muhammad Rizki"),
    ],
)
def test_an_initial_is_the_name_that_it_begins(first: str, second: str) -> None:
    assert 50 <= agree(first, second) < 100


@pytest.mark.parametrize(
    ("shorter", "longer"),
    [
        ("Slamet", "Slamet Riyadi"),
        ("Sri Dewi", "Nyoman Sri Dewi"),
        ("Sudarma", "I Wayan Sudarma"),
        ("Rizki", "Muhammad Rizki"),
        ("Maria Quispe", "María Fernanda Quispe"),
        ("Wei Ling", "Ng Wei Ling"),
        ("太郎", "田中 太郎"),
        ("Anna Müller", "Anna Müller-Lüdenscheidt"),
        ("sari@example.org", "Sari Wulandari"),
    ],
)
def test_the_name_that_somebody_is_called_by_may_stand_alone(shorter: str, longer: str) -> None:
    assert 50 <= agree(shorter, longer) < 100


@pytest.mark.parametrize(
    ("family", "person"),
    [
        ("Müller", "Anna Müller"),
        ("Dr. Müller", "Anna Müller"),
        ("Müller", "Müller, Anna"),
        ("Müller", "Maria Müller"),
        ("García Márquez", "Ana García Márquez"),
        ("Hidayat", "Siti Hidayat"),
        ("Kim", "Kim Minji"),
        ("Müller", "Kim Müller"),
        ("田中", "田中 太郎"),
        ("田中", "田中太郎"),
        ("Wulandari", "S. Wulandari"),
        ("Familie Müller", "Anna Müller"),
    ],
)
def test_a_family_name_alone_is_nobody_of_the_family(family: str, person: str) -> None:
    assert agree(family, person) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Müller", "Peter Müller"),
        ("Martin Müller", "Martina Müller"),
        ("Kristian Müller", "Kristin Müller"),
        ("Frances Smith", "Francis Smith"),
        ("Michel Dubois", "Michelle Dubois"),
        ("Mario Rossi", "Maria Rossi"),
        ("Andrea Rossi", "Andreas Rossi"),
        ("Eva Novák", "Eva Nováková"),
        ("Sari Wulandari", "Sri Wulandari"),
        ("Putra Hidayat", "Putri Hidayat"),
        ("Zara Khan", "Sara Khan"),
        ("Cici Tan", "Kiki Tan"),
        ("Ng Wei Ling", "Ng Wei Ming"),
        ("王小明", "王小红"),
        ("김민지", "김민주"),
        ("A. Müller", "P. Müller"),
        ("S. W.", "Sari Wulandari"),
        ("Mr Smith", "Mrs Smith"),
        ("Herr Müller", "Frau Müller"),
        ("Pak Hidayat", "Bu Hidayat"),
        ("Bu Slamet", "Slamet"),
        ("John Smith", "John Smith Jr."),
        ("John Smith Sr.", "John Smith, Junior"),
        ("Sari Wulandari (suami)", "Sari Wulandari"),
        ("Anna & Peter Müller", "Anna Müller"),
        ("Anna und Peter Müller", "Peter Müller"),
        ("Sari Kampus", "Sari Wulandari"),
        ("Person 1", "Person 2"),
    ],
)
def test_two_of_one_household_are_two(one: str, other: str) -> None:
    assert agree(one, other) == 0


@pytest.mark.parametrize("nothing", ["", "  ", "+62 812 3456 7890", "0812", "☎", "…", "()"])
def test_who_has_no_name_is_like_nobody(nothing: str) -> None:
    assert read_name(nothing).parts == ()
    assert agree(nothing, nothing) == 0
    assert agree(nothing, "Sari") == 0


@pytest.mark.parametrize("name", ["Ibu", "Dr.", "Ma", "Junior", "St", "Mr & Mrs", "Muhammad", "Van", "S.T."])
def test_what_is_often_a_title_is_still_a_name_when_nothing_else_is_there(name: str) -> None:
    assert read_name(name).parts != ()


def test_a_nickname_stands_for_the_name_alone_or_before_the_family() -> None:
    assert called("Robert Smith", "Bob", "Bob Smith") == 90
    assert called("Robert Smith", "Rob, Bob", "Bob") == 90
    assert called("Bob", "", "Robert Smith", "Bob") == 90
    assert called("Susilo Bambang Yudhoyono", "SBY", "SBY") == 90


def test_who_has_only_a_nickname_is_called_that() -> None:
    assert called("", "Sari", "Sari Wulandari") == agree("Sari", "Sari Wulandari")
    assert called("+62 812 3456", "Wulan, Sari", "Wulan") == 100
    assert called("S. W.", "Sari", "S. W.", "Sari") == 100
    assert called("", "", "", "") == 0


def test_two_who_are_called_alike_at_home_are_two() -> None:
    assert called("Anna Müller", "Mama", "Berta Schulz", "Mama") == 0
    assert called("Anna Müller", "Müller", "Peter Müller") == 0
    assert called("John Smith", "Jack", "Jack Smith Jr.") == 0


@pytest.mark.parametrize("ending", ["Martin Martina", "Putra Putri", "Jean Jeanne", "Daniel Danielle", "Simon Simone"])
def test_endings_are_kept_apart(ending: str) -> None:
    first, second = ending.lower().split()
    assert spelled(first) != spelled(second)


PIECES = st.sampled_from(
    [
        "Sari", "Sri", "S.", "Wulandari", "Wulan", "Müller", "Mueller", "Dr.", "S.T.", "Muhammad", "Moh.", "Ng", "Wei",
        "Weiling", "Ling", "田中", "太郎", "&", "Jr.", "Bu", "Mr", "bin", ",", "(", ")", "Ni", "Luh", "o'x", "-", "7",
    ]
)  # fmt: skip
NAMES = st.lists(PIECES, max_size=5).map(" ".join) | st.text(max_size=20)


@given(NAMES, NAMES)
@example("Wei Ling Weiling", "Weiling Wei Ling")
@example("s. sa.", "Sari Sri")
def test_names_agree_both_ways_round(first: str, second: str) -> None:
    likeness = agree(first, second)
    assert likeness == agree(second, first)
    assert likeness == 0 or 50 <= likeness <= 100


@given(NAMES)
def test_every_name_agrees_with_itself(name: str) -> None:
    read = read_name(name)
    assert agree(name, name) == (100 if read.full_parts else 0)


@given(NAMES, NAMES, NAMES, NAMES)
def test_nicknames_agree_both_ways_round(name: str, nickname: str, other: str, called_other: str) -> None:
    assert called(name, nickname, other, called_other) == called(other, called_other, name, nickname)


@given(st.text(max_size=400))
@example("\ud800")
@example("." * 300)
@example(", , ,")
def test_every_text_can_be_read_as_a_name(text: str) -> None:
    read = read_name(text)
    assert isinstance(read, Name)
    assert all(read.parts)
    assert read.call_parts <= set(read.parts)
