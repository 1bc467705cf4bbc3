"""The diagrams of chapter 08: the nine signals, and how small ones add up."""

from matplotlib.figure import Figure

from selling.diagrams.drawing import box, canvas, write
from selling.figures import AMBER, LINE, MUTED, ROSE, SLATE, TEAL, style
from selling.live.say import say


def nine_signals() -> Figure:
    """Return slide 27 in three rows: in the company, around it, and in how it works; the ninth is the reader's."""
    rows = [
        (say("In the company"), SLATE, (say("Organisation"), say("Staff"), say("Finances"))),
        (say("Around it"), AMBER, (say("Mergers and acquisitions"), say("Industry"), say("Sudden events"))),
        (
            say("In how it works"),
            TEAL,
            (say("Old problem, newly felt"), say("Discontent with procedures"), "?"),
        ),
    ]
    with style():
        fig, ax = canvas(10, 8.7, say("Nine signals, the last one is yours"))
        for place, (name, colour, kinds) in enumerate(rows):
            y = 5.9 - 2.9 * place
            write(ax, 0.1, y + 2.4, name, MUTED, align="left")
            for column, kind in enumerate(kinds):
                box(ax, 3.36 * column, y, 3.2, 2.0, kind, colour, size=11 if kind != "?" else 18)
    return fig


def adding_up() -> Figure:
    """Return how small signals, each fading, carry an account over the line that one old, strong one has left."""
    small, line, half_life = [(20, 1.0), (40, 2.0), (50, 2.0)], 2.0, 90  # Sun's notes, day 60 is today
    days = [step / 2 for step in range(121)]
    added = [
        sum([strength * 0.5 ** ((day - seen) / half_life) for seen, strength in small if day >= seen])
        for day in days
    ]
    strong = [5 * 0.5 ** ((day + 241) / half_life) for day in days]
    with style():
        fig, ax = canvas(10, 5.6, say("Three small signals pass the line that one is too old for"))
        across = [0.4 + day * 9 / 60 for day in days]
        ax.plot([0.4, 9.4], [line, line], color=MUTED, linewidth=1.4, linestyle=(0, (5, 3)))
        ax.plot([0.4, 9.4], [0, 0], color=LINE, linewidth=1.4)
        ax.plot(across, added, color=TEAL)
        ax.plot(across, strong, color=ROSE)
        ax.plot([0.4 + seen * 9 / 60 for seen, _ in small], [0.12] * 3, "^", color=TEAL, markersize=8)
        write(ax, 0.4, 2.35, say("your line"), MUTED, align="left")
        write(ax, 5.0, 4.6, say("three small signals"), TEAL, align="right")
        write(ax, 0.4, 1.25, say("a merger in March"), ROSE, align="left")
        write(ax, 0.4, 5.2, say("attention"), MUTED, align="left")
    return fig
