"""The board: people in five columns, the meter above them and the views beside them.

Draws the plain data of `services.views` and `domain.capacity`; computes no level and no minutes itself.
"""
