"""Worked cases of chapter 22."""

from typing import Any

MODELS = "selling.models.solution_selling:"
CHAIN, CASE = MODELS + "pain_chain", MODELS + "business_case"


def effect(department: str, **changed: Any) -> dict[str, Any]:
    plain = {"effect": "", "hours": 0, "yuan": 0, "chance": 1, "source": "guess"}
    return {"department": department} | plain | changed


def chain(*effects: Any, **changed: Any) -> dict[str, Any]:
    return {"hour_cost": 60, "effects": list(effects), "removable": 0.5, "months": 6} | changed


def year(benefit: Any = 0, running: Any = 0, once: Any = 0) -> dict[str, Any]:
    return {"benefit": benefit, "running": running, "once": once}


def plan(investment: Any, *years: Any, **changed: Any) -> dict[str, Any]:
    return {"investment": investment, "discount": 0.1, "plan": list(years)} | changed


PRINT = effect("Print room", hours=60, source="counted")  # 60 x 60 x 12 = 43,200
SERVICE = effect("Service", hours=260, chance=0.8, source="told")  # 260 x 60 x 12 = 187,200, x 0.8 = 149,760
RENEWALS = effect("Renewals", yuan=18_000, chance=0.5)  # 18,000 x 12 = 216,000, x 0.5 = 108,000

# Two years that bring 60 net each, the second with 12 more: 60/1.2 + 72/1.44 = 50 + 50 = 100.
LEVEL = plan(100, year(70, 10), year(70, 10, 12), discount=0.2)

