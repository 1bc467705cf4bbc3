"""First contact and a plan that holds: how many first contacts an aim needs, and what is wrong with a dated plan."""

from datetime import date

from selling.live.check import FieldError, a_day, share, whole
from selling.live.say import say
from selling.models.guard import above_zero, amount, finite
from selling.models.working_days import (
    a_date,
    breaks,
    days_off,
    is_working,
    last_day,
    later,
    next_working,
    read_calendar,
    working_days,
)

LONG_BREAK = 4  # days off in a row that are worth a sentence of their own
LONGEST_SHADED = 400  # days; over a longer plan the weekends would be a grey wall
MOST_DAYS = 60  # working days that one line may take
SHOWN = 40  # letters of a text that a sentence repeats
EVERYBODY = ("we", "us", "all", "team", "the team", "everybody", "everyone", "大家", "我们", "团队", "全体")
WEEKENDS_ONLY = "none"


def first_contacts(
    orders: float,
    weeks: float,
    meet: float,
    real: float,
    win: float,
    contact_hours: float,
    meeting_hours: float,
    check_hours: float,
    proposal_hours: float,
) -> dict:
    """Return how many first contacts a week an aim needs, and what the four checks save.

    orders: orders wanted. weeks: working weeks until then. meet: share of contacts that lead to a first meeting.
    real: share of meetings that pass the four checks of slide 66. win: share of proposals to those that are won.
    The hours are those of one contact, one meeting with its way there, one round of checks, and one proposal.

    Proposals = orders ÷ win, meetings = proposals ÷ real, contacts = meetings ÷ meet. Without the checks every meeting
    ends in a proposal, and those to customers who would not have passed are lost.

    Returns ``contacts`` and ``meetings`` (a week), ``proposals`` (in all), ``hours`` and ``unchecked`` (a week, with
    and without the checks), ``in_vain`` (proposals written for nothing without them), ``most_check`` (the longest that
    a check may take and still pay, in hours), the rows ``steps`` and ``effort``.

    Raises FieldError: a number below zero, no weeks, a share outside 0 to 1 or of nothing.

    >>> found = first_contacts(4, 10, meet=0.2, real=0.5, win=0.4, contact_hours=0.25, meeting_hours=3,
    ...     check_hours=1, proposal_hours=16)
    >>> found["contacts"], found["meetings"], found["proposals"], found["most_check"]
    (10.0, 2.0, 10.0, 8.0)
    """
    amount("orders", orders)
    above_zero("weeks", weeks)
    for field, value in (("meet", meet), ("real", real), ("win", win)):
        _more_than_nothing(field, value)
    hours = {
        "contact": contact_hours,
        "meeting": meeting_hours,
        "check": check_hours,
        "proposal": proposal_hours,
    }
    for name, value in hours.items():
        amount(name + "_hours", value)
    proposals = orders / win
    meetings = proposals / real
    contacts = meetings / meet
    talking = [contacts * contact_hours, meetings * meeting_hours]
    with_checks = talking + [meetings * check_hours, proposals * proposal_hours]
    without = talking + [0, meetings * proposal_hours]
    return finite(
        {
            "contacts": contacts / weeks,
            "meetings": meetings / weeks,
            "proposals": proposals,
            "hours": sum(with_checks) / weeks,
            "unchecked": sum(without) / weeks,
            "in_vain": meetings - proposals,
            "most_check": (1 - real) * proposal_hours,
            "steps": [
                {"step": say("Contacts"), "number": contacts},
                {"step": say("First meetings"), "number": meetings},
                {"step": say("Proposals"), "number": proposals},
                {"step": say("Orders"), "number": orders},
            ],
            "effort": [
                _effort(say("With the checks"), with_checks, weeks),
                _effort(say("Without"), without, weeks),
            ],
        }
    )


def _more_than_nothing(field: str, value: object) -> None:
    if share(field, value) < 1e-9:
        raise FieldError(field, say("At 0% no number of contacts is enough. Enter more than 0%."))


def _effort(way: str, hours: list, weeks: float) -> dict:
    contact, meeting, check, proposal = [each / weeks for each in hours]
    return {"way": way, "contact": contact, "meeting": meeting, "check": check, "proposal": proposal}


