"""How a number is shown as a whole one: half-up, with the tolerance of the model (MODEL, preamble)."""

import math

from netplanner.domain import defaults


def half_up(number: float) -> int:
    """The nearest whole number, of two the larger: 9.5 is 10, -9.5 is -9. Floats a hair below a half count as half."""
    return math.floor(number + 0.5 + defaults.TOLERANCE)
