"""The calendars' file is what the pinned library gives, and each of its names has words."""

import csv
import runpy
from pathlib import Path

from selling.calculators.first_contact_and_plan import calendars
from selling.data import data
from selling.project import root

SCRIPT = root() / "data" / "make_holidays.py"


def test_the_file_is_what_the_library_gives(tmp_path: Path) -> None:
    runpy.run_path(str(SCRIPT))["write"](tmp_path)
    assert (tmp_path / "holidays.csv").read_bytes() == data("holidays.csv").read_bytes(), (
        "The library has other days. Run: python data/make_holidays.py"
    )


def test_the_dictionary_names_every_column_in_order() -> None:
    with data("holidays.csv").open(encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file))
    described = (root() / "data" / "README.md").read_text("utf-8").split("## holidays.csv\n")[1]
    assert [row.split("`")[1] for row in described.splitlines() if row.startswith("| `")] == columns


def test_every_calendar_knows_the_same_years_and_travels_light() -> None:
    known = calendars()
    assert {tuple(table["years"]) for table in known.values()} == {(2004, *range(2024, 2032))}
    assert len(str(known)) < 12_000


def test_only_china_works_on_weekends_in_exchange() -> None:
    worked = {name: table["working"] for name, table in calendars().items()}
    assert "2004-05-08" in worked.pop("cn")
    assert set(worked.values()) == {""}
