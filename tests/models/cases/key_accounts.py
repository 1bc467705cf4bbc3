"""Worked cases of chapter 04."""

from typing import Any

MODULE = "selling.models.key_accounts:"
SELECT, PLACES = MODULE + "account_selector", MODULE + "key_account_places"


def account(name: str, **changed: Any) -> dict[str, Any]:
    """An account whose seven criteria all come to 3: wallet 400,000 yuan, of which 40% is ours."""
    plain = {
        "name": name,
        "status": "active",
        "purchases_2025": 160000,
        "wallet": 400000,
        "influence": 3,
        "payment": 3,
        "fit": 3,
        "relationship": 3,
        "rivals": 3,
    }
    return plain | changed


# Attractiveness (3 + 5 + 4) / 3 = 4; strength (4 + 3 + 4 + 3) / 4 = 3.5; score 14.
LARGE = account("Large", influence=5, payment=4, fit=4, rivals=2)
# Wallet 100,000 is 1, share 80% is 5: attractiveness (1 + 2 + 3) / 3 = 2; strength (5 + 5 + 5 + 5) / 4 = 5; score 10.
LOYAL = account("Loyal", wallet=100000, purchases_2025=80000, influence=2, fit=5, relationship=5, rivals=1)
# Wallet 1,600,000 is 5, no purchases 1: attractiveness (5 + 4 + 3) / 3 = 4; strength (4 + 1 + 2 + 1) / 4 = 2; score 8.
NEW = account(
    "New",
    status="prospect",
    wallet=1600000,
    purchases_2025=0,
    influence=4,
    fit=4,
    relationship=1,
    rivals=4,
)
THREE = [NEW, LOYAL, LARGE]
TWINS = [account("B"), account("A"), account("C", wallet=399999, purchases_2025=159999.6)]
NO_WEIGHT = {"wallet": 0, "influence": 0, "payment": 0}
NO_STRENGTH = {"fit": 0, "relationship": 0, "rivals": 0, "share_of_wallet": 0}


def team(**changed: Any) -> dict[str, Any]:
    plain = {"managers": 3, "hours": 160, "part": 0.6, "need": 24, "hour_cost": 150, "margin": 0.27}
    return plain | changed


CASES = [
    (
        SELECT,
        {"accounts": THREE, "places": 1},
        {
            "chosen.0.name": "Large",
            "chosen.0.attractiveness": 4,
            "chosen.0.strength": 3.5,
            "chosen.0.score": 14,
            "chosen.0.kind": "largest buyer",
            "last_in": "Large",
            "first_out": "Loyal",
            "gap": 4,
            "also_largest": 1,
            "prospects": 0,
            "came_in": 0,
            "average_attractiveness": 10 / 3,
            "average_strength": 10.5 / 3,
            "changes.0.name": "The same accounts are in.",
            "changes.0.own": None,
            "dots.0.inside": 4,
            "dots.0.label": "1",
            "dots.0.prospects": None,
            "dots.1.customers": 2,
            "dots.1.inside": None,
            "dots.1.label": "2",
            "dots.2.label": "",
            "dots.2.prospects": 4,
            "dots.2.customers": None,
        },
    ),
    # Only wallet, only fit: New 5 x 4 = 20, Large 3 x 4 = 12, Loyal 1 x 5 = 5. Equal weights: Large, Loyal, New.
    (
        SELECT,
        {"accounts": THREE, "places": 2, **NO_WEIGHT, **NO_STRENGTH, "wallet": 2, "fit": 0.5},
        {
            "chosen.0.name": "New",
            "chosen.0.kind": "prospect",
            "chosen.0.score": 20,
            "chosen.1.score": 12,
            "first_out": "Loyal",
            "gap": 7,
            "prospects": 1,
            "came_in": 1,
            # The two largest buyers are Large and Loyal, and Loyal is out.
            "also_largest": 1,
            "changes.0.name": "New",
            "changes.0.own": 1,
            "changes.0.equal": 3,
            "changes.1.name": "Loyal",
            "changes.1.own": 3,
            "changes.1.equal": 2,
        },
    ),
    # Wallet 3 times, influence once: New (15 + 4) / 4 = 4.75; its strength with relationship alone is 1.
    (
        SELECT,
        {
            "accounts": [NEW],
            "places": 5,
            "wallet": 3,
            "payment": 0,
            "fit": 0,
            "rivals": 0,
            "share_of_wallet": 0,
        },
        {
            "chosen.0.score": 4.75,
            "last_in": "New",
            "first_out": "nobody",
            "gap": None,
            "also_largest": 1,
            "average_strength": 1,
        },
    ),
    # All equal in score: the larger wallet goes first, then the name.
    (
        SELECT,
        {"accounts": TWINS, "places": 2, "wallet": 0, "share_of_wallet": 0},
        {"chosen.0.name": "A", "chosen.1.name": "B", "first_out": "C", "gap": 0, "average_strength": 3},
    ),
    # Purchases above the estimated wallet, and a wallet of nothing.
    (
        SELECT,
        {
            "accounts": [account("X", wallet=0, purchases_2025=5), account("Y", wallet=0, purchases_2025=0)],
            "places": 1,
        },
        {"chosen.0.strength": 3.5, "chosen.0.attractiveness": 7 / 3, "first_out": "Y"},
    ),
    (SELECT, {"accounts": [], "places": 1}, "accounts"),
    (SELECT, {"accounts": THREE, "places": 0}, "places"),
    (SELECT, {"accounts": THREE, "places": 41}, "places"),
    (SELECT, {"accounts": THREE, "places": 1.5}, "places"),
    (SELECT, {"accounts": THREE, "places": 1, **NO_WEIGHT}, "wallet"),
    (SELECT, {"accounts": THREE, "places": 1, **NO_STRENGTH}, "fit"),
    (SELECT, {"accounts": THREE, "places": 1, **NO_WEIGHT, **NO_STRENGTH}, "wallet"),
    (SELECT, {"accounts": THREE, "places": 1, "rivals": -1}, "rivals"),
    (SELECT, {"accounts": THREE, "places": 1, "influence": "high"}, "influence"),
    # 3 x 160 x 60% = 288 hours; 288 / 24 = 12; 24 x 12 x 150 = 43,200 a year; 43,200 / 27% = 160,000.
    (
        PLACES,
        team(),
        {
            "places": 12,
            "available": 288,
            "spare": 0,
            "lacking": 24,
            "year_cost": 43200,
            "sales_needed": 160000,
            "by_number.0.accounts": 6,
            "by_number.0.hours": 48,
            "by_number.18.accounts": 24,
            "by_number.18.hours": 12,
        },
    ),
    # 65% gives 312 hours: thirteen, none to spare.
    (PLACES, team(part=0.65), {"places": 13, "spare": 0, "lacking": 24}),
    # 288 / 20 = 14.4: fourteen, 8 hours over, 12 short of fifteen.
    (PLACES, team(need=20), {"places": 14, "spare": 8, "lacking": 12}),
    (PLACES, team(managers=0), {"places": 0, "available": 0, "lacking": 24, "by_number.0.hours": 0}),
    (PLACES, team(need=500), {"places": 0, "spare": 288, "lacking": 212}),
    (PLACES, team(hour_cost=0), {"sales_needed": 0}),
    (PLACES, team(need=0), "need"),
    (PLACES, team(margin=0), "margin"),
    (PLACES, team(margin=1.1), "margin"),
    (PLACES, team(part=-0.1), "part"),
    (PLACES, team(managers=-1), "managers"),
    (PLACES, team(hours="many"), "hours"),
    (PLACES, team(hour_cost=None), "hour_cost"),
]
