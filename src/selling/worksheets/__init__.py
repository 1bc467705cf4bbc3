"""Worksheets: what a sheet may hold, how it is read and checked, and what the widget is given.

Scores, export and import are in :mod:`selling.live.worksheet`, since the page does them too.
"""

from selling.worksheets.load import WorksheetError, load_worksheet, load_worksheets, to_content, words_in

__all__ = ["WorksheetError", "load_worksheet", "load_worksheets", "to_content", "words_in"]
