"""The course's formulas: pure functions, arguments by name, a dict of plain values out.

They run under CPython and MicroPython alike (see :mod:`selling.live`). A value outside a formula's
domain raises :class:`selling.live.check.FieldError` with the input's name and a plain sentence; no
result is ever infinite or not a number.
"""
