"""The widgets of the course: each a ``.py``, a ``.js`` and a ``.css`` side by side."""

from collections.abc import Callable
from typing import Any

from selling.widgets import calculator, exam, flashcards, progress, quiz, roleplay, worksheet
from selling.widgets.base import LiveWidget
from selling.widgets.calculator import Calculator
from selling.widgets.exam import Exam
from selling.widgets.flashcards import Flashcards
from selling.widgets.progress import Progress
from selling.widgets.quiz import Quiz
from selling.widgets.roleplay import RolePlay
from selling.widgets.worksheet import Worksheet

__all__ = [
    "FALLBACKS",
    "Calculator",
    "Exam",
    "Flashcards",
    "LiveWidget",
    "Progress",
    "Quiz",
    "RolePlay",
    "Worksheet",
]

#: Kind of widget → what stands in its place where no script runs, from its ``content`` and ``words``.
FALLBACKS: dict[str, Callable[[dict[str, Any], dict[str, str]], str]] = {
    "calculator": calculator.fallback,
    "exam": exam.fallback,
    "flashcards": flashcards.fallback,
    "progress": progress.fallback,
    "quiz": quiz.fallback,
    "roleplay": roleplay.fallback,
    "worksheet": worksheet.fallback,
}
