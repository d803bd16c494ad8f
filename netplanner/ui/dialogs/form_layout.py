"""The rows of a form: quiet words at the left, all of one width, and a field beside each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFormLayout, QLayout, QWidget

from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.typography import type_scale


def form_layout(
    rows: Sequence[tuple[str, QWidget | QLayout]],
    font: QFont,
    *,
    label_width: int,
    row_height: int = 32,
    grows: bool = True,
) -> QFormLayout:
    """A layout of these rows. `label_width` and `row_height` are px at the size that the look was drawn for.

    `grows`: fields take what room there is; else they are as wide as they ask to be.
    """
    scale = type_scale(font)
    policy = QFormLayout.FieldGrowthPolicy
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(scale.px(12))
    form.setVerticalSpacing(scale.px(8))
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setFieldGrowthPolicy(policy.AllNonFixedFieldsGrow if grows else policy.FieldsStayAtSizeHint)
    for words, field in rows:
        label = text_label(words, scale.body, is_faint=True)
        label.setFixedWidth(scale.px(label_width))
        label.setFixedHeight(scale.px(row_height))
        if isinstance(field, QLayout):
            form.addRow(label, field)
        else:
            label.setBuddy(field)
            form.addRow(label, field)
    return form