def plan_checker(plan: list, calendar: str, longest: float, today: str, calendars: dict) -> dict:
    """Return every fault of a dated plan, the days on which it could hold, and what its charts show.

    plan: one dict a line: ``action``, ``start`` (a text; year, month, day if it is a date), ``days`` (working days
    that the action takes, from 1), ``owner``, ``measure``. calendar: whose days off count, a key of ``calendars``, or
    "none" for weekends only. longest: working days without a step from which a gap is a fault. today: a day, or "" if
    it does not matter. calendars: name → the short form of :func:`selling.models.working_days.read_calendar`.

    A line can hold from its own day if that is worked, or the next working day; never before the line above it is
    finished, nor before today. A line without a date begins when the line above it is finished.

    Returns ``faults``, ``sound`` (lines without one), ``off_days`` (lines dated on a day off), ``span`` (working days
    from the first to the last day written, both included; None without a date), ``end`` (last day of the plan that
    holds; None without one), ``advice``, ``calendar_note``, the rows ``found``, ``steps``, ``written``, ``holding``
    and ``free``.

    Raises FieldError: an unknown calendar, no line, a number of days that makes no sense, a today that is no day.

    >>> line = {"action": "Install", "start": "2026-05-02", "days": 1, "owner": "Fan", "measure": "runs"}
    >>> found = plan_checker([line], "none", 15, "", calendars={})
    >>> found["faults"], found["end"]
    (1, '2026-05-04')
    """
    days = _calendar(calendar, calendars)
    whole("longest", longest, 0, 1000)
    now = _today(today)
    lines = _lines(plan, days)
    _hold(lines, now, days)
    for place, line in enumerate(lines):
        if line["day"]:
            dates = _day_faults(line, days, now) + _order_faults(line, lines[:place], longest)
        else:
            dates = [_no_day(line)]
        line["faults"] = dates + _name_faults(line)
    return finite(_answer(lines, calendar, days))


def _calendar(name: object, calendars: dict) -> dict:
    if name == WEEKENDS_ONLY:
        return {"off": {}, "working": {}, "years": []}
    if not isinstance(name, str) or name not in calendars:
        raise FieldError("calendar", say("Choose one of the options."))
    return read_calendar(calendars[name])


def _today(text: object) -> date | None:
    if not str(text if text is not None else "").strip():
        return None
    year, month, day = a_day("today", _tidy(text))
    return date(year, month, day)


def _tidy(text: object) -> str:
    """Return a date as written by hand (2026/5/4, 2026.5.4, 2026年5月4日) with hyphens."""
    plain = str(text).strip()
    for mark in ("/", ".", "年", "月"):
        plain = plain.replace(mark, "-")
    return plain.replace("日", "")


def _lines(plan: object, days: dict) -> list:
    if not isinstance(plan, list) or not plan:
        raise FieldError("plan", say("Write down at least one action."))
    found: list = []
    before = None  # the last line above that has a day
    for place, row in enumerate(plan):
        given = row if isinstance(row, dict) else {}
        line: dict = {name: _text(given, name) for name in ("action", "start", "owner", "measure")}
        line["line"] = place + 1
        line["name"] = (str(place + 1) + " " + _short(line["action"])).strip()
        line["days"] = whole(f"plan[{place}].days", given.get("days"), 1, MOST_DAYS)
        line["day"], line["before"], line["idle"] = _a_date_or_none(line["start"]), before, None
        if line["day"]:
            line["last"] = last_day(line["day"], line["days"], days)
            if before:
                line["idle"] = working_days(later(before["last"], 1), line["day"], days)
            before = line
        found.append(line)
    return found


def _text(row: dict, name: str) -> str:
    value = row.get(name)
    return str(value if value is not None else "").strip()


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"


def _is_a_date(text: str) -> bool:
    """Return whether a text has the form of a date, year first, be there such a day or not."""
    parts = _tidy(text).split("-")
    return len(parts) == 3 and len(parts[0]) == 4 and all(_digits(part) for part in parts)


def _digits(part: str) -> bool:
    return 0 < len(part) <= 4 and all(mark in "0123456789" for mark in part)


def _a_date_or_none(text: str) -> date | None:
    if not _is_a_date(text):
        return None
    try:
        year, month, day = a_day("start", _tidy(text))
    except FieldError:
        return None
    return date(year, month, day)


