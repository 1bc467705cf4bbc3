"""Worked cases of chapter 03."""

from typing import Any

VALUE = "selling.models.lifetime_value:"
SIMPLE, RETENTION, CHOSEN = VALUE + "simple_value", VALUE + "retention_value", VALUE + "retention_calculator"
ACCOUNT, COMPARE, STATED = VALUE + "account_value", VALUE + "compare_accounts", VALUE + "what_must_be_true"


def retention(margin: float, kept: float, discount: float, **more: Any) -> dict[str, Any]:
    return {"margin": margin, "retention": kept, "discount": discount, **more}


def account(**changed: Any) -> dict[str, Any]:
    plain = {
        "name": "A",
        "contract": 1000,
        "gross_margin": 0.3,
        "growth": 0,
        "cost_to_serve": 0,
        "renewal": 0.8,
    }
    return plain | changed


def stated(**changed: Any) -> dict[str, Any]:
    return {"stated": 70000, "years": 50, "margin_rate": 0.2, "retention": 0.8, "discount": 0.1} | changed


CASES = [
    # KISSmetrics' Starbucks case: 24.30 a week, 52 weeks, 20 years.
    (SIMPLE, {"spend": 24.3, "frequency": 52, "years": 20}, {"value": 25272, "yearly": 1263.6}),
    (
        SIMPLE,
        {"spend": 10, "frequency": 1, "years": 2.5},
        {"value": 25, "by_year.3.year": 2.5, "by_year.3.total": 25},
    ),
    (SIMPLE, {"spend": 10, "frequency": 1, "years": 0}, {"value": 0}),
    (SIMPLE, {"spend": -1, "frequency": 1, "years": 1}, "spend"),
    (SIMPLE, {"spend": 1, "frequency": -1, "years": 1}, "frequency"),
    (SIMPLE, {"spend": 1, "frequency": 1, "years": 101}, "years"),
    # Gupta & Lehmann (2003), table of margin multiples at a discount rate of 10%.
    (RETENTION, retention(1, 0.6, 0.1), {"multiple": 1.2}),
    (RETENTION, retention(1, 0.7, 0.1), {"multiple": 1.75}),
    (RETENTION, retention(1, 0.8, 0.1), {"multiple": 8 / 3}),
    (RETENTION, retention(1, 0.9, 0.1), {"multiple": 4.5}),
    # Farris et al., Marketing Metrics: internet access, a month: 19.95 - 1.50 - 6/12, 0.5% leave, 1%.
    (RETENTION, retention(17.95, 0.995, 0.01), {"value": 1190.68, "multiple": 0.995 / 0.015}),
    (RETENTION, retention(17.95, 0.995, 0.01, first_payment="now"), {"value": 1208.63}),
    # The Starbucks case, yearly margin 24.30 x 52 x 21.3%: a "$14,099 customer" is one of $577 to $846.
    (RETENTION, retention(24.3 * 52 * 0.213, 0.75, 0.1), {"value": 576.74}),
    (RETENTION, retention(24.3 * 52 * 0.213, 0.75, 0.1, first_payment="now"), {"value": 845.89}),
    # Subscription software: 500 a month at 75% margin, churn 2.5%, 6,000 to win: worth 15,000, ratio 2.5.
    (
        RETENTION,
        retention(375, 0.975, 0, acquisition_cost=6000, first_payment="now"),
        {"present_value": 15000, "value": 9000, "multiple": 40},
    ),
    # Slide 6's 70,000 yuan over 50 years, at 20% margin, 80% retention and 10% discount.
    (RETENTION, retention(280, 0.8, 0.1), {"value": 746.67, "table.0.survival": 0.8, "table.19.year": 20}),
    (RETENTION, retention(280, 0.8, 0.1, first_payment="now"), {"value": 1026.67, "table.0.survival": 1}),
    # Limits of r/(1 + i - r): nobody stays, everybody stays.
    (RETENTION, retention(100, 0, 0.1), {"value": 0, "multiple": 0}),
    (RETENTION, retention(100, 0, 0.1, first_payment="now"), {"value": 100}),
    (RETENTION, retention(100, 1, 0.1), {"value": 1000, "multiple": 10}),
    (RETENTION, retention(100, 1, 0, years=5), {"value": 500}),
    (RETENTION, retention(100, 1, 0, years=5, first_payment="now"), {"value": 500, "table.4.survival": 1}),
    # Two years by hand: 100 x 0.5 / 1.25 + 100 x 0.25 / 1.5625 = 40 + 16.
    (
        RETENTION,
        retention(100, 0.5, 0.25, years=2, acquisition_cost=50),
        {
            "value": 6,
            "table.0.margin": 50,
            "table.0.present_value": 40,
            "table.0.cumulative": -10,
            "table.1.present_value": 16,
            "table.1.cumulative": 6,
        },
    ),
    # Break-even for ever: A = m r/(1 + i - r) gives r = A(1 + i)/(m + A) = 110/200.
    (RETENTION, retention(100, 0.8, 0.1, acquisition_cost=100), {"break_even_retention": 0.55}),
    # With the first margin now: 200 = 110/(1.1 - r), so r = 0.55; and none is needed to earn back 80.
    (
        RETENTION,
        retention(100, 0.8, 0.1, acquisition_cost=200, first_payment="now"),
        {"break_even_retention": 0.55},
    ),
    (
        RETENTION,
        retention(100, 0.8, 0.1, acquisition_cost=80, first_payment="now"),
        {"break_even_retention": 0},
    ),
    # Over one year, 50 = 100 r / 1.25.
    (RETENTION, retention(100, 0.8, 0.25, acquisition_cost=50, years=1), {"break_even_retention": 0.625}),
    (RETENTION, retention(100, 0.8, 0.1, acquisition_cost=2000), {"break_even_retention": None}),
    (RETENTION, retention(100, 0.8, 0.1, acquisition_cost=600, years=5), {"break_even_retention": None}),
    (RETENTION, retention(0, 0.8, 0.1, acquisition_cost=1), {"break_even_retention": None, "value": -1}),
    (RETENTION, retention(0, 0.8, 0.1), {"break_even_retention": 0}),
    (RETENTION, retention(100, 1.2, 0.1), "retention"),
    (RETENTION, retention(100, -0.1, 0.1), "retention"),
    (RETENTION, retention(100, 0.8, -0.1), "discount"),
    (RETENTION, retention(100, 1, 0), "discount"),
    (RETENTION, retention(-1, 0.8, 0.1), "margin"),
    (RETENTION, retention(100, 0.8, 0.1, acquisition_cost=-1), "acquisition_cost"),
    (RETENTION, retention(100, 0.8, 0.1, years=0), "years"),
    (RETENTION, retention(100, 0.8, 0.1, years=101), "years"),
    (RETENTION, retention(100, 0.8, 0.1, first_payment="soon"), "first_payment"),
    (RETENTION, retention("100", 0.8, 0.1), "margin"),
    (
        CHOSEN,
        retention(280, 0.8, 0.1, acquisition_cost=0, horizon="ever", years=3, first_payment="later"),
        {"value": 746.67},
    ),
    (
        CHOSEN,
        retention(100, 0.5, 0, acquisition_cost=0, horizon="years", years=3, first_payment="now"),
        {"value": 175},
    ),
    (
        CHOSEN,
        retention(1, 0.5, 0, acquisition_cost=0, horizon="long", years=3, first_payment="now"),
        "horizon",
    ),
    # Growth: m r/(1 + i - r(1 + g)) = 280 x 0.8 / (1.1 - 0.84).
    (
        ACCOUNT,
        {"contract": 1000, "gross_margin": 0.28, "growth": 0.05, "renewal": 0.8, "first_payment": "later"},
        {"value": 224 / 0.26},
    ),
    # Two years by hand: 300 - 100 + 50 now; then half of 330 - 100 + 50, a year later at 25%.
    (
        ACCOUNT,
        {
            "contract": 1000,
            "gross_margin": 0.3,
            "growth": 0.1,
            "cost_to_serve": 100,
            "renewal": 0.5,
            "discount": 0.25,
            "years": 2,
            "referrals": 0.5,
            "referral_value": 100,
        },
        {
            "value": 362,
            "contribution": 250,
            "value_of_sales": 432,
            "value_of_cost": -140,
            "value_of_referrals": 70,
            "table.1.sales": 550,
            "table.1.present_value": 112,
            "table.1.cumulative": 362,
        },
    ),
    (
        ACCOUNT,
        {"contract": 1000, "gross_margin": 0.3, "growth": 0.5, "renewal": 1, "years": 2},
        {"value": 709.09},
    ),
    (ACCOUNT, {"contract": 1000, "gross_margin": 0.1, "cost_to_serve": 200, "years": 1}, {"value": -100}),
    (ACCOUNT, {"contract": 1000, "gross_margin": 0.3, "growth": 0.3, "renewal": 0.9}, "growth"),
    (ACCOUNT, {"contract": 1000, "gross_margin": 0.3, "renewal": 1, "discount": 0}, "discount"),
    (ACCOUNT, {"contract": -1, "gross_margin": 0.3}, "contract"),
    (ACCOUNT, {"contract": 1, "gross_margin": 1.3}, "gross_margin"),
    (ACCOUNT, {"contract": 1, "gross_margin": 0.3, "growth": -1.1}, "growth"),
    (ACCOUNT, {"contract": 1, "gross_margin": 0.3, "renewal": 1.2}, "renewal"),
    (ACCOUNT, {"contract": 1, "gross_margin": 0.3, "referrals": -1}, "referrals"),
    # 300 x 1.1 / (1.1 - 0.8); low: 270 x 1.1 / (1.1 - 0.72); high: 330 x 1.1 / (1.1 - 0.88).
    (
        COMPARE,
        {"accounts": [account(), account(name="B", contract=500)], "discount": 0.1, "uncertainty": 0.1},
        {
            "best": "A",
            "best_value": 1100,
            "total": 1650,
            "rows.0.low": 297 / 0.38,
            "rows.0.high": 1650,
            "rows.1.value": 550,
        },
    ),
    (COMPARE, {"accounts": [account(name=" ")]}, {"best": "Account 1"}),
    (COMPARE, {"accounts": [account()], "uncertainty": 0}, {"rows.0.low": 1100, "rows.0.high": 1100}),
    # More renewals of a loss are a bigger loss: the band is still in order.
    (
        COMPARE,
        {
            "accounts": [account(gross_margin=0, cost_to_serve=100)],
            "discount": 0.25,
            "years": 2,
            "uncertainty": 0.5,
        },
        {"rows.0.value": -164, "rows.0.high": -132, "rows.0.low": -180},
    ),
    (COMPARE, {"accounts": []}, "accounts"),
    (COMPARE, {"accounts": [account(name=str(number)) for number in range(9)]}, "accounts"),
    (COMPARE, {"accounts": "three"}, "accounts"),
    (COMPARE, {"accounts": [account(), 3]}, "accounts[1]"),
    (COMPARE, {"accounts": [account(), account()]}, "accounts[1].name"),
    (COMPARE, {"accounts": [account(), account(name="B", renewal=1.2)]}, "accounts[1].renewal"),
    (COMPARE, {"accounts": [account(growth=0.5)]}, "accounts[0].growth"),
    (COMPARE, {"accounts": [{"name": "A"}]}, "accounts[0].contract"),
    (COMPARE, {"accounts": [account(renewal=1)], "discount": 0}, "discount"),
    (COMPARE, {"accounts": [account()], "uncertainty": 1.5}, "uncertainty"),
    (
        STATED,
        stated(),
        {
            "yearly": 1400,
            "after_margin": 14000,
            "after_retention": 1119.98,
            "after_discount": 746.67,
            "needed_yearly": 131250.02,
        },
    ),
    (STATED, stated(first_payment="now"), {"after_discount": 1026.67, "steps.3.yuan": 1026.67}),
    (STATED, stated(retention=1, discount=0), {"after_discount": 14000, "share_left": 0.2}),
    (STATED, stated(margin_rate=0), {"after_discount": 0, "needed_yearly": None}),
    (STATED, stated(stated=0), {"after_discount": 0, "needed_yearly": 0}),
    (STATED, stated(stated=-1), "stated"),
    (STATED, stated(years=0), "years"),
    (STATED, stated(margin_rate=1.1), "margin_rate"),
    (STATED, stated(retention=1.1), "retention"),
    (STATED, stated(discount=-1), "discount"),
    (STATED, stated(first_payment=None), "first_payment"),
]
