"""Make the four CSVs of the running case: ``python data/make_data.py [folder]``.

Everything is fictional and drawn from one seed. Python's own generator is used because its numbers are the
same in every version, so that the files come out the same, byte for byte. What each column means stands in
data/README.md.
"""

import csv
import math
import sys
from bisect import bisect_left, bisect_right
from datetime import date
from pathlib import Path
from random import Random

SEED = 2026
FIRST, LAST = date(2021, 1, 1).toordinal(), date(2025, 12, 31).toordinal()
CUSTOMERS_AT_START, NEW_EACH_YEAR, PROSPECTS = 300, 40, 60
OWNERS = ("Chen", "Gao", "Lin", "Ma", "Sun", "Tang", "Wu", "Zhao")

# industry: share of accounts, typical yearly purchases (yuan), employees, gross margin shift, words of names
INDUSTRIES = {
    "insurer": (0.13, 78000, 420, -0.02, ("Insurance", "Life Assurance", "Mutual")),
    "government": (0.17, 62000, 260, 0.00, ("City Records Office", "Land Bureau", "Tax Office", "Court")),
    "bank": (0.13, 74000, 350, -0.01, ("Bank", "Savings Bank", "Credit Union")),
    "design": (0.17, 46000, 90, 0.03, ("Design Institute", "Architects", "Survey Institute")),
    "print": (0.20, 30000, 24, 0.02, ("Quick Print", "Copy Centre", "Print Works")),
    "university": (0.11, 40000, 900, 0.01, ("University", "Polytechnic", "Teachers College")),
    "utility": (0.09, 57000, 610, -0.01, ("Water", "Power", "Gas and Heat")),
}
# seventy words read better in lines than in a list of seventy lines
PLACES = (  # noqa: SIM905
    "Alder Amber Anchor Ashgrove Beacon Birchwood Bluestone Bridgeway Brookside Cedar Clearwater Copperhill "
    "Crescent Dockside Eastgate Elmfield Fairhaven Fernhill Foxglove Granite Greenfield Harbour Hawthorn "
    "Heron Highfield Hillcrest Ironbridge Ivory Jasmine Juniper Kingfisher Lakeside Lantern Larkspur Linden "
    "Lotus Maplewood Meadow Millstone Moonriver Northgate Oakfield Orchard Osprey Pagoda Pearl Pinecrest "
    "Plumtree Quarry Redwood Riverside Rosewood Saffron Seaview Silverlake Southgate Springfield Stonebridge "
    "Sunrise Swallow Terrace Thornbury Valley Violet Westgate Whitecliff Willow Windmill Woodland Woodside"
).split()

# product line: share of everyday purchases, size of a purchase against the account's mean, gross margin
LINES = {
    "consumables": (0.58, 0.80, 0.27),
    "parts": (0.16, 0.55, 0.38),
    "service": (0.19, 1.35, 0.42),
    "printers": (0.07, 2.75, 0.17),
}
DEALS = {"equipment": (0.50, 0.55, 0.18), "printers": (0.25, 0.35, 0.16), "systems": (0.25, 0.75, 0.40)}

# what happened: how satisfied (5 to 1), and the chance to leave
CASES = {
    "none": ((0.35, 0.45, 0.15, 0.04, 0.01), None),
    "silent": ((0.02, 0.18, 0.40, 0.28, 0.12), 0.24),
    "quick": ((0.25, 0.45, 0.22, 0.06, 0.02), 0.075),
    "slow": ((0.08, 0.30, 0.38, 0.18, 0.06), 0.14),
    "unresolved": ((0.01, 0.07, 0.27, 0.38, 0.27), 0.33),
}
LEAVE_IF_NO_PROBLEM = {5: 0.035, 4: 0.075, 3: 0.14, 2: 0.20, 1: 0.24}
PEOPLE_TOLD = {5: 1.5, 4: 0.7, 3: 0.6, 2: 1.9, 1: 2.9}
SPEND_AFTER = {"none": 1.0, "silent": 0.86, "quick": 1.0, "slow": 0.95, "unresolved": 0.82}

