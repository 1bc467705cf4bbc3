"""Make holidays.csv: the days off and the working weekends of the plan checker's calendars.

Run ``python data/make_holidays.py``. The dates are those of the library ``holidays`` in the version that
requirements.txt pins; a test fails when the file differs from it.
"""

import csv
import re
from pathlib import Path

import holidays

YEARS = (2004, *range(2024, 2032))  # 2004 is the year of the deck's plan
CALENDARS = {
    "cn": ("CN", None),
    "hk": ("HK", None),
    "sg": ("SG", None),
    "uk": ("GB", "ENG"),
    "us": ("US", None),
    "de": ("DE", None),
}
COLUMNS = ("calendar", "day", "kind", "name")


def rows() -> list[tuple[str, str, str, str]]:
    """Return a row for each day off, and for each Saturday or Sunday worked in exchange for one."""
    found = []
    for name, (country, part) in CALENDARS.items():
        days = holidays.country_holidays(country, subdiv=part, years=YEARS, language="en_US")
        found += [(name, day.isoformat(), "off", _plain(text)) for day, text in days.items()]
        found += [(name, day.isoformat(), "working", "") for day in days.weekend_workdays]
    return sorted(row for row in found if int(row[1][:4]) in YEARS)


def _plain(name: str) -> str:
    """Return the first name of a day, without a remark such as (observed)."""
    return re.sub(r" \(.*\)$", "", name.split("; ")[0])


def write(folder: Path) -> None:
    """Write holidays.csv into a folder."""
    with (folder / "holidays.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows(rows())


if __name__ == "__main__":
    write(Path(__file__).parent)
