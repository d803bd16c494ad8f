"""A field for a whole number with its unit, as all forms have it."""

from PySide6.QtWidgets import QSpinBox

from netplanner.ui.foundation.typography import type_scale

_HEIGHT = 30


def number_field(
    value: int, *, most: int, name: str, suffix: str, step: int, least: int = 0, never: str = ""
) -> QSpinBox:
    """`suffix` is the unit, with a blank before it. `never` stands in place of the least number."""
    field = QSpinBox()
    field.setRange(least, most)
    field.setSuffix(suffix)
    field.setSingleStep(step)
    field.setSpecialValueText(never)
    field.setValue(value)
    field.setAccessibleName(name)
    field.setMinimumHeight(type_scale(field.font()).px(_HEIGHT))
    return field