STAGES = ("suspect", "prospect", "analysis", "negotiation", "close", "order", "payment")
STEP_CHANCE = (0.60, 0.68, 0.66, 0.74, 0.90, 1.0)
STEP_DAYS = (21, 26, 38, 30, 9, 34)
LOST_REASONS = ("price", "rival", "no decision", "no budget", "no need")


def rng(part: str) -> Random:
    """Return a generator of its own for one part, so that a change in one part leaves the others alone."""
    return Random(f"{SEED} {part}")


def pick(random: Random, weights: dict[str, float]) -> str:
    """Return one of the keys by weight."""
    return random.choices(list(weights), list(weights.values()))[0]


def clamp(value: float, low: float, high: float) -> float:
    """Return the value, or the bound that it passes."""
    return max(low, min(high, value))


def make_accounts() -> list[dict]:
    """Return the accounts with what drives them; keys that start with _ are not written."""
    random = rng("accounts")
    names = make_names(random)
    starts = [FIRST - random.randint(60, 3200) for _ in range(CUSTOMERS_AT_START)]
    for year in range(5):
        starts += [date(2021 + year, 1, 1).toordinal() + random.randint(0, 364) for _ in range(NEW_EACH_YEAR)]
    accounts = []
    for number, start in enumerate([*sorted(starts), *[None] * PROSPECTS]):
        industry = pick(random, {name: part[0] for name, part in INDUSTRIES.items()})
        accounts.append(make_account(random, number + 1, industry, names[industry].pop(), start))
    return accounts


def make_names(random: Random) -> dict[str, list[str]]:
    """Return names by industry, shuffled, none twice."""
    names = {}
    for industry, (*_, words) in INDUSTRIES.items():
        names[industry] = [f"{place} {word}" for place in PLACES for word in words]
        random.shuffle(names[industry])
    return names


def make_account(random: Random, number: int, industry: str, name: str, start: int | None) -> dict:
    """Return one account: its size, its spending, and how loyal and troubled it is by nature."""
    _, typical, employees, shift, _ = INDUSTRIES[industry]
    scale = random.lognormvariate(0, 1.2)
    spend = typical * scale
    return {
        "account_id": f"A{number:04d}",
        "name": name,
        "industry": industry,
        "employees": max(3, round(employees * scale**0.6 * random.lognormvariate(0, 0.4))),
        "owner": random.choice(OWNERS),
        "won_through": pick(random, {"cold call": 0.3, "referral": 0.27, "tender": 0.25, "exhibition": 0.18}),
        "_start": start,
        "_spend": spend,
        "_trend": random.gauss(0.03, 0.07),
        "_rate": clamp(random.gammavariate(6, 1.55) + 1.2 * math.log(spend / 40000), 5, 22),
        "_margin": shift + random.gauss(0, 0.03) - 0.012 * math.log(spend / 40000),
        "_trouble": random.betavariate(2.4, 5.6),
        "_restless": random.gammavariate(1.6, 1 / 1.6),
    }


def live(accounts: list[dict]) -> list[dict]:
    """Return a review a year and account: what went wrong, and what the account did. Sets ``_end``."""
    random = rng("life")
    reviews = []
    for account in accounts:
        account["_end"] = LAST
        account["_changes"] = []
        if account["_start"] is None:
            continue
        for year in range(2021, 2026):
            day = date(year, 1, 1).toordinal() + random.randint(0, 364)
            if account["_start"] + 60 <= day < account["_end"]:
                reviews.append(review(random, account, day))
    return reviews


