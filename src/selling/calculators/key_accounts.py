"""The calculators of chapter 04: whom to choose as a key account, and how many places there are."""

import csv
from typing import Any

from selling.data import data
from selling.describe import Chart, Money, Number, Percent, Result, Table, describe
from selling.live.say import say
from selling.models import key_accounts as models

# The 80 customers and prospects with the largest wallets, by account_id; a test holds this list to accounts.csv.
NAMES = {
    "A0140": say("Moonriver Power"),
    "A0454": say("Woodland Mutual"),
    "A0005": say("Pinecrest Bank"),
    "A0340": say("Bridgeway Life Assurance"),
    "A0476": say("Orchard Mutual"),
    "A0448": say("Hillcrest City Records Office"),
    "A0320": say("Linden Bank"),
    "A0485": say("Fernhill Credit Union"),
    "A0099": say("Ironbridge Architects"),
    "A0256": say("Westgate Mutual"),
    "A0404": say("Pinecrest Survey Institute"),
    "A0497": say("Westgate Bank"),
    "A0352": say("Cedar Land Bureau"),
    "A0260": say("Eastgate Mutual"),
    "A0249": say("Meadow Life Assurance"),
    "A0433": say("Oakfield Architects"),
    "A0339": say("Valley Architects"),
    "A0452": say("Kingfisher Life Assurance"),
    "A0034": say("Amber Print Works"),
    "A0167": say("Larkspur Polytechnic"),
    "A0553": say("Silverlake Water"),
    "A0464": say("Anchor Insurance"),
    "A0278": say("Larkspur Design Institute"),
    "A0418": say("Willow Architects"),
    "A0158": say("Beacon City Records Office"),
    "A0395": say("Saffron Architects"),
    "A0086": say("Birchwood Insurance"),
    "A0434": say("Dockside Insurance"),
    "A0208": say("Orchard Design Institute"),
    "A0387": say("Springfield Gas and Heat"),
    "A0519": say("Juniper University"),
    "A0123": say("Silverlake Insurance"),
    "A0149": say("Fernhill Life Assurance"),
    "A0499": say("Northgate Mutual"),
    "A0171": say("Terrace Life Assurance"),
    "A0445": say("Terrace Quick Print"),
    "A0545": say("Harbour Bank"),
    "A0407": say("Ironbridge Mutual"),
    "A0049": say("Riverside Copy Centre"),
    "A0458": say("Valley Teachers College"),
    "A0363": say("Osprey Land Bureau"),
    "A0148": say("Crescent Teachers College"),
    "A0450": say("Hawthorn Credit Union"),
    "A0547": say("Pearl Copy Centre"),
    "A0157": say("Beacon Savings Bank"),
    "A0513": say("Highfield Court"),
    "A0325": say("Pinecrest Gas and Heat"),
    "A0492": say("Juniper Life Assurance"),
    "A0246": say("Quarry Print Works"),
    "A0417": say("Lantern Land Bureau"),
    "A0532": say("Highfield Life Assurance"),
    "A0133": say("Larkspur Tax Office"),
    "A0446": say("Juniper Survey Institute"),
    "A0169": say("Pearl Architects"),
    "A0460": say("Foxglove Bank"),
    "A0528": say("Southgate Insurance"),
    "A0224": say("Granite Architects"),
    "A0081": say("Jasmine Savings Bank"),
    "A0459": say("Westgate Land Bureau"),
    "A0413": say("Lotus Life Assurance"),
    "A0210": say("Maplewood City Records Office"),
    "A0342": say("Pagoda City Records Office"),
    "A0201": say("Fairhaven City Records Office"),
    "A0364": say("Linden Architects"),
    "A0309": say("Thornbury University"),
    "A0527": say("Bridgeway Bank"),
    "A0525": say("Birchwood Gas and Heat"),
    "A0209": say("Fairhaven Mutual"),
    "A0511": say("Lantern Tax Office"),
    "A0540": say("Juniper Credit Union"),
    "A0033": say("Windmill Court"),
    "A0456": say("Whitecliff City Records Office"),
    "A0382": say("Woodside Quick Print"),
    "A0530": say("Ivory Power"),
    "A0131": say("Dockside Quick Print"),
    "A0504": say("Pagoda Power"),
    "A0270": say("Millstone Quick Print"),
    "A0265": say("Foxglove Court"),
    "A0165": say("Violet Polytechnic"),
    "A0341": say("Thornbury Insurance"),
}
MONEY = ("purchases_2025", "wallet")
SCORES = ("influence", "fit", "relationship", "payment", "rivals")


