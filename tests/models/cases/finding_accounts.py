"""Worked cases of chapter 07."""

from typing import Any

MODULE = "selling.models.finding_accounts:"
CONCENTRATION, PLAN = MODULE + "concentration", MODULE + "call_plan"

# Five accounts that buy 50, 20, 15, 10 and 5; one account; four alike; nobody.
BOOKS: dict[str, Any] = {
    "five": {"accounts": 5, "curve": [0, 0.5, 0.7, 0.85, 0.95, 1]},
    "one": {"accounts": 1, "curve": [0, 1]},
    "alike": {"accounts": 4, "curve": [0, 0.25, 0.5, 0.75, 1]},
    "none": {"accounts": 0, "curve": []},
}


def asking(**changed: Any) -> dict[str, Any]:
    plain = {"industry": "five", "asked": 0.2, "top_fifth": 0.8, "books": BOOKS}
    return plain | changed


def plan(**changed: Any) -> dict[str, Any]:
    plain = {
        "firms": 240,
        "base": 0.05,
        "hit": 0.25,
        "recall": 0.75,
        "visit_cost": 150,
        "classify_cost": 10,
        "visits": 160,
    }
    return plain | changed


CASES = [
    # 80/20 on a Pareto curve: alpha = ln 5 / ln 4 = 1.160964.
    (CONCENTRATION, asking(), {"books_share": 0.5, "curve_share": 0.8, "alpha": 1.1609640474436813}),
    # 80% lies 2/3 of the way, (0.80 - 0.70)/0.15, from 40% of the accounts to 60%.
    (CONCENTRATION, asking(), {"eighty": 0.4 + 0.2 * 2 / 3, "accounts_asked": 1}),
    # Gini from the definition: (-4*5 - 2*10 + 0*15 + 2*20 + 4*50) / (5 * 100) = 0.4.
    (CONCENTRATION, asking(), {"books_gini": 0.4}),
    # Half of the first account; the first two and half of the third: 0.70 + 0.15/2.
    (CONCENTRATION, asking(asked=0.1), {"books_share": 0.25, "accounts_asked": 0.5}),
    (CONCENTRATION, asking(asked=0.5), {"books_share": 0.775}),
    (CONCENTRATION, asking(asked=0), {"books_share": 0, "curve_share": 0}),
    (CONCENTRATION, asking(asked=1), {"books_share": 1, "curve_share": 1, "by_share.0.alike": 0}),
    (CONCENTRATION, asking(industry="one"), {"books_share": 0.2, "eighty": 0.8, "books_gini": 0}),
    (
        CONCENTRATION,
        asking(industry="alike", asked=0.3),
        {"books_share": 0.3, "eighty": 0.8, "books_gini": 0},
    ),
    # All alike on the bent curve: no finite index, a straight line.
    (CONCENTRATION, asking(asked=0.3, top_fifth=0.2), {"curve_share": 0.3, "curve_gini": 0, "alpha": None}),
    (CONCENTRATION, asking(top_fifth=0.19), "top_fifth"),
    (CONCENTRATION, asking(top_fifth=1), "top_fifth"),
    (CONCENTRATION, asking(top_fifth=-0.5), "top_fifth"),
    (CONCENTRATION, asking(asked=1.01), "asked"),
    (CONCENTRATION, asking(asked=-0.01), "asked"),
    (CONCENTRATION, asking(industry="none"), "industry"),
    (CONCENTRATION, asking(industry="space travel"), "industry"),
    (CONCENTRATION, asking(books={}), "industry"),
    # 240 firms, 12 key accounts, 9 recognised, kept among 36. Blind: 9 are met in 9/0.05 = 180 visits.
    (PLAN, plan(), {"found": 9, "missed": 3, "kept": 36, "visits_saved": 144, "months_saved": 0.9}),
    # (240 x 10 + 36 x 150) / 9 = 7,800 / 9. Blind 150 / 0.05.
    (PLAN, plan(), {"classified_cost": 7800 / 9, "blind_cost": 3000, "saving": 3000 - 7800 / 9}),
    # 27 of the 228 ordinary firms are among the 36.
    (PLAN, plan(), {"slip_through": 27 / 228}),
    # 144 visits saved are worth 21,600 yuan, 90 for each of 240 firms; there both ways cost the same.
    (PLAN, plan(), {"break_even_cost": 90}),
    (PLAN, plan(classify_cost=90), {"saving": 0}),
    (PLAN, plan(classify_cost=100), {"saving": -800 / 3}),
    # 0.25 x (1 - 10/(150 x 0.75)) = 0.25 x 41/45.
    (PLAN, plan(), {"break_even_base": 0.25 * 41 / 45}),
    (PLAN, plan(base=0.25 * 41 / 45), {"saving": 0}),
    # The deck: from 5% to 95%, all recognised. 12 key accounts among 12.63 firms: 0.63 of 228 slip through.
    (
        PLAN,
        plan(hit=0.95, recall=1),
        {"kept": 12 / 0.95, "missed": 0, "slip_through": (12 / 0.95 - 12) / 228},
    ),
    # A call for 15 yuan: 300 blind; 240 x 10 + 36 x 15 = 2,940 for 9 classified.
    (PLAN, plan(visit_cost=15), {"blind_cost": 300, "classified_cost": 2940 / 9, "break_even_cost": 9}),
    # Sorting that does not raise the hit rate is wasted at any price above nothing.
    (PLAN, plan(hit=0.05), {"break_even_cost": 0, "saving": -800 / 3, "visits_saved": 0}),
    (PLAN, plan(hit=0.04), {"break_even_cost": 0, "saving": 3000 - 800 / 3 - 3750}),
    (PLAN, plan(hit=0.05, classify_cost=0), {"saving": 0}),
    # A desk dearer than visits: no share of key accounts is low enough.
    (PLAN, plan(classify_cost=200), {"break_even_base": 0}),
    (PLAN, plan(base=1, hit=1), {"slip_through": None, "blind_cost": 150, "missed": 60}),
    # All 12 recognised and a hit rate of 1%: 1,200 firms would be kept of 240.
    (PLAN, plan(hit=0.01, recall=1), "hit"),
    # 9 key accounts with all 228 ordinary firms make 9/237 = 3.8%; less is impossible.
    (PLAN, plan(hit=9 / 237), {"slip_through": 1, "kept": 237}),
    (PLAN, plan(hit=9 / 238), "hit"),
    (PLAN, plan(firms=0), "firms"),
    (PLAN, plan(base=0), "base"),
    (PLAN, plan(base=1.2), "base"),
    (PLAN, plan(hit=0), "hit"),
    (PLAN, plan(recall=0), "recall"),
    (PLAN, plan(recall=-0.1), "recall"),
    (PLAN, plan(visit_cost=0), "visit_cost"),
    (PLAN, plan(classify_cost=-1), "classify_cost"),
    (PLAN, plan(visits=0), "visits"),
]