def review(random: Random, account: dict, day: int) -> dict:
    """Return what a survey would hear on that day; the account may leave after it."""
    told, case, days = "", "none", ""
    if random.random() < account["_trouble"]:
        big = clamp(0.05 * math.log(account["_spend"] / 40000), -0.08, 0.12)
        told = pick(random, {"head office": 0.12, "front line": 0.42 + big, "nobody": 0.46 - big})
        quick, slow = (0.3, 0.45) if told == "head office" else (0.45, 0.27)
        outcome = pick(random, {"quick": quick, "slow": slow, "unresolved": 1 - quick - slow})
        case = "silent" if told == "nobody" else outcome
        days = {"quick": random.randint(1, 7), "slow": random.randint(8, 45)}.get(case, "")
    weights, leaves = CASES[case]
    satisfaction = random.choices((5, 4, 3, 2, 1), weights)[0]
    leaves = LEAVE_IF_NO_PROBLEM[satisfaction] if leaves is None else leaves
    if random.random() < leaves * account["_restless"]:
        account["_end"] = min(LAST, day + random.randint(4, 110))
    account["_changes"].append((day, SPEND_AFTER[case]))
    return {
        "account": account,
        "day": day,
        "case": case,
        "told": told,
        "days": days,
        "satisfaction": satisfaction,
        "intent": round(clamp(random.gauss(0.6 + 0.85 * satisfaction, 0.8), 1, 5)),
        "talk": int(random.expovariate(1 / (PEOPLE_TOLD[satisfaction] + 0.35))),
        "answered": random.random() < 0.8,
        "blanks": (random.random() < 0.03, random.random() < 0.02),
    }


def make_pipeline(accounts: list[dict]) -> list[dict]:
    """Return the opportunities, oldest first, each with the days on which it reached its stages."""
    random = rng("pipeline")
    deals = []
    for account in accounts:
        start = account["_start"]
        opened = FIRST + 200 if start is None else max(FIRST, start - 90)
        years = (account["_end"] - opened) / 365
        for _ in range(int(years * random.uniform(0.5, 1.5) * (1.6 if start is None else 0.95) + 0.6)):
            deals.append(make_deal(random, account, random.randint(opened, max(opened, account["_end"] - 1))))
    deals.sort(key=lambda deal: (deal["days"][0], deal["account"]["account_id"]))
    return deals


def make_deal(random: Random, account: dict, opened: int) -> dict:
    """Return one opportunity; qualified ones pass the early stages more often."""
    line = pick(random, {name: part[0] for name, part in DEALS.items()})
    qualified = random.random() < 0.4
    value = account["_spend"] * DEALS[line][1] * random.lognormvariate(-0.2, 0.6)
    days, lost = [opened], None
    for step, chance in enumerate(STEP_CHANCE):
        slow = 2.1 if step == 3 and account["industry"] == "government" else 1.0
        wait = max(1, round(random.gammavariate(1.8, STEP_DAYS[step] * slow / 1.8)))
        if step < 3:
            chance = min(0.95, chance * (1.22 if qualified else 0.86))
        fails = random.random() >= chance or (account["_start"] is None and step == 4)
        gone = step < 5 and days[-1] + wait >= account["_end"] < LAST
        if days[-1] + wait > LAST:
            break
        if fails or gone:
            lost = min(days[-1] + round(wait * (1 if gone else 1.6)), LAST)
            break
        days.append(days[-1] + wait)
    return {
        "account": account,
        "line": line,
        "qualified": qualified,
        "value": max(1000, round(value, -2)),
        "owner": account["owner"] if random.random() < 0.85 else random.choice(OWNERS),
        "days": days,
        "lost": lost,
        "reason": random.choices(LOST_REASONS, (0.24, 0.22, 0.30, 0.14, 0.10))[0] if lost else "",
    }


def make_transactions(accounts: list[dict], deals: list[dict]) -> list[tuple]:
    """Return (day, account_id, line, amount, margin): everyday purchases and the orders won."""
    random = rng("transactions")
    rows = []
    for account in accounts:
        if account["_start"] is not None:
            rows += everyday_purchases(random, account)
    for deal in deals:
        if len(deal["days"]) > 5 and deal["account"]["_start"] is not None:
            rate = DEALS[deal["line"]][2] + deal["account"]["_margin"] + random.gauss(0, 0.03)
            day = max(deal["days"][5], deal["account"]["_start"])
            rows.append(sale(day, deal["account"], deal["line"], deal["value"], rate))
    return sorted(rows)


def everyday_purchases(random: Random, account: dict) -> list[tuple]:
    """Return an account's purchases from its start, or from the first day recorded, to its end."""
    day = float(max(FIRST, account["_start"]))
    rows = []
    if day > FIRST:
        rows.append(purchase(random, account, int(day)))
    while True:
        day += random.expovariate(account["_rate"] / 365)
        if day > account["_end"]:
            return rows or [purchase(random, account, account["_end"])]
        rows.append(purchase(random, account, int(day)))


