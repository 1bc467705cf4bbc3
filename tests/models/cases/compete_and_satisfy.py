"""Worked cases of chapter 02."""

import math
from typing import Any

TOPIC = "selling.models.compete_and_satisfy:"
CLOCK, CARD = TOPIC + "advantage_clock", TOPIC + "qvs_scorecard"

# Northlight and Redgate as a bank rates them: weight, we, rival. Weights add up to 38.
BANK = [
    (3, 4, 4),
    (4, 4, 3),
    (1, 4, 3),
    (3, 3, 4),
    (4, 5, 4),
    (3, 4, 4),
    (5, 3, 5),
    (4, 3, 4),
    (3, 4, 4),
    (5, 4, 4),
    (1, 5, 2),
    (2, 4, 3),
]


def rhythm(**changed: Any) -> dict[str, Any]:
    plain = {"half_life": 9, "interval": 24, "rival_half_life": 9, "rival_interval": 12, "rival_size": 0.6}
    return plain | changed


def card(rows: list[tuple[Any, Any, Any]] = BANK, **changed: tuple[Any, Any, Any]) -> dict[str, Any]:
    """Twelve lines named L0 to L11; ``L6=(…)`` changes one."""
    named = {f"L{place}": row for place, row in enumerate(rows)} | changed
    return {
        "lines": [
            {"line": line, "weight": row[0], "ours": row[1], "rivals": row[2]} for line, row in named.items()
        ]
    }


def everywhere(weight: Any, ours: Any, rivals: Any) -> list[tuple[Any, Any, Any]]:
    return [(weight, ours, rivals)] * 12


