"""The case's files: complete, joined, made by the script, and described column by column."""

import re
import runpy
from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest

from selling.data import data
from selling.project import root

FILES = ("accounts.csv", "transactions.csv", "pipeline.csv", "satisfaction.csv")
STAGES = ["suspect", "prospect", "analysis", "negotiation", "close", "order", "payment"]


@pytest.fixture(scope="module")
def tables() -> dict[str, pd.DataFrame]:
    return {name: pd.read_csv(data(name)) for name in FILES}


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("accounts.csv", 400),
        ("transactions.csv", 15_000),
        ("pipeline.csv", 1_500),
        ("satisfaction.csv", 1_000),
    ],
)
def test_a_file_is_large_enough(tables: dict[str, pd.DataFrame], name: str, least: int) -> None:
    assert len(tables[name]) >= least


def test_the_files_are_small_enough_to_ship() -> None:
    assert sum(data(name).stat().st_size for name in FILES) < 2_500_000


def test_the_script_makes_the_same_files_again(tmp_path: Path) -> None:
    runpy.run_path(str(root() / "data" / "make_data.py"))["write"](tmp_path)
    for name in FILES:
        assert (tmp_path / name).read_bytes() == data(name).read_bytes(), (
            f"run: python data/make_data.py ({name})"
        )


def described_columns() -> dict[str, list[str]]:
    """The dictionary's columns by file."""
    text = (root() / "data" / "README.md").read_text(encoding="utf-8")
    parts = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    return {part.split("\n", 1)[0]: re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE) for part in parts}


@pytest.mark.parametrize("name", FILES)
def test_the_dictionary_names_every_column_in_order(tables: dict[str, pd.DataFrame], name: str) -> None:
    assert described_columns()[name] == list(tables[name].columns)


@pytest.mark.parametrize("name", FILES)
def test_the_dictionary_counts_the_rows(tables: dict[str, pd.DataFrame], name: str) -> None:
    text = (root() / "data" / "README.md").read_text(encoding="utf-8")
    assert f"| `{name}` | {len(tables[name]):,} |" in text


@pytest.mark.parametrize(
    ("name", "key"),
    [("accounts.csv", "account_id"), ("pipeline.csv", "opportunity_id"), ("satisfaction.csv", "survey_id")],
)
def test_keys_are_unique(tables: dict[str, pd.DataFrame], name: str, key: str) -> None:
    assert tables[name][key].is_unique


def test_names_are_unique(tables: dict[str, pd.DataFrame]) -> None:
    assert tables["accounts.csv"]["name"].is_unique


@pytest.mark.parametrize("name", FILES[1:])
def test_every_account_is_known(tables: dict[str, pd.DataFrame], name: str) -> None:
    assert set(tables[name]["account_id"]) <= set(tables["accounts.csv"]["account_id"])


def test_customers_have_bought_and_prospects_have_not(tables: dict[str, pd.DataFrame]) -> None:
    accounts = tables["accounts.csv"]
    buyers = set(tables["transactions.csv"]["account_id"])
    assert set(accounts.loc[accounts["status"] != "prospect", "account_id"]) == buyers


def test_sales_of_2025_agree_with_the_transactions(tables: dict[str, pd.DataFrame]) -> None:
    sales = tables["transactions.csv"]
    year = sales[sales["date"].str.startswith("2025")].groupby("account_id")["amount"].sum()
    accounts = tables["accounts.csv"].set_index("account_id")["purchases_2025"]
    assert (year.reindex(accounts.index, fill_value=0) == accounts).all()


def test_the_years_are_five_and_whole(tables: dict[str, pd.DataFrame]) -> None:
    days = tables["transactions.csv"]["date"]
    assert days.min() == "2021-01-01"
    assert "2025-12-28" <= days.max() <= "2025-12-31"
    assert days.is_monotonic_increasing
    for name, column in (("satisfaction.csv", "date"), ("pipeline.csv", "suspect")):
        assert tables[name][column].between("2021-01-01", "2025-12-31").all()


def test_stages_follow_one_another(tables: dict[str, pd.DataFrame]) -> None:
    days = tables["pipeline.csv"][STAGES].apply(pd.to_datetime)
    assert days["suspect"].notna().all()
    for before, after in pairwise(STAGES):
        reached = days[days[after].notna()]
        assert (reached[after] > reached[before]).all()