def _name_faults(line: dict) -> list:
    faults = []
    if not line["action"]:
        faults.append(("action", say("No action."), say("Begin with a verb: who does what with whom?")))
    one = say("Write the name of one person.")
    if not line["owner"]:
        faults.append(("owner", say("No owner."), one))
    elif line["owner"].lower() in EVERYBODY:
        faults.append(("owner", say("An owner who is everybody is nobody."), one))
    if not line["measure"]:
        todo = say("Write what anyone can see or count when it is done.")
        faults.append(("measure", say("No measure."), todo))
    return faults


def _no_day(line: dict) -> tuple:
    text = line["start"]
    if _is_a_date(text):
        fault = say("{text} does not exist.", text=_short(text))
        return "date", fault, say("Look the month up, and write a day that it has.")
    if any(mark in "0123456789" for mark in text):
        fault = say("{text} is not a date that everyone reads alike.", text=_short(text))
        return "date", fault, say("Write year, month and day, as in 2026-03-31.")
    fault = say("{text} is no date.", text=_short(text)) if text else say("No date.")
    if line["holds"]:
        todo = say(
            "From {day} it is free to begin. Not sure? Write the day on which you will know.",
            day=line["holds"],
        )
    else:
        todo = say("Write a day, or the day on which you will know.")
    return "date", fault, todo


def _day_faults(line: dict, days: dict, now: date | None) -> list:
    faults, day = [], line["day"]
    if not is_working(day, days):
        free = next_working(day, days)
        todo = say("Next working day: {day}, a {weekday}.", day=free.isoformat(), weekday=_weekday(free))
        faults.append(("off", _off_sentence(day, days), todo))
    if now and day < now:
        todo = say("Done? Then take it out. Not done? Give it a new day.")
        faults.append(("past", say("{day} is over.", day=day.isoformat()), todo))
    return faults


def _weekday(day: date) -> str:
    names = (
        say("Monday"),
        say("Tuesday"),
        say("Wednesday"),
        say("Thursday"),
        say("Friday"),
        say("Saturday"),
        say("Sunday"),
    )
    return names[day.weekday()]


def _off_sentence(day: date, days: dict) -> str:
    first, last = days_off(day, days)
    count = (last - first).days + 1
    named = [later(first, step).isoformat() for step in range(count)]
    names = [days["off"][text] for text in named if text in days["off"]]
    text, weekday = day.isoformat(), _weekday(day)
    if count >= LONG_BREAK and names:
        return say(
            "{day} is a {weekday} in a break of {count} days, {first} to {last}: {name}.",
            day=text,
            weekday=weekday,
            count=count,
            first=first.isoformat(),
            last=last.isoformat(),
            name=names[0],
        )
    if text in days["off"]:
        return say(
            "{day} is a {weekday} and a day off: {name}.", day=text, weekday=weekday, name=days["off"][text]
        )
    return say("{day} is a {weekday}.", day=text, weekday=weekday)


def _order_faults(line: dict, above: list, longest: float) -> list:
    before, day = line["before"], line["day"]
    if not before:
        return []
    faults = []
    same = [each["line"] for each in above if each["day"] == day]
    if same:
        todo = say("Can the same people do both? If not, move one of them.")
        faults.append(("order", say("It is on the same day as line {other}.", other=same[0]), todo))
    if day < before["day"]:
        fault = say("It is dated before line {other}, which stands above it.", other=before["line"])
        faults.append(("order", fault, say("Swap the two lines, or mend one of the dates.")))
    elif before["day"] < day <= before["last"]:
        last = before["last"].isoformat()
        fault = say("It begins before line {other} is finished, on {day}.", other=before["line"], day=last)
        faults.append(("order", fault, say("Begin it later, or say who does both at once.")))
    if line["idle"] > longest:
        fault = say("Before it, {count} working days pass without a step.", count=line["idle"])
        faults.append(("gap", fault, say("Put a step in between that the customer will notice.")))
    return faults


def _hold(lines: list, now: date | None, days: dict) -> None:
    """Write into each line the first and last day on which it can hold, None where nothing says when."""
    free = now
    for line in lines:
        line["holds"] = line["ends"] = None
        wishes = [day for day in (line["day"], free) if day]
        if wishes:
            start = next_working(max(wishes), days)
            end = last_day(start, line["days"], days)
            line["holds"], line["ends"] = start.isoformat(), end.isoformat()
            free = later(end, 1)