def accounts() -> list[dict[str, Any]]:
    """Return the accounts of NAMES as the selector takes them, their names in the reader's language."""
    with data("accounts.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["account_id"]: row for row in csv.DictReader(file)}
    return [
        {"name": name, "status": rows[key]["status"]}
        | {column: int(rows[key][column]) for column in (*MONEY, *SCORES)}
        for key, name in NAMES.items()
    ]


def _weight(name: str, label: str, value: int, text: str) -> Number:
    return Number(name=name, label=label, help=text, value=value, min=0, max=5)


account_selector = describe(
    models.account_selector,
    title=say("Account selector"),
    lead=say("Eighty accounts, a few places. Whom would you choose, and how much of it is your weights?"),
    summary=say(
        "Of the {places} accounts selected, {also_largest} are among the {places} largest buyers and {prospects} are "
        "prospects. In last: {last_in}. First out: {first_out}."
    ),
    inputs=[
        Number(
            name="places",
            label=say("Places"),
            help=say("How many key accounts the team can serve. The next tool works it out."),
            value=12,
            min=1,
            max=20,
            unit=say("places"),
        ),
        _weight(
            "wallet",
            say("Attractive: size of the wallet"),
            4,
            say(
                "All it buys a year, from anyone: 1 up to ¥100,000, a point more with each doubling, 5 from ¥1,600,000."
            ),
        ),
        _weight(
            "influence",
            say("Attractive: influence"),
            2,
            say("How far others in its industry follow it, 1 to 5."),
        ),
        _weight("payment", say("Attractive: payment"), 1, say("How promptly it pays, 1 to 5.")),
        _weight(
            "fit",
            say("Strong: fit"),
            3,
            say("How well its needs fit what we do best, 1 to 5."),
        ),
        _weight(
            "relationship",
            say("Strong: relationship"),
            2,
            say("How close the two companies are, 1 to 5."),
        ),
        _weight(
            "rivals",
            say("Strong: weak rivals"),
            2,
            say("6 less the rivals' score: 5 where they hardly hold it, 1 where they hold it firmly."),
        ),
        _weight(
            "share_of_wallet",
            say("Strong: our share of the wallet"),
            1,
            say("1 if it buys nothing from us, a point more for each 20% of its wallet, 5 from 80%."),
        ),
    ],
    given={"accounts": accounts()},
    results=[
        Result(
            name="also_largest",
            label=say("Selected that are also among the largest buyers"),
            digits=0,
            main=True,
            help=say("Among as many largest buyers of 2025 as there are places."),
        ),
        Result(name="prospects", label=say("Prospects among the selected"), digits=0),
        Result(
            name="came_in",
            label=say("Selected only because of your weights"),
            digits=0,
            help=say("They would be out if every weight were the same."),
        ),
        Result(name="last_in", label=say("In last"), kind="text"),
        Result(name="first_out", label=say("First out"), kind="text"),
        Result(
            name="gap",
            label=say("Points between these two"),
            digits=2,
            help=say("The score runs from 1 to 25. A dash means that nobody is left out."),
        ),
    ],
    tables=[
        Table(
            name="chosen",
            title=say("The selected, best first"),
            columns=[
                Result(name="name", label=say("Account"), kind="text"),
                Result(name="kind", label=say("Status"), kind="text"),
                Result(name="score", label=say("Score"), digits=1),
            ],
        ),
        Table(
            name="changes",
            title=say("Who crosses the line if every weight is the same"),
            columns=[
                Result(name="name", label=say("Account"), kind="text"),
                Result(name="own", label=say("Place with your weights"), digits=0),
                Result(name="equal", label=say("Place with equal weights"), digits=0),
            ],
        ),
    ],
    charts=[
        Chart(
            kind="scatter",
            title=say(
                "Who gets a place lies above and to the right. Numbered: the last one in and the first one out"
            ),
            rows="dots",
            name="name",
            label="label",
            x="strength",
            x_label=say("Our strength"),
            y=[
                Result(name="inside", label=say("Selected"), digits=2),
                Result(name="customers", label=say("Customer, not selected"), digits=2),
                Result(name="prospects", label=say("Prospect, not selected"), digits=2),
            ],
            y_label=say("Attractiveness"),
            cross=["average_strength", "average_attractiveness"],
            quarters=[say("Win over"), say("Key accounts"), say("Serve simply"), say("Keep well")],
        )
    ],
)

key_account_places = describe(
    models.key_account_places,
    title=say("Places and what they cost"),
    lead=say("How many key accounts can your team really serve, and what must a place bring?"),
    summary=say(
        "There are hours for {places} key accounts. Each costs {year_cost} a year, so it must bring or save the "
        "margin of {sales_needed} of sales."
    ),
    inputs=[
        Number(
            name="managers",
            label=say("Key-account managers"),
            value=3,
            min=0.5,
            max=20,
            step=0.5,
            unit=say("people"),
        ),
        Number(
            name="hours",
            label=say("Working hours a month of one"),
            value=160,
            min=20,
            max=220,
            unit=say("hours"),
        ),
        Percent(
            name="part",
            label=say("Share of it for key accounts"),
            help=say(
                "What is left after other accounts, paperwork and meetings. Count two weeks before you answer."
            ),
            value=0.6,
            min=0.05,
        ),
        Number(
            name="need",
            label=say("Hours a key account needs a month"),
            help=say("Visits and travel, preparation, talks with our own departments, reviews."),
            value=24,
            min=2,
            max=160,
            unit=say("hours"),
        ),
        Money(
            name="hour_cost",
            label=say("Cost of an hour, all in"),
            help=say("Salary, insurance, travel and car, divided by the hours worked."),
            value=150,
            min=20,
            max=1000,
            step=10,
        ),
        Percent(name="margin", label=say("Gross margin on further sales"), value=0.27, min=0.01),
    ],
    results=[
        Result(name="places", label=say("Key accounts you can serve"), digits=0, main=True),
        Result(name="available", label=say("Hours for key accounts a month"), unit=say("hours")),
        Result(name="spare", label=say("Of them left over"), unit=say("hours")),
        Result(
            name="lacking",
            label=say("Hours missing for one account more"),
            unit=say("hours"),
            help=say("Taken away from the others, unless someone finds them."),
        ),
        Result(name="year_cost", label=say("Cost of a place a year"), kind="money"),
        Result(
            name="sales_needed",
            label=say("Sales a year whose margin pays for it"),
            kind="money",
            help=say("Further sales, or sales that would be lost without the place."),
        ),
    ],
    charts=[
        Chart(
            kind="line",
            title=say("The more key accounts, the fewer hours for each"),
            rows="by_number",
            x="accounts",
            x_label=say("Number of key accounts"),
            y=[
                Result(name="hours", label=say("Hours each can get"), unit=say("hours")),
                Result(name="need", label=say("Hours each needs"), unit=say("hours")),
            ],
        )
    ],
)
