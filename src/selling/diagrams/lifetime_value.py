"""The diagram of chapter 03: how 70,000 yuan of spending shrink to 747 of value."""

from typing import Any

import matplotlib.pyplot as plt
from matplotlib.figure import Figure

from selling.figures import AMBER, INK, MUTED, SLATE, TEAL, style
from selling.i18n import language
from selling.live.format import money
from selling.live.say import say

YEARS = list(range(1, 16))
SPENT, SHARE, RETENTION, DISCOUNT, LIFETIME = 1400.0, 0.20, 0.80, 0.10, 50


def shrinking() -> Figure:
    """Return four steps from 70,000 yuan of spending to 747 of value: total, margin, leak, discount.

    Yearly bars of the first fifteen years; the last three steps are drawn five times as tall as the first.
    """
    margin = SPENT * SHARE
    here = [margin * RETENTION**year for year in YEARS]
    today = [margin * (RETENTION / (1 + DISCOUNT)) ** year for year in YEARS]
    flat = [margin for _ in YEARS]
    steps = [
        (say("1 Adding machine: spending × 50 years"), SPENT * LIFETIME, [SPENT for _ in YEARS], [], SLATE),
        (say("2 Your part: 20% of it is margin"), margin * LIFETIME, flat, [], AMBER),
        (
            say("3 Leaking bucket: 8 of 10 stay each year"),
            margin * RETENTION / (1 - RETENTION),
            here,
            flat,
            AMBER,
        ),
        (
            say("4 Shrinking coins: discounted at 10% a year"),
            margin * RETENTION / (1 + DISCOUNT - RETENTION),
            today,
            here,
            TEAL,
        ),
    ]
    with style():
        fig, axes = plt.subplots(4, 1, figsize=(4.4, 6.4), sharex=True)
        for ax, (title, total, bars, before, colour) in zip(axes, steps, strict=True):
            _step(ax, title, total, bars, before, colour)
        axes[0].bar(YEARS, flat, width=0.78, color=AMBER)
        axes[-1].set_xticks([1, 5, 10, 15])
        axes[-1].set_xlabel(say("year"))
        fig.subplots_adjust(hspace=0.5, left=0.01, right=0.99, top=0.96, bottom=0.08)
    return fig


def _step(
    ax: Any,  # noqa: ANN401
    title: str,
    total: float,
    bars: list[float],
    before: list[float],
    colour: str,
) -> None:
    ax.set_title(title, fontsize=11, loc="left")
    if before:
        ax.bar(YEARS, before, width=0.78, facecolor="none", edgecolor=MUTED, linewidth=0.7, linestyle=":")
    ax.bar(YEARS, bars, width=0.78, color=colour)
    ax.set_xlim(0.4, 21)
    tallest = SPENT if SPENT in bars else SPENT * SHARE
    ax.set_ylim(0, tallest * 1.12)
    if bars[0] == bars[-1]:
        ax.text(16.1, tallest * 0.08, "…", fontsize=14, color=MUTED)
    ax.set_yticks([])
    ax.grid(visible=False)
    ax.spines["left"].set_visible(False)
    ax.tick_params(axis="x", length=0)
    ax.text(
        21,
        tallest * 0.5,
        money(round(total), language()),
        fontsize=14,
        color=INK,
        ha="right",
        va="center",
    )