def purchase(random: Random, account: dict, day: int) -> tuple:
    """Return one everyday purchase: trend and troubles move its size."""
    line = pick(random, {name: part[0] for name, part in LINES.items()})
    _, size, rate = LINES[line]
    level = account["_spend"] * (1 + account["_trend"]) ** ((day - FIRST) / 365)
    for changed, factor in account["_changes"]:
        level *= factor if changed < day else 1
    amount = level / account["_rate"] * size * random.lognormvariate(-0.15, 0.55)
    return sale(day, account, line, amount, rate + account["_margin"] + random.gauss(0, 0.04))


def sale(day: int, account: dict, line: str, amount: float, rate: float) -> tuple:
    """Return one row of sales in whole yuan."""
    yuan = max(20, round(amount))
    return day, account["account_id"], line, yuan, round(yuan * clamp(rate, -0.05, 0.6))


def sales_by_account(transactions: list[tuple]) -> dict[str, tuple[list[int], list[int]]]:
    """Return for each account its days of purchase in order, and sales added up before each."""
    found: dict[str, tuple[list[int], list[int]]] = {}
    for day, account_id, _, amount, _ in transactions:
        days, sums = found.setdefault(account_id, ([], [0]))
        days.append(day)
        sums.append(sums[-1] + amount)
    return found


def bought(sales: tuple[list[int], list[int]], first: int, last: int) -> int:
    """Return what an account bought from the first to the last day, both counted."""
    days, sums = sales
    return sums[bisect_right(days, last)] - sums[bisect_left(days, first)]


def satisfaction_rows(reviews: list[dict], sales: dict) -> list[list]:
    """Return the answered reviews, by date, with purchases before and after taken from the transactions."""
    rows = []
    for each in sorted(reviews, key=lambda each: (each["day"], each["account"]["account_id"])):
        if each["answered"]:
            own = sales.get(each["account"]["account_id"], ([], [0]))
            rows.append(survey_row(each, own, len(rows) + 1))
    return rows


def survey_row(each: dict, own: tuple[list[int], list[int]], number: int) -> list:
    """Return one row of the survey; what lies after the last day recorded is blank."""
    day, problem = each["day"], each["case"] != "none"
    spoke = problem and each["told"] != "nobody"
    ended, started = day + 365 > LAST, max(FIRST, each["account"]["_start"]) <= day - 365
    return [
        f"S{number:04d}",
        each["account"]["account_id"],
        iso(day),
        each["satisfaction"],
        "yes" if problem else "no",
        each["told"],
        ("no" if each["case"] == "unresolved" else "yes") if spoke else "",
        each["days"],
        "" if each["blanks"][0] else each["talk"],
        "" if each["blanks"][1] else each["intent"],
        "" if ended else ("yes" if bought(own, day + 121, day + 365) > 0 else "no"),
        bought(own, day - 365, day - 1) if started else "",
        "" if ended else bought(own, day + 1, day + 365),
    ]


def pipeline_rows(deals: list[dict]) -> list[list]:
    """Return the opportunities as rows."""
    rows = []
    for number, deal in enumerate(deals):
        reached = [iso(day) for day in deal["days"]] + [""] * (len(STAGES) - len(deal["days"]))
        outcome = "lost" if deal["lost"] else "won" if len(deal["days"]) > 5 else "open"
        rows.append(
            [
                f"P{number + 1:04d}",
                deal["account"]["account_id"],
                deal["owner"],
                deal["line"],
                "yes" if deal["qualified"] else "no",
                int(deal["value"]),
                *reached,
                outcome,
                iso(deal["lost"]) if deal["lost"] else "",
                deal["reason"],
            ]
        )
    return rows


