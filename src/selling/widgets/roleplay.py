"""The role-play: a conversation to practise on, and its debrief."""

from html import escape
from pathlib import Path
from typing import Any

import anywidget

from selling.live.debrief import debrief
from selling.live.say import say
from selling.roleplays import load_roleplay, to_content
from selling.widgets.base import DIST, LiveWidget, common_words, page_language, style_of


class RolePlay(LiveWidget):
    """A conversation written in ink, live in a kernel and on the published page::

        RolePlay("discovery-call")

    Raises:
        selling.roleplays.RolePlayError: there is no such role-play, or it is not compiled as it stands.
    """

    _esm = DIST / "roleplay.js"
    _css = style_of("roleplay")

    def __init__(self, roleplay: str | Path) -> None:
        """Load the role-play, by its name or by the path of its .ink file."""
        content = to_content(load_roleplay(roleplay), page_language())
        super().__init__(
            kind="roleplay",
            name=content["roleplay"],
            content=content,
            words=_words(),
            python={"debrief": "selling.live.debrief:debrief"},
        )

    @anywidget.experimental.command
    def debrief(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request for the debrief of a conversation."""
        return debrief(self.content, message), buffers


def _words() -> dict[str, Any]:
    return {
        **common_words(),
        "practice": say("A conversation to practise on. What you choose stays in this browser."),
        "goal": say("Your aim: {goal}"),
        "begin": say("Begin the talk"),
        "go_on": say("Go on with the talk"),
        "not_loaded": say("The talk could not be loaded. Check the network and press the button again."),
        "talk": say("The talk"),
        "you": say("You"),
        "your_turn": say("What do you say?"),
        "mood": say("Mood"),
        "moods": [say("shut off"), say("guarded"), say("attentive"), say("forthcoming"), say("engaged")],
        "facts": say("What you have learned"),
        "no_facts": say("Nothing yet."),
        "step_back": say("Take back what I said last"),
        "stepped_back": say("You can take back one thing in a talk, and you have."),
        "start_again": say("Start again"),
        "start_again_sure": say("Forget this talk and start again?"),
        "forget": say("Yes, start again"),
        "keep": say("No, go on"),
        "debrief": say("Debrief"),
        "ending": say("How it ended: {ending}"),
        "scores": say("Your score by skill"),
        "share": say("{share} of 100"),
        "bands": [say("needs work"), say("fair"), say("very good")],
        "mix": say("Questions you asked"),
        "no_questions": say("You asked nothing."),
        "path": say("What you said, and what it did"),
        "try_again": say("Try another way from step {number}"),
        "strong": say("What a strong talk sounds like"),
        "print": say("Print the talk and the debrief"),
    }


def fallback(content: dict[str, Any], words: dict[str, Any]) -> str:
    """Return the scene as HTML for paper and for a page without scripts: to be played by two people."""
    goal = words["goal"].format(goal=content["goal"])
    return (
        f'<section class="selling-roleplay selling-on-paper" data-roleplay="{escape(content["roleplay"])}">'
        f'<h3 class="selling-title">{escape(content["title"])}</h3>'
        f"<p>{escape(content['scene'])}</p><p>{escape(goal)}</p></section>"
    )