def _answer(lines: list, calendar: str, days: dict) -> dict:
    dated = [line for line in lines if line["day"]]
    ends = [line["ends"] for line in lines if line["ends"]]
    return {
        "faults": sum([len(line["faults"]) for line in lines]),
        "sound": len([line for line in lines if not line["faults"]]),
        "off_days": len(_with(lines, ("off",))),
        "span": _span(dated, days),
        "end": max(ends) if ends else None,
        "advice": _advice(lines),
        "calendar_note": _note(dated, calendar, days),
        "found": _found(lines),
        "steps": _steps(lines, days),
        "written": [_as_written(line) for line in lines],
        "holding": [{"name": line["name"], "start": line["holds"], "end": line["ends"]} for line in lines],
        "free": _free(lines, days),
    }


def _with(lines: list, kinds: tuple) -> list:
    return [line for line in lines if any(kind in kinds for kind, _, _ in line["faults"])]


def _span(dated: list, days: dict) -> int | None:
    if not dated:
        return None
    written = [line["day"] for line in dated]
    return working_days(min(written), later(max(written), 1), days)


def _advice(lines: list) -> str:
    if not any(line["faults"] for line in lines):
        return say("The form is sound. Now ask each owner for a yes to his own line.")
    nameless, off = _with(lines, ("action", "owner", "measure")), _with(lines, ("off",))
    if len(nameless) > len(off):
        return say("Begin with the names: a line without an owner or a measure is a wish with a date.")
    if off:
        return say("Begin with the days: on a day off nobody opens the gate.")
    return say("Who and what are clear. Mend the dates, then send it round again.")


def _note(dated: list, calendar: str, days: dict) -> str:
    if calendar == WEEKENDS_ONLY:
        return say("Only weekends were checked, no public holidays.")
    years = [line["day"].year for line in dated] + [line["last"].year for line in dated]
    unknown = _listed([year for year in years if year not in days["years"]])
    if unknown:
        return say("No calendar for {years}: weekends only were checked there.", years=unknown)
    known = [int(day[:4]) for day in days["working"]]
    open_years = _listed([year for year in years if known and year > max(known)])
    if open_years:
        return say(
            "The exchanged working weekends of {years} were not announced yet: look again when they are.",
            years=open_years,
        )
    return say(
        "Weekends and public holidays were checked. A customer's own closing days stand in no calendar."
    )


def _listed(years: list) -> str:
    return ", ".join([str(year) for year in sorted(set(years))])


def _found(lines: list) -> list:
    none = {"name": "–", "fault": say("No fault found."), "todo": "–"}
    rows = [
        {"name": line["name"], "fault": fault, "todo": todo}
        for line in lines
        for _, fault, todo in line["faults"]
    ]
    return rows or [none]


def _steps(lines: list, days: dict) -> list:
    return [
        {
            "name": line["name"],
            "start": line["start"] or None,
            "weekday": _day_kind(line["day"], days) if line["day"] else None,
            "idle": line["idle"],
            "holds": line["holds"],
            "ends": line["ends"],
        }
        for line in lines
    ]


def _day_kind(day: date, days: dict) -> str:
    if day.isoformat() in days["working"]:
        return say("{weekday}, worked in exchange", weekday=_weekday(day))
    return _weekday(day)


def _as_written(line: dict) -> dict:
    first, last = [line[name].isoformat() if line["day"] else None for name in ("day", "last")]
    return {"name": line["name"], "start": first, "end": last, "faults": len(line["faults"]) or None}


def _free(lines: list, days: dict) -> list:
    """Return the stretches of days off that the charts shade, a week beyond the plan at both ends."""
    ends = [line["last"] for line in lines if line["day"]] + [
        a_date(line["ends"]) for line in lines if line["ends"]
    ]
    starts = [line["day"] for line in lines if line["day"]] + [
        a_date(line["holds"]) for line in lines if line["holds"]
    ]
    if not starts or (max(ends) - min(starts)).days > LONGEST_SHADED:
        return []
    return breaks(later(min(starts), -7), later(max(ends), 7), days)