CASES = [
    # The area under one upgrade of size 1 is half-life ÷ ln 2; spread over the interval it is the average.
    (CLOCK, rhythm(), {"ours": 9 / math.log(2) / 24, "rivals": 0.6 * 9 / math.log(2) / 12}),
    # 0.6 every 12 months equals 1 every 20. A half-life of 9 × 24 ÷ 20 = 10.8 does the same.
    (CLOCK, rhythm(), {"slowest": 20, "needed_half_life": 10.8}),
    (CLOCK, rhythm(interval=20), {"average_lead": 0, "slowest": 20, "needed_half_life": 9}),
    # 9 ÷ 18 = 12 ÷ 24: a faster rhythm and a longer life bring the same average.
    (CLOCK, rhythm(interval=18), {"ours": 0.5 / math.log(2)}),
    (CLOCK, rhythm(half_life=12), {"ours": 0.5 / math.log(2)}),
    # The same rhythm on both sides, the rival in the middle of ours: each leads half of the time.
    (CLOCK, rhythm(interval=12, rival_size=1), {"share_ahead": 0.5, "average_lead": 0}),
    # Half-life = interval: levels run from 2 to 1 and are 1/ln 2 on average; half the size is never ahead.
    (
        CLOCK,
        rhythm(half_life=12, interval=12, rival_half_life=12, rival_size=0.5),
        {"share_ahead": 1, "ours": 1 / math.log(2), "months.0.ours": 2, "months.0.rivals": 2**-0.5},
    ),
    # Interval 2, half-lives 2 and 1. Ours runs 2 → 1, the rival's (peak 4/3 × 1.5 = 2) 2 → 1/2. From month 0 to 1
    # ours is above. At 1 the rival jumps to 2 and we stand at 2^0.5; equal after t with 2^0.5 × 2^(−t/2) = 2 × 2^−t,
    # so t = 1: the rival leads exactly from 1 to 2.
    (
        CLOCK,
        rhythm(half_life=2, interval=2, rival_half_life=1, rival_interval=2, rival_size=1.5),
        {"share_ahead": 0.5},
    ),
    # The same with the rival's peak at 4/3: equal after t with 2^0.5 × 2^(−t/2) = 4/3 × 2^−t, so
    # t = 2 × log2(4/3 ÷ 2^0.5) < 0: the rival is never ahead.
    (
        CLOCK,
        rhythm(half_life=2, interval=2, rival_half_life=1, rival_interval=2, rival_size=1),
        {"share_ahead": 1},
    ),
    # Seen from the other side: ours fades faster and is ahead for one month in two.
    (
        CLOCK,
        rhythm(half_life=1, interval=2, rival_half_life=2, rival_interval=2, rival_size=2 / 3),
        {"share_ahead": 0.5},
    ),
    (CLOCK, rhythm(half_life=0), "half_life"),
    (CLOCK, rhythm(half_life=121), "half_life"),
    (CLOCK, rhythm(rival_half_life=-1), "rival_half_life"),
    (CLOCK, rhythm(interval=0), "interval"),
    (CLOCK, rhythm(interval=2.5), "interval"),
    (CLOCK, rhythm(interval=61), "interval"),
    (CLOCK, rhythm(rival_interval=0), "rival_interval"),
    (CLOCK, rhythm(rival_size=0), "rival_size"),
    # Ours: 12+16+4+9 + 20+12+15+12 + 12+20+5+8 = 145. The rival's: 12+12+3+12 + 16+12+25+16 + 12+20+2+6 = 148.
    (CARD, card(), {"ours": 145 / 38, "rivals": 148 / 38, "lead": -3 / 38, "first": "L6", "lift": 5 / 38}),
    # Without weights 47 and 44 of 60.
    (CARD, card(), {"plain_ours": 47 / 12, "plain_rivals": 44 / 12}),
    (CARD, card(), {"parts.0.share": 11 / 38, "parts.0.ours": 41 / 11, "parts.0.rivals": 39 / 11}),
    (CARD, card(), {"parts.1.ours": 59 / 16, "parts.1.rivals": 69 / 16, "parts.1.lead": -10 / 16}),
    (CARD, card(), {"parts.2.ours": 45 / 11, "parts.2.rivals": 40 / 11}),
    # −10, −4, −3, then what is level, then up: scarcity 1 × 3, process and skill 4 × 1.
    (CARD, card(), {"gaps.0.line": "L6", "gaps.1.line": "L7", "gaps.2.line": "L3", "gaps.0.pull": -10 / 38}),
    (CARD, card(), {"gaps.9.line": "L10", "gaps.10.line": "L1", "gaps.11.line": "L4", "gaps.11.gap": 1}),
    (CARD, card(L6=(5, 4, 5)), {"ours": 150 / 38, "lead": 2 / 38}),
    # Another reader of the same card: response 1, scarcity 4.
    (CARD, card(L6=(1, 3, 5), L10=(4, 5, 2)), {"ours": 148 / 37, "rivals": 134 / 37, "first": "L7"}),
    # One line weighs: the score is that line, the other parts have none.
    (
        CARD,
        card(everywhere(0, 3, 3), L8=(2, 2, 4)),
        {"ours": 2, "rivals": 4, "first": "L8", "lift": 1, "parts.0.ours": None, "part_bars.0.ours": 2},
    ),
    # A tie in weight × points goes to the heavier line: 4 × 1 before 2 × 2.
    (CARD, card(everywhere(1, 3, 3), L2=(2, 2, 4), L9=(4, 2, 3)), {"first": "L9"}),
    # Equal everywhere: no gap, the first line has as much room as any.
    (CARD, card(everywhere(3, 3, 3)), {"ours": 3, "lead": 0, "first": "L0", "lift": 1 / 12}),
    # Behind nowhere: 4 × 1 point of room beats 3 × 1.
    (CARD, card(everywhere(3, 4, 2), L5=(4, 4, 2)), {"first": "L5"}),
    (CARD, card(everywhere(2, 5, 3)), {"first": "none", "lift": 0}),
    (CARD, card(everywhere(0, 3, 4)), "lines"),
    (CARD, {"lines": []}, "lines"),
    (CARD, {"lines": card()["lines"][:1]}, "lines"),
    (CARD, {"lines": None}, "lines"),
    (CARD, {"lines": [*card()["lines"][:11], "L11"]}, "lines[11]"),
    (CARD, card(L3=(6, 3, 3)), "lines[3].weight"),
    (CARD, card(L3=(-1, 3, 3)), "lines[3].weight"),
    (CARD, card(L0=(3, 0, 3)), "lines[0].ours"),
    (CARD, card(L11=(3, 3, 5.5)), "lines[11].rivals"),
    (CARD, card(L11=(3, 3, None)), "lines[11].rivals"),
]