def account_rows(accounts: list[dict], transactions: list[tuple], sales: dict) -> list[list]:
    """Return the accounts as rows, with sales of the last two years and scores."""
    random = rng("scores")
    totals: dict[str, list[int]] = {}
    for _, account_id, _, amount, margin in transactions:
        total = totals.setdefault(account_id, [0, 0])
        total[0] += amount
        total[1] += margin
    rows = []
    for account in accounts:
        own = sales.get(account["account_id"], ([], [0]))
        this, before = [
            bought(own, date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()) for year in (2025, 2024)
        ]
        full = before > 0 and account["_start"] <= date(2024, 1, 1).toordinal()
        amount, margin = totals.get(account["account_id"], [0, 0])
        rows.append(
            [
                *[account[name] for name in ("account_id", "name", "industry", "employees", "owner")],
                iso(account["_start"]) if account["_start"] else "",
                account["won_through"] if account["_start"] else "",
                status(account),
                this,
                f"{this / before - 1:.3f}" if full else "",
                f"{margin / amount:.3f}" if amount else "",
                *costs(random, account),
                *scores(random, account),
            ]
        )
    return rows


def status(account: dict) -> str:
    """Return where the account stands on the last day recorded."""
    if account["_start"] is None:
        return "prospect"
    return "lost" if account["_end"] < LAST else "active"


def costs(random: Random, account: dict) -> list:
    """Return cost to serve, keeping cost (both a year) and the cost of winning, in whole yuan.

    Books on winning were opened in 2021: accounts won before have no such figure.
    """
    spend = account["_spend"]
    serve = 1500 + spend * clamp(random.lognormvariate(-2.55, 0.55), 0.02, 0.4)
    keep = 900 + 0.021 * spend * random.lognormvariate(0, 0.35)
    factor = {"government": 1.6, "insurer": 1.15, "print": 0.62}.get(account["industry"], 1.0)
    win = (4000 + 0.068 * spend * random.lognormvariate(0, 0.45)) * factor
    if account["_start"] is None:
        return ["", "", ""]
    known = account["_start"] >= FIRST
    return [int(round(serve, -2)), int(round(keep, -1)), int(round(win, -2)) if known else ""]


def scores(random: Random, account: dict) -> list:
    """Return the wallet in yuan and five scores from 1 to 5."""
    wallet = account["_spend"] / random.uniform(0.15, 0.9)
    size = math.log(account["_spend"] / 40000)
    restless = account["_restless"]
    means = {
        "influence": 2.6 + 0.55 * size,
        "fit": 3.1,
        "relationship": (3.9 - 0.8 * restless) if account["_start"] else 1.6,
        "payment": 2.6 if account["industry"] == "government" else 3.5,
        "rivals": 2.6 + 0.5 * restless,
    }
    points = [round(clamp(random.gauss(mean, 0.85), 1, 5)) for mean in means.values()]
    return [int(round(wallet, -3)), *points]


def iso(day: int) -> str:
    """Return a day as year-month-day."""
    return date.fromordinal(day).isoformat()


HEADS = {
    "accounts.csv": (
        "account_id,name,industry,employees,owner,since,won_through,status,purchases_2025,growth_2025,"
        "gross_margin,cost_to_serve,keeping_cost,acquisition_cost,wallet,influence,fit,relationship,"
        "payment,rivals"
    ),
    "transactions.csv": "date,account_id,product_line,amount,margin",
    "pipeline.csv": (
        "opportunity_id,account_id,owner,product_line,qualified_first,value,suspect,prospect,analysis,"
        "negotiation,close,order,payment,outcome,lost_date,lost_reason"
    ),
    "satisfaction.csv": (
        "survey_id,account_id,date,satisfaction,had_problem,complained_to,resolved,resolved_days,"
        "told_others,repurchase_intent,repurchased,spend_before,spend_after"
    ),
}


def write(folder: Path) -> None:
    """Write the four files into the folder."""
    accounts = make_accounts()
    reviews = live(accounts)
    deals = make_pipeline(accounts)
    transactions = make_transactions(accounts, deals)
    sales = sales_by_account(transactions)
    tables = {
        "accounts.csv": account_rows(accounts, transactions, sales),
        "transactions.csv": [[iso(day), *rest] for day, *rest in transactions],
        "pipeline.csv": pipeline_rows(deals),
        "satisfaction.csv": satisfaction_rows(reviews, sales),
    }
    for name, rows in tables.items():
        with (folder / name).open("w", newline="", encoding="utf-8") as file:
            file.write(HEADS[name] + "\n")
            csv.writer(file, lineterminator="\n").writerows(rows)


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