CASES = [
    # 43,200 + 149,760 + 108,000 = 300,960; counted 43,200; waiting 300,960 x 0.5 / 12 x 6 = 75,240.
    (
        CHAIN,
        chain(PRINT, SERVICE, RENEWALS),
        {
            "cost": 300_960,
            "stated": 43_200 + 187_200 + 216_000,
            "counted_share": 43_200 / 300_960,
            "asked": "Print room",
            "asked_share": 43_200 / 300_960,
            "sponsor": "Service",
            "sponsor_share": 149_760 / 300_960,
            "a_month": 12_540,
            "waiting": 75_240,
            "by_department.1.open": 149_760,
            "by_department.0.open": 0,
            "advice": "The customer has counted less than half of it. Count the largest open line with Service before "
            "you show the sum.",
        },
    ),
    # All counted: service feels more than the print room, which asked.
    (
        CHAIN,
        chain(PRINT, effect("Service", hours=100, source="counted")),
        {
            "cost": 115_200,
            "counted_share": 1,
            "sponsor": "Service",
            "advice": "Service feels it more than Print room, who asked. Ask Print room to introduce you.",
        },
    ),
    (
        CHAIN,
        chain(PRINT, effect("Service", hours=10, source="told")),
        {
            "counted_share": 6 / 7,  # 43,200 of 50,400
            "advice": "Print room feels it most. Bring in Service as the second voice.",
        },
    ),
    # One department, on two lines, its name with stray blanks: they belong together and there is no second sponsor.
    (
        CHAIN,
        chain(PRINT, effect(" Print room ", yuan=100)),
        {
            "cost": 44_400,
            "sponsor": None,
            "sponsor_share": None,
            "by_department.0.cost": 44_400,
            "advice": "Only Print room feels it so far. Ask who notices next; if nobody does, sell the product and "
            "stop there.",
        },
    ),
    # A chance of zero makes a line weigh nothing: the second department does not feel it.
    (CHAIN, chain(PRINT, effect("Service", hours=100, chance=0)), {"sponsor": None, "stated": 115_200}),
    # Equal costs: the first named.
    (
        CHAIN,
        chain(PRINT, effect("B", yuan=100), effect("A", yuan=100)),
        {"sponsor": "B", "sponsor_share": 1_200 / 45_600},
    ),
    (
        CHAIN,
        chain(effect(""), effect("")),
        {
            "cost": 0,
            "counted_share": None,
            "asked": "Department 1",
            "asked_share": None,
            "sponsor": None,
            "waiting": 0,
            "advice": "No cost yet. Ask in each department what happens there, and how often.",
        },
    ),
    (CHAIN, chain(PRINT, hour_cost=0), {"cost": 0, "counted_share": None}),
    (CHAIN, chain(PRINT, months=0), {"waiting": 0, "a_month": 1_800}),
    (CHAIN, chain(), "effects"),
    (CHAIN, chain(*[PRINT] * 13), "effects"),
    (CHAIN, chain("a row"), "effects[0]"),
    (CHAIN, chain(PRINT, effect("Service", hours=-1)), "effects[1].hours"),
    (CHAIN, chain(effect("Service", yuan="many")), "effects[0].yuan"),
    (CHAIN, chain(effect("Service", chance=1.2)), "effects[0].chance"),
    (CHAIN, chain(effect("Service", source="rumour")), "effects[0].source"),
    (CHAIN, chain(PRINT, removable=1.1), "removable"),
    (CHAIN, chain(PRINT, months=2.5), "months"),
    (CHAIN, chain(PRINT, months=-1), "months"),
    (CHAIN, chain(PRINT, hour_cost=-1), "hour_cost"),
    # By hand: 50 + 50 - 100 = 0, so the rate of return is the discount rate. Back after 1 + 40/72 years.
    (
        CASE,
        LEVEL,
        {
            "npv": 0,
            "rate": "20%",
            "payback": 1 + 40 / 72,
            "payback_discounted": 2,
            "needed_share": 1,
            "total": 32,
            "verdict": "It earns the rate asked for, and not a yuan more.",
            "rate_note": "The money tied up earns 20% a year; 20% is asked for.",
        },
    ),
    # 110/1.1 + 121/1.21 = 200, less 100. Benefits are worth 200, so half of them are enough.
    (
        CASE,
        plan(100, year(110), year(121)),
        {
            "npv": 100,
            "needed_share": 0.5,
            "payback": 10 / 11,
            "payback_discounted": 1,
            "verdict": "It pays, and would still pay if only 50% of the benefits came.",
            "flows.0.flow": -100,
            "flows.2.today": 100,
            "flows.2.total": 131,
            "flows.2.total_today": 100,
            # Benefits worth 200 are moved by 20%: 40 either way. Investment: 20 either way.
            "levers.0.low": 60,
            "levers.0.high": 140,
            "levers.1.label": "investment",
            "levers.1.low": 120,
            "levers.1.high": 80,
        },
    ),
    # A quarter of the benefits: 50 less 100.
    (
        CASE,
        plan(100, year(110), year(121), benefit_share=0.25),
        {
            "npv": -50,
            "needed_share": 0.5,
            "payback": None,
            "payback_discounted": None,
            "verdict": "It is not paid back within the years listed.",
        },
    ),
    # 55 + 55 brings the 100 back, but in today's money it is 50 + 45.45.
    (
        CASE,
        plan(100, year(55), year(55)),
        {
            "npv": 50 + 55 / 1.21 - 100,
            "payback": 1 + 45 / 55,
            "payback_discounted": None,
            "verdict": "The money comes back, but it earns less than the rate asked for.",
        },
    ),
    # Nothing at all.
    (
        CASE,
        plan(0, year()),
        {
            "npv": 0,
            "rate": None,
            "payback": 0,
            "needed_share": None,
            "verdict": "Nothing goes in and nothing comes out. Enter what is invested and what it brings.",
            "rate_note": "No money moves, so there is no rate of return.",
            "levers.4.low": 0,
        },
    ),
    # Only gains: no rate, and the benefits are not needed.
    (
        CASE,
        plan(0, year(110)),
        {
            "npv": 100,
            "rate": None,
            "payback": 0,
            "needed_share": 0,
            "verdict": "It pays even if none of the benefits come.",
            "rate_note": "Nothing has to be earned back, so there is no rate of return. Go by the net present value.",
        },
    ),
    # Only losses.
    (
        CASE,
        plan(100, year(0, 11)),
        {
            "npv": -110,
            "rate": None,
            "payback": None,
            "needed_share": None,
            "verdict": "It is not paid back within the years listed.",
            "rate_note": "Nothing comes back, so there is no rate of return.",
        },
    ),
    # Lorie and Savage's oil pump (1955): 1,600 buys 10,000 a year earlier. 25% and 400% both fit.
    (
        CASE,
        plan(1_600, year(10_000), year(0, 0, -10_000)),
        {
            "npv": -1_600 + 10_000 / 1.1 - 10_000 / 1.21,
            "rate": "25% / 400%",
            "rate_note": "2 rates of return fit: 25% / 400%. None of them says whether it pays. Go by the net present "
            "value.",
        },
    ),
    # -1,000 (1 - x)(1 - 2x)(1 - 3x) with x = 1/(1 + r): 0%, 100% and 200%.
    (CASE, plan(1_000, year(6_000), year(0, 11_000), year(6_000)), {"rate": "0% / 100% / 200%"}),
    # -100 (1 - 1.1x)^2: one rate, which the value only touches.
    (
        CASE,
        plan(100, year(220), year(0, 121)),
        {
            "npv": 0,
            "rate": "10%",
            "rate_note": "One rate fits, 10%, but the flows change sign more than once, so it can mislead. Go by the "
            "net present value.",
        },
    ),
    # 150 squared is less than 4 x 100 x 100: no rate.
    (
        CASE,
        plan(100, year(150), year(0, 100)),
        {
            "rate": None,
            "rate_note": "No rate of return exists: the value lies on the same side of zero at every discount rate. Go "
            "by the net present value.",
        },
    ),
    # Nothing today, 100 next year, 120 back in the year after: money that costs 20%.
    (
        CASE,
        plan(0, year(100), year(0, 120)),
        {
            "rate": "20%",
            "npv": 100 / 1.1 - 120 / 1.21,
            "rate_note": "The money comes first and is paid back later: 20% a year is what it costs. Here a low rate "
            "is good.",
        },
    ),
    (CASE, plan(100, year(150), discount=0), {"npv": 50, "payback_discounted": 2 / 3}),
    (
        CASE,
        plan(100, year(150), swing=0),
        {"levers.0.low": 150 / 1.1 - 100, "levers.0.high": 150 / 1.1 - 100},
    ),
    (CASE, plan(100), "plan"),
    (CASE, plan(100, *[year()] * 16), "plan"),
    (CASE, plan(100, "a year"), "plan[0]"),
    (CASE, plan(100, year(-1)), "plan[0].benefit"),
    (CASE, plan(100, year(1), year(1, -1)), "plan[1].running"),
    (CASE, plan(100, year(1, 1, "much")), "plan[0].once"),
    (CASE, plan(100, year(1, 1, -1e16)), "plan[0].once"),
    (CASE, plan(-1, year(1)), "investment"),
    (CASE, plan(100, year(1), discount=1.5), "discount"),
    (CASE, plan(100, year(1), benefit_share=1.5), "benefit_share"),
    (CASE, plan(100, year(1), swing=-0.1), "swing"),
]