def test_outcomes_agree_with_the_stages(tables: dict[str, pd.DataFrame]) -> None:
    deals = tables["pipeline.csv"]
    assert (deals["order"].notna() == (deals["outcome"] == "won")).all()
    assert (deals["lost_date"].notna() == (deals["outcome"] == "lost")).all()
    assert (deals["lost_reason"].notna() == (deals["outcome"] == "lost")).all()
    lost = deals[deals["outcome"] == "lost"]
    assert (lost["lost_date"] >= lost[STAGES].max(axis=1)).all()


def test_orders_won_are_sales(tables: dict[str, pd.DataFrame]) -> None:
    won = tables["pipeline.csv"].query("outcome == 'won'")
    sales = tables["transactions.csv"].rename(columns={"amount": "value"})
    found = won.merge(sales, on=["account_id", "product_line", "value"], how="left")
    assert found["date"].notna().all()
    same_day = found[found["date"] == found["order"]]
    assert len(same_day) > 0.95 * len(won)


def bought(sales: pd.DataFrame, row: pd.Series, first: int, last: int) -> float:
    day = row["date"]
    own = sales[sales["account_id"] == row["account_id"]]
    window = own["date"].between(day + pd.Timedelta(days=first), day + pd.Timedelta(days=last))
    return own.loc[window, "amount"].sum()


def test_the_survey_agrees_with_the_sales(tables: dict[str, pd.DataFrame]) -> None:
    sales = tables["transactions.csv"].assign(date=pd.to_datetime(tables["transactions.csv"]["date"]))
    survey = tables["satisfaction.csv"].assign(date=pd.to_datetime(tables["satisfaction.csv"]["date"]))
    for _, row in survey.iloc[::13].iterrows():
        if pd.notna(row["spend_before"]):
            assert row["spend_before"] == bought(sales, row, -365, -1)
        if pd.notna(row["repurchased"]):
            assert row["spend_after"] == bought(sales, row, 1, 365)
            assert (row["repurchased"] == "yes") == (bought(sales, row, 121, 365) > 0)


def test_answers_hang_together(tables: dict[str, pd.DataFrame]) -> None:
    survey = tables["satisfaction.csv"]
    problem, spoke = survey["had_problem"] == "yes", survey["resolved"].notna()
    assert (survey["complained_to"].notna() == problem).all()
    assert (spoke == survey["complained_to"].isin(["head office", "front line"])).all()
    assert (survey["resolved_days"].notna() == (survey["resolved"] == "yes")).all()
    assert survey["satisfaction"].between(1, 5).all()
    assert (survey["repurchased"].notna() == survey["spend_after"].notna()).all()


def test_money_is_in_whole_yuan(tables: dict[str, pd.DataFrame]) -> None:
    for name, columns in (("transactions.csv", ["amount", "margin"]), ("pipeline.csv", ["value"])):
        for column in columns:
            assert pd.api.types.is_integer_dtype(tables[name][column])
    assert (tables["transactions.csv"]["amount"] > 0).all()


def test_the_case_differs_from_the_slogans(tables: dict[str, pd.DataFrame]) -> None:
    survey = tables["satisfaction.csv"].query("had_problem == 'yes'")
    to_head_office = (survey["complained_to"] == "head office").mean()
    assert 1 / 12 < to_head_office < 1 / 8  # not 1 in 24
    accounts = tables["accounts.csv"].dropna(subset="acquisition_cost")
    ratio = accounts["acquisition_cost"].mean() / accounts["keeping_cost"].mean()
    assert 3.5 < ratio < 4.5  # not 6
    sales = tables["accounts.csv"]["purchases_2025"]
    largest = sales[sales > 0].sort_values(ascending=False)
    top_fifth = largest.head(len(largest) // 5).sum() / largest.sum()
    assert 0.6 < top_fifth < 0.75  # not 80%


def test_silence_costs_more_than_a_quick_answer(tables: dict[str, pd.DataFrame]) -> None:
    survey = tables["satisfaction.csv"].dropna(subset="repurchased")
    left = survey["repurchased"] == "no"
    silent = left[survey["complained_to"] == "nobody"].mean()
    quick = left[survey["resolved_days"] <= 7].mean()
    calm = left[survey["had_problem"] == "no"].mean()
    assert silent > 2 * quick
    assert silent > 2 * calm
