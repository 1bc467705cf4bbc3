"""Worked cases of chapter 24."""

from typing import Any

TOPIC = "selling.models.account_development:"
GAPS, ROOM = TOPIC + "gap_finder", TOPIC + "room_to_grow"


def factor(**changed: Any) -> dict[str, Any]:
    return {"factor": "A", "importance": 5, "today": 2, "ideal": 4, "help": 0.6, "effort": 8} | changed


def gaps(*factors: Any, **changed: Any) -> dict[str, Any]:
    return {"days": 10, "factors": list(factors)} | changed


def line(**changed: Any) -> dict[str, Any]:
    return {"line": "A", "ours": 100, "elsewhere": 50, "unbought": 50, "chance": 0.25} | changed


def room(*lines: Any, **changed: Any) -> dict[str, Any]:
    return {"target": 150, "keep": 0.8, "lines": list(lines)} | changed


SMALL = factor(factor="B", importance=3, today=1, ideal=3, help=1, effort=5)
EASY = factor(factor="C", importance=1, today=1, ideal=3, help=1, effort=1)
FOREIGN = factor(factor="D", importance=5, today=1, ideal=5, help=0.1, effort=1)

CASES = [
    # 5 × 2 = 10 matters, 0.6 of it can be closed, and 8 of 10 days are used.
    (
        GAPS,
        gaps(factor()),
        {"first": "A", "closed": 0.6, "days_used": 8, "chosen": 1, "untouched": 0, "ranking.0.score": 6},
    ),
    # B: 3 × 2 = 6, all of it. Equal scores of 6: the one that matters more comes first, and B's 5 days do not fit.
    (
        GAPS,
        gaps(SMALL, factor()),
        {"first": "A", "chosen": 1, "closed": 6 / 16, "ranking.1.factor": "B", "ranking.1.place": "2"},
    ),
    # With 13 days both fit: 12 of 16.
    (GAPS, gaps(SMALL, factor(), days=13), {"chosen": 2, "closed": 0.75, "days_used": 13}),
    # A's 8 days do not fit into 7, so B is taken although it ranks second.
    (GAPS, gaps(factor(), SMALL, days=7), {"first": "B", "closed": 6 / 16, "days_used": 5}),
    # Easy and hardly wanted (2), and wanted and out of reach (20 × 0.1): neither is touched.
    (GAPS, gaps(EASY, FOREIGN), {"first": "None", "closed": 0, "chosen": 0, "untouched": 2, "days_used": 0}),
    (GAPS, gaps(EASY, FOREIGN), {"dots.0.act": None, "dots.0.leave": 20, "dots.1.leave": 2}),
    # All equal: they stand as they were written, and the days choose the first.
    (GAPS, gaps(factor(), factor(factor="Z")), {"first": "A", "chosen": 1, "closed": 0.3}),
    # He has more than he wants: no gap, and no share of nothing.
    (GAPS, gaps(factor(today=5, ideal=3)), {"first": "None", "closed": None, "ranking.0.gap": 0}),
    # Exactly on both lines counts; no days, no action; no effort needs no days.
    (GAPS, gaps(factor(importance=3, help=0.5)), {"first": "A", "closed": 0.5}),
    (GAPS, gaps(factor(), days=0), {"first": "None", "closed": 0}),
    (GAPS, gaps(factor(effort=0), days=0), {"first": "A", "days_used": 0}),
    (GAPS, gaps(factor(help=0)), {"first": "None", "closed": 0}),
    (GAPS, gaps(), "factors"),
    (GAPS, gaps(factors="none"), "factors"),
    (GAPS, gaps("a wish"), "factors[0].factor"),
    (GAPS, gaps(factor(factor=" ")), "factors[0].factor"),
    (GAPS, gaps(factor(), factor(importance=0)), "factors[1].importance"),
    (GAPS, gaps(factor(today=2.5)), "factors[0].today"),
    (GAPS, gaps(factor(ideal=6)), "factors[0].ideal"),
    (GAPS, gaps(factor(help=1.1)), "factors[0].help"),
    (GAPS, gaps(factor(effort=-1)), "factors[0].effort"),
    (GAPS, gaps(factor(), days=-1), "days"),
    # 80 of 100 stay, 70 are missing of a room of 100: it comes whole, in one year of four.
    (
        ROOM,
        room(line()),
        {
            "chance": 0.25,
            "share": 100 / 150,
            "kept": 80,
            "to_win": 70,
            "needed": 0.7,
            "expected": 105,
            "without": 0,
        },
    ),
    # Two lines of 100 and 40 with chances of ½: at least 70 needs the large one, at least 120 both.
    (
        ROOM,
        room(line(chance=0.5), line(line="B", ours=0, elsewhere=40, unbought=0, chance=0.5)),
        {"chance": 0.5, "carrier": "A", "without": 0, "share": 100 / 190, "expected": 150, "room": 140},
    ),
    (
        ROOM,
        room(line(chance=0.5), line(line="B", ours=0, elsewhere=40, unbought=0, chance=0.5), target=200),
        {"chance": 0.25, "to_win": 120},
    ),
    # Three alike, each enough: 1 − ½ × ½ × ½; without one of them 1 − ½ × ½.
    (
        ROOM,
        room(*[line(line=name, chance=0.5) for name in "ABC"], target=300),
        {
            "chance": 0.875,
            "without": 0.75,
            "carrier": "A",
            "sources.0.expected": 240,
            "sources.2.expected": 75,
        },
    ),
    # What stays is enough; then the chance is certain.
    (ROOM, room(line(), target=80), {"to_win": 0, "chance": 1, "needed": 0, "by_sales.0.chance": 1}),
    # More than there is room for.
    (ROOM, room(line(), target=190), {"needed": 1.1, "chance": 0}),
    (ROOM, room(line(chance=1), target=180), {"chance": 1, "expected": 180}),
    # Nothing bought, nothing to win: no share, no division by nothing.
    (
        ROOM,
        room(line(ours=0, elsewhere=0, unbought=0), target=0),
        {
            "share": None,
            "needed": None,
            "chance": 1,
            "expected": 0,
            "carrier": "None",
            "by_line.0.share": None,
        },
    ),
    (
        ROOM,
        room(line(ours=0, elsewhere=0, unbought=0), target=10),
        {"chance": 0, "needed": None, "without": 0},
    ),
    (ROOM, room(line(chance=0)), {"chance": 0, "carrier": "None", "expected": 80}),
    (ROOM, room(line(), keep=0), {"kept": 0, "to_win": 150, "needed": 1.5}),
    (ROOM, room(), "lines"),
    (ROOM, room(lines=None), "lines"),
    (ROOM, room(*[line()] * 8), "lines"),
    (ROOM, room(None), "lines[0].line"),
    (ROOM, room(line(), line(line="")), "lines[1].line"),
    (ROOM, room(line(ours=-1)), "lines[0].ours"),
    (ROOM, room(line(elsewhere="much")), "lines[0].elsewhere"),
    (ROOM, room(line(unbought=-1)), "lines[0].unbought"),
    (ROOM, room(line(chance=1.5)), "lines[0].chance"),
    (ROOM, room(line(), target=-1), "target"),
    (ROOM, room(line(), keep=1.2), "keep"),
]
