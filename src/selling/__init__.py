"""The live parts of a course on consultative key-account selling."""

from selling import i18n

__version__ = "0.4.0"

i18n.install()
