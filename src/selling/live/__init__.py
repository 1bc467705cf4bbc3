"""Python that answers on both sides: in a kernel (CPython) and on the published page (MicroPython).

Only what both share is used here and in :mod:`selling.models`: no ``typing``, no ``dataclasses``,
no ``match``, no unpacking inside displays, and no reliance on the order of a dict.
"""
