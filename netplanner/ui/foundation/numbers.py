"""Numbers that are no counts, as the language of the window writes them: 20.8 in English, 20,8 in Indonesian."""

from PySide6.QtCore import QLocale

_DIGITS = 3


def rounded(value: float) -> str:
    """`value` in three digits at most, with no zero at its end: 20.8, 25."""
    return QLocale().toString(float(value), "g", _DIGITS)


def with_decimals(value: float, decimals: int) -> str:
    """`value` with exactly so many decimals: 0.90."""
    return QLocale().toString(float(round(value, decimals)), "f", decimals)
