"""Questions for other systems: one module a format, each from the same editions of the banks.

A format's module has ``export(edition) -> Made``. Nothing is dropped in silence: what a format cannot hold
comes back as :class:`selling.questions.export.common.Loss`, a sentence with the bank and question it is about.
"""
