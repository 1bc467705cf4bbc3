"""Worked cases of chapter 09."""

from typing import Any

SERVICE = "selling.models.value_added_service:"
USE, CUT = SERVICE + "value_in_use", SERVICE + "cut_or_service"


def line(**changed: Any) -> dict[str, Any]:
    return {"name": "Hours", "quantity": 1000, "each": 40, "less": 0.25} | changed


def offer(**changed: Any) -> dict[str, Any]:
    plain = {
        "lines": [line()],
        "price": 30000,
        "our_cost": 20000,
        "benefit": 0,
        "rival_price": 28000,
        "rival_yearly": 9000,
        "changeover": 5000,
        "years": 5,
    }
    return plain | changed


def cut(**changed: Any) -> dict[str, Any]:
    return {"price": 100000, "margin": 0.25, "cut": 0.05, "saved": 2, "believed": 0.5} | changed


CASES = [
    # 1,000 hours × 40 = 40,000 a year, a quarter less: 10,000. Five years 50,000 less 5,000 of change-over.
    (
        USE,
        offer(),
        {
            "cost_now": 40000,
            "cost_us": 30000,
            "yearly": 10000,
            "ceiling": 45000,
            "gain": 15000,  # 45,000 - 30,000
            "ours": 10000,  # 30,000 - 20,000
            "customer_share": 0.6,  # 15,000 of 25,000
            "payback": 3.5,  # 35,000 ÷ 10,000
            "rival_gain": 12000,  # 45,000 - 5,000 - 28,000
            "level_price": 33000,  # 28,000 + 5 × (10,000 - 9,000)
            "cases.1.running": 30000,
            "cases.1.buying": 7000,  # 35,000 ÷ 5
            "cases.2.running": 31000,
            "cases.2.buying": 6600,  # 33,000 ÷ 5
            "by_line.0.left": 30000,
            "by_line.0.saved": 10000,
        },
    ),
    # At the price of a draw the customer gains the same either way.
    (USE, offer(price=33000), {"gain": 12000, "rival_gain": 12000}),
    # At the ceiling all of the gain is ours, at the floor all is his.
    (USE, offer(price=45000), {"gain": 0, "customer_share": 0}),
    (USE, offer(price=20000), {"ours": 0, "customer_share": 1}),
    # Outside of floor and ceiling somebody loses, and there is nothing to share.
    (USE, offer(price=45001), {"gain": -1, "customer_share": None}),
    (USE, offer(price=19999), {"ours": -1, "customer_share": None}),
    # What he earns more counts like what he saves: 12,000 a year, ceiling 55,000.
    (USE, offer(benefit=2000), {"yearly": 12000, "ceiling": 55000, "payback": 35 / 12}),
    # A line that grows: 200 × 10 = 2,000, a tenth more. 10,000 - 200 = 9,800.
    (
        USE,
        offer(lines=[line(), line(name="", quantity=200, each=10, less=-0.1)]),
        {"yearly": 9800, "by_line.1.left": 2200, "by_line.1.saved": 0, "by_line.1.saving": -200},
    ),
    # A mailing room, by hand: 13,500 + 8,000 + 18,000 - 2,500 = 37,000.
    (
        USE,
        offer(
            lines=[
                line(quantity=1200, each=45, less=0.25),
                line(quantity=80000, each=0.25, less=0.4),
                line(quantity=1, each=36000, less=0.5),
                line(quantity=1, each=10000, less=-0.25),
            ]
        ),
        {"cost_now": 120000, "yearly": 37000},
    ),
    # Nothing is spent today, so nothing can be saved.
    (
        USE,
        offer(lines=[line(quantity=0)]),
        {
            "cost_now": 0,
            "yearly": 0,
            "payback": None,
            "ceiling": -5000,
            "gain": -35000,
            "customer_share": None,
        },
    ),
    (
        USE,
        offer(lines=[line(quantity=0)], price=0, our_cost=0, changeover=0),
        {"gain": 0, "ours": 0, "customer_share": None, "ceiling": 0},
    ),
    (USE, offer(lines=[line(less=1)], years=1), {"cost_us": 0, "ceiling": 35000}),
    (USE, offer(lines=[]), "lines"),
    (USE, offer(lines=[line()] * 13), "lines"),
    (USE, offer(lines=["hours"]), "lines[0]"),
    (USE, offer(lines=[line(), line(quantity=-1)]), "lines[1].quantity"),
    (USE, offer(lines=[line(each="dear")]), "lines[0].each"),
    (USE, offer(lines=[line(less=1.01)]), "lines[0].less"),
    (USE, offer(lines=[line(less=-1.01)]), "lines[0].less"),
    (USE, offer(lines=[{"name": "Hours"}]), "lines[0].quantity"),
    (USE, offer(price=-1), "price"),
    (USE, offer(changeover=-1), "changeover"),
    (USE, offer(years=0), "years"),
    (USE, offer(years=2.5), "years"),
    (USE, offer(years=31), "years"),
    # 5 of 25 points go: a fifth of the margin. 5 ÷ (25 - 5) = a quarter more volume.
    (
        CUT,
        cut(),
        {
            "given": 5000,
            "margin_gone": 0.2,
            "more": 0.25,
            "true_saving": 10000,
            "counted": 5000,
            "difference": 0,
            "needed_belief": 0.5,
            "equal_spend": 5000,
            "by_cut.0.more": 0,
            "by_belief.20.service": 10000,
            "by_belief.0.cut": 5000,
        },
    ),
    # 10 of 30 points: half as much again.
    (CUT, cut(margin=0.3, cut=0.1), {"more": 0.5}),
    # 4 yuan a yuan, three quarters believed: 5,000 weigh 15,000, and 1,667 would weigh as much as the cut.
    (CUT, cut(saved=4, believed=0.75), {"counted": 15000, "difference": 10000, "equal_spend": 5000 / 3}),
    (CUT, cut(saved=0.8), {"needed_belief": None, "counted": 2000}),
    (CUT, cut(saved=1), {"needed_belief": 1}),
    (CUT, cut(saved=0), {"equal_spend": None, "counted": 0, "difference": -5000}),
    (CUT, cut(believed=0), {"equal_spend": None, "needed_belief": 0.5}),
    (CUT, cut(cut=0), {"given": 0, "more": 0, "difference": 0}),
    (CUT, cut(price=0), {"given": 0, "more": 0.25}),
    (CUT, cut(cut=0.25), "cut"),
    (CUT, cut(cut=0.3), "cut"),
    (CUT, cut(margin=0, cut=0), "cut"),
    (CUT, cut(margin=1.2), "margin"),
    (CUT, cut(cut=-0.1), "cut"),
    (CUT, cut(saved=-1), "saved"),
    (CUT, cut(believed=1.1), "believed"),
    (CUT, cut(price=-1), "price"),
]
