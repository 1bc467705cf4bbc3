"""A small course with a calculator of every kind of input and chart, and text that must stay text."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import nbformat
import pytest
from playwright.sync_api import Browser, Page, expect

from selling.project import root
from selling.site.serve import serving
from tests.browser.conftest import Watch, open_live

STRANGE = "<script>window.hurt = 1</script> <b>bold</b> \"quoted\" 'single' & 😀 שלום {name}"
MODEL = '''"""A model for every kind of input."""

from selling.live.check import FieldError


def every_kind(*, count, price, share, mode, day, note, lines, scores, grades, factor):
    if mode == "none":
        raise FieldError("mode", "Nothing comes of this choice.")
    rows = [{"x": i, "a": count * i, "b": price * i} for i in range(4)]
    parts = [{"name": line["name"], "size": line["size"]} for line in lines]
    levers = [{"label": "count", "low": 1, "high": 9}, {"label": "share", "low": 4, "high": 6}]
    dots = [{"name": line["name"], "x": line["mine"], "a": line["theirs"], "b": None, "label": line["name"][:1]}
            for line in scores]
    graded = [line["grade"] for line in grades].count("high")
    scaled = factor * sum([line["mine"] for line in scores])
    free = [{"start": "2026-01-31", "end": "2026-02-01"}]
    steps = [{"name": "1 meet", "from": "2026-01-30", "to": "2026-02-02", "mark": None},
             {"name": "2 install", "from": "2026-01-31", "to": "2026-01-31", "mark": "late"},
             {"name": "3 support", "from": None, "to": None, "mark": "no day"}]
    found = {"free": free, "steps": steps, "none": steps[2:]}
    node = {"x": 0.5, "size": 0.5, "tone": "for", "sign": "++", "note": "a role", "tied_to": "–"}
    nodes = [dict(node, name=line["name"], row=i) for i, line in enumerate(lines)]
    links = [{"start": 0, "end": 1, "style": "strong", "bend": 0.1, "step": 1}]
    found.update({"nodes": nodes, "links": links})
    found.update({"dots": dots, "scaled": scaled, "graded": graded, "chosen": day, "taken": note})
    found.update({"total": count * price * share,
            "rows": rows, "parts": parts, "levers": levers, "five": 5, "missing": None})
    return found
'''
CALCULATOR = '''"""Every kind."""

from selling.describe import (
    Chart, Choice, Date, Money, Number, Option, Percent, Result, Rows, Table, Text, describe,
)
from selling.models import every_kind as models

STRANGE = {strange!r}
A, B = Result(name="a", label="Series a"), Result(name="b", label="Series b", kind="money")
every_kind = describe(
    models.every_kind,
    title="Every kind " + STRANGE,
    inputs=[
        Number(name="count", label="Count", value=2, min=0, max=10),
        Money(name="price", label="Price", value=100, max=1000),
        Percent(name="share", label="Share", value=0.5),
        Choice(name="mode", label="Mode", value="some",
               options=[Option(value="some", label="Some"), Option(value="none", label="None")]),
        Date(name="day", label="Day", value="2026-01-31"),
        Text(name="note", label="Note", value="hello"),
        Rows(name="lines", label="Lines", min_rows=1, max_rows=3,
             columns=[Text(name="name", label="Name", value="new"),
                      Number(name="size", label="Size", value=3, min=0, max=99)],
             value=[{{"name": STRANGE, "size": 4}}, {{"name": "second", "size": 6}}]),
        Rows(name="scores", label="Scores", fixed=True,
             columns=[Text(name="name", label="Line"), Number(name="mine", label="Ours", value=3, min=1, max=5),
                      Number(name="theirs", label="Theirs", value=3, min=1, max=5)],
             value=[{{"name": "Speed", "mine": 2, "theirs": 4}}, {{"name": STRANGE, "mine": 5, "theirs": 1}}]),
        Rows(name="grades", label="Grades", fixed=True, folded=True,
             columns=[Text(name="name", label="Line"),
                      Choice(name="grade", label="Grade", value="low",
                             options=[Option(value="low", label="Low"), Option(value="high", label="High")]),
                      Text(name="note", label="Note")],
             value=[{{"name": "Depth", "grade": "low", "note": ""}},
                    {{"name": STRANGE, "grade": "high", "note": STRANGE}}]),
    ],
    given={{"factor": 10}},
    results=[
        Result(name="scaled", label="Scaled"),
        Result(name="graded", label="Graded high"),
        Result(name="total", label="Total", kind="money", main=True),
        Result(name="chosen", label="Day chosen", kind="date"),
        Result(name="taken", label="Note taken", kind="text"),
        Result(name="missing", label="Missing"),
        Result(name="five", label="Five"),
    ],
    tables=[Table(name="parts", title="Parts", open=True, columns=[Result(name="name", label="Name", kind="text"),
                                                        Result(name="size", label="Size")])],
    charts=[
        *[
            Chart(kind=kind, title=kind, rows="rows", x="x", y=[A, B])
            for kind in ("line", "area", "bar", "stacked-bar")
        ],
        Chart(kind="curve", title="curve", rows="rows", x="x", y=[A], mark=["count", "five"]),
        Chart(kind="bar", title="names", rows="parts", x="name", x_kind="text", y=[Result(name="size", label="Size")]),
        Chart(kind="scatter", title="scatter", rows="dots", x="x", x_label="Across", y_label="Up", y=[A, B],
              name="name", label="label", cross=["count", "five"], quarters=["one", "two", "three", "four"]),
        Chart(kind="tornado", title="tornado", rows="levers", base="five"),
        *[
            Chart(kind="gantt", title="gantt of " + rows, rows=rows, x="name", x_label="Step", x_kind="text",
                  shade="free", y=[Result(name="from", label="From", kind="date"),
                                   Result(name="to", label="To", kind="date"),
                                   Result(name="mark", label="Mark", kind="text")])
            for rows in ("steps", "none")
        ],
        Chart(kind="network", title="network", rows="nodes", name="name", x="x", x_label="Who",
              y=[Result(name="tied_to", label="Tied to", kind="text")], ties="links",
              styles=[Option(value="strong", label="strong tie"), Option(value="way", label="the way")],
              signs=[Option(value="++", label="for us")]),
    ],
)
'''
CELLS = [
    "from selling.calculators import every_kind\nfrom selling.widgets import Calculator, Quiz",
    "Calculator(every_kind.every_kind)",
    'Quiz("every-type")',
]


@pytest.fixture(scope="module")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The small course, built with the course's own code and served."""
    course = tmp_path_factory.mktemp("course")
    shutil.copytree(root() / "src", course / "src", ignore=shutil.ignore_patterns("__pycache__"))
    (course / "src/selling/models/every_kind.py").write_text(MODEL, "utf-8")
    (course / "src/selling/calculators/every_kind.py").write_text(CALCULATOR.format(strange=STRANGE), "utf-8")
    for folder in ("book", "notebooks", "exercises/questions", "exercises/worksheets"):
        (course / folder).mkdir(parents=True)
    shutil.copy(root() / "_config.yml", course / "_config.yml")
    shutil.copy(root() / "book/favicon.svg", course / "book/favicon.svg")
    (course / "book/references.bib").write_text("", "utf-8")
    (course / "book/slides.yml").write_text("slides: []\n", "utf-8")
    (course / "_toc.yml").write_text(
        "format: jb-book\nroot: index\nchapters:\n  - file: notebooks/01-small\n", "utf-8"
    )
    (course / "index.md").write_text("# Welcome\n\nHere.\n", "utf-8")
    bank = (root() / "tests/questions/samples/every-type.yml").read_text("utf-8")
    first = bank.index("    text: ")
    strange = "    text: " + repr(STRANGE.replace("'", "’")) + "\n"
    bank = bank[:first] + strange + bank[bank.index("\n", first) + 1 :]
    (course / "exercises/questions/every-type.yml").write_text(bank, "utf-8")
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_markdown_cell("# Small"), *map(nbformat.v4.new_code_cell, CELLS)]
    )
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(notebook, course / "notebooks/01-small.ipynb")
    environment = {**os.environ, "PYTHONPATH": str(course / "src")}
    command = [sys.executable, "-m", "selling.site.build", "--language", "en"]
    done = subprocess.run(command, cwd=course, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    with serving(course / "_build/html") as address:
        yield address


@pytest.fixture
def small(chromium: Browser, small_site: str) -> Iterator[Page]:
    watch = Watch(small_site)
    context = chromium.new_context(viewport={"width": 1000, "height": 900})
    watch.guard(context)
    page = open_live(context.new_page(), f"{small_site}notebooks/01-small.html")
    yield page
    assert page.evaluate("window.hurt === undefined")
    context.close()
    assert watch.errors == []
    assert watch.elsewhere == []


def value(page: Page, name: str) -> str | None:
    return page.locator(f"output[name={name}]").get_attribute("data-value")


def test_every_kind_of_input_reaches_python(small: Page) -> None:
    expect(small.locator("output[name=total]")).to_have_attribute("data-value", "100")
    small.locator("input[name=count]").fill("3")
    small.locator("input[name=price]").fill("¥1,000")
    small.locator("input[name=share]").fill("25%")
    small.locator("input[name=day]").fill("2026-02-28")
    small.locator("input[name=note]").fill(STRANGE)
    expect(small.locator("output[name=total]")).to_have_attribute("data-value", "750")
    expect(small.locator("output[name=chosen]")).to_have_text("2026-02-28")
    expect(small.locator("output[name=taken]")).to_have_text(STRANGE)
    expect(small.locator("output[name=missing]")).to_have_text("–")


def test_what_a_model_refuses_is_said_beside_its_field(small: Page) -> None:
    small.locator("select[name=mode]").select_option("none")
    expect(small.get_by_text("Nothing comes of this choice.")).to_be_visible()
    expect(small.locator("select[name=mode]")).to_have_attribute("aria-invalid", "true")
    small.locator("select[name=mode]").select_option("some")
    expect(small.get_by_text("Nothing comes of this choice.")).to_have_count(0)
    small.locator("input[name=day]").fill("")
    expect(small.locator("input[name=day]")).to_have_attribute("aria-invalid", "true")


def test_rows_grow_to_their_most_and_a_bad_cell_is_named(small: Page) -> None:
    small.get_by_role("button", name="Add a row").click()
    expect(small.locator(".selling-row:not(.selling-fixed-row)")).to_have_count(3)
    expect(small.get_by_role("button", name="Add a row")).to_be_disabled()
    cell = small.locator('input[name="lines[2].size"]')
    expect(cell).to_have_value("3")
    cell.fill("many")
    expect(cell).to_have_attribute("aria-invalid", "true")
    expect(small.get_by_text("Row 3, Size:")).to_be_visible()
    cell.fill("9")
    expect(cell).not_to_have_attribute("aria-invalid", "true")


def test_fixed_rows_have_names_and_neither_grow_nor_shrink(small: Page) -> None:
    rows = small.get_by_role("group", name="Scores").locator(".selling-fixed-row")
    expect(rows).to_have_count(2)
    expect(rows.get_by_role("button")).to_have_count(0)
    expect(rows.last.locator(".selling-row-name")).to_have_text(STRANGE)
    expect(small.locator("output[name=scaled]")).to_have_attribute("data-value", "70")
    cell = rows.last.get_by_label("Ours")
    cell.fill("4")
    expect(small.locator("output[name=scaled]")).to_have_attribute("data-value", "60")
    cell.fill("9")
    expect(small.get_by_text(f"{STRANGE}, Ours: Enter a value from 1 to 5.")).to_be_visible()


def test_folded_rows_open_with_a_tap_and_say_how_they_stand(small: Page) -> None:
    fold = small.locator("details.selling-fold")
    expect(fold.locator("summary")).to_have_text("Grades Low 1 · High 1")
    expect(fold.get_by_label("Grade").first).to_be_hidden()
    fold.locator("summary").click()
    fold.get_by_label("Grade").first.select_option("high")
    expect(fold.locator("summary")).to_have_text("Grades High 2")
    expect(small.locator("output[name=graded]")).to_have_attribute("data-value", "2")
    expect(fold.get_by_label("Note").last).to_have_value(STRANGE)
    small.get_by_role("button", name="Reset").click()
    expect(fold.locator("summary")).to_have_text("Grades Low 1 · High 1")


def test_paper_shows_what_is_folded_and_the_screen_folds_it_again(small: Page) -> None:
    cell = small.locator("details.selling-fold").get_by_label("Grade").first
    small.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(cell).to_be_visible()
    small.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(cell).to_be_hidden()


def test_a_calculator_is_printed_alone(small: Page) -> None:
    small.evaluate("window.print = () => {}")
    small.get_by_role("button", name="Print").click()
    small.emulate_media(media="print")
    expect(small.locator(".selling-calculator .selling-title")).to_be_visible()
    expect(small.locator(".selling-quiz")).to_be_hidden()
    expect(small.locator("article h1")).to_be_hidden()
    small.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(small.locator(".selling-quiz")).to_be_visible()


def test_an_open_table_is_seen_at_once_with_its_words_to_the_left(small: Page) -> None:
    table = small.locator(".selling-data table")
    expect(table).to_be_visible()
    expect(table.locator("td").first).to_have_css("text-align", "end")
    expect(table.locator("tbody th").first).to_have_css("text-align", "start")


def test_a_scatter_is_parted_in_four_and_names_its_dots(small: Page) -> None:
    figure = small.locator("figure.selling-picture").filter(has_text="scatter")
    figure.scroll_into_view_if_needed()
    for name in ("one", "two", "three", "four", "S"):
        expect(figure.locator("svg").get_by_text(name, exact=True)).to_be_visible()
    figure.locator("summary").click()
    expect(figure.locator("tbody tr").first).to_contain_text("Speed")


def test_a_gantt_has_a_bar_a_dated_line_and_shades_days_off(small: Page) -> None:
    figure = small.locator("figure.selling-picture").filter(has_text="gantt of steps")
    figure.scroll_into_view_if_needed()
    expect(figure.locator("svg rect")).to_have_count(1 + 2)  # a weekend and two lines with a day
    for words in ("1 meet", "▲ late", "▲ no day"):
        expect(figure.locator("svg").get_by_text(words, exact=True)).to_be_visible()
    figure.locator("summary").click()
    expect(figure.locator("tbody tr").nth(1)).to_have_text("2 install2026-01-312026-01-31late")
    expect(figure.locator("tbody tr").nth(2)).to_have_text("3 support––no day")


def test_a_gantt_without_a_day_still_names_its_lines(small: Page) -> None:
    figure = small.locator("figure.selling-picture").filter(has_text="gantt of none")
    figure.scroll_into_view_if_needed()
    expect(figure.locator("svg").get_by_text("3 support", exact=True)).to_be_visible()
    expect(figure.locator("svg rect")).to_have_count(0)


def test_a_network_names_its_nodes_and_numbers_its_way(small: Page) -> None:
    figure = small.locator("figure.selling-picture").filter(has_text="network")
    figure.scroll_into_view_if_needed()
    expect(figure.get_by_role("img", name="network.")).to_be_visible()
    nodes = figure.locator(".selling-node")
    expect(nodes).to_have_count(2)
    expect(nodes.last).to_contain_text("second")
    expect(nodes.last).to_contain_text("++")
    expect(figure.locator(".selling-tie-step")).to_have_text(["1"])
    expect(figure.get_by_role("listitem")).to_have_text(["strong tie", "the way", "++for us"])
    small.locator('input[name="lines[1].name"]').fill("renamed")
    figure.scroll_into_view_if_needed()  # what is far from the screen is drawn when it comes near
    expect(nodes.last).to_contain_text("renamed")
    figure.locator("summary").click()
    expect(figure.locator("tbody tr").last).to_contain_text("renamed")


def test_every_kind_of_chart_is_drawn_with_its_table(small: Page) -> None:
    figures = small.locator("figure.selling-picture")
    expect(figures).to_have_count(11)
    for figure in figures.filter(has_not_text="gantt of none").all():
        figure.scroll_into_view_if_needed()
        picture = figure.locator("svg[role=img]").first
        expect(picture).to_be_visible()
        assert picture.locator("path, rect, circle").count() >= 2
        figure.locator("summary").click()
        expect(figure.locator("tbody tr").first).to_be_visible()
    assert "NaN" not in small.locator("article").inner_html()


def test_strange_text_in_a_bank_and_a_title_is_text(small: Page) -> None:
    expect(small.locator(".selling-title").first).to_have_text(f"Every kind {STRANGE}")
    expect(small.locator("fieldset[data-question] legend").first).to_contain_text(
        "<script>window.hurt = 1</script> <b>bold</b>"
    )
