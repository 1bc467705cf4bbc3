"""The course's redrawn diagrams, one module a chapter: functions that return a figure for selling.figures.show."""
