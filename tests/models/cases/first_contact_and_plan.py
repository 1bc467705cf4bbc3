"""Worked cases of chapter 17."""

from typing import Any

TOPIC = "selling.models.first_contact_and_plan:"
CONTACTS, PLAN = TOPIC + "first_contacts", TOPIC + "plan_checker"

# May 2004 in mainland China: 1 to 7 off, Saturday 8 and Sunday 9 worked in exchange. A shortened calendar.
CHINA = {
    "years": [2004, 2026, 2027],
    "off": [
        ["Labour Day", "2004-05-01 2004-05-02 2004-05-03 2004-05-04 2004-05-05"],
        ["in exchange", "2004-05-06 2004-05-07"],
        ["Dragon Boat", "2026-06-19"],
    ],
    "working": "2004-05-08 2004-05-09 2026-05-09",
}
GERMANY = {"years": [2004, 2026], "off": [["Labour Day", "2004-05-01"]], "working": ""}


def contacts(**changed: Any) -> dict[str, Any]:
    plain = {"orders": 4, "weeks": 10, "meet": 0.2, "real": 0.5, "win": 0.4}
    hours = {"contact_hours": 0.25, "meeting_hours": 3, "check_hours": 1, "proposal_hours": 16}
    return plain | hours | changed


def line(start: str, **changed: Any) -> dict[str, Any]:
    return {"action": "Call", "start": start, "days": 1, "owner": "Wu", "measure": "date agreed"} | changed


def plan(*lines: Any, **changed: Any) -> dict[str, Any]:
    plain = {"plan": list(lines), "calendar": "cn", "longest": 15, "today": ""}
    return plain | {"calendars": {"cn": CHINA, "de": GERMANY}} | changed


def deck(**changed: Any) -> dict[str, Any]:
    """Slide 67: seven actions, six dates and a TBD, no owner and no measure; the working days are the course's."""
    dates = ["2004-02-08", "2004-02-15", "2004-03-20", "2004-04-22", "2004-05-01", "2004-05-05", "TBD"]
    lines = [
        line(day, days=days, owner="", measure="")
        for day, days in zip(dates, (1, 5, 1, 1, 3, 2, 1), strict=True)
    ]
    return plan(*lines, **changed)


