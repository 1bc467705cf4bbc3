"""Settings of all tests."""

from hypothesis import settings

# How long one example takes says more about what else the machine does than about a formula.
settings.register_profile("course", deadline=None)
settings.load_profile("course")