CASES = [
    # 4 ÷ 0.4 = 10 proposals, ÷ 0.5 = 20 meetings, ÷ 0.2 = 100 contacts, in 10 weeks.
    # Hours: 25 + 60 + 20 + 160 = 265; without checks 25 + 60 + 320 = 405. Half of 16 hours is saved by a check.
    (
        CONTACTS,
        contacts(),
        {
            "contacts": 10,
            "meetings": 2,
            "proposals": 10,
            "hours": 26.5,
            "unchecked": 40.5,
            "in_vain": 10,
            "most_check": 8,
            "steps.0.number": 100,
            "effort.0.proposal": 16,
            "effort.1.proposal": 32,
            "effort.1.check": 0,
        },
    ),
    # At the limit of 8 hours a check the two ways take the same: 405 hours.
    (CONTACTS, contacts(check_hours=8), {"hours": 40.5, "unchecked": 40.5}),
    # Everybody real: the checks only cost. Nobody wants an order: nothing to do.
    (CONTACTS, contacts(real=1), {"most_check": 0, "in_vain": 0, "unchecked": 20.25, "hours": 21.25}),
    (CONTACTS, contacts(orders=0), {"contacts": 0, "hours": 0, "unchecked": 0}),
    (CONTACTS, contacts(meet=1, real=1, win=1, weeks=1), {"contacts": 4, "meetings": 4, "proposals": 4}),
    (CONTACTS, contacts(meet=0), "meet"),
    (CONTACTS, contacts(real=0), "real"),
    (CONTACTS, contacts(win=0), "win"),
    (CONTACTS, contacts(win=1.1), "win"),
    (CONTACTS, contacts(weeks=0), "weeks"),
    (CONTACTS, contacts(orders=-1), "orders"),
    (CONTACTS, contacts(check_hours=-1), "check_hours"),
    # The deck's plan: 14 names and measures missing, 5 of 6 dates on a day off, a TBD, two silences (20 and 22 working
    # days: 23 February to 19 March; 23 March to 21 April), and training before 10 May, when the installation ends.
    (
        PLAN,
        deck(),
        {
            "faults": 23,
            "sound": 0,
            "off_days": 5,
            "found.0.fault": "2004-02-08 is a Sunday.",
            "found.0.todo": "Next working day: 2004-02-09, a Monday.",
            "found.3.fault": "2004-02-15 is a Sunday.",
            "found.6.fault": "2004-03-20 is a Saturday.",
            "found.13.fault": "2004-05-01 is a Saturday in a break of 7 days, 2004-05-01 to 2004-05-07: Labour Day.",
            "found.13.todo": "Next working day: 2004-05-08, a Saturday.",
            "found.16.fault": "2004-05-05 is a Wednesday in a break of 7 days, 2004-05-01 to 2004-05-07: Labour Day.",
            "found.17.fault": "It begins before line 5 is finished, on 2004-05-10.",
            "found.20.fault": "TBD is no date.",
            "steps.1.idle": 4,
            "steps.2.idle": 20,
            "steps.3.idle": 22,
            "steps.3.weekday": "Thursday",
            "steps.4.idle": 6,
            "steps.4.holds": "2004-05-08",
            "steps.4.ends": "2004-05-10",
            "steps.5.holds": "2004-05-11",
            "steps.6.weekday": None,
            "steps.6.holds": "2004-05-13",
            "end": "2004-05-13",
            "written.6.start": None,
            "written.4.end": "2004-05-10",
            "holding.0.start": "2004-02-09",
        },
    ),
    # Without a calendar Monday 3 and Wednesday 5 May are worked; installing takes 3 to 5 May.
    (
        PLAN,
        deck(calendar="none"),
        {"off_days": 4, "steps.4.holds": "2004-05-03", "steps.5.weekday": "Wednesday", "end": "2004-05-10"},
    ),
    # A Saturday that is a day off in Germany, too, where Monday is worked.
    (
        PLAN,
        plan(line("2004-05-01"), calendar="de"),
        {
            "faults": 1,
            "found.0.fault": "2004-05-01 is a Saturday and a day off: Labour Day.",
            "end": "2004-05-03",
        },
    ),
    # A sound line; a Saturday that is worked is sound as well.
    (
        PLAN,
        plan(line("2004-04-22")),
        {"faults": 0, "sound": 1, "span": 1, "found.0.fault": "No fault found."},
    ),
    (PLAN, plan(line("2004-05-08")), {"faults": 0, "steps.0.weekday": "Saturday, worked in exchange"}),
    # Dates as people write them, and what is none.
    (
        PLAN,
        plan(line("2004年4月22日"), line("2004/4/23"), line("2004.04.26")),
        {"faults": 0, "end": "2004-04-26"},
    ),
    (
        PLAN,
        plan(line("2026-02-29")),
        {"found.0.fault": "2026-02-29 does not exist.", "end": None, "span": None},
    ),
    (PLAN, plan(line("2028-02-29")), {"faults": 0}),
    (PLAN, plan(line("2/8/2004")), {"found.0.fault": "2/8/2004 is not a date that everyone reads alike."}),
    (
        PLAN,
        plan(line("")),
        {"found.0.fault": "No date.", "found.0.todo": "Write a day, or the day on which you will know."},
    ),
    # Order: back in time, on one day, and in the middle of the line above (five days from Monday the 19th).
    (
        PLAN,
        plan(line("2004-04-22"), line("2004-04-20"), line("2004-04-22")),
        {
            "faults": 2,
            "found.0.fault": "It is dated before line 1, which stands above it.",
            "found.1.fault": "It is on the same day as line 1.",
            "steps.2.holds": "2004-04-26",
        },
    ),
    (
        PLAN,
        plan(line("2004-04-19", days=5), line("2004-04-21")),
        {
            "faults": 1,
            "found.0.fault": "It begins before line 1 is finished, on 2004-04-23.",
            "end": "2004-04-26",
        },
    ),
    # Monday 5 to Monday 12 April: four working days between. As long as accepted is no fault; one more is.
    (PLAN, plan(line("2004-04-05"), line("2004-04-12"), longest=4), {"faults": 0, "steps.1.idle": 4}),
    (PLAN, plan(line("2004-04-05"), line("2004-04-12"), longest=3), {"faults": 1, "span": 6}),
    # A day that is over, and where it could go: today is Saturday, so Monday.
    (
        PLAN,
        plan(line("2004-04-22"), today="2004/4/24"),
        {"faults": 1, "found.0.fault": "2004-04-22 is over.", "end": "2004-04-26"},
    ),
    (PLAN, plan(line("TBD"), today="2004-04-22"), {"faults": 1, "end": "2004-04-22"}),
    (
        PLAN,
        plan(line("2004-04-22", action=" ", owner="We", measure=None)),
        {
            "faults": 3,
            "found.0.name": "1",
            "found.0.fault": "No action.",
            "found.1.fault": "An owner who is everybody is nobody.",
            "found.2.fault": "No measure.",
        },
    ),
    # What the calendar knows: a year outside it, and one whose working weekends are not announced.
    (
        PLAN,
        plan(line("2033-05-04"), line("2033-05-05")),
        {"faults": 0, "calendar_note": "No calendar for 2033: weekends only were checked there."},
    ),
    (
        PLAN,
        plan(line("2027-05-04")),
        {
            "calendar_note": "The exchanged working weekends of 2027 were not announced yet: look again when they are.",
        },
    ),
    (
        PLAN,
        plan(line("2004-05-05"), calendar="none"),
        {"calendar_note": "Only weekends were checked, no public holidays."},
    ),
    # Three centuries apart, a Monday and a Wednesday.
    (PLAN, plan(line("1900-01-01"), line("2200-12-31")), {"faults": 1, "off_days": 0}),
    (PLAN, plan("a remark", {"days": 1}), "plan[0].days"),
    (PLAN, plan(), "plan"),
    (PLAN, plan(plan="none"), "plan"),
    (PLAN, plan(line("2004-04-22", days=0)), "plan[0].days"),
    (PLAN, plan(line("2004-04-22"), line("2004-04-22", days=61)), "plan[1].days"),
    (PLAN, plan(line("2004-04-22", days=1.5)), "plan[0].days"),
    (PLAN, plan(line("2004-04-22"), calendar="mars"), "calendar"),
    (PLAN, plan(line("2004-04-22"), today="tomorrow"), "today"),
    (PLAN, plan(line("2004-04-22"), today="2026-02-29"), "today"),
    (PLAN, plan(line("2004-04-22"), longest=-1), "longest"),
]
